//! Why a file was not read, with what is needed to say so. Never a text for people.

use serde::{Deserialize, Serialize};

use crate::limits::NAME_CHARS;

/// Why a file was not read. Names out of the file are cut to 80 characters and have no control characters.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "why", rename_all = "snake_case")]
pub enum Unreadable {
    /// There is nothing in it.
    Empty,
    /// It is neither a workbook nor text.
    Binary,
    /// It is a web page or XML, whatever it is called.
    Markup,
    /// It is a workbook of the format before 2007 (.xls).
    OldWorkbook,
    /// It is locked with a password.
    Locked,
    /// It is an archive, but no workbook of the format .xlsx.
    NotAWorkbook,
    /// It is broken, or was cut off on its way.
    Damaged {
        /// The part that can not be read; empty when it is the whole.
        part: String,
    },
    /// The file is too large.
    TooLarge {
        /// The limit.
        limit_bytes: usize,
    },
    /// It consists of too many parts.
    TooManyParts {
        /// The limit.
        limit: usize,
    },
    /// A part becomes too large when it is inflated.
    PartTooLarge {
        /// Which.
        part: String,
        /// The limit.
        limit_bytes: usize,
    },
    /// The parts together become too large.
    PartsTooLarge {
        /// The limit.
        limit_bytes: usize,
    },
    /// A part becomes so many times larger that it was made to fill a memory.
    Bomb {
        /// Which.
        part: String,
        /// How many times larger a part may become.
        limit: usize,
    },
    /// There is an archive or another document inside.
    Nested {
        /// Which part.
        part: String,
    },
    /// A part is called something that leads out of the file.
    UnsafeName {
        /// The name.
        part: String,
    },
    /// It takes values out of other workbooks.
    ExternalLink {
        /// The part that says so.
        part: String,
    },
    /// It has macros.
    Macro {
        /// The part with them.
        part: String,
    },
    /// Its XML declares things of its own, which ordinary workbooks never do.
    Declarations {
        /// The part.
        part: String,
    },
    /// It has too many sheets.
    TooManyTables {
        /// The limit.
        limit: usize,
    },
    /// There is a cell too far down.
    TooFarDown {
        /// The table.
        table: String,
        /// The row, from 1.
        row: usize,
        /// The last row that is read.
        limit: usize,
    },
    /// There is a cell too far to the right.
    TooFarRight {
        /// The table.
        table: String,
        /// The row, from 1.
        row: usize,
        /// The column, from 1.
        column: usize,
        /// The last column that is read.
        limit: usize,
    },
    /// There are too many cells.
    TooManyCells {
        /// The limit.
        limit: usize,
    },
    /// A cell holds too much text.
    LongCell {
        /// The table.
        table: String,
        /// The row, from 1.
        row: usize,
        /// The column, from 1.
        column: usize,
        /// The limit in characters.
        limit: usize,
    },
    /// All cells together hold too much text.
    TooMuchText {
        /// The limit.
        limit_bytes: usize,
    },
    /// Reading it took too long, and was given up.
    TookTooLong {
        /// How long it was read.
        seconds: u64,
    },
    /// Reading it took more memory than there was for it.
    TooHeavy,
}

/// Returns as much of a name out of the file as can be told again.
pub(crate) fn told(name: &str) -> String {
    let is_shown = |letter: &char| !letter.is_control() && !is_turning(*letter);
    name.chars().filter(is_shown).take(NAME_CHARS).collect()
}

/// Marks that make a text read backwards.
fn is_turning(letter: char) -> bool {
    matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
