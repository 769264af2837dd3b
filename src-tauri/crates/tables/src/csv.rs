//! Text with separators, whatever program wrote it. Never guesses at a text that is not text.

use encoding_rs::{Encoding, WINDOWS_1252};

use crate::Table;
use crate::room::Room;
use crate::unreadable::Unreadable;

/// Returns the one table of a text file.
pub(crate) fn table(bytes: &[u8], name: &str) -> Result<Table, Unreadable> {
    const OLD_DOCUMENT: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
    if bytes.starts_with(OLD_DOCUMENT) {
        return Err(old_document(bytes));
    }
    let text = decoded(bytes)?;
    let text = text.trim_end_matches('\u{1a}');
    if text.trim().is_empty() {
        return Err(Unreadable::Empty);
    }
    if is_markup(text) {
        return Err(Unreadable::Markup);
    }
    let (separator, text) = separator(text);
    let stem = name.rsplit(['/', '\\']).next().unwrap_or(name);
    let stem = stem.rsplit_once('.').map_or(stem, |(stem, _)| stem);
    let mut table = Table { name: crate::unreadable::told(stem), rows: Vec::new() };
    let mut room = Room::new();
    let mut cells = Cells::new(text, separator);
    while let Some((row, column, text)) = cells.next_cell() {
        room.put(&mut table, (row, column), text)?;
    }
    Ok(table)
}

/// Before 2007 a workbook was a document of this kind, and one that is locked with a password still is.
fn old_document(bytes: &[u8]) -> Unreadable {
    let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let is_locked = bytes.windows(name.len()).any(|window| window == name);
    if is_locked { Unreadable::Locked } else { Unreadable::OldWorkbook }
}

fn decoded(bytes: &[u8]) -> Result<String, Unreadable> {
    let text = match Encoding::for_bom(bytes) {
        Some((encoding, mark)) => {
            let (text, has_errors) = encoding.decode_without_bom_handling(&bytes[mark..]);
            if has_errors {
                return Err(Unreadable::Damaged { part: String::new() });
            }
            text.into_owned()
        }
        None => match std::str::from_utf8(bytes) {
            Ok(text) => text.to_owned(),
            // What a Swedish Excel writes when nobody asks it for UTF-8.
            Err(_) => WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned(),
        },
    };
    let is_stray = |letter: char| {
        letter.is_control() && !matches!(letter, '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{1a}')
    };
    if text.contains(is_stray) { Err(Unreadable::Binary) } else { Ok(text) }
}

/// Many programs call a web page ".xls" or ".csv".
fn is_markup(text: &str) -> bool {
    let start: String = text.trim_start().chars().take(9).collect::<String>().to_lowercase();
    ["<html", "<!doctype", "<?xml", "<table", "%pdf-", "{\\rtf"]
        .iter()
        .any(|begin| start.starts_with(begin))
}

/// Returns the separator, and the text without the line that Excel may say it in.
fn separator(text: &str) -> (char, &str) {
    if let Some(rest) = text.strip_prefix("sep=")
        && let Some(said) = rest.chars().next()
        && let Some((_, rest)) = rest.split_once('\n')
    {
        return (said, rest);
    }
    const LOOKED_AT: usize = 50;
    let score = |separator: char| {
        let mut widths: Vec<usize> = Vec::new();
        let mut cells = Cells::new(text, separator);
        while let Some((row, column, _)) = cells.next_cell() {
            if row >= LOOKED_AT {
                break;
            }
            widths.resize(row + 1, 0);
            widths[row] = column + 1;
        }
        let width = widths.first().copied().unwrap_or(0);
        let alike = widths.iter().filter(|other| **other == width && width > 1).count();
        // Rows that are alike tell more than many columns do.
        alike * 1000 + width.min(999)
    };
    // The first of the best: a Swedish Excel writes semicolons.
    let mut best = (';', score(';'));
    for other in ['\t', ','] {
        let found = score(other);
        if found > best.1 {
            best = (other, found);
        }
    }
    (best.0, text)
}

/// The cells of a text, row by row (RFC 4180). A quote that is never closed lasts to the end.
struct Cells<'a> {
    rest: &'a str,
    separator: char,
    row: usize,
    column: usize,
    is_at_end: bool,
    unquoted: String,
}

impl Cells<'_> {
    fn new(text: &str, separator: char) -> Cells<'_> {
        Cells {
            rest: text,
            separator,
            row: 0,
            column: 0,
            is_at_end: text.is_empty(),
            unquoted: String::new(),
        }
    }

    /// Returns the next cell with its row and column, counted from 0.
    fn next_cell(&mut self) -> Option<(usize, usize, &str)> {
        if self.is_at_end {
            return None;
        }
        self.unquoted.clear();
        if let Some(quoted) = self.rest.strip_prefix('"') {
            self.rest = quoted;
            self.take_quoted();
        }
        // What stands behind a closing quote belongs to the cell, as other programs read it.
        let is_end = |letter: char| letter == self.separator || letter == '\n' || letter == '\r';
        let end = self.rest.find(is_end).unwrap_or(self.rest.len());
        let (plain, rest) = self.rest.split_at(end);
        self.unquoted.push_str(plain);
        let here = (self.row, self.column);
        let mut letters = rest.chars();
        match letters.next() {
            Some(letter) if letter == self.separator => {
                self.column += 1;
                self.rest = letters.as_str();
            }
            Some(letter) => {
                let after = letters.as_str();
                let is_pair = letter == '\r' && after.starts_with('\n');
                self.rest = if is_pair { &after[1..] } else { after };
                self.is_at_end = self.rest.is_empty();
                self.row += 1;
                self.column = 0;
            }
            None => self.is_at_end = true,
        }
        Some((here.0, here.1, &self.unquoted))
    }

    fn take_quoted(&mut self) {
        loop {
            let Some(quote) = self.rest.find('"') else {
                self.unquoted.push_str(self.rest);
                self.rest = "";
                return;
            };
            self.unquoted.push_str(&self.rest[..quote]);
            self.rest = &self.rest[quote + 1..];
            match self.rest.strip_prefix('"') {
                Some(rest) => {
                    self.unquoted.push('"');
                    self.rest = rest;
                }
                None => return,
            }
        }
    }
}
