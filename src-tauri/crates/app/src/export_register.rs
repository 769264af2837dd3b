//! The register as tables and as records, out of the file. Never tells anything of people who are never printed.

use domain::ids::AdministrationId;
use domain::kind::Kind;
use domain::organisation::Administration;
use domain::words::{Language, Words};
use serde_json::json;

use crate::call::Call;
use crate::import::fields::{CHOICES, Field, Sort, fields, word};
use crate::import::language;
use crate::import::organisation::RoleRow;
use crate::import::rows::Subject;
use crate::import::sets::{SetRow, counting};
use crate::import::shelf::{Desk, Item};
use crate::import::systems::{ContactRow, DependencyRow};
use crate::outbox;
use crate::refuse::internal;
use crate::sheet::{CellValue, Sheet, to_workbook};
use crate::wire::{
    ExportRegister, ExportedView, ImportKind, ImportTemplate, Refusal, RegisterFormat,
};
use crate::words::words;

/// The name and version of the JSON.
const FORMAT: &str = "beredd-register-1";

pub(crate) fn export_register(
    call: &mut Call<'_>,
    request: ExportRegister,
) -> Result<ExportedView, Refusal> {
    let ExportRegister { administration: here, format, kind } = request;
    call.within(here)?;
    let language = language(call);
    let desk = Desk::of(call, here)?;
    let sheets: Vec<Sheet> = kinds(format, kind)
        .into_iter()
        .map(|kind| Sheet { rows: rows(kind, &desk, language), ..blank(kind, language) })
        .collect();
    let count = sheets.iter().map(|sheet| sheet.rows.len()).sum::<usize>();
    let title = words(language).say("import-register", &[]);
    let bytes = match format {
        RegisterFormat::Json => records(call, here, &desk)?,
        RegisterFormat::Csv | RegisterFormat::Xlsx => written(call, &title, &sheets, format)?,
    };
    let view = handed_out(call, here, &title, (format, kind, language), &bytes, count)?;
    if !call.is_read_only() {
        call.transact(|tx| {
            tx.note("register-exported", Kind::Administration.as_str(), here.0, None, None)?;
            Ok(())
        })?;
    }
    Ok(view)
}

pub(crate) fn import_template(
    call: &mut Call<'_>,
    request: ImportTemplate,
) -> Result<ExportedView, Refusal> {
    let ImportTemplate { administration: here, format, kind } = request;
    call.within(here)?;
    let language = language(call);
    // A template of records would be no use to anybody.
    let format = match format {
        RegisterFormat::Csv => RegisterFormat::Csv,
        RegisterFormat::Xlsx | RegisterFormat::Json => RegisterFormat::Xlsx,
    };
    let kinds = kinds(format, kind);
    let mut sheets: Vec<Sheet> = kinds.iter().map(|kind| blank(*kind, language)).collect();
    if format == RegisterFormat::Xlsx {
        sheets.push(guide(&kinds, language));
    }
    let title = words(language).say("import-template", &[]);
    let bytes = written(call, &title, &sheets, format)?;
    handed_out(call, here, &title, (format, kind, language), &bytes, 0)
}

/// The kinds that a file holds.
fn kinds(format: RegisterFormat, kind: Option<ImportKind>) -> Vec<ImportKind> {
    match (format, kind) {
        (_, Some(kind)) => vec![kind],
        (RegisterFormat::Csv, None) => vec![ImportKind::Systems],
        (RegisterFormat::Xlsx | RegisterFormat::Json, None) => ImportKind::ALL.to_vec(),
    }
}

fn written(
    call: &Call<'_>,
    title: &str,
    sheets: &[Sheet],
    format: RegisterFormat,
) -> Result<Vec<u8>, Refusal> {
    match (format, sheets) {
        (RegisterFormat::Csv, [only, ..]) => only.to_csv(),
        _ => to_workbook(title, sheets, call.now, outbox::folder(call.host)?),
    }
}

fn handed_out(
    call: &Call<'_>,
    here: AdministrationId,
    title: &str,
    (format, kind, language): (RegisterFormat, Option<ImportKind>, Language),
    bytes: &[u8],
    count: usize,
) -> Result<ExportedView, Refusal> {
    let suffix = match format {
        RegisterFormat::Xlsx => ".xlsx",
        RegisterFormat::Csv => ".csv",
        RegisterFormat::Json => ".json",
    };
    let own = call.get::<Administration>(here.0)?.value.name;
    let of = match (format, kind) {
        (_, Some(kind)) => kind_name(kind, language),
        (RegisterFormat::Csv, None) => kind_name(ImportKind::Systems, language),
        (RegisterFormat::Xlsx | RegisterFormat::Json, None) => String::new(),
    };
    let name = outbox::plain_name(&format!("{title} {of} {own} {}", call.today()));
    let token = outbox::put(call.host, call.new_id(), suffix, bytes)?;
    let rows = u32::try_from(count).unwrap_or(u32::MAX);
    Ok(ExportedView { token, file_name: format!("{name}{suffix}"), rows })
}

fn kind_name(kind: ImportKind, language: Language) -> String {
    words(language).say(&format!("import-kind-{}", word(kind)), &[])
}

fn heading(kind: ImportKind, field: &Field, language: Language) -> String {
    words(language).say(&format!("import-{}-{}", word(kind), field.key), &[])
}

/// A sheet with nothing but headings.
fn blank(kind: ImportKind, language: Language) -> Sheet {
    let columns = fields(kind).iter().map(|field| heading(kind, field, language)).collect();
    Sheet { title: kind_name(kind, language), columns, rows: Vec::new() }
}

fn rows(kind: ImportKind, desk: &Desk, language: Language) -> Vec<Vec<CellValue>> {
    fn row<S: Subject>(
        kind: ImportKind,
        of: &S,
        desk: &Desk,
        language: Language,
    ) -> Vec<CellValue> {
        let tell = |field: &Field| cell(field.sort, of.tell(field.key, desk, language));
        fields(kind).iter().map(tell).collect()
    }
    let systems = || desk.systems.items.iter().map(|item| &item.value);
    match kind {
        ImportKind::Units => {
            desk.units.items.iter().map(|item| row(kind, &item.value, desk, language)).collect()
        }
        ImportKind::Roles => {
            let role = |item: &Item<_>| RoleRow::of(&item.value, desk);
            desk.roles.items.iter().map(|item| row(kind, &role(item), desk, language)).collect()
        }
        ImportKind::Systems => systems().map(|system| row(kind, system, desk, language)).collect(),
        ImportKind::Contacts => systems()
            .flat_map(|system| {
                system.support.iter().map(|contact| {
                    let one = ContactRow { system: system.id, contact: contact.clone() };
                    row(kind, &one, desk, language)
                })
            })
            .collect(),
        ImportKind::Dependencies => systems()
            .flat_map(|system| {
                system.depends_on.iter().map(|dependency| {
                    let one = DependencyRow { system: system.id, dependency: dependency.clone() };
                    row(kind, &one, desk, language)
                })
            })
            .collect(),
        ImportKind::Classifications => {
            let counting = counting(desk, true);
            let whole = systems()
                .filter_map(|system| desk.classifications.get(counting.get(&system.id)?.0))
                .filter(|whole| whole.scale == crate::import::sets::SCALE);
            whole
                .flat_map(|whole| {
                    whole.sets.iter().map(|set| {
                        let one = SetRow { whole: whole.clone(), set: set.clone() };
                        row(kind, &one, desk, language)
                    })
                })
                .collect()
        }
    }
}

/// A value as a spreadsheet counts it: hours and levels as numbers, days as days.
fn cell(sort: Sort, text: String) -> CellValue {
    if text.is_empty() {
        return CellValue::Empty;
    }
    let number = || text.parse().map(CellValue::Number).ok();
    let day = || text.parse().map(CellValue::Day).ok();
    let counted = match sort {
        Sort::Hours | Sort::Level => number(),
        Sort::Day => day(),
        Sort::Name | Sort::Text | Sort::Choice(_) | Sort::Reference | Sort::References => None,
    };
    counted.unwrap_or(CellValue::Text(text))
}

/// The sheet that explains each column. Its name tells the import to leave it out.
fn guide(kinds: &[ImportKind], language: Language) -> Sheet {
    let say = |id: &str| words(language).say(id, &[]);
    let columns = ["sheet", "heading", "meaning", "allowed", "required"]
        .map(|of| say(&format!("import-guide-{of}")));
    let row = |kind: ImportKind, field: &Field| {
        let required = if field.is_required { "import-guide-yes" } else { "import-guide-no" };
        [
            kind_name(kind, language),
            heading(kind, field, language),
            say(&format!("import-{}-{}-hint", word(kind), field.key)),
            allowed(field.sort, language),
            say(required),
        ]
        .map(CellValue::Text)
        .to_vec()
    };
    let rows = kinds
        .iter()
        .flat_map(|kind| fields(*kind).iter().map(move |field| (*kind, field)))
        .map(|(kind, field)| row(kind, field))
        .collect();
    Sheet { title: say("import-guide"), columns: columns.to_vec(), rows }
}

fn allowed(sort: Sort, language: Language) -> String {
    let say = |of: &str| words(language).say(&format!("import-allowed-{of}"), &[]);
    match sort {
        Sort::Name => say("name"),
        Sort::Text => say("text"),
        Sort::Hours => say("hours"),
        Sort::Day => say("day"),
        Sort::Level => say("level"),
        Sort::Reference => say("reference"),
        Sort::References => say("references"),
        Sort::Choice(choice) => {
            let keys =
                CHOICES.iter().find(|(name, _)| *name == choice).map_or(&[][..], |(_, keys)| keys);
            let said = keys
                .iter()
                .map(|key| words(language).say(&format!("import-value-{choice}-{key}"), &[]));
            said.collect::<Vec<_>>().join(", ")
        }
    }
}

/// The records themselves.
fn records(call: &Call<'_>, here: AdministrationId, desk: &Desk) -> Result<Vec<u8>, Refusal> {
    fn values<T>(items: &[Item<T>]) -> Vec<&T> {
        items.iter().map(|item| &item.value).collect()
    }
    let persons: Vec<_> =
        values(&desk.persons.items).into_iter().filter(|person| !person.never_print).collect();
    let all = json!({
        "format": FORMAT,
        "made_at": call.now,
        "administration": call.get::<Administration>(here.0)?.value.name,
        "units": values(&desk.units.items),
        "persons": persons,
        "roles": values(&desk.roles.items),
        "systems": values(&desk.systems.items),
        "classifications": values(&desk.classifications.items),
    });
    serde_json::to_vec_pretty(&all).map_err(internal)
}
