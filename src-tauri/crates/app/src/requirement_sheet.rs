//! A list of requirements as a file for a spreadsheet, so that a supplier can answer in it. Never answers one.

use domain::kind::Kind;
use domain::permission::Right;
use domain::system::System;
use domain::system_paper::{RequirementList, Value, requirement_table};

use crate::call::Call;
use crate::material::paper_words;
use crate::outbox;
use crate::sheet::{CellValue, Sheet};
use crate::system_paper::required;
use crate::wire::{ExportRequirements, ExportedView, Refusal, SheetFormat};

pub(crate) fn export_requirements(
    call: &mut Call<'_>,
    request: ExportRequirements,
) -> Result<ExportedView, Refusal> {
    let ExportRequirements { system, list, format } = request;
    let system = call.get::<System>(system.0)?.value;
    call.need(system.administration, Right::ReadDrafts)?;
    let words = paper_words();
    let (columns, rows) = required(call, &system, |required, context| {
        requirement_table(required, list, context, words)
    })?;
    let count = u32::try_from(rows.len()).unwrap_or(u32::MAX);
    let title = words.say(kind(list), &[]);
    let sheet = Sheet {
        title: title.clone(),
        columns,
        rows: rows.into_iter().map(|row| row.into_iter().map(cell).collect()).collect(),
    };
    let (suffix, bytes) = match format {
        SheetFormat::Csv => (".csv", sheet.to_csv()),
        SheetFormat::Xlsx => (".xlsx", sheet.to_xlsx(call.now, outbox::folder(call.host)?)),
    };
    let token = outbox::put(call.host, call.new_id(), suffix, &bytes?)?;
    let name = outbox::plain_name(&format!("{title} {} {}", system.name, call.today()));
    if !call.is_read_only() {
        call.transact(|tx| {
            tx.note("requirements-exported", Kind::System.as_str(), system.id.0, None, None)?;
            Ok(())
        })?;
    }
    Ok(ExportedView { token, file_name: format!("{name}{suffix}"), rows: count })
}

/// What the list is called, as on paper.
fn kind(list: RequirementList) -> &'static str {
    match list {
        RequirementList::Own => "systempaper-own-kind",
        RequirementList::Supplier => "systempaper-supplier-kind",
        RequirementList::Plan => "systempaper-measures-kind",
    }
}

fn cell(value: Value) -> CellValue {
    match value {
        Value::Text(text) => CellValue::Text(text),
        Value::Day(day) => CellValue::Day(day),
        Value::Empty => CellValue::Empty,
    }
}
