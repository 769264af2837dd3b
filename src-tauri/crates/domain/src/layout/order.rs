//! In which order things stand in their row: near what they lean on, with few lines that cross. Never moves between rows.

use super::rows::Grid;

/// Sweeps down and up at most, for a picture that somebody reads.
const SWEEPS: usize = 12;

/// Pieces of line that all sweeps together may look at: a very large picture gets fewer sweeps, and two at least.
const PIECES: usize = 1_000_000;

/// Sorts the rows by turns by the middle of what each thing is joined with, and keeps the best order that was seen.
pub(super) fn sort(grid: &mut Grid) {
    let pieces: usize = grid.below.iter().map(Vec::len).sum();
    let sweeps = (PIECES / pieces.max(1)).clamp(2, SWEEPS);
    let mut at = positions(grid);
    let mut best = (crossings(grid, &at), grid.rows.clone());
    for sweep in 0..sweeps {
        if best.0 == 0 {
            break;
        }
        let count = grid.rows.len();
        if sweep % 2 == 0 {
            (1..count).for_each(|row| settle(grid, row, Side::Above, &mut at));
        } else {
            (0..count.saturating_sub(1))
                .rev()
                .for_each(|row| settle(grid, row, Side::Below, &mut at));
        }
        let crossed = crossings(grid, &at);
        if crossed < best.0 {
            best = (crossed, grid.rows.clone());
        }
    }
    grid.rows = best.1;
}

#[derive(Clone, Copy)]
enum Side {
    Above,
    Below,
}

fn positions(grid: &Grid) -> Vec<usize> {
    let mut at = vec![0; grid.nodes.len()];
    for row in &grid.rows {
        row.iter().enumerate().for_each(|(index, thing)| at[*thing] = index);
    }
    at
}

/// Sorts one row by what its things are joined with on one side. What is joined with nothing keeps its share of the row.
fn settle(grid: &mut Grid, row: usize, side: Side, at: &mut [usize]) {
    let (joined, other) = match side {
        Side::Above => (&grid.above, row - 1),
        Side::Below => (&grid.below, row + 1),
    };
    let share = grid.rows[other].len() as f64 / grid.rows[row].len().max(1) as f64;
    let middle = |thing: usize| match joined[thing].as_slice() {
        [] => at[thing] as f64 * share,
        all => all.iter().map(|other| at[*other] as f64).sum::<f64>() / all.len() as f64,
    };
    let mut things: Vec<(usize, f64, usize)> =
        grid.rows[row].iter().map(|thing| (grid.group[*thing], middle(*thing), *thing)).collect();
    // Those of a circle go by the middle of them all, and so stay beside each other.
    things.sort_by_key(|(group, _, _)| *group);
    let mut keyed: Vec<(f64, usize, f64, usize)> = Vec::with_capacity(things.len());
    for circle in things.chunk_by(|one, other| one.0 == other.0) {
        let whole = circle.iter().map(|(_, middle, _)| middle).sum::<f64>() / circle.len() as f64;
        keyed.extend(circle.iter().map(|(group, middle, thing)| (whole, *group, *middle, *thing)));
    }
    keyed.sort_by(|one, other| {
        one.0
            .total_cmp(&other.0)
            .then(one.1.cmp(&other.1))
            .then(one.2.total_cmp(&other.2))
            .then(at[one.3].cmp(&at[other.3]))
    });
    grid.rows[row] = keyed.into_iter().map(|(_, _, _, thing)| thing).collect();
    grid.rows[row].iter().enumerate().for_each(|(index, thing)| at[*thing] = index);
}

/// Returns how many pairs of pieces of lines cross.
fn crossings(grid: &Grid, at: &[usize]) -> u64 {
    let mut crossed = 0;
    for (row, next) in grid.rows.iter().zip(grid.rows.iter().skip(1)) {
        // A tree of counts (Fenwick 1994): how many earlier pieces end further to the right.
        let mut tree = vec![0u64; next.len() + 1];
        let mut seen = 0;
        for upper in row {
            let mut ends: Vec<usize> = grid.below[*upper].iter().map(|lower| at[*lower]).collect();
            ends.sort_unstable();
            for end in &ends {
                let mut index = end + 1;
                let mut not_right = 0;
                while index > 0 {
                    not_right += tree[index];
                    index &= index - 1;
                }
                crossed += seen - not_right;
            }
            for end in ends {
                let mut index = end + 1;
                while index < tree.len() {
                    tree[index] += 1;
                    index += index & index.wrapping_neg();
                }
                seen += 1;
            }
        }
    }
    crossed
}
