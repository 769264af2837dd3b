//! The change log, the check of the file, and backups.

use domain::kind::Kind;
use domain::moment::Moment;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// Reads the change log.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct ListChanges {
    /// Only of this record.
    pub kind: Option<Kind>,
    /// Only of this record.
    pub id: Option<Uuid>,
    /// Older than this place in the log.
    pub before: Option<i64>,
    /// At most this many, up to 200; 0 is 50.
    pub limit: u32,
}

/// A piece of the change log, newest first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ChangesView {
    /// The changes.
    pub changes: Vec<ChangeRow>,
}

/// A change: who, when, what, before and after.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ChangeRow {
    /// Its place in the log.
    pub seq: i64,
    /// When.
    pub at: Moment,
    /// Who.
    pub who: String,
    /// What was done: the message `change-<action>`.
    pub action: String,
    /// To what.
    pub kind: Kind,
    /// Which.
    pub id: Uuid,
    /// Its name now.
    pub name: String,
    /// What it was, the fields that changed.
    #[ts(type = "unknown")]
    pub before: serde_json::Value,
    /// What it became.
    #[ts(type = "unknown")]
    pub after: serde_json::Value,
}

/// The check of the whole file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct VerifyView {
    /// True when everything is whole.
    pub whole: bool,
    /// What is not, in English, for support.
    pub faults: Vec<String>,
    /// Entries in the change log.
    pub changes: i64,
    /// The log's last hash, in hex; compare it with the one on paper.
    pub head: String,
    /// Approved versions that were compared with their hashes.
    pub versions: u32,
    /// When.
    pub at: Moment,
}

/// A backup.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct BackupView {
    /// The folder's name.
    pub name: String,
    /// When it was made.
    pub at: Moment,
    /// Bytes.
    pub bytes: f64,
    /// True when it has been opened and found whole.
    pub proven: bool,
}

/// The backups beside the file, newest first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct BackupsView {
    /// The backups.
    pub backups: Vec<BackupView>,
}
