//! Writing: inside one transaction, every change with its line in the log. Never one without the other.

use rusqlite::{Connection, params};
use serde_json::{Map, Value, json};
use uuid::Uuid;

use crate::Moment;
use crate::change::{self, Entry};
use crate::error::StoreError;
use crate::lines;
use crate::record::{self, Record, Use, text};
use crate::search;

/// Who writes, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Author {
    /// The account.
    pub account: Uuid,
    /// Its name now, for the log's reader.
    pub name: String,
    /// The time.
    pub at: Moment,
}

/// What to write.
#[derive(Debug, Clone, Copy)]
pub struct Write<'a> {
    /// What it is.
    pub kind: &'a str,
    /// Which one.
    pub id: Uuid,
    /// The administration it belongs to, if to one.
    pub administration: Option<Uuid>,
    /// What lists show.
    pub name: &'a str,
    /// Everything else.
    pub body: &'a Value,
    /// What search finds it by, besides the name.
    pub text: &'a str,
    /// What the log calls it.
    pub action: &'a str,
    /// The revision that the writer saw; `None` for a new record.
    pub expected: Option<i64>,
}

/// A transaction: all of it is kept, or nothing.
pub struct Tx<'a> {
    pub(crate) conn: &'a Connection,
    pub(crate) author: &'a Author,
    pub(crate) vault: Uuid,
}

impl Tx<'_> {
    /// Returns a record as it is inside this transaction.
    pub fn get(&self, kind: &str, id: Uuid) -> Result<Option<Record>, StoreError> {
        record::get(self.conn, kind, id)
    }

    /// Returns the records in use, by name; of all administrations when none is given.
    pub fn list(&self, kind: &str, of: Option<Uuid>) -> Result<Vec<Record>, StoreError> {
        record::list(self.conn, kind, of, Use::Current)
    }

    /// Writes a record and its line in the log, and returns the revision it has now.
    ///
    /// A record that already is as written keeps its revision, and nothing is logged.
    pub fn put(&mut self, write: &Write<'_>) -> Result<i64, StoreError> {
        let old = self.get(write.kind, write.id)?;
        match (old, write.expected) {
            (None, None) => self.insert(write),
            (None, Some(_)) => Err(StoreError::Conflict { revision: 0 }),
            (Some(old), expected) if expected != Some(old.revision) => {
                Err(StoreError::Conflict { revision: old.revision })
            }
            (Some(old), _) => self.update(write, &old),
        }
    }

    fn insert(&mut self, write: &Write<'_>) -> Result<i64, StoreError> {
        let Write { kind, id, administration, name, body, text: found_by, action, expected: _ } =
            write;
        self.conn
            .prepare_cached(
                "INSERT INTO record (kind, id, administration, name, revision, changed_at, \
                 changed_by, body, to_find) VALUES (?1, ?2, ?3, ?4, 1, ?5, ?6, ?7, ?8)",
            )?
            .execute(params![
                kind,
                text(*id),
                administration.map(text),
                name,
                self.author.at.to_rfc3339(),
                text(self.author.account),
                body.to_string(),
                found_by
            ])?;
        let after = json!({ "name": name, "administration": administration, "body": body });
        self.log(action, kind, *id, Some(1), None, Some(after))?;
        Ok(1)
    }

    fn update(&mut self, write: &Write<'_>, old: &Record) -> Result<i64, StoreError> {
        let Write { kind, id, administration, name, body, text: found_by, action, expected: _ } =
            write;
        let was = json!({ "name": old.name, "administration": old.administration });
        let is = json!({ "name": name, "administration": administration });
        let mut sides = change::differences(&was, &is);
        if let Some((was, is)) = change::differences(&old.body, body) {
            let (before, after) =
                sides.get_or_insert_with(|| (Map::new().into(), Map::new().into()));
            before["body"] = was;
            after["body"] = is;
        }
        let Some((before, after)) = sides else {
            search::put_words(self.conn, kind, *id, found_by)?;
            return Ok(old.revision);
        };
        let revision = old.revision + 1;
        self.conn
            .prepare_cached(
                "UPDATE record SET administration = ?3, name = ?4, revision = ?5, \
                 changed_at = ?6, changed_by = ?7, body = ?8, to_find = ?9 \
                 WHERE kind = ?1 AND id = ?2",
            )?
            .execute(params![
                kind,
                text(*id),
                administration.map(text),
                name,
                revision,
                self.author.at.to_rfc3339(),
                text(self.author.account),
                body.to_string(),
                found_by
            ])?;
        self.log(action, kind, *id, Some(revision), Some(before), Some(after))?;
        Ok(revision)
    }

    /// Takes a record out of use. It stays readable, and so does its history.
    pub fn retire(&mut self, kind: &str, id: Uuid, action: &str) -> Result<i64, StoreError> {
        self.set_retired(kind, id, action, Some(self.author.at))
    }

    /// Takes a record into use again. A line of a list has to be written anew.
    pub fn unretire(&mut self, kind: &str, id: Uuid, action: &str) -> Result<i64, StoreError> {
        self.set_retired(kind, id, action, None)
    }

    fn set_retired(
        &mut self,
        kind: &str,
        id: Uuid,
        action: &str,
        retired_at: Option<Moment>,
    ) -> Result<i64, StoreError> {
        let Some(old) = self.get(kind, id)? else {
            return Err(StoreError::NotFound { kind: kind.into(), id });
        };
        if old.retired_at.is_some() == retired_at.is_some() {
            return Ok(old.revision);
        }
        let revision = old.revision + 1;
        self.conn
            .prepare_cached(
                "UPDATE record SET retired_at = ?3, revision = ?4, changed_at = ?5, \
                 changed_by = ?6 WHERE kind = ?1 AND id = ?2",
            )?
            .execute(params![
                kind,
                text(id),
                retired_at.map(|at| at.to_rfc3339()),
                revision,
                self.author.at.to_rfc3339(),
                text(self.author.account)
            ])?;
        if retired_at.is_some() {
            lines::remove(self.conn, kind, id)?;
        }
        let before = json!({ "retired": old.retired_at.is_some() });
        let after = json!({ "retired": retired_at.is_some() });
        self.log(action, kind, id, Some(revision), Some(before), Some(after))?;
        Ok(revision)
    }

    /// Writes a line in the log about something that changed no record.
    pub fn note(
        &mut self,
        action: &str,
        kind: &str,
        id: Uuid,
        before: Option<Value>,
        after: Option<Value>,
    ) -> Result<i64, StoreError> {
        self.log(action, kind, id, None, before, after)
    }

    /// Returns the newest entry's number and hash, with this transaction's own.
    pub fn head(&self) -> Result<(i64, crate::Sum), StoreError> {
        change::head(self.conn, self.vault)
    }

    pub(crate) fn log(
        &mut self,
        action: &str,
        kind: &str,
        record_id: Uuid,
        revision: Option<i64>,
        before: Option<Value>,
        after: Option<Value>,
    ) -> Result<i64, StoreError> {
        let entry = Entry { action, kind, record_id, revision, before, after };
        change::append(self.conn, self.vault, self.author, &entry)
    }
}
