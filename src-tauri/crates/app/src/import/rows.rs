//! One row tried on the register: what it makes, changes, leaves, or why it is refused. Never knows a kind by name.

use domain::words::Language;

use super::cells::{no_error, short, tidy};
use super::fields::Field;
use super::shelf::{Desk, Found};
use crate::wire::{CellProblem, FieldChange, Problem, RowState};

/// What a row is about.
pub(crate) trait Subject {
    /// Returns what stands in a field, as an export tells it.
    fn tell(&self, field: &str, desk: &Desk, language: Language) -> String;

    /// Puts a text into a field; an empty one takes away what stood there.
    fn put(&mut self, field: &str, text: &str, desk: &Desk) -> Result<(), Problem>;
}

/// The cells of a row that go somewhere, in the order of the fields.
pub(crate) struct Cells {
    /// Its number in the file, from 1.
    pub row: u32,
    /// Each cell's field, column and text.
    pub all: Vec<Cell>,
}

/// A cell that goes somewhere.
pub(crate) struct Cell {
    pub field: Field,
    pub column: u32,
    pub text: String,
}

impl Cells {
    /// Returns the text of a field; empty when there is no column for it.
    pub fn text(&self, field: &str) -> &str {
        self.cell(field).map_or("", |cell| cell.text.as_str())
    }

    /// Returns the cell of a field.
    pub fn cell(&self, field: &str) -> Option<&Cell> {
        self.all.iter().find(|cell| cell.field.key == field)
    }

    /// Says what is wrong with the cell of a field.
    pub fn wrong(&self, field: &str, mut problem: Problem) -> CellProblem {
        problem.field = field.to_owned();
        CellProblem { column: self.cell(field).map(|cell| cell.column), problem }
    }
}

/// How rows are read.
#[derive(Clone, Copy)]
pub(crate) struct Way {
    /// An empty cell takes the old value away.
    pub empty_clears: bool,
    /// The language that values are told in.
    pub language: Language,
}

/// How a row stands.
pub(crate) struct Outcome {
    pub name: String,
    pub state: RowState,
    pub changes: Vec<FieldChange>,
    pub problems: Vec<CellProblem>,
}

impl Outcome {
    /// A row that can not be read in.
    pub fn refused(name: &str, problems: Vec<CellProblem>) -> Outcome {
        Outcome { name: short(name), state: RowState::Refused, changes: Vec::new(), problems }
    }
}

/// Puts the cells of a row into what it is about, and says what can not be put.
pub(crate) fn fill<S: Subject>(
    subject: &mut S,
    cells: &Cells,
    is_new: bool,
    way: Way,
    desk: &Desk,
) -> Vec<CellProblem> {
    let mut problems = Vec::new();
    for cell in &cells.all {
        let Cell { field, column: _, text } = cell;
        if text.is_empty() && field.is_required {
            problems.push(cells.wrong(field.key, Problem::new("", "problem-required")));
            continue;
        }
        // What an export told comes back as it is, whatever it could also mean.
        let is_as_told = tidy(&subject.tell(field.key, desk, way.language)) == *text;
        if is_as_told || (text.is_empty() && (is_new || !way.empty_clears)) {
            continue;
        }
        let put = no_error(text).and_then(|()| subject.put(field.key, text, desk));
        if let Err(problem) = put {
            problems.push(cells.wrong(field.key, problem));
        }
    }
    problems
}

/// Says how a row stands, from what there was and what there is now.
pub(crate) fn settle<S: Subject>(
    name: &str,
    was: Option<&S>,
    is: &S,
    cells: &Cells,
    way: Way,
    desk: &Desk,
) -> Outcome {
    let changes: Vec<FieldChange> = cells
        .all
        .iter()
        .filter_map(|cell| {
            let key = cell.field.key;
            let from = was.map(|was| was.tell(key, desk, way.language)).unwrap_or_default();
            let to = is.tell(key, desk, way.language);
            let field = key.to_owned();
            (from != to).then(|| FieldChange { field, from: shown(&from), to: shown(&to) })
        })
        .collect();
    let state = match (was.is_some(), changes.is_empty()) {
        (false, _) => RowState::New,
        (true, true) => RowState::Same,
        (true, false) => RowState::Changed,
    };
    Outcome { name: short(name), state, changes, problems: Vec::new() }
}

/// As much of a value as a preview shows.
fn shown(text: &str) -> String {
    const SHOWN: usize = 300;
    let mut letters = text.chars();
    let mut shown: String = letters.by_ref().take(SHOWN).collect();
    if letters.next().is_some() {
        shown.push('…');
    }
    shown
}

/// Returns what a name means; nothing for an empty one.
pub(crate) fn reference<I>(
    text: &str,
    find: impl Fn(&str) -> Found<I>,
) -> Result<Option<I>, Problem> {
    if text.is_empty() {
        return Ok(None);
    }
    match find(text) {
        Found::One(id) => Ok(Some(id)),
        Found::None => Err(Problem::new("", "problem-table-unknown").with("name", short(text))),
        Found::Several => Err(Problem::new("", "problem-table-several").with("name", short(text))),
    }
}
