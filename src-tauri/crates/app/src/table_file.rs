//! Tables out of a file that somebody chose, and why it is not read. Never keeps the file.

use tables::Workbook;

use crate::Host;
use crate::evidence::given;
use crate::refuse::invalid;
use crate::wire::{GivenFile, Refusal};

/// Returns the tables of a file.
pub(crate) fn workbook(_host: &Host, file: &GivenFile) -> Result<Workbook, Refusal> {
    let bytes = given(file, tables::limits::FILE_BYTES)?;
    tables::read(&bytes, &file.name).map_err(|_| invalid("file", "problem-shape"))
}
