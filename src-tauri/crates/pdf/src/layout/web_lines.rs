//! The arrows between boxes: beside the boxes and never over them.

use std::collections::BTreeMap;

use domain::facts::WebEdge;

use super::web_grid::Grid;
use crate::laid::{Fill, Ink, Item, Tag};

const GREY: f32 = 0.25;
const THICK: f32 = 0.8;
/// How long and how wide half the head of an arrow is.
const HEAD: (f32, f32) = (6.0, 2.6);

/// A box at its place.
#[derive(Clone, Copy)]
pub(super) struct Place {
    /// Its column, from 0.
    pub column: usize,
    pub left: f32,
    pub top: f32,
    pub wide: f32,
    pub high: f32,
}

/// Which side of a box an arrow touches.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Side {
    Left,
    Right,
}

impl Place {
    fn middle(&self) -> f32 {
        self.top + self.high / 2.0
    }

    fn edge(&self, side: Side) -> f32 {
        match side {
            Side::Left => self.left,
            Side::Right => self.left + self.wide,
        }
    }
}

/// Returns the arrows between boxes that stand `step` from each other with `gap` between them; one that leads to
/// itself, or to a box that is not there, is left out.
pub(super) fn arrows(
    places: &[Place],
    edges: &[WebEdge],
    grid: &Grid,
    step: (f32, f32),
    gap: (f32, f32),
) -> Vec<Item> {
    let mut known: BTreeMap<(usize, usize), &WebEdge> = BTreeMap::new();
    for edge in edges {
        let (from, to) = (edge.from as usize, edge.to as usize);
        if from != to && from < places.len() && to < places.len() {
            known.entry((from, to)).or_insert(edge);
        }
    }
    let pairs: Vec<(usize, usize)> = known.keys().copied().collect();
    let ends = ends(places, &pairs);
    let mut items = Vec::new();
    for (number, (ends, ((from, to), edge))) in ends.iter().zip(&known).enumerate() {
        let (from, to) = (places[*from], places[*to]);
        let passes = grid.passes(edge).filter(|_| from.column.abs_diff(to.column) > 1);
        let way = match passes {
            Some(passes) => laid_out((from, ends[0]), (to, ends[1]), &passes, step),
            None => way((from, ends[0]), (to, ends[1]), number, step, gap),
        };
        items.extend(way.windows(2).map(|pair| line(pair[0], pair[1])));
        if let [.., before, last] = way.as_slice() {
            items.push(head(*before, *last));
        }
    }
    items
}

/// Returns the points of an arrow that knows where it passes each column: level beside the boxes, slanting between.
fn laid_out(
    (from, leaves): (Place, End),
    (to, enters): (Place, End),
    passes: &[f32],
    step: (f32, f32),
) -> Vec<(f32, f32)> {
    let mut way = vec![(from.edge(leaves.0), leaves.1)];
    for (at, down) in passes.iter().enumerate() {
        let left = (from.column + 1 + at) as f32 * step.0;
        way.push((left, down * step.1));
        way.push((left + from.wide, down * step.1));
    }
    way.push((to.edge(enters.0), enters.1));
    way
}

/// Where an arrow touches a box: on which side and how far down the page.
type End = (Side, f32);

/// Returns the ends of each arrow, spread over the sides of the boxes so that they cross as little as can be.
fn ends(places: &[Place], edges: &[(usize, usize)]) -> Vec<[End; 2]> {
    // By box and side: how far down the other box is, which arrow it is, and which of its two ends.
    let mut touching: BTreeMap<_, Vec<(f32, usize, usize)>> = BTreeMap::new();
    let mut sides = Vec::new();
    for (number, (from, to)) in edges.iter().enumerate() {
        let is_back = places[*to].column < places[*from].column;
        let is_same = places[*to].column == places[*from].column;
        let leaves = if is_back { Side::Left } else { Side::Right };
        let enters = if is_back || is_same { Side::Right } else { Side::Left };
        sides.push([leaves, enters]);
        touching.entry((*from, leaves)).or_default().push((places[*to].middle(), number, 0));
        touching.entry((*to, enters)).or_default().push((places[*from].middle(), number, 1));
    }
    let mut ends: Vec<[End; 2]> = sides.iter().map(|sides| sides.map(|side| (side, 0.0))).collect();
    for ((at, _), mut all) in touching {
        all.sort_by(|one, other| one.0.total_cmp(&other.0).then(one.1.cmp(&other.1)));
        let place = places[at];
        let parts = all.len() as f32 + 1.0;
        for (order, (_, number, end)) in all.into_iter().enumerate() {
            ends[number][end].1 = place.top + place.high * (order as f32 + 1.0) / parts;
        }
    }
    ends
}

/// Returns the points of an arrow: straight to a neighbour, between the rows past the columns between.
fn way(
    (from, leaves): (Place, End),
    (to, enters): (Place, End),
    number: usize,
    step: (f32, f32),
    gap: (f32, f32),
) -> Vec<(f32, f32)> {
    let start = (from.edge(leaves.0), leaves.1);
    let end = (to.edge(enters.0), enters.1);
    let apart = from.column.abs_diff(to.column);
    // Arrows beside each other keep a little apart.
    let aside = (number % 5) as f32 - 2.0;
    let out = |side: Side, far: f32| if side == Side::Right { far } else { -far };
    match apart {
        0 => {
            let x = start.0 + out(leaves.0, gap.0 * (0.45 + aside * 0.07));
            vec![start, (x, start.1), (x, end.1), end]
        }
        1 => vec![start, end],
        2.. => {
            let between = ((start.1 + end.1) / 2.0 / step.1).round().max(0.0) * step.1;
            let y = between + aside * gap.1 / 8.0;
            let x = (start.0 + out(leaves.0, gap.0 * 0.6), end.0 + out(enters.0, gap.0 * 0.6));
            vec![start, (x.0, y), (x.1, y), end]
        }
    }
}

fn line(from: (f32, f32), to: (f32, f32)) -> Item {
    Item { tag: Tag::Decoration, ink: Ink::Line { from, to, width: THICK, grey: GREY } }
}

fn head(from: (f32, f32), to: (f32, f32)) -> Item {
    let (right, down) = (to.0 - from.0, to.1 - from.1);
    let long = right.hypot(down).max(0.01);
    let (right, down) = (right / long, down / long);
    let foot = (to.0 - right * HEAD.0, to.1 - down * HEAD.0);
    let points = vec![
        to,
        (foot.0 - down * HEAD.1, foot.1 + right * HEAD.1),
        (foot.0 + down * HEAD.1, foot.1 - right * HEAD.1),
    ];
    let fill = Some(Fill::Grey(GREY));
    Item { tag: Tag::Decoration, ink: Ink::Shape { points, fill, outline: None } }
}
