//! What can go wrong with the file: one variant for each thing that a person must be told apart.
//! Never says it in a person's language; `Display` is for the log.

use std::fmt;
use std::io;
use std::path::PathBuf;

use uuid::Uuid;

use crate::Moment;

/// A part of the folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// `data.db`
    Data,
    /// `data.db-wal`: what was saved last, before it is moved into `data.db`.
    Wal,
    /// `keys.json`
    Keys,
}

impl Part {
    /// Returns the part's file name.
    pub fn file_name(self) -> &'static str {
        match self {
            Part::Data => "data.db",
            Part::Wal => "data.db-wal",
            Part::Keys => "keys.json",
        }
    }
}

/// Why the store refused, or could not.
#[derive(Debug)]
pub enum StoreError {
    /// No slot opens with this name and passphrase.
    WrongPassphrase,
    /// The recovery key is not this file's; `mistyped` names the first group (from 1) that does not
    /// add up, when the fault is in the typing.
    WrongRecoveryKey {
        /// The group whose check character does not fit.
        mistyped: Option<usize>,
    },
    /// There is nothing at this path.
    NothingThere {
        /// The path asked for.
        folder: PathBuf,
    },
    /// There is something, but not a folder of Beredd's.
    NotBeredd {
        /// The path asked for.
        folder: PathBuf,
    },
    /// A part of the folder is gone.
    Missing {
        /// Which.
        part: Part,
    },
    /// A part comes from another folder, or from another day's copy of this one.
    Mixed {
        /// The part that does not belong with the rest.
        part: Part,
    },
    /// A part is shorter than it must be.
    Truncated {
        /// Which.
        part: Part,
        /// How many bytes are left.
        bytes: u64,
    },
    /// A part is there and belongs, but its contents do not hold.
    Damaged {
        /// Which.
        part: Part,
        /// For the log.
        detail: String,
    },
    /// The file was written by a newer program.
    Newer {
        /// The file's version.
        found: i64,
        /// The newest version known here.
        known: i64,
    },
    /// Another program has the file open.
    InUse {
        /// Who, as that program said; empty when it did not say.
        holder: String,
        /// Since when.
        since: Option<Moment>,
    },
    /// There is no room left; nothing that was saved is lost.
    DiskFull,
    /// The folder can not be written.
    ReadOnlyFolder {
        /// The folder.
        folder: PathBuf,
    },
    /// The folder lies on a network drive, where it can not be written safely.
    NetworkFolder {
        /// The kind of file system.
        kind: String,
    },
    /// Someone else saved in between; `revision` is the one that is there now.
    Conflict {
        /// The current revision; 0 when the record is gone.
        revision: i64,
    },
    /// The record is not there.
    NotFound {
        /// The kind asked for.
        kind: String,
        /// The id asked for.
        id: Uuid,
    },
    /// The store is open for reading only.
    ReadOnly,
    /// There is already something where something new should go.
    AlreadyThere {
        /// Where.
        folder: PathBuf,
    },
    /// It is the last slot of its kind and can not be removed.
    LastSlot,
    /// The approved version is not the one that was approved.
    FrozenAltered {
        /// Which.
        id: Uuid,
    },
    /// The approved version was erased together with its administration.
    Erased {
        /// Which.
        id: Uuid,
    },
    /// The backup was written but did not hold when it was opened; it is not kept.
    BackupNotWhole {
        /// For the log.
        detail: String,
    },
    /// The machine has no memory left.
    OutOfMemory,
    /// Any other trouble with a file.
    Io {
        /// What was done.
        what: &'static str,
        /// What the system said.
        source: io::Error,
    },
    /// Any other trouble with the database.
    Sql {
        /// What SQLite said.
        source: rusqlite::Error,
    },
}

impl StoreError {
    /// Wraps what the system said, and sorts out the kinds that have a name of their own.
    pub(crate) fn io(what: &'static str) -> impl FnOnce(io::Error) -> StoreError {
        move |source| match source.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => StoreError::DiskFull,
            io::ErrorKind::OutOfMemory => StoreError::OutOfMemory,
            _ => StoreError::Io { what, source },
        }
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(source: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as Code;
        let damaged = |source: &rusqlite::Error| StoreError::Damaged {
            part: Part::Data,
            detail: source.to_string(),
        };
        match source.sqlite_error_code() {
            Some(Code::DiskFull) => StoreError::DiskFull,
            Some(Code::OutOfMemory) => StoreError::OutOfMemory,
            Some(Code::ReadOnly) => StoreError::ReadOnly,
            Some(Code::DatabaseCorrupt | Code::NotADatabase) => damaged(&source),
            Some(Code::DatabaseBusy | Code::DatabaseLocked) => {
                StoreError::InUse { holder: String::new(), since: None }
            }
            // Room for the shared memory file is taken in advance: no room is a full disk.
            _ if extended(&source) == Some(rusqlite::ffi::SQLITE_IOERR_SHMSIZE) => {
                StoreError::DiskFull
            }
            _ => StoreError::Sql { source },
        }
    }
}

fn extended(error: &rusqlite::Error) -> Option<i32> {
    match error {
        rusqlite::Error::SqliteFailure(failure, _) => Some(failure.extended_code),
        _ => None,
    }
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            StoreError::WrongPassphrase => write!(f, "no slot opens with this passphrase"),
            StoreError::WrongRecoveryKey { mistyped: None } => write!(f, "wrong recovery key"),
            StoreError::WrongRecoveryKey { mistyped: Some(group) } => {
                write!(f, "group {group} of the recovery key does not add up")
            }
            StoreError::NothingThere { folder } => write!(f, "nothing at {}", folder.display()),
            StoreError::NotBeredd { folder } => {
                write!(f, "{} is not a folder of Beredd's", folder.display())
            }
            StoreError::Missing { part } => write!(f, "{} is missing", part.file_name()),
            StoreError::Mixed { part } => {
                write!(f, "{} is from another copy", part.file_name())
            }
            StoreError::Truncated { part, bytes } => {
                write!(f, "{} is cut short at {bytes} bytes", part.file_name())
            }
            StoreError::Damaged { part, detail } => {
                write!(f, "{} is damaged: {detail}", part.file_name())
            }
            StoreError::Newer { found, known } => {
                write!(f, "the file has version {found}, this program knows {known}")
            }
            StoreError::InUse { holder, .. } => write!(f, "the file is in use by {holder:?}"),
            StoreError::DiskFull => write!(f, "the disk is full"),
            StoreError::ReadOnlyFolder { folder } => {
                write!(f, "{} can not be written", folder.display())
            }
            StoreError::NetworkFolder { kind } => write!(f, "the folder is on a {kind} drive"),
            StoreError::Conflict { revision } => write!(f, "revision {revision} came in between"),
            StoreError::NotFound { kind, id } => write!(f, "no {kind} {id}"),
            StoreError::ReadOnly => write!(f, "open for reading only"),
            StoreError::AlreadyThere { folder } => {
                write!(f, "{} is already there", folder.display())
            }
            StoreError::LastSlot => write!(f, "the last slot is never removed"),
            StoreError::FrozenAltered { id } => write!(f, "approved version {id} was altered"),
            StoreError::Erased { id } => write!(f, "approved version {id} was erased"),
            StoreError::BackupNotWhole { detail } => write!(f, "the backup did not hold: {detail}"),
            StoreError::OutOfMemory => write!(f, "out of memory"),
            StoreError::Io { what, source } => write!(f, "could not {what}: {source}"),
            StoreError::Sql { source } => write!(f, "database: {source}"),
        }
    }
}

impl std::error::Error for StoreError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            StoreError::Io { source, .. } => Some(source),
            StoreError::Sql { source } => Some(source),
            _ => None,
        }
    }
}
