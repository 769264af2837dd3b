//! Incidents: the report in two minutes, what is filled in later, decisions, clocks and proof.

use std::collections::BTreeMap;

use domain::clock::ClockView;
use domain::ids::{AdministrationId, IncidentId, SystemId, UnitId};
use domain::incident::{
    Affected, Decision, Event, Harm, Incident, Level, Links, Measure, Outage, Report, Risk, Stage,
    Times, Way, Which,
};
pub use domain::incident_paper::AuthorityForm;
use domain::incident_paper::FilledForm;
use domain::moment::{Day, Moment};
use domain::significance::Significance;
use domain::track::TrackState;
pub use domain::wall::Reading;
use domain::wall::Wall;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::plan::Warning;

/// Reads a day and a time of day as a person types them: Swedish time, whatever the computer's zone.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadMoment {
    /// What was typed.
    pub typed: Wall,
}

/// Where an incident can have happened: names only, for everybody who may report.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ReportPlacesView {
    /// Units, by name.
    pub units: Vec<Place>,
    /// Systems, by name.
    pub systems: Vec<Place>,
}

/// A unit or a system.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Place {
    /// Its id.
    pub id: uuid::Uuid,
    /// Its name.
    pub name: String,
}

/// Saves the report; the first time it makes the incident, gives it its number and starts its clock.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveReport {
    /// The administration.
    pub administration: AdministrationId,
    /// The incident; `None` the first time.
    #[serde(default)]
    pub incident: Option<IncidentId>,
    /// The revision that the writer saw; `None` the first time.
    #[serde(default)]
    pub revision: Option<i64>,
    /// The six questions, as far as they are answered.
    pub report: Report,
    /// How to reach the reporter.
    #[serde(default)]
    pub contact: String,
}

/// Sends the report (anmäl): it is reported inside the administration now.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneIncidentRevision {
    /// The incident.
    pub incident: IncidentId,
    /// The revision that the person saw.
    pub revision: i64,
}

/// Which incident.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneIncident {
    /// The incident.
    pub incident: IncidentId,
}

/// Saved and durable, with what it means for the clocks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct SavedIncident {
    /// The incident.
    pub id: IncidentId,
    /// Its number.
    pub number: String,
    /// Its revision now.
    pub revision: i64,
    /// When it was saved.
    pub at: Moment,
    /// Text that looks like personal data. It is saved all the same.
    pub warnings: Vec<Warning>,
    /// What can not be as it is: discovered before it occurred, a time in the future. Saved all the same.
    pub problems: Vec<super::refusal::Problem>,
    /// Its clocks, the most urgent first.
    pub clocks: Vec<ClockView>,
    /// What is missing before it can be settled.
    pub lacks: Vec<LackView>,
}

/// Something that is missing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct LackView {
    /// The part where it is given: "report", "event", "affected", "risk", "measures", "decision", "outage",
    /// "links", "times", "tracks".
    pub section: String,
    /// The field in the part.
    pub field: String,
    /// The message's id in the words.
    pub message: String,
    /// What the message says more exactly.
    pub args: BTreeMap<String, String>,
}

/// Saves one part of what is filled in later. Each part is saved whole.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveIncidentPart {
    /// The incident.
    pub incident: IncidentId,
    /// The revision that the writer saw.
    pub revision: i64,
    /// The part.
    pub part: IncidentPart,
}

/// A part of an incident.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "part", content = "value", rename_all = "snake_case")]
pub enum IncidentPart {
    /// The reporter's six questions, corrected by whoever handles it.
    Report(Report),
    /// Its moments.
    Times(Times),
    /// Type and cause.
    Event(Event),
    /// Persons and data.
    Affected(Affected),
    /// Consequences and risk.
    Risk(Risk),
    /// Measures.
    Measures(Vec<Measure>),
    /// Notify or not, inform or not.
    Decision(Decision),
    /// Outage, and what cybersäkerhetslagen asks.
    Outage(Outage),
    /// Other cases.
    Links(Links),
}

/// Says how one reporting clock stands: it runs or not and why, it is done and with what receipt.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveTrackState {
    /// The incident.
    pub incident: IncidentId,
    /// The revision that the writer saw.
    pub revision: i64,
    /// The track's key.
    pub key: String,
    /// How it stands.
    pub state: TrackState,
}

/// Settles a version (fastställer): it is frozen with its PDF.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SettleIncident {
    /// The incident.
    pub incident: IncidentId,
    /// The revision that the person saw.
    pub revision: i64,
    /// First, supplement or final.
    pub which: Which,
}

/// Closes an incident.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CloseIncident {
    /// The incident.
    pub incident: IncidentId,
    /// The revision that the person saw.
    pub revision: i64,
    /// What was learnt.
    #[serde(default)]
    pub lesson: String,
}

/// Opens a closed incident again; its history stays.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReopenIncident {
    /// The incident.
    pub incident: IncidentId,
    /// The revision that the person saw.
    pub revision: i64,
    /// Why. Must not be empty.
    pub reason: String,
}

/// Everything about an incident.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct IncidentView {
    /// The incident.
    pub incident: Incident,
    /// Its revision.
    pub revision: i64,
    /// Its clocks, the most urgent first.
    pub clocks: Vec<ClockView>,
    /// What can not be as it is.
    pub problems: Vec<super::refusal::Problem>,
    /// What is missing before it can be settled.
    pub lacks: Vec<LackView>,
    /// What is missing before it can be closed.
    pub lacks_to_close: Vec<LackView>,
    /// Whether it may be significant under cybersäkerhetslagen.
    pub significance: Significance,
    /// True when something was changed since the last settled version.
    pub changed_since_settled: bool,
    /// What the signed-in person may do with it.
    pub may: IncidentMay,
    /// Names of accounts that the incident refers to, by id.
    pub names: BTreeMap<String, String>,
}

/// What a person may do with an incident.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct IncidentMay {
    /// Write in the report: the own one that is not sent yet, or whoever handles incidents.
    pub write_report: bool,
    /// Fill in, decide, settle, close.
    pub handle: bool,
    /// Approve that it is not notified: handles incidents, and did not propose it.
    pub approve: bool,
}

/// The list of incidents, a page at a time.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ListIncidents {
    /// The administration.
    pub administration: AdministrationId,
    /// Which.
    #[serde(default)]
    pub filter: IncidentFilter,
    /// How many to pass over.
    #[serde(default)]
    pub offset: u32,
    /// How many to show, at most 200; 0 is 50.
    #[serde(default)]
    pub count: u32,
}

/// Which incidents. Everything that is left out does not matter.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct IncidentFilter {
    /// Words. The free text of protected incidents is never searched.
    pub words: String,
    /// One of these stages.
    pub stages: Vec<Stage>,
    /// One of these harms.
    pub harms: Vec<Harm>,
    /// One of these ways.
    pub ways: Vec<Way>,
    /// One of these levels of risk.
    pub levels: Vec<Level>,
    /// Only those that are handled as protected.
    pub protected: bool,
    /// Only those with a clock that runs, the most urgent first.
    pub running: bool,
    /// Only those that were reported late.
    pub late: bool,
    /// At this unit.
    pub unit: Option<UnitId>,
    /// In this system.
    pub system: Option<SystemId>,
    /// Discovered on this day or after, in Sweden.
    pub from: Option<Day>,
    /// Discovered on this day or before, in Sweden.
    pub to: Option<Day>,
}

/// A page of the list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct IncidentsView {
    /// In order.
    pub rows: Vec<IncidentRow>,
    /// How many there are in all; `None` when words were looked for.
    pub total: Option<u32>,
    /// True when there are more after these.
    pub more: bool,
}

/// An incident in the list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct IncidentRow {
    /// The incident.
    pub id: IncidentId,
    /// Its number.
    pub number: String,
    /// Where it stands.
    pub stage: Stage,
    /// When it was discovered.
    pub discovered: Option<Moment>,
    /// When it was reported.
    pub reported: Option<Moment>,
    /// What happened with the data.
    pub harms: Vec<Harm>,
    /// How.
    pub ways: Vec<Way>,
    /// The beginning of what was written; empty when protected persons are, or may be, concerned.
    pub text: String,
    /// Handled as protected: the text is hidden.
    pub protected: bool,
    /// The unit's name.
    pub unit: String,
    /// The system's name.
    pub system: String,
    /// How serious.
    pub level: Option<Level>,
    /// The most urgent clock, if one runs or is late.
    pub clock: Option<ClockView>,
    /// The newest settled version.
    pub version: Option<u32>,
    /// True when the report came sealed, from somebody without an account.
    pub sealed: bool,
    /// True when the signed-in person has reported it.
    pub own: bool,
}

/// The incidents of a system, for its page: numbers and facts, no text.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneSystem {
    /// The system.
    pub system: SystemId,
}

/// What happened with an incident, and who has read it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct IncidentHistoryView {
    /// The newest first.
    pub entries: Vec<TimelineEntry>,
    /// Who opened it, the newest first.
    pub readers: Vec<ReaderRow>,
}

/// An entry of the timeline, which writes itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct TimelineEntry {
    /// When it happened.
    pub at: Moment,
    /// Who, for what was done in the program; empty for the event's own moments.
    pub by: String,
    /// The message's id in the words: `timeline-…`.
    pub message: String,
    /// What the message says more exactly.
    pub args: BTreeMap<String, String>,
    /// What it became, for what was changed: paths of fields.
    pub fields: Vec<String>,
}

/// Somebody opened it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ReaderRow {
    /// When.
    pub at: Moment,
    /// Who.
    pub by: String,
}

/// Lays an incident out as an authority's form asks for it.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OpenAuthorityForm {
    /// The incident.
    pub incident: IncidentId,
    /// Which form.
    pub form: AuthorityForm,
}

/// An authority's form, filled in as far as it can be.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct AuthorityFormView {
    /// The form: its name, how it is sent, and its parts in the authority's order.
    pub form: FilledForm,
    /// How many required fields are empty.
    pub missing: u32,
}

/// A period.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AnalyseIncidents {
    /// The administration.
    pub administration: AdministrationId,
    /// The first day, in Sweden.
    pub from: Day,
    /// The last day, in Sweden.
    pub to: Day,
}

/// The analysis of a period, with the names that its ids stand for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct AnalysisView {
    /// The counts; small numbers are suppressed.
    pub analysis: domain::analysis::Analysis,
    /// Names of units and systems, by id.
    pub names: BTreeMap<String, String>,
}

/// Writes the register to a file in the program's private folder, for the shell to save.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ExportIncidents {
    /// The administration.
    pub administration: AdministrationId,
    /// Which incidents.
    #[serde(default)]
    pub filter: IncidentFilter,
    /// As what.
    pub format: SheetFormat,
}

/// A format of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SheetFormat {
    /// CSV with semicolons, as Excel in Swedish reads it.
    Csv,
    /// Excel.
    Xlsx,
}

/// A file is written.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ExportedView {
    /// Token for the shell.
    pub token: String,
    /// A good name for it.
    pub file_name: String,
    /// How many rows.
    pub rows: u32,
}
