//! What stands in a cell of a workbook, as text. Never rounds what a person could have typed.

use calamine::{DataRef, ExcelDateTime};

/// Returns the value as text; `None` when there is none.
pub(crate) fn text(value: &DataRef<'_>) -> Option<String> {
    match value {
        DataRef::Empty => None,
        DataRef::Int(number) => Some(number.to_string()),
        DataRef::Float(number) => Some(written(*number)),
        DataRef::String(text) => Some(text.clone()),
        DataRef::SharedString(text) => Some((*text).to_owned()),
        DataRef::Bool(claim) => Some(claim.to_string()),
        DataRef::DateTime(moment) => Some(moment_as_text(*moment)),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => Some(iso(text)),
        DataRef::Error(error) => Some(error.to_string()),
    }
}

/// The largest whole number that a workbook, which counts in floating point, keeps as it is.
const LARGEST_EXACT: f64 = 9_007_199_254_740_992.0;

/// As Excel shows it: a whole number without decimals, anything else with at most 15 figures.
fn written(number: f64) -> String {
    if number.fract() == 0.0 && number.abs() <= LARGEST_EXACT {
        return format!("{number:.0}");
    }
    let rounded: f64 = format!("{number:.14e}").parse().unwrap_or(number);
    rounded.to_string()
}

/// A day when it is midnight, else a moment; a length of time in hours and minutes.
fn moment_as_text(moment: ExcelDateTime) -> String {
    let days = moment.as_f64();
    if moment.is_duration() || (0.0..1.0).contains(&days) {
        // A cell that shows only a clock counts from the day before the first.
        let minutes = (days.clamp(-1e6, 1e6) * 1440.0).round() as i64;
        return format!("{}:{:02}", minutes / 60, (minutes % 60).abs());
    }
    let (year, month, day, hour, minute, _, _) = moment.to_ymd_hms_milli();
    let date = format!("{year:04}-{month:02}-{day:02}");
    if (hour, minute) == (0, 0) { date } else { format!("{date} {hour:02}:{minute:02}") }
}

/// `2026-11-22T00:00:00` is a day.
fn iso(text: &str) -> String {
    match text.split_once('T') {
        Some((day, clock)) if clock.starts_with("00:00") => day.to_owned(),
        Some((day, clock)) => format!("{day} {}", clock.get(..5).unwrap_or(clock)),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use calamine::ExcelDateTimeType;

    use super::*;

    #[test]
    fn numbers_read_as_excel_shows_them() {
        let shown = [8.0, -3.0, 0.1 + 0.2, 1e15, 2.5, 1e300].map(written);
        assert_eq!(shown[..5], ["8", "-3", "0.3", "1000000000000000", "2.5"]);
        assert!(shown[5].starts_with('1'), "a number that no cell is meant to hold does no harm");
    }

    #[test]
    fn a_day_is_a_day_and_a_moment_has_its_clock() {
        let at = |value, sort| moment_as_text(ExcelDateTime::new(value, sort, false));
        assert_eq!(at(46_348.0, ExcelDateTimeType::DateTime), "2026-11-22");
        assert_eq!(at(46_348.586_805_6, ExcelDateTimeType::DateTime), "2026-11-22 14:05");
        assert_eq!(at(0.333_333_3, ExcelDateTimeType::DateTime), "8:00");
        assert_eq!(at(2.0, ExcelDateTimeType::TimeDelta), "48:00");
        assert_eq!(at(f64::NAN, ExcelDateTimeType::TimeDelta), "0:00");
        assert_eq!(iso("2026-11-22T00:00:00"), "2026-11-22");
        assert_eq!(iso("2026-11-22T14:05:00"), "2026-11-22 14:05");
    }
}
