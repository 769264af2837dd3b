//! What a person with the key and bad intent could do, and that `verify` sees it. Inside the crate,
//! since nobody outside can reach the tables.

use serde_json::json;
use uuid::Uuid;

use crate::chain::Link;
use crate::keys::Cost;
use crate::{Author, Finding, Frozen, Holder, Moment, NewSlot, Secret, Store, StoreError, Write};

pub(crate) struct House {
    _place: tempfile::TempDir,
    pub folder: std::path::PathBuf,
}

pub(crate) fn secret() -> Secret {
    Secret::new("sju gröna granar")
}

pub(crate) fn holder() -> Holder {
    Holder { name: "test".into(), at: Moment::default() }
}

pub(crate) fn filled() -> (House, Store) {
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

/// Makes an entry anew with another action and a hash that fits, and joins the next one to it.
fn forge(store: &Store, seq: i64, action: &str) {
    let sql = "SELECT at, actor, kind, record_id, revision, name_hash, body_hash, prev \
               FROM change WHERE seq = ?1";
    let prev = "SELECT hash FROM change WHERE seq = ?1 - 1";
    let prev: Vec<u8> = store.conn.query_row(prev, [seq], |row| row.get(0)).unwrap();
    let hash = store.conn.query_row(sql, [seq], |row| {
        let words: Vec<String> = (0..4).map(|column| row.get(column)).collect::<Result<_, _>>()?;
        let (name_hash, body_hash): (Vec<u8>, Vec<u8>) = (row.get(5)?, row.get(6)?);
        let link = Link {
            seq,
            at: &words[0],
            actor: &words[1],
            action,
            kind: &words[2],
            record_id: &words[3],
            revision: row.get(4)?,
            name_hash: &name_hash,
            body_hash: &body_hash,
        };
        Ok(link.hash(store.vault(), &prev))
    });
    let hash = hash.unwrap();
    let update = "UPDATE change SET action = ?2, prev = ?3, hash = ?4 WHERE seq = ?1";
    store.conn.execute(update, rusqlite::params![seq, action, prev, hash]).unwrap();
    let join = "UPDATE change SET prev = ?2 WHERE seq = ?1 + 1";
    store.conn.execute(join, rusqlite::params![seq, hash]).unwrap();
}

#[test]
fn a_forged_entry_breaks_the_next_and_a_forged_tail_breaks_the_anchor_on_paper() {
    let (_house, store) = filled();
    let (last, anchor) = store.head().unwrap();
    tamper(&store, "SELECT 1");
    forge(&store, 3, "forged");
    assert_eq!(store.verify().unwrap().findings, [Finding::Altered { seq: 4 }]);
    for seq in 4..=last {
        forge(&store, seq, "forged");
    }
    assert!(store.verify().unwrap().is_whole(), "alone, a chain can not see that");
    assert!(!store.holds(last, &anchor).unwrap(), "the paper can");
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
