//! When somebody is reminded of a clock: 24, 12, 4, 2, 1 and 0 hours before it runs out. Says nothing of what happened.

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::clock::{ClockStatus, ClockView};
use crate::moment::Moment;
use crate::track::Length;

/// Hours before the deadline, the most urgent first.
pub const THRESHOLDS: [u32; 6] = [0, 1, 2, 4, 12, 24];

/// A reminder of one clock.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Reminder {
    /// The track's key.
    pub track: String,
    /// The deadline.
    pub due: Moment,
    /// The threshold that was passed: 24, 12, 4, 2, 1, or 0 when the time has run out.
    pub hours_left: u32,
}

/// Returns what to remind of: the most urgent threshold of each clock that was passed after `since`, up to and with `now`.
///
/// `clocks` are as they stand at `now`. What was passed while the program was not running is caught up this way, once
/// for each clock. A threshold before the clock's own start is none: a clock of 24 hours does not begin with a reminder.
pub fn reminders(clocks: &[ClockView], since: Moment, now: Moment) -> Vec<Reminder> {
    clocks.iter().filter_map(|clock| reminder(clock, since, now)).collect()
}

fn reminder(clock: &ClockView, since: Moment, now: Moment) -> Option<Reminder> {
    match clock.status {
        ClockStatus::Running | ClockStatus::Late => {}
        ClockStatus::NotStarted { .. }
        | ClockStatus::DoneInTime
        | ClockStatus::DoneLate { .. }
        | ClockStatus::NotApplicable { .. }
        | ClockStatus::MayApply => return None,
    }
    let (due, started_at) = (clock.due?, clock.started_at?);
    if clock.length == Length::AtOnce {
        return None;
    }
    let hours_left = THRESHOLDS.into_iter().find(|hours| {
        // A deadline at the beginning of time, which a damaged report can have, has no hours before it.
        let passed_at = due.checked_sub_signed(TimeDelta::hours(i64::from(*hours)));
        passed_at.is_some_and(|at| since < at && at <= now && started_at < at)
    })?;
    Some(Reminder { track: clock.key.clone(), due, hours_left })
}
