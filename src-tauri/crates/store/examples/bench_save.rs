//! One acknowledged save against one bare SQLCipher commit, and lists and searches as the file grows.
//! Never measures one side alone: both commits take turns in one process, on one disk.
//!
//! `cargo run --release -p store --example bench_save [-- FOLDER]`; the folder chooses the disk.
#![expect(clippy::print_stdout, reason = "the figures are what it is for")]

use std::error::Error;
use std::path::Path;
use std::time::{Duration, Instant};

use rusqlite::Connection;
use serde_json::{Value, json};
use store::{Author, Cost, Holder, Moment, NewSlot, Secret, Store, StoreError, Write};
use uuid::Uuid;

const ROUNDS: usize = 400;

fn main() -> Result<(), Box<dyn Error>> {
    let place = match std::env::args().nth(1) {
        Some(folder) => tempfile::tempdir_in(folder)?,
        None => tempfile::tempdir_in(".")?,
    };
    commits(place.path())?;
    for records in [1_000, 10_000, 100_000] {
        growth(&place.path().join(format!("{records}.beredd")), records)?;
    }
    Ok(())
}

fn author() -> Author {
    Author { account: Uuid::from_u128(1), name: "Anna Testsson".into(), at: Moment::default() }
}

fn new_store(folder: &Path) -> Result<Store, StoreError> {
    let passphrase = Secret::new("sju gröna granar");
    let first = NewSlot {
        account: Uuid::from_u128(1),
        name: "Anna",
        passphrase: &passphrase,
        cost: Cost::LOW,
    };
    let holder = Holder { name: "bench".into(), at: Moment::default() };
    Store::create(folder, Uuid::new_v4(), &first, &holder).map(|(store, _)| store)
}

/// A plan of eighteen sections, one of which is new in each round.
fn plan(round: usize) -> Value {
    let section = "Om verksamhetssystemet ligger nere i mer än en timme används reservrutin A. ";
    let mut plan = json!({ "title": "Kontinuitetsplan" });
    for number in 1..=18 {
        plan[format!("section-{number}")] = section.repeat(12).into();
    }
    plan[format!("section-{}", round % 18 + 1)] = format!("{} {round}", section.repeat(12)).into();
    plan
}

fn commits(place: &Path) -> Result<(), Box<dyn Error>> {
    let mut store = new_store(&place.join("save.beredd"))?;
    let bare = Connection::open(place.join("bare.db"))?;
    bare.execute_batch(&format!("PRAGMA key = \"x'{}'\"", "5".repeat(64)))?;
    bare.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(()))?;
    bare.execute_batch(
        "PRAGMA synchronous = FULL; PRAGMA cache_size = -65536; \
         CREATE TABLE record (id INTEGER PRIMARY KEY, body TEXT) STRICT; \
         INSERT INTO record (id, body) VALUES (1, '')",
    )?;
    let (mut saves, mut bares) = (Vec::new(), Vec::new());
    let mut revision = None;
    for round in 0..ROUNDS {
        let body = plan(round);
        let text = body.to_string();
        let start = Instant::now();
        let author = author();
        let write = Write {
            kind: "plan",
            id: Uuid::from_u128(2),
            administration: None,
            name: "Kontinuitetsplan",
            body: &body,
            text: &text,
            action: "saved",
            expected: revision,
        };
        revision =
            Some(store.transact(&author, |tx| tx.put(&write)).map_err(|error: StoreError| error)?);
        saves.push(start.elapsed());

        let start = Instant::now();
        bare.prepare_cached("UPDATE record SET body = ?1 WHERE id = 1")?.execute([&text])?;
        bares.push(start.elapsed());
    }
    let (save, commit) = (median(&mut saves), median(&mut bares));
    println!(
        "save: {} bytes in one plan, {ROUNDS} rounds, taking turns",
        plan(0).to_string().len()
    );
    println!("  acknowledged save     {:>9.3} ms (p95 {:.3})", ms(save), ms(p95(&saves)));
    println!("  bare SQLCipher commit {:>9.3} ms (p95 {:.3})", ms(commit), ms(p95(&bares)));
    println!("  ratio                 {:>9.2}", save.as_secs_f64() / commit.as_secs_f64());
    let start = Instant::now();
    store.search("reservrutin", 50)?;
    println!(
        "  first search after    {:>9.3} ms (takes the last save's words in)",
        ms(start.elapsed())
    );
    Ok(())
}

fn growth(folder: &Path, records: usize) -> Result<(), Box<dyn Error>> {
    let mut store = new_store(folder)?;
    let of = Some(Uuid::from_u128(3));
    for thousand in 0..records / 1000 {
        store.transact(&author(), |tx| {
            for number in 0..1000 {
                let number = thousand * 1000 + number;
                let text = format!("Avbrott i system {} under timme {}", number % 97, number % 24);
                let body = json!({ "description": text, "number": number });
                let write = Write {
                    kind: "incident",
                    id: Uuid::new_v4(),
                    administration: of.filter(|_| number % 1000 < 50),
                    name: &format!("Incident {number}"),
                    body: &body,
                    text: &text,
                    action: "saved",
                    expected: None,
                };
                tx.put(&write)?;
            }
            Ok::<(), StoreError>(())
        })?;
    }
    println!("{records} records");
    let time = |what: &str, work: &dyn Fn() -> Result<usize, StoreError>| {
        let mut times = Vec::new();
        let mut found = 0;
        for _ in 0..if records > 10_000 { 5 } else { 15 } {
            let start = Instant::now();
            found = work()?;
            times.push(start.elapsed());
        }
        println!("  {what:<34} {:>9.3} ms ({found} found)", ms(median(&mut times)));
        Ok::<(), StoreError>(())
    };
    time("list of one administration", &|| Ok(store.list("incident", of)?.len()))?;
    time("headings of one administration", &|| Ok(store.headings("incident", of)?.len()))?;
    time("list of all", &|| Ok(store.list("incident", None)?.len()))?;
    time("headings of all", &|| Ok(store.headings("incident", None)?.len()))?;
    time("search, a word in every record", &|| Ok(store.search("avbrott", 50)?.len()))?;
    time("search, three letters", &|| Ok(store.search("sys", 50)?.len()))?;
    time("search, two words", &|| Ok(store.search("system 42 timme 7", 50)?.len()))?;
    time("search, a number in a name", &|| Ok(store.search("incident 777", 50)?.len()))?;
    time("search, nothing to find", &|| Ok(store.search("saknas", 50)?.len()))?;
    time("newest 50 of the log", &|| Ok(store.changes(None, 50)?.len()))?;
    let start = Instant::now();
    let report = store.verify()?;
    println!("  {:<34} {:>9.0} ms (whole: {})", "verify", ms(start.elapsed()), report.is_whole());
    let start = Instant::now();
    let backup = store.backup_to(&folder.with_extension("backup"), Moment::default())?;
    println!(
        "  {:<34} {:>9.0} ms ({} MB)",
        "backup, opened and verified",
        ms(start.elapsed()),
        backup.bytes >> 20
    );
    Ok(())
}

fn median(times: &mut [Duration]) -> Duration {
    times.sort();
    times[times.len() / 2]
}

fn p95(sorted: &[Duration]) -> Duration {
    sorted[sorted.len() * 95 / 100]
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}
