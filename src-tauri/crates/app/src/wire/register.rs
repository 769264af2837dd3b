//! Systems, activities, routines and forms.

use domain::activity::Activity;
use domain::conflict::Conflict;
use domain::form::BlankForm;
use domain::ids::{PlanId, SystemId};
use domain::kind::Kind;
use domain::moment::Moment;
use domain::routine::Routine;
use domain::system::{System, SystemRole};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::organisation::{Kept, saves};

/// The register of an administration.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct RegisterView {
    /// Systems, with which of the guideline's roles nobody has.
    pub systems: Vec<SystemRow>,
    /// Activities.
    pub activities: Vec<Kept<Activity>>,
    /// Fallback routines, with the plans that use them.
    pub routines: Vec<RoutineRow>,
    /// Blank forms.
    pub forms: Vec<Kept<BlankForm>>,
    /// Promises that do not hold: an activity tolerates less than what lies under it gives.
    pub conflicts: Vec<Conflict>,
    /// Systems that lean on each other in a circle.
    pub circles: Vec<Vec<SystemId>>,
}

/// A system in the register.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct SystemRow {
    /// The system.
    pub system: Kept<System>,
    /// Which roles nobody has.
    pub missing_roles: Vec<SystemRole>,
    /// Plans that cover it.
    pub plans: Vec<PlanId>,
}

/// A routine in the register.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct RoutineRow {
    /// The routine.
    pub routine: Kept<Routine>,
    /// Plans that use it.
    pub plans: Vec<PlanId>,
}

saves! {
    /// Saves a system.
    SaveSystem of System,
    /// Saves an activity.
    SaveActivity of Activity,
    /// Saves a fallback routine.
    SaveRoutine of Routine,
    /// Saves a blank form.
    SaveForm of BlankForm,
}

/// Which record.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneRecord {
    /// What it is.
    pub kind: Kind,
    /// Its id.
    pub id: Uuid,
}

/// The last change is undone.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Undone {
    /// The record's new revision.
    pub revision: i64,
    /// When.
    pub at: Moment,
    /// What was undone: the fields that got their former value back.
    pub fields: Vec<String>,
}
