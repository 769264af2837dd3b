//! Every template becomes a plan that a unit could follow. Never looks at how it is printed.

use std::collections::BTreeSet;

use domain::activity::check_times;
use domain::ids::AdministrationId;
use domain::part::{Part, stands_in};
use domain::personal::warnings;
use domain::section::{Certainty, SectionKey, Sections};
use domain::template::{Existing, Instance, instantiate, template, templates};
use domain::words::Language;
use serde_json::Value;
use uuid::Uuid;

fn counting() -> impl FnMut() -> Uuid {
    let mut last = 0u128;
    move || {
        last += 1;
        Uuid::from_u128(last)
    }
}

fn made(key: &str) -> Instance {
    let administration = AdministrationId(Uuid::from_u128(u128::MAX));
    let found = template(key).expect("the key is one of the templates");
    instantiate(found, administration, &Existing::default(), &mut counting())
}

fn keys() -> Vec<&'static str> {
    templates().iter().map(domain::template::Template::key).collect()
}

/// Every text in the instance, as it would stand on paper.
fn texts(instance: &Instance) -> Vec<String> {
    let Instance { roles, systems, activities, forms, routines, plan } = instance;
    let whole = serde_json::json!([roles, systems, activities, forms, routines, plan]);
    let mut found = Vec::new();
    collect(&whole, &mut found);
    found
}

fn collect(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) => found.push(text.clone()),
        Value::Array(items) => items.iter().for_each(|item| collect(item, found)),
        Value::Object(fields) => fields.values().for_each(|field| collect(field, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn all_steps(instance: &Instance) -> Vec<&domain::routine::Step> {
    let sections = &instance.plan.sections;
    let of_routines = instance
        .routines
        .iter()
        .flat_map(|routine| routine.steps.iter().chain(&routine.late_entry));
    of_routines
        .chain(&sections.first_minutes.steps)
        .chain(&sections.return_to_normal.steps)
        .collect()
}

#[test]
fn the_three_templates_are_there_with_words_in_both_languages() {
    assert_eq!(keys(), ["social", "home_care", "school"]);
    for template in templates() {
        for language in [Language::Swedish, Language::English] {
            assert!(!template.name(language).is_empty());
            assert!(!template.description(language).is_empty());
        }
    }
}

#[test]
fn no_local_word_and_no_name_of_a_shared_piece_is_left() {
    for key in keys() {
        for text in texts(&made(key)) {
            assert!(!text.starts_with('@') && !text.starts_with('&'), "{key}: {text}");
        }
    }
}

#[test]
fn every_reference_is_to_a_record_of_the_same_instance() {
    for key in keys() {
        let instance = made(key);
        let Instance { roles, systems, activities, forms, routines, plan } = &instance;
        let mut known: BTreeSet<String> = BTreeSet::new();
        known.extend(roles.iter().map(|it| it.id.0.to_string()));
        known.extend(systems.iter().map(|it| it.id.0.to_string()));
        known.extend(activities.iter().map(|it| it.id.0.to_string()));
        known.extend(forms.iter().map(|it| it.id.0.to_string()));
        known.extend(routines.iter().map(|it| it.id.0.to_string()));
        known.insert(plan.id.0.to_string());
        known.insert(plan.administration.0.to_string());
        for text in texts(&instance).iter().filter(|text| Uuid::parse_str(text).is_ok()) {
            assert!(known.contains(text), "{key}: {text} is nowhere");
        }
        let rows = &plan.sections.routines.rows;
        assert_eq!(rows.len(), routines.len(), "{key}: every routine has its card in the plan");
    }
}

#[test]
fn every_record_that_a_template_makes_is_used_by_its_plan() {
    for key in keys() {
        let instance = made(key);
        let mut said: BTreeSet<String> = BTreeSet::new();
        let mut twice: BTreeSet<String> = BTreeSet::new();
        for text in texts(&instance) {
            if !said.insert(text.clone()) {
                twice.insert(text);
            }
        }
        let ids = instance.forms.iter().map(|it| (it.id.0, &it.title));
        let ids = ids.chain(instance.roles.iter().map(|it| (it.id.0, &it.title)));
        for (id, title) in ids.chain(instance.activities.iter().map(|it| (it.id.0, &it.name))) {
            assert!(twice.contains(&id.to_string()), "{key}: nothing refers to {title}");
        }
        let in_binder: BTreeSet<_> =
            instance.plan.sections.forms.rows.iter().filter_map(|row| row.form).collect();
        for step in all_steps(&instance) {
            if let Some(form) = step.form {
                assert!(in_binder.contains(&form), "{key}: not in the binder: {}", step.does);
            }
        }
    }
}

#[test]
fn every_section_says_something_but_those_that_only_the_chief_can_fill_in() {
    let left_to_the_chief = [SectionKey::Revisions];
    let empty = serde_json::to_value(Sections::default()).unwrap();
    for key in keys() {
        let sections = serde_json::to_value(&made(key).plan.sections).unwrap();
        for section in SectionKey::ALL {
            let is_empty = sections[section.field()] == empty[section.field()];
            assert_eq!(is_empty, left_to_the_chief.contains(&section), "{key} {section:?}");
        }
    }
}

#[test]
fn every_step_names_a_role_or_says_who() {
    for key in keys() {
        for step in all_steps(&made(key)) {
            let says_who =
                ["Den som", "Varje ", "Alla "].iter().any(|it| step.does.starts_with(it));
            assert!(step.role.is_some() || says_who, "{key}: who does: {}", step.does);
            assert!(!step.when.is_empty(), "{key}: when: {}", step.does);
        }
    }
}

#[test]
fn every_routine_can_be_followed_and_ended() {
    for key in keys() {
        for routine in made(key).routines {
            let title = &routine.title;
            assert!((5..=10).contains(&routine.steps.len()), "{key}: steps of {title}");
            assert!(!routine.purpose.is_empty() && !routine.limits.is_empty(), "{key}: {title}");
            assert!(!routine.late_entry.is_empty(), "{key}: late entry of {title}");
            assert!(!routine.contacts.is_empty(), "{key}: whom to call in {title}");
        }
    }
}

#[test]
fn every_form_says_how_to_fill_it_in_and_what_happens_to_it() {
    for key in keys() {
        let forms = made(key).forms;
        let numbers: BTreeSet<&String> = forms.iter().map(|form| &form.number).collect();
        assert_eq!(numbers.len(), forms.len(), "{key}: a number stands for one form");
        for form in &forms {
            let title = &form.title;
            assert!(!form.instruction.is_empty() && form.fields.len() > 1, "{key}: {title}");
            assert!(form.afterwards.contains("informationshanteringsplan"), "{key}: {title}");
        }
    }
}

#[test]
fn no_activity_is_promised_back_later_than_its_outage_is_tolerable() {
    for key in keys() {
        for activity in made(key).activities {
            assert_eq!(check_times(&activity), None, "{key}: {}", activity.name);
            assert!(activity.mtpd_hours.is_some() && activity.rto_hours.is_some());
            let hours: Vec<u32> = activity.impact.iter().map(|step| step.from_hours).collect();
            assert!(hours.is_sorted() && !hours.is_empty(), "{key}: {}", activity.name);
        }
    }
}

#[test]
fn phases_follow_on_each_other_without_a_gap() {
    for key in keys() {
        let phases = made(key).plan.sections.phases.rows;
        assert_eq!(phases[0].from_hours, 0, "{key}");
        for pair in phases.windows(2) {
            assert_eq!(pair[0].to_hours, Some(pair[1].from_hours), "{key}");
        }
        assert_eq!(phases.last().unwrap().to_hours, None, "{key}: the last goes on");
    }
}

#[test]
fn a_notification_says_where_its_rule_comes_from_and_when_that_was_checked() {
    for key in keys() {
        let rows = made(key).plan.sections.incidents.rows;
        assert!(rows.len() >= 9, "{key}");
        for row in rows {
            let is_whole = !row.within.is_empty() && !row.to.is_empty() && !row.source.is_empty();
            assert!(is_whole && row.role.is_some(), "{key}: {}", row.what);
            let is_checked = row.certainty != Certainty::Unverified;
            assert_eq!(row.checked_on.is_some(), is_checked, "{key}: {}", row.what);
        }
    }
}

#[test]
fn a_second_template_uses_the_roles_and_forms_that_are_there_already() {
    let administration = AdministrationId(Uuid::from_u128(u128::MAX));
    let mut new_id = counting();
    let social = template("social").unwrap();
    let first = instantiate(social, administration, &Existing::default(), &mut new_id);
    let existing = Existing {
        roles: &first.roles,
        systems: &first.systems,
        activities: &first.activities,
        forms: &first.forms,
        routines: &first.routines,
    };

    let again = instantiate(social, administration, &existing, &mut new_id);
    let school = instantiate(template("school").unwrap(), administration, &existing, &mut new_id);

    assert!(again.roles.is_empty() && again.forms.is_empty() && again.routines.is_empty());
    assert_eq!(again.plan.sections, first.plan.sections);
    assert_ne!(again.plan.id, first.plan.id);
    let chief = first.roles.iter().find(|role| role.title == "Administrativ chef").unwrap();
    assert_eq!(school.plan.sections.header.owner, Some(chief.id));
    assert!(school.roles.iter().all(|role| role.title != chief.title));
}

#[test]
fn no_text_looks_like_personal_data() {
    for key in keys() {
        for text in texts(&made(key)) {
            let found = warnings(key, &Value::String(text), &[]);
            assert!(found.is_empty(), "{found:#?}");
        }
    }
}

#[test]
fn a_private_performer_gets_cards_contacts_and_phases_of_their_own() {
    for key in keys() {
        let instance = made(key);
        let wanted = Some(Part::PrivatePerformer);
        let sections = &instance.plan.sections;
        let groups = sections.contacts.groups.iter();

        assert!(instance.routines.iter().any(|it| stands_in(&it.parts, wanted)), "{key}: cards");
        assert!(groups.clone().any(|it| stands_in(&it.parts, wanted)), "{key}: contacts");
        assert!(groups.clone().any(|it| !stands_in(&it.parts, wanted)), "{key}: some are internal");
        assert!(
            sections.first_minutes.steps.iter().any(|it| stands_in(&it.parts, wanted)),
            "{key}: the first minutes"
        );
        assert!(
            sections.phases.rows.iter().any(|it| stands_in(&it.parts, wanted)),
            "{key}: phases"
        );
    }
}
