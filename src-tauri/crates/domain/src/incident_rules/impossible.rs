//! What can not be: a discovery before the event, a time in the future, a count below zero. Never guesses what was meant.

use chrono::TimeDelta;

use super::{Odd, args};
use crate::incident::{Answer, Consequence, Incident};
use crate::moment::{Day, Moment, day_in_stockholm};
use crate::track::{IMY, INTERNAL, NIS2_NOTIFICATION, Start, shipped};

/// Clocks of computers differ a little.
const SLACK: TimeDelta = TimeDelta::minutes(5);

pub(super) fn all(incident: &Incident, now: Moment) -> Vec<Odd> {
    let mut odd = Oddities { found: Vec::new() };
    odd.future(incident, now);
    odd.order(incident);
    odd.periods(incident);
    odd.counts(incident);
    odd.tracks(incident);
    odd.found
}

struct Oddities {
    found: Vec<Odd>,
}

impl Oddities {
    fn add(&mut self, field: &str, message: &str, pairs: &[(&str, &str)]) {
        self.found.push(Odd {
            field: field.to_owned(),
            message: message.to_owned(),
            args: args(pairs),
        });
    }

    fn when(&mut self, is_odd: bool, field: &str, message: &str) {
        if is_odd {
            self.add(field, message, &[]);
        }
    }

    fn future(&mut self, incident: &Incident, now: Moment) {
        let latest = now + SLACK;
        for (field, moment) in moments(incident) {
            let is_future = moment.is_some_and(|moment| moment > latest);
            self.when(is_future, field, "problem-in-the-future");
        }
        for (key, state) in &incident.tracks {
            let is_future = state.done_at.is_some_and(|moment| moment > latest);
            self.when(is_future, &format!("tracks.{key}.done_at"), "problem-in-the-future");
        }
        let is_future_day =
            |day: Option<Day>| day.is_some_and(|day| day > day_in_stockholm(latest));
        let informed_on = incident.decision.informed_on;
        self.when(is_future_day(informed_on), "decision.informed_on", "problem-in-the-future");
        for (index, measure) in incident.measures.iter().enumerate() {
            let field = format!("measures.{index}.done");
            self.when(is_future_day(measure.done), &field, "problem-in-the-future");
        }
    }

    fn order(&mut self, incident: &Incident) {
        let (report, times) = (&incident.report, &incident.times);
        let discovered = report.discovered;
        let told = report.manager_told.as_ref().map(|stamp| stamp.at);
        let before = |one: Option<Moment>, other: Option<Moment>| {
            one.is_some() && other.is_some() && one < other
        };
        for (is_odd, field, message) in [
            (
                before(discovered, times.occurred_from),
                "report.discovered",
                "problem-discovered-before-occurred",
            ),
            // What the program has stamped is as it is; so it is the discovery that was mistyped.
            (
                before(times.reported, discovered),
                "report.discovered",
                "problem-reported-before-discovered",
            ),
            (before(told, discovered), "report.discovered", "problem-told-before-discovered"),
            (before(times.aware, discovered), "times.aware", "problem-aware-before-discovered"),
            (
                before(times.high_risk, discovered),
                "times.high_risk",
                "problem-high-risk-before-discovered",
            ),
        ] {
            self.when(is_odd, field, message);
        }
    }

    fn periods(&mut self, incident: &Incident) {
        let (times, outage) = (&incident.times, &incident.outage);
        for (from, to, field) in [
            (times.occurred_from, times.occurred_to, "times.occurred_to"),
            (outage.limited_from, outage.limited_to, "outage.limited_to"),
            (outage.reserve_from, outage.reserve_to, "outage.reserve_to"),
        ] {
            let is_backwards = from.zip(to).is_some_and(|(from, to)| to < from);
            self.when(is_backwards, field, "problem-period-backwards");
        }
        for (from, to, field) in [
            (outage.limited_from, outage.limited_to, "outage.limited_from"),
            (outage.reserve_from, outage.reserve_to, "outage.reserve_from"),
        ] {
            self.when(from.is_none() && to.is_some(), field, "problem-end-without-start");
        }
        let goes_on_and_ended = times.ongoing == Answer::Yes && times.occurred_to.is_some();
        self.when(goes_on_and_ended, "times.occurred_to", "problem-ongoing-but-ended");
    }

    fn counts(&mut self, incident: &Incident) {
        for (field, count) in [
            ("affected.persons", incident.affected.persons),
            ("affected.records", incident.affected.records),
            ("outage.cost", incident.outage.cost),
        ] {
            self.when(count.is_some_and(i64::is_negative), field, "problem-negative");
        }
        let consequences = &incident.risk.consequences;
        let contradicts = consequences.contains(&Consequence::None)
            && consequences.iter().any(|consequence| *consequence != Consequence::None);
        self.when(contradicts, "risk.consequences", "problem-none-with-others");
    }

    /// A report that was sent before its clock started. What is counted from the discovery may not be sent before that.
    fn tracks(&mut self, incident: &Incident) {
        for (key, state) in &incident.tracks {
            let track = shipped().iter().find(|track| track.key == *key);
            let started = track.and_then(|track| started_at(incident, track.start));
            let started = started.or(incident.report.discovered);
            let is_odd = state.done_at.zip(started).is_some_and(|(done, start)| done < start);
            if is_odd && key != INTERNAL {
                let name = track.map_or(key.as_str(), |track| track.name.as_str());
                let field = format!("tracks.{key}.done_at");
                self.add(&field, "problem-done-before-start", &[("name", name)]);
            }
        }
    }
}

/// Returns the moment that a report can not be sent before. Nobody has to wait for a high risk before telling people,
/// or for the last doubt before notifying the authority.
fn started_at(incident: &Incident, start: Start) -> Option<Moment> {
    let times = &incident.times;
    let sent = |key: &str| incident.tracks.get(key).and_then(|state| state.done_at);
    match start {
        Start::ImyNotified => sent(IMY),
        Start::Nis2Notified => sent(NIS2_NOTIFICATION),
        Start::Knowledge => times.knowledge,
        Start::Malpractice => times.malpractice,
        Start::CareInjury => times.care_injury,
        Start::Crime => times.crime,
        Start::Classified => times.classified,
        Start::Reported => times.reported,
        Start::Discovered | Start::Aware | Start::HighRisk => incident.report.discovered,
    }
}

fn moments(incident: &Incident) -> [(&'static str, Option<Moment>); 17] {
    let (report, times, outage) = (&incident.report, &incident.times, &incident.outage);
    let told = report.manager_told.as_ref().map(|stamp| stamp.at);
    [
        ("report.discovered", report.discovered),
        ("report.manager_told", told),
        ("times.occurred_from", times.occurred_from),
        ("times.occurred_to", times.occurred_to),
        ("times.reported", times.reported),
        ("times.aware", times.aware),
        ("times.high_risk", times.high_risk),
        ("times.knowledge", times.knowledge),
        ("times.significant", times.significant),
        ("times.malpractice", times.malpractice),
        ("times.care_injury", times.care_injury),
        ("times.crime", times.crime),
        ("times.classified", times.classified),
        ("outage.limited_from", outage.limited_from),
        ("outage.limited_to", outage.limited_to),
        ("outage.reserve_from", outage.reserve_from),
        ("outage.reserve_to", outage.reserve_to),
    ]
}
