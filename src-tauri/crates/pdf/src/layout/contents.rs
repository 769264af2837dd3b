//! The list of contents. Never knows a page number: those are filled in when all is placed.

use super::clean::one_line;
use super::flow::{Flow, Keep, LatePage, Strip, baseline, rule, text_items};
use super::measure::{BODY, H1, MM, WIDTH};
use super::setter::Style;
use crate::document::Level;
use crate::fonts::Weight;
use crate::laid::{Role, Tag};

const NUMBER_ROOM: f32 = 14.0 * MM;

impl Flow<'_> {
    pub(crate) fn contents(&mut self, title: &str, depth: Level) {
        let role = self.heading_role(Level::One);
        let node = self.node(role, self.section);
        for line in self.setter.lines(&one_line(title).into(), H1, WIDTH) {
            let items = text_items(&line, 0.0, baseline(H1), H1, Tag::Node(node));
            let height = H1.leading + 4.0;
            self.push(Strip { height, items, keep: Keep::WithNext, ..Strip::default() });
        }
        let list = self.node(Role::Contents, self.section);
        for (number, anchor) in self.anchors.clone().into_iter().enumerate() {
            if anchor.level > depth || anchor.text.is_empty() {
                continue;
            }
            let inset = if self.has_wholes { 4.0 * MM } else { 0.0 };
            let (indent, before, weight) = match anchor.level {
                Level::Whole => (0.0, 12.0, Weight::Bold),
                Level::One => (inset, 6.0, Weight::Bold),
                Level::Two => (inset + 5.0 * MM, 0.0, Weight::Regular),
                Level::Three => (inset + 11.0 * MM, 0.0, Weight::Regular),
            };
            let style = Style { weight, ..BODY };
            let entry = self.node(Role::ContentsItem, list);
            let reference = self.node(Role::Reference, entry);
            let link = self.node(Role::Link, reference);
            let room = WIDTH - indent - NUMBER_ROOM;
            let lines = self.setter.few_lines(&anchor.text, style, room, 3);
            let mut items = Vec::new();
            let mut y = baseline(style);
            for line in &lines {
                items.extend(text_items(line, indent, y, style, Tag::Node(link)));
                y += style.leading;
            }
            y -= style.leading;
            let end = lines.last().map_or(0.0, |line| line.width) + indent + 2.0 * MM;
            if end < WIDTH - NUMBER_ROOM {
                items.push(rule(end, WIDTH - NUMBER_ROOM * 0.72, y - 1.0, 0.4, 0.6));
            }
            let late = Some(LatePage { anchor: number, y, node: link, name: anchor.text.clone() });
            let height = style.leading * lines.len() as f32 + 1.6;
            // A part of the contents is not left alone at the foot of a page.
            let keep = if anchor.level <= Level::One { Keep::WithNext } else { Keep::Free };
            self.push(Strip { before, height, items, late, keep, ..Strip::default() });
        }
        self.push(Strip { height: 4.0, ..Strip::default() });
    }
}
