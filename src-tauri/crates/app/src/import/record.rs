//! What an import did, so that it can be undone. Holds ids and revisions; what stood there before is in the log.
//!
//! Not the former bodies: the log has them already, exactly, and when something is erased there it must not live on here.

use domain::ids::{AccountId, AdministrationId, ImportId};
use domain::kind::Kind;
use domain::moment::Moment;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::kept::Recorded;

/// An import.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Import {
    /// Its id.
    pub id: ImportId,
    /// The administration.
    pub administration: AdministrationId,
    /// The file's name.
    pub file_name: String,
    /// SHA-256 of the file, in hexadecimal.
    pub file_sha256: String,
    /// When.
    pub at: Moment,
    /// By whom.
    pub by: AccountId,
    /// Their name then.
    pub by_name: String,
    /// What it made.
    #[serde(default)]
    pub made: Vec<Touched>,
    /// What it changed.
    #[serde(default)]
    pub changed: Vec<Touched>,
    /// When it was undone, and by whom.
    #[serde(default)]
    pub undone: Option<Undone>,
}

/// A record as the import left it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Touched {
    /// What it is.
    pub kind: Kind,
    /// Which one.
    pub id: Uuid,
    /// Its revision after the import.
    pub revision: i64,
}

/// That it was undone.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Undone {
    /// When.
    pub at: Moment,
    /// By whom.
    pub by: String,
}

impl Recorded for Import {
    const KIND: Kind = Kind::Import;
    fn id(&self) -> Uuid {
        self.id.0
    }
    fn set_id(&mut self, id: Uuid) {
        self.id = ImportId(id);
    }
    fn administration(&self) -> Option<AdministrationId> {
        Some(self.administration)
    }
    fn name(&self) -> &str {
        &self.file_name
    }
}
