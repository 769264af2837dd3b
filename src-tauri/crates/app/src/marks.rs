//! What an incident is listed and filtered by: one bit for each answer. The bits' places are in the file and never change.

use domain::clock::{ClockStatus, ClockView, clocks};
use domain::incident::{Harm, Incident, Level, Stage, Way};
use domain::moment::Moment;
use domain::track::{INTERNAL, Track};
use serde_json::Value;
use store::Line;

use crate::incident::most_urgent;

/// Handled as protected.
pub(crate) const PROTECTED: i64 = 1 << 40;
/// Reported after the internal time limit.
pub(crate) const LATE: i64 = 1 << 41;
/// Came sealed.
const SEALED: i64 = 1 << 42;

fn was_late(clock: &ClockView) -> bool {
    matches!(clock.status, ClockStatus::Late | ClockStatus::DoneLate { .. })
}

/// The bit of a stage.
pub(crate) fn stage(stage: Stage) -> i64 {
    match stage {
        Stage::Draft => 1,
        Stage::Reported => 1 << 1,
        Stage::Closed => 1 << 2,
    }
}

/// The bit of a harm.
pub(crate) fn harm(harm: Harm) -> i64 {
    match harm {
        Harm::Destruction => 1 << 4,
        Harm::Loss => 1 << 5,
        Harm::Alteration => 1 << 6,
        Harm::Disclosure => 1 << 7,
        Harm::Access => 1 << 8,
    }
}

/// The bit of a way.
pub(crate) fn way(way: Way) -> i64 {
    match way {
        Way::WrongEmail => 1 << 12,
        Way::WrongLetter => 1 << 13,
        Way::Paper => 1 << 14,
        Way::LostDevice => 1 << 15,
        Way::LostPassword => 1 << 16,
        Way::Theft => 1 << 17,
        Way::Account => 1 << 18,
        Way::Snooping => 1 << 19,
        Way::Published => 1 << 20,
        Way::Outage => 1 << 21,
        Way::Attack => 1 << 22,
        Way::Other => 1 << 23,
    }
}

/// The bit of a level of risk.
pub(crate) fn level(level: Level) -> i64 {
    match level {
        Level::Unlikely => 1 << 32,
        Level::Risk => 1 << 33,
        Level::High => 1 << 34,
    }
}

/// Returns the line of an incident. `facts` are what its statistics count.
pub(crate) fn line<'a>(
    incident: &Incident,
    tracks: &[Track],
    now: Moment,
    facts: &'a Value,
) -> Line<'a> {
    let all = clocks(incident, tracks, now);
    let was_late = all.iter().any(|clock| clock.key == INTERNAL && was_late(clock));
    let mut marks = stage(incident.stage);
    marks |= incident.report.harms.iter().fold(0, |marks, each| marks | harm(*each));
    marks |= incident.report.ways.iter().fold(0, |marks, each| marks | way(*each));
    marks |= incident.risk.level.map_or(0, level);
    for (bit, is_set) in [
        (PROTECTED, incident.is_protected()),
        (LATE, was_late),
        (SEALED, incident.reporter.sealed_at.is_some()),
    ] {
        if is_set {
            marks |= bit;
        }
    }
    let is_open = incident.stage != Stage::Closed;
    Line {
        at: incident.report.discovered.or(incident.times.reported).unwrap_or(now),
        due: if is_open { most_urgent(all).and_then(|clock| clock.due) } else { None },
        marks,
        unit: incident.report.unit.map(|id| id.0),
        system: incident.report.system.map(|id| id.0),
        owner: incident.reporter.account.map(|id| id.0),
        facts,
    }
}
