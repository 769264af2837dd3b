//! Making the file, signing in and out, passphrases and preferences. Never shows a key twice.

use std::fs;

use domain::account::{Account, Duty, Grant};
use domain::clock::computer::ComputerClock;
use domain::ids::AccountId;
use domain::kind::Kind;
use domain::moment::Moment;
use domain::permission::{Right, any_gives};
use store::{
    Access, Author, Holder, NewSlot, Opened, Presence, Secret, Store, StoreError, Unlock as Key,
};
use uuid::Uuid;

use crate::call::{Call, Inside, put, put_setting, setting};
use crate::refuse::{internal, invalid};
use crate::remember::Remembered;
use crate::wire::{
    AdministrationRow, ChangePassphrase, CreateFile, CreatedView, Done, FileSettings, FileState,
    KeepAlive, Nothing, Preferences, Problem, RecoveryView, Refusal, SessionView, StatusView,
    Unlock, UnlockWithRecoveryKey,
};
use crate::{App, Host, organisation, outbox, print, sealing};

/// The fewest characters of a passphrase.
const SHORTEST_PASSPHRASE: usize = 12;

/// Where the file's settings are kept.
const FILE_SETTINGS: Uuid = Uuid::from_u128(1);

pub(crate) fn status(app: &App, _: Nothing) -> Result<StatusView, Refusal> {
    let now = app.now();
    let folder = &app.host.folder;
    let mut guard = app.inside();
    if guard.as_ref().is_some_and(|inside| inside.is_idle(now)) {
        close(&app.host, &mut guard, now);
    }
    let session = match guard.as_mut() {
        None => None,
        Some(inside) => Some(view(&Call::new(&app.host, inside, Right::SignedIn, now)?)?),
    };
    let (state, trouble) = match (&session, Store::inspect(folder)) {
        (Some(_), _) => (FileState::Open, None),
        (None, Presence::Nothing) => (FileState::Nothing, None),
        (None, Presence::NotBeredd) => (FileState::Locked, Some(Refusal::NotBeredd)),
        (None, Presence::Broken(error)) => (FileState::Locked, Some(error.into())),
        (None, Presence::Locked(doorway)) => {
            let in_use = doorway.in_use.map(|holder| {
                let since = (!holder.name.is_empty()).then_some(holder.at);
                Refusal::InUse { holder: holder.name, since }
            });
            (FileState::Locked, in_use)
        }
    };
    let wait = u32::try_from(Store::wait(folder, now).as_secs()).unwrap_or(u32::MAX);
    Ok(StatusView {
        state,
        place: folder.display().to_string(),
        session,
        wait_seconds: wait,
        trouble,
        program: app.host.program.clone(),
    })
}

pub(crate) fn create_file(app: &App, request: CreateFile) -> Result<CreatedView, Refusal> {
    let now = app.now();
    let mut guard = app.inside();
    if guard.is_some() {
        return Err(Refusal::AlreadyOpen);
    }
    let CreateFile { example, administration, person, title, passphrase } = request;
    let passphrase = good_passphrase("passphrase", passphrase)?;
    let mut problems = Vec::new();
    if !example {
        if person.trim().is_empty() {
            problems.push(Problem::new("person", "problem-required"));
        }
        let named = administration.as_ref().is_some_and(|new| !new.name.trim().is_empty());
        if !named {
            problems.push(Problem::new("administration.name", "problem-required"));
        }
    }
    if !problems.is_empty() {
        return Err(Refusal::Invalid { problems });
    }

    let furnished = example.then(|| organisation::example_of(&app.host));
    let first = match &furnished {
        Some(furnished) if person.trim().is_empty() => furnished.author.clone(),
        _ => {
            let id = AccountId((app.host.new_id)());
            // The first person has nobody to be the second one yet; whom they add later, somebody else confirms.
            let everywhere =
                |duty| Grant { duty, administration: None, granted_by: id, confirmed_by: Some(id) };
            Account {
                id,
                name: person.trim().to_owned(),
                title: title.trim().to_owned(),
                grants: vec![everywhere(Duty::Author)],
                deactivated_at: None,
                must_change_passphrase: false,
            }
        }
    };
    if let Some(parent) = app.host.folder.parent() {
        fs::create_dir_all(parent).map_err(|_| Refusal::ReadOnlyFolder)?;
    }
    let slot = NewSlot {
        account: first.id.0,
        name: &first.name,
        passphrase: &passphrase,
        cost: app.host.cost,
    };
    let (store, recovery) =
        Store::create(&app.host.folder, (app.host.new_id)(), &slot, &holder(&app.host, now))?;
    let mut inside = inside(store, first.id, FileSettings::default(), now, now);
    let author = Author { account: first.id.0, name: first.name.clone(), at: now };
    inside.store.transact(&author, |tx| {
        put(tx, &first, "created", None)?;
        if let Some(new) = administration.filter(|_| !example) {
            put(tx, &organisation::made((app.host.new_id)(), new), "created", None)?;
        }
        Ok::<(), Refusal>(())
    })?;
    if let Some(furnished) = furnished {
        // Example people share the passphrase, so that one person can try both sides of an approval.
        for account in furnished.accounts.iter().filter(|account| account.id != first.id) {
            let slot = NewSlot {
                account: account.id.0,
                name: &account.name,
                passphrase: &passphrase,
                cost: app.host.cost,
            };
            inside.store.put_slot(&slot)?;
        }
        organisation::furnish(&app.host, &mut inside, furnished, true, now)?;
    }
    let mut call = Call::new(&app.host, &mut inside, Right::SignedIn, now)?;
    sealing::open_doors(&mut call)?;
    let recovery = recovery_view(&mut call, &recovery)?;
    let session = view(&call)?;
    *guard = Some(inside);
    Ok(CreatedView { session, recovery })
}

pub(crate) fn unlock(app: &App, request: Unlock) -> Result<SessionView, Refusal> {
    let Unlock { name, passphrase, read_only } = request;
    let passphrase = Secret::new(passphrase);
    let name = Some(name.trim()).filter(|name| !name.is_empty());
    let access = if read_only { Access::ReadOnly } else { Access::ReadWrite };
    open(app, &Key::Passphrase { name, passphrase: &passphrase }, access, |_, _| Ok(()))
}

pub(crate) fn unlock_with_recovery_key(
    app: &App,
    request: UnlockWithRecoveryKey,
) -> Result<SessionView, Refusal> {
    let UnlockWithRecoveryKey { key, name, new_passphrase } = request;
    let passphrase = good_passphrase("new_passphrase", new_passphrase)?;
    open(app, &Key::Recovery(&key), Access::ReadWrite, |store, now| {
        let wanted = name.trim().to_lowercase();
        let accounts = store.list(Kind::Account.as_str(), None)?;
        let account = accounts
            .into_iter()
            .filter_map(|record| serde_json::from_value::<Account>(record.body).ok())
            .find(|account| {
                account.name.to_lowercase() == wanted && account.deactivated_at.is_none()
            })
            .ok_or_else(|| invalid("name", "problem-unknown-reference"))?;
        let slot = NewSlot {
            account: account.id.0,
            name: &account.name,
            passphrase: &passphrase,
            cost: app.host.cost,
        };
        store.put_slot(&slot)?;
        let author = Author { account: account.id.0, name: account.name.clone(), at: now };
        store.transact(&author, |tx| {
            tx.note("signed-in-by-recovery-key", Kind::Account.as_str(), account.id.0, None, None)
        })?;
        Ok(())
    })
}

/// Opens the file; `prepare` runs before anybody is signed in and decides who it is when the key does not say.
fn open(
    app: &App,
    key: &Key<'_>,
    access: Access,
    prepare: impl FnOnce(&mut Store, Moment) -> Result<(), Refusal>,
) -> Result<SessionView, Refusal> {
    let now = app.now();
    let mut guard = app.inside();
    if guard.is_some() {
        return Err(Refusal::AlreadyOpen);
    }
    let folder = &app.host.folder;
    let wait = Store::wait(folder, now).as_secs();
    if wait > 0 {
        return Err(Refusal::Wait { wait_seconds: u32::try_from(wait).unwrap_or(u32::MAX) });
    }
    let opened = Store::open(folder, key, access, &holder(&app.host, now));
    let (mut store, Opened { account, .. }) = opened.map_err(|error| match error {
        StoreError::WrongPassphrase => {
            let wait = u32::try_from(Store::wait(folder, now).as_secs()).unwrap_or(u32::MAX);
            Refusal::WrongPassphrase { wait_seconds: wait }
        }
        StoreError::Damaged { .. } | StoreError::Truncated { .. } => {
            let newest = Store::backups_in(&folder.join("backups"), None)
                .ok()
                .and_then(|all| all.into_iter().map(|backup| backup.at).max());
            Refusal::Damaged { detail: error.to_string(), backup_at: newest }
        }
        other => other.into(),
    })?;
    let last_seen = store.changes(None, 1)?.first().map_or(now, |change| change.at);
    prepare(&mut store, now)?;
    let account = match account {
        Some(account) => AccountId(account),
        // The recovery key opens no account by itself: it is the one that `prepare` has just given a passphrase.
        None => {
            let newest = store.changes(None, 1)?.into_iter().next().ok_or(Refusal::NotFound)?;
            AccountId(newest.actor)
        }
    };
    let settings = setting(&store, FILE_SETTINGS)?;
    let mut inside = inside(store, account, settings, last_seen, now);
    let mut call = Call::new(&app.host, &mut inside, Right::SignedIn, now)?;
    if call.account.deactivated_at.is_some() {
        return Err(Refusal::WrongPassphrase { wait_seconds: 0 });
    }
    if !call.is_read_only() {
        let id = call.account.id.0;
        call.transact(|tx| {
            tx.note("signed-in", Kind::Account.as_str(), id, None, None)?;
            Ok(())
        })?;
        note_clock(&mut call)?;
        sealing::open_doors(&mut call)?;
    }
    let session = view(&call)?;
    *guard = Some(inside);
    Ok(session)
}

pub(crate) fn session(call: &mut Call<'_>, request: KeepAlive) -> Result<SessionView, Refusal> {
    if request.active {
        call.inside.last_active = call.now;
    }
    if !call.is_read_only() {
        // Nobody waits for this answer, so this is when the day's backup is made.
        call.inside.store.automatic_backup(call.now)?;
    }
    view(call)
}

pub(crate) fn lock(call: &mut Call<'_>, _: Nothing) -> Result<Done, Refusal> {
    // Closed as soon as this command is done: an empty moment in the past makes it idle.
    call.inside.last_active = call.now - chrono::TimeDelta::days(36_500);
    Ok(call.done())
}

pub(crate) fn change_passphrase(
    call: &mut Call<'_>,
    request: ChangePassphrase,
) -> Result<Done, Refusal> {
    let ChangePassphrase { old, new } = request;
    if old == new {
        return Err(invalid("new", "problem-passphrase-same"));
    }
    let new = good_passphrase("new", new)?;
    let old = Secret::new(old);
    let mut account = call.account.clone();
    let slot = NewSlot {
        account: account.id.0,
        name: &call.account.name,
        passphrase: &new,
        cost: call.host.cost,
    };
    call.inside.store.change_passphrase(&old, &slot)?;
    account.must_change_passphrase = false;
    let revision = call.get::<Account>(account.id.0)?.revision;
    call.transact(|tx| {
        put(tx, &account, "saved", Some(revision))?;
        tx.note("passphrase-changed", Kind::Account.as_str(), account.id.0, None, None)?;
        Ok(())
    })?;
    Ok(call.done())
}

pub(crate) fn save_preferences(
    call: &mut Call<'_>,
    request: Preferences,
) -> Result<SessionView, Refusal> {
    if !(50..=400).contains(&request.zoom) {
        let problem = Problem::new("zoom", "problem-number-range").with("min", 50).with("max", 400);
        return Err(Refusal::Invalid { problems: vec![problem] });
    }
    if !call.is_read_only() {
        let id = call.account.id.0;
        let value = serde_json::to_value(&request).map_err(internal)?;
        call.transact(|tx| put_setting(tx, id, value, "settings"))?;
    }
    view(call)
}

pub(crate) fn save_file_settings(
    call: &mut Call<'_>,
    request: FileSettings,
) -> Result<SessionView, Refusal> {
    if !(1..=240).contains(&request.lock_minutes) {
        let problem =
            Problem::new("lock_minutes", "problem-number-range").with("min", 1).with("max", 240);
        return Err(Refusal::Invalid { problems: vec![problem] });
    }
    let value = serde_json::to_value(&request).map_err(internal)?;
    call.transact(|tx| put_setting(tx, FILE_SETTINGS, value, "settings"))?;
    call.inside.settings = request;
    view(call)
}

pub(crate) fn renew_recovery_key(call: &mut Call<'_>, _: Nothing) -> Result<RecoveryView, Refusal> {
    let key = call.inside.store.renew_recovery()?;
    let id = call.account.id.0;
    call.transact(|tx| {
        tx.note("recovery-key-renewed", Kind::Account.as_str(), id, None, None)?;
        Ok(())
    })?;
    recovery_view(call, &key)
}

/// An open file.
fn inside(
    store: Store,
    account: AccountId,
    settings: FileSettings,
    last_seen: Moment,
    now: Moment,
) -> Inside {
    let computer_clock = ComputerClock::Fine;
    Inside {
        store,
        account,
        last_active: now,
        settings,
        last_seen,
        computer_clock,
        previewed: None,
        opened_tables: None,
        remembered: Remembered::default(),
    }
}

/// Notes a computer's clock that was changed: what is written from now on carries its time.
fn note_clock(call: &mut Call<'_>) -> Result<(), Refusal> {
    if call.inside.computer_clock == ComputerClock::Fine {
        return Ok(());
    }
    let id = call.account.id.0;
    let seen = serde_json::to_value(call.inside.computer_clock).map_err(internal)?;
    call.transact(|tx| {
        tx.note("computer-clock-odd", Kind::Account.as_str(), id, None, Some(seen))?;
        Ok(())
    })
}

/// Closes the file: moves everything into place, makes the day's backup, empties the outbox.
pub(crate) fn close(host: &Host, inside: &mut Option<Inside>, now: Moment) {
    let Some(mut inside) = inside.take() else { return };
    if inside.store.access() == Access::ReadWrite {
        // A backup that can not be made now is made at the next chance, and the first page says when the last one was.
        drop(inside.store.automatic_backup(now));
    }
    // Whatever is in the log is durable already; closing only tidies.
    drop(inside.store.close());
    outbox::empty(host);
}

impl App {
    /// Closes the file, as when the program ends. Nothing is lost if it is never called.
    pub fn close(&self) {
        let now = self.now();
        close(&self.host, &mut self.inside(), now);
    }
}

fn view(call: &Call<'_>) -> Result<SessionView, Refusal> {
    let preferences: Preferences = call.setting(call.account.id.0)?;
    let administrations = call
        .administrations()?
        .into_iter()
        .map(|kept| {
            let duties = call.account.duties_in(Some(kept.value.id));
            let rights =
                Right::ALL.into_iter().filter(|right| any_gives(&duties, *right)).collect();
            AdministrationRow {
                id: kept.value.id,
                name: kept.value.name,
                example: kept.value.example,
                duties,
                rights,
            }
        })
        .collect();
    let backups = call.inside.store.backups()?;
    Ok(SessionView {
        account: call.account.id,
        name: call.account.name.clone(),
        title: call.account.title.clone(),
        read_only: call.is_read_only(),
        must_change_passphrase: call.account.must_change_passphrase,
        administrations,
        preferences,
        settings: call.inside.settings.clone(),
        locks_at: call.inside.locks_at(),
        backup_at: backups.iter().map(|backup| backup.at).max(),
        now: call.now,
        clock: call.inside.computer_clock,
    })
}

fn recovery_view(call: &mut Call<'_>, key: &store::RecoveryKey) -> Result<RecoveryView, Refusal> {
    let shown = key.groups().join("-");
    let sheet = print::recovery_sheet(call, key.groups())?;
    Ok(RecoveryView { key: shown, sheet })
}

fn holder(host: &Host, at: Moment) -> Holder {
    Holder { name: host.program.clone(), at }
}

/// Refuses a passphrase that is too short.
pub(crate) fn good_passphrase(field: &str, passphrase: String) -> Result<Secret, Refusal> {
    let secret = Secret::new(passphrase);
    if secret.characters() < SHORTEST_PASSPHRASE {
        let problem =
            Problem::new(field, "problem-passphrase-short").with("min", SHORTEST_PASSPHRASE);
        return Err(Refusal::Invalid { problems: vec![problem] });
    }
    Ok(secret)
}
