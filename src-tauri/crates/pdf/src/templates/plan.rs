//! A plan on paper: cover, contents, sections, action cards, contact lists. Never leaves out an empty section silently.

use domain::document::{Block as Piece, DocumentSection, PlanDocument, Row};
use domain::words::Words;

use super::card::{card_blocks, step};
use super::contacts::list_blocks;
use super::paper::{Paper, plan_cover};
use super::{Print, forms};
use crate::document::{Block, Cell, Column, Document, Level, ListKind, Sheet, Table, Text};

/// Returns a plan as a document of its own.
pub fn plan_document(plan: &PlanDocument, print: &Print, words: &dyn Words) -> Document {
    let paper = Paper::of_plan(&plan.cover, words);
    let mut blocks = vec![
        paper.cover_frame(print, words),
        plan_cover(&plan.cover, print, words),
        paper.frame(print, words),
        Block::Toc { title: words.say("pdf-contents", &[]), depth: Level::Two },
        Block::PageBreak,
        heading(Level::One, words.say("pdf-part-plan", &[])),
    ];
    blocks.extend(paragraphs(&plan.cover.summary).map(Block::Lead));
    blocks.extend(sections(plan, words));
    blocks.extend(contacts(plan, words));
    blocks.extend(cards(plan, words));
    Document { title: title(plan, words), language: plan.cover.language, blocks }
}

/// Returns the title of a plan's file.
fn title(plan: &PlanDocument, words: &dyn Words) -> String {
    let version = words.say("pdf-version", &[("version", &plan.cover.version.to_string())]);
    format!("{}, {}", plan.cover.title, version.to_lowercase())
}

pub(crate) fn heading(level: Level, text: String) -> Block {
    Block::Heading { level, text }
}

/// Returns the sections in order.
pub(crate) fn sections(plan: &PlanDocument, words: &dyn Words) -> Vec<Block> {
    plan.sections.iter().flat_map(|section| section_blocks(section, words)).collect()
}

fn section_blocks(section: &DocumentSection, words: &dyn Words) -> Vec<Block> {
    let DocumentSection { key: _, number, title, blocks } = section;
    let mut out = vec![heading(Level::Two, format!("{number} {title}"))];
    for block in blocks {
        out.extend(piece(block, words));
    }
    if out.len() == 1 {
        out.push(Block::Para(words.say("pdf-section-empty", &[]).into()));
    }
    out
}

fn piece(piece: &Piece, words: &dyn Words) -> Vec<Block> {
    let label = |label: &str| {
        let is_said = !label.trim().is_empty();
        is_said.then(|| Block::Named(label.to_owned())).into_iter()
    };
    match piece {
        Piece::Text { label: name, text } => {
            let name = label(name).filter(|_| !text.trim().is_empty());
            name.chain(paragraphs(text).map(Block::Para)).collect()
        }
        Piece::List { items, .. } if items.is_empty() => Vec::new(),
        Piece::List { label: name, items } => {
            let items = items.iter().map(|item| item.as_str().into()).collect();
            label(name).chain([Block::List { kind: ListKind::Bullet, items }]).collect()
        }
        Piece::Table { rows, .. } if rows.is_empty() => Vec::new(),
        Piece::Table { label, columns, rows } => {
            let columns = columns
                .iter()
                .map(|column| Column::new(column.title.as_str(), f32::from(column.share.max(1))))
                .collect();
            let rows = rows.iter().map(row).collect();
            let caption = label.clone();
            vec![Block::Table(Table { caption, columns, rows, row_header: true })]
        }
        Piece::Steps { steps, .. } if steps.is_empty() => Vec::new(),
        Piece::Steps { label: name, steps } => {
            let steps =
                steps.iter().enumerate().map(|(at, one)| step(at + 1, one, words)).collect();
            label(name).chain([Block::Steps(steps)]).collect()
        }
    }
}

fn row(row: &Row) -> Vec<Cell> {
    row.cells.iter().map(|cell| cell.as_str().into()).collect()
}

/// Returns the paragraphs of a text, parted by blank lines.
pub(crate) fn paragraphs(text: &str) -> impl Iterator<Item = Text> + '_ {
    let text = text.replace("\r\n", "\n");
    let paragraphs: Vec<Text> = text
        .split("\n\n")
        .map(str::trim)
        .filter(|paragraph| !paragraph.is_empty())
        .map(Text::from)
        .collect();
    paragraphs.into_iter()
}

/// Returns the contact lists under a heading of their own.
pub(crate) fn contacts(plan: &PlanDocument, words: &dyn Words) -> Vec<Block> {
    if plan.contacts.is_empty() {
        return Vec::new();
    }
    let title = words.say("pdf-part-contacts", &[]);
    let mut blocks = vec![Block::PageBreak, heading(Level::One, title)];
    for list in &plan.contacts {
        blocks.push(heading(Level::Two, list.title.clone()));
        blocks.extend(list_blocks(list, words));
    }
    blocks
}

/// Returns the action cards behind a page that helps to choose among them.
pub(crate) fn cards(plan: &PlanDocument, words: &dyn Words) -> Vec<Block> {
    if plan.cards.is_empty() {
        return Vec::new();
    }
    let say = |id: &str| words.say(id, &[]);
    let rows = plan
        .cards
        .iter()
        .map(|card| {
            let number = Text::bold(card.number.to_string());
            vec![
                number.into(),
                card.title.as_str().into(),
                card.phase.as_str().into(),
                card.parts_label.as_str().into(),
            ]
        })
        .collect();
    let mut blocks = vec![
        Block::PageBreak,
        heading(Level::One, say("pdf-part-cards")),
        Block::Lead(say("pdf-cards-lead").into()),
        Block::Table(Table {
            caption: String::new(),
            columns: vec![
                Column::new(say("pdf-cards-number"), 1.0),
                Column::new(say("pdf-cards-title"), 6.0),
                Column::new(say("pdf-cards-phase"), 4.0),
                Column::new(say("pdf-cards-parts"), 4.0),
            ],
            rows,
            row_header: false,
        }),
    ];
    for card in &plan.cards {
        blocks.extend(card_blocks(card, Level::Two, words));
    }
    blocks
}

/// Returns the blank forms, each as many times as it is to lie in the binder.
pub(crate) fn blank_sheets(plan: &PlanDocument, words: &dyn Words) -> Vec<Block> {
    let mut blocks = Vec::new();
    for sheets in &plan.forms {
        for copy in 0..sheets.copies {
            blocks.push(Block::SheetStart(Sheet {
                is_listed: copy == 0,
                ..forms::sheet(&sheets.form, Level::Two, words)
            }));
            blocks.extend(forms::form_blocks(&sheets.form, words));
        }
    }
    blocks
}
