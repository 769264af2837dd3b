//! Records as they are now. Never tells how they came to be; that is `change`.

use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::Serialize;
use uuid::Uuid;

use crate::Moment;
use crate::error::{Part, StoreError};
use crate::store::Store;

/// One thing in its current state.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Record {
    /// What it is.
    pub kind: String,
    /// Which one.
    pub id: Uuid,
    /// The administration it belongs to, if to one.
    pub administration: Option<Uuid>,
    /// What lists show.
    pub name: String,
    /// Everything else.
    pub body: serde_json::Value,
    /// Counts up with each change, from 1.
    pub revision: i64,
    /// When it was last changed.
    pub changed_at: Moment,
    /// By which account.
    pub changed_by: Uuid,
    /// When it was taken out of use.
    pub retired_at: Option<Moment>,
}

/// A record without its body, for long lists.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Heading {
    /// Which one.
    pub id: Uuid,
    /// The administration it belongs to, if to one.
    pub administration: Option<Uuid>,
    /// What lists show.
    pub name: String,
    /// Counts up with each change, from 1.
    pub revision: i64,
    /// When it was last changed.
    pub changed_at: Moment,
}

/// A record's body as it stands in the file, for whoever knows its type.
#[derive(Debug, Clone, PartialEq)]
pub struct Body {
    /// Which one.
    pub id: Uuid,
    /// JSON.
    pub text: String,
    /// Counts up with each change, from 1.
    pub revision: i64,
}

impl Store {
    /// Returns a record, also a retired one.
    pub fn get(&self, kind: &str, id: Uuid) -> Result<Option<Record>, StoreError> {
        get(&self.conn, kind, id)
    }

    /// Returns the records in use, by name; of all administrations when none is given.
    pub fn list(&self, kind: &str, of: Option<Uuid>) -> Result<Vec<Record>, StoreError> {
        list(&self.conn, kind, of, Use::Current)
    }

    /// Returns the records that were taken out of use, by name.
    pub fn list_retired(&self, kind: &str, of: Option<Uuid>) -> Result<Vec<Record>, StoreError> {
        list(&self.conn, kind, of, Use::Retired)
    }

    /// Returns the records in use without their bodies, by name.
    pub fn headings(&self, kind: &str, of: Option<Uuid>) -> Result<Vec<Heading>, StoreError> {
        let sql = format!(
            "SELECT id, administration, name, revision, changed_at FROM record \
             WHERE kind = ?1 AND retired_at IS NULL AND {} ORDER BY name, id",
            owned(of)
        );
        let mut statement = self.conn.prepare_cached(&sql)?;
        let mut rows = statement.query(params![kind, of.map(text)])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(Heading {
                id: uuid(row, 0)?,
                administration: optional_uuid(row, 1)?,
                name: row.get(2)?,
                revision: row.get(3)?,
                changed_at: moment(row, 4)?,
            });
        }
        Ok(found)
    }

    /// Returns the bodies of the records in use, by name, for a reader that makes its own type of each: twice as fast
    /// as [`Store::list`], which makes a tree of values first.
    pub fn bodies(&self, kind: &str, of: Option<Uuid>) -> Result<Vec<Body>, StoreError> {
        let sql = format!(
            "SELECT id, body, revision FROM record \
             WHERE kind = ?1 AND retired_at IS NULL AND {} ORDER BY name, id",
            owned(of)
        );
        let mut statement = self.conn.prepare_cached(&sql)?;
        let mut rows = statement.query(params![kind, of.map(text)])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(Body { id: uuid(row, 0)?, text: row.get(1)?, revision: row.get(2)? });
        }
        Ok(found)
    }

    /// Returns how many records of the kind are in use.
    pub fn count(&self, kind: &str, of: Option<Uuid>) -> Result<u64, StoreError> {
        let sql = format!(
            "SELECT count(*) FROM record WHERE kind = ?1 AND retired_at IS NULL AND {}",
            owned(of)
        );
        let mut statement = self.conn.prepare_cached(&sql)?;
        let count: i64 = statement.query_row(params![kind, of.map(text)], |row| row.get(0))?;
        Ok(count.unsigned_abs())
    }
}

/// Which records a list is of.
#[derive(Clone, Copy)]
pub(crate) enum Use {
    Current,
    Retired,
}

const COLUMNS: &str =
    "kind, id, administration, name, body, revision, changed_at, changed_by, retired_at";

pub(crate) fn get(conn: &Connection, kind: &str, id: Uuid) -> Result<Option<Record>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM record WHERE kind = ?1 AND id = ?2");
    let mut statement = conn.prepare_cached(&sql)?;
    statement.query_row(params![kind, text(id)], |row| Ok(read(row))).optional()?.transpose()
}

pub(crate) fn list(
    conn: &Connection,
    kind: &str,
    of: Option<Uuid>,
    used: Use,
) -> Result<Vec<Record>, StoreError> {
    let retired = match used {
        Use::Current => "retired_at IS NULL",
        Use::Retired => "retired_at IS NOT NULL",
    };
    let sql = format!(
        "SELECT {COLUMNS} FROM record WHERE kind = ?1 AND {retired} AND {} ORDER BY name, id",
        owned(of)
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let mut rows = statement.query(params![kind, of.map(text)])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(read(row)?);
    }
    Ok(found)
}

/// Written out for each case, since one condition for both would pass the index by.
fn owned(of: Option<Uuid>) -> &'static str {
    match of {
        Some(_) => "administration = ?2",
        None => "?2 IS NULL",
    }
}

fn read(row: &Row<'_>) -> Result<Record, StoreError> {
    Ok(Record {
        kind: row.get(0)?,
        id: uuid(row, 1)?,
        administration: optional_uuid(row, 2)?,
        name: row.get(3)?,
        body: json(row.get_ref(4)?.as_str().map_err(damaged)?)?,
        revision: row.get(5)?,
        changed_at: moment(row, 6)?,
        changed_by: uuid(row, 7)?,
        retired_at: optional_moment(row, 8)?,
    })
}

/// Returns the id as it stands in the file.
pub(crate) fn text(id: Uuid) -> String {
    id.hyphenated().to_string()
}

pub(crate) fn uuid(row: &Row<'_>, column: usize) -> Result<Uuid, StoreError> {
    Uuid::parse_str(row.get_ref(column)?.as_str().map_err(damaged)?).map_err(damaged)
}

pub(crate) fn optional_uuid(row: &Row<'_>, column: usize) -> Result<Option<Uuid>, StoreError> {
    let text = row.get_ref(column)?.as_str_or_null().map_err(damaged)?;
    text.map(|text| Uuid::parse_str(text).map_err(damaged)).transpose()
}

pub(crate) fn moment(row: &Row<'_>, column: usize) -> Result<Moment, StoreError> {
    Moment::parse_from_rfc3339(row.get_ref(column)?.as_str().map_err(damaged)?).map_err(damaged)
}

fn optional_moment(row: &Row<'_>, column: usize) -> Result<Option<Moment>, StoreError> {
    let text = row.get_ref(column)?.as_str_or_null().map_err(damaged)?;
    text.map(|text| Moment::parse_from_rfc3339(text).map_err(damaged)).transpose()
}

pub(crate) fn json(text: &str) -> Result<serde_json::Value, StoreError> {
    serde_json::from_str(text).map_err(damaged)
}

/// The database opened, but a value in it is not what was ever written.
pub(crate) fn damaged(error: impl std::fmt::Display) -> StoreError {
    StoreError::Damaged { part: Part::Data, detail: error.to_string() }
}
