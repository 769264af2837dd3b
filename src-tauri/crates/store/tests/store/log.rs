//! The log: what it says, and that the way back is exact.

use serde_json::{Value, json};
use uuid::Uuid;

use crate::house::{House, anna, now, put, write};

#[test]
fn the_log_says_who_when_and_only_what_changed() {
    let (_house, mut store) = House::new();
    let id = Uuid::new_v4();
    put(&mut store, &write(id, "A", &json!({"1": "lång", "2": "kort"}), None)).unwrap();
    put(&mut store, &write(id, "B", &json!({"1": "lång", "2": "kortare"}), Some(1))).unwrap();
    let newest = &store.history("plan", id).unwrap()[0];
    assert_eq!((newest.seq, newest.actor, newest.at), (2, anna(), now()));
    assert_eq!(newest.actor_name.as_deref(), Some("Anna Testsson"));
    assert_eq!((newest.action.as_str(), newest.revision), ("saved", Some(2)));
    assert_eq!(newest.before, Some(json!({"name": "A", "body": {"2": "kort"}})));
    assert_eq!(newest.after, Some(json!({"name": "B", "body": {"2": "kortare"}})));
    assert_eq!(store.change(2).unwrap().as_ref(), Some(newest));
    assert_eq!(store.change(3).unwrap(), None);
}

#[test]
fn walking_back_through_the_history_gives_every_body_there_was() {
    let (_house, mut store) = House::new();
    let id = Uuid::new_v4();
    let bodies = [
        json!({"s": {"1": "a"}}),
        json!({"s": {"1": "b", "2": {"x": [1]}}}),
        json!({"s": {"2": {"x": [1, 2], "y": null}}, "t": "t"}),
        json!({"s": {}}),
        json!({"s": 7}),
        json!({"s": {"1": "a"}}),
    ];
    for (seen, body) in bodies.iter().enumerate() {
        let expected = (seen > 0).then_some(seen as i64);
        put(&mut store, &write(id, "A", body, expected)).unwrap();
    }
    let mut body: Value = store.get("plan", id).unwrap().unwrap().body;
    let history = store.history("plan", id).unwrap();
    assert_eq!(history.len(), bodies.len());
    for (change, expected) in history.iter().zip(bodies.iter().rev().skip(1)) {
        body = change.body_before(&body);
        assert_eq!(&body, expected);
    }
}

#[test]
fn the_log_is_read_in_portions() {
    let (_house, mut store) = House::new();
    for _ in 0..5 {
        put(&mut store, &write(Uuid::new_v4(), "A", &json!({}), None)).unwrap();
    }
    let seqs = |before, limit| -> Vec<i64> {
        store.changes(before, limit).unwrap().iter().map(|change| change.seq).collect()
    };
    assert_eq!(seqs(None, 2), [5, 4]);
    assert_eq!(seqs(Some(4), 2), [3, 2]);
    assert_eq!(seqs(Some(2), 9), [1]);
}

#[test]
fn an_anchor_on_paper_is_held_until_the_log_is_cut_or_rewritten() {
    let (_house, mut store) = House::new();
    let (first, genesis) = store.head().unwrap();
    assert_eq!(first, 0);
    put(&mut store, &write(Uuid::new_v4(), "A", &json!({}), None)).unwrap();
    let (seq, hash) = store.head().unwrap();
    put(&mut store, &write(Uuid::new_v4(), "B", &json!({}), None)).unwrap();
    assert!(store.holds(0, &genesis).unwrap());
    assert!(store.holds(seq, &hash).unwrap());
    assert!(!store.holds(seq + 1, &hash).unwrap(), "another entry has another hash");
    assert!(!store.holds(seq + 2, &hash).unwrap(), "an entry that is not there holds nothing");
}
