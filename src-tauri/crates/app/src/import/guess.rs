//! What a table is about and where its columns go, by its name and headings, or as the person chose. Reads no row.

use std::collections::BTreeMap;

use tables::Table;

use super::cells::{short, tidy};
use super::fields::{Field, field, fields};
use super::lexicon::{Certain, lexicon};
use crate::wire::{ImportColumn, ImportKind, Problem, TableChoice};

/// How many rows from the top the headings may stand.
const HEADINGS_WITHIN: usize = 20;

/// How a table is read.
pub(crate) struct Layout {
    /// What Beredd takes it for.
    pub guessed: Option<ImportKind>,
    /// What it is read as.
    pub kind: Option<ImportKind>,
    /// The place of the row with the headings, from 0.
    pub heading: usize,
    /// Every column with anything in it.
    pub columns: Vec<ImportColumn>,
    /// The columns that go somewhere, in the order of the fields.
    pub goes: Vec<(usize, Field)>,
    /// Why none of it can be read.
    pub problems: Vec<Problem>,
}

/// Returns how a table is read.
pub(crate) fn layout(table: &Table, choice: Option<&TableChoice>) -> Layout {
    let guessed = guessed_kind(table);
    let kind = choice.map_or(guessed, |choice| choice.kind);
    let chosen = choice.and_then(|choice| choice.heading_row);
    let heading = match (chosen, kind) {
        (Some(row), _) => (row as usize).saturating_sub(1),
        (None, Some(kind)) => best_heading(table, kind).0,
        (None, None) => first_row(table),
    };
    let headings = table.rows.get(heading).map_or(&[][..], Vec::as_slice);
    let mut to = kind.map(|kind| mapping(kind, headings)).unwrap_or_default();
    let mut problems = Vec::new();
    if let (Some(choice), Some(kind)) = (choice, kind) {
        for one in &choice.mapping {
            let column = one.column as usize;
            to.remove(&column);
            let Some(key) = &one.field else { continue };
            let Some(field) = field(kind, key) else {
                problems.push(Problem::new(key, "problem-unknown-reference"));
                continue;
            };
            // What the person says stands; the guess for another column gives way.
            let is_chosen = |column: &usize| {
                choice
                    .mapping
                    .iter()
                    .any(|one| one.column as usize == *column && one.field.is_some())
            };
            if to.iter().any(|(column, other)| *other == field && is_chosen(column)) {
                problems.push(Problem::new(key, "problem-table-field-twice"));
            }
            to.retain(|_, other| *other != field);
            to.insert(column, field);
        }
    }
    if let Some(kind) = kind {
        let lacks = fields(kind)
            .iter()
            .filter(|field| field.is_required && !to.values().any(|given| given.key == field.key));
        problems.extend(lacks.map(|field| Problem::new(field.key, "problem-table-no-column")));
    }
    let columns = columns(table, heading, &to);
    let mut goes: Vec<(usize, Field)> = to.into_iter().collect();
    let place = |field: &Field| {
        let all = kind.map(fields).unwrap_or_default();
        all.iter().position(|other| other == field)
    };
    goes.sort_by_key(|(_, field)| place(field));
    Layout { guessed, kind, heading, columns, goes, problems }
}

fn first_row(table: &Table) -> usize {
    table.rows.iter().position(|row| !row.is_empty()).unwrap_or(0)
}

/// By the sheet's name when some heading agrees, else by the headings that most of them agree on.
fn guessed_kind(table: &Table) -> Option<ImportKind> {
    let words = lexicon();
    if words.is_guide(&table.name) {
        return None;
    }
    let named = words.kind(&table.name);
    if let Some(kind) = named.filter(|kind| best_heading(table, *kind).1 > 0) {
        return Some(kind);
    }
    let score = |kind: ImportKind| {
        let (row, count) = best_heading(table, kind);
        let headings = table.rows.get(row).map_or(&[][..], Vec::as_slice);
        let to = mapping(kind, headings);
        let is_whole = fields(kind)
            .iter()
            .filter(|field| field.is_required)
            .all(|field| to.values().any(|given| given == field));
        let used = headings.iter().filter(|heading| !heading.trim().is_empty()).count();
        // One heading that means something is enough when it is the only one.
        (is_whole && (count > 1 || used == 1)).then_some(count)
    };
    let mut best: Option<(ImportKind, usize)> = None;
    // What builds on others is told by more columns, so it is asked last and wins when it knows as many.
    for kind in ImportKind::ALL {
        if let Some(count) = score(kind)
            && best.is_none_or(|(_, other)| count > other)
        {
            best = Some((kind, count));
        }
    }
    best.map(|(kind, _)| kind)
}

/// Returns the row near the top where most headings mean something, and how many do.
fn best_heading(table: &Table, kind: ImportKind) -> (usize, usize) {
    let first = first_row(table);
    let mut best = (first, 0);
    for place in first..table.rows.len().min(first + HEADINGS_WITHIN) {
        let count = mapping(kind, &table.rows[place]).len();
        if count > best.1 {
            best = (place, count);
        }
    }
    best
}

/// Returns where columns go by their headings; of two that mean the same, the export's own heading, else the first.
fn mapping(kind: ImportKind, headings: &[String]) -> BTreeMap<usize, Field> {
    let mut to: BTreeMap<usize, Field> = BTreeMap::new();
    for certain in [Certain::Heading, Certain::Synonym] {
        for (column, heading) in headings.iter().enumerate() {
            let Some((key, found)) = lexicon().field(kind, heading) else { continue };
            let Some(field) = field(kind, key) else { continue };
            let is_taken = to.contains_key(&column) || to.values().any(|other| *other == field);
            if found == certain && !is_taken {
                to.insert(column, field);
            }
        }
    }
    to
}

fn columns(table: &Table, heading: usize, to: &BTreeMap<usize, Field>) -> Vec<ImportColumn> {
    let width = table.rows.iter().skip(heading).map(Vec::len).max().unwrap_or(0);
    let mut samples: Vec<Option<&str>> = vec![None; width];
    let mut left = width;
    for row in table.rows.iter().skip(heading + 1) {
        if left == 0 {
            break;
        }
        for (sample, cell) in samples.iter_mut().zip(row) {
            if sample.is_none() && !cell.trim().is_empty() {
                *sample = Some(cell);
                left -= 1;
            }
        }
    }
    let headings = table.rows.get(heading).map_or(&[][..], Vec::as_slice);
    (0..width)
        .map(|column| ImportColumn {
            column: u32::try_from(column).unwrap_or(u32::MAX),
            heading: headings.get(column).map(|text| short(&tidy(text))).unwrap_or_default(),
            sample: samples[column].map(|text| short(&tidy(text))).unwrap_or_default(),
            field: to.get(&column).map(|field| field.key.to_owned()),
        })
        .filter(|column| !column.heading.is_empty() || !column.sample.is_empty())
        .collect()
}
