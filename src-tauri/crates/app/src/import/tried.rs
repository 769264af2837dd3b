//! All tables of a file tried on the register, in the order in which they build on each other. Never writes.

use std::collections::HashMap;

use domain::moment::Day;
use domain::words::{Language, Words};
use tables::{Table, Workbook};

use super::cells::{short, tidy};
use super::fields::{Field, fields, word};
use super::guess::{Layout, layout};
use super::lexicon::same_name;
use super::organisation::{above_first, role, unit};
use super::rows::{Cell, Cells, Outcome, Way};
use super::sets::{counting, set};
use super::shelf::Desk;
use super::systems::{Turns, contact, dependency, system};
use crate::wire::{
    CellProblem, ImportField, ImportKind, ImportRow, ImportTable, PreviewImport, Problem,
    RowCounts, RowState, ShowRows,
};
use crate::words::words;

/// The most rows that an answer tells in full.
const MOST_ROWS: usize = 500;

/// What the person asked for, beside the file.
pub(crate) struct Asked<'a> {
    pub request: &'a PreviewImport,
    pub way: Way,
    pub today: Day,
    /// Whether units and roles may be written.
    pub may_write_plans: bool,
}

/// A table with how each of its rows stands.
struct TriedTable {
    layout: Layout,
    counts: RowCounts,
    /// In the order of the file.
    rows: Vec<(u32, Outcome)>,
}

/// Tries all tables, and returns how they stand.
pub(crate) fn tried(desk: &mut Desk, book: &Workbook, asked: &Asked<'_>) -> Vec<ImportTable> {
    let choice =
        |place: usize| asked.request.choice.iter().find(|choice| choice.table as usize == place);
    let mut layouts: Vec<Option<Layout>> = book
        .tables
        .iter()
        .enumerate()
        .map(|(place, table)| Some(layout(table, choice(place))))
        .collect();
    let mut order: Vec<usize> = (0..book.tables.len()).collect();
    order.sort_by_key(|place| layouts[*place].as_ref().and_then(|layout| layout.kind));
    let mut done: Vec<Option<TriedTable>> = book.tables.iter().map(|_| None).collect();
    let mut seen = Seen::new();
    for place in order {
        let Some(mut layout) = layouts[place].take() else { continue };
        let is_plans = matches!(layout.kind, Some(ImportKind::Units | ImportKind::Roles));
        if is_plans && !asked.may_write_plans {
            layout.problems.push(Problem::new("", "problem-table-not-allowed"));
        }
        done[place] = Some(try_table(desk, &book.tables[place], layout, asked, &mut seen));
    }
    let shown = shown_rows(asked.request.show.as_ref(), done.len());
    let view = |(place, table): (usize, Option<TriedTable>)| {
        table.map(|table| view(place, &book.tables[place], table, &shown[place], asked))
    };
    done.into_iter().enumerate().filter_map(view).collect()
}

/// The rows that things were named in, so that none is named twice in a file.
type Seen = HashMap<(ImportKind, String), u32>;

fn try_table(
    desk: &mut Desk,
    table: &Table,
    layout: Layout,
    asked: &Asked<'_>,
    seen: &mut Seen,
) -> TriedTable {
    let below = table.rows.iter().enumerate().skip(layout.heading + 1);
    let last = below.clone().filter(|(_, row)| !is_empty(row)).map(|(place, _)| place).next_back();
    let below = below.take_while(|(place, _)| Some(*place) <= last);
    let mut counts = RowCounts::default();
    let Some(kind) = layout.kind else {
        counts.rows = u32::try_from(below.count()).unwrap_or(u32::MAX);
        counts.left_out = counts.rows;
        return TriedTable { layout, counts, rows: Vec::new() };
    };
    let mut rows: Vec<(u32, Outcome)> = Vec::new();
    let mut given: Vec<Cells> = Vec::new();
    for (place, row) in below {
        let number = u32::try_from(place + 1).unwrap_or(u32::MAX);
        if is_empty(row) {
            let (name, changes, problems) = (String::new(), Vec::new(), Vec::new());
            rows.push((number, Outcome { name, state: RowState::Empty, changes, problems }));
            continue;
        }
        given.push(cells(number, row, &layout.goes));
    }
    if kind == ImportKind::Units {
        given = above_first(given);
    }
    let mut turns = Turns::new();
    let mut counting = counting(desk, false);
    for cells in &given {
        let outcome = if layout.problems.is_empty() {
            twice(kind, cells, seen).unwrap_or_else(|| match kind {
                ImportKind::Units => unit(desk, cells, asked.way),
                ImportKind::Roles => role(desk, cells, asked.way),
                ImportKind::Systems => system(desk, cells, asked.way),
                ImportKind::Contacts => contact(desk, cells, asked.way, &mut turns),
                ImportKind::Dependencies => dependency(desk, cells, asked.way, &mut turns),
                ImportKind::Classifications => {
                    set(desk, cells, asked.way, &mut counting, asked.today)
                }
            })
        } else {
            let wrong = |problem| CellProblem { column: None, problem };
            Outcome::refused("", layout.problems.iter().cloned().map(wrong).collect())
        };
        rows.push((cells.row, outcome));
    }
    rows.sort_by_key(|(number, _)| *number);
    for (_, outcome) in &rows {
        counts.rows += 1;
        match outcome.state {
            RowState::New => counts.new += 1,
            RowState::Changed => counts.changed += 1,
            RowState::Same => counts.same += 1,
            RowState::Refused => counts.refused += 1,
            RowState::Empty => counts.empty += 1,
        }
    }
    TriedTable { layout, counts, rows }
}

fn is_empty(row: &[String]) -> bool {
    row.iter().all(|cell| cell.trim().is_empty())
}

fn cells(row: u32, texts: &[String], goes: &[(usize, Field)]) -> Cells {
    let all = goes
        .iter()
        .map(|(column, field)| Cell {
            field: *field,
            column: u32::try_from(*column).unwrap_or(u32::MAX),
            text: texts.get(*column).map(|text| tidy(text)).unwrap_or_default(),
        })
        .collect();
    Cells { row, all }
}

/// Refuses a row that names what another row of the file has named.
fn twice(kind: ImportKind, cells: &Cells, seen: &mut Seen) -> Option<Outcome> {
    let (field, second) = match kind {
        ImportKind::Units | ImportKind::Systems => ("name", ""),
        ImportKind::Roles => ("title", "unit"),
        ImportKind::Classifications => ("set", "system"),
        // Somebody may be called on two numbers, and a system may lean on two things of a name.
        ImportKind::Contacts | ImportKind::Dependencies => return None,
    };
    let name = cells.text(field);
    if name.is_empty() {
        return None;
    }
    let key = format!("{}\n{}", same_name(name), same_name(cells.text(second)));
    let first = *seen.entry((kind, key)).or_insert(cells.row);
    if first == cells.row {
        return None;
    }
    let problem =
        Problem::new("", "problem-table-twice").with("name", short(name)).with("row", first);
    Some(Outcome::refused(name, vec![cells.wrong(field, problem)]))
}

/// Which rows of a table are told.
struct Shown {
    state: Option<RowState>,
    offset: usize,
    limit: usize,
}

fn shown_rows(show: Option<&ShowRows>, tables: usize) -> Vec<Shown> {
    let of = |place: usize| match show {
        Some(show) if show.table as usize == place => Shown {
            state: show.state,
            offset: show.offset as usize,
            limit: match show.limit as usize {
                0 => MOST_ROWS,
                limit => limit.min(MOST_ROWS),
            },
        },
        Some(_) => Shown { state: None, offset: 0, limit: 0 },
        None => Shown { state: None, offset: 0, limit: MOST_ROWS / tables.max(1) },
    };
    (0..tables).map(of).collect()
}

fn view(
    place: usize,
    table: &Table,
    tried: TriedTable,
    shown: &Shown,
    asked: &Asked<'_>,
) -> ImportTable {
    let TriedTable { layout, counts, rows } = tried;
    let Layout { guessed, kind, heading, columns, goes: _, problems } = layout;
    let is_wanted = |outcome: &Outcome| shown.state.is_none_or(|wanted| outcome.state == wanted);
    let matching = rows.iter().filter(|(_, outcome)| is_wanted(outcome)).count();
    let rows = rows
        .into_iter()
        .filter(|(_, outcome)| is_wanted(outcome))
        .skip(shown.offset)
        .take(shown.limit)
        .map(|(row, Outcome { name, state, changes, problems })| ImportRow {
            row,
            name,
            state,
            changes,
            problems,
        })
        .collect();
    ImportTable {
        table: u32::try_from(place).unwrap_or(u32::MAX),
        name: short(&table.name),
        guessed,
        kind,
        heading_row: u32::try_from(heading + 1).unwrap_or(u32::MAX),
        columns,
        fields: kind.map(|kind| offered(kind, asked.way.language)).unwrap_or_default(),
        problems,
        counts,
        rows,
        matching: u32::try_from(matching).unwrap_or(u32::MAX),
    }
}

/// The fields that a column can go to, by name.
fn offered(kind: ImportKind, language: Language) -> Vec<ImportField> {
    fields(kind)
        .iter()
        .map(|field| ImportField {
            field: field.key.to_owned(),
            label: words(language).say(&format!("import-{}-{}", word(kind), field.key), &[]),
            required: field.is_required,
        })
        .collect()
}

/// Returns the sum of all tables.
pub(crate) fn totals(tables: &[ImportTable]) -> RowCounts {
    let mut sum = RowCounts::default();
    for table in tables {
        let RowCounts { rows, new, changed, same, refused, empty, left_out } = table.counts;
        sum.rows += rows;
        sum.new += new;
        sum.changed += changed;
        sum.same += same;
        sum.refused += refused;
        sum.empty += empty;
        sum.left_out += left_out;
    }
    sum
}
