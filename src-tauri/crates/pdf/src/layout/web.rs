//! Boxes in columns with arrows between them, on one page. Never draws what is too small to be read.

use domain::facts::{CellState, NodeState, WebEdge, WebNode};

use super::clean::one_line;
use super::flow::{Flow, Keep, Strip, baseline, text_items};
use super::frame;
use super::marks::mark;
use super::measure::{CELL, MM, NOTE};
use super::setter::Style;
use super::web_grid::Grid;
use super::web_lines::{Place, arrows};
use crate::document::Frame;
use crate::fonts::Weight;
use crate::laid::{Fill, Ink, Item, NodeId, Role, Tag};

/// The least room that a box and its gap need, so that its name can be read.
const LEAST_WIDE: f32 = 31.0 * MM;
const LEAST_HIGH: f32 = 6.2 * MM;
/// The most that they get.
const MOST_WIDE: f32 = 74.0 * MM;
const MOST_HIGH: f32 = 17.0 * MM;
/// How much of a page is left to the heading and the words above the picture, and to what its marks mean.
const OTHERS: f32 = 46.0 * MM;
/// Sizes of type that are tried, the largest first.
const SIZES: [f32; 5] = [9.0, 8.0, 7.2, 6.6, 6.0];
const LEADING: f32 = 1.15;
/// How high a box is that holds two lines of the smallest type.
const TWO_LINES: f32 = 2.0 * 6.0 * LEADING + 1.2;
const PAD: f32 = 3.0;
const CROSS: f32 = 7.0;

/// Returns whether the boxes are larger on a page that lies.
pub(crate) fn lies(nodes: &[WebNode], edges: &[WebEdge]) -> bool {
    let Some(grid) = Grid::exact(nodes, edges) else { return true };
    let least = |wide: f32, high: f32| {
        let each = (wide * MM / grid.columns as f32).min(MOST_WIDE) / LEAST_WIDE;
        each.min((high * MM / grid.rows).min(MOST_HIGH) / LEAST_HIGH)
    };
    least(265.0, 105.0) > least(170.0, 185.0)
}

impl Flow<'_> {
    /// Adds the boxes and arrows as large as the page lets them be; told in words to those who listen.
    pub(crate) fn web(&mut self, nodes: &[WebNode], edges: &[WebEdge]) {
        let frame = self.frames.last().cloned().unwrap_or_else(Frame::default);
        let (top, bottom) = frame::room(self.setter, self.words, &frame);
        let (wide, high) = (self.wide(), bottom - top - OTHERS);
        let step = |grid: &Grid| {
            let each = (wide / grid.columns.max(1) as f32).min(MOST_WIDE);
            (each, (high / grid.rows.max(1.0)).min(MOST_HIGH))
        };
        let has_room = |grid: &Grid| step(grid).0 >= LEAST_WIDE && step(grid).1 >= LEAST_HIGH;
        let exact = Grid::exact(nodes, edges).filter(has_room);
        let grid = exact.unwrap_or_else(|| Grid::packed(nodes, (high / LEAST_HIGH) as usize));
        let counts = (nodes.len().to_string(), edges.len().to_string());
        let args = [("boxes", counts.0.as_str()), ("arrows", counts.1.as_str())];
        if nodes.is_empty() || !has_room(&grid) {
            let said = self.words.say("pdf-web-too-large", &args);
            return self.text(&said.into(), CELL);
        }
        let step = step(&grid);
        let told = self.words.say("pdf-web-alt", &args);
        let figure = self.field_node(Role::Figure, self.section, &told);
        // A low box gives as much of its gap as two lines of the smallest type need.
        let low = (step.1 * 0.24).min(step.1 - TWO_LINES).max(2.4);
        let gap = ((step.0 * 0.26).max(9.0 * MM), low);
        let places: Vec<Place> = grid
            .places
            .iter()
            .map(|(column, middle)| Place {
                column: *column,
                left: *column as f32 * step.0,
                top: (middle - 0.5) * step.1 + gap.1 / 2.0,
                wide: step.0 - gap.0,
                high: step.1 - gap.1,
            })
            .collect();
        let mut items = arrows(&places, edges, &grid, step, gap);
        let style = self.name_style(nodes, &places);
        for (node, place) in nodes.iter().zip(&places) {
            items.extend(self.boxed(node, place, style));
        }
        let mut height = grid.rows * step.1 + 2.0;
        items.extend(self.web_legend(nodes, &mut height));
        let items = items.into_iter().map(|item| belonging(item, figure)).collect();
        self.push(Strip { before: 4.0, height, items, keep: Keep::Free, ..Strip::default() });
        self.push(Strip { height: 4.0, ..Strip::default() });
    }

    /// Returns the largest type in which every name has room in its box; the smallest where none has.
    fn name_style(&self, nodes: &[WebNode], places: &[Place]) -> Style {
        let fits = |style: &Style| {
            nodes.iter().zip(places).all(|(node, place)| {
                let name = one_line(&node.label);
                let style = named(node, *style);
                let room = place.wide - 2.0 * PAD;
                let is_long = name.chars().count() > 200;
                let whole = self.setter.undivided(&name, style, room);
                !is_long && self.setter.lines(&name.into(), whole, room).len() <= most(place, style)
            })
        };
        let styles = SIZES.map(|size| Style { size, leading: size * LEADING, ..CELL });
        styles.into_iter().find(fits).unwrap_or(Style { size: 6.0, leading: 6.0 * LEADING, ..CELL })
    }

    fn boxed(&self, node: &WebNode, place: &Place, style: Style) -> Vec<Item> {
        let Place { left, top, wide, high, .. } = *place;
        let (right, foot) = (left + wide, top + high);
        let points = vec![(left, top), (right, top), (right, foot), (left, foot)];
        let (fill, outline) = match node.state {
            NodeState::Plain => (Fill::Grey(1.0), 0.8),
            NodeState::Support => (Fill::Grey(0.88), 0.8),
            NodeState::Focus => (Fill::Grey(1.0), 2.4),
            NodeState::Hurt => (Fill::Colour([253, 232, 234]), 0.8),
        };
        let ink = Ink::Shape { points, fill: Some(fill), outline: Some(outline) };
        let mut items = vec![Item { tag: Tag::Decoration, ink }];
        if node.state == NodeState::Hurt {
            items.extend(mark(CellState::NotMet, right - CROSS / 2.0, top - CROSS / 2.0, CROSS));
        }
        let style = named(node, style);
        let name = one_line(&node.label);
        let room = wide - 2.0 * PAD;
        let whole = self.setter.undivided(&name, style, room);
        let lines = self.setter.few_lines(&name, whole, room, most(place, style));
        let first = top + (high - lines.len() as f32 * style.leading) / 2.0;
        for (at, line) in lines.iter().enumerate() {
            let y = first + at as f32 * style.leading + baseline(style);
            let x = left + (wide - line.width) / 2.0;
            items.extend(text_items(line, x, y, style, Tag::Decoration));
        }
        items
    }

    /// Returns what the boxes that are not plain mean, below `height`, which grows.
    fn web_legend(&self, nodes: &[WebNode], height: &mut f32) -> Vec<Item> {
        let mut items = Vec::new();
        let mut x = 0.0;
        for (state, word) in [
            (NodeState::Focus, "pdf-web-focus"),
            (NodeState::Support, "pdf-web-support"),
            (NodeState::Hurt, "pdf-web-hurt"),
        ] {
            if !nodes.iter().any(|node| node.state == state) {
                continue;
            }
            let sample = WebNode { state, ..WebNode::default() };
            let (wide, high) = (7.0 * MM, NOTE.size);
            let place = Place { column: 0, left: x, top: *height + 3.5, wide, high };
            items.extend(self.boxed(&sample, &place, NOTE));
            let line = self.setter.line(&self.words.say(word, &[]), NOTE);
            let y = *height + 2.0 + baseline(NOTE);
            items.extend(text_items(&line, x + wide + 5.0, y, NOTE, Tag::Decoration));
            x += wide + line.width + 9.0 * MM;
        }
        if !items.is_empty() {
            *height += NOTE.leading + 4.0;
        }
        items
    }
}

/// Returns how many lines of a name a box holds.
fn most(place: &Place, style: Style) -> usize {
    (((place.high - 0.6) / style.leading) as usize).max(1)
}

fn named(node: &WebNode, style: Style) -> Style {
    match node.state {
        NodeState::Focus => Style { weight: Weight::Bold, ..style },
        NodeState::Plain | NodeState::Support | NodeState::Hurt => style,
    }
}

fn belonging(item: Item, figure: NodeId) -> Item {
    Item { tag: Tag::Node(figure), ..item }
}
