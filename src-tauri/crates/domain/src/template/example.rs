//! Puts the example administration together from the templates and its own file. Never holds a real person.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::json::{
    LISTS, local_word, put_over, put_records_over, read_object, records_mut, typed, typed_list,
    unwritten_plan, with_common,
};
use super::{ExampleInstance, ExamplePlan, template};
use crate::ids::AdministrationId;
use crate::moment::Day;

const EXAMPLE: &str = include_str!("../../templates/example.json");

/// The lists that only the example has.
const OWN_LISTS: [&str; 8] = [
    "units",
    "persons",
    "accounts",
    "classifications",
    "answers",
    "evidence",
    "controls",
    "maintenance",
];

/// Makes the example as it stood `days` after it was written.
pub(super) fn put_together(today: Day, new_id: &mut dyn FnMut() -> Uuid) -> ExampleInstance {
    let mut source = with_common(read_object(EXAMPLE));
    source.remove("read_me");
    let mut plans = take_list(&mut source, "plans");
    put_templates_under(&mut source, &mut plans);
    let mut source = Value::Object(source);
    let written_on = taken_day(&mut source);
    let move_by = (today - written_on).num_days();
    move_days(&mut source, move_by);
    plans.iter_mut().for_each(|plan| move_days(plan, move_by));
    let mut source = read_back(source);

    let administration = AdministrationId(new_id());
    let mut names = BTreeMap::from([("@administration".to_owned(), administration.0)]);
    for list in LISTS.into_iter().chain(OWN_LISTS) {
        for record in records_mut(&mut source, list) {
            names.insert(local_word(record), new_id());
            if list != "accounts" {
                record["administration"] = json!(administration);
            }
        }
    }
    let plans = plans
        .into_iter()
        .map(|mut plan| {
            names.insert(local_word(&plan), new_id());
            let approved = plan.as_object_mut().and_then(|fields| fields.remove("approved"));
            let plan = typed(unwritten_plan(plan, administration), &names);
            ExamplePlan { plan, approved: approved == Some(json!(true)) }
        })
        .collect();
    ExampleInstance {
        administration: typed(source.remove("administration").unwrap_or_default(), &names),
        units: typed_list(&mut source, "units", &names),
        persons: typed_list(&mut source, "persons", &names),
        accounts: typed_list(&mut source, "accounts", &names),
        roles: typed_list(&mut source, "roles", &names),
        systems: typed_list(&mut source, "systems", &names),
        activities: typed_list(&mut source, "activities", &names),
        forms: typed_list(&mut source, "forms", &names),
        routines: typed_list(&mut source, "routines", &names),
        classifications: typed_list(&mut source, "classifications", &names),
        answers: typed_list(&mut source, "answers", &names),
        evidence: typed_list(&mut source, "evidence", &names),
        controls: typed_list(&mut source, "controls", &names),
        maintenance: typed_list(&mut source, "maintenance", &names),
        plans,
    }
}

/// Puts each plan over the template it is made from, and the example's records over those of the templates.
fn put_templates_under(source: &mut Map<String, Value>, plans: &mut [Value]) {
    let mut records: BTreeMap<&str, Vec<Value>> = BTreeMap::new();
    for plan in plans {
        let from = plan.as_object_mut().and_then(|fields| fields.remove("from"));
        let Some(template) = from.as_ref().and_then(Value::as_str).and_then(template) else {
            continue;
        };
        let mut whole = template.source()["plan"].clone();
        put_over(&mut whole, plan.take());
        *plan = whole;
        for list in LISTS {
            let added = template.source()[list].as_array().cloned().unwrap_or_default();
            put_records_over(records.entry(list).or_default(), added);
        }
    }
    for list in LISTS {
        let mut all = records.remove(list).unwrap_or_default();
        put_records_over(&mut all, take_list(source, list));
        source.insert(list.to_owned(), Value::Array(all));
    }
}

fn take_list(source: &mut Map<String, Value>, list: &str) -> Vec<Value> {
    match source.remove(list) {
        Some(Value::Array(records)) => records,
        Some(_) | None => Vec::new(),
    }
}

fn read_back(source: Value) -> Map<String, Value> {
    match source {
        Value::Object(fields) => fields,
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_) => {
            Map::new()
        }
    }
}

/// Takes out the day on which the example was written, which all its days are counted from.
fn taken_day(source: &mut Value) -> Day {
    let day = source.as_object_mut().and_then(|fields| fields.remove("written_on"));
    day.as_ref().and_then(day_in).expect("the tests read the example's day")
}

fn day_in(value: &Value) -> Option<Day> {
    NaiveDate::parse_from_str(value.as_str()?, "%Y-%m-%d").ok()
}

/// Moves every day in `value`, so that the example is as fresh as on the day it was written.
///
/// The day on which a rule in law was checked stays: nobody has checked it since.
fn move_days(value: &mut Value, days: i64) {
    if let Some(day) = day_in(value) {
        let count = Days::new(days.unsigned_abs());
        let moved = if days < 0 { day - count } else { day + count };
        *value = json!(moved);
        return;
    }
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| move_days(item, days)),
        Value::Object(fields) => fields
            .iter_mut()
            .filter(|(field, _)| *field != "checked_on")
            .for_each(|(_, field)| move_days(field, days)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}
