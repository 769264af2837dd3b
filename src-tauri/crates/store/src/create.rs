//! A new folder. Never leaves it half made: it is made beside its place, and put there in one step.

use std::fs;
use std::path::Path;

use rusqlite::params;
use uuid::Uuid;

use crate::error::StoreError;
use crate::folder::Folder;
use crate::keys::{Cost, Keys, Source, Whose};
use crate::lock::{Held, Holder};
use crate::record::text;
use crate::seal::{self, FileKey};
use crate::slots::NewSlot;
use crate::store::Store;
use crate::{Moment, RecoveryKey, durable, migrate, open, place};

impl Store {
    /// Makes a new folder with one person's way in, and returns the recovery key to print.
    pub fn create(
        folder: &Path,
        vault: Uuid,
        first: &NewSlot<'_>,
        holder: &Holder,
    ) -> Result<(Store, RecoveryKey), StoreError> {
        place::refuse_network(folder)?;
        let is_free = match fs::read_dir(folder) {
            Ok(mut entries) => entries.next().is_none(),
            Err(_) => !folder.exists(),
        };
        if !is_free {
            return Err(StoreError::AlreadyThere { folder: folder.to_path_buf() });
        }
        let part = Folder::at(&durable::beside(folder, ".part"));
        // What is left of one that was never finished, and so never shown to anybody.
        if part.path().exists() {
            fs::remove_dir_all(part.path())
                .map_err(StoreError::io("clear an unfinished folder"))?;
        }
        let made =
            fill(&part, vault, first, holder.at).map_err(|error| place::reason(part.path(), error));
        let (keys, key, recovery) = match made {
            Ok(made) => made,
            Err(error) => {
                // The first error is the one to tell.
                fs::remove_dir_all(part.path()).ok();
                return Err(error);
            }
        };
        if folder.exists() {
            fs::remove_dir(folder).map_err(StoreError::io("put the folder in place"))?;
        }
        fs::rename(part.path(), folder).map_err(StoreError::io("put the folder in place"))?;
        durable::sync_parent(folder)?;
        let folder = Folder::at(folder);
        let lock = Held::take(&folder)?;
        lock.sign(holder)?;
        let (store, _) = Store::over(&folder, keys, Source::Current, key, Some(lock))?;
        Ok((store, recovery))
    }
}

/// Makes all parts of a folder that is not there yet.
fn fill(
    folder: &Folder,
    vault: Uuid,
    first: &NewSlot<'_>,
    at: Moment,
) -> Result<(Keys, FileKey, RecoveryKey), StoreError> {
    fs::create_dir_all(folder.path()).map_err(|error| match error.kind() {
        std::io::ErrorKind::ReadOnlyFilesystem | std::io::ErrorKind::PermissionDenied => {
            StoreError::ReadOnlyFolder { folder: folder.path().to_path_buf() }
        }
        _ => StoreError::io("make the folder")(error),
    })?;
    let key = FileKey::new(seal::random()?);
    let recovery = RecoveryKey::new()?;
    let mut keys = Keys::new(vault);
    first.put_in(&mut keys, &key)?;
    keys.put(Whose::Recovery, recovery.bytes(), Cost::LOW, &key)?;
    let mut conn = open::fresh(&folder.data(), vault, &key)?;
    conn.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(()))?;
    migrate::run(&mut conn, &migrate::known())?;
    conn.execute(
        "INSERT INTO vault (only, id, created_at, keys_now) VALUES (1, ?1, ?2, ?3)",
        params![text(vault), at.to_rfc3339(), keys.fingerprint()],
    )?;
    conn.close().map_err(|(_, error)| error)?;
    keys.write(folder)?;
    durable::write(&folder.read_me(), include_bytes!("../read-me.txt"))?;
    durable::sync_folder(folder.path())?;
    Ok((keys, key, recovery))
}
