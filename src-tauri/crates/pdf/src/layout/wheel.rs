//! A year as a wheel of twelve months. Never says in a drawing what is not said in the table below it.

use std::f32::consts::{FRAC_PI_2, TAU};

use super::flow::{Flow, Keep, Strip, text_items};
use super::measure::{CELL, MM};
use super::setter::Style;
use crate::fonts::Weight;
use crate::laid::{Fill, Ink, Item, NodeId, Role, Tag};

const OUTER: f32 = 41.0 * MM;
const INNER: f32 = 14.0 * MM;
/// With more activities than this the number is written instead of dots.
const MOST_DOTS: u32 = 6;
const DOT: f32 = 2.2;
/// Months with something to do are greyer than those without.
const BUSY: Fill = Fill::Grey(0.88);
const IDLE: Fill = Fill::Grey(1.0);
const MONTH: Style = Style { size: 10.0, leading: 12.0, weight: Weight::Bold, ..CELL };
const COUNT: Style = Style { size: 8.5, leading: 10.0, ..CELL };

impl Flow<'_> {
    /// Adds the wheel with as many marks in each month as there are activities; told in words to those who listen.
    pub(crate) fn wheel(&mut self, months: &[u32; 12]) {
        let names: Vec<String> =
            (1..=12).map(|month| self.words.say(&format!("pdf-month-{month}"), &[])).collect();
        let told: Vec<String> =
            names.iter().zip(months).map(|(name, count)| format!("{name} {count}")).collect();
        let told = self.words.say("pdf-wheel-alt", &[("months", &told.join(", "))]);
        let figure = self.field_node(Role::Figure, self.section, &told);
        let centre = (self.wide() / 2.0, OUTER + 2.0 * MM);
        let mut items = Vec::new();
        for (at, (name, count)) in names.iter().zip(months).enumerate() {
            let from = at as f32 / 12.0;
            items.push(sector(centre, from, *count > 0));
            let short: String = name.chars().take(3).collect();
            let middle = from + 1.0 / 24.0;
            items.extend(self.word(&short, MONTH, point(centre, middle, OUTER - 7.0 * MM)));
            items.extend(self.marks_of(*count, point(centre, middle, OUTER - 16.5 * MM)));
        }
        let sum: u32 = months.iter().sum();
        let total = self.words.say("pdf-wheel-total", &[("count", &sum.to_string())]);
        let room = 2.0 * INNER - 4.0 * MM;
        let lines = self.setter.few_lines(&total, COUNT, room, 2);
        let top = centre.1 - (lines.len() as f32 - 1.0) / 2.0 * COUNT.leading;
        for (at, line) in lines.iter().enumerate() {
            let y = top + at as f32 * COUNT.leading + COUNT.size * 0.36;
            let x = centre.0 - line.width / 2.0;
            items.extend(text_items(line, x, y, COUNT, Tag::Decoration));
        }
        let items = items.into_iter().map(|item| belonging(item, figure)).collect();
        let height = 2.0 * OUTER + 4.0 * MM;
        self.push(Strip { before: 4.0, height, items, keep: Keep::Free, ..Strip::default() });
    }

    /// Returns a word with its middle at a point.
    fn word(&self, word: &str, style: Style, (x, y): (f32, f32)) -> Vec<Item> {
        let line = self.setter.line(word, style);
        text_items(&line, x - line.width / 2.0, y + style.size * 0.36, style, Tag::Decoration)
    }

    /// Returns a dot for each activity, three beside each other, or the number where there are many.
    fn marks_of(&self, count: u32, (x, y): (f32, f32)) -> Vec<Item> {
        if count > MOST_DOTS {
            return self.word(&count.to_string(), MONTH, (x, y));
        }
        let step = DOT * 3.0;
        let rows = count.div_ceil(3);
        let dot = |at: u32| {
            let in_row = (count - at / 3 * 3).min(3);
            let right = (at % 3) as f32 - (in_row as f32 - 1.0) / 2.0;
            let down = (at / 3) as f32 - (rows as f32 - 1.0) / 2.0;
            let centre = (x + right * step, y + down * step);
            let points = (0..16).map(|at| point(centre, at as f32 / 16.0, DOT)).collect();
            let fill = Some(Fill::Grey(0.0));
            Item { tag: Tag::Decoration, ink: Ink::Shape { points, fill, outline: None } }
        };
        (0..count).map(dot).collect()
    }
}

/// Returns a month's part of the ring, whose first edge is so far round from the top.
fn sector(centre: (f32, f32), from: f32, is_busy: bool) -> Item {
    let part = |at: u32| from + at as f32 / 8.0 / 12.0;
    let outer = (0..=8).map(|at| point(centre, part(at), OUTER));
    let inner = (0..=8).rev().map(|at| point(centre, part(at), INNER));
    let points = outer.chain(inner).collect();
    let fill = Some(if is_busy { BUSY } else { IDLE });
    Item { tag: Tag::Decoration, ink: Ink::Shape { points, fill, outline: Some(0.8) } }
}

/// Returns the point so far round from the top, to the right, and so far from the middle.
fn point((x, y): (f32, f32), round: f32, far: f32) -> (f32, f32) {
    let (sin, cos) = (round * TAU - FRAC_PI_2).sin_cos();
    (x + far * cos, y + far * sin)
}

fn belonging(item: Item, figure: NodeId) -> Item {
    Item { tag: Tag::Node(figure), ..item }
}
