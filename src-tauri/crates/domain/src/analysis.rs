//! The incidents of a period in numbers, so small ones suppressed that nobody can be picked out. Never names anybody.

mod line;
mod suppress;
mod table;

use chrono::Datelike;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{SystemId, UnitId};
use crate::incident::{Answer, Cause, Harm, Level, Stage, Way};
use crate::moment::{Day, Moment};

use suppress::SMALL;
use table::{Table, name, names};

/// More months than this are only shown from the first incident to the last.
const MOST_MONTHS: i32 = 120;
/// The limit of the guideline, whatever the administration's own clock is.
const IN_TIME_MINUTES: i64 = 48 * 60;

/// What the register and the analysis need of an incident: no text, nothing of what happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    /// "2026-014".
    pub number: String,
    /// Where it stands.
    pub stage: Stage,
    /// Whether it is a personal-data breach.
    pub is_breach: Answer,
    /// When it was discovered.
    pub discovered: Option<Moment>,
    /// When it was reported inside the administration.
    pub reported: Option<Moment>,
    /// Minutes from the discovery to the report.
    pub minutes_to_report: Option<i64>,
    /// Whether it was reported within the administration's own limit; `None` until it is reported.
    pub in_time_internal: Option<bool>,
    /// Whether it is decided to notify the authority.
    pub notify: Option<bool>,
    /// When the authority has to be notified; `None` when it need not be.
    pub imy_due: Option<Moment>,
    /// When the authority was notified.
    pub imy_done: Option<Moment>,
    /// Minutes from when that clock started until the authority was notified.
    pub minutes_to_notify: Option<i64>,
    /// Whether the authority was notified in time; `None` until it is notified.
    pub imy_in_time: Option<bool>,
    /// What has happened with the data.
    pub harms: Vec<Harm>,
    /// How it happened.
    pub ways: Vec<Way>,
    /// Why.
    pub causes: Vec<Cause>,
    /// Where.
    pub unit: Option<UnitId>,
    /// In which system.
    pub system: Option<SystemId>,
    /// Whether protected persons are concerned.
    pub protected: Answer,
    /// About how many persons.
    pub persons: Option<i64>,
    /// How serious it is for them.
    pub level: Option<Level>,
}

/// The incidents of a period in numbers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Analysis {
    /// The first day.
    pub from: Day,
    /// The last day.
    pub to: Day,
    /// How many incidents were discovered in the period and reported.
    pub total: Count,
    /// By month: "2026-11".
    pub months: Tally,
    /// By what has happened with the data. An incident can be in several.
    pub harms: Tally,
    /// By how it happened. An incident can be in several.
    pub ways: Tally,
    /// By cause. An incident can be in several.
    pub causes: Tally,
    /// By unit: ids, and "" where none is given.
    pub units: Tally,
    /// By system: ids, and "" where none is given.
    pub systems: Tally,
    /// By risk: "unlikely", "risk", "high", and "" where it is not assessed.
    pub levels: Tally,
    /// Whether protected persons are concerned: "yes", "no", "unknown".
    pub protected: Tally,
    /// Whether it is a personal-data breach: "yes", "no", "unknown".
    pub breaches: Tally,
    /// By hours from discovery to report: "0-4", "4-24", "24-48", "over-48", and "" where it can not be counted.
    pub hours: Tally,
    /// By notification: "in_time", "late", "not" (decided not to), "no_breach", "open".
    pub notified: Tally,
    /// Reported within 48 hours, of those that were reported. `None` when it would show a small number.
    pub reported_in_time: Option<Share>,
    /// Notified to the authority in time, of those that were notified. `None` when it would show a small number.
    pub notified_in_time: Option<Share>,
    /// Half of the incidents were reported within so many hours, rounded up.
    pub median_hours_to_report: Option<u32>,
    /// Half of the notifications were sent within so many hours, rounded up.
    pub median_hours_to_notify: Option<u32>,
}

/// How many.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "count", rename_all = "snake_case")]
pub enum Count {
    /// None, or five or more.
    Number {
        /// How many.
        number: u32,
    },
    /// From one to four: "färre än 5".
    Few,
    /// Not shown, because a small number could be computed from it.
    Hidden,
}

/// A table of numbers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Tally {
    /// In order. Not by number: that would say something of those that are not shown.
    pub rows: Vec<TallyRow>,
    /// True when nothing of it can be shown without giving a small number away; there are no rows then.
    pub withheld: bool,
}

/// A row of a table of numbers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TallyRow {
    /// What is counted.
    pub key: String,
    /// How many.
    pub count: Count,
}

/// A share.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Share {
    /// So many.
    pub part: u32,
    /// Of so many.
    pub of: u32,
    /// In per cent, rounded down: never better than it is.
    pub percent: u32,
}

impl Count {
    /// Returns the number, or that it is small.
    pub fn of(number: u32) -> Count {
        if (1..=SMALL).contains(&number) { Count::Few } else { Count::Number { number } }
    }
}

/// Returns the numbers of the incidents that were discovered from `from` to `to`, both days included.
///
/// What is begun and not reported is not counted. With fewer than five incidents nothing but that is shown.
pub fn analyse(lines: impl Iterator<Item = Line>, from: Day, to: Day) -> Analysis {
    let is_counted = |line: &Line| {
        let is_within = line.day().is_some_and(|day| (from..=to).contains(&day));
        line.stage != Stage::Draft && is_within
    };
    let lines: Vec<Line> = lines.filter(is_counted).collect();
    let table = Table { lines: &lines };
    let hours = table.hours();
    let notified = table.notified();
    Analysis {
        from,
        to,
        total: Count::of(table.total()),
        months: table
            .each_once(&months(&lines, from, to), |line| line.day().map(month).unwrap_or_default()),
        harms: table.several(Harm::ALL, |line| &line.harms),
        ways: table.several(Way::ALL, |line| &line.ways),
        causes: table.several(Cause::ALL, |line| &line.causes),
        units: table.each_once(&[], |line| line.unit.map_or(String::new(), |id| id.0.to_string())),
        systems: table
            .each_once(&[], |line| line.system.map_or(String::new(), |id| id.0.to_string())),
        levels: table.each_once(&names(&["unlikely", "risk", "high", ""]), |line| {
            line.level.map_or(String::new(), name)
        }),
        protected: table.each_once(&names(&["yes", "no", "unknown"]), |line| name(line.protected)),
        breaches: table.each_once(&names(&["yes", "no", "unknown"]), |line| name(line.is_breach)),
        reported_in_time: hours.share,
        median_hours_to_report: hours
            .share
            .and_then(|_| median_hours(lines.iter().filter_map(|line| line.minutes_to_report))),
        hours: hours.tally,
        notified_in_time: notified.share,
        median_hours_to_notify: notified
            .share
            .and_then(|_| median_hours(lines.iter().filter_map(|line| line.minutes_to_notify))),
        notified: notified.tally,
    }
}

fn notification(line: &Line) -> &'static str {
    match (line.imy_in_time, line.is_breach, line.notify) {
        (Some(true), _, _) => "in_time",
        (Some(false), _, _) => "late",
        (None, Answer::No, _) => "no_breach",
        (None, Answer::Yes | Answer::Unknown, Some(false)) => "not",
        (None, Answer::Yes | Answer::Unknown, Some(true) | None) => "open",
    }
}

/// The time of the one in the middle, in hours that have begun: never better than it is.
fn median_hours(minutes: impl Iterator<Item = i64>) -> Option<u32> {
    let mut minutes: Vec<i64> = minutes.collect();
    minutes.sort_unstable();
    let middle = minutes.get(minutes.len() / 2)?;
    u32::try_from((middle + 59) / 60).ok()
}

/// Every month of the period, also those with nothing in them; of a long one from the first incident to the last.
fn months(lines: &[Line], from: Day, to: Day) -> Vec<String> {
    let index = |day: Day| day.year() * 12 + day.month0().cast_signed();
    let all = |from: Day, to: Day| -> Vec<String> {
        (index(from)..=index(to))
            .map(|month| format!("{:04}-{:02}", month.div_euclid(12), month.rem_euclid(12) + 1))
            .collect()
    };
    if index(to) - index(from) < MOST_MONTHS {
        return all(from, to);
    }
    let days = || lines.iter().filter_map(Line::day);
    days().min().zip(days().max()).map(|(first, last)| all(first, last)).unwrap_or_default()
}

fn month(day: Day) -> String {
    format!("{:04}-{:02}", day.year(), day.month())
}
