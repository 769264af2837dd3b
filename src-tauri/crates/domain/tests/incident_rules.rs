//! What in an incident can not be as it is, what it lacks, and what the thresholds of an outage say.

use chrono::{DateTime, TimeDelta};
use domain::clock::clocks;
use domain::ids::{AdministrationId, IncidentId};
use domain::incident::{Answer, Incident, Measure, Stamp};
use domain::incident_rules::{Purpose, impossible, lacks};
use domain::moment::Moment;
use domain::significance::{Measured, suggest, thresholds};
use domain::track::{Certainty, TrackState, shipped};
use serde_json::json;
use uuid::Uuid;

const NOW: &str = "2026-11-22T14:05:00+01:00";
const SWEDISH: &str = include_str!("../../../locales/sv/problem.ftl");
const ENGLISH: &str = include_str!("../../../locales/en/problem.ftl");

fn at(text: &str) -> Moment {
    DateTime::parse_from_rfc3339(text).expect("a moment of the test")
}

/// An incident that is ready to be settled: reported and notified in time.
fn whole() -> Incident {
    serde_json::from_value(json!({
        "id": IncidentId(Uuid::nil()),
        "administration": AdministrationId(Uuid::nil()),
        "report": {
            "discovered": "2026-11-20T16:20:00+01:00",
            "harms": ["disclosure"],
            "text": "Brev till fel adress",
            "protected": "no",
        },
        "times": { "reported": "2026-11-20T17:00:00+01:00", "aware": "2026-11-20T16:20:00+01:00" },
        "event": { "is_breach": "yes", "types": ["confidentiality"], "causes": ["human"] },
        "affected": { "groups": ["clients"], "persons": 1, "data": ["name"] },
        "risk": { "consequences": ["secrecy"], "level": "risk", "reason": "Ett brev, öppnat" },
        "decision": { "notify": true, "notify_reason": "Det finns en risk" },
        "tracks": { "imy": { "done_at": "2026-11-21T10:00:00+01:00" } },
    }))
    .expect("an incident of the test")
}

fn odd(change: impl FnOnce(&mut Incident)) -> Vec<(String, String)> {
    let mut incident = whole();
    change(&mut incident);
    let found = impossible(&incident, at(NOW));
    found.into_iter().map(|odd| (odd.field, odd.message)).collect()
}

fn one(field: &str, message: &str) -> Vec<(String, String)> {
    vec![(field.to_owned(), message.to_owned())]
}

fn lacking(purpose: Purpose, change: impl FnOnce(&mut Incident)) -> Vec<String> {
    let mut incident = whole();
    change(&mut incident);
    let clocks = clocks(&incident, shipped(), at(NOW));
    let found = lacks(&incident, &clocks, purpose);
    found
        .into_iter()
        .map(|lack| format!("{}.{} {}", lack.section, lack.field, lack.message))
        .collect()
}

fn set(incident: &mut Incident, path: &str, value: serde_json::Value) {
    let mut whole = serde_json::to_value(&*incident).expect("an incident is JSON");
    *whole.pointer_mut(path).expect("a field of the incident") = value;
    *incident = serde_json::from_value(whole).expect("a value of the field's own type");
}

#[test]
fn nothing_is_odd_about_a_whole_incident() {
    assert_eq!(odd(|_| ()), []);
}

#[test]
fn a_moment_in_the_future_is_told_at_its_field() {
    for path in [
        "/report/discovered",
        "/times/occurred_from",
        "/times/occurred_to",
        "/times/reported",
        "/times/aware",
        "/times/high_risk",
        "/times/knowledge",
        "/times/significant",
        "/times/malpractice",
        "/times/care_injury",
        "/times/crime",
        "/times/classified",
        "/outage/limited_from",
        "/outage/reserve_from",
        "/tracks/imy/done_at",
    ] {
        let field = path.trim_start_matches('/').replace('/', ".");
        let told = |minutes: i64| {
            let moment = (at(NOW) + TimeDelta::minutes(minutes)).to_rfc3339();
            odd(|incident| set(incident, path, json!(moment)))
                .contains(&(field.clone(), "problem-in-the-future".to_owned()))
        };
        assert!(told(6), "{field}");
        assert!(!told(5), "{field}: clocks of computers differ a little");
    }
    let informed = odd(|incident| set(incident, "/decision/informed_on", json!("2026-11-23")));
    assert_eq!(informed, one("decision.informed_on", "problem-in-the-future"));
    let measure = Measure { done: "2026-11-23".parse().ok(), ..Measure::default() };
    let done = odd(|incident| incident.measures = vec![Measure::default(), measure]);
    assert_eq!(done, one("measures.1.done", "problem-in-the-future"));
}

#[test]
fn what_comes_before_what_it_follows_is_told_at_its_field() {
    for (path, value, field, message) in [
        (
            "/times/occurred_from",
            "2026-11-20T16:21:00+01:00",
            "report.discovered",
            "problem-discovered-before-occurred",
        ),
        (
            "/times/reported",
            "2026-11-20T16:19:00+01:00",
            "report.discovered",
            "problem-reported-before-discovered",
        ),
        (
            "/times/aware",
            "2026-11-20T16:19:00+01:00",
            "times.aware",
            "problem-aware-before-discovered",
        ),
        (
            "/times/high_risk",
            "2026-11-20T16:19:00+01:00",
            "times.high_risk",
            "problem-high-risk-before-discovered",
        ),
        (
            "/tracks/imy/done_at",
            "2026-11-20T16:19:00+01:00",
            "tracks.imy.done_at",
            "problem-done-before-start",
        ),
        (
            "/outage/reserve_to",
            "2026-11-20T16:19:00+01:00",
            "outage.reserve_from",
            "problem-end-without-start",
        ),
    ] {
        assert_eq!(
            odd(|incident| set(incident, path, json!(value))),
            one(field, message),
            "{path}"
        );
    }
    let same = odd(|incident| incident.times.occurred_from = incident.report.discovered);
    assert_eq!(same, [], "discovered in the same minute");
    let told_before = odd(|incident| {
        let at = at("2026-11-20T16:00:00+01:00");
        incident.report.manager_told = Some(Stamp { at, by: "Ylva".into(), whom: "Chefen".into() });
    });
    assert_eq!(told_before, one("report.discovered", "problem-told-before-discovered"));
    let final_first = odd(|incident| {
        let done = |text| TrackState { done_at: Some(at(text)), ..TrackState::default() };
        let sent = done("2026-11-21T10:00:00+01:00");
        incident.tracks.insert("nis2_notification".into(), sent);
        incident.tracks.insert("nis2_final".into(), done("2026-11-21T09:00:00+01:00"));
    });
    assert_eq!(final_first, one("tracks.nis2_final.done_at", "problem-done-before-start"));
}

#[test]
fn periods_backwards_and_counts_below_zero_are_told() {
    for (from, to) in [
        ("/times/occurred_from", "/times/occurred_to"),
        ("/outage/limited_from", "/outage/limited_to"),
        ("/outage/reserve_from", "/outage/reserve_to"),
    ] {
        let found = odd(|incident| {
            set(incident, from, json!("2026-11-20T12:00:00+01:00"));
            set(incident, to, json!("2026-11-20T11:59:00+01:00"));
        });
        let field = to.trim_start_matches('/').replace('/', ".");
        assert_eq!(found, one(&field, "problem-period-backwards"));
    }
    for path in ["/affected/persons", "/affected/records", "/outage/cost"] {
        let field = path.trim_start_matches('/').replace('/', ".");
        let found = odd(|incident| set(incident, path, json!(-1)));
        assert_eq!(found, one(&field, "problem-negative"));
    }
    let contradiction =
        odd(|incident| set(incident, "/risk/consequences", json!(["none", "threat"])));
    assert_eq!(contradiction, one("risk.consequences", "problem-none-with-others"));
    let both = odd(|incident| {
        incident.times.ongoing = Answer::Yes;
        incident.times.occurred_to = Some(at("2026-11-20T16:00:00+01:00"));
    });
    assert_eq!(both, one("times.occurred_to", "problem-ongoing-but-ended"));
}

#[test]
fn each_answer_that_is_missing_is_asked_for_before_it_is_settled() {
    assert_eq!(lacking(Purpose::Settle, |_| ()), Vec::<String>::new());
    for (path, empty, expected) in [
        ("/report/discovered", json!(null), "report.discovered lack-discovered"),
        ("/report/harms", json!([]), "report.harms lack-harms"),
        ("/report/text", json!(" "), "report.text lack-description"),
        ("/event/types", json!([]), "event.types lack-types"),
        ("/affected/groups", json!([]), "affected.groups lack-groups"),
        ("/affected/persons", json!(null), "affected.persons lack-persons"),
        ("/affected/data", json!([]), "affected.data lack-data"),
        ("/risk/consequences", json!([]), "risk.consequences lack-consequences"),
        ("/risk/level", json!(null), "risk.level lack-level"),
        ("/risk/reason", json!(""), "risk.reason lack-level-reason"),
        ("/decision/notify", json!(null), "decision.notify lack-notify"),
        ("/decision/notify", json!(false), "decision.approved lack-approval"),
        ("/decision/notify_reason", json!(""), "decision.notify_reason lack-notify-reason"),
        (
            "/times/aware",
            json!("2026-11-20T16:21:00+01:00"),
            "times.aware_reason lack-aware-reason",
        ),
        ("/risk/level", json!("high"), "times.high_risk lack-high-risk-moment"),
        (
            "/times/reported",
            json!("2026-11-22T16:21:00+01:00"),
            "tracks.internal.late_reason lack-late-reason",
        ),
        (
            "/tracks/imy/done_at",
            json!("2026-11-24T16:21:00+01:00"),
            "tracks.imy.late_reason lack-late-reason",
        ),
    ] {
        let found = lacking(Purpose::Settle, |incident| set(incident, path, empty));
        assert_eq!(found, [expected], "{path}");
    }
    let unknown = lacking(Purpose::Settle, |incident| {
        incident.report.protected = Answer::Unknown;
        incident.affected.persons = None;
        incident.affected.persons_unknown = true;
    });
    assert_eq!(unknown, Vec::<String>::new(), "unknown is an answer");
}

#[test]
fn what_is_no_breach_needs_a_reason_and_no_assessment() {
    let found = lacking(Purpose::Settle, |incident| {
        incident.event = domain::incident::Event { is_breach: Answer::No, ..Default::default() };
        incident.affected = domain::incident::Affected::default();
        incident.risk = domain::incident::Risk::default();
        incident.decision = domain::incident::Decision::default();
    });
    assert_eq!(found, ["event.not_breach_reason lack-not-breach-reason"]);
}

#[test]
fn nothing_may_be_left_to_do_when_it_is_closed() {
    let supplement = "tracks.imy_supplement.done_at lack-track-open";
    assert_eq!(lacking(Purpose::Close, |_| ()), [supplement], "sent, or said not to be needed");
    let not_needed = |incident: &mut Incident| {
        let said = TrackState { applies: Some(false), ..TrackState::default() };
        incident.tracks.insert("imy_supplement".into(), said);
    };
    assert_eq!(lacking(Purpose::Close, not_needed), Vec::<String>::new());

    let closing = |change: &dyn Fn(&mut Incident)| {
        lacking(Purpose::Close, |incident| {
            not_needed(incident);
            change(incident);
        })
    };
    assert_eq!(closing(&|incident| incident.event.causes.clear()), ["event.causes lack-cause"]);
    let unknown_cause = closing(&|incident| set(incident, "/event/causes", json!(["unknown"])));
    assert_eq!(unknown_cause, ["event.causes lack-cause"]);
    let protected = closing(&|incident| incident.report.protected = Answer::Unknown);
    assert_eq!(
        protected,
        ["report.protected lack-protected", "tracks.protected.done_at lack-track-open"]
    );
    let measure = closing(&|incident| incident.measures = vec![Measure::default()]);
    assert_eq!(measure, ["measures.0.owner lack-measure-owner", "measures.0.due lack-measure-due"]);
    let not_sent = closing(&|incident| {
        incident.tracks.remove("imy");
    });
    assert_eq!(not_sent, ["tracks.imy.done_at lack-track-open"]);
    let high = |incident: &mut Incident| {
        set(incident, "/risk/level", json!("high"));
        set(incident, "/times/high_risk", json!("2026-11-21T09:00:00+01:00"));
    };
    assert_eq!(closing(&high), ["decision.inform lack-inform"]);
    let promised = closing(&|incident| {
        high(incident);
        incident.decision.inform = Some(true);
    });
    assert_eq!(promised, ["decision.informed_on lack-informed-on"]);
    let told = closing(&|incident| {
        high(incident);
        incident.decision.inform = Some(true);
        incident.decision.informed_on = "2026-11-21".parse().ok();
    });
    assert_eq!(told, Vec::<String>::new());
}

#[test]
fn everything_that_can_be_told_has_its_words() {
    let source = [
        include_str!("../src/incident_rules/impossible.rs"),
        include_str!("../src/incident_rules/lacks.rs"),
    ];
    let mut ids = 0;
    for literal in source.iter().flat_map(|text| text.split('"').skip(1).step_by(2)) {
        if !(literal.starts_with("problem-") || literal.starts_with("lack-")) {
            continue;
        }
        ids += 1;
        for words in [SWEDISH, ENGLISH] {
            let is_said = words.lines().any(|line| line.starts_with(&format!("{literal} = ")));
            assert!(is_said, "{literal} is not said");
        }
    }
    assert!(ids > 35, "the scan found only {ids} ids: it reads the source wrongly");
}

#[test]
fn an_outage_is_suggested_to_be_significant_when_a_threshold_is_passed() {
    let suggested = |care: bool, limited: i64, reserve: i64| {
        let mut incident = whole();
        incident.outage.disturbed = Answer::Yes;
        incident.outage.care = care;
        incident.outage.limited_from = Some(at(NOW) - TimeDelta::minutes(limited));
        incident.outage.reserve_from = Some(at(NOW) - TimeDelta::minutes(reserve));
        let found = suggest(&incident, at(NOW));
        let rules: Vec<String> = found.because.into_iter().map(|passed| passed.rule).collect();
        (found.suggested, rules)
    };
    let none = (Answer::Unknown, Vec::new());
    let yes = |rules: &[&str]| {
        (Answer::Yes, rules.iter().map(|rule| (*rule).to_owned()).collect::<Vec<_>>())
    };
    assert_eq!(suggested(false, 240, 720), none, "exactly four and twelve hours are not more");
    assert_eq!(suggested(false, 241, 0), yes(&["public_limited"]));
    assert_eq!(suggested(false, 0, 721), yes(&["public_reserve"]));
    assert_eq!(suggested(true, 60, 360), none);
    assert_eq!(suggested(true, 61, 0), yes(&["care_limited"]));
    assert_eq!(suggested(true, 0, 361), yes(&["care_reserve"]));
    assert_eq!(suggested(false, 721, 0), yes(&["public_limited", "general_limited"]));
}

#[test]
fn an_outage_that_has_ended_is_measured_to_its_end_and_none_is_not_significant() {
    let mut incident = whole();
    incident.outage.disturbed = Answer::Yes;
    incident.outage.limited_from = Some(at("2026-11-20T08:00:00+01:00"));
    incident.outage.limited_to = Some(at("2026-11-20T12:30:00+01:00"));
    let found = suggest(&incident, at(NOW));
    let passed = &found.because[0];
    assert_eq!((passed.hours, passed.minutes, passed.threshold), (4, 30, 4));

    incident.outage.disturbed = Answer::No;
    assert_eq!(suggest(&incident, at(NOW)).suggested, Answer::No);
    incident.outage = domain::incident::Outage::default();
    assert_eq!(suggest(&incident, at(NOW)).suggested, Answer::Unknown);
    incident.affected.persons = Some(500);
    assert_eq!(suggest(&incident, at(NOW)).suggested, Answer::Yes);
    incident.affected.unreadable = Answer::Yes;
    assert_eq!(suggest(&incident, at(NOW)).suggested, Answer::Unknown);
}

#[test]
fn the_thresholds_say_where_they_were_read() {
    let shipped = thresholds();
    assert_eq!(shipped.legal_base, "MCFFS 2026:8");
    assert_eq!(shipped.certainty, Certainty::Secondary);
    assert!(shipped.checked_on.is_some());
    let asked = shipped.thresholds.iter().filter(|one| one.measure == Measured::Asked).count();
    assert_eq!(asked, 6, "what nobody can measure is still there to be asked");
}
