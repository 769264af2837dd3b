//! Who signs in, and with which duties. Never holds a passphrase.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{AccountId, AdministrationId};
use crate::moment::Moment;

/// Somebody who signs in. Never removed: a deactivated account stays in every record it made.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Account {
    /// Its id.
    pub id: AccountId,
    /// The name that they sign in with and that stands in the log.
    pub name: String,
    /// Their title, printed beside the name of who approved.
    #[serde(default)]
    pub title: String,
    /// What they may do, and where.
    #[serde(default)]
    pub grants: Vec<Grant>,
    /// When they were deactivated.
    #[serde(default)]
    pub deactivated_at: Option<Moment>,
    /// True until they have chosen a passphrase of their own.
    #[serde(default)]
    pub must_change_passphrase: bool,
}

/// One duty in one administration, or in all of them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Grant {
    /// The duty.
    pub duty: Duty,
    /// Where it holds; `None` means every administration in the file.
    #[serde(default)]
    pub administration: Option<AdministrationId>,
    /// Who granted it.
    pub granted_by: AccountId,
    /// The second person, when the duty asks for one; without it the grant does not hold yet.
    #[serde(default)]
    pub confirmed_by: Option<AccountId>,
}

/// The duties of product.md.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Duty {
    /// Medarbetare: reports incidents, reads and prints approved plans.
    Reporter,
    /// Administrativ chef: fills in plans and the register.
    Author,
    /// Förvaltningschef: approves or sends back.
    Approver,
    /// Systemförvaltare: keeps the systems.
    SystemManager,
    /// Dataskyddsombud.
    DataProtectionOfficer,
    /// Revisor: reads all that is approved and the history, changes nothing.
    Auditor,
}

impl Duty {
    /// Every duty.
    pub const ALL: [Duty; 6] = [
        Duty::Reporter,
        Duty::Author,
        Duty::Approver,
        Duty::SystemManager,
        Duty::DataProtectionOfficer,
        Duty::Auditor,
    ];

    /// Returns whether granting it takes a second person.
    ///
    /// Seed 000: an elevated role is entered only after somebody else has signed for it.
    pub fn is_elevated(self) -> bool {
        matches!(self, Duty::Author | Duty::Approver | Duty::SystemManager)
    }
}

impl Grant {
    /// Returns whether the duty holds: it is not elevated, or a second person has confirmed it.
    pub fn holds(&self) -> bool {
        !self.duty.is_elevated() || self.confirmed_by.is_some()
    }
}

impl Account {
    /// Returns the duties that hold in `administration` (`None`: in any of them).
    pub fn duties_in(&self, administration: Option<AdministrationId>) -> Vec<Duty> {
        let mut duties: Vec<Duty> = self
            .grants
            .iter()
            .filter(|grant| grant.holds())
            .filter(|grant| match (grant.administration, administration) {
                (None, _) | (_, None) => true,
                (Some(granted), Some(asked)) => granted == asked,
            })
            .map(|grant| grant.duty)
            .collect();
        duties.sort();
        duties.dedup();
        duties
    }
}
