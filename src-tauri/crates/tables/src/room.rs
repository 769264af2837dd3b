//! Tables as they grow, cell by cell, until there is no room. Never allocates for a cell that it refuses.

use crate::limits::{CELL_CHARS, CELLS, COLUMNS, ROWS, TEXT_BYTES};
use crate::unreadable::{Unreadable, told};
use crate::{Table, plain};

/// What is left of the limits of one file.
pub(crate) struct Room {
    cells: usize,
    text: usize,
}

impl Room {
    pub(crate) fn new() -> Room {
        Room { cells: CELLS, text: TEXT_BYTES }
    }

    /// Puts a text into a cell; rows and columns are counted from 0. An empty text is nothing, wherever it stands.
    pub(crate) fn put(
        &mut self,
        table: &mut Table,
        (row, column): (usize, usize),
        text: &str,
    ) -> Result<(), Unreadable> {
        if text.is_empty() {
            return Ok(());
        }
        if row >= ROWS {
            return Err(Unreadable::TooFarDown {
                table: told(&table.name),
                row: row.saturating_add(1),
                limit: ROWS,
            });
        }
        if column >= COLUMNS {
            return Err(Unreadable::TooFarRight {
                table: told(&table.name),
                row: row + 1,
                column: column.saturating_add(1),
                limit: COLUMNS,
            });
        }
        // Bytes first: only a text that could be too long is counted letter by letter.
        if text.len() > CELL_CHARS && text.chars().count() > CELL_CHARS {
            return Err(Unreadable::LongCell {
                table: told(&table.name),
                row: row + 1,
                column: column + 1,
                limit: CELL_CHARS,
            });
        }
        let text = plain(text);
        self.text = self
            .text
            .checked_sub(text.len())
            .ok_or(Unreadable::TooMuchText { limit_bytes: TEXT_BYTES })?;
        if table.rows.len() <= row {
            table.rows.resize_with(row + 1, Vec::new);
        }
        let cells = &mut table.rows[row];
        let more = (column + 1).saturating_sub(cells.len());
        self.cells =
            self.cells.checked_sub(more).ok_or(Unreadable::TooManyCells { limit: CELLS })?;
        if more > 0 {
            // Exactly, since most rows never grow again once they are read.
            cells.reserve(more);
            cells.resize_with(column + 1, String::new);
        }
        cells[column] = text.to_owned();
        Ok(())
    }
}
