use serde_json::{Value, json};
use uuid::Uuid;

use super::circle::{circles, groups};
use super::walk::{Toward, Walk};
use super::{Node, Web};
use crate::activity::Activity;
use crate::ids::{ActivityId, SystemId};
use crate::system::System;

/// Makes a system called `name`, with dependencies as they stand in a record.
pub(crate) fn system(number: u128, name: &str, depends_on: Value) -> System {
    serde_json::from_value(json!({
        "id": Uuid::from_u128(number), "administration": Uuid::nil(), "name": name,
        "depends_on": depends_on,
    }))
    .unwrap()
}

/// Makes an activity that uses the systems.
pub(crate) fn activity(number: u128, name: &str, systems: &[u128], more: Value) -> Activity {
    let systems: Vec<Uuid> = systems.iter().map(|id| Uuid::from_u128(*id)).collect();
    let mut value = json!({
        "id": Uuid::from_u128(number), "administration": Uuid::nil(), "name": name, "systems": systems,
    });
    let fields = value.as_object_mut().unwrap();
    fields.extend(more.as_object().unwrap().clone());
    serde_json::from_value(value).unwrap()
}

pub(crate) fn on(number: u128) -> Value {
    json!({ "system": Uuid::from_u128(number) })
}

pub(crate) fn at(number: u128) -> Node {
    Node::System(SystemId(Uuid::from_u128(number)))
}

pub(crate) fn of_activity(number: u128) -> Node {
    Node::Activity(ActivityId(Uuid::from_u128(number)))
}

fn pairs(web: &Web<'_>) -> Vec<(String, String)> {
    let pair =
        |link: &super::Link<'_>| (web.name(link.above).to_owned(), web.name(link.below).to_owned());
    web.links().iter().map(pair).collect()
}

fn told(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(above, below)| ((*above).to_owned(), (*below).to_owned())).collect()
}

#[test]
fn what_feeds_another_lies_under_it_and_mutual_is_both_ways() {
    let feeds = json!([{ "system": Uuid::from_u128(2), "direction": "feeds" }]);
    let mutual = json!([{
        "system": Uuid::from_u128(1), "direction": "mutual", "works_without": "läsning",
    }]);
    let systems = [system(1, "a", feeds), system(2, "b", json!([])), system(3, "c", mutual)];

    let web = Web::of(&systems, []);

    assert_eq!(pairs(&web), told(&[("b", "a"), ("c", "a"), ("a", "c")]));
    let soft: Vec<bool> = web.links().iter().map(super::Link::is_soft).collect();
    assert_eq!(soft, [false, true, false], "how c gets by says nothing of a");
}

#[test]
fn that_nothing_works_is_said_by_an_empty_field_or_in_a_word() {
    let without = |text: &str| json!({ "system": Uuid::from_u128(2), "works_without": text });
    let said =
        ["", " ", "Inget.", "ingenting", "Inget alls!", "Nothing", "–", "Inget nytt", "Nejlikor"];
    let needs: Vec<Value> = said.into_iter().map(without).collect();
    let systems = [system(1, "a", json!(needs)), system(2, "b", json!([]))];

    let web = Web::of(&systems, []);

    let soft: Vec<bool> = web.links().iter().map(super::Link::is_soft).collect();
    assert_eq!(soft, [false, false, false, false, false, false, false, true, true]);
}

#[test]
fn what_is_only_named_is_one_thing_however_it_is_written() {
    let systems = [
        system(1, "Treserva", json!([{ "name": "Elnät" }, { "name": " citrix" }])),
        system(2, "Citrix", json!([{ "name": " ELNÄT " }])),
    ];

    let web = Web::of(&systems, []);

    assert_eq!(
        pairs(&web),
        told(&[("Treserva", "Elnät"), ("Treserva", "Citrix"), ("Citrix", "Elnät")])
    );
    assert_eq!(web.len(), 3, "a name that is a system's is that system");
    assert!(web.find(&Node::named("elnät  ")).is_some());
}

#[test]
fn a_system_that_is_gone_leaves_its_name_or_nothing() {
    let gone = Uuid::from_u128(9);
    let systems =
        [system(1, "a", json!([{ "system": gone }, { "system": gone, "name": "Gamla AD" }]))];

    let web = Web::of(&systems, []);

    assert_eq!(pairs(&web), told(&[("a", "Gamla AD")]));
}

#[test]
fn an_activity_leans_on_its_systems_and_on_resources_that_others_name_too() {
    let systems = [system(1, "a", json!([{ "name": "Elnät" }]))];
    let needs = json!({ "needs": [{ "name": "elnät" }, { "name": "Två socialsekreterare" }] });
    let activities = [activity(7, "Bistånd", &[1, 8], needs)];

    let web = Web::of(&systems, &activities);

    assert_eq!(pairs(&web), told(&[("a", "Elnät"), ("Bistånd", "a"), ("Bistånd", "Elnät")]));
}

#[test]
fn a_walk_knows_the_shortest_way_and_looks_at_each_leaning_once() {
    // A ladder: each rung leans on both of the next, so there are 2^60 ways and 240 leanings.
    let rungs: Vec<System> = (0..60)
        .flat_map(|rung| [2 * rung, 2 * rung + 1])
        .map(|number| {
            let next = 2 * (number / 2 + 1);
            let below = if number < 118 { json!([on(next), on(next + 1)]) } else { json!([]) };
            system(number, &number.to_string(), below)
        })
        .collect();
    let web = Web::of(&rungs, []);
    let mut walk = Walk::new(&web, Toward::Below);

    walk.from(0);

    assert_eq!(walk.way(118).len(), 59);
    assert_eq!(walk.looked(), web.links().len() - 2, "all but those of the other first rung");
    let before = walk.looked();
    assert_eq!(walk.from(1), [1], "what the first start reached is not reached again");
    assert_eq!(walk.looked() - before, 2);
}

#[test]
fn groups_are_numbered_from_below() {
    let systems = [
        system(1, "a", json!([on(2)])),
        system(2, "b", json!([on(3)])),
        system(3, "c", json!([on(2), on(4)])),
        system(4, "d", json!([])),
    ];
    let web = Web::of(&systems, []);

    assert_eq!(groups(&web), [2, 1, 1, 0]);
    assert_eq!(circles(&web), [vec![1, 2]]);
}

#[test]
fn a_chain_of_many_thousands_is_no_deeper_than_another() {
    let systems: Vec<System> =
        (0..20_000).map(|number| system(number, "", json!([on((number + 1) % 20_000)]))).collect();
    let web = Web::of(&systems, []);

    assert_eq!(circles(&web).len(), 1);
}
