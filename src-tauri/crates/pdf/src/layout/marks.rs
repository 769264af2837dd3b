//! The marks of a matrix: shapes that can be told apart in black and white. Never a mark without its word.

use domain::facts::CellState;

use crate::laid::{Fill, Ink, Item, Tag};

const GREEN: Fill = Fill::Colour([0, 112, 60]);
const YELLOW: Fill = Fill::Colour([240, 178, 0]);
const RED: Fill = Fill::Colour([186, 12, 32]);
const WHITE: Fill = Fill::Grey(1.0);
/// The colours of the steps, from one filled to four.
const STEPS: [Fill; 4] = [Fill::Colour([64, 112, 144]), YELLOW, RED, Fill::Colour([96, 0, 96])];
const EDGE: f32 = 0.8;

/// Returns how wide a mark of a height of `side` is; nothing for one that is words alone.
pub(super) fn mark_width(state: CellState, side: f32) -> f32 {
    match state {
        CellState::Plain => 0.0,
        CellState::Met | CellState::Partly | CellState::NotMet | CellState::Unknown => side,
        CellState::Level0
        | CellState::Level1
        | CellState::Level2
        | CellState::Level3
        | CellState::Level4 => side * 1.3,
    }
}

/// Returns the ink of a mark whose top left corner is at `x`, `y`.
pub(super) fn mark(state: CellState, x: f32, y: f32, side: f32) -> Vec<Item> {
    let place = |points: &[(f32, f32)]| -> Vec<(f32, f32)> {
        points.iter().map(|(right, down)| (x + right * side, y + down * side)).collect()
    };
    match state {
        CellState::Plain => Vec::new(),
        CellState::Met => {
            let tick = [
                (0.22, 0.53),
                (0.31, 0.43),
                (0.44, 0.56),
                (0.69, 0.26),
                (0.79, 0.35),
                (0.45, 0.76),
            ];
            vec![
                drawn(place(&round(0.0, 1.0)), Some(GREEN), Some(EDGE)),
                drawn(place(&tick), Some(WHITE), None),
            ]
        }
        CellState::Partly => vec![
            drawn(place(&round(0.0, 1.0)), Some(WHITE), Some(EDGE)),
            drawn(place(&round(0.25, 0.75)), Some(YELLOW), Some(EDGE)),
        ],
        CellState::NotMet => {
            let cross = [
                (0.04, 0.2),
                (0.2, 0.04),
                (0.5, 0.34),
                (0.8, 0.04),
                (0.96, 0.2),
                (0.66, 0.5),
                (0.96, 0.8),
                (0.8, 0.96),
                (0.5, 0.66),
                (0.2, 0.96),
                (0.04, 0.8),
                (0.34, 0.5),
            ];
            vec![drawn(place(&cross), Some(RED), Some(0.5))]
        }
        CellState::Unknown => {
            vec![drawn(place(&[(0.5, 0.0), (1.0, 0.5), (0.5, 1.0), (0.0, 0.5)]), None, Some(1.0))]
        }
        CellState::Level0 => steps(0, place),
        CellState::Level1 => steps(1, place),
        CellState::Level2 => steps(2, place),
        CellState::Level3 => steps(3, place),
        CellState::Level4 => steps(4, place),
    }
}

/// Returns four steps upwards, so many of them filled.
fn steps(filled: usize, place: impl Fn(&[(f32, f32)]) -> Vec<(f32, f32)>) -> Vec<Item> {
    let colour = filled.checked_sub(1).and_then(|at| STEPS.get(at)).copied();
    let step = |at: usize| {
        let left = at as f32 * 0.34;
        let top = 0.72 - at as f32 * 0.24;
        let points = [(left, top), (left + 0.26, top), (left + 0.26, 1.0), (left, 1.0)];
        drawn(place(&points), colour.filter(|_| at < filled), Some(0.6))
    };
    (0..4).map(step).collect()
}

/// Returns the edge of a disc from one part of a turn to another, beginning at the top and going right.
fn round(from: f32, to: f32) -> Vec<(f32, f32)> {
    let count = 36;
    let parts = (0..=count).map(|at| from + (to - from) * at as f32 / count as f32);
    parts
        .map(|part| {
            // A quarter of a turn is from the right edge to the lower one.
            let (sin, cos) = (part * std::f32::consts::TAU).sin_cos();
            (0.5 + 0.5 * cos, 0.5 + 0.5 * sin)
        })
        .collect()
}

fn drawn(points: Vec<(f32, f32)>, fill: Option<Fill>, outline: Option<f32>) -> Item {
    Item { tag: Tag::Decoration, ink: Ink::Shape { points, fill, outline } }
}
