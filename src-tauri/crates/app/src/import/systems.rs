//! Rows about systems, whom to call about them and what they lean on. Never judges a dependency.

use std::collections::HashMap;

use domain::ids::SystemId;
use domain::system::{Dependency, SupportContact, System};
use domain::words::Language;

use super::cells::{choice, day, hours, key_of, name, text};
use super::lexicon::same_name;
use super::organisation::{said, several};
use super::rows::{Cells, Outcome, Subject, Way, fill, reference, settle};
use super::shelf::{Desk, Found};
use crate::wire::Problem;

impl Subject for System {
    fn tell(&self, field: &str, desk: &Desk, language: Language) -> String {
        let number = |hours: Option<u32>| hours.map(|hours| hours.to_string()).unwrap_or_default();
        match field {
            "name" => self.name.clone(),
            "sort" => said("sort", &key_of(&self.sort), language),
            "purpose" => self.purpose.clone(),
            "supplier" => self.supplier.clone(),
            "hosting" => self.hosting.clone(),
            "unit" => desk.unit_name(self.unit),
            "owner" => desk.role_title(self.owner),
            "responsible" => desk.role_title(self.responsible),
            "manager" => desk.role_title(self.manager),
            "administrator" => desk.role_title(self.administrator),
            "pilots" => {
                let titles = self.pilots.iter().map(|id| desk.role_title(Some(*id)));
                titles.collect::<Vec<_>>().join("; ")
            }
            "agreement" => self.agreement.clone(),
            "promised_restore_hours" => number(self.promised_restore_hours),
            "login_methods" => self.login_methods.clone(),
            "personal_data" => said("personal", &key_of(&self.personal_data), language),
            "personal_data_note" => self.personal_data_note.clone(),
            "logging" => self.logging.clone(),
            "performers" => self.performers.clone(),
            "read_only_copy" => self.read_only_copy.clone(),
            "last_restore_test" => {
                self.last_restore_test.map(|day| day.to_string()).unwrap_or_default()
            }
            "last_restore_hours" => number(self.last_restore_hours),
            _ => String::new(),
        }
    }

    fn put(&mut self, field: &str, given: &str, desk: &Desk) -> Result<(), Problem> {
        let role = || reference(given, |title| desk.role(title));
        match field {
            "name" => self.name = name(given)?,
            "sort" if given.is_empty() => self.sort = Default::default(),
            "sort" => self.sort = choice("sort", given)?,
            "purpose" => self.purpose = text(given)?,
            "supplier" => self.supplier = text(given)?,
            "hosting" => self.hosting = text(given)?,
            "unit" => self.unit = reference(given, |name| desk.unit(name))?,
            "owner" => self.owner = role()?,
            "responsible" => self.responsible = role()?,
            "manager" => self.manager = role()?,
            "administrator" => self.administrator = role()?,
            "pilots" => {
                let titles = given.split([';', '\n']).map(str::trim).filter(|one| !one.is_empty());
                let pilots: Result<Vec<_>, _> =
                    titles.map(|title| reference(title, |title| desk.role(title))).collect();
                self.pilots = pilots?.into_iter().flatten().collect();
            }
            "agreement" => self.agreement = text(given)?,
            "promised_restore_hours" => self.promised_restore_hours = hours(given)?,
            "login_methods" => self.login_methods = text(given)?,
            "personal_data" if given.is_empty() => self.personal_data = Default::default(),
            "personal_data" => self.personal_data = choice("personal", given)?,
            "personal_data_note" => self.personal_data_note = text(given)?,
            "logging" => self.logging = text(given)?,
            "performers" => self.performers = text(given)?,
            "read_only_copy" => self.read_only_copy = text(given)?,
            "last_restore_test" => self.last_restore_test = day(given)?,
            "last_restore_hours" => self.last_restore_hours = hours(given)?,
            _ => {}
        }
        Ok(())
    }
}

/// A system of which only the name is known.
fn blank(desk: &Desk) -> System {
    System {
        id: SystemId((desk.new_id)()),
        administration: desk.administration,
        name: String::new(),
        sort: Default::default(),
        purpose: String::new(),
        supplier: String::new(),
        hosting: String::new(),
        unit: None,
        support: Vec::new(),
        owner: None,
        responsible: None,
        manager: None,
        administrator: None,
        pilots: Vec::new(),
        agreement: String::new(),
        promised_restore_hours: None,
        login_methods: String::new(),
        personal_data: Default::default(),
        personal_data_note: String::new(),
        logging: String::new(),
        performers: String::new(),
        read_only_copy: String::new(),
        last_restore_test: None,
        last_restore_hours: None,
        depends_on: Vec::new(),
    }
}

/// Tries a row about a system.
pub(super) fn system(desk: &mut Desk, cells: &Cells, way: Way) -> Outcome {
    let title = cells.text("name");
    let found = desk.systems.named(title);
    if found.len() > 1 {
        return several(cells, "name");
    }
    let was = found.first().map(|place| desk.systems.items[*place].value.clone());
    let mut is = was.clone().unwrap_or_else(|| blank(desk));
    let problems = fill(&mut is, cells, was.is_none(), way, desk);
    if !problems.is_empty() {
        return Outcome::refused(title, problems);
    }
    let outcome = settle(title, was.as_ref(), &is, cells, way, desk);
    desk.systems.keep(is);
    outcome
}

/// Which contact or dependency of a name the next row of that name is about: the first, the second.
pub(crate) type Turns = HashMap<(SystemId, String), usize>;

/// Somebody to call, with the system.
#[derive(Clone)]
pub(crate) struct ContactRow {
    pub system: SystemId,
    pub contact: SupportContact,
}

impl Subject for ContactRow {
    fn tell(&self, field: &str, desk: &Desk, _: Language) -> String {
        let SupportContact { name, phone, address, hours } = &self.contact;
        match field {
            "system" => desk.system_name(Some(self.system)),
            "name" => name.clone(),
            "phone" => phone.clone(),
            "address" => address.clone(),
            "hours" => hours.clone(),
            _ => String::new(),
        }
    }

    fn put(&mut self, field: &str, given: &str, _: &Desk) -> Result<(), Problem> {
        let contact = &mut self.contact;
        match field {
            "name" => contact.name = name(given)?,
            "phone" => contact.phone = text(given)?,
            "address" => contact.address = text(given)?,
            "hours" => contact.hours = text(given)?,
            _ => {}
        }
        Ok(())
    }
}

/// Tries a row about somebody to call.
pub(super) fn contact(desk: &mut Desk, cells: &Cells, way: Way, turns: &mut Turns) -> Outcome {
    let (mut system, title) = match owner(desk, cells) {
        Ok(found) => found,
        Err(refused) => return refused,
    };
    let name = cells.text("name");
    let shown = format!("{title}: {name}");
    let place = turn(turns, system.id, name, system.support.iter().map(|one| one.name.as_str()));
    let row = |contact| ContactRow { system: system.id, contact };
    let was = place.map(|place| row(system.support[place].clone()));
    let mut is = was.clone().unwrap_or_else(|| row(SupportContact::default()));
    let mut problems = fill(&mut is, cells, was.is_none(), way, desk);
    if is.contact == SupportContact::default() && problems.is_empty() {
        problems.push(cells.wrong("name", Problem::new("", "problem-required")));
    }
    if !problems.is_empty() {
        return Outcome::refused(&shown, problems);
    }
    let outcome = settle(&shown, was.as_ref(), &is, cells, way, desk);
    match place {
        Some(place) => system.support[place] = is.contact,
        None => system.support.push(is.contact),
    }
    desk.systems.keep(system);
    outcome
}

/// What a system leans on, with the system.
#[derive(Clone)]
pub(crate) struct DependencyRow {
    pub system: SystemId,
    pub dependency: Dependency,
}

impl Subject for DependencyRow {
    fn tell(&self, field: &str, desk: &Desk, language: Language) -> String {
        let Dependency { system: _, name: _, kind, direction, works_without, fallback } =
            &self.dependency;
        match field {
            "system" => desk.system_name(Some(self.system)),
            "needs" => needed(&self.dependency, desk),
            "kind" => said("kind", &key_of(kind), language),
            "direction" => said("direction", &key_of(direction), language),
            "works_without" => works_without.clone(),
            "fallback" => fallback.clone(),
            _ => String::new(),
        }
    }

    fn put(&mut self, field: &str, given: &str, desk: &Desk) -> Result<(), Problem> {
        let dependency = &mut self.dependency;
        match field {
            "needs" => match desk.system(given) {
                Found::One(id) if id == self.system => {
                    return Err(Problem::new("", "problem-table-itself"));
                }
                Found::One(id) => {
                    (dependency.system, dependency.name) = (Some(id), String::new());
                }
                // Power and networks need not stand in the register.
                Found::None | Found::Several => {
                    (dependency.system, dependency.name) = (None, name(given)?);
                }
            },
            "kind" if given.is_empty() => dependency.kind = Default::default(),
            "kind" => dependency.kind = choice("kind", given)?,
            "direction" if given.is_empty() => dependency.direction = Default::default(),
            "direction" => dependency.direction = choice("direction", given)?,
            "works_without" => dependency.works_without = text(given)?,
            "fallback" => dependency.fallback = text(given)?,
            _ => {}
        }
        Ok(())
    }
}

fn needed(dependency: &Dependency, desk: &Desk) -> String {
    let name = desk.system_name(dependency.system);
    if name.is_empty() { dependency.name.clone() } else { name }
}

/// Tries a row about what a system leans on.
pub(super) fn dependency(desk: &mut Desk, cells: &Cells, way: Way, turns: &mut Turns) -> Outcome {
    let (mut system, title) = match owner(desk, cells) {
        Ok(found) => found,
        Err(refused) => return refused,
    };
    let needs = cells.text("needs");
    let shown = format!("{title}: {needs}");
    let told: Vec<String> = system.depends_on.iter().map(|one| needed(one, desk)).collect();
    let place = turn(turns, system.id, needs, told.iter().map(String::as_str));
    let row = |dependency| DependencyRow { system: system.id, dependency };
    let was = place.map(|place| row(system.depends_on[place].clone()));
    let mut is = was.clone().unwrap_or_else(|| row(Dependency::default()));
    let problems = fill(&mut is, cells, was.is_none(), way, desk);
    if !problems.is_empty() {
        return Outcome::refused(&shown, problems);
    }
    let outcome = settle(&shown, was.as_ref(), &is, cells, way, desk);
    match place {
        Some(place) => system.depends_on[place] = is.dependency,
        None => system.depends_on.push(is.dependency),
    }
    desk.systems.keep(system);
    outcome
}

/// Returns the system that a row belongs to.
pub(super) fn owner(desk: &Desk, cells: &Cells) -> Result<(System, String), Outcome> {
    let title = cells.text("system");
    let refused = |problem| Outcome::refused(title, vec![cells.wrong("system", problem)]);
    if title.is_empty() {
        return Err(refused(Problem::new("", "problem-required")));
    }
    let id = reference(title, |name| desk.system(name)).map_err(refused)?;
    let found = id.and_then(|id| desk.systems.get(id.0));
    let system = found.ok_or_else(|| refused(Problem::new("", "problem-required")))?;
    Ok((system.clone(), system.name.clone()))
}

/// Returns the place of what a row is about among those with its name, each in its turn.
fn turn<'a>(
    turns: &mut Turns,
    system: SystemId,
    name: &str,
    all: impl Iterator<Item = &'a str>,
) -> Option<usize> {
    let wanted = same_name(name);
    let turn = turns.entry((system, wanted.clone())).or_default();
    let place = all.enumerate().filter(|(_, one)| same_name(one) == wanted).nth(*turn);
    *turn += 1;
    place.map(|(place, _)| place)
}
