//! Is all of it whole, and is it what was written? Looks at every page, link and approved version.
//! Never mends anything.

use std::collections::HashMap;

use rusqlite::Connection;
use serde_json::Value;
use uuid::Uuid;

use crate::error::StoreError;
use crate::record::{damaged, json, text};
use crate::seal::plain_sum;
use crate::store::{Access, Store};
use crate::{Sum, chain, change, frozen, links, open};

/// What was looked at, and what was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VerifyReport {
    /// Everything that is not as it should be.
    pub findings: Vec<Finding>,
    /// How many records there are.
    pub records: u64,
    /// How many entries the log has.
    pub changes: u64,
    /// How many of them have been emptied, lawfully.
    pub erased: u64,
    /// How many approved versions there are.
    pub frozen: u64,
    /// The newest entry's number and hash.
    pub head: (i64, Sum),
}

impl VerifyReport {
    /// Returns true when nothing was found.
    pub fn is_whole(&self) -> bool {
        self.findings.is_empty()
    }
}

/// Something that is not as it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// A page does not carry the seal of this file's key: the disk changed it.
    Page {
        /// What SQLCipher said.
        detail: String,
    },
    /// The pages are sound, but do not fit together.
    Structure {
        /// What SQLite said.
        detail: String,
    },
    /// A table refers to something that is not there.
    Reference {
        /// The table.
        table: String,
    },
    /// Entries are missing from the log before this one.
    Gap {
        /// The first entry after the gap.
        seq: i64,
    },
    /// An entry of the log is not the one that was written.
    Altered {
        /// Which.
        seq: i64,
    },
    /// What an entry says was before and after, or who did it, is not what was written.
    BodyAltered {
        /// Which.
        seq: i64,
    },
    /// What an entry said is gone, and no later entry says that it was erased.
    BodyGone {
        /// Which.
        seq: i64,
    },
    /// A record is not what the log says it became.
    RecordAltered {
        /// What it is.
        kind: String,
        /// Which one.
        id: Uuid,
    },
    /// An approved version, its PDF or its sums are not what was approved.
    FrozenAltered {
        /// Which.
        id: Uuid,
    },
    /// The search index does not fit the records; nothing is lost, it can be made anew.
    Search,
}

impl Store {
    /// Checks everything. Takes about a second for each hundred thousand entries.
    pub fn verify(&self) -> Result<VerifyReport, StoreError> {
        // The pages are checked in `data.db`: what is still beside it must get there first.
        let is_in_the_way = match self.access {
            Access::ReadWrite => {
                let sql = "PRAGMA wal_checkpoint(TRUNCATE)";
                self.conn.query_row(sql, [], |row| row.get::<_, bool>(0))?
            }
            Access::ReadOnly => open::has_saves_in_wal(&self.folder),
        };
        // A checkpoint that was cut short leaves pages that look broken and are whole in the WAL; the
        // checks after this one read every page in use through it.
        let pages = if is_in_the_way { Pages::ThroughTheWal } else { Pages::InTheFile };
        check(&self.conn, self.vault(), pages)
    }
}

/// Where the pages are that count.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Pages {
    InTheFile,
    ThroughTheWal,
}

pub(crate) fn check(
    conn: &Connection,
    vault: Uuid,
    pages: Pages,
) -> Result<VerifyReport, StoreError> {
    let mut report = VerifyReport {
        findings: Vec::new(),
        records: 0,
        changes: 0,
        erased: 0,
        frozen: 0,
        head: (0, chain::genesis(vault)),
    };
    let findings = &mut report.findings;
    if pages == Pages::InTheFile {
        lines(conn, "PRAGMA cipher_integrity_check", |detail| {
            findings.push(Finding::Page { detail });
        })?;
    }
    if !findings.is_empty() {
        // Reading on would only meet the same page again.
        return Ok(report);
    }
    let mut is_search_whole = !is_left_out(conn)?;
    lines(conn, "PRAGMA quick_check", |detail| {
        if detail.to_ascii_lowercase().contains("fts5") {
            is_search_whole = false;
        } else if detail != "ok" {
            findings.push(Finding::Structure { detail });
        }
    })?;
    if !is_search_whole {
        findings.push(Finding::Search);
    }
    lines(conn, "PRAGMA foreign_key_check", |table| findings.push(Finding::Reference { table }))?;
    links::check(conn, vault, &mut report)?;
    check_records(conn, &mut report)?;
    check_frozen(conn, &mut report)?;
    Ok(report)
}

fn lines(conn: &Connection, sql: &str, mut each: impl FnMut(String)) -> Result<(), StoreError> {
    let mut statement = conn.prepare(sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        each(row.get(0)?);
    }
    Ok(())
}

/// SQLite's own check looks into the index; what it can not know is that a record is left out.
fn is_left_out(conn: &Connection) -> Result<bool, StoreError> {
    let sql = "SELECT EXISTS (SELECT 1 FROM record WHERE to_find IS NULL \
               AND rowno NOT IN (SELECT id FROM search_docsize))";
    Ok(conn.query_row(sql, [], |row| row.get(0))?)
}

/// Follows each record through the log and compares it with where it stands.
fn check_records(conn: &Connection, report: &mut VerifyReport) -> Result<(), StoreError> {
    let mut statement = conn.prepare(
        "SELECT kind, id, administration, name, body, revision, retired_at IS NOT NULL FROM record",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (kind, id): (String, String) = (row.get(0)?, row.get(1)?);
        let is = serde_json::json!({
            "administration": row.get::<_, Option<String>>(2)?,
            "name": row.get::<_, String>(3)?,
            "body": json(row.get_ref(4)?.as_str().map_err(damaged)?)?,
            "retired": row.get::<_, bool>(6)?,
        });
        let logged = replay(conn, &kind, &id)?;
        if logged != Some((is, row.get(5)?)) {
            let id = Uuid::parse_str(&id).map_err(damaged)?;
            report.findings.push(Finding::RecordAltered { kind, id });
        }
        report.records += 1;
    }
    Ok(())
}

/// Returns the record that the log tells of, and its revision.
fn replay(conn: &Connection, kind: &str, id: &str) -> Result<Option<(Value, i64)>, StoreError> {
    let mut statement = conn.prepare_cached(
        "SELECT c.revision, b.before, b.after FROM change c JOIN change_body b ON b.seq = c.seq \
         WHERE c.record_id = ?1 AND c.kind = ?2 AND c.revision IS NOT NULL ORDER BY c.seq",
    )?;
    let mut rows = statement.query([id, kind])?;
    let mut state = None;
    while let Some(row) = rows.next()? {
        let side = |column: usize| -> Result<Option<Value>, StoreError> {
            row.get_ref(column)?.as_str_or_null().map_err(damaged)?.map(json).transpose()
        };
        let revision: i64 = row.get(0)?;
        let (before, after) = (side(1)?, side(2)?);
        let next = match state {
            None => after.map(|mut first| {
                first["retired"] = false.into();
                first
            }),
            // A change repeated is a change taken back with its sides exchanged.
            Some((value, _)) => change::undone(&value, after, before),
        };
        state = next.map(|value| (value, revision));
    }
    Ok(state)
}

fn check_frozen(conn: &Connection, report: &mut VerifyReport) -> Result<(), StoreError> {
    let mut vouched: HashMap<String, Option<Value>> = HashMap::new();
    let mut statement = conn.prepare(
        "SELECT c.record_id, b.after FROM change c JOIN change_body b ON b.seq = c.seq \
         WHERE c.kind = ?1 AND c.revision IS NULL ORDER BY c.seq DESC",
    )?;
    let mut rows = statement.query([frozen::KIND])?;
    while let Some(row) = rows.next()? {
        let after = row.get_ref(1)?.as_str_or_null().map_err(damaged)?.map(json).transpose()?;
        // The oldest entry is the freezing itself, and comes last.
        vouched.insert(row.get(0)?, after);
    }
    let sql = format!("SELECT {}, document, pdf FROM frozen", frozen::COLUMNS);
    let mut statement = conn.prepare(&sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let info = frozen::info(row)?;
        let document = row.get_ref(9)?.as_str_or_null().map_err(damaged)?;
        let pdf = row.get_ref(10)?.as_blob_or_null().map_err(damaged)?;
        let holds = document.is_none_or(|it| plain_sum(it.as_bytes()) == info.document_sha256)
            && pdf.is_none_or(|it| plain_sum(it) == info.pdf_sha256);
        let is_vouched = match vouched.get(&text(info.id)) {
            None => false,
            Some(None) => info.is_erased,
            Some(Some(logged)) => *logged == frozen::vouched(&info) && !info.is_erased,
        };
        if !holds || !is_vouched {
            report.findings.push(Finding::FrozenAltered { id: info.id });
        }
        report.frozen += 1;
    }
    Ok(())
}
