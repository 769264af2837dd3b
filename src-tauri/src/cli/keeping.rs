//! Making, verifying, backing up, restoring, exporting and importing a file. Never overwrites one.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use app::wire::{CreateFile, NewAdministration, Nothing, VerifyView};

use super::arguments::New;
use super::failure::Failure;
use super::voice::Voice;
use super::{Desk, passphrase, printing};

/// Makes a file with its first account and administration, or with the example.
pub fn new(
    desk: &Desk,
    new: &New,
    passphrase_file: Option<&Path>,
    voice: &Voice,
) -> Result<(), Failure> {
    let passphrase = passphrase::read(passphrase_file, voice)?.to_string();
    let text = |given: &Option<String>| given.clone().unwrap_or_default();
    let own = NewAdministration {
        name: text(&new.administration),
        municipality: text(&new.municipality),
        board: text(&new.board),
        ..NewAdministration::default()
    };
    let created = desk.app.create_file(CreateFile {
        example: new.is_example,
        administration: (!new.is_example).then_some(own),
        person: text(&new.person),
        title: text(&new.title),
        passphrase,
    })?;
    // The key itself is never written to a terminal or a log: only to the sheet.
    if let Some(out) = &new.recovery_sheet {
        printing::hand_out(desk, &created.recovery.sheet.token, out)?;
    }
    if voice.answer(&created.session)? {
        return Ok(());
    }
    voice.say("cli-created", &[("path", &desk.app.host().folder.display().to_string())])?;
    voice.say("cli-signed-in", &[("name", &created.session.name)])?;
    if new.is_example {
        voice.say("cli-example", &[])?;
    }
    match &new.recovery_sheet {
        Some(out) => voice.say("cli-recovery-sheet", &[("path", &out.display().to_string())]),
        None => voice.say("cli-no-recovery-sheet", &[]),
    }
}

/// Says whether everything is whole; the exit code says it too.
pub fn verify(desk: &Desk, voice: &Voice) -> Result<ExitCode, Failure> {
    let verdict: VerifyView = desk.app.verify(Nothing {})?;
    let code = if verdict.whole { ExitCode::SUCCESS } else { ExitCode::FAILURE };
    if voice.answer(&verdict)? {
        return Ok(code);
    }
    if verdict.whole {
        let (changes, versions) = (verdict.changes.to_string(), verdict.versions.to_string());
        voice.say("cli-whole", &[("changes", &changes), ("versions", &versions)])?;
    } else {
        voice.say("cli-not-whole", &[])?;
        for fault in &verdict.faults {
            voice.line(&format!("  - {fault}"))?;
        }
    }
    voice.say("cli-head", &[("head", &verdict.head)])?;
    Ok(code)
}

/// Makes a backup: `to` itself, or a folder in it when it is there already.
pub fn back_up(desk: &Desk, to: &Path, voice: &Voice) -> Result<(), Failure> {
    let (folder, made) = if to.is_dir() {
        desk.app.back_up_to(to)?
    } else {
        let place =
            to.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let (made, view) = desk.app.back_up_to(place)?;
        std::fs::rename(&made, to).map_err(|error| Failure::unwritable(to, &error))?;
        (to.to_path_buf(), view)
    };
    if voice.answer(&made)? {
        return Ok(());
    }
    voice.say("cli-backed-up", &[("path", &folder.display().to_string())])
}

/// Puts a backup where the file is, and returns where the former file lies now.
///
/// `from` is a backup, or a folder of them: then it is the newest.
pub fn bring_back(desk: &Desk, from: &Path) -> Result<Option<PathBuf>, Failure> {
    let backup = if is_whole_folder(from) { from.to_path_buf() } else { newest_below(from) };
    Ok(desk.app.restore_from(&backup)?)
}

/// Says whether what was brought back is whole.
pub fn restored(desk: &Desk, former: Option<&Path>, voice: &Voice) -> Result<ExitCode, Failure> {
    let VerifyView { whole, .. } = desk.app.verify(Nothing {})?;
    if !whole {
        return verify(desk, voice);
    }
    if voice.answer(&serde_json::json!({ "whole": whole, "former": former }))? {
        return Ok(ExitCode::SUCCESS);
    }
    voice.say("cli-restored", &[("path", &desk.app.host().folder.display().to_string())])?;
    if let Some(former) = former {
        voice.say("cli-restored-old", &[("path", &former.display().to_string())])?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Writes everything out in the open.
pub fn export(desk: &Desk, to: &Path, voice: &Voice) -> Result<(), Failure> {
    if to.exists() {
        return Err(Failure::OutputIsThere(to.to_path_buf()));
    }
    let count = desk.app.export_to(to)?;
    if voice.answer(&serde_json::json!({ "records": count }))? {
        return Ok(());
    }
    voice.say("cli-exported", &[("path", &to.display().to_string()), ("count", &count.to_string())])
}

/// Reads in what was written out.
pub fn import(desk: &Desk, from: &Path, voice: &Voice) -> Result<(), Failure> {
    let count = desk.app.import_from(from)?;
    if voice.answer(&serde_json::json!({ "records": count }))? {
        return Ok(());
    }
    voice.say("cli-imported", &[("count", &count.to_string())])
}

fn is_whole_folder(folder: &Path) -> bool {
    folder.join("keys.json").is_file()
}

/// Returns the backup that was named last: their names begin with the time. Without one, the folder itself.
fn newest_below(folder: &Path) -> PathBuf {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let newest = entries.map(|entry| entry.path()).filter(|path| is_whole_folder(path)).max();
    newest.unwrap_or_else(|| folder.to_path_buf())
}
