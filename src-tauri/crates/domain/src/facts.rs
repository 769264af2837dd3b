//! A document of facts: marks, names and values, tables, bars and pictures, as the papers of incidents and of systems
//! print it. Never says where on the paper it stands.

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
    /// More cells of the head: who answers for the document, when it is to be revised.
    #[serde(default)]
    pub fields: Vec<FactRow>,
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
    /// Marks in a table with headings in both directions, as auditors draw what they found: question by system.
    Matrix {
        /// What it shows; empty where the heading says it.
        #[serde(default)]
        caption: String,
        /// The heading of the names of the rows, and then one for each cell. With many, the names are repeated in
        /// several tables.
        columns: Vec<FactColumn>,
        /// Its rows.
        rows: Vec<MatrixRow>,
    },
    /// A year as a wheel of twelve months (årshjul), and the same as a table below it.
    Wheel {
        /// What it shows.
        caption: String,
        /// What is done in each month, January first.
        months: Box<[Vec<String>; 12]>,
    },
    /// Boxes in columns with arrows between them. Nothing stands in it alone: the same is said in a table beside it.
    Web {
        /// What it shows.
        caption: String,
        /// The boxes.
        nodes: Vec<WebNode>,
        /// The arrows.
        edges: Vec<WebEdge>,
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

/// A row of a matrix.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MatrixRow {
    /// What it is about.
    pub label: String,
    /// Its cells, in the order of the columns.
    pub cells: Vec<MatrixCell>,
}

/// A cell of a matrix.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MatrixCell {
    /// Which mark it has.
    #[serde(default)]
    pub state: CellState,
    /// The word beside the mark; empty for the mark's own: "Uppfyllt".
    #[serde(default)]
    pub text: String,
}

/// A mark: a shape that can be told from the others in black and white, a colour, and always a word beside it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CellState {
    /// No mark: words alone.
    #[default]
    Plain,
    /// A green disc with a tick.
    Met,
    /// A ring that is half yellow.
    Partly,
    /// A red cross.
    NotMet,
    /// An empty diamond.
    Unknown,
    /// Four steps, all of them empty.
    Level0,
    /// One step filled.
    Level1,
    /// Two.
    Level2,
    /// Three.
    Level3,
    /// All four.
    Level4,
}

impl CellState {
    /// Returns the mark of a level; no mark for one above four.
    pub fn of_level(level: u8) -> CellState {
        match level {
            0 => CellState::Level0,
            1 => CellState::Level1,
            2 => CellState::Level2,
            3 => CellState::Level3,
            4 => CellState::Level4,
            5.. => CellState::Plain,
        }
    }
}

/// A box of a web.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WebNode {
    /// What it is called.
    pub label: String,
    /// Which column it stands in, from the left; only the order counts.
    pub column: u32,
    /// How far down its middle is, in halves of a box: two or more from the next in its column.
    pub row: u32,
    /// How it is drawn.
    #[serde(default)]
    pub state: NodeState,
}

/// How a box of a web is drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NodeState {
    /// A white box.
    #[default]
    Plain,
    /// A grey box: a supporting system.
    Support,
    /// A box with a thick edge: what the picture is about.
    Focus,
    /// A box with a red cross: hurt by the outage.
    Hurt,
}

/// An arrow of a web, between two boxes by their places in the list.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WebEdge {
    /// Where it begins.
    pub from: u32,
    /// Where its head is.
    pub to: u32,
    /// The row in which it passes each column between the two; empty when nobody has laid that out.
    #[serde(default)]
    pub through: Vec<u32>,
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
