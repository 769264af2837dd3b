//! Fields to fill in by hand, large enough for a pen. Never prefilled.

use super::clean::one_line;
use super::flow::{Flow, Keep, Strip, baseline, outlined, rule, text_items};
use super::hyphens::Hyphens;
use super::measure::{BODY, FIELD, MM, NOTE, TINY, WIDTH};
use super::setter::Style;
use crate::document::{Field, Text};
use crate::laid::{Item, NodeId, Role, Tag};

/// Height of a line to write on.
const WRITING: f32 = 8.6 * MM;
const GAP: f32 = 3.2 * MM;
const BOX_WIDE: f32 = 5.6 * MM;
const BOX_HIGH: f32 = 8.0 * MM;
const TICK: f32 = 5.0 * MM;

/// A field set in a column of some width.
struct Piece {
    height: f32,
    items: Vec<Item>,
}

impl Flow<'_> {
    pub(crate) fn form(&mut self, fields: &[Field]) {
        for field in fields {
            self.field(field);
        }
    }

    fn field(&mut self, field: &Field) {
        match field {
            Field::Heading(text) => self.label(text),
            Field::Read(text) => self.text(text, BODY),
            Field::Grid { label, columns, rows } => self.grid(label, columns, *rows),
            Field::Row(fields) => {
                let gap = 5.0 * MM;
                let count = fields.len().max(1) as f32;
                let wide = (WIDTH - gap * (count - 1.0)) / count;
                let mut whole = Piece { height: 0.0, items: Vec::new() };
                for (at, field) in fields.iter().enumerate() {
                    let x = at as f32 * (wide + gap);
                    let mut down = 0.0;
                    for piece in self.pieces(field, wide) {
                        let items = piece.items.into_iter().map(|item| item.moved(x, down));
                        whole.items.extend(items);
                        down += piece.height;
                    }
                    whole.height = whole.height.max(down);
                }
                self.push_pieces(vec![whole]);
            }
            Field::Line(_)
            | Field::Lines { .. }
            | Field::Checks { .. }
            | Field::Date(_)
            | Field::DateTime(_)
            | Field::PersonalNumber(_)
            | Field::Signature(_)
            | Field::LineAbove(_) => {
                let pieces = self.pieces(field, WIDTH);
                self.push_pieces(pieces);
            }
        }
    }

    fn push_pieces(&mut self, pieces: Vec<Piece>) {
        let count = pieces.len();
        for (at, Piece { height, items }) in pieces.into_iter().enumerate() {
            let keep = if at < 2 && at + 1 < count { Keep::WithNext } else { Keep::Free };
            let before = if at == 0 { self.gap(GAP) } else { 0.0 };
            self.push(Strip { before, height, items, keep, ..Strip::default() });
        }
    }

    /// Returns a field in parts that may stand on different pages.
    fn pieces(&mut self, field: &Field, wide: f32) -> Vec<Piece> {
        match field {
            Field::Line(label) => self.writing_lines(label, 1, wide),
            Field::Lines { label, count } => self.writing_lines(label, *count, wide),
            Field::Checks { label, options } => self.checks(label, options, wide),
            Field::Date(label) => self.boxes(label, &[4, 2, 2], "pdf-form-date-hint", wide),
            Field::PersonalNumber(label) => {
                self.boxes(label, &[8, 4], "pdf-form-personal-number-hint", wide)
            }
            Field::DateTime(label) => {
                self.boxes(label, &[4, 2, 2, 0, 2, 2], "pdf-form-date-time-hint", wide)
            }
            Field::Signature(label) => self.signature(label, wide),
            Field::LineAbove(label) => self.line_above(label, wide),
            Field::Heading(_) | Field::Read(_) | Field::Row(_) | Field::Grid { .. } => Vec::new(),
        }
    }

    fn field_label(&mut self, label: &str, wide: f32) -> (Piece, NodeId) {
        let node = self.node(Role::Paragraph, self.section);
        let mut piece = Piece { height: 0.0, items: Vec::new() };
        let style = self.close(FIELD);
        for line in self.setter.lines(&Text::from(one_line(label)), style, wide) {
            let y = piece.height + baseline(style);
            piece.items.extend(text_items(&line, 0.0, y, style, Tag::Node(node)));
            piece.height += style.leading;
        }
        (piece, node)
    }

    fn writing_lines(&mut self, label: &str, count: u32, wide: f32) -> Vec<Piece> {
        let (label_piece, _) = self.field_label(label, wide);
        let mut pieces = vec![label_piece];
        for _ in 0..count.clamp(1, 200) {
            let node = self.field_node(Role::WritingPlace, self.section, label);
            let height = self.writing_height(WRITING);
            let mut line = rule(0.0, wide, height - 1.0, 0.6, 0.0);
            line.tag = Tag::Node(node);
            pieces.push(Piece { height, items: vec![line] });
        }
        pieces
    }

    fn checks(&mut self, label: &str, options: &[String], wide: f32) -> Vec<Piece> {
        let mut pieces = Vec::new();
        if !label.trim().is_empty() {
            let (mut piece, _) = self.field_label(label, wide);
            piece.height += 3.0;
            pieces.push(piece);
        }
        let per_row = if wide > 120.0 * MM && options.iter().all(|text| text.len() < 36) {
            if options.iter().all(|text| text.len() < 20) { 3 } else { 2 }
        } else {
            1
        };
        let column = wide / per_row as f32;
        for chunk in options.chunks(per_row) {
            let mut piece = Piece { height: TICK + 5.0, items: Vec::new() };
            for (at, option) in chunk.iter().enumerate() {
                let x = at as f32 * column;
                let tick = self.field_node(Role::Checkbox, self.section, option);
                piece.items.push(outlined(x, 0.5, TICK, TICK, 0.9, Tag::Node(tick)));
                let node = self.node(Role::Paragraph, self.section);
                let room = column - TICK - 4.0 * MM;
                let lines = self.setter.lines(&Text::from(one_line(option)), BODY, room);
                for (number, line) in lines.iter().enumerate() {
                    let y = number as f32 * BODY.leading + baseline(BODY);
                    let tag = Tag::Node(node);
                    piece.items.extend(text_items(line, x + TICK + 2.0 * MM, y, BODY, tag));
                }
                piece.height = piece.height.max(lines.len() as f32 * BODY.leading + 5.0);
            }
            pieces.push(piece);
        }
        pieces
    }

    /// Returns a line to write on with its words below, as under a document that is signed.
    fn line_above(&mut self, label: &str, wide: f32) -> Vec<Piece> {
        let label = one_line(label);
        if label.is_empty() {
            return Vec::new();
        }
        let node = self.field_node(Role::WritingPlace, self.section, &label);
        let mut height = self.writing_height(13.0 * MM);
        let mut line = rule(0.0, wide, height, 0.6, 0.0);
        line.tag = Tag::Node(node);
        let mut items = vec![line];
        let under = self.node(Role::Paragraph, self.section);
        height += 1.5;
        let style = Style { hyphens: Hyphens::Never, ..NOTE };
        for line in self.setter.few_lines(&label, style, wide, 4) {
            items.extend(text_items(&line, 0.0, height + baseline(style), style, Tag::Node(under)));
            height += style.leading;
        }
        vec![Piece { height, items }]
    }

    /// Returns boxes for single characters, in `groups`; a group of none is a wider gap.
    fn boxes(&mut self, label: &str, groups: &[usize], hint: &str, wide: f32) -> Vec<Piece> {
        let hint = self.words.say(hint, &[]);
        let label = if label.trim().is_empty() { hint } else { format!("{label} ({hint})") };
        let (label_piece, _) = self.field_label(&label, wide);
        let count: usize = groups.iter().sum();
        let gap = 3.0 * MM;
        let gaps = gap * groups.len().saturating_sub(1) as f32;
        let side = BOX_WIDE.min((wide - gaps) / count.max(1) as f32);
        let node = self.field_node(Role::WritingPlace, self.section, &label);
        let mut items = Vec::new();
        let mut x = 0.0;
        for (number, group) in groups.iter().enumerate() {
            for _ in 0..*group {
                items.push(outlined(x, 2.0, side, BOX_HIGH, 0.6, Tag::Node(node)));
                x += side;
            }
            let joins_next = *group > 0 && groups.get(number + 1).is_some_and(|next| *next > 0);
            let is_time = groups[..number].contains(&0);
            let middle = 2.0 + BOX_HIGH / 2.0;
            if joins_next && is_time {
                let (from, to) = (x + gap / 2.0 - 0.6, x + gap / 2.0 + 0.6);
                items.push(rule(from, to, middle - 3.0, 1.2, 0.0));
                items.push(rule(from, to, middle + 3.0, 1.2, 0.0));
            } else if joins_next {
                items.push(rule(x + 0.8 * MM, x + gap - 0.8 * MM, middle, 0.8, 0.0));
            }
            x += gap;
        }
        vec![label_piece, Piece { height: BOX_HIGH + 4.0, items }]
    }

    fn signature(&mut self, label: &str, wide: f32) -> Vec<Piece> {
        let (label_piece, _) = self.field_label(label, wide);
        let height = self.writing_height(10.5 * MM) + TINY.leading;
        let y = height - TINY.leading;
        let gap = 4.0 * MM;
        let shares = [0.26, 0.37, 0.37];
        let mut items = Vec::new();
        let mut x = 0.0;
        for (share, id) in shares.iter().zip([
            "pdf-form-place-and-date",
            "pdf-form-signature",
            "pdf-form-name-in-print",
        ]) {
            let column = (wide - 2.0 * gap) * share;
            let words = self.words.say(id, &[]);
            let node = self.field_node(Role::WritingPlace, self.section, &words);
            let mut line = rule(x, x + column, y, 0.6, 0.0);
            line.tag = Tag::Node(node);
            items.push(line);
            let under = self.node(Role::Paragraph, self.section);
            for line in self.setter.few_lines(&words, TINY, column, 1) {
                items.extend(text_items(&line, x, y + baseline(TINY), TINY, Tag::Node(under)));
            }
            x += column + gap;
        }
        vec![label_piece, Piece { height, items }]
    }
}
