//! Records, their revisions and their way through a transaction.

use serde_json::json;
use store::StoreError;
use uuid::Uuid;

use crate::house::{House, anna, author, now, put, write};

#[test]
fn what_was_saved_is_there_after_opening_again() {
    let (house, mut store) = House::new();
    let (id, of) = (Uuid::new_v4(), Uuid::new_v4());
    let body = json!({"sections": {"1": "Åäö"}});
    let mut plan = write(id, "Kontinuitetsplan", &body, None);
    plan.administration = Some(of);
    assert_eq!(put(&mut store, &plan).unwrap(), 1);
    store.close().unwrap();

    let (store, opened) = house.open().unwrap();
    assert_eq!(opened.account, Some(anna()));
    assert!(!opened.was_left_open, "it was closed");
    let plan = store.get("plan", id).unwrap().unwrap();
    assert_eq!((plan.name.as_str(), plan.revision), ("Kontinuitetsplan", 1));
    assert_eq!(plan.body, body);
    assert_eq!((plan.changed_at, plan.changed_by), (now(), anna()));
    assert_eq!(store.list("plan", Some(of)).unwrap(), vec![plan]);
    assert_eq!(store.list("plan", Some(Uuid::new_v4())).unwrap(), vec![]);
    assert_eq!(store.headings("plan", None).unwrap().len(), 1);
    assert_eq!(store.count("plan", Some(of)).unwrap(), 1);
}

#[test]
fn a_writer_who_saw_an_older_revision_is_told_of_the_newer() {
    let (_house, mut store) = House::new();
    let id = Uuid::new_v4();
    put(&mut store, &write(id, "A", &json!({}), None)).unwrap();
    assert_eq!(put(&mut store, &write(id, "B", &json!({}), Some(1))).unwrap(), 2);
    for expected in [None, Some(1), Some(3)] {
        let refused = put(&mut store, &write(id, "C", &json!({}), expected));
        assert!(matches!(refused, Err(StoreError::Conflict { revision: 2 })), "{expected:?}");
    }
    let gone = put(&mut store, &write(Uuid::new_v4(), "C", &json!({}), Some(1)));
    assert!(matches!(gone, Err(StoreError::Conflict { revision: 0 })));
    assert_eq!(store.get("plan", id).unwrap().unwrap().name, "B");
}

#[test]
fn saving_the_same_again_changes_and_logs_nothing() {
    let (_house, mut store) = House::new();
    let id = Uuid::new_v4();
    put(&mut store, &write(id, "A", &json!({"a": 1}), None)).unwrap();
    assert_eq!(put(&mut store, &write(id, "A", &json!({"a": 1}), Some(1))).unwrap(), 1);
    assert_eq!(store.history("plan", id).unwrap().len(), 1);
}

#[test]
fn a_use_case_that_fails_leaves_nothing() {
    let (_house, mut store) = House::new();
    let (id, head) = (Uuid::new_v4(), store.head().unwrap());
    let failed: Result<(), StoreError> = store.transact(&author(), |tx| {
        tx.put(&write(id, "A", &json!({}), None))?;
        Err(StoreError::DiskFull)
    });
    assert!(failed.is_err());
    assert!(store.get("plan", id).unwrap().is_none());
    assert_eq!(store.head().unwrap(), head);
}

#[test]
fn a_retired_record_leaves_the_list_and_comes_back() {
    let (_house, mut store) = House::new();
    let id = Uuid::new_v4();
    put(&mut store, &write(id, "A", &json!({}), None)).unwrap();
    let retired = store.transact(&author(), |tx| tx.retire("plan", id, "retired"));
    assert_eq!(retired.map_err(|error: StoreError| error.to_string()), Ok(2));
    assert!(store.list("plan", None).unwrap().is_empty());
    assert_eq!(store.list_retired("plan", None).unwrap()[0].retired_at, Some(now()));
    store.transact(&author(), |tx| tx.unretire("plan", id, "unretired")).map_err(drop_it).unwrap();
    assert_eq!(store.list("plan", None).unwrap()[0].revision, 3);
    let missing = store.transact(&author(), |tx| tx.retire("plan", Uuid::new_v4(), "retired"));
    assert!(matches!(missing, Err(StoreError::NotFound { .. })));
}

fn drop_it(error: StoreError) -> String {
    error.to_string()
}
