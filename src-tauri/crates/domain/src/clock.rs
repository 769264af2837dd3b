//! The reporting clocks of an incident: what runs, since when, and until when. Never asks what time it is.
//!
//! A deadline is never later than any reading of the law, and never moved for a weekend or a holiday:
//! hours are elapsed hours in UTC, and where two readings differ the earlier one counts.

pub mod computer;
pub mod reminder;
pub(crate) mod running;

use chrono::{Datelike, Months, NaiveDateTime, TimeDelta};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::incident::Incident;
use crate::moment::{Day, Moment, in_stockholm};
use crate::track::{Certainty, Length, NIS2_WARNING, Start, Track};
use crate::wall::meaning;

/// A deadline.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Due {
    /// The deadline that is counted from.
    pub at: Moment,
    /// When the clock started.
    pub started_at: Moment,
    /// When Regulation (EEC, Euratom) 1182/71 art. 3 would let the hours end. Explains; never counts.
    pub eu_reading: Option<Moment>,
}

/// One clock of one incident, as it stands at a moment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ClockView {
    /// The track's key: "imy".
    pub key: String,
    /// What it is called.
    pub name: String,
    /// Who receives the report.
    pub receiver: String,
    /// How it is sent.
    pub channel: String,
    /// The provision.
    pub legal_base: String,
    /// How certain the facts are.
    pub certainty: Certainty,
    /// Where the facts were read.
    pub source: String,
    /// The day on which they were checked.
    pub checked_on: Option<Day>,
    /// What to think of.
    pub note: String,
    /// What starts it.
    pub start: Start,
    /// How long it is.
    pub length: Length,
    /// Where it stands.
    pub status: ClockStatus,
    /// When it started; `None` when that is not known, or when it does not apply.
    pub started_at: Option<Moment>,
    /// True when its own start is not filled in, so that the discovery is counted from: the cautious reading.
    pub assumed_start: bool,
    /// When the report has to be sent, by strict elapsed time. For what is to be done at once: the start.
    pub due: Option<Moment>,
    /// An explanation: when Regulation 1182/71 would let it end.
    pub eu_reading: Option<Moment>,
    /// A caution: an earlier deadline, if it is counted from the first step under cybersäkerhetslagen.
    pub earlier_reading: Option<Moment>,
    /// When the report was sent. `None` for a report whose day only is known.
    pub done_at: Option<Moment>,
    /// The receiver's receipt or registry number.
    pub receipt: String,
    /// Why it was late.
    pub late_reason: String,
    /// True when somebody has to act now: at once, late, or at most four hours left.
    pub urgent: bool,
}

/// Where a clock stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum ClockStatus {
    /// It applies, but what starts it has not happened or is not filled in.
    NotStarted {
        /// What starts it.
        start: Start,
    },
    /// It runs. What is to be done at once runs until it is done, and is never late.
    Running,
    /// It has run out, and nothing is sent.
    Late,
    /// Done, and in time.
    DoneInTime,
    /// Done, too late.
    DoneLate {
        /// True until somebody has said why.
        needs_reason: bool,
    },
    /// It does not apply.
    NotApplicable {
        /// Why, in the words of whoever said so; empty when an answer says it.
        reason: String,
    },
    /// Nobody has said yet whether it applies.
    MayApply,
}

/// Time left, or time gone since the deadline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Left {
    /// True when the deadline has passed.
    pub late: bool,
    /// Whole days of 24 hours.
    pub days: u32,
    /// Whole hours beyond the days.
    pub hours: u32,
    /// Whole minutes beyond the hours; what remains is not counted, so that time left is never overstated.
    pub minutes: u32,
}

/// Returns the clocks of `incident` at `now`: those that are late first, then those that run by deadline, then the rest.
pub fn clocks(incident: &Incident, tracks: &[Track], now: Moment) -> Vec<ClockView> {
    let mut views: Vec<ClockView> =
        tracks.iter().map(|track| view(incident, tracks, track, now)).collect();
    views.sort_by_key(|view| match view.status {
        ClockStatus::Late => (0, view.due),
        ClockStatus::Running => (1, view.due),
        ClockStatus::NotStarted { .. } => (2, None),
        ClockStatus::DoneInTime | ClockStatus::DoneLate { .. } => (3, None),
        ClockStatus::MayApply => (4, None),
        ClockStatus::NotApplicable { .. } => (5, None),
    });
    views
}

/// Returns the deadline of a clock that is `length` long and started at `started`, with Sweden's offset.
///
/// - Hours are elapsed hours.
/// - Weeks: the earlier of so many times 168 elapsed hours, and the same time on the wall.
/// - Months: the same time on the wall on the day with the same number, or on the month's last day
///   (lag 1930:173 1 §, Regulation 1182/71 art. 3.2 c). A time that the wall shows twice, or never, is the earliest
///   that can be meant. The day is not moved to a vardag (2 §): the earlier date is the safe one.
///
/// No clock is longer than ten years. A start outside of the years 1900 to 8999 is due at once.
pub fn due(length: Length, started: Moment) -> Moment {
    let started = in_stockholm(started);
    if !(1900..9000).contains(&started.year()) {
        return started;
    }
    match length.at_most_ten_years() {
        Length::AtOnce => started,
        Length::Hours(hours) => elapsed(started, hours.into()),
        Length::Weeks(weeks) => {
            let on_the_wall = started.naive_local() + TimeDelta::weeks(weeks.into());
            on_wall(on_the_wall).min(elapsed(started, i64::from(weeks) * 7 * 24))
        }
        Length::Months(months) => on_wall(started.naive_local() + Months::new(months)),
    }
}

/// Returns the deadline of `track` when it started at `started`, with the reading that explains it.
pub fn due_of(track: &Track, started: Moment) -> Due {
    let eu_reading = match track.length {
        Length::Hours(_) if track.eu_hours => {
            // The hour of the event is not counted, and the last hour is: art. 3.1 and 3.2 a.
            let into_hour = started.timestamp().rem_euclid(3600);
            let next_hour = TimeDelta::seconds(3600 - into_hour) - sub_second(started);
            started
                .checked_add_signed(next_hour)
                .map(|counted_from| due(track.length, counted_from))
        }
        Length::Hours(_) | Length::AtOnce | Length::Weeks(_) | Length::Months(_) => None,
    };
    Due { at: due(track.length, started), started_at: in_stockholm(started), eu_reading }
}

/// Returns how much time is left at `now`, or how much has gone since.
pub fn left(due: Moment, now: Moment) -> Left {
    let minutes = (due - now).num_minutes().unsigned_abs();
    let part = |minutes: u64| u32::try_from(minutes).unwrap_or(u32::MAX);
    Left {
        late: now > due,
        days: part(minutes / (24 * 60)),
        hours: part(minutes / 60 % 24),
        minutes: part(minutes % 60),
    }
}

fn elapsed(started: Moment, hours: i64) -> Moment {
    in_stockholm(started + TimeDelta::hours(hours))
}

fn on_wall(local: NaiveDateTime) -> Moment {
    meaning(local).earliest()
}

fn sub_second(moment: Moment) -> TimeDelta {
    TimeDelta::nanoseconds(moment.timestamp_subsec_nanos().into())
}

fn view(incident: &Incident, tracks: &[Track], track: &Track, now: Moment) -> ClockView {
    let applies = running::applies(incident, tracks, track);
    let done = running::done(incident, track);
    // A clock that does not apply has no deadline; a report that was sent all the same keeps its own.
    let counts = done.is_some() || !applies.is_ruled_out();
    let started = running::started(incident, track.start).filter(|_| counts);
    let deadline = started.map(|started| due_of(track, started.at));
    let status = running::status(incident, track, applies, deadline, done, now);
    let warned_at = incident.tracks.get(NIS2_WARNING).and_then(|state| state.done_at);
    let earlier_reading = match track.start {
        Start::Nis2Notified => warned_at.map(|at| due(track.length, at)),
        Start::Discovered
        | Start::Reported
        | Start::Aware
        | Start::HighRisk
        | Start::ImyNotified
        | Start::Knowledge
        | Start::Malpractice
        | Start::CareInjury
        | Start::Crime
        | Start::Classified => None,
    };
    let at = deadline.map(|deadline| deadline.at);
    let state = incident.tracks.get(&track.key);
    ClockView {
        key: track.key.clone(),
        name: track.name.clone(),
        receiver: track.receiver.clone(),
        channel: track.channel.clone(),
        legal_base: track.legal_base.clone(),
        certainty: track.certainty,
        source: track.source.clone(),
        checked_on: track.checked_on,
        note: track.note.clone(),
        start: track.start,
        length: track.length,
        urgent: running::is_urgent(track, &status, at, now),
        status,
        started_at: deadline.map(|deadline| deadline.started_at),
        assumed_start: started.is_some_and(|started| started.is_assumed),
        due: at,
        eu_reading: deadline.and_then(|deadline| deadline.eu_reading),
        earlier_reading: earlier_reading.filter(|earlier| at.is_none_or(|at| *earlier < at)),
        done_at: done.and_then(|done| done.moment()),
        receipt: state.map(|state| state.receipt.clone()).unwrap_or_default(),
        late_reason: state.map(|state| state.late_reason.clone()).unwrap_or_default(),
    }
}
