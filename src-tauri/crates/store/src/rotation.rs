//! Which automatic backups to keep: seven days, four weeks, twelve months. Never looks at a disk.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};

use crate::Moment;

const DAYS: usize = 7;
const WEEKS: usize = 4;
const MONTHS: usize = 12;

/// Returns for each backup, newest first, whether it stays: the newest of each of the last seven
/// days, four weeks and twelve months that have any.
///
/// It counts days that have a backup and not days on the calendar, so that a computer that was off
/// all summer still has its old ones in August.
pub(crate) fn stays(newest_first: &[Moment]) -> Vec<bool> {
    let mut days = BTreeSet::new();
    let mut weeks = BTreeSet::new();
    let mut months = BTreeSet::new();
    newest_first
        .iter()
        .map(|at| {
            let day: NaiveDate = at.date_naive();
            let week = (day.iso_week().year(), day.iso_week().week());
            let month = (day.year(), day.month());
            let is_daily = days.len() < DAYS && days.insert(day);
            let is_weekly = weeks.len() < WEEKS && weeks.insert(week);
            let is_monthly = months.len() < MONTHS && months.insert(month);
            is_daily || is_weekly || is_monthly
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{Days, FixedOffset, TimeZone};

    fn each_day(days: u64) -> Vec<Moment> {
        let zone = FixedOffset::east_opt(3600).unwrap();
        let first = zone.with_ymd_and_hms(2026, 11, 22, 12, 0, 0).unwrap();
        (0..days).map(|back| first - Days::new(back)).collect()
    }

    fn kept(all: &[Moment]) -> Vec<String> {
        let stays = stays(all);
        all.iter()
            .zip(stays)
            .filter(|(_, stays)| *stays)
            .map(|(at, _)| at.format("%m-%d").to_string())
            .collect()
    }

    #[test]
    fn two_years_of_days_leave_a_week_a_month_and_a_year() {
        assert_eq!(
            kept(&each_day(730)),
            [
                "11-22", "11-21", "11-20", "11-19", "11-18", "11-17", "11-16", "11-15", "11-08",
                "11-01", "10-31", "09-30", "08-31", "07-31", "06-30", "05-31", "04-30", "03-31",
                "02-28", "01-31", "12-31"
            ]
        );
    }

    #[test]
    fn thinning_day_by_day_ends_as_thinning_once() {
        let mut held: Vec<Moment> = Vec::new();
        for at in each_day(730).into_iter().rev() {
            held.insert(0, at);
            let stays = stays(&held);
            let mut next = stays.iter();
            held.retain(|_| *next.next().unwrap());
        }
        let months: BTreeSet<_> = held.iter().map(|at| (at.year(), at.month())).collect();
        assert_eq!(months.len(), 12, "every month keeps one: {held:?}");
        assert!(held.len() <= 23);
    }

    #[test]
    fn several_on_one_day_leave_the_newest() {
        let one = each_day(1)[0];
        assert_eq!(stays(&[one, one - chrono::TimeDelta::hours(1)]), [true, false]);
    }
}
