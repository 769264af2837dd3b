//! What the papers of an incident say: its report, the drafts for authorities, the register and the yearly report.
//! Never asks for anything that it is not handed, and never says where on the paper it stands.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::analysis::Analysis;
use crate::clock::ClockView;
use crate::facts::FactsDocument;
use crate::incident::{Incident, SettledVersion};
use crate::moment::{Day, Moment};
use crate::organisation::Administration;
use crate::words::Words;

mod wording;

mod desk;
mod values;

mod deadlines;
mod handled;
mod report;
mod told;

mod authority;
mod imy;
mod nis2;

mod register;
mod year;

use desk::Desk;
use wording::Wording;

/// What the incident itself does not know.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// The administration.
    pub administration: &'a Administration,
    /// The names of units, systems and roles, by their id as text.
    pub names: &'a BTreeMap<String, String>,
    /// The incident's clocks at `now`.
    pub clocks: &'a [ClockView],
    /// What has happened, the newest first.
    pub timeline: &'a [TimelineLine],
    /// The version that the paper is of; `None` for a draft.
    pub settled: Option<&'a SettledVersion>,
    /// When the paper is made.
    pub now: Moment,
}

/// Something that happened to the incident.
#[derive(Clone, Debug, PartialEq)]
pub struct TimelineLine {
    /// When.
    pub at: Moment,
    /// By whom; empty when nobody did it.
    pub by: String,
    /// What, in words.
    pub text: String,
}

/// Which form of an authority.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AuthorityForm {
    /// The notification to Integritetsskyddsmyndigheten (GDPR art. 33).
    Imy,
    /// The first step under cybersäkerhetslagen: upplysning within 24 hours.
    Nis2Warning,
    /// Its second step: incidentanmälan within 72 hours.
    Nis2Notification,
    /// Its last step: slutrapport within a month.
    Nis2Final,
}

/// An authority's form, filled in with what the incident says: to copy field by field.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct FilledForm {
    /// What it is.
    pub title: String,
    /// Where it is sent and until when, and what to think of.
    pub intro: String,
    /// Its parts, in the authority's order.
    pub parts: Vec<FilledPart>,
}

/// A part of an authority's form.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct FilledPart {
    /// Its heading.
    pub title: String,
    /// Its fields, in order.
    pub fields: Vec<FilledField>,
}

/// A field of an authority's form.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct FilledField {
    /// The number on the authority's form, where it is known; else empty.
    pub number: String,
    /// What is asked.
    pub label: String,
    /// What the incident says; newlines begin new lines.
    pub value: String,
    /// True when it has to be there and is not, or when it is not known yet.
    pub missing: bool,
    /// The part of the incident where it is filled in: "report", "times", "event", "affected", "risk", "measures",
    /// "decision", "outage", "links", "tracks" or "administration".
    pub section: String,
}

impl FilledForm {
    /// Returns how many fields are missing.
    pub fn missing(&self) -> u32 {
        let fields = self.parts.iter().flat_map(|part| &part.fields);
        u32::try_from(fields.filter(|field| field.missing).count()).unwrap_or(u32::MAX)
    }
}

/// A cell of the register.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Words.
    Text(String),
    /// A number.
    Number(i64),
    /// A moment.
    Moment(Moment),
    /// A day.
    Day(Day),
    /// Nothing is said.
    Empty,
}

/// Returns the report of an incident: everything that is known, in the order of the form, and what is missing.
///
/// It is for the administration's own use: it holds the free text of an incident with protected persons too.
pub fn report(incident: &Incident, context: &Context<'_>, words: &dyn Words) -> FactsDocument {
    Desk::new(incident, context, words).report()
}

/// Returns an authority's form filled in, without the names of those who reported and handled the incident.
pub fn form(
    incident: &Incident,
    which: AuthorityForm,
    context: &Context<'_>,
    words: &dyn Words,
) -> FilledForm {
    Desk::new(incident, context, words).form(which)
}

/// Returns the same form to print.
pub fn form_document(
    incident: &Incident,
    which: AuthorityForm,
    context: &Context<'_>,
    words: &dyn Words,
) -> FactsDocument {
    Desk::new(incident, context, words).form_document(which)
}

/// Returns the register's columns: the heading, and the share of the width on paper; 0 for a column that is only
/// in the file.
pub fn register_columns(words: &dyn Words) -> Vec<(String, f32)> {
    register::columns(&Wording::new(words))
}

/// Returns an incident's row in the register, one value for each column.
///
/// The free text of an incident that protected persons are or may be concerned by is not in it.
pub fn register_row(incident: &Incident, context: &Context<'_>, words: &dyn Words) -> Vec<Value> {
    register::row_of(&Desk::new(incident, context, words))
}

/// Returns the register of every incident that was discovered in a period (GDPR art. 33.5), to print.
pub fn register(
    rows: &[Vec<Value>],
    from: Option<Day>,
    to: Option<Day>,
    administration: &Administration,
    now: Moment,
    words: &dyn Words,
) -> FactsDocument {
    let period = register::Period { from, to };
    register::document(rows, period, administration, now, &Wording::new(words))
}

/// Returns the yearly report of the incidents that were discovered from one day to another: numbers, drawn and as
/// tables, with small ones suppressed as the analysis has them.
pub fn year(
    analysis: &Analysis,
    names: &BTreeMap<String, String>,
    from: Day,
    to: Day,
    administration: &Administration,
    now: Moment,
    words: &dyn Words,
) -> FactsDocument {
    let wording = Wording::new(words);
    year::document(&year::Year { analysis, names, from, to, administration, now, wording })
}
