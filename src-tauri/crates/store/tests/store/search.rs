//! Search: what a person types finds what a person means, and is never syntax.

use serde_json::json;
use store::{Store, StoreError, Write};
use uuid::Uuid;

use crate::house::{House, author, put, write};

fn save(store: &mut Store, name: &str, text: &str) -> Uuid {
    let id = Uuid::new_v4();
    put(store, &Write { text, ..write(id, name, &json!({}), None) }).unwrap();
    id
}

fn names(store: &Store, typed: &str) -> Vec<String> {
    store.search(typed, 10).unwrap().into_iter().map(|hit| hit.name).collect()
}

#[test]
fn words_and_beginnings_of_words_are_found_and_names_come_first() {
    let (_house, mut store) = House::new();
    save(&mut store, "Hemtjänst", "Nyckelhantering och larm");
    save(&mut store, "Ekonomi", "Utbetalning när hemtjänsten ligger nere");
    assert_eq!(names(&store, "hemtj"), ["Hemtjänst", "Ekonomi"]);
    assert_eq!(names(&store, "HEMTJÄNST nere"), ["Ekonomi"]);
    assert_eq!(names(&store, "nyckel larm"), ["Hemtjänst"]);
    assert_eq!(names(&store, "tjänst"), Vec::<String>::new(), "the middle of a word is no word");
}

#[test]
fn swedish_letters_are_letters_of_their_own() {
    let (_house, mut store) = House::new();
    save(&mut store, "Bår", "");
    save(&mut store, "Bar", "");
    assert_eq!(names(&store, "bår"), ["Bår"]);
    assert_eq!(names(&store, "bar"), ["Bar"]);
}

#[test]
fn an_excerpt_marks_what_was_found() {
    let (_house, mut store) = House::new();
    save(&mut store, "Plan", "Ring reservnumret och starta reservrutinen inom en timme");
    let hits = store.search("reservr", 5).unwrap();
    let marked: Vec<&str> = hits[0]
        .excerpt
        .iter()
        .filter(|piece| piece.is_match)
        .map(|piece| piece.text.as_str())
        .collect();
    assert_eq!(marked, ["reservrutinen"]);
}

#[test]
fn nothing_that_can_be_typed_is_an_error() {
    let (_house, mut store) = House::new();
    save(&mut store, "Plan", "AND OR NOT NEAR 08-123 45 67");
    let typed = [
        "",
        " ",
        "\"",
        "\"\"",
        "*",
        "a*",
        "(",
        "a AND",
        "NEAR(",
        "name:",
        "-x",
        "^x",
        "a\"b",
        "\0",
        "'; DROP TABLE record; --",
        "%",
        "𝕏",
        "🙂",
        "a:b:c",
        "{",
        "+",
        "08-123",
        "ÅÄÖ\u{301}",
        "\u{feff}",
        "\u{2}\u{3}",
    ];
    for typed in typed {
        store.search(typed, 5).unwrap_or_else(|error| panic!("{typed:?}: {error}"));
    }
    let long = "ord ".repeat(10_000);
    store.search(&long, 5).unwrap();
    assert_eq!(names(&store, "08-123"), ["Plan"]);
    assert_eq!(names(&store, "and or not"), ["Plan"]);
}

#[test]
fn many_records_at_once_are_found_and_a_closed_file_is_ready_for_readers() {
    let (house, mut store) = House::new();
    store
        .transact(&author(), |tx| {
            for number in 0..500 {
                let (name, body) = (format!("Rutin {number}"), json!({}));
                tx.put(&write(Uuid::new_v4(), &name, &body, None))?;
            }
            Ok::<(), StoreError>(())
        })
        .unwrap();
    save(&mut store, "Sist", "");
    store.close().unwrap();
    let (reader, _) = house.read().unwrap();
    assert_eq!(names(&reader, "rutin 499"), ["Rutin 499"]);
    assert_eq!(names(&reader, "sist"), ["Sist"]);
    assert!(reader.verify().unwrap().is_whole());
}

#[test]
fn a_changed_text_is_found_by_its_new_words_only() {
    let (_house, mut store) = House::new();
    let id = save(&mut store, "Plan", "gammal");
    put(&mut store, &Write { text: "ny", ..write(id, "Plan", &json!({}), Some(1)) }).unwrap();
    assert!(names(&store, "gammal").is_empty());
    assert_eq!(names(&store, "ny"), ["Plan"]);
    store
        .transact(&author(), |tx| tx.retire("plan", id, "retired"))
        .map_err(|error: StoreError| error)
        .unwrap();
    assert!(names(&store, "ny").is_empty(), "what is retired is not found");
}
