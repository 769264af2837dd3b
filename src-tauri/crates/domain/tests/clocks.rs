//! The reporting clocks: every test vector of the field, both nights when the clock is changed, what runs and what is said.

use chrono::{DateTime, TimeDelta};
use domain::analysis::{Line, analyse};
use domain::clock::computer::{ComputerClock, cautious_now, judge_clock};
use domain::clock::reminder::reminders;
use domain::clock::{ClockStatus, ClockView, Left, clocks, due, due_of, left};
use domain::ids::{AdministrationId, IncidentId, TrackId};
use domain::incident::{Answer, Incident, Level, Stamp};
use domain::incident_rules::{Purpose, impossible, lacks};
use domain::moment::{Moment, written};
use domain::significance::suggest;
use domain::track::{
    Certainty, Length, OwnTrack, Start, Track, TrackProblem, TrackState, When, check, in_force,
    shipped,
};
use domain::wall::typed;
use uuid::Uuid;

fn at(text: &str) -> Moment {
    DateTime::parse_from_rfc3339(text).expect("a moment of the test")
}

fn incident() -> Incident {
    serde_json::from_value(serde_json::json!({
        "id": IncidentId(Uuid::nil()),
        "administration": AdministrationId(Uuid::nil()),
    }))
    .expect("an incident with nothing in it")
}

/// Discovered on a Friday afternoon, reported an hour later.
fn reported() -> Incident {
    let mut incident = incident();
    incident.report.discovered = Some(at("2026-11-20T16:20:00+01:00"));
    incident.times.reported = Some(at("2026-11-20T17:20:00+01:00"));
    incident
}

fn clock(incident: &Incident, key: &str, now: &str) -> ClockView {
    let views = clocks(incident, shipped(), at(now));
    views.into_iter().find(|view| view.key == key).expect("every track has its clock")
}

fn status(incident: &Incident, key: &str) -> ClockStatus {
    clock(incident, key, "2026-11-20T18:00:00+01:00").status
}

fn done_at(incident: &mut Incident, key: &str, moment: &str) {
    incident.tracks.entry(key.to_owned()).or_default().done_at = Some(at(moment));
}

fn track(key: &str) -> Track {
    shipped().iter().find(|track| track.key == key).expect("a shipped key").clone()
}

#[test]
fn hours_are_elapsed_hours_over_weekends_and_changed_clocks() {
    for (started, hours, ends) in [
        ("2026-11-20T16:20:00+01:00", 24, "2026-11-21T16:20:00+01:00"),
        ("2026-11-20T16:20:00+01:00", 48, "2026-11-22T16:20:00+01:00"),
        ("2026-11-20T16:20:00+01:00", 72, "2026-11-23T16:20:00+01:00"),
        ("2026-10-23T10:00:00+02:00", 72, "2026-10-26T09:00:00+01:00"),
        ("2027-03-26T10:00:00+01:00", 48, "2027-03-28T11:00:00+02:00"),
        ("2026-10-25T02:30:00+02:00", 48, "2026-10-27T01:30:00+01:00"),
        ("2026-10-25T02:30:00+01:00", 48, "2026-10-27T02:30:00+01:00"),
    ] {
        let found = due(Length::Hours(hours), at(started));
        assert_eq!(found.to_rfc3339(), ends, "{hours} h from {started}");
    }
}

#[test]
fn a_start_in_utc_gives_a_deadline_with_swedens_offset() {
    let found = due(Length::Hours(72), at("2026-10-23T08:00:00Z"));

    assert_eq!(found.to_rfc3339(), "2026-10-26T09:00:00+01:00");
}

#[test]
fn a_month_ends_on_the_same_date_or_the_last_day_and_is_not_moved_to_a_vardag() {
    for (started, months, ends) in [
        ("2026-11-26T13:00:00+01:00", 1, "2026-12-26T13:00:00+01:00"),
        ("2027-01-31T09:00:00+01:00", 1, "2027-02-28T09:00:00+01:00"),
        ("2027-12-31T09:00:00+01:00", 2, "2028-02-29T09:00:00+01:00"),
        ("2026-05-19T08:00:00+02:00", 1, "2026-06-19T08:00:00+02:00"),
        ("2026-09-25T02:30:00+02:00", 1, "2026-10-25T02:30:00+02:00"),
        ("2027-02-28T02:30:00+01:00", 1, "2027-03-28T01:30:00+01:00"),
    ] {
        let found = due(Length::Months(months), at(started));
        assert_eq!(found.to_rfc3339(), ends, "{months} months from {started}");
    }
}

#[test]
fn weeks_end_at_the_earlier_of_elapsed_time_and_the_wall() {
    for (started, ends) in [
        ("2026-10-10T10:00:00+02:00", "2026-11-07T09:00:00+01:00"),
        ("2027-03-10T10:00:00+01:00", "2027-04-07T10:00:00+02:00"),
        ("2026-11-23T10:00:00+01:00", "2026-12-21T10:00:00+01:00"),
    ] {
        assert_eq!(due(Length::Weeks(4), at(started)).to_rfc3339(), ends, "from {started}");
    }
}

#[test]
fn the_reading_of_the_regulation_explains_and_is_never_earlier() {
    let imy = track("imy");
    for (started, ends) in [
        ("2026-11-20T16:20:00+01:00", "2026-11-23T17:00:00+01:00"),
        ("2026-11-20T16:00:00+01:00", "2026-11-23T17:00:00+01:00"),
        ("2026-11-20T16:59:59.5+01:00", "2026-11-23T17:00:00+01:00"),
    ] {
        let found = due_of(&imy, at(started));
        assert_eq!(found.eu_reading.unwrap().to_rfc3339(), ends, "from {started}");
        assert!(found.at < found.eu_reading.unwrap(), "what is counted from is earlier");
    }
    assert_eq!(due_of(&track("internal"), at("2026-11-20T16:20:00+01:00")).eu_reading, None);
}

#[test]
fn every_minute_of_both_nights_gives_the_hours_that_have_elapsed() {
    for night in ["2026-10-24T22:00:00Z", "2027-03-27T22:00:00Z"] {
        for minute in 0..6 * 60 {
            let started = at(night) + TimeDelta::minutes(minute);
            for hours in [24, 48, 72] {
                let ends = due(Length::Hours(hours), started);
                let elapsed = ends - started;
                assert_eq!(elapsed, TimeDelta::hours(hours.into()), "{}", written(started));
            }
            let weeks = due(Length::Weeks(4), started) - started;
            assert!(weeks <= TimeDelta::hours(4 * 7 * 24), "never later than elapsed weeks");
            // A month before either night ends in the night itself.
            let ended = due(Length::Months(1), started - TimeDelta::days(28));
            assert!(ended > started - TimeDelta::days(1), "{}", written(ended));
        }
    }
}

#[test]
fn no_length_and_no_year_makes_it_fall_over() {
    for text in ["1850-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "2026-11-20T16:20:00+01:00"] {
        for length in [
            Length::AtOnce,
            Length::Hours(u32::MAX),
            Length::Weeks(u32::MAX),
            Length::Months(u32::MAX),
        ] {
            let started = at(text);
            assert!(due(length, started) >= started, "{length:?} from {text}");
        }
    }
}

#[test]
fn time_left_is_never_overstated() {
    let ends = at("2026-11-23T16:20:00+01:00");
    let left_at = |now: &str| left(ends, at(now));

    let some = Left { late: false, days: 1, hours: 23, minutes: 59 };
    assert_eq!(left_at("2026-11-21T16:20:01+01:00"), some);
    let none = Left { late: false, days: 0, hours: 0, minutes: 0 };
    assert_eq!(left_at("2026-11-23T16:20:00+01:00"), none, "the last moment is in time");
    let gone = Left { late: true, days: 0, hours: 0, minutes: 0 };
    assert_eq!(left_at("2026-11-23T16:20:01+01:00"), gone);
    let long_gone = Left { late: true, days: 2, hours: 1, minutes: 5 };
    assert_eq!(left_at("2026-11-25T17:25:00+01:00"), long_gone);
}

#[test]
fn the_internal_clock_runs_from_the_discovery_until_it_is_reported() {
    let mut incident = incident();
    assert_eq!(status(&incident, "internal"), ClockStatus::NotStarted { start: Start::Discovered });

    incident.report.discovered = Some(at("2026-11-20T16:20:00+01:00"));
    let last = clock(&incident, "internal", "2026-11-22T16:20:00+01:00");
    assert_eq!(last.status, ClockStatus::Running, "on the last second");
    assert!(last.urgent);
    let late = clock(&incident, "internal", "2026-11-22T16:20:01+01:00");
    assert_eq!(late.status, ClockStatus::Late);

    incident.times.reported = Some(at("2026-11-22T16:20:00+01:00"));
    assert_eq!(status(&incident, "internal"), ClockStatus::DoneInTime);
    incident.times.reported = Some(at("2026-11-22T16:20:01+01:00"));
    assert_eq!(status(&incident, "internal"), ClockStatus::DoneLate { needs_reason: true });
    incident.tracks.entry("internal".into()).or_default().late_reason = "Ledig personal".into();
    assert_eq!(status(&incident, "internal"), ClockStatus::DoneLate { needs_reason: false });
}

#[test]
fn the_authoritys_clock_runs_from_the_discovery_until_awareness_is_filled_in() {
    let mut incident = reported();
    let view = clock(&incident, "imy", "2026-11-20T18:00:00+01:00");
    assert!(view.assumed_start, "the cautious reading is marked");
    assert_eq!(view.due.unwrap().to_rfc3339(), "2026-11-23T16:20:00+01:00");

    incident.times.aware = Some(at("2026-11-21T09:00:00+01:00"));
    let view = clock(&incident, "imy", "2026-11-20T18:00:00+01:00");
    assert!(!view.assumed_start);
    assert_eq!(view.due.unwrap().to_rfc3339(), "2026-11-24T09:00:00+01:00");
}

#[test]
fn only_a_second_persons_approval_stops_the_authoritys_clock() {
    let mut incident = reported();
    incident.decision.notify = Some(false);
    incident.decision.notify_reason = "Krypterat".into();
    assert_eq!(status(&incident, "imy"), ClockStatus::Running, "a proposal stops nothing");

    let stamp =
        Stamp { at: at("2026-11-20T17:50:00+01:00"), by: "Chefen".into(), whom: String::new() };
    incident.decision.approved = Some(stamp);
    assert_eq!(status(&incident, "imy"), ClockStatus::NotApplicable { reason: "Krypterat".into() });
    let supplement = status(&incident, "imy_supplement");
    assert_eq!(supplement, ClockStatus::NotApplicable { reason: "Krypterat".into() });
}

#[test]
fn a_supplement_is_due_four_weeks_after_the_first_notification() {
    let mut incident = reported();
    let waiting = status(&incident, "imy_supplement");
    assert_eq!(waiting, ClockStatus::NotStarted { start: Start::ImyNotified });

    done_at(&mut incident, "imy", "2026-11-23T10:00:00+01:00");
    let view = clock(&incident, "imy_supplement", "2026-11-24T10:00:00+01:00");
    assert_eq!(view.status, ClockStatus::Running);
    assert_eq!(view.due.unwrap().to_rfc3339(), "2026-12-21T10:00:00+01:00");
}

#[test]
fn unknown_counts_as_protected_and_a_call_to_the_manager_is_what_ends_it() {
    let mut incident = reported();
    let view = clock(&incident, "protected", "2026-12-20T16:20:00+01:00");
    assert_eq!(view.status, ClockStatus::Running, "what is to be done at once is never late");
    assert!(view.urgent);

    let stamp =
        Stamp { at: at("2026-11-20T16:40:00+01:00"), by: "Ylva".into(), whom: "Chefen".into() };
    incident.report.manager_told = Some(stamp);
    assert_eq!(status(&incident, "protected"), ClockStatus::DoneInTime);

    incident.report.manager_told = None;
    incident.report.protected = Answer::No;
    assert_eq!(
        status(&incident, "protected"),
        ClockStatus::NotApplicable { reason: String::new() }
    );
}

#[test]
fn the_persons_are_informed_when_the_risk_is_high() {
    let mut incident = reported();
    assert_eq!(status(&incident, "persons"), ClockStatus::MayApply);

    incident.risk.level = Some(Level::High);
    let view = clock(&incident, "persons", "2026-11-20T18:00:00+01:00");
    assert_eq!(view.status, ClockStatus::NotStarted { start: Start::HighRisk });
    assert!(view.urgent);

    incident.times.high_risk = Some(at("2026-11-20T17:30:00+01:00"));
    assert_eq!(status(&incident, "persons"), ClockStatus::Running);
    incident.decision.informed_on = Some("2026-11-20".parse().unwrap());
    assert_eq!(status(&incident, "persons"), ClockStatus::DoneInTime);

    incident.decision.informed_on = None;
    incident.decision.inform = Some(false);
    assert_eq!(status(&incident, "persons"), ClockStatus::Running, "not without a reason");
    incident.decision.inform_reason = "Krypterat".into();
    assert!(matches!(status(&incident, "persons"), ClockStatus::NotApplicable { .. }));
}

#[test]
fn an_outage_starts_the_steps_of_cybersakerhetslagen_until_it_is_said_not_to_be_significant() {
    let mut incident = reported();
    assert_eq!(status(&incident, "nis2_warning"), ClockStatus::MayApply);

    incident.outage.disturbed = Answer::Yes;
    let view = clock(&incident, "nis2_warning", "2026-11-20T18:00:00+01:00");
    assert_eq!(view.status, ClockStatus::Running, "unknown stops nothing");
    assert!(view.assumed_start, "counted from the discovery until kännedom is filled in");

    incident.times.knowledge = Some(at("2026-11-20T17:00:00+01:00"));
    let view = clock(&incident, "nis2_notification", "2026-11-20T18:00:00+01:00");
    assert_eq!(view.due.unwrap().to_rfc3339(), "2026-11-23T17:00:00+01:00");

    done_at(&mut incident, "nis2_warning", "2026-11-20T19:00:00+01:00");
    done_at(&mut incident, "nis2_notification", "2026-11-23T09:00:00+01:00");
    let last = clock(&incident, "nis2_final", "2026-11-24T18:00:00+01:00");
    assert_eq!(last.due.unwrap().to_rfc3339(), "2026-12-23T09:00:00+01:00");
    let earlier = last.earlier_reading.unwrap();
    assert_eq!(earlier.to_rfc3339(), "2026-12-20T19:00:00+01:00", "a caution is shown");

    incident.tracks.clear();
    incident.outage.significant = Answer::No;
    incident.outage.significant_reason = "En timme".into();
    for key in ["nis2_warning", "nis2_notification", "nis2_final"] {
        let said = ClockStatus::NotApplicable { reason: "En timme".into() };
        assert_eq!(status(&incident, key), said, "{key}");
    }
}

#[test]
fn what_somebody_has_said_goes_before_the_rule() {
    let mut incident = reported();
    let said = TrackState {
        applies: Some(false),
        reason: "Inga personuppgifter".into(),
        ..TrackState::default()
    };
    incident.tracks.insert("imy".into(), said);
    let no = ClockStatus::NotApplicable { reason: "Inga personuppgifter".into() };
    assert_eq!(status(&incident, "imy"), no);
    assert_eq!(clock(&incident, "imy", "2026-11-20T18:00:00+01:00").due, None);

    let said = TrackState { applies: Some(true), ..TrackState::default() };
    incident.tracks.insert("police".into(), said);
    assert_eq!(status(&incident, "police"), ClockStatus::NotStarted { start: Start::Crime });

    done_at(&mut incident, "imy", "2026-11-20T17:40:00+01:00");
    assert_eq!(status(&incident, "imy"), ClockStatus::DoneInTime, "what is done is done");
}

#[test]
fn lex_sarah_runs_at_once_when_a_malpractice_is_noticed() {
    let mut incident = reported();
    assert_eq!(status(&incident, "lex_sarah"), ClockStatus::MayApply);
    incident.links.lex_sarah = Answer::Yes;
    assert_eq!(
        status(&incident, "lex_sarah"),
        ClockStatus::NotStarted { start: Start::Malpractice }
    );
    incident.times.malpractice = Some(at("2026-11-20T16:30:00+01:00"));
    assert_eq!(status(&incident, "lex_sarah"), ClockStatus::Running);
}

#[test]
fn late_clocks_come_first_then_those_that_run_by_deadline() {
    let mut incident = reported();
    incident.outage.disturbed = Answer::Yes;
    incident.report.protected = Answer::No;
    let views = clocks(&incident, shipped(), at("2026-11-22T10:00:00+01:00"));
    let keys: Vec<&str> = views.iter().take(4).map(|view| view.key.as_str()).collect();

    assert_eq!(keys, ["nis2_warning", "imy", "nis2_notification", "imy_supplement"]);
    assert_eq!(views[0].status, ClockStatus::Late);
    assert!(matches!(views.last().unwrap().status, ClockStatus::NotApplicable { .. }));
}

#[test]
fn each_threshold_reminds_once_and_the_most_urgent_is_caught_up() {
    let incident = reported();
    let remind = |since: &str, now: &str| {
        let views = clocks(&incident, shipped(), at(now));
        let found = reminders(&views, at(since), at(now));
        found.iter().map(|found| (found.track.clone(), found.hours_left)).collect::<Vec<_>>()
    };
    let ends = at("2026-11-23T16:20:00+01:00");
    for hours in [24_u32, 12, 4, 2, 1, 0] {
        let passed = ends - TimeDelta::hours(hours.into());
        let before = (passed - TimeDelta::seconds(1)).to_rfc3339();
        let passed = passed.to_rfc3339();
        let after = (at(&passed) + TimeDelta::seconds(30)).to_rfc3339();
        assert_eq!(remind(&before, &passed), [("imy".to_owned(), hours)], "at {hours} h");
        assert_eq!(remind(&passed, &after), [], "not again after {hours} h");
    }

    let caught_up = remind("2026-11-22T12:00:00+01:00", "2026-11-23T15:00:00+01:00");
    assert_eq!(caught_up, [("imy".to_owned(), 2)], "the most urgent of those that were missed");
    let gone = remind("2026-11-22T12:00:00+01:00", "2026-11-30T15:00:00+01:00");
    assert_eq!(gone, [("imy".to_owned(), 0)]);
    let backwards = remind("2026-11-23T16:20:00+01:00", "2026-11-23T15:00:00+01:00");
    assert_eq!(backwards, [], "a clock that was set back reminds of nothing");
}

#[test]
fn what_is_done_or_does_not_apply_reminds_of_nothing() {
    let mut incident = reported();
    done_at(&mut incident, "imy", "2026-11-21T10:00:00+01:00");
    let now = at("2026-11-23T16:20:00+01:00");
    let views = clocks(&incident, shipped(), now);

    assert_eq!(reminders(&views, at("2026-11-20T16:20:00+01:00"), now), []);
}

#[test]
fn a_clock_of_24_hours_does_not_begin_with_a_reminder() {
    let mut incident = reported();
    incident.outage.disturbed = Answer::Yes;
    let now = at("2026-11-20T16:21:00+01:00");
    let views = clocks(&incident, shipped(), now);

    assert_eq!(reminders(&views, at("2026-11-20T16:00:00+01:00"), now), []);
}

#[test]
fn a_computer_clock_that_is_set_back_or_far_ahead_is_noticed() {
    let seen = at("2026-11-22T10:00:00+01:00");
    let judge = |now: &str| judge_clock(seen, at(now));

    assert_eq!(
        judge("2026-11-22T09:55:00+01:00"),
        ComputerClock::Fine,
        "five minutes are put right"
    );
    assert_eq!(judge("2026-11-22T09:54:00+01:00"), ComputerClock::SetBack { minutes: 6 });
    assert_eq!(judge("2026-11-22T10:00:00+02:00"), ComputerClock::SetBack { minutes: 60 });
    assert_eq!(judge("2026-12-22T10:00:00+01:00"), ComputerClock::Fine);
    assert_eq!(judge("2026-12-22T10:00:01+01:00"), ComputerClock::FarAhead { days: 30 });
    assert_eq!(cautious_now(seen, at("2020-01-01T00:00:00Z")), seen);
}

#[test]
fn what_is_shipped_can_be_used_and_says_where_it_was_read() {
    let keys: Vec<&str> = shipped().iter().map(|track| track.key.as_str()).collect();
    let mut once = keys.clone();
    once.sort_unstable();
    once.dedup();
    assert_eq!(once.len(), keys.len(), "no key comes twice");
    for track in shipped() {
        assert_eq!(check(track), [], "{}", track.key);
        let is_known = track.certainty != Certainty::Unverified;
        assert_eq!(is_known, !track.source.is_empty(), "{}: a source, or unverified", track.key);
        assert_eq!(is_known, track.checked_on.is_some(), "{}: a day, or unverified", track.key);
        assert!(track.certainty != Certainty::Own, "{}", track.key);
    }
    for (key, length, when) in [
        ("internal", Length::Hours(48), When::Always),
        ("imy", Length::Hours(72), When::Breach),
        ("imy_supplement", Length::Weeks(4), When::Started),
        ("persons", Length::AtOnce, When::HighRisk),
        ("nis2_warning", Length::Hours(24), When::Significant),
        ("nis2_notification", Length::Hours(72), When::Significant),
        ("nis2_final", Length::Months(1), When::Significant),
        ("lex_sarah", Length::AtOnce, When::Started),
    ] {
        assert_eq!((track(key).length, track(key).when), (length, when), "{key}");
    }
}

fn own(track: Track, off: bool) -> OwnTrack {
    OwnTrack {
        id: TrackId(Uuid::nil()),
        administration: AdministrationId(Uuid::nil()),
        track,
        reason: "Vår riktlinje".into(),
        off,
    }
}

#[test]
fn an_administrations_own_tracks_go_before_those_that_are_shipped() {
    let shorter = Track { length: Length::Hours(24), ..track("internal") };
    let new = Track { key: "dso".into(), name: "Dataskyddsombudet".into(), ..track("internal") };
    let found =
        in_force(&[own(shorter.clone(), false), own(track("lex_maria"), true), own(new, false)]);

    assert_eq!(found[0], shorter, "in the place of the one that is shipped");
    assert!(!found.iter().any(|track| track.key == "lex_maria"), "what is off is gone");
    assert_eq!(found.last().unwrap().key, "dso", "a new one comes last");
    assert_eq!(found.len(), shipped().len());
}

#[test]
fn a_track_that_can_not_be_used_is_told_why() {
    let bad = Track {
        key: "Å".into(),
        name: " ".into(),
        receiver: String::new(),
        length: Length::Hours(0),
        ..track("imy")
    };
    let problems =
        [TrackProblem::Key, TrackProblem::NoName, TrackProblem::NoReceiver, TrackProblem::NoLength];
    assert_eq!(check(&bad), problems);
    let long = Track { length: Length::Weeks(5000), ..track("imy") };
    assert_eq!(check(&long), [TrackProblem::TooLong]);
    let itself = Track { start: Start::ImyNotified, ..track("imy") };
    assert_eq!(check(&itself), [TrackProblem::StartsItself]);
}

#[test]
fn moments_at_the_ends_of_time_make_nothing_fall_over() {
    // A sealed report can hold any moment that can be written.
    let ends = [DateTime::<chrono::Utc>::MIN_UTC, DateTime::<chrono::Utc>::MAX_UTC];
    let ends = ends.map(|end| end.fixed_offset());
    let text = serde_json::to_string(&ends).unwrap();
    let read: Vec<Moment> = serde_json::from_str(&text).unwrap();
    let offsets = ["-262143-01-01T00:00:00+23:00", "+262142-12-31T23:59:59-23:00"];
    let far = offsets.into_iter().filter_map(|text| DateTime::parse_from_rfc3339(text).ok());
    for end in read.into_iter().chain(far) {
        let mut incident = reported();
        incident.report.discovered = Some(end);
        incident.times.occurred_from = Some(end);
        incident.times.occurred_to = Some(end);
        incident.times.aware = Some(end);
        incident.outage.disturbed = Answer::Yes;
        incident.outage.limited_from = Some(end);
        incident.times.reported = Some(end);
        let done = TrackState { done_at: Some(end), ..TrackState::default() };
        incident.tracks.insert("imy".into(), done.clone());
        incident.tracks.insert("nis2_notification".into(), done);
        incident.decision.informed_on = Some("2026-11-21".parse().unwrap());
        let now = at("2026-11-22T14:05:00+01:00");
        for view in clocks(&incident, shipped(), now) {
            drop(view.due.map(|due| (left(due, now), written(due))));
        }
        incident.tracks.clear();
        incident.times.reported = None;
        let views = clocks(&incident, shipped(), now);
        drop(reminders(&views, end, now));
        drop(impossible(&incident, now));
        drop(lacks(&incident, &views, Purpose::Close));
        drop(suggest(&incident, now));
        drop(typed(end));
        let line = Line::of(&incident, shipped());
        drop(analyse(std::iter::once(line), "2026-01-01".parse().unwrap(), now.date_naive()));
        assert!(matches!(
            judge_clock(end, now),
            ComputerClock::SetBack { .. } | ComputerClock::FarAhead { .. }
        ));
    }
}
