//! Headings, paragraphs, lists and the like become strips. Never looks at the page they come to stand on.

use super::clean::one_line;
use super::flow::{Flow, Keep, Lines, Strip, Turn, baseline, outlined, rule, text_items};
use super::hyphens::Hyphens;
use super::measure::{
    BODY, CELL, FIELD, H1, H2, H3, LABEL, LEAD, MM, NOTE, SHEET, TINY_BOLD, WIDTH,
};
use super::number;
use super::setter::Style;
use crate::document::{Block, Level, ListKind, Sheet, Text};
use crate::fonts::Weight;
use crate::laid::{Item, Role, Tag};

const GAP: f32 = 5.5;

impl Flow<'_> {
    /// Adds a block below the others.
    pub(crate) fn block(&mut self, block: &Block) {
        match block {
            Block::Frame(frame) => {
                self.open_frame(frame);
                self.next_turn = Turn::Frame(self.frames.len() - 1);
                self.sheet = None;
            }
            Block::Cover(cover) => self.cover(cover),
            Block::Toc { title, depth } => self.contents(title, *depth),
            Block::Heading { level, text } => self.heading(*level, text),
            Block::Label(text) => self.label(text),
            Block::Named(text) => self.named(text),
            Block::Lead(text) => self.text(text, self.close(LEAD)),
            Block::Para(text) => self.text(text, self.close(BODY)),
            Block::Note(text) => self.text(text, self.close(NOTE)),
            Block::List { kind, items } => self.list(*kind, items),
            Block::Table(table) => self.table(table),
            Block::Steps(steps) => self.steps(steps),
            Block::Form(fields) => self.form(fields),
            Block::Status(status) => self.status(status),
            Block::KeyValues(pairs) => self.key_values(pairs),
            Block::Facts { rows, numbered } => self.facts(rows, *numbered),
            Block::Bars { caption, bars } => self.bars(caption, bars),
            Block::Wheel { months } => self.wheel(months),
            Block::Web { nodes, edges } => self.web(nodes, edges),
            Block::Marks(marks) => self.marks(marks),
            Block::Callout { title, body } => self.callout(title, body),
            Block::Key(groups) => self.key(groups),
            Block::Space { mm } => {
                self.push(Strip { height: mm * MM, ..Strip::default() });
            }
            Block::PageBreak => {
                self.sheet = None;
                self.turn();
            }
            Block::SheetStart(sheet) => self.sheet(sheet),
        }
    }

    /// Lets the next strip begin a page.
    pub(crate) fn turn(&mut self) {
        if self.next_turn == Turn::No {
            self.next_turn = Turn::Page;
        }
    }

    /// Returns the role of a heading: as deep as it looks, but never more than one deeper than the last.
    pub(crate) fn heading_role(&mut self, level: Level) -> Role {
        self.heading_depth = number(level, self.has_wholes).min(self.heading_depth + 1);
        Role::Heading(self.heading_depth)
    }

    fn heading(&mut self, level: Level, text: &str) {
        let (style, before, after) = match level {
            Level::Whole | Level::One => (H1, 22.0, 8.0),
            Level::Two => (H2, 18.0, 4.0),
            Level::Three => (H3, 12.0, 2.0),
        };
        let role = self.heading_role(level);
        let node = self.node(role, self.section);
        let lines = self.setter.lines(&one_line(text).into(), style, self.wide());
        self.big_lines(&lines, style, before, node);
        if let Some(first) = self.strips.len().checked_sub(lines.len()) {
            self.strips[first].anchor = Some(self.next_anchor);
            self.next_anchor += 1;
        }
        let wide = self.wide();
        if let Some(last) = self.strips.last_mut() {
            if level == Level::Two {
                last.items.push(rule(0.0, wide, last.height + 1.0, 1.2, 0.0));
                last.height += 2.0;
            }
            last.height += after;
        }
    }

    fn big_lines(
        &mut self,
        lines: &[super::setter::Line],
        style: Style,
        before: f32,
        node: crate::laid::NodeId,
    ) {
        for (at, line) in lines.iter().enumerate() {
            self.push(Strip {
                before: if at == 0 { before } else { 0.0 },
                height: style.leading,
                items: text_items(line, 0.0, baseline(style), style, Tag::Node(node)),
                keep: Keep::WithNext,
                ..Strip::default()
            });
        }
    }

    pub(crate) fn label(&mut self, text: &str) {
        let role = self.heading_role(Level::Three);
        let node = self.node(role, self.section);
        let style = self.close(LABEL);
        let lines = self.setter.lines(&one_line(text).into(), style, WIDTH);
        self.big_lines(&lines, style, self.gap(10.0), node);
        if let Some(last) = self.strips.last_mut() {
            last.items.push(rule(0.0, WIDTH, last.height + 1.0, 1.2, 0.0));
            last.height += 3.0;
        }
    }

    fn named(&mut self, text: &str) {
        let node = self.node(Role::Paragraph, self.section);
        let style = Style { weight: Weight::Bold, hyphens: Hyphens::Never, ..BODY };
        let lines = self.setter.lines(&one_line(text).into(), style, WIDTH);
        self.big_lines(&lines, style, GAP + 2.0, node);
    }

    /// Adds a paragraph for each line that the writer began.
    pub(crate) fn text(&mut self, text: &Text, style: Style) {
        if text.is_empty() {
            return;
        }
        let node = self.node(Role::Paragraph, self.section);
        let lines = self.setter.lines(text, style, WIDTH);
        let before = self.gap(GAP);
        let place = Lines { x: 0.0, before, tag: Tag::Node(node), keeps_next: false };
        self.push_lines(&lines, style, place);
    }

    fn list(&mut self, kind: ListKind, items: &[Text]) {
        let role = match kind {
            ListKind::Numbered => Role::NumberedList,
            ListKind::Bullet | ListKind::Check => Role::List,
        };
        let list = self.node(role, self.section);
        let indent = if kind == ListKind::Check { 7.0 * MM } else { 6.0 * MM };
        for (at, text) in items.iter().enumerate() {
            let item = self.node(Role::ListItem, list);
            let (label, body, first) = match kind {
                ListKind::Bullet => {
                    let label = self.node(Role::ListLabel, item);
                    let dot = self.setter.line("•", BODY);
                    let ink = text_items(&dot, 2.0 * MM, baseline(BODY), BODY, Tag::Node(label));
                    (ink, self.node(Role::ListBody, item), 2.5)
                }
                ListKind::Numbered => {
                    let label = self.node(Role::ListLabel, item);
                    let number = self.setter.line(&format!("{}.", at + 1), BODY);
                    let x = 4.8 * MM - number.width;
                    let ink = text_items(&number, x, baseline(BODY), BODY, Tag::Node(label));
                    (ink, self.node(Role::ListBody, item), 2.5)
                }
                ListKind::Check => {
                    let body = self.node(Role::ListBody, item);
                    let meant = super::boxes::plain(text);
                    let tick = self.field_node(Role::Checkbox, body, &meant);
                    let side = 4.0 * MM;
                    (vec![outlined(0.0, 1.6, side, side, 0.9, Tag::Node(tick))], body, 4.0)
                }
            };
            let words = self.node(Role::Paragraph, body);
            let lines = self.setter.lines(text, BODY, WIDTH - indent);
            let before = if at == 0 { GAP } else { first };
            let place = Lines { x: indent, before, tag: Tag::Node(words), keeps_next: false };
            self.push_lines(&lines, BODY, place);
            let first = self.strips.len() - lines.len();
            self.strips[first].items.splice(0..0, label);
        }
    }

    fn key_values(&mut self, pairs: &[(String, Text)]) {
        let table = self.node(Role::Table, self.section);
        let body = self.node(Role::TableBody, table);
        let name_width = 46.0 * MM;
        for (at, (name, value)) in pairs.iter().enumerate() {
            let row = self.node(Role::Row, body);
            let header = self.node(Role::RowHeader, row);
            let cell = self.node(Role::Cell, row);
            let names = self.setter.lines(&one_line(name).into(), FIELD, name_width - 3.0 * MM);
            let values = self.setter.lines(value, CELL, WIDTH - name_width);
            let count = names.len().max(values.len());
            for line in 0..count {
                let mut items = Vec::new();
                let y = baseline(CELL) + 1.5;
                if let Some(name) = names.get(line) {
                    items.extend(text_items(name, 0.0, y, FIELD, Tag::Node(header)));
                }
                if let Some(value) = values.get(line) {
                    items.extend(text_items(value, name_width, y, CELL, Tag::Node(cell)));
                }
                let is_last = line + 1 == count;
                let height = CELL.leading + if is_last { 3.5 } else { 0.0 };
                if is_last {
                    items.push(self.full_rule(height, 0.4, 0.6));
                }
                let before = if at == 0 && line == 0 { GAP } else { 0.0 };
                let keep = if is_last { Keep::Free } else { Keep::WithNext };
                self.push(Strip { before, height, items, keep, ..Strip::default() });
            }
        }
    }

    fn callout(&mut self, title: &str, body: &[Text]) {
        let group = self.node(Role::Group, self.section);
        let inset = 4.5 * MM;
        let from = self.strips.len();
        let room = WIDTH - inset - 2.0 * MM;
        let body_style = self.close(BODY);
        let bold = Style { weight: Weight::Bold, hyphens: Hyphens::Never, ..body_style };
        if !title.is_empty() {
            let node = self.node(Role::Paragraph, group);
            let lines = self.setter.lines(&one_line(title).into(), bold, room);
            let tag = Tag::Node(node);
            self.push_lines(&lines, bold, Lines { x: inset, before: 0.0, tag, keeps_next: true });
        }
        for text in body.iter().filter(|text| !text.is_empty()) {
            let node = self.node(Role::Paragraph, group);
            let lines = self.setter.lines(text, body_style, room);
            let tag = Tag::Node(node);
            self.push_lines(
                &lines,
                body_style,
                Lines { x: inset, before: 0.0, tag, keeps_next: false },
            );
        }
        let gap = self.gap(GAP + 3.0);
        for strip in &mut self.strips[from..] {
            strip.items.push(bar(strip.height));
        }
        if let Some(first) = self.strips.get_mut(from) {
            first.before = gap;
        }
        self.push(Strip { height: 3.0, ..Strip::default() });
    }

    fn sheet(&mut self, sheet: &Sheet) {
        self.sheet = None;
        self.turn();
        self.open_section();
        let role = self.heading_role(sheet.level);
        let node = self.node(role, self.section);
        let title_style = self.close(SHEET);
        let lines = self.setter.lines(&one_line(&sheet.title).into(), title_style, WIDTH);
        self.big_lines(&lines, title_style, 0.0, node);
        if sheet.is_listed {
            let first = self.strips.len() - lines.len();
            self.strips[first].anchor = Some(self.next_anchor);
            self.next_anchor += 1;
        }
        if !sheet.subtitle.is_empty() {
            let node = self.node(Role::Paragraph, self.section);
            let style = self.close(LEAD);
            let lines = self.setter.lines(&one_line(&sheet.subtitle).into(), style, WIDTH);
            let tag = Tag::Node(node);
            self.push_lines(&lines, style, Lines { x: 0.0, before: 2.0, tag, keeps_next: true });
        }
        self.push(Strip { height: self.gap(5.0), keep: Keep::WithNext, ..Strip::default() });
        let again = self.words.say("pdf-continued", &[("title", &one_line(&sheet.title))]);
        let style = Style { size: 9.5, leading: 13.0, ..TINY_BOLD };
        let lines = self.setter.few_lines(&again, style, WIDTH, 1);
        let items: Vec<Item> = lines
            .iter()
            .flat_map(|line| text_items(line, 0.0, baseline(style), style, Tag::Furniture))
            .collect();
        self.heads.push(super::flow::Head { height: style.leading + 4.0, items });
        self.sheet = Some(self.heads.len() - 1);
    }
}

fn bar(height: f32) -> Item {
    super::flow::upright(1.5, 0.0, height, 3.0, 0.0)
}
