//! Systems, activities, routines and forms; taking records away, bringing them back, undoing. Never computes conflicts.

use domain::activity::Activity;
use domain::conflict::{circles_in, conflicts_in};
use domain::form::BlankForm;
use domain::ids::{AdministrationId, PlanId};
use domain::kind::Kind;
use domain::organisation::Person;
use domain::permission::Right;
use domain::personal;
use domain::plan::{Plan, Working};
use domain::routine::{Routine, Step};
use domain::system::System;
use domain::web::Web;
use serde::Serialize;
use serde_json::Value;
use store::Write;
use uuid::Uuid;

use crate::call::Call;
use crate::kept::{Recorded, searchable};
use crate::organisation::check_reference;
use crate::refuse::{internal, invalid};
use crate::register_checks::{impossible_activity, impossible_system};
use crate::wire::{
    Done, InAdministration, OneRecord, Problem, Refusal, RegisterView, RoutineRow, SaveActivity,
    SaveForm, SaveRoutine, SaveSystem, Saved, SystemRow, Undone, Warning,
};

/// The longest text of one field, in characters.
const LONGEST_TEXT: usize = 20_000;

/// The longest name or title, in characters.
const LONGEST_NAME: usize = 200;

pub(crate) fn open_register(
    call: &mut Call<'_>,
    request: InAdministration,
) -> Result<RegisterView, Refusal> {
    let here = request.administration;
    call.within(here)?;
    let plans = call.list::<Plan>(Some(here))?;
    let using = |uses: &dyn Fn(&Plan) -> bool| -> Vec<PlanId> {
        plans.iter().filter(|plan| uses(&plan.value)).map(|plan| plan.value.id).collect()
    };
    let systems = call.list::<System>(Some(here))?;
    let activities = call.list::<Activity>(Some(here))?;
    let web =
        Web::of(systems.iter().map(|kept| &kept.value), activities.iter().map(|kept| &kept.value));
    let (conflicts, circles) = (conflicts_in(&web), circles_in(&web));
    let systems = systems
        .into_iter()
        .map(|system| SystemRow {
            missing_roles: system.value.missing_roles(),
            plans: using(&|plan| plan.sections.scope.systems.contains(&system.value.id)),
            system,
        })
        .collect();
    let routines = call
        .list::<Routine>(Some(here))?
        .into_iter()
        .map(|routine| RoutineRow {
            plans: using(&|plan| plan.sections.routines.rows.contains(&routine.value.id)),
            routine,
        })
        .collect();
    Ok(RegisterView {
        systems,
        activities,
        routines,
        forms: call.list::<BlankForm>(Some(here))?,
        conflicts,
        circles,
    })
}

pub(crate) fn save_system(call: &mut Call<'_>, request: SaveSystem) -> Result<Saved, Refusal> {
    let SaveSystem { value, revision } = request;
    let here = value.administration;
    call.within(here)?;
    check_text("value.name", &value.name)?;
    refuse(impossible_system("value", &value, call.today()))?;
    unique_name(call, &value)?;
    check_reference(call, "value.unit", Kind::Unit, value.unit.map(|id| id.0), here)?;
    let roles = [
        ("value.owner", value.owner),
        ("value.responsible", value.responsible),
        ("value.manager", value.manager),
        ("value.administrator", value.administrator),
    ];
    for (field, role) in roles {
        check_reference(call, field, Kind::Role, role.map(|id| id.0), here)?;
    }
    for (index, pilot) in value.pilots.iter().enumerate() {
        check_reference(call, &format!("value.pilots.{index}"), Kind::Role, Some(pilot.0), here)?;
    }
    for (index, dependency) in value.depends_on.iter().enumerate() {
        let field = format!("value.depends_on.{index}.system");
        check_reference(call, &field, Kind::System, dependency.system.map(|id| id.0), here)?;
    }
    save_checked(call, value, revision)
}

pub(crate) fn save_activity(call: &mut Call<'_>, request: SaveActivity) -> Result<Saved, Refusal> {
    let SaveActivity { value, revision } = request;
    let here = value.administration;
    call.within(here)?;
    check_text("value.name", &value.name)?;
    refuse(impossible_activity("value", &value))?;
    unique_name(call, &value)?;
    check_reference(call, "value.owner", Kind::Role, value.owner.map(|id| id.0), here)?;
    check_reference(call, "value.unit", Kind::Unit, value.unit.map(|id| id.0), here)?;
    for (index, system) in value.systems.iter().enumerate() {
        check_reference(
            call,
            &format!("value.systems.{index}"),
            Kind::System,
            Some(system.0),
            here,
        )?;
    }
    save_checked(call, value, revision)
}

pub(crate) fn save_routine(call: &mut Call<'_>, request: SaveRoutine) -> Result<Saved, Refusal> {
    let SaveRoutine { value, revision } = request;
    let here = value.administration;
    call.within(here)?;
    check_text("value.title", &value.title)?;
    if value.to_hours.is_some_and(|to| to <= value.from_hours) {
        return Err(invalid("value.to_hours", "problem-phase-backwards"));
    }
    check_reference(call, "value.activity", Kind::Activity, value.activity.map(|id| id.0), here)?;
    check_steps(call, "value.steps", &value.steps, here)?;
    check_steps(call, "value.late_entry", &value.late_entry, here)?;
    for (index, role) in value.contacts.iter().enumerate() {
        check_reference(call, &format!("value.contacts.{index}"), Kind::Role, Some(role.0), here)?;
    }
    save_checked(call, value, revision)
}

pub(crate) fn save_form(call: &mut Call<'_>, request: SaveForm) -> Result<Saved, Refusal> {
    let SaveForm { value, revision } = request;
    call.within(value.administration)?;
    check_text("value.title", &value.title)?;
    save_checked(call, value, revision)
}

pub(crate) fn retire(call: &mut Call<'_>, request: OneRecord) -> Result<Done, Refusal> {
    let OneRecord { kind, id } = request;
    let record = call.record(kind, id)?;
    call.need(home_of(record.administration)?, right_to_write(kind)?)?;
    let by = users_of(call, kind, id, record.administration)?;
    if !by.is_empty() {
        return Err(Refusal::StillUsed { by });
    }
    if kind == Kind::Plan {
        let plan = call.get::<Plan>(id)?.value;
        if matches!(plan.working, domain::plan::Working::InReview { .. }) {
            return Err(Refusal::InReview);
        }
    }
    call.transact(|tx| {
        tx.retire(kind.as_str(), id, "retired")?;
        Ok(())
    })?;
    Ok(call.done())
}

pub(crate) fn bring_back(call: &mut Call<'_>, request: OneRecord) -> Result<Done, Refusal> {
    let OneRecord { kind, id } = request;
    let record = call.inside.store.get(kind.as_str(), id)?.ok_or(Refusal::NotFound)?;
    call.need(home_of(record.administration)?, right_to_write(kind)?)?;
    call.transact(|tx| {
        tx.unretire(kind.as_str(), id, "brought-back")?;
        Ok(())
    })?;
    Ok(call.done())
}

/// Gives a record the body it had before its last change, when that change was the signed-in person's own.
pub(crate) fn undo(call: &mut Call<'_>, request: OneRecord) -> Result<Undone, Refusal> {
    let OneRecord { kind, id } = request;
    let record = call.record(kind, id)?;
    call.need(home_of(record.administration)?, right_to_write(kind)?)?;
    let last = call
        .inside
        .store
        .history(kind.as_str(), id)?
        .into_iter()
        .find(|change| change.revision.is_some());
    let is_undoable = |change: &store::Change| {
        change.actor == call.account.id.0
            && change.revision == Some(record.revision)
            && matches!(change.action.as_str(), "saved" | "undone")
            && !change.is_erased
    };
    let last = last.filter(is_undoable).ok_or(Refusal::NothingToUndo)?;
    let mut former = last.body_before(&record.body);
    if kind == Kind::Plan {
        // An undo is about what was written; it never takes a plan back on its way to approval.
        let mut before: Plan = serde_json::from_value(former).map_err(internal)?;
        let now = call.get::<Plan>(id)?.value;
        let is_written = matches!(now.working, Working::Draft { .. });
        if !is_written || before.current != now.current {
            return Err(Refusal::NothingToUndo);
        }
        // Who undoes has written too, so the writers stay.
        before.working = now.working;
        former = serde_json::to_value(before).map_err(internal)?;
    }
    let name = ["title", "name"].iter().find_map(|field| former.get(field).and_then(Value::as_str));
    let name = name.unwrap_or(&record.name).to_owned();
    let text = searchable(&former);
    let revision = call.transact(|tx| {
        Ok(tx.put(&Write {
            kind: kind.as_str(),
            id,
            administration: record.administration,
            name: &name,
            body: &former,
            text: &text,
            action: "undone",
            expected: Some(record.revision),
        })?)
    })?;
    let fields =
        last.before.iter().filter_map(|before| before.get("body")).filter_map(Value::as_object);
    let fields = fields.flat_map(|body| body.keys().cloned()).collect();
    Ok(Undone { revision, at: call.now, fields })
}

/// Refuses an empty, overlong or personal name: it stands in lists, titles and file names.
pub(crate) fn check_text(field: &str, text: &str) -> Result<(), Refusal> {
    if text.trim().is_empty() {
        return Err(invalid(field, "problem-required"));
    }
    if text.chars().count() > LONGEST_NAME {
        let problem = Problem::new(field, "problem-too-long").with("max", LONGEST_NAME);
        return Err(Refusal::Invalid { problems: vec![problem] });
    }
    if !personal::personal_numbers(text).is_empty() {
        return Err(invalid(field, "problem-personal-number"));
    }
    Ok(())
}

/// Refuses a body with a text that is too long to be meant.
pub(crate) fn check_lengths(field: &str, value: &Value) -> Result<(), Refusal> {
    match value {
        Value::String(text) if text.chars().count() > LONGEST_TEXT => {
            let problem = Problem::new(field, "problem-too-long").with("max", LONGEST_TEXT);
            Err(Refusal::Invalid { problems: vec![problem] })
        }
        Value::Array(items) => items
            .iter()
            .enumerate()
            .try_for_each(|(index, item)| check_lengths(&format!("{field}.{index}"), item)),
        Value::Object(fields) => fields
            .iter()
            .try_for_each(|(name, item)| check_lengths(&format!("{field}.{name}"), item)),
        Value::String(_) | Value::Null | Value::Bool(_) | Value::Number(_) => Ok(()),
    }
}

/// Returns what in `value` looks like personal data, with the names of the administration's register.
pub(crate) fn suspicions<T: Serialize>(
    call: &Call<'_>,
    field: &str,
    value: &T,
    administration: AdministrationId,
) -> Result<Vec<Warning>, Refusal> {
    let body = serde_json::to_value(value).map_err(internal)?;
    let people = call.list::<Person>(Some(administration))?;
    let names: Vec<String> = people.into_iter().map(|person| person.value.name).collect();
    Ok(personal::warnings(field, &body, &names))
}

/// Refuses steps that refer to what is not there.
pub(crate) fn check_steps(
    call: &Call<'_>,
    field: &str,
    steps: &[Step],
    administration: AdministrationId,
) -> Result<(), Refusal> {
    for (index, step) in steps.iter().enumerate() {
        let (role, form) = (step.role.map(|id| id.0), step.form.map(|id| id.0));
        check_reference(call, &format!("{field}.{index}.role"), Kind::Role, role, administration)?;
        check_reference(call, &format!("{field}.{index}.form"), Kind::Form, form, administration)?;
    }
    Ok(())
}

pub(crate) fn save_checked<T: Recorded>(
    call: &mut Call<'_>,
    value: T,
    revision: Option<i64>,
) -> Result<Saved, Refusal> {
    check_lengths("value", &serde_json::to_value(&value).map_err(internal)?)?;
    let administration = value.administration().ok_or(Refusal::NotFound)?;
    let warnings = suspicions(call, "value", &value, administration)?;
    let saved = call.save(value, revision)?;
    Ok(Saved { warnings, ..saved })
}

fn refuse(problems: Vec<Problem>) -> Result<(), Refusal> {
    if problems.is_empty() { Ok(()) } else { Err(Refusal::Invalid { problems }) }
}

fn unique_name<T: Recorded>(call: &Call<'_>, value: &T) -> Result<(), Refusal> {
    let name = value.name().trim().to_lowercase();
    let here = value.administration().map(|id| id.0);
    let others = call.inside.store.headings(T::KIND.as_str(), here)?;
    let is_taken = others
        .iter()
        .any(|other| other.id != value.id() && other.name.trim().to_lowercase() == name);
    if is_taken { Err(invalid("value.name", "problem-name-taken")) } else { Ok(()) }
}

fn home_of(administration: Option<Uuid>) -> Result<AdministrationId, Refusal> {
    administration.map(AdministrationId).ok_or(Refusal::NotFound)
}

fn right_to_write(kind: Kind) -> Result<Right, Refusal> {
    match kind {
        Kind::System | Kind::Answers | Kind::Evidence | Kind::Control | Kind::Maintenance => {
            Ok(Right::WriteSystems)
        }
        Kind::Unit
        | Kind::Person
        | Kind::Role
        | Kind::Activity
        | Kind::Form
        | Kind::Routine
        | Kind::Plan => Ok(Right::WritePlans),
        // These have ways of their own, or none: an account is deactivated, a copy withdrawn, a review decided, a
        // draft of a classification discarded; a scale and a catalogue stay as long as something speaks of them.
        Kind::Scale
        | Kind::Classification
        | Kind::Catalogue
        | Kind::Administration
        | Kind::Account
        | Kind::Review
        | Kind::Copy
        | Kind::Incident
        | Kind::Track
        | Kind::Import
        | Kind::Setting => Err(Refusal::NotFound),
    }
}

/// Returns the names of what refers to the record.
fn users_of(
    call: &Call<'_>,
    kind: Kind,
    id: Uuid,
    administration: Option<Uuid>,
) -> Result<Vec<String>, Refusal> {
    let wanted = id.to_string();
    let mut users = Vec::new();
    for user in [Kind::Unit, Kind::Role, Kind::System, Kind::Activity, Kind::Routine, Kind::Plan] {
        for record in call.inside.store.list(user.as_str(), administration)? {
            let is_itself = user == kind && record.id == id;
            if !is_itself && mentions(&record.body, &wanted) {
                users.push(record.name);
            }
        }
    }
    Ok(users)
}

fn mentions(value: &Value, id: &str) -> bool {
    match value {
        Value::String(text) => text == id,
        Value::Array(items) => items.iter().any(|item| mentions(item, id)),
        Value::Object(fields) => fields.values().any(|item| mentions(item, id)),
        Value::Null | Value::Bool(_) | Value::Number(_) => false,
    }
}
