//! Moments and days, and how they read in Sweden. Never asks what time it is.

use chrono::{DateTime, FixedOffset, NaiveDate};

/// A point in time, with the offset that the writer's clock showed.
pub type Moment = DateTime<FixedOffset>;

/// A day with no time of day and no time zone, as it stands on a document.
pub type Day = NaiveDate;

/// Returns the same moment as a clock on a wall in Sweden shows it.
pub fn in_stockholm(moment: Moment) -> Moment {
    moment.with_timezone(&chrono_tz::Europe::Stockholm).fixed_offset()
}

/// Returns the day that it is in Sweden at `moment`.
pub fn day_in_stockholm(moment: Moment) -> Day {
    let local = in_stockholm(moment);
    // At the very ends of the calendar, where a damaged report can be, there is no day beyond the one in UTC.
    let utc = local.naive_utc();
    utc.checked_add_offset(*local.offset()).unwrap_or(utc).date()
}

/// Returns `2026-11-22 14:05`, the way a moment is written on paper.
pub fn written(moment: Moment) -> String {
    in_stockholm(moment).format("%Y-%m-%d %H:%M").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_in_utc_is_written_as_swedish_time_winter_and_summer() {
        let winter = DateTime::parse_from_rfc3339("2026-11-22T13:05:00+00:00").unwrap();
        let summer = DateTime::parse_from_rfc3339("2026-07-01T22:30:00+00:00").unwrap();

        assert_eq!(written(winter), "2026-11-22 14:05");
        assert_eq!(written(summer), "2026-07-02 00:30", "summer time moves it past midnight");
    }
}
