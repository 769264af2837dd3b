//! What a person types as a day and a time, read as a moment in Sweden. Never guesses where a clock shows a time twice or never.

mod read;

use chrono::{DateTime, LocalResult, NaiveDateTime, TimeDelta, TimeZone};
use chrono_tz::Europe::Stockholm;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::moment::{Moment, in_stockholm};

/// A day and a time as somebody typed them, meant as a clock on a wall in Sweden shows them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Wall {
    /// The day: "2026-11-20", "20261120", "20/11", "20 nov", "i går".
    pub date: String,
    /// The time: "16:20", "16.20", "1620", "9", "kl 9".
    pub time: String,
    /// Which of the two, when the clock shows the time twice in the autumn night.
    pub which: Option<Fold>,
}

/// Which of two: the hour from 02 to 03 comes twice in the night in which summer time ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Fold {
    /// Before the clock is set back: summer time.
    First,
    /// After the clock was set back: winter time.
    Second,
}

/// What was typed, read.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "reading", rename_all = "snake_case")]
pub enum Reading {
    /// One moment.
    Known {
        /// The moment, with Sweden's offset.
        at: Moment,
    },
    /// The clock shows this time twice: ask which.
    Ambiguous {
        /// In summer time.
        first: Moment,
        /// An hour later, in winter time.
        second: Moment,
    },
    /// The clock never shows this time: in the spring night it goes from 02:00 to 03:00.
    Missing {
        /// What it is if the clock was not yet set forward; an hour earlier on the wall.
        earlier: Moment,
        /// What it is if the clock should have been set forward; an hour later on the wall.
        later: Moment,
    },
    /// It is no day, or no time.
    Unreadable {
        /// Which of the two fields.
        field: WallField,
    },
}

/// A field of what is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum WallField {
    /// The day.
    Date,
    /// The time.
    Time,
}

/// Reads what was typed. `now` says what "i går" is, and which year a day without one belongs to:
/// the latest such day that is not after today in Sweden.
pub fn read(wall: &Wall, now: Moment) -> Reading {
    let today = in_stockholm(now).date_naive();
    let Some(day) = read::day(&wall.date, today) else {
        return Reading::Unreadable { field: WallField::Date };
    };
    let Some(time) = read::time(&wall.time) else {
        return Reading::Unreadable { field: WallField::Time };
    };
    match meaning(day.and_time(time)) {
        Meaning::Once(at) => Reading::Known { at },
        Meaning::Twice { first, second } => match wall.which {
            Some(Fold::First) => Reading::Known { at: first },
            Some(Fold::Second) => Reading::Known { at: second },
            None => Reading::Ambiguous { first, second },
        },
        Meaning::Never { earlier, later } => Reading::Missing { earlier, later },
    }
}

/// Returns a moment as it is typed, so that a form can show it; seconds are left out.
pub fn typed(moment: Moment) -> Wall {
    let local = in_stockholm(moment);
    // At the very ends of the calendar, where a damaged report can be, no local time can be counted.
    let on_the_wall = local.naive_utc().checked_add_offset(*local.offset());
    let which = match on_the_wall.map(meaning) {
        Some(Meaning::Twice { first, .. }) if first == local => Some(Fold::First),
        Some(Meaning::Twice { .. }) => Some(Fold::Second),
        Some(Meaning::Once(_) | Meaning::Never { .. }) | None => None,
    };
    Wall {
        date: local.format("%Y-%m-%d").to_string(),
        time: local.format("%H:%M").to_string(),
        which,
    }
}

/// What a time on a wall in Sweden means. Earlier moments stand before later ones.
pub(crate) enum Meaning {
    Once(Moment),
    Twice { first: Moment, second: Moment },
    Never { earlier: Moment, later: Moment },
}

impl Meaning {
    /// Returns the earliest moment that can be meant.
    pub(crate) fn earliest(self) -> Moment {
        match self {
            Meaning::Once(at) => at,
            Meaning::Twice { first, .. } => first,
            Meaning::Never { earlier, .. } => earlier,
        }
    }
}

/// Returns what a time on a wall in Sweden means. The year is one with four digits.
pub(crate) fn meaning(local: NaiveDateTime) -> Meaning {
    match Stockholm.from_local_datetime(&local) {
        LocalResult::Single(at) => Meaning::Once(at.fixed_offset()),
        LocalResult::Ambiguous(one, other) => Meaning::Twice {
            first: one.min(other).fixed_offset(),
            second: one.max(other).fixed_offset(),
        },
        LocalResult::None => {
            // No clock is changed twice within two days, so the offsets a day away are those of before and after.
            let before = as_on(local - TimeDelta::days(1), local);
            let after = as_on(local + TimeDelta::days(1), local);
            Meaning::Never { earlier: before.min(after), later: before.max(after) }
        }
    }
}

/// Returns the moment that `local` is with the offset that Sweden has at `at` in UTC.
fn as_on(at: NaiveDateTime, local: NaiveDateTime) -> Moment {
    let offset = Stockholm.from_utc_datetime(&at).fixed_offset().offset().to_owned();
    let utc = local - TimeDelta::seconds(i64::from(offset.local_minus_utc()));
    in_stockholm(DateTime::<chrono::Utc>::from_naive_utc_and_offset(utc, chrono::Utc).into())
}
