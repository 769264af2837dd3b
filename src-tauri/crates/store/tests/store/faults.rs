//! What the store asks the system for: that all of it is synced before it is acknowledged, and that
//! an error at any single point loses nothing. Needs strace; says so where there is none.
//!
//! The errors take some minutes, so they are asked for:
//! `cargo test -p store --test store -- --ignored --nocapture faults::`.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::json;
use store::{Access, Store, Unlock};
use uuid::Uuid;

use crate::crash::writer;
use crate::house::{House, holder, open, put, write};

/// System calls and the errors they can give.
const FAULTS: [(&str, &str); 10] = [
    ("pwrite64", "ENOSPC"),
    ("pwrite64", "EIO"),
    ("write", "ENOSPC"),
    ("fsync,fdatasync", "EIO"),
    ("fsync,fdatasync", "ENOSPC"),
    ("ftruncate", "EIO"),
    ("openat", "ENOSPC"),
    ("openat", "EACCES"),
    ("rename,renameat,renameat2", "EIO"),
    ("unlink,unlinkat", "EIO"),
];

fn has_strace() -> bool {
    let found = Command::new("strace").arg("-V").stdout(Stdio::null()).status().is_ok();
    if !found {
        println!("skipped: strace is not installed");
    }
    found
}

#[test]
fn nothing_is_acknowledged_before_it_is_synced() {
    if !has_strace() {
        return;
    }
    let (house, store) = House::new();
    store.close().unwrap();
    let trace = house.place.path().join("trace");
    let writer = writer(&house.folder, "work");
    let mut strace = Command::new("strace");
    strace.args(["-f", "-y", "-qq", "-e", "trace=fsync,fdatasync,rename,write", "-o"]).arg(&trace);
    strace.arg(writer.get_program()).args(writer.get_args());
    strace.envs(writer.get_envs().filter_map(|(key, value)| Some((key, value?))));
    assert!(strace.output().unwrap().status.success());

    // What was done since the last acknowledgement, in order.
    let (mut done, mut acknowledged) = (Vec::new(), Vec::new());
    for line in fs::read_to_string(&trace).unwrap().lines() {
        let is_sync = line.contains(" fsync(") || line.contains(" fdatasync(");
        let word = ["acked", "sheet", "backed_up"]
            .into_iter()
            .find(|word| line.contains(" write(1<") && line.contains(&format!("\"{word}")));
        match word {
            Some(word) => acknowledged.push((word, std::mem::take(&mut done))),
            None if is_sync => done.push(format!("sync {line}")),
            None if line.contains(" rename(") => done.push(format!("rename {line}")),
            None => {}
        }
    }
    let has_in_order = |done: &[String], steps: &[(&str, &str)]| {
        let mut left = done.iter();
        steps
            .iter()
            .all(|(verb, name)| left.any(|line| line.starts_with(verb) && line.contains(name)))
    };
    let folder = "Prov.beredd>";
    for (word, done) in &acknowledged {
        let is_kept = match *word {
            "acked" => has_in_order(done, &[("sync", "data.db-wal>")]),
            "sheet" => has_in_order(
                done,
                &[
                    ("sync", "data.db-wal>"),
                    ("sync", "keys.json.part>"),
                    ("rename", "keys.json.part\""),
                    ("sync", folder),
                    ("sync", "data.db-wal>"),
                ],
            ),
            _ => has_in_order(
                done,
                &[
                    ("sync", ".beredd.part/data.db>"),
                    ("sync", ".beredd.part/keys.json.part>"),
                    ("rename", ".beredd.part/keys.json.part\""),
                    ("sync", ".beredd.part/backup.json>"),
                    ("sync", ".beredd.part>"),
                    ("rename", ".beredd.part\""),
                    ("sync", ">"),
                ],
            ),
        };
        assert!(is_kept, "{word} after only {done:#?}");
    }
    let words: Vec<&str> = acknowledged.iter().map(|(word, _)| *word).collect();
    assert_eq!(words, ["acked", "acked", "acked", "sheet", "backed_up", "backed_up"]);
}

#[test]
#[ignore = "takes minutes"]
fn an_error_at_any_point_loses_nothing_and_is_not_taken_for_something_else() {
    if !has_strace() {
        return;
    }
    for (calls, error) in FAULTS {
        // From the point on, as a full disk; and once, as a bad moment.
        for from in ["+", ""] {
            let (mut points, mut refused) = (0, 0);
            while let Some(was_refused) = try_at(calls, error, points + 1, from) {
                points += 1;
                refused += u32::from(was_refused);
            }
            println!("{calls} {error}{from}: {points} points, {refused} refused, 0 lost");
        }
    }
}

/// Works with an error at the given point; `None` when the work never came so far.
fn try_at(calls: &str, error: &str, point: u32, from: &str) -> Option<bool> {
    let what = format!("{calls} {error} at {point}{from}");
    let (house, mut store) = House::new();
    put(&mut store, &write(Uuid::from_u128(9), "A", &json!({}), None)).unwrap();
    store.close().unwrap();
    let (trace, out) = (house.place.path().join("trace"), run(&house, calls, error, point, from));
    let injected = fs::read_to_string(&trace).unwrap_or_default().contains("INJECTED");
    fs::remove_file(&trace).unwrap();
    if !injected {
        return None;
    }
    let said = String::from_utf8_lossy(&out.stderr).into_owned();
    let code = out.status.code();
    assert!(matches!(code, Some(0 | 3)), "{what}: ended with {:?}: {said}", out.status);
    for wrong in ["passphrase", "damaged", "another copy", "newer"] {
        assert!(!said.contains(wrong), "{what}: said {said}");
    }
    check(&house, &String::from_utf8_lossy(&out.stdout), &what);
    Some(code == Some(3))
}

fn run(house: &House, calls: &str, error: &str, point: u32, from: &str) -> std::process::Output {
    let writer = writer(&house.folder, "work");
    let mut strace = Command::new("strace");
    strace.args(["-f", "-qq", "-o"]).arg(house.place.path().join("trace"));
    strace.arg("-e").arg(format!("trace={calls}"));
    strace.arg("-e").arg(format!("inject={calls}:error={error}:when={point}{from}"));
    for path in paths(&house.folder) {
        strace.arg("-P").arg(path);
    }
    strace.arg(writer.get_program()).args(writer.get_args());
    strace.envs(writer.get_envs().filter_map(|(key, value)| Some((key, value?))));
    strace.output().unwrap()
}

/// Every file that the work touches; the program's own libraries are left alone.
fn paths(folder: &Path) -> Vec<std::path::PathBuf> {
    let names =
        ["data.db", "data.db-wal", "data.db-shm", "data.db-journal", "keys.json", "LÄS MIG.txt"];
    let more = [
        "keys.json.part",
        "keys.json.old",
        "keys.json.old.part",
        "lock",
        "in-use.json",
        "backup.json",
        "attempts.json",
    ];
    let day = "2026-11-22 101500.beredd";
    let outside = folder.with_file_name(format!("Prov {day}"));
    let inside = folder.join("backups").join(day);
    let parts = [&outside, &inside].map(|path| {
        path.with_file_name(format!("{}.part", path.file_name().unwrap().to_string_lossy()))
    });
    let folders = [folder.to_path_buf(), outside, inside].into_iter().chain(parts);
    folders
        .flat_map(|folder| {
            let files = names.iter().chain(&more).map(|name| folder.join(name)).collect::<Vec<_>>();
            [vec![folder], files].concat()
        })
        .collect()
}

fn check(house: &House, said: &str, what: &str) {
    let (mut store, _) = open(&house.folder, Access::ReadWrite)
        .unwrap_or_else(|error| panic!("{what}: does not open: {error}"));
    let mut backed_up = 0;
    for line in said.lines() {
        match line.split(' ').collect::<Vec<_>>()[..] {
            ["acked", id, revision] => {
                let record = store.get("plan", id.parse().unwrap()).unwrap();
                let is_kept = record.is_some_and(|it| it.revision >= revision.parse().unwrap());
                assert!(is_kept, "{what}: {line} is lost");
            }
            ["sheet", sheet] => {
                let by_sheet = Unlock::Recovery(sheet);
                let opened = Store::open(&house.folder, &by_sheet, Access::ReadOnly, &holder());
                assert!(opened.is_ok(), "{what}: the sheet does not open");
            }
            ["backed_up"] => backed_up += 1,
            _ => {}
        }
    }
    let report = store.verify().unwrap();
    assert!(report.is_whole(), "{what}: {:?}", report.findings);
    let backups = [house.folder.join("backups"), house.place.path().to_path_buf()]
        .map(|place| Store::backups_in(&place, None).unwrap());
    let backups = backups.concat();
    assert!(backups.len() >= backed_up, "{what}: a finished backup is gone");
    for backup in backups {
        assert!(store.test_backup(&backup.folder).unwrap().is_whole(), "{what}: a broken backup");
    }
    let again = put(&mut store, &write(Uuid::new_v4(), "Igen", &json!({}), None));
    assert!(again.is_ok(), "{what}: does not work again: {again:?}");
}
