//! One open folder, from opening to closing. Never writes anything but through a transaction.

use std::path::Path;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, TransactionBehavior};
use tempfile::TempDir;
use uuid::Uuid;

use crate::error::{Part, StoreError};
use crate::folder::Folder;
use crate::keys::{Keys, Source};
use crate::lock::{Held, Holder};
use crate::record::text;
use crate::seal::FileKey;
use crate::secret::Secret;
use crate::tx::{Author, Tx};
use crate::{RecoveryKey, attempts, inspect, migrate, open, place, search};

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
    /// `keys.json` is from another day's copy than `data.db`; only ever when opened for reading.
    pub has_mixed_keys: bool,
}

/// Whether `keys.json` is the one that `data.db` knows.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fit {
    Whole,
    Mixed,
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
        let was_left_open = lock.as_ref().is_some_and(|lock| lock.was_left_open);
        if let Some(lock) = &lock {
            lock.sign(holder).map_err(|error| place::reason(folder.path(), error))?;
        }
        let (store, fit) = Store::over(&folder, keys, source, key, lock)?;
        let used_older_keys = source == Source::Before;
        let has_mixed_keys = fit == Fit::Mixed;
        Ok((store, Opened { account, was_left_open, used_older_keys, has_mixed_keys }))
    }

    /// Opens with the key in hand: for writing when there is a lock, else for reading.
    pub(crate) fn over(
        folder: &Folder,
        keys: Keys,
        source: Source,
        key: FileKey,
        lock: Option<Held>,
    ) -> Result<(Store, Fit), StoreError> {
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
        let fit = store.check_vault(source)?;
        if access == Access::ReadWrite {
            store.settle()?;
        }
        Ok((store, fit))
    }

    /// Compares `data.db` with `keys.json`. Reading goes on even with keys of another day: what can
    /// be read can be backed up, and the backup's parts belong together again.
    fn check_vault(&self, source: Source) -> Result<Fit, StoreError> {
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
        match (is_known, self.access) {
            (true, _) => Ok(Fit::Whole),
            (false, Access::ReadOnly) => Ok(Fit::Mixed),
            (false, Access::ReadWrite) => Err(StoreError::Mixed { part: Part::Keys }),
        }
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
        search::take_in_many(&tx)?;
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
        if self.access == Access::ReadWrite {
            self.take_in_words()?;
        }
        let Store { conn, copy, lock, folder: _, keys: _, key: _, access } = self;
        if access == Access::ReadWrite {
            conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        }
        conn.close().map_err(|(_, error)| error)?;
        drop((copy, lock));
        Ok(())
    }
}
