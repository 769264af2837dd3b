//! Is every link of the log the one that was written, and is every emptied one accounted for?
//! Never looks at what the log is about.

use rusqlite::Connection;
use uuid::Uuid;

use crate::chain::{self, Link};
use crate::error::StoreError;
use crate::record::{damaged, json};
use crate::verify::{Finding, VerifyReport};
use crate::{Sum, erase};

/// Entries that were emptied, as the log says: first and last of each range.
#[derive(Default)]
struct Emptied {
    bodies: Vec<(i64, i64)>,
    names: Vec<(i64, i64)>,
}

impl Emptied {
    fn read(conn: &Connection) -> Result<Emptied, StoreError> {
        let sql = "SELECT b.after FROM change c JOIN change_body b ON b.seq = c.seq \
                   WHERE c.kind = ?1 AND b.after IS NOT NULL";
        let mut statement = conn.prepare(sql)?;
        let mut rows = statement.query([erase::KIND])?;
        let mut emptied = Emptied::default();
        while let Some(row) = rows.next()? {
            let after = json(row.get_ref(0)?.as_str().map_err(damaged)?)?;
            let ranges = |key: &str| -> Option<Vec<(i64, i64)>> {
                // An entry that has no such list tells of the other kind.
                after.get(key).cloned().map(serde_json::from_value).and_then(Result::ok)
            };
            emptied.bodies.extend(ranges("bodies").unwrap_or_default());
            emptied.names.extend(ranges("names").unwrap_or_default());
        }
        Ok(emptied)
    }
}

fn is_in(ranges: &[(i64, i64)], seq: i64) -> bool {
    ranges.iter().any(|(first, last)| (*first..=*last).contains(&seq))
}

/// Follows the chain from its first link to its last.
pub(crate) fn check(
    conn: &Connection,
    vault: Uuid,
    report: &mut VerifyReport,
) -> Result<(), StoreError> {
    let emptied = Emptied::read(conn)?;
    let sql = "SELECT c.seq, c.at, c.actor, c.action, c.kind, c.record_id, c.revision, \
               c.name_hash, c.body_hash, c.prev, c.hash, \
               b.name_salt, b.actor_name, b.salt, b.before, b.after \
               FROM change c LEFT JOIN change_body b ON b.seq = c.seq ORDER BY c.seq";
    let mut statement = conn.prepare(sql)?;
    let mut rows = statement.query([])?;
    let (mut last, mut hash) = report.head;
    while let Some(row) = rows.next()? {
        let seq: i64 = row.get(0)?;
        let word = |column: usize| row.get_ref(column)?.as_str().map_err(damaged);
        let word_or_null = |column: usize| row.get_ref(column)?.as_str_or_null().map_err(damaged);
        let bytes = |column: usize| row.get_ref(column)?.as_blob().map_err(damaged);
        let bytes_or_null = |column: usize| row.get_ref(column)?.as_blob_or_null().map_err(damaged);
        let link = Link {
            seq,
            at: word(1)?,
            actor: word(2)?,
            action: word(3)?,
            kind: word(4)?,
            record_id: word(5)?,
            revision: row.get(6)?,
            name_hash: bytes(7)?,
            body_hash: bytes(8)?,
        };
        let (prev, is): (Sum, Sum) = (row.get(9)?, row.get(10)?);
        if seq != last + 1 || prev != hash {
            report.findings.push(Finding::Gap { seq });
        }
        if link.hash(vault, &prev) != is {
            report.findings.push(Finding::Altered { seq });
        }
        let name_holds = match (bytes_or_null(11)?, word_or_null(12)?) {
            (Some(salt), Some(name)) => Some(chain::name_hash(salt, name)[..] == *link.name_hash),
            _ => None,
        };
        let body_holds = bytes_or_null(13)?
            .map(|salt| {
                let sum = chain::body_hash(salt, word_or_null(14)?, word_or_null(15)?);
                Ok::<bool, StoreError>(sum[..] == *link.body_hash)
            })
            .transpose()?;
        if name_holds == Some(false) || body_holds == Some(false) {
            report.findings.push(Finding::BodyAltered { seq });
        }
        let is_name_missing = name_holds.is_none() && !is_in(&emptied.names, seq);
        let is_body_missing = body_holds.is_none() && !is_in(&emptied.bodies, seq);
        if is_name_missing || is_body_missing {
            report.findings.push(Finding::BodyGone { seq });
        }
        report.erased += u64::from(body_holds.is_none() || name_holds.is_none());
        report.changes += 1;
        (last, hash) = (seq, is);
    }
    report.head = (last, hash);
    Ok(())
}
