//! Approved versions: the document and the very PDF that was printed from it. Never altered; erased
//! only together with their administration, and then their sums stay.

use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::Serialize;
use serde_json::json;
use uuid::Uuid;

use crate::error::StoreError;
use crate::record::{moment, optional_uuid, text, uuid};
use crate::seal::plain_sum;
use crate::store::Store;
use crate::tx::Tx;
use crate::{Moment, Sum};

/// The log's word for what a frozen version is.
pub(crate) const KIND: &str = "frozen";

/// A version to freeze.
#[derive(Debug, Clone, Copy)]
pub struct Frozen<'a> {
    /// The version's own id.
    pub id: Uuid,
    /// The plan it is of.
    pub plan: Uuid,
    /// Its number within the plan, from 1.
    pub number: i64,
    /// The administration it belongs to, if to one.
    pub administration: Option<Uuid>,
    /// The document, as text.
    pub document: &'a str,
    /// The PDF.
    pub pdf: &'a [u8],
    /// What the log calls it.
    pub action: &'a str,
}

/// A frozen version without its contents.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FrozenInfo {
    /// The version's own id.
    pub id: Uuid,
    /// The plan it is of.
    pub plan: Uuid,
    /// Its number within the plan.
    pub number: i64,
    /// The administration it belongs to, if to one.
    pub administration: Option<Uuid>,
    /// When it was approved.
    pub frozen_at: Moment,
    /// By which account.
    pub frozen_by: Uuid,
    /// The document's SHA-256.
    pub document_sha256: Sum,
    /// The PDF's SHA-256, the one that `sha256sum` gives for the printed file.
    pub pdf_sha256: Sum,
    /// Its contents have been erased.
    pub is_erased: bool,
}

/// A frozen version with its document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FrozenVersion {
    /// What it is.
    pub info: FrozenInfo,
    /// The document, as it was approved.
    pub document: String,
}

impl Tx<'_> {
    /// Freezes a version and logs its sums, so that the chain vouches for it.
    pub fn freeze(&mut self, version: &Frozen<'_>) -> Result<FrozenInfo, StoreError> {
        let Frozen { id, plan, number, administration, document, pdf, action } = *version;
        let (document_sha256, pdf_sha256) = (plain_sum(document.as_bytes()), plain_sum(pdf));
        let (frozen_at, frozen_by) = (self.author.at, self.author.account);
        self.conn
            .prepare_cached(
                "INSERT INTO frozen (id, plan, number, administration, frozen_at, frozen_by, \
                 document_sha256, pdf_sha256, document, pdf) \
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
            )?
            .execute(params![
                text(id),
                text(plan),
                number,
                administration.map(text),
                frozen_at.to_rfc3339(),
                text(frozen_by),
                document_sha256,
                pdf_sha256,
                document,
                pdf
            ])?;
        let info = FrozenInfo {
            id,
            plan,
            number,
            administration,
            frozen_at,
            frozen_by,
            document_sha256,
            pdf_sha256,
            is_erased: false,
        };
        self.log(action, KIND, id, None, None, Some(vouched(&info)))?;
        Ok(info)
    }

    /// Returns a plan's frozen versions, newest first.
    pub fn frozen_of(&self, plan: Uuid) -> Result<Vec<FrozenInfo>, StoreError> {
        frozen_of(self.conn, plan)
    }
}

impl Store {
    /// Returns a plan's frozen versions, newest first.
    pub fn frozen_of(&self, plan: Uuid) -> Result<Vec<FrozenInfo>, StoreError> {
        frozen_of(&self.conn, plan)
    }

    /// Returns a frozen version with its document, after comparing it with its sum.
    pub fn frozen(&self, id: Uuid) -> Result<Option<FrozenVersion>, StoreError> {
        let sql = format!("SELECT {COLUMNS}, document FROM frozen WHERE id = ?1");
        let mut statement = self.conn.prepare_cached(&sql)?;
        let row = |row: &Row<'_>| Ok((info(row), row.get::<_, Option<String>>(9)?));
        let Some((info, document)) = statement.query_row([text(id)], row).optional()? else {
            return Ok(None);
        };
        let info = info?;
        let Some(document) = document else { return Err(StoreError::Erased { id }) };
        if plain_sum(document.as_bytes()) != info.document_sha256 {
            return Err(StoreError::FrozenAltered { id });
        }
        Ok(Some(FrozenVersion { info, document }))
    }

    /// Returns a frozen version's PDF, after comparing it with its sum.
    pub fn frozen_pdf(&self, id: Uuid) -> Result<Option<Vec<u8>>, StoreError> {
        let sql = "SELECT pdf_sha256, pdf FROM frozen WHERE id = ?1";
        let mut statement = self.conn.prepare_cached(sql)?;
        let row = |row: &Row<'_>| Ok((row.get::<_, Sum>(0)?, row.get::<_, Option<Vec<u8>>>(1)?));
        match statement.query_row([text(id)], row).optional()? {
            None => Ok(None),
            Some((_, None)) => Err(StoreError::Erased { id }),
            Some((sum, Some(pdf))) if plain_sum(&pdf) == sum => Ok(Some(pdf)),
            Some(_) => Err(StoreError::FrozenAltered { id }),
        }
    }
}

/// Returns what the log says of a frozen version.
pub(crate) fn vouched(info: &FrozenInfo) -> serde_json::Value {
    let hex = |sum: &Sum| -> String { sum.iter().map(|byte| format!("{byte:02x}")).collect() };
    json!({
        "plan": info.plan,
        "number": info.number,
        "administration": info.administration,
        "document_sha256": hex(&info.document_sha256),
        "pdf_sha256": hex(&info.pdf_sha256),
    })
}

pub(crate) const COLUMNS: &str = "id, plan, number, administration, frozen_at, frozen_by, \
     document_sha256, pdf_sha256, pdf IS NULL";

fn frozen_of(conn: &Connection, plan: Uuid) -> Result<Vec<FrozenInfo>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM frozen WHERE plan = ?1 ORDER BY number DESC");
    let mut statement = conn.prepare_cached(&sql)?;
    let mut rows = statement.query([text(plan)])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(info(row)?);
    }
    Ok(found)
}

pub(crate) fn info(row: &Row<'_>) -> Result<FrozenInfo, StoreError> {
    Ok(FrozenInfo {
        id: uuid(row, 0)?,
        plan: uuid(row, 1)?,
        number: row.get(2)?,
        administration: optional_uuid(row, 3)?,
        frozen_at: moment(row, 4)?,
        frozen_by: uuid(row, 5)?,
        document_sha256: row.get(6)?,
        pdf_sha256: row.get(7)?,
        is_erased: row.get(8)?,
    })
}
