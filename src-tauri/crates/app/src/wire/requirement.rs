//! Requirements on systems: what is asked, what is answered, and catalogues of the administration's own.

use domain::ids::{AdministrationId, SystemId};
use domain::requirement::{Answers, Asked, Catalogue, OwnCatalogue, SupplierAnswer};
use domain::scale::Scale;
use domain::system_paper::RequirementList;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::classification::ClassificationRow;
use super::incident::SheetFormat;
use super::organisation::{Kept, saves};
use super::refusal::Problem;
use super::system_file::{GivenFile, RequirementCount};

/// The catalogues that can be chosen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CataloguesView {
    /// Catalogues that are shipped.
    pub shipped: Vec<Catalogue>,
    /// Catalogues that the administration has read in.
    pub own: Vec<Kept<OwnCatalogue>>,
}

/// A catalogue in a choice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CatalogueName {
    /// Its key.
    pub key: String,
    /// Its version.
    pub version: u32,
    /// Its name.
    pub name: String,
}

/// Which system's requirements, and from which catalogue.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OpenRequirements {
    /// The system.
    pub system: SystemId,
    /// The catalogue's key; `None` is the one that was answered last, else the shipped one.
    #[serde(default)]
    pub catalogue: Option<String>,
    /// Its version; `None` is the newest.
    #[serde(default)]
    pub catalogue_version: Option<u32>,
}

/// The requirements of a system and what is answered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct RequirementsView {
    /// The system's name.
    pub system_name: String,
    /// The classification that they follow from; `None` when the system has none, and only what is always asked is asked.
    pub classification: Option<ClassificationRow>,
    /// The scale of that classification, else of the catalogue.
    pub scale: Scale,
    /// True when the classification is of another scale than the catalogue: then no aspect brings anything.
    pub other_scale: bool,
    /// The catalogue, without its requirements.
    pub catalogue: Catalogue,
    /// Every catalogue that can be chosen.
    pub catalogues: Vec<CatalogueName>,
    /// What is asked, and why, in the order of the catalogue.
    pub asked: Vec<Asked>,
    /// What is answered; nil id and no revision when nothing is yet.
    pub answers: Answers,
    /// The revision of the answers; `None` when nothing is answered yet.
    pub revision: Option<i64>,
    /// How far it is.
    pub count: RequirementCount,
}

/// Writes a list of a system's requirements to a file in the program's private folder, for the shell to save.
///
/// The supplier's list is read back with `read_supplier_answers` when its last two columns are filled in.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ExportRequirements {
    /// The system.
    pub system: SystemId,
    /// Which list.
    pub list: RequirementList,
    /// As what.
    pub format: SheetFormat,
}

saves! {
    /// Saves the answers to a catalogue for one system.
    SaveAnswers of Answers,
}

/// Reads a supplier's answers from a filled-in SKA list.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadSupplierAnswers {
    /// The system.
    pub system: SystemId,
    /// The catalogue's key.
    pub catalogue: String,
    /// Its version.
    pub catalogue_version: u32,
    /// The file: XLSX or CSV.
    pub file: GivenFile,
    /// False only shows what would be read.
    pub keep: bool,
    /// The revision of the answers that the person saw; `None` when nothing is answered yet.
    #[serde(default)]
    pub revision: Option<i64>,
}

/// What a file said.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct SupplierAnswersView {
    /// How many rows the file has below its head.
    pub rows: u32,
    /// Answers that are read.
    pub answers: Vec<SupplierAnswer>,
    /// Rows without an answer.
    pub empty: u32,
    /// Rows that could not be read, each with why; `field` is the row's number in the file.
    pub problems: Vec<Problem>,
    /// Requirements of the list that the file does not answer.
    pub unanswered: Vec<String>,
    /// Columns that were not used.
    pub left_out: Vec<String>,
    /// The new revision of the answers, when they were kept.
    pub revision: Option<i64>,
}

/// Reads a catalogue of the administration's own.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadCatalogue {
    /// The administration.
    pub administration: AdministrationId,
    /// The file: XLSX or CSV with a row for each requirement.
    pub file: GivenFile,
    /// What it is to be called. A name that is there already makes a newer version of it.
    pub name: String,
    /// The key of the scale whose letters it uses.
    pub scale: String,
    /// False only shows what would be read.
    pub keep: bool,
}

/// What a catalogue file said.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CatalogueReadView {
    /// How many rows the file has below its head.
    pub rows: u32,
    /// The catalogue that it makes.
    pub catalogue: Catalogue,
    /// Rows that could not be read, each with why; `field` is the row's number. None is kept while there is one.
    pub problems: Vec<Problem>,
    /// Columns that were not used.
    pub left_out: Vec<String>,
    /// True when it was kept.
    pub is_kept: bool,
}
