//! The six control questions (seed 001) of each system. Never answers one.

use domain::control::Control;
use domain::ids::AdministrationId;
use domain::kind::Kind;
use domain::system::System;

use crate::call::Call;
use crate::organisation::check_reference;
use crate::refuse::invalid;
use crate::register::save_checked;
use crate::system_file::{check_system, only_one};
use crate::wire::{
    BeginControl, ControlRow, ControlsView, InAdministration, Kept, Refusal, SaveControl, Saved,
};

pub(crate) fn list_controls(
    call: &mut Call<'_>,
    request: InAdministration,
) -> Result<ControlsView, Refusal> {
    let here = request.administration;
    call.within(here)?;
    let controls = call.list::<Control>(Some(here))?;
    let of = |system: &System| -> Option<Kept<Control>> {
        controls.iter().find(|kept| kept.value.system == system.id).cloned()
    };
    let systems = call.list::<System>(Some(here))?;
    let rows = systems
        .into_iter()
        .map(|kept| ControlRow {
            system: kept.value.id,
            control: of(&kept.value),
            name: kept.value.name,
        })
        .collect();
    Ok(ControlsView { rows })
}

pub(crate) fn save_control(call: &mut Call<'_>, request: SaveControl) -> Result<Saved, Refusal> {
    let SaveControl { mut value, revision } = request;
    let here = value.administration;
    call.within(here)?;
    value.title = check_system(call, value.system, here)?;
    only_one(call, &value, |other: &Control| other.system == value.system)?;
    // What was assessed before is set by `begin_control` alone.
    value.earlier = match revision {
        None => vec![],
        Some(_) => call.get::<Control>(value.id.0)?.value.earlier,
    };
    check_answers(call, &value, here)?;
    save_checked(call, value, revision)
}

fn check_answers(call: &Call<'_>, value: &Control, here: AdministrationId) -> Result<(), Refusal> {
    if value.assessed_on.is_some_and(|day| day > call.today()) {
        return Err(invalid("value.assessed_on", "problem-day-ahead"));
    }
    for (place, answer) in value.answers.iter().enumerate() {
        let field = format!("value.answers.{place}");
        if value.answers[..place].iter().any(|other| other.question == answer.question) {
            return Err(invalid(&format!("{field}.question"), "problem-shape"));
        }
        let owner = answer.owner.map(|id| id.0);
        check_reference(call, &format!("{field}.owner"), Kind::Role, owner, here)?;
    }
    Ok(())
}

pub(crate) fn begin_control(call: &mut Call<'_>, request: BeginControl) -> Result<Saved, Refusal> {
    let BeginControl { control, revision, assessed_on } = request;
    let mut value = call.get::<Control>(control.0)?.value;
    call.within(value.administration)?;
    if assessed_on.is_some_and(|day| day > call.today()) {
        return Err(invalid("assessed_on", "problem-day-ahead"));
    }
    if value.verdicts().iter().all(Option::is_none) {
        return Err(invalid("control", "problem-nothing-assessed"));
    }
    value.begin_anew(assessed_on);
    save_checked(call, value, Some(revision))
}
