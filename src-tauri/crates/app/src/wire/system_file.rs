//! Everything about one system beside its own facts: maintenance plan, control questions, proof, what leans on it.

use domain::classification::AspectResult;
use domain::conflict::Conflict;
use domain::control::Control;
use domain::evidence::{Evidence, GuideEntry, ProofState};
use domain::ids::{ActivityId, ControlId, EvidenceId, PlanId, SystemId};
use domain::maintenance::Maintenance;
use domain::moment::Day;
use domain::scale::Scale;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::classification::{ClassificationRow, Inherited};
use super::organisation::{Kept, saves};
use super::register::SystemRow;

/// One system with everything that is kept about it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct SystemFileView {
    /// The system, which roles nobody has, and the plans that cover it.
    pub row: SystemRow,
    /// Its maintenance plan, when there is one.
    pub maintenance: Option<Kept<Maintenance>>,
    /// The control questions, when they have been asked.
    pub control: Option<Kept<Control>>,
    /// Every proof that was asked for, the newest first.
    pub evidence: Vec<Kept<Evidence>>,
    /// How each kind of proof stands, in the order of the guide.
    pub proofs: Vec<ProofState>,
    /// Its classifications, the newest first.
    pub classifications: Vec<ClassificationRow>,
    /// The class that counts now, with its scale: the decided one, else the draft.
    pub class: Option<ClassNow>,
    /// What it must bear because other systems lean on it, aspect by aspect; only where it is more than its own class.
    pub inherited: Vec<Inherited>,
    /// How far the requirements are answered.
    pub requirements: RequirementCount,
    /// Activities that lean on it directly.
    pub activities: Vec<ActivityId>,
    /// Systems that need it directly.
    pub needed_by: Vec<SystemId>,
    /// Promises under activities that it is part of.
    pub conflicts: Vec<Conflict>,
    /// Plans in force that cover it.
    pub plans_in_force: Vec<PlanId>,
}

/// The class of a system.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ClassNow {
    /// The classification.
    pub row: ClassificationRow,
    /// As it is written: "K3 R2 T2 S–".
    pub text: String,
    /// Aspect by aspect.
    pub result: Vec<AspectResult>,
    /// Its scale.
    pub scale: Scale,
}

/// How far the requirements of a system are answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RequirementCount {
    /// How many are asked.
    pub asked: u32,
    /// How many of them have an answer.
    pub answered: u32,
    /// Met, or not relevant.
    pub met: u32,
    /// Partly met.
    pub partly: u32,
    /// Not met.
    pub not_met: u32,
    /// Measures whose day has passed.
    pub late: u32,
}

saves! {
    /// Saves a maintenance plan; a system has one.
    SaveMaintenance of Maintenance,
    /// Saves the answers to the control questions; a system has one set.
    SaveControl of Control,
    /// Saves a proof. Its file is kept by `keep_evidence_file` alone.
    SaveEvidence of Evidence,
}

/// Begins a new assessment: the former verdicts are kept as earlier.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BeginControl {
    /// The answers.
    pub control: ControlId,
    /// The revision that the person saw.
    pub revision: i64,
    /// The day of the new assessment.
    #[serde(default)]
    pub assessed_on: Option<Day>,
}

/// The control questions of all systems.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ControlsView {
    /// Every system by name, with its answers when they have been asked.
    pub rows: Vec<ControlRow>,
}

/// A system and its answers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ControlRow {
    /// The system.
    pub system: SystemId,
    /// Its name.
    pub name: String,
    /// The answers.
    pub control: Option<Kept<Control>>,
}

/// What to ask suppliers for, and how it stands for every system.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct EvidenceView {
    /// The guide.
    pub guide: Vec<GuideEntry>,
    /// Every system by name.
    pub rows: Vec<EvidenceRow>,
}

/// A system and how its proofs stand.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct EvidenceRow {
    /// The system.
    pub system: SystemId,
    /// Its name.
    pub name: String,
    /// Who supplies it.
    pub supplier: String,
    /// In the order of the guide.
    pub proofs: Vec<ProofState>,
}

/// A file that somebody chose.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct GivenFile {
    /// Its name, without a path.
    pub name: String,
    /// Its bytes.
    pub bytes_base64: String,
}

/// Keeps a file with a proof, unchanged. A file that was there before stays too; the newest is shown.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct KeepEvidenceFile {
    /// The proof.
    pub evidence: EvidenceId,
    /// The revision that the person saw.
    pub revision: i64,
    /// The file; at most ten mebibytes.
    pub file: GivenFile,
}

/// Which proof.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneEvidence {
    /// The proof.
    pub evidence: EvidenceId,
}
