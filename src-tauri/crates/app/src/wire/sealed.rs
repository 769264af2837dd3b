//! Reports from people without an account: sealed with the administration's public key.

use domain::ids::{AdministrationId, IncidentId};
use domain::incident::Report;
use domain::moment::Moment;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The doors for reports without an account: the keys that lie in the folder.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct ReportDoorsView {
    /// One for each administration.
    pub doors: Vec<ReportDoor>,
    /// True when a report can be left in the folder itself, where the administration finds it at its next sign-in.
    pub can_leave: bool,
}

/// An administration that takes sealed reports.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ReportDoor {
    /// The administration.
    pub administration: AdministrationId,
    /// Its name.
    pub name: String,
    /// Its municipality.
    pub municipality: String,
    /// The key's fingerprint, to compare with what the administration has printed.
    pub fingerprint: String,
    /// The key file's text, to seal with.
    pub key: String,
}

/// Reads a key file that somebody chose.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadKeyFile {
    /// Its bytes.
    pub bytes_base64: String,
}

/// What a report without an account would lead to: its clock, and what is odd in it. Nothing is kept.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CheckReport {
    /// The answers so far.
    pub report: Report,
}

/// The clock of a report, and what is odd in it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CheckedReport {
    /// Its clocks after the shipped facts, the most urgent first.
    pub clocks: Vec<domain::clock::ClockView>,
    /// What can not be as it is.
    pub problems: Vec<super::refusal::Problem>,
    /// Text that looks like personal data.
    pub warnings: Vec<super::plan::Warning>,
}

/// Seals a report.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SealReport {
    /// The key file's text.
    pub key: String,
    /// The report's id, so that the same report sent twice is known again; nil the first time.
    #[serde(default)]
    pub id: Option<IncidentId>,
    /// The answers.
    pub report: Report,
    /// Who reports. May be empty.
    #[serde(default)]
    pub name: String,
    /// Title or role.
    #[serde(default)]
    pub title: String,
    /// Phone or e-mail at work.
    #[serde(default)]
    pub contact: String,
    /// Unit.
    #[serde(default)]
    pub unit: String,
    /// True: leave it in the folder. False: write it to a file for the shell to save.
    #[serde(default)]
    pub leave: bool,
}

/// A report is sealed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct SealedView {
    /// Its id.
    pub id: IncidentId,
    /// When it was sealed.
    pub at: Moment,
    /// Token for the shell, when it was written to a file.
    pub token: Option<String>,
    /// A good name for the file.
    pub file_name: String,
    /// True when it lies in the folder.
    pub left: bool,
}

/// The public key of an administration.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct PublicKeyView {
    /// The key file's text.
    pub key: String,
    /// Its fingerprint.
    pub fingerprint: String,
    /// When it was made.
    pub made_at: Moment,
    /// Token for the shell, to save it.
    pub token: String,
    /// A good name for the file.
    pub file_name: String,
}

/// Takes a sealed report in.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TakeInReport {
    /// Where to.
    pub administration: AdministrationId,
    /// The file's bytes.
    pub bytes_base64: String,
    /// The file's name, to tell it in an answer.
    #[serde(default)]
    pub name: String,
}

/// A sealed report was taken in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct TakenIn {
    /// The incident.
    pub incident: IncidentId,
    /// Its number.
    pub number: String,
    /// True when it had been taken in before; nothing was changed.
    pub was_here: bool,
}

/// What came of the reports that lay in the folder.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct TakenInView {
    /// Those that were taken in.
    pub taken: Vec<TakenIn>,
    /// Those that were not, and why; they lie where they lay, untouched.
    pub refused: Vec<RefusedReport>,
}

/// A report that could not be taken in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct RefusedReport {
    /// The file's name.
    pub name: String,
    /// Why.
    pub refusal: super::refusal::Refusal,
}
