//! What people type as a day and a time, and the two nights when the clock is changed.

use chrono::{DateTime, NaiveDate, TimeDelta};
use domain::moment::Moment;
use domain::wall::{Fold, Reading, Wall, WallField, read, typed};

/// A Sunday.
const NOW: &str = "2026-11-22T14:05:00+01:00";

fn at(text: &str) -> Moment {
    DateTime::parse_from_rfc3339(text).expect("a moment of the test")
}

fn wall(date: &str, time: &str) -> Wall {
    Wall { date: date.to_owned(), time: time.to_owned(), which: None }
}

fn reading(date: &str, time: &str) -> Reading {
    read(&wall(date, time), at(NOW))
}

fn known(text: &str) -> Reading {
    Reading::Known { at: at(text) }
}

#[test]
fn a_day_is_read_in_every_way_in_which_it_is_written() {
    for date in [
        "2026-11-20",
        " 2026-11-20 ",
        "20261120",
        "261120",
        "26-11-20",
        "2026/11/20",
        "20/11",
        "20/11 2026",
        "20/11-26",
        "20.11.2026",
        "20-11-2026",
        "20 nov",
        "20 Nov.",
        "20 november 2026",
        "den 20 november",
        "fredag 20 november 2026",
        "fre 20 nov",
        "Friday, 20 November 2026",
        "i förrgår",
    ] {
        assert_eq!(reading(date, "16:20"), known("2026-11-20T16:20:00+01:00"), "{date}");
    }
    for (date, day) in [("i går", "2026-11-21"), ("igår", "2026-11-21"), ("Idag", "2026-11-22")] {
        let expected = known(&format!("{day}T09:00:00+01:00"));
        assert_eq!(reading(date, "9"), expected, "{date}");
    }
}

#[test]
fn a_time_is_read_in_every_way_in_which_it_is_written() {
    for (time, expected) in [
        ("16:20", "16:20"),
        ("16.20", "16:20"),
        ("1620", "16:20"),
        ("920", "09:20"),
        ("9", "09:00"),
        ("09", "09:00"),
        ("kl 9", "09:00"),
        ("Kl. 9.05", "09:05"),
        ("0:00", "00:00"),
        ("23:59", "23:59"),
    ] {
        let expected = known(&format!("2026-11-20T{expected}:00+01:00"));
        assert_eq!(reading("2026-11-20", time), expected, "{time}");
    }
}

#[test]
fn what_is_no_day_or_no_time_is_said_to_be_so() {
    for date in [
        "",
        "nyss",
        "2026-02-30",
        "2026-13-01",
        "32 nov",
        "20 novell",
        "11-12",
        "lördag 20 november 2026",
        "20 nov 0001",
        "2026112",
        "99999999999999999999",
        "２０２６-11-20",
    ] {
        let expected = Reading::Unreadable { field: WallField::Date };
        assert_eq!(reading(date, "16:20"), expected, "{date}");
    }
    for time in ["", "24:00", "16:60", "1:2", "161", "12345", "halv nio", "-1", "9:5", "٩"] {
        let expected = Reading::Unreadable { field: WallField::Time };
        assert_eq!(reading("2026-11-20", time), expected, "{time}");
    }
}

#[test]
fn a_day_without_a_year_is_the_latest_that_is_not_after_today() {
    assert_eq!(reading("22/11", "23"), known("2026-11-22T23:00:00+01:00"), "today, later on");
    assert_eq!(reading("23/11", "9"), known("2025-11-23T09:00:00+01:00"));
    assert_eq!(reading("24 dec", "9"), known("2025-12-24T09:00:00+01:00"));
    assert_eq!(reading("29 feb", "9"), known("2024-02-29T09:00:00+01:00"));
    let new_year = read(&wall("31/12", "23:50"), at("2027-01-01T00:10:00+01:00"));
    assert_eq!(new_year, known("2026-12-31T23:50:00+01:00"));
    let in_utc = read(&wall("idag", "0:10"), at("2026-12-31T23:30:00Z"));
    assert_eq!(in_utc, known("2027-01-01T00:10:00+01:00"), "today is Sweden's day");
}

#[test]
fn every_minute_of_the_autumn_night_is_one_moment_or_is_asked_about() {
    for minute in 0..24 * 60 {
        let local = NaiveDate::from_ymd_opt(2026, 10, 25).unwrap().and_hms_opt(0, 0, 0).unwrap()
            + TimeDelta::minutes(minute);
        let mut typed = wall("2026-10-25", &local.format("%H:%M").to_string());
        let summer = at(&local.format("%Y-%m-%dT%H:%M:00+02:00").to_string());
        let winter = at(&local.format("%Y-%m-%dT%H:%M:00+01:00").to_string());
        let expected = match minute {
            0..120 => Reading::Known { at: summer },
            120..180 => Reading::Ambiguous { first: summer, second: winter },
            _ => Reading::Known { at: winter },
        };
        assert_eq!(read(&typed, at(NOW)), expected, "{local}");
        if (120..180).contains(&minute) {
            typed.which = Some(Fold::First);
            assert_eq!(read(&typed, at(NOW)), Reading::Known { at: summer }, "{local}");
            typed.which = Some(Fold::Second);
            assert_eq!(read(&typed, at(NOW)), Reading::Known { at: winter }, "{local}");
        }
    }
}

#[test]
fn every_minute_of_the_spring_night_is_one_moment_or_does_not_exist() {
    for minute in 0..24 * 60 {
        let local = NaiveDate::from_ymd_opt(2027, 3, 28).unwrap().and_hms_opt(0, 0, 0).unwrap()
            + TimeDelta::minutes(minute);
        let typed = wall("2027-03-28", &local.format("%H:%M").to_string());
        let summer = at(&local.format("%Y-%m-%dT%H:%M:00+02:00").to_string());
        let winter = at(&local.format("%Y-%m-%dT%H:%M:00+01:00").to_string());
        let expected = match minute {
            0..120 => Reading::Known { at: winter },
            120..180 => Reading::Missing { earlier: summer, later: winter },
            _ => Reading::Known { at: summer },
        };
        assert_eq!(read(&typed, at(NOW)), expected, "{local}");
    }
    let Reading::Missing { earlier, later } = reading("2027-03-28", "02:30") else {
        panic!("the clock never shows 02:30 that night");
    };
    assert_eq!(earlier.to_rfc3339(), "2027-03-28T01:30:00+01:00", "as the wall shows it");
    assert_eq!(later.to_rfc3339(), "2027-03-28T03:30:00+02:00");
}

#[test]
fn a_moment_is_read_back_as_the_same_moment() {
    for night in ["2026-10-24T20:00:00Z", "2027-03-27T20:00:00Z", NOW] {
        for minute in 0..12 * 60 {
            let moment = at(night) + TimeDelta::minutes(minute);
            let Reading::Known { at: again } = read(&typed(moment), at(NOW)) else {
                panic!("{moment} is not read back");
            };
            assert_eq!(again, moment);
        }
    }
    assert_eq!(typed(at("2026-10-25T01:30:00Z")).which, Some(Fold::Second));
    assert_eq!(typed(at("2026-11-20T15:20:00Z")), wall("2026-11-20", "16:20"));
}

#[test]
fn it_crosses_to_the_window_by_its_name() {
    let json = serde_json::to_value(reading("2026-10-25", "02:30")).unwrap();
    assert_eq!(json["reading"], "ambiguous");
    assert_eq!(json["first"], "2026-10-25T02:30:00+02:00");
    let json = serde_json::to_value(reading("x", "02:30")).unwrap();
    assert_eq!(json, serde_json::json!({ "reading": "unreadable", "field": "date" }));
}

#[test]
fn nothing_that_is_typed_makes_it_fall_over() {
    let pieces: Vec<char> = "0123456789 -/.:,kl nov igår ÅÄÖé９\u{301}\u{0}".chars().collect();
    let mut dice = 20_261_122_u64;
    let mut piece = || {
        dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        pieces[(dice >> 33) as usize % pieces.len()]
    };
    for length in (0..12).cycle().take(50_000) {
        let date: String = (0..length).map(|_| piece()).collect();
        let time: String = (0..length % 6).map(|_| piece()).collect();
        drop(serde_json::to_string(&reading(&date, "16:20")).unwrap());
        drop(serde_json::to_string(&reading("2026-11-20", &time)).unwrap());
    }
}
