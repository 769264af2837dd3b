//! How choices, moments and lengths read on an incident's papers. Never holds the words themselves.

use chrono::{Datelike, Timelike};
use serde::Serialize;

use crate::moment::{Day, Moment, in_stockholm, written};
use crate::track::Length;
use crate::words::{Language, Words};

const WEEKDAYS: [&str; 7] = [
    "incidentpaper-weekday-monday",
    "incidentpaper-weekday-tuesday",
    "incidentpaper-weekday-wednesday",
    "incidentpaper-weekday-thursday",
    "incidentpaper-weekday-friday",
    "incidentpaper-weekday-saturday",
    "incidentpaper-weekday-sunday",
];

const MONTHS: [&str; 12] = [
    "incidentpaper-month-january",
    "incidentpaper-month-february",
    "incidentpaper-month-march",
    "incidentpaper-month-april",
    "incidentpaper-month-may",
    "incidentpaper-month-june",
    "incidentpaper-month-july",
    "incidentpaper-month-august",
    "incidentpaper-month-september",
    "incidentpaper-month-october",
    "incidentpaper-month-november",
    "incidentpaper-month-december",
];

/// The words, asked for the way a paper needs them.
#[derive(Clone, Copy)]
pub(super) struct Wording<'a> {
    words: &'a dyn Words,
}

impl<'a> Wording<'a> {
    pub(super) fn new(words: &'a dyn Words) -> Wording<'a> {
        Wording { words }
    }

    pub(super) fn say(&self, id: &str) -> String {
        self.words.say(id, &[])
    }

    pub(super) fn fill(&self, id: &str, args: &[(&str, &str)]) -> String {
        self.words.say(id, args)
    }

    pub(super) fn language(&self) -> Language {
        self.words.language()
    }

    /// "Obehörigt röjande": a choice of a field, in the words of the room that the window uses too.
    pub(super) fn choice<T: Serialize>(&self, field: &str, choice: T) -> String {
        // A choice without fields is always a text.
        let kept = serde_json::to_value(choice).unwrap_or_default();
        self.say(&format!("incident-{field}-{}", kept.as_str().unwrap_or_default()))
    }

    pub(super) fn choices<T: Serialize + Copy>(&self, field: &str, choices: &[T]) -> Vec<String> {
        choices.iter().map(|choice| self.choice(field, *choice)).collect()
    }

    /// "fredag 2026-11-20 16:20, svensk tid (UTC+1)"
    pub(super) fn moment(&self, at: Moment) -> String {
        let (weekday, zone) = (self.weekday(in_stockholm(at).date_naive()), self.zone(at));
        let args = [("weekday", weekday.as_str()), ("at", &written(at)), ("zone", &zone)];
        self.fill("incidentpaper-moment", &args)
    }

    /// "tisdag 24 november 2026 kl. 14.05, svensk tid (UTC+1)"
    pub(super) fn deadline(&self, at: Moment) -> String {
        let local = in_stockholm(at);
        let (hour, minute) = (format!("{:02}", local.hour()), format!("{:02}", local.minute()));
        let (day, zone) = (self.long_day(local.date_naive()), self.zone(at));
        let args = [("day", day.as_str()), ("hour", &hour), ("minute", &minute), ("zone", &zone)];
        self.fill("incidentpaper-deadline", &args)
    }

    /// "onsdag 2026-11-25"
    pub(super) fn day(&self, day: Day) -> String {
        format!("{} {day}", self.weekday(day))
    }

    /// "48 timmar", "4 veckor", "genast"
    pub(super) fn length(&self, length: Length) -> String {
        let counted = |id: &str, count: u32| self.fill(id, &[("count", &count.to_string())]);
        match length {
            Length::AtOnce => self.say("incidentpaper-length-at-once"),
            Length::Hours(count) => counted("incidentpaper-length-hours", count),
            Length::Weeks(count) => counted("incidentpaper-length-weeks", count),
            Length::Months(count) => counted("incidentpaper-length-months", count),
        }
    }

    pub(super) fn month(&self, month: u32) -> String {
        let at = usize::try_from(month).unwrap_or_default().saturating_sub(1);
        MONTHS.get(at).map(|id| self.say(id)).unwrap_or_default()
    }

    fn weekday(&self, day: Day) -> String {
        let at = usize::try_from(day.weekday().num_days_from_monday()).unwrap_or_default();
        WEEKDAYS.get(at).map(|id| self.say(id)).unwrap_or_default()
    }

    /// "tisdag 24 november 2026"
    fn long_day(&self, day: Day) -> String {
        let (number, year) = (day.day().to_string(), day.year().to_string());
        let (weekday, month) = (self.weekday(day), self.month(day.month()));
        let args =
            [("weekday", weekday.as_str()), ("day", &number), ("month", &month), ("year", &year)];
        self.fill("incidentpaper-long-day", &args)
    }

    /// "svensk tid (UTC+1)"
    fn zone(&self, at: Moment) -> String {
        let minutes = in_stockholm(at).offset().local_minus_utc() / 60;
        let sign = if minutes < 0 { '-' } else { '+' };
        let (hours, rest) = (minutes.abs() / 60, minutes.abs() % 60);
        let offset =
            if rest == 0 { format!("{sign}{hours}") } else { format!("{sign}{hours}:{rest:02}") };
        self.fill("incidentpaper-zone", &[("offset", &offset)])
    }
}

/// "när incidenten upptäcktes": a choice inside of a sentence.
pub(super) fn lower(said: &str) -> String {
    let mut letters = said.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}
