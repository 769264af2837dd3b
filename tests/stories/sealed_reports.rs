//! Somebody without an account reports: sealed on any computer, opened by the administration alone.

use app::App;
use app::wire::*;
use domain::account::Duty;
use serde_json::{Value, json};

use crate::desk::{Desk, wait};

fn answers() -> Value {
    json!({ "discovered": "2026-11-21T07:30:00+01:00", "harms": ["loss"], "ways": ["lost_device"], "text": "Ett usb-minne är borta.", "protected": "unknown" })
}

/// The door at the sign-in page of this desk's file.
fn door(desk: &Desk) -> Value {
    let doors = desk.call("report_doors", json!({}));
    assert_eq!(doors["can_leave"], true);
    doors["doors"][0].clone()
}

fn seal(desk: &Desk, key: &Value, leave: bool) -> Value {
    let request = json!({ "key": key, "report": answers(), "name": "Kim Exempel", "contact": "0100-000", "unit": "Norra", "leave": leave });
    desk.call("seal_report", request)
}

fn bytes_of(app: &App, sealed: &Value) -> Vec<u8> {
    std::fs::read(app.printed(sealed["token"].as_str().unwrap()).unwrap()).unwrap()
}

fn take_in(desk: &Desk, bytes: &[u8]) -> Value {
    json!({ "administration": desk.here(), "bytes_base64": base64(bytes) })
}

fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let three = [chunk[0], *chunk.get(1).unwrap_or(&0), *chunk.get(2).unwrap_or(&0)];
        let bits = u32::from(three[0]) << 16 | u32::from(three[1]) << 8 | u32::from(three[2]);
        for index in 0..4 {
            let is_there = index <= chunk.len();
            let letter = LETTERS[(bits >> (18 - 6 * index)) as usize & 63];
            text.push(if is_there { letter as char } else { '=' });
        }
    }
    text
}

#[test]
fn a_report_that_is_left_at_the_door_is_found_and_keeps_its_moment_of_discovery() {
    let desk = Desk::with_example();
    desk.app.close();
    let left = seal(&desk, &door(&desk)["key"], true);
    assert_eq!(left["left"], true);
    wait(5 * 3600);
    desk.sign_in_with(Duty::Author);
    let home = desk.call("home", json!({ "administration": desk.here() }));
    assert_eq!(home["needs"][0], json!({ "kind": "reports_left", "count": 1 }));

    let taken = desk.call("take_in_left_reports", json!({ "administration": desk.here() }));

    assert_eq!(taken["refused"], json!([]));
    let id = &taken["taken"][0]["incident"];
    let view = desk.call("open_incident", json!({ "incident": id }));
    let incident = &view["incident"];
    assert_eq!(incident["report"]["discovered"], "2026-11-21T07:30:00+01:00");
    assert_eq!(incident["reporter"]["name"], "Kim Exempel");
    assert_eq!(incident["reporter"]["account"], Value::Null);
    assert_eq!(incident["times"]["reported"], "2026-11-22T09:00:00+01:00", "when it was sealed");
    assert_eq!(incident["reporter"]["imported_at"], "2026-11-22T14:00:00+01:00");
    let again = desk.call("take_in_left_reports", json!({ "administration": desk.here() }));
    assert_eq!(again, json!({ "taken": [], "refused": [] }), "the door is empty");
}

#[test]
fn the_same_report_taken_in_twice_is_one_incident() {
    let desk = Desk::with_example();
    let sealed = seal(&desk, &door(&desk)["key"], false);
    let bytes = bytes_of(&desk.app, &sealed);
    let first = desk.call("take_in_report", take_in(&desk, &bytes));
    assert_eq!(first["was_here"], false);
    let second = desk.call("take_in_report", take_in(&desk, &bytes));
    assert_eq!((&second["was_here"], &second["number"]), (&json!(true), &first["number"]));
    let list = desk.call("list_incidents", json!({ "administration": desk.here() }));
    assert_eq!(list["total"], 1);
}

#[test]
fn a_report_for_somebody_else_a_damaged_one_and_no_report_are_refused_and_change_nothing() {
    let desk = Desk::with_example();
    let sealed = seal(&desk, &door(&desk)["key"], false);
    let bytes = bytes_of(&desk.app, &sealed);
    let other = Desk::empty();
    let administration = json!({ "name": "En annan förvaltning" });
    let request = json!({ "passphrase": crate::desk::PASSPHRASE, "person": "Någon", "administration": administration });
    other.call("create_file", request);
    let refused = other.refused("take_in_report", take_in(&other, &bytes));
    assert!(matches!(refused, Refusal::ReportForSomebodyElse { .. }), "{refused:?}");
    let mut spoiled = bytes.clone();
    let middle = spoiled.len() / 2;
    spoiled[middle] = if spoiled[middle] == b'A' { b'B' } else { b'A' };
    let refused = desk.refused("take_in_report", take_in(&desk, &spoiled));
    assert!(matches!(refused, Refusal::ReportDamaged), "{refused:?}");
    let refused = desk.refused("take_in_report", take_in(&desk, b"%PDF-1.7"));
    assert_eq!(refused, Refusal::ReportNotAReport);
    let list = desk.call("list_incidents", json!({ "administration": desk.here() }));
    assert_eq!(list["total"], 0);
}

#[test]
fn a_refused_report_lies_where_it_lay_untouched() {
    let desk = Desk::with_example();
    let place = desk.folder.path().join("Ekdal.beredd/rapportera/inkomna");
    desk.app.close();
    door(&desk);
    let file = place.join("trasig.beredd-rapport");
    std::fs::write(&file, "inte en rapport").unwrap();
    desk.sign_in_with(Duty::Author);
    let taken = desk.call("take_in_left_reports", json!({ "administration": desk.here() }));
    assert_eq!(taken["refused"][0]["name"], "trasig.beredd-rapport");
    assert_eq!(taken["refused"][0]["refusal"]["code"], "report_not_a_report");
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "inte en rapport");
}

#[test]
fn what_was_sealed_with_an_older_key_still_opens() {
    let desk = Desk::with_example();
    let before = door(&desk);
    let sealed = seal(&desk, &before["key"], false);
    let bytes = bytes_of(&desk.app, &sealed);
    desk.call("renew_public_key", json!({ "administration": desk.here() }));
    assert_ne!(door(&desk)["fingerprint"], before["fingerprint"]);
    let taken = desk.call("take_in_report", take_in(&desk, &bytes));
    assert_eq!(taken["was_here"], false);
}

#[test]
fn a_report_with_an_impossible_moment_is_not_sealed() {
    let desk = Desk::with_example();
    let key = door(&desk)["key"].clone();
    let mut report = answers();
    report["discovered"] = json!("2027-01-01T00:00:00+01:00");
    let refused = desk.refused("seal_report", json!({ "key": key, "report": report }));
    assert!(matches!(refused, Refusal::Invalid { .. }));
    let checked = desk.call("check_report", json!({ "report": answers() }));
    assert!(!checked["clocks"][0]["key"].as_str().unwrap().is_empty());
}
