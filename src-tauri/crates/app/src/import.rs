//! Tables into the register: what a file would change, and then all of it or nothing. Never writes in a preview.

mod cells;
pub(crate) mod fields;
mod guess;
mod lexicon;
pub(crate) mod organisation;
mod record;
pub(crate) mod rows;
pub(crate) mod sets;
pub(crate) mod shelf;
pub(crate) mod systems;
mod tried;
mod whole;
mod write;

pub(crate) use record::Import;

use data_encoding::BASE64;
use domain::ids::AdministrationId;
use domain::kind::Kind;
use domain::permission::Right;
use domain::words::Language;
use serde_json::json;
use sha2::{Digest, Sha256};
use tables::Workbook;

use self::rows::Way;
use self::shelf::{Desk, Shelf};
use self::tried::{Asked, totals, tried};
use self::write::{Source, counted, take_back, write};
use crate::call::Call;
use crate::kept::Recorded;
use crate::plan::hex;
use crate::reader;
use crate::refuse::{internal, invalid};
use crate::wire::{
    ImportDone, ImportPreview, ImportSummary, ImportsView, InAdministration, Kept, OneImport,
    Preferences, PreviewImport, Problem, Refusal, RunImport, UndoneBy, UndoneImport,
};

/// As much of a file's name as is remembered, in characters.
const LONGEST_NAME: usize = 160;

pub(crate) fn preview_import(
    call: &mut Call<'_>,
    request: PreviewImport,
) -> Result<ImportPreview, Refusal> {
    call.within(request.administration)?;
    Ok(attempt(call, &request)?.0)
}

pub(crate) fn run_import(call: &mut Call<'_>, request: RunImport) -> Result<ImportDone, Refusal> {
    let RunImport { what, fingerprint, skip_refused } = request;
    call.within(what.administration)?;
    let (preview, mut desk, source) = attempt(call, &what)?;
    if preview.fingerprint != fingerprint {
        return Err(invalid("fingerprint", "problem-table-register-changed"));
    }
    if preview.totals.refused > 0 && !skip_refused {
        let problem = Problem::new("file", "problem-table-refused-rows")
            .with("count", preview.totals.refused);
        return Err(Refusal::Invalid { problems: vec![problem] });
    }
    sets::decide(&mut desk, &call.account.name, call.now);
    let import = write(call, &desk, source)?;
    call.inside.opened_tables = None;
    let count = |all: usize| u32::try_from(all).unwrap_or(u32::MAX);
    Ok(ImportDone {
        made: count(import.as_ref().map_or(0, |import| import.made.len())),
        changed: count(import.as_ref().map_or(0, |import| import.changed.len())),
        import: import.map(|import| import.id),
        totals: preview.totals,
        at: call.now,
    })
}

/// The tables of a file, for as long as somebody looks at what it would change, and never past the sign-in.
pub(crate) struct OpenedTables {
    file_name: String,
    file_sha256: String,
    book: Workbook,
}

/// Returns the tables of a file, read when they are not those that were read last.
fn opened(call: &mut Call<'_>, request: &PreviewImport) -> Result<OpenedTables, Refusal> {
    let bytes = BASE64
        .decode(request.file.bytes_base64.as_bytes())
        .map_err(|_| invalid("file.bytes_base64", "problem-shape"))?;
    let (file_name, file_sha256) = (request.file.name.clone(), hex(&Sha256::digest(&bytes)));
    match call.inside.opened_tables.take() {
        Some(last) if last.file_sha256 == file_sha256 && last.file_name == file_name => Ok(last),
        Some(_) | None => {
            let book = reader::workbook(call.host, &bytes, &file_name)?;
            Ok(OpenedTables { file_name, file_sha256, book })
        }
    }
}

/// Tries a file on the register in memory.
fn attempt(
    call: &mut Call<'_>,
    request: &PreviewImport,
) -> Result<(ImportPreview, Desk, Source), Refusal> {
    let here = request.administration;
    let opened = opened(call, request)?;
    let mut desk = Desk::of(call, here)?;
    let fingerprint = fingerprint(&desk, request, &opened.file_sha256)?;
    let asked = Asked {
        request,
        way: Way { empty_clears: request.empty_clears, language: language(call) },
        today: call.today(),
        may_write_plans: call.may(here, Right::WritePlans),
    };
    let tables = tried(&mut desk, &opened.book, &asked);
    let file_name = opened.file_name.chars().take(LONGEST_NAME).collect();
    let source = Source { file_name, file_sha256: opened.file_sha256.clone() };
    call.inside.opened_tables = Some(opened);
    let preview = ImportPreview { totals: totals(&tables), tables, fingerprint };
    Ok((preview, desk, source))
}

/// The language of whoever asks.
pub(crate) fn language(call: &Call<'_>) -> Language {
    call.setting::<Preferences>(call.account.id.0).unwrap_or_default().language
}

/// Returns what holds for this file, this choice and this register only.
fn fingerprint(desk: &Desk, request: &PreviewImport, file: &str) -> Result<String, Refusal> {
    let PreviewImport { administration, file: _, choice, empty_clears, show: _ } = request;
    let asked = json!({
        "administration": administration, "file": file, "choice": choice, "empty_clears": empty_clears,
    });
    let mut sum = Sha256::new();
    sum.update(serde_json::to_vec(&asked).map_err(internal)?);
    add(&mut sum, &desk.units);
    add(&mut sum, &desk.persons);
    add(&mut sum, &desk.roles);
    add(&mut sum, &desk.systems);
    add(&mut sum, &desk.classifications);
    Ok(hex(&sum.finalize()))
}

fn add<T: Recorded>(sum: &mut Sha256, shelf: &Shelf<T>) {
    for item in &shelf.items {
        let revision = item.was.as_ref().map_or(0, |was| was.revision);
        sum.update(T::KIND.as_str());
        sum.update(item.value.id().as_bytes());
        sum.update(revision.to_le_bytes());
    }
}

pub(crate) fn list_imports(
    call: &mut Call<'_>,
    request: InAdministration,
) -> Result<ImportsView, Refusal> {
    call.within(request.administration)?;
    let mut imports: Vec<ImportSummary> = call
        .list::<Import>(Some(request.administration))?
        .into_iter()
        .map(|Kept { value, .. }| ImportSummary {
            id: value.id,
            file_name: value.file_name,
            at: value.at,
            by: value.by_name,
            made: counted(&value.made),
            changed: counted(&value.changed),
            undone: value.undone.map(|undone| UndoneBy { at: undone.at, by: undone.by }),
        })
        .collect();
    imports.sort_by_key(|import| std::cmp::Reverse(import.at));
    Ok(ImportsView { imports })
}

pub(crate) fn undo_import(
    call: &mut Call<'_>,
    request: OneImport,
) -> Result<UndoneImport, Refusal> {
    let Kept { value, revision } = call.get::<Import>(request.import.0)?;
    let here: AdministrationId = value.administration;
    call.within(here)?;
    let is_plans = |kind: Kind| matches!(kind, Kind::Unit | Kind::Person | Kind::Role);
    if value.made.iter().chain(&value.changed).any(|touched| is_plans(touched.kind)) {
        call.need(here, Right::WritePlans)?;
    }
    if value.undone.is_some() {
        return Err(Refusal::NothingToUndo);
    }
    take_back(call, value, revision)
}

#[cfg(test)]
mod tests {
    use domain::words::Words;

    use crate::words::words;

    #[test]
    fn every_problem_of_a_row_is_said_in_both_languages() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/import");
        let mut count = 0;
        for entry in std::fs::read_dir(folder).unwrap() {
            let text = std::fs::read_to_string(entry.unwrap().path()).unwrap();
            for piece in text.split("\"problem-").skip(1) {
                let id = format!("problem-{}", piece.split('"').next().unwrap());
                for language in [super::Language::Swedish, super::Language::English] {
                    assert_ne!(words(language).say(&id, &[]), id, "{}", language.tag());
                }
                count += 1;
            }
        }
        assert!(count > 20, "the scan found only {count}");
    }
}
