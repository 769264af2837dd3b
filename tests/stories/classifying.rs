//! A system is classified, decided and classified again; the requirements follow, and so do the systems below it.

use serde_json::{Value, json};

use crate::desk::{Desk, wait};

const NIL: &str = "00000000-0000-0000-0000-000000000000";

fn system(desk: &Desk, name: &str, depends_on: Value) -> Value {
    let value =
        json!({ "id": NIL, "administration": desk.here(), "name": name, "depends_on": depends_on });
    desk.call("save_system", json!({ "value": value }))["id"].clone()
}

fn begun(desk: &Desk, system: &Value) -> Value {
    let request = json!({ "system": system, "scale": "krts", "scale_version": 1 });
    desk.call("new_classification", request)
}

fn set(name: &str, levels: &[(&str, u8)]) -> Value {
    let levels: Vec<Value> = levels
        .iter()
        .map(|(aspect, level)| json!({ "aspect": aspect, "level": level, "reason": "Sekretess." }))
        .collect();
    json!({ "name": name, "levels": levels })
}

fn journal() -> Value {
    set("Journal", &[("confidentiality", 3), ("integrity", 2), ("availability", 2)])
}

/// Fills in a draft and decides it.
fn decided(desk: &Desk, begun: &Value, sets: Vec<Value>) -> Value {
    let mut value = begun["kept"]["value"].clone();
    value["sets"] = json!(sets);
    value["participants"] = json!("Systemansvarig och verksamhetschef");
    value["decided_by"] = json!("Förvaltningschefen");
    value["next_review"] = json!("2027-11-22");
    value["laws"] = json!(["gdpr"]);
    let saved = desk.call(
        "save_classification",
        json!({ "value": value, "revision": begun["kept"]["revision"] }),
    );
    assert_eq!(saved["lacks"], json!([]));
    let request = json!({
        "classification": value["id"], "revision": saved["saved"]["revision"],
        "decided_on": "2026-11-22", "registry_number": "SN 2026/12",
    });
    desk.call("decide_classification", request)
}

fn row(desk: &Desk, list: &str, system: &Value) -> Value {
    let rows = desk.call(list, json!({ "administration": desk.here() }))["rows"].clone();
    rows.as_array().unwrap().iter().find(|row| row["system"] == *system).unwrap().clone()
}

#[test]
fn a_class_is_decided_frozen_and_replaced_by_the_next_one() {
    let desk = Desk::with_example();
    let system = system(&desk, "Journalen", json!([]));
    let first = decided(&desk, &begun(&desk, &system), vec![journal()]);
    assert_eq!(first["text"], "K3 R2 T2 S–");

    let value = first["kept"]["value"].clone();
    let request = json!({ "value": value, "revision": first["kept"]["revision"] });
    let refusal = format!("{:?}", desk.refused("save_classification", request));
    assert!(refusal.contains("problem-classification-decided"), "{refusal}");

    wait(60);
    let again = begun(&desk, &system);
    assert_eq!(again["kept"]["value"]["sets"], value["sets"], "the former one is gone over");
    assert_eq!(begun(&desk, &system)["kept"]["value"]["id"], again["kept"]["value"]["id"]);
    let lower = set("Journal", &[("confidentiality", 2), ("integrity", 2), ("availability", 1)]);
    let second = decided(&desk, &again, vec![lower]);

    assert_eq!(row(&desk, "list_classifications", &system)["decided"]["text"], "K2 R2 T1 S–");
    let old = desk.call("open_classification", json!({ "classification": value["id"] }));
    assert_eq!(old["text"], "K3 R2 T2 S–", "the old one stays readable");
    assert_eq!(old["kept"]["value"]["state"]["state"], "replaced");
    assert_eq!(second["all"].as_array().unwrap().len(), 2);
}

#[test]
fn level_four_is_not_stored_in_any_form() {
    let desk = Desk::with_example();
    let system = system(&desk, "Skyddsobjekten", json!([]));
    let begun = begun(&desk, &system);
    let mut value = begun["kept"]["value"].clone();
    let mut secret = set("Ritningar", &[("confidentiality", 4)]);
    secret["levels"][0]["reason"] = json!("KANARIEFÅGELN I BERGRUMMET");
    value["sets"] = json!([secret]);

    let request = json!({ "value": value, "revision": begun["kept"]["revision"] });
    let refusal = format!("{:?}", desk.refused("save_classification", request));

    assert!(refusal.contains("problem-level-stops"), "{refusal}");
    assert!(refusal.contains("value.sets.0.levels.confidentiality"), "{refusal}");
    let hits = desk.call("search", json!({ "text": "KANARIEFÅGELN" }));
    assert_eq!(hits["hits"], json!([]));
    let kept = desk.call("open_classification", json!({ "classification": value["id"] }));
    assert_eq!(kept["kept"]["value"]["sets"], json!([]));
}

#[test]
fn what_signs_people_in_bears_the_level_of_what_leans_on_it() {
    let desk = Desk::with_example();
    let sign_in = system(&desk, "Inloggningstjänsten", json!([]));
    let needs = json!([{ "system": sign_in, "kind": "identity" }]);
    let journal_system = system(&desk, "Journalen", needs);
    decided(&desk, &begun(&desk, &journal_system), vec![journal()]);

    let inherited = row(&desk, "list_classifications", &sign_in)["inherited"].clone();

    assert_eq!(
        (&inherited[0]["scale"], &inherited[0]["scale_version"]),
        (&json!("krts"), &json!(1))
    );
    assert_eq!(inherited[0]["aspect"], "confidentiality");
    assert_eq!(inherited[0]["level"], 3);
    assert_eq!(inherited[0]["chain"], json!([journal_system, sign_in]));
}

#[test]
fn the_requirements_follow_the_class_and_the_ticked_laws_and_keep_their_answers() {
    let desk = Desk::with_example();
    let system = system(&desk, "Journalen", json!([]));
    let before = desk.call("open_requirements", json!({ "system": system }));
    assert_eq!(before["classification"], Value::Null);
    decided(&desk, &begun(&desk, &system), vec![journal()]);

    let asked = desk.call("open_requirements", json!({ "system": system }));

    let count = |view: &Value| view["asked"].as_array().unwrap().len();
    assert!(count(&asked) > count(&before));
    let by_law =
        asked["asked"].as_array().unwrap().iter().any(|one| one["by_laws"] == json!(["gdpr"]));
    assert!(by_law, "a ticked law brings requirements of its own");

    let first = asked["asked"][0]["requirement"]["number"].clone();
    let second = asked["asked"][1]["requirement"]["number"].clone();
    let mut answers = asked["answers"].clone();
    answers["answers"] = json!([
        { "number": first, "status": "not_met", "measure": "Skriv rutinen", "due": "2026-01-31" },
        { "number": second, "status": "met", "how": "Med SITHS-kort" },
    ]);
    desk.call("save_answers", json!({ "value": answers, "revision": asked["revision"] }));

    let file = desk.call("open_system", json!({ "system": system }));
    let counts = &file["requirements"];
    assert_eq!(
        (&counts["answered"], &counts["met"], &counts["not_met"], &counts["late"]),
        (&json!(2), &json!(1), &json!(1), &json!(1))
    );
    let home = desk.call("home", json!({ "administration": desk.here() }));
    let is_due = |need: &&Value| need["kind"] == "systems_due" && need["what"] == "measure";
    let due = home["needs"].as_array().unwrap().iter().find(is_due).unwrap().clone();
    assert_eq!(due["systems"][0]["name"], "Journalen");

    let mut silent = desk.call("open_requirements", json!({ "system": system }))["answers"].clone();
    silent["answers"] = json!([{ "number": first, "status": "not_relevant" }]);
    let request = json!({ "value": silent, "revision": 1 });
    let refusal = format!("{:?}", desk.refused("save_answers", request));
    assert!(refusal.contains("problem-why-not-relevant"), "{refusal}");
}

fn file(name: &str, text: &str) -> Value {
    json!({ "name": name, "bytes_base64": data_encoding::BASE64.encode(text.as_bytes()) })
}

#[test]
fn the_answers_of_a_supplier_are_shown_first_and_then_kept() {
    let desk = Desk::with_example();
    let system = system(&desk, "Journalen", json!([]));
    decided(&desk, &begun(&desk, &system), vec![journal()]);
    let asked = desk.call("open_requirements", json!({ "system": system }));
    let number = asked["asked"][0]["requirement"]["number"].as_str().unwrap().to_owned();
    let list = format!(
        "Nummer;Krav;Uppfyller (ja/delvis/nej);Beskrivning\r\n{number};x;Ja;Vi krypterar allt.\r\nXX-99;x;ja;\r\n{number};x;nej;\r\n"
    );
    let mut request = json!({
        "system": system, "catalogue": asked["catalogue"]["key"],
        "catalogue_version": asked["catalogue"]["version"], "file": file("svar.csv", &list), "keep": false,
    });

    let shown = desk.call("read_supplier_answers", request.clone());

    assert_eq!((&shown["rows"], &shown["revision"]), (&json!(3), &Value::Null));
    assert_eq!(shown["left_out"], json!(["Krav"]));
    let messages: Vec<&Value> =
        shown["problems"].as_array().unwrap().iter().map(|one| &one["message"]).collect();
    assert_eq!(messages, ["problem-answers-number", "problem-answers-twice"]);
    let nothing = desk.call("open_requirements", json!({ "system": system }));
    assert_eq!(nothing["answers"]["supplier"], Value::Null);

    request["keep"] = json!(true);
    desk.call("read_supplier_answers", request);
    let kept = desk.call("open_requirements", json!({ "system": system }));
    let supplier = &kept["answers"]["supplier"];
    assert_eq!(supplier["file_name"], "svar.csv");
    assert_eq!(supplier["answers"][0]["status"], "met");
    assert_eq!(supplier["answers"][0]["description"], "Vi krypterar allt.");
}

#[test]
fn a_catalogue_of_the_own_is_read_in_whole_or_not_at_all() {
    let desk = Desk::with_example();
    let here = desk.here();
    let good = "Nummer;Område;ÄR-krav;SKA-krav;Nivå;Lagar\r\nA-1;Åtkomst;Vi prövar.;Leverantören ska pröva.;K2;GDPR\r\nA-2;Åtkomst;;Leverantören ska logga.;S1, K3;\r\n";
    let request = |text: &str, keep: bool| {
        json!({
            "administration": here, "name": "Kommunens krav", "scale": "krts",
            "file": file("krav.csv", text), "keep": keep,
        })
    };
    let bad = good.replace("S1, K3", "Q7");
    let refused = desk.call("read_catalogue", request(&bad, true));
    assert_eq!(refused["problems"][0]["message"], "problem-catalogue-level");
    assert_eq!(refused["is_kept"], false);

    let read = desk.call("read_catalogue", request(good, true));
    assert_eq!((&read["rows"], &read["is_kept"]), (&json!(2), &json!(true)));
    let second = desk.call("read_catalogue", request(good, true));
    assert_eq!(second["catalogue"]["version"], 2, "the same name makes a newer version");

    let system = system(&desk, "Journalen", json!([]));
    let begun = begun(&desk, &system);
    let names: Vec<&Value> =
        begun["laws"].as_array().unwrap().iter().map(|law| &law["key"]).collect();
    assert!(names.contains(&&json!("GDPR")), "a law of the own catalogue can be ticked: {names:?}");
    decided(&desk, &begun, vec![journal()]);
    let key = &read["catalogue"]["key"];
    let asked = desk.call("open_requirements", json!({ "system": system, "catalogue": key }));
    let numbers: Vec<&Value> = asked["asked"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| &one["requirement"]["number"])
        .collect();
    assert_eq!(numbers, ["A-1", "A-2"]);
    assert_eq!(
        asked["asked"][1]["by_aspects"],
        json!([{ "aspect": "confidentiality", "level": 3 }])
    );
}

#[test]
fn a_scale_of_the_own_is_added_and_never_altered_once_it_is_used() {
    let desk = Desk::with_example();
    let here = desk.here();
    let mut scale = serde_json::to_value(&domain::scale::shipped()[0]).unwrap();
    scale["key"] = json!("own");
    scale["name"] = json!("Vår skala");
    let value = json!({ "id": NIL, "administration": here, "name": "", "scale": scale });
    let saved = desk.call("save_scale", json!({ "value": value }));
    let system = system(&desk, "Journalen", json!([]));
    desk.call(
        "new_classification",
        json!({ "system": system, "scale": "own", "scale_version": 1 }),
    );

    let mut changed = value.clone();
    changed["id"] = saved["id"].clone();
    changed["scale"]["levels"][1]["name"] = json!("liten");
    let request = json!({ "value": changed, "revision": saved["revision"] });
    let refusal = format!("{:?}", desk.refused("save_scale", request));

    assert!(refusal.contains("problem-scale-in-use"), "{refusal}");
    let mut newer = changed;
    newer["id"] = json!(NIL);
    newer["scale"]["version"] = json!(2);
    desk.call("save_scale", json!({ "value": newer }));
    let own = desk.call("list_scales", json!({ "administration": here }))["own"].clone();
    assert_eq!(own.as_array().unwrap().len(), 2);
}
