//! The picture of a web: which row and column each thing stands in, and where the lines pass. Never draws it.
//!
//! Rows go from what leans to what is leaned on, so what everything leans on is at the bottom. Those that lean on each
//! other in a circle stand beside each other in one row. Lines to the same thing run together on their way down.
//! The same web gives the same picture (after Sugiyama, Tagawa and Toda 1981).

use std::collections::BTreeSet;

use crate::web::Web;
use crate::web::walk::{Toward, Walk};

mod columns;
mod order;
mod rows;

/// Columns from the middle of one node to that of the next in a row, at least; a line needs one.
pub const NODE_COLUMNS: u32 = 2;

/// Where everything stands. Nodes are places in the web.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Picture {
    /// Each node that leans on something or is leaned on, in the order of the web.
    pub places: Vec<Place>,
    /// A line for each pair of which one leans on the other, in the order of the web.
    pub lines: Vec<Line>,
    /// Nodes that neither lean nor are leaned on; they have no place.
    pub alone: Vec<usize>,
    /// How many columns there are.
    pub columns: u32,
    /// How many rows there are.
    pub rows: u32,
}

/// Where a node stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The node.
    pub node: usize,
    /// The column of its middle, from 0 at the left. The next in the row is [`NODE_COLUMNS`] away or more.
    pub column: u32,
    /// Its row, from 0 at the top.
    pub row: u32,
}

/// A line from what leans down to what it leans on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What leans.
    pub above: usize,
    /// What it leans on; in the same row when the two are in a circle.
    pub below: usize,
    /// The column in which the line passes each row between the two, from above.
    pub through: Vec<u32>,
}

/// Returns the picture of some nodes of a web, with every line between two of them.
pub fn picture(web: &Web<'_>, nodes: &[usize]) -> Picture {
    let chosen: BTreeSet<usize> = nodes.iter().copied().collect();
    let mut pairs: Vec<(usize, usize)> = web
        .links()
        .iter()
        .map(|link| (link.above, link.below))
        .filter(|(above, below)| above != below && chosen.contains(above) && chosen.contains(below))
        .collect();
    pairs.sort_unstable();
    pairs.dedup();
    let joined: BTreeSet<usize> =
        pairs.iter().flat_map(|(above, below)| [*above, *below]).collect();
    let alone = chosen.difference(&joined).copied().collect();
    let mut grid = rows::grid(web, joined.into_iter().collect(), pairs);
    order::sort(&mut grid);
    let columns = columns::place(&grid);
    grid.picture(&columns, alone)
}

/// Returns a node with everything above it and everything below it, at most `steps` away.
///
/// What else leans on the things below is left out, and so is what else the things above lean on.
pub fn around(web: &Web<'_>, node: usize, steps: usize) -> Vec<usize> {
    let mut all = BTreeSet::new();
    for toward in [Toward::Above, Toward::Below] {
        let mut walk = Walk::new(web, toward);
        all.extend(walk.along(node, steps, |_| true));
    }
    all.into_iter().collect()
}

#[cfg(test)]
mod tests;
