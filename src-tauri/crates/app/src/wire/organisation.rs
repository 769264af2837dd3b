//! The administration, its units, roles and people.

use domain::ids::RoleId;
use domain::moment::Moment;
use domain::organisation::{Administration, Person, Role, Unit};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// A record with the revision that was read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Kept<T> {
    /// The record.
    pub value: T,
    /// Its revision; sent back when it is saved.
    pub revision: i64,
}

/// The whole organisation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct OrganisationView {
    /// The administration.
    pub administration: Kept<Administration>,
    /// Its units.
    pub units: Vec<Kept<Unit>>,
    /// Its roles.
    pub roles: Vec<Kept<Role>>,
    /// Its people.
    pub persons: Vec<Kept<Person>>,
    /// Roles that plans name and that have no holder.
    pub roles_without_holder: Vec<RoleId>,
    /// Roles that plans name and that have no deputy.
    pub roles_without_deputy: Vec<RoleId>,
}

macro_rules! saves {
    ( $( $(#[$doc:meta])* $name:ident of $value:ty ),* $(,)? ) => { $(
        $(#[$doc])*
        #[derive(Clone, Debug, Serialize, Deserialize, TS)]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            /// What to save; a nil id makes a new record.
            pub value: $value,
            /// The revision that was read; `None` for a new record.
            #[serde(default)]
            pub revision: Option<i64>,
        }
    )* };
}
pub(crate) use saves;

saves! {
    /// Saves the administration's own facts.
    SaveAdministration of Administration,
    /// Saves a unit.
    SaveUnit of Unit,
    /// Saves a role.
    SaveRole of Role,
    /// Saves a person.
    SavePerson of Person,
}

/// It is saved, durably.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Saved {
    /// The record's id.
    pub id: Uuid,
    /// Its new revision.
    pub revision: i64,
    /// When.
    pub at: Moment,
    /// What to look at again: it is saved all the same.
    pub warnings: Vec<super::plan::Warning>,
}
