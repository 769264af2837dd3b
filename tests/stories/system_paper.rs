//! Papers about systems: each is printed, read again, and held against what archives and screen readers demand.

use std::path::PathBuf;
use std::process::Command;

use domain::account::Duty;
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};
use serde_json::{Value, json};

use crate::desk::Desk;

const NIL: &str = "00000000-0000-0000-0000-000000000000";

/// What is on the desk of those who print.
struct Shelf {
    desk: Desk,
    system: Value,
    classification: Value,
}

fn saved(desk: &Desk, command: &str, value: &Value) -> Value {
    desk.call(command, json!({ "value": value }))
}

/// A system with everything that can be kept about it, below an activity and above another system.
fn furnished() -> Shelf {
    let desk = Desk::with_example();
    let here = desk.here();
    let support = json!({
        "id": NIL, "administration": here, "name": "Åtkomsttjänsten", "sort": "support",
        "promised_restore_hours": 24,
    });
    let support = saved(&desk, "save_system", &support)["id"].clone();
    let system = json!({
        "id": NIL, "administration": here, "name": "Ärendesystemet Nämndstöd", "purpose": "Handläggning",
        "supplier": "Leverantör Exempel AB", "promised_restore_hours": 8, "personal_data": "sensitive",
        "depends_on": [{ "system": support, "kind": "identity", "works_without": "läskopian", "fallback": "reservkort" }],
    });
    let system = saved(&desk, "save_system", &system)["id"].clone();
    saved(
        &desk,
        "save_activity",
        &json!({
            "id": NIL, "administration": here, "name": "Försörjningsstöd", "mtpd_hours": 4, "rto_hours": 2,
            "systems": [system], "impact": [{ "from_hours": 4, "level": 3 }],
        }),
    );
    saved(
        &desk,
        "save_maintenance",
        &json!({
            "id": NIL, "administration": here, "system": system, "title": "", "registry_number": "EX-2026-00070",
            "goals": "Systemet ska stödja handläggningen.",
            "recurring": [{ "what": "Gå igenom behörigheter", "months": [3, 9] }],
        }),
    );
    saved(
        &desk,
        "save_control",
        &json!({
            "id": NIL, "administration": here, "system": system, "title": "", "assessed_on": "2026-10-01",
            "assessed_by": "Egenkontroll",
            "answers": [{ "question": "restore", "verdict": "not_met", "finding": "Bevis har aldrig begärts." }],
        }),
    );
    saved(
        &desk,
        "save_evidence",
        &json!({
            "id": NIL, "administration": here, "system": system, "title": "", "proof": "restore_test",
            "asked_on": "2026-09-01", "received_on": "2026-09-20", "dated": "2026-09-14", "restore_hours": 6,
        }),
    );
    let begun = desk.call(
        "new_classification",
        json!({ "system": system, "scale": "krts", "scale_version": 1 }),
    );
    let mut value = begun["kept"]["value"].clone();
    let level = |aspect: &str, level: u8| json!({ "aspect": aspect, "level": level, "reason": "Sekretess gäller." });
    value["sets"] = json!([{
        "name": "Journalanteckningar",
        "levels": [level("confidentiality", 3), level("integrity", 2), level("availability", 2)],
    }]);
    value["participants"] = json!("Systemansvarig och verksamhetschef");
    value["decided_by"] = json!("Förvaltningschefen");
    value["next_review"] = json!("2027-11-22");
    value["laws"] = json!(["gdpr"]);
    let draft = desk.call(
        "save_classification",
        json!({ "value": value, "revision": begun["kept"]["revision"] }),
    );
    let classification = value["id"].clone();
    desk.call(
        "decide_classification",
        json!({
            "classification": classification, "revision": draft["saved"]["revision"],
            "decided_on": "2026-11-20", "registry_number": "SN 2026/12",
        }),
    );
    Shelf { desk, system, classification }
}

/// Every paper, and what has to be read on it.
fn papers(shelf: &Shelf) -> Vec<(Value, Vec<&'static str>)> {
    let (system, here) = (&shelf.system, shelf.desk.here());
    let list = |list: &str| json!({ "what": "requirements", "system": system, "list": list });
    vec![
        (
            json!({ "what": "system_sheet", "system": system }),
            vec![
                "Systemblad",
                "Ärendesystemet Nämndstöd",
                "2026-09-14 (69 dagar sedan)",
                "K3 R2 T2 S–",
                "Saknas",
                "läskopian",
                "24 timmar",
            ],
        ),
        (
            json!({ "what": "maintenance_plan", "system": system }),
            vec![
                "Förvaltningsplan",
                "EX-2026-00070",
                "Syfte och mål",
                "Incidentrapportering",
                "Årshjul",
                "Gå igenom behörigheter",
                "September",
            ],
        ),
        (
            json!({ "what": "control_matrix", "administration": here }),
            vec!["Ej uppfyllt", "Bevis har aldrig begärts.", "4. Är återställning testad"],
        ),
        (
            json!({ "what": "classification", "classification": shelf.classification }),
            vec![
                "Journalanteckningar",
                "3 allvarlig",
                "SN 2026/12",
                "Beslutad, markerad",
                "Förvaltningschefen",
            ],
        ),
        (list("own"), vec!["Krav på den egna organisationen", "Inte besvarat"]),
        (list("supplier"), vec!["Krav på leverantören", "Uppfyller", "Beskrivning", "K3"]),
        (list("plan"), vec!["Handlingsplan", "Ingen dag är satt"]),
        (
            json!({ "what": "impact_analysis", "administration": here }),
            vec!["Försörjningsstöd", "Klaras inte", "Löften som inte håller"],
        ),
        (
            json!({ "what": "system_web", "administration": here, "focus": system }),
            vec![
                "Om Ärendesystemet Nämndstöd inte fungerar",
                "Stannar helt",
                "Åtkomsttjänsten",
                "reservkort",
            ],
        ),
        (
            json!({ "what": "system_web", "administration": here, "focus": null }),
            vec!["Beroenden mellan system", "Samma sak som tabell"],
        ),
    ]
}

fn printed(desk: &Desk, printable: &Value) -> PathBuf {
    let printed = desk.call("print", json!({ "printable": printable }));
    assert_eq!(printed["warnings"], json!([]), "{printable}");
    desk.app.printed(printed["token"].as_str().unwrap()).unwrap()
}

/// What stands on the pages, its blanks alike; nothing where poppler-utils is not installed.
fn read(path: &PathBuf) -> Option<String> {
    let output = Command::new("pdftotext").arg("-raw").arg(path).arg("-").output().ok()?;
    let text = String::from_utf8(output.stdout).unwrap().replace('\u{ad}', "");
    Some(text.split_whitespace().collect::<Vec<_>>().join(" "))
}

#[test]
fn every_paper_of_a_system_is_printed_read_again_and_fit_for_archives_and_for_everybody() {
    let shelf = furnished();
    // Left behind to be looked at, and for the slower validator.
    let left = std::path::Path::new(env!("CARGO_TARGET_TMPDIR"));
    for (number, (printable, said)) in papers(&shelf).into_iter().enumerate() {
        let path = printed(&shelf.desk, &printable);
        let bytes = std::fs::read(&path).unwrap();
        let what = printable["what"].as_str().unwrap();
        std::fs::write(left.join(format!("paper-{number}-{what}.pdf")), &bytes).unwrap();
        for profile in ["2a", "ua1"] {
            let profile: ValidationProfile = profile.parse().unwrap();
            let options = ValidationOptions::default().profile(profile);
            let verdict = validate_pdf_bytes(&bytes, &options).unwrap();
            assert!(verdict.is_compliant, "{what} against {profile:?}: {:?}", verdict.failures);
        }
        if let Some(text) = read(&path) {
            for said in said {
                assert!(text.contains(said), "{what} lacks {said}\n{text}");
            }
        }
        let preview =
            shelf.desk.call("preview", json!({ "printable": printable, "from": 1, "count": 20 }));
        let shown = preview["shown"].as_array().unwrap();
        assert!(!shown.is_empty() && shown[0]["svg"].as_str().unwrap().starts_with("<svg"));
        if what == "system_web" {
            let heard: String = shown.iter().filter_map(|page| page["text"].as_str()).collect();
            assert!(heard.contains("Bild med "), "the picture is told in words: {heard}");
        }
    }
    let copies = shelf.desk.call("list_copies", json!({ "administration": shelf.desk.here() }));
    let titles = copies["copies"].as_array().unwrap().iter();
    let titles: Vec<&str> = titles.filter_map(|copy| copy["title"].as_str()).collect();
    assert!(titles.contains(&"Systemblad, Ärendesystemet Nämndstöd"), "{titles:?}");
    assert!(titles.contains(&"Förvaltningsplan för Ärendesystemet Nämndstöd"), "{titles:?}");
}

#[test]
fn whoever_may_not_read_drafts_gets_no_paper_of_a_system() {
    let shelf = furnished();
    let all = papers(&shelf);
    shelf.desk.sign_in_with(Duty::Reporter);
    for (printable, _) in all {
        for command in ["print", "preview"] {
            let mut request = json!({ "printable": printable });
            if command == "preview" {
                request["from"] = json!(1);
                request["count"] = json!(1);
            }
            let refusal = format!("{:?}", shelf.desk.refused(command, request));
            assert!(refusal.contains("NotAllowed"), "{printable}: {refusal}");
        }
    }
}

#[test]
fn a_plan_that_nobody_has_written_is_printed_with_the_mark_of_what_is_missing() {
    let desk = Desk::with_example();
    let value = json!({ "id": NIL, "administration": desk.here(), "name": "Nytt system" });
    let system = saved(&desk, "save_system", &value)["id"].clone();
    let path = printed(&desk, &json!({ "what": "maintenance_plan", "system": system }));
    let Some(text) = read(&path) else { return };
    assert_eq!(text.matches("Text under rubriken Saknas").count(), 6, "{text}");
}

#[test]
fn the_list_for_a_supplier_goes_out_as_a_table_and_the_answers_come_back() {
    let shelf = furnished();
    let Shelf { desk, system, .. } = &shelf;
    let exported = |list: &str, format: &str| {
        let request = json!({ "system": system, "list": list, "format": format });
        let exported = desk.call("export_requirements", request);
        let path = desk.app.printed(exported["token"].as_str().unwrap()).unwrap();
        (exported, std::fs::read(path).unwrap())
    };
    let (view, csv) = exported("supplier", "csv");
    let text = String::from_utf8(csv).unwrap();
    let rows = view["rows"].as_u64().unwrap();
    assert!(rows > 3, "{view}");
    let mut lines = text.trim_start_matches('\u{feff}').lines();
    assert_eq!(
        lines.next(),
        Some(
            "Nummer;Område;Krav (leverantören ska);Varför;Ska-krav;Uppfyller (ja/delvis/nej);Beskrivning"
        )
    );
    let first = lines.next().unwrap();
    assert!(first.ends_with(";;"), "the last two columns are the supplier's: {first}");
    let number = first.split(';').next().unwrap();

    let answered =
        text.replacen(first, &format!("{}delvis;Byggs i vår", first.strip_suffix(';').unwrap()), 1);
    let open = desk.call("open_requirements", json!({ "system": system }));
    let file = json!({ "name": "svar.csv", "bytes_base64": data_encoding::BASE64.encode(answered.as_bytes()) });
    let request = json!({
        "system": system, "catalogue": open["catalogue"]["key"],
        "catalogue_version": open["catalogue"]["version"], "file": file, "keep": true,
    });
    let read = desk.call("read_supplier_answers", request);
    let answers = read["answers"].as_array().unwrap();
    let answer = answers.iter().find(|one| one["number"] == number).unwrap();
    assert_eq!(
        (answer["status"].as_str(), answer["description"].as_str()),
        (Some("partly"), Some("Byggs i vår"))
    );
    assert_eq!(read["problems"], json!([]), "{read}");

    for (list, format) in [("supplier", "xlsx"), ("own", "xlsx"), ("plan", "xlsx"), ("plan", "csv")]
    {
        let (view, bytes) = exported(list, format);
        assert!(view["file_name"].as_str().unwrap().ends_with(format));
        assert!(bytes.len() > 100 && (format == "csv") == bytes.starts_with("\u{feff}".as_bytes()));
    }
}
