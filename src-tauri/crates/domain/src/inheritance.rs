//! What a system must bear because more sensitive systems lean on it. Never changes a classification.
//!
//! Our own conclusion from the method (domain.md 1.3, "inherits at least the highest"): what signs people in to a
//! system, or carries its information, is as sensitive as the system itself; its power is only as available.

use std::collections::HashMap;

use crate::classification::AspectResult;
use crate::ids::SystemId;
use crate::scale::Scale;
use crate::system::DependencyKind;
use crate::web::walk::{Toward, Walk};
use crate::web::{Link, Web};

/// A level that a system gets from one that leans on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Borne {
    /// The system that must bear it.
    pub system: SystemId,
    /// The aspect's key.
    pub aspect: String,
    /// The level.
    pub level: u8,
    /// From the system that has the level down to this one; what is only named in between is left out.
    pub chain: Vec<SystemId>,
}

/// Returns what systems must bear beyond their own class, aspect by aspect, with the shortest way from the system that
/// has the highest level. Classes of another scale than `scale` are to be left out by the caller.
pub fn borne(
    web: &Web<'_>,
    scale: &Scale,
    own: &HashMap<SystemId, Vec<AspectResult>>,
) -> Vec<Borne> {
    let level = |system: SystemId, aspect: &str| {
        own.get(&system)?.iter().find(|one| one.aspect == aspect).map(|one| one.level)
    };
    let mut found = Vec::new();
    for aspect in &scale.aspects {
        let carries =
            |link: &Link<'_>| aspect.along_everything || link.kind.is_some_and(carries_information);
        let mut starts: Vec<(u8, usize, SystemId)> = web
            .systems()
            .filter_map(|(place, system)| Some((level(system.id, &aspect.key)?, place, system.id)))
            .collect();
        // The highest first, so that each place belongs to the highest that reaches it.
        starts.sort_by_key(|(level, place, _)| (std::cmp::Reverse(*level), *place));
        let mut walk = Walk::new(web, Toward::Below);
        for (high, start, from) in starts {
            let reached = walk.along(start, usize::MAX, carries).to_vec();
            for place in reached {
                let Some(system) = web.system(place).map(|system| system.id) else { continue };
                if place == start || level(system, &aspect.key).is_some_and(|own| own >= high) {
                    continue;
                }
                let below = walk.way(place).into_iter().map(|number| web.links()[number].below);
                let chain = std::iter::once(from)
                    .chain(below.filter_map(|place| web.system(place).map(|system| system.id)))
                    .collect();
                found.push(Borne { system, aspect: aspect.key.clone(), level: high, chain });
            }
        }
    }
    found
}

/// Returns whether what is needed in this way handles the information of the one that needs it.
fn carries_information(kind: DependencyKind) -> bool {
    match kind {
        DependencyKind::System
        | DependencyKind::Identity
        | DependencyKind::Delivery
        | DependencyKind::Transfer => true,
        DependencyKind::Network
        | DependencyKind::Power
        | DependencyKind::Phones
        | DependencyKind::Printing
        | DependencyKind::Supplier
        | DependencyKind::Other => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use uuid::Uuid;

    use super::*;
    use crate::scale::shipped;
    use crate::system::System;

    fn id(number: u128) -> SystemId {
        SystemId(Uuid::from_u128(number))
    }

    fn system(number: u128, needs: &[(u128, &str)]) -> System {
        let needs: Vec<_> = needs
            .iter()
            .map(|(other, kind)| json!({ "system": Uuid::from_u128(*other), "kind": kind }))
            .collect();
        serde_json::from_value(json!({
            "id": Uuid::from_u128(number), "administration": Uuid::nil(),
            "name": number.to_string(), "depends_on": needs,
        }))
        .unwrap()
    }

    fn class(levels: &[(&str, u8)]) -> Vec<AspectResult> {
        let one = |(aspect, level): &(&str, u8)| AspectResult {
            aspect: (*aspect).into(),
            level: *level,
            sets: vec![],
            raised_from: None,
        };
        levels.iter().map(one).collect()
    }

    #[test]
    fn what_signs_people_in_bears_everything_and_power_only_how_available_it_must_be() {
        let systems = [
            system(1, &[(2, "identity"), (3, "power")]),
            system(2, &[(3, "power")]),
            system(3, &[]),
        ];
        let own = HashMap::from([(id(1), class(&[("confidentiality", 3), ("availability", 3)]))]);

        let found = borne(&Web::of(&systems, []), &shipped()[0], &own);

        let told: Vec<_> =
            found.iter().map(|one| (one.system, one.aspect.as_str(), one.level)).collect();
        assert_eq!(
            told,
            [(id(2), "confidentiality", 3), (id(2), "availability", 3), (id(3), "availability", 3)]
        );
        assert_eq!(found[2].chain, [id(1), id(3)], "the shortest way");
    }

    #[test]
    fn the_highest_that_leans_on_it_counts_and_its_own_class_when_that_is_higher() {
        let systems = [
            system(1, &[(3, "system")]),
            system(2, &[(3, "system")]),
            system(3, &[(4, "system")]),
            system(4, &[]),
        ];
        let own = HashMap::from([
            (id(1), class(&[("integrity", 1)])),
            (id(2), class(&[("integrity", 2)])),
            (id(4), class(&[("integrity", 3)])),
        ]);

        let found = borne(&Web::of(&systems, []), &shipped()[0], &own);

        assert_eq!(found.len(), 1, "4 has more of its own");
        assert_eq!((found[0].system, found[0].level), (id(3), 2));
        assert_eq!(found[0].chain, [id(2), id(3)]);
    }

    #[test]
    fn what_is_as_high_as_its_own_is_nothing_more_to_bear() {
        let systems = [system(1, &[(2, "system")]), system(2, &[])];
        let own = HashMap::from([
            (id(1), class(&[("integrity", 2)])),
            (id(2), class(&[("integrity", 2)])),
        ]);

        assert_eq!(borne(&Web::of(&systems, []), &shipped()[0], &own), []);
    }

    #[test]
    fn a_circle_is_walked_once() {
        let systems = [system(1, &[(2, "system")]), system(2, &[(1, "system")])];
        let own = HashMap::from([(id(1), class(&[("availability", 2)]))]);

        let found = borne(&Web::of(&systems, []), &shipped()[0], &own);

        assert_eq!(found.len(), 1);
        assert_eq!(found[0].chain, [id(1), id(2)]);
    }
}
