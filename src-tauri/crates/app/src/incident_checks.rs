//! What in an incident is refused, odd, missing or looks like personal data. Changes nothing.

use chrono::Datelike;
use domain::ids::AdministrationId;
use domain::incident::{Incident, Report, Stage};
use domain::incident_rules::{self, Lack};
use domain::kind::Kind;
use domain::moment::Moment;
use domain::organisation::Person;
use domain::personal;
use serde_json::Value;

use crate::call::Call;
use crate::organisation::check_reference;
use crate::refuse::{internal, invalid};
use crate::register::check_lengths;
use crate::wire::{LackView, Problem, Refusal, Warning};

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
pub(crate) fn of_report(call: &Call<'_>, incident: &Incident) -> Vec<Problem> {
    let mut found = problems(call, incident);
    found.retain(|problem| problem.field.starts_with("report."));
    found
}

/// A lack, as it crosses to the window.
pub(crate) fn lack_view(lack: Lack) -> LackView {
    let Lack { section, field, message, args } = lack;
    LackView { section, field, message, args }
}

/// Returns what in an incident looks like personal data.
pub(crate) fn warnings(call: &Call<'_>, incident: &Incident) -> Result<Vec<Warning>, Refusal> {
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

/// Refuses what is already closed.
pub(crate) fn still_open(incident: &Incident) -> Result<(), Refusal> {
    if incident.stage == Stage::Closed { Err(Refusal::IncidentClosed) } else { Ok(()) }
}

/// Refuses a text that must be there.
pub(crate) fn required(field: &str, text: &str) -> Result<(), Refusal> {
    if text.trim().is_empty() { Err(invalid(field, "problem-required")) } else { Ok(()) }
}
