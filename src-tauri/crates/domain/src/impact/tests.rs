use serde_json::{Value, json};
use uuid::Uuid;

use super::*;
use crate::web::tests::{activity, on, system};

fn id(number: u128) -> SystemId {
    SystemId(Uuid::from_u128(number))
}

fn step(from_hours: u32, category: &str, level: u8) -> Value {
    json!({ "from_hours": from_hours, "category": category, "level": level })
}

#[test]
fn a_level_holds_until_the_next_of_the_same_category() {
    let impact = json!({ "impact": [
        step(24, "life", 3), step(4, "life", 1), step(0, "economy", 0), step(72, "economy", 2),
    ] });
    let activities = [activity(7, "Bistånd", &[], impact)];
    let web = Web::of([], &activities);

    let analysis = analyse(&web, &[168, 4, 24, 4, 2]);

    assert_eq!(analysis.time_points, [2, 4, 24, 168], "rising, and each once");
    let row = &analysis.activities[0];
    assert_eq!(row.levels, [Some(0), Some(1), Some(3), Some(3)]);
    assert_eq!(row.categories[0].category, ImpactCategory::Life);
    assert_eq!(row.categories[0].levels, [None, Some(1), Some(3), Some(3)]);
    assert_eq!(row.categories[1].levels, [Some(0), Some(0), Some(0), Some(2)]);
    assert_eq!(row.categories.len(), 2, "of the others nobody has said anything");
}

#[test]
fn a_level_that_falls_again_falls_and_of_two_at_the_same_hour_the_worse_holds() {
    let impact: Vec<Impact> =
        serde_json::from_value(json!([step(0, "law", 3), step(12, "law", 1), step(12, "law", 2),]))
            .unwrap();

    assert_eq!(level_at(&impact, ImpactCategory::Law, 11), Some(3));
    assert_eq!(level_at(&impact, ImpactCategory::Law, 12), Some(2));
    assert_eq!(level_at(&impact, ImpactCategory::Life, 12), None);
}

#[test]
fn a_suggested_time_is_confirmed_by_a_person_or_stands_open() {
    assert_eq!(confirmation(None, Some(4)), Confirmation::Open);
    assert_eq!(confirmation(Some(4), Some(4)), Confirmation::Equal);
    assert_eq!(confirmation(Some(2), Some(4)), Confirmation::Shorter);
    assert_eq!(confirmation(Some(24), Some(4)), Confirmation::Longer);
    assert_eq!(confirmation(Some(24), None), Confirmation::Own);
}

#[test]
fn the_strictest_time_is_demanded_all_the_way_down_the_chain() {
    let systems = [
        system(1, "Ärenden", json!([on(3)])),
        system(2, "Lön", json!([on(3)])),
        system(3, "Katalog", json!([on(4)])),
        system(4, "Nät", json!([])),
        system(5, "Ensam", json!([])),
    ];
    let activities = [
        activity(7, "Lön", &[2], json!({ "mtpd_hours": 72, "rto_hours": 2, "rpo_hours": 24 })),
        activity(8, "Bistånd", &[1], json!({ "mtpd_hours": 4, "rpo_hours": 1 })),
    ];
    let web = Web::of(&systems, &activities);

    let analysis = analyse(&web, &TABLE_POINTS);

    let net = &analysis.systems[3];
    let demand = |hours, activity: u128, chain: &[u128]| {
        Some(Demand {
            hours,
            activity: ActivityId(Uuid::from_u128(activity)),
            chain: chain.iter().map(|number| id(*number)).collect(),
        })
    };
    assert_eq!(net.mtpd, demand(4, 8, &[1, 3, 4]));
    assert_eq!(net.rto, demand(2, 7, &[2, 3, 4]));
    assert_eq!(net.rpo, demand(1, 8, &[1, 3, 4]));
    assert_eq!(net.aim, demand(2, 7, &[2, 3, 4]));
    let cases = &analysis.systems[0];
    assert_eq!(cases.aim, demand(4, 8, &[1]), "without an RTO the MTPD is what it is held against");
    let alone = &analysis.systems[4];
    assert_eq!((&alone.mtpd, alone.verdict), (&None, None), "nothing is demanded of it");
}

#[test]
fn the_worst_level_of_those_above_is_inherited() {
    let systems = [
        system(1, "a", json!([on(3)])),
        system(2, "b", json!([on(3)])),
        system(3, "under", json!([])),
    ];
    let late = json!({ "impact": [step(0, "life", 0), step(72, "life", 3)] });
    let early = json!({ "impact": [step(4, "trust", 2)] });
    let activities = [activity(7, "sen", &[1], late), activity(8, "tidig", &[2], early)];
    let web = Web::of(&systems, &activities);

    let analysis = analyse(&web, &[1, 4, 72]);

    assert_eq!(analysis.systems[2].levels, [Some(0), Some(2), Some(3)]);
    assert_eq!(analysis.systems[1].levels, [None, Some(2), Some(2)]);
}

#[test]
fn what_is_measured_weighs_more_than_what_is_promised() {
    assert_eq!(verdict(8, Some(8), Some(24)), Objective::Met);
    assert_eq!(verdict(8, Some(9), Some(4)), Objective::Missed);
    assert_eq!(verdict(8, None, Some(8)), Objective::Unproven);
    assert_eq!(verdict(8, None, Some(9)), Objective::Missed);
    assert_eq!(verdict(8, None, None), Objective::Unknown);
}

#[test]
fn a_chosen_part_keeps_the_demands_from_outside_it_and_names_them() {
    let systems = [system(1, "Ärenden", json!([on(2)])), system(2, "Nät", json!([]))];
    let activities = [
        activity(7, "Bistånd", &[1], json!({ "mtpd_hours": 4 })),
        activity(8, "Annat", &[], json!({ "mtpd_hours": 1 })),
    ];
    let web = Web::of(&systems, &activities);

    let mut analysis = analyse(&web, &[4]);
    analysis.only(&web, &[id(2)]);

    assert_eq!(analysis.systems.len(), 1);
    assert_eq!(analysis.systems[0].mtpd.as_ref().unwrap().hours, 4);
    assert_eq!(analysis.activities.len(), 1, "the other leans on none of them");
    let names: Vec<_> = analysis.names.systems.values().collect();
    assert_eq!(names, ["Ärenden", "Nät"]);
}

#[test]
fn an_analysis_without_activities_has_its_points_all_the_same() {
    let systems = [system(1, "a", json!([]))];
    let web = Web::of(&systems, []);

    assert_eq!(analyse(&web, &[4, 24]).systems[0].levels, [None, None]);
}
