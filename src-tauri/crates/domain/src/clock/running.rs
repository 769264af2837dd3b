//! Which clocks run for an incident, since when, and whether they are done. Unknown never stops a clock.

use chrono::TimeDelta;

use crate::clock::{ClockStatus, Due};
use crate::incident::{Answer, Incident, Level};
use crate::moment::{Day, Moment, day_in_stockholm};
use crate::track::{
    IMY, INTERNAL, Length, NIS2_NOTIFICATION, PERSONS, PROTECTED, Start, Track, When,
};

/// Less than this is left: somebody has to act now.
const URGENT: TimeDelta = TimeDelta::hours(4);

/// Whether a clock runs for an incident.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Applies {
    Yes,
    /// Nobody has said yet.
    Perhaps,
    No {
        reason: String,
    },
}

impl Applies {
    pub(crate) fn is_ruled_out(&self) -> bool {
        match self {
            Applies::No { .. } => true,
            Applies::Yes | Applies::Perhaps => false,
        }
    }
}

/// When a clock started.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Started {
    pub(crate) at: Moment,
    /// True when the discovery stands in for a start that is not filled in.
    pub(crate) is_assumed: bool,
}

/// When a report was sent.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Done {
    At(Moment),
    On(Day),
}

impl Done {
    pub(crate) fn moment(self) -> Option<Moment> {
        match self {
            Done::At(at) => Some(at),
            Done::On(_) => None,
        }
    }

    /// A report whose day only is known is late when its day is.
    pub(crate) fn is_by(self, due: Moment) -> bool {
        match self {
            Done::At(at) => at <= due,
            Done::On(day) => day <= day_in_stockholm(due),
        }
    }
}

/// Returns whether the clock runs: what somebody has said goes before the rule.
pub(crate) fn applies(incident: &Incident, tracks: &[Track], track: &Track) -> Applies {
    let own = said_or_ruled(incident, track);
    let waits_for = match track.start {
        Start::ImyNotified => IMY,
        Start::Nis2Notified => NIS2_NOTIFICATION,
        Start::Discovered
        | Start::Reported
        | Start::Aware
        | Start::HighRisk
        | Start::Knowledge
        | Start::Malpractice
        | Start::CareInjury
        | Start::Crime
        | Start::Classified => return own,
    };
    // What follows on a report does not come when the report does not, unless somebody has said or sent something.
    let is_said = incident.tracks.get(&track.key).is_some_and(|state| state.applies.is_some());
    let is_started = started(incident, track.start).is_some();
    if is_said || is_started || own.is_ruled_out() {
        return own;
    }
    let first = tracks.iter().find(|other| other.key == waits_for);
    first.map_or(own, |first| said_or_ruled(incident, first))
}

fn said_or_ruled(incident: &Incident, track: &Track) -> Applies {
    let state = incident.tracks.get(&track.key);
    match state.and_then(|state| state.applies) {
        Some(true) => Applies::Yes,
        Some(false) => no(state.map_or("", |state| state.reason.as_str())),
        None => ruled(incident, track),
    }
}

fn ruled(incident: &Incident, track: &Track) -> Applies {
    match track.when {
        When::Always => Applies::Yes,
        When::Breach => breach(incident),
        When::HighRisk => high_risk(incident),
        When::Significant => significant(incident),
        When::Started => on_start(incident, track.start),
        When::Protected if incident.is_protected() => Applies::Yes,
        When::Protected => no(""),
    }
}

fn breach(incident: &Incident) -> Applies {
    let decision = &incident.decision;
    let need_not = decision.notify == Some(false) && decision.approved.is_some();
    if incident.event.is_breach == Answer::No {
        return no(&incident.event.not_breach_reason);
    }
    if need_not { no(&decision.notify_reason) } else { Applies::Yes }
}

fn high_risk(incident: &Incident) -> Applies {
    let decision = &incident.decision;
    let is_excepted = decision.inform == Some(false) && !decision.inform_reason.trim().is_empty();
    if incident.event.is_breach == Answer::No {
        return no(&incident.event.not_breach_reason);
    }
    if is_excepted {
        return no(&decision.inform_reason);
    }
    if incident.times.high_risk.is_some() {
        return Applies::Yes;
    }
    match incident.risk.level {
        Some(Level::High) => Applies::Yes,
        Some(Level::Unlikely | Level::Risk) => no(&incident.risk.reason),
        None => Applies::Perhaps,
    }
}

fn significant(incident: &Incident) -> Applies {
    let outage = &incident.outage;
    match (outage.significant, outage.disturbed) {
        (Answer::No, _) => no(&outage.significant_reason),
        (Answer::Yes, _) | (Answer::Unknown, Answer::Yes) => Applies::Yes,
        (Answer::Unknown, Answer::No) => no(""),
        (Answer::Unknown, Answer::Unknown) => Applies::Perhaps,
    }
}

fn on_start(incident: &Incident, start: Start) -> Applies {
    if started(incident, start).is_some() {
        return Applies::Yes;
    }
    match (start, incident.links.lex_sarah) {
        (Start::Malpractice, Answer::Yes) => Applies::Yes,
        (Start::Malpractice, Answer::No) => no(""),
        (
            Start::Discovered
            | Start::Reported
            | Start::Aware
            | Start::HighRisk
            | Start::ImyNotified
            | Start::Knowledge
            | Start::Nis2Notified
            | Start::Malpractice
            | Start::CareInjury
            | Start::Crime
            | Start::Classified,
            _,
        ) => Applies::Perhaps,
    }
}

fn no(reason: &str) -> Applies {
    Applies::No { reason: reason.trim().to_owned() }
}

/// Returns when a clock with this start began, if it has.
pub(crate) fn started(incident: &Incident, start: Start) -> Option<Started> {
    let times = &incident.times;
    let discovered = incident.report.discovered;
    let sent = |key: &str| incident.tracks.get(key).and_then(|state| state.done_at);
    let own = match start {
        Start::Discovered => discovered,
        Start::Reported => times.reported,
        Start::Aware => times.aware,
        Start::HighRisk => times.high_risk,
        Start::ImyNotified => sent(IMY),
        Start::Knowledge => times.knowledge,
        Start::Nis2Notified => sent(NIS2_NOTIFICATION),
        Start::Malpractice => times.malpractice,
        Start::CareInjury => times.care_injury,
        Start::Crime => times.crime,
        Start::Classified => times.classified,
    };
    // Nobody knows before somebody has discovered it: counted from there, the clock can only be too early.
    let stands_in = match start {
        Start::Aware | Start::Knowledge => discovered,
        Start::Discovered
        | Start::Reported
        | Start::HighRisk
        | Start::ImyNotified
        | Start::Nis2Notified
        | Start::Malpractice
        | Start::CareInjury
        | Start::Crime
        | Start::Classified => None,
    };
    own.map(|at| Started { at, is_assumed: false })
        .or(stands_in.map(|at| Started { at, is_assumed: true }))
}

/// Returns when the report was sent, if it was.
pub(crate) fn done(incident: &Incident, track: &Track) -> Option<Done> {
    let stated = incident.tracks.get(&track.key).and_then(|state| state.done_at);
    let told = incident.report.manager_told.as_ref().map(|stamp| stamp.at);
    let informed_on = incident.decision.informed_on.map(Done::On);
    match track.key.as_str() {
        INTERNAL => incident.times.reported.or(stated).map(Done::At),
        PROTECTED => stated.or(told).map(Done::At),
        PERSONS => stated.map(Done::At).or(informed_on),
        _ => stated.map(Done::At),
    }
}

/// Returns where the clock stands. What is done is done, whether it applied or not.
pub(crate) fn status(
    incident: &Incident,
    track: &Track,
    applies: Applies,
    deadline: Option<Due>,
    done: Option<Done>,
    now: Moment,
) -> ClockStatus {
    let is_at_once = track.length == Length::AtOnce;
    match (done, deadline) {
        (Some(_), _) if is_at_once => return ClockStatus::DoneInTime,
        (Some(done), Some(deadline)) if done.is_by(deadline.at) => return ClockStatus::DoneInTime,
        (Some(_), Some(_)) => {
            let said = incident.tracks.get(&track.key).map(|state| state.late_reason.trim());
            return ClockStatus::DoneLate { needs_reason: said.unwrap_or_default().is_empty() };
        }
        (Some(_) | None, None) | (None, Some(_)) => {}
    }
    match (applies, deadline) {
        (Applies::No { reason }, _) => ClockStatus::NotApplicable { reason },
        (Applies::Perhaps, _) => ClockStatus::MayApply,
        (Applies::Yes, None) => ClockStatus::NotStarted { start: track.start },
        (Applies::Yes, Some(deadline)) if now > deadline.at && !is_at_once => ClockStatus::Late,
        (Applies::Yes, Some(_)) => ClockStatus::Running,
    }
}

/// Returns whether somebody has to act now.
pub(crate) fn is_urgent(
    track: &Track,
    status: &ClockStatus,
    due: Option<Moment>,
    now: Moment,
) -> bool {
    let is_at_once = track.length == Length::AtOnce;
    let is_near = due.is_some_and(|due| due - now <= URGENT);
    match status {
        ClockStatus::Late => true,
        ClockStatus::Running => is_at_once || is_near,
        ClockStatus::NotStarted { .. } => is_at_once,
        ClockStatus::DoneInTime
        | ClockStatus::DoneLate { .. }
        | ClockStatus::NotApplicable { .. }
        | ClockStatus::MayApply => false,
    }
}
