//! Plans, their drafts, their versions and the way to approval.

use std::collections::BTreeMap;

use domain::document::{PlanDocument, VersionState};
use domain::ids::{AdministrationId, PlanId, VersionId};
use domain::moment::{Day, Moment};
use domain::plan::{Plan, PlanKind};
use domain::section::SectionKey;
use domain::words::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The templates to begin with.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct TemplatesView {
    /// In the order in which they are shown.
    pub templates: Vec<TemplateRow>,
}

/// A template.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct TemplateRow {
    /// Its key.
    pub key: String,
    /// Its name, in both languages.
    pub name: BTreeMap<String, String>,
    /// What is in it, in both languages.
    pub description: BTreeMap<String, String>,
}

/// The plans of an administration.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct PlansView {
    /// The plans that the person may see.
    pub plans: Vec<PlanRow>,
}

/// A plan in a list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct PlanRow {
    /// The plan.
    pub id: PlanId,
    /// Its title.
    pub title: String,
    /// What kind of plan.
    pub kind: PlanKind,
    /// Where the draft stands, for those who may see it.
    pub draft: DraftState,
    /// The version in force.
    pub current: Option<CurrentRow>,
    /// How many things must be there before it can be approved.
    pub lacks: u32,
    /// When it was last changed.
    pub changed_at: Moment,
    /// By whom.
    pub changed_by: String,
    /// The systems that it covers, by name.
    pub systems: Vec<String>,
}

/// Where the draft stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DraftState {
    /// Being written.
    Draft,
    /// Came back with a comment.
    SentBack,
    /// Waits for a decision.
    InReview,
    /// Nothing new since the version in force.
    Settled,
}

/// The version in force.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CurrentRow {
    /// Its number.
    pub number: u32,
    /// When it was approved.
    pub approved_at: Moment,
    /// By whom.
    pub approved_by: String,
    /// When it must have been revised.
    pub revise_by: Option<Day>,
    /// In force, soon too old, or too old.
    pub age: Age,
}

/// How old a version is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Age {
    /// In force.
    InForce,
    /// Soon to be revised.
    Soon,
    /// Should have been revised.
    TooOld,
}

/// Makes a plan.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NewPlan {
    /// Where.
    pub administration: AdministrationId,
    /// What it is called; empty takes the template's title.
    #[serde(default)]
    pub title: String,
    /// What kind; `None` takes the template's.
    #[serde(default)]
    pub kind: Option<PlanKind>,
    /// The template's key; `None` begins empty.
    #[serde(default)]
    pub template: Option<String>,
}

/// Copies a plan's draft.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CopyPlan {
    /// The plan to copy.
    pub plan: PlanId,
    /// What the copy is called.
    pub title: String,
}

/// Which plan.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OnePlan {
    /// The plan.
    pub plan: PlanId,
}

/// A plan with its draft, to write in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct PlanView {
    /// The plan.
    pub plan: Plan,
    /// Its revision; sent along with every save.
    pub revision: i64,
    /// When it was last saved.
    pub saved_at: Moment,
    /// By whom.
    pub saved_by: String,
    /// What is missing or worth a look, section by section.
    pub findings: Vec<Finding>,
    /// What looks like personal data.
    pub warnings: Vec<Warning>,
    /// Approved versions, newest first.
    pub versions: Vec<VersionRow>,
    /// True when the signed-in person may write in it now.
    pub may_write: bool,
}

/// An approved version.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct VersionRow {
    /// Its id.
    pub version: VersionId,
    /// Its number.
    pub number: u32,
    /// When it was approved.
    pub approved_at: Moment,
    /// By whom.
    pub approved_by: String,
    /// In force or superseded.
    pub state: VersionState,
    /// SHA-256 of the frozen PDF, in hex.
    pub pdf_sha256: String,
}

pub use domain::finding::{Finding, Suspicion, Warning, Weight};

/// Saves one section of a draft.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveSection {
    /// The plan.
    pub plan: PlanId,
    /// Which section.
    pub section: SectionKey,
    /// The section, as the field of `Sections` with that key.
    #[ts(type = "unknown")]
    pub body: serde_json::Value,
    /// The revision that the writer saw.
    pub revision: i64,
}

/// The section is saved, durably.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct SavedSection {
    /// The plan's new revision.
    pub revision: i64,
    /// When.
    pub at: Moment,
    /// What the whole plan lacks now.
    pub findings: Vec<Finding>,
    /// What looks like personal data in the whole plan.
    pub warnings: Vec<Warning>,
}

/// Changes a plan's title or kind.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RenamePlan {
    /// The plan.
    pub plan: PlanId,
    /// The new title.
    pub title: String,
    /// The kind.
    pub kind: PlanKind,
    /// The revision that the writer saw.
    pub revision: i64,
}

/// Which version of a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "version", rename_all = "snake_case")]
pub enum VersionRef {
    /// The one in force.
    Current,
    /// An approved one.
    Number {
        /// Its number.
        number: u32,
    },
    /// What waits for a decision.
    Review,
    /// The draft as it is now.
    Draft,
}

/// Reads an approved version.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadPlan {
    /// The plan.
    pub plan: PlanId,
    /// The version's number; `None` is the one in force.
    #[serde(default)]
    pub number: Option<u32>,
}

/// An approved version, to read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ReadPlanView {
    /// The plan.
    pub plan: PlanId,
    /// The document.
    pub document: PlanDocument,
    /// All approved versions, newest first.
    pub versions: Vec<VersionRow>,
}

/// What waits for a decision.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ReviewView {
    /// The plan.
    pub plan: PlanId,
    /// The version; sent back with the decision.
    pub version: VersionId,
    /// The number that it would get.
    pub number: u32,
    /// Who sent it.
    pub submitted_by: String,
    /// When.
    pub submitted_at: Moment,
    /// Everybody who wrote in it.
    pub writers: Vec<String>,
    /// The whole document.
    pub document: PlanDocument,
    /// What is new since the version in force (everything, when there is none).
    pub changes: Vec<SectionChange>,
    /// What is worth a look.
    pub findings: Vec<Finding>,
    /// True when the signed-in person may decide.
    pub may_decide: bool,
    /// Why not, when they may not.
    pub why_not: Option<super::refusal::Refusal>,
}

/// Approves a version.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Decide {
    /// The plan.
    pub plan: PlanId,
    /// The version that was read.
    pub version: VersionId,
}

/// Sends a version back.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SendBack {
    /// The plan.
    pub plan: PlanId,
    /// The version that was read.
    pub version: VersionId,
    /// Why.
    pub comment: String,
}

/// Compares two versions.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CompareVersions {
    /// The plan.
    pub plan: PlanId,
    /// The older.
    pub from: VersionRef,
    /// The newer.
    pub to: VersionRef,
}

/// What differs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ComparisonView {
    /// "version 3", "utkast".
    pub from: String,
    /// As `from`.
    pub to: String,
    /// Section by section; sections that are alike are left out.
    pub changes: Vec<SectionChange>,
}

pub use domain::compare::{LineChange, SectionChange, WordChange, WordMark};

/// Which approved version.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneVersion {
    /// The plan.
    pub plan: PlanId,
    /// The version's number.
    pub number: u32,
}

/// Proof that an approved version is what was approved.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ProofView {
    /// The version's number.
    pub number: u32,
    /// When it was approved.
    pub approved_at: Moment,
    /// By whom.
    pub approved_by: String,
    /// SHA-256 of the document as it was approved.
    pub document_sha256: String,
    /// SHA-256 of its PDF.
    pub pdf_sha256: String,
    /// True when both are what the log said on the day.
    pub unchanged: bool,
    /// The place of the approval in the change log.
    pub change: i64,
    /// True when the log up to now is whole.
    pub log_is_whole: bool,
    /// The language of the document.
    pub language: Language,
}
