//! Writes what was tried, all of it in one transaction, and takes it back again. Never decides what is tried.

use std::collections::{BTreeMap, HashSet};

use domain::ids::ImportId;
use domain::kind::Kind;
use serde_json::Value;
use store::{Tx, Write};
use uuid::Uuid;

use super::record::{Import, Touched, Undone};
use super::shelf::{Desk, Item, Shelf};
use crate::call::{Call, put};
use crate::kept::{Recorded, searchable};
use crate::wire::{KindCount, Refusal, UndoneImport};

/// What the log calls it.
const ACTION: &str = "table-imported";

/// The file as it is remembered.
pub(crate) struct Source {
    pub file_name: String,
    pub file_sha256: String,
}

/// Writes everything that the desk has made or changed, and what is needed to undo it.
///
/// Returns `None` when there was nothing to write.
pub(crate) fn write(
    call: &mut Call<'_>,
    desk: &Desk,
    source: Source,
) -> Result<Option<Import>, Refusal> {
    let Source { file_name, file_sha256 } = source;
    let mut import = Import {
        id: ImportId(call.new_id()),
        administration: desk.administration,
        file_name,
        file_sha256,
        at: call.now,
        by: call.account.id,
        by_name: call.account.name.clone(),
        made: Vec::new(),
        changed: Vec::new(),
        undone: None,
    };
    let Desk { units, persons, roles, systems, classifications, .. } = desk;
    call.transact(|tx| {
        write_all(tx, units, &mut import)?;
        write_all(tx, persons, &mut import)?;
        write_all(tx, roles, &mut import)?;
        write_all(tx, systems, &mut import)?;
        write_all(tx, classifications, &mut import)?;
        if !import.made.is_empty() || !import.changed.is_empty() {
            put(tx, &import, ACTION, None)?;
        }
        Ok::<_, Refusal>(())
    })?;
    let is_something = !import.made.is_empty() || !import.changed.is_empty();
    Ok(is_something.then_some(import))
}

fn write_all<T: Recorded + Clone + PartialEq>(
    tx: &mut Tx<'_>,
    shelf: &Shelf<T>,
    import: &mut Import,
) -> Result<(), Refusal> {
    for Item { value, was } in shelf.touched() {
        let expected = was.as_ref().map(|was| was.revision);
        let revision = put(tx, value, ACTION, expected)?;
        let touched = Touched { kind: T::KIND, id: value.id(), revision };
        if was.is_some() { import.changed.push(touched) } else { import.made.push(touched) }
    }
    Ok(())
}

/// Counts by kind, in the order of the kinds.
pub(crate) fn counted(touched: &[Touched]) -> Vec<KindCount> {
    let mut counts: BTreeMap<Kind, u32> = BTreeMap::new();
    for one in touched {
        *counts.entry(one.kind).or_default() += 1;
    }
    counts.into_iter().map(|(kind, count)| KindCount { kind, count }).collect()
}

/// The most names that are told when something can not be undone.
const MOST_NAMES: usize = 20;

/// What can name a record, and so use it.
const USERS: [Kind; 12] = [
    Kind::Unit,
    Kind::Role,
    Kind::System,
    Kind::Activity,
    Kind::Form,
    Kind::Routine,
    Kind::Plan,
    Kind::Classification,
    Kind::Answers,
    Kind::Evidence,
    Kind::Control,
    Kind::Maintenance,
];

/// Takes an import back: what it made is retired, what it changed is as it was before.
pub(crate) fn take_back(
    call: &mut Call<'_>,
    mut import: Import,
    revision: i64,
) -> Result<UndoneImport, Refusal> {
    let mut by = Vec::new();
    let mut former: Vec<(Touched, String, Value)> = Vec::new();
    for touched in import.made.iter().chain(&import.changed) {
        let Touched { kind, id, revision } = touched;
        let record = call.inside.store.get(kind.as_str(), *id)?.ok_or(Refusal::NotFound)?;
        if record.revision != *revision {
            by.push(record.name);
        }
    }
    if by.is_empty() {
        by = used_since(call, &import)?;
    }
    if !by.is_empty() {
        by.sort();
        by.dedup();
        by.truncate(MOST_NAMES);
        return Err(Refusal::StillUsed { by });
    }
    for touched in &import.changed {
        let Touched { kind, id, revision } = touched;
        let record = call.inside.store.get(kind.as_str(), *id)?.ok_or(Refusal::NotFound)?;
        let history = call.inside.store.history(kind.as_str(), *id)?;
        let change = history.into_iter().find(|change| change.revision == Some(*revision));
        // What was erased from the log is gone, and can not be put back.
        let change = change.filter(|change| !change.is_erased).ok_or(Refusal::NothingToUndo)?;
        let body = change.body_before(&record.body);
        let named = ["title", "name"].iter().find_map(|key| body.get(key).and_then(Value::as_str));
        let name = named.unwrap_or(&record.name).to_owned();
        former.push((*touched, name, body));
    }
    let administration = import.administration.0;
    let counts = (import.made.len(), former.len());
    import.undone = Some(Undone { at: call.now, by: call.account.name.clone() });
    call.transact(|tx| {
        for (touched, name, body) in &former {
            tx.put(&Write {
                kind: touched.kind.as_str(),
                id: touched.id,
                administration: Some(administration),
                name,
                body,
                text: &searchable(body),
                action: "table-import-undone",
                expected: Some(touched.revision),
            })?;
        }
        // What was made last names what was made before it.
        for touched in import.made.iter().rev() {
            tx.retire(touched.kind.as_str(), touched.id, "table-import-undone")?;
        }
        put(tx, &import, "table-import-undone", Some(revision))
    })?;
    let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    Ok(UndoneImport { at: call.now, retired: count(counts.0), restored: count(counts.1) })
}

/// Returns the names of what refers to something that the import made, and is not the import's own.
fn used_since(call: &Call<'_>, import: &Import) -> Result<Vec<String>, Refusal> {
    let made: HashSet<Uuid> = import.made.iter().map(|touched| touched.id).collect();
    let changed = import.changed.iter().map(|touched| touched.id);
    let own: HashSet<Uuid> = made.iter().copied().chain(changed).collect();
    let mut names = Vec::new();
    for kind in USERS {
        for record in call.inside.store.list(kind.as_str(), Some(import.administration.0))? {
            if !own.contains(&record.id) && mentions(&record.body, &made) {
                names.push(record.name);
            }
        }
    }
    Ok(names)
}

fn mentions(value: &Value, ids: &HashSet<Uuid>) -> bool {
    match value {
        Value::String(text) => {
            text.len() == 36 && Uuid::try_parse(text).is_ok_and(|id| ids.contains(&id))
        }
        Value::Array(items) => items.iter().any(|item| mentions(item, ids)),
        Value::Object(fields) => fields.values().any(|item| mentions(item, ids)),
        Value::Null | Value::Bool(_) | Value::Number(_) => false,
    }
}
