//! The names in the folder. Never opens a file.

use std::path::{Path, PathBuf};

use crate::error::Part;

/// The folder that a person keeps, and where its parts are.
#[derive(Debug, Clone)]
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub fn at(path: &Path) -> Self {
        Folder(path.to_path_buf())
    }

    pub fn path(&self) -> &Path {
        &self.0
    }

    pub fn part(&self, part: Part) -> PathBuf {
        self.0.join(part.file_name())
    }

    pub fn data(&self) -> PathBuf {
        self.part(Part::Data)
    }

    pub fn wal(&self) -> PathBuf {
        self.part(Part::Wal)
    }

    pub fn keys(&self) -> PathBuf {
        self.part(Part::Keys)
    }

    /// The keys as they were before the last change of them.
    pub fn keys_before(&self) -> PathBuf {
        self.0.join("keys.json.old")
    }

    pub fn lock(&self) -> PathBuf {
        self.0.join("lock")
    }

    /// Who has it open. Not in `lock` itself: on Windows a locked file can not be read by others.
    pub fn in_use(&self) -> PathBuf {
        self.0.join("in-use.json")
    }

    pub fn attempts(&self) -> PathBuf {
        self.0.join("attempts.json")
    }

    pub fn backups(&self) -> PathBuf {
        self.0.join("backups")
    }

    /// What a backup says of itself.
    pub fn label(&self) -> PathBuf {
        self.0.join("backup.json")
    }

    pub fn read_me(&self) -> PathBuf {
        self.0.join("LÄS MIG.txt")
    }
}
