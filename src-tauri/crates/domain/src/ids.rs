//! What things are called by: one type of id for each kind, so that they can not be mixed up.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

macro_rules! ids {
    ( $( $(#[$doc:meta])* $name:ident ),* $(,)? ) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);
    )* };
}

ids! {
    /// An administration (förvaltning).
    AdministrationId,
    /// A unit (enhet) of an administration.
    UnitId,
    /// A person who holds or deputises for a role.
    PersonId,
    /// A role that plans name instead of people.
    RoleId,
    /// Somebody who signs in to the file.
    AccountId,
    /// A case system or a supporting system.
    SystemId,
    /// An activity (verksamhet) that must go on.
    ActivityId,
    /// A fallback routine (reservrutin).
    RoutineId,
    /// A blank form (blankett).
    FormId,
    /// A plan, through all its versions.
    PlanId,
    /// One version of a plan that was sent for approval.
    VersionId,
    /// One printed copy.
    CopyId,
    /// A personal-data incident.
    IncidentId,
    /// A reporting clock that the administration has changed.
    TrackId,
    /// A scale of classification that the administration has added.
    ScaleId,
    /// A classification of a system.
    ClassificationId,
    /// A catalogue of requirements that the administration has read in.
    CatalogueId,
    /// The answers to a catalogue for one system.
    AnswersId,
    /// A proof that a supplier was asked for.
    EvidenceId,
    /// The six control questions answered for a system.
    ControlId,
    /// The maintenance plan (förvaltningsplan) of a system.
    MaintenanceId,
    /// Tables that were read into the register.
    ImportId,
}
