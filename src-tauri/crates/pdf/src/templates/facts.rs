//! Facts on paper: the incident report, a draft for an authority, the register, the yearly report.
//! Never passes over in silence what is missing.

use domain::facts::{FactColumn, FactRow, FactsBlock, FactsDocument, FactsHead, FactsPart};
use domain::words::Words;

use super::paper::{secrecy, stamp};
use super::plan::heading;
use super::{Print, drawn};
use crate::document::{
    Block, Cell, Column, Document, Field, Frame, HeadCell, HeadValue, Level, Shape, Status, Table,
};
use crate::layout::lies;

/// A table with more columns than this lies on its side.
const MOST_STANDING: usize = 6;

/// Returns a document of facts, with its head and foot on every page.
pub fn facts_document(facts: &FactsDocument, print: &Print, words: &dyn Words) -> Document {
    let FactsDocument { head, callouts, parts } = facts;
    let mut lies = parts.first().is_some_and(is_wide);
    let mut blocks = vec![frame(head, lies, print, words)];
    blocks.extend(opening(head, words));
    let missing = rows(parts).filter(|row| row.missing).count();
    if missing > 0 {
        let count = missing.to_string();
        let label = words.say("pdf-facts-missing-count", &[("count", &count)]);
        blocks.push(Block::Status(Status { shape: Shape::Triangle, label }));
    }
    blocks.extend(callouts.iter().map(|callout| Block::Callout {
        title: callout.title.clone(),
        body: callout.text.iter().map(|text| text.as_str().into()).collect(),
    }));
    let numbered = rows(parts).any(|row| !row.number.trim().is_empty());
    for part in parts {
        if is_wide(part) != lies {
            lies = !lies;
            blocks.push(frame(head, lies, print, words));
        }
        blocks.extend(part_blocks(part, numbered, words));
    }
    Document { title: title(head, words), language: head.language, blocks }
}

/// Returns whether a part has a table that is too wide for a page that stands.
fn is_wide(part: &FactsPart) -> bool {
    part.blocks.iter().any(|block| match block {
        FactsBlock::Table { columns, .. } | FactsBlock::Matrix { columns, .. } => {
            columns.len() > MOST_STANDING
        }
        FactsBlock::Web { nodes, edges, .. } => lies(nodes, edges),
        FactsBlock::Rows { .. }
        | FactsBlock::Bars { .. }
        | FactsBlock::Wheel { .. }
        | FactsBlock::Para { .. }
        | FactsBlock::Signatures { .. } => false,
    })
}

/// Returns what the document is called; a document without a name is called what it is.
fn name(head: &FactsHead, words: &dyn Words) -> String {
    let named = [&head.title, &head.kind].into_iter().find(|said| !said.trim().is_empty());
    named.map_or_else(|| words.say("pdf-head-document", &[]), |said| said.trim().to_owned())
}

/// Returns the title of the file.
fn title(head: &FactsHead, words: &dyn Words) -> String {
    let (kind, name) = (head.kind.trim(), name(head, words));
    if name.starts_with(kind) { name } else { format!("{kind}: {name}") }
}

fn rows(parts: &[FactsPart]) -> impl Iterator<Item = &FactRow> {
    parts.iter().flat_map(|part| &part.blocks).flat_map(|block| match block {
        FactsBlock::Rows { rows } => rows.as_slice(),
        FactsBlock::Table { .. }
        | FactsBlock::Bars { .. }
        | FactsBlock::Matrix { .. }
        | FactsBlock::Wheel { .. }
        | FactsBlock::Web { .. }
        | FactsBlock::Para { .. }
        | FactsBlock::Signatures { .. } => &[],
    })
}

/// Returns what lies across the pages, each as a mark of its own.
fn marks(head: &FactsHead, words: &dyn Words) -> Vec<String> {
    let mut marks = Vec::new();
    if head.draft {
        marks.push(words.say("pdf-across-draft", &[]));
    }
    if head.example {
        marks.push(words.say("pdf-example", &[]));
    }
    marks
}

fn frame(head: &FactsHead, is_wide: bool, print: &Print, words: &dyn Words) -> Block {
    let text = |id: &str, value: &str, share: f32| {
        let unset = value.trim().is_empty();
        let value = if unset { words.say("pdf-not-set", &[]) } else { value.to_owned() };
        HeadCell { label: words.say(id, &[]), value: HeadValue::Text(value), share }
    };
    let page =
        HeadCell { label: words.say("pdf-head-page", &[]), value: HeadValue::Page, share: 0.7 };
    let owner = joined(&[&head.administration, municipality(head)], ", ");
    let mut first = vec![text("pdf-head-document", &head.title, 2.2)];
    // A document with a number of its own need not have one in the registry.
    if head.fields.is_empty() || !head.registry_number.trim().is_empty() {
        first.push(text("pdf-fact-registry", &head.registry_number, 1.0));
    }
    let mut second = vec![
        text("pdf-head-administration", &owner, 2.2),
        text("pdf-head-board", &head.board, 1.9),
        text("pdf-head-kind", &head.kind, 1.4),
    ];
    let own: Vec<HeadCell> = head
        .fields
        .iter()
        .map(|field| {
            let unset = field.value.trim().is_empty();
            let value = if unset { words.say("pdf-not-set", &[]) } else { field.value.clone() };
            HeadCell { label: field.label.clone(), value: HeadValue::Text(value), share: 1.0 }
        })
        .collect();
    // A page that lies has room for all of it on one row, and little height to give away.
    let mut rows = if is_wide {
        first.append(&mut second);
        first.push(page);
        vec![first]
    } else {
        first.push(page);
        vec![first, second]
    };
    if !own.is_empty() {
        rows.push(own);
    }
    let marks = marks(head, words);
    let example = if head.example { words.say("pdf-example", &[]) } else { String::new() };
    let log = match print.log_head.trim() {
        "" => String::new(),
        head => words.say("pdf-stamp-log", &[("head", head)]),
    };
    Block::Frame(Box::new(Frame {
        head: rows,
        mark: head.mark.clone(),
        secrecy: secrecy(&head.secrecy, words),
        foot: joined(&[&example, &head.version], " · "),
        stamp: joined(&[&stamp(print, words), &log], " · "),
        across: marks.join(" · "),
        is_wide,
    }))
}

/// Returns the municipality, unless the administration's name says it.
fn municipality(head: &FactsHead) -> &str {
    if head.administration.contains(head.municipality.trim()) { "" } else { &head.municipality }
}

fn joined(said: &[&str], between: &str) -> String {
    let said: Vec<&str> = said.iter().map(|said| said.trim()).filter(|s| !s.is_empty()).collect();
    said.join(between)
}

/// Returns what opens the first page: what the head of pages says is there to be heard too.
fn opening(head: &FactsHead, words: &dyn Words) -> Vec<Block> {
    let registry = match head.registry_number.trim() {
        "" => String::new(),
        number => format!("{} {number}", words.say("pdf-fact-registry", &[])),
    };
    let owner = joined(&[&head.administration, &head.board, municipality(head)], " · ");
    let version = joined(&[&head.version, &registry], " · ");
    let mut blocks = Vec::new();
    let marks = marks(head, words);
    if !marks.is_empty() {
        blocks.push(Block::Marks(marks));
    }
    let name = name(head, words);
    blocks.push(heading(Level::One, name.clone()));
    // A register is often called what it is.
    if head.kind.trim() != name {
        blocks.push(Block::Lead(head.kind.trim().into()));
    }
    blocks.push(Block::Note(joined(&[&owner, &version], "\n").into()));
    blocks.push(Block::Space { mm: 2.0 });
    blocks
}

fn part_blocks(part: &FactsPart, numbered: bool, words: &dyn Words) -> Vec<Block> {
    let FactsPart { title, intro, blocks } = part;
    let mut out = Vec::new();
    if !title.trim().is_empty() {
        out.push(heading(Level::Two, title.clone()));
    }
    if !intro.trim().is_empty() {
        out.push(Block::Para(intro.as_str().into()));
    }
    if blocks.is_empty() && intro.trim().is_empty() {
        out.push(Block::Para(words.say("pdf-facts-nothing", &[]).into()));
    }
    out.extend(blocks.iter().flat_map(|block| piece(block, numbered, words)));
    out
}

fn piece(block: &FactsBlock, numbered: bool, words: &dyn Words) -> Vec<Block> {
    match block {
        FactsBlock::Rows { rows } if rows.is_empty() => nothing("", words),
        FactsBlock::Rows { rows } => vec![Block::Facts { rows: rows.clone(), numbered }],
        FactsBlock::Table { caption, columns, rows } if columns.is_empty() || rows.is_empty() => {
            nothing(caption, words)
        }
        FactsBlock::Table { caption, columns, rows } => vec![table(caption, columns, rows)],
        FactsBlock::Bars { caption, bars } if bars.is_empty() => nothing(caption, words),
        FactsBlock::Bars { caption, bars } => {
            vec![Block::Bars { caption: caption.clone(), bars: bars.clone() }]
        }
        FactsBlock::Matrix { caption, columns, rows } if columns.len() < 2 || rows.is_empty() => {
            nothing(caption, words)
        }
        FactsBlock::Matrix { caption, columns, rows } => {
            drawn::matrix(caption, columns, rows, words)
        }
        FactsBlock::Wheel { caption, months } if months.iter().all(Vec::is_empty) => {
            nothing(caption, words)
        }
        FactsBlock::Wheel { caption, months } => drawn::wheel(caption, months, words),
        FactsBlock::Web { caption, nodes, .. } if nodes.is_empty() => nothing(caption, words),
        FactsBlock::Web { caption, nodes, edges } => drawn::web(caption, nodes, edges),
        FactsBlock::Para { text } => vec![Block::Para(text.as_str().into())],
        FactsBlock::Signatures { labels } => vec![signatures(labels)],
    }
}

/// Returns that there is nothing, where something could have stood.
fn nothing(caption: &str, words: &dyn Words) -> Vec<Block> {
    let mut blocks = Vec::new();
    if !caption.trim().is_empty() {
        blocks.push(Block::Named(caption.to_owned()));
    }
    blocks.push(Block::Para(words.say("pdf-facts-nothing", &[]).into()));
    blocks
}

fn table(caption: &str, columns: &[FactColumn], rows: &[Vec<String>]) -> Block {
    let row = |row: &Vec<String>| row.iter().map(|said| Cell::from(said.as_str())).collect();
    Block::Table(Table {
        caption: caption.to_owned(),
        columns: shares(columns).map(|(title, share)| Column::new(title, share)).collect(),
        rows: rows.iter().map(row).collect(),
        row_header: true,
    })
}

/// Returns headings with shares that can be divided by.
pub(super) fn shares<'a>(
    columns: impl IntoIterator<Item = &'a FactColumn>,
) -> impl Iterator<Item = (String, f32)> {
    columns.into_iter().map(|FactColumn { title, share }| {
        let share = if share.is_finite() { share.clamp(0.1, 100.0) } else { 1.0 };
        (title.clone(), share)
    })
}

/// Returns the lines to sign on, two beside each other.
fn signatures(labels: &[String]) -> Block {
    let line = |label: Option<&String>| Field::LineAbove(label.cloned().unwrap_or_default());
    let pairs = labels.chunks(2);
    Block::Form(pairs.map(|pair| Field::Row(vec![line(pair.first()), line(pair.get(1))])).collect())
}
