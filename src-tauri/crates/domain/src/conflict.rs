//! Whether the promises hold: what an activity tolerates against what lies under it can give. Never changes either.
//!
//! An activity that tolerates four hours does not get them from a system that promises eight, nor from one that
//! promises two and signs people in through something that promises twenty-four.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::activity::Activity;
use crate::ids::{ActivityId, SystemId};
use crate::system::System;

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
    let graph = Graph::of(systems);
    let mut found: Vec<Conflict> =
        activities.iter().flat_map(|activity| graph.under(activity)).collect();
    found.sort_by_key(|conflict| {
        (conflict.against, conflict.activity, std::cmp::Reverse(conflict.promises_hours))
    });
    found
}

/// Returns the systems that lean on each other in a circle, each circle once. Allowed in life, and worth knowing: none
/// of them comes up before the others.
pub fn circles(systems: &[System]) -> Vec<Vec<SystemId>> {
    let graph = Graph::of(systems);
    let below: BTreeMap<SystemId, BTreeSet<SystemId>> = systems
        .iter()
        .map(|system| (system.id, graph.ways(&graph.needs(system.id)).into_keys().collect()))
        .collect();
    let mut circles: BTreeSet<Vec<SystemId>> = BTreeSet::new();
    for (id, reached) in &below {
        if reached.contains(id) {
            let mutual = |other: &&SystemId| below.get(other).is_some_and(|back| back.contains(id));
            circles.insert(reached.iter().filter(mutual).copied().collect());
        }
    }
    circles.into_iter().collect()
}

struct Graph<'a>(BTreeMap<SystemId, &'a System>);

impl<'a> Graph<'a> {
    fn of(systems: &'a [System]) -> Graph<'a> {
        Graph(systems.iter().map(|system| (system.id, system)).collect())
    }

    fn needs(&self, id: SystemId) -> Vec<SystemId> {
        let system = self.0.get(&id);
        system
            .into_iter()
            .flat_map(|system| &system.depends_on)
            .filter_map(|one| one.system)
            .collect()
    }

    /// Everything below some systems, with the shortest way down to each.
    fn ways(&self, from: &[SystemId]) -> BTreeMap<SystemId, Vec<SystemId>> {
        let mut ways: BTreeMap<SystemId, Vec<SystemId>> = BTreeMap::new();
        let mut next: VecDeque<Vec<SystemId>> = from.iter().map(|id| vec![*id]).collect();
        while let Some(way) = next.pop_front() {
            let Some(id) = way.last().copied() else { continue };
            if !self.0.contains_key(&id) || ways.contains_key(&id) {
                continue;
            }
            next.extend(
                self.needs(id).into_iter().map(|below| [way.as_slice(), &[below]].concat()),
            );
            ways.insert(id, way);
        }
        ways
    }

    fn under(&self, activity: &Activity) -> Vec<Conflict> {
        let limits = [(Against::Mtpd, activity.mtpd_hours), (Against::Rto, activity.rto_hours)];
        let limits: Vec<(Against, u32)> = limits
            .into_iter()
            .filter_map(|(against, hours)| hours.map(|hours| (against, hours)))
            .collect();
        if limits.is_empty() {
            return Vec::new();
        }
        self.ways(&activity.systems)
            .into_iter()
            .filter_map(|(id, chain)| {
                let promises_hours = self.0.get(&id)?.promised_restore_hours?;
                // One conflict for each promise, and the worse of the two.
                let (against, tolerates_hours) =
                    limits.iter().find(|(_, hours)| promises_hours > *hours).copied()?;
                let activity = activity.id;
                Some(Conflict { activity, against, tolerates_hours, chain, promises_hours })
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use uuid::Uuid;

    use super::*;

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
}
