//! A desk to tell stories at: an app on a temporary file, with a clock that the story moves.

use std::cell::Cell;
use std::path::Path;
use std::sync::OnceLock;

use app::wire::*;
use app::{App, Cost, Host};
use domain::account::Duty;
use domain::ids::{AdministrationId, PlanId};
use domain::moment::Moment;
use serde_json::{Value, json};
use tempfile::TempDir;
use uuid::Uuid;

/// The passphrase of everybody in the stories.
pub const PASSPHRASE: &str = "hellre papper än panik";

thread_local! {
    static NOW: Cell<i64> = const { Cell::new(0) };
    static LAST_ID: Cell<u128> = const { Cell::new(1 << 64) };
}

fn now() -> Moment {
    let start = Moment::parse_from_rfc3339("2026-11-22T09:00:00+01:00").unwrap();
    start + chrono::TimeDelta::seconds(NOW.get())
}

fn new_id() -> Uuid {
    LAST_ID.set(LAST_ID.get() + 1);
    Uuid::from_u128(LAST_ID.get())
}

/// Lets time pass.
pub fn wait(seconds: i64) {
    NOW.set(NOW.get() + seconds);
}

/// An app on a file of its own.
pub struct Desk {
    /// Where everything is.
    pub folder: TempDir,
    /// The app.
    pub app: App,
}

impl Desk {
    /// A desk with nothing on it.
    pub fn empty() -> Desk {
        NOW.set(0);
        let folder = tempfile::tempdir().unwrap();
        let app = App::new(host(&folder));
        Desk { folder, app }
    }

    /// A desk with the example, its author signed in.
    ///
    /// The example is furnished once, and every desk gets a copy of the folder as a person would make one.
    pub fn with_example() -> Desk {
        static FURNISHED: OnceLock<(TempDir, String)> = OnceLock::new();
        let (furnished, author) = FURNISHED.get_or_init(|| {
            let desk = Desk::empty();
            let request = json!({ "example": true, "passphrase": PASSPHRASE });
            let created = desk.call("create_file", request);
            desk.app.close();
            let author = created["session"]["name"].as_str().unwrap().to_owned();
            (desk.folder, author)
        });
        let desk = Desk::empty();
        copy(&furnished.path().join(FOLDER), &desk.folder.path().join(FOLDER));
        // Ids of this story are not those of the furnishing.
        LAST_ID.set(1 << 65);
        desk.sign_in(author);
        desk
    }

    /// Calls a command as a script does and expects it to be done.
    pub fn call(&self, name: &str, request: Value) -> Value {
        let answer = app::dispatch(&self.app, name, request);
        answer.unwrap_or_else(|refusal| panic!("{name} was refused: {refusal:?}"))
    }

    /// Calls a command and expects it to be refused.
    pub fn refused(&self, name: &str, request: Value) -> Refusal {
        match app::dispatch(&self.app, name, request) {
            Ok(answer) => panic!("{name} was done: {answer}"),
            Err(refusal) => refusal,
        }
    }

    /// Signs out and in as somebody else.
    pub fn sign_in(&self, name: &str) -> SessionView {
        self.app.close();
        let unlock =
            Unlock { name: name.to_owned(), passphrase: PASSPHRASE.to_owned(), read_only: false };
        self.app.unlock(unlock).unwrap()
    }

    /// Signs out and in as whoever has the duty in the example.
    pub fn sign_in_with(&self, duty: Duty) -> SessionView {
        self.app.close();
        let accounts = domain::template::example(&mut new_id).accounts;
        let holder =
            accounts.iter().find(|account| account.grants.iter().any(|grant| grant.duty == duty));
        self.sign_in(&holder.unwrap().name)
    }

    /// The first administration that the signed-in person sees.
    pub fn here(&self) -> AdministrationId {
        self.app.session(KeepAlive::default()).unwrap().administrations[0].id
    }

    /// The plans that the signed-in person sees.
    pub fn plans(&self) -> Vec<PlanRow> {
        self.app.list_plans(InAdministration { administration: self.here() }).unwrap().plans
    }

    /// A plan that is in force.
    pub fn plan_in_force(&self) -> PlanId {
        self.plans().into_iter().find(|plan| plan.current.is_some()).unwrap().id
    }
}

/// The file's folder on every desk.
const FOLDER: &str = "Ekdal.beredd";

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap().flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}

fn host(folder: &TempDir) -> Host {
    Host {
        folder: folder.path().join(FOLDER),
        outbox: folder.path().join("utskrifter"),
        clock: now,
        new_id,
        program: "Beredd (test)".to_owned(),
        cost: Cost::LOW,
        reader: None,
    }
}
