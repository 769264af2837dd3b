//! What the window and the command line can ask for: one method for each command of the list. Knows nothing of Tauri.
//!
//! Invariants: a right is checked before a command does anything; what is answered is durable; a refusal has
//! changed nothing; whoever is signed in is looked up anew for every command.

use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};

use domain::moment::Moment;
use domain::permission::Right;
use uuid::Uuid;

pub mod reader;
pub mod sheet;
pub mod wire;
pub mod words;

mod account;
mod answers_in;
mod approval;
mod call;
mod catalogue;
mod catalogue_in;
mod classification;
mod columns;
mod control;
mod evidence;
mod exchange;
mod export_register;
mod file;
mod handling;
mod home;
mod import;
mod incident;
mod incident_checks;
mod incident_keeping;
mod incident_paper;
mod incidents;
mod kept;
mod maintenance;
mod marks;
mod material;
mod organisation;
mod outbox;
mod plan;
mod print;
mod refuse;
mod register;
mod register_checks;
mod remember;
mod requirement;
mod requirement_sheet;
mod scale;
mod sealing;
mod session;
mod settings;
mod system_file;
mod system_needs;
mod system_paper;
mod timeline;
mod track;
mod web;

use call::{Call, Inside};
use wire::{Nothing, Refusal};

pub use store::Cost;

/// What the shell gives: a place, a clock, ids. Nothing below the shell makes its own.
#[derive(Clone, Debug)]
pub struct Host {
    /// The folder that is the file.
    pub folder: PathBuf,
    /// The private folder for finished PDFs.
    pub outbox: PathBuf,
    /// The clock, with the offset of the computer.
    pub clock: fn() -> Moment,
    /// Makes an id that nobody has had.
    pub new_id: fn() -> Uuid,
    /// Name and version of the program, as others see it when they meet the lock.
    pub program: String,
    /// What a guess at a passphrase costs; [`Cost::STANDARD`] but in tests.
    pub cost: Cost,
    /// The program that reads workbooks from others, called with [`reader::TASK`]; without it they are read here.
    pub reader: Option<PathBuf>,
}

/// The use cases, with at most one open file.
pub struct App {
    host: Host,
    inside: Mutex<Option<Inside>>,
    noted: Mutex<track::Noted>,
}

impl App {
    /// Returns an app with nothing open.
    pub fn new(host: Host) -> App {
        App { host, inside: Mutex::new(None), noted: Mutex::default() }
    }

    /// Returns what the shell gave.
    pub fn host(&self) -> &Host {
        &self.host
    }

    fn now(&self) -> Moment {
        (self.host.clock)()
    }

    fn inside(&self) -> MutexGuard<'_, Option<Inside>> {
        // A panic in one command leaves the file as its last transaction left it, so the next may go on.
        self.inside.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn noted(&self) -> MutexGuard<'_, track::Noted> {
        self.noted.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Lets somebody in who is signed in and has the right, and nobody else.
    fn enter<T>(
        &self,
        command: &'static str,
        right: Right,
        work: impl FnOnce(&mut Call<'_>) -> Result<T, Refusal>,
    ) -> Result<T, Refusal> {
        let now = self.now();
        let mut guard = self.inside();
        if guard.as_ref().is_some_and(|inside| inside.is_idle(now)) {
            session::close(&self.host, &mut guard, now);
        }
        let inside = guard.as_mut().ok_or(Refusal::Locked)?;
        let mut call = Call::new(&self.host, inside, right, now)?;
        call.check(command)?;
        let answer = work(&mut call);
        // `lock` makes it idle: the key leaves the memory now, not at the next command.
        if guard.as_ref().is_some_and(|inside| inside.is_idle(now)) {
            session::close(&self.host, &mut guard, now);
        }
        answer
    }
}

macro_rules! enter {
    (Open, $app:ident, $name:ident, $request:ident, $room:ident) => {
        $room::$name($app, $request)
    };
    ($right:ident, $app:ident, $name:ident, $request:ident, $room:ident) => {
        $app.enter(stringify!($name), Right::$right, |call| $room::$name(call, $request))
    };
}

macro_rules! doors {
    ( $( $name:ident ( $request:ty ) -> $answer:ty , $right:ident , $room:ident ; )* ) => {
        #[allow(clippy::wildcard_imports, reason = "the list names every type of `wire`")]
        use wire::*;

        #[allow(missing_docs, reason = "each command is described by its request and answer in `wire`")]
        impl App { $(
            pub fn $name(&self, request: $request) -> Result<$answer, Refusal> {
                enter!($right, self, $name, request, $room)
            }
        )* }

        /// Runs a command by its name: the door of scripts.
        ///
        /// # Errors
        /// As the command; [`Refusal::NotFound`] when there is no such command, [`Refusal::Invalid`] when the
        /// request has not its shape.
        pub fn dispatch(app: &App, name: &str, request: serde_json::Value) -> Result<serde_json::Value, Refusal> {
            match name {
                $( stringify!($name) => {
                    let request: $request = serde_json::from_value(request).map_err(refuse::misshapen)?;
                    serde_json::to_value(app.$name(request)?).map_err(refuse::internal)
                } )*
                _ => Err(Refusal::NotFound),
            }
        }

        /// Every command of the list with the right it needs.
        pub const COMMANDS: &[(&str, Right)] = &[ $( (stringify!($name), Right::$right), )* ];
    };
}
with_commands!(doors);
