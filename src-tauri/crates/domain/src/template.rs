//! The templates that a new plan starts from. Never holds anything about a client, and never a person's name.
//!
//! A template is JSON in the shape of the domain's own types, without `administration`.
//! A string that begins with `@` is a local word for a record (`@role.chef`) and becomes an id.
//! A string that begins with `&` stands for a piece of `common.json`, so that all templates share it.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde_json::{Map, Value, json};
use uuid::Uuid;

use crate::account::Account;
use crate::activity::Activity;
use crate::classification::Classification;
use crate::control::Control;
use crate::evidence::Evidence;
use crate::form::BlankForm;
use crate::ids::AdministrationId;
use crate::maintenance::Maintenance;
use crate::moment::Day;
use crate::organisation::{Administration, Person, Role, Unit};
use crate::plan::Plan;
use crate::requirement::Answers;
use crate::routine::Routine;
use crate::system::System;
use crate::words::Language;

use json::{
    LISTS, compared, local_word, read_object, records_mut, title_of, typed, typed_list,
    unwritten_plan, with_common,
};

mod example;
mod json;

const SOCIAL: &str = include_str!("../templates/social.json");
const HOME_CARE: &str = include_str!("../templates/home_care.json");
const SCHOOL: &str = include_str!("../templates/school.json");

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

/// The example administration with everything in it.
#[derive(Clone, Debug, PartialEq)]
pub struct ExampleInstance {
    /// The administration, marked as an example.
    pub administration: Administration,
    /// Its units.
    pub units: Vec<Unit>,
    /// Its people, all invented.
    pub persons: Vec<Person>,
    /// One account for each duty; their grants hold.
    pub accounts: Vec<Account>,
    /// Its roles; some have no holder or no deputy, so that there is something to mend.
    pub roles: Vec<Role>,
    /// Its systems.
    pub systems: Vec<System>,
    /// Its activities.
    pub activities: Vec<Activity>,
    /// Its blank forms.
    pub forms: Vec<BlankForm>,
    /// Its fallback routines.
    pub routines: Vec<Routine>,
    /// Two of its systems are classified.
    pub classifications: Vec<Classification>,
    /// What is answered to the requirements of one.
    pub answers: Vec<Answers>,
    /// What suppliers were asked to prove.
    pub evidence: Vec<Evidence>,
    /// The control questions of two.
    pub controls: Vec<Control>,
    /// How one is looked after.
    pub maintenance: Vec<Maintenance>,
    /// Its plans.
    pub plans: Vec<ExamplePlan>,
}

/// A plan of the example.
#[derive(Clone, Debug, PartialEq)]
pub struct ExamplePlan {
    /// The plan, as a draft that nobody has written in.
    pub plan: Plan,
    /// Whether it is to be shown as approved.
    pub approved: bool,
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

/// Makes the example administration as it stood on 2026-11-22, the day it was written.
pub fn example(new_id: &mut dyn FnMut() -> Uuid) -> ExampleInstance {
    let written_on = Day::from_ymd_opt(2026, 11, 22).expect("the calendar has this day");
    example_on(written_on, new_id)
}

/// Makes the example administration with all its days moved, so that it is as fresh on `today`.
pub fn example_on(today: Day, new_id: &mut dyn FnMut() -> Uuid) -> ExampleInstance {
    example::put_together(today, new_id)
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
