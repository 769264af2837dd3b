//! The report of an incident, and reading one. Never decides anything about it; that is `handling`.

use std::collections::BTreeMap;

use domain::clock::{ClockStatus, ClockView, clocks};
use domain::ids::{AdministrationId, IncidentId};
use domain::incident::{Incident, Report, Reporter, Stage, Stamp, Times};
use domain::incident_rules::{self, Purpose};
use domain::kind::Kind;
use domain::moment::{Moment, in_stockholm};
use domain::permission::Right;
use domain::significance;
use domain::wall::{self, Reading};

use crate::App;
use crate::call::Call;
use crate::incident_checks::{check_report, lack_view, of_report, problems};
use crate::incident_keeping::keep;
use crate::track::tracks;
use crate::wire::{
    Done, IncidentMay, IncidentView, Kept, OneIncident, OneIncidentRevision, Problem, ReadMoment,
    Refusal, SaveReport, SavedIncident,
};

/// Within this time the same person's next look at an incident is not noted again.
const SAME_LOOK_MINUTES: i64 = 15;

pub(crate) fn read_moment(app: &App, request: ReadMoment) -> Result<Reading, Refusal> {
    Ok(wall::read(&request.typed, in_stockholm(app.now())))
}

pub(crate) fn save_report(
    call: &mut Call<'_>,
    request: SaveReport,
) -> Result<SavedIncident, Refusal> {
    let SaveReport { administration, incident, revision, report, contact } = request;
    call.within(administration)?;
    check_report(call, &report, administration)?;
    let kept = match incident {
        None => Kept { value: begun(call, administration), revision: 0 },
        Some(id) => {
            let kept = call.get::<Incident>(id.0)?;
            if kept.value.administration != administration {
                return Err(Refusal::NotFound);
            }
            if !may(call, &kept.value).write_report || kept.value.stage != Stage::Draft {
                return Err(Refusal::NotAllowed { right: Right::HandleIncidents });
            }
            kept
        }
    };
    let mut value = kept.value;
    let told = value.report.manager_told.take();
    value.report = report;
    stamp(call, &mut value.report, told);
    contact.trim().clone_into(&mut value.reporter.contact);
    let expected = incident.map(|_| revision.unwrap_or_default());
    let action = if expected.is_none() { "incident-begun" } else { "report-saved" };
    keep(call, value, expected, action)
}

pub(crate) fn send_report(
    call: &mut Call<'_>,
    request: OneIncidentRevision,
) -> Result<IncidentView, Refusal> {
    let OneIncidentRevision { incident, revision } = request;
    let mut value = call.get::<Incident>(incident.0)?.value;
    call.within(value.administration)?;
    if !may(call, &value).write_report {
        return Err(Refusal::NotAllowed { right: Right::HandleIncidents });
    }
    if value.stage != Stage::Draft {
        // Sent twice is sent once.
        return view(call, incident);
    }
    let mut problems = of_report(call, &value);
    if value.report.discovered.is_none() {
        problems.push(Problem::new("report.discovered", "problem-discovered-required"));
    }
    let report = &value.report;
    if report.harms.is_empty() && report.ways.is_empty() && report.text.trim().is_empty() {
        problems.push(Problem::new("report.harms", "problem-what-happened-required"));
    }
    if !problems.is_empty() {
        return Err(Refusal::Invalid { problems });
    }
    value.stage = Stage::Reported;
    value.times.reported = Some(in_stockholm(call.now));
    keep(call, value, Some(revision), "reported")?;
    view(call, incident)
}

pub(crate) fn discard_report(
    call: &mut Call<'_>,
    request: OneIncidentRevision,
) -> Result<Done, Refusal> {
    let kept = call.get::<Incident>(request.incident.0)?;
    call.within(kept.value.administration)?;
    if !may(call, &kept.value).write_report || kept.value.stage != Stage::Draft {
        return Err(Refusal::NotAllowed { right: Right::HandleIncidents });
    }
    if kept.revision != request.revision {
        return Err(Refusal::Conflict { revision: kept.revision });
    }
    call.transact(|tx| {
        tx.retire(Kind::Incident.as_str(), request.incident.0, "report-discarded")?;
        Ok(())
    })?;
    Ok(call.done())
}

pub(crate) fn open_incident(
    call: &mut Call<'_>,
    request: OneIncident,
) -> Result<IncidentView, Refusal> {
    let answer = view(call, request.incident)?;
    note_reader(call, &answer.incident)?;
    Ok(answer)
}

/// Notes who has looked, when it is somebody else's report.
pub(crate) fn note_reader(call: &mut Call<'_>, incident: &Incident) -> Result<(), Refusal> {
    let id = incident.id.0;
    let is_own = incident.reporter.account == Some(call.account.id);
    if is_own || call.is_read_only() {
        return Ok(());
    }
    let history = call.inside.store.history(Kind::Incident.as_str(), id)?;
    let is_noted = history.iter().any(|change| {
        change.actor == call.account.id.0
            && change.action == "incident-read"
            && (call.now - change.at).num_minutes().abs() < SAME_LOOK_MINUTES
    });
    if !is_noted {
        call.transact(|tx| {
            tx.note("incident-read", Kind::Incident.as_str(), id, None, None)?;
            Ok(())
        })?;
    }
    Ok(())
}

/// Returns everything about an incident that the signed-in person may see.
pub(crate) fn view(call: &Call<'_>, id: IncidentId) -> Result<IncidentView, Refusal> {
    let Kept { value: mut incident, revision } = call.get::<Incident>(id.0)?;
    call.need(incident.administration, Right::Report)?;
    let may = may(call, &incident);
    let is_own = incident.reporter.account == Some(call.account.id);
    if !may.handle && !is_own {
        return Err(Refusal::NotAllowed { right: Right::HandleIncidents });
    }
    let tracks = tracks(call, incident.administration)?;
    let mut clocks = clocks(&incident, &tracks, call.cautious_now()?);
    if !may.handle {
        // What is assessed and decided is not the reporter's to read.
        incident = only_the_report(incident);
        clocks.retain(|clock| ["internal", "protected"].contains(&clock.key.as_str()));
    }
    let lacks_to = |purpose| {
        let lacks = incident_rules::lacks(&incident, &clocks, purpose);
        lacks.into_iter().map(lack_view).collect::<Vec<_>>()
    };
    let accounts = [incident.reporter.account, incident.decision.proposed_by];
    let names: BTreeMap<String, String> = accounts
        .into_iter()
        .flatten()
        .map(|account| (account.0.to_string(), call.account_name(account)))
        .collect();
    Ok(IncidentView {
        problems: problems(call, &incident),
        lacks: if may.handle { lacks_to(Purpose::Settle) } else { vec![] },
        lacks_to_close: if may.handle { lacks_to(Purpose::Close) } else { vec![] },
        significance: significance::suggest(&incident, call.now),
        changed_since_settled: changed_since_settled(call, &incident)?,
        incident,
        revision,
        clocks,
        may,
        names,
    })
}

/// What the signed-in person may do with an incident.
pub(crate) fn may(call: &Call<'_>, incident: &Incident) -> IncidentMay {
    let here = incident.administration;
    let handle = call.may(here, Right::HandleIncidents);
    let is_own = incident.reporter.account == Some(call.account.id);
    IncidentMay {
        write_report: handle || (is_own && incident.stage == Stage::Draft),
        handle,
        approve: handle
            && incident.decision.notify == Some(false)
            && incident.decision.approved.is_none()
            && incident.decision.proposed_by != Some(call.account.id),
    }
}

fn begun(call: &Call<'_>, administration: AdministrationId) -> Incident {
    let reporter = Reporter {
        account: Some(call.account.id),
        name: call.account.name.clone(),
        title: call.account.title.clone(),
        ..Reporter::default()
    };
    blank(IncidentId(call.new_id()), administration, reporter)
}

/// An incident of which nothing is known yet.
pub(crate) fn blank(
    id: IncidentId,
    administration: AdministrationId,
    reporter: Reporter,
) -> Incident {
    Incident {
        id,
        administration,
        number: String::new(),
        stage: Stage::Draft,
        reporter,
        report: Report::default(),
        times: Times::default(),
        event: Default::default(),
        affected: Default::default(),
        risk: Default::default(),
        measures: vec![],
        decision: Default::default(),
        outage: Default::default(),
        links: Default::default(),
        tracks: BTreeMap::new(),
        versions: vec![],
        closing: None,
    }
}

fn only_the_report(incident: Incident) -> Incident {
    let Incident { id, administration, number, stage, reporter, report, times, .. } = incident;
    let times = Times { reported: times.reported, ..Times::default() };
    Incident { number, stage, report, times, ..blank(id, administration, reporter) }
}

/// The tick "my manager is told" gets the program's time and the signed-in person's name, once.
pub(crate) fn stamp(call: &Call<'_>, report: &mut Report, before: Option<Stamp>) {
    let Some(told) = report.manager_told.take() else { return };
    let (at, by) = match before {
        Some(stamp) => (stamp.at, stamp.by),
        None => (in_stockholm(call.now), call.account.name.clone()),
    };
    report.manager_told = Some(Stamp { at, by, whom: told.whom });
}

fn changed_since_settled(call: &Call<'_>, incident: &Incident) -> Result<bool, Refusal> {
    let Some(last) = incident.versions.last() else { return Ok(false) };
    let frozen = call.inside.store.frozen(last.id.0)?.ok_or(Refusal::NotFound)?;
    let mut settled: Incident = crate::handling::settled_incident(&frozen.document)?;
    // That it was settled, closed or opened again is not a change of what was settled.
    settled.versions.clone_from(&incident.versions);
    settled.stage = incident.stage;
    settled.closing.clone_from(&incident.closing);
    Ok(settled != *incident)
}

impl Call<'_> {
    /// Returns the incident, for somebody who handles incidents where it is.
    pub fn handled(&self, id: IncidentId) -> Result<Kept<Incident>, Refusal> {
        let kept = self.get::<Incident>(id.0)?;
        self.need(kept.value.administration, Right::HandleIncidents)?;
        Ok(kept)
    }

    /// Returns the time to count down from: a computer's clock that was set back does not give more time.
    pub fn cautious_now(&self) -> Result<Moment, Refusal> {
        Ok(self.inside.cautious(self.now))
    }
}

/// Whether a clock runs, or has run out without a report.
pub(crate) fn runs(clock: &ClockView) -> bool {
    matches!(clock.status, ClockStatus::Running | ClockStatus::Late)
}

/// The most urgent clock that runs or is late, if any.
pub(crate) fn most_urgent(clocks: Vec<ClockView>) -> Option<ClockView> {
    clocks.into_iter().find(runs)
}
