//! Full disks and media that can not be written. Needs the right to mount; says so where it has none.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::json;
use store::{Access, StoreError};
use tempfile::TempDir;
use uuid::Uuid;

use crate::house::{create, now, open, put, write};

/// A small disk in memory, gone when dropped.
struct Disk {
    place: TempDir,
}

impl Disk {
    fn new(kib: u64) -> Option<Disk> {
        let place = tempfile::tempdir().unwrap();
        let options = format!("size={kib}k");
        if !mount(&["-t", "tmpfs", "-o", &options, "tmpfs"], place.path()) {
            println!("skipped: mounting is not allowed here");
            return None;
        }
        Some(Disk { place })
    }

    fn path(&self) -> &Path {
        self.place.path()
    }

    fn set(&self, options: &str) {
        assert!(mount(&["-o", &format!("remount,{options}")], self.path()), "{options}");
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        Command::new("umount").arg("-l").arg(self.place.path()).status().unwrap();
    }
}

fn mount(options: &[&str], place: &Path) -> bool {
    let run = Command::new("mount").args(options).arg(place).output();
    run.is_ok_and(|run| run.status.success())
}

#[test]
fn a_full_disk_says_so_loses_nothing_and_works_again_with_room() {
    for free in (0..600).step_by(28) {
        let Some(disk) = Disk::new(16 * 1024) else { return };
        let folder = disk.path().join("Prov.beredd");
        let (mut store, _) = create(&folder).unwrap();
        let filler = disk.path().join("filler");
        fs::write(&filler, vec![1; 16 << 20]).unwrap_err();
        let filled = fs::metadata(&filler).unwrap().len();
        fs::File::options()
            .write(true)
            .open(&filler)
            .unwrap()
            .set_len(filled.saturating_sub(free * 1024))
            .unwrap();
        let body = json!({ "text": "ett avbrott ".repeat(400) });
        let mut acked = Vec::new();
        let refused = loop {
            let id = Uuid::new_v4();
            match put(&mut store, &write(id, "Plan", &body, None)) {
                Ok(_) => acked.push(id),
                Err(error) => break error,
            }
        };
        assert!(matches!(refused, StoreError::DiskFull), "{free} KiB: {refused:?}");
        let backup = store.backup_to(disk.path(), now());
        assert!(matches!(backup, Err(StoreError::DiskFull)), "{free} KiB: {backup:?}");
        assert_eq!(fs::read_dir(disk.path()).unwrap().count(), 2, "no half backup is left");
        let missing = acked.iter().filter(|id| store.get("plan", **id).unwrap().is_none()).count();
        assert_eq!(missing, 0, "{free} KiB: {} acknowledged", acked.len());
        fs::remove_file(&filler).unwrap();
        // The system gives the room back soon, not at once, when the machine is busy.
        let written = (0..100).find_map(|_| {
            let written = put(&mut store, &write(Uuid::new_v4(), "Plan", &body, None)).ok();
            if written.is_none() {
                std::thread::sleep(std::time::Duration::from_millis(50));
            }
            written
        });
        assert!(written.is_some(), "{free} KiB: there is room again");
        drop(store);
        let (store, _) = open(&folder, Access::ReadWrite).unwrap();
        assert_eq!(store.list("plan", None).unwrap().len(), acked.len() + 1);
        assert!(store.verify().unwrap().is_whole());
    }
}

#[test]
fn opening_on_a_full_disk_says_so_and_reading_still_works() {
    let Some(disk) = Disk::new(4 * 1024) else { return };
    let folder = disk.path().join("Prov.beredd");
    let (store, _) = create(&folder).unwrap();
    store.close().unwrap();
    fs::write(disk.path().join("filler"), vec![1; 4 << 20]).unwrap_err();
    let refused = open(&folder, Access::ReadWrite).err();
    assert!(matches!(refused, Some(StoreError::DiskFull)), "{refused:?}");
    let (store, _) = open(&folder, Access::ReadOnly).unwrap();
    assert!(store.verify().unwrap().is_whole());
    drop(store);
    let new = create(&disk.path().join("Ny.beredd")).err();
    assert!(matches!(new, Some(StoreError::DiskFull)), "{new:?}");
    fs::remove_file(disk.path().join("filler")).unwrap();
    assert!(open(&folder, Access::ReadWrite).is_ok());
    assert!(create(&disk.path().join("Ny.beredd")).is_ok(), "what was left half is no hindrance");
}

#[test]
fn a_medium_that_can_not_be_written_is_named_and_can_be_read() {
    let Some(disk) = Disk::new(16 * 1024) else { return };
    let folder = disk.path().join("Prov.beredd");
    let (mut store, _) = create(&folder).unwrap();
    let id = Uuid::new_v4();
    put(&mut store, &write(id, "A", &json!({}), None)).unwrap();
    // As it is after a power cut: the last save is in the WAL only.
    let cut = disk.path().join("Avbruten.beredd");
    fs::create_dir(&cut).unwrap();
    for name in ["data.db", "data.db-wal", "keys.json"] {
        fs::copy(folder.join(name), cut.join(name)).unwrap();
    }
    store.close().unwrap();
    disk.set("ro");
    for folder in [&folder, &cut] {
        let refused = open(folder, Access::ReadWrite).err();
        assert!(matches!(refused, Some(StoreError::ReadOnlyFolder { .. })), "{refused:?}");
        let (store, _) = open(folder, Access::ReadOnly).unwrap();
        assert_eq!(store.get("plan", id).unwrap().unwrap().name, "A", "{}", folder.display());
        assert!(store.verify().unwrap().is_whole());
        let elsewhere = tempfile::tempdir().unwrap();
        let backup = store.backup_to(elsewhere.path(), now()).unwrap();
        let (copy, _) = open(&backup.folder, Access::ReadWrite).unwrap();
        assert!(copy.get("plan", id).unwrap().is_some(), "it can be backed up from there");
        let refused = store.backup_to(disk.path(), now()).err();
        assert!(matches!(refused, Some(StoreError::ReadOnlyFolder { .. })), "{refused:?}");
    }
    let new = create(&disk.path().join("Ny.beredd")).err();
    assert!(matches!(new, Some(StoreError::ReadOnlyFolder { .. })), "{new:?}");
    disk.set("rw");
    let (mut store, _) = open(&folder, Access::ReadWrite).unwrap();
    put(&mut store, &write(id, "B", &json!({}), Some(1))).unwrap();
}
