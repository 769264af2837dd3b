//! The templates that a new plan starts from. Never holds anything about a client, and never a person's name.
//!
//! A template is JSON in the shape of the domain's own types, without `administration`.
//! A string that begins with `@` is a local word for a record (`@role.chef`) and becomes an id.
//! A string that begins with `&` stands for a piece of `common.json`, so that all templates share it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};
use uuid::Uuid;

use crate::activity::Activity;
use crate::form::BlankForm;
use crate::ids::AdministrationId;
use crate::organisation::Role;
use crate::plan::Plan;
use crate::routine::Routine;
use crate::system::System;
use crate::words::Language;

const COMMON: &str = include_str!("../templates/common.json");
const SOCIAL: &str = include_str!("../templates/social.json");
const HOME_CARE: &str = include_str!("../templates/home_care.json");
const SCHOOL: &str = include_str!("../templates/school.json");

/// The lists of records that a template may hold, in the order in which they build on each other.
pub(crate) const LISTS: [&str; 5] = ["roles", "systems", "activities", "forms", "routines"];

/// A template.
#[derive(Clone, Debug)]
pub struct Template {
    key: String,
    name: BothLanguages,
    description: BothLanguages,
    source: Map<String, Value>,
}

#[derive(Clone, Debug)]
struct BothLanguages {
    swedish: String,
    english: String,
}

/// What the administration already has; a record with the same title or name is used again.
#[derive(Clone, Copy, Debug, Default)]
pub struct Existing<'a> {
    /// Its roles.
    pub roles: &'a [Role],
    /// Its systems.
    pub systems: &'a [System],
    /// Its activities.
    pub activities: &'a [Activity],
    /// Its blank forms.
    pub forms: &'a [BlankForm],
    /// Its fallback routines.
    pub routines: &'a [Routine],
}

/// What a template becomes: the records that are new, and the plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Instance {
    /// New roles.
    pub roles: Vec<Role>,
    /// New systems.
    pub systems: Vec<System>,
    /// New activities.
    pub activities: Vec<Activity>,
    /// New blank forms.
    pub forms: Vec<BlankForm>,
    /// New fallback routines.
    pub routines: Vec<Routine>,
    /// The plan, an unwritten draft.
    pub plan: Plan,
}

impl Template {
    /// Returns the word that the template is asked for by.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// Returns what it is called.
    pub fn name(&self, language: Language) -> &str {
        self.name.in_language(language)
    }

    /// Returns what it is for, in a sentence or two.
    pub fn description(&self, language: Language) -> &str {
        self.description.in_language(language)
    }

    /// Returns its JSON, with all pieces of `common.json` put in.
    pub(crate) fn source(&self) -> &Map<String, Value> {
        &self.source
    }
}

impl BothLanguages {
    fn read(value: &Value) -> BothLanguages {
        let text = |tag: &str| value[tag].as_str().unwrap_or_default().to_owned();
        BothLanguages { swedish: text("sv"), english: text("en") }
    }

    fn in_language(&self, language: Language) -> &str {
        match language {
            Language::Swedish => &self.swedish,
            Language::English => &self.english,
        }
    }
}

/// Returns every template, in the order in which they are offered.
pub fn templates() -> &'static [Template] {
    static TEMPLATES: OnceLock<Vec<Template>> = OnceLock::new();
    TEMPLATES.get_or_init(|| [SOCIAL, HOME_CARE, SCHOOL].map(read_template).to_vec())
}

/// Returns the template that `key` asks for.
pub fn template(key: &str) -> Option<&'static Template> {
    templates().iter().find(|template| template.key() == key)
}

/// Makes the records and the plan of `template` for `administration`.
///
/// What `existing` has under the same title or name is referred to and not made again.
pub fn instantiate(
    template: &Template,
    administration: AdministrationId,
    existing: &Existing<'_>,
    new_id: &mut dyn FnMut() -> Uuid,
) -> Instance {
    let known = existing.ids_by_title();
    let mut names = BTreeMap::new();
    let mut source = template.source().clone();
    for list in LISTS {
        for record in records_mut(&mut source, list) {
            let id = known.get(&(list, title_of(record))).copied();
            names.insert(local_word(record), id.unwrap_or_else(&mut *new_id));
            record["administration"] = json!(administration);
        }
        if let Some(Value::Array(records)) = source.get_mut(list) {
            records.retain(|record| !known.contains_key(&(list, title_of(record))));
        }
    }
    names.insert("@plan".to_owned(), new_id());
    let plan = unwritten_plan(source.remove("plan").unwrap_or_default(), administration);
    Instance {
        roles: typed_list(&mut source, "roles", &names),
        systems: typed_list(&mut source, "systems", &names),
        activities: typed_list(&mut source, "activities", &names),
        forms: typed_list(&mut source, "forms", &names),
        routines: typed_list(&mut source, "routines", &names),
        plan: typed(plan, &names),
    }
}

impl Existing<'_> {
    fn ids_by_title(&self) -> BTreeMap<(&'static str, String), Uuid> {
        let roles = self.roles.iter().map(|role| ("roles", &role.title, role.id.0));
        let systems = self.systems.iter().map(|system| ("systems", &system.name, system.id.0));
        let activities = self.activities.iter().map(|it| ("activities", &it.name, it.id.0));
        let forms = self.forms.iter().map(|form| ("forms", &form.title, form.id.0));
        let routines = self.routines.iter().map(|it| ("routines", &it.title, it.id.0));
        roles
            .chain(systems)
            .chain(activities)
            .chain(forms)
            .chain(routines)
            .map(|(list, title, id)| ((list, compared(title)), id))
            .collect()
    }
}

/// Turns the JSON of a plan into a draft that nobody has written in yet.
pub(crate) fn unwritten_plan(mut plan: Value, administration: AdministrationId) -> Value {
    if plan["id"].is_null() {
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

fn title_of(record: &Value) -> String {
    let title = record["title"].as_str().or(record["name"].as_str());
    compared(title.unwrap_or_default())
}

fn compared(title: &str) -> String {
    title.trim().to_lowercase()
}

/// Reads a JSON file that is built into the program.
pub(crate) fn read_object(text: &str) -> Map<String, Value> {
    serde_json::from_str(text).expect("the tests read every file that is built in")
}

fn read_template(text: &str) -> Template {
    let mut source = with_common(read_object(text));
    let key = source.remove("key").unwrap_or_default();
    Template {
        key: key.as_str().unwrap_or_default().to_owned(),
        name: BothLanguages::read(&source.remove("name").unwrap_or_default()),
        description: BothLanguages::read(&source.remove("description").unwrap_or_default()),
        source,
    }
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
