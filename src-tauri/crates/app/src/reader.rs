//! Reads files from others without letting them take the program down: workbooks in a process of their own. Never keeps a file.

use std::io::{Read, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};
use tables::{Format, Unreadable, Workbook};

use crate::Host;
use crate::wire::{Problem, Refusal};

/// What the process is called with.
pub const TASK: &str = "read-table";

/// How long reading may take.
const LONGEST: Duration = Duration::from_secs(60);
/// The longest answer: the text of all cells, with what JSON puts around it.
const LONGEST_ANSWER: u64 = 512 * 1024 * 1024;

/// What the process says.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Said {
    Read(Workbook),
    Unreadable(Unreadable),
}

/// Returns the tables of a file.
///
/// # Errors
/// [`Refusal::Invalid`] with a problem about `file` that says why it can not be read.
pub(crate) fn workbook(host: &Host, bytes: &[u8], name: &str) -> Result<Workbook, Refusal> {
    let read = match (&host.reader, tables::format(bytes)) {
        (Some(program), Format::Workbook) => elsewhere(program, bytes),
        (Some(_), Format::Text) | (None, Format::Workbook | Format::Text) => {
            tables::read(bytes, name)
        }
    };
    read.map_err(|why| Refusal::Invalid { problems: vec![problem(&why)] })
}

/// Reads a workbook from the standard input and says on the standard output what is in it: the other process's part.
///
/// # Errors
/// When the input or output breaks off.
pub fn read_here(input: impl Read, mut output: impl Write) -> std::io::Result<()> {
    let mut bytes = Vec::new();
    input.take(tables::limits::FILE_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    let said = match tables::read(&bytes, "") {
        Ok(book) => Said::Read(book),
        Err(why) => Said::Unreadable(why),
    };
    drop(bytes);
    serde_json::to_writer(&mut output, &said)?;
    output.flush()
}

fn elsewhere(program: &Path, bytes: &[u8]) -> Result<Workbook, Unreadable> {
    let mut command = Command::new(program);
    command.arg(TASK).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    // Without the other process it is not read at all: that is what it is for.
    let mut child = command.spawn().map_err(|_| Unreadable::TooHeavy)?;
    let answer = asked(&mut child, bytes);
    // Whatever came of it: nothing of it goes on.
    drop(child.kill());
    drop(child.wait());
    match answer? {
        Said::Read(book) => Ok(book),
        Said::Unreadable(why) => Err(why),
    }
}

fn asked(child: &mut Child, bytes: &[u8]) -> Result<Said, Unreadable> {
    let (Some(mut input), Some(output)) = (child.stdin.take(), child.stdout.take()) else {
        return Err(Unreadable::TooHeavy);
    };
    let begun = Instant::now();
    let (answers, answer) = mpsc::channel();
    thread::scope(|scope| {
        scope.spawn(move || {
            // It may stop reading, and says why on its own.
            drop(input.write_all(bytes));
        });
        scope.spawn(move || {
            let mut text = Vec::new();
            let read = output.take(LONGEST_ANSWER).read_to_end(&mut text);
            drop(answers.send(read.map(|_| text)));
        });
        let text = answer.recv_timeout(LONGEST.saturating_sub(begun.elapsed()));
        if text.is_err() {
            // Its end closes both pipes, so that the threads end too.
            drop(child.kill());
            return Err(Unreadable::TookTooLong { seconds: LONGEST.as_secs() });
        }
        let text = text.ok().and_then(Result::ok).unwrap_or_default();
        // Nothing said, or half of it: it was stopped for want of memory.
        serde_json::from_slice(&text).map_err(|_| Unreadable::TooHeavy)
    })
}

/// Says why a file was not read, in words' ids.
pub(crate) fn problem(why: &Unreadable) -> Problem {
    let say = |message: &str| Problem::new("file", message);
    let mebibytes = |bytes: &usize| bytes / (1024 * 1024);
    match why {
        Unreadable::Empty => say("problem-table-empty"),
        Unreadable::Binary => say("problem-table-binary"),
        Unreadable::Markup => say("problem-table-markup"),
        Unreadable::OldWorkbook => say("problem-table-old-workbook"),
        Unreadable::Locked => say("problem-table-locked"),
        Unreadable::NotAWorkbook => say("problem-table-not-a-workbook"),
        Unreadable::Damaged { part } => say("problem-table-damaged").with("part", or_none(part)),
        Unreadable::TooLarge { limit_bytes } => {
            say("problem-table-too-large").with("max", mebibytes(limit_bytes))
        }
        Unreadable::TooManyParts { limit } => {
            say("problem-table-too-many-parts").with("max", limit)
        }
        Unreadable::PartTooLarge { part, limit_bytes } => say("problem-table-part-too-large")
            .with("part", part)
            .with("max", mebibytes(limit_bytes)),
        Unreadable::PartsTooLarge { limit_bytes } => {
            say("problem-table-parts-too-large").with("max", mebibytes(limit_bytes))
        }
        Unreadable::Bomb { part, limit } => {
            say("problem-table-bomb").with("part", part).with("max", limit)
        }
        Unreadable::Nested { part } => say("problem-table-nested").with("part", part),
        Unreadable::UnsafeName { part } => say("problem-table-unsafe-name").with("part", part),
        Unreadable::ExternalLink { part } => say("problem-table-external-link").with("part", part),
        Unreadable::Macro { part } => say("problem-table-macro").with("part", part),
        Unreadable::Declarations { part } => say("problem-table-declarations").with("part", part),
        Unreadable::TooManyTables { limit } => {
            say("problem-table-too-many-tables").with("max", limit)
        }
        Unreadable::TooFarDown { table, row, limit } => say("problem-table-too-far-down")
            .with("table", table)
            .with("row", row)
            .with("max", limit),
        Unreadable::TooFarRight { table, row, column, limit } => say("problem-table-too-far-right")
            .with("table", table)
            .with("row", row)
            .with("column", column)
            .with("max", limit),
        Unreadable::TooManyCells { limit } => {
            say("problem-table-too-many-cells").with("max", limit)
        }
        Unreadable::LongCell { table, row, column, limit } => say("problem-table-long-cell")
            .with("table", table)
            .with("row", row)
            .with("column", column)
            .with("max", limit),
        Unreadable::TooMuchText { limit_bytes } => {
            say("problem-table-too-much-text").with("max", mebibytes(limit_bytes))
        }
        Unreadable::TookTooLong { seconds } => {
            say("problem-table-took-too-long").with("seconds", seconds)
        }
        Unreadable::TooHeavy => say("problem-table-too-heavy"),
    }
}

fn or_none(part: &str) -> &str {
    if part.is_empty() { "none" } else { part }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn a_process_that_falls_or_is_not_there_says_nothing_and_takes_nothing_with_it() {
        // One that ends at once, one that fails, one that says something else, and none at all.
        for program in ["/bin/true", "/bin/false", "/bin/echo", "/nowhere/beredd"] {
            let told = elsewhere(Path::new(program), &[b'P'; 300_000]);
            assert_eq!(told, Err(Unreadable::TooHeavy), "{program}");
        }
    }

    #[test]
    fn what_one_process_says_the_other_understands() {
        for (bytes, is_read) in [(&b"a;b\n1;2"[..], true), (b"PK", false)] {
            let mut text = Vec::new();
            read_here(bytes, &mut text).unwrap();
            let said: Said = serde_json::from_slice(&text).unwrap();
            assert_eq!(matches!(said, Said::Read(_)), is_read);
        }
    }
}
