//! Says things to people and scripts: results on the standard output, refusals on the standard error. Holds no words.

use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use app::wire::Refusal;
use app::words::{Spoken, Told, told, words};
use domain::words::{Language, Words};
use serde::Serialize;
use serde_json::json;

use super::arguments::{Misuse, Shape};
use super::failure::Failure;

const REFUSED: u8 = 1;
const MISUSED: u8 = 2;

/// Speaks one language, to people or to scripts.
pub struct Voice {
    words: &'static Spoken,
    shape: Shape,
}

impl Voice {
    /// Makes a voice.
    pub fn new(language: Language, shape: Shape) -> Voice {
        Voice { words: words(language), shape }
    }

    /// Returns a message.
    pub fn words(&self, id: &str, arguments: &[(&str, &str)]) -> String {
        self.words.say(id, arguments)
    }

    /// Says a message.
    pub fn say(&self, id: &str, arguments: &[(&str, &str)]) -> Result<(), Failure> {
        self.line(&self.words(id, arguments))
    }

    /// Says a line.
    pub fn line(&self, text: &str) -> Result<(), Failure> {
        writeln!(io::stdout(), "{text}").map_err(|error| Failure::unsaid(&error))
    }

    /// Says a message to people alone; a script gets its answer at the end.
    pub fn tell(&self, id: &str, arguments: &[(&str, &str)]) -> Result<(), Failure> {
        match self.shape {
            Shape::Text => self.say(id, arguments),
            Shape::Json => Ok(()),
        }
    }

    /// Says a message beside the answer: on the standard error.
    pub fn aside(&self, id: &str, arguments: &[(&str, &str)]) {
        self.aside_line(&self.words(id, arguments));
    }

    /// Says a line beside the answer: on the standard error.
    pub fn aside_line(&self, text: &str) {
        // Nobody may be listening; the answer is not here.
        drop(writeln!(io::stderr(), "{text}"));
    }

    /// Gives an answer as JSON when that was asked for, and says whether it was.
    pub fn answer(&self, answer: &impl Serialize) -> Result<bool, Failure> {
        match self.shape {
            Shape::Text => Ok(false),
            Shape::Json => {
                let text = serde_json::to_string(answer)
                    .map_err(|error| Failure::BadRequest { detail: error.to_string() })?;
                self.line(&text)?;
                Ok(true)
            }
        }
    }

    /// Says why not, and returns the exit code.
    pub fn fail(&self, failure: &Failure) -> ExitCode {
        if matches!(failure, Failure::NobodyListens) {
            return REFUSED.into();
        }
        let message = self.describe(failure);
        // Nobody may be listening any more; the exit code still tells.
        drop(writeln!(io::stderr(), "{message}"));
        if self.shape == Shape::Json {
            let refusal = match failure {
                Failure::Refused(refusal) => json!({ "refusal": refusal, "message": message }),
                _ => json!({ "refusal": { "code": "command_line" }, "message": message }),
            };
            drop(writeln!(io::stdout(), "{refusal}"));
        }
        match failure {
            Failure::Misuse(_) => MISUSED.into(),
            _ => REFUSED.into(),
        }
    }

    /// Tells people of a refusal that a script has got already, and returns the exit code.
    pub fn complain(&self, refusal: &Refusal) -> ExitCode {
        // Nobody may be listening any more; the exit code still tells.
        drop(writeln!(io::stderr(), "{}", self.refusal(refusal)));
        REFUSED.into()
    }

    fn describe(&self, failure: &Failure) -> String {
        let path_and_detail = |id, path: &Path, detail: &str| {
            self.words(id, &[("path", &path.display().to_string()), ("detail", detail)])
        };
        match failure {
            Failure::NobodyListens => String::new(),
            Failure::Misuse(misuse) => self.words("cli-misuse", &[("what", &self.misuse(misuse))]),
            Failure::Refused(refusal) => self.refusal(refusal),
            Failure::NoPassphrase => self.words("cli-no-passphrase", &[]),
            Failure::EmptyPassphrase(path) => path_and_detail("cli-empty-passphrase", path, ""),
            Failure::Unreadable { path, detail } => path_and_detail("cli-unreadable", path, detail),
            Failure::Unwritable { path, detail } => path_and_detail("cli-unwritable", path, detail),
            Failure::OutputIsThere(path) => path_and_detail("cli-output-is-there", path, ""),
            Failure::Which { message, name, names } => {
                self.words(message, &[("name", name), ("names", &bulleted(names))])
            }
            Failure::Nothing { message } => self.words(message, &[]),
            Failure::BadRequest { detail } => self.words("cli-bad-request", &[("detail", detail)]),
            Failure::NoWindow { detail } => self.words("cli-window", &[("detail", detail)]),
            Failure::UnknownCommand(name) => self.words("cli-unknown-command", &[("name", name)]),
        }
    }

    fn misuse(&self, misuse: &Misuse) -> String {
        let (id, word) = match misuse {
            Misuse::UnknownTask(word) => ("cli-misuse-unknown-task", word.as_str()),
            Misuse::UnknownOption(word) => ("cli-misuse-unknown-option", word.as_str()),
            Misuse::NoValue(word) => ("cli-misuse-no-value", word.as_str()),
            Misuse::Missing(word) => ("cli-misuse-missing", *word),
            Misuse::Secret(word) => ("cli-misuse-secret", word.as_str()),
            Misuse::UnknownLanguage(word) => ("cli-misuse-unknown-language", word.as_str()),
        };
        self.words(id, &[("word", word)])
    }

    /// Says what happened, what is in the way, and what to do now.
    fn refusal(&self, refusal: &Refusal) -> String {
        let Told { what, details, next } = told(refusal, self.words.language());
        // For support; what a program says about itself holds no personal data.
        let support = match refusal {
            Refusal::Internal { detail } | Refusal::Damaged { detail, .. } => {
                format!("\n({detail})")
            }
            _ => String::new(),
        };
        format!("{what}{}\n{next}{support}", bulleted(&details))
    }
}

fn bulleted(items: &[String]) -> String {
    items.iter().map(|item| format!("\n  - {item}")).collect()
}
