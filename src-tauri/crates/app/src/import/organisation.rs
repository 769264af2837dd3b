//! Rows about units and roles, with the people who hold them. Never tells anything of people who are never printed.

use std::collections::HashMap;

use domain::ids::{PersonId, RoleId, UnitId};
use domain::organisation::{Person, Role, Unit};
use domain::words::{Language, Words};
use uuid::Uuid;

use super::cells::{choice, key_of, name, text};
use super::lexicon::same_name;
use super::rows::{Cells, Outcome, Subject, Way, fill, reference, settle};
use super::shelf::Desk;
use crate::wire::Problem;
use crate::words::words;

/// The words of a choice.
pub(super) fn said(choice: &str, key: &str, language: Language) -> String {
    words(language).say(&format!("import-value-{choice}-{key}"), &[])
}

impl Subject for Unit {
    fn tell(&self, field: &str, desk: &Desk, language: Language) -> String {
        match field {
            "name" => self.name.clone(),
            "parent" => desk.unit_name(self.parent),
            "part" => {
                self.part.map(|part| said("part", &key_of(&part), language)).unwrap_or_default()
            }
            "binder_place" => self.binder_place.clone(),
            _ => String::new(),
        }
    }

    fn put(&mut self, field: &str, given: &str, desk: &Desk) -> Result<(), Problem> {
        match field {
            "name" => self.name = name(given)?,
            "parent" => {
                let parent = reference(given, |name| desk.unit(name))?;
                let mut above = parent;
                while let Some(id) = above {
                    if id == self.id {
                        return Err(Problem::new("", "problem-unit-loop"));
                    }
                    above = desk.units.get(id.0).and_then(|unit| unit.parent);
                }
                self.parent = parent;
            }
            "part" if given.is_empty() => self.part = None,
            "part" => self.part = Some(choice("part", given)?),
            "binder_place" => self.binder_place = text(given)?,
            _ => {}
        }
        Ok(())
    }
}

/// Tries a row about a unit.
pub(super) fn unit(desk: &mut Desk, cells: &Cells, way: Way) -> Outcome {
    let title = cells.text("name");
    let found = desk.units.named(title);
    if found.len() > 1 {
        return several(cells, "name");
    }
    let was = found.first().map(|place| desk.units.items[*place].value.clone());
    let mut is = was.clone().unwrap_or_else(|| Unit {
        id: UnitId((desk.new_id)()),
        administration: desk.administration,
        parent: None,
        name: String::new(),
        part: None,
        binder_place: String::new(),
    });
    let problems = fill(&mut is, cells, was.is_none(), way, desk);
    if !problems.is_empty() {
        return Outcome::refused(title, problems);
    }
    let outcome = settle(title, was.as_ref(), &is, cells, way, desk);
    desk.units.keep(is);
    outcome
}

/// A name that means more than one thing.
pub(super) fn several(cells: &Cells, field: &str) -> Outcome {
    let name = cells.text(field);
    let problem = Problem::new("", "problem-table-several").with("name", super::cells::short(name));
    Outcome::refused(name, vec![cells.wrong(field, problem)])
}

/// A role with those who hold it.
#[derive(Clone)]
pub(crate) struct RoleRow {
    pub role: Role,
    pub holder: Option<Person>,
    pub deputy: Option<Person>,
}

impl RoleRow {
    /// Returns the role with those who hold it.
    pub fn of(role: &Role, desk: &Desk) -> RoleRow {
        let person = |id: Option<PersonId>| id.and_then(|id| desk.persons.get(id.0)).cloned();
        RoleRow { role: role.clone(), holder: person(role.holder), deputy: person(role.deputy) }
    }
}

impl Subject for RoleRow {
    fn tell(&self, field: &str, desk: &Desk, _: Language) -> String {
        match field {
            "title" => self.role.title.clone(),
            "unit" => desk.unit_name(self.role.unit),
            "note" => self.role.note.clone(),
            "phone_office" => self.role.phone_office.clone(),
            "phone_other" => self.role.phone_other.clone(),
            _ => match person_field(field) {
                Some((Who::Holder, of)) => tell_person(self.holder.as_ref(), of),
                Some((Who::Deputy, of)) => tell_person(self.deputy.as_ref(), of),
                None => String::new(),
            },
        }
    }

    fn put(&mut self, field: &str, given: &str, desk: &Desk) -> Result<(), Problem> {
        match field {
            "title" => self.role.title = name(given)?,
            "unit" => self.role.unit = reference(given, |name| desk.unit(name))?,
            "note" => self.role.note = text(given)?,
            "phone_office" => self.role.phone_office = text(given)?,
            "phone_other" => self.role.phone_other = text(given)?,
            _ => match person_field(field) {
                Some((Who::Holder, of)) => put_person(&mut self.holder, of, given, desk)?,
                Some((Who::Deputy, of)) => put_person(&mut self.deputy, of, given, desk)?,
                None => {}
            },
        }
        Ok(())
    }
}

enum Who {
    Holder,
    Deputy,
}

/// "deputy_email" is the deputy's "email"; "deputy" is the name.
fn person_field(field: &str) -> Option<(Who, &str)> {
    let of = |rest: &str| rest.strip_prefix('_').map(str::to_owned);
    if let Some(rest) = field.strip_prefix("holder") {
        return Some((Who::Holder, if of(rest).is_some() { &rest[1..] } else { "name" }));
    }
    let rest = field.strip_prefix("deputy")?;
    Some((Who::Deputy, if of(rest).is_some() { &rest[1..] } else { "name" }))
}

fn tell_person(person: Option<&Person>, field: &str) -> String {
    // Somebody with protected data is nobody in a file that leaves the program.
    let Some(person) = person.filter(|person| !person.never_print) else { return String::new() };
    match field {
        "name" => person.name.clone(),
        "phone_office" => person.phone_office.clone(),
        "phone_other" => person.phone_other.clone(),
        "email" => person.email.clone(),
        _ => String::new(),
    }
}

fn put_person(
    person: &mut Option<Person>,
    field: &str,
    given: &str,
    desk: &Desk,
) -> Result<(), Problem> {
    if field == "name" {
        let known = reference(given, |name| match desk.persons.named(name) {
            [] => super::shelf::Found::One(None),
            [only] => super::shelf::Found::One(Some(*only)),
            [_, ..] => super::shelf::Found::Several,
        })?;
        *person = match known {
            None => None,
            Some(Some(place)) => Some(desk.persons.items[place].value.clone()),
            Some(None) => Some(Person {
                id: PersonId((desk.new_id)()),
                administration: desk.administration,
                name: name(given)?,
                phone_office: String::new(),
                phone_other: String::new(),
                email: String::new(),
                never_print: false,
            }),
        };
        return Ok(());
    }
    let Some(person) = person else {
        let problem = Problem::new("", "problem-table-nobody");
        return if given.is_empty() { Ok(()) } else { Err(problem) };
    };
    match field {
        "phone_office" => person.phone_office = text(given)?,
        "phone_other" => person.phone_other = text(given)?,
        "email" => person.email = text(given)?,
        _ => {}
    }
    Ok(())
}

/// Tries a row about a role.
pub(super) fn role(desk: &mut Desk, cells: &Cells, way: Way) -> Outcome {
    let title = cells.text("title");
    let was = match existing_role(desk, cells) {
        Ok(found) => found.and_then(|id| desk.roles.get(id)).map(|role| RoleRow::of(role, desk)),
        Err(()) => return several(cells, "title"),
    };
    let mut is = was.clone().unwrap_or_else(|| RoleRow {
        role: Role {
            id: RoleId((desk.new_id)()),
            administration: desk.administration,
            title: String::new(),
            unit: None,
            holder: None,
            deputy: None,
            phone_office: String::new(),
            phone_other: String::new(),
            note: String::new(),
        },
        holder: None,
        deputy: None,
    });
    let problems = fill(&mut is, cells, was.is_none(), way, desk);
    if !problems.is_empty() {
        return Outcome::refused(title, problems);
    }
    let outcome = settle(title, was.as_ref(), &is, cells, way, desk);
    let RoleRow { mut role, holder, deputy } = is;
    role.holder = holder.as_ref().map(|person| person.id);
    role.deputy = deputy.as_ref().map(|person| person.id);
    // The same new person in both places is one person.
    if let (Some(one), Some(other)) = (&holder, &deputy)
        && same_name(&one.name) == same_name(&other.name)
    {
        role.deputy = role.holder;
    }
    let second = deputy.filter(|person| role.deputy == Some(person.id));
    for person in holder.into_iter().chain(second) {
        desk.persons.keep(person);
    }
    desk.roles.keep(role);
    outcome
}

/// Returns the role that a row is about: title and unit, or the title alone when only one has it.
fn existing_role(desk: &Desk, cells: &Cells) -> Result<Option<Uuid>, ()> {
    let found: Vec<&Role> = desk
        .roles
        .named(cells.text("title"))
        .iter()
        .map(|place| &desk.roles.items[*place].value)
        .collect();
    let unit = cells.text("unit");
    let in_unit = |role: &&&Role| same_name(&desk.unit_name(role.unit)) == same_name(unit);
    match (found.iter().find(in_unit), found.as_slice()) {
        (Some(role), _) => Ok(Some(role.id.0)),
        (None, [only]) if unit.is_empty() => Ok(Some(only.id.0)),
        (None, [_, _, ..]) if unit.is_empty() => Err(()),
        (None, _) => Ok(None),
    }
}

/// Orders rows about units so that what lies above comes first; a circle stays as it stands.
pub(super) fn above_first(rows: Vec<Cells>) -> Vec<Cells> {
    let brought: HashMap<String, usize> =
        rows.iter().enumerate().map(|(place, row)| (same_name(row.text("name")), place)).collect();
    let depth = |start: usize| {
        let (mut place, mut depth) = (start, 0);
        while depth <= rows.len() {
            match brought.get(&same_name(rows[place].text("parent"))) {
                Some(parent) if *parent != place => place = *parent,
                Some(_) | None => break,
            }
            depth += 1;
            if depth > 64 {
                break;
            }
        }
        depth
    };
    let mut order: Vec<(usize, usize)> =
        (0..rows.len()).map(|place| (depth(place), place)).collect();
    order.sort_unstable();
    let mut rows: Vec<Option<Cells>> = rows.into_iter().map(Some).collect();
    order.into_iter().filter_map(|(_, place)| rows[place].take()).collect()
}
