//! The whole file in one open format, out and in: readable without Beredd. Never carries keys or passphrases.

use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

use domain::incident::Incident;
use domain::kind::Kind;
use domain::moment::Moment;
use domain::permission::Right;
use domain::track::{OwnTrack, Track, in_force};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use store::{Frozen, Tx, Write};
use uuid::Uuid;

use crate::App;
use crate::call::{Call, put_setting};
use crate::incident_keeping::write;
use crate::kept::searchable;
use crate::refuse::{internal, invalid, misshapen};
use crate::settings::IncidentSettings;
use crate::wire::{Problem, Refusal};

/// The format's name and version, the first thing in the export.
const FORMAT: &str = "beredd-export-1";

/// What an export holds, in the order in which it can be read in.
const EXPORTED: [Kind; 20] = [
    Kind::Administration,
    Kind::Unit,
    Kind::Person,
    Kind::Role,
    Kind::System,
    Kind::Activity,
    Kind::Form,
    Kind::Routine,
    Kind::Plan,
    Kind::Copy,
    Kind::Scale,
    Kind::Classification,
    Kind::Catalogue,
    Kind::Answers,
    Kind::Evidence,
    Kind::Control,
    Kind::Maintenance,
    Kind::Track,
    Kind::Incident,
    Kind::Import,
];

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Export {
    format: String,
    exported_at: Moment,
    records: Vec<ExportedRecord>,
    approved: Vec<ExportedVersion>,
    /// The change log, to read; it is not read in again, for it is another file's.
    changes: Vec<Value>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ExportedRecord {
    kind: Kind,
    id: Uuid,
    administration: Option<Uuid>,
    name: String,
    body: Value,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ExportedVersion {
    id: Uuid,
    plan: Uuid,
    number: i64,
    administration: Option<Uuid>,
    approved_at: Moment,
    document: String,
    pdf_base64: String,
}

impl App {
    /// Writes everything but accounts and keys to `to` as JSON. Clear text: whoever has it can read it.
    ///
    /// # Errors
    /// As a command that needs [`Right::Administer`], and when the file can not be written.
    pub fn export_to(&self, to: &Path) -> Result<u64, Refusal> {
        self.enter("export_to", Right::Administer, |call| {
            let export = gather(call)?;
            let count = export.records.len() as u64;
            let bytes = serde_json::to_vec_pretty(&export).map_err(internal)?;
            write_beside(to, &bytes).map_err(refusal_of)?;
            note(call, "exported")?;
            Ok(count)
        })
    }

    /// Reads an export in, all of it or nothing. Returns how many records came.
    ///
    /// # Errors
    /// As a command that needs [`Right::WritePlans`]; when the file is not an export or something in it is here already.
    pub fn import_from(&self, from: &Path) -> Result<u64, Refusal> {
        self.enter("import_from", Right::WritePlans, |call| {
            let bytes = fs::read(from).map_err(|_| Refusal::NoFile)?;
            let export: Export = serde_json::from_slice(&bytes).map_err(misshapen)?;
            if export.format != FORMAT {
                return Err(invalid("format", "problem-shape"));
            }
            take_in(call, &export)
        })
    }
}

fn gather(call: &mut Call<'_>) -> Result<Export, Refusal> {
    let seen: Vec<Uuid> = call
        .administrations()?
        .into_iter()
        .filter(|kept| call.may(kept.value.id, Right::Administer))
        .map(|kept| kept.value.id.0)
        .collect();
    let store = &call.inside.store;
    let mut records = Vec::new();
    let mut approved = Vec::new();
    for kind in EXPORTED {
        for record in store.list(kind.as_str(), None)? {
            if !record.administration.is_some_and(|here| seen.contains(&here)) {
                continue;
            }
            // A plan's approved versions, and the files of a proof, are frozen beside the record.
            if matches!(kind, Kind::Plan | Kind::Evidence) {
                for info in store.frozen_of(record.id)? {
                    let document = store.frozen(info.id)?.ok_or(Refusal::NotFound)?.document;
                    let pdf = store.frozen_pdf(info.id)?.ok_or(Refusal::NotFound)?;
                    approved.push(ExportedVersion {
                        id: info.id,
                        plan: info.plan,
                        number: info.number,
                        administration: info.administration,
                        approved_at: info.frozen_at,
                        document,
                        pdf_base64: data_encoding::BASE64.encode(&pdf),
                    });
                }
            }
            let store::Record { id, administration, name, body, .. } = record;
            records.push(ExportedRecord { kind, id, administration, name, body });
        }
    }
    let changes = store.changes(None, usize::MAX)?;
    let changes =
        changes.iter().map(serde_json::to_value).collect::<Result<_, _>>().map_err(internal)?;
    Ok(Export { format: FORMAT.to_owned(), exported_at: call.now, records, approved, changes })
}

fn take_in(call: &mut Call<'_>, export: &Export) -> Result<u64, Refusal> {
    for (index, record) in export.records.iter().enumerate() {
        if !EXPORTED.contains(&record.kind) {
            return Err(invalid(&format!("records.{index}.kind"), "problem-shape"));
        }
        if call.inside.store.get(record.kind.as_str(), record.id)?.is_some() {
            let problem = Problem::new(&format!("records.{index}"), "problem-already-there")
                .with("name", &record.name);
            return Err(Refusal::Invalid { problems: vec![problem] });
        }
    }
    let pdfs = export
        .approved
        .iter()
        .enumerate()
        .map(|(index, version)| {
            let decoded = data_encoding::BASE64.decode(version.pdf_base64.as_bytes());
            decoded.map_err(|_| invalid(&format!("approved.{index}.pdf_base64"), "problem-shape"))
        })
        .collect::<Result<Vec<_>, _>>()?;
    let now = call.now;
    call.transact(|tx| {
        for record in &export.records {
            check_body(record)?;
            if record.kind == Kind::Incident {
                // An incident comes with its line in the lists.
                let incident: Incident =
                    serde_json::from_value(record.body.clone()).map_err(misshapen)?;
                let tracks = tracks_of(export, record.administration);
                write(tx, &incident, &tracks, now, None, "imported")?;
                continue;
            }
            tx.put(&Write {
                kind: record.kind.as_str(),
                id: record.id,
                administration: record.administration,
                name: &record.name,
                body: &record.body,
                text: &searchable(&record.body),
                action: "imported",
                expected: None,
            })?;
        }
        take_in_numbers(tx, export)?;
        for (version, pdf) in export.approved.iter().zip(&pdfs) {
            tx.freeze(&Frozen {
                id: version.id,
                plan: version.plan,
                number: version.number,
                administration: version.administration,
                document: &version.document,
                pdf,
                action: "imported",
            })?;
        }
        Ok(())
    })?;
    Ok(export.records.len() as u64)
}

/// The reporting clocks that an export brings with it.
fn tracks_of(export: &Export, administration: Option<Uuid>) -> Vec<Track> {
    let own: Vec<OwnTrack> = export
        .records
        .iter()
        .filter(|record| record.kind == Kind::Track && record.administration == administration)
        .filter_map(|record| serde_json::from_value(record.body.clone()).ok())
        .collect();
    in_force(&own)
}

/// The next incident gets the number after the highest that came.
fn take_in_numbers(tx: &mut Tx<'_>, export: &Export) -> Result<(), Refusal> {
    let mut highest: BTreeMap<Uuid, BTreeMap<String, u32>> = BTreeMap::new();
    for record in export.records.iter().filter(|record| record.kind == Kind::Incident) {
        let Some((year, number)) = record.name.split_once('-') else { continue };
        let (Some(here), Ok(number)) = (record.administration, number.parse::<u32>()) else {
            continue;
        };
        let last = highest.entry(here).or_default().entry(year.to_owned()).or_default();
        *last = number.max(*last);
    }
    for (here, years) in highest {
        let body = tx.get(Kind::Setting.as_str(), here)?.map(|record| record.body);
        let mut settings: IncidentSettings =
            body.map(serde_json::from_value).transpose().map_err(internal)?.unwrap_or_default();
        for (year, number) in years {
            let last = settings.numbers.entry(year).or_default();
            *last = number.max(*last);
        }
        let value = serde_json::to_value(&settings).map_err(internal)?;
        put_setting(tx, here, value, "incident-numbered")?;
    }
    Ok(())
}

/// Refuses a body that the program could not read again.
fn check_body(record: &ExportedRecord) -> Result<(), Refusal> {
    macro_rules! reads {
        ($type:ty) => {
            serde_json::from_value::<$type>(record.body.clone()).map(|_| ()).map_err(misshapen)
        };
    }
    match record.kind {
        Kind::Administration => reads!(domain::organisation::Administration),
        Kind::Unit => reads!(domain::organisation::Unit),
        Kind::Person => reads!(domain::organisation::Person),
        Kind::Role => reads!(domain::organisation::Role),
        Kind::System => reads!(domain::system::System),
        Kind::Activity => reads!(domain::activity::Activity),
        Kind::Form => reads!(domain::form::BlankForm),
        Kind::Routine => reads!(domain::routine::Routine),
        Kind::Plan => reads!(domain::plan::Plan),
        Kind::Copy => reads!(crate::kept::PrintedCopy),
        Kind::Incident => reads!(domain::incident::Incident),
        Kind::Track => reads!(domain::track::OwnTrack),
        Kind::Scale => reads!(domain::scale::OwnScale),
        Kind::Classification => reads!(domain::classification::Classification),
        Kind::Catalogue => reads!(domain::requirement::OwnCatalogue),
        Kind::Answers => reads!(domain::requirement::Answers),
        Kind::Evidence => reads!(domain::evidence::Evidence),
        Kind::Control => reads!(domain::control::Control),
        Kind::Maintenance => reads!(domain::maintenance::Maintenance),
        Kind::Import => reads!(crate::import::Import),
        Kind::Account | Kind::Review | Kind::Setting => Err(invalid("kind", "problem-shape")),
    }
}

fn note(call: &mut Call<'_>, action: &str) -> Result<(), Refusal> {
    if call.is_read_only() {
        return Ok(());
    }
    let id = call.account.id.0;
    call.transact(|tx| {
        tx.note(action, Kind::Setting.as_str(), id, None, None)?;
        Ok(())
    })
}

/// Writes to a new file beside `to` and then gives it the name, so that a full disk leaves no half export.
pub(crate) fn write_beside(to: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut name = to.file_name().unwrap_or_default().to_owned();
    name.push(".part");
    let part = to.with_file_name(name);
    let written = fs::write(&part, bytes).and_then(|()| fs::File::open(&part)?.sync_all());
    if let Err(error) = written.and_then(|()| fs::rename(&part, to)) {
        // The first error is the one to tell.
        drop(fs::remove_file(&part));
        return Err(error);
    }
    Ok(())
}

/// What a failed write means to a person.
pub(crate) fn refusal_of(error: io::Error) -> Refusal {
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Refusal::DiskFull,
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
            Refusal::ReadOnlyFolder
        }
        io::ErrorKind::NotFound => Refusal::NoFile,
        _ => internal(error),
    }
}
