//! kill -9 at any moment: what was acknowledged is there, and the chain is whole.
//!
//! `BEREDD_KILLS=1000 cargo test -p store --test store crash` kills more often than a hundred times.

use std::collections::HashMap;
use std::env;
use std::io::{BufRead, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, SystemTime};

use chrono::Days;
use serde_json::json;
use store::{Access, Frozen, Holder, Moment, Store, StoreError, Unlock};
use uuid::Uuid;

use crate::house::{House, PASSPHRASE, author, now, open, secret, write};

const FOLDER: &str = "BEREDD_CRASH_FOLDER";
const MODE: &str = "BEREDD_CRASH_MODE";

/// This very program, as one that writes to the folder: `until_killed`, `once`, or `work`, which
/// saves, makes a new recovery key and backs up.
pub fn writer(folder: &Path, mode: &str) -> Command {
    let mut command = Command::new(env::current_exe().unwrap());
    command.args(["--exact", "crash::the_writer", "--ignored", "--nocapture", "--test-threads=1"]);
    command.env(FOLDER, folder).env(MODE, mode);
    command
}

pub fn wait_until_open(child: &mut Child) {
    let mut lines = BufReader::new(child.stdout.as_mut().unwrap()).lines();
    while let Some(Ok(line)) = lines.next() {
        if line == "open" {
            return;
        }
    }
    panic!("the writer did not open");
}

#[test]
#[ignore = "is the other program of the tests around it"]
fn the_writer() {
    let (Some(folder), Some(mode)) = (env::var_os(FOLDER), env::var_os(MODE)) else { return };
    let folder = PathBuf::from(folder);
    let worked = match mode.to_str() {
        Some("once") => save_on(&folder, Some(1)).and_then(Store::close),
        Some("work") => save_on(&folder, Some(3)).and_then(|store| upkeep(store, &folder, now())),
        Some("keep_up") => keep_up(&folder),
        _ => save_on(&folder, None).and_then(Store::close),
    };
    if let Err(error) = worked {
        eprintln!("{error}");
        std::process::exit(3);
    }
    // Without the farewell of the test harness, so that only words of this program are read.
    std::process::exit(0);
}

fn say(line: &str) {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{line}").unwrap();
    out.flush().unwrap();
}

/// Makes new keys and backups, day after day.
fn keep_up(folder: &Path) -> Result<(), StoreError> {
    let mut store = save_on(folder, Some(1))?;
    loop {
        let days = u64::try_from(store.head()?.0).unwrap();
        upkeep(store, folder, now() + Days::new(days))?;
        store = save_on(folder, Some(1))?;
    }
}

fn upkeep(mut store: Store, folder: &Path, at: Moment) -> Result<(), StoreError> {
    let sheet = store.renew_recovery()?;
    say(&format!("sheet {}", sheet.groups().join("-")));
    store.automatic_backup(at)?;
    say("backed_up");
    store.backup_to(folder.parent().unwrap(), at)?;
    say("backed_up");
    store.close()
}

/// Saves one plan again and again, and now and then a new record or an approved version.
fn save_on(folder: &Path, times: Option<u32>) -> Result<Store, StoreError> {
    let passphrase = secret(PASSPHRASE);
    let unlock = Unlock::Passphrase { name: None, passphrase: &passphrase };
    let holder = Holder { name: "crash writer".into(), at: now() };
    let (mut store, _) = Store::open(folder, &unlock, Access::ReadWrite, &holder)?;
    say("\nopen");
    let plan = Uuid::from_u128(1);
    let mut seen = store.get("plan", plan)?.map(|plan| plan.revision);
    let mut done = 0;
    while times.is_none_or(|times| done < times) {
        done += 1;
        let next = seen.unwrap_or(0) + 1;
        let body = json!({ "sections": { "1": "ett avbrott ".repeat(100), "2": next } });
        let id = Uuid::new_v4();
        let author = author();
        store.transact(&author, |tx| {
            tx.put(&write(plan, "Plan", &body, seen))?;
            if next % 5 == 0 {
                tx.put(&write(id, "Rutin", &body, None))?;
            }
            if next % 7 == 0 {
                let pdf = vec![7; 60_000];
                tx.freeze(&Frozen {
                    id,
                    plan,
                    number: next,
                    administration: None,
                    document: "{}",
                    pdf: &pdf,
                    action: "approved",
                })?;
            }
            Ok::<(), StoreError>(())
        })?;
        seen = Some(next);
        say(&format!("acked {plan} {next}"));
        if next % 5 == 0 {
            say(&format!("acked {id} 1"));
        }
        if next % 7 == 0 {
            say(&format!("frozen {id} {next}"));
        }
    }
    Ok(store)
}

/// A small generator; its seed is printed with the test.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963);
        (self.0 >> 33) % sides
    }
}

#[test]
fn what_was_acknowledged_survives_kill_9_at_any_moment() {
    let kills: u32 = env::var("BEREDD_KILLS").map_or(100, |count| count.parse().unwrap());
    let seed = SystemTime::UNIX_EPOCH.elapsed().unwrap().as_nanos() as u64;
    println!("seed {seed}");
    let mut dice = Dice(seed);
    let (house, store) = House::new();
    drop(store);
    let mut acked: HashMap<Uuid, i64> = HashMap::new();
    let mut frozen: Vec<Uuid> = Vec::new();
    let mut backups = 0;
    for kill in 0..kills {
        let mode = if kill % 3 == 0 { "keep_up" } else { "until_killed" };
        let mut child = writer(&house.folder, mode).stdout(Stdio::piped()).spawn().unwrap();
        // Half of them while it starts, half of them while it writes.
        if kill % 2 == 0 {
            wait_until_open(&mut child);
        }
        // A backup takes longer than a save, and is to be cut short at its end too.
        let moments = if mode == "keep_up" { 300_000 } else { 40_000 };
        std::thread::sleep(Duration::from_micros(dice.roll(moments)));
        child.kill().unwrap();
        let out = child.wait_with_output().unwrap().stdout;
        let out = String::from_utf8(out).unwrap();
        let whole_lines = out.rsplit_once('\n').map_or("", |(whole, _)| whole);
        for line in whole_lines.lines() {
            let words: Vec<&str> = line.split(' ').collect();
            match words[..] {
                ["acked", id, revision] => {
                    acked.insert(id.parse().unwrap(), revision.parse().unwrap());
                }
                ["frozen", id, _] => frozen.push(id.parse().unwrap()),
                _ => {}
            }
        }
        let (store, _) = open(&house.folder, Access::ReadWrite)
            .unwrap_or_else(|error| panic!("kill {kill}, seed {seed}: {error}"));
        for (id, revision) in &acked {
            let record = store.get("plan", *id).unwrap();
            let is_kept = record.as_ref().is_some_and(|record| record.revision >= *revision);
            assert!(is_kept, "kill {kill}, seed {seed}: {id} {revision} is {record:?}");
        }
        for id in &frozen {
            assert_eq!(store.frozen_pdf(*id).unwrap().map(|pdf| pdf.len()), Some(60_000));
        }
        if kill % 10 == 9 || kill + 1 == kills {
            let report = store.verify().unwrap();
            assert!(report.is_whole(), "kill {kill}, seed {seed}: {:?}", report.findings);
            backups += check_backups(&house, &store);
        }
    }
    let saves: i64 = acked.values().sum();
    println!(
        "{kills} kills, {backups} backups whole, {saves} saves and {} versions acknowledged, 0 lost",
        frozen.len()
    );
    assert!(saves > i64::from(kills) / 4, "the writer had time to write");
}

/// Opens every backup that has its name, and clears them away for the next round.
fn check_backups(house: &House, store: &Store) -> usize {
    let outside = Store::backups_in(house.place.path(), None).unwrap();
    let all = [store.backups().unwrap(), outside].concat();
    for backup in &all {
        assert!(store.test_backup(&backup.folder).unwrap().is_whole(), "{backup:?}");
        std::fs::remove_dir_all(&backup.folder).unwrap();
    }
    all.len()
}
