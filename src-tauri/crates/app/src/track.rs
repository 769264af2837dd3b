//! The reporting clocks of an administration, and what is about to run out. Never computes a moment.

use domain::clock::clocks;
use domain::clock::reminder::reminders as due_reminders;
use domain::ids::{AdministrationId, TrackId};
use domain::incident::Incident;
use domain::kind::Kind;
use domain::moment::Moment;
use domain::permission::Right;
use domain::track::{Certainty, OwnTrack, Track, TrackProblem, check, in_force, shipped};
use serde::{Deserialize, Serialize};
use store::LineQuery;
use uuid::Uuid;

use crate::App;
use crate::call::{Call, put};
use crate::incident::runs;
use crate::incident_checks::required;
use crate::incident_keeping::write;
use crate::kept::Recorded;
use crate::refuse::internal;
use crate::wire::{
    Done, InAdministration, Kept, Notice, NoticesView, Problem, Refusal, ResetTrack, SaveTrack,
    Saved, TrackRow, TracksView,
};

/// The most incidents that are reminded of at once.
const MOST: usize = 500;

pub(crate) fn list_tracks(
    call: &mut Call<'_>,
    request: InAdministration,
) -> Result<TracksView, Refusal> {
    call.within(request.administration)?;
    let own = call.list::<OwnTrack>(Some(request.administration))?;
    let mut tracks: Vec<TrackRow> = shipped().iter().map(|track| row(track, &own)).collect();
    for kept in own {
        if !shipped().iter().any(|track| track.key == kept.value.track.key) {
            tracks.push(TrackRow {
                shipped: None,
                changed: true,
                off: kept.value.off,
                reason: kept.value.reason,
                revision: Some(kept.revision),
                track: kept.value.track,
            });
        }
    }
    Ok(TracksView { tracks })
}

fn row(track: &Track, own: &[Kept<OwnTrack>]) -> TrackRow {
    let changed = own.iter().find(|kept| kept.value.track.key == track.key);
    TrackRow {
        track: changed.map_or_else(|| track.clone(), |kept| kept.value.track.clone()),
        shipped: Some(track.clone()),
        changed: changed.is_some(),
        off: changed.is_some_and(|kept| kept.value.off),
        reason: changed.map(|kept| kept.value.reason.clone()).unwrap_or_default(),
        revision: changed.map(|kept| kept.revision),
    }
}

pub(crate) fn save_track(call: &mut Call<'_>, request: SaveTrack) -> Result<Saved, Refusal> {
    let SaveTrack { administration, mut track, off, reason, revision } = request;
    call.within(administration)?;
    required("reason", &reason)?;
    let problems: Vec<Problem> = check(&track).into_iter().map(problem).collect();
    if !problems.is_empty() {
        return Err(Refusal::Invalid { problems });
    }
    let own = call.list::<OwnTrack>(Some(administration))?;
    let before = own.into_iter().find(|kept| kept.value.track.key == track.key);
    let is_as_shipped = shipped().contains(&track);
    if !is_as_shipped {
        // What the administration has written is no longer a fact of the field.
        track.certainty = Certainty::Own;
    }
    let id = before.as_ref().map_or_else(|| TrackId(call.new_id()), |kept| kept.value.id);
    let value = OwnTrack { id, administration, track, reason: reason.trim().to_owned(), off };
    let action = if before.is_some() { "saved" } else { "created" };
    let expected = before.map(|_| revision.unwrap_or_default());
    let revision = call.transact(|tx| put(tx, &value, action, expected))?;
    move_lines(call, administration)?;
    Ok(Saved { id: id.0, revision, at: call.now, warnings: vec![] })
}

pub(crate) fn reset_track(call: &mut Call<'_>, request: ResetTrack) -> Result<Done, Refusal> {
    call.within(request.administration)?;
    let own = call.list::<OwnTrack>(Some(request.administration))?;
    let kept = own.into_iter().find(|kept| kept.value.track.key == request.key);
    let Some(kept) = kept else { return Ok(call.done()) };
    call.transact(|tx| {
        tx.retire(Kind::Track.as_str(), kept.value.id.0, "retired")?;
        Ok(())
    })?;
    move_lines(call, request.administration)?;
    Ok(call.done())
}

fn problem(problem: TrackProblem) -> Problem {
    let (field, message) = match problem {
        TrackProblem::Key => ("track.key", "problem-track-key"),
        TrackProblem::NoName => ("track.name", "problem-required"),
        TrackProblem::NoReceiver => ("track.receiver", "problem-required"),
        TrackProblem::NoLength => ("track.length", "problem-not-positive"),
        TrackProblem::TooLong => ("track.length", "problem-track-too-long"),
        TrackProblem::StartsItself => ("track.start", "problem-track-starts-itself"),
    };
    Problem::new(field, message)
}

/// Returns the reporting clocks that are in force in an administration.
pub(crate) fn tracks(
    call: &Call<'_>,
    administration: AdministrationId,
) -> Result<Vec<Track>, Refusal> {
    let own = call.list::<OwnTrack>(Some(administration))?;
    let own: Vec<OwnTrack> = own.into_iter().map(|kept| kept.value).collect();
    Ok(in_force(&own))
}

/// After a clock was changed, every open incident is due at another time.
fn move_lines(call: &mut Call<'_>, administration: AdministrationId) -> Result<(), Refusal> {
    let tracks = tracks(call, administration)?;
    let query = LineQuery {
        kind: Kind::Incident.as_str(),
        administration: administration.0,
        none_of: crate::marks::stage(domain::incident::Stage::Closed),
        ..LineQuery::default()
    };
    let open = call.inside.store.lines(&query, usize::MAX, 0)?.ids;
    let open: Vec<Kept<Incident>> =
        open.into_iter().map(|id| call.get::<Incident>(id)).collect::<Result<_, _>>()?;
    let now = call.now;
    call.transact(|tx| {
        for kept in &open {
            write(tx, &kept.value, &tracks, now, Some(kept.revision), "report-saved")?;
        }
        Ok(())
    })
}

/// What somebody has been reminded of.
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct Reminded {
    /// Until when.
    until: Option<Moment>,
}

/// Returns what has come nearer to its end since the same person asked last, also while the program was not running.
pub(crate) fn reminders(
    call: &mut Call<'_>,
    request: InAdministration,
) -> Result<NoticesView, Refusal> {
    call.within(request.administration)?;
    // One for each person and administration.
    let id = Uuid::from_u128(call.account.id.0.as_u128() ^ request.administration.0.as_u128());
    let now = call.cautious_now()?;
    let Reminded { until } = call.setting(id)?;
    // The first time, what is late already is said as well.
    let since = until.unwrap_or(now - chrono::TimeDelta::days(30));
    let mut notices = Vec::new();
    let tracks = tracks(call, request.administration)?;
    for incident in urgent(call, request.administration)? {
        let clocks = clocks(&incident, &tracks, now);
        for reminder in due_reminders(&clocks, since, now) {
            notices
                .push(Notice { number: incident.number.clone(), hours_left: reminder.hours_left });
        }
    }
    notices.sort_by(|a, b| (a.hours_left, &a.number).cmp(&(b.hours_left, &b.number)));
    notices.dedup_by(|a, b| a.number == b.number);
    if !notices.is_empty() && !call.is_read_only() {
        let value = serde_json::to_value(Reminded { until: Some(now) }).map_err(internal)?;
        call.transact(|tx| crate::call::put_setting(tx, id, value, "reminded"))?;
    }
    Ok(NoticesView { notices })
}

/// Returns the open incidents with a clock, the most urgent first.
pub(crate) fn urgent(
    call: &Call<'_>,
    administration: AdministrationId,
) -> Result<Vec<Incident>, Refusal> {
    let query = LineQuery {
        kind: Kind::Incident.as_str(),
        administration: administration.0,
        by_due: true,
        ..LineQuery::default()
    };
    let ids = call.inside.store.lines(&query, MOST, 0)?.ids;
    ids.into_iter().map(|id| call.get::<Incident>(id).map(|kept| kept.value)).collect()
}

/// When something runs out: what the program remembers while the file is locked. No content.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Upcoming {
    /// The incident's number.
    pub number: String,
    /// When.
    pub due: Moment,
}

/// Steps before a moment at which somebody is reminded, in hours.
const STEPS: [u32; 6] = [24, 12, 4, 2, 1, 0];

impl App {
    /// Returns what has come nearer to its end since the shell asked last: for notifications of the operating system.
    ///
    /// Works while the file is locked, with the numbers and moments that were known when it was open.
    pub fn take_notices(&self) -> Vec<Notice> {
        let now = self.now();
        let mut guard = self.inside();
        if let Some(inside) = guard.as_mut() {
            let upcoming = Call::new(&self.host, inside, Right::HandleIncidents, now)
                .and_then(|call| upcoming(&call));
            // Something that can not be read now is read at the next turn.
            if let Ok(upcoming) = upcoming {
                self.noted().upcoming = upcoming;
            }
        }
        drop(guard);
        let mut noted = self.noted();
        let since = noted.until.replace(now).unwrap_or(now);
        let mut notices: Vec<Notice> = noted
            .upcoming
            .iter()
            .filter_map(|each| {
                let passed = STEPS.iter().rev().find(|hours| {
                    let at = each.due - chrono::TimeDelta::hours(i64::from(**hours));
                    at > since && at <= now
                })?;
                Some(Notice { number: each.number.clone(), hours_left: *passed })
            })
            .collect();
        notices.sort_by_key(|notice| notice.hours_left);
        notices
    }
}

/// What the shell's notifications need between two turns.
#[derive(Default)]
pub(crate) struct Noted {
    /// What runs out.
    pub upcoming: Vec<Upcoming>,
    /// Until when it has been said.
    pub until: Option<Moment>,
}

fn upcoming(call: &Call<'_>) -> Result<Vec<Upcoming>, Refusal> {
    let mut all = Vec::new();
    for administration in call.administrations()? {
        let here = administration.value.id;
        if !call.may(here, Right::HandleIncidents) {
            continue;
        }
        let tracks = tracks(call, here)?;
        for incident in urgent(call, here)? {
            let number = incident.number.clone();
            let running = clocks(&incident, &tracks, call.now);
            let running = running.into_iter().filter(runs);
            all.extend(
                running
                    .filter_map(|clock| clock.due)
                    .map(|due| Upcoming { number: number.clone(), due }),
            );
        }
    }
    Ok(all)
}

impl Recorded for OwnTrack {
    const KIND: Kind = Kind::Track;
    fn id(&self) -> Uuid {
        self.id.0
    }
    fn set_id(&mut self, id: Uuid) {
        self.id = TrackId(id);
    }
    fn administration(&self) -> Option<AdministrationId> {
        Some(self.administration)
    }
    fn name(&self) -> &str {
        &self.track.name
    }
}
