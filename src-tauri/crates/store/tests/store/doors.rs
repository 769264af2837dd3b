//! Opening: each reason why not, really provoked, and that nothing is lost by it.

use std::fs;
use std::process::{Command, Stdio};

use serde_json::json;
use store::{Access, Part, Presence, Store, StoreError};
use uuid::Uuid;

use crate::house::{House, create, open, put, write};

#[test]
fn an_empty_place_and_a_strangers_folder_are_told_apart() {
    let place = tempfile::tempdir().unwrap();
    let nothing = place.path().join("X.beredd");
    let refused = open(&nothing, Access::ReadWrite);
    assert!(matches!(refused, Err(StoreError::NothingThere { .. })));
    assert!(matches!(Store::inspect(&nothing), Presence::Nothing));
    fs::create_dir(&nothing).unwrap();
    assert!(matches!(Store::inspect(&nothing), Presence::Nothing), "an empty folder is nothing");
    fs::write(nothing.join("brev.txt"), "hej").unwrap();
    assert!(matches!(open(&nothing, Access::ReadWrite), Err(StoreError::NotBeredd { .. })));
    assert!(matches!(Store::inspect(&nothing), Presence::NotBeredd));
    let file = place.path().join("brev.txt");
    fs::write(&file, "hej").unwrap();
    assert!(matches!(open(&file, Access::ReadOnly), Err(StoreError::NotBeredd { .. })));
    assert_eq!(fs::read_dir(&nothing).unwrap().count(), 1, "a stranger's folder is left alone");
}

#[test]
fn a_new_folder_never_takes_anothers_place() {
    let (house, store) = House::new();
    assert!(matches!(create(&house.folder), Err(StoreError::AlreadyThere { .. })));
    store.close().unwrap();
    assert!(house.open().is_ok());
    let empty = house.place.path().join("Tom.beredd");
    fs::create_dir(&empty).unwrap();
    assert!(create(&empty).is_ok(), "an empty folder is as good as none");
}

#[test]
fn the_doorway_says_what_the_sign_in_page_needs() {
    let (house, store) = House::new();
    let Presence::Locked(doorway) = Store::inspect(&house.folder) else { panic!("not locked") };
    assert_eq!(doorway.vault, store.vault());
    assert_eq!(doorway.accounts.len(), 1);
    assert_eq!(doorway.in_use.unwrap().name, "Anna Testsson, Beredd");
    store.close().unwrap();
    let Presence::Locked(doorway) = Store::inspect(&house.folder) else { panic!("not locked") };
    assert_eq!(doorway.in_use, None);
}

#[test]
fn a_missing_part_is_named() {
    for (part, gone) in
        [(Part::Data, &["data.db"][..]), (Part::Keys, &["keys.json", "keys.json.old"][..])]
    {
        let (house, store) = House::new();
        store.close().unwrap();
        for name in gone {
            fs::remove_file(house.folder.join(name)).unwrap();
        }
        for access in [Access::ReadWrite, Access::ReadOnly] {
            let refused = open(&house.folder, access);
            assert!(matches!(refused, Err(StoreError::Missing { part: it }) if it == part));
        }
        let Presence::Broken(StoreError::Missing { part: it }) = Store::inspect(&house.folder)
        else {
            panic!("{part:?} is not missed");
        };
        assert_eq!(it, part);
    }
}

#[test]
fn a_part_from_another_vault_is_noticed_without_a_key() {
    let ((one, first), (other, second)) = (House::new(), House::new());
    first.close().unwrap();
    second.close().unwrap();
    fs::copy(other.folder.join("keys.json"), one.folder.join("keys.json")).unwrap();
    for access in [Access::ReadWrite, Access::ReadOnly] {
        let refused = open(&one.folder, access);
        assert!(matches!(refused, Err(StoreError::Mixed { part: Part::Data })));
    }
    assert!(matches!(
        Store::inspect(&one.folder),
        Presence::Broken(StoreError::Mixed { part: Part::Data })
    ));
}

#[test]
fn keys_of_another_day_are_noticed_read_and_mended_by_a_backup() {
    let (house, mut store) = House::new();
    let id = Uuid::new_v4();
    put(&mut store, &write(id, "A", &json!({}), None)).unwrap();
    let kept = fs::read(house.folder.join("keys.json")).unwrap();
    store.renew_recovery().unwrap();
    store.renew_recovery().unwrap();
    store.close().unwrap();
    fs::write(house.folder.join("keys.json"), kept).unwrap();

    assert!(matches!(house.open(), Err(StoreError::Mixed { part: Part::Keys })));
    let (store, opened) = house.read().unwrap();
    assert!(opened.has_mixed_keys, "it is told");
    assert!(store.get("plan", id).unwrap().is_some(), "what is there can be read");
    let backup = store.backup_to(house.place.path(), crate::house::now()).unwrap();
    drop(store);
    let (store, _) = open(&backup.folder, Access::ReadWrite).unwrap();
    assert!(store.get("plan", id).unwrap().is_some(), "and its backup's parts fit again");
}

#[test]
fn keys_that_were_lost_come_back_from_the_ones_before() {
    let (house, mut store) = House::new();
    store.renew_recovery().unwrap();
    store.close().unwrap();
    fs::write(house.folder.join("keys.json"), "{\"format\":").unwrap();
    let before = fs::read(house.folder.join("keys.json.old")).unwrap();
    let (store, opened) = house.open().unwrap();
    assert!(opened.used_older_keys);
    let kept = fs::read(house.folder.join("keys.json.old")).unwrap();
    assert!(kept == before, "the broken one does not push the whole one out");
    store.close().unwrap();
    let (_, opened) = house.open().unwrap();
    assert!(!opened.used_older_keys, "keys.json is whole again");
}

#[test]
fn a_second_writer_is_told_who_has_it_and_a_reader_may_read() {
    let (house, mut store) = House::new();
    let Err(StoreError::InUse { holder, since }) = house.open() else { panic!("two writers") };
    assert_eq!(holder, "Anna Testsson, Beredd");
    assert_eq!(since, Some(crate::house::now()));
    let (reader, _) = house.read().unwrap();
    let id = Uuid::new_v4();
    put(&mut store, &write(id, "A", &json!({}), None)).unwrap();
    assert!(reader.get("plan", id).unwrap().is_some(), "a reader sees what is saved meanwhile");
    drop(store);
    assert!(house.open().is_ok(), "the lock goes with its holder");
}

#[test]
fn another_program_with_the_file_open_is_noticed() {
    let (house, store) = House::new();
    store.close().unwrap();
    let mut other =
        crate::crash::writer(&house.folder, "until_killed").stdout(Stdio::piped()).spawn().unwrap();
    crate::crash::wait_until_open(&mut other);
    let refused = house.open();
    assert!(house.read().is_ok(), "reading beside it is allowed");
    other.kill().unwrap();
    other.wait().unwrap();
    let Err(StoreError::InUse { holder, .. }) = refused else { panic!("two programs") };
    assert_eq!(holder, "crash writer");
    let (_, opened) = house.open().unwrap();
    assert!(opened.was_left_open, "the one that was killed did not close");
}

#[test]
fn a_machine_without_memory_hears_of_memory_and_not_of_passphrases() {
    let (house, store) = House::new();
    store.close().unwrap();
    let (mut seen_full, mut seen_open) = (false, false);
    for kib in (20_000..300_000).step_by(10_000) {
        let limit = format!("ulimit -v {kib}; exec \"$0\" \"$@\"");
        let writer = crate::crash::writer(&house.folder, "once");
        let mut shell = Command::new("sh");
        shell.arg("-c").arg(limit).arg(writer.get_program()).args(writer.get_args());
        shell.envs(writer.get_envs().filter_map(|(key, value)| Some((key, value?))));
        let run = shell.output().unwrap();
        let said = String::from_utf8_lossy(&run.stderr).into_owned();
        assert!(!said.contains("passphrase") && !said.contains("damaged"), "{kib} KiB: {said}");
        seen_full |= said.contains("out of memory");
        seen_open |= said.is_empty() && run.status.success();
    }
    println!("memory: refused for want of it: {seen_full}, opened: {seen_open}");
    assert!(seen_open, "with enough memory it opens");
    assert!(house.open().is_ok(), "and nothing is lost by any of it");
}

#[test]
fn an_open_store_can_be_handed_to_another_thread() {
    fn is_send<T: Send>() {}
    is_send::<Store>();
}
