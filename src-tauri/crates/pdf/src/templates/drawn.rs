//! Matrices, wheels and webs of a document of facts. Never lets a drawing alone say something.

use domain::facts::{CellState, FactColumn, MatrixRow, WebEdge, WebNode};
use domain::words::Words;

use super::facts::shares;
use crate::document::{Block, Cell, Column, Mark, Table};

/// The most cells beside each other on a page that lies, the names of the rows not counted.
const MOST_CELLS: usize = 8;

/// Returns a matrix as one table, or as several where there are more columns than a page can hold, the names of the
/// rows in each.
pub(super) fn matrix(
    caption: &str,
    columns: &[FactColumn],
    rows: &[MatrixRow],
    words: &dyn Words,
) -> Vec<Block> {
    let Some((first, others)) = columns.split_first() else { return Vec::new() };
    let parts = others.len().div_ceil(MOST_CELLS).max(1);
    let each = others.len().div_ceil(parts).max(1);
    let part = |at: usize| {
        let range = at * each..((at + 1) * each).min(others.len());
        let named = std::iter::once(first).chain(&others[range.clone()]);
        let table_row = |row: &MatrixRow| {
            let cells = range.clone().map(|at| {
                row.cells.get(at).map_or_else(
                    || Cell::from(""),
                    |cell| Cell::Mark(Mark { state: cell.state, label: label(cell, words) }),
                )
            });
            std::iter::once(Cell::from(row.label.as_str())).chain(cells).collect()
        };
        Block::Table(Table {
            caption: part_caption(caption, at + 1, parts, words),
            columns: shares(named).map(|(title, share)| Column::new(title, share)).collect(),
            rows: rows.iter().map(table_row).collect(),
            row_header: true,
        })
    };
    (0..parts).map(part).collect()
}

fn part_caption(caption: &str, part: usize, parts: usize, words: &dyn Words) -> String {
    if parts == 1 {
        return caption.to_owned();
    }
    let (part, parts) = (part.to_string(), parts.to_string());
    let said = words.say("pdf-matrix-part", &[("part", &part), ("parts", &parts)]);
    if caption.trim().is_empty() { said } else { format!("{}. {said}", caption.trim()) }
}

/// Returns the word beside a mark: the cell's own, or the mark's.
fn label(cell: &domain::facts::MatrixCell, words: &dyn Words) -> String {
    let said = cell.text.trim();
    if !said.is_empty() {
        return said.to_owned();
    }
    let level = |level: &str| words.say("pdf-mark-level", &[("level", level)]);
    match cell.state {
        CellState::Plain => String::new(),
        CellState::Met => words.say("pdf-mark-met", &[]),
        CellState::Partly => words.say("pdf-mark-partly", &[]),
        CellState::NotMet => words.say("pdf-mark-not-met", &[]),
        CellState::Unknown => words.say("pdf-mark-unknown", &[]),
        CellState::Level0 => level("0"),
        CellState::Level1 => level("1"),
        CellState::Level2 => level("2"),
        CellState::Level3 => level("3"),
        CellState::Level4 => level("4"),
    }
}

/// Returns a year as a wheel and, below it, as a table of all months.
pub(super) fn wheel(caption: &str, months: &[Vec<String>; 12], words: &dyn Words) -> Vec<Block> {
    let counts = months.each_ref().map(|month| u32::try_from(month.len()).unwrap_or(u32::MAX));
    let mut blocks = named(caption);
    blocks.push(Block::Wheel { months: counts });
    let row = |(at, month): (usize, &Vec<String>)| {
        let name = words.say(&format!("pdf-month-{}", at + 1), &[]);
        let said = match month.is_empty() {
            true => words.say("pdf-wheel-none", &[]),
            false => month.join("\n"),
        };
        vec![Cell::from(capital(&name)), Cell::from(said)]
    };
    blocks.push(Block::Table(Table {
        caption: String::new(),
        columns: vec![
            Column::new(words.say("pdf-wheel-month", &[]), 1.0),
            Column::new(words.say("pdf-wheel-activities", &[]), 4.6),
        ],
        rows: months.iter().enumerate().map(row).collect(),
        row_header: true,
    }));
    blocks
}

/// Returns a web of boxes and arrows.
pub(super) fn web(caption: &str, nodes: &[WebNode], edges: &[WebEdge]) -> Vec<Block> {
    let mut blocks = named(caption);
    blocks.push(Block::Web { nodes: nodes.to_vec(), edges: edges.to_vec() });
    blocks
}

fn named(caption: &str) -> Vec<Block> {
    let said = caption.trim();
    if said.is_empty() { Vec::new() } else { vec![Block::Named(said.to_owned())] }
}

fn capital(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
