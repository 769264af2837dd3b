//! Names and values in rows that break well. Never leaves a value that has to be there empty in silence.

use domain::facts::FactRow;

use super::boxes::shape;
use super::clean::one_line;
use super::flow::{Flow, Head, Keep, Strip, baseline, rule, text_items};
use super::hyphens::Hyphens;
use super::measure::{FIELD, MM, TINY_BOLD, WIDTH};
use super::setter::{Line, Style};
use crate::document::Shape;
use crate::fonts::Weight;
use crate::laid::{Item, NodeId, Role, Tag};

/// Where values begin.
const VALUE: f32 = 60.0 * MM;
/// Where names begin when there are numbers in front of them.
const NAME: f32 = 10.0 * MM;
const GAP: f32 = 4.0 * MM;
const PAD: f32 = 2.8;
/// A row with more lines than this may be broken between its lines.
const MOST_WHOLE: usize = 14;
/// The side of the mark of what is missing.
const SIDE: f32 = 8.5;
/// Values: as large as cells can be beside names.
pub(super) const SAID: Style =
    Style { size: 9.5, leading: 13.0, weight: Weight::Regular, hyphens: Hyphens::Allowed };

/// A row that is set: the ink of its lines, each with its top at nought.
pub(super) struct Lined {
    pub lines: Vec<Vec<Item>>,
    /// What is repeated above its lines when a page begins with one of them.
    pub again: Option<usize>,
    /// Empty height above.
    pub before: f32,
}

impl Flow<'_> {
    /// Adds names and values; `numbered` leaves room in front of the names.
    pub(crate) fn facts(&mut self, rows: &[FactRow], numbered: bool) {
        if rows.is_empty() {
            return;
        }
        let table = self.node(Role::Table, self.section);
        let body = self.node(Role::TableBody, table);
        for (at, fact) in rows.iter().enumerate() {
            let before = if at == 0 { 3.5 } else { 0.0 };
            self.fact(fact, numbered, body, before);
        }
        self.push(Strip { height: 6.0, ..Strip::default() });
    }

    fn fact(&mut self, fact: &FactRow, numbered: bool, body: NodeId, before: f32) {
        let FactRow { number, label, value, missing } = fact;
        let row = self.node(Role::Row, body);
        let header = self.node(Role::RowHeader, row);
        let cell = self.node(Role::Cell, row);
        let left = if numbered { NAME } else { 0.0 };
        let mut lines: Vec<Vec<Item>> = Vec::new();
        let number = one_line(number);
        if !number.is_empty() {
            let set = self.names(&number, FIELD, NAME - 2.0 * MM);
            self.beside(&mut lines, &set, 0, 0.0, FIELD, header);
        }
        let name = one_line(label);
        let set = self.names(&name, FIELD, VALUE - left - GAP);
        self.beside(&mut lines, &set, 0, left, FIELD, header);
        let mut from = 0;
        if *missing {
            let style = Style { weight: Weight::Bold, ..SAID };
            let mark = self.setter.line(&self.words.say("pdf-facts-missing", &[]), style);
            let side = SIDE + 3.5;
            self.beside(&mut lines, &[mark], 0, VALUE + side, style, cell);
            let top = baseline(SAID) - SIDE + 0.6;
            lines[0].push(shape(Shape::Triangle, VALUE, top, SIDE));
            from = 1;
        }
        if !value.trim().is_empty() || !missing {
            let unset = value.trim().is_empty();
            let said = if unset {
                self.words.say("pdf-not-set", &[])
            } else {
                value.trim_end().to_owned()
            };
            let set = self.setter.lines(&said.into(), SAID, WIDTH - VALUE);
            self.beside(&mut lines, &set, from, VALUE, SAID, cell);
        }
        let again =
            (lines.len() > MOST_WHOLE).then(|| self.again(format!("{number} {name}").trim_start()));
        self.lined(Lined { lines, again, before });
    }

    /// Returns a name in lines, its words whole unless one of them is wider than its room.
    pub(super) fn names(&self, name: &str, style: Style, room: f32) -> Vec<Line> {
        self.setter.lines(&name.into(), self.setter.undivided(name, style, room), room)
    }

    /// Puts set lines beside what the lines of a row already hold, from line number `from`.
    pub(super) fn beside(
        &self,
        lines: &mut Vec<Vec<Item>>,
        set: &[Line],
        from: usize,
        x: f32,
        style: Style,
        node: NodeId,
    ) {
        if lines.len() < from + set.len() {
            lines.resize(from + set.len(), Vec::new());
        }
        for (line, into) in set.iter().zip(&mut lines[from..]) {
            into.extend(text_items(line, x, baseline(SAID), style, Tag::Node(node)));
        }
    }

    /// Returns the head that says which row goes on at the top of a page.
    pub(super) fn again(&mut self, name: &str) -> usize {
        let again = self.words.say("pdf-continued", &[("title", name)]);
        let style = Style { size: 8.5, leading: 12.0, ..TINY_BOLD };
        let items = self
            .setter
            .few_lines(&again, style, WIDTH, 1)
            .iter()
            .flat_map(|line| text_items(line, 0.0, baseline(style), style, Tag::Furniture))
            .collect();
        self.heads.push(Head { height: style.leading + 3.0, items });
        self.heads.len() - 1
    }

    /// Adds a row above a thin rule, whole if it is not too high, otherwise line by line.
    pub(super) fn lined(&mut self, row: Lined) {
        let Lined { lines, again, before } = row;
        let count = lines.len();
        let is_whole = count <= MOST_WHOLE;
        let heads: Vec<usize> = again.into_iter().collect();
        let mut whole = Strip { before, heads: heads.clone(), ..Strip::default() };
        for (number, line) in lines.into_iter().enumerate() {
            let is_first = number == 0;
            let is_last = number + 1 == count;
            let top = if is_first { PAD } else { 0.0 };
            let offset = if is_whole { whole.height } else { 0.0 };
            let height = top + SAID.leading + if is_last { PAD } else { 0.0 };
            let mut items: Vec<Item> =
                line.into_iter().map(|item| item.moved(0.0, offset + top)).collect();
            if is_last {
                items.push(rule(0.0, WIDTH, offset + height, 0.4, 0.6));
            }
            if is_whole {
                whole.height += height;
                whole.items.extend(items);
                continue;
            }
            let would_leave_one = is_first || number + 2 == count;
            let keep = if would_leave_one { Keep::WithNext } else { Keep::Free };
            let before = if is_first { before } else { 0.0 };
            let heads = if is_first { Vec::new() } else { heads.clone() };
            self.push(Strip { before, height, items, keep, heads, ..Strip::default() });
        }
        if is_whole {
            // The whole name before the value is the order to be heard in.
            whole.items.sort_by_key(|item| match item.tag {
                Tag::Node(node) => node.0,
                Tag::Decoration | Tag::Furniture => u32::MAX,
            });
            self.push(whole);
        }
    }
}
