//! Whom to call. Never prints a column that nobody filled in.

use domain::document::{ContactLine, ContactList};
use domain::words::Words;

use super::Print;
use super::paper::Paper;
use crate::document::{Block, Cell, Column, Document, Level, Sheet, Table, Text};

/// Returns contact and alarm lists as a document of their own, one sheet each.
pub fn contact_lists(
    lists: &[ContactList],
    paper: &Paper,
    print: &Print,
    words: &dyn Words,
) -> Document {
    let mut blocks = vec![paper.frame(print, words)];
    for list in lists {
        blocks.push(Block::SheetStart(Sheet {
            level: Level::One,
            title: list.title.clone(),
            subtitle: words.say("pdf-contacts-subtitle", &[]),
            is_listed: true,
        }));
        blocks.extend(list_blocks(list, words));
    }
    let title = format!("{}: {}", words.say("pdf-part-contacts", &[]), paper.name);
    Document { title, language: words.language(), blocks }
}

/// Returns a list's table.
pub(crate) fn list_blocks(list: &ContactList, words: &dyn Words) -> Vec<Block> {
    if list.lines.is_empty() {
        return vec![Block::Para(words.say("pdf-section-empty", &[]).into())];
    }
    vec![phone_table(&list.lines, Width::Whole, words)]
}

type Get = fn(&ContactLine) -> &str;

/// Columns that a card does without.
const LONG: [&str; 2] = ["pdf-contacts-deputy", "pdf-contacts-note"];

/// How much a list of whom to call says.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Width {
    /// Everything.
    Whole,
    /// One line each, so that a card stays on one sheet: who and what number.
    Short,
}

/// Returns a table of those lines, with the columns that are filled in.
pub(crate) fn phone_table(lines: &[ContactLine], width: Width, words: &dyn Words) -> Block {
    let other = lines.iter().any(|line| !line.phone_other.trim().is_empty());
    let office = if other { "pdf-contacts-office" } else { "pdf-contacts-phone" };
    let columns: [(&str, f32, Get); 6] = [
        ("pdf-contacts-role", 4.0, |line| &line.role),
        ("pdf-contacts-holder", 3.4, |line| &line.holder),
        ("pdf-contacts-deputy", 3.4, |line| &line.deputy),
        (office, 3.0, |line| &line.phone_office),
        ("pdf-contacts-other", 3.0, |line| &line.phone_other),
        ("pdf-contacts-note", 3.4, |line| &line.note),
    ];
    let columns: Vec<_> = columns
        .into_iter()
        .enumerate()
        .filter(|(_, (id, _, _))| width == Width::Whole || !LONG.contains(id))
        .filter(|(at, (_, _, get))| {
            *at == 0 || lines.iter().any(|line| !get(line).trim().is_empty())
        })
        .map(|(_, column)| column)
        .collect();
    let rows = lines
        .iter()
        .map(|line| {
            columns
                .iter()
                .map(|(id, _, get)| {
                    let said = get(line);
                    let is_phone = *id == office || *id == "pdf-contacts-other";
                    Cell::Text(if is_phone { Text::bold(said) } else { said.into() })
                })
                .collect()
        })
        .collect();
    Block::Table(Table {
        caption: String::new(),
        columns: columns
            .iter()
            .map(|(id, share, _)| Column::new(words.say(id, &[]), *share))
            .collect(),
        rows,
        row_header: true,
    })
}
