//! The register in memory while an import is tried on it: found by name, changed, and compared with what it was.
//! Never writes.

use std::collections::HashMap;

use domain::classification::Classification;
use domain::ids::{AdministrationId, RoleId, SystemId, UnitId};
use domain::organisation::{Person, Role, Unit};
use domain::scale::Scale;
use domain::system::System;
use uuid::Uuid;

use super::lexicon::same_name;
use crate::call::Call;
use crate::kept::Recorded;
use crate::scale::scales;
use crate::wire::{Kept, Refusal};

/// Everything that a row can touch or name.
pub(crate) struct Desk {
    pub administration: AdministrationId,
    pub units: Shelf<Unit>,
    pub persons: Shelf<Person>,
    pub roles: Shelf<Role>,
    pub systems: Shelf<System>,
    pub classifications: Shelf<Classification>,
    /// The scales of the administration, the newest last.
    pub scales: Vec<Scale>,
    /// Makes ids; those of a preview are thrown away.
    pub new_id: fn() -> Uuid,
}

impl Desk {
    /// Reads the register of an administration.
    pub fn of(call: &Call<'_>, here: AdministrationId) -> Result<Desk, Refusal> {
        let in_it = Some(here);
        Ok(Desk {
            administration: here,
            units: Shelf::of(call.list(in_it)?),
            persons: Shelf::of(call.list(in_it)?),
            roles: Shelf::of(call.list(in_it)?),
            systems: Shelf::of(call.list(in_it)?),
            classifications: Shelf::of(call.list(in_it)?),
            scales: scales(call, here)?,
            new_id: call.host.new_id,
        })
    }

    /// Returns a unit's name; empty when there is none.
    pub fn unit_name(&self, id: Option<UnitId>) -> String {
        name_in(&self.units, id.map(|id| id.0))
    }

    /// Returns a system's name; empty when there is none.
    pub fn system_name(&self, id: Option<SystemId>) -> String {
        name_in(&self.systems, id.map(|id| id.0))
    }

    /// Returns a role's title, with its unit behind it when others have the same title.
    pub fn role_title(&self, id: Option<RoleId>) -> String {
        let Some(role) = id.and_then(|id| self.roles.get(id.0)) else { return String::new() };
        if self.roles.named(&role.title).len() < 2 || role.unit.is_none() {
            return role.title.clone();
        }
        format!("{} ({})", role.title, self.unit_name(role.unit))
    }

    /// Returns the role that a title means, with or without its unit behind it.
    pub fn role(&self, title: &str) -> Found<RoleId> {
        let found = self.roles.named(title);
        if let [only] = found {
            return Found::One(self.roles.items[*only].value.id);
        }
        let in_unit = |(title, unit): (&str, &str)| {
            let unit = unit.trim_end().strip_suffix(')')?;
            self.roles
                .named(title)
                .iter()
                .map(|place| &self.roles.items[*place].value)
                .find(|role| same_name(&self.unit_name(role.unit)) == same_name(unit))
        };
        if let Some(role) = title.rsplit_once('(').and_then(in_unit) {
            return Found::One(role.id);
        }
        // Without a unit behind it, the one that belongs to no unit is meant.
        let whole = |place: &&usize| self.roles.items[**place].value.unit.is_none();
        match (found.iter().find(whole), found.is_empty()) {
            (Some(place), _) => Found::One(self.roles.items[*place].value.id),
            (None, true) => Found::None,
            (None, false) => Found::Several,
        }
    }

    /// Returns the unit that a name means.
    pub fn unit(&self, name: &str) -> Found<UnitId> {
        self.units.find(name, |unit| unit.id)
    }

    /// Returns the system that a name means.
    pub fn system(&self, name: &str) -> Found<SystemId> {
        self.systems.find(name, |system| system.id)
    }
}

fn name_in<T: Recorded>(shelf: &Shelf<T>, id: Option<Uuid>) -> String {
    id.and_then(|id| shelf.get(id)).map(|value| value.name().to_owned()).unwrap_or_default()
}

/// What a name means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Found<T> {
    /// One thing.
    One(T),
    /// Nothing that is there.
    None,
    /// More than one thing.
    Several,
}

/// The records of one kind.
pub(crate) struct Shelf<T> {
    /// In the order of the register, new ones last.
    pub items: Vec<Item<T>>,
    by_id: HashMap<Uuid, usize>,
    by_name: HashMap<String, Vec<usize>>,
}

/// A record, and what it was.
pub(crate) struct Item<T> {
    pub value: T,
    /// `None` when it is new.
    pub was: Option<Kept<T>>,
}

impl<T: Recorded + Clone + PartialEq> Shelf<T> {
    fn of(kept: Vec<Kept<T>>) -> Shelf<T> {
        let mut shelf = Shelf { items: Vec::new(), by_id: HashMap::new(), by_name: HashMap::new() };
        for kept in kept {
            shelf.put(Item { value: kept.value.clone(), was: Some(kept) });
        }
        shelf
    }

    fn put(&mut self, item: Item<T>) {
        let place = self.items.len();
        self.by_id.insert(item.value.id(), place);
        self.by_name.entry(same_name(item.value.name())).or_default().push(place);
        self.items.push(item);
    }

    /// Puts back what a row has changed, or puts in what it has made.
    pub fn keep(&mut self, value: T) {
        match self.by_id.get(&value.id()) {
            Some(place) => self.items[*place].value = value,
            None => self.put(Item { value, was: None }),
        }
    }

    /// Returns those that were made or changed.
    pub fn touched(&self) -> impl Iterator<Item = &Item<T>> {
        self.items.iter().filter(|item| item.was.as_ref().is_none_or(|was| was.value != item.value))
    }
}

impl<T: Recorded> Shelf<T> {
    /// Returns the one with an id.
    pub fn get(&self, id: Uuid) -> Option<&T> {
        self.by_id.get(&id).map(|place| &self.items[*place].value)
    }

    /// Returns the places of those with a name; capitals and blanks do not count.
    pub fn named(&self, name: &str) -> &[usize] {
        self.by_name.get(&same_name(name)).map_or(&[], Vec::as_slice)
    }

    fn find<I>(&self, name: &str, id: impl Fn(&T) -> I) -> Found<I> {
        match self.named(name) {
            [] => Found::None,
            [only] => Found::One(id(&self.items[*only].value)),
            [_, ..] => Found::Several,
        }
    }
}
