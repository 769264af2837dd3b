//! The administration, its units, its roles and the people who hold them. Never says who may sign in.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{AdministrationId, PersonId, RoleId, UnitId};
use crate::part::Part;

/// An administration (förvaltning) of a municipality.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Administration {
    /// Its id.
    pub id: AdministrationId,
    /// Its name, as on the letter head.
    pub name: String,
    /// The municipality (kommun).
    #[serde(default)]
    pub municipality: String,
    /// The political board (nämnd), controller under the GDPR.
    #[serde(default)]
    pub board: String,
    /// District or department.
    #[serde(default)]
    pub kind: AdministrationKind,
    /// Switchboard.
    #[serde(default)]
    pub phone: String,
    /// Where it is.
    #[serde(default)]
    pub address: String,
    /// Organisation number, as authorities' forms ask for it.
    #[serde(default)]
    pub organisation_number: String,
    /// Whom an authority asks about a personal-data incident: name and title, or the function.
    #[serde(default)]
    pub privacy_contact: String,
    /// Their phone; empty is the switchboard.
    #[serde(default)]
    pub privacy_phone: String,
    /// Their e-mail.
    #[serde(default)]
    pub privacy_email: String,
    /// Whom to talk to when information may concern Sweden's security (säkerhetsskyddschef): function and how to reach it.
    #[serde(default)]
    pub security_contact: String,
    /// What document numbers begin with, for example "EX-2026-".
    #[serde(default)]
    pub document_prefix: String,
    /// True for the example that can be thrown away; marked EXEMPEL on screen and on paper.
    #[serde(default)]
    pub example: bool,
}

impl Administration {
    /// The phone to ask about a personal-data incident: the contact's own, or the switchboard.
    pub fn privacy_phone(&self) -> &str {
        if self.privacy_phone.is_empty() { &self.phone } else { &self.privacy_phone }
    }
}

/// What kind of administration it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AdministrationKind {
    /// A department of a municipality (förvaltning).
    #[default]
    Department,
    /// A district of a large city (stadsdelsförvaltning).
    District,
}

/// A unit (enhet).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Unit {
    /// Its id.
    pub id: UnitId,
    /// The administration it belongs to.
    pub administration: AdministrationId,
    /// The unit above it, if any.
    #[serde(default)]
    pub parent: Option<UnitId>,
    /// Its name.
    pub name: String,
    /// Purchaser, performer or private performer; decides which part of a plan it gets.
    #[serde(default)]
    pub part: Option<Part>,
    /// Where its binder stands.
    #[serde(default)]
    pub binder_place: String,
}

/// A person in the register of contacts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// Their id.
    pub id: PersonId,
    /// The administration whose register they stand in.
    pub administration: AdministrationId,
    /// Their name.
    pub name: String,
    /// Phone in office hours.
    #[serde(default)]
    pub phone_office: String,
    /// Phone at other hours.
    #[serde(default)]
    pub phone_other: String,
    /// E-mail.
    #[serde(default)]
    pub email: String,
    /// True when nothing about the person may ever be printed; the role's own phone is printed instead.
    #[serde(default)]
    pub never_print: bool,
}

/// A role (funktion) that plans name; people come and go in it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Role {
    /// Its id.
    pub id: RoleId,
    /// The administration it belongs to.
    pub administration: AdministrationId,
    /// What it is called, for example "Avstämmare".
    pub title: String,
    /// The unit, when the role belongs to one.
    #[serde(default)]
    pub unit: Option<UnitId>,
    /// Who holds it.
    #[serde(default)]
    pub holder: Option<PersonId>,
    /// Who steps in.
    #[serde(default)]
    pub deputy: Option<PersonId>,
    /// The role's own phone in office hours.
    #[serde(default)]
    pub phone_office: String,
    /// The role's own phone at other hours.
    #[serde(default)]
    pub phone_other: String,
    /// What the role is for.
    #[serde(default)]
    pub note: String,
}
