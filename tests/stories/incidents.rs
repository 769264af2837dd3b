//! An incident from the first answer to its closing: reported in time, counted from the discovery, nothing forgotten.

use app::wire::*;
use domain::account::Duty;
use serde_json::{Value, json};

use crate::desk::{Desk, wait};

fn report() -> Value {
    json!({
        "discovered": "2026-11-20T16:20:00+01:00",
        "harms": ["disclosure"],
        "ways": ["wrong_letter"],
        "text": "Ett beslut skickades till en tidigare adress.",
        "protected": "no",
        "manager_told": { "at": "2000-01-01T00:00:00+01:00", "by": "påhittad", "whom": "enhetschefen" },
    })
}

fn begin(desk: &Desk, report: Value) -> Value {
    desk.call("save_report", json!({ "administration": desk.here(), "report": report }))
}

fn send(desk: &Desk, saved: &Value) -> Value {
    desk.call("send_report", json!({ "incident": saved["id"], "revision": saved["revision"] }))
}

fn clock<'a>(clocks: &'a Value, key: &str) -> &'a Value {
    clocks.as_array().unwrap().iter().find(|clock| clock["key"] == key).unwrap()
}

fn part(desk: &Desk, id: &Value, part: &str, value: Value) -> Value {
    let revision = desk.call("open_incident", json!({ "incident": id }))["revision"].clone();
    let part = json!({ "part": part, "value": value });
    desk.call("save_incident_part", json!({ "incident": id, "revision": revision, "part": part }))
}

/// Fills in all that a version needs, as the data protection officer does.
fn fill_in(desk: &Desk, id: &Value) {
    part(
        desk,
        id,
        "times",
        json!({ "aware": "2026-11-22T09:05:00+01:00", "aware_reason": "Brevet bekräftades.", "ongoing": "no" }),
    );
    part(
        desk,
        id,
        "event",
        json!({ "is_breach": "yes", "types": ["confidentiality"], "causes": ["human"], "cause_text": "Gammal adress", "processor": "no" }),
    );
    part(
        desk,
        id,
        "affected",
        json!({ "groups": ["clients"], "persons": 1, "records": 1, "data": ["name", "secret"], "unreadable": "no", "accessed": "yes" }),
    );
    part(
        desk,
        id,
        "risk",
        json!({ "consequences": ["secrecy"], "text": "Mottagaren har läst.", "level": "risk", "reason": "En person, känd mottagare." }),
    );
    part(desk, id, "measures", json!([{ "what": "Hämta tillbaka brevet", "done": "2026-11-22" }]));
    part(
        desk,
        id,
        "decision",
        json!({ "notify": true, "notify_reason": "Risk för den enskilde.", "inform": true, "inform_reason": "Bör veta.", "informed_on": "2026-11-22", "informed_how": "Telefon" }),
    );
}

#[test]
fn a_report_starts_its_clock_with_the_first_answer() {
    let desk = Desk::with_example();
    desk.sign_in_with(Duty::Reporter);

    let saved = begin(&desk, json!({ "discovered": "2026-11-20T16:20:00+01:00" }));

    assert_eq!(saved["number"], "2026-001");
    let internal = clock(&saved["clocks"], "internal");
    assert_eq!(internal["due"], "2026-11-22T16:20:00+01:00");
    assert_eq!(internal["status"]["is"], "running");
    let again = begin(&desk, json!({}));
    assert_eq!(again["number"], "2026-002", "numbers follow each other");
}

#[test]
fn the_tick_that_the_manager_is_told_is_stamped_by_the_program_and_once() {
    let desk = Desk::with_example();
    let saved = begin(&desk, report());
    wait(600);
    let mut report = report();
    report["manager_told"]["at"] = json!("2030-01-01T00:00:00+01:00");
    desk.call(
        "save_report",
        json!({ "administration": desk.here(), "incident": saved["id"], "revision": saved["revision"], "report": report }),
    );

    let view = desk.call("open_incident", json!({ "incident": saved["id"] }));

    let told = &view["incident"]["report"]["manager_told"];
    assert_eq!(told["at"], "2026-11-22T09:00:00+01:00");
    assert_eq!(told["whom"], "enhetschefen");
    assert_ne!(told["by"], "påhittad");
}

#[test]
fn a_report_that_is_sent_in_time_is_in_time_and_one_that_is_late_needs_a_reason() {
    let desk = Desk::with_example();
    let in_time = begin(&desk, report());
    let view = send(&desk, &in_time);
    assert_eq!(clock(&view["clocks"], "internal")["status"]["is"], "done_in_time");
    let mut old = report();
    old["discovered"] = json!("2026-11-19T08:00:00+01:00");
    let late = begin(&desk, old);
    let view = send(&desk, &late);
    let status = &clock(&view["clocks"], "internal")["status"];
    assert_eq!((&status["is"], &status["needs_reason"]), (&json!("done_late"), &json!(true)));
}

#[test]
fn a_report_without_a_moment_or_from_the_future_is_not_sent_but_kept() {
    let desk = Desk::with_example();
    let saved = begin(&desk, json!({ "text": "något" }));
    let refused = desk.refused("send_report", json!({ "incident": saved["id"], "revision": 1 }));
    let Refusal::Invalid { problems } = refused else { panic!("{refused:?}") };
    assert_eq!(problems[0].message, "problem-discovered-required");
    let mut future = report();
    future["discovered"] = json!("2026-11-23T10:00:00+01:00");
    let saved = begin(&desk, future);
    assert_eq!(saved["problems"][0]["field"], "report.discovered");
    let refused = desk
        .refused("send_report", json!({ "incident": saved["id"], "revision": saved["revision"] }));
    assert!(matches!(refused, Refusal::Invalid { .. }));
    let view = desk.call("open_incident", json!({ "incident": saved["id"] }));
    assert_eq!(view["incident"]["stage"], "draft", "nothing is lost");
}

#[test]
fn a_reporter_reads_the_own_reports_and_nobody_elses() {
    let desk = Desk::with_example();
    let saved = begin(&desk, report());
    send(&desk, &saved);
    desk.sign_in_with(Duty::Reporter);
    let own = begin(&desk, report());
    let list = desk.call("list_incidents", json!({ "administration": desk.here() }));
    let numbers: Vec<&Value> =
        list["rows"].as_array().unwrap().iter().map(|row| &row["number"]).collect();
    assert_eq!(numbers, [&own["number"]]);
    let refused = desk.refused("open_incident", json!({ "incident": saved["id"] }));
    assert!(matches!(refused, Refusal::NotAllowed { .. }));
}

#[test]
fn whoever_opens_a_report_is_noted_once_for_one_sitting() {
    let desk = Desk::with_example();
    desk.sign_in_with(Duty::Reporter);
    let saved = begin(&desk, report());
    send(&desk, &saved);
    let officer = desk.sign_in_with(Duty::DataProtectionOfficer);
    for _ in 0..3 {
        desk.call("open_incident", json!({ "incident": saved["id"] }));
        wait(60);
    }
    wait(3600);
    desk.sign_in_with(Duty::DataProtectionOfficer);
    desk.call("open_incident", json!({ "incident": saved["id"] }));

    let history = desk.call("incident_history", json!({ "incident": saved["id"] }));

    let readers = history["readers"].as_array().unwrap();
    assert_eq!(readers.len(), 2, "{readers:?}");
    assert!(readers.iter().all(|reader| reader["by"] == officer.name));
}

#[test]
fn a_report_that_is_read_on_paper_is_noted_and_a_reporters_paper_tells_nothing_of_the_handling() {
    let desk = Desk::with_example();
    let reporter = desk.sign_in_with(Duty::Reporter);
    let saved = begin(&desk, report());
    send(&desk, &saved);
    let officer = desk.sign_in_with(Duty::DataProtectionOfficer);
    let printable = json!({ "what": "incident", "incident": saved["id"], "version": null });
    let shown = json!({ "printable": printable, "from": 1, "count": 20 });
    desk.call("preview", shown.clone());
    let history = desk.call("incident_history", json!({ "incident": saved["id"] }));
    assert_eq!(history["readers"][0]["by"], officer.name);
    part(&desk, &saved["id"], "risk", json!({ "level": "high", "reason": "Hemlig bedömning." }));
    desk.sign_in(&reporter.name);

    let pages = desk.call("preview", shown)["shown"].to_string();

    assert!(pages.contains("Ett beslut skickades"), "the own report is there");
    assert!(!pages.contains("Hemlig bedömning"));
    assert!(!pages.contains(&officer.name), "who has handled it is not");
}

#[test]
fn what_protected_persons_may_be_concerned_by_is_hidden_in_lists_search_and_files() {
    let desk = Desk::with_example();
    let mut unknown = report();
    unknown["protected"] = json!("unknown");
    unknown["text"] = json!("Kanariefågeln bor på Hemligagatan.");
    unknown["manager_told"] = Value::Null;
    let saved = begin(&desk, unknown);
    send(&desk, &saved);

    let list = desk.call("list_incidents", json!({ "administration": desk.here() }));
    assert_eq!(list["rows"][0]["protected"], true);
    assert_eq!(list["rows"][0]["text"], "");
    for words in ["Kanariefågeln", "Hemligagatan"] {
        let found = desk.call(
            "list_incidents",
            json!({ "administration": desk.here(), "filter": { "words": words } }),
        );
        assert_eq!(found["rows"], json!([]));
        assert_eq!(desk.call("search", json!({ "text": words }))["hits"], json!([]));
    }
    for format in ["csv", "xlsx"] {
        let request = json!({ "administration": desk.here(), "format": format });
        let written = desk.call("export_incidents", request);
        let path = desk.app.printed(written["token"].as_str().unwrap()).unwrap();
        let bytes = std::fs::read(path).unwrap();
        assert!(!String::from_utf8_lossy(&bytes).contains("Kanarie"));
        assert_eq!(written["rows"], 1);
        let name = written["file_name"].as_str().unwrap();
        assert!(name.starts_with("Register över personuppgiftsincidenter"), "{name}");
    }
    let view = desk.call("open_incident", json!({ "incident": saved["id"] }));
    assert!(view["incident"]["report"]["text"].as_str().unwrap().starts_with("Kanarie"));
    assert_eq!(clock(&view["clocks"], "protected")["status"]["is"], "running");
}

#[test]
fn a_version_is_settled_when_nothing_is_missing_and_its_pdf_stays_the_same() {
    let desk = Desk::with_example();
    let saved = begin(&desk, report());
    send(&desk, &saved);
    desk.sign_in_with(Duty::DataProtectionOfficer);
    let view = desk.call("open_incident", json!({ "incident": saved["id"] }));
    let settle = |revision: &Value| json!({ "incident": saved["id"], "revision": revision, "which": "first" });
    let refused = desk.refused("settle_incident", settle(&view["revision"]));
    assert!(matches!(refused, Refusal::IncidentIncomplete { .. }), "{refused:?}");
    fill_in(&desk, &saved["id"]);
    let view = desk.call("open_incident", json!({ "incident": saved["id"] }));
    assert_eq!(view["lacks"], json!([]));
    let view = desk.call("settle_incident", settle(&view["revision"]));
    assert_eq!(view["incident"]["versions"][0]["number"], 1);
    assert_eq!(view["changed_since_settled"], false);
    let printable = json!({ "what": "incident", "incident": saved["id"], "version": 1 });
    let first = desk.call("print", json!({ "printable": printable }));
    part(&desk, &saved["id"], "links", json!({ "registry_number": "SN 2026/123" }));
    let view = desk.call("open_incident", json!({ "incident": saved["id"] }));
    assert_eq!(view["changed_since_settled"], true);
    let again = desk.call("print", json!({ "printable": printable }));
    assert_eq!(first["sha256"], again["sha256"], "what was settled never changes");
    let verified = desk.call("verify", json!({}));
    assert_eq!(verified["whole"], true, "{verified}");
}

#[test]
fn not_to_notify_takes_a_second_person() {
    let desk = Desk::with_example();
    let saved = begin(&desk, report());
    send(&desk, &saved);
    fill_in(&desk, &saved["id"]);
    let decided = part(
        &desk,
        &saved["id"],
        "decision",
        json!({ "notify": false, "notify_reason": "Osannolik risk.", "inform": false, "inform_reason": "Ingen hög risk." }),
    );
    let approve = |revision: &Value| json!({ "incident": saved["id"], "revision": revision });
    let refused = desk.refused("approve_no_notification", approve(&decided["revision"]));
    assert_eq!(refused, Refusal::WroteIt);
    desk.sign_in_with(Duty::DataProtectionOfficer);
    let view = desk.call("open_incident", json!({ "incident": saved["id"] }));
    assert_eq!(view["may"]["approve"], true);
    assert_eq!(clock(&view["clocks"], "imy")["status"]["is"], "running", "until it is approved");
    let approved = desk.call("approve_no_notification", approve(&view["revision"]));
    assert_eq!(clock(&approved["clocks"], "imy")["status"]["is"], "not_applicable");
    part(
        &desk,
        &saved["id"],
        "decision",
        json!({ "notify": false, "notify_reason": "Annat skäl." }),
    );
    let view = desk.call("open_incident", json!({ "incident": saved["id"] }));
    assert_eq!(
        view["incident"]["decision"]["approved"],
        Value::Null,
        "another reason, another approval"
    );
}

#[test]
fn an_incident_is_closed_when_all_is_done_and_opened_again_with_a_reason() {
    let desk = Desk::with_example();
    let saved = begin(&desk, report());
    send(&desk, &saved);
    let close = |revision: &Value| json!({ "incident": saved["id"], "revision": revision, "lesson": "Kontrollera adressen." });
    let view = desk.call("open_incident", json!({ "incident": saved["id"] }));
    let refused = desk.refused("close_incident", close(&view["revision"]));
    assert!(matches!(refused, Refusal::IncidentIncomplete { .. }));
    fill_in(&desk, &saved["id"]);
    for key in ["imy", "imy_supplement"] {
        let view = desk.call("open_incident", json!({ "incident": saved["id"] }));
        let state = json!({ "done_at": "2026-11-22T08:50:00+01:00", "receipt": "IMY-2026-9999" });
        desk.call(
            "save_track_state",
            json!({ "incident": saved["id"], "revision": view["revision"], "key": key, "state": state }),
        );
    }
    let view = desk.call("open_incident", json!({ "incident": saved["id"] }));
    assert_eq!(view["lacks_to_close"], json!([]));
    let closed = desk.call("close_incident", close(&view["revision"]));
    assert_eq!(closed["incident"]["stage"], "closed");
    let part = json!({ "part": "risk", "value": {} });
    let request = json!({ "incident": saved["id"], "revision": closed["revision"], "part": part });
    assert_eq!(desk.refused("save_incident_part", request), Refusal::IncidentClosed);
    let reopen =
        json!({ "incident": saved["id"], "revision": closed["revision"], "reason": "Ny uppgift" });
    let open = desk.call("reopen_incident", reopen);
    assert_eq!(open["incident"]["stage"], "reported");
    let history = desk.call("incident_history", json!({ "incident": saved["id"] }));
    let messages: Vec<&str> = history["entries"]
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| entry["message"].as_str().unwrap())
        .collect();
    for message in [
        "timeline-discovered",
        "timeline-reported",
        "timeline-track-done",
        "timeline-incident-closed",
        "timeline-incident-reopened-because",
    ] {
        assert!(messages.contains(&message), "{message} in {messages:?}");
    }
}

#[test]
fn two_who_write_at_once_are_told() {
    let desk = Desk::with_example();
    let saved = begin(&desk, report());
    let part = |text: &str| json!({ "part": "risk", "value": { "text": text } });
    let save = |text: &str| json!({ "incident": saved["id"], "revision": saved["revision"], "part": part(text) });
    desk.call("save_incident_part", save("först"));
    let refused = desk.refused("save_incident_part", save("sedan"));
    assert!(matches!(refused, Refusal::Conflict { revision: 2 }), "{refused:?}");
}

#[test]
fn clocks_are_first_on_the_first_page_and_gone_when_they_are_done() {
    let desk = Desk::with_example();
    let saved = begin(&desk, report());
    let home = desk.call("home", json!({ "administration": desk.here() }));
    assert_eq!(home["needs"][0]["kind"], "incident_clock");
    assert_eq!(home["needs"][0]["number"], saved["number"]);
    desk.call("discard_report", json!({ "incident": saved["id"], "revision": saved["revision"] }));
    let home = desk.call("home", json!({ "administration": desk.here() }));
    assert_ne!(home["needs"][0]["kind"], "incident_clock");
}

#[test]
fn a_clock_that_the_administration_changes_moves_the_deadlines_and_is_in_the_log() {
    let desk = Desk::with_example();
    let saved = begin(&desk, report());
    let tracks = desk.call("list_tracks", json!({ "administration": desk.here() }));
    let mut track = clock_row(&tracks, "internal")["track"].clone();
    track["length"] = json!({ "unit": "hours", "count": 24 });
    let request = json!({ "administration": desk.here(), "track": track, "reason": "" });
    assert!(matches!(desk.refused("save_track", request), Refusal::Invalid { .. }));
    let request =
        json!({ "administration": desk.here(), "track": track, "reason": "Egen riktlinje" });
    desk.call("save_track", request);
    let view = desk.call("open_incident", json!({ "incident": saved["id"] }));
    assert_eq!(clock(&view["clocks"], "internal")["due"], "2026-11-21T16:20:00+01:00");
    let home = desk.call("home", json!({ "administration": desk.here() }));
    assert_eq!(home["needs"][0]["clock"]["status"]["is"], "late");
    let late = json!({ "administration": desk.here(), "filter": { "late": true } });
    assert_eq!(desk.call("list_incidents", late)["total"], 1, "lists know it too");
    desk.call("reset_track", json!({ "administration": desk.here(), "key": "internal" }));
    let view = desk.call("open_incident", json!({ "incident": saved["id"] }));
    assert_eq!(clock(&view["clocks"], "internal")["due"], "2026-11-22T16:20:00+01:00");
}

fn clock_row<'a>(tracks: &'a Value, key: &str) -> &'a Value {
    tracks["tracks"].as_array().unwrap().iter().find(|row| row["track"]["key"] == key).unwrap()
}

#[test]
fn a_reminder_is_given_once_and_caught_up_after_a_pause() {
    let desk = Desk::with_example();
    begin(&desk, report());
    let ask =
        || desk.call("reminders", json!({ "administration": desk.here() }))["notices"].clone();
    let first = ask();
    assert_eq!(first[0]["number"], "2026-001", "less than twelve hours are left");
    assert_eq!(ask(), json!([]), "said once");
    desk.app.close();
    wait(6 * 3600);
    desk.sign_in_with(Duty::Author);
    let later = ask();
    assert_eq!(later[0]["hours_left"], 2, "{later}");
}

#[test]
fn the_shell_is_told_while_the_file_is_locked_without_any_content() {
    let desk = Desk::with_example();
    begin(&desk, report());
    assert_eq!(desk.app.take_notices(), []);
    desk.app.close();
    wait(3 * 3600 + 1300);
    let notices = desk.app.take_notices();
    assert_eq!(notices.len(), 1);
    assert_eq!((notices[0].number.as_str(), notices[0].hours_left), ("2026-001", 4));
    assert_eq!(desk.app.take_notices(), []);
}

#[test]
fn a_computers_clock_that_is_set_back_is_said_and_gives_no_more_time() {
    let desk = Desk::with_example();
    let saved = begin(&desk, report());
    wait(3600);
    desk.sign_in_with(Duty::Author);
    wait(-7200);
    let session = desk.sign_in_with(Duty::Author);
    let clock_now = serde_json::to_value(session.clock).unwrap();
    assert_eq!(clock_now["clock"], "set_back", "{clock_now}");
    assert_eq!(clock_now["minutes"], 120);
    drop(saved);
}

#[test]
fn the_register_the_year_and_the_authoritys_form_are_printed() {
    let desk = Desk::with_example();
    let saved = begin(&desk, report());
    send(&desk, &saved);
    fill_in(&desk, &saved["id"]);
    let here = desk.here();
    let printables = [
        json!({ "what": "incident", "incident": saved["id"], "version": null }),
        json!({ "what": "authority_draft", "incident": saved["id"], "form": "imy" }),
        json!({ "what": "authority_draft", "incident": saved["id"], "form": "nis2_final" }),
        json!({ "what": "incident_register", "administration": here, "from": null, "to": null }),
        json!({ "what": "incident_year", "administration": here, "from": "2026-01-01", "to": "2026-12-31" }),
    ];
    for printable in printables {
        let printed = desk.call("print", json!({ "printable": printable }));
        let path = desk.app.printed(printed["token"].as_str().unwrap()).unwrap();
        assert!(std::fs::read(path).unwrap().starts_with(b"%PDF-"), "{printable}");
        assert_eq!(printed["warnings"], json!([]), "{printable}");
        let preview =
            desk.call("preview", json!({ "printable": printable, "from": 1, "count": 1 }));
        assert!(preview["pages"].as_u64().unwrap() >= 1);
    }
    let form = desk.call("open_authority_form", json!({ "incident": saved["id"], "form": "imy" }));
    assert!(form["missing"].as_u64().unwrap() > 0, "the organisation number is never known here");
}

#[test]
fn incidents_come_back_from_an_export() {
    let desk = Desk::with_example();
    let saved = begin(&desk, report());
    send(&desk, &saved);
    let file = desk.folder.path().join("allt.json");
    desk.app.export_to(&file).unwrap();
    let here = desk.here();
    let other = Desk::empty();
    let request = json!({ "passphrase": crate::desk::PASSPHRASE, "person": "Någon", "administration": { "name": "Annan" } });
    other.call("create_file", request);
    other.app.import_from(&file).unwrap();
    let list = other.call("list_incidents", json!({ "administration": here }));
    assert_eq!(list["rows"][0]["number"], saved["number"]);
    let next = other.call("save_report", json!({ "administration": here, "report": {} }));
    assert_eq!(next["number"], "2026-002", "numbers go on where they were");
}
