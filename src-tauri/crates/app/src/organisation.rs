//! The administration, its units, roles and people, and the example. Never decides who may sign in.

use domain::account::Account;
use domain::ids::AdministrationId;
use domain::kind::Kind;
use domain::moment::{Moment, day_in_stockholm};
use domain::organisation::{Administration, Person, Role, Unit};
use domain::permission::Right;
use domain::plan::Plan;
use domain::template::{ExampleInstance, example_on};
use store::Author;
use uuid::Uuid;

use crate::call::{Call, Inside, put};
use crate::refuse::invalid;
use crate::register::check_text;
use crate::wire::{
    Done, InAdministration, NewAdministration, Nothing, OrganisationView, Refusal,
    SaveAdministration, SavePerson, SaveRole, SaveUnit, Saved,
};
use crate::{Host, approval};

pub(crate) fn open_organisation(
    call: &mut Call<'_>,
    request: InAdministration,
) -> Result<OrganisationView, Refusal> {
    let here = request.administration;
    call.within(here)?;
    let register = call.register(here)?;
    let named = call
        .list::<Plan>(Some(here))?
        .iter()
        .flat_map(|plan| domain::completeness::roles_named(&plan.value.sections, &register))
        .collect::<std::collections::BTreeSet<_>>();
    let roles = call.list::<Role>(Some(here))?;
    let lacking = |is_lacking: fn(&Role) -> bool| {
        let lacking =
            roles.iter().filter(|role| named.contains(&role.value.id) && is_lacking(&role.value));
        lacking.map(|role| role.value.id).collect()
    };
    Ok(OrganisationView {
        administration: call.get(here.0)?,
        units: call.list(Some(here))?,
        roles_without_holder: lacking(|role| role.holder.is_none()),
        roles_without_deputy: lacking(|role| role.deputy.is_none()),
        persons: call.list::<Person>(Some(here))?,
        roles,
    })
}

pub(crate) fn new_administration(
    call: &mut Call<'_>,
    request: NewAdministration,
) -> Result<Saved, Refusal> {
    // Only whoever has the duty everywhere: a new administration belongs to nobody's duties yet.
    let everywhere = call.account.grants.iter().any(|grant| {
        grant.holds()
            && grant.administration.is_none()
            && domain::permission::gives(grant.duty, Right::WritePlans)
    });
    if !everywhere {
        return Err(Refusal::NotAllowed { right: Right::WritePlans });
    }
    let administration = made(call.new_id(), request);
    check_administration(&administration)?;
    call.save(administration, None)
}

pub(crate) fn save_administration(
    call: &mut Call<'_>,
    request: SaveAdministration,
) -> Result<Saved, Refusal> {
    let SaveAdministration { mut value, revision } = request;
    call.within(value.id)?;
    check_administration(&value)?;
    // Whether it is the example is decided when it is made.
    value.example = call.get::<Administration>(value.id.0)?.value.example;
    call.save(value, revision)
}

pub(crate) fn save_unit(call: &mut Call<'_>, request: SaveUnit) -> Result<Saved, Refusal> {
    let SaveUnit { value, revision } = request;
    call.within(value.administration)?;
    check_text("value.name", &value.name)?;
    let units = call.list::<Unit>(Some(value.administration))?;
    let mut above = value.parent;
    while let Some(parent) = above {
        if parent == value.id {
            return Err(invalid("value.parent", "problem-unit-loop"));
        }
        let unit = units.iter().find(|unit| unit.value.id == parent);
        above =
            unit.ok_or_else(|| invalid("value.parent", "problem-unknown-reference"))?.value.parent;
    }
    call.save(value, revision)
}

pub(crate) fn save_role(call: &mut Call<'_>, request: SaveRole) -> Result<Saved, Refusal> {
    let SaveRole { value, revision } = request;
    call.within(value.administration)?;
    check_text("value.title", &value.title)?;
    for (field, person) in [("value.holder", value.holder), ("value.deputy", value.deputy)] {
        check_reference(call, field, Kind::Person, person.map(|id| id.0), value.administration)?;
    }
    check_reference(
        call,
        "value.unit",
        Kind::Unit,
        value.unit.map(|id| id.0),
        value.administration,
    )?;
    let title = value.title.trim().to_lowercase();
    let is_taken = call.list::<Role>(Some(value.administration))?.into_iter().any(|role| {
        role.value.id != value.id
            && role.value.unit == value.unit
            && role.value.title.trim().to_lowercase() == title
    });
    if is_taken {
        return Err(invalid("value.title", "problem-name-taken"));
    }
    call.save(value, revision)
}

pub(crate) fn save_person(call: &mut Call<'_>, request: SavePerson) -> Result<Saved, Refusal> {
    let SavePerson { value, revision } = request;
    call.within(value.administration)?;
    check_text("value.name", &value.name)?;
    call.save(value, revision)
}

/// Refuses a reference to something that is not there, or is another administration's.
pub(crate) fn check_reference(
    call: &Call<'_>,
    field: &str,
    kind: Kind,
    id: Option<Uuid>,
    administration: AdministrationId,
) -> Result<(), Refusal> {
    let Some(id) = id else { return Ok(()) };
    match call.record(kind, id) {
        Ok(record) if record.administration == Some(administration.0) => Ok(()),
        Ok(_) | Err(Refusal::NotFound) => Err(invalid(field, "problem-unknown-reference")),
        Err(other) => Err(other),
    }
}

fn check_administration(administration: &Administration) -> Result<(), Refusal> {
    check_text("value.name", &administration.name)
}

/// Returns a new administration.
pub(crate) fn made(id: Uuid, new: NewAdministration) -> Administration {
    let NewAdministration { name, municipality, board, kind } = new;
    Administration {
        id: AdministrationId(id),
        name: name.trim().to_owned(),
        municipality: municipality.trim().to_owned(),
        board: board.trim().to_owned(),
        kind,
        phone: String::new(),
        address: String::new(),
        organisation_number: String::new(),
        privacy_contact: String::new(),
        privacy_phone: String::new(),
        privacy_email: String::new(),
        security_contact: String::new(),
        document_prefix: String::new(),
        example: false,
    }
}

/// The example with everything in it, and the account that fills it in.
pub(crate) struct Furnished {
    pub instance: ExampleInstance,
    pub accounts: Vec<Account>,
    pub author: Account,
    pub approver: Account,
}

/// Makes the example; nothing is written yet.
pub(crate) fn example_of(host: &Host) -> Furnished {
    // Its days are moved to today, or its plans would be too old to approve.
    let today = day_in_stockholm((host.clock)());
    let instance = example_on(today, &mut || (host.new_id)());
    let accounts = instance.accounts.clone();
    let with = |duty| {
        accounts
            .iter()
            .find(|account| account.grants.iter().any(|grant| grant.duty == duty))
            .cloned()
            .expect("a test holds the example to an author and an approver")
    };
    let (author, approver) =
        (with(domain::account::Duty::Author), with(domain::account::Duty::Approver));
    Furnished { author, approver, accounts, instance }
}

/// Writes the example into the file, and lets its approver approve what the example says is approved.
pub(crate) fn furnish(
    host: &Host,
    inside: &mut Inside,
    furnished: Furnished,
    with_accounts: bool,
    now: Moment,
) -> Result<AdministrationId, Refusal> {
    let Furnished { instance, accounts, author, approver } = furnished;
    let ExampleInstance {
        administration,
        units,
        persons,
        roles,
        systems,
        activities,
        forms,
        routines,
        classifications,
        answers,
        evidence,
        controls,
        maintenance,
        plans,
        ..
    } = instance;
    let here = administration.id;
    let by = Author { account: author.id.0, name: author.name.clone(), at: now };
    inside.store.transact(&by, |tx| {
        put(tx, &administration, "example-added", None)?;
        for account in accounts.iter().filter(|_| with_accounts) {
            let revision = tx.get(Kind::Account.as_str(), account.id.0)?.map(|record| record.revision);
            put(tx, account, "created", revision)?;
        }
        macro_rules! put_all { ($($list:ident),*) => { $( for value in &$list { put(tx, value, "created", None)?; } )* } }
        put_all!(units, persons, roles, systems, activities, forms, routines);
        put_all!(classifications, answers, evidence, controls, maintenance);
        for entry in &plans {
            put(tx, &entry.plan, "created", None)?;
        }
        Ok::<(), Refusal>(())
    })?;
    for entry in plans.into_iter().filter(|entry| entry.approved) {
        approval::approve_example(host, inside, entry.plan.id, &author, &approver, now)?;
    }
    Ok(here)
}

pub(crate) fn add_example(call: &mut Call<'_>, _: Nothing) -> Result<Saved, Refusal> {
    let is_there = call.list::<Administration>(None)?.iter().any(|kept| kept.value.example);
    if is_there {
        return Err(Refusal::AlreadyThere);
    }
    let furnished = example_of(call.host);
    let administration = furnish(call.host, call.inside, furnished, false, call.now)?;
    let revision = call.get::<Administration>(administration.0)?.revision;
    Ok(Saved { id: administration.0, revision, at: call.now, warnings: vec![] })
}

pub(crate) fn remove_example(
    call: &mut Call<'_>,
    request: InAdministration,
) -> Result<Done, Refusal> {
    call.within(request.administration)?;
    let is_example = call.get::<Administration>(request.administration.0)?.value.example;
    if !is_example {
        return Err(invalid("administration", "problem-administration"));
    }
    let id = request.administration.0;
    call.transact(|tx| {
        tx.erase_all_of(id, "example-removed")?;
        Ok(())
    })?;
    Ok(call.done())
}
