//! What falls when something is taken out: systems, and the activities that are hurt. Never says what to do about it.

use std::cmp::Ordering;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::activity::suggested_mtpd;
use crate::ids::ActivityId;
use crate::system::DependencyKind;
use crate::web::walk::{Toward, Walk};
use crate::web::{Node, Web};

/// What falls when one thing is taken out. What is untouched is not in it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Fall {
    /// What is taken out.
    pub node: Node,
    /// What it is called.
    pub name: String,
    /// Everything that falls with it, also what is only named: whole falls first, then by the length of the way.
    pub fallen: Vec<Fallen>,
    /// The activities that are hurt: what becomes unacceptable soonest first, and last those of which nobody has said.
    pub hurt: Vec<Hurt>,
}

/// Something that falls.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Fallen {
    /// What it is.
    pub node: Node,
    /// What it is called.
    pub name: String,
    /// True when on every way down something works without what is gone.
    pub works_partly: bool,
    /// The shortest way from it to what is taken out, both included. Of a whole fall, the shortest on which nothing is
    /// said to work.
    pub way: Vec<FallStep>,
}

/// A place on the way down, with why it needs the next.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct FallStep {
    /// What it is.
    pub node: Node,
    /// What it is called.
    pub name: String,
    /// What kind of thing the next is to it; `None` for the last, and where an activity uses a system.
    pub kind: Option<DependencyKind>,
    /// What still works without the next.
    pub works_without: String,
    /// What to do meanwhile.
    pub fallback: String,
}

/// An activity that is hurt.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Hurt {
    /// Which.
    pub activity: ActivityId,
    /// What it is called.
    pub name: String,
    /// As in [`Fallen`].
    pub works_partly: bool,
    /// As in [`Fallen`]: from the activity to what is taken out.
    pub way: Vec<FallStep>,
    /// MTPD, hours: when it becomes unacceptable.
    pub mtpd_hours: Option<u32>,
    /// What the impact suggests as MTPD, hours; what it is sorted by where nobody has confirmed one.
    pub suggested_mtpd_hours: Option<u32>,
    /// RTO, hours: when it should be up at the lowest level.
    pub rto_hours: Option<u32>,
    /// RPO, hours of entered data that may be lost.
    pub rpo_hours: Option<u32>,
    /// MBCO: the lowest acceptable level meanwhile.
    pub mbco: String,
}

impl Hurt {
    /// Returns after how many hours it is unacceptable, as far as anybody has said.
    pub fn unacceptable_after(&self) -> Option<u32> {
        self.mtpd_hours.or(self.suggested_mtpd_hours)
    }
}

/// Returns what falls when `node` is taken out; `None` when it is not in the web.
pub fn fall(web: &Web<'_>, node: &Node) -> Option<Fall> {
    let out = web.find(node)?;
    let mut wholly = Walk::new(web, Toward::Above);
    wholly.along(out, usize::MAX, |link| !link.is_soft());
    let mut at_all = Walk::new(web, Toward::Above);
    let touched = at_all.from(out).to_vec();
    let mut fall = Fall {
        node: node.clone(),
        name: web.name(out).to_owned(),
        fallen: Vec::new(),
        hurt: Vec::new(),
    };
    for place in touched.into_iter().filter(|place| *place != out) {
        let works_partly = !wholly.has(place);
        let walk = if works_partly { &at_all } else { &wholly };
        let way = steps(web, walk, place);
        let (node, name) = (web.node(place).clone(), web.name(place).to_owned());
        match web.activity(place) {
            None => fall.fallen.push(Fallen { node, name, works_partly, way }),
            Some(activity) => fall.hurt.push(Hurt {
                activity: activity.id,
                name,
                works_partly,
                way,
                mtpd_hours: activity.mtpd_hours,
                suggested_mtpd_hours: suggested_mtpd(&activity.impact),
                rto_hours: activity.rto_hours,
                rpo_hours: activity.rpo_hours,
                mbco: activity.mbco.clone(),
            }),
        }
    }
    fall.fallen.sort_by(|one, other| {
        let key = |fallen: &Fallen| (fallen.works_partly, fallen.way.len());
        key(one).cmp(&key(other)).then_with(|| one.name.cmp(&other.name))
    });
    fall.hurt.sort_by(soonest);
    Some(fall)
}

fn soonest(one: &Hurt, other: &Hurt) -> Ordering {
    // What nobody has said comes after every number of hours.
    let key = |hurt: &Hurt| {
        let said = |hours: Option<u32>| hours.map_or((true, 0), |hours| (false, hours));
        (said(hurt.unacceptable_after()), said(hurt.rto_hours))
    };
    key(one).cmp(&key(other)).then_with(|| one.name.cmp(&other.name))
}

/// The walk went up from what is taken out; the way is told from above.
fn steps(web: &Web<'_>, walk: &Walk<'_, '_>, from: usize) -> Vec<FallStep> {
    let step = |place: usize| FallStep {
        node: web.node(place).clone(),
        name: web.name(place).to_owned(),
        kind: None,
        works_without: String::new(),
        fallback: String::new(),
    };
    let links: Vec<_> =
        walk.way(from).into_iter().rev().map(|number| web.links()[number]).collect();
    let mut steps: Vec<FallStep> = links
        .iter()
        .map(|link| FallStep {
            kind: link.kind,
            works_without: link.works_without.to_owned(),
            fallback: link.fallback.to_owned(),
            ..step(link.above)
        })
        .collect();
    steps.extend(links.last().map(|link| step(link.below)));
    steps
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use uuid::Uuid;

    use super::*;
    use crate::web::tests::{activity, at, of_activity, on, system};

    #[test]
    fn everything_above_falls_with_the_shortest_way_and_what_is_beside_does_not() {
        let systems = [
            system(1, "Ärenden", json!([on(2), on(3)])),
            system(2, "Katalog", json!([on(3)])),
            system(
                3,
                "Nät",
                json!([{ "name": "Elnät", "kind": "power", "fallback": "reservkraft" }]),
            ),
            system(4, "Lön", json!([])),
        ];
        let activities =
            [activity(7, "Bistånd", &[1], json!({})), activity(8, "Lön", &[4], json!({}))];
        let web = Web::of(&systems, &activities);

        let fall = fall(&web, &Node::named(" elnät ")).unwrap();

        let names: Vec<_> = fall.fallen.iter().map(|one| one.name.as_str()).collect();
        assert_eq!(names, ["Nät", "Katalog", "Ärenden"]);
        let way: Vec<_> = fall.fallen[2].way.iter().map(|step| step.node.clone()).collect();
        assert_eq!(way, [at(1), at(3), Node::named("Elnät")]);
        assert_eq!(fall.fallen[0].way[0].kind, Some(DependencyKind::Power));
        assert_eq!(fall.fallen[0].way[0].fallback, "reservkraft");
        assert_eq!(fall.hurt.len(), 1);
        assert_eq!(fall.hurt[0].way.len(), 4);
        assert_eq!(fall.name, "Elnät");
    }

    #[test]
    fn the_activity_that_is_unacceptable_soonest_comes_first_and_the_unsaid_last() {
        let systems = [system(1, "a", json!([]))];
        let serious = json!({ "impact": [{ "from_hours": 6, "level": 3 }] });
        let activities = [
            activity(11, "ingen har sagt", &[1], json!({})),
            activity(12, "ett dygn", &[1], json!({ "mtpd_hours": 24, "rto_hours": 2 })),
            activity(13, "fyra", &[1], json!({ "mtpd_hours": 4, "mbco": "jour" })),
            activity(14, "föreslaget sex", &[1], serious),
            activity(15, "ett dygn, mål en", &[1], json!({ "mtpd_hours": 24, "rto_hours": 1 })),
        ];
        let web = Web::of(&systems, &activities);

        let fall = fall(&web, &at(1)).unwrap();

        let names: Vec<_> = fall.hurt.iter().map(|one| one.name.as_str()).collect();
        assert_eq!(
            names,
            ["fyra", "föreslaget sex", "ett dygn, mål en", "ett dygn", "ingen har sagt"]
        );
        assert_eq!(fall.hurt[0].mbco, "jour");
        assert!(fall.fallen.is_empty(), "what is taken out is not among what falls with it");
    }

    #[test]
    fn what_works_without_falls_partly_and_so_does_what_leans_on_it_alone() {
        let soft = json!([{ "system": Uuid::from_u128(3), "works_without": "läsning" }]);
        let systems = [
            system(1, "leans on the soft one", json!([on(2)])),
            system(2, "soft", soft),
            system(3, "out", json!([])),
            system(4, "leans on both", json!([on(2), on(5)])),
            system(5, "hard", json!([on(3)])),
        ];
        let web = Web::of(&systems, []);

        let fall = fall(&web, &at(3)).unwrap();

        let told: Vec<_> =
            fall.fallen.iter().map(|one| (one.name.as_str(), one.works_partly)).collect();
        assert_eq!(
            told,
            [
                ("hard", false),
                ("leans on both", false),
                ("soft", true),
                ("leans on the soft one", true)
            ]
        );
        let way: Vec<_> = fall.fallen[1].way.iter().map(|step| step.node.clone()).collect();
        assert_eq!(
            way,
            [at(4), at(5), at(3)],
            "the way that is told is one on which nothing works"
        );
        assert_eq!(fall.fallen[2].way[0].works_without, "läsning");
    }

    #[test]
    fn what_is_fed_falls_with_its_feeder_also_when_it_is_only_named() {
        let feeds = json!([{ "name": "Vklass", "direction": "feeds", "kind": "transfer" }]);
        let systems = [system(1, "Extens", feeds)];
        let web = Web::of(&systems, []);

        let fall = fall(&web, &at(1)).unwrap();

        assert_eq!(fall.fallen[0].node, Node::named("Vklass"));
        assert_eq!(fall.fallen[0].way[0].kind, Some(DependencyKind::Transfer));
    }

    #[test]
    fn in_a_circle_all_fall_once_and_what_is_not_there_takes_nothing_out() {
        let systems = [system(1, "a", json!([on(2)])), system(2, "b", json!([on(1)]))];
        let web = Web::of(&systems, []);

        assert_eq!(fall(&web, &at(1)).unwrap().fallen.len(), 1);
        assert_eq!(fall(&web, &at(9)), None);
        assert_eq!(fall(&web, &of_activity(9)), None);
    }
}
