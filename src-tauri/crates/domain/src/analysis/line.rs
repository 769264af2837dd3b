//! An incident as a line of the register. Never holds what somebody wrote.

use crate::analysis::Line;
use crate::clock::{due_of, running};
use crate::incident::Incident;
use crate::moment::{Day, Moment, day_in_stockholm};
use crate::track::{IMY, INTERNAL, Track};

impl Line {
    /// Returns the line of `incident`; `tracks` are those of its administration.
    pub fn of(incident: &Incident, tracks: &[Track]) -> Line {
        let (report, times) = (&incident.report, &incident.times);
        let track = |key: &str| tracks.iter().find(|track| track.key == key);
        let minutes = |from: Option<Moment>, to: Option<Moment>| {
            let minutes = from.zip(to).map(|(from, to)| (to - from).num_minutes());
            minutes.filter(|minutes| *minutes >= 0)
        };
        let started =
            |track: &Track| running::started(incident, track.start).map(|started| started.at);
        let due = |track: &Track| started(track).map(|started| due_of(track, started).at);
        let in_time = |done: Option<Moment>, due: Option<Moment>| {
            done.zip(due).map(|(done, due)| done <= due)
        };
        let imy_done = incident.tracks.get(IMY).and_then(|state| state.done_at);
        let imy = track(IMY).filter(|imy| {
            imy_done.is_some() || !running::applies(incident, tracks, imy).is_ruled_out()
        });
        let imy_due = imy.and_then(due);
        Line {
            number: incident.number.clone(),
            stage: incident.stage,
            is_breach: incident.event.is_breach,
            discovered: report.discovered,
            reported: times.reported,
            minutes_to_report: minutes(report.discovered, times.reported),
            in_time_internal: in_time(times.reported, track(INTERNAL).and_then(due)),
            notify: incident.decision.notify,
            imy_due,
            imy_done,
            minutes_to_notify: minutes(imy.and_then(started), imy_done),
            imy_in_time: in_time(imy_done, imy_due),
            harms: report.harms.clone(),
            ways: report.ways.clone(),
            causes: incident.event.causes.clone(),
            unit: report.unit,
            system: report.system,
            protected: report.protected,
            persons: incident.affected.persons,
            level: incident.risk.level,
        }
    }

    /// Returns the day that it is counted on: when it was discovered in Sweden, or else reported.
    pub fn day(&self) -> Option<Day> {
        self.discovered.or(self.reported).map(day_in_stockholm)
    }
}
