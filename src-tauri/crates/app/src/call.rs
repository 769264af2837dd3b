//! One command under way: who asks, by what right, at what time. Reads and writes records for the rooms.

use std::collections::BTreeMap;
use std::sync::Arc;

use domain::account::Account;
use domain::clock::computer::{ComputerClock, cautious_now, judge_clock};
use domain::ids::{AccountId, AdministrationId};
use domain::kind::Kind;
use domain::moment::{Day, Moment, day_in_stockholm};
use domain::organisation::Administration;
use domain::permission::{Right, any_gives};
use domain::register::Register;
use serde::de::DeserializeOwned;
use serde_json::Value;
use store::{Access, Author, Record, Store, Tx, Write};
use uuid::Uuid;

use crate::Host;
use crate::import::OpenedTables;
use crate::kept::{Recorded, searchable};
use crate::print::Previewed;
use crate::refuse::internal;
use crate::remember::{Remembered, read};
use crate::wire::{Done, FileSettings, Kept, Refusal, Saved};

/// Commands that work before the first passphrase has been changed.
const BEFORE_OWN_PASSPHRASE: [&str; 3] = ["session", "lock", "change_passphrase"];

/// An open file and who opened it.
pub(crate) struct Inside {
    pub store: Store,
    pub account: AccountId,
    pub last_active: Moment,
    pub settings: FileSettings,
    /// The latest moment that the file or this run has seen.
    pub last_seen: Moment,
    /// What the computer's clock was found to be.
    pub computer_clock: ComputerClock,
    /// The pages that were shown last, so that turning a leaf lays nothing out again.
    pub previewed: Option<Previewed>,
    /// The tables of the file that is about to be read in, so that a page of its rows reads nothing again.
    pub opened_tables: Option<OpenedTables>,
    /// Systems and activities as they were last read.
    pub remembered: Remembered,
}

/// A clock that went further back than this was wrong before, and is right now.
const MENDED_DAYS: i64 = 30;

impl Inside {
    /// Looks at the computer's clock, and remembers the latest moment.
    pub fn see(&mut self, now: Moment) {
        match judge_clock(self.last_seen, now) {
            ComputerClock::Fine => {}
            odd @ (ComputerClock::SetBack { .. } | ComputerClock::FarAhead { .. }) => {
                self.computer_clock = odd;
            }
        }
        self.last_seen = self.cautious(now);
    }

    /// Returns the time to count down from: setting the computer's clock back gives nobody more time.
    pub fn cautious(&self, now: Moment) -> Moment {
        let is_mended = (self.last_seen - now).num_days() > MENDED_DAYS;
        if is_mended { now } else { cautious_now(self.last_seen, now) }
    }

    /// Returns whether nobody has touched it for so long that it locks.
    pub fn is_idle(&self, now: Moment) -> bool {
        now >= self.locks_at()
    }

    /// Returns when it locks if nobody touches it.
    pub fn locks_at(&self) -> Moment {
        self.last_active + chrono::TimeDelta::minutes(i64::from(self.settings.lock_minutes))
    }
}

/// One command.
pub(crate) struct Call<'a> {
    pub host: &'a Host,
    pub inside: &'a mut Inside,
    pub account: Account,
    pub right: Right,
    pub now: Moment,
}

impl<'a> Call<'a> {
    /// Looks up who asks.
    pub fn new(
        host: &'a Host,
        inside: &'a mut Inside,
        right: Right,
        now: Moment,
    ) -> Result<Call<'a>, Refusal> {
        let record =
            inside.store.get(Kind::Account.as_str(), inside.account.0)?.ok_or(Refusal::Locked)?;
        let account: Account = serde_json::from_value(record.body).map_err(internal)?;
        inside.see(now);
        Ok(Call { host, inside, account, right, now })
    }

    /// Refuses whoever may not, and notes that somebody was there.
    pub fn check(&mut self, command: &str) -> Result<(), Refusal> {
        if self.account.deactivated_at.is_some() {
            return Err(Refusal::Locked);
        }
        if self.account.must_change_passphrase && !BEFORE_OWN_PASSPHRASE.contains(&command) {
            return Err(Refusal::NotAllowed { right: self.right });
        }
        if !any_gives(&self.account.duties_in(None), self.right) {
            return Err(Refusal::NotAllowed { right: self.right });
        }
        // The window asks for its session by itself; that alone is not somebody being there.
        if command != "session" {
            self.inside.last_active = self.now;
        }
        Ok(())
    }

    /// Refuses when the duties in `administration` do not give the command's right there.
    pub fn within(&self, administration: AdministrationId) -> Result<(), Refusal> {
        self.need(administration, self.right)
    }

    /// Refuses when the duties in `administration` do not give `right` there.
    pub fn need(&self, administration: AdministrationId, right: Right) -> Result<(), Refusal> {
        if self.may(administration, right) { Ok(()) } else { Err(Refusal::NotAllowed { right }) }
    }

    /// Returns whether the duties in `administration` give `right` there.
    pub fn may(&self, administration: AdministrationId, right: Right) -> bool {
        let duties = self.account.duties_in(Some(administration));
        !duties.is_empty() && any_gives(&duties, right)
    }

    /// Returns today, in Sweden.
    pub fn today(&self) -> Day {
        day_in_stockholm(self.now)
    }

    /// Makes an id.
    pub fn new_id(&self) -> Uuid {
        (self.host.new_id)()
    }

    /// Says that it is done.
    pub fn done(&self) -> Done {
        Done { at: self.now }
    }

    /// Returns a record that is not retired.
    pub fn record(&self, kind: Kind, id: Uuid) -> Result<Record, Refusal> {
        let record = self.inside.store.get(kind.as_str(), id)?.ok_or(Refusal::NotFound)?;
        if record.retired_at.is_some() { Err(Refusal::NotFound) } else { Ok(record) }
    }

    /// Returns a record as what it is.
    pub fn get<T: Recorded>(&self, id: Uuid) -> Result<Kept<T>, Refusal> {
        kept(self.record(T::KIND, id)?)
    }

    /// Returns all records of a kind in an administration.
    pub fn list<T: Recorded>(
        &self,
        administration: Option<AdministrationId>,
    ) -> Result<Vec<Kept<T>>, Refusal> {
        match administration {
            Some(here) if Remembered::remembers(T::KIND) => Ok((*self.shared(here)?).clone()),
            Some(_) | None => read(&self.inside.store, administration),
        }
    }

    /// Returns all records of a kind in an administration, for whoever only looks at them.
    pub fn shared<T: Recorded>(
        &self,
        here: AdministrationId,
    ) -> Result<Arc<Vec<Kept<T>>>, Refusal> {
        self.inside.remembered.list(&self.inside.store, here)
    }

    /// Returns everything that the plans of an administration may refer to.
    pub fn register(&self, administration: AdministrationId) -> Result<Register, Refusal> {
        let own = self.get::<Administration>(administration.0)?.value;
        let here = Some(administration);
        Ok(Register {
            administration: own,
            units: by_id(self.list(here)?, |value: &domain::organisation::Unit| value.id),
            roles: by_id(self.list(here)?, |value: &domain::organisation::Role| value.id),
            persons: by_id(self.list(here)?, |value: &domain::organisation::Person| value.id),
            systems: by_id(self.list(here)?, |value: &domain::system::System| value.id),
            activities: by_id(self.list(here)?, |value: &domain::activity::Activity| value.id),
            routines: by_id(self.list(here)?, |value: &domain::routine::Routine| value.id),
            forms: by_id(self.list(here)?, |value: &domain::form::BlankForm| value.id),
        })
    }

    /// Returns the name of an account, deactivated or not.
    pub fn account_name(&self, id: AccountId) -> String {
        let record = self.inside.store.get(Kind::Account.as_str(), id.0);
        record.ok().flatten().map(|record| record.name).unwrap_or_default()
    }

    /// Returns the administrations that the account has a duty in.
    pub fn administrations(&self) -> Result<Vec<Kept<Administration>>, Refusal> {
        let mut all = self.list::<Administration>(None)?;
        all.retain(|kept| !self.account.duties_in(Some(kept.value.id)).is_empty());
        Ok(all)
    }

    /// Returns a setting of the file, or its default.
    pub fn setting<T: DeserializeOwned + Default>(&self, id: Uuid) -> Result<T, Refusal> {
        setting(&self.inside.store, id)
    }

    /// Runs one use case in one transaction.
    pub fn transact<T>(
        &mut self,
        work: impl FnOnce(&mut Tx<'_>) -> Result<T, Refusal>,
    ) -> Result<T, Refusal> {
        let author =
            Author { account: self.account.id.0, name: self.account.name.clone(), at: self.now };
        self.inside.store.transact(&author, work)
    }

    /// Saves a record, new when its id is nil.
    pub fn save<T: Recorded>(
        &mut self,
        mut value: T,
        revision: Option<i64>,
    ) -> Result<Saved, Refusal> {
        if value.id().is_nil() {
            value.set_id(self.new_id());
        }
        let action = if revision.is_none() { "created" } else { "saved" };
        let id = value.id();
        let revision = self.transact(|tx| put(tx, &value, action, revision))?;
        Ok(Saved { id, revision, at: self.now, warnings: vec![] })
    }

    /// Returns whether the file is open for reading only.
    pub fn is_read_only(&self) -> bool {
        self.inside.store.access() == Access::ReadOnly
    }
}

/// Writes a record and its line in the log.
pub(crate) fn put<T: Recorded>(
    tx: &mut Tx<'_>,
    value: &T,
    action: &str,
    expected: Option<i64>,
) -> Result<i64, Refusal> {
    let body = serde_json::to_value(value).map_err(internal)?;
    let text = searchable(&body);
    let revision = tx.put(&Write {
        kind: T::KIND.as_str(),
        id: value.id(),
        administration: value.administration().map(|id| id.0),
        name: value.name(),
        body: &body,
        text: &text,
        action,
        expected,
    })?;
    Ok(revision)
}

/// Writes a setting, whatever it was.
pub(crate) fn put_setting(
    tx: &mut Tx<'_>,
    id: Uuid,
    value: Value,
    action: &str,
) -> Result<i64, Refusal> {
    let kind = Kind::Setting.as_str();
    let expected = tx.get(kind, id)?.map(|record| record.revision);
    let write = Write {
        kind,
        id,
        administration: None,
        name: "",
        body: &value,
        text: "",
        action,
        expected,
    };
    Ok(tx.put(&write)?)
}

/// Returns a setting, or its default.
pub(crate) fn setting<T: DeserializeOwned + Default>(
    store: &Store,
    id: Uuid,
) -> Result<T, Refusal> {
    match store.get(Kind::Setting.as_str(), id)? {
        None => Ok(T::default()),
        Some(record) => serde_json::from_value(record.body).map_err(internal),
    }
}

/// Returns a record as what it is.
pub(crate) fn kept<T: Recorded>(record: Record) -> Result<Kept<T>, Refusal> {
    let value = serde_json::from_value(record.body).map_err(internal)?;
    Ok(Kept { value, revision: record.revision })
}

fn by_id<T, I: Ord>(all: Vec<Kept<T>>, id: impl Fn(&T) -> I) -> BTreeMap<I, T> {
    all.into_iter().map(|kept| (id(&kept.value), kept.value)).collect()
}
