//! Tables: rows that break well under heads that are repeated. Never drops a cell that does not fit.

use super::boxes::{plain, shape};
use super::clean::{clean, one_line};
use super::flow::{Flow, Head, Keep, Strip, baseline, outlined, text_items, upright};
use super::marks::{mark, mark_width};
use super::measure::{CELL, CELL_HEAD, MM};
use super::setter::{Line, Style};
use crate::document::{Cell, Column, Table};
use crate::fonts::Weight;
use crate::laid::{Item, NodeId, Role, Tag};

const PAD_X: f32 = 1.5 * MM;
const PAD_Y: f32 = 2.6;
/// A row with more lines than this may be broken between its lines.
const MOST_WHOLE: usize = 14;
/// A head with more lines than this would leave too little of each page to its rows.
const MOST_HEAD: usize = 8;
/// The height of an empty row of a form.
const WRITING_ROW: f32 = 9.0 * MM;
const SIDE: f32 = 9.0;

/// Which lines a table has.
#[derive(Clone, Copy, PartialEq)]
enum Lines {
    Across,
    All,
}

struct Set {
    node: NodeId,
    lines: Vec<Line>,
    style: Style,
    indent: f32,
    mark: Vec<Item>,
}

impl Flow<'_> {
    pub(crate) fn table(&mut self, table: &Table) {
        if table.columns.is_empty() {
            return;
        }
        let node = self.node(Role::Table, self.section);
        let edges = edges(&table.columns, self.wide());
        self.caption(&table.caption, node);
        let head = self.table_head(&table.columns, &edges, node, Lines::Across);
        let body = self.node(Role::TableBody, node);
        for cells in &table.rows {
            let row = self.node(Role::Row, body);
            let set: Vec<Set> = (0..table.columns.len())
                .map(|at| {
                    let role =
                        if at == 0 && table.row_header { Role::RowHeader } else { Role::Cell };
                    let cell = self.node(role, row);
                    self.cell(cells.get(at), cell, edges[at + 1] - edges[at])
                })
                .collect();
            self.row(&set, &edges, head);
        }
        self.push(Strip { height: 4.0, ..Strip::default() });
    }

    /// Adds a table with empty rows to write in.
    pub(crate) fn grid(&mut self, label: &str, columns: &[Column], rows: u32) {
        if columns.is_empty() {
            return;
        }
        let node = self.node(Role::Table, self.section);
        let edges = edges(columns, self.wide());
        self.caption(label, node);
        let head = self.table_head(columns, &edges, node, Lines::All);
        let body = self.node(Role::TableBody, node);
        let high = self.writing_height(WRITING_ROW);
        for _ in 0..rows.min(500) {
            let row = self.node(Role::Row, body);
            let mut items = vec![self.full_rule(high, 0.6, 0.0)];
            for (at, column) in columns.iter().enumerate() {
                let cell = self.node(Role::Cell, row);
                let place = self.field_node(Role::WritingPlace, cell, &column.title);
                // The right edge of a cell belongs to it, so that the empty cell is found by a listener.
                let mut edge = upright(edges[at + 1], 0.0, high, 0.6, 0.0);
                edge.tag = Tag::Node(place);
                items.push(edge);
            }
            items.push(upright(0.0, 0.0, high, 0.6, 0.0));
            self.push(Strip { height: high, items, heads: vec![head], ..Strip::default() });
        }
        self.push(Strip { height: 4.0, ..Strip::default() });
    }

    pub(super) fn caption(&mut self, caption: &str, table: NodeId) {
        let said = one_line(caption);
        self.push(Strip { height: 5.0, keep: Keep::WithNext, ..Strip::default() });
        if said.is_empty() {
            return;
        }
        let style = Style { weight: Weight::Bold, size: 9.5, leading: 13.0, ..CELL };
        let node = self.node(Role::Caption, table);
        for line in self.setter.lines(&said.into(), style, self.wide()) {
            let items = text_items(&line, 0.0, baseline(style), style, Tag::Node(node));
            let height = style.leading + 1.0;
            self.push(Strip { height, items, keep: Keep::WithNext, ..Strip::default() });
        }
    }

    fn table_head(
        &mut self,
        columns: &[Column],
        edges: &[f32],
        table: NodeId,
        lines: Lines,
    ) -> usize {
        let head = self.node(Role::TableHead, table);
        let row = self.node(Role::Row, head);
        let mut items = Vec::new();
        let mut most = 1;
        for (at, column) in columns.iter().enumerate() {
            let node = self.node(Role::ColumnHeader, row);
            let room = edges[at + 1] - edges[at] - 2.0 * PAD_X;
            let set = self.setter.few_lines(&one_line(&column.title), CELL_HEAD, room, MOST_HEAD);
            most = most.max(set.len());
            for (number, line) in set.iter().enumerate() {
                let y = PAD_Y + number as f32 * CELL_HEAD.leading + baseline(CELL_HEAD);
                items.extend(text_items(line, edges[at] + PAD_X, y, CELL_HEAD, Tag::Node(node)));
            }
        }
        let height = most as f32 * CELL_HEAD.leading + 2.0 * PAD_Y;
        items.push(self.full_rule(0.0, if lines == Lines::All { 0.6 } else { 1.0 }, 0.0));
        items.push(self.full_rule(height, 1.0, 0.0));
        if lines == Lines::All {
            items.extend(edges.iter().map(|x| upright(*x, 0.0, height, 0.6, 0.0)));
        }
        self.heads.push(Head { height, items: items.clone() });
        self.push(Strip { height, items, keep: Keep::WithNext, ..Strip::default() });
        self.heads.len() - 1
    }

    fn cell(&mut self, cell: Option<&Cell>, node: NodeId, wide: f32) -> Set {
        let room = wide - 2.0 * PAD_X;
        let is_header = self.nodes[node.0 as usize].role == Role::RowHeader;
        let weight = if is_header { Weight::Bold } else { Weight::Regular };
        let style = Style { weight, ..CELL };
        match cell {
            None => Set { node, lines: Vec::new(), style, indent: 0.0, mark: Vec::new() },
            Some(Cell::Text(text)) => {
                // Many narrow columns beside each other are restless enough without divided words.
                let is_wide = self.frames.last().is_some_and(|frame| frame.is_wide);
                let style =
                    if is_wide { self.setter.undivided(&plain(text), style, room) } else { style };
                let lines = self.setter.lines(text, style, room);
                Set { node, lines, style, indent: 0.0, mark: Vec::new() }
            }
            Some(Cell::Status(status)) => {
                let indent = SIDE + 3.0;
                let label = one_line(&status.label);
                let lines = self.setter.lines(&label.into(), style, room - indent);
                let mark = vec![shape(status.shape, 0.0, (CELL.leading - SIDE) / 2.0, SIDE - 1.0)];
                Set { node, lines, style, indent, mark }
            }
            Some(Cell::Mark(marked)) => {
                let wide = mark_width(marked.state, SIDE);
                let indent = if wide > 0.0 { wide + 3.5 } else { 0.0 };
                let label = clean(&marked.label);
                let style = self.setter.undivided(&label, style, room - indent);
                let lines = self.setter.lines(&label.into(), style, room - indent);
                let mark = mark(marked.state, 0.0, (CELL.leading - SIDE) / 2.0, SIDE);
                Set { node, lines, style, indent, mark }
            }
            Some(Cell::Check(meant)) => {
                let tick = self.field_node(Role::Checkbox, node, meant);
                let side = 11.0;
                let mark = vec![outlined(0.0, 0.5, side, side, 0.9, Tag::Node(tick))];
                let text = plain(&meant.as_str().into());
                let lines = self.setter.lines(&text.into(), style, room - side - 4.0);
                Set { node, lines, style, indent: side + 4.0, mark }
            }
        }
    }

    /// Adds a row, whole if it is not too high, otherwise line by line.
    fn row(&mut self, cells: &[Set], edges: &[f32], head: usize) {
        let count = cells.iter().map(|cell| cell.lines.len()).max().unwrap_or(1).max(1);
        let is_whole = count <= MOST_WHOLE;
        let mut whole = Strip { heads: vec![head], ..Strip::default() };
        for number in 0..count {
            let is_first = number == 0;
            let is_last = number + 1 == count;
            let top = if is_first { PAD_Y } else { 0.0 };
            let offset = if is_whole { whole.height } else { 0.0 };
            let mut items = Vec::new();
            for (at, cell) in cells.iter().enumerate() {
                let x = edges[at] + PAD_X;
                if is_first {
                    let mark = cell.mark.iter().cloned();
                    items.extend(mark.map(|item| item.moved(x, offset + top)));
                }
                if let Some(line) = cell.lines.get(number) {
                    let y = offset + top + baseline(cell.style);
                    items.extend(text_items(
                        line,
                        x + cell.indent,
                        y,
                        cell.style,
                        Tag::Node(cell.node),
                    ));
                }
            }
            let height = top + CELL.leading + if is_last { PAD_Y } else { 0.0 };
            if is_last {
                items.push(self.full_rule(offset + height, 0.4, 0.45));
            }
            if is_whole {
                whole.height += height;
                whole.items.extend(items);
                continue;
            }
            let would_leave_one = is_first || number + 2 == count;
            let keep = if would_leave_one { Keep::WithNext } else { Keep::Free };
            self.push(Strip { height, items, heads: vec![head], keep, ..Strip::default() });
        }
        if is_whole {
            // Cell by cell rather than line by line is the order to be heard in.
            whole.items.sort_by_key(|item| match item.tag {
                Tag::Node(node) => node.0,
                Tag::Decoration | Tag::Furniture => u32::MAX,
            });
            self.push(whole);
        }
    }
}

/// Returns where columns begin and end.
fn edges(columns: &[Column], wide: f32) -> Vec<f32> {
    let sum: f32 = columns.iter().map(|column| column.share.max(0.1)).sum();
    let mut edges = vec![0.0];
    let mut x = 0.0;
    for column in columns {
        x += wide * column.share.max(0.1) / sum;
        edges.push(x);
    }
    edges
}
