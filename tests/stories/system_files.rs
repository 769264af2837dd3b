//! What is kept about one system: proof with its file, control questions through the years, how it is looked after.

use serde_json::{Value, json};

use crate::desk::Desk;

const NIL: &str = "00000000-0000-0000-0000-000000000000";

fn system(desk: &Desk) -> Value {
    let value = json!({ "id": NIL, "administration": desk.here(), "name": "Journalen" });
    desk.call("save_system", json!({ "value": value }))["id"].clone()
}

fn evidence(desk: &Desk, system: &Value, more: &Value) -> Value {
    let mut value = json!({
        "id": NIL, "administration": desk.here(), "system": system, "title": "", "proof": "restore_test",
    });
    value.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    value
}

#[test]
fn proof_of_a_restore_is_kept_with_its_sum_and_told_by_the_system_and_the_plan() {
    let desk = Desk::with_example();
    let system = system(&desk);
    let asked = evidence(&desk, &system, &json!({ "asked_on": "2026-09-01" }));
    let saved = desk.call("save_evidence", json!({ "value": asked }));
    let waits = desk.call("open_system", json!({ "system": system }));
    assert_eq!(waits["proofs"][1]["standing"], "waiting");

    let came = json!({
        "asked_on": "2026-09-01", "received_on": "2026-09-20", "dated": "2026-09-14", "restore_hours": 6,
        "verdict": "good",
    });
    let mut value = evidence(&desk, &system, &came);
    value["id"] = saved["id"].clone();
    let saved =
        desk.call("save_evidence", json!({ "value": value, "revision": saved["revision"] }));
    let bytes = b"%PDF-1.7 protokoll";
    let file = json!({ "name": "C:\\tmp\\protokoll.pdf", "bytes_base64": data_encoding::BASE64.encode(bytes) });
    desk.call(
        "keep_evidence_file",
        json!({ "evidence": saved["id"], "revision": saved["revision"], "file": file }),
    );

    let view = desk.call("open_system", json!({ "system": system }));
    assert_eq!(view["proofs"][1]["standing"], "fresh");
    assert_eq!(view["proofs"][1]["age_days"], 69);
    let told = &view["row"]["system"]["value"];
    assert_eq!(told["last_restore_test"], "2026-09-14");
    assert_eq!(told["last_restore_hours"], 6);
    let kept = &view["evidence"][0]["value"]["file"];
    assert_eq!(kept["name"], "protokoll.pdf");
    assert_eq!(kept["sha256"].as_str().unwrap().len(), 64);
    let opened = desk.call("open_evidence_file", json!({ "evidence": saved["id"] }));
    let path = desk.app.printed(opened["token"].as_str().unwrap()).unwrap();
    assert_eq!(std::fs::read(path).unwrap(), bytes);
    let report = desk.call("verify", json!({}));
    assert_eq!((&report["whole"], &report["faults"]), (&json!(true), &json!([])), "{report}");
}

#[test]
fn the_day_of_a_restore_is_put_right_on_the_system_too_and_an_older_proof_changes_nothing() {
    let desk = Desk::with_example();
    let system = system(&desk);
    let save = |mut value: Value, kept: Option<&Value>| {
        if let Some(kept) = kept {
            value["id"] = kept["id"].clone();
        }
        let revision = kept.map_or(Value::Null, |kept| kept["revision"].clone());
        desk.call("save_evidence", json!({ "value": value, "revision": revision }))
    };
    let told = || {
        let view = desk.call("open_system", json!({ "system": system }));
        view["row"]["system"]["value"]["last_restore_test"].clone()
    };

    let unread = json!({ "received_on": "2026-11-20" });
    let came = save(evidence(&desk, &system, &unread), None);
    assert_eq!(told(), Value::Null, "what nobody has read proves nothing");
    let good = json!({ "received_on": "2026-11-20", "verdict": "good" });
    let came = save(evidence(&desk, &system, &good), Some(&came));
    assert_eq!(told(), "2026-11-20", "nobody has said yet when the test was made");
    let dated = json!({ "received_on": "2026-11-20", "dated": "2026-11-01", "verdict": "good" });
    let came = save(evidence(&desk, &system, &dated), Some(&came));
    assert_eq!(told(), "2026-11-01");
    let older = json!({ "received_on": "2026-11-20", "dated": "2026-05-01", "verdict": "partly" });
    save(evidence(&desk, &system, &older), None);
    assert_eq!(told(), "2026-11-01");
    let bad = json!({ "received_on": "2026-11-20", "dated": "2026-11-01", "verdict": "bad" });
    save(evidence(&desk, &system, &bad), Some(&came));
    assert_eq!(told(), "2026-05-01", "one that is found wanting is taken back");
}

#[test]
fn a_file_that_could_be_run_or_is_empty_or_too_large_is_not_kept() {
    let desk = Desk::with_example();
    let system = system(&desk);
    let saved =
        desk.call("save_evidence", json!({ "value": evidence(&desk, &system, &json!({})) }));
    let refused = |name: &str, bytes: &[u8]| {
        let file = json!({ "name": name, "bytes_base64": data_encoding::BASE64.encode(bytes) });
        let request =
            json!({ "evidence": saved["id"], "revision": saved["revision"], "file": file });
        format!("{:?}", desk.refused("keep_evidence_file", request))
    };

    assert!(refused("protokoll.pdf.exe", b"MZ").contains("problem-file-kind"));
    assert!(refused("protokoll.pdf", b"").contains("problem-file-empty"));
    assert!(refused("protokoll.pdf", &vec![0; 11 << 20]).contains("problem-file-too-large"));
}

#[test]
fn days_that_can_not_be_are_explained_at_their_field() {
    let desk = Desk::with_example();
    let system = system(&desk);
    let refused = |more: Value| {
        let request = json!({ "value": evidence(&desk, &system, &more) });
        format!("{:?}", desk.refused("save_evidence", request))
    };

    let early = refused(json!({ "asked_on": "2026-10-02", "received_on": "2026-10-01" }));
    assert!(early.contains("value.received_on") && early.contains("problem-came-before-asked"));
    let ahead = refused(json!({ "received_on": "2026-12-24" }));
    assert!(ahead.contains("value.received_on") && ahead.contains("problem-day-ahead"));
}

#[test]
fn the_control_questions_are_answered_and_later_assessed_anew() {
    let desk = Desk::with_example();
    let system = system(&desk);
    let value = json!({
        "id": NIL, "administration": desk.here(), "system": system, "title": "",
        "assessed_on": "2020-05-20", "assessed_by": "Revisorerna",
        "answers": [{ "question": "restore", "verdict": "not_met", "finding": "Bevis har aldrig begärts." }],
    });
    let saved = desk.call("save_control", json!({ "value": value }));
    let twice = format!("{:?}", desk.refused("save_control", json!({ "value": value })));
    assert!(twice.contains("Conflict"), "a system has one set: {twice}");

    let request = json!({
        "control": saved["id"], "revision": saved["revision"], "assessed_on": "2026-11-20",
    });
    desk.call("begin_control", request);

    let rows = desk.call("list_controls", json!({ "administration": desk.here() }))["rows"].clone();
    let row = rows.as_array().unwrap().iter().find(|row| row["system"] == system).unwrap().clone();
    let control = &row["control"]["value"];
    assert_eq!(control["earlier"][0]["verdicts"][3], "not_met");
    assert_eq!(control["answers"][0]["verdict"], Value::Null);
    assert_eq!(control["answers"][0]["finding"], "Bevis har aldrig begärts.");

    let mut forged = control.clone();
    forged["earlier"] = json!([]);
    desk.call("save_control", json!({ "value": forged, "revision": row["control"]["revision"] }));
    let again = desk.call("open_system", json!({ "system": system }));
    assert_eq!(again["control"]["value"]["earlier"], control["earlier"], "history is not typed");
}

#[test]
fn a_maintenance_plan_is_kept_found_and_told_when_it_is_due() {
    let desk = Desk::with_example();
    let system = system(&desk);
    let value = json!({
        "id": NIL, "administration": desk.here(), "system": system, "title": "",
        "goals": "Att handläggningen är rättssäker i Paraplyväven.", "revised_on": "2025-10-01",
        "revise_by": "2026-10-01", "recurring": [{ "what": "Loggkontroll", "months": [3, 9] }],
    });
    let saved = desk.call("save_maintenance", json!({ "value": value }));

    let mut odd = value.clone();
    odd["id"] = saved["id"].clone();
    odd["revise_by"] = json!("2024-10-01");
    let request = json!({ "value": odd, "revision": saved["revision"] });
    let refusal = format!("{:?}", desk.refused("save_maintenance", request));
    assert!(refusal.contains("problem-revise-before-revised"), "{refusal}");
    odd["revise_by"] = json!("2026-10-01");
    odd["recurring"][0]["months"] = json!([13]);
    let request = json!({ "value": odd, "revision": saved["revision"] });
    let refusal = format!("{:?}", desk.refused("save_maintenance", request));
    assert!(refusal.contains("value.recurring.0.months"), "{refusal}");

    let hits = desk.call("search", json!({ "text": "Paraplyväven" }))["hits"].clone();
    assert_eq!(hits[0]["kind"], "maintenance");
    assert_eq!(hits[0]["system"], system, "it leads to the system");
    let home = desk.call("home", json!({ "administration": desk.here() }));
    let is_due = |need: &&Value| need["kind"] == "systems_due" && need["what"] == "maintenance";
    let due = home["needs"].as_array().unwrap().iter().find(is_due).unwrap().clone();
    assert_eq!(due["systems"][0]["by"], "2026-10-01");
}

#[test]
fn everything_about_a_system_comes_through_an_export_and_back() {
    let desk = Desk::with_example();
    let system = system(&desk);
    let saved =
        desk.call("save_evidence", json!({ "value": evidence(&desk, &system, &json!({})) }));
    let file =
        json!({ "name": "bevis.txt", "bytes_base64": data_encoding::BASE64.encode(b"bevis") });
    desk.call(
        "keep_evidence_file",
        json!({ "evidence": saved["id"], "revision": saved["revision"], "file": file }),
    );
    let to = desk.folder.path().join("export.json");
    desk.app.export_to(&to).unwrap();

    let other = Desk::empty();
    other.call(
        "create_file",
        json!({
            "passphrase": crate::desk::PASSPHRASE, "person": "Karin",
            "administration": { "name": "Annan", "municipality": "Annan", "board": "Nämnden", "kind": "department" },
        }),
    );
    other.app.import_from(&to).unwrap();

    let opened = other.call("open_evidence_file", json!({ "evidence": saved["id"] }));
    let path = other.app.printed(opened["token"].as_str().unwrap()).unwrap();
    assert_eq!(std::fs::read(path).unwrap(), b"bevis");
    let report = other.call("verify", json!({}));
    assert_eq!((&report["whole"], &report["faults"]), (&json!(true), &json!([])), "{report}");
}
