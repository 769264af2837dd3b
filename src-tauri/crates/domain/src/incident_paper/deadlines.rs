//! The reporting clocks on paper: until when, counted from what, how certain, sent when. Never computes a deadline.

use super::desk::{Desk, joined};
use super::wording::lower;
use crate::clock::{ClockStatus, ClockView};
use crate::facts::{Callout, FactRow, FactsBlock, FactsPart, row};
use crate::moment::written;
use crate::track::{Certainty, IMY, INTERNAL, Length, PERSONS, PROTECTED};

/// The clocks that stand first on every report, whatever their state.
const FIRST: [&str; 2] = [INTERNAL, IMY];

impl Desk<'_> {
    /// Says where the incident stands and what it has until when.
    pub(super) fn deadlines(&self) -> FactsPart {
        let stage = self.wording.choice("stage", self.incident.stage);
        let mut rows = vec![self.needed("incidentpaper-stage", stage)];
        for key in FIRST {
            let first = self.context.clocks.iter().filter(|clock| clock.key == key);
            rows.extend(first.flat_map(|clock| self.clock_rows(clock)));
        }
        let (mut may_apply, mut ruled_out) = (Vec::new(), Vec::new());
        for clock in self.context.clocks.iter().filter(|clock| !is_first(clock)) {
            match &clock.status {
                ClockStatus::MayApply => may_apply.push(clock.name.clone()),
                ClockStatus::NotApplicable { reason } => {
                    ruled_out.push(joined(&[clock.name.as_str(), reason], ": "));
                }
                ClockStatus::NotStarted { .. }
                | ClockStatus::Running
                | ClockStatus::Late
                | ClockStatus::DoneInTime
                | ClockStatus::DoneLate { .. } => rows.extend(self.clock_rows(clock)),
            }
        }
        rows.extend(self.said("incidentpaper-clocks-may-apply", may_apply.join("\n")));
        rows.extend(self.said("incidentpaper-clocks-ruled-out", ruled_out.join("\n")));
        let intro = self.say("incidentpaper-clocks-intro");
        FactsPart {
            intro,
            ..self.part("incidentpaper-part-clocks", vec![FactsBlock::Rows { rows }])
        }
    }

    /// Says first of all what is late.
    pub(super) fn late_callout(&self) -> Option<Callout> {
        let late = self.context.clocks.iter().filter(|clock| clock.status == ClockStatus::Late);
        let text: Vec<String> = late
            .map(|clock| {
                let due = clock.due.map(|due| self.wording.deadline(due)).unwrap_or_default();
                let args = [("name", clock.name.as_str()), ("due", &due)];
                self.wording.fill("incidentpaper-late-clock", &args)
            })
            .collect();
        (!text.is_empty()).then(|| Callout { title: self.say("incidentpaper-late"), text })
    }

    /// A clock, and what is asked for when its report is sent or late.
    fn clock_rows(&self, clock: &ClockView) -> Vec<FactRow> {
        let mut rows = vec![row(clock.name.clone(), self.clock(clock))];
        let named = |id: &str| self.wording.fill(id, &[("name", &clock.name)]);
        let asked = |id: &str, value: &str| FactRow {
            missing: value.trim().is_empty(),
            ..row(named(id), value)
        };
        let is_sent = match clock.status {
            ClockStatus::DoneInTime | ClockStatus::DoneLate { .. } => true,
            ClockStatus::NotStarted { .. }
            | ClockStatus::Running
            | ClockStatus::Late
            | ClockStatus::NotApplicable { .. }
            | ClockStatus::MayApply => false,
        };
        let has_receipt = ![INTERNAL, PROTECTED, PERSONS].contains(&clock.key.as_str());
        if is_sent && has_receipt {
            rows.push(asked("incidentpaper-clock-receipt", &clock.receipt));
        }
        let is_late = matches!(clock.status, ClockStatus::Late | ClockStatus::DoneLate { .. });
        if is_late {
            rows.push(asked("incidentpaper-clock-late-reason", &clock.late_reason));
        }
        rows
    }

    fn clock(&self, clock: &ClockView) -> String {
        let receiver = match clock.legal_base.trim() {
            "" => self.wording.fill("incidentpaper-clock-to", &[("receiver", &clock.receiver)]),
            base => {
                let args = [("receiver", clock.receiver.as_str()), ("base", base)];
                self.wording.fill("incidentpaper-clock-to-under", &args)
            }
        };
        let lines = [
            self.status(clock),
            self.due(clock),
            self.counted(clock),
            receiver,
            self.certainty(clock),
        ];
        joined(&lines, "\n")
    }

    fn status(&self, clock: &ClockView) -> String {
        let sent = |with: &str, without: &str| match clock.done_at {
            Some(at) => self.wording.fill(with, &[("at", &written(at))]),
            None => self.say(without),
        };
        match &clock.status {
            ClockStatus::NotStarted { start } => {
                let start = lower(&self.wording.choice("start", start));
                self.wording.fill("incidentpaper-clock-not-started", &[("start", &start)])
            }
            ClockStatus::Running if clock.length == Length::AtOnce => {
                self.say("incidentpaper-clock-now")
            }
            ClockStatus::Running => self.say("incidentpaper-clock-running"),
            ClockStatus::Late => self.say("incidentpaper-clock-late"),
            ClockStatus::DoneInTime if clock.length == Length::AtOnce => {
                sent("incidentpaper-clock-done-at", "incidentpaper-clock-done")
            }
            ClockStatus::DoneInTime => {
                sent("incidentpaper-clock-in-time-at", "incidentpaper-clock-in-time")
            }
            ClockStatus::DoneLate { .. } => {
                sent("incidentpaper-clock-done-late-at", "incidentpaper-clock-done-late")
            }
            ClockStatus::NotApplicable { reason } if reason.trim().is_empty() => {
                self.say("incidentpaper-clock-ruled-out")
            }
            ClockStatus::NotApplicable { reason } => {
                self.wording.fill("incidentpaper-clock-ruled-out-because", &[("reason", reason)])
            }
            ClockStatus::MayApply => self.say("incidentpaper-clock-may-apply"),
        }
    }

    /// "Senast tisdag 24 november 2026 kl. 14.05, svensk tid (UTC+1)", and an earlier reading if there is one.
    pub(super) fn due(&self, clock: &ClockView) -> String {
        let by = |id: &str, due| self.wording.fill(id, &[("due", &self.wording.deadline(due))]);
        let due = clock.due.filter(|_| clock.length != Length::AtOnce);
        let due = due.map(|due| by("incidentpaper-clock-due", due)).unwrap_or_default();
        let earlier = clock.earlier_reading.map(|due| by("incidentpaper-clock-earlier", due));
        joined(&[due, earlier.unwrap_or_default()], "\n")
    }

    /// "72 timmar, räknat från när förvaltningen fick vetskap: fredag 2026-11-20 16:20, svensk tid (UTC+1)"
    fn counted(&self, clock: &ClockView) -> String {
        let Some(started) = clock.started_at else { return String::new() };
        let (length, at) = (self.wording.length(clock.length), self.wording.moment(started));
        let start = lower(&self.wording.choice("start", clock.start));
        let args = [("length", length.as_str()), ("start", &start), ("at", &at)];
        let id = match clock.assumed_start {
            true => "incidentpaper-clock-assumed",
            false => "incidentpaper-clock-counted",
        };
        self.wording.fill(id, &args)
    }

    /// How certain the facts of a clock are; empty for those that were read in the source itself.
    pub(super) fn certainty(&self, clock: &ClockView) -> String {
        match clock.certainty {
            Certainty::Confirmed => return String::new(),
            Certainty::Secondary
            | Certainty::Conclusion
            | Certainty::Unverified
            | Certainty::Own => {}
        }
        let certainty = self.wording.choice("certainty", clock.certainty);
        let checked = clock.checked_on.map(|day| day.to_string()).unwrap_or_default();
        let args =
            [("certainty", certainty.as_str()), ("source", clock.source.trim()), ("day", &checked)];
        let id = match (clock.source.trim(), clock.checked_on) {
            ("", _) => "incidentpaper-certainty",
            (_, None) => "incidentpaper-certainty-source",
            (_, Some(_)) => "incidentpaper-certainty-checked",
        };
        self.wording.fill(id, &args)
    }
}

fn is_first(clock: &ClockView) -> bool {
    FIRST.contains(&clock.key.as_str())
}
