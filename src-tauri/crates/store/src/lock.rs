//! One writer at a time. The lock goes with the program, however it ends; it never outlives it.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::ErrorKind;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use crate::error::StoreError;
use crate::folder::Folder;
use crate::{Moment, durable};

/// Who opens the file, as another program's user will read it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holder {
    /// The person or the machine, and the program.
    pub name: String,
    /// When.
    pub at: Moment,
}

/// The lock while it is held.
pub(crate) struct Held {
    file: File,
    in_use: PathBuf,
    /// The program before this one did not come to close.
    pub was_left_open: bool,
}

impl Held {
    pub fn take(folder: &Folder) -> Result<Held, StoreError> {
        let file = OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .open(folder.lock())
            .map_err(|error| match error.kind() {
                ErrorKind::ReadOnlyFilesystem | ErrorKind::PermissionDenied => {
                    StoreError::ReadOnlyFolder { folder: folder.path().to_path_buf() }
                }
                _ => StoreError::io("open the lock")(error),
            })?;
        let tried = file.try_lock().or_else(|_| {
            // Someone who only looks whether it is locked holds it for a moment.
            std::thread::sleep(std::time::Duration::from_millis(50));
            file.try_lock()
        });
        match tried {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                let (holder, since) = holder(folder)
                    .map_or((String::new(), None), |holder| (holder.name, Some(holder.at)));
                return Err(StoreError::InUse { holder, since });
            }
            Err(TryLockError::Error(error)) => return Err(StoreError::io("take the lock")(error)),
        }
        let was_left_open = folder.in_use().exists();
        Ok(Held { file, in_use: folder.in_use(), was_left_open })
    }

    /// Says who holds it.
    pub fn sign(&self, holder: &Holder) -> Result<(), StoreError> {
        let text = serde_json::to_vec(holder)
            .map_err(|error| StoreError::io("write who has the file open")(error.into()))?;
        durable::write(&self.in_use, &text)
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        // What is left says at the next start that this one did not close, which is then true.
        fs::remove_file(&self.in_use).ok();
        self.file.unlock().ok();
    }
}

/// Returns who has the file open now, if anyone has; takes nothing.
pub(crate) fn in_use_by(folder: &Folder) -> Option<Holder> {
    let file = File::open(folder.lock()).ok()?;
    match file.try_lock_shared() {
        Err(TryLockError::WouldBlock) => Some(
            holder(folder).unwrap_or_else(|| Holder { name: String::new(), at: Moment::default() }),
        ),
        // No lock, or no way to tell: then nobody is known to have it.
        Ok(()) | Err(TryLockError::Error(_)) => None,
    }
}

fn holder(folder: &Folder) -> Option<Holder> {
    // A holder that can not be read is a holder without a name.
    let text = fs::read(folder.in_use()).ok()?;
    serde_json::from_slice(&text).ok()
}
