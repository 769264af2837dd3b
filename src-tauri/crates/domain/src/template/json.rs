//! The JSON of templates: shared pieces put in, local words turned into ids. Never says what a template is for.

use std::collections::{BTreeMap, BTreeSet};

use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};
use uuid::Uuid;

use crate::ids::AdministrationId;

const COMMON: &str = include_str!("../../templates/common.json");

/// The lists of records that a template may hold, in the order in which they build on each other.
pub(crate) const LISTS: [&str; 5] = ["roles", "systems", "activities", "forms", "routines"];

/// Turns the JSON of a plan into a draft that nobody has written in yet.
pub(crate) fn unwritten_plan(mut plan: Value, administration: AdministrationId) -> Value {
    if plan.get("id").is_none() {
        plan["id"] = json!("@plan");
    }
    plan["administration"] = json!(administration);
    plan["working"] = json!({ "state": "draft", "writers": [], "sent_back": null });
    plan
}

/// Returns the records of one list.
pub(crate) fn records_mut<'a>(
    source: &'a mut Map<String, Value>,
    list: &str,
) -> impl Iterator<Item = &'a mut Value> {
    source.get_mut(list).and_then(Value::as_array_mut).into_iter().flatten()
}

/// Takes one list out of `source` as the domain's own type.
pub(crate) fn typed_list<T: DeserializeOwned>(
    source: &mut Map<String, Value>,
    list: &str,
    names: &BTreeMap<String, Uuid>,
) -> Vec<T> {
    typed(source.remove(list).unwrap_or_else(|| json!([])), names)
}

/// Puts ids in for local words and reads the domain's own type.
pub(crate) fn typed<T: DeserializeOwned>(mut value: Value, names: &BTreeMap<String, Uuid>) -> T {
    put_ids(&mut value, names);
    serde_json::from_value(value).expect("the tests read every template into the domain's types")
}

/// Returns the local word that a record is referred to by.
pub(crate) fn local_word(record: &Value) -> String {
    record["id"].as_str().unwrap_or_default().to_owned()
}

fn put_ids(value: &mut Value, names: &BTreeMap<String, Uuid>) {
    match value {
        Value::String(text) => {
            if let Some(id) = names.get(text.as_str()) {
                *text = id.to_string();
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| put_ids(item, names)),
        Value::Object(fields) => fields.values_mut().for_each(|field| put_ids(field, names)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// Returns the title or name that a record is known by.
pub(crate) fn title_of(record: &Value) -> String {
    let title = record["title"].as_str().or(record["name"].as_str());
    compared(title.unwrap_or_default())
}

/// Returns a title as it is compared with another.
pub(crate) fn compared(title: &str) -> String {
    title.trim().to_lowercase()
}

/// Reads a JSON file that is built into the program.
pub(crate) fn read_object(text: &str) -> Map<String, Value> {
    serde_json::from_str(text).expect("the tests read every file that is built in")
}

/// Puts in the shared pieces and the shared records that are referred to.
pub(crate) fn with_common(source: Map<String, Value>) -> Map<String, Value> {
    let mut common = read_object(COMMON);
    let shared = common.remove("shared").unwrap_or_default();
    let mut source = Value::Object(source);
    put_shared(&mut source, &shared);
    let mut common = Value::Object(common);
    put_shared(&mut common, &shared);

    let mut wanted = BTreeSet::new();
    local_words_in(&source, &mut wanted);
    loop {
        let before = wanted.len();
        for list in LISTS {
            for record in common[list].as_array().into_iter().flatten() {
                if wanted.contains(&local_word(record)) {
                    local_words_in(record, &mut wanted);
                }
            }
        }
        if wanted.len() == before {
            break;
        }
    }
    for list in LISTS {
        let own = source[list].as_array().cloned().unwrap_or_default();
        let own_words: BTreeSet<String> = own.iter().map(local_word).collect();
        let from_common = common[list].as_array().cloned().unwrap_or_default();
        let added = from_common.into_iter().filter(|record| {
            let word = local_word(record);
            wanted.contains(&word) && !own_words.contains(&word)
        });
        source[list] = added.chain(own).collect();
    }
    match source {
        Value::Object(fields) => fields,
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_) => {
            Map::new()
        }
    }
}

fn put_shared(value: &mut Value, shared: &Value) {
    match value {
        Value::String(text) => {
            if let Some(piece) = text.strip_prefix('&') {
                *value = shared[piece].clone();
            }
        }
        Value::Array(items) => {
            // A piece that is a list is put into the list, not as a list within it.
            *items = std::mem::take(items)
                .into_iter()
                .flat_map(|mut item| {
                    let is_piece = item.as_str().is_some_and(|text| text.starts_with('&'));
                    put_shared(&mut item, shared);
                    match item {
                        Value::Array(inner) if is_piece => inner,
                        other => vec![other],
                    }
                })
                .collect();
        }
        Value::Object(fields) => fields.values_mut().for_each(|field| put_shared(field, shared)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn local_words_in(value: &Value, words: &mut BTreeSet<String>) {
    match value {
        Value::String(text) if text.starts_with('@') => {
            words.insert(text.clone());
        }
        Value::Array(items) => items.iter().for_each(|item| local_words_in(item, words)),
        Value::Object(fields) => fields.values().for_each(|field| local_words_in(field, words)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Puts `patch` over `base`: objects are merged, records in a list by their id, anything else is replaced.
pub(crate) fn put_over(base: &mut Value, patch: Value) {
    match (base, patch) {
        (Value::Object(base), Value::Object(patch)) => {
            for (field, value) in patch {
                put_over(base.entry(field).or_insert(Value::Null), value);
            }
        }
        (base, patch) => *base = patch,
    }
}

/// Puts the records of `patch` over the records in `records` that have the same local word.
pub(crate) fn put_records_over(records: &mut Vec<Value>, patch: Vec<Value>) {
    for record in patch {
        let word = local_word(&record);
        match records.iter_mut().find(|known| local_word(known) == word) {
            Some(known) => put_over(known, record),
            None => records.push(record),
        }
    }
}
