//! One open folder. Never leaves it half made: creating ends with one rename.

use std::fs;
use std::path::Path;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, TransactionBehavior, params};
use tempfile::TempDir;
use uuid::Uuid;

use crate::error::{Part, StoreError};
use crate::folder::Folder;
use crate::keys::{Cost, Keys, Source, Whose};
use crate::lock::{Held, Holder};
use crate::record::text;
use crate::seal::{self, FileKey};
use crate::secret::Secret;
use crate::slots::NewSlot;
use crate::tx::{Author, Tx};
use crate::{Moment, RecoveryKey, attempts, durable, inspect, migrate, open, place};

/// What a folder is opened for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Reading and writing; one program at a time.
    ReadWrite,
    /// Reading only: beside a writer, and on media that can not be written.
    ReadOnly,
}

/// What opens it.
pub enum Unlock<'a> {
    /// A person.
    Passphrase {
        /// Who; without a name every slot is tried.
        name: Option<&'a str>,
        /// Their passphrase.
        passphrase: &'a Secret,
    },
    /// The recovery sheet, as typed.
    Recovery(&'a str),
}

/// How it was opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    /// The account whose passphrase it was; `None` when it was the recovery key.
    pub account: Option<Uuid>,
    /// The last program to write did not come to close. Nothing saved is lost; a check is due.
    pub was_left_open: bool,
    /// `keys.json` was gone or damaged, and the one before it was used.
    pub used_older_keys: bool,
}

/// One open folder.
pub struct Store {
    // Dropped in this order: the database is closed before its copy and its lock go.
    pub(crate) conn: Connection,
    pub(crate) copy: Option<TempDir>,
    pub(crate) lock: Option<Held>,
    pub(crate) folder: Folder,
    pub(crate) keys: Keys,
    pub(crate) key: FileKey,
    pub(crate) access: Access,
}

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
        let store = Store::over(&folder, keys, Source::Current, key, Some(lock))?;
        Ok((store, recovery))
    }

    /// Opens a folder.
    pub fn open(
        folder: &Path,
        unlock: &Unlock<'_>,
        access: Access,
        holder: &Holder,
    ) -> Result<(Store, Opened), StoreError> {
        let folder = Folder::at(folder);
        let (keys, source) = inspect::parts(&folder)?;
        let lock = match access {
            Access::ReadOnly => None,
            Access::ReadWrite => {
                place::refuse_network(folder.path())?;
                Some(Held::take(&folder)?)
            }
        };
        let unlocked = match unlock {
            Unlock::Passphrase { name, passphrase } => keys
                .unlock_by_passphrase(*name, passphrase)
                .map(|(key, account)| (key, Some(account))),
            Unlock::Recovery(typed) => RecoveryKey::parse(typed)
                .and_then(|typed| keys.unlock_by_recovery(&typed))
                .map(|key| (key, None)),
        };
        attempts::note(&folder, holder.at, &unlocked);
        let (key, account) = unlocked?;
        let opened = Opened {
            account,
            was_left_open: lock.as_ref().is_some_and(|lock| lock.was_left_open),
            used_older_keys: source == Source::Before,
        };
        if let Some(lock) = &lock {
            lock.sign(holder).map_err(|error| place::reason(folder.path(), error))?;
        }
        Ok((Store::over(&folder, keys, source, key, lock)?, opened))
    }

    /// Opens with the key in hand: for writing when there is a lock, else for reading.
    fn over(
        folder: &Folder,
        keys: Keys,
        source: Source,
        key: FileKey,
        lock: Option<Held>,
    ) -> Result<Store, StoreError> {
        let (access, conn, copy) = if lock.is_some() {
            (Access::ReadWrite, open::writer(folder, keys.vault, &key)?, None)
        } else {
            let open::Reader { conn, copy } = open::reader(folder, keys.vault, &key)?;
            (Access::ReadOnly, conn, copy)
        };
        let folder = folder.clone();
        let mut store = Store { conn, copy, lock, folder, keys, key, access };
        let (found, known) = (migrate::found(&store.conn)?, migrate::version(&migrate::known()));
        let is_newer = found > known;
        if is_newer && access == Access::ReadWrite {
            return Err(StoreError::Newer { found, known });
        }
        store.check_vault(source)?;
        if access == Access::ReadWrite {
            store.settle()?;
        }
        Ok(store)
    }

    /// Compares `data.db` with `keys.json`. Reading goes on even with keys of another day: what can
    /// be read can be backed up, and the backup's parts belong together again.
    fn check_vault(&self, source: Source) -> Result<(), StoreError> {
        type Row = (String, Vec<u8>, Option<Vec<u8>>, Option<Vec<u8>>);
        let sql = "SELECT id, keys_now, keys_next, keys_before FROM vault WHERE only = 1";
        let (id, now, next, before): Row = self
            .conn
            .query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?;
        if id != text(self.keys.vault) {
            return Err(StoreError::Mixed { part: Part::Data });
        }
        let sum = Some(self.keys.fingerprint().to_vec());
        let is_known = sum.as_ref() == Some(&now)
            || sum == next
            || (source == Source::Before && sum == before);
        if !is_known && self.access == Access::ReadWrite {
            return Err(StoreError::Mixed { part: Part::Keys });
        }
        Ok(())
    }

    /// Everything is as it should be: now the file may be changed.
    fn settle(&mut self) -> Result<(), StoreError> {
        self.conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
        self.bring_up(&migrate::known())?;
        let sum = self.keys.fingerprint();
        let now: Vec<u8> =
            self.conn
                .query_row("SELECT keys_now FROM vault WHERE only = 1", [], |row| row.get(0))?;
        if now != sum {
            self.settle_keys(&sum)?;
        }
        if Keys::read(&self.folder)?.1 == Source::Before {
            self.keys.write(&self.folder)?;
        }
        Ok(())
    }

    /// Takes the steps that the file lacks, after a backup of how it was.
    pub(crate) fn bring_up(&mut self, steps: &[refinery::Migration]) -> Result<(), StoreError> {
        let found = migrate::found(&self.conn)?;
        if found < migrate::version(steps) {
            self.back_up_before_migrating(found)?;
            migrate::run(&mut self.conn, steps)?;
        }
        Ok(())
    }

    /// Runs a use case: all of what it writes is kept, durably, or nothing of it.
    pub fn transact<T, E: From<StoreError>>(
        &mut self,
        author: &Author,
        work: impl FnOnce(&mut Tx<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        if self.access == Access::ReadOnly {
            return Err(StoreError::ReadOnly.into());
        }
        let vault = self.vault();
        let tx = self
            .conn
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(StoreError::from)?;
        let done = work(&mut Tx { conn: &tx, author, vault })?;
        tx.commit().map_err(StoreError::from)?;
        Ok(done)
    }

    /// Returns the vault's id: the same for the folder, its backups and nothing else.
    pub fn vault(&self) -> Uuid {
        self.keys.vault
    }

    /// Returns where it lies.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Returns what it was opened for.
    pub fn access(&self) -> Access {
        self.access
    }

    /// Moves everything into `data.db` and closes.
    pub fn close(self) -> Result<(), StoreError> {
        let Store { conn, copy, lock, folder: _, keys: _, key: _, access } = self;
        if access == Access::ReadWrite {
            conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        }
        conn.close().map_err(|(_, error)| error)?;
        drop((copy, lock));
        Ok(())
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
