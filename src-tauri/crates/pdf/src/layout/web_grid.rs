//! Where the boxes of a web stand, in steps of a box. Never knows how large a box is.

use std::collections::{BTreeMap, BTreeSet};

use domain::facts::{WebEdge, WebNode};

/// Where boxes stand.
pub(super) struct Grid {
    /// The column of each box from 0, and how far down its middle is, in boxes.
    pub places: Vec<(usize, f32)>,
    pub columns: usize,
    /// How high it is, in boxes.
    pub rows: f32,
    /// The uppermost row, when boxes and arrows stand as they were laid out.
    first: Option<u32>,
}

impl Grid {
    /// Returns the grid as it was laid out; `None` when boxes overlap or an arrow does not know its way.
    pub(super) fn exact(nodes: &[WebNode], edges: &[WebEdge]) -> Option<Grid> {
        let columns: BTreeSet<u32> = nodes.iter().map(|node| node.column).collect();
        let rank = |column: u32| columns.range(..column).count();
        let mut rows: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
        for node in nodes {
            rows.entry(node.column).or_default().push(node.row);
        }
        for column in rows.values_mut() {
            column.sort_unstable();
            if column.windows(2).any(|pair| pair[1] - pair[0] < 2) {
                return None;
            }
        }
        let knows_its_way = |edge: &WebEdge| {
            let (Some(from), Some(to)) =
                (nodes.get(edge.from as usize), nodes.get(edge.to as usize))
            else {
                // It is left out.
                return true;
            };
            let (from, to) = (rank(from.column), rank(to.column));
            from.abs_diff(to) < 2 || from < to && edge.through.len() + 1 == to - from
        };
        if !edges.iter().all(knows_its_way) {
            return None;
        }
        let all = || nodes.iter().map(|node| node.row).chain(edges.iter().flat_map(passed));
        let (first, last) = (all().min()?, all().max()?);
        let down = |row: u32| (row - first) as f32 / 2.0 + 0.5;
        Some(Grid {
            places: nodes.iter().map(|node| (rank(node.column), down(node.row))).collect(),
            columns: columns.len(),
            rows: (last - first) as f32 / 2.0 + 1.0,
            first: Some(first),
        })
    }

    /// Returns a grid without gaps, its columns at most `most_rows` high: a longer one is parted into several beside
    /// each other.
    pub(super) fn packed(nodes: &[WebNode], most_rows: usize) -> Grid {
        let mut columns: BTreeMap<u32, Vec<(u32, usize)>> = BTreeMap::new();
        for (at, node) in nodes.iter().enumerate() {
            columns.entry(node.column).or_default().push((node.row, at));
        }
        let parts: Vec<Vec<usize>> = columns
            .into_values()
            .flat_map(|mut members| {
                members.sort_unstable();
                let count = members.len().div_ceil(most_rows.max(1));
                let each = members.len().div_ceil(count);
                let places = |part: &[(u32, usize)]| part.iter().map(|(_, at)| *at).collect();
                members.chunks(each).map(places).collect::<Vec<_>>()
            })
            .collect();
        let rows = parts.iter().map(Vec::len).max().unwrap_or(0);
        let mut places = vec![(0, 0.5); nodes.len()];
        for (column, part) in parts.iter().enumerate() {
            // A short column beside a long one stands in the middle of it.
            let first = (rows - part.len()) / 2;
            for (row, at) in part.iter().enumerate() {
                places[*at] = (column, (first + row) as f32 + 0.5);
            }
        }
        Grid { places, columns: parts.len(), rows: rows as f32, first: None }
    }

    /// Returns how far down an arrow passes each column between its ends, in boxes; `None` when it has to find its way.
    pub(super) fn passes(&self, edge: &WebEdge) -> Option<Vec<f32>> {
        let first = self.first?;
        Some(passed(edge).map(|row| (row - first) as f32 / 2.0 + 0.5).collect())
    }
}

fn passed(edge: &WebEdge) -> impl Iterator<Item = u32> + '_ {
    edge.through.iter().copied()
}
