//! A fallback routine and its steps. Never says which plans use it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{ActivityId, AdministrationId, FormId, RoleId, RoutineId};
use crate::part::Parts;

/// A fallback routine (reservrutin): how an activity goes on without its system. Printed as an action card.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Routine {
    /// Its id.
    pub id: RoutineId,
    /// The administration it belongs to.
    pub administration: AdministrationId,
    /// What it is called.
    pub title: String,
    /// The activity it keeps going.
    #[serde(default)]
    pub activity: Option<ActivityId>,
    /// Whom it is for.
    #[serde(default)]
    pub parts: Parts,
    /// Used from this many hours of outage.
    #[serde(default)]
    pub from_hours: u32,
    /// Used until this many hours; `None` until the system is back.
    #[serde(default)]
    pub to_hours: Option<u32>,
    /// What it achieves, in a sentence or two.
    #[serde(default)]
    pub purpose: String,
    /// What to do, in order.
    #[serde(default)]
    pub steps: Vec<Step>,
    /// What never may be done, for example by the one who decided.
    #[serde(default)]
    pub limits: String,
    /// What to do when the system is back.
    #[serde(default)]
    pub late_entry: Vec<Step>,
    /// Whom to call.
    #[serde(default)]
    pub contacts: Vec<RoleId>,
}

/// One step: when, who, what, where and with what.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Step {
    /// What kind of step it is.
    pub kind: StepKind,
    /// When, in words: "Genast", "Inom 30 min".
    pub when: String,
    /// Who, as a role.
    pub role: Option<RoleId>,
    /// What they do.
    pub does: String,
    /// Where.
    pub place: String,
    /// With what.
    pub uses: String,
    /// The form to fill in.
    pub form: Option<FormId>,
    /// How many minutes it takes, when known.
    pub minutes: Option<u32>,
    /// Whom the step is for, when not for everybody that the whole is for.
    pub parts: Parts,
}

/// Kinds of step. A decision is never taken by the program.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum StepKind {
    /// Good to know.
    Information,
    /// Something to do.
    #[default]
    Do,
    /// Something to confirm or tick off.
    Confirm,
    /// Something that somebody decides.
    Decide,
}
