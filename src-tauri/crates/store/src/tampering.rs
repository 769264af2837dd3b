//! What a person with the key and bad intent could do, and that `verify` sees it; and the steps
//! between versions. Inside the crate, since nobody outside can reach the tables.

use refinery::Migration;
use serde_json::json;
use uuid::Uuid;

use crate::keys::Cost;
use crate::{
    Access, Author, Finding, Frozen, Holder, Moment, NewSlot, Secret, Store, StoreError, Unlock,
    Write, migrate,
};

struct House {
    _place: tempfile::TempDir,
    folder: std::path::PathBuf,
}

fn secret() -> Secret {
    Secret::new("sju gröna granar")
}

fn holder() -> Holder {
    Holder { name: "test".into(), at: Moment::default() }
}

fn filled() -> (House, Store) {
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("Prov.beredd");
    let passphrase = secret();
    let account = Uuid::from_u128(1);
    let first = NewSlot { account, name: "Anna", passphrase: &passphrase, cost: Cost::LOW };
    let (mut store, _) = Store::create(&folder, Uuid::from_u128(77), &first, &holder()).unwrap();
    for number in 1..=9_u128 {
        save(&mut store, Uuid::from_u128(number), 1, None).unwrap();
        save(&mut store, Uuid::from_u128(number), 2, Some(1)).unwrap();
    }
    let version = Frozen {
        id: Uuid::from_u128(100),
        plan: Uuid::from_u128(1),
        number: 1,
        administration: None,
        document: "document",
        pdf: b"%PDF",
        action: "approved",
    };
    store.transact(&author(), |tx| tx.freeze(&version).map(|_| ())).unwrap_or_else(fail);
    assert!(store.verify().unwrap().is_whole());
    (House { _place: place, folder }, store)
}

fn fail(error: StoreError) {
    panic!("{error}");
}

fn author() -> Author {
    Author { account: Uuid::from_u128(1), name: "Anna".into(), at: Moment::default() }
}

fn save(store: &mut Store, id: Uuid, text: i64, expected: Option<i64>) -> Result<i64, StoreError> {
    let body = json!({ "text": text });
    let write = Write {
        kind: "plan",
        id,
        administration: None,
        name: "Plan",
        body: &body,
        text: "",
        action: "saved",
        expected,
    };
    store.transact(&author(), |tx| tx.put(&write))
}

/// Does to the tables what no use case can: the guards are taken away first.
fn tamper(store: &Store, sql: &str) {
    let guards: Vec<String> = store
        .conn
        .prepare(
            "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name NOT LIKE 'record%'",
        )
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    for guard in guards {
        store.conn.execute_batch(&format!("DROP TRIGGER {guard}")).unwrap();
    }
    store.conn.execute_batch("PRAGMA foreign_keys = OFF").unwrap();
    store.conn.execute_batch(sql).unwrap();
}

fn found(sql: &str) -> Vec<Finding> {
    let (_house, store) = filled();
    tamper(&store, sql);
    store.verify().unwrap().findings
}

#[test]
fn the_guards_refuse_every_way_to_alter_the_log() {
    let (_house, store) = filled();
    for sql in [
        "UPDATE change SET action = 'x' WHERE seq = 3",
        "DELETE FROM change WHERE seq = 18",
        "DELETE FROM change_body WHERE seq = 18",
        "UPDATE change_body SET after = '{}' WHERE seq = 3",
        "UPDATE change_body SET actor_name = 'Bo' WHERE seq = 3",
        "INSERT INTO change SELECT 99, at, actor, action, kind, record_id, revision, name_hash, \
         body_hash, prev, hash FROM change WHERE seq = 3",
        "UPDATE frozen SET number = 2",
        "UPDATE frozen SET pdf = x'00'",
        "DELETE FROM frozen",
    ] {
        assert!(store.conn.execute_batch(sql).is_err(), "{sql}");
    }
    assert!(store.verify().unwrap().is_whole());
}

#[test]
fn an_altered_entry_is_found() {
    for column in ["at", "actor", "action", "kind", "record_id"] {
        let sql = format!("UPDATE change SET {column} = 'x' WHERE seq = 3");
        assert!(found(&sql).contains(&Finding::Altered { seq: 3 }), "{column}");
    }
    let revision = found("UPDATE change SET revision = 8 WHERE seq = 3");
    assert!(revision.contains(&Finding::Altered { seq: 3 }));
    let body = found("UPDATE change_body SET after = '{}' WHERE seq = 3");
    assert!(body.contains(&Finding::BodyAltered { seq: 3 }));
    let name = found("UPDATE change_body SET actor_name = 'Bo' WHERE seq = 3");
    assert_eq!(name, [Finding::BodyAltered { seq: 3 }]);
}

#[test]
fn a_removed_entry_leaves_a_gap_that_is_found() {
    let gap = found("DELETE FROM change_body WHERE seq = 5; DELETE FROM change WHERE seq = 5");
    assert!(gap.contains(&Finding::Gap { seq: 6 }));
    let closed = found(
        "DELETE FROM change_body WHERE seq = 5; DELETE FROM change WHERE seq = 5; \
         UPDATE change SET seq = seq - 1 WHERE seq > 5; \
         UPDATE change_body SET seq = seq - 1 WHERE seq > 5",
    );
    assert!(closed.contains(&Finding::Gap { seq: 5 }), "closing the gap does not hide it");
}

#[test]
fn a_cut_tail_is_found_by_its_records_and_by_the_anchor_on_paper() {
    let (_house, store) = filled();
    let (seq, hash) = store.head().unwrap();
    tamper(&store, "DELETE FROM change_body WHERE seq > 10; DELETE FROM change WHERE seq > 10");
    let report = store.verify().unwrap();
    assert!(report.findings.iter().any(|one| matches!(one, Finding::RecordAltered { .. })));
    assert!(!store.holds(seq, &hash).unwrap());
}

#[test]
fn a_body_emptied_without_a_word_in_the_log_is_found() {
    let emptied =
        found("UPDATE change_body SET salt = NULL, before = NULL, after = NULL WHERE seq = 4");
    assert!(emptied.contains(&Finding::BodyGone { seq: 4 }));
    let nameless =
        found("UPDATE change_body SET name_salt = NULL, actor_name = NULL WHERE seq = 4");
    assert_eq!(nameless, [Finding::BodyGone { seq: 4 }]);
}

#[test]
fn a_record_altered_past_the_log_is_found() {
    for set in [
        "body = '{\"text\":7}'",
        "name = 'Annan'",
        "revision = 3",
        "retired_at = '1970-01-01T00:00:00+00:00'",
        "administration = '00000000-0000-0000-0000-000000000009'",
    ] {
        let sql = format!("UPDATE record SET {set} WHERE rowno = 2");
        let findings = found(&sql);
        let [Finding::RecordAltered { id, .. }] = &findings[..] else {
            panic!("{set}: {findings:?}");
        };
        assert_eq!(*id, Uuid::from_u128(2));
    }
}

#[test]
fn an_altered_approved_version_is_found_and_not_handed_out() {
    let id = Uuid::from_u128(100);
    for (set, is_pdf) in [("pdf = x'00'", true), ("document = 'x'", false)] {
        let (_house, store) = filled();
        tamper(&store, &format!("UPDATE frozen SET {set}"));
        assert_eq!(store.verify().unwrap().findings, [Finding::FrozenAltered { id }]);
        assert_eq!(store.frozen_pdf(id).is_err(), is_pdf);
        assert_eq!(store.frozen(id).is_err(), !is_pdf);
    }
    let with_its_sum = "UPDATE frozen SET pdf = x'', pdf_sha256 = \
        x'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'";
    assert_eq!(found(with_its_sum), [Finding::FrozenAltered { id }]);
    assert_eq!(found("UPDATE frozen SET number = 7"), [Finding::FrozenAltered { id }]);
    assert_eq!(
        found("UPDATE frozen SET pdf = NULL, document = NULL"),
        [Finding::FrozenAltered { id }]
    );
}

#[test]
fn a_search_index_that_does_not_fit_is_found_and_made_anew() {
    let (_house, mut store) = filled();
    assert_eq!(store.search("plan", 99).unwrap().len(), 9);
    tamper(&store, "DELETE FROM search_data WHERE id > 10");
    assert_eq!(store.verify().unwrap().findings, [Finding::Search]);
    store.rebuild_search().unwrap();
    assert!(store.verify().unwrap().is_whole());
    assert_eq!(store.search("plan", 99).unwrap().len(), 9);
    tamper(&store, "DELETE FROM search WHERE rowid = 3");
    assert_eq!(store.verify().unwrap().findings, [Finding::Search], "one that was left out");
}

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
    assert!(matches!(refused, Some(StoreError::Newer { found: 99, known: 1 })));
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
        "CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT; PRAGMA user_version = 2; nonsense";
    steps.push(Migration::unapplied("V2__extra", broken).unwrap());
    assert!(store.bring_up(&steps).is_err());
    assert_eq!(migrate::found(&store.conn).unwrap(), 1, "a step that fails leaves nothing");
    steps[1] = Migration::unapplied("V2__extra", &broken.replace("nonsense", "")).unwrap();
    store.bring_up(&steps).unwrap();
    assert_eq!(migrate::found(&store.conn).unwrap(), 2);
    assert!(store.conn.execute_batch("INSERT INTO extra VALUES (1)").is_ok());
    let backups = store.backups().unwrap();
    assert_eq!(backups.len(), 1);
    assert!(backups[0].folder.ends_with("version 1.beredd"), "{backups:?}");
    let old = open(&backups[0].folder, Access::ReadOnly).unwrap();
    assert_eq!(migrate::found(&old.conn).unwrap(), 1, "the backup is of before");
    store.bring_up(&steps).unwrap();
}

#[test]
fn a_released_step_is_never_edited() {
    // A step's line is added here with its release and never changed after.
    let frozen = [("V1__first", FIRST)];
    let known: Vec<(String, u64)> =
        migrate::known().iter().map(|step| (step.to_string(), step.checksum())).collect();
    let frozen: Vec<(String, u64)> =
        frozen.iter().map(|(name, sum)| (name.to_string(), *sum)).collect();
    assert_eq!(known, frozen);
}

/// The checksum of the first step.
const FIRST: u64 = 3_576_380_003_868_011_361;

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
