//! The steps of an action card. Never parts a step from the place to sign for it.

use super::boxes::plain;
use super::clean::one_line;
use super::flow::{Density, Flow, Keep, Strip, baseline, outlined, rule, text_items};
use super::hyphens::Hyphens;
use super::measure::{BODY, MM, NOTE, TINY, WIDTH};
use super::setter::{Line, Style};
use crate::document::{Step, Text};
use crate::fonts::Weight;
use crate::laid::{Item, NodeId, Role, Tag};

const NUMBER: f32 = 6.5 * MM;
const BOX: f32 = 6.0 * MM;
const WHEN: f32 = 15.5 * MM;
const WHEN_WIDE: f32 = 31.0 * MM;
const WHAT: f32 = WHEN + WHEN_WIDE + 2.0 * MM;
const SIGN: f32 = 34.0 * MM;
const PAD: f32 = 5.0;
const PAD_CLOSE: f32 = 2.6;
const MOST_WHOLE: f32 = 320.0;

struct Said {
    line: Line,
    style: Style,
    node: NodeId,
}

impl Flow<'_> {
    pub(crate) fn steps(&mut self, steps: &[Step]) {
        if steps.is_empty() {
            return;
        }
        let list = self.node(Role::NumberedList, self.section);
        for step in steps {
            self.step(step, list);
        }
        self.push(Strip { height: self.gap(3.0), ..Strip::default() });
    }

    fn step(&mut self, step: &Step, list: NodeId) {
        let item = self.node(Role::ListItem, list);
        let label = self.node(Role::ListLabel, item);
        let body = self.node(Role::ListBody, item);
        let pad = self.pad();
        let mut items = Vec::new();
        let bold = self.close(Style { weight: Weight::Bold, ..BODY });
        let top = pad + baseline(bold);
        let number = self.setter.line(&one_line(&step.number), bold);
        items.extend(text_items(&number, 0.0, top, bold, Tag::Node(label)));
        if step.has_box {
            let meant = plain(&step.what);
            let tick = self.field_node(Role::Checkbox, body, &meant);
            items.push(outlined(NUMBER, pad, BOX, BOX, 1.0, Tag::Node(tick)));
        }
        let when = self.when(step, body);
        let said = self.said(step, body);
        let (when_high, high) = (height(&when), height(&said));
        if high.max(when_high) > MOST_WHOLE {
            return self.long_step(items, &when, &said);
        }
        for (column, x) in [(&when, WHEN), (&said, WHAT)] {
            let mut y = pad;
            for Said { line, style, node } in column {
                items.extend(text_items(line, x, y + baseline(*style), *style, Tag::Node(*node)));
                y += style.leading;
            }
        }
        let writing = self.writing_height(8.0 * MM) + TINY.leading - pad;
        let sign_high = if step.sign.is_empty() { 0.0 } else { writing };
        let height = high.max(when_high).max(BOX).max(sign_high) + 2.0 * pad;
        if !step.sign.is_empty() {
            items.extend(self.sign(step, body, height));
        }
        items.push(self.full_rule(height, 0.4, 0.45));
        self.push(Strip { height, items, ..Strip::default() });
    }

    fn pad(&self) -> f32 {
        match self.density {
            Density::Normal => PAD,
            Density::Close => PAD_CLOSE,
        }
    }

    fn said(&mut self, step: &Step, body: NodeId) -> Vec<Said> {
        let room = WIDTH - WHAT - if step.sign.is_empty() { 0.0 } else { SIGN + 4.0 * MM };
        let detail = Style { size: 9.0, leading: 12.4, ..NOTE };
        let mut details = Text::default();
        for (name, value) in step.details.iter().filter(|(_, value)| !value.trim().is_empty()) {
            let between = if details.is_empty() { "" } else { " · " };
            details = details.and(between).and_bold(format!("{name} ")).and(value.clone());
        }
        self.parts([(step.what.clone(), BODY), (details, detail)], room, body)
    }

    /// Returns when, and below it who.
    fn when(&mut self, step: &Step, body: NodeId) -> Vec<Said> {
        let when = Style { size: 10.0, weight: Weight::Bold, hyphens: Hyphens::Never, ..BODY };
        let who = Style { size: 8.5, leading: 11.6, ..NOTE };
        let parts = [(one_line(&step.when).into(), when), (one_line(&step.who).into(), who)];
        self.parts(parts, WHEN_WIDE, body)
    }

    fn parts(&mut self, parts: [(Text, Style); 2], room: f32, body: NodeId) -> Vec<Said> {
        let mut said = Vec::new();
        for (text, style) in parts.into_iter().filter(|(text, _)| !text.is_empty()) {
            let node = self.node(Role::Paragraph, body);
            let style = self.close(style);
            let lines = self.setter.lines(&text, style, room);
            said.extend(lines.into_iter().map(|line| Said { line, style, node }));
        }
        said
    }

    fn sign(&mut self, step: &Step, body: NodeId, height: f32) -> Vec<Item> {
        let x = WIDTH - SIGN;
        let y = height - self.pad() - TINY.leading;
        let node = self.field_node(Role::WritingPlace, body, &step.sign);
        let mut line = rule(x, WIDTH, y, 0.6, 0.0);
        line.tag = Tag::Node(node);
        let label = self.node(Role::Paragraph, body);
        let mut items = vec![line];
        for words in self.setter.few_lines(&step.sign, TINY, SIGN, 1) {
            items.extend(text_items(&words, x, y + baseline(TINY), TINY, Tag::Node(label)));
        }
        items
    }

    /// Adds a step that is too high to be kept whole, line by line; it has no place to sign.
    fn long_step(&mut self, first: Vec<Item>, when: &[Said], said: &[Said]) {
        let mut first = Some(first);
        let count = said.len().max(when.len());
        for at in 0..count {
            let mut items = first.take().unwrap_or_default();
            let y = PAD + baseline(BODY);
            for (column, x) in [(when, WHEN), (said, WHAT)] {
                if let Some(Said { line, style, node }) = column.get(at) {
                    items.extend(text_items(line, x, y, *style, Tag::Node(*node)));
                }
            }
            let is_last = at + 1 == count;
            let height = BODY.leading + if is_last { 2.0 * PAD } else { 0.0 };
            if is_last {
                items.push(self.full_rule(height, 0.4, 0.45));
            }
            let keep = if at < 2 { Keep::WithNext } else { Keep::Free };
            self.push(Strip { height, items, keep, ..Strip::default() });
        }
    }
}

fn height(column: &[Said]) -> f32 {
    column.iter().map(|said| said.style.leading).sum()
}
