//! What every test needs: a folder, people and a clock that stands still.

use std::path::{Path, PathBuf};

use serde_json::Value;
use store::{
    Access, Author, Cost, Holder, Moment, NewSlot, Opened, RecoveryKey, Secret, Store, StoreError,
    Tx, Unlock, Write,
};
use tempfile::TempDir;
use uuid::Uuid;

pub const PASSPHRASE: &str = "sju gröna granar";

pub fn moment(text: &str) -> Moment {
    Moment::parse_from_rfc3339(text).unwrap()
}

pub fn now() -> Moment {
    moment("2026-11-22T10:15:00+01:00")
}

pub fn anna() -> Uuid {
    Uuid::from_u128(0xA11A)
}

pub fn author() -> Author {
    Author { account: anna(), name: "Anna Testsson".into(), at: now() }
}

pub fn holder() -> Holder {
    Holder { name: "Anna Testsson, Beredd".into(), at: now() }
}

pub fn secret(text: &str) -> Secret {
    Secret::new(text)
}

/// A new folder in a temporary place; the place goes when it is dropped.
pub struct House {
    pub place: TempDir,
    pub folder: PathBuf,
    pub recovery: RecoveryKey,
}

impl House {
    pub fn new() -> (House, Store) {
        House::below(tempfile::tempdir().unwrap())
    }

    pub fn below(place: TempDir) -> (House, Store) {
        let folder = place.path().join("Prov.beredd");
        let (store, recovery) = create(&folder).unwrap();
        (House { place, folder, recovery }, store)
    }

    pub fn open(&self) -> Result<(Store, Opened), StoreError> {
        open(&self.folder, Access::ReadWrite)
    }

    pub fn read(&self) -> Result<(Store, Opened), StoreError> {
        open(&self.folder, Access::ReadOnly)
    }
}

pub fn slot<'a>(account: Uuid, name: &'a str, passphrase: &'a Secret) -> NewSlot<'a> {
    NewSlot { account, name, passphrase, cost: Cost::LOW }
}

pub fn create(folder: &Path) -> Result<(Store, RecoveryKey), StoreError> {
    let passphrase = secret(PASSPHRASE);
    Store::create(folder, Uuid::new_v4(), &slot(anna(), "Anna", &passphrase), &holder())
}

pub fn open(folder: &Path, access: Access) -> Result<(Store, Opened), StoreError> {
    let passphrase = secret(PASSPHRASE);
    let unlock = Unlock::Passphrase { name: None, passphrase: &passphrase };
    Store::open(folder, &unlock, access, &holder())
}

pub fn write<'a>(id: Uuid, name: &'a str, body: &'a Value, expected: Option<i64>) -> Write<'a> {
    let administration = None;
    Write { kind: "plan", id, administration, name, body, text: "", action: "saved", expected }
}

pub fn put(store: &mut Store, write: &Write<'_>) -> Result<i64, StoreError> {
    store.transact(&author(), |tx: &mut Tx<'_>| tx.put(write))
}
