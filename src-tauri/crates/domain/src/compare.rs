//! What differs between two versions of a plan, line by line and word by word. Never judges the change.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use similar::{ChangeTag, DiffOp, TextDiff};
use ts_rs::TS;

use crate::document::{Block, ContactLine, Cover, PlanDocument, PrintedStep};
use crate::form::FormField;

/// A section that differs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct SectionChange {
    /// The section's key; "header", "card-3", "contacts-1" and "forms" for what stands beside the sections.
    pub key: String,
    /// Its heading.
    pub title: String,
    /// The lines that differ, in order.
    pub lines: Vec<LineChange>,
}

/// A line that was added, removed, or changed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct LineChange {
    /// What it was; empty when the line is new.
    pub before: String,
    /// What it became; empty when the line is gone.
    pub after: String,
    /// The words of both, marked.
    pub words: Vec<WordChange>,
}

/// Some words in a row with the same mark.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct WordChange {
    /// Kept, added or removed.
    pub mark: WordMark,
    /// The words, with their blanks.
    pub text: String,
}

/// What happened to some words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum WordMark {
    /// In both.
    Kept,
    /// Only in the newer.
    Added,
    /// Only in the older.
    Removed,
}

/// Returns what differs from `before` (`None`: nothing was there) to `after`, in reading order.
pub fn compare(before: Option<&PlanDocument>, after: &PlanDocument) -> Vec<SectionChange> {
    let old = before.map(pieces).unwrap_or_default();
    let new = pieces(after);
    let mut changes = Vec::new();
    for piece in &new {
        let former = old.iter().find(|candidate| candidate.key == piece.key);
        let former_lines: &[String] = former.map_or(&[], |former| &former.lines);
        push_change(&mut changes, piece, former_lines, &piece.lines);
    }
    for piece in &old {
        let is_gone = !new.iter().any(|candidate| candidate.key == piece.key);
        if is_gone {
            push_change(&mut changes, piece, &piece.lines, &[]);
        }
    }
    changes
}

/// A section as lines of text.
struct Piece {
    key: String,
    title: String,
    lines: Vec<String>,
}

fn push_change(
    changes: &mut Vec<SectionChange>,
    piece: &Piece,
    before: &[String],
    after: &[String],
) {
    let lines = changed_lines(before, after);
    if !lines.is_empty() {
        changes.push(SectionChange { key: piece.key.clone(), title: piece.title.clone(), lines });
    }
}

fn changed_lines(before: &[String], after: &[String]) -> Vec<LineChange> {
    let mut changes = Vec::new();
    for op in similar::capture_diff_slices(similar::Algorithm::Patience, before, after) {
        let (old, new) = match op {
            DiffOp::Equal { .. } => continue,
            DiffOp::Delete { .. } | DiffOp::Insert { .. } | DiffOp::Replace { .. } => {
                (&before[op.old_range()], &after[op.new_range()])
            }
        };
        // Lines that stand beside each other are shown as one changed line; the rest as added or removed.
        for index in 0..old.len().max(new.len()) {
            let was = old.get(index).map_or("", String::as_str);
            let is = new.get(index).map_or("", String::as_str);
            changes.push(LineChange {
                before: was.to_owned(),
                after: is.to_owned(),
                words: words(was, is),
            });
        }
    }
    changes
}

fn words(before: &str, after: &str) -> Vec<WordChange> {
    let mut marked: Vec<WordChange> = Vec::new();
    for change in TextDiff::from_words(before, after).iter_all_changes() {
        let mark = match change.tag() {
            ChangeTag::Equal => WordMark::Kept,
            ChangeTag::Insert => WordMark::Added,
            ChangeTag::Delete => WordMark::Removed,
        };
        match marked.last_mut() {
            Some(last) if last.mark == mark => last.text.push_str(change.value()),
            Some(_) | None => marked.push(WordChange { mark, text: change.value().to_owned() }),
        }
    }
    marked
}

fn pieces(document: &PlanDocument) -> Vec<Piece> {
    let PlanDocument { cover, sections, cards, contacts, forms } = document;
    let mut pieces =
        vec![Piece { key: "header".into(), title: cover.title.clone(), lines: cover_lines(cover) }];
    for section in sections {
        let lines = section.blocks.iter().flat_map(block_lines).collect();
        pieces.push(Piece { key: section.key.clone(), title: section.title.clone(), lines });
    }
    for card in cards {
        let mut lines = vec![card.phase.clone(), card.parts_label.clone(), card.purpose.clone()];
        lines.extend(card.steps.iter().map(step_line));
        lines.push(card.limits.clone());
        lines.extend(card.late_entry.iter().map(step_line));
        lines.extend(card.contacts.iter().map(contact_line));
        lines.retain(|line| !line.is_empty());
        // Cards are told apart by title, so that one that moves does not look like two that changed.
        pieces.push(Piece {
            key: format!("card-{}", card.title),
            title: card.title.clone(),
            lines,
        });
    }
    for list in contacts {
        let lines = list.lines.iter().map(contact_line).collect();
        pieces.push(Piece {
            key: format!("contacts-{}", list.title),
            title: list.title.clone(),
            lines,
        });
    }
    for sheets in forms {
        let form = &sheets.form;
        let mut lines = vec![form.instruction.clone(), format!("× {}", sheets.copies)];
        lines.extend(form.fields.iter().map(field_line));
        lines.push(form.afterwards.clone());
        lines.retain(|line| !line.is_empty());
        let title = format!("{} {}", form.number, form.title);
        pieces.push(Piece {
            key: format!("form-{}", form.title),
            title: title.trim().to_owned(),
            lines,
        });
    }
    number_the_alike(&mut pieces);
    pieces
}

/// Two lists may have the same title, one for each part; their keys must still tell them apart.
fn number_the_alike(pieces: &mut [Piece]) {
    let mut seen: BTreeMap<String, u32> = BTreeMap::new();
    for piece in pieces {
        let count = seen.entry(piece.key.clone()).or_default();
        *count += 1;
        if *count > 1 {
            piece.key = format!("{} {count}", piece.key);
        }
    }
}

/// The cover without its version and state, which always differ.
fn cover_lines(cover: &Cover) -> Vec<String> {
    let days = [cover.drawn_up_on, cover.revise_by]
        .map(|day| day.map(|day| day.to_string()).unwrap_or_default());
    let [drawn_up_on, revise_by] = days;
    let lines = [
        cover.title.clone(),
        cover.kind_label.clone(),
        cover.administration.clone(),
        cover.municipality.clone(),
        cover.board.clone(),
        cover.owner.clone(),
        cover.document_number.clone(),
        cover.registry_number.clone(),
        format!("{} {drawn_up_on}", cover.drawn_up_by),
        revise_by,
        cover.secrecy.clone(),
        cover.summary.clone(),
    ];
    lines.into_iter().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect()
}

fn block_lines(block: &Block) -> Vec<String> {
    match block {
        Block::Text { label, text } => text
            .lines()
            .filter(|line| !line.trim().is_empty())
            .map(|line| labelled(label, line))
            .collect(),
        Block::List { label, items } => items.iter().map(|item| labelled(label, item)).collect(),
        Block::Table { rows, .. } => {
            rows.iter().map(|row| joined(row.cells.iter().map(String::as_str))).collect()
        }
        Block::Steps { steps, .. } => steps.iter().map(step_line).collect(),
    }
}

fn labelled(label: &str, text: &str) -> String {
    if label.is_empty() { text.to_owned() } else { format!("{label}: {text}") }
}

fn step_line(step: &PrintedStep) -> String {
    joined([step.when.as_str(), &step.role, &step.does, &step.place, &step.uses].into_iter())
}

fn contact_line(line: &ContactLine) -> String {
    let ContactLine { role, holder, deputy, phone_office, phone_other, note } = line;
    joined([role.as_str(), holder, deputy, phone_office, phone_other, note].into_iter())
}

fn field_line(field: &FormField) -> String {
    match field {
        FormField::Heading { label }
        | FormField::Text { label }
        | FormField::Line { label }
        | FormField::DateTime { label }
        | FormField::PersonalNumber { label }
        | FormField::Signature { label }
        | FormField::Lines { label, .. } => label.clone(),
        FormField::Pair { left, right } => joined([left.as_str(), right].into_iter()),
        FormField::Checks { label, options } => labelled(label, &options.join(", ")),
        FormField::Table { label, columns, .. } => labelled(label, &columns.join(", ")),
    }
}

fn joined<'a>(texts: impl Iterator<Item = &'a str>) -> String {
    texts.filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" · ")
}
