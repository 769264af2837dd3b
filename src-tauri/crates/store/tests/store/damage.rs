//! Flipped and missing bytes: found, named, never called a wrong passphrase.

use std::fs;

use serde_json::json;
use store::{Access, Finding, Part, StoreError};
use uuid::Uuid;

use crate::house::{House, open, put, write};

const PAGE: usize = 4096;

fn filled() -> House {
    let (house, mut store) = House::new();
    for number in 0..40 {
        let body = json!({"text": "ett avbrott ".repeat(60), "number": number});
        put(&mut store, &write(Uuid::new_v4(), "Plan", &body, None)).unwrap();
    }
    store.close().unwrap();
    house
}

#[test]
fn one_flipped_bit_on_any_page_is_found() {
    let house = filled();
    let data = house.folder.join("data.db");
    let whole = fs::read(&data).unwrap();
    let pages = whole.len() / PAGE;
    assert!(pages > 20);
    for page in 0..pages {
        let mut bytes = whole.clone();
        // A place that moves through the page, past the first page's header.
        bytes[page * PAGE + 100 + (page * 37) % 3900] ^= 1 << (page % 8);
        fs::write(&data, &bytes).unwrap();
        let is_found = match open(&house.folder, Access::ReadOnly) {
            Err(StoreError::Damaged { part: Part::Data, .. }) => true,
            Err(error) => panic!("page {page}: {error}"),
            Ok((store, _)) => match store.verify() {
                Ok(report) => matches!(report.findings[..], [Finding::Page { .. }, ..]),
                Err(error) => panic!("page {page}: {error}"),
            },
        };
        assert!(is_found, "page {page} of {pages}");
    }
    fs::write(&data, &whole).unwrap();
    assert!(open(&house.folder, Access::ReadOnly).unwrap().0.verify().unwrap().is_whole());
}

#[test]
fn a_flipped_bit_in_the_first_bytes_is_a_damage_and_not_another_vault() {
    let house = filled();
    let data = house.folder.join("data.db");
    let mut bytes = fs::read(&data).unwrap();
    bytes[7] ^= 16;
    fs::write(&data, bytes).unwrap();
    assert!(matches!(house.open(), Err(StoreError::Damaged { part: Part::Data, .. })));
}

#[test]
fn a_file_cut_short_at_any_size_is_said_to_be_short_or_damaged() {
    let house = filled();
    let data = house.folder.join("data.db");
    let whole = fs::read(&data).unwrap();
    let sizes = [0, 1, 15, 16, 100, 4095, 4096, 4097, 3 * PAGE, 5 * PAGE + 1, whole.len() - 1];
    for size in sizes {
        fs::write(&data, &whole[..size]).unwrap();
        for access in [Access::ReadWrite, Access::ReadOnly] {
            let error = open(&house.folder, access).err();
            let is_named = match &error {
                Some(StoreError::Truncated { part: Part::Data, bytes }) => *bytes == size as u64,
                // At the end of a page only the contents tell.
                Some(StoreError::Damaged { part: Part::Data, .. }) => size % PAGE == 0,
                _ => false,
            };
            assert!(is_named, "{size} bytes, {access:?}: {error:?}");
        }
        assert_eq!(fs::read(&data).unwrap(), &whole[..size], "and it is left as it was");
    }
    fs::write(&data, &whole).unwrap();
    assert!(house.open().is_ok());
}

#[test]
fn zeroes_text_and_a_database_in_clear_are_not_taken_for_a_wrong_passphrase() {
    let house = filled();
    let data = house.folder.join("data.db");
    let size = fs::metadata(&data).unwrap().len() as usize;
    let mut clear = b"SQLite format 3\0".to_vec();
    clear.resize(size, 7);
    for (what, bytes) in [("zeroes", vec![0; size]), ("clear", clear), ("text", vec![b'x'; size])] {
        fs::write(&data, bytes).unwrap();
        let error = house.open().err();
        let is_named = matches!(
            error,
            Some(
                StoreError::Damaged { part: Part::Data, .. }
                    | StoreError::Mixed { part: Part::Data }
            )
        );
        assert!(is_named, "{what}: {error:?}");
    }
}

#[test]
fn every_flipped_byte_in_the_keys_is_a_damage_and_never_a_wrong_passphrase() {
    let house = filled();
    let (keys, old) = (house.folder.join("keys.json"), house.folder.join("keys.json.old"));
    fs::remove_file(&old).unwrap();
    let whole = fs::read(&keys).unwrap();
    for place in 0..whole.len() {
        let mut bytes = whole.clone();
        bytes[place] ^= 1;
        fs::write(&keys, &bytes).unwrap();
        let is_named = match open(&house.folder, Access::ReadOnly) {
            Err(StoreError::Damaged { part, .. } | StoreError::Truncated { part, .. }) => {
                part == Part::Keys
            }
            // White space and the case of a digit carry nothing.
            Ok(_) => whole[place].is_ascii_whitespace(),
            Err(StoreError::Newer { .. }) => true,
            Err(error) => panic!("byte {place}: {error}"),
        };
        assert!(is_named, "byte {place}: {:?}", char::from(whole[place]));
    }
    for size in [0, 1, whole.len() / 2, whole.len() - 2] {
        fs::write(&keys, &whole[..size]).unwrap();
        let refused = house.open().err();
        assert!(matches!(refused, Some(StoreError::Truncated { part: Part::Keys, .. })), "{size}");
    }
}

#[test]
fn a_damaged_page_is_found_at_work_and_nothing_is_made_worse() {
    let house = filled();
    let data = house.folder.join("data.db");
    let mut bytes = fs::read(&data).unwrap();
    for page in bytes.len() / PAGE / 2..bytes.len() / PAGE {
        bytes[page * PAGE + 200] ^= 1;
    }
    fs::write(&data, &bytes).unwrap();
    let (store, _) = house.open().unwrap();
    assert!(matches!(store.list("plan", None), Err(StoreError::Damaged { part: Part::Data, .. })));
}
