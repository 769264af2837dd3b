//! Small numbers are not shown, nor what they could be computed from. Never shows a number from 1 to 4.

use crate::analysis::Count;

/// Numbers from 1 to this are small: somebody could be picked out.
pub(super) const SMALL: u32 = 4;

/// What a reader knows about the sum of a table's cells.
#[derive(Clone, Copy, Debug)]
pub(super) enum Sum {
    /// Everything counted stands in one cell.
    Exactly(u32),
    /// Everything counted stands in one cell or more, and in each cell at most once.
    AtLeast(u32),
}

/// Returns what is shown of `counts`; `None` when nothing of it can be shown.
///
/// Small numbers become [`Count::Few`]. As long as a cell that is not shown could be computed from the others and what
/// the reader knows of the sum, one more is hidden: the smallest that helps.
pub(super) fn suppress(counts: &[u32], sums: &[Sum]) -> Option<Vec<Count>> {
    let mut shown: Vec<Count> = counts.iter().map(|number| Count::of(*number)).collect();
    while !is_safe(&shown, sums) {
        let mut hideable: Vec<usize> = (0..counts.len())
            .filter(|index| matches!(shown[*index], Count::Number { number } if number > SMALL))
            .collect();
        hideable.sort_by_key(|index| counts[*index]);
        let helps = hideable.iter().find(|index| {
            let mut tried = shown.clone();
            tried[**index] = Count::Hidden;
            is_safe(&tried, sums)
        });
        let next = helps.or(hideable.first())?;
        shown[*next] = Count::Hidden;
    }
    Some(shown)
}

/// Whether every cell that is not shown can still be one of several numbers.
fn is_safe(shown: &[Count], sums: &[Sum]) -> bool {
    sums.iter().all(|sum| {
        (0..shown.len()).all(|index| {
            is_shown(shown[index]) || {
                let (least, most) = bounds(shown, index, *sum);
                least < most
            }
        })
    })
}

/// What a reader who knows how small numbers are hidden can say of one cell: at least, at most.
fn bounds(shown: &[Count], index: usize, sum: Sum) -> (i64, i64) {
    let total = match sum {
        Sum::Exactly(total) | Sum::AtLeast(total) => i64::from(total),
    };
    let (mut others_least, mut others_most) = (0, 0);
    for (other, count) in shown.iter().enumerate() {
        if other != index {
            let (least, most) = possible(*count, total);
            others_least += least;
            others_most += most;
        }
    }
    let (least, most) = possible(shown[index], total);
    let least = least.max(total - others_most);
    match sum {
        Sum::Exactly(_) => (least, most.min(total - others_least)),
        Sum::AtLeast(_) => (least, most),
    }
}

/// What a cell can be by itself: only what is not small is hidden for the sake of another.
fn possible(count: Count, total: i64) -> (i64, i64) {
    match count {
        Count::Number { number } => (number.into(), number.into()),
        Count::Few => (1, i64::from(SMALL).min(total)),
        Count::Hidden => (i64::from(SMALL) + 1, total),
    }
}

fn is_shown(count: Count) -> bool {
    match count {
        Count::Number { .. } => true,
        Count::Few | Count::Hidden => false,
    }
}
