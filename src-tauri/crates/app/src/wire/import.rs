//! Tables in and out of the register: what a file would change, row by row, before it changes anything; undo; export.
//!
//! Words for a window: a field is called `import-<kind>-<field>` (hint `import-<kind>-<field>-hint`), a kind
//! `import-kind-<kind>`, a state of a row `import-state-<state>`; problems are message ids of the room `problem`.

use domain::ids::{AdministrationId, ImportId};
use domain::kind::Kind;
use domain::moment::Moment;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::refusal::Problem;
use super::system_file::GivenFile;

/// What a table is about. In this order they are read in, whatever order the file has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ImportKind {
    /// Units. Takes the right to write plans.
    Units,
    /// Roles with holder, deputy and phones. Takes the right to write plans; people are made as they are named.
    Roles,
    /// Systems.
    Systems,
    /// Support contacts, each with the system it belongs to.
    Contacts,
    /// What each system leans on.
    Dependencies,
    /// Information sets with their levels, each with the system they are in.
    Classifications,
}

impl ImportKind {
    /// Every kind, in the order in which they build on each other.
    pub const ALL: [ImportKind; 6] = [
        ImportKind::Units,
        ImportKind::Roles,
        ImportKind::Systems,
        ImportKind::Contacts,
        ImportKind::Dependencies,
        ImportKind::Classifications,
    ];
}

/// Says what a file would change. Nothing is written.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PreviewImport {
    /// The administration.
    pub administration: AdministrationId,
    /// The file: XLSX, or CSV of any encoding and separator.
    pub file: GivenFile,
    /// What the person chose instead of the guess, for the tables where they did.
    #[serde(default)]
    pub choice: Vec<TableChoice>,
    /// True when an empty cell in a column that goes somewhere takes the old value away; else it leaves it.
    #[serde(default)]
    pub empty_clears: bool,
    /// Which rows to tell in full; without it the first of each table.
    #[serde(default)]
    pub show: Option<ShowRows>,
}

/// What the person chose for one table.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TableChoice {
    /// Its place in the file, from 0.
    pub table: u32,
    /// What it is about; `None` leaves it out.
    pub kind: Option<ImportKind>,
    /// The row with the headings, from 1; `None` is the guess.
    #[serde(default)]
    pub heading_row: Option<u32>,
    /// Where its columns go; a column that is not named goes where the guess says. Empty is the guess for all.
    #[serde(default)]
    pub mapping: Vec<ColumnChoice>,
}

/// Where a column goes.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ColumnChoice {
    /// Its place, from 0.
    pub column: u32,
    /// The field; `None` leaves the column out.
    pub field: Option<String>,
}

/// Which rows to tell in full.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShowRows {
    /// Of which table, from 0.
    pub table: u32,
    /// Only those in this state.
    #[serde(default)]
    pub state: Option<RowState>,
    /// How many to pass over.
    #[serde(default)]
    pub offset: u32,
    /// How many; 0 and more than 500 are 500.
    #[serde(default)]
    pub limit: u32,
}

/// What a file would change.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ImportPreview {
    /// Every table of the file, in its order.
    pub tables: Vec<ImportTable>,
    /// The counts of all tables together.
    pub totals: RowCounts,
    /// Holds for this file, this choice and the register as it is now; sent back to read it in.
    pub fingerprint: String,
}

/// A table of the file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ImportTable {
    /// Its place in the file, from 0.
    pub table: u32,
    /// The name of the sheet, or of the file.
    pub name: String,
    /// What Beredd takes it for.
    pub guessed: Option<ImportKind>,
    /// What it is read as; `None` leaves it out.
    pub kind: Option<ImportKind>,
    /// The row with the headings, from 1, as the file numbers them.
    pub heading_row: u32,
    /// Every column that has a heading or anything else in it.
    pub columns: Vec<ImportColumn>,
    /// The fields that a column can go to; empty while the table is left out.
    pub fields: Vec<ImportField>,
    /// Why none of it can be read in: a column that must be there is missing, or the right to write it is.
    pub problems: Vec<Problem>,
    /// How its rows stand.
    pub counts: RowCounts,
    /// The rows that were asked for.
    pub rows: Vec<ImportRow>,
    /// How many rows there are of the state that was asked for.
    pub matching: u32,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ImportColumn {
    /// Its place, from 0.
    pub column: u32,
    /// Its heading; empty when it has none.
    pub heading: String,
    /// The first thing that stands in it.
    pub sample: String,
    /// Where it goes; `None` says that it is left out.
    pub field: Option<String>,
}

/// A field that a column can go to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ImportField {
    /// What it is called in requests.
    pub field: String,
    /// What it is called on the screen and as a heading, in words.
    pub label: String,
    /// True when no row can do without it.
    pub required: bool,
}

/// How rows stand. `rows` is the sum of the others.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RowCounts {
    /// Rows below the heading, to the last with anything in it.
    pub rows: u32,
    /// They make something.
    pub new: u32,
    /// They change something.
    pub changed: u32,
    /// They are in the register just so.
    pub same: u32,
    /// They can not be read in.
    pub refused: u32,
    /// There is nothing in them.
    pub empty: u32,
    /// They stand in a table that is left out.
    pub left_out: u32,
}

/// How a row stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RowState {
    /// It makes something.
    New,
    /// It changes something.
    Changed,
    /// It is in the register just so.
    Same,
    /// It can not be read in.
    Refused,
    /// There is nothing in it.
    Empty,
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ImportRow {
    /// Its number in the file, from 1.
    pub row: u32,
    /// What it is about: the system's name, the role's title.
    pub name: String,
    /// How it stands.
    pub state: RowState,
    /// The fields that get another value; for a new row all that get one.
    pub changes: Vec<FieldChange>,
    /// Why it can not be read in.
    pub problems: Vec<CellProblem>,
}

/// A field that gets another value.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct FieldChange {
    /// Which.
    pub field: String,
    /// What stands there now, as an export tells it.
    pub from: String,
    /// What will.
    pub to: String,
}

/// What is wrong with a cell.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CellProblem {
    /// Its column, from 0; `None` when it is about the whole row.
    pub column: Option<u32>,
    /// What.
    pub problem: Problem,
}

/// Reads in what a preview told, all of it in one or nothing.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RunImport {
    /// The same as in the preview; which rows were shown does not matter.
    pub what: PreviewImport,
    /// The preview's. When the file, the choice or the register is another now, nothing is read in.
    pub fingerprint: String,
    /// True to leave out the rows that can not be read in; else one such row refuses all.
    #[serde(default)]
    pub skip_refused: bool,
}

/// It is read in, durably.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ImportDone {
    /// To undo it by; `None` when there was nothing to change.
    pub import: Option<ImportId>,
    /// How the rows stood.
    pub totals: RowCounts,
    /// Records that were made.
    pub made: u32,
    /// Records that were changed.
    pub changed: u32,
    /// When.
    pub at: Moment,
}

/// The imports of an administration, newest first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ImportsView {
    /// One each.
    pub imports: Vec<ImportSummary>,
}

/// What an import did.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ImportSummary {
    /// Its id.
    pub id: ImportId,
    /// The file's name.
    pub file_name: String,
    /// When.
    pub at: Moment,
    /// By whom.
    pub by: String,
    /// How many records were made, by kind.
    pub made: Vec<KindCount>,
    /// How many records were changed, by kind.
    pub changed: Vec<KindCount>,
    /// When and by whom it was undone.
    pub undone: Option<UndoneBy>,
}

/// How many of a kind.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct KindCount {
    /// Of what.
    pub kind: Kind,
    /// How many.
    pub count: u32,
}

/// That an import was undone.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct UndoneBy {
    /// When.
    pub at: Moment,
    /// By whom.
    pub by: String,
}

/// Which import.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneImport {
    /// Its id.
    pub import: ImportId,
}

/// An import is undone: refused with `still_used` and names when something of it is changed or used since.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct UndoneImport {
    /// When.
    pub at: Moment,
    /// Records that were taken away.
    pub retired: u32,
    /// Records that got back what stood in them.
    pub restored: u32,
}

/// A format that the register is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RegisterFormat {
    /// Excel: one workbook with a sheet for each kind.
    Xlsx,
    /// CSV with semicolons: one kind, or systems when none is named.
    Csv,
    /// The records themselves, for other programs.
    Json,
}

/// Writes the register to a file. People who are never printed are left out of it.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ExportRegister {
    /// The administration.
    pub administration: AdministrationId,
    /// As what.
    pub format: RegisterFormat,
    /// Only one kind; all of them when none is named.
    #[serde(default)]
    pub kind: Option<ImportKind>,
}

/// Writes the same workbook with nothing in it but headings, and a sheet that explains each column.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ImportTemplate {
    /// The administration, whose scale of classification is explained.
    pub administration: AdministrationId,
    /// XLSX or CSV; a CSV has no explanations.
    pub format: RegisterFormat,
    /// Only one kind; all of them when none is named.
    #[serde(default)]
    pub kind: Option<ImportKind>,
}
