//! Reads a passphrase from a file, or from a person without showing it. Never from the command line or the environment.

use std::fs::File;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use zeroize::Zeroizing;

use super::failure::Failure;
use super::voice::Voice;

/// Reads the first line of a file, or asks on the terminal.
pub fn read(file: Option<&Path>, voice: &Voice) -> Result<Zeroizing<String>, Failure> {
    match file {
        Some(path) => first_line(path),
        None => ask(voice).ok_or(Failure::NoPassphrase),
    }
}

fn first_line(path: &Path) -> Result<Zeroizing<String>, Failure> {
    let text = std::fs::read_to_string(path).map(Zeroizing::new);
    let text = text.map_err(|error| Failure::unreadable(path, &error))?;
    // Notepad puts a byte order mark first.
    let line = text.trim_start_matches('\u{feff}').lines().next().unwrap_or_default();
    if line.is_empty() {
        return Err(Failure::EmptyPassphrase(path.to_path_buf()));
    }
    Ok(Zeroizing::new(line.to_owned()))
}

/// Asks at the terminal itself, since the standard input may carry a request.
fn ask(voice: &Voice) -> Option<Zeroizing<String>> {
    if !cfg!(unix) {
        return None;
    }
    let mut terminal = File::options().read(true).write(true).open("/dev/tty").ok()?;
    write!(terminal, "{}", voice.words("cli-ask-passphrase", &[])).ok()?;
    let echo = |mode: &str| {
        let terminal = File::open("/dev/tty").ok()?;
        Command::new("stty")
            .arg(mode)
            .stdin(terminal)
            .stderr(Stdio::null())
            .status()
            .ok()
            .filter(|status| status.success())
    };
    echo("-echo")?;
    let mut line = Zeroizing::new(String::new());
    let read = BufReader::new(&terminal).read_line(&mut line);
    echo("echo")?;
    writeln!(terminal).ok()?;
    read.ok()?;
    let line = Zeroizing::new(line.trim_end_matches(['\r', '\n']).to_owned());
    (!line.is_empty()).then_some(line)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reading(text: &str) -> Result<String, Failure> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("passphrase");
        std::fs::write(&path, text).unwrap();
        first_line(&path).map(|line| line.to_string())
    }

    #[test]
    fn the_passphrase_is_the_first_line_whatever_the_editor_put_around_it() {
        for text in [
            "fyra sorters bullar",
            "fyra sorters bullar\n",
            "fyra sorters bullar\r\n",
            "\u{feff}fyra sorters bullar\n\nmer",
        ] {
            assert_eq!(reading(text).unwrap(), "fyra sorters bullar", "{text:?}");
        }
        assert_eq!(reading(" med blank \n").unwrap(), " med blank ", "blanks belong to it");
    }

    #[test]
    fn an_empty_file_is_not_an_empty_passphrase() {
        assert!(matches!(reading(""), Err(Failure::EmptyPassphrase(_))));
        assert!(matches!(reading("\nhemligt"), Err(Failure::EmptyPassphrase(_))));
    }
}
