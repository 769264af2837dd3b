//! Files that are there, whole, after the power went. Never leaves a half-written one under its name.

use std::fs::{self, File};
use std::io::Write;
use std::path::Path;

use crate::error::StoreError;

/// Writes a file beside the target, syncs it, and puts it in the target's place in one step.
pub(crate) fn replace(target: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    let part = beside(target, ".part");
    write(&part, bytes)?;
    fs::rename(&part, target).map_err(StoreError::io("put a file in place"))?;
    sync_parent(target)
}

/// Writes and syncs a file; its folder is not synced.
pub(crate) fn write(target: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    let what = "write a file";
    let mut file = File::create(target).map_err(StoreError::io(what))?;
    file.write_all(bytes).map_err(StoreError::io(what))?;
    file.sync_all().map_err(StoreError::io(what))
}

/// Copies a file and syncs the copy; its folder is not synced.
pub(crate) fn copy(from: &Path, to: &Path) -> Result<(), StoreError> {
    let what = "copy a file";
    let mut source = File::open(from).map_err(StoreError::io(what))?;
    let mut copy = File::create(to).map_err(StoreError::io(what))?;
    std::io::copy(&mut source, &mut copy).map_err(StoreError::io(what))?;
    copy.sync_all().map_err(StoreError::io(what))
}

/// Makes a rename or a new name in the folder of `path` last.
pub(crate) fn sync_parent(path: &Path) -> Result<(), StoreError> {
    path.parent().map_or(Ok(()), sync_folder)
}

/// Makes the names in a folder last.
#[cfg(unix)]
pub(crate) fn sync_folder(folder: &Path) -> Result<(), StoreError> {
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    File::open(folder).and_then(|open| open.sync_all()).map_err(StoreError::io("sync a folder"))
}

/// Windows has no such thing: NTFS keeps its names in a journal.
#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "the same shape as on the other systems")]
pub(crate) fn sync_folder(_folder: &Path) -> Result<(), StoreError> {
    Ok(())
}

/// Returns the path with an ending added to its last name.
pub(crate) fn beside(path: &Path, ending: &str) -> std::path::PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_os_string();
    name.push(ending);
    path.with_file_name(name)
}
