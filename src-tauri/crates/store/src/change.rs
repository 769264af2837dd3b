//! The log: who did what, when, with what it was before and after. Never altered, only erased.

use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::Serialize;
use serde_json::{Map, Value};
use uuid::Uuid;

use crate::error::StoreError;
use crate::record::{damaged, json, moment, text, uuid};
use crate::store::Store;
use crate::tx::Author;
use crate::{Moment, Sum, chain, seal};

/// One entry of the log.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Change {
    /// Counts up from 1 without gaps.
    pub seq: i64,
    /// When.
    pub at: Moment,
    /// Which account.
    pub actor: Uuid,
    /// Its name at that time; `None` when it was erased.
    pub actor_name: Option<String>,
    /// What was done.
    pub action: String,
    /// To what.
    pub kind: String,
    /// To which one.
    pub record_id: Uuid,
    /// The record's revision after it, when it changed a record.
    pub revision: Option<i64>,
    /// The parts that changed, as they were: `name`, `administration`, `body` (within objects only
    /// the keys that differ), `retired`.
    pub before: Option<Value>,
    /// The same parts as they became.
    pub after: Option<Value>,
    /// What was before and after has been erased; that it happened stays.
    pub is_erased: bool,
}

impl Change {
    /// Returns the record's body as it was before this change, from the body right after it.
    ///
    /// Exact: walking back through a record's history, newest first, gives every body it ever had.
    pub fn body_before(&self, body: &Value) -> Value {
        let part = |side: &Option<Value>| side.as_ref().and_then(|side| side.get("body").cloned());
        undone(body, part(&self.before), part(&self.after)).unwrap_or(Value::Null)
    }
}

impl Store {
    /// Returns a record's history, newest first.
    pub fn history(&self, kind: &str, id: Uuid) -> Result<Vec<Change>, StoreError> {
        let sql = format!("{SELECT} WHERE c.record_id = ?1 AND c.kind = ?2 ORDER BY c.seq DESC");
        read_all(&self.conn, &sql, params![text(id), kind])
    }

    /// Returns the log, newest first, from before an entry on.
    pub fn changes(&self, before: Option<i64>, limit: usize) -> Result<Vec<Change>, StoreError> {
        let sql = format!("{SELECT} WHERE c.seq < ?1 ORDER BY c.seq DESC LIMIT ?2");
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        read_all(&self.conn, &sql, params![before.unwrap_or(i64::MAX), limit])
    }

    /// Returns one entry.
    pub fn change(&self, seq: i64) -> Result<Option<Change>, StoreError> {
        let sql = format!("{SELECT} WHERE c.seq = ?1");
        Ok(read_all(&self.conn, &sql, params![seq])?.pop())
    }

    /// Returns the newest entry's number and hash: the anchor that is printed on paper.
    pub fn head(&self) -> Result<(i64, Sum), StoreError> {
        head(&self.conn, self.vault())
    }

    /// Returns true when the log still holds the anchor that a paper shows: nothing up to it was cut
    /// or rewritten since it was printed.
    pub fn holds(&self, seq: i64, hash: &Sum) -> Result<bool, StoreError> {
        if seq == 0 {
            return Ok(*hash == chain::genesis(self.vault()));
        }
        let sql = "SELECT hash FROM change WHERE seq = ?1";
        let found: Option<Vec<u8>> =
            self.conn.prepare_cached(sql)?.query_row([seq], |row| row.get(0)).optional()?;
        Ok(found.as_deref() == Some(&hash[..]))
    }
}

const SELECT: &str = "SELECT c.seq, c.at, c.actor, b.actor_name, c.action, c.kind, c.record_id, \
     c.revision, b.before, b.after, b.salt IS NULL \
     FROM change c LEFT JOIN change_body b ON b.seq = c.seq";

fn read_all(
    conn: &Connection,
    sql: &str,
    params: impl rusqlite::Params,
) -> Result<Vec<Change>, StoreError> {
    let mut statement = conn.prepare_cached(sql)?;
    let mut rows = statement.query(params)?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(read(row)?);
    }
    Ok(found)
}

fn read(row: &Row<'_>) -> Result<Change, StoreError> {
    let side = |column: usize| -> Result<Option<Value>, StoreError> {
        row.get_ref(column)?.as_str_or_null().map_err(damaged)?.map(json).transpose()
    };
    Ok(Change {
        seq: row.get(0)?,
        at: moment(row, 1)?,
        actor: uuid(row, 2)?,
        actor_name: row.get(3)?,
        action: row.get(4)?,
        kind: row.get(5)?,
        record_id: uuid(row, 6)?,
        revision: row.get(7)?,
        before: side(8)?,
        after: side(9)?,
        is_erased: row.get(10)?,
    })
}

pub(crate) fn head(conn: &Connection, vault: Uuid) -> Result<(i64, Sum), StoreError> {
    let sql = "SELECT seq, hash FROM change ORDER BY seq DESC LIMIT 1";
    let found =
        conn.prepare_cached(sql)?.query_row([], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
    Ok(found.unwrap_or_else(|| (0, chain::genesis(vault))))
}

/// What to log.
pub(crate) struct Entry<'a> {
    pub action: &'a str,
    pub kind: &'a str,
    pub record_id: Uuid,
    pub revision: Option<i64>,
    pub before: Option<Value>,
    pub after: Option<Value>,
}

/// Adds a link to the chain.
pub(crate) fn append(
    conn: &Connection,
    vault: Uuid,
    author: &Author,
    entry: &Entry<'_>,
) -> Result<i64, StoreError> {
    let Entry { action, kind, record_id, revision, before, after } = entry;
    let (last, prev) = head(conn, vault)?;
    let (at, actor, record_id) = (author.at.to_rfc3339(), text(author.account), text(*record_id));
    let before = before.as_ref().map(Value::to_string);
    let after = after.as_ref().map(Value::to_string);
    let name_salt: [u8; 16] = seal::random()?;
    let salt: [u8; 16] = seal::random()?;
    let name_hash = chain::name_hash(&name_salt, &author.name);
    let body_hash = chain::body_hash(&salt, before.as_deref(), after.as_deref());
    let seq = last + 1;
    let link = chain::Link {
        seq,
        at: &at,
        actor: &actor,
        action,
        kind,
        record_id: &record_id,
        revision: *revision,
        name_hash: &name_hash,
        body_hash: &body_hash,
    };
    let hash = link.hash(vault, &prev);
    conn.prepare_cached(
        "INSERT INTO change \
         (seq, at, actor, action, kind, record_id, revision, name_hash, body_hash, prev, hash) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
    )?
    .execute(params![
        seq, at, actor, action, kind, record_id, revision, name_hash, body_hash, prev, hash
    ])?;
    conn.prepare_cached(
        "INSERT INTO change_body (seq, name_salt, actor_name, salt, before, after) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?
    .execute(params![seq, name_salt, author.name, salt, before, after])?;
    Ok(seq)
}

/// Returns what differs, as it was and as it became; within objects only the keys that differ.
pub(crate) fn differences(old: &Value, new: &Value) -> Option<(Value, Value)> {
    if old == new {
        return None;
    }
    let (Value::Object(old), Value::Object(new)) = (old, new) else {
        return Some((old.clone(), new.clone()));
    };
    let (mut before, mut after) = (Map::new(), Map::new());
    for (key, was) in old {
        match new.get(key) {
            None => {
                before.insert(key.clone(), was.clone());
            }
            Some(is) => {
                if let Some((was, is)) = differences(was, is) {
                    before.insert(key.clone(), was);
                    after.insert(key.clone(), is);
                }
            }
        }
    }
    for (key, is) in new.iter().filter(|(key, _)| !old.contains_key(*key)) {
        after.insert(key.clone(), is.clone());
    }
    Some((Value::Object(before), Value::Object(after)))
}

/// Takes a difference back. Applied with the sides exchanged it repeats the change.
pub(crate) fn undone(
    current: &Value,
    before: Option<Value>,
    after: Option<Value>,
) -> Option<Value> {
    match (current, before, after) {
        (_, None, None) => Some(current.clone()),
        (_, None, Some(_)) => None,
        (Value::Object(current), Some(Value::Object(mut before)), Some(Value::Object(after))) => {
            let mut was = current.clone();
            for (key, after) in after {
                let (is, before) = (was.remove(&key), before.remove(&key));
                let value = match is {
                    Some(is) => undone(&is, before, Some(after)),
                    None => before,
                };
                if let Some(value) = value {
                    was.insert(key, value);
                }
            }
            was.extend(before);
            Some(Value::Object(was))
        }
        (_, Some(before), _) => Some(before),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn every_difference_can_be_taken_back_and_repeated() {
        let values = [
            json!({}),
            json!({"a": 1}),
            json!({"a": {}}),
            json!({"a": {"b": 1}}),
            json!({"a": {"b": {"c": [1, 2]}}, "d": null}),
            json!({"a": {"b": {"c": [2]}, "x": "å"}, "d": 0}),
            json!({"d": {}}),
            json!([1, 2]),
            json!([]),
            json!("text"),
            json!(null),
        ];
        for old in &values {
            for new in &values {
                let Some((before, after)) = differences(old, new) else {
                    assert_eq!(old, new);
                    continue;
                };
                let back = undone(new, Some(before.clone()), Some(after.clone()));
                assert_eq!(back.as_ref(), Some(old), "{new} back to {old}");
                let again = undone(old, Some(after), Some(before));
                assert_eq!(again.as_ref(), Some(new), "{old} again to {new}");
            }
        }
    }

    #[test]
    fn only_the_section_that_changed_is_logged() {
        let old = json!({"title": "T", "sections": {"1": "long", "2": "short"}});
        let new = json!({"title": "T", "sections": {"1": "long", "2": "shorter"}});
        let (before, after) = differences(&old, &new).unwrap();
        assert_eq!(before, json!({"sections": {"2": "short"}}));
        assert_eq!(after, json!({"sections": {"2": "shorter"}}));
    }
}
