//! Finished files in the program's private folder, for the shell to open, save or hand on. Never keeps one past the sign-in.

use std::fs;
use std::path::{Path, PathBuf};

use uuid::Uuid;

use crate::exchange::{refusal_of, write_beside};
use crate::wire::Refusal;
use crate::{App, Host};

/// What the names of finished files may end with: only what a program shows and none runs.
const SUFFIXES: [&str; 14] = [
    ".pdf",
    ".csv",
    ".xlsx",
    ".json",
    ".docx",
    ".odt",
    ".ods",
    ".txt",
    ".png",
    ".jpg",
    ".jpeg",
    ".eml",
    sealed::REPORT_SUFFIX,
    sealed::KEY_SUFFIX,
];

/// Returns the ending of a file's name when files of that kind may be handed on.
pub(crate) fn suffix(name: &str) -> Option<&'static str> {
    let name = name.to_lowercase();
    SUFFIXES.into_iter().find(|suffix| name.ends_with(suffix))
}

/// Puts a finished file there, and returns its token.
pub(crate) fn put(host: &Host, id: Uuid, suffix: &str, bytes: &[u8]) -> Result<String, Refusal> {
    let token = format!("{id}{suffix}");
    write_beside(&folder(host)?.join(&token), bytes).map_err(refusal_of)?;
    Ok(token)
}

/// Returns the private folder, made when it is not there.
pub(crate) fn folder(host: &Host) -> Result<&Path, Refusal> {
    private_folder(&host.outbox).map_err(refusal_of)?;
    Ok(&host.outbox)
}

/// Throws away every finished file: clear text must not outlive the sign-in.
pub(crate) fn empty(host: &Host) {
    let Ok(entries) = fs::read_dir(&host.outbox) else { return };
    for entry in entries.flatten() {
        // One that the reader still has open goes at the next start.
        drop(fs::remove_file(entry.path()));
    }
}

impl App {
    /// Throws away what an earlier run may have left in the outbox. The shell calls it at start.
    pub fn empty_outbox(&self) {
        empty(&self.host);
    }

    /// Returns where the finished file with `token` is; `None` when there is none.
    pub fn printed(&self, token: &str) -> Option<PathBuf> {
        // A token is a name that `put` made; anything with a path in it is not.
        let id = SUFFIXES.iter().find_map(|suffix| token.strip_suffix(suffix))?;
        let is_name = Uuid::try_parse(id).is_ok();
        let path = self.host.outbox.join(token);
        (is_name && path.is_file()).then_some(path)
    }
}

/// Returns a name that every file system takes.
pub(crate) fn plain_name(title: &str) -> String {
    let is_plain = |character: char| character.is_alphanumeric() || " _-".contains(character);
    let kept: String =
        title.chars().map(|character| if is_plain(character) { character } else { ' ' }).collect();
    let name = kept.split_whitespace().collect::<Vec<_>>().join(" ");
    let short: String = name.chars().take(80).collect();
    if short.is_empty() { "Beredd".to_owned() } else { short.trim().to_owned() }
}

/// Makes the folder so that only its owner can look into it.
fn private_folder(folder: &Path) -> std::io::Result<()> {
    fs::create_dir_all(folder)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(folder, fs::Permissions::from_mode(0o700))?;
    }
    Ok(())
}
