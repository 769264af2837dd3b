//! The impact analysis as one table: what each activity tolerates, what that demands of each system through the chain,
//! and whether it can. Never decides a time: an MTPD is suggested here and confirmed by a person.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::activity::{Activity, Impact, ImpactCategory, suggested_mtpd};
use crate::ids::{ActivityId, SystemId};
use crate::moment::Day;
use crate::web::Web;
use crate::web::walk::{Toward, Walk};

mod sweep;

use sweep::Sweeps;

/// The time points of the table in hours, unless somebody chooses others: half a day's work, a day, three, a week.
pub const TABLE_POINTS: [u32; 4] = [4, 24, 72, 168];

/// The impact analysis of a register.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ImpactAnalysis {
    /// The time points in hours of outage, rising; every list of levels has one for each.
    pub time_points: Vec<u32>,
    /// The activities, in the order of the register.
    pub activities: Vec<ActivityImpact>,
    /// The systems, in the order of the register.
    pub systems: Vec<SystemDemand>,
    /// What the systems and activities of the rows and their chains are called.
    pub names: ImpactNames,
}

/// What things are called.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct ImpactNames {
    /// Systems.
    pub systems: BTreeMap<SystemId, String>,
    /// Activities.
    pub activities: BTreeMap<ActivityId, String>,
}

/// An activity's row.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ActivityImpact {
    /// Which.
    pub activity: ActivityId,
    /// The worst level at each time point over all categories; `None` where nobody has said.
    pub levels: Vec<Option<u8>>,
    /// The same for each category that something is said of, in the order of [`ImpactCategory::ALL`].
    pub categories: Vec<CategoryLevels>,
    /// The MTPD that the impact suggests, hours.
    pub suggested_mtpd_hours: Option<u32>,
    /// Whether a person has confirmed it.
    pub confirmation: Confirmation,
    /// MTPD, hours.
    pub mtpd_hours: Option<u32>,
    /// RTO, hours.
    pub rto_hours: Option<u32>,
    /// RPO, hours.
    pub rpo_hours: Option<u32>,
    /// MBCO: the lowest acceptable level.
    pub mbco: String,
}

/// The levels of one category.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CategoryLevels {
    /// Which.
    pub category: ImpactCategory,
    /// The level at each time point; `None` before the first that is said.
    pub levels: Vec<Option<u8>>,
}

/// How the MTPD that a person has set stands against the one that the impact suggests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Confirmation {
    /// Nobody has set one.
    Open,
    /// A person has set the suggested.
    Equal,
    /// A person has set a shorter, which is careful.
    Shorter,
    /// A person has set a longer than the impact suggests, which needs a reason.
    Longer,
    /// A person has set one, and the impact suggests none.
    Own,
}

/// A system's row.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct SystemDemand {
    /// Which.
    pub system: SystemId,
    /// The strictest MTPD of the activities above it, directly or through the chain.
    pub mtpd: Option<Demand>,
    /// The strictest RTO.
    pub rto: Option<Demand>,
    /// The strictest RPO.
    pub rpo: Option<Demand>,
    /// What its restore time is held against: the strictest of each activity's RTO, or its MTPD where it has no RTO.
    pub aim: Option<Demand>,
    /// The worst level at each time point of the activities above it.
    pub levels: Vec<Option<u8>>,
    /// Hours that the last restore took.
    pub measured_hours: Option<u32>,
    /// When it was.
    pub measured_on: Option<Day>,
    /// Hours that the supplier promises.
    pub promised_hours: Option<u32>,
    /// Whether it can what is demanded; `None` when nothing is.
    pub verdict: Option<Objective>,
}

/// A time that an activity demands of a system.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Demand {
    /// Hours.
    pub hours: u32,
    /// The activity.
    pub activity: ActivityId,
    /// The shortest way down from the system that the activity uses to this one; one long when it uses it directly.
    pub chain: Vec<SystemId>,
}

/// Whether a system can what is demanded of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Objective {
    /// A restore was as fast as is demanded.
    Met,
    /// A restore took longer, or the promise is longer.
    Missed,
    /// It is promised and has never been proven.
    Unproven,
    /// Neither measured nor promised.
    Unknown,
}

/// Returns the analysis of the whole web at some hours of outage; equal ones count once.
pub fn analyse(web: &Web<'_>, time_points: &[u32]) -> ImpactAnalysis {
    let time_points: Vec<u32> =
        time_points.iter().copied().collect::<BTreeSet<_>>().into_iter().collect();
    let activities: Vec<ActivityImpact> =
        web.activities().map(|(_, activity)| row(activity, &time_points)).collect();
    let sweeps = Sweeps::of(web, &activities);
    let systems = web
        .systems()
        .map(|(place, system)| sweeps.row(web, place, system, time_points.len()))
        .collect();
    let mut analysis =
        ImpactAnalysis { time_points, activities, systems, names: ImpactNames::default() };
    analysis.name(web);
    analysis
}

impl ImpactAnalysis {
    /// Keeps the rows of some systems, and of the activities that lean on one of them however far down.
    pub fn only(&mut self, web: &Web<'_>, systems: &[SystemId]) {
        let mut above = Walk::new(web, Toward::Above);
        for (place, _) in web.systems().filter(|(_, system)| systems.contains(&system.id)) {
            above.from(place);
        }
        let leaning: BTreeSet<ActivityId> = above
            .reached()
            .iter()
            .filter_map(|place| web.activity(*place))
            .map(|activity| activity.id)
            .collect();
        self.systems.retain(|row| systems.contains(&row.system));
        self.activities.retain(|row| leaning.contains(&row.activity));
        self.name(web);
    }

    fn name(&mut self, web: &Web<'_>) {
        let mut systems: BTreeSet<SystemId> = self.systems.iter().map(|row| row.system).collect();
        let mut activities: BTreeSet<ActivityId> =
            self.activities.iter().map(|row| row.activity).collect();
        for row in &self.systems {
            for demand in [&row.mtpd, &row.rto, &row.rpo, &row.aim].into_iter().flatten() {
                activities.insert(demand.activity);
                systems.extend(&demand.chain);
            }
        }
        self.names.systems = web
            .systems()
            .filter(|(_, system)| systems.contains(&system.id))
            .map(|(_, system)| (system.id, system.name.clone()))
            .collect();
        self.names.activities = web
            .activities()
            .filter(|(_, activity)| activities.contains(&activity.id))
            .map(|(_, activity)| (activity.id, activity.name.clone()))
            .collect();
    }
}

fn row(activity: &Activity, time_points: &[u32]) -> ActivityImpact {
    let categories: Vec<CategoryLevels> = ImpactCategory::ALL
        .into_iter()
        .filter(|category| activity.impact.iter().any(|step| step.category == *category))
        .map(|category| CategoryLevels {
            category,
            levels: time_points
                .iter()
                .map(|hours| level_at(&activity.impact, category, *hours))
                .collect(),
        })
        .collect();
    let levels = (0..time_points.len())
        .map(|at| categories.iter().filter_map(|category| category.levels[at]).max())
        .collect();
    let suggested_mtpd_hours = suggested_mtpd(&activity.impact);
    ActivityImpact {
        activity: activity.id,
        levels,
        categories,
        suggested_mtpd_hours,
        confirmation: confirmation(activity.mtpd_hours, suggested_mtpd_hours),
        mtpd_hours: activity.mtpd_hours,
        rto_hours: activity.rto_hours,
        rpo_hours: activity.rpo_hours,
        mbco: activity.mbco.clone(),
    }
}

/// Returns the level of a category after some hours: that of its last step until then. Of two steps at the same hour
/// the worse holds.
pub fn level_at(impact: &[Impact], category: ImpactCategory, hours: u32) -> Option<u8> {
    let begun = impact.iter().filter(|step| step.category == category && step.from_hours <= hours);
    begun.max_by_key(|step| (step.from_hours, step.level)).map(|step| step.level)
}

fn confirmation(set: Option<u32>, suggested: Option<u32>) -> Confirmation {
    match (set, suggested) {
        (None, Some(_) | None) => Confirmation::Open,
        (Some(_), None) => Confirmation::Own,
        (Some(set), Some(suggested)) if set < suggested => Confirmation::Shorter,
        (Some(set), Some(suggested)) if set > suggested => Confirmation::Longer,
        (Some(_), Some(_)) => Confirmation::Equal,
    }
}

/// Returns whether a system can what is demanded of it. A measured restore weighs more than a promise.
pub fn verdict(demanded: u32, measured: Option<u32>, promised: Option<u32>) -> Objective {
    match (measured, promised) {
        (Some(hours), Some(_) | None) if hours <= demanded => Objective::Met,
        (Some(_), Some(_) | None) => Objective::Missed,
        (None, Some(hours)) if hours <= demanded => Objective::Unproven,
        (None, Some(_)) => Objective::Missed,
        (None, None) => Objective::Unknown,
    }
}

#[cfg(test)]
mod tests;
