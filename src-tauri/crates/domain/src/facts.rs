//! A document of facts: marks, names and values, tables and bars, as the incident report, the draft for an
//! authority, the register and the yearly report print it. Never says where on the paper it stands.

use serde::{Deserialize, Serialize};

use crate::words::Language;

/// Facts to print, in reading order. Every text is ready to be read: words of one language, dates written out.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FactsDocument {
    /// What stands on every page.
    pub head: FactsHead,
    /// Something to see before the rest, for example that protected persons may be concerned; empty for none.
    #[serde(default)]
    pub callouts: Vec<Callout>,
    /// The parts, in order.
    pub parts: Vec<FactsPart>,
}

/// What stands on every page of a document of facts.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FactsHead {
    /// What it is: "Personuppgiftsincident 2026-014".
    pub title: String,
    /// What kind of document: "Incidentrapport", "Utkast till anmälan".
    pub kind: String,
    /// The administration.
    pub administration: String,
    /// The municipality.
    pub municipality: String,
    /// The board.
    pub board: String,
    /// The registry number (dnr), if there is one.
    pub registry_number: String,
    /// Which version, in words: "Version 2, fastställd 2026-11-22 14:05 av …" or "Utkast".
    pub version: String,
    /// The mark of secrecy with its provision; empty where none is set.
    pub secrecy: String,
    /// A mark of its own in the head of every page: "SKYDDADE PERSONUPPGIFTER"; empty for none.
    pub mark: String,
    /// True for a version that is not settled: "UTKAST" lies across the pages.
    pub draft: bool,
    /// True when it is from the example administration: "EXEMPEL" lies across the pages.
    pub example: bool,
    /// The language of the texts.
    #[serde(default)]
    pub language: Language,
}

/// Something to see before the rest.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Callout {
    /// Its heading.
    pub title: String,
    /// What it says, a paragraph each.
    pub text: Vec<String>,
}

/// One part of a document of facts, under a heading.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FactsPart {
    /// Its heading.
    pub title: String,
    /// A paragraph below the heading; empty for none.
    #[serde(default)]
    pub intro: String,
    /// What it says, in order.
    pub blocks: Vec<FactsBlock>,
}

/// A piece of a part.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "block", rename_all = "snake_case")]
pub enum FactsBlock {
    /// Names and values.
    Rows {
        /// In order.
        rows: Vec<FactRow>,
    },
    /// A table.
    Table {
        /// What it lists; empty where the heading says it.
        #[serde(default)]
        caption: String,
        /// Its columns.
        columns: Vec<FactColumn>,
        /// Its rows, one cell for each column.
        rows: Vec<Vec<String>>,
    },
    /// Bars, drawn, and the same numbers as text beside each bar.
    Bars {
        /// What they count.
        caption: String,
        /// In order.
        bars: Vec<Bar>,
    },
    /// A paragraph.
    Para {
        /// Its text; a newline begins a new line.
        text: String,
    },
    /// Lines for a signature: what stands below each line.
    Signatures {
        /// For example "Datum och underskrift, dataskyddsombud".
        labels: Vec<String>,
    },
}

/// A name and its value.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FactRow {
    /// The number of the field on an authority's form; empty for none.
    #[serde(default)]
    pub number: String,
    /// What it names.
    pub label: String,
    /// What it says; newlines begin new lines. Empty together with `missing`: the mark of what is missing is printed.
    pub value: String,
    /// True when it has to be there and is not: marked in print too.
    #[serde(default)]
    pub missing: bool,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FactColumn {
    /// Its heading.
    pub title: String,
    /// Its share of the width, against the sum of all shares.
    pub share: f32,
}

/// A bar.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bar {
    /// What it counts.
    pub label: String,
    /// How long it is; `None` when the number is too small to be shown.
    pub value: Option<u32>,
    /// The number as it is read: "12", "färre än 5".
    pub text: String,
}

/// A row that says something.
pub fn row(label: impl Into<String>, value: impl Into<String>) -> FactRow {
    FactRow { number: String::new(), label: label.into(), value: value.into(), missing: false }
}
