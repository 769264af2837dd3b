//! Registers as tables for a spreadsheet. Never writes a formula: what somebody typed stays text.

mod xlsx;

use std::path::Path;

use domain::moment::{Day, Moment};
use tables::guarded;

use crate::refuse::internal;
use crate::wire::Refusal;

/// A table with a head.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// What it is, on the tab and in the properties.
    pub title: String,
    /// The head of each column.
    pub columns: Vec<String>,
    /// The rows, each with a value for each column.
    pub rows: Vec<Vec<CellValue>>,
}

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq)]
pub enum CellValue {
    /// Text, as somebody typed it.
    Text(String),
    /// A number that may be summed.
    Number(i64),
    /// A moment, shown as Sweden's clocks show it.
    Moment(Moment),
    /// A day.
    Day(Day),
    /// Nothing.
    Empty,
}

impl Sheet {
    /// Returns the table as a Swedish Excel opens it: UTF-8 with a mark, semicolons, and moments as `2026-11-22 14:05`.
    ///
    /// A text that begins like a formula gets an apostrophe in front.
    ///
    /// # Errors
    /// [`Refusal::Internal`] when a row has not as many values as there are columns.
    pub fn to_csv(&self) -> Result<Vec<u8>, Refusal> {
        let mut writer = csv::WriterBuilder::new()
            .delimiter(b';')
            .terminator(csv::Terminator::CRLF)
            .from_writer("\u{feff}".as_bytes().to_vec());
        let head = self.columns.iter().map(|name| guarded(name));
        writer.write_record(head).map_err(internal)?;
        for row in &self.rows {
            writer.write_record(row.iter().map(CellValue::in_csv)).map_err(internal)?;
        }
        writer.into_inner().map_err(internal)
    }

    /// Returns the table as a workbook with one sheet: head frozen, filter on, nobody's name in its properties.
    ///
    /// Rows pass through a nameless file in `private`, a folder that is nobody else's: 100 000 of them need little
    /// memory, and nothing is left behind.
    ///
    /// # Errors
    /// [`Refusal::Internal`] when there are more rows or columns than a sheet can have, or `private` can not be
    /// written.
    pub fn to_xlsx(&self, made_at: Moment, private: &Path) -> Result<Vec<u8>, Refusal> {
        to_workbook(&self.title, std::slice::from_ref(self), made_at, private)
    }
}

/// Returns several tables as one workbook with a sheet for each, as [`Sheet::to_xlsx`] does for one.
///
/// # Errors
/// As [`Sheet::to_xlsx`], and when two sheets have the same title.
pub fn to_workbook(
    title: &str,
    sheets: &[Sheet],
    made_at: Moment,
    private: &Path,
) -> Result<Vec<u8>, Refusal> {
    xlsx::workbook(title, sheets, made_at, private)
        .and_then(|mut workbook| workbook.save_to_buffer())
        .map_err(internal)
}

impl CellValue {
    fn in_csv(&self) -> String {
        match self {
            CellValue::Text(text) => guarded(text),
            CellValue::Number(number) => number.to_string(),
            CellValue::Moment(moment) => domain::moment::written(*moment),
            CellValue::Day(day) => day.to_string(),
            CellValue::Empty => String::new(),
        }
    }
}

#[cfg(test)]
mod tests;
