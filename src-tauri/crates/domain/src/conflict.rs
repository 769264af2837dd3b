//! Whether the promises hold: what an activity tolerates against what lies under it can give. Never changes either.
//!
//! An activity that tolerates four hours does not get them from a system that promises eight, nor from one that
//! promises two and signs people in through something that promises twenty-four.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::activity::Activity;
use crate::ids::{ActivityId, SystemId};
use crate::system::System;
use crate::web::walk::{Toward, Walk};
use crate::web::{Web, circle};

/// A promise under an activity that is longer than the activity tolerates.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Conflict {
    /// The activity.
    pub activity: ActivityId,
    /// Which of its times does not hold.
    pub against: Against,
    /// That time, in hours.
    pub tolerates_hours: u32,
    /// The way down, from the system that the activity uses to the one that promises too long; the shortest there is.
    /// What is only named on the way is left out.
    pub chain: Vec<SystemId>,
    /// What the last one promises, in hours.
    pub promises_hours: u32,
}

/// Which time of an activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Against {
    /// MTPD: the effect becomes unacceptable (ISO 22301).
    Mtpd,
    /// RTO: the objective is missed.
    Rto,
}

/// Returns every promise that does not hold: those beyond an MTPD first, by activity and then by the longest promise.
///
/// A system that promises nothing is in no conflict, and systems that lean on each other in a circle are looked at
/// once each.
pub fn conflicts(activities: &[Activity], systems: &[System]) -> Vec<Conflict> {
    conflicts_in(&Web::of(systems, activities))
}

/// Returns every promise in a web that does not hold, as [`conflicts`].
pub fn conflicts_in(web: &Web<'_>) -> Vec<Conflict> {
    let mut walk = Walk::new(web, Toward::Below);
    let mut found = Vec::new();
    for (place, activity) in web.activities() {
        under(web, &mut walk, place, activity, &mut found);
    }
    found.sort_by_key(|conflict| {
        let last = conflict.chain.last().copied();
        (conflict.against, conflict.activity, std::cmp::Reverse(conflict.promises_hours), last)
    });
    found
}

/// Returns the places of the activities with a promise under them that does not hold, and of the systems that promise
/// too long: the ends of all [`conflicts_in`], without the ways between them.
pub fn ends_in(web: &Web<'_>) -> BTreeSet<usize> {
    let mut limits: Vec<(u32, usize)> = web
        .activities()
        .filter_map(|(place, activity)| Some((strictest(activity)?, place)))
        .collect();
    limits.sort_unstable();
    let mut promises: Vec<(u32, usize)> = web
        .systems()
        .filter_map(|(place, system)| Some((system.promised_restore_hours?, place)))
        .collect();
    promises.sort_unstable_by(|one, other| other.cmp(one));
    // The strictest activity above each place, and the longest promise below it.
    let (tolerated, promised) =
        (first_of(web, Toward::Below, &limits), first_of(web, Toward::Above, &promises));
    let is_too_long = |(hours, place): &&(u32, usize)| {
        tolerated[*place].is_some_and(|tolerated| *hours > tolerated)
    };
    let is_broken =
        |(hours, place): &&(u32, usize)| promised[*place].is_some_and(|promised| promised > *hours);
    let broken = limits.iter().filter(is_broken);
    promises.iter().filter(is_too_long).chain(broken).map(|(_, place)| *place).collect()
}

fn strictest(activity: &Activity) -> Option<u32> {
    [activity.mtpd_hours, activity.rto_hours].into_iter().flatten().min()
}

/// For each place the hours of the first start that reaches it.
fn first_of(web: &Web<'_>, toward: Toward, starts: &[(u32, usize)]) -> Vec<Option<u32>> {
    let mut walk = Walk::new(web, toward);
    let mut first = vec![None; web.len()];
    for (hours, start) in starts {
        for place in walk.from(*start) {
            first[*place] = Some(*hours);
        }
    }
    first
}

/// Returns the systems that lean on each other in a circle, each circle once. Allowed in life, and worth knowing: none
/// of them comes up before the others.
pub fn circles(systems: &[System]) -> Vec<Vec<SystemId>> {
    circles_in(&Web::of(systems, []))
}

/// Returns the systems in a web that lean on each other in a circle, as [`circles`]. A circle of one system and
/// something that is only named is none that can be mended in the register.
pub fn circles_in(web: &Web<'_>) -> Vec<Vec<SystemId>> {
    let mut all: Vec<Vec<SystemId>> = Vec::new();
    for places in circle::circles(web) {
        let mut systems: Vec<SystemId> =
            places.iter().filter_map(|place| web.node(*place).system()).collect();
        systems.sort();
        let is_alone_with_a_name = systems.len() < 2 && places.len() > 1;
        if !is_alone_with_a_name {
            all.push(systems);
        }
    }
    all.sort();
    all
}

fn under(
    web: &Web<'_>,
    walk: &mut Walk<'_, '_>,
    place: usize,
    activity: &Activity,
    found: &mut Vec<Conflict>,
) {
    let limits = [(Against::Mtpd, activity.mtpd_hours), (Against::Rto, activity.rto_hours)];
    let limits: Vec<(Against, u32)> = limits
        .into_iter()
        .filter_map(|(against, hours)| hours.map(|hours| (against, hours)))
        .collect();
    if limits.is_empty() {
        return;
    }
    walk.clear();
    walk.from(place);
    for below in walk.reached() {
        let promise = web.system(*below).and_then(|system| system.promised_restore_hours);
        let Some(promises_hours) = promise else { continue };
        // One conflict for each promise, and the worse of the two.
        let broken = limits.iter().find(|(_, hours)| promises_hours > *hours).copied();
        let Some((against, tolerates_hours)) = broken else { continue };
        let way = walk.way(*below);
        let chain = way.iter().filter_map(|link| web.node(web.links()[*link].below).system());
        found.push(Conflict {
            activity: activity.id,
            against,
            tolerates_hours,
            chain: chain.collect(),
            promises_hours,
        });
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use uuid::Uuid;

    use super::*;
    use crate::system::{Dependency, Direction};
    use crate::web::Node;

    fn id(number: u128) -> SystemId {
        SystemId(Uuid::from_u128(number))
    }

    fn system(number: u128, promises: Option<u32>, needs: &[u128]) -> System {
        let depends_on: Vec<_> =
            needs.iter().map(|need| json!({ "system": Uuid::from_u128(*need) })).collect();
        serde_json::from_value(json!({
            "id": Uuid::from_u128(number), "administration": Uuid::nil(), "name": number.to_string(),
            "promised_restore_hours": promises, "depends_on": depends_on,
        }))
        .unwrap()
    }

    fn activity(mtpd: Option<u32>, rto: Option<u32>, systems: &[u128]) -> Activity {
        let systems: Vec<Uuid> = systems.iter().map(|id| Uuid::from_u128(*id)).collect();
        serde_json::from_value(json!({
            "id": Uuid::from_u128(99), "administration": Uuid::nil(), "name": "Bistånd",
            "mtpd_hours": mtpd, "rto_hours": rto, "systems": systems,
        }))
        .unwrap()
    }

    #[test]
    fn a_promise_further_down_the_chain_is_found_with_the_way_to_it() {
        let systems =
            [system(1, Some(8), &[2]), system(2, Some(24), &[]), system(3, Some(90), &[])];

        let found = conflicts(&[activity(Some(4), None, &[1])], &systems);

        let told: Vec<_> =
            found.iter().map(|one| (one.promises_hours, one.chain.clone())).collect();
        assert_eq!(told, [(24, vec![id(1), id(2)]), (8, vec![id(1)])]);
        assert!(found.iter().all(|one| one.tolerates_hours == 4 && one.against == Against::Mtpd));
    }

    #[test]
    fn what_keeps_the_tolerable_time_but_misses_the_objective_is_said_as_that() {
        let systems = [system(1, Some(8), &[]), system(2, Some(3), &[])];

        let found = conflicts(&[activity(Some(24), Some(4), &[1, 2])], &systems);

        assert_eq!(found.len(), 1);
        assert_eq!((found[0].against, found[0].tolerates_hours), (Against::Rto, 4));
    }

    #[test]
    fn a_promise_of_just_as_long_holds_and_no_promise_is_no_conflict() {
        let systems = [system(1, Some(4), &[2]), system(2, None, &[])];

        assert_eq!(conflicts(&[activity(Some(4), None, &[1])], &systems), []);
        assert_eq!(conflicts(&[activity(None, None, &[1])], &systems), []);
    }

    #[test]
    fn a_circle_is_walked_once_and_told() {
        let systems = [
            system(1, Some(1), &[2]),
            system(2, Some(1), &[3]),
            system(3, Some(48), &[1]),
            system(4, Some(1), &[1]),
        ];

        let found = conflicts(&[activity(Some(4), None, &[4])], &systems);

        assert_eq!(found.len(), 1);
        assert_eq!(found[0].chain, [id(4), id(1), id(2), id(3)]);
        assert_eq!(
            circles(&systems),
            [vec![id(1), id(2), id(3)]],
            "4 leans on it and is not in it"
        );
    }

    #[test]
    fn the_shortest_way_is_told_when_there_are_several() {
        let systems = [system(1, None, &[2, 3]), system(2, None, &[3]), system(3, Some(100), &[])];

        let found = conflicts(&[activity(Some(4), None, &[1])], &systems);

        assert_eq!(found[0].chain, [id(1), id(3)]);
    }

    #[test]
    fn a_system_that_is_no_longer_in_the_register_promises_nothing() {
        let systems = [system(1, None, &[7])];

        assert_eq!(conflicts(&[activity(Some(4), None, &[1, 8])], &systems), []);
        assert!(circles(&systems).is_empty());
    }

    #[test]
    fn what_feeds_a_system_and_what_needs_each_other_are_under_it_too() {
        let mut feeder = system(2, Some(24), &[]);
        feeder.depends_on = vec![Dependency {
            system: Some(id(1)),
            direction: Direction::Feeds,
            ..Dependency::default()
        }];
        let mut mutual = system(3, Some(48), &[]);
        mutual.depends_on = vec![Dependency {
            system: Some(id(1)),
            direction: Direction::Mutual,
            ..Dependency::default()
        }];
        let systems = [system(1, None, &[]), feeder, mutual];

        let found = conflicts(&[activity(Some(4), None, &[1])], &systems);

        let chains: Vec<_> = found.iter().map(|one| one.chain.clone()).collect();
        assert_eq!(chains, [vec![id(1), id(3)], vec![id(1), id(2)]]);
        assert_eq!(circles(&systems), [vec![id(1), id(3)]]);
    }

    #[test]
    fn a_circle_with_what_is_only_named_is_none_but_one_through_it_is() {
        let mutual = |number| {
            let mut system = system(number, None, &[]);
            system.depends_on = vec![Dependency {
                name: "Regionens plattform".into(),
                direction: Direction::Mutual,
                ..Dependency::default()
            }];
            system
        };

        assert!(circles(&[mutual(1)]).is_empty());
        assert_eq!(circles(&[mutual(1), mutual(2)]), [vec![id(1), id(2)]]);
    }

    #[test]
    fn the_ends_of_the_conflicts_are_found_without_the_ways() {
        // Every system leans on two before it, every activity on one, and the promises go up and down.
        let systems: Vec<System> = (0..40)
            .map(|number: u32| {
                let needs = [u128::from(number / 2), u128::from(number.saturating_sub(7))];
                let promise = (!number.is_multiple_of(3)).then_some(number * 37 % 50);
                system(u128::from(number), promise, &needs)
            })
            .collect();
        let activities: Vec<Activity> = (0..8u32)
            .map(|number| Activity {
                id: ActivityId(Uuid::from_u128(u128::from(number) + 100)),
                ..activity(
                    (number % 4 > 0).then_some(number * 6),
                    (number % 2 > 0).then_some(number * 5),
                    &[u128::from(number) * 5],
                )
            })
            .collect();
        let web = Web::of(&systems, &activities);
        let place = |node| web.find(&node).unwrap();

        let expected: BTreeSet<usize> = conflicts_in(&web)
            .iter()
            .flat_map(|conflict| {
                let last = conflict.chain.last().copied().unwrap();
                [place(Node::Activity(conflict.activity)), place(Node::System(last))]
            })
            .collect();

        assert!(expected.len() > 10 && expected.len() < web.len() - 10, "{}", expected.len());
        assert_eq!(ends_in(&web), expected);
    }
}
