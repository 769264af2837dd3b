//! Filling in: templates, reuse, warnings, bad input at its field, and records that are still needed.

use app::wire::*;
use domain::finding::Suspicion;
use domain::section::SectionKey;
use serde_json::json;

use crate::desk::Desk;

#[test]
fn every_template_makes_a_plan_and_a_second_one_reuses_the_roles() {
    let desk = Desk::with_example();
    let here = desk.here();
    let roles = || {
        desk.app.open_organisation(InAdministration { administration: here }).unwrap().roles.len()
    };
    for template in desk.app.list_templates(Nothing {}).unwrap().templates {
        let new = || json!({ "administration": here, "template": template.key });
        desk.call("new_plan", new());
        let once = roles();
        let plan = desk.call("new_plan", new());
        assert_eq!(roles(), once, "{}: no role is made twice", template.key);
        assert!(plan["plan"]["sections"]["routines"]["rows"].as_array().unwrap().len() > 3);
    }
}

#[test]
fn a_personal_number_or_a_name_in_a_plan_is_warned_about_and_kept_out_of_titles() {
    let desk = Desk::with_example();
    let plan = desk.plan_in_force();
    let view = desk.app.open_plan(OnePlan { plan }).unwrap();
    let body = json!({ "note": "Gäller 19121212-1212. Ring Anna Lindgren.", "rows": view.plan.sections.routines.rows });
    let save = SaveSection { plan, section: SectionKey::Routines, body, revision: view.revision };

    let saved = desk.app.save_section(save).unwrap();

    let found: Vec<_> =
        saved.warnings.iter().filter(|warning| warning.field == "routines.note").collect();
    assert!(found.iter().any(|warning| warning.what == Suspicion::PersonalNumber));
    assert!(
        found
            .iter()
            .any(|warning| warning.what == Suspicion::Name && warning.text == "Anna Lindgren")
    );
    let title = json!({ "plan": plan, "title": "Plan för 19121212-1212", "kind": "both", "revision": saved.revision });
    assert!(matches!(desk.refused("rename_plan", title), Refusal::Invalid { .. }));
}

#[test]
fn bad_input_is_explained_at_its_field_and_changes_nothing() {
    let desk = Desk::with_example();
    let here = InAdministration { administration: desk.here() };
    let register = desk.app.open_register(here.clone()).unwrap();
    let Kept { mut value, revision } = register.activities[0].clone();
    (value.rto_hours, value.mtpd_hours) = (Some(8), Some(4));

    let refused =
        desk.app.save_activity(SaveActivity { value, revision: Some(revision) }).unwrap_err();

    let Refusal::Invalid { problems } = refused else { panic!("{refused:?}") };
    assert_eq!(
        (problems[0].field.as_str(), problems[0].message.as_str()),
        ("value.rto_hours", "problem-rto-above-mtpd")
    );
    assert_eq!(desk.app.open_register(here).unwrap().activities, register.activities);
    let unknown = json!({ "plan": desk.plan_in_force(), "section": "scope", "revision": 1, "body": { "påhittat": 1 } });
    assert!(matches!(desk.refused("save_section", unknown), Refusal::Invalid { .. }));
}

#[test]
fn a_role_that_a_plan_names_is_not_taken_away_and_what_is_can_be_brought_back() {
    let desk = Desk::with_example();
    let here = InAdministration { administration: desk.here() };
    let organisation = desk.app.open_organisation(here.clone()).unwrap();
    let named = organisation.roles_without_holder[0];
    let refused = desk.refused("retire", json!({ "kind": "role", "id": named }));
    assert!(matches!(&refused, Refusal::StillUsed { by } if !by.is_empty()), "{refused:?}");

    let role = json!({ "id": uuid::Uuid::nil(), "administration": here.administration, "title": "Vaktmästare" });
    let id = desk.call("save_role", json!({ "value": role }))["id"].clone();
    let titles = || {
        let roles = desk.app.open_organisation(here.clone()).unwrap().roles;
        roles.into_iter().map(|role| role.value.title).collect::<Vec<_>>()
    };
    desk.call("retire", json!({ "kind": "role", "id": id }));
    assert!(!titles().contains(&"Vaktmästare".to_owned()));
    desk.call("bring_back", json!({ "kind": "role", "id": id }));
    assert!(titles().contains(&"Vaktmästare".to_owned()));
}

#[test]
fn one_routine_serves_two_plans_and_whoever_changes_it_changes_both() {
    let desk = Desk::with_example();
    let plan = desk.plan_in_force();
    let copy = desk.call("copy_plan", json!({ "plan": plan, "title": "En kopia" }));
    let register =
        desk.app.open_register(InAdministration { administration: desk.here() }).unwrap();
    let shared = register.routines.iter().find(|row| row.plans.contains(&plan)).unwrap();
    let users: Vec<_> = shared.plans.iter().map(|id| json!(id)).collect();
    assert!(users.contains(&copy["plan"]["id"]), "the copy uses the same routine");
    assert_eq!(
        copy["plan"]["sections"]["header"]["document_number"], "",
        "a number belongs to one document"
    );
}

#[test]
fn the_search_finds_what_stands_deep_in_a_plan() {
    let desk = Desk::with_example();
    let hits = |text: &str| desk.app.search(Search { text: text.into() }).unwrap().hits;

    assert!(hits("avstämmare").iter().any(|hit| hit.kind == domain::kind::Kind::Role));
    assert!(!hits("Trygghetslarm").is_empty());
    // What is typed is never a query: it may find nothing, but it never fails.
    for odd in ["\"' ( *", "AND OR NOT", "a* NEAR/2 b", "kolumn:värde", "", "\u{0}"] {
        hits(odd);
    }
}
