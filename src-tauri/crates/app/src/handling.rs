//! What is filled in and decided after the report: parts, clocks, decisions, versions, closing. Never notifies anybody.

use domain::ids::{IncidentId, VersionId};
use domain::incident::{Closing, Decision, Incident, Level, SettledVersion, Stage, Stamp};
use domain::incident_rules::{self, Purpose};
use domain::kind::Kind;
use domain::moment::in_stockholm;
use domain::track::TrackState;
use serde::{Deserialize, Serialize};
use store::Frozen;

use crate::call::Call;
use crate::incident::{note_reader, stamp, view};
use crate::incident_checks::{check_report, required, still_open};
use crate::incident_keeping::{keep, keep_with};
use crate::incident_paper;
use crate::organisation::check_reference;
use crate::refuse::{internal, invalid};
use crate::track::tracks;
use crate::wire::{
    AuthorityFormView, CloseIncident, IncidentPart, IncidentView, OneIncidentRevision,
    OpenAuthorityForm, Refusal, ReopenIncident, SaveIncidentPart, SaveTrackState, SavedIncident,
    SettleIncident,
};

pub(crate) fn save_incident_part(
    call: &mut Call<'_>,
    request: SaveIncidentPart,
) -> Result<SavedIncident, Refusal> {
    let SaveIncidentPart { incident, revision, part } = request;
    let mut value = call.handled(incident)?.value;
    still_open(&value)?;
    let here = value.administration;
    let action = match part {
        IncidentPart::Report(report) => {
            check_report(call, &report, here)?;
            let told = value.report.manager_told.take();
            value.report = report;
            stamp(call, &mut value.report, told);
            "report-saved"
        }
        IncidentPart::Times(times) => {
            // When it was reported is what the program saw, not what somebody writes.
            let reported = value.times.reported;
            value.times = times;
            value.times.reported = reported;
            "times-saved"
        }
        IncidentPart::Event(event) => {
            value.event = event;
            "event-saved"
        }
        IncidentPart::Affected(affected) => {
            value.affected = affected;
            "affected-saved"
        }
        IncidentPart::Risk(risk) => {
            value.risk = risk;
            if value.risk.level == Some(Level::High) && value.times.high_risk.is_none() {
                // It is established when somebody says so; an earlier moment can be written among the times.
                value.times.high_risk = Some(in_stockholm(call.now));
            }
            "risk-saved"
        }
        IncidentPart::Measures(measures) => {
            for (index, measure) in measures.iter().enumerate() {
                let field = format!("measures.{index}.owner");
                check_reference(call, &field, Kind::Role, measure.owner.map(|id| id.0), here)?;
            }
            value.measures = measures;
            "measures-saved"
        }
        IncidentPart::Decision(decision) => {
            value.decision = decided(call, &value.decision, decision);
            "decision-saved"
        }
        IncidentPart::Outage(outage) => {
            value.outage = outage;
            "outage-saved"
        }
        IncidentPart::Links(links) => {
            value.links = links;
            "links-saved"
        }
    };
    keep(call, value, Some(revision), action)
}

/// An approval holds for what was approved: another decision, or another reason, needs a new one.
fn decided(call: &Call<'_>, before: &Decision, after: Decision) -> Decision {
    let is_same = before.notify == after.notify && before.notify_reason == after.notify_reason;
    let (proposed_by, approved) = match (after.notify, is_same) {
        (Some(false), true) => (before.proposed_by, before.approved.clone()),
        (Some(false), false) => (Some(call.account.id), None),
        (Some(true) | None, _) => (None, None),
    };
    Decision { proposed_by, approved, ..after }
}

pub(crate) fn save_track_state(
    call: &mut Call<'_>,
    request: SaveTrackState,
) -> Result<SavedIncident, Refusal> {
    let SaveTrackState { incident, revision, key, state } = request;
    let mut value = call.handled(incident)?.value;
    still_open(&value)?;
    let known = tracks(call, value.administration)?.iter().any(|track| track.key == key);
    if !known && !value.tracks.contains_key(&key) {
        return Err(Refusal::NotFound);
    }
    if state.applies == Some(false) {
        required("state.reason", &state.reason)?;
    }
    if state.done_at.is_some_and(|at| at > call.now + chrono::TimeDelta::minutes(5)) {
        return Err(invalid("state.done_at", "problem-in-the-future"));
    }
    if state == TrackState::default() {
        value.tracks.remove(&key);
    } else {
        value.tracks.insert(key, state);
    }
    keep(call, value, Some(revision), "track-saved")
}

pub(crate) fn approve_no_notification(
    call: &mut Call<'_>,
    request: OneIncidentRevision,
) -> Result<SavedIncident, Refusal> {
    let OneIncidentRevision { incident, revision } = request;
    let mut value = call.handled(incident)?.value;
    still_open(&value)?;
    if value.decision.notify != Some(false) || value.decision.approved.is_some() {
        return Err(Refusal::NotInReview);
    }
    required("decision.notify_reason", &value.decision.notify_reason)?;
    if value.decision.proposed_by == Some(call.account.id) {
        return Err(Refusal::WroteIt);
    }
    value.decision.approved = Some(Stamp {
        at: in_stockholm(call.now),
        by: call.account.name.clone(),
        whom: String::new(),
    });
    keep(call, value, Some(revision), "no-notification-approved")
}

/// A settled version as it is frozen: the incident itself, so that it can be compared and read again.
#[derive(Serialize, Deserialize)]
struct Settled {
    incident: Incident,
}

/// Returns the incident of a settled version.
pub(crate) fn settled_incident(document: &str) -> Result<Incident, Refusal> {
    serde_json::from_str::<Settled>(document).map(|settled| settled.incident).map_err(internal)
}

pub(crate) fn settle_incident(
    call: &mut Call<'_>,
    request: SettleIncident,
) -> Result<IncidentView, Refusal> {
    let SettleIncident { incident: id, revision, which } = request;
    let mut value = call.handled(id)?.value;
    still_open(&value)?;
    complete(call, id, Purpose::Settle)?;
    let version = SettledVersion {
        id: VersionId(call.new_id()),
        number: value.versions.last().map_or(1, |last| last.number + 1),
        which,
        at: in_stockholm(call.now),
        by: called(call),
    };
    value.versions.push(version.clone());
    let pdf = incident_paper::settled_pdf(call, &value, &version)?;
    let document = serde_json::to_string(&Settled { incident: value.clone() }).map_err(internal)?;
    let administration = Some(value.administration.0);
    keep_with(call, value, Some(revision), "settled", |tx| {
        tx.freeze(&Frozen {
            id: version.id.0,
            plan: id.0,
            number: i64::from(version.number),
            administration,
            document: &document,
            pdf: &pdf,
            action: "settled",
        })?;
        Ok(())
    })?;
    view(call, id)
}

pub(crate) fn close_incident(
    call: &mut Call<'_>,
    request: CloseIncident,
) -> Result<IncidentView, Refusal> {
    let CloseIncident { incident: id, revision, lesson } = request;
    let mut value = call.handled(id)?.value;
    still_open(&value)?;
    complete(call, id, Purpose::Close)?;
    value.stage = Stage::Closed;
    value.closing = Some(Closing {
        at: in_stockholm(call.now),
        by: called(call),
        lesson: lesson.trim().into(),
    });
    keep(call, value, Some(revision), "incident-closed")?;
    view(call, id)
}

pub(crate) fn reopen_incident(
    call: &mut Call<'_>,
    request: ReopenIncident,
) -> Result<IncidentView, Refusal> {
    let ReopenIncident { incident: id, revision, reason } = request;
    let mut value = call.handled(id)?.value;
    if value.stage != Stage::Closed {
        return Err(Refusal::NotInReview);
    }
    required("reason", &reason)?;
    value.stage = Stage::Reported;
    value.closing = None;
    let why = serde_json::json!({ "reason": reason.trim() });
    keep_with(call, value, Some(revision), "incident-reopened", |tx| {
        tx.note("incident-reopened-because", Kind::Incident.as_str(), id.0, None, Some(why))?;
        Ok(())
    })?;
    view(call, id)
}

pub(crate) fn open_authority_form(
    call: &mut Call<'_>,
    request: OpenAuthorityForm,
) -> Result<AuthorityFormView, Refusal> {
    let value = call.handled(request.incident)?.value;
    note_reader(call, &value)?;
    incident_paper::authority_form(call, &value, request.form)
}

/// Refuses while something is missing, or can not be as it is.
fn complete(call: &Call<'_>, id: IncidentId, purpose: Purpose) -> Result<(), Refusal> {
    let view = view(call, id)?;
    if !view.problems.is_empty() {
        return Err(Refusal::Invalid { problems: view.problems });
    }
    let lacks = match purpose {
        incident_rules::Purpose::Settle => view.lacks,
        incident_rules::Purpose::Close => view.lacks_to_close,
    };
    if lacks.is_empty() { Ok(()) } else { Err(Refusal::IncidentIncomplete { lacks }) }
}

/// The signed-in person, with their title.
fn called(call: &Call<'_>) -> String {
    match call.account.title.as_str() {
        "" => call.account.name.clone(),
        title => format!("{}, {title}", call.account.name),
    }
}
