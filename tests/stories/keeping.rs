//! Nothing is lost: backups, restore, the open export, and throwing the example away.

use app::wire::*;
use serde_json::json;

use crate::desk::{Desk, PASSPHRASE, wait};

#[test]
fn a_backup_is_a_whole_file_that_can_be_put_back() {
    let desk = Desk::with_example();
    let plans = desk.plans();
    let usb = desk.folder.path().join("usb");
    std::fs::create_dir(&usb).unwrap();
    let (backup, _) = desk.app.back_up_to(&usb).unwrap();
    wait(60);
    let title = json!({ "plan": plans[0].id, "title": "Efter kopian", "kind": "both",
        "revision": desk.app.open_plan(OnePlan { plan: plans[0].id }).unwrap().revision });
    desk.call("rename_plan", title);

    let aside = desk.app.restore_from(&backup).unwrap();

    assert!(aside.is_some_and(|aside| aside.is_dir()), "the file that was there is kept");
    desk.sign_in("");
    let back: Vec<_> = desk.plans().into_iter().map(|plan| plan.title).collect();
    assert_eq!(back, plans.into_iter().map(|plan| plan.title).collect::<Vec<_>>());
    assert!(desk.app.verify(Nothing {}).unwrap().whole);
}

#[test]
fn an_export_read_into_an_empty_file_loses_nothing() {
    let desk = Desk::with_example();
    let plan = desk.plan_in_force();
    let document = desk.app.read_plan(ReadPlan { plan, number: None }).unwrap().document;
    let out = desk.folder.path().join("export.json");
    let count = desk.app.export_to(&out).unwrap();

    let other = Desk::empty();
    let administration = json!({ "name": "En annan förvaltning" });
    let request = json!({ "administration": administration, "person": "Någon Annan", "passphrase": PASSPHRASE });
    other.call("create_file", request);
    assert_eq!(other.app.import_from(&out).unwrap(), count);

    let read = other.app.read_plan(ReadPlan { plan, number: None }).unwrap();
    assert_eq!(read.document, document);
    assert!(other.app.prove_version(OneVersion { plan, number: 1 }).unwrap().unchanged);
    let again = other.app.import_from(&out).unwrap_err();
    assert!(matches!(again, Refusal::Invalid { .. }), "nothing is written twice: {again:?}");
    let exported = std::fs::read_to_string(&out).unwrap();
    assert!(!exported.contains(PASSPHRASE));
}

#[test]
fn an_export_that_is_damaged_is_refused_whole() {
    let desk = Desk::with_example();
    let out = desk.folder.path().join("export.json");
    desk.app.export_to(&out).unwrap();
    let text = std::fs::read_to_string(&out).unwrap();
    let other = Desk::empty();
    let request = json!({ "administration": { "name": "Annan" }, "person": "Någon", "passphrase": PASSPHRASE });
    other.call("create_file", request);
    let before = other.app.verify(Nothing {}).unwrap().changes;
    for damaged in [
        &text[..text.len() / 2],
        &text.replace("\"title\"", "\"titel\""),
        "",
        "[]",
        "{\"format\":\"annat\"}",
    ] {
        std::fs::write(&out, damaged).unwrap();
        let refused = other.app.import_from(&out).unwrap_err();
        assert!(matches!(refused, Refusal::Invalid { .. }), "{refused:?}");
    }
    assert_eq!(
        other.app.verify(Nothing {}).unwrap().changes,
        before,
        "not a trace of it is in the file"
    );
}

#[test]
fn the_example_is_thrown_away_with_all_that_belongs_to_it() {
    let desk = Desk::with_example();
    let here = desk.here();
    desk.call("new_administration", json!({ "name": "Riktiga förvaltningen" }));

    desk.call("remove_example", json!({ "administration": here }));

    let left = desk.app.session(KeepAlive::default()).unwrap().administrations;
    assert_eq!(left.into_iter().map(|row| row.name).collect::<Vec<_>>(), ["Riktiga förvaltningen"]);
    assert!(desk.app.search(Search { text: "Ekdalen".into() }).unwrap().hits.is_empty());
    assert!(desk.app.verify(Nothing {}).unwrap().whole, "the log is whole all the same");
}
