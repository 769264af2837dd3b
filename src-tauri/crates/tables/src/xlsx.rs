//! The sheets of a workbook, cell by cell. Never asks for a whole sheet at once: two cells can make one of 512 GB.

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{Reader, SheetType, Xlsx, XlsxError};

use crate::limits::TABLES;
use crate::room::Room;
use crate::unreadable::{Unreadable, told};
use crate::{Table, archive, cell};

/// Returns the sheets of a workbook, hidden ones too, in their order.
pub(crate) fn tables(bytes: &[u8]) -> Result<Vec<Table>, Unreadable> {
    let checked = archive::checked(bytes)?;
    // The parser counts without a limit where a cell says its place (calamine 0.38, `xlsx/mod.rs` 3096 and 3112), which
    // panics when overflow is checked. Nothing of ours is shared with it, so nothing is left half done.
    catch_unwind(AssertUnwindSafe(|| sheets(checked))).unwrap_or_else(|_| Err(damaged("")))
}

fn sheets(checked: Vec<u8>) -> Result<Vec<Table>, Unreadable> {
    let mut workbook = Xlsx::new(Cursor::new(checked)).map_err(|error| unread(&error, ""))?;
    let sheets: Vec<String> = workbook
        .sheets_metadata()
        .iter()
        .filter(|sheet| sheet.typ == SheetType::WorkSheet)
        .map(|sheet| sheet.name.clone())
        .collect();
    if sheets.len() > TABLES {
        return Err(Unreadable::TooManyTables { limit: TABLES });
    }
    let mut room = Room::new();
    let mut tables = Vec::with_capacity(sheets.len());
    for name in sheets {
        let mut table = Table { name: told(&name), rows: Vec::new() };
        let part = |error: XlsxError| unread(&error, &name);
        let mut cells = workbook.worksheet_cells_reader(&name).map_err(part)?;
        while let Some(found) = cells.next_cell().map_err(part)? {
            let (row, column) = found.get_position();
            let Some(text) = cell::text(found.get_value()) else { continue };
            room.put(&mut table, (row as usize, column as usize), &text)?;
        }
        tables.push(table);
    }
    Ok(tables)
}

fn damaged(part: &str) -> Unreadable {
    Unreadable::Damaged { part: told(part) }
}

fn unread(error: &XlsxError, sheet: &str) -> Unreadable {
    match error {
        XlsxError::Password => Unreadable::Locked,
        _ => damaged(sheet),
    }
}
