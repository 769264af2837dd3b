//! Erasing: the contents go for good, the log's chain stays whole.

use std::fs;

use serde_json::json;
use store::{Frozen, StoreError, Write};
use uuid::Uuid;

use crate::house::{House, anna, author, put, write};

#[test]
fn an_erased_administration_leaves_a_whole_chain_and_none_of_its_words() {
    let (_house, mut store) = House::new();
    let (example, own, plan) = (Uuid::new_v4(), Uuid::new_v4(), Uuid::new_v4());
    let body = json!({"text": "kanariefågel"});
    let of = |id, administration, name| Write {
        administration,
        text: "kanariefågel",
        ..write(id, name, &body, None)
    };
    put(&mut store, &of(own, None, "Vår förvaltning")).unwrap();
    put(&mut store, &of(example, None, "EXEMPEL")).unwrap();
    put(&mut store, &of(plan, Some(example), "Exempelplan")).unwrap();
    let version = Frozen {
        id: Uuid::new_v4(),
        plan,
        number: 1,
        administration: Some(example),
        document: "kanariefågel",
        pdf: b"%PDF",
        action: "approved",
    };
    let frozen = store.transact(&author(), |tx| tx.freeze(&version));
    let frozen = frozen.map_err(|error: StoreError| error).unwrap();

    let gone = store.transact(&author(), |tx| tx.erase_all_of(example, "example_erased"));
    assert_eq!(gone.map_err(|error: StoreError| error.to_string()), Ok(2));

    assert_eq!(store.list("plan", None).unwrap().len(), 1);
    assert_eq!(store.search("kanarie", 9).unwrap().len(), 1, "only our own is found");
    let history = store.history("plan", plan).unwrap();
    assert!(history[0].is_erased && history[0].after.is_none());
    assert!(matches!(store.frozen(frozen.id), Err(StoreError::Erased { .. })));
    assert!(matches!(store.frozen_pdf(frozen.id), Err(StoreError::Erased { .. })));
    assert!(store.frozen_of(plan).unwrap()[0].is_erased, "that it was approved stays known");
    let report = store.verify().unwrap();
    assert!(report.is_whole(), "{:?}", report.findings);
    assert_eq!((report.erased, report.records), (3, 1));
    let logged = &store.changes(None, 1).unwrap()[0];
    assert_eq!((logged.action.as_str(), logged.kind.as_str()), ("example_erased", "erasure"));
}

#[test]
fn a_forgotten_name_leaves_the_log_but_not_the_chain() {
    let (_house, mut store) = House::new();
    put(&mut store, &write(Uuid::new_v4(), "A", &json!({}), None)).unwrap();
    let mut other = author();
    (other.account, other.name) = (Uuid::new_v4(), "Bo Provsson".into());
    let forget = store.transact(&other, |tx| tx.forget_name(anna(), "name_erased"));
    forget.map_err(|error: StoreError| error).unwrap();
    let log = store.changes(None, 9).unwrap();
    assert_eq!(log[1].actor_name, None);
    assert_eq!(log[1].actor, anna(), "the account stays");
    assert_eq!(log[0].actor_name.as_deref(), Some("Bo Provsson"));
    let report = store.verify().unwrap();
    assert!(report.is_whole(), "{:?}", report.findings);
    assert_eq!(report.erased, 1);
}

#[test]
fn no_word_and_no_name_stands_in_clear_in_any_part() {
    let (house, mut store) = House::new();
    let body = json!({"text": "kanariefågel"});
    put(
        &mut store,
        &Write { text: "kanariefågel", ..write(Uuid::new_v4(), "kanariefågel", &body, None) },
    )
    .unwrap();
    let mut looked_at = 0;
    for entry in fs::read_dir(&house.folder).unwrap() {
        let path = entry.unwrap().path();
        let bytes = fs::read(&path).unwrap();
        let holds = |word: &str| bytes.windows(word.len()).any(|part| part == word.as_bytes());
        assert!(!holds("kanarief") && !holds("SQLite format"), "{}", path.display());
        let says_who_has_it_open = path.ends_with("in-use.json");
        assert!(says_who_has_it_open || !holds("Anna"), "{}", path.display());
        looked_at += 1;
    }
    assert!(looked_at >= 6, "data.db, its wal and shm, the keys, the lock and the words to read");
}
