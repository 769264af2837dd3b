//! Taking contents away for good: an example administration, or a name that may no longer be kept.
//! Never takes a line of the log away, only what the line said; and says in the log which lines.

use rusqlite::{Connection, params};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::error::StoreError;
use crate::record::text;
use crate::tx::Tx;

/// The log's word for an entry that tells which others were emptied.
pub(crate) const KIND: &str = "erasure";

/// The ids of everything that belongs to an administration, itself included.
const OF_IT: &str = "SELECT id FROM record WHERE administration = ?1 OR id = ?1 \
     UNION SELECT id FROM frozen WHERE administration = ?1";

impl Tx<'_> {
    /// Erases an administration with all that belongs to it: records, approved versions, and what the
    /// log told of them. Returns how many records went.
    ///
    /// That it was erased, when and by whom stays in the log, and the chain stays whole.
    pub fn erase_all_of(&mut self, administration: Uuid, action: &str) -> Result<u64, StoreError> {
        // Within this transaction what is freed is overwritten, not only let go.
        self.conn.pragma_update(None, "secure_delete", true)?;
        let it = text(administration);
        let entries = format!("SELECT seq FROM change WHERE record_id IN ({OF_IT}) ORDER BY seq");
        let emptied = ranges(self.conn, &entries, &it)?;
        let empty = format!(
            "UPDATE change_body SET salt = NULL, before = NULL, after = NULL WHERE seq IN ({entries})"
        );
        self.conn.execute(&empty, [&it])?;
        self.conn.execute(
            "UPDATE frozen SET document = NULL, pdf = NULL WHERE administration = ?1",
            [&it],
        )?;
        self.conn.execute("DELETE FROM line WHERE administration = ?1", [&it])?;
        let gone =
            self.conn.execute("DELETE FROM record WHERE administration = ?1 OR id = ?1", [&it])?;
        // Words stay in the index until its parts are joined.
        self.conn.execute("INSERT INTO search (search) VALUES ('optimize')", [])?;
        let after = json!({ "bodies": emptied, "records": gone });
        self.log(action, KIND, administration, None, None, Some(after))?;
        self.conn.pragma_update(None, "secure_delete", false)?;
        Ok(gone as u64)
    }

    /// Erases an account's name from the log, when the time for which it may be kept is over. The
    /// account's id stays.
    pub fn forget_name(&mut self, account: Uuid, action: &str) -> Result<(), StoreError> {
        let who = text(account);
        let entries = "SELECT c.seq FROM change c JOIN change_body b ON b.seq = c.seq \
                       WHERE c.actor = ?1 AND b.actor_name IS NOT NULL ORDER BY c.seq";
        let emptied = ranges(self.conn, entries, &who)?;
        self.conn.execute(
            "UPDATE change_body SET name_salt = NULL, actor_name = NULL \
             WHERE seq IN (SELECT seq FROM change WHERE actor = ?1)",
            params![who],
        )?;
        self.log(action, KIND, account, None, None, Some(json!({ "names": emptied })))?;
        Ok(())
    }
}

/// Returns the entries as ranges, first and last.
fn ranges(conn: &Connection, sql: &str, of: &str) -> Result<Value, StoreError> {
    let mut statement = conn.prepare(sql)?;
    let mut rows = statement.query([of])?;
    let mut ranges: Vec<(i64, i64)> = Vec::new();
    while let Some(row) = rows.next()? {
        let seq: i64 = row.get(0)?;
        match ranges.last_mut() {
            Some((_, last)) if *last + 1 == seq => *last = seq,
            _ => ranges.push((seq, seq)),
        }
    }
    Ok(json!(ranges))
}
