//! Paper: previews, prints with a number of their own, and where the copies stand.

use app::wire::*;
use domain::account::Duty;
use domain::part::Part;
use domain::section::SectionKey;
use serde_json::json;

use crate::desk::{Desk, wait};

fn binder(desk: &Desk) -> Printable {
    Printable::Binder { administration: desk.here(), unit: None, part: None }
}

fn print(desk: &Desk, printable: Printable, place: &str, copies: u32) -> PrintedView {
    desk.app.print(Print { printable, place: place.into(), copies, replaces: None }).unwrap()
}

#[test]
fn every_print_is_a_file_with_its_number_and_is_remembered() {
    let desk = Desk::with_example();
    let plan = desk.plan_in_force();
    let printable = Printable::Contacts { plan, version: VersionRef::Current, part: None };

    let printed = print(&desk, printable, "Hemtjänst norr", 2);

    assert_eq!(printed.copies, [1, 2]);
    for file in &printed.files {
        let path = desk.app.printed(&file.token).unwrap();
        assert!(std::fs::read(path).unwrap().starts_with(b"%PDF-1.7"));
    }
    assert_eq!(desk.app.printed("../Ekdal.beredd/keys.json"), None, "a token is never a path");
    let copies =
        desk.app.list_copies(InAdministration { administration: desk.here() }).unwrap().copies;
    assert_eq!(copies.len(), 2);
    assert!(copies.iter().all(|copy| copy.place == "Hemtjänst norr" && !copy.outdated));
    desk.app.close();
    assert_eq!(desk.app.printed(&printed.token), None, "clear text does not outlive the sign-in");
}

#[test]
fn a_copy_is_out_of_date_when_a_newer_version_is_approved_and_the_home_page_says_where_it_stands() {
    let desk = Desk::with_example();
    let plan = desk.plan_in_force();
    let printable = Printable::Contacts { plan, version: VersionRef::Current, part: None };
    print(&desk, printable.clone(), "Rum 214", 1);
    wait(60);
    let view = desk.app.open_plan(OnePlan { plan }).unwrap();
    let mut body = serde_json::to_value(&view.plan.sections.scope).unwrap();
    body["purpose"] = json!("Att klara ett avbrott.");
    let save = SaveSection { plan, section: SectionKey::Scope, body, revision: view.revision };
    desk.app.save_section(save).unwrap();
    desk.app.submit_plan(OnePlan { plan }).unwrap();
    desk.sign_in_with(Duty::Approver);
    let version = desk.app.open_review(OnePlan { plan }).unwrap().version;
    desk.app.approve_plan(Decide { plan, version }).unwrap();

    let here = InAdministration { administration: desk.here() };
    let home = desk.app.home(here.clone()).unwrap();
    let is_named = |need: &Need| matches!(need, Need::CopyOutdated { place, version: 1, current: 2, .. } if place == "Rum 214");
    assert!(home.needs.iter().any(is_named), "{:?}", home.needs);

    let copy = desk.app.list_copies(here.clone()).unwrap().copies[0].id;
    desk.app
        .print(Print { printable, place: "Rum 214".into(), copies: 1, replaces: Some(copy) })
        .unwrap();
    let home = desk.app.home(here).unwrap();
    assert!(
        !home.needs.iter().any(|need| matches!(need, Need::CopyOutdated { .. })),
        "it was replaced"
    );
}

#[test]
fn the_preview_has_the_pages_of_the_print_and_their_text() {
    let desk = Desk::with_example();
    let preview =
        desk.app.preview(Preview { printable: binder(&desk), from: 1, count: 3 }).unwrap();

    let printed = print(&desk, binder(&desk), "Rum 1", 1);

    assert_eq!(preview.pages, printed.pages);
    let copies =
        desk.app.list_copies(InAdministration { administration: desk.here() }).unwrap().copies;
    assert_eq!(copies[0].plans.len(), 2, "the plan that is only a draft is not in the binder");
    assert!(copies[0].plans.iter().all(|plan| plan.version.is_some()));
    assert_eq!(preview.shown.len(), 3);
    assert!(preview.shown[0].svg.starts_with("<svg"));
    assert!(
        preview.shown[0].text.contains("Ekdalens stadsdelsförvaltning"),
        "{}",
        preview.shown[0].text
    );
    let beyond =
        desk.app.preview(Preview { printable: binder(&desk), from: 9_999, count: 3 }).unwrap();
    assert!(beyond.shown.is_empty());
}

#[test]
fn a_private_performer_gets_no_internal_part() {
    let desk = Desk::with_example();
    let plan = desk.plan_in_force();
    let pages = |part| {
        let printable = Printable::Plan { plan, version: VersionRef::Current, part };
        desk.app.preview(Preview { printable, from: 1, count: 1 }).unwrap().pages
    };
    assert!(pages(Some(Part::PrivatePerformer)) < pages(None));
}

#[test]
fn a_reporter_prints_what_is_approved_and_never_a_draft() {
    let desk = Desk::with_example();
    let plan = desk.plan_in_force();
    desk.sign_in_with(Duty::Reporter);
    let contacts = |version| Printable::Contacts { plan, version, part: None };

    print(&desk, contacts(VersionRef::Current), "", 1);

    let draft = Print {
        printable: contacts(VersionRef::Draft),
        place: String::new(),
        copies: 1,
        replaces: None,
    };
    assert!(matches!(desk.app.print(draft), Err(Refusal::NotAllowed { .. })));
    let open = desk.refused("open_plan", json!({ "plan": plan }));
    assert!(matches!(open, Refusal::NotAllowed { .. }), "{open:?}");
}

#[test]
fn pages_that_are_turned_are_the_same_pages_and_new_ones_when_something_is_written() {
    let desk = Desk::with_example();
    let plan = desk.plan_in_force();
    let printable =
        json!({ "what": "plan", "plan": plan, "version": { "version": "draft" }, "part": null });
    let page = |from: u32| {
        let request = json!({ "printable": printable, "from": from, "count": 1 });
        desk.call("preview", request)["shown"][0].clone()
    };
    let first = page(1);
    wait(120);
    assert!(page(1) == first, "with the stamp that the first page had");
    assert!(page(2) != first);
    desk.call("rename_plan", {
        let view = desk.call("open_plan", json!({ "plan": plan }));
        json!({ "plan": plan, "title": "Ett annat namn", "kind": "both", "revision": view["revision"] })
    });
    assert!(page(1)["text"].as_str().unwrap().contains("Ett annat namn"));
}
