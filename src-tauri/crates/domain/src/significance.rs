//! Whether an outage may be significant under cybersäkerhetslagen: a suggestion from thresholds that are data. Never decides.

use std::sync::OnceLock;

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::incident::{Answer, Incident};
use crate::moment::{Day, Moment};
use crate::track::Certainty;

/// The thresholds that are shipped.
const SIGNIFICANCE: &str = include_str!("../tracks/significance.json");

/// Thresholds, with where they were read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Thresholds {
    /// The regulation.
    pub legal_base: String,
    /// Where it was read.
    pub source: String,
    /// The day on which it was checked.
    pub checked_on: Option<Day>,
    /// How certain it is.
    pub certainty: Certainty,
    /// In the order in which they are shown.
    pub thresholds: Vec<Threshold>,
}

/// One threshold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Threshold {
    /// What it is called in the words: "public_limited".
    pub key: String,
    /// For whom it counts.
    pub sector: Sector,
    /// What is measured.
    pub measure: Measured,
    /// More than so many hours, or so many persons or more; 0 where nothing is counted.
    pub threshold: u32,
}

/// For whom a threshold counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Sector {
    /// Public administration: every municipality.
    Public,
    /// Health care, which a municipality gives at home too.
    Care,
    /// Everybody.
    General,
}

/// What a threshold measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Measured {
    /// How long the activity was limited.
    LimitedHours,
    /// How long reserve routines were needed.
    ReserveHours,
    /// How many persons are concerned by data that others have, or may have, seen or changed.
    Persons,
    /// A serious vårdskada, or a risk of one.
    CareInjury,
    /// Nothing that an incident holds: somebody has to ask.
    Asked,
}

/// What is suggested. Somebody decides.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Significance {
    /// Yes when a threshold is passed; no when no system was disturbed; otherwise unknown: some of it nobody can measure.
    pub suggested: Answer,
    /// The thresholds that are passed.
    pub because: Vec<Passed>,
}

/// A threshold that is passed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Passed {
    /// The threshold's key.
    pub rule: String,
    /// Whole hours, so far if it goes on; the number of persons where persons are counted.
    pub hours: u32,
    /// Minutes beyond the hours.
    pub minutes: u32,
    /// The threshold, in hours or persons.
    pub threshold: u32,
}

/// Returns the thresholds that are shipped.
pub fn thresholds() -> &'static Thresholds {
    static SHIPPED: OnceLock<Thresholds> = OnceLock::new();
    SHIPPED.get_or_init(|| {
        serde_json::from_str(SIGNIFICANCE).expect("the tests read the thresholds that are built in")
    })
}

/// Returns what the shipped thresholds say of `incident` at `now`. What goes on is measured up to now.
pub fn suggest(incident: &Incident, now: Moment) -> Significance {
    if incident.outage.disturbed == Answer::No {
        return Significance { suggested: Answer::No, because: Vec::new() };
    }
    let counts = |sector| match sector {
        Sector::Public | Sector::General => true,
        Sector::Care => incident.outage.care,
    };
    let because: Vec<Passed> = (thresholds().thresholds.iter())
        .filter(|threshold| counts(threshold.sector))
        .filter_map(|threshold| passed(threshold, incident, now))
        .collect();
    let suggested = if because.is_empty() { Answer::Unknown } else { Answer::Yes };
    Significance { suggested, because }
}

fn passed(threshold: &Threshold, incident: &Incident, now: Moment) -> Option<Passed> {
    let (outage, affected) = (&incident.outage, &incident.affected);
    let limit = threshold.threshold;
    let (is_passed, hours, minutes) = match threshold.measure {
        Measured::LimitedHours => longer(outage.limited_from, outage.limited_to, now, limit)?,
        Measured::ReserveHours => longer(outage.reserve_from, outage.reserve_to, now, limit)?,
        Measured::Persons => {
            let is_safe = affected.unreadable == Answer::Yes || affected.accessed == Answer::No;
            let persons = u32::try_from(affected.persons?).unwrap_or(0);
            (persons >= limit && !is_safe, persons, 0)
        }
        Measured::CareInjury => (incident.times.care_injury.is_some(), 0, 0),
        Measured::Asked => (false, 0, 0),
    };
    is_passed.then(|| Passed { rule: threshold.key.clone(), hours, minutes, threshold: limit })
}

/// Whether a period is longer than `limit` hours, and its whole hours and minutes.
fn longer(
    from: Option<Moment>,
    to: Option<Moment>,
    now: Moment,
    limit: u32,
) -> Option<(bool, u32, u32)> {
    let length = to.unwrap_or(now) - from?;
    let minutes = u32::try_from(length.num_minutes()).unwrap_or(0);
    Some((length > TimeDelta::hours(limit.into()), minutes / 60, minutes % 60))
}
