//! A plan from the first word to paper: written, sent, sent back, approved by a second person, frozen, proven.

use app::wire::*;
use domain::account::Duty;
use domain::plan::Working;
use domain::section::SectionKey;
use serde_json::json;

use crate::desk::{Desk, wait};

#[test]
fn a_plan_is_written_by_one_and_approved_by_another_and_never_changes_after() {
    let desk = Desk::with_example();
    let plan = desk.plan_in_force();
    let before = desk.app.open_plan(OnePlan { plan }).unwrap();
    let number = before.plan.current.as_ref().unwrap().number;
    wait(60);

    // The author writes and sends.
    let mut body = serde_json::to_value(&before.plan.sections.activation).unwrap();
    body["announcement"] =
        json!("SMS till larmlista A. Enhetscheferna kvitterar inom tio minuter.");
    let save =
        SaveSection { plan, section: SectionKey::Activation, body, revision: before.revision };
    let saved = desk.app.save_section(save.clone()).unwrap();
    assert!(saved.revision > before.revision);
    let stale = desk.app.save_section(save).unwrap_err();
    assert_eq!(
        stale,
        Refusal::Conflict { revision: saved.revision },
        "the second writer saw an older text"
    );
    desk.app.submit_plan(OnePlan { plan }).unwrap();

    // The author can not decide: not by duty, and not if the duty were there.
    let Working::InReview { version, .. } =
        desk.app.open_plan(OnePlan { plan }).unwrap().plan.working
    else {
        panic!("it waits")
    };
    let own = desk.app.approve_plan(Decide { plan, version });
    assert!(matches!(own, Err(Refusal::NotAllowed { .. })), "{own:?}");

    // The approver reads exactly what changed, sends it back, and the author mends it.
    desk.sign_in_with(Duty::Approver);
    let review = desk.app.open_review(OnePlan { plan }).unwrap();
    assert!(review.may_decide);
    let lines: Vec<_> = review.changes.iter().flat_map(|change| &change.lines).collect();
    assert!(lines.iter().any(|line| line.after.contains("inom tio minuter")), "{lines:?}");
    let silent = desk.app.send_back_plan(SendBack { plan, version, comment: " ".into() });
    assert!(matches!(silent, Err(Refusal::Invalid { .. })), "a plan comes back with a reason");
    desk.app
        .send_back_plan(SendBack { plan, version, comment: "Skriv 15 minuter.".into() })
        .unwrap();
    desk.sign_in_with(Duty::Author);
    let home = desk.app.home(InAdministration { administration: desk.here() }).unwrap();
    let is_told = |need: &Need| matches!(need, Need::SentBack { comment, .. } if comment == "Skriv 15 minuter.");
    assert!(home.needs.iter().any(is_told), "{:?}", home.needs);
    desk.app.submit_plan(OnePlan { plan }).unwrap();

    // A second person approves, and it is frozen with its PDF.
    desk.sign_in_with(Duty::Approver);
    let review = desk.app.open_review(OnePlan { plan }).unwrap();
    assert_ne!(review.version, version, "a new version for each time that it is sent");
    let old = desk.app.approve_plan(Decide { plan, version });
    assert_eq!(old, Err(Refusal::OtherVersion), "what is approved is what was read");
    let read = desk.app.approve_plan(Decide { plan, version: review.version }).unwrap();
    assert_eq!(read.document.cover.version, number + 1);
    let proof = desk.app.prove_version(OneVersion { plan, number: number + 1 }).unwrap();
    assert!(proof.unchanged && proof.log_is_whole, "{proof:?}");

    // What is written afterwards changes the draft and not the version.
    desk.sign_in_with(Duty::Author);
    let view = desk.app.open_plan(OnePlan { plan }).unwrap();
    let mut body = serde_json::to_value(&view.plan.sections.scope).unwrap();
    body["purpose"] = json!("Något nytt.");
    let save = SaveSection { plan, section: SectionKey::Scope, body, revision: view.revision };
    desk.app.save_section(save).unwrap();
    let again = desk.app.read_plan(ReadPlan { plan, number: Some(number + 1) }).unwrap();
    assert_eq!(again.document, read.document);
    let compared = desk
        .app
        .compare_versions(CompareVersions {
            plan,
            from: VersionRef::Number { number: number + 1 },
            to: VersionRef::Draft,
        })
        .unwrap();
    assert_eq!(
        compared.changes.iter().map(|change| change.key.as_str()).collect::<Vec<_>>(),
        ["scope", "revisions"]
    );
}

#[test]
fn a_plan_that_lacks_something_is_not_sent_and_says_what() {
    let desk = Desk::with_example();
    let new = json!({ "administration": desk.here(), "title": "Tom plan" });
    let plan = desk.call("new_plan", new)["plan"]["id"].clone();

    let refusal = desk.refused("submit_plan", json!({ "plan": plan }));

    let Refusal::Incomplete { findings } = refusal else { panic!("{refusal:?}") };
    assert!(findings.iter().any(|finding| finding.message == "finding-no-decider"));
}

#[test]
fn undo_gives_back_what_was_written_before_and_undo_again_brings_it_back() {
    let desk = Desk::with_example();
    let plan = desk.plan_in_force();
    let view = desk.app.open_plan(OnePlan { plan }).unwrap();
    let was = view.plan.sections.scope.purpose.clone();
    for (text, add) in [("Ett", 0), ("Två", 1)] {
        let mut body = serde_json::to_value(&view.plan.sections.scope).unwrap();
        body["purpose"] = json!(text);
        let revision = view.revision + add;
        desk.app
            .save_section(SaveSection { plan, section: SectionKey::Scope, body, revision })
            .unwrap();
    }
    let purpose = || desk.app.open_plan(OnePlan { plan }).unwrap().plan.sections.scope.purpose;
    let undo = json!({ "kind": "plan", "id": plan });

    desk.call("undo", undo.clone());
    assert_eq!(purpose(), "Ett");
    desk.call("undo", undo);
    assert_eq!(purpose(), "Två", "an undo can be undone");
    assert_ne!(purpose(), was);
}
