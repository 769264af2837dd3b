//! Everything that a plan may refer to, looked up by id. Never reads a file.

use std::collections::BTreeMap;

use crate::activity::Activity;
use crate::form::BlankForm;
use crate::ids::{ActivityId, FormId, PersonId, RoleId, RoutineId, SystemId, UnitId};
use crate::organisation::{Administration, Person, Role, Unit};
use crate::routine::Routine;
use crate::system::System;

/// The register of one administration.
#[derive(Clone, Debug)]
pub struct Register {
    /// The administration itself.
    pub administration: Administration,
    /// Its units.
    pub units: BTreeMap<UnitId, Unit>,
    /// Its roles.
    pub roles: BTreeMap<RoleId, Role>,
    /// Its people.
    pub persons: BTreeMap<PersonId, Person>,
    /// Its systems.
    pub systems: BTreeMap<SystemId, System>,
    /// Its activities.
    pub activities: BTreeMap<ActivityId, Activity>,
    /// Its routines.
    pub routines: BTreeMap<RoutineId, Routine>,
    /// Its forms.
    pub forms: BTreeMap<FormId, BlankForm>,
}

impl Register {
    /// Returns a register with nothing in it but the administration.
    pub fn of(administration: Administration) -> Register {
        Register {
            administration,
            units: BTreeMap::new(),
            roles: BTreeMap::new(),
            persons: BTreeMap::new(),
            systems: BTreeMap::new(),
            activities: BTreeMap::new(),
            routines: BTreeMap::new(),
            forms: BTreeMap::new(),
        }
    }

    /// Returns the role's title; empty when there is none.
    pub fn role_title(&self, role: Option<RoleId>) -> String {
        role.and_then(|id| self.roles.get(&id)).map(|role| role.title.clone()).unwrap_or_default()
    }

    /// Returns the system's name; `otherwise` when it does not stand in the register.
    pub fn system_name(&self, system: Option<SystemId>, otherwise: &str) -> String {
        system
            .and_then(|id| self.systems.get(&id))
            .map_or_else(|| otherwise.to_owned(), |system| system.name.clone())
    }
}
