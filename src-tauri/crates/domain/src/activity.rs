//! An activity that must go on, and how soon an outage hurts. Never names a plan.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{ActivityId, AdministrationId, RoleId, SystemId, UnitId};
use crate::part::Parts;

/// An activity (verksamhet).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Activity {
    /// Its id.
    pub id: ActivityId,
    /// The administration it belongs to.
    pub administration: AdministrationId,
    /// What it is called, for example "Akut ekonomiskt bistånd".
    pub name: String,
    /// The unit that does it.
    #[serde(default)]
    pub unit: Option<UnitId>,
    /// Who answers for it.
    #[serde(default)]
    pub owner: Option<RoleId>,
    /// Whom it concerns.
    #[serde(default)]
    pub parts: Parts,
    /// What it is for.
    #[serde(default)]
    pub purpose: String,
    /// How bad an outage is as it goes on.
    #[serde(default)]
    pub impact: Vec<Impact>,
    /// MTPD: hours after which the effect is unacceptable (ISO 22301).
    #[serde(default)]
    pub mtpd_hours: Option<u32>,
    /// RTO: hours within which it should be up at the lowest level; at most the MTPD.
    #[serde(default)]
    pub rto_hours: Option<u32>,
    /// RPO: hours of entered data that may be lost.
    #[serde(default)]
    pub rpo_hours: Option<u32>,
    /// MBCO: the lowest acceptable level of service.
    #[serde(default)]
    pub mbco: String,
    /// What may be dropped.
    #[serde(default)]
    pub may_be_dropped: String,
    /// The order in which activities are dropped, 1 first; `None` is never dropped.
    #[serde(default)]
    pub drop_order: Option<u32>,
    /// Deadlines in law that go on during an outage.
    #[serde(default)]
    pub legal_deadlines: Vec<LegalDeadline>,
    /// The systems it leans on.
    #[serde(default)]
    pub systems: Vec<SystemId>,
    /// Other resources, in words: what finds no place below.
    #[serde(default)]
    pub resources: String,
    /// Resources other than systems: staff, premises, suppliers, information.
    #[serde(default)]
    pub needs: Vec<Resource>,
}

/// Something other than a system that an activity needs.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Resource {
    /// What kind of thing it is.
    pub kind: ResourceKind,
    /// What it is: "Två socialsekreterare", "Lokalen på Torget 1".
    pub name: String,
    /// What still works without it.
    pub works_without: String,
    /// What to do when it is gone.
    pub fallback: String,
}

/// What kind of resource an activity needs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ResourceKind {
    /// Staff and their competence.
    #[default]
    Staff,
    /// Premises.
    Premises,
    /// A supplier or performer.
    Supplier,
    /// Information, on paper or elsewhere.
    Information,
    /// Equipment, vehicles, supplies.
    Equipment,
    /// Anything else.
    Other,
}

/// How bad it is when the outage has lasted some hours.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Impact {
    /// From this many hours of outage.
    pub from_hours: u32,
    /// What it hurts.
    #[serde(default)]
    pub category: ImpactCategory,
    /// 0 none, 1 moderate, 2 considerable, 3 serious.
    pub level: u8,
    /// What happens then.
    #[serde(default)]
    pub effect: String,
}

/// A deadline in law.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct LegalDeadline {
    /// What must be done.
    pub what: String,
    /// Within what time, in words.
    pub within: String,
    /// The law or rule it comes from.
    pub source: String,
}

/// What an outage hurts (the categories of MCF's method, domain.md 1.3).
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS,
)]
#[serde(rename_all = "snake_case")]
pub enum ImpactCategory {
    /// Life, health and safety of individuals.
    Life,
    /// The activity itself and what it owes people.
    #[default]
    Activity,
    /// Law and agreements.
    Law,
    /// Economy.
    Economy,
    /// Trust.
    Trust,
    /// Environment.
    Environment,
}

impl ImpactCategory {
    /// Every category, in the order in which they are asked for.
    pub const ALL: [ImpactCategory; 6] = [
        ImpactCategory::Life,
        ImpactCategory::Activity,
        ImpactCategory::Law,
        ImpactCategory::Economy,
        ImpactCategory::Trust,
        ImpactCategory::Environment,
    ];
}

/// The time points of an outage in hours, unless the administration has others (domain.md 4.4, suggested and not official).
pub const TIME_POINTS: [u32; 6] = [0, 1, 4, 12, 24, 72];

/// Something about an activity's times that can not be right, or is worth a look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TimesProblem {
    /// The recovery objective is longer than the tolerable period.
    RtoAboveMtpd {
        /// Hours.
        rto: u32,
        /// Hours.
        mtpd: u32,
    },
}

/// Returns what is wrong with the activity's times.
pub fn check_times(activity: &Activity) -> Option<TimesProblem> {
    match (activity.rto_hours, activity.mtpd_hours) {
        (Some(rto), Some(mtpd)) if rto > mtpd => Some(TimesProblem::RtoAboveMtpd { rto, mtpd }),
        (Some(_) | None, Some(_) | None) => None,
    }
}

/// Returns the MTPD that the impact suggests: the first time point at which the impact is serious (3).
pub fn suggested_mtpd(impact: &[Impact]) -> Option<u32> {
    impact.iter().filter(|step| step.level >= 3).map(|step| step.from_hours).min()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mtpd_is_suggested_where_impact_first_turns_serious() {
        let at = |from_hours, level| Impact {
            from_hours,
            category: ImpactCategory::default(),
            level,
            effect: String::new(),
        };

        assert_eq!(suggested_mtpd(&[at(0, 0), at(12, 3), at(4, 3), at(1, 2)]), Some(4));
        assert_eq!(suggested_mtpd(&[at(0, 1)]), None);
    }
}
