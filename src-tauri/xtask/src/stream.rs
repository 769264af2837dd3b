//! Talks with `beredd call --stream`. Never knows what the answers mean.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Stdio};

use crate::example::Example;
use crate::process::command;

/// One `beredd call --stream`.
pub struct Stream {
    /// The process, unless somebody else has taken it.
    pub child: Option<Child>,
    questions: ChildStdin,
    answers: BufReader<ChildStdout>,
}

impl Stream {
    /// Starts it, signed in as an account, or as whoever the passphrase opens first.
    pub fn open(program: &Path, example: &Example, account: &str) -> Result<Stream, String> {
        let mut run = command(&program.to_string_lossy(), &["call", "--stream"]);
        run.arg("--file").arg(&example.file).arg("--passphrase-file").arg(&example.passphrase_file);
        if !account.is_empty() {
            run.args(["--as", account]);
        }
        run.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = run.spawn().map_err(|error| format!("{}: {error}", program.display()))?;
        let questions = child.stdin.take().ok_or("the stream has an input")?;
        let answers = BufReader::new(child.stdout.take().ok_or("the stream has an output")?);
        Ok(Stream { child: Some(child), questions, answers })
    }

    /// Returns the whole answer, or nothing when the process is dead.
    pub fn ask(&mut self, name: &str, request: &str) -> Option<String> {
        let line = format!("{{\"command\":\"{name}\",\"request\":{request}}}\n");
        self.questions.write_all(line.as_bytes()).ok()?;
        let mut answer = String::new();
        self.answers.read_line(&mut answer).ok()?;
        // A line that was cut off was not acknowledged.
        answer.ends_with('\n').then_some(answer)
    }

    /// Returns the answer, which must be one and no refusal.
    pub fn must(&mut self, name: &str, request: &str) -> Result<String, String> {
        let answer = self.ask(name, request).ok_or_else(|| format!("{name}: the stream ended"))?;
        if answer.starts_with("{\"refusal\"") {
            Err(format!("{name}: {answer}"))
        } else {
            Ok(answer)
        }
    }
}

impl Drop for Stream {
    fn drop(&mut self) {
        if let Some(child) = &mut self.child {
            // Ended already, or about to: either is what is wanted.
            drop(child.kill());
            drop(child.wait());
        }
    }
}

/// Returns the text of the first field with this name after a landmark.
///
/// Enough of JSON for answers whose texts hold no quotation marks, so that this program needs no dependency.
pub fn text(json: &str, after: &str, name: &str) -> Option<String> {
    let rest = json.split_once(after)?.1.split_once(&format!("\"{name}\":\""))?.1;
    rest.split_once('"').map(|(value, _)| value.to_owned())
}

/// Returns what comes after the last of a landmark: the fields of an answer are in order of name.
pub fn after_last<'a>(json: &'a str, landmark: &str) -> &'a str {
    json.rsplit_once(landmark).map_or("", |(_, rest)| rest)
}

/// As `text`, for a whole number.
pub fn number(json: &str, after: &str, name: &str) -> Option<u64> {
    let rest = json.split_once(after)?.1.split_once(&format!("\"{name}\":"))?.1;
    let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
    digits.parse().ok()
}
