//! Putting a backup in a folder's place. Never overwrites: what was there is moved aside and kept.

use std::fs;
use std::path::{Path, PathBuf};

use crate::error::{Part, StoreError};
use crate::folder::Folder;
use crate::inspect::Presence;
use crate::lock::{self, Held, Holder};
use crate::store::Store;
use crate::{Moment, backup, durable, inspect, place};

/// What a restore did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// When the backup was made, if it says so.
    pub made_at: Option<Moment>,
    /// Where the folder that was there before is now.
    pub set_aside: Option<PathBuf>,
}

impl Store {
    /// Puts the backup `from` at `to`, after checking that its parts are whole and belong together.
    ///
    /// Needs no key, and so can not read inside; open it and `verify` it to do that.
    pub fn restore(from: &Path, to: &Path, at: Moment) -> Result<Restored, StoreError> {
        place::refuse_network(to)?;
        let (source, target) = (Folder::at(from), Folder::at(to));
        if let Some(Holder { name, at }) = lock::in_use_by(&source) {
            return Err(StoreError::InUse { holder: name, since: Some(at) });
        }
        let made_at = refuse_what_is_not_whole(&source)?;
        let lock = match Store::inspect(to) {
            Presence::NotBeredd => {
                return Err(StoreError::NotBeredd { folder: to.to_path_buf() });
            }
            Presence::Nothing => {
                // An empty folder is as good as none, and there may be none.
                fs::remove_dir(to).ok();
                None
            }
            Presence::Locked(_) | Presence::Broken(_) => Some(Held::take(&target)?),
        };
        let part = Folder::at(&durable::beside(to, ".part"));
        let copied = copy(&source, &part).map_err(|error| {
            let parent = to.parent().unwrap_or(to);
            place::reason(parent, error)
        });
        if let Err(error) = copied {
            // The first error is the one to tell.
            fs::remove_dir_all(part.path()).ok();
            return Err(error);
        }
        // Windows does not rename a folder with an open file in it.
        drop(lock);
        let set_aside = set_aside(to, at)?;
        if let Err(error) = fs::rename(part.path(), to) {
            if let Some(aside) = &set_aside {
                fs::rename(aside, to).map_err(StoreError::io("put the folder back"))?;
            }
            return Err(StoreError::io("put the backup in place")(error));
        }
        if let Some(aside) = &set_aside {
            let backups = Folder::at(aside).backups();
            if backups.exists() {
                fs::rename(&backups, target.backups())
                    .map_err(StoreError::io("keep the backups"))?;
            }
        }
        durable::sync_parent(to)?;
        Ok(Restored { made_at, set_aside })
    }
}

fn refuse_what_is_not_whole(source: &Folder) -> Result<Option<Moment>, StoreError> {
    let (keys, _) = inspect::parts(source)?;
    let part = Part::Data;
    let Some(label) = backup::read_label(source) else {
        // A plain copy of a folder says nothing of itself.
        return match crate::open::cut_short(source) {
            Some(bytes) => Err(StoreError::Truncated { part, bytes }),
            None => Ok(None),
        };
    };
    if label.vault != keys.vault {
        return Err(StoreError::Mixed { part: Part::Keys });
    }
    let (sum, bytes) = backup::sum_of(&source.data())?;
    if bytes < label.bytes {
        return Err(StoreError::Truncated { part, bytes });
    }
    if sum != label.data_sha256.0 {
        return Err(StoreError::Damaged { part, detail: "the sum is another".into() });
    }
    Ok(Some(label.at))
}

fn copy(source: &Folder, part: &Folder) -> Result<(), StoreError> {
    if part.path().exists() {
        fs::remove_dir_all(part.path()).map_err(StoreError::io("clear an unfinished restore"))?;
    }
    fs::create_dir_all(part.path()).map_err(|error| match error.kind() {
        std::io::ErrorKind::ReadOnlyFilesystem | std::io::ErrorKind::PermissionDenied => {
            StoreError::ReadOnlyFolder { folder: part.path().to_path_buf() }
        }
        _ => StoreError::io("make the folder")(error),
    })?;
    for (from, to) in [
        (source.data(), part.data()),
        (source.wal(), part.wal()),
        (source.keys(), part.keys()),
        (source.keys_before(), part.keys_before()),
    ] {
        if from.exists() {
            durable::copy(&from, &to)?;
        }
    }
    let (is, was) = (backup::sum_of(&part.data())?, backup::sum_of(&source.data())?);
    if is != was {
        return Err(StoreError::Damaged { part: Part::Data, detail: "the copy differs".into() });
    }
    durable::write(&part.read_me(), include_bytes!("../read-me.txt"))?;
    durable::sync_folder(part.path())
}

/// Moves what is at the path to a free name beside it.
fn set_aside(to: &Path, at: Moment) -> Result<Option<PathBuf>, StoreError> {
    if !to.exists() {
        return Ok(None);
    }
    let stem = to.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let day = at.format("%Y-%m-%d %H%M%S");
    let aside = (1..)
        .map(|number| match number {
            1 => to.with_file_name(format!("{stem} {day}.old.beredd")),
            more => to.with_file_name(format!("{stem} {day} {more}.old.beredd")),
        })
        .find(|aside| !aside.exists());
    let Some(aside) = aside else { return Ok(None) };
    fs::rename(to, &aside).map_err(StoreError::io("set the old folder aside"))?;
    Ok(Some(aside))
}
