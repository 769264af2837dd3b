//! Numbers as bars, each with its name and its number as text. Never lets a length alone say how many.

use domain::facts::Bar;

use super::clean::one_line;
use super::facts::{Lined, SAID};
use super::flow::{Flow, Strip, outlined, upright};
use super::measure::{MM, WIDTH};
use super::setter::Style;
use crate::fonts::Weight;
use crate::laid::{Fill, Ink, Item, Role, Tag};

/// Where bars begin.
const FROM: f32 = 62.0 * MM;
const GAP: f32 = 3.0 * MM;
/// How thick a bar is.
const THICK: f32 = 9.0;
/// The grey of a bar: as dark on a copy as on the first print.
const GREY: f32 = 0.25;
/// How long the stub is of a number too small to be shown.
const STUB: f32 = 9.0 * MM;
/// No number takes more of the width.
const MOST_WIDE: f32 = 34.0 * MM;

impl Flow<'_> {
    /// Adds bars as long as their numbers are large; heard as a table of names and numbers.
    pub(crate) fn bars(&mut self, caption: &str, bars: &[Bar]) {
        if bars.is_empty() {
            return;
        }
        let table = self.node(Role::Table, self.section);
        self.caption(caption, table);
        let body = self.node(Role::TableBody, table);
        let bold = Style { weight: Weight::Bold, ..SAID };
        let said: Vec<String> = bars.iter().map(|bar| self.number(bar)).collect();
        let widest = said.iter().map(|said| self.setter.line(said, bold).width);
        let wide = widest.fold(6.0 * MM, f32::max).min(MOST_WIDE);
        let room = WIDTH - FROM - wide - GAP;
        let most = bars.iter().filter_map(|bar| bar.value).max().unwrap_or(0).max(1);
        let caption = one_line(caption);
        let again = (!caption.is_empty()).then(|| self.again(&caption));
        for (at, (bar, said)) in bars.iter().zip(said).enumerate() {
            let row = self.node(Role::Row, body);
            let header = self.node(Role::RowHeader, row);
            let cell = self.node(Role::Cell, row);
            let mut lines = Vec::new();
            let label = self.names(&one_line(&bar.label), SAID, FROM - GAP);
            self.beside(&mut lines, &label, 0, 0.0, SAID, header);
            for (at, line) in self.setter.lines(&said.into(), bold, wide).iter().enumerate() {
                let x = WIDTH - line.width;
                self.beside(&mut lines, std::slice::from_ref(line), at, x, bold, cell);
            }
            let top = (SAID.leading - THICK) / 2.0;
            lines[0].extend(match bar.value {
                Some(value) => drawn(room * (f64::from(value) / f64::from(most)) as f32, top),
                None => stub(top),
            });
            // The caption holds on to the first bar.
            let again = again.filter(|_| at > 0);
            self.lined(Lined { lines, again, before: 0.0 });
        }
        self.push(Strip { height: 6.0, ..Strip::default() });
    }

    /// Returns the number as it is read.
    fn number(&self, bar: &Bar) -> String {
        let said: String = one_line(&bar.text).chars().take(200).collect();
        match bar.value {
            _ if !said.is_empty() => said,
            Some(value) => value.to_string(),
            None => self.words.say("pdf-not-set", &[]),
        }
    }
}

/// Returns a bar with the line that it begins at; nought is the line alone.
fn drawn(long: f32, top: f32) -> Vec<Item> {
    let mut items = vec![upright(FROM, top - 2.0, top + THICK + 2.0, 0.8, 0.0)];
    if long > 0.0 {
        let long = long.max(1.2);
        let (right, foot) = (FROM + long, top + THICK);
        let points = vec![(FROM, top), (right, top), (right, foot), (FROM, foot)];
        let ink = Ink::Shape { points, fill: Some(Fill::Grey(GREY)), outline: None };
        items.push(Item { tag: Tag::Decoration, ink });
    }
    items
}

/// Returns a hatched stub, which says that there is a number and not how large it is.
fn stub(top: f32) -> Vec<Item> {
    let mut items = vec![upright(FROM, top - 2.0, top + THICK + 2.0, 0.8, 0.0)];
    let step = 3.6;
    let mut at = step;
    while at < STUB + THICK {
        // From the upper or the right edge down to the left or the lower one.
        let from = (FROM + at.min(STUB), top + (at - STUB).max(0.0));
        let to = (FROM + (at - THICK).max(0.0), top + at.min(THICK));
        let ink = Ink::Line { from, to, width: 0.6, grey: 0.0 };
        items.push(Item { tag: Tag::Decoration, ink });
        at += step;
    }
    items.push(outlined(FROM, top, STUB, THICK, 0.8, Tag::Decoration));
    items
}
