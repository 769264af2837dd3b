//! What can be said about a folder without any key. Never opens the database.

use std::fs;
use std::io::Read;
use std::path::Path;

use uuid::Uuid;

use crate::error::{Part, StoreError};
use crate::folder::Folder;
use crate::keys::{Keys, Source};
use crate::lock::{self, Holder};
use crate::open;
use crate::store::Store;

/// What lies at a path.
#[derive(Debug)]
pub enum Presence {
    /// Nothing: a new one can be made here.
    Nothing,
    /// Something else.
    NotBeredd,
    /// A whole folder that waits for a key.
    Locked(Doorway),
    /// A folder of Beredd's that can not be opened as it is, and why.
    Broken(StoreError),
}

/// What the sign-in page needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Doorway {
    /// Which vault it is.
    pub vault: Uuid,
    /// The accounts that have a way in; their names are inside.
    pub accounts: Vec<Uuid>,
    /// Who has it open now.
    pub in_use: Option<Holder>,
}

impl Store {
    /// Returns what lies at a path, without any key.
    pub fn inspect(folder: &Path) -> Presence {
        let folder = Folder::at(folder);
        match parts(&folder) {
            Ok((keys, _)) => Presence::Locked(Doorway {
                vault: keys.vault,
                accounts: keys.accounts().collect(),
                in_use: lock::in_use_by(&folder),
            }),
            Err(StoreError::NothingThere { .. }) => Presence::Nothing,
            Err(StoreError::NotBeredd { .. }) => Presence::NotBeredd,
            Err(error) => Presence::Broken(error),
        }
    }
}

/// Returns the keys when all parts are there and of the same vault.
pub(crate) fn parts(folder: &Folder) -> Result<(Keys, Source), StoreError> {
    let path = folder.path().to_path_buf();
    match fs::metadata(folder.path()) {
        Err(_) => return Err(StoreError::NothingThere { folder: path }),
        Ok(there) if !there.is_dir() => return Err(StoreError::NotBeredd { folder: path }),
        Ok(_) => {}
    }
    let is_there = |part: Part| folder.part(part).exists();
    let has_keys = is_there(Part::Keys) || folder.keys_before().exists();
    match (is_there(Part::Data), has_keys) {
        (false, false) => {
            // An empty folder is as good as nothing.
            let is_empty = fs::read_dir(folder.path()).is_ok_and(|mut all| all.next().is_none());
            return Err(if is_empty {
                StoreError::NothingThere { folder: path }
            } else {
                StoreError::NotBeredd { folder: path }
            });
        }
        (false, true) => return Err(StoreError::Missing { part: Part::Data }),
        (true, false) => return Err(StoreError::Missing { part: Part::Keys }),
        (true, true) => {}
    }
    let (keys, source) = Keys::read(folder)?;
    check_header(folder, keys.vault)?;
    Ok((keys, source))
}

/// The first 16 bytes of `data.db` are the vault's id.
fn check_header(folder: &Folder, vault: Uuid) -> Result<(), StoreError> {
    let part = Part::Data;
    let mut head = [0; 16];
    let read = fs::File::open(folder.data()).and_then(|mut data| data.read_exact(&mut head));
    if let Err(error) = read {
        return Err(match (error.kind(), open::cut_short(folder)) {
            (std::io::ErrorKind::UnexpectedEof, Some(bytes)) => {
                StoreError::Truncated { part, bytes }
            }
            _ => StoreError::io("read data.db")(error),
        });
    }
    let flipped: u32 =
        head.iter().zip(vault.as_bytes()).map(|(is, should)| (is ^ should).count_ones()).sum();
    // Two ids differ in some 37 bits, since 74 are random; a few flipped bits are a damage.
    match flipped {
        0 => Ok(()),
        1..=12 => Err(StoreError::Damaged { part, detail: "its first bytes".into() }),
        _ if head == *b"SQLite format 3\0" || head == [0; 16] => {
            Err(StoreError::Damaged { part, detail: "not an encrypted database".into() })
        }
        _ => Err(StoreError::Mixed { part }),
    }
}
