//! The register of incidents: lists, history, statistics and files. Changes nothing.

use std::collections::BTreeMap;

use chrono::{NaiveTime, TimeDelta};
use domain::analysis::{self, Line as Facts};
use domain::clock::clocks;
use domain::ids::AdministrationId;
use domain::incident::Incident;
use domain::kind::Kind;
use domain::moment::{Day, Moment};
use domain::organisation::Unit;
use domain::permission::Right;
use domain::system::System;
use domain::track::Track;
use store::{Heading, LineQuery};
use uuid::Uuid;

use crate::call::Call;
use crate::incident::most_urgent;
use crate::incident_paper;
use crate::marks;
use crate::refuse::invalid;
use crate::timeline::timeline;
use crate::track::tracks;
use crate::wire::{
    AnalyseIncidents, AnalysisView, ExportIncidents, ExportedView, InAdministration,
    IncidentFilter, IncidentHistoryView, IncidentRow, IncidentsView, Kept, ListIncidents,
    OneIncident, OneSystem, Place, ReaderRow, Refusal, ReportPlacesView,
};

/// How many rows a page has when nobody says.
const PAGE: u32 = 50;

/// The most rows of a page.
const MOST: u32 = 200;

/// How much of what was written a list shows, in characters.
const EXCERPT: usize = 140;

pub(crate) fn list_incidents(
    call: &mut Call<'_>,
    request: ListIncidents,
) -> Result<IncidentsView, Refusal> {
    let ListIncidents { administration, filter, offset, count } = request;
    call.within(administration)?;
    let mut query = query(&filter, administration)?;
    if !call.may(administration, Right::HandleIncidents) {
        // Nobody sees what others have reported, unless it is their work.
        query.owner = Some(call.account.id.0);
    }
    page(call, &query, offset, if count == 0 { PAGE } else { count.min(MOST) }, Texts::Shown)
}

pub(crate) fn report_places(
    call: &mut Call<'_>,
    request: InAdministration,
) -> Result<ReportPlacesView, Refusal> {
    let here = request.administration;
    call.within(here)?;
    let units = call.inside.store.headings(Kind::Unit.as_str(), Some(here.0))?;
    let systems = call.inside.store.headings(Kind::System.as_str(), Some(here.0))?;
    let places = |headings: Vec<Heading>| {
        let mut places: Vec<Place> = headings
            .into_iter()
            .map(|heading| Place { id: heading.id, name: heading.name })
            .collect();
        places.sort_by_key(|place| place.name.to_lowercase());
        places
    };
    Ok(ReportPlacesView { units: places(units), systems: places(systems) })
}

pub(crate) fn system_incidents(
    call: &mut Call<'_>,
    request: OneSystem,
) -> Result<IncidentsView, Refusal> {
    let system = call.get::<System>(request.system.0)?.value;
    call.within(system.administration)?;
    let filter = IncidentFilter { system: Some(system.id), ..IncidentFilter::default() };
    page(call, &query(&filter, system.administration)?, 0, MOST, Texts::Hidden)
}

/// Whether a list shows what was written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Texts {
    Shown,
    Hidden,
}

fn page(
    call: &Call<'_>,
    query: &LineQuery<'_>,
    offset: u32,
    count: u32,
    texts: Texts,
) -> Result<IncidentsView, Refusal> {
    let administration = AdministrationId(query.administration);
    // One more than is shown tells whether there are more.
    let lines = call.inside.store.lines(query, count as usize + 1, offset as usize)?;
    let more = lines.ids.len() > count as usize;
    let tracks = tracks(call, administration)?;
    let names = names(call, administration)?;
    let now = call.cautious_now()?;
    let rows = lines
        .ids
        .into_iter()
        .take(count as usize)
        .map(|id| {
            let incident = call.get::<Incident>(id)?.value;
            let own = incident.reporter.account == Some(call.account.id);
            Ok(IncidentRow { own, ..row(incident, &tracks, &names, now, texts) })
        })
        .collect::<Result<_, Refusal>>()?;
    let total = lines.total.map(|total| u32::try_from(total).unwrap_or(u32::MAX));
    Ok(IncidentsView { rows, total, more })
}

fn row(
    incident: Incident,
    tracks: &[Track],
    names: &BTreeMap<String, String>,
    now: Moment,
    texts: Texts,
) -> IncidentRow {
    let clock = match incident.stage {
        domain::incident::Stage::Closed => None,
        domain::incident::Stage::Draft | domain::incident::Stage::Reported => {
            most_urgent(clocks(&incident, tracks, now))
        }
    };
    let name = |id: Option<Uuid>| {
        id.and_then(|id| names.get(&id.to_string()).cloned()).unwrap_or_default()
    };
    let protected = incident.is_protected();
    let is_shown = texts == Texts::Shown && !protected;
    let text = if is_shown { excerpt(&incident.report.text) } else { String::new() };
    IncidentRow {
        id: incident.id,
        number: incident.number,
        stage: incident.stage,
        discovered: incident.report.discovered,
        reported: incident.times.reported,
        harms: incident.report.harms,
        ways: incident.report.ways,
        text,
        protected,
        unit: name(incident.report.unit.map(|id| id.0)),
        system: name(incident.report.system.map(|id| id.0)),
        level: incident.risk.level,
        clock,
        version: incident.versions.last().map(|version| version.number),
        sealed: incident.reporter.sealed_at.is_some(),
        own: false,
    }
}

fn excerpt(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= EXCERPT {
        return line;
    }
    let short: String = line.chars().take(EXCERPT).collect();
    format!("{} …", short.trim_end())
}

/// Returns the names of units and systems, by id.
pub(crate) fn names(
    call: &Call<'_>,
    administration: AdministrationId,
) -> Result<BTreeMap<String, String>, Refusal> {
    let here = Some(administration);
    let mut names = BTreeMap::new();
    for Kept { value, .. } in call.list::<Unit>(here)? {
        names.insert(value.id.0.to_string(), value.name);
    }
    for Kept { value, .. } in call.list::<System>(here)? {
        names.insert(value.id.0.to_string(), value.name);
    }
    Ok(names)
}

/// Returns the lines that a filter means.
pub(crate) fn query(
    filter: &IncidentFilter,
    administration: AdministrationId,
) -> Result<LineQuery<'_>, Refusal> {
    if let (Some(from), Some(to)) = (filter.from, filter.to)
        && from > to
    {
        return Err(invalid("filter.to", "problem-period-backwards"));
    }
    let any = |marks: i64| (marks != 0).then_some(marks);
    let any_of = [
        any(filter.stages.iter().fold(0, |marks, each| marks | marks::stage(*each))),
        any(filter.harms.iter().fold(0, |marks, each| marks | marks::harm(*each))),
        any(filter.ways.iter().fold(0, |marks, each| marks | marks::way(*each))),
        any(filter.levels.iter().fold(0, |marks, each| marks | marks::level(*each))),
        filter.protected.then_some(marks::PROTECTED),
        filter.late.then_some(marks::LATE),
    ];
    Ok(LineQuery {
        kind: Kind::Incident.as_str(),
        administration: administration.0,
        any_of: any_of.into_iter().flatten().collect(),
        none_of: 0,
        unit: filter.unit.map(|id| id.0),
        system: filter.system.map(|id| id.0),
        owner: None,
        from: filter.from.map(beginning),
        to: filter.to.and_then(|day| day.succ_opt()).map(beginning),
        by_due: filter.running,
        words: &filter.words,
    })
}

/// The first moment of a day, in Sweden.
fn beginning(day: Day) -> Moment {
    // Midnight is never skipped in Sweden; were it, the hour after it is when the day begins.
    let local = day.and_time(NaiveTime::MIN).and_local_timezone(chrono_tz::Europe::Stockholm);
    let utc = day.and_time(NaiveTime::MIN).and_utc() - TimeDelta::hours(1);
    local.earliest().map_or_else(|| utc.fixed_offset(), |moment| moment.fixed_offset())
}

pub(crate) fn analyse_incidents(
    call: &mut Call<'_>,
    request: AnalyseIncidents,
) -> Result<AnalysisView, Refusal> {
    call.within(request.administration)?;
    let analysis = analysis_of(call, request.administration, request.from, request.to)?;
    Ok(AnalysisView { analysis, names: names(call, request.administration)? })
}

/// Returns the analysis of a period.
pub(crate) fn analysis_of(
    call: &Call<'_>,
    administration: AdministrationId,
    from: Day,
    to: Day,
) -> Result<analysis::Analysis, Refusal> {
    let filter = IncidentFilter { from: Some(from), to: Some(to), ..IncidentFilter::default() };
    let mut query = query(&filter, administration)?;
    // What is begun and not sent is nobody's statistics yet.
    query.none_of = marks::stage(domain::incident::Stage::Draft);
    let facts: Vec<Facts> = call.inside.store.line_facts(&query)?;
    Ok(analysis::analyse(facts.into_iter(), from, to))
}

pub(crate) fn export_incidents(
    call: &mut Call<'_>,
    request: ExportIncidents,
) -> Result<ExportedView, Refusal> {
    call.within(request.administration)?;
    incident_paper::register_file(call, &request)
}

pub(crate) fn incident_history(
    call: &mut Call<'_>,
    request: OneIncident,
) -> Result<IncidentHistoryView, Refusal> {
    let incident = call.handled(request.incident)?.value;
    let tracks = tracks(call, incident.administration)?;
    let history = call.inside.store.history(Kind::Incident.as_str(), incident.id.0)?;
    let readers = history.iter().filter(|change| change.action == "incident-read");
    let readers = readers
        .map(|change| ReaderRow {
            at: change.at,
            by: change.actor_name.clone().unwrap_or_default(),
        })
        .collect();
    Ok(IncidentHistoryView { entries: timeline(&incident, &tracks, &history), readers })
}
