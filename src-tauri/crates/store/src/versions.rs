//! The steps between versions: taken whole, never edited, and a newer file is left alone. Inside the
//! crate, since nobody outside can reach the tables.

use refinery::Migration;
use uuid::Uuid;

use crate::tampering::{filled, holder, secret};
use crate::{Access, Store, StoreError, Unlock, migrate};

#[test]
fn a_newer_file_is_refused_untouched_but_can_be_read() {
    let (house, store) = filled();
    store.conn.execute_batch("PRAGMA user_version = 99").unwrap();
    let parts = ["data.db", "data.db-wal", "keys.json"];
    // As the newer program left it when it was killed, with its last saves still in the WAL.
    let copy = house.folder.with_file_name("Nyare.beredd");
    std::fs::create_dir(&copy).unwrap();
    for name in parts {
        std::fs::copy(house.folder.join(name), copy.join(name)).unwrap();
    }
    drop(store);
    let bytes = || parts.map(|name| std::fs::read(copy.join(name)).unwrap());
    let before = bytes();
    assert!(!before[1].is_empty(), "there are saves in the WAL");
    let refused = open(&copy, Access::ReadWrite).err();
    assert!(matches!(refused, Some(StoreError::Newer { found: 99, known: 2 })));
    assert!(bytes() == before, "not a byte is changed");
    let reader = open(&copy, Access::ReadOnly).unwrap();
    assert!(reader.get("plan", Uuid::from_u128(1)).unwrap().is_some());
    drop(reader);
    assert!(bytes() == before, "reading changes nothing either");
}

#[test]
fn the_settings_are_the_ones_that_durability_rests_on() {
    let (_house, store) = filled();
    let setting = |name: &str| -> String {
        let sql = format!("SELECT CAST({name} AS TEXT) FROM pragma_{name}");
        store.conn.query_row(&sql, [], |row| row.get(0)).unwrap()
    };
    assert_eq!(setting("journal_mode"), "wal");
    assert_eq!(setting("synchronous"), "2", "FULL: each commit is synced");
    assert_eq!(setting("foreign_keys"), "1");
    assert_eq!(setting("fullfsync"), "1");
    assert_eq!(setting("application_id"), "1114793060");
    let sealed: String =
        store.conn.query_row("PRAGMA cipher_status", [], |row| row.get(0)).unwrap();
    assert_eq!(sealed, "1", "it is encrypted");
}

fn open(folder: &std::path::Path, access: Access) -> Result<Store, StoreError> {
    let passphrase = secret();
    let unlock = Unlock::Passphrase { name: None, passphrase: &passphrase };
    Store::open(folder, &unlock, access, &holder()).map(|(store, _)| store)
}

#[test]
fn a_step_to_a_new_version_is_taken_whole_after_a_backup() {
    let (_house, mut store) = filled();
    let mut steps = migrate::known();
    let broken =
        "CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT; PRAGMA user_version = 3; nonsense";
    steps.push(Migration::unapplied("V3__extra", broken).unwrap());
    assert!(store.bring_up(&steps).is_err());
    assert_eq!(migrate::found(&store.conn).unwrap(), 2, "a step that fails leaves nothing");
    steps[2] = Migration::unapplied("V3__extra", &broken.replace("nonsense", "")).unwrap();
    store.bring_up(&steps).unwrap();
    assert_eq!(migrate::found(&store.conn).unwrap(), 3);
    assert!(store.conn.execute_batch("INSERT INTO extra VALUES (1)").is_ok());
    let backups = store.backups().unwrap();
    assert_eq!(backups.len(), 1);
    assert!(backups[0].folder.ends_with("version 2.beredd"), "{backups:?}");
    let old = open(&backups[0].folder, Access::ReadOnly).unwrap();
    assert_eq!(migrate::found(&old.conn).unwrap(), 2, "the backup is of before");
    store.bring_up(&steps).unwrap();
}

#[test]
fn a_released_step_is_never_edited() {
    // A step's line is added here with its release and never changed after.
    let frozen = [("V1__first", FIRST), ("V2__line", LINE)];
    let known: Vec<(String, u64)> =
        migrate::known().iter().map(|step| (step.to_string(), step.checksum())).collect();
    let frozen: Vec<(String, u64)> =
        frozen.iter().map(|(name, sum)| (name.to_string(), *sum)).collect();
    assert_eq!(known, frozen);
}

/// The checksum of the first step.
const FIRST: u64 = 3_576_380_003_868_011_361;

/// The checksum of the second step.
const LINE: u64 = 8_610_558_467_690_219_232;

#[test]
fn the_shape_is_the_one_that_is_written_down() {
    let (_house, store) = filled();
    let mut statement = store
        .conn
        .prepare(
            "SELECT sql || ';' FROM sqlite_schema WHERE sql IS NOT NULL \
             AND name NOT LIKE 'search_%' ORDER BY type, name",
        )
        .unwrap();
    let lines: Vec<String> =
        statement.query_map([], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap();
    let dump = format!("{}\n", lines.join("\n\n"));
    let written = include_str!("../tests/store/shape.sql");
    assert!(dump == written, "write this to tests/store/shape.sql if it is meant:\n{dump}");
}
