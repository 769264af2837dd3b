//! Long lists: one narrow line for each record of a kind that there may be a hundred thousand of. Never the only
//! place of anything, so that a line can always be made again from its record.

use rusqlite::types::Value as Sql;
use rusqlite::{Connection, OptionalExtension, params, params_from_iter};
use serde::Serialize;
use uuid::Uuid;

use crate::error::StoreError;
use crate::record::{json, text, uuid};
use crate::store::{Access, Store};
use crate::tx::Tx;
use crate::{Moment, migrate, search};

/// What a record is listed and counted by.
#[derive(Debug, Clone, PartialEq)]
pub struct Line<'a> {
    /// What the list is sorted by, newest first.
    pub at: Moment,
    /// When it needs somebody; `None` when it does not.
    pub due: Option<Moment>,
    /// Bits whose meaning is the writer's.
    pub marks: i64,
    /// A unit.
    pub unit: Option<Uuid>,
    /// A system.
    pub system: Option<Uuid>,
    /// Whose it is.
    pub owner: Option<Uuid>,
    /// What statistics count.
    pub facts: &'a serde_json::Value,
}

/// Which lines.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LineQuery<'a> {
    /// Of what kind.
    pub kind: &'a str,
    /// Of which administration.
    pub administration: Uuid,
    /// At least one bit of each of these.
    pub any_of: Vec<i64>,
    /// None of these bits.
    pub none_of: i64,
    /// With this unit.
    pub unit: Option<Uuid>,
    /// With this system.
    pub system: Option<Uuid>,
    /// Of this owner.
    pub owner: Option<Uuid>,
    /// Not before this moment.
    pub from: Option<Moment>,
    /// Before this moment.
    pub to: Option<Moment>,
    /// Only those that need somebody, the most urgent first.
    pub by_due: bool,
    /// With all of these words, as in [`Store::search`].
    pub words: &'a str,
}

/// A page of a list.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Lines {
    /// The records, in order.
    pub ids: Vec<Uuid>,
    /// How many there are in all; `None` when words were asked for, and counting all of them would take long.
    pub total: Option<u64>,
}

/// The first version of the file that has lines.
const SINCE: i64 = 2;

impl Tx<'_> {
    /// Writes the line of a record, in the same transaction as the record itself.
    pub fn put_line(&mut self, kind: &str, id: Uuid, line: &Line<'_>) -> Result<(), StoreError> {
        let sql = "INSERT OR REPLACE INTO line \
                   (rowno, kind, administration, at, due, marks, unit, system, owner, facts) \
                   SELECT rowno, kind, administration, ?3, ?4, ?5, ?6, ?7, ?8, ?9 FROM record \
                   WHERE kind = ?1 AND id = ?2";
        let written = self.conn.prepare_cached(sql)?.execute(params![
            kind,
            text(id),
            line.at.timestamp_millis(),
            line.due.map(|due| due.timestamp_millis()),
            line.marks,
            line.unit.map(text),
            line.system.map(text),
            line.owner.map(text),
            line.facts.to_string()
        ])?;
        if written == 0 { Err(StoreError::NotFound { kind: kind.into(), id }) } else { Ok(()) }
    }
}

/// Takes the line of a record out of the lists, as when the record is taken out of use.
pub(crate) fn remove(conn: &Connection, kind: &str, id: Uuid) -> Result<(), StoreError> {
    let sql =
        "DELETE FROM line WHERE rowno = (SELECT rowno FROM record WHERE kind = ?1 AND id = ?2)";
    conn.prepare_cached(sql)?.execute(params![kind, text(id)])?;
    Ok(())
}

impl Store {
    /// Returns a page of a list.
    pub fn lines(
        &self,
        query: &LineQuery<'_>,
        limit: usize,
        offset: usize,
    ) -> Result<Lines, StoreError> {
        if !self.has_lines()? {
            return Ok(Lines::default());
        }
        let words = search::query(query.words);
        if words.is_none() && !query.words.trim().is_empty() {
            return Ok(Lines { ids: vec![], total: Some(0) });
        }
        if words.is_some() && self.access() == Access::ReadWrite {
            self.take_in_words()?;
        }
        let (filter, mut values) = filter(query);
        let total = match words {
            Some(_) => None,
            None => {
                let sql = format!("SELECT count(*) FROM line l WHERE {filter}");
                let mut statement = self.conn.prepare_cached(&sql)?;
                let count: i64 =
                    statement.query_row(params_from_iter(&values), |row| row.get(0))?;
                Some(count.unsigned_abs())
            }
        };
        let sql = page_of(&filter, words.is_some(), query.by_due);
        values.extend(words.map(Sql::Text));
        values.push(number(limit));
        values.push(number(offset));
        let mut statement = self.conn.prepare_cached(&sql)?;
        let mut rows = statement.query(params_from_iter(&values))?;
        let mut ids = Vec::new();
        while let Some(row) = rows.next()? {
            ids.push(uuid(row, 0)?);
        }
        Ok(Lines { ids, total })
    }

    /// Returns what statistics count, of all lines that fit, in no order.
    pub fn line_facts<T: serde::de::DeserializeOwned>(
        &self,
        query: &LineQuery<'_>,
    ) -> Result<Vec<T>, StoreError> {
        if !self.has_lines()? {
            return Ok(vec![]);
        }
        let (filter, values) = filter(query);
        let sql = format!("SELECT l.facts FROM line l WHERE {filter}");
        let mut statement = self.conn.prepare_cached(&sql)?;
        let mut rows = statement.query(params_from_iter(&values))?;
        let mut facts = Vec::new();
        while let Some(row) = rows.next()? {
            let body = row.get_ref(0)?.as_str().map_err(crate::record::damaged)?;
            facts.push(serde_json::from_str(body).map_err(crate::record::damaged)?);
        }
        Ok(facts)
    }

    /// Returns the facts of one record's line, if it has one.
    pub fn line_fact(&self, kind: &str, id: Uuid) -> Result<Option<serde_json::Value>, StoreError> {
        if !self.has_lines()? {
            return Ok(None);
        }
        let sql = "SELECT l.facts FROM line l JOIN record r ON r.rowno = l.rowno \
                   WHERE r.kind = ?1 AND r.id = ?2";
        let found: Option<String> = self
            .conn
            .prepare_cached(sql)?
            .query_row(params![kind, text(id)], |row| row.get(0))
            .optional()?;
        found.map(|facts| json(&facts)).transpose()
    }

    /// An older file that is open for reading only has none, and nothing that would have one.
    fn has_lines(&self) -> Result<bool, StoreError> {
        Ok(migrate::found(&self.conn)? >= SINCE)
    }
}

/// Returns the statement of one page; the values are the filter's, the words if there are any, limit and offset.
fn page_of(filter: &str, has_words: bool, by_due: bool) -> String {
    let (from, order) = match (has_words, by_due) {
        // By entry: the words are met newest first, and the rest of them is never looked at.
        (true, _) => (
            "search JOIN line l ON l.rowno = search.rowid",
            "search MATCH ? ORDER BY search.rowid DESC",
        ),
        (false, true) => ("line l", "1 ORDER BY l.due, l.rowno"),
        (false, false) => ("line l", "1 ORDER BY l.at DESC, l.rowno DESC"),
    };
    format!(
        "SELECT (SELECT id FROM record r WHERE r.rowno = page.rowno) FROM \
         (SELECT l.rowno FROM {from} WHERE {filter} AND {order} LIMIT ? OFFSET ?) page"
    )
}

/// Returns the condition and its values, in order.
fn filter(query: &LineQuery<'_>) -> (String, Vec<Sql>) {
    let mut sql = String::from("l.kind = ? AND l.administration = ?");
    let mut values = vec![Sql::Text(query.kind.into()), Sql::Text(text(query.administration))];
    let mut and = |condition: &str, value: Sql| {
        sql.push_str(" AND ");
        sql.push_str(condition);
        values.push(value);
    };
    for marks in &query.any_of {
        and("l.marks & ? <> 0", Sql::Integer(*marks));
    }
    if query.none_of != 0 {
        and("l.marks & ? = 0", Sql::Integer(query.none_of));
    }
    for (condition, id) in
        [("l.unit = ?", query.unit), ("l.system = ?", query.system), ("l.owner = ?", query.owner)]
    {
        if let Some(id) = id {
            and(condition, Sql::Text(text(id)));
        }
    }
    for (condition, moment) in [("l.at >= ?", query.from), ("l.at < ?", query.to)] {
        if let Some(moment) = moment {
            and(condition, Sql::Integer(moment.timestamp_millis()));
        }
    }
    if query.by_due {
        sql.push_str(" AND l.due IS NOT NULL");
    }
    (sql, values)
}

fn number(count: usize) -> Sql {
    Sql::Integer(i64::try_from(count).unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tampering::filled;

    /// How SQLite goes about it.
    fn plan(store: &Store, sql: &str) -> String {
        let mut statement = store.conn.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
        let wanted = statement.parameter_count();
        let nothing = vec![Sql::Null; wanted];
        let rows = statement.query_map(params_from_iter(nothing), |row| row.get(3)).unwrap();
        rows.collect::<Result<Vec<String>, _>>().unwrap().join("\n")
    }

    #[test]
    fn a_page_is_found_through_an_index_and_never_sorted_however_many_lines_there_are() {
        let (_house, store) = filled();
        let query = LineQuery {
            kind: "incident",
            any_of: vec![1, 2],
            none_of: 4,
            unit: Some(Uuid::nil()),
            ..LineQuery::default()
        };
        let (condition, _) = filter(&query);
        let newest = plan(&store, &page_of(&condition, false, false));
        assert!(newest.contains("USING COVERING INDEX line_newest"), "{newest}");
        let (condition, _) = filter(&LineQuery { by_due: true, ..query.clone() });
        let urgent = plan(&store, &page_of(&condition, false, true));
        assert!(urgent.contains("USING INDEX line_due"), "{urgent}");
        let worded = plan(&store, &page_of(&filter(&query).0, true, false));
        assert!(worded.contains("SEARCH l USING INTEGER PRIMARY KEY"), "{worded}");
        for plan in [newest, urgent, worded] {
            // Those of the very same moment may be sorted among themselves.
            assert!(!plan.contains("TEMP B-TREE FOR ORDER BY"), "{plan}");
        }
    }
}
