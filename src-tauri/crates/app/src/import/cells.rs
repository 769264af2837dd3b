//! What a cell means: hours, days, choices. Says what is wrong with it; never corrects it silently.

use domain::moment::Day;
use domain::personal::personal_numbers;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::lexicon::lexicon;
use crate::wire::Problem;

/// The longest name, in characters, as everywhere in the register.
const LONGEST_NAME: usize = 200;
/// The longest text, in characters, as everywhere in the register.
const LONGEST_TEXT: usize = 20_000;
/// A hundred years: more is a number in the wrong column.
const MOST_HOURS: u32 = 24 * 366 * 100;

/// What is wrong with a cell, without its place.
fn wrong(message: &str) -> Problem {
    Problem::new("", message)
}

/// A cell's text as it is kept: lines end as in the register, and there are no blanks around it.
pub(crate) fn tidy(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n").trim().to_owned()
}

/// Refuses what a spreadsheet shows instead of a value.
pub(crate) fn no_error(text: &str) -> Result<(), Problem> {
    const ERRORS: [&str; 9] = [
        "#DIV/0!",
        "#N/A",
        "#NAME?",
        "#NULL!",
        "#NUM!",
        "#REF!",
        "#VALUE!",
        "#SAKNAS!",
        "#VÄRDEFEL!",
    ];
    if ERRORS.contains(&text) {
        return Err(wrong("problem-table-error-value").with("value", text));
    }
    Ok(())
}

/// A name: short, and never a personal identity number.
pub(crate) fn name(text: &str) -> Result<String, Problem> {
    if text.chars().count() > LONGEST_NAME {
        return Err(wrong("problem-too-long").with("max", LONGEST_NAME));
    }
    if !personal_numbers(text).is_empty() {
        return Err(wrong("problem-personal-number"));
    }
    Ok(text.to_owned())
}

/// Any text.
pub(crate) fn text(text: &str) -> Result<String, Problem> {
    if text.chars().count() > LONGEST_TEXT {
        return Err(wrong("problem-too-long").with("max", LONGEST_TEXT));
    }
    Ok(text.to_owned())
}

/// Hours: "8", "8 h", "8 tim", "2 dygn", "1 vecka", "8:00"; nothing is nothing.
pub(crate) fn hours(text: &str) -> Result<Option<u32>, Problem> {
    if text.is_empty() {
        return Ok(None);
    }
    let refused = || wrong("problem-table-hours").with("value", short(text));
    let number_ends =
        text.find(|letter: char| !letter.is_ascii_digit() && !",. :\u{a0}".contains(letter));
    let (number, unit) = text.split_at(number_ends.unwrap_or(text.len()));
    let number = number.trim().trim_end_matches(['.', ',']);
    let whole: u32 = if let Some((hours, minutes)) = number.split_once(':') {
        if minutes.trim_matches(['0', ':']).is_empty() {
            hours.trim().parse()
        } else {
            return Err(refused());
        }
    } else {
        let (whole, part) = number.split_once([',', '.']).unwrap_or((number, ""));
        if !part.trim_matches('0').is_empty() {
            return Err(refused());
        }
        whole.replace([' ', '\u{a0}'], "").parse()
    }
    .map_err(|_| refused())?;
    let unit = unit.trim().trim_end_matches('.').to_lowercase();
    let each = match unit.as_str() {
        "" | "h" | "t" | "tim" | "timme" | "timmar" | "hour" | "hours" | "hrs" | "hr" => 1,
        "d" | "dygn" | "dag" | "dagar" | "day" | "days" => 24,
        "v" | "vecka" | "veckor" | "week" | "weeks" => 24 * 7,
        _ => return Err(refused()),
    };
    whole.checked_mul(each).filter(|hours| *hours <= MOST_HOURS).map(Some).ok_or_else(refused)
}

/// A day: `2026-11-22`, `20261122`, `22/11/2026`, `22.11.2026`, with or without a clock behind it; nothing is nothing.
///
/// Of two ways to read a day the Swedish is taken: the day before the month.
pub(crate) fn day(text: &str) -> Result<Option<Day>, Problem> {
    if text.is_empty() {
        return Ok(None);
    }
    let date = text.split([' ', 'T']).next().unwrap_or_default();
    ["%Y-%m-%d", "%Y/%m/%d", "%d/%m/%Y", "%d.%m.%Y", "%d-%m-%Y", "%Y%m%d"]
        .iter()
        .find_map(|format| Day::parse_from_str(date, format).ok())
        .filter(|day| (1900..=2200).contains(&chrono::Datelike::year(day)))
        .map(Some)
        .ok_or_else(|| wrong("problem-table-day").with("value", short(text)))
}

/// One of a choice; nothing is what it is before anybody has said.
pub(crate) fn choice<T: DeserializeOwned>(which: &'static str, text: &str) -> Result<T, Problem> {
    let refused = || wrong("problem-table-choice").with("value", short(text)).with("choice", which);
    let key = lexicon().value(which, text).ok_or_else(refused)?;
    serde_json::from_value(serde_json::Value::String(key.to_owned())).map_err(|_| refused())
}

/// The key of a choice, as it stands in the file.
pub(crate) fn key_of<T: Serialize>(value: &T) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(key)) => key,
        Ok(_) | Err(_) => String::new(),
    }
}

/// As much of a cell as a message repeats.
pub(crate) fn short(text: &str) -> String {
    const SHOWN: usize = 60;
    let mut letters = text.chars();
    let mut shown: String = letters.by_ref().take(SHOWN).collect();
    if letters.next().is_some() {
        shown.push('…');
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_are_read_as_people_write_them() {
        let read = |text| hours(text).unwrap();
        for (text, meant) in [
            ("8", 8),
            ("8 h", 8),
            ("8h", 8),
            ("8 tim.", 8),
            ("8,0", 8),
            ("8:00", 8),
            ("48:00", 48),
            ("2 dygn", 48),
            ("1 vecka", 168),
            ("2 Days", 48),
            ("1 000", 1000),
            ("0", 0),
        ] {
            assert_eq!(read(text), Some(meant), "{text}");
        }
        assert_eq!(read(""), None);
        for text in ["åtta", "8,5", "-1", "8 minuter", "99999999999", "8:30", "4294967295 v"] {
            assert!(hours(text).is_err(), "{text}");
        }
    }

    #[test]
    fn days_are_read_as_people_write_them() {
        let meant = Day::from_ymd_opt(2026, 11, 22);
        for text in
            ["2026-11-22", "22/11/2026", "22.11.2026", "20261122", "2026-11-22 14:05", "2026/11/22"]
        {
            assert_eq!(day(text).unwrap(), meant, "{text}");
        }
        assert_eq!(day("3/4/2026").unwrap(), Day::from_ymd_opt(2026, 4, 3), "the day comes first");
        assert_eq!(day("").unwrap(), None);
        for text in ["2026-02-30", "22 november", "46348", "1026-11-22", "11/22/2026"] {
            assert!(day(text).is_err(), "{text}");
        }
    }
}
