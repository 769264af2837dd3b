//! Canary texts planted in every field of an incident are nowhere outside the encrypted file and the files that were asked for.

use std::path::Path;

use domain::account::Duty;
use serde_json::{Value, json};

use crate::desk::Desk;

const CANARY: &str = "Kanariefågel";

/// Puts the canary in every text of a body, and makes every list have something.
fn planted(body: &Value) -> Value {
    match body {
        // A moment is a number with a face, and stays one.
        Value::String(text) if text.starts_with("20") => body.clone(),
        Value::String(_) => json!(format!("{CANARY} i fältet")),
        Value::Object(fields) => {
            fields.iter().map(|(name, value)| (name.clone(), planted(value))).collect()
        }
        other => other.clone(),
    }
}

/// Returns the files below a folder that hold the canary, in UTF-8 or UTF-16, under any case of its letters.
fn where_it_sings(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(where_it_sings(&path));
            continue;
        }
        let name_sings = path.to_string_lossy().contains(CANARY);
        let bytes = std::fs::read(&path).unwrap();
        let utf16: Vec<u8> = CANARY.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let holds = |needle: &[u8]| bytes.windows(needle.len()).any(|part| part == needle);
        if name_sings || holds(CANARY.as_bytes()) || holds(&utf16) {
            found.push(path.display().to_string());
        }
    }
    found
}

#[test]
fn what_is_written_about_an_incident_is_nowhere_but_in_the_encrypted_file() {
    let desk = Desk::with_example();
    let here = desk.here();
    let report = json!({
        "discovered": "2026-11-21T07:30:00+01:00", "harms": ["loss"], "protected": "no",
        "text": CANARY, "manager_told": { "at": "2026-11-22T09:00:00+01:00", "by": "", "whom": CANARY },
    });
    let request = json!({ "administration": here, "report": report, "contact": CANARY });
    let saved = desk.call("save_report", request);
    let mut planted_in = 0;
    for part in ["times", "event", "affected", "risk", "decision", "outage", "links"] {
        let view = desk.call("open_incident", json!({ "incident": saved["id"] }));
        let mut value = planted(&view["incident"][part]);
        for closed in [
            "ongoing",
            "is_breach",
            "processor",
            "unreadable",
            "accessed",
            "disturbed",
            "significant",
            "malicious",
            "supplier_origin",
            "cross_border",
            "lex_sarah",
        ] {
            if value[closed].is_string() {
                value[closed] = json!("unknown");
            }
        }
        planted_in += value.to_string().matches(CANARY).count();
        let part = json!({ "part": part, "value": value });
        desk.call(
            "save_incident_part",
            json!({ "incident": saved["id"], "revision": view["revision"], "part": part }),
        );
    }
    assert!(planted_in >= 15, "every text has its canary: {planted_in}");
    let view = desk.call("open_incident", json!({ "incident": saved["id"] }));
    let part = json!({ "part": "measures", "value": [{ "what": CANARY }] });
    desk.call(
        "save_incident_part",
        json!({ "incident": saved["id"], "revision": view["revision"], "part": part }),
    );
    let doors = desk.call("report_doors", json!({}));
    let sealed = json!({
        "key": doors["doors"][0]["key"], "report": report, "name": CANARY, "title": CANARY,
        "contact": CANARY, "unit": CANARY, "leave": true,
    });
    desk.call("seal_report", sealed);
    desk.call("take_in_left_reports", json!({ "administration": here }));
    desk.call("back_up", json!({}));
    let folder = desk.folder.path();
    // As the program leaves everything when it is killed, and as it leaves it when it is closed.
    assert_eq!(where_it_sings(folder), [""; 0]);
    // What is asked for is in the clear, and gone with the sign-in.
    let printable = json!({ "what": "incident", "incident": saved["id"], "version": null });
    desk.call("print", json!({ "printable": printable }));
    let export = json!({ "administration": here, "format": "csv" });
    desk.call("export_incidents", export);
    assert!(!where_it_sings(folder).is_empty(), "the export holds it: the search does find");
    desk.app.close();
    assert_eq!(where_it_sings(folder), [""; 0]);
    desk.sign_in_with(Duty::Author);
    desk.app.close();
    assert_eq!(where_it_sings(folder), [""; 0]);
}
