//! Approved versions.

use store::{Frozen, FrozenInfo, Store, StoreError};
use uuid::Uuid;

use crate::house::{House, anna, author, now};

pub fn freeze(store: &mut Store, plan: Uuid, number: i64) -> Result<FrozenInfo, StoreError> {
    let (id, administration, action) = (Uuid::new_v4(), None, "approved");
    let (document, pdf) = ("{\"title\":\"Åäö\"}", &b"%PDF-1.7 \0\xff"[..]);
    let version = Frozen { id, plan, number, administration, document, pdf, action };
    store.transact(&author(), |tx| tx.freeze(&version))
}

#[test]
fn an_approved_version_comes_back_byte_for_byte() {
    let (house, mut store) = House::new();
    let plan = Uuid::new_v4();
    let first = freeze(&mut store, plan, 1).unwrap();
    let second = freeze(&mut store, plan, 2).unwrap();
    store.close().unwrap();
    let (store, _) = house.open().unwrap();
    assert_eq!(store.frozen_of(plan).unwrap(), [second, first.clone()]);
    let version = store.frozen(first.id).unwrap().unwrap();
    assert_eq!(version.document, "{\"title\":\"Åäö\"}");
    assert_eq!((version.info.frozen_at, version.info.frozen_by), (now(), anna()));
    assert_eq!(store.frozen_pdf(first.id).unwrap().unwrap(), b"%PDF-1.7 \0\xff");
    assert_eq!(store.frozen_pdf(Uuid::new_v4()).unwrap(), None);
    assert!(store.verify().unwrap().is_whole());
    assert_eq!(store.verify().unwrap().frozen, 2);
}

#[test]
fn a_number_is_used_once_in_a_plan() {
    let (_house, mut store) = House::new();
    let plan = Uuid::new_v4();
    freeze(&mut store, plan, 1).unwrap();
    assert!(freeze(&mut store, plan, 1).is_err());
    assert_eq!(store.frozen_of(plan).unwrap().len(), 1);
}

#[test]
fn freezing_is_logged_with_its_sums() {
    let (_house, mut store) = House::new();
    let info = freeze(&mut store, Uuid::new_v4(), 1).unwrap();
    let logged = store.history("frozen", info.id).unwrap().remove(0);
    let hex: String = info.pdf_sha256.iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(logged.after.unwrap()["pdf_sha256"], hex);
}
