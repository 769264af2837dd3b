//! Classifications, their scales, and what systems inherit from each other.

use domain::classification::{AspectResult, Classification, ClassificationLack};
use domain::ids::{ClassificationId, SystemId};
use domain::moment::Day;
use domain::requirement::Law;
use domain::scale::{OwnScale, Scale};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::organisation::{Kept, Saved, saves};

/// The scales that can be chosen, and the older ones that are still read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ScalesView {
    /// Scales that are shipped.
    pub shipped: Vec<Scale>,
    /// Scales that the administration has added. A version that a classification uses is never altered: save a newer one.
    pub own: Vec<Kept<OwnScale>>,
}

saves! {
    /// Saves a scale of the administration's own.
    SaveScale of OwnScale,
    /// Saves a draft of a classification. Refused at a level where the scale stops: then nothing of it is stored.
    SaveClassification of Classification,
}

/// All systems with their classes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ClassificationsView {
    /// Every system by name.
    pub rows: Vec<ClassifiedSystem>,
    /// The scales that the rows speak of.
    pub scales: Vec<Scale>,
}

/// A system and its class.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ClassifiedSystem {
    /// The system.
    pub system: SystemId,
    /// Its name.
    pub name: String,
    /// The decided classification that counts.
    pub decided: Option<ClassificationRow>,
    /// A draft, when one is being written.
    pub draft: Option<ClassificationRow>,
    /// What it must bear because others lean on it; only where it is more than its own class.
    pub inherited: Vec<Inherited>,
}

/// A classification in a list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ClassificationRow {
    /// Its id.
    pub id: ClassificationId,
    /// The system.
    pub system: SystemId,
    /// Its title.
    pub title: String,
    /// The key of its scale.
    pub scale: String,
    /// The version of its scale.
    pub scale_version: u32,
    /// As it is written: "K3 R2 T2 S–".
    pub text: String,
    /// Aspect by aspect.
    pub result: Vec<AspectResult>,
    /// True when it is decided and counts.
    pub is_decided: bool,
    /// True when a newer one has replaced it.
    pub is_replaced: bool,
    /// The day of the decision.
    pub decided_on: Option<Day>,
    /// When it is to be looked at again.
    pub next_review: Option<Day>,
    /// True when that day has passed.
    pub is_late: bool,
}

/// What a system must bear for one aspect because another leans on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Inherited {
    /// The key of the scale that the level is of; numbers are not portable.
    pub scale: String,
    /// The version of that scale.
    pub scale_version: u32,
    /// The aspect's key.
    pub aspect: String,
    /// The level.
    pub level: u8,
    /// From the system that has the level down to this one.
    pub chain: Vec<SystemId>,
}

/// Which classification.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneClassification {
    /// Its id.
    pub classification: ClassificationId,
}

/// Which classification, as the person saw it.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneClassificationRevision {
    /// Its id.
    pub classification: ClassificationId,
    /// The revision that the person saw.
    pub revision: i64,
}

/// Begins a classification of a system; with sets and reasons of the former one when there is one and the scale is the same.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NewClassification {
    /// The system.
    pub system: SystemId,
    /// The key of the scale.
    pub scale: String,
    /// The version of the scale.
    pub scale_version: u32,
}

/// One classification, with what it comes to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ClassificationView {
    /// The classification.
    pub kept: Kept<Classification>,
    /// The system's name.
    pub system_name: String,
    /// Its scale, as it was.
    pub scale: Scale,
    /// What the system gets, aspect by aspect.
    pub result: Vec<AspectResult>,
    /// As it is written.
    pub text: String,
    /// What keeps it from being decided.
    pub lacks: Vec<ClassificationLack>,
    /// The laws that can be ticked.
    pub laws: Vec<Law>,
    /// Every classification of the system, the newest first.
    pub all: Vec<ClassificationRow>,
    /// Whom to contact when it may concern Sweden's security, as the administration has written it; may be empty.
    pub security_contact: String,
}

/// A draft is saved.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct SavedClassification {
    /// Id, revision, time, and what looks like personal data.
    pub saved: Saved,
    /// What the system gets.
    pub result: Vec<AspectResult>,
    /// As it is written.
    pub text: String,
    /// What keeps it from being decided.
    pub lacks: Vec<ClassificationLack>,
}

/// Marks a draft as decided; it is frozen then.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DecideClassification {
    /// Its id.
    pub classification: ClassificationId,
    /// The revision that the person saw.
    pub revision: i64,
    /// The day of the decision; not after today.
    pub decided_on: Day,
    /// The registry number (dnr).
    #[serde(default)]
    pub registry_number: String,
}
