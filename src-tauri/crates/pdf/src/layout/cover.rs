//! The first page. Never carries anything that the document does not say.

use super::clean::one_line;
use super::flow::{Flow, Keep, Lines, Strip, baseline, outlined, text_items};
use super::measure::{BODY, H3, LEAD, MM, TITLE, WIDTH};
use super::setter::Style;
use crate::document::{Block, Cover, Level};
use crate::fonts::Weight;
use crate::laid::{Role, Tag};

impl Flow<'_> {
    pub(crate) fn cover(&mut self, cover: &Cover) {
        self.marks(&cover.marks);
        self.push(Strip { height: 26.0 * MM, ..Strip::default() });
        let lead = Style { weight: Weight::Regular, ..LEAD };
        if !cover.kind.is_empty() {
            let node = self.node(Role::Paragraph, self.section);
            let lines = self.setter.few_lines(&cover.kind, lead, WIDTH, 2);
            let tag = Tag::Node(node);
            self.push_lines(&lines, lead, Lines { x: 0.0, before: 0.0, tag, keeps_next: true });
        }
        let level = if cover.is_listed { Level::Whole } else { Level::One };
        let role = self.heading_role(level);
        let title = self.node(role, self.section);
        let mut anchor = cover.is_listed.then_some(self.next_anchor);
        self.next_anchor += usize::from(cover.is_listed);
        for line in self.setter.few_lines(&one_line(&cover.title), TITLE, WIDTH, 5) {
            let items = text_items(&line, 0.0, baseline(TITLE), TITLE, Tag::Node(title));
            let height = TITLE.leading;
            let keep = Keep::WithNext;
            self.push(Strip { height, items, keep, anchor: anchor.take(), ..Strip::default() });
        }
        self.push(Strip {
            height: 12.0,
            items: vec![self.full_rule(5.0, 2.0, 0.0)],
            ..Strip::default()
        });
        for owner in cover.owner.iter().filter(|owner| !owner.is_empty()) {
            let node = self.node(Role::Paragraph, self.section);
            let lines = self.setter.few_lines(owner, lead, WIDTH, 2);
            let tag = Tag::Node(node);
            self.push_lines(&lines, lead, Lines { x: 0.0, before: 0.0, tag, keeps_next: false });
        }
        self.push(Strip { height: 10.0 * MM, ..Strip::default() });
        self.block(&Block::KeyValues(cover.facts.clone()));
        self.check(cover);
    }

    pub(crate) fn marks(&mut self, marks: &[String]) {
        let style = Style { hyphens: super::hyphens::Hyphens::Never, ..H3 };
        let mut items = Vec::new();
        let mut x = 0.0;
        for mark in marks.iter().filter(|mark| !mark.is_empty()) {
            let line = self.setter.line(&one_line(mark), style);
            if x + line.width + 16.0 > WIDTH {
                break;
            }
            let node = self.node(Role::Paragraph, self.section);
            let y = 3.0 + baseline(style);
            items.extend(text_items(&line, x + 8.0, y, style, Tag::Node(node)));
            let wide = line.width + 16.0;
            items.push(outlined(x, 0.0, wide, style.leading + 6.0, 1.4, Tag::Decoration));
            x += wide + 8.0;
        }
        if !items.is_empty() {
            self.push(Strip { height: style.leading + 6.0, items, ..Strip::default() });
        }
    }

    /// Adds the box at the foot of the cover that says how to check the copy.
    fn check(&mut self, cover: &Cover) {
        if cover.check_title.is_empty() {
            return;
        }
        let group = self.node(Role::Group, self.section);
        let pad = 4.0 * MM;
        let mut items = Vec::new();
        let mut y = pad;
        let title = self.node(Role::Paragraph, group);
        for line in self.setter.few_lines(&cover.check_title, H3, WIDTH - 2.0 * pad, 2) {
            items.extend(text_items(&line, pad, y + baseline(H3), H3, Tag::Node(title)));
            y += H3.leading;
        }
        for text in &cover.check {
            let node = self.node(Role::Paragraph, group);
            y += 3.0;
            // The box is never broken, so it must not outgrow the page.
            for line in self.setter.lines(text, BODY, WIDTH - 2.0 * pad).into_iter().take(9) {
                items.extend(text_items(&line, pad, y + baseline(BODY), BODY, Tag::Node(node)));
                y += BODY.leading;
            }
        }
        let height = y + pad;
        items.push(outlined(0.0, 0.0, WIDTH, height, 1.2, Tag::Decoration));
        self.push(Strip { before: 12.0, height, items, sinks: true, ..Strip::default() });
    }
}
