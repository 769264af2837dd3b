//! What in an incident can not be as it is, and what it lacks before it is settled or closed. Never changes the incident.

mod impossible;
mod lacks;

use std::collections::BTreeMap;

use crate::clock::ClockView;
use crate::incident::Incident;
use crate::moment::Moment;

/// Something that can not be: facts, the words are in `problem.ftl`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Odd {
    /// The path of the field: "times.aware", "tracks.imy.done_at", "measures.0.done".
    pub field: String,
    /// The message's id: `problem-…`.
    pub message: String,
    /// What the message says more exactly.
    pub args: BTreeMap<String, String>,
}

/// Something that is missing: facts, the words are in `problem.ftl`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lack {
    /// The part where it is given: "report", "times", "event", "affected", "risk", "measures", "decision" or "tracks".
    pub section: String,
    /// The field in the part: "level", "0.owner", "imy.done_at".
    pub field: String,
    /// The message's id: `lack-…`.
    pub message: String,
    /// What the message says more exactly.
    pub args: BTreeMap<String, String>,
}

/// What the incident is to be ready for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// The first version is settled (fastställd).
    Settle,
    /// It is closed: all that settling asks for, and that nothing is left to do.
    Close,
}

/// Returns what in `incident` can not be as it is at `now`, part by part. It can be saved all the same.
pub fn impossible(incident: &Incident, now: Moment) -> Vec<Odd> {
    impossible::all(incident, now)
}

/// Returns what `incident` lacks for `purpose`, part by part. `clocks` are its own, as they stand.
pub fn lacks(incident: &Incident, clocks: &[ClockView], purpose: Purpose) -> Vec<Lack> {
    lacks::all(incident, clocks, purpose)
}

fn args(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}
