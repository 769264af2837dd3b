//! The report of an incident, and reading one. Never decides anything about it; that is `handling`.

use std::collections::BTreeMap;

use chrono::Datelike;
use domain::analysis::Line as Facts;
use domain::clock::{ClockStatus, ClockView, clocks};
use domain::ids::{AdministrationId, IncidentId};
use domain::incident::{Incident, Report, Reporter, Stage, Stamp, Times};
use domain::incident_rules::{self, Lack, Purpose};
use domain::kind::Kind;
use domain::moment::{Moment, in_stockholm};
use domain::organisation::Person;
use domain::permission::Right;
use domain::personal;
use domain::significance;
use domain::track::Track;
use domain::wall::{self, Reading};
use serde_json::Value;
use store::{Tx, Write};

use crate::App;
use crate::call::{Call, put_setting};
use crate::kept::Recorded;
use crate::marks;
use crate::organisation::check_reference;
use crate::refuse::{internal, invalid};
use crate::register::check_lengths;
use crate::settings::IncidentSettings;
use crate::track::tracks;
use crate::wire::{
    Done, IncidentMay, IncidentView, Kept, LackView, OneIncident, OneIncidentRevision, Problem,
    ReadMoment, Refusal, SaveReport, SavedIncident, Warning,
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
fn note_reader(call: &mut Call<'_>, incident: &Incident) -> Result<(), Refusal> {
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

/// Writes an incident with its line, and says what it means for the clocks.
pub(crate) fn keep(
    call: &mut Call<'_>,
    incident: Incident,
    expected: Option<i64>,
    action: &str,
) -> Result<SavedIncident, Refusal> {
    keep_with(call, incident, expected, action, |_| Ok(()))
}

/// As [`keep`], with more in the same transaction.
pub(crate) fn keep_with(
    call: &mut Call<'_>,
    mut incident: Incident,
    expected: Option<i64>,
    action: &str,
    more: impl FnOnce(&mut Tx<'_>) -> Result<(), Refusal>,
) -> Result<SavedIncident, Refusal> {
    let body = serde_json::to_value(&incident).map_err(internal)?;
    check_lengths("value", &body)?;
    check_moments("value", &body)?;
    let tracks = tracks(call, incident.administration)?;
    let now = call.now;
    let year = in_stockholm(now).format("%Y").to_string();
    let (incident, revision) = call.transact(|tx| {
        if incident.number.is_empty() {
            incident.number = next_number(tx, incident.administration, &year)?;
        }
        let revision = write(tx, &incident, &tracks, now, expected, action)?;
        more(tx)?;
        Ok::<_, Refusal>((incident, revision))
    })?;
    let clocks = clocks(&incident, &tracks, call.cautious_now()?);
    Ok(SavedIncident {
        id: incident.id,
        number: incident.number.clone(),
        revision,
        at: call.now,
        warnings: warnings(call, &incident)?,
        problems: problems(call, &incident),
        lacks: incident_rules::lacks(&incident, &clocks, Purpose::Settle)
            .into_iter()
            .map(lack_view)
            .collect(),
        clocks,
    })
}

/// Writes an incident and its line.
pub(crate) fn write(
    tx: &mut Tx<'_>,
    incident: &Incident,
    tracks: &[Track],
    now: Moment,
    expected: Option<i64>,
    action: &str,
) -> Result<i64, Refusal> {
    let body = serde_json::to_value(incident).map_err(internal)?;
    let text = words_to_find(incident);
    let kind = Kind::Incident.as_str();
    let revision = tx.put(&Write {
        kind,
        id: incident.id.0,
        administration: Some(incident.administration.0),
        name: &incident.number,
        body: &body,
        text: &text,
        action,
        expected,
    })?;
    let facts = serde_json::to_value(Facts::of(incident, tracks)).map_err(internal)?;
    tx.put_line(kind, incident.id.0, &marks::line(incident, tracks, now, &facts))?;
    Ok(revision)
}

/// What an incident is found by: nothing but its number when protected persons are, or may be, concerned.
fn words_to_find(incident: &Incident) -> String {
    if incident.is_protected() {
        return String::new();
    }
    let measures = incident.measures.iter().map(|measure| measure.what.as_str());
    let links = &incident.links;
    [
        incident.report.text.as_str(),
        &incident.event.cause_text,
        &incident.affected.note,
        &incident.risk.text,
        &incident.risk.reason,
        &links.registry_number,
        &links.deviation_number,
        &links.lex_sarah_number,
    ]
    .into_iter()
    .chain(measures)
    .collect::<Vec<_>>()
    .join("\n")
}

/// Returns the next number of the year, and remembers it. A number that was thrown away is not given again.
fn next_number(
    tx: &mut Tx<'_>,
    administration: AdministrationId,
    year: &str,
) -> Result<String, Refusal> {
    let id = administration.0;
    let body = tx.get(Kind::Setting.as_str(), id)?.map(|record| record.body);
    let mut settings: IncidentSettings =
        body.map(serde_json::from_value).transpose().map_err(internal)?.unwrap_or_default();
    let number = settings.numbers.entry(year.to_owned()).or_default();
    *number += 1;
    let given = format!("{year}-{number:03}");
    let value = serde_json::to_value(&settings).map_err(internal)?;
    put_setting(tx, id, value, "incident-numbered")?;
    Ok(given)
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

/// Refuses a report that refers to what is not there.
pub(crate) fn check_report(
    call: &Call<'_>,
    report: &Report,
    administration: AdministrationId,
) -> Result<(), Refusal> {
    check_lengths("report", &serde_json::to_value(report).map_err(internal)?)?;
    let (system, unit) = (report.system.map(|id| id.0), report.unit.map(|id| id.0));
    check_reference(call, "report.system", Kind::System, system, administration)?;
    check_reference(call, "report.unit", Kind::Unit, unit, administration)
}

/// The years that a moment can be meant in; outside of them calendars end.
const YEARS: std::ops::Range<i32> = 1900..2200;

/// Refuses a moment that nobody can mean.
pub(crate) fn check_moments(field: &str, body: &Value) -> Result<(), Refusal> {
    match body {
        Value::String(text) => match Moment::parse_from_rfc3339(text) {
            Ok(moment) if !YEARS.contains(&moment.naive_utc().year()) => {
                Err(invalid(field, "problem-year"))
            }
            Ok(_) | Err(_) => Ok(()),
        },
        Value::Array(items) => items
            .iter()
            .enumerate()
            .try_for_each(|(index, item)| check_moments(&format!("{field}.{index}"), item)),
        Value::Object(fields) => fields
            .iter()
            .try_for_each(|(name, item)| check_moments(&format!("{field}.{name}"), item)),
        Value::Null | Value::Bool(_) | Value::Number(_) => Ok(()),
    }
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

/// Returns what in an incident can not be as it is, in words' ids.
pub(crate) fn problems(call: &Call<'_>, incident: &Incident) -> Vec<Problem> {
    impossible(incident, call.now)
}

/// As [`problems`], without a call.
pub(crate) fn impossible(incident: &Incident, now: Moment) -> Vec<Problem> {
    let found = incident_rules::impossible(incident, now);
    found
        .into_iter()
        .map(|odd| Problem {
            field: odd.field,
            message: odd.message,
            args: odd.args.into_iter().collect(),
        })
        .collect()
}

/// The problems of the six questions alone.
fn of_report(call: &Call<'_>, incident: &Incident) -> Vec<Problem> {
    let mut found = problems(call, incident);
    found.retain(|problem| problem.field.starts_with("report."));
    found
}

fn lack_view(lack: Lack) -> LackView {
    let Lack { section, field, message, args } = lack;
    LackView { section, field, message, args }
}

fn warnings(call: &Call<'_>, incident: &Incident) -> Result<Vec<Warning>, Refusal> {
    let people = call.list::<Person>(Some(incident.administration))?;
    let names: Vec<String> = people.into_iter().map(|person| person.value.name).collect();
    let parts = [
        ("report", serde_json::to_value(&incident.report)),
        ("event", serde_json::to_value(&incident.event)),
        ("affected", serde_json::to_value(&incident.affected)),
        ("risk", serde_json::to_value(&incident.risk)),
        ("measures", serde_json::to_value(&incident.measures)),
        ("decision", serde_json::to_value(&incident.decision)),
        ("outage", serde_json::to_value(&incident.outage)),
    ];
    let mut all = Vec::new();
    for (field, body) in parts {
        let mut body = body.map_err(internal)?;
        if let Some(told) = body.get_mut("manager_told") {
            // Who was told is a name, and is meant to be one.
            told.take();
        }
        if let Some(approved) = body.get_mut("approved") {
            approved.take();
        }
        all.extend(personal::warnings(field, &body, &names));
    }
    Ok(all)
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

/// Refuses what is already closed.
pub(crate) fn still_open(incident: &Incident) -> Result<(), Refusal> {
    if incident.stage == Stage::Closed { Err(Refusal::IncidentClosed) } else { Ok(()) }
}

/// Refuses a text that must be there.
pub(crate) fn required(field: &str, text: &str) -> Result<(), Refusal> {
    if text.trim().is_empty() { Err(invalid(field, "problem-required")) } else { Ok(()) }
}

impl Recorded for Incident {
    const KIND: Kind = Kind::Incident;
    fn id(&self) -> uuid::Uuid {
        self.id.0
    }
    fn set_id(&mut self, id: uuid::Uuid) {
        self.id = IncidentId(id);
    }
    fn administration(&self) -> Option<AdministrationId> {
        Some(self.administration)
    }
    fn name(&self) -> &str {
        &self.number
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
