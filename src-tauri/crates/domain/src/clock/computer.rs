//! Whether the computer's own clock can be believed. Never sets it.

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::moment::Moment;

/// Less than this backwards is a clock that was put right.
const SET_BACK: TimeDelta = TimeDelta::minutes(5);
/// More than this forwards, and nobody has used the program for that long, or the clock is wrong.
const FAR_AHEAD: TimeDelta = TimeDelta::days(30);

/// How the computer's clock stands against the last moment that the program has seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "clock", rename_all = "snake_case")]
pub enum ComputerClock {
    /// As it should be.
    Fine,
    /// It shows an earlier time than it did: more than five minutes.
    SetBack {
        /// Whole minutes.
        minutes: u32,
    },
    /// It shows a time more than thirty days later: it may be wrong.
    FarAhead {
        /// Whole days.
        days: u32,
    },
}

/// Judges the computer's clock at `now` by the last moment that the program has seen.
pub fn judge_clock(last_seen: Moment, now: Moment) -> ComputerClock {
    let ahead = now - last_seen;
    let whole = |count: i64| u32::try_from(count.unsigned_abs()).unwrap_or(u32::MAX);
    if ahead < -SET_BACK {
        return ComputerClock::SetBack { minutes: whole(ahead.num_minutes()) };
    }
    if ahead > FAR_AHEAD {
        return ComputerClock::FarAhead { days: whole(ahead.num_days()) };
    }
    ComputerClock::Fine
}

/// Returns the moment to count with: a clock that was set back gives nobody more time.
pub fn cautious_now(last_seen: Moment, now: Moment) -> Moment {
    last_seen.max(now)
}
