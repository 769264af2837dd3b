//! Blank forms, and the three that every binder needs. Never filled in by the program.

use domain::assemble::part_label;
use domain::document::{FormSheets, PlanDocument};
use domain::form::{BlankForm, FormField};
use domain::words::Words;

use super::Print;
use super::paper::Paper;
use super::plan::paragraphs;
use crate::document::{Block, Column, Document, Field, Level, Sheet};

/// Returns blank forms as a document of their own, each as many times as asked for.
pub fn blank_forms(
    sheets: &[FormSheets],
    paper: &Paper,
    print: &Print,
    words: &dyn Words,
) -> Document {
    let mut blocks = vec![paper.frame(print, words)];
    for FormSheets { form, copies } in sheets {
        for copy in 0..*copies {
            let listed = copy == 0;
            blocks.push(Block::SheetStart(Sheet {
                is_listed: listed,
                ..sheet(form, Level::One, words)
            }));
            blocks.extend(form_blocks(form, words));
        }
    }
    let title = match sheets {
        [only] => only.form.title.clone(),
        _ => format!("{}: {}", words.say("pdf-part-forms", &[]), paper.name),
    };
    Document { title, language: words.language(), blocks }
}

/// Returns the head of a form's sheet.
pub(crate) fn sheet(form: &BlankForm, level: Level, words: &dyn Words) -> Sheet {
    let parts: Vec<String> = form.parts.iter().map(|part| part_label(*part, words)).collect();
    let number = if form.number.trim().is_empty() {
        words.say("pdf-form", &[])
    } else {
        words.say("pdf-form-number", &[("number", form.number.trim())])
    };
    let subtitle: Vec<String> =
        [number, parts.join(", ")].into_iter().filter(|said| !said.is_empty()).collect();
    Sheet { level, title: form.title.clone(), subtitle: subtitle.join(" · "), is_listed: true }
}

/// Returns what stands on a form.
pub(crate) fn form_blocks(form: &BlankForm, words: &dyn Words) -> Vec<Block> {
    let mut blocks: Vec<Block> = paragraphs(&form.instruction).map(Block::Para).collect();
    let mut fields = Vec::new();
    if !is_list(form) {
        let place = words.say("pdf-form-place", &[]);
        let running = words.say("pdf-form-running-number", &[]);
        fields.push(Field::Row(vec![Field::Line(running), Field::Line(place)]));
    }
    fields.extend(form.fields.iter().map(field));
    blocks.push(Block::Form(fields));
    if !form.afterwards.trim().is_empty() {
        blocks.push(Block::Callout {
            title: words.say("pdf-form-afterwards", &[]),
            body: paragraphs(&form.afterwards).collect(),
        });
    }
    blocks
}

/// Returns whether the form is a list itself, which no list of forms to enter late refers to.
fn is_list(form: &BlankForm) -> bool {
    form.fields.iter().any(|field| matches!(field, FormField::Table { rows, .. } if *rows >= 8))
}

fn field(field: &FormField) -> Field {
    match field {
        FormField::Heading { label } => Field::Heading(label.clone()),
        FormField::Text { label } => Field::Read(label.as_str().into()),
        FormField::Line { label } => Field::Line(label.clone()),
        FormField::Pair { left, right } => {
            Field::Row(vec![Field::Line(left.clone()), Field::Line(right.clone())])
        }
        FormField::Lines { label, count } => Field::Lines { label: label.clone(), count: *count },
        FormField::Checks { label, options } => {
            Field::Checks { label: label.clone(), options: options.clone() }
        }
        FormField::DateTime { label } => Field::DateTime(label.clone()),
        FormField::PersonalNumber { label } => Field::PersonalNumber(label.clone()),
        FormField::Table { label, columns, rows } => Field::Grid {
            label: label.clone(),
            columns: columns.iter().map(|title| writing_column(title)).collect(),
            rows: *rows,
        },
        FormField::Signature { label } => Field::Signature(label.clone()),
    }
}

/// Returns a column whose width follows its heading, as far as there is to go by.
fn writing_column(title: &str) -> Column {
    Column::new(title, title.chars().count().clamp(6, 16) as f32)
}

/// Returns the decision to begin, the log of events and the list of what is to be entered late: those that
/// no plan brings along itself.
pub(crate) fn standard_sheets(
    plans: &[PlanDocument],
    level: Level,
    words: &dyn Words,
) -> Vec<Block> {
    let sheets = [
        ("pdf-activation-title", "pdf-activation-subtitle", activation(words)),
        ("pdf-log-title", "pdf-log-subtitle", log(words)),
        ("pdf-late-title", "pdf-late-subtitle", late_entry(words)),
    ];
    let mut blocks = Vec::new();
    for (title, subtitle, content) in sheets {
        let title = words.say(title, &[]);
        let is_there = plans
            .iter()
            .flat_map(|plan| &plan.forms)
            .any(|sheets| sheets.form.title.trim().to_lowercase() == title.to_lowercase());
        if !is_there {
            let subtitle = words.say(subtitle, &[]);
            blocks.push(Block::SheetStart(Sheet { level, title, subtitle, is_listed: true }));
            blocks.extend(content);
        }
    }
    blocks
}

fn activation(words: &dyn Words) -> Vec<Block> {
    let say = |id: &str| words.say(id, &[]);
    vec![Block::Form(vec![
        Field::DateTime(say("pdf-activation-outage-began")),
        Field::Lines { label: say("pdf-activation-what"), count: 3 },
        Field::Lines { label: say("pdf-activation-routines"), count: 2 },
        Field::DateTime(say("pdf-activation-from")),
        Field::Signature(say("pdf-activation-decided-by")),
        Field::Lines { label: say("pdf-activation-told"), count: 2 },
        Field::Heading(say("pdf-activation-ended")),
        Field::DateTime(say("pdf-activation-until")),
        Field::Signature(say("pdf-activation-ended-by")),
    ])]
}

fn log(words: &dyn Words) -> Vec<Block> {
    let columns = [
        ("pdf-log-time", 2.6),
        ("pdf-log-event", 8.0),
        ("pdf-log-done", 5.0),
        ("pdf-log-sign", 2.0),
    ];
    vec![grid(&columns, 20, words)]
}

fn late_entry(words: &dyn Words) -> Vec<Block> {
    let columns = [
        ("pdf-late-number", 1.5),
        ("pdf-late-form", 2.2),
        ("pdf-late-when", 2.6),
        ("pdf-late-by", 2.4),
        ("pdf-late-entered", 2.6),
        ("pdf-late-entered-by", 2.4),
        ("pdf-late-checked-by", 2.8),
        ("pdf-late-paper", 2.4),
    ];
    vec![grid(&columns, 18, words), Block::Note(words.say("pdf-late-note", &[]).into())]
}

fn grid(columns: &[(&str, f32)], rows: u32, words: &dyn Words) -> Block {
    let columns =
        columns.iter().map(|(id, share)| Column::new(words.say(id, &[]), *share)).collect();
    Block::Form(vec![Field::Grid { label: String::new(), columns, rows }])
}
