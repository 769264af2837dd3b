//! Long lists: filtered, sorted, counted and found by words, through the lines beside the records.

use serde_json::{Value, json};
use store::{Line, LineQuery, Moment, Store, Write};
use uuid::Uuid;

use crate::house::{House, author, moment};

const KIND: &str = "incident";

fn here() -> Uuid {
    Uuid::from_u128(7)
}

fn put(store: &mut Store, number: u128, line: &Line<'_>, text: &str) {
    let id = Uuid::from_u128(number);
    let body = json!({ "n": number.to_string() });
    let name = format!("2026-{number:03}");
    let write = Write {
        kind: KIND,
        id,
        administration: Some(here()),
        name: &name,
        body: &body,
        text,
        action: "created",
        expected: None,
    };
    store
        .transact(&author(), |tx| {
            tx.put(&write)?;
            tx.put_line(KIND, id, line)
        })
        .unwrap();
}

fn line<'a>(at: &str, marks: i64, facts: &'a Value) -> Line<'a> {
    Line { at: moment(at), due: None, marks, unit: None, system: None, owner: None, facts }
}

fn query() -> LineQuery<'static> {
    LineQuery { kind: KIND, administration: here(), ..LineQuery::default() }
}

fn numbers(store: &Store, query: &LineQuery<'_>) -> Vec<u128> {
    store.lines(query, 10, 0).unwrap().ids.iter().map(|id| id.as_u128()).collect()
}

fn three() -> (House, Store) {
    let (house, mut store) = House::new();
    let facts = json!({ "harm": "loss" });
    let unit = Some(Uuid::from_u128(50));
    let due: Option<Moment> = Some(moment("2026-11-23T10:00:00+01:00"));
    put(&mut store, 1, &line("2026-11-20T10:00:00+01:00", 0b01, &facts), "borttappad pärm");
    let second = Line { due, unit, ..line("2026-11-22T10:00:00+01:00", 0b10, &facts) };
    put(&mut store, 2, &second, "mejl till fel adress");
    let third = line("2026-11-21T10:00:00+01:00", 0b11, &facts);
    put(&mut store, 3, &third, "mejl till fel person");
    (house, store)
}

#[test]
fn the_newest_stand_first_and_all_are_counted() {
    let (_house, store) = three();
    assert_eq!(numbers(&store, &query()), [2, 3, 1]);
    let page = store.lines(&query(), 1, 1).unwrap();
    assert_eq!((page.ids, page.total), (vec![Uuid::from_u128(3)], Some(3)));
}

#[test]
fn a_filter_asks_for_one_bit_of_each_group_and_none_of_others() {
    let (_house, store) = three();
    assert_eq!(numbers(&store, &LineQuery { any_of: vec![0b01], ..query() }), [3, 1]);
    assert_eq!(numbers(&store, &LineQuery { any_of: vec![0b01, 0b10], ..query() }), [3]);
    assert_eq!(numbers(&store, &LineQuery { none_of: 0b01, ..query() }), [2]);
    let unit = Some(Uuid::from_u128(50));
    assert_eq!(numbers(&store, &LineQuery { unit, ..query() }), [2]);
    let elsewhere = Uuid::from_u128(8);
    assert_eq!(numbers(&store, &LineQuery { administration: elsewhere, ..query() }), [0; 0]);
}

#[test]
fn a_period_begins_with_its_first_moment_and_ends_before_its_last() {
    let (_house, store) = three();
    let from = Some(moment("2026-11-21T09:00:00+00:00"));
    let to = Some(moment("2026-11-22T09:00:00+00:00"));
    assert_eq!(numbers(&store, &LineQuery { from, to, ..query() }), [3]);
}

#[test]
fn those_that_need_somebody_come_by_the_moment_when_they_do() {
    let (_house, store) = three();
    assert_eq!(numbers(&store, &LineQuery { by_due: true, ..query() }), [2]);
}

#[test]
fn words_and_filters_work_together() {
    let (_house, store) = three();
    assert_eq!(numbers(&store, &LineQuery { words: "mejl", ..query() }), [3, 2]);
    assert_eq!(numbers(&store, &LineQuery { words: "mejl", any_of: vec![0b01], ..query() }), [3]);
    assert_eq!(numbers(&store, &LineQuery { words: "2026-002", ..query() }), [2]);
    assert_eq!(numbers(&store, &LineQuery { words: "\"", ..query() }), [0; 0]);
}

#[test]
fn what_is_taken_out_of_use_is_in_no_list_and_in_no_statistics() {
    let (_house, mut store) = three();
    store.transact(&author(), |tx| tx.retire(KIND, Uuid::from_u128(2), "discarded")).unwrap();
    assert_eq!(numbers(&store, &query()), [3, 1]);
    assert_eq!(store.line_facts::<Value>(&query()).unwrap().len(), 2);
    assert_eq!(store.line_fact(KIND, Uuid::from_u128(2)).unwrap(), None);
    assert_eq!(store.line_fact(KIND, Uuid::from_u128(1)).unwrap(), Some(json!({ "harm": "loss" })));
}

#[test]
fn a_line_stands_beside_a_record_or_not_at_all() {
    let (_house, mut store) = three();
    let facts = json!({});
    let line = line("2026-11-20T10:00:00+01:00", 0, &facts);
    let written = store.transact(&author(), |tx| tx.put_line(KIND, Uuid::from_u128(99), &line));
    assert!(written.is_err());
}
