//! What a system needs, what needs it, and the promises that do not hold. Never mends a promise.

use super::desk::{Desk, joined};
use crate::conflict::{Against, Conflict, conflicts_in};
use crate::facts::FactsPart;
use crate::ids::SystemId;
use crate::web::{Link, Node};

impl Desk<'_> {
    /// What the system needs.
    pub(super) fn needs_part(&self, system: SystemId) -> FactsPart {
        self.links_part("systempaper-needs", "systempaper-needs-what", system, true)
    }

    /// What needs the system.
    pub(super) fn needed_part(&self, system: SystemId) -> FactsPart {
        self.links_part("systempaper-needed", "systempaper-needed-by", system, false)
    }

    fn links_part(&self, title: &str, first: &str, system: SystemId, is_below: bool) -> FactsPart {
        let web = self.web();
        let place = web.find(&Node::System(system));
        let links: &[usize] = match place {
            None => &[],
            Some(place) if is_below => web.below(place),
            Some(place) => web.above(place),
        };
        let row = |number: &usize| {
            let link = web.links()[*number];
            let other = if is_below { link.below } else { link.above };
            let Link { works_without, fallback, .. } = link;
            vec![
                web.name(other).to_owned(),
                self.link_kind(&link),
                works_without.to_owned(),
                fallback.to_owned(),
            ]
        };
        let columns = [
            (first, 2.0),
            ("systempaper-kind", 1.6),
            ("systempaper-works-without", 2.2),
            ("systempaper-fallback", 2.2),
        ];
        self.part(title, vec![self.table(&columns, links.iter().map(row).collect())])
    }

    /// "Överföring, lämnar uppgifter"
    pub(super) fn link_kind(&self, link: &Link<'_>) -> String {
        joined(&[self.kind(link.kind), self.direction(link.direction)], ", ")
    }

    /// Promises that are longer than an activity tolerates; with a system, those that it is part of.
    pub(super) fn conflict_part(&self, system: Option<SystemId>) -> FactsPart {
        let of_it = |conflict: &Conflict| system.is_none_or(|id| conflict.chain.contains(&id));
        let rows = conflicts_in(&self.web()).into_iter().filter(of_it).map(|conflict| {
            let activity = self.register.activities.get(&conflict.activity);
            let against = self.say(match conflict.against {
                Against::Mtpd => "systempaper-against-mtpd",
                Against::Rto => "systempaper-against-rto",
            });
            vec![
                activity.map(|activity| activity.name.clone()).unwrap_or_default(),
                joined(&[self.hours(conflict.tolerates_hours), against], ", "),
                self.chain(&conflict.chain),
                self.hours(conflict.promises_hours),
            ]
        });
        let columns = [
            ("systempaper-activity", 2.0),
            ("systempaper-tolerates", 1.5),
            ("systempaper-chain", 2.8),
            ("systempaper-promises", 1.2),
        ];
        self.part_with(
            "systempaper-conflicts",
            "systempaper-conflicts-intro",
            vec![self.table(&columns, rows.collect())],
        )
    }
}
