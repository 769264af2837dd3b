//! One system with everything that is kept about it. Decides nothing about any of it.

use domain::activity::Activity;
use domain::conflict::conflicts;
use domain::control::Control;
use domain::evidence::{Evidence, standing};
use domain::ids::{AdministrationId, SystemId};
use domain::kind::Kind;
use domain::maintenance::Maintenance;
use domain::plan::Plan;
use domain::system::{Direction, System};

use crate::call::Call;
use crate::classification::{class_now, inherited_of, rows_of};
use crate::kept::Recorded;
use crate::refuse::invalid;
use crate::requirement::count_of;
use crate::wire::{Kept, OneSystem, Refusal, SystemFileView, SystemRow};

pub(crate) fn open_system(
    call: &mut Call<'_>,
    request: OneSystem,
) -> Result<SystemFileView, Refusal> {
    let id = request.system;
    let system = call.get::<System>(id.0)?;
    let here = system.value.administration;
    call.within(here)?;
    let systems = values(call.list::<System>(Some(here))?);
    let activities = values(call.list::<Activity>(Some(here))?);
    let plans = values(call.list::<Plan>(Some(here))?);
    let covers = |plan: &&Plan| plan.sections.scope.systems.contains(&id);
    let evidence = newest_first(of_system(call, here, |one: &Evidence| one.system == id)?);
    let all: Vec<Evidence> = evidence.iter().map(|kept| kept.value.clone()).collect();
    let needed_by = systems.iter().filter(|other| leans(other, &system.value)).map(|one| one.id);
    let mut file = SystemFileView {
        maintenance: of_system(call, here, |one: &Maintenance| one.system == id)?.pop(),
        control: of_system(call, here, |one: &Control| one.system == id)?.pop(),
        proofs: standing(&all, id, call.today()),
        evidence,
        classifications: rows_of(call, here, id)?,
        class: class_now(call, here, id)?,
        inherited: inherited_of(call, here)?.remove(&id).unwrap_or_default(),
        requirements: count_of(call, here, id)?,
        activities: activities
            .iter()
            .filter(|activity| activity.systems.contains(&id))
            .map(|activity| activity.id)
            .collect(),
        needed_by: needed_by.collect(),
        conflicts: conflicts(&activities, &systems),
        plans_in_force: plans
            .iter()
            .filter(covers)
            .filter(|plan| plan.current.is_some())
            .map(|plan| plan.id)
            .collect(),
        row: SystemRow {
            missing_roles: system.value.missing_roles(),
            plans: plans.iter().filter(covers).map(|plan| plan.id).collect(),
            system,
        },
    };
    file.conflicts.retain(|conflict| conflict.chain.contains(&id));
    Ok(file)
}

/// Returns whether `one` needs `other` directly.
fn leans(one: &System, other: &System) -> bool {
    let needs = one.depends_on.iter().any(|dependency| {
        dependency.system == Some(other.id) && dependency.direction != Direction::Feeds
    });
    let is_fed = other.depends_on.iter().any(|dependency| {
        dependency.system == Some(one.id) && dependency.direction != Direction::Needs
    });
    needs || is_fed
}

fn newest_first(mut all: Vec<Kept<Evidence>>) -> Vec<Kept<Evidence>> {
    all.sort_by_key(|kept| {
        let one = &kept.value;
        std::cmp::Reverse((one.received_on.or(one.asked_on), one.id))
    });
    all
}

/// Returns the records of a kind that are about one system.
pub(crate) fn of_system<T: Recorded>(
    call: &Call<'_>,
    here: AdministrationId,
    is_about: impl Fn(&T) -> bool,
) -> Result<Vec<Kept<T>>, Refusal> {
    let mut all = call.list::<T>(Some(here))?;
    all.retain(|kept| is_about(&kept.value));
    Ok(all)
}

/// Returns the values alone.
pub(crate) fn values<T>(all: Vec<Kept<T>>) -> Vec<T> {
    all.into_iter().map(|kept| kept.value).collect()
}

/// Returns the name of a system of the administration, or refuses.
pub(crate) fn check_system(
    call: &Call<'_>,
    system: SystemId,
    here: AdministrationId,
) -> Result<String, Refusal> {
    match call.record(Kind::System, system.0) {
        Ok(record) if record.administration == Some(here.0) => Ok(record.name),
        Ok(_) | Err(Refusal::NotFound) => Err(invalid("value.system", "problem-unknown-reference")),
        Err(other) => Err(other),
    }
}

/// Refuses a second record where there may be one, as when two people begin it at the same time.
pub(crate) fn only_one<T: Recorded>(
    call: &Call<'_>,
    value: &T,
    is_same: impl Fn(&T) -> bool,
) -> Result<(), Refusal> {
    let all = call.list::<T>(value.administration())?;
    let other = all.iter().find(|kept| kept.value.id() != value.id() && is_same(&kept.value));
    match other {
        None => Ok(()),
        Some(other) => Err(Refusal::Conflict { revision: other.revision }),
    }
}
