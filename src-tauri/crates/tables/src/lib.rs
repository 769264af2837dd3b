//! Tables out of files that somebody sent: bytes in, rows of text out. Knows nothing of what the tables are about.
//!
//! A crate of its own because of what it must never reach: whoever parses what strangers wrote has no way to the
//! register. Invariants: nothing is inflated, counted or allocated by what a header promises; a file is refused as
//! soon as a limit is passed; a formula is never computed, a link never followed.

use serde::{Deserialize, Serialize};

mod apostrophe;
mod archive;
mod cell;
mod csv;
pub mod limits;
mod room;
mod unreadable;
mod xlsx;

pub use apostrophe::{guarded, plain};
pub use unreadable::Unreadable;

/// All tables of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Workbook {
    /// The tables: each sheet of a workbook, or the one table of a text file.
    pub tables: Vec<Table>,
}

/// One table.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// The name of the sheet, or of the file without its ending.
    pub name: String,
    /// The rows as the file numbers them: row 1 is the first, and a row with nothing in it is an empty row.
    ///
    /// Each row is as long as its last cell with something in it. A day is `2026-11-22`, a moment
    /// `2026-11-22 14:05`, a whole number has no decimals, a claim is `true` or `false`, and what a formula came to
    /// when the file was saved stands in its cell.
    pub rows: Vec<Vec<String>>,
}

/// What a file is, by its first bytes; its name is only a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A zip archive, and so a workbook if it is anything for us.
    Workbook,
    /// Text with separators, or something that is not for us.
    Text,
}

/// Returns what `bytes` look like.
pub fn format(bytes: &[u8]) -> Format {
    if bytes.starts_with(b"PK") { Format::Workbook } else { Format::Text }
}

/// Returns the tables of a file; `name` is what it is called, for the one table of a text file.
///
/// # Errors
/// [`Unreadable`], with what is wrong and where.
pub fn read(bytes: &[u8], name: &str) -> Result<Workbook, Unreadable> {
    if bytes.len() > limits::FILE_BYTES {
        return Err(Unreadable::TooLarge { limit_bytes: limits::FILE_BYTES });
    }
    let tables = match format(bytes) {
        Format::Workbook => xlsx::tables(bytes)?,
        Format::Text => vec![csv::table(bytes, name)?],
    };
    let is_empty = tables.iter().all(|table| table.rows.iter().all(Vec::is_empty));
    if is_empty { Err(Unreadable::Empty) } else { Ok(Workbook { tables }) }
}
