//! How much of a file is read before it is refused. Never taken from the file itself.

/// The largest file, in bytes.
pub const FILE_BYTES: usize = 50 * MIB;
/// The most that one part of a workbook may become when it is inflated, in bytes.
pub const PART_BYTES: usize = 50 * MIB;
/// The most that all parts of a workbook may become, in bytes.
pub const ALL_PARTS_BYTES: usize = 100 * MIB;
/// How many times larger a part may become. A sheet with the same words in every row reaches about 60.
pub const RATIO: usize = 200;
/// A part that stays below this is not asked for its ratio: a small empty sheet packs well and harms nobody.
pub const RATIO_FREE_BYTES: usize = MIB;
/// The most parts of a workbook.
pub const PARTS: usize = 200;
/// The most tables of a workbook.
pub const TABLES: usize = 50;
/// The most rows of a table.
pub const ROWS: usize = 200_000;
/// The most columns of a table.
pub const COLUMNS: usize = 200;
/// The most cells of a file, empty ones before the last of a row counted.
///
/// Four times a register of 10 000 rows and 25 columns. An empty cell costs 24 bytes, so that a million of them
/// is 24 MB and not the 12 TB that a sheet has room for.
pub const CELLS: usize = 1_000_000;
/// The longest text of one cell, in characters: what Excel itself takes.
pub const CELL_CHARS: usize = 32_767;
/// The most text of all cells together, in bytes. One shared text can stand in a million cells.
pub const TEXT_BYTES: usize = 64 * MIB;
/// The longest name that is told again, in characters.
pub const NAME_CHARS: usize = 80;

const MIB: usize = 1024 * 1024;
