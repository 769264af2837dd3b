//! The private folder where finished PDFs lie until somebody has read, saved or printed them. Never looks into one.
//!
//! They are clear text, so the folder is its owner's alone. `app` empties it when the file locks; here it is removed
//! when Beredd ends, and at the next start when Beredd did not get the chance.

use std::fs::{DirBuilder, File};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// The folder of one running Beredd.
pub struct Outbox {
    folder: PathBuf,
    /// Held as long as the program runs, so that the next start can tell what was left behind.
    lock: Mutex<Option<File>>,
}

impl Outbox {
    /// Makes an own folder below `parent`, and removes those whose programs have ended without doing it.
    pub fn open(parent: &Path) -> io::Result<Outbox> {
        make_private(parent)?;
        remove_abandoned(parent)?;
        let folder = parent.join(std::process::id().to_string());
        let lock = File::create(lock_of(&folder))?;
        lock.lock()?;
        make_private(&folder)?;
        Ok(Outbox { folder, lock: Mutex::new(Some(lock)) })
    }

    /// Returns the folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Removes the folder, as when the program ends.
    pub fn remove(&self) {
        // Windows removes no file that is open; what a reader still holds there is removed by the next start.
        drop(std::fs::remove_dir_all(&self.folder));
        drop(self.lock.lock().unwrap_or_else(PoisonError::into_inner).take());
        drop(std::fs::remove_file(lock_of(&self.folder)));
    }
}

impl Drop for Outbox {
    fn drop(&mut self) {
        self.remove();
    }
}

/// The lock lies beside the folder, so that whoever empties the folder never removes it.
fn lock_of(folder: &Path) -> PathBuf {
    folder.with_extension("lock")
}

fn remove_abandoned(parent: &Path) -> io::Result<()> {
    for entry in std::fs::read_dir(parent)? {
        let folder = entry?.path();
        let is_in_use = File::open(lock_of(&folder)).is_ok_and(|lock| lock.try_lock().is_err());
        if folder.is_dir() && !is_in_use {
            // Another start may be removing them at the same time.
            drop(std::fs::remove_dir_all(&folder));
            drop(std::fs::remove_file(lock_of(&folder)));
        }
    }
    Ok(())
}

fn make_private(folder: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)?;
    #[cfg(unix)]
    {
        // A folder that was there already keeps its rights, so they are set again.
        let owner_only = std::os::unix::fs::PermissionsExt::from_mode(0o700);
        std::fs::set_permissions(folder, owner_only)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn only_the_owner_may_look_into_it() {
        use std::os::unix::fs::PermissionsExt;
        let parent = tempfile::tempdir().unwrap();
        let outbox = Outbox::open(&parent.path().join("outbox")).unwrap();

        let mode = outbox.folder().metadata().unwrap().permissions().mode();

        assert_eq!(mode & 0o777, 0o700);
    }

    #[test]
    fn it_is_gone_at_the_end_with_all_that_is_in_it() {
        let parent = tempfile::tempdir().unwrap();
        let outbox = Outbox::open(parent.path()).unwrap();
        std::fs::write(outbox.folder().join("binder.pdf"), "%PDF").unwrap();

        drop(outbox);

        assert_eq!(std::fs::read_dir(parent.path()).unwrap().count(), 0);
    }

    #[test]
    fn what_a_killed_program_left_is_removed_and_what_another_uses_is_not() {
        let parent = tempfile::tempdir().unwrap();
        let left = parent.path().join("99999999");
        std::fs::create_dir(&left).unwrap();
        std::fs::write(lock_of(&left), "").unwrap();
        std::fs::write(left.join("binder.pdf"), "%PDF").unwrap();
        let used = parent.path().join("99999998");
        std::fs::create_dir(&used).unwrap();
        let lock = File::create(lock_of(&used)).unwrap();
        lock.lock().unwrap();

        let outbox = Outbox::open(parent.path()).unwrap();

        assert!(!left.exists() && !lock_of(&left).exists(), "its program has ended");
        assert!(used.exists(), "its program runs");
        drop(outbox);
    }
}
