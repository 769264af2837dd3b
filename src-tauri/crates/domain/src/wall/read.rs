//! Days and times as people write them, Swedish first. Never looks at a time zone.

use chrono::{Datelike, Days, NaiveTime, Weekday};

use crate::moment::Day;

/// Months by how they begin, in Swedish and in English.
const MONTHS: [(&str, u32); 14] = [
    ("jan", 1),
    ("feb", 2),
    ("mar", 3),
    ("apr", 4),
    ("maj", 5),
    ("may", 5),
    ("jun", 6),
    ("jul", 7),
    ("aug", 8),
    ("sep", 9),
    ("okt", 10),
    ("oct", 10),
    ("nov", 11),
    ("dec", 12),
];

/// Whole names of months, so that "novell" is no month.
const MONTH_NAMES: [&str; 21] = [
    "januari",
    "january",
    "februari",
    "february",
    "mars",
    "march",
    "april",
    "maj",
    "may",
    "juni",
    "june",
    "juli",
    "july",
    "augusti",
    "august",
    "september",
    "sept",
    "oktober",
    "october",
    "november",
    "december",
];

const WEEKDAYS: [(Weekday, [&str; 4]); 7] = [
    (Weekday::Mon, ["måndag", "mån", "monday", "mon"]),
    (Weekday::Tue, ["tisdag", "tis", "tuesday", "tue"]),
    (Weekday::Wed, ["onsdag", "ons", "wednesday", "wed"]),
    (Weekday::Thu, ["torsdag", "tors", "thursday", "thu"]),
    (Weekday::Fri, ["fredag", "fre", "friday", "fri"]),
    (Weekday::Sat, ["lördag", "lör", "saturday", "sat"]),
    (Weekday::Sun, ["söndag", "sön", "sunday", "sun"]),
];

/// Reads a day; `None` when it is none, or when a weekday in front of it is another day's.
pub(super) fn day(text: &str, today: Day) -> Option<Day> {
    let text = text.trim().to_lowercase();
    if let Some(days_ago) = named(&text) {
        return today.checked_sub_days(Days::new(days_ago));
    }
    let (weekday, rest) = weekday_first(&text);
    let day = written(rest, today)?;
    let is_right_weekday = weekday.is_none_or(|weekday| day.weekday() == weekday);
    (is_right_weekday && (1900..=2199).contains(&day.year())).then_some(day)
}

/// Reads a time of day; `None` when it is none.
pub(super) fn time(text: &str) -> Option<NaiveTime> {
    let text = text.trim().to_lowercase();
    let text = text.strip_prefix("kl").map_or(text.as_str(), |rest| rest.trim_start_matches('.'));
    let text = text.trim();
    let (hour, minute) = match text.split_once([':', '.', ' ']) {
        Some((hour, minute)) => (number(hour, 1..=2)?, number(minute, 2..=2)?),
        None if text.len() <= 2 => (number(text, 1..=2)?, 0),
        None => {
            let digits = number(text, 3..=4)?;
            (digits / 100, digits % 100)
        }
    };
    NaiveTime::from_hms_opt(hour, minute, 0)
}

/// How many days ago a day with a name was.
fn named(text: &str) -> Option<u64> {
    match text {
        "idag" | "i dag" | "today" => Some(0),
        "igår" | "i går" | "yesterday" => Some(1),
        "i förrgår" | "iförrgår" | "förrgår" => Some(2),
        _ => None,
    }
}

fn weekday_first(text: &str) -> (Option<Weekday>, &str) {
    let Some((word, rest)) = text.split_once([' ', ',']) else { return (None, text) };
    let word = word.trim_end_matches(['.', ',']);
    let found = WEEKDAYS.iter().find(|(_, names)| names.contains(&word));
    match found {
        Some((weekday, _)) => (Some(*weekday), rest.trim_start()),
        None => (None, text),
    }
}

fn written(text: &str, today: Day) -> Option<Day> {
    let text = text.strip_prefix("den ").unwrap_or(text);
    let parts: Vec<&str> = text
        .split(|c: char| c == '-' || c == '/' || c == '.' || c == ',' || c.is_whitespace())
        .filter(|part| !part.is_empty())
        .collect();
    // "26-11-20" is a year first, as the standard has it; "11-12" could be either of two days.
    let is_standard = text.bytes().all(|byte| byte == b'-' || byte.is_ascii_digit());
    match parts[..] {
        [digits] if digits.len() == 8 => {
            let digits = number(digits, 8..=8)?;
            date(digits / 10_000, digits / 100 % 100, digits % 100)
        }
        [digits] if digits.len() == 6 => {
            let digits = number(digits, 6..=6)?;
            date(2000 + digits / 10_000, digits / 100 % 100, digits % 100)
        }
        [year, month, day] if year.len() == 4 => {
            date(number(year, 4..=4)?, month_of(month)?, number(day, 1..=2)?)
        }
        [year, month, day] if is_standard && day.len() == 2 => {
            date(year_of(year)?, month_of(month)?, number(day, 2..=2)?)
        }
        [day, month, year] => date(year_of(year)?, month_of(month)?, number(day, 1..=2)?),
        [day, month] if !is_standard => latest(month_of(month)?, number(day, 1..=2)?, today),
        _ => None,
    }
}

/// The latest such day that is not after today: 29 February can be eight years back.
fn latest(month: u32, day: u32, today: Day) -> Option<Day> {
    (0..=8)
        .filter_map(|years| Day::from_ymd_opt(today.year() - years, month, day))
        .find(|found| *found <= today)
}

fn date(year: u32, month: u32, day: u32) -> Option<Day> {
    Day::from_ymd_opt(i32::try_from(year).ok()?, month, day)
}

/// Four digits, or two of this century.
fn year_of(text: &str) -> Option<u32> {
    if text.len() == 2 {
        return Some(2000 + number(text, 2..=2)?);
    }
    number(text, 4..=4)
}

fn month_of(text: &str) -> Option<u32> {
    if text.starts_with(|c: char| c.is_ascii_digit()) {
        return number(text, 1..=2);
    }
    let by_beginning = MONTHS.iter().find(|(beginning, _)| text.starts_with(beginning));
    let (beginning, month) = by_beginning?;
    (text == *beginning || MONTH_NAMES.contains(&text)).then_some(*month)
}

/// Digits only, as many as `length` allows.
fn number(text: &str, length: std::ops::RangeInclusive<usize>) -> Option<u32> {
    let is_number = length.contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    // A number of at most eight digits always fits.
    if is_number { text.parse().ok() } else { None }
}
