//! A system and what it leans on. Never computes a conflict.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{AdministrationId, RoleId, SystemId, UnitId};
use crate::moment::Day;

/// A case system (verksamhetssystem) or a supporting system (stödsystem).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct System {
    /// Its id.
    pub id: SystemId,
    /// The administration whose register it stands in.
    pub administration: AdministrationId,
    /// What it is called.
    pub name: String,
    /// Whether work is done in it, or other systems lean on it.
    #[serde(default)]
    pub sort: SystemSort,
    /// What it is for.
    #[serde(default)]
    pub purpose: String,
    /// Who supplies it.
    #[serde(default)]
    pub supplier: String,
    /// Where it runs.
    #[serde(default)]
    pub hosting: String,
    /// The unit, when only one uses it; `None` is the whole administration.
    #[serde(default)]
    pub unit: Option<UnitId>,
    /// Supplier's and own support.
    #[serde(default)]
    pub support: Vec<SupportContact>,
    /// Systemägare.
    #[serde(default)]
    pub owner: Option<RoleId>,
    /// Systemansvarig.
    #[serde(default)]
    pub responsible: Option<RoleId>,
    /// Systemförvaltare.
    #[serde(default)]
    pub manager: Option<RoleId>,
    /// Systemadministratör.
    #[serde(default)]
    pub administrator: Option<RoleId>,
    /// Ombud/pilot in the units.
    #[serde(default)]
    pub pilots: Vec<RoleId>,
    /// Agreement and service level, in words.
    #[serde(default)]
    pub agreement: String,
    /// Hours within which the supplier has promised to restore it.
    #[serde(default)]
    pub promised_restore_hours: Option<u32>,
    /// How one signs in to it.
    #[serde(default)]
    pub login_methods: String,
    /// Personal data in it.
    #[serde(default)]
    pub personal_data: PersonalData,
    /// Whose and which personal data, and where the agreement with the processor is.
    #[serde(default)]
    pub personal_data_note: String,
    /// What it logs, how long that is kept, and who can read it.
    #[serde(default)]
    pub logging: String,
    /// Private performers (privata utförare) that use it.
    #[serde(default)]
    pub performers: String,
    /// A read-only copy to use meanwhile, if there is one.
    #[serde(default)]
    pub read_only_copy: String,
    /// The last day on which a restore was proven.
    #[serde(default)]
    pub last_restore_test: Option<Day>,
    /// Hours that the restore took then: what it can, where `promised_restore_hours` is what is promised.
    #[serde(default)]
    pub last_restore_hours: Option<u32>,
    /// What it needs to work.
    #[serde(default)]
    pub depends_on: Vec<Dependency>,
}

/// Whether work is done in a system, or others lean on it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SystemSort {
    /// Verksamhetssystem: people do their work in it.
    #[default]
    Case,
    /// Stödsystem: identity provider, network, delivery, synchronisation and the like.
    Support,
}

/// Personal data in a system.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PersonalData {
    /// Nobody has said yet.
    #[default]
    Unknown,
    /// None.
    None,
    /// Ordinary personal data.
    Ordinary,
    /// Sensitive data (GDPR art. 9), or data under secrecy or about protected persons.
    Sensitive,
}

/// Somebody to call about a system.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct SupportContact {
    /// Who, for example "Leverantörens jour".
    pub name: String,
    /// Phone.
    pub phone: String,
    /// E-mail or address of the status page.
    pub address: String,
    /// Hours, in words: "Dygnet runt".
    pub hours: String,
}

/// Something that a system needs.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Dependency {
    /// The system, when it stands in the register.
    pub system: Option<SystemId>,
    /// Its name, when it does not.
    pub name: String,
    /// What kind of thing it is.
    pub kind: DependencyKind,
    /// Which of the two is hurt when the other is out.
    pub direction: Direction,
    /// What still works without it.
    pub works_without: String,
    /// What to do when it is gone.
    pub fallback: String,
}

/// Which way a dependency goes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// This system needs the other.
    #[default]
    Needs,
    /// This system gives to the other, which needs it: an export, a nightly synchronisation.
    Feeds,
    /// Both need each other.
    Mutual,
}

/// What kind of thing a system leans on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DependencyKind {
    /// Another case system.
    System,
    /// Who signs in: directory, identity provider, e-ID, smart card.
    Identity,
    /// Network.
    #[default]
    Network,
    /// Power.
    Power,
    /// Delivery of applications to the desktop.
    Delivery,
    /// Transfer of data, for example a nightly synchronisation.
    Transfer,
    /// Phones, mobile devices and their management.
    Phones,
    /// Printing.
    Printing,
    /// Supplier.
    Supplier,
    /// Anything else.
    Other,
}

impl System {
    /// Returns which of the guideline's four roles nobody is appointed for (seed 002).
    pub fn missing_roles(&self) -> Vec<SystemRole> {
        [
            (SystemRole::Owner, self.owner),
            (SystemRole::Responsible, self.responsible),
            (SystemRole::Manager, self.manager),
            (SystemRole::Administrator, self.administrator),
        ]
        .into_iter()
        .filter(|(_, role)| role.is_none())
        .map(|(which, _)| which)
        .collect()
    }
}

/// The guideline's roles for a system.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SystemRole {
    /// Systemägare: the board, delegated to the head of administration.
    Owner,
    /// Systemansvarig.
    Responsible,
    /// Systemförvaltare.
    Manager,
    /// Systemadministratör.
    Administrator,
}
