//! Backups: whole, tested by being opened, thinned out, never half.

use std::fs;

use chrono::{Days, TimeDelta};
use serde_json::json;
use store::{Access, Presence, Store, StoreError};
use uuid::Uuid;

use crate::house::{House, now, open, put, write};

#[test]
fn a_backup_is_a_folder_of_the_same_shape_with_everything_saved_in_it() {
    let (house, mut store) = House::new();
    let id = Uuid::new_v4();
    put(&mut store, &write(id, "A", &json!({"a": "å"}), None)).unwrap();
    let backup = store.backup_to(house.place.path(), now()).unwrap();
    assert_eq!(backup.folder.file_name().unwrap(), "Prov 2026-11-22 101500.beredd");
    assert_eq!((backup.head, backup.records, backup.at), (1, 1, now()));
    assert!(matches!(Store::inspect(&backup.folder), Presence::Locked(_)));
    put(&mut store, &write(id, "B", &json!({}), Some(1))).unwrap();
    assert!(store.test_backup(&backup.folder).unwrap().is_whole());
    let (copy, _) = open(&backup.folder, Access::ReadWrite).unwrap();
    assert_eq!(copy.get("plan", id).unwrap().unwrap().name, "A");
    assert_eq!(copy.history("plan", id).unwrap().len(), 1);
    let again = store.backup_to(house.place.path(), now());
    assert!(matches!(again, Err(StoreError::AlreadyThere { .. })), "nothing is overwritten");
}

#[test]
fn one_automatic_backup_a_day_and_the_old_ones_thin_out() {
    let (_house, mut store) = House::new();
    for day in 0..40 {
        let at = now() + Days::new(day);
        let made = store.automatic_backup(at).unwrap();
        assert_eq!(made.map(|backup| backup.at), Some(at));
        assert_eq!(store.automatic_backup(at + TimeDelta::hours(3)).unwrap(), None);
    }
    let kept: Vec<String> = store
        .backups()
        .unwrap()
        .iter()
        .map(|backup| backup.at.format("%m-%d").to_string())
        .collect();
    assert_eq!(
        kept,
        ["12-31", "12-30", "12-29", "12-28", "12-27", "12-26", "12-25", "12-20", "12-13", "11-30"]
    );
    let tested = &store.changes(None, 1).unwrap()[0];
    assert_eq!(tested.action, "backup_tested", "the test is in the log");
    assert!(store.verify().unwrap().is_whole());
}

#[test]
fn an_unfinished_or_foreign_backup_is_not_listed() {
    let (house, mut store) = House::new();
    let (other, mut another) = House::new();
    store.automatic_backup(now()).unwrap();
    let backups = house.folder.join("backups");
    fs::create_dir(backups.join("2026-11-23 101500.beredd.part")).unwrap();
    fs::create_dir(backups.join("2026-11-24 101500.beredd")).unwrap();
    let foreign = another.automatic_backup(now() + Days::new(3)).unwrap().unwrap();
    let moved = backups.join("2026-11-25 101500.beredd");
    fs::rename(&foreign.folder, &moved).unwrap();
    assert_eq!(store.backups().unwrap().len(), 1);
    assert_eq!(Store::backups_in(&backups, None).unwrap().len(), 2);
    store.automatic_backup(now() + Days::new(1)).unwrap().unwrap();
    assert!(!backups.join("2026-11-23 101500.beredd.part").exists(), "what was cut short goes");
    assert!(matches!(store.test_backup(&moved), Err(StoreError::Mixed { .. })));
    drop(other);
}

#[test]
fn a_backup_that_rots_is_noticed() {
    let (house, mut store) = House::new();
    put(&mut store, &write(Uuid::new_v4(), "A", &json!({}), None)).unwrap();
    let backup = store.backup_to(house.place.path(), now()).unwrap();
    let data = backup.folder.join("data.db");
    let mut bytes = fs::read(&data).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&data, bytes).unwrap();
    assert!(!store.test_backup(&backup.folder).unwrap().is_whole());
}
