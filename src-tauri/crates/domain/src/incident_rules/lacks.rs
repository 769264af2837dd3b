//! What an incident lacks before it is settled or closed. Never judges what was written, only whether it is there.

use super::{Lack, Purpose, args};
use crate::clock::{ClockStatus, ClockView};
use crate::incident::{Answer, Cause, Incident, Level};
use crate::track::{IMY, INTERNAL, PERSONS, Start};

pub(super) fn all(incident: &Incident, clocks: &[ClockView], purpose: Purpose) -> Vec<Lack> {
    let mut list = List { purpose, found: Vec::new() };
    list.report(incident);
    list.times(incident);
    list.event(incident);
    if incident.event.is_breach != Answer::No {
        list.affected(incident);
        list.risk(incident);
    }
    list.measures(incident);
    if incident.event.is_breach != Answer::No {
        list.decision(incident);
        list.information(incident, clocks);
    }
    list.tracks(incident, clocks);
    list.found
}

struct List {
    purpose: Purpose,
    found: Vec<Lack>,
}

impl List {
    fn add(&mut self, section: &str, field: &str, message: &str, pairs: &[(&str, &str)]) {
        self.found.push(Lack {
            section: section.to_owned(),
            field: field.to_owned(),
            message: message.to_owned(),
            args: args(pairs),
        });
    }

    fn when(&mut self, is_missing: bool, section: &str, field: &str, message: &str) {
        if is_missing {
            self.add(section, field, message, &[]);
        }
    }

    fn closes(&self) -> bool {
        match self.purpose {
            Purpose::Close => true,
            Purpose::Settle => false,
        }
    }

    fn report(&mut self, incident: &Incident) {
        let report = &incident.report;
        self.when(report.discovered.is_none(), "report", "discovered", "lack-discovered");
        self.when(report.harms.is_empty(), "report", "harms", "lack-harms");
        let says_nothing = is_blank(&report.text) && report.system.is_none();
        self.when(says_nothing, "report", "text", "lack-description");
        let is_unknown = self.closes() && report.protected == Answer::Unknown;
        self.when(is_unknown, "report", "protected", "lack-protected");
    }

    fn times(&mut self, incident: &Incident) {
        let times = &incident.times;
        let both = incident.report.discovered.zip(times.aware);
        let is_later = both.is_some_and(|(discovered, aware)| aware > discovered);
        let is_unexplained = is_later && is_blank(&times.aware_reason);
        self.when(is_unexplained, "times", "aware_reason", "lack-aware-reason");
        let is_high = incident.risk.level == Some(Level::High);
        let is_undated = is_high && times.high_risk.is_none();
        self.when(is_undated, "times", "high_risk", "lack-high-risk-moment");
    }

    fn event(&mut self, incident: &Incident) {
        let event = &incident.event;
        if event.is_breach == Answer::No {
            let is_unexplained = is_blank(&event.not_breach_reason);
            self.when(is_unexplained, "event", "not_breach_reason", "lack-not-breach-reason");
        } else {
            self.when(event.types.is_empty(), "event", "types", "lack-types");
        }
        let is_known = event.causes.iter().any(|cause| *cause != Cause::Unknown);
        let is_unexplained = !is_known && is_blank(&event.cause_text);
        self.when(self.closes() && is_unexplained, "event", "causes", "lack-cause");
    }

    fn affected(&mut self, incident: &Incident) {
        let affected = &incident.affected;
        self.when(affected.groups.is_empty(), "affected", "groups", "lack-groups");
        let is_uncounted = affected.persons.is_none() && !affected.persons_unknown;
        self.when(is_uncounted, "affected", "persons", "lack-persons");
        self.when(affected.data.is_empty(), "affected", "data", "lack-data");
    }

    fn risk(&mut self, incident: &Incident) {
        let risk = &incident.risk;
        self.when(risk.consequences.is_empty(), "risk", "consequences", "lack-consequences");
        self.when(risk.level.is_none(), "risk", "level", "lack-level");
        self.when(is_blank(&risk.reason), "risk", "reason", "lack-level-reason");
    }

    fn measures(&mut self, incident: &Incident) {
        if !self.closes() {
            return;
        }
        for (index, measure) in incident.measures.iter().enumerate() {
            if measure.done.is_some() {
                continue;
            }
            let what = [("what", measure.what.as_str())];
            if measure.owner.is_none() {
                self.add("measures", &format!("{index}.owner"), "lack-measure-owner", &what);
            }
            if measure.due.is_none() {
                self.add("measures", &format!("{index}.due"), "lack-measure-due", &what);
            }
        }
    }

    fn decision(&mut self, incident: &Incident) {
        let decision = &incident.decision;
        self.when(decision.notify.is_none(), "decision", "notify", "lack-notify");
        let is_unexplained = is_blank(&decision.notify_reason);
        self.when(is_unexplained, "decision", "notify_reason", "lack-notify-reason");
        let is_unapproved = decision.notify == Some(false) && decision.approved.is_none();
        self.when(is_unapproved, "decision", "approved", "lack-approval");
    }

    /// Whether the persons were told, when the risk for them is high.
    fn information(&mut self, incident: &Incident, clocks: &[ClockView]) {
        if !self.closes() || incident.risk.level != Some(Level::High) {
            return;
        }
        let decision = &incident.decision;
        let is_told = clocks.iter().any(|clock| clock.key == PERSONS && is_done(clock));
        match decision.inform {
            None => self.when(!is_told, "decision", "inform", "lack-inform"),
            Some(false) => {
                let is_unexplained = is_blank(&decision.inform_reason);
                self.when(is_unexplained, "decision", "inform_reason", "lack-inform-reason");
            }
            Some(true) => self.when(!is_told, "decision", "informed_on", "lack-informed-on"),
        }
    }

    fn tracks(&mut self, incident: &Incident, clocks: &[ClockView]) {
        for clock in clocks {
            self.late_reason(clock);
            // The part about the decision asks for this one already.
            let is_asked = clock.key == PERSONS && incident.risk.level == Some(Level::High);
            if self.closes() && !is_asked {
                self.left_to_do(clock);
            }
        }
    }

    fn late_reason(&mut self, clock: &ClockView) {
        let counts = self.closes() || clock.key == INTERNAL || clock.key == IMY;
        let is_late = match clock.status {
            ClockStatus::Late | ClockStatus::DoneLate { .. } => true,
            ClockStatus::NotStarted { .. }
            | ClockStatus::Running
            | ClockStatus::DoneInTime
            | ClockStatus::NotApplicable { .. }
            | ClockStatus::MayApply => false,
        };
        if counts && is_late && is_blank(&clock.late_reason) {
            let field = format!("{}.late_reason", clock.key);
            self.add("tracks", &field, "lack-late-reason", &[("name", &clock.name)]);
        }
    }

    fn left_to_do(&mut self, clock: &ClockView) {
        let message = match clock.status {
            ClockStatus::Running | ClockStatus::Late => "lack-track-open",
            // What follows on another report is asked for by that one.
            ClockStatus::NotStarted { start: Start::ImyNotified | Start::Nis2Notified } => return,
            ClockStatus::NotStarted { .. } => "lack-track-start",
            ClockStatus::DoneInTime
            | ClockStatus::DoneLate { .. }
            | ClockStatus::NotApplicable { .. }
            | ClockStatus::MayApply => return,
        };
        let field = format!("{}.done_at", clock.key);
        self.add("tracks", &field, message, &[("name", &clock.name)]);
    }
}

fn is_done(clock: &ClockView) -> bool {
    match clock.status {
        ClockStatus::DoneInTime | ClockStatus::DoneLate { .. } => true,
        ClockStatus::NotStarted { .. }
        | ClockStatus::Running
        | ClockStatus::Late
        | ClockStatus::NotApplicable { .. }
        | ClockStatus::MayApply => false,
    }
}

fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}
