//! Maintenance plans (förvaltningsplaner) of systems. Never a continuity plan.

use domain::ids::AdministrationId;
use domain::kind::Kind;
use domain::maintenance::Maintenance;
use uuid::Uuid;

use crate::call::Call;
use crate::organisation::check_reference;
use crate::refuse::invalid;
use crate::register::save_checked;
use crate::system_file::{check_system, only_one};
use crate::wire::{Refusal, SaveMaintenance, Saved};

pub(crate) fn save_maintenance(
    call: &mut Call<'_>,
    request: SaveMaintenance,
) -> Result<Saved, Refusal> {
    let SaveMaintenance { mut value, revision } = request;
    let here = value.administration;
    call.within(here)?;
    value.title = check_system(call, value.system, here)?;
    only_one(call, &value, |other: &Maintenance| other.system == value.system)?;
    check_reference(call, "value.owner", Kind::Role, value.owner.map(|id| id.0), here)?;
    if let (Some(revised), Some(next)) = (value.revised_on, value.revise_by)
        && next < revised
    {
        return Err(invalid("value.revise_by", "problem-revise-before-revised"));
    }
    check_recurring(call, &value, here)?;
    save_checked(call, value, revision)
}

fn check_recurring(
    call: &Call<'_>,
    value: &Maintenance,
    here: AdministrationId,
) -> Result<(), Refusal> {
    for (place, one) in value.recurring.iter().enumerate() {
        let field = format!("value.recurring.{place}");
        if one.months.iter().any(|month| !(1..=12).contains(month)) {
            return Err(invalid(&format!("{field}.months"), "problem-month"));
        }
        if one.last_done.is_some_and(|day| day > call.today()) {
            return Err(invalid(&format!("{field}.last_done"), "problem-day-ahead"));
        }
        let role: Option<Uuid> = one.role.map(|id| id.0);
        check_reference(call, &format!("{field}.role"), Kind::Role, role, here)?;
    }
    Ok(())
}
