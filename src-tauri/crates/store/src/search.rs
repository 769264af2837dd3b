//! Finding records by what a person typed. Never lets the typed text become a query's syntax.
//!
//! A save only puts its words beside the record; the index takes them in before the next search, at
//! closing, or when many wait. Indexing costs more than all the rest of a save, and a plan that is
//! being written is saved far more often than it is searched for.

use rusqlite::{Connection, Row, params};
use serde::Serialize;
use uuid::Uuid;

use crate::error::StoreError;
use crate::record::{optional_uuid, text, uuid};
use crate::store::{Access, Store};

/// Around the words that were found, in an excerpt: the two characters that no keyboard types.
const OPEN: char = '\u{2}';
const CLOSE: char = '\u{3}';

/// A record that was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Hit {
    /// What it is.
    pub kind: String,
    /// Which one.
    pub id: Uuid,
    /// The administration it belongs to, if to one.
    pub administration: Option<Uuid>,
    /// What lists show.
    pub name: String,
    /// Some words around the place, in pieces.
    pub excerpt: Vec<Piece>,
}

/// A piece of an excerpt.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Piece {
    /// The words.
    pub text: String,
    /// They are what was looked for.
    pub is_match: bool,
}

impl Store {
    /// Returns the records in use that hold all the words, or words that begin with them: first those
    /// with the words in their name, then the others, the newest first.
    ///
    /// Opened for reading beside a writer, it may not know the writer's very last words yet.
    pub fn search(&self, typed: &str, limit: usize) -> Result<Vec<Hit>, StoreError> {
        let Some(words) = query(typed) else { return Ok(Vec::new()) };
        if self.access() == Access::ReadWrite {
            self.take_in_words()?;
        }
        let mut hits = find(&self.conn, &format!("name : ({words})"), limit)?;
        if hits.len() < limit {
            for hit in find(&self.conn, &words, limit)? {
                let is_new = !hits.iter().any(|old| (old.id, &old.kind) == (hit.id, &hit.kind));
                if is_new {
                    hits.push(hit);
                }
            }
            hits.truncate(limit);
        }
        Ok(hits)
    }
}

/// How many records may wait for the index.
const MANY: i64 = 200;

impl Store {
    /// Lets the index take in what was saved last.
    pub(crate) fn take_in_words(&self) -> Result<(), StoreError> {
        let tx = self.conn.unchecked_transaction()?;
        match take_in(&tx) {
            Ok(()) => Ok(tx.commit()?),
            // What is saved and indexed can be found on a full disk too.
            Err(StoreError::DiskFull) => Ok(()),
            Err(error) => Err(error),
        }
    }

    /// Makes the search index anew from the words that were given with the records.
    pub fn rebuild_search(&mut self) -> Result<(), StoreError> {
        self.conn.execute("INSERT INTO search (search) VALUES ('rebuild')", [])?;
        Ok(())
    }
}

/// Changes the words that a record is found by, if they are others, and nothing else of it.
pub(crate) fn put_words(
    conn: &Connection,
    kind: &str,
    id: Uuid,
    words: &str,
) -> Result<(), StoreError> {
    let sql = "UPDATE record SET to_find = ?3 WHERE kind = ?1 AND id = ?2 AND ?3 IS NOT coalesce \
               (to_find, (SELECT s.text FROM search s WHERE s.rowid = record.rowno))";
    conn.prepare_cached(sql)?.execute(params![kind, text(id), words])?;
    Ok(())
}

/// Takes the waiting words in when there are many, as after an import.
pub(crate) fn take_in_many(conn: &Connection) -> Result<(), StoreError> {
    let sql = "SELECT EXISTS (SELECT 1 FROM record WHERE to_find IS NOT NULL LIMIT 1 OFFSET ?1)";
    let are_many: bool = conn.prepare_cached(sql)?.query_row([MANY], |row| row.get(0))?;
    if are_many { take_in(conn) } else { Ok(()) }
}

/// Takes the waiting words in; all of them or, in a transaction that fails, none.
pub(crate) fn take_in(conn: &Connection) -> Result<(), StoreError> {
    let waiting = "SELECT EXISTS (SELECT 1 FROM record WHERE to_find IS NOT NULL)";
    let is_waiting: bool = conn.prepare_cached(waiting)?.query_row([], |row| row.get(0))?;
    if is_waiting {
        for sql in [
            "DELETE FROM search WHERE rowid IN \
             (SELECT rowno FROM record WHERE to_find IS NOT NULL)",
            "INSERT INTO search (rowid, name, text) \
             SELECT rowno, name, to_find FROM record WHERE to_find IS NOT NULL",
            "UPDATE record SET to_find = NULL WHERE to_find IS NOT NULL",
        ] {
            conn.prepare_cached(sql)?.execute([])?;
        }
    }
    Ok(())
}

/// Returns the words as FTS5 wants them, each a quoted prefix; `None` when there are none.
pub(crate) fn query(typed: &str) -> Option<String> {
    let words: Vec<String> = typed
        .split(|c: char| c.is_whitespace() || c.is_control() || c == '"')
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .take(16)
        .map(|word| format!("\"{word}\"*"))
        .collect();
    (!words.is_empty()).then(|| words.join(" "))
}

/// In order of entry, newest first, so that the answer does not wait for ranking all of them.
fn find(conn: &Connection, words: &str, limit: usize) -> Result<Vec<Hit>, StoreError> {
    let sql = "SELECT r.kind, r.id, r.administration, r.name, \
               snippet(search, -1, char(2), char(3), '…', 12) \
               FROM search JOIN record r ON r.rowno = search.rowid \
               WHERE search MATCH ?1 AND r.retired_at IS NULL \
               ORDER BY search.rowid DESC LIMIT ?2";
    let mut statement = conn.prepare_cached(sql)?;
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    let mut rows = statement.query(params![words, limit])?;
    let mut hits = Vec::new();
    while let Some(row) = rows.next()? {
        hits.push(read(row)?);
    }
    Ok(hits)
}

fn read(row: &Row<'_>) -> Result<Hit, StoreError> {
    let excerpt: String = row.get(4)?;
    Ok(Hit {
        kind: row.get(0)?,
        id: uuid(row, 1)?,
        administration: optional_uuid(row, 2)?,
        name: row.get(3)?,
        excerpt: pieces(&excerpt),
    })
}

fn pieces(excerpt: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for (number, part) in excerpt.split([OPEN, CLOSE]).enumerate() {
        if !part.is_empty() {
            pieces.push(Piece { text: part.into(), is_match: number % 2 == 1 });
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typed_text_is_words_and_nothing_else() {
        assert_eq!(query("  "), None);
        assert_eq!(query("\" * - ^ ( ) :"), None);
        assert_eq!(query("hem tjänst").as_deref(), Some("\"hem\"* \"tjänst\"*"));
        assert_eq!(
            query("a\"b OR NOT\0c").as_deref(),
            Some("\"a\"* \"b\"* \"OR\"* \"NOT\"* \"c\"*")
        );
    }

    #[test]
    fn an_excerpt_comes_in_pieces() {
        let found = pieces("…om \u{2}reserv\u{3}rutin");
        let texts: Vec<(&str, bool)> =
            found.iter().map(|piece| (piece.text.as_str(), piece.is_match)).collect();
        assert_eq!(texts, [("…om ", false), ("reserv", true), ("rutin", false)]);
    }
}
