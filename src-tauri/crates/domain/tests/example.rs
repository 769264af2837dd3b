//! The example administration is whole, invented and has something left to mend. Never looks at the screen.

use std::collections::BTreeSet;

use domain::account::Duty;
use domain::activity::ImpactCategory;
use domain::completeness::{findings, lacks};
use domain::conflict::circles;
use domain::fall::fall;
use domain::finding::{Finding, Suspicion};
use domain::moment::Day;
use domain::part::Part;
use domain::personal::warnings;
use domain::plan::Plan;
use domain::register::Register;
use domain::system::{PersonalData, SystemSort};
use domain::template::{ExampleInstance, example, example_on};
use domain::web::{Node, Web};
use serde_json::{Value, json};
use uuid::Uuid;

fn counting() -> impl FnMut() -> Uuid {
    let mut last = 0u128;
    move || {
        last += 1;
        Uuid::from_u128(last)
    }
}

fn made() -> ExampleInstance {
    example(&mut counting())
}

fn written_on() -> Day {
    Day::from_ymd_opt(2026, 11, 22).expect("the calendar has this day")
}

fn register(instance: &ExampleInstance) -> Register {
    let mut register = Register::of(instance.administration.clone());
    register.units.extend(instance.units.iter().map(|it| (it.id, it.clone())));
    register.persons.extend(instance.persons.iter().map(|it| (it.id, it.clone())));
    register.roles.extend(instance.roles.iter().map(|it| (it.id, it.clone())));
    register.systems.extend(instance.systems.iter().map(|it| (it.id, it.clone())));
    register.activities.extend(instance.activities.iter().map(|it| (it.id, it.clone())));
    register.forms.extend(instance.forms.iter().map(|it| (it.id, it.clone())));
    register.routines.extend(instance.routines.iter().map(|it| (it.id, it.clone())));
    register
}

fn found(instance: &ExampleInstance, plan: &Plan, today: Day) -> Vec<Finding> {
    findings(plan, &register(instance), today)
}

fn whole(instance: &ExampleInstance) -> Value {
    let plans: Vec<&Plan> = instance.plans.iter().map(|entry| &entry.plan).collect();
    let ExampleInstance { administration, units, persons, accounts, .. } = instance;
    let ExampleInstance { roles, systems, activities, forms, routines, .. } = instance;
    json!([
        administration,
        units,
        persons,
        accounts,
        roles,
        systems,
        activities,
        forms,
        routines,
        plans
    ])
}

fn texts(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) => found.push(text.clone()),
        Value::Array(items) => items.iter().for_each(|item| texts(item, found)),
        Value::Object(fields) => fields.values().for_each(|field| texts(field, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

#[test]
fn it_is_a_district_that_is_marked_as_an_example() {
    let administration = made().administration;

    assert!(administration.example);
    assert_eq!(administration.name, "Ekdalens stadsdelsförvaltning");
}

#[test]
fn nothing_is_left_unsaid_and_every_reference_is_found() {
    let instance = made();
    let mut all = Vec::new();
    texts(&whole(&instance), &mut all);
    let mut known: BTreeSet<String> = BTreeSet::new();
    let plans = instance.plans.iter().map(|entry| entry.plan.id.0);
    known.extend(plans.map(|id| id.to_string()));
    known.extend(instance.units.iter().map(|it| it.id.0.to_string()));
    known.extend(instance.persons.iter().map(|it| it.id.0.to_string()));
    known.extend(instance.accounts.iter().map(|it| it.id.0.to_string()));
    known.extend(instance.roles.iter().map(|it| it.id.0.to_string()));
    known.extend(instance.systems.iter().map(|it| it.id.0.to_string()));
    known.extend(instance.activities.iter().map(|it| it.id.0.to_string()));
    known.extend(instance.forms.iter().map(|it| it.id.0.to_string()));
    known.extend(instance.routines.iter().map(|it| it.id.0.to_string()));
    known.insert(instance.administration.id.0.to_string());
    for text in all {
        assert!(!text.starts_with('@') && !text.starts_with('&'), "{text}");
        assert!(Uuid::parse_str(&text).is_err() || known.contains(&text), "{text} is nowhere");
    }
}

#[test]
fn every_duty_has_one_account_and_each_grant_holds() {
    let accounts = made().accounts;

    for duty in Duty::ALL {
        let holders = accounts.iter().filter(|account| account.duties_in(None) == [duty]).count();
        assert_eq!(holders, 1, "{duty:?}");
    }
    for account in &accounts {
        for grant in &account.grants {
            assert_ne!(grant.granted_by, account.id, "nobody grants themselves a duty");
            assert_ne!(grant.confirmed_by, Some(account.id));
            assert_ne!(grant.confirmed_by, Some(grant.granted_by), "it takes two others");
        }
    }
}

#[test]
fn an_approved_plan_lacks_nothing_and_the_others_have_something_to_mend() {
    let instance = made();

    for entry in &instance.plans {
        let found = found(&instance, &entry.plan, written_on());
        let is_ready = lacks(&found) == 0;
        assert_eq!(is_ready, entry.approved, "{}: {found:#?}", entry.plan.title);
    }
    assert_eq!(instance.plans.iter().filter(|entry| entry.approved).count(), 2);
}

#[test]
fn some_roles_lack_a_holder_or_a_deputy_so_that_the_plan_warns() {
    let instance = made();
    let found = found(&instance, &instance.plans[0].plan, written_on());
    let messages: BTreeSet<&str> = found.iter().map(|it| it.message.as_str()).collect();

    assert!(messages.contains("finding-role-without-holder"));
    assert!(messages.contains("finding-role-without-deputy"));
    assert!(!messages.contains("finding-steps-without-role"));
    assert!(!messages.contains("finding-activity-without-routine"));
    assert!(!messages.contains("finding-form-not-in-binder"));
    let reconciler = instance.roles.iter().find(|role| role.title == "Avstämmare").unwrap();
    assert!(reconciler.holder.is_some() && reconciler.deputy.is_none());
}

#[test]
fn a_support_system_promises_less_than_an_activity_needs() {
    let instance = made();
    let login = instance.systems.iter().find(|it| it.name.starts_with("Inloggning")).unwrap();
    let needed = instance
        .activities
        .iter()
        .filter(|activity| activity.systems.contains(&login.id))
        .filter_map(|activity| activity.rto_hours)
        .min();

    assert!(needed < login.promised_restore_hours);
}

#[test]
fn the_register_of_the_example_is_filled_in_and_has_something_to_mend() {
    let ExampleInstance { systems, activities, .. } = made();

    for system in &systems {
        assert_ne!(system.personal_data, PersonalData::Unknown, "{}", system.name);
        assert!(!system.logging.is_empty(), "{}", system.name);
    }
    assert!(systems.iter().any(|system| system.sort == SystemSort::Support));
    assert!(systems.iter().any(|system| !system.performers.is_empty()));
    let took_longer = systems.iter().any(|it| it.last_restore_hours > it.promised_restore_hours);
    assert!(took_longer, "a restore took longer than the supplier promises");
    let circle: Vec<&str> = circles(&systems)
        .concat()
        .iter()
        .filter_map(|id| systems.iter().find(|it| it.id == *id))
        .map(|system| system.name.as_str())
        .collect();
    assert_eq!(
        BTreeSet::from_iter(circle),
        BTreeSet::from(["Digital signering", "Hälso- och sjukvårdsjournal"])
    );
    let categories: BTreeSet<ImpactCategory> =
        activities.iter().flat_map(|it| &it.impact).map(|step| step.category).collect();
    assert!(categories.len() >= 5, "{categories:?}");
    assert!(activities.iter().filter(|activity| activity.needs.len() >= 2).count() >= 10);
}

#[test]
fn without_the_network_the_social_systems_fall_and_the_most_urgent_activity_comes_first() {
    let ExampleInstance { systems, activities, .. } = made();
    let network = systems.iter().find(|system| system.name.starts_with("Nätverk")).unwrap();
    let web = Web::of(&systems, &activities);

    let fall = fall(&web, &Node::System(network.id)).unwrap();

    let is_whole =
        |start: &str| fall.fallen.iter().any(|it| it.name.starts_with(start) && !it.works_partly);
    assert!(is_whole("Inloggning") && is_whole("Baldakinen, sociala system"));
    assert_eq!(fall.hurt.first().and_then(|hurt| hurt.mtpd_hours), Some(1));
}

#[test]
fn every_number_is_one_that_is_kept_for_fiction() {
    let instance = made();
    let phones = |it: &str| {
        let digits: String = it.chars().filter(char::is_ascii_digit).collect();
        let is_fiction = digits.starts_with("0846500 4".replace(' ', "").as_str())
            || (digits.starts_with("07017406") && digits[8..] >= *"05");
        it.is_empty() || ["112", "114 14", "1177"].contains(&it) || is_fiction
    };
    let mut all = vec![instance.administration.phone.clone()];
    for person in &instance.persons {
        all.extend([person.phone_office.clone(), person.phone_other.clone()]);
        assert!(person.email.ends_with(".example") && person.email.is_ascii(), "{}", person.email);
    }
    for role in &instance.roles {
        all.extend([role.phone_office.clone(), role.phone_other.clone()]);
    }
    for support in instance.systems.iter().flat_map(|system| &system.support) {
        all.push(support.phone.clone());
        assert!(support.address.is_empty() || support.address.ends_with(".example"));
    }
    for entry in &instance.plans {
        all.extend(entry.plan.sections.contacts.external.iter().map(|it| it.phone.clone()));
    }
    for phone in all {
        assert!(phones(&phone), "{phone}");
    }
}

#[test]
fn plans_name_roles_and_never_the_people_of_the_example() {
    let instance = made();
    let names: Vec<String> = instance.persons.iter().map(|person| person.name.clone()).collect();
    let ExampleInstance { systems, activities, forms, routines, .. } = &instance;
    let plans: Vec<&Plan> = instance.plans.iter().map(|entry| &entry.plan).collect();
    let whole = json!([plans, systems, activities, forms, routines]);

    let found = warnings("example", &whole, &names);

    assert!(found.is_empty(), "{found:#?}");
    assert!(
        warnings("name", &json!(names[0]), &names)
            .iter()
            .any(|warning| warning.what != Suspicion::PersonalNumber),
        "the check sees a name"
    );
}

#[test]
fn both_sides_of_an_order_have_units_and_private_performers_too() {
    let parts: BTreeSet<Part> = made().units.iter().filter_map(|unit| unit.part).collect();

    assert_eq!(parts.len(), 3);
}

#[test]
fn made_years_later_it_is_as_fresh_but_no_rule_counts_as_checked_again() {
    let today = Day::from_ymd_opt(2029, 2, 1).unwrap();
    let late = example_on(today, &mut counting());
    let social = &late.plans[0].plan;

    assert_eq!(lacks(&found(&late, social, today)), 0);
    let years_away = (social.sections.header.revise_by.unwrap() - today).num_days();
    assert_eq!(years_away, 354, "2027-11-11 is 354 days from 2026-11-22");
    let checked: BTreeSet<_> =
        social.sections.incidents.rows.iter().filter_map(|row| row.checked_on).collect();
    assert_eq!(checked, BTreeSet::from([written_on()]));
}

#[test]
fn one_system_is_classified_asked_about_proven_and_looked_after() {
    let example = made();
    let decided = example
        .classifications
        .iter()
        .find(|one| {
            matches!(one.state, domain::classification::ClassificationState::Decided { .. })
        })
        .expect("one is decided");
    let scale = &domain::scale::shipped()[0];
    assert_eq!(domain::classification::lacks(decided, scale), [], "it could have been decided");
    let catalogue = &domain::requirement::shipped()[0];
    for answer in example.answers.iter().flat_map(|one| &one.answers) {
        let is_known = catalogue.requirements.iter().any(|one| one.number == answer.number);
        assert!(is_known, "{}", answer.number);
    }
    let today = written_on();
    for proof in &example.evidence {
        assert_eq!(domain::evidence::check_days(proof, today), None, "{}", proof.title);
    }
    assert!(!example.controls.is_empty() && !example.maintenance.is_empty());
}
