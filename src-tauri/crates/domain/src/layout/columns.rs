//! In which column things stand: over and under what they are joined with, in the order that is given. Never reorders.

use super::NODE_COLUMNS;
use super::rows::Grid;

/// Rounds of placing all rows from above and then from below.
const ROUNDS: usize = 3;

/// How much more a line that passes a row holds on to its column than a node, so that long lines are straight.
const STRAIGHT: f64 = 4.0;

/// Returns the column of each thing.
pub(super) fn place(grid: &Grid) -> Vec<u32> {
    let mut columns = vec![0.0; grid.nodes.len()];
    for row in &grid.rows {
        let offsets = offsets(grid, row);
        let middle = offsets.last().copied().unwrap_or_default() / 2.0;
        row.iter().zip(offsets).for_each(|(thing, offset)| columns[*thing] = offset - middle);
    }
    for _ in 0..ROUNDS {
        for row in grid.rows.iter().skip(1) {
            pull(grid, row, &grid.above, &mut columns);
        }
        for row in grid.rows.iter().rev().skip(1) {
            pull(grid, row, &grid.below, &mut columns);
        }
    }
    whole(grid, &columns)
}

/// The least column of each thing of a row when the first stands in 0.
fn offsets(grid: &Grid, row: &[usize]) -> Vec<f64> {
    let mut offset = 0.0;
    let mut offsets = Vec::with_capacity(row.len());
    for (index, thing) in row.iter().enumerate() {
        if index > 0 {
            let are_lines = grid.nodes[*thing].is_none() && grid.nodes[row[index - 1]].is_none();
            offset += if are_lines { 1.0 } else { f64::from(NODE_COLUMNS) };
        }
        offsets.push(offset);
    }
    offsets
}

/// Moves a row as near as can be to what it is joined with, without things coming too near each other.
///
/// With the offsets taken away the columns only have to rise, so it is a regression that rises: pool what would fall
/// (Ayer and others 1955).
fn pull(grid: &Grid, row: &[usize], joined: &[Vec<usize>], columns: &mut [f64]) {
    struct Pool {
        weight: f64,
        sum: f64,
        count: usize,
    }
    let offsets = offsets(grid, row);
    let mut pools: Vec<Pool> = Vec::new();
    for (thing, offset) in row.iter().zip(&offsets) {
        let others = &joined[*thing];
        let (wanted, weight) = match others.as_slice() {
            // It has no wish of its own, so it gives way.
            [] => (columns[*thing], 0.1),
            all => {
                let sum: f64 = all.iter().map(|other| columns[*other]).sum();
                let is_line = grid.nodes[*thing].is_none() && all.len() == 1;
                (sum / all.len() as f64, if is_line { STRAIGHT } else { 1.0 })
            }
        };
        let mut pool = Pool { weight, sum: (wanted - offset) * weight, count: 1 };
        while let Some(before) = pools.pop() {
            if before.sum / before.weight <= pool.sum / pool.weight {
                pools.push(before);
                break;
            }
            pool.weight += before.weight;
            pool.sum += before.sum;
            pool.count += before.count;
        }
        pools.push(pool);
    }
    let mut things = row.iter().zip(offsets);
    for pool in pools {
        let at = pool.sum / pool.weight;
        for (thing, offset) in things.by_ref().take(pool.count) {
            columns[*thing] = at + offset;
        }
    }
}

/// Columns from 0, whole; what stood apart by whole columns still does.
fn whole(grid: &Grid, columns: &[f64]) -> Vec<u32> {
    let mut whole = vec![0i64; columns.len()];
    for row in &grid.rows {
        for (thing, offset) in row.iter().zip(offsets(grid, row)) {
            // The small part makes what is equal but for its last bits round the same way.
            whole[*thing] = (columns[*thing] - offset + 1e-6).round() as i64 + offset as i64;
        }
    }
    let first = whole.iter().copied().min().unwrap_or_default();
    whole.into_iter().map(|column| u32::try_from(column - first).unwrap_or(u32::MAX)).collect()
}
