//! The encrypted file: one folder `X.beredd/` that a person keeps, moves and backs up as one thing.
//! Knows nothing of Tauri, of plans or of people's rights, and never asks what time it is.
//!
//! A crate of its own so that Cargo forbids two arrows: `domain` never reaches a disk, and `pdf`
//! never asks a database.
//!
//! What is in the folder, and why it is a folder:
//!
//! | Part | What it is |
//! |---|---|
//! | `data.db` | everything, in SQLCipher; its `-wal` and `-shm` lie beside it while it is open |
//! | `keys.json` | the file's key, sealed once for each person and once for the recovery sheet |
//! | `lock`, `in-use.json` | who has it open |
//! | `backups/` | complete folders of the same shape |
//! | `LÄS MIG.txt` | says: move and back up the whole folder, never a part of it |
//!
//! The first 16 bytes of `data.db` (SQLCipher's salt, never secret) are the vault's id, which is
//! also in `keys.json`: parts of two vaults are told apart without any key. Inside, `data.db` holds
//! the fingerprint of the `keys.json` that belongs to it: a part from an older copy is noticed too.
//!
//! The chain: `hash(n) = SHA-256(tag, vault, fields of n, hash(n-1))`, where names and bodies take
//! part only by salted hashes, so that they can be erased while the chain stays whole.

mod attempts;
mod backup;
mod chain;
mod change;
mod create;
mod durable;
mod erase;
mod error;
mod folder;
mod frozen;
mod inspect;
mod keys;
mod lines;
mod links;
mod lock;
mod migrate;
mod open;
mod place;
mod record;
mod recovery;
mod restore;
mod rotation;
mod seal;
mod search;
mod secret;
mod slots;
mod store;
#[cfg(test)]
mod tampering;
mod tx;
mod verify;
#[cfg(test)]
mod versions;

pub use backup::BackupInfo;
pub use change::Change;
pub use error::{Part, StoreError};
pub use frozen::{Frozen, FrozenInfo, FrozenVersion};
pub use inspect::{Doorway, Presence};
pub use keys::Cost;
pub use lines::{Line, LineQuery, Lines};
pub use lock::Holder;
pub use record::{Body, Heading, Record};
pub use recovery::RecoveryKey;
pub use restore::Restored;
pub use search::{Hit, Piece};
pub use secret::Secret;
pub use slots::NewSlot;
pub use store::{Access, Opened, Store, Unlock};
pub use tx::{Author, Tx, Write};
pub use verify::{Finding, VerifyReport};

/// A point in time with the offset that the person saw.
pub type Moment = chrono::DateTime<chrono::FixedOffset>;

/// A SHA-256 sum.
pub type Sum = [u8; 32];
