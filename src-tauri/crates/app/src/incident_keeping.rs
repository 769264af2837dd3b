//! Writes an incident with its line in the lists and its number. Never decides what stands in it.

use domain::analysis::Line as Facts;
use domain::clock::clocks;
use domain::ids::{AdministrationId, IncidentId};
use domain::incident::Incident;
use domain::incident_rules::{self, Purpose};
use domain::kind::Kind;
use domain::moment::{Moment, in_stockholm};
use domain::track::Track;
use store::{Tx, Write};

use crate::call::{Call, put_setting};
use crate::incident_checks::{check_moments, lack_view, problems, warnings};
use crate::kept::Recorded;
use crate::marks;
use crate::refuse::internal;
use crate::register::check_lengths;
use crate::settings::IncidentSettings;
use crate::track::tracks;
use crate::wire::{Refusal, SavedIncident};

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
