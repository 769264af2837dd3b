//! Backups: complete folders of the same shape, opened and checked before they count.
//! Never leaves a half-written one under a name that anybody would trust.

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use rusqlite::backup::{Backup, StepResult};
use serde::{Deserialize, Serialize};
use serde_json::json;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::error::StoreError;
use crate::folder::Folder;
use crate::keys::Hex;
use crate::seal::FileKey;
use crate::store::{Access, Store};
use crate::tx::Author;
use crate::verify::{self, Pages, VerifyReport};
use crate::{Moment, durable, inspect, open, place, rotation};

/// A backup that was opened and found whole when it was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BackupInfo {
    /// Its folder.
    pub folder: PathBuf,
    /// When it was made.
    pub at: Moment,
    /// The newest entry of the log in it.
    pub head: i64,
    /// How many records are in it.
    pub records: u64,
    /// The size of its data.
    pub bytes: u64,
}

/// What a backup says of itself, beside its data.
#[derive(Serialize, Deserialize)]
pub(crate) struct Label {
    pub vault: Uuid,
    pub at: Moment,
    head: i64,
    head_hash: Hex,
    records: u64,
    pub bytes: u64,
    pub data_sha256: Hex,
}

impl Store {
    /// Writes a complete folder below `place`, opens it, checks it, and only then gives it its name.
    pub fn backup_to(&self, place: &Path, at: Moment) -> Result<BackupInfo, StoreError> {
        let name = format!("{} {}", self.stem(), at.format("%Y-%m-%d %H%M%S"));
        self.write_backup(&place.join(format!("{name}.beredd")), at)
    }

    /// Makes today's backup below `backups/` unless there is one, thins the older ones out, and logs
    /// that it was tested.
    pub fn automatic_backup(&mut self, at: Moment) -> Result<Option<BackupInfo>, StoreError> {
        if self.access == Access::ReadOnly {
            return Err(StoreError::ReadOnly);
        }
        let has_todays =
            self.backups()?.iter().any(|backup| backup.at.date_naive() == at.date_naive());
        if has_todays {
            return Ok(None);
        }
        clear_unfinished(&self.folder.backups())?;
        let target = self.folder.backups().join(format!("{}.beredd", at.format("%Y-%m-%d %H%M%S")));
        let info = self.write_backup(&target, at)?;
        self.thin_out()?;
        let author = Author { account: Uuid::nil(), name: String::new(), at };
        let after = json!({ "records": info.records, "head": info.head, "bytes": info.bytes });
        let vault = self.vault();
        self.transact(&author, |tx| tx.note("backup_tested", "file", vault, None, Some(after)))
            .map_err(|error: StoreError| error)?;
        Ok(Some(info))
    }

    /// Returns the automatic backups, newest first.
    pub fn backups(&self) -> Result<Vec<BackupInfo>, StoreError> {
        Store::backups_in(&self.folder.backups(), Some(self.vault()))
    }

    /// Returns the finished backups in a folder, newest first; of one vault, or of any.
    pub fn backups_in(place: &Path, of: Option<Uuid>) -> Result<Vec<BackupInfo>, StoreError> {
        let entries = match fs::read_dir(place) {
            Ok(entries) => entries,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(StoreError::io("list the backups")(error)),
        };
        let mut found = Vec::new();
        for entry in entries {
            let path = entry.map_err(StoreError::io("list the backups"))?.path();
            let is_finished = path.extension().is_some_and(|ending| ending == "beredd");
            let Some(label) = read_label(&Folder::at(&path)).filter(|_| is_finished) else {
                continue;
            };
            if of.is_some_and(|vault| vault != label.vault) {
                continue;
            }
            let Label { vault: _, at, head, head_hash: _, records, bytes, data_sha256: _ } = label;
            found.push(BackupInfo { folder: path, at, head, records, bytes });
        }
        found.sort_by(|one, other| other.at.cmp(&one.at).then(other.folder.cmp(&one.folder)));
        Ok(found)
    }

    /// Opens a backup of this very vault with the key in hand and checks all of it.
    pub fn test_backup(&self, folder: &Path) -> Result<VerifyReport, StoreError> {
        check(&Folder::at(folder), self.vault(), &self.key)
    }

    pub(crate) fn back_up_before_migrating(&self, version: i64) -> Result<(), StoreError> {
        let target = self.folder.backups().join(format!("version {version}.beredd"));
        if target.exists() {
            return Ok(());
        }
        // The one moment below this crate's users where the time is not handed in: the file's own.
        let sql = "SELECT coalesce(max(at), (SELECT created_at FROM vault)) FROM change \
                   WHERE seq = (SELECT max(seq) FROM change)";
        let at = self.conn.query_row(sql, [], |row| Ok(crate::record::moment(row, 0)))??;
        self.write_backup(&target, at).map(|_| ())
    }

    fn write_backup(&self, target: &Path, at: Moment) -> Result<BackupInfo, StoreError> {
        if target.exists() {
            return Err(StoreError::AlreadyThere { folder: target.to_path_buf() });
        }
        let part = Folder::at(&durable::beside(target, ".part"));
        let made = self.fill_backup(&part, at);
        let label = match made {
            Ok(label) => label,
            Err(error) => {
                let parent = target.parent().unwrap_or(target);
                let error = place::reason(parent, error);
                // The first error is the one to tell.
                fs::remove_dir_all(part.path()).ok();
                return Err(error);
            }
        };
        fs::rename(part.path(), target).map_err(StoreError::io("give the backup its name"))?;
        durable::sync_parent(target)?;
        let Label { vault: _, at, head, head_hash: _, records, bytes, data_sha256: _ } = label;
        Ok(BackupInfo { folder: target.to_path_buf(), at, head, records, bytes })
    }

    fn fill_backup(&self, part: &Folder, at: Moment) -> Result<Label, StoreError> {
        // What is left of one that was never finished.
        if part.path().exists() {
            fs::remove_dir_all(part.path())
                .map_err(StoreError::io("clear an unfinished backup"))?;
        }
        fs::create_dir_all(part.path()).map_err(|error| match error.kind() {
            std::io::ErrorKind::ReadOnlyFilesystem | std::io::ErrorKind::PermissionDenied => {
                StoreError::ReadOnlyFolder { folder: part.path().to_path_buf() }
            }
            _ => StoreError::io("make the backup's folder")(error),
        })?;
        if self.access == Access::ReadWrite {
            self.take_in_words()?;
        }
        self.copy_data(part)?;
        self.keys.write(part)?;
        fs::remove_file(part.keys_before()).map_err(StoreError::io("write the backup"))?;
        durable::write(&part.read_me(), include_bytes!("../read-me.txt"))?;
        let report = check(part, self.vault(), &self.key)?;
        if !report.is_whole() {
            return Err(StoreError::BackupNotWhole { detail: format!("{:?}", report.findings) });
        }
        let (sum, bytes) = sum_of(&part.data())?;
        let label = Label {
            vault: self.vault(),
            at,
            head: report.head.0,
            head_hash: Hex(report.head.1.to_vec()),
            records: report.records,
            bytes,
            data_sha256: Hex(sum),
        };
        let text = serde_json::to_vec_pretty(&label)
            .map_err(|error| StoreError::io("write the backup's label")(error.into()))?;
        durable::write(&part.label(), &text)?;
        durable::sync_folder(part.path())?;
        Ok(label)
    }

    /// Copies the database through SQLite, which sees every save that is in the WAL.
    fn copy_data(&self, part: &Folder) -> Result<(), StoreError> {
        let mut copy = open::fresh(&part.data(), self.vault(), &self.key)?;
        let step = Backup::new(&self.conn, &mut copy)?.step(-1)?;
        if step != StepResult::Done {
            return Err(StoreError::InUse { holder: String::new(), since: None });
        }
        // The copy's parts belong together, whatever day the original's keys were of.
        let sum = self.keys.fingerprint();
        copy.execute(
            "UPDATE vault SET keys_now = ?1, keys_next = NULL, keys_before = NULL WHERE only = 1",
            [&sum[..]],
        )?;
        copy.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        copy.close().map_err(|(_, error)| error)?;
        fs::File::options()
            .write(true)
            .open(part.data())
            .and_then(|data| data.sync_all())
            .map_err(StoreError::io("sync the backup"))
    }

    /// A backup loses its name before it goes, so that one that is half removed is not listed.
    fn thin_out(&self) -> Result<(), StoreError> {
        let mut daily = self.backups()?;
        daily.retain(|backup| {
            let name = backup.folder.file_name().unwrap_or_default().to_string_lossy();
            !name.starts_with("version ")
        });
        let times: Vec<Moment> = daily.iter().map(|backup| backup.at).collect();
        for (backup, stays) in daily.iter().zip(rotation::stays(&times)) {
            if !stays {
                let what = "remove an old backup";
                let going = durable::beside(&backup.folder, ".part");
                fs::rename(&backup.folder, &going).map_err(StoreError::io(what))?;
                fs::remove_dir_all(&going).map_err(StoreError::io(what))?;
            }
        }
        Ok(())
    }

    fn stem(&self) -> String {
        self.folder().file_stem().unwrap_or_default().to_string_lossy().into_owned()
    }
}

/// Removes what is left of backups that were cut short; they never had a name.
fn clear_unfinished(place: &Path) -> Result<(), StoreError> {
    let what = "clear an unfinished backup";
    // Before the first backup there is no folder, and nothing to clear.
    let Ok(entries) = fs::read_dir(place) else { return Ok(()) };
    for entry in entries {
        let path = entry.map_err(StoreError::io(what))?.path();
        if path.extension().is_some_and(|ending| ending == "part") {
            fs::remove_dir_all(&path).map_err(StoreError::io(what))?;
        }
    }
    Ok(())
}

/// Opens a folder as something that nobody changes, and checks all of it.
fn check(folder: &Folder, vault: Uuid, key: &FileKey) -> Result<VerifyReport, StoreError> {
    let (keys, _) = inspect::parts(folder)?;
    if keys.vault != vault {
        return Err(StoreError::Mixed { part: crate::error::Part::Keys });
    }
    let conn = open::immutable(&folder.data(), vault, key)?;
    verify::check(&conn, vault, Pages::InTheFile)
}

/// Returns what a folder says of itself as a backup, if it says anything.
pub(crate) fn read_label(folder: &Folder) -> Option<Label> {
    // A folder without a label, or with a broken one, is no finished backup.
    let text = fs::read(folder.label()).ok()?;
    serde_json::from_slice(&text).ok()
}

/// Returns a file's SHA-256 and size.
pub(crate) fn sum_of(path: &Path) -> Result<(Vec<u8>, u64), StoreError> {
    let what = "read the data";
    let mut file = fs::File::open(path).map_err(StoreError::io(what))?;
    let (mut hasher, mut bytes) = (Sha256::new(), 0);
    let mut buffer = vec![0; 1 << 18];
    loop {
        let read = file.read(&mut buffer).map_err(StoreError::io(what))?;
        if read == 0 {
            return Ok((hasher.finalize().to_vec(), bytes));
        }
        hasher.update(&buffer[..read]);
        bytes += read as u64;
    }
}
