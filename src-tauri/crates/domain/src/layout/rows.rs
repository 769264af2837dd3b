//! Which row each thing stands in, and the pieces of the lines from row to row. Never decides a column.

use std::collections::HashMap;

use super::{Line, Picture, Place};
use crate::web::Web;
use crate::web::circle::groups;

/// Rows of things that are nodes, or places where lines pass.
#[derive(Debug)]
pub(super) struct Grid {
    /// The node of each thing; `None` where lines pass.
    pub nodes: Vec<Option<usize>>,
    /// Things with the same number belong beside each other.
    pub group: Vec<usize>,
    /// The things of each row, from the left.
    pub rows: Vec<Vec<usize>>,
    /// The things in the row above that have a piece of line to this.
    pub above: Vec<Vec<usize>>,
    /// The things in the row below that this has a piece of line to.
    pub below: Vec<Vec<usize>>,
    lines: Vec<Path>,
}

#[derive(Debug)]
struct Path {
    above: usize,
    below: usize,
    through: Vec<usize>,
}

/// Puts nodes in rows by the longest way down to them, with their pairs (above, below) as lines.
pub(super) fn grid(web: &Web<'_>, nodes: Vec<usize>, pairs: Vec<(usize, usize)>) -> Grid {
    let group_of = groups(web);
    let thing: HashMap<usize, usize> =
        nodes.iter().enumerate().map(|(thing, node)| (*node, thing)).collect();
    let row = rows_of(web, &nodes, &pairs, &group_of);
    let depth = row.values().max().map_or(0, |last| last + 1);
    let mut grid = Grid {
        nodes: nodes.iter().copied().map(Some).collect(),
        group: nodes.iter().map(|node| group_of[*node]).collect(),
        rows: vec![Vec::new(); depth],
        above: vec![Vec::new(); nodes.len()],
        below: vec![Vec::new(); nodes.len()],
        lines: Vec::new(),
    };
    for (index, node) in nodes.iter().enumerate() {
        grid.rows[row[node]].push(index);
    }
    // Lines to the same node pass each row in the same place, so that many lines do not become a wall.
    let mut passing: HashMap<(usize, usize), usize> = HashMap::new();
    for (above, below) in pairs {
        let mut last = thing[&above];
        let mut through = Vec::new();
        for at in row[&above] + 1..row[&below] {
            let known = passing.get(&(below, at)).copied();
            let next = known.unwrap_or_else(|| grid.passage(at, web.len() + below));
            passing.insert((below, at), next);
            grid.join(last, next);
            through.push(next);
            last = next;
        }
        if row[&above] < row[&below] {
            grid.join(last, thing[&below]);
        }
        grid.lines.push(Path { above, below, through });
    }
    grid
}

/// The longest way down to each node. A circle counts as one, and activities have the first row for themselves.
fn rows_of(
    web: &Web<'_>,
    nodes: &[usize],
    pairs: &[(usize, usize)],
    group_of: &[usize],
) -> HashMap<usize, usize> {
    let has_activities = nodes.iter().any(|node| web.activity(*node).is_some());
    let mut row_of_group: HashMap<usize, usize> = nodes
        .iter()
        .map(|node| {
            let is_first = !has_activities || web.activity(*node).is_some();
            (group_of[*node], usize::from(!is_first))
        })
        .collect();
    let mut by_group: Vec<(usize, usize)> = pairs
        .iter()
        .map(|(above, below)| (group_of[*above], group_of[*below]))
        .filter(|(above, below)| above != below)
        .collect();
    // A group has a higher number than those that it leans on: from the highest, each is settled before it is used.
    by_group.sort_unstable_by(|one, other| other.cmp(one));
    for (above, below) in by_group {
        let under = row_of_group[&above] + 1;
        let row = row_of_group.entry(below).or_default();
        *row = under.max(*row);
    }
    nodes.iter().map(|node| (*node, row_of_group[&group_of[*node]])).collect()
}

impl Grid {
    fn passage(&mut self, row: usize, group: usize) -> usize {
        let thing = self.nodes.len();
        self.nodes.push(None);
        self.group.push(group);
        self.above.push(Vec::new());
        self.below.push(Vec::new());
        self.rows[row].push(thing);
        thing
    }

    fn join(&mut self, upper: usize, lower: usize) {
        // Lines that have met stay together, so the last piece is the only one that can be there already.
        if !self.below[upper].contains(&lower) {
            self.below[upper].push(lower);
            self.above[lower].push(upper);
        }
    }

    /// Returns the picture when each thing stands in its column.
    pub fn picture(self, columns: &[u32], alone: Vec<usize>) -> Picture {
        let mut places = Vec::new();
        for (row, things) in self.rows.iter().enumerate() {
            for thing in things {
                if let Some(node) = self.nodes[*thing] {
                    places.push(Place { node, column: columns[*thing], row: row as u32 });
                }
            }
        }
        places.sort_unstable_by_key(|place| place.node);
        let lines = self.lines.into_iter().map(|Path { above, below, through }| Line {
            above,
            below,
            through: through.into_iter().map(|thing| columns[thing]).collect(),
        });
        Picture {
            places,
            lines: lines.collect(),
            alone,
            columns: columns.iter().max().map_or(0, |last| last + 1),
            rows: self.rows.len() as u32,
        }
    }
}
