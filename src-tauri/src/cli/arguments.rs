//! What stands on the command line, read into what to do. Never does it.

mod given;

use std::path::PathBuf;

use domain::words::Language;

use self::given::Given;

/// Everything that one call of the program asks for.
#[derive(Debug, PartialEq)]
pub struct Arguments {
    /// What to do.
    pub task: Task,
    /// The folder to work on.
    pub file: Option<PathBuf>,
    /// Where the passphrase stands; without it, it is asked for.
    pub passphrase_file: Option<PathBuf>,
    /// The account to sign in as.
    pub account: Option<String>,
    /// How answers are written.
    pub shape: Shape,
    /// The language of messages.
    pub language: Language,
}

/// How answers are written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Shape {
    /// For people.
    Text,
    /// For scripts.
    Json,
}

/// What to do.
#[derive(Debug, PartialEq)]
pub enum Task {
    /// Open the window.
    Window,
    /// Say what can be done.
    Help,
    /// Say which version this is.
    Version,
    /// Make a file.
    New(New),
    /// Print a plan.
    PrintPlan { administration: Option<String>, plan: Option<String>, out: PathBuf },
    /// Print the binder.
    PrintBinder { administration: Option<String>, plan: Option<String>, out: PathBuf },
    /// Say what is late and what waits.
    Status,
    /// Check that everything is whole.
    Verify,
    /// Copy the file to another place.
    Backup { to: PathBuf },
    /// Bring a backup back.
    Restore { from: PathBuf },
    /// Write everything out in the open.
    Export { to: PathBuf },
    /// Read in what was written out.
    Import { from: PathBuf },
    /// Seal a report without an account.
    Report { key: PathBuf, out: PathBuf, answers: Option<PathBuf> },
    /// Take in sealed reports.
    TakeIn { administration: Option<String>, from: Vec<PathBuf> },
    /// Write the public key that reports are sealed with.
    ExportKey { administration: Option<String>, out: PathBuf },
    /// Say which incidents are open, and how long is left.
    Incidents { administration: Option<String> },
    /// List the commands.
    List,
    /// Run one command, with its request on the standard input.
    Call { command: String },
    /// Run a command a line.
    Stream,
}

/// What a new file begins with.
#[derive(Debug, PartialEq)]
pub struct New {
    /// Fill it with the example administration.
    pub is_example: bool,
    /// Where the sheet with the recovery key is printed.
    pub recovery_sheet: Option<PathBuf>,
    /// The administration's name.
    pub administration: Option<String>,
    /// The municipality.
    pub municipality: Option<String>,
    /// The board.
    pub board: Option<String>,
    /// The first person's name.
    pub person: Option<String>,
    /// Their title.
    pub title: Option<String>,
}

/// What is wrong with a command line.
#[derive(Debug, PartialEq)]
pub enum Misuse {
    /// There is no such command.
    UnknownTask(String),
    /// The command has no such option.
    UnknownOption(String),
    /// The option needs something behind it.
    NoValue(String),
    /// The command needs this.
    Missing(&'static str),
    /// A secret would have stood where others can read it.
    Secret(String),
    /// There is no such language.
    UnknownLanguage(String),
}

impl Arguments {
    /// Makes every path say where it is by itself: SQLite opens some of them by address, which knows no working folder.
    pub fn absolute(mut self) -> Arguments {
        let whole = |path: &mut PathBuf| {
            // A path that can not be made whole is an empty one, and fails where it is used.
            *path = std::path::absolute(&*path).unwrap_or_else(|_| path.clone());
        };
        self.file.iter_mut().for_each(whole);
        self.passphrase_file.iter_mut().for_each(whole);
        match &mut self.task {
            Task::New(new) => new.recovery_sheet.iter_mut().for_each(whole),
            Task::PrintPlan { out, .. } | Task::PrintBinder { out, .. } => whole(out),
            Task::Backup { to } | Task::Export { to } => whole(to),
            Task::Report { key, out, answers } => {
                whole(key);
                whole(out);
                answers.iter_mut().for_each(whole);
            }
            Task::TakeIn { from, .. } => from.iter_mut().for_each(whole),
            Task::ExportKey { out, .. } => whole(out),
            Task::Restore { from } | Task::Import { from } => whole(from),
            Task::Window
            | Task::Help
            | Task::Version
            | Task::Status
            | Task::Verify
            | Task::Incidents { .. }
            | Task::List
            | Task::Call { .. }
            | Task::Stream => {}
        }
        self
    }
}

/// Reads a command line, without the program's own name.
pub fn read(arguments: impl Iterator<Item = String>) -> Result<Arguments, Misuse> {
    let mut given = Given::read(arguments)?;
    let language = match given.value("--language").as_deref() {
        None | Some("sv") => Language::Swedish,
        Some("en") => Language::English,
        Some(other) => return Err(Misuse::UnknownLanguage(other.to_owned())),
    };
    let shape = if given.switch("--json") { Shape::Json } else { Shape::Text };
    let file = given.value("--file").map(PathBuf::from);
    let passphrase_file = given.value("--passphrase-file").map(PathBuf::from);
    let account = given.value("--as");
    let task = task(&mut given)?;
    given.nothing_left()?;
    let needs_file = match &task {
        Task::Window | Task::Help | Task::Version | Task::List | Task::Report { .. } => false,
        Task::New(_)
        | Task::PrintPlan { .. }
        | Task::PrintBinder { .. }
        | Task::Status
        | Task::Verify
        | Task::Backup { .. }
        | Task::Restore { .. }
        | Task::Export { .. }
        | Task::Import { .. }
        | Task::TakeIn { .. }
        | Task::ExportKey { .. }
        | Task::Incidents { .. }
        | Task::Call { .. }
        | Task::Stream => true,
    };
    if needs_file && file.is_none() {
        return Err(Misuse::Missing("--file"));
    }
    Ok(Arguments { task, file, passphrase_file, account, shape, language })
}

/// Returns the language that a command line asks for, even when the rest of it can not be read.
pub fn language(arguments: &[String]) -> Language {
    let asks_for_english =
        arguments.windows(2).any(|pair| pair[0] == "--language" && pair[1] == "en")
            || arguments.iter().any(|argument| argument == "--language=en");
    if asks_for_english { Language::English } else { Language::Swedish }
}

fn task(given: &mut Given) -> Result<Task, Misuse> {
    if given.switch("--help") {
        given.forget();
        return Ok(Task::Help);
    }
    if given.switch("--version") {
        return Ok(Task::Version);
    }
    let Some(word) = given.word() else { return Ok(Task::Window) };
    Ok(match word.as_str() {
        "help" => Task::Help,
        "new" => Task::New(New {
            is_example: given.switch("--example"),
            recovery_sheet: given.value("--recovery-sheet").map(PathBuf::from),
            administration: given.value("--administration"),
            municipality: given.value("--municipality"),
            board: given.value("--board"),
            person: given.value("--person"),
            title: given.value("--title"),
        }),
        "print" => print(given)?,
        "status" => Task::Status,
        "verify" => Task::Verify,
        "backup" => Task::Backup { to: given.path("--to")? },
        "restore" => Task::Restore { from: given.path("--from")? },
        "export" => Task::Export { to: given.path("--to")? },
        "import" => Task::Import { from: given.path("--from")? },
        "report" => Task::Report {
            key: given.path("--key")?,
            out: given.path("--out")?,
            answers: given.value("--answers").map(PathBuf::from),
        },
        "reports" => take_in(given)?,
        "export-key" => Task::ExportKey {
            administration: given.value("--administration"),
            out: given.path("--out")?,
        },
        "incidents" => Task::Incidents { administration: given.value("--administration") },
        "call" if given.switch("--list") => Task::List,
        "call" if given.switch("--stream") => Task::Stream,
        "call" => Task::Call { command: given.word().ok_or(Misuse::Missing("NAME"))? },
        _ => return Err(Misuse::UnknownTask(word)),
    })
}

fn take_in(given: &mut Given) -> Result<Task, Misuse> {
    let what = given.word().ok_or(Misuse::Missing("import"))?;
    if what != "import" {
        return Err(Misuse::UnknownTask(format!("reports {what}")));
    }
    let administration = given.value("--administration");
    let from: Vec<PathBuf> = given.words().into_iter().map(PathBuf::from).collect();
    if from.is_empty() {
        return Err(Misuse::Missing("FILE.beredd-rapport"));
    }
    Ok(Task::TakeIn { administration, from })
}

fn print(given: &mut Given) -> Result<Task, Misuse> {
    let what = given.word().ok_or(Misuse::Missing("plan|binder"))?;
    let (administration, plan, out) =
        (given.value("--administration"), given.value("--plan"), given.path("--out")?);
    match what.as_str() {
        "plan" => Ok(Task::PrintPlan { administration, plan, out }),
        "binder" => Ok(Task::PrintBinder { administration, plan, out }),
        _ => Err(Misuse::UnknownTask(format!("print {what}"))),
    }
}

#[cfg(test)]
mod tests;
