//! Why the command line says no. Never holds words.

use std::io;
use std::path::{Path, PathBuf};

use app::wire::Refusal;

use super::arguments::Misuse;

/// Why the command line says no.
#[derive(Debug)]
pub enum Failure {
    /// The command line was wrong.
    Misuse(Misuse),
    /// `app` refused.
    Refused(Box<Refusal>),
    /// There is nowhere to read a passphrase from.
    NoPassphrase,
    /// The passphrase's file is empty.
    EmptyPassphrase(PathBuf),
    /// A file can not be read.
    Unreadable { path: PathBuf, detail: String },
    /// A file can not be written.
    Unwritable { path: PathBuf, detail: String },
    /// The result would overwrite something.
    OutputIsThere(PathBuf),
    /// A name must be given, and it is one of these.
    Which { message: &'static str, name: String, names: Vec<String> },
    /// There is nothing to work on yet.
    Nothing { message: &'static str },
    /// The request is not what the command takes.
    BadRequest { detail: String },
    /// Whoever read the output has gone, as `beredd status | head` does.
    NobodyListens,
    /// The window can not be opened.
    NoWindow { detail: String },
    /// There is no such command.
    UnknownCommand(String),
}

impl Failure {
    /// A file can not be read.
    pub fn unreadable(path: &Path, error: &io::Error) -> Failure {
        Failure::Unreadable { path: path.to_path_buf(), detail: error.to_string() }
    }

    /// The output can not be written.
    pub fn unsaid(error: &io::Error) -> Failure {
        if error.kind() == io::ErrorKind::BrokenPipe {
            return Failure::NobodyListens;
        }
        Failure::unwritable(Path::new("stdout"), error)
    }

    /// A file can not be written.
    pub fn unwritable(path: &Path, error: &io::Error) -> Failure {
        Failure::Unwritable { path: path.to_path_buf(), detail: error.to_string() }
    }
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Failure {
        Failure::Refused(Box::new(refusal))
    }
}
