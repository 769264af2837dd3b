//! Restoring: refuses what is not whole, and keeps what was there.

use std::fs;

use chrono::TimeDelta;
use serde_json::json;
use store::{Part, Store, StoreError};
use uuid::Uuid;

use crate::house::{House, now, open, put, write};

#[test]
fn a_restored_folder_is_as_it_was_and_the_other_is_kept() {
    let (house, mut store) = House::new();
    let id = Uuid::new_v4();
    put(&mut store, &write(id, "A", &json!({}), None)).unwrap();
    let backup = store.automatic_backup(now()).unwrap().unwrap();
    put(&mut store, &write(id, "B", &json!({}), Some(1))).unwrap();
    store.close().unwrap();

    let later = now() + TimeDelta::hours(2);
    let restored = Store::restore(&backup.folder, &house.folder, later).unwrap();
    assert_eq!(restored.made_at, Some(now()));
    let (store, _) = house.open().unwrap();
    assert_eq!(store.get("plan", id).unwrap().unwrap().name, "A");
    assert!(store.verify().unwrap().is_whole());
    assert_eq!(store.backups().unwrap().len(), 1, "the backups are still at hand");
    let aside = restored.set_aside.unwrap();
    assert_eq!(aside.file_name().unwrap(), "Prov 2026-11-22 121500.old.beredd");
    let (store, _) = open(&aside, store::Access::ReadOnly).unwrap();
    assert_eq!(store.get("plan", id).unwrap().unwrap().name, "B");
}

#[test]
fn a_backup_goes_to_a_new_place_and_twice_to_the_same() {
    let (house, store) = House::new();
    let backup = store.backup_to(house.place.path(), now()).unwrap();
    let new = house.place.path().join("Ny.beredd");
    assert_eq!(Store::restore(&backup.folder, &new, now()).unwrap().set_aside, None);
    let first = Store::restore(&backup.folder, &new, now()).unwrap().set_aside.unwrap();
    let second = Store::restore(&backup.folder, &new, now()).unwrap().set_aside.unwrap();
    assert_ne!(first, second, "no name is used twice");
    assert!(open(&new, store::Access::ReadWrite).is_ok());
}

#[test]
fn a_folder_in_use_is_not_replaced() {
    let (house, store) = House::new();
    let backup = store.backup_to(house.place.path(), now()).unwrap();
    let refused = Store::restore(&backup.folder, &house.folder, now());
    assert!(matches!(refused, Err(StoreError::InUse { .. })));
}

#[test]
fn what_is_not_whole_is_refused_and_nothing_is_touched() {
    let (house, store) = House::new();
    let backup = store.backup_to(house.place.path(), now()).unwrap().folder;
    store.close().unwrap();
    let listing = || {
        let mut names: Vec<_> = fs::read_dir(house.place.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name())
            .collect();
        names.sort();
        names
    };
    let before = listing();
    let data = backup.join("data.db");
    let whole = fs::read(&data).unwrap();
    let refused = || Store::restore(&backup, &house.folder, now()).unwrap_err();

    fs::write(&data, &whole[..whole.len() - 4096]).unwrap();
    assert!(matches!(refused(), StoreError::Truncated { part: Part::Data, .. }));
    let mut flipped = whole.clone();
    flipped[9000] ^= 1;
    fs::write(&data, &flipped).unwrap();
    assert!(matches!(refused(), StoreError::Damaged { part: Part::Data, .. }));
    fs::remove_file(&data).unwrap();
    assert!(matches!(refused(), StoreError::Missing { part: Part::Data }));
    fs::write(&data, &whole).unwrap();
    fs::rename(backup.join("keys.json"), backup.join("keys")).unwrap();
    assert!(matches!(refused(), StoreError::Missing { part: Part::Keys }));
    let (stranger, _store) = House::new();
    fs::copy(stranger.folder.join("keys.json"), backup.join("keys.json")).unwrap();
    assert!(matches!(refused(), StoreError::Mixed { .. }));
    assert_eq!(listing(), before);
    assert!(house.open().is_ok());
}

#[test]
fn a_strangers_folder_is_not_moved_and_a_folder_in_use_is_no_backup() {
    let (house, store) = House::new();
    let backup = store.backup_to(house.place.path(), now()).unwrap();
    let letters = house.place.path().join("Brev");
    fs::create_dir(&letters).unwrap();
    fs::write(letters.join("brev.txt"), "hej").unwrap();
    let refused = Store::restore(&backup.folder, &letters, now());
    assert!(matches!(refused, Err(StoreError::NotBeredd { .. })));
    assert_eq!(fs::read_dir(&letters).unwrap().count(), 1);
    let new = house.place.path().join("Ny.beredd");
    let refused = Store::restore(&house.folder, &new, now());
    assert!(matches!(refused, Err(StoreError::InUse { .. })));
    fs::create_dir(&new).unwrap();
    let restored = Store::restore(&backup.folder, &new, now()).unwrap();
    assert_eq!(restored.set_aside, None, "an empty folder is as good as none");
}
