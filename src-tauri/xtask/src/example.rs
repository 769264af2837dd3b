//! The example administration, made and printed by the command line. Never touches a user's own files.

use std::path::{Path, PathBuf};

use crate::process::{at, cargo, command, output, own_folder, target, which};
use crate::setup::Profile;

/// Where the example lies, and what opens it.
pub struct Example {
    /// The folder that holds the example administration.
    pub file: PathBuf,
    /// The file that holds its passphrase.
    pub passphrase_file: PathBuf,
}

/// Returns where Cargo puts Beredd.
pub fn program(profile: Profile) -> PathBuf {
    let folder = match profile {
        Profile::Debug => "debug",
        Profile::Release => "release",
    };
    target().join(folder).join(if cfg!(windows) { "beredd.exe" } else { "beredd" })
}

/// Makes the example administration anew in a folder.
pub fn make(program: &Path, folder: &Path) -> Result<Example, String> {
    std::fs::create_dir_all(folder).map_err(|error| at(folder, &error))?;
    let example = Example {
        file: folder.join("Exempel.beredd"),
        passphrase_file: folder.join("passphrase.txt"),
    };
    let Example { file, passphrase_file } = &example;
    if file.exists() {
        std::fs::remove_dir_all(file).map_err(|error| at(file, &error))?;
    }
    // Everything in it is invented, so a passphrase that anyone may read does no harm.
    std::fs::write(passphrase_file, "fyra sorters bullar\n")
        .map_err(|error| at(passphrase_file, &error))?;
    beredd(program, &["new", "--example"], &example)?;
    Ok(example)
}

/// Runs Beredd's command line on an example, and returns what it printed.
pub fn beredd(program: &Path, arguments: &[&str], example: &Example) -> Result<String, String> {
    let mut run = command(&program.to_string_lossy(), arguments);
    run.arg("--file").arg(&example.file).arg("--passphrase-file").arg(&example.passphrase_file);
    output(run)
}

/// Prints the example's binder.
pub fn print_binder(program: &Path, example: &Example, out: &Path) -> Result<(), String> {
    beredd(program, &["print", "binder", "--out", &out.to_string_lossy()], example).map(drop)
}

/// Prints the example's binder and has other programs than our own read it.
pub fn printed_binder_is_valid() -> Result<(), String> {
    let program = program(Profile::Debug);
    let folder = own_folder()?.join("example");
    let example = make(&program, &folder)?;
    let binder = folder.join("binder.pdf");
    print_binder(&program, &example, &binder)?;
    let path = binder.to_string_lossy();

    output(command("qpdf", &["--check", &path]))?;
    let facts = output(command("pdfinfo", &[&path]))?;
    for fact in [
        "Title:",
        "Tagged:          yes",
        "Page size:       595",
        "JavaScript:      no",
        "Encrypted:       no",
    ] {
        if !facts.contains(fact) {
            return Err(format!("pdfinfo does not say `{fact}` of the binder:\n{facts}"));
        }
    }
    let text = output(command("pdftotext", &["-layout", &path, "-"]))?;
    for word in ["EXEMPEL", "Ersättare", "Sida 1 av"] {
        if !text.contains(word) {
            return Err(format!("the binder's text lacks `{word}`"));
        }
    }
    output(cargo(&["run", "-q", "-p", "pdf", "--example", "validate", "--", &path]))?;
    // The reference validator, where somebody has installed it.
    for flavour in ["2a", "ua1"] {
        if which("verapdf").is_some() {
            output(command("verapdf", &["--format", "text", "--flavour", flavour, &path]))?;
        }
    }
    Ok(())
}
