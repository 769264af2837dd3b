//! The second door: the same `app` for scripts, and for the day when there is no window. Never knows a rule of its own.

mod arguments;
mod asking;
mod call;
mod failure;
mod incidents;
mod keeping;
mod passphrase;
mod printing;
mod report;
mod standing;
mod voice;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use app::App;
use app::wire::{FileState, Nothing, Refusal, SessionView, StatusView, Unlock};
use domain::words::Language;

pub use self::arguments::{Arguments, Task};
use self::failure::Failure;
use self::voice::Voice;
use crate::host;
use crate::outbox::Outbox;

/// Reads the command line; says what is wrong with it when it can not be read.
pub fn read(given: Vec<String>) -> Result<Arguments, ExitCode> {
    let language = arguments::language(&given);
    let is_json = given.iter().any(|argument| argument == "--json");
    arguments::read(given.into_iter()).map(Arguments::absolute).map_err(|misuse| {
        let shape = if is_json { arguments::Shape::Json } else { arguments::Shape::Text };
        Voice::new(language, shape).fail(&Failure::Misuse(misuse))
    })
}

/// Does what the command line asks for.
pub fn run(arguments: Arguments) -> ExitCode {
    let voice = Voice::new(arguments.language, arguments.shape);
    match perform(arguments, &voice) {
        Ok(code) => code,
        Err(failure) => voice.fail(&failure),
    }
}

/// Says that the window can not be opened.
pub fn window_failed(error: &dyn std::error::Error, language: Language) -> ExitCode {
    let detail = error.to_string();
    Voice::new(language, arguments::Shape::Text).fail(&Failure::NoWindow { detail })
}

fn perform(arguments: Arguments, voice: &Voice) -> Result<ExitCode, Failure> {
    let Arguments { task, file, passphrase_file, account, shape: _, language: _ } = arguments;
    let desk = |file: Option<PathBuf>| Desk::open(file.unwrap_or_else(host::usual_file));
    let signed_in = |need, file| {
        let desk = desk(file)?;
        let session = desk.sign_in(need, passphrase_file.as_deref(), account.as_deref(), voice)?;
        Ok::<_, Failure>((desk, session))
    };
    match task {
        Task::Window | Task::Help => voice.say("cli-help", &[])?,
        Task::Version => voice.say("cli-version", &[("version", env!("CARGO_PKG_VERSION"))])?,
        Task::List => call::list()?,
        Task::New(new) => keeping::new(&desk(file)?, &new, passphrase_file.as_deref(), voice)?,
        Task::PrintPlan { administration, plan, out } => {
            let (desk, session) = signed_in(Need::Read, file)?;
            printing::plan(
                &desk,
                &session,
                administration.as_deref(),
                plan.as_deref(),
                &out,
                voice,
            )?;
        }
        Task::PrintBinder { administration, plan, out } => {
            let (desk, session) = signed_in(Need::Read, file)?;
            printing::binder(
                &desk,
                &session,
                administration.as_deref(),
                plan.as_deref(),
                &out,
                voice,
            )?;
        }
        Task::Status => {
            let (desk, session) = signed_in(Need::Read, file)?;
            standing::standing(&desk, &session, voice)?;
        }
        Task::Verify => return keeping::verify(&signed_in(Need::Read, file)?.0, voice),
        Task::Backup { to } => keeping::back_up(&signed_in(Need::Write, file)?.0, &to, voice)?,
        Task::Restore { from } => {
            let desk = desk(file)?;
            let former = keeping::bring_back(&desk, &from)?;
            desk.sign_in(Need::Read, passphrase_file.as_deref(), account.as_deref(), voice)?;
            return keeping::restored(&desk, former.as_deref(), voice);
        }
        Task::Export { to } => keeping::export(&signed_in(Need::Read, file)?.0, &to, voice)?,
        Task::Import { from } => keeping::import(&signed_in(Need::Write, file)?.0, &from, voice)?,
        Task::Report { key, out, answers } => {
            // Nothing of the file is opened: whoever reports has none.
            report::report(&desk(file)?, &key, &out, answers.as_deref(), voice)?;
        }
        Task::TakeIn { administration, from } => {
            let (desk, session) = signed_in(Need::Write, file)?;
            return incidents::take_in(&desk, &session, administration.as_deref(), &from, voice);
        }
        Task::ExportKey { administration, out } => {
            let (desk, session) = signed_in(Need::Write, file)?;
            incidents::export_key(&desk, &session, administration.as_deref(), &out, voice)?;
        }
        Task::Incidents { administration } => {
            let (desk, session) = signed_in(Need::Read, file)?;
            incidents::list(&desk, &session, administration.as_deref(), voice)?;
        }
        Task::Call { command } => {
            let desk = desk(file)?;
            desk.sign_in_if_asked(passphrase_file.as_deref(), account.as_deref(), voice)?;
            return call::one(&desk, &command, voice);
        }
        Task::Stream => {
            let desk = desk(file)?;
            desk.sign_in_if_asked(passphrase_file.as_deref(), account.as_deref(), voice)?;
            call::stream(&desk)?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// One administration's file on the desk, with a private place for what is printed.
pub struct Desk {
    app: App,
    /// Lives as long as the desk, and takes what was printed with it.
    _outbox: Outbox,
}

impl Desk {
    fn open(file: PathBuf) -> Result<Desk, Failure> {
        let places = host::outboxes();
        let outbox = Outbox::open(&places).map_err(|error| Failure::unwritable(&places, &error))?;
        // A relative path would mean another folder to whoever opens it again by its address.
        let file = std::path::absolute(&file).unwrap_or(file);
        let app = App::new(host::host(file, &outbox));
        Ok(Desk { app, _outbox: outbox })
    }

    fn sign_in(
        &self,
        need: Need,
        passphrase_file: Option<&Path>,
        account: Option<&str>,
        voice: &Voice,
    ) -> Result<SessionView, Failure> {
        let StatusView { state, trouble, .. } = self.app.status(Nothing {})?;
        // Asking for a passphrase that can not help would only be in the way.
        if state == FileState::Nothing {
            return Err(Refusal::NoFile.into());
        }
        let read_only = match (trouble, need) {
            (Some(Refusal::InUse { .. }), Need::Read) => true,
            (Some(trouble), _) => return Err(trouble.into()),
            (None, _) => false,
        };
        let passphrase = passphrase::read(passphrase_file, voice)?.to_string();
        let name = account.unwrap_or_default().to_owned();
        Ok(self.app.unlock(Unlock { name, passphrase, read_only })?)
    }

    fn sign_in_if_asked(
        &self,
        passphrase_file: Option<&Path>,
        account: Option<&str>,
        voice: &Voice,
    ) -> Result<(), Failure> {
        if passphrase_file.is_some() || account.is_some() {
            self.sign_in(Need::Write, passphrase_file, account, voice)?;
        }
        Ok(())
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        self.app.close();
    }
}

/// What a task needs of the file; reading works beside an open window.
#[derive(Clone, Copy)]
enum Need {
    Read,
    Write,
}
