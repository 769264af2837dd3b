//! Shapes: states, keys, boxes for single characters. Never a colour without a shape.

use super::clean::one_line;
use super::flow::{Flow, Keep, Strip, baseline, outlined, text_items};
use super::measure::{BODY, KEY, MM, TINY, WIDTH};
use crate::document::{Inline, Shape, Status, Text};
use crate::laid::{Fill, Ink, Item, Role, Tag};

/// Returns the words of `text` without their emphasis.
pub(crate) fn plain(text: &Text) -> String {
    text.0
        .iter()
        .map(|inline| match inline {
            Inline::Plain(said) | Inline::Bold(said) => said.as_str(),
        })
        .collect()
}

/// Returns the ink of a state's shape in a square of `side` whose top left corner is at `x`, `y`.
pub(crate) fn shape(kind: Shape, x: f32, y: f32, side: f32) -> Item {
    let centre = (x + side / 2.0, y + side / 2.0);
    let half = side / 2.0;
    let corners = |count: usize, turn: f32, far: f32| -> Vec<(f32, f32)> {
        (0..count)
            .map(|at| {
                let angle = turn + at as f32 * std::f32::consts::TAU / count as f32;
                let (sin, cos) = angle.sin_cos();
                (centre.0 + far * cos, centre.1 + far * sin)
            })
            .collect()
    };
    let up = -std::f32::consts::FRAC_PI_2;
    let (points, fill) = match kind {
        Shape::Disc => (corners(24, 0.0, half), Some(Fill::Grey(0.0))),
        Shape::Ring => (corners(24, 0.0, half * 0.9), None),
        Shape::Triangle => (corners(3, up, half * 1.15), Some(Fill::Grey(0.0))),
        Shape::Square => (corners(4, up / 2.0, half * 1.25), Some(Fill::Grey(0.0))),
        Shape::Diamond => (corners(4, 0.0, half * 1.05), None),
    };
    let outline = if fill.is_none() { Some(1.1) } else { None };
    Item { tag: Tag::Decoration, ink: Ink::Shape { points, fill, outline } }
}

impl Flow<'_> {
    pub(crate) fn status(&mut self, status: &Status) {
        let node = self.node(Role::Paragraph, self.section);
        let lines = self.setter.lines(&one_line(&status.label).into(), BODY, WIDTH - 6.0 * MM);
        for (at, line) in lines.iter().enumerate() {
            let mut items = Vec::new();
            if at == 0 {
                items.push(shape(status.shape, 0.0, 3.0, 8.5));
            }
            items.extend(text_items(line, 5.0 * MM, baseline(BODY), BODY, Tag::Node(node)));
            let before = if at == 0 { 4.0 } else { 0.0 };
            self.push(Strip { before, height: BODY.leading, items, ..Strip::default() });
        }
    }

    /// Adds the groups of a key, two beside each other, each with its number.
    pub(crate) fn key(&mut self, groups: &[String]) {
        let list = self.node(Role::NumberedList, self.section);
        let wide = WIDTH / 2.0;
        let high = KEY.leading + 12.0;
        for (row, pair) in groups.chunks(2).enumerate() {
            let mut items = Vec::new();
            for (at, group) in pair.iter().enumerate() {
                let x = at as f32 * wide;
                let item = self.node(Role::ListItem, list);
                let label = self.node(Role::ListLabel, item);
                let body = self.node(Role::ListBody, item);
                let number = self.setter.line(&format!("{}", row * 2 + at + 1), TINY);
                let tag = Tag::Node(label);
                items.extend(text_items(&number, x + 3.0 * MM, high / 2.0 + 2.5, TINY, tag));
                let mut line = self.setter.line(&one_line(group), KEY);
                for (_, run) in &mut line.runs {
                    for glyph in &mut run.glyphs {
                        glyph.advance += 90;
                    }
                }
                let y = high / 2.0 + KEY.size * 0.36;
                items.extend(text_items(&line, x + 11.0 * MM, y, KEY, Tag::Node(body)));
                items.push(outlined(x, 0.0, wide, high, 0.8, Tag::Decoration));
            }
            let before = if row == 0 { 8.0 } else { 0.0 };
            let keep = Keep::WithNext;
            self.push(Strip { before, height: high, items, keep, ..Strip::default() });
        }
        self.push(Strip { height: 8.0, ..Strip::default() });
    }
}
