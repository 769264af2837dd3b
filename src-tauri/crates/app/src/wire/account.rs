//! Accounts and duties.

use domain::account::{Account, Duty};
use domain::ids::{AccountId, AdministrationId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::organisation::Kept;

/// Every account, deactivated ones too.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct AccountsView {
    /// The accounts.
    pub accounts: Vec<AccountRow>,
}

/// An account and what the signed-in person may do with it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct AccountRow {
    /// The account.
    pub account: Kept<Account>,
    /// True when the signed-in person can be the second person for its waiting duties.
    pub may_confirm: bool,
    /// True when some of its duties wait for a second person.
    pub waits: bool,
}

/// A duty to propose.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ProposedDuty {
    /// The duty.
    pub duty: Duty,
    /// Where; `None` is everywhere.
    #[serde(default)]
    pub administration: Option<AdministrationId>,
}

/// Adds somebody who signs in.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddAccount {
    /// Their name.
    pub name: String,
    /// Their title.
    #[serde(default)]
    pub title: String,
    /// Their duties.
    pub duties: Vec<ProposedDuty>,
    /// A first passphrase, which they must change when they sign in.
    pub first_passphrase: String,
}

/// Sets which duties an account has. Elevated ones hold when a second person has confirmed them.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ProposeDuties {
    /// The account.
    pub account: AccountId,
    /// All its duties.
    pub duties: Vec<ProposedDuty>,
}

/// Which account.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneAccount {
    /// The account.
    pub account: AccountId,
}
