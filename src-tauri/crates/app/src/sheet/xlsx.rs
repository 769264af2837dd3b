//! The table as a workbook, written row by row through a nameless file. Never keeps the rows twice in memory.

use std::path::Path;

use chrono::{Datelike, NaiveDateTime, NaiveTime, Timelike};
use domain::moment::{Day, Moment, in_stockholm};
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError,
};

use super::{CellValue, Sheet};

/// As Excel counts paper.
const PAPER_A4: u8 = 9;
/// What a cell takes, in UTF-16 units as Excel counts.
const LONGEST_TEXT: usize = 32_767;
/// What a tab takes.
const LONGEST_TAB: usize = 31;

/// How each kind of value looks.
struct Looks {
    head: Format,
    text: Format,
    number: Format,
    moment: Format,
    day: Format,
}

/// Returns the workbook, not yet written.
pub(super) fn workbook(
    title: &str,
    tables: &[Sheet],
    made_at: Moment,
    private: &Path,
) -> Result<Workbook, XlsxError> {
    let mut workbook = Workbook::new();
    workbook.set_tempdir(private)?;
    let mut properties = DocProperties::new().set_title(title);
    if let Some(at) = excel_time(made_at.naive_utc()) {
        properties = properties.set_creation_datetime(&at);
    }
    workbook.set_properties(&properties);
    let looks = Looks::new();
    for table in tables {
        add(&mut workbook, table, &looks)?;
    }
    Ok(workbook)
}

fn add(workbook: &mut Workbook, table: &Sheet, looks: &Looks) -> Result<(), XlsxError> {
    let sheet = workbook.add_worksheet_with_constant_memory()?;
    sheet.set_name(tab_name(&table.title))?;
    sheet.set_landscape().set_paper_size(PAPER_A4).set_print_fit_to_pages(1, 0);
    for (column, width) in (0..).zip(widths(table)) {
        sheet.set_column_width(column, width)?;
    }
    for (column, name) in (0..).zip(&table.columns) {
        sheet.write_string_with_format(0, column, fitting(name), &looks.head)?;
    }
    for (row, values) in (1..).zip(&table.rows) {
        for (column, value) in (0..).zip(values) {
            write(sheet, (row, column), value, looks)?;
        }
    }
    sheet.set_freeze_panes(1, 0)?.set_repeat_rows(0, 0)?;
    let last_column = u16::try_from(table.columns.len().saturating_sub(1)).unwrap_or(u16::MAX);
    let last_row = u32::try_from(table.rows.len()).unwrap_or(u32::MAX);
    sheet.autofilter(0, 0, last_row, last_column)?;
    Ok(())
}

impl Looks {
    fn new() -> Looks {
        let top = Format::new().set_align(FormatAlign::Top);
        Looks {
            head: top.clone().set_bold().set_text_wrap(),
            text: top.clone().set_text_wrap(),
            moment: top.clone().set_num_format("yyyy-mm-dd hh:mm"),
            day: top.clone().set_num_format("yyyy-mm-dd"),
            number: top,
        }
    }
}

fn write(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    value: &CellValue,
    looks: &Looks,
) -> Result<(), XlsxError> {
    let (time, look) = match value {
        CellValue::Moment(moment) => (in_stockholm(*moment).naive_local(), &looks.moment),
        CellValue::Day(day) => (day.and_time(NaiveTime::MIN), &looks.day),
        CellValue::Number(number) if is_exact(*number) => {
            sheet.write_number_with_format(row, column, *number as f64, &looks.number)?;
            return Ok(());
        }
        CellValue::Text(text) if text.is_empty() => return Ok(()),
        CellValue::Empty => return Ok(()),
        CellValue::Text(text) => {
            sheet.write_string_with_format(row, column, fitting(text), &looks.text)?;
            return Ok(());
        }
        CellValue::Number(number) => {
            sheet.write_string_with_format(row, column, number.to_string(), &looks.text)?;
            return Ok(());
        }
    };
    match excel_time(time) {
        Some(time) => sheet.write_datetime_with_format(row, column, &time, look)?,
        // Excel's calendar begins in 1900.
        None => sheet.write_string_with_format(row, column, value.in_csv(), &looks.text)?,
    };
    Ok(())
}

/// Returns whether Excel, which counts in floating point, keeps the number as it is.
fn is_exact(number: i64) -> bool {
    number.unsigned_abs() <= 1 << 53
}

fn excel_time(time: NaiveDateTime) -> Option<ExcelDateTime> {
    let day: Day = time.date();
    let (year, month) = (u16::try_from(day.year()).ok()?, u8::try_from(day.month()).ok()?);
    let day = ExcelDateTime::from_ymd(year, month, u8::try_from(day.day()).ok()?).ok()?;
    let (hour, minute) = (u16::try_from(time.hour()).ok()?, u8::try_from(time.minute()).ok()?);
    // To the minute, as everything in Beredd is shown: a filter for 14:05 finds it.
    day.and_hms(hour, minute, 0).ok()
}

/// Returns as much of a text as a cell takes; the rest is in the CSV.
fn fitting(text: &str) -> String {
    // An apostrophe that somebody typed before a sign gets one more, or reading the cell again would take it away.
    let doubled = if text.starts_with('\'') { tables::guarded(text) } else { String::new() };
    let text = if doubled.is_empty() { text } else { &doubled };
    if text.encode_utf16().count() <= LONGEST_TEXT {
        return text.to_owned();
    }
    let mut left = LONGEST_TEXT - 1;
    let keeps = |letter: &char| {
        let room = left.checked_sub(letter.len_utf16());
        left = room.unwrap_or(0);
        room.is_some()
    };
    text.chars().take_while(keeps).chain(['…']).collect()
}

/// Returns a name that a tab can have.
fn tab_name(title: &str) -> String {
    let is_plain = |letter: &char| letter.is_alphanumeric() || " -_.".contains(*letter);
    let plain: String = title.chars().filter(is_plain).take(LONGEST_TAB).collect();
    let plain = plain.trim();
    // Excel keeps "History" for itself.
    let is_free = !plain.is_empty() && !plain.eq_ignore_ascii_case("history");
    if is_free { plain.to_owned() } else { "Beredd".to_owned() }
}

/// As wide as what stands in each column, in characters, but no wider than is read at a glance.
fn widths(table: &Sheet) -> Vec<f64> {
    const NARROWEST: usize = 8;
    const WIDEST: usize = 50;
    // The head has a button for the filter behind its name.
    const BUTTON: usize = 3;
    let head = |name: &String| name.chars().take(WIDEST).count() + BUTTON;
    let mut widths: Vec<usize> = table.columns.iter().map(head).collect();
    for row in &table.rows {
        for (width, value) in widths.iter_mut().zip(row) {
            let needed = match value {
                CellValue::Text(text) => text.chars().take(WIDEST).count(),
                CellValue::Number(_) | CellValue::Day(_) => "2026-11-22".len(),
                CellValue::Moment(_) => "2026-11-22 14:05".len(),
                CellValue::Empty => 0,
            };
            *width = needed.max(*width);
        }
    }
    widths.into_iter().map(|width| width.clamp(NARROWEST, WIDEST) as f64 + 1.0).collect()
}
