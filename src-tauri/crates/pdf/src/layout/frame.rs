//! The head and foot of a page. Never stands in the text.

use domain::words::Words;

use super::clean::one_line;
use super::flow::{Flow, baseline, outlined, rule, text_items, upright};
use super::measure::{BOTTOM, EDGE, EDGE_BOLD, Format, MARK, MM, TINY_BOLD};
use super::setter::{Line, Setter, Style};
use crate::document::{Frame, HeadValue};
use crate::fonts::Weight;
use crate::laid::{Ink, Item, Placed, Role, Tag};

const PAD_X: f32 = 1.8 * MM;
const PAD_Y: f32 = 0.8 * MM;
const LINE: f32 = 0.6;
const AFTER_HEAD: f32 = 6.0 * MM;
const BEFORE_FOOT: f32 = 4.0 * MM;
/// A head with more lines than this would leave too little of the page.
const MOST_LINES: usize = 3;

/// What the marks at the top of a page belong to: to what is heard on the first page, to its furniture on the others.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Heard {
    pub mark: Tag,
    pub secrecy: Tag,
}

impl Default for Heard {
    fn default() -> Heard {
        Heard { mark: Tag::Furniture, secrecy: Tag::Furniture }
    }
}

impl Flow<'_> {
    /// Begins a new part of the structure under a frame. What marks its pages is heard once, where it begins.
    pub(crate) fn open_frame(&mut self, frame: &Frame) {
        self.open_section();
        let before = self.frames.last();
        let is_new = |said: &str, then: Option<&String>| {
            !said.trim().is_empty() && then.is_none_or(|then| then != said)
        };
        let new = (
            is_new(&frame.mark, before.map(|frame| &frame.mark)),
            is_new(&frame.secrecy, before.map(|frame| &frame.secrecy)),
        );
        let mut heard = |is_new: bool| match is_new {
            true => Tag::Node(self.node(Role::Paragraph, self.section)),
            false => Tag::Furniture,
        };
        let heard = Heard { mark: heard(new.0), secrecy: heard(new.1) };
        self.heard.push(heard);
        self.frames.push(frame.clone());
    }
}

/// Returns where the text may begin and where it must end.
pub(crate) fn room(setter: &Setter, words: &dyn Words, frame: &Frame) -> (f32, f32) {
    let Format { page: (_, page_height), top, .. } = Format::of(frame);
    let (_, head) = head(setter, words, frame, &Heard::default(), (8888, 8888));
    let (_, foot) = foot(setter, words, frame, (8888, 8888));
    let top = if head > 0.0 { top + head + AFTER_HEAD } else { top + 3.0 * MM };
    let bottom = page_height - BOTTOM - foot;
    (top, if foot > 0.0 { bottom - BEFORE_FOOT } else { bottom })
}

/// Returns the head and foot of page `number` of `total`; only what is heard belongs to the structure.
pub(crate) fn edges(
    setter: &Setter,
    words: &dyn Words,
    frame: &Frame,
    heard: &Heard,
    (number, total): (usize, usize),
) -> Vec<Item> {
    let Format { page: (_, page_height), left, top, .. } = Format::of(frame);
    let (head, _) = head(setter, words, frame, heard, (number, total));
    let (foot, foot_height) = foot(setter, words, frame, (number, total));
    let foot_top = page_height - BOTTOM - foot_height;
    let head = head.into_iter().map(|item| item.moved(left, top));
    let foot = foot.into_iter().map(|item| item.moved(left, foot_top));
    head.chain(foot)
        .map(|mut item| {
            if item.tag == Tag::Decoration {
                item.tag = Tag::Furniture;
            }
            item
        })
        .collect()
}

/// Returns the word across the page, so light that text on top of it reads as well as beside it.
pub(crate) fn across(setter: &Setter, frame: &Frame) -> Vec<Item> {
    let word = one_line(&frame.across);
    if word.is_empty() {
        return Vec::new();
    }
    let style = Style { size: 100.0, weight: Weight::Bold, ..EDGE };
    let natural = setter.line(&word, style).width;
    let (wide, high) = Format::of(frame).page;
    let size = (100.0 * 560.0 / natural).min(120.0);
    let line = setter.line(&word, Style { size, ..style });
    let lean: f32 = if frame.is_wide { 30.0 } else { 52.0 };
    let (sin, cos) = lean.to_radians().sin_cos();
    let centre = (wide / 2.0 + 0.36 * size * sin, high / 2.0 + 0.36 * size * cos);
    let start = (centre.0 - line.width / 2.0 * cos, centre.1 + line.width / 2.0 * sin);
    line.runs
        .into_iter()
        .map(|(along, run)| Item {
            tag: Tag::Furniture,
            ink: Ink::Text(Placed {
                x: start.0 + along * cos,
                y: start.1 - along * sin,
                size,
                grey: 0.91,
                lean,
                run,
            }),
        })
        .collect()
}

fn page_of(words: &dyn Words, number: usize, total: usize) -> String {
    words.say("pdf-page-of", &[("page", &number.to_string()), ("pages", &total.to_string())])
}

fn head(
    setter: &Setter,
    words: &dyn Words,
    frame: &Frame,
    heard: &Heard,
    (number, total): (usize, usize),
) -> (Vec<Item>, f32) {
    let whole = Format::of(frame).wide;
    let mut items = Vec::new();
    let mut y = 0.0;
    let mark = one_line(&frame.mark);
    if !mark.is_empty() {
        let room = whole - 2.0 * (PAD_X + 1.0 * MM);
        let lines = setter.few_lines(&mark, MARK, room, MOST_LINES);
        let high = lines.len() as f32 * MARK.leading + 2.0 * MM;
        items.push(outlined(0.0, 0.0, whole, high, 2.4, Tag::Furniture));
        put(&mut items, &lines, PAD_X + 1.0 * MM, 1.0 * MM, MARK, heard.mark);
        y = high + 2.0 * MM;
    }
    let secrecy = one_line(&frame.secrecy);
    if !secrecy.is_empty() {
        let lines = setter.few_lines(&secrecy, EDGE_BOLD, whole - 2.0 * PAD_X, MOST_LINES);
        let high = lines.len() as f32 * EDGE_BOLD.leading + 2.0 * PAD_Y;
        items.push(outlined(0.0, y, whole, high, 1.2, Tag::Furniture));
        put(&mut items, &lines, PAD_X, y + PAD_Y, EDGE_BOLD, heard.secrecy);
        y += high + 2.0 * MM;
    }
    let box_top = y;
    for row in &frame.head {
        let sum: f32 = row.iter().map(|cell| cell.share).sum::<f32>().max(0.001);
        let mut x = 0.0;
        let mut high: f32 = 0.0;
        let mut edges = Vec::new();
        for cell in row {
            let wide = whole * cell.share / sum;
            let said = match &cell.value {
                HeadValue::Text(text) => one_line(text),
                HeadValue::Page => {
                    let (page, pages) = (number.to_string(), total.to_string());
                    words.say("pdf-page-number", &[("page", &page), ("pages", &pages)])
                }
            };
            let label = setter.few_lines(&cell.label, TINY_BOLD, wide - 2.0 * PAD_X, 2);
            let value = setter.few_lines(&said, EDGE, wide - 2.0 * PAD_X, MOST_LINES);
            put(&mut items, &label, x + PAD_X, y + PAD_Y, TINY_BOLD, Tag::Furniture);
            let below = y + PAD_Y + label.len() as f32 * TINY_BOLD.leading;
            put(&mut items, &value, x + PAD_X, below, EDGE, Tag::Furniture);
            high = high.max(below - y + value.len() as f32 * EDGE.leading + PAD_Y);
            x += wide;
            edges.push(x);
        }
        edges.pop();
        for edge in edges {
            items.push(upright(edge, y, y + high, LINE, 0.0));
        }
        y += high;
        items.push(rule(0.0, whole, y, LINE, 0.0));
    }
    if !frame.head.is_empty() {
        items.push(rule(0.0, whole, box_top, LINE, 0.0));
        items.push(upright(0.0, box_top, y, LINE, 0.0));
        items.push(upright(whole, box_top, y, LINE, 0.0));
    }
    (items, y)
}

fn foot(
    setter: &Setter,
    words: &dyn Words,
    frame: &Frame,
    (number, total): (usize, usize),
) -> (Vec<Item>, f32) {
    if frame.foot.is_empty() && frame.stamp.is_empty() && frame.head.is_empty() {
        return (Vec::new(), 0.0);
    }
    let whole = Format::of(frame).wide;
    let mut items = vec![rule(0.0, whole, 0.0, LINE, 0.0)];
    let page = setter.line(&page_of(words, number, total), EDGE);
    let room = whole - 30.0 * MM;
    let mut y = 1.6 * MM;
    let right = whole - page.width;
    put(&mut items, std::slice::from_ref(&page), right, y, EDGE, Tag::Furniture);
    for said in [&frame.foot, &frame.stamp] {
        let said = one_line(said);
        if said.is_empty() {
            continue;
        }
        let lines = setter.few_lines(&said, EDGE, room, 2);
        put(&mut items, &lines, 0.0, y, EDGE, Tag::Furniture);
        y += lines.len() as f32 * EDGE.leading;
    }
    (items, y.max(1.6 * MM + EDGE.leading))
}

fn put(items: &mut Vec<Item>, lines: &[Line], x: f32, y: f32, style: Style, tag: Tag) {
    for (at, line) in lines.iter().enumerate() {
        let base = y + at as f32 * style.leading + baseline(style);
        items.extend(text_items(line, x, base, style, tag));
    }
}
