//! Incidents on paper and in files: gathers what `domain` makes documents of. Writes no word of its own.

use std::collections::BTreeMap;

use domain::clock::clocks;
use domain::facts::FactsDocument;
use domain::ids::AdministrationId;
use domain::incident::{Incident, SettledVersion};
use domain::incident_paper::{self as paper, Context, TimelineLine, Value};
use domain::kind::Kind;
use domain::moment::in_stockholm;
use domain::organisation::{Administration, Role};
use domain::permission::Right;
use domain::track::Track;
use domain::words::Language;
use pdf::Print as Stamp;

use crate::call::Call;
use crate::incident::note_reader;
use crate::incidents::{analysis_of, names, query};
use crate::material::{Material, Sheets, paper_words};
use crate::outbox;
use crate::refuse::internal;
use crate::sheet::{CellValue, Sheet};
use crate::timeline::timeline;
use crate::track::tracks;
use crate::wire::{
    AuthorityForm, AuthorityFormView, ExportIncidents, ExportedView, IncidentFilter, Kept,
    Printable, Refusal, SheetFormat,
};

/// What documents about one incident are made from.
struct Gathered {
    administration: Administration,
    names: BTreeMap<String, String>,
    tracks: Vec<Track>,
}

fn gather(call: &Call<'_>, here: AdministrationId) -> Result<Gathered, Refusal> {
    let mut names = names(call, here)?;
    for Kept { value, .. } in call.list::<Role>(Some(here))? {
        names.insert(value.id.0.to_string(), value.title);
    }
    Ok(Gathered {
        administration: call.get::<Administration>(here.0)?.value,
        names,
        tracks: tracks(call, here)?,
    })
}

/// Makes a document about one incident.
fn about<T>(
    call: &Call<'_>,
    incident: &Incident,
    settled: Option<&SettledVersion>,
    make: impl FnOnce(&Context<'_>) -> T,
) -> Result<T, Refusal> {
    let gathered = gather(call, incident.administration)?;
    let now = in_stockholm(call.now);
    let clocks = clocks(incident, &gathered.tracks, call.cautious_now()?);
    // What was done with it is for those who handle it, as on screen.
    let history = if call.may(incident.administration, Right::HandleIncidents) {
        call.inside.store.history(Kind::Incident.as_str(), incident.id.0)?
    } else {
        vec![]
    };
    let words = paper_words();
    let timeline: Vec<TimelineLine> = timeline(incident, &gathered.tracks, &history)
        .into_iter()
        .map(|entry| {
            let args: Vec<(&str, &str)> =
                entry.args.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            TimelineLine {
                at: in_stockholm(entry.at),
                by: entry.by.clone(),
                text: words.say(&entry.message, &args),
            }
        })
        .collect();
    Ok(make(&Context {
        administration: &gathered.administration,
        names: &gathered.names,
        clocks: &clocks,
        timeline: &timeline,
        settled,
        now,
    }))
}

/// Returns an authority's form, filled in.
pub(crate) fn authority_form(
    call: &Call<'_>,
    incident: &Incident,
    form: AuthorityForm,
) -> Result<AuthorityFormView, Refusal> {
    let filled = about(call, incident, incident.versions.last(), |context| {
        paper::form(incident, form, context, paper_words())
    })?;
    let missing = filled.missing();
    Ok(AuthorityFormView { form: filled, missing })
}

/// Returns the PDF of a version that is being settled.
pub(crate) fn settled_pdf(
    call: &Call<'_>,
    incident: &Incident,
    version: &SettledVersion,
) -> Result<Vec<u8>, Refusal> {
    let document = about(call, incident, Some(version), |context| {
        paper::report(incident, context, paper_words())
    })?;
    let stamp = Stamp {
        printed_at: version.at,
        program: call.host.program.clone(),
        copy: None,
        log_head: String::new(),
    };
    let laid = pdf::lay_out(&pdf::facts_document(&document, &stamp, paper_words()), paper_words())
        .map_err(internal)?;
    let meta = stamp.meta(&document.head.administration, Language::Swedish);
    pdf::render(&laid, &meta).map_err(internal)
}

/// Returns what is about to be on paper.
pub(crate) fn material(call: &Call<'_>, printable: &Printable) -> Result<Material, Refusal> {
    let of = |administration, document: FactsDocument| Material {
        administration,
        title: document.head.title.clone(),
        plans: vec![],
        sheets: Sheets::Facts(Box::new(document)),
    };
    match printable {
        Printable::Incident { incident, version } => {
            let value = call.get::<Incident>(incident.0)?.value;
            readable(call, &value)?;
            match version {
                None => {
                    let shown = crate::incident::view(call, *incident)?.incident;
                    let document = about(call, &shown, None, |context| {
                        paper::report(&shown, context, paper_words())
                    })?;
                    Ok(of(value.administration, document))
                }
                Some(number) => settled_material(call, &value, *number),
            }
        }
        Printable::AuthorityDraft { incident, form } => {
            let value = call.handled(*incident)?.value;
            let document = about(call, &value, value.versions.last(), |context| {
                paper::form_document(&value, *form, context, paper_words())
            })?;
            Ok(of(value.administration, document))
        }
        Printable::IncidentRegister { administration, from, to } => {
            call.need(*administration, Right::HandleIncidents)?;
            let filter = IncidentFilter { from: *from, to: *to, ..IncidentFilter::default() };
            let rows = rows(call, *administration, &filter)?;
            let own = call.get::<Administration>(administration.0)?.value;
            let now = in_stockholm(call.now);
            Ok(of(*administration, paper::register(&rows, *from, *to, &own, now, paper_words())))
        }
        Printable::IncidentYear { administration, from, to } => {
            call.need(*administration, Right::CountIncidents)?;
            let analysis = analysis_of(call, *administration, *from, *to)?;
            let names = names(call, *administration)?;
            let own = call.get::<Administration>(administration.0)?.value;
            let now = in_stockholm(call.now);
            let document = paper::year(&analysis, &names, *from, *to, &own, now, paper_words());
            Ok(of(*administration, document))
        }
        Printable::Plan { .. }
        | Printable::PlanBinder { .. }
        | Printable::Binder { .. }
        | Printable::Card { .. }
        | Printable::Routine { .. }
        | Printable::Contacts { .. }
        | Printable::Forms { .. }
        | Printable::SystemSheet { .. }
        | Printable::MaintenancePlan { .. }
        | Printable::ControlMatrix { .. }
        | Printable::Classification { .. }
        | Printable::Requirements { .. }
        | Printable::ImpactAnalysis { .. }
        | Printable::SystemWeb { .. }
        | Printable::Frozen { .. } => Err(Refusal::NotFound),
    }
}

/// Notes who reads an incident on paper, or on pages that are shown: it is read all the same.
pub(crate) fn note_paper_reader(call: &mut Call<'_>, printable: &Printable) -> Result<(), Refusal> {
    let (Printable::Incident { incident, .. } | Printable::AuthorityDraft { incident, .. }) =
        printable
    else {
        return Ok(());
    };
    let incident = call.get::<Incident>(incident.0)?.value;
    readable(call, &incident)?;
    note_reader(call, &incident)
}

/// Refuses whoever may not read the incident.
fn readable(call: &Call<'_>, incident: &Incident) -> Result<(), Refusal> {
    let is_own = incident.reporter.account == Some(call.account.id);
    if is_own {
        return call.need(incident.administration, Right::Report);
    }
    call.need(incident.administration, Right::HandleIncidents)
}

fn settled_material(
    call: &Call<'_>,
    incident: &Incident,
    number: u32,
) -> Result<Material, Refusal> {
    call.need(incident.administration, Right::HandleIncidents)?;
    let version = incident.versions.iter().find(|version| version.number == number);
    let version = version.ok_or(Refusal::NotFound)?;
    let pdf = call.inside.store.frozen_pdf(version.id.0)?.ok_or(Refusal::NotFound)?;
    Ok(Material {
        administration: incident.administration,
        title: paper_words().say("incidentpaper-title", &[("number", &incident.number)]),
        plans: vec![],
        sheets: Sheets::Frozen(pdf),
    })
}

/// Returns the register's rows, the newest first.
fn rows(
    call: &Call<'_>,
    here: AdministrationId,
    filter: &IncidentFilter,
) -> Result<Vec<Vec<Value>>, Refusal> {
    let gathered = gather(call, here)?;
    let now = in_stockholm(call.now);
    let ids = call.inside.store.lines(&query(filter, here)?, usize::MAX, 0)?.ids;
    ids.into_iter()
        .map(|id| {
            let incident = call.get::<Incident>(id)?.value;
            let clocks = clocks(&incident, &gathered.tracks, now);
            let context = Context {
                administration: &gathered.administration,
                names: &gathered.names,
                clocks: &clocks,
                timeline: &[],
                settled: None,
                now,
            };
            Ok(paper::register_row(&incident, &context, paper_words()))
        })
        .collect()
}

/// Writes the register to a file in the outbox.
pub(crate) fn register_file(
    call: &mut Call<'_>,
    request: &ExportIncidents,
) -> Result<ExportedView, Refusal> {
    let here = request.administration;
    let rows = rows(call, here, &request.filter)?;
    let count = u32::try_from(rows.len()).unwrap_or(u32::MAX);
    let words = paper_words();
    let own = call.get::<Administration>(here.0)?.value;
    let title = words.say("incidentpaper-register", &[]);
    let sheet = Sheet {
        title: title.clone(),
        columns: paper::register_columns(words).into_iter().map(|(title, _)| title).collect(),
        rows: rows.into_iter().map(|row| row.into_iter().map(cell).collect()).collect(),
    };
    let (suffix, bytes) = match request.format {
        SheetFormat::Csv => (".csv", sheet.to_csv()),
        SheetFormat::Xlsx => (".xlsx", sheet.to_xlsx(call.now, outbox::folder(call.host)?)),
    };
    let token = outbox::put(call.host, call.new_id(), suffix, &bytes?)?;
    let name = outbox::plain_name(&format!("{title} {} {}", own.name, call.today()));
    if !call.is_read_only() {
        call.transact(|tx| {
            tx.note("incidents-exported", Kind::Administration.as_str(), here.0, None, None)?;
            Ok(())
        })?;
    }
    Ok(ExportedView { token, file_name: format!("{name}{suffix}"), rows: count })
}

fn cell(value: Value) -> CellValue {
    match value {
        Value::Text(text) => CellValue::Text(text),
        Value::Number(number) => CellValue::Number(number),
        Value::Moment(moment) => CellValue::Moment(moment),
        Value::Day(day) => CellValue::Day(day),
        Value::Empty => CellValue::Empty,
    }
}
