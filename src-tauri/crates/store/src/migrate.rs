//! The file's shape, step by step. A step is frozen once it is released; never edits one.

use refinery::{Migration, Runner};
use rusqlite::Connection;

use crate::error::StoreError;

mod steps {
    refinery::embed_migrations!("migrations");
}

/// Returns the steps that this program knows.
pub(crate) fn known() -> Vec<Migration> {
    steps::migrations::runner().get_migrations().clone()
}

/// Returns the version that the steps lead to.
pub(crate) fn version(steps: &[Migration]) -> i64 {
    steps.iter().map(|step| i64::from(step.version())).max().unwrap_or(0)
}

/// Returns the version of an open file.
pub(crate) fn found(conn: &Connection) -> Result<i64, StoreError> {
    Ok(conn.query_row("PRAGMA user_version", [], |row| row.get(0))?)
}

/// Takes the steps that are missing, all or none.
pub(crate) fn run(conn: &mut Connection, steps: &[Migration]) -> Result<(), StoreError> {
    let runner = Runner::new(steps).set_grouped(true);
    runner.run(conn).map(|_| ()).map_err(|error| StoreError::Io {
        what: "bring the file to this program's version",
        source: std::io::Error::other(error.to_string()),
    })
}
