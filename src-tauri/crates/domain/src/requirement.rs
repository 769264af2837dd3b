//! A catalogue of requirements in two voices, and what is answered to it. Never SKR's catalogue: the texts are our own, or the administration's.

use std::sync::OnceLock;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::classification::AspectResult;
use crate::ids::{AdministrationId, AnswersId, CatalogueId, RoleId, SystemId};
use crate::moment::{Day, Moment};
use crate::scale::Scale;
use crate::track::Certainty;

/// The catalogue that is shipped.
const BEREDD: &str = include_str!("../requirements/beredd.json");

/// A catalogue of requirements.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Catalogue {
    /// What it is called in the file; never changed.
    pub key: String,
    /// Its version.
    pub version: u32,
    /// What it is called on screen and paper.
    pub name: String,
    /// What it builds on, and what it is not.
    #[serde(default)]
    pub source: String,
    /// The day on which it was checked against its sources.
    #[serde(default)]
    pub checked_on: Option<Day>,
    /// The key of the scale whose levels it speaks of.
    pub scale: String,
    /// The laws that can be ticked.
    #[serde(default)]
    pub laws: Vec<Law>,
    /// The requirements, in the order in which they are asked.
    pub requirements: Vec<Requirement>,
}

/// A law that brings requirements of its own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Law {
    /// What it is called in the file.
    pub key: String,
    /// Its name: "Dataskyddsförordningen (GDPR)".
    pub name: String,
    /// When to tick it: "Om systemet innehåller personuppgifter".
    #[serde(default)]
    pub when: String,
    /// How certain it is that the requirements below it follow from it.
    pub certainty: Certainty,
}

/// One requirement.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Requirement {
    /// Its number, stable within the catalogue: "ÅT-03".
    pub number: String,
    /// The area it stands under: "Åtkomst".
    pub area: String,
    /// What it is about, in few words.
    pub title: String,
    /// ÄR: what is so in the own organisation, in the present tense; empty when it is the supplier's alone.
    #[serde(default)]
    pub own: String,
    /// SKA: what the supplier must do; empty when it is the own organisation's alone.
    #[serde(default)]
    pub supplier: String,
    /// Help: what a good answer looks like, without technical words.
    #[serde(default)]
    pub help: String,
    /// The aspects that bring it, each from a level.
    #[serde(default)]
    pub from: Vec<FromLevel>,
    /// The laws that bring it.
    #[serde(default)]
    pub laws: Vec<String>,
    /// What it builds on: "GDPR art. 32.1 c", "ISO/IEC 27002:2022 8.13 (område)".
    #[serde(default)]
    pub source: String,
}

/// The level of an aspect from which a requirement is asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FromLevel {
    /// The aspect's key.
    pub aspect: String,
    /// The level.
    pub level: u8,
}

/// A catalogue that the administration has read in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OwnCatalogue {
    /// Its id.
    pub id: CatalogueId,
    /// The administration.
    pub administration: AdministrationId,
    /// Its name, as in the catalogue.
    pub name: String,
    /// The catalogue.
    pub catalogue: Catalogue,
}

/// What is answered for one system.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Answers {
    /// Its id.
    pub id: AnswersId,
    /// The administration.
    pub administration: AdministrationId,
    /// The system.
    pub system: SystemId,
    /// What it is called in lists: the system's name.
    pub title: String,
    /// The key of the catalogue.
    pub catalogue: String,
    /// The catalogue's version.
    pub catalogue_version: u32,
    /// The answers of the own organisation.
    #[serde(default)]
    pub answers: Vec<RequirementAnswer>,
    /// The supplier's answers, as they were read in.
    #[serde(default)]
    pub supplier: Option<SupplierAnswers>,
}

/// The own organisation's answer to one requirement.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct RequirementAnswer {
    /// The requirement's number.
    pub number: String,
    /// Whether it is met.
    pub status: AnswerStatus,
    /// Hur: how it is met here.
    pub how: String,
    /// What is to be done, when it is not met.
    pub measure: String,
    /// The role that owns the measure.
    pub owner: Option<RoleId>,
    /// The day by which it is to be done.
    pub due: Option<Day>,
    /// What proves it: where the document is.
    pub evidence: String,
}

/// Whether a requirement is met.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS,
)]
#[serde(rename_all = "snake_case")]
pub enum AnswerStatus {
    /// Not answered yet.
    #[default]
    Open,
    /// Met.
    Met,
    /// Partly met.
    Partly,
    /// Not met.
    NotMet,
    /// Does not apply, for a reason that `how` says.
    NotRelevant,
}

/// A supplier's answers to the SKA list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SupplierAnswers {
    /// The name of the file that they came in.
    pub file_name: String,
    /// When they were read in.
    pub at: Moment,
    /// The answers.
    pub answers: Vec<SupplierAnswer>,
}

/// A supplier's answer to one requirement.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct SupplierAnswer {
    /// The requirement's number.
    pub number: String,
    /// Whether the supplier says that it is met.
    pub status: AnswerStatus,
    /// How, in the supplier's words.
    pub description: String,
}

/// A requirement that a system has, and why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Asked {
    /// The requirement.
    pub requirement: Requirement,
    /// The aspects that bring it, with the system's level.
    pub by_aspects: Vec<FromLevel>,
    /// The ticked laws that bring it.
    pub by_laws: Vec<String>,
}

/// Returns the requirements that a class and the ticked laws bring, in the order of the catalogue.
///
/// An aspect at which the classification stops brings none (domain.md 1.1: level 4 needs an analysis of its own).
/// A requirement that no aspect and no law brings is always asked.
pub fn asked(
    catalogue: &Catalogue,
    scale: &Scale,
    class: &[AspectResult],
    laws: &[String],
) -> Vec<Asked> {
    if class.iter().any(|one| scale.stops(one.level)) {
        return vec![];
    }
    let level = |aspect: &str| class.iter().find(|one| one.aspect == aspect).map(|one| one.level);
    let bring = |requirement: &Requirement| {
        let by_aspects: Vec<FromLevel> = requirement
            .from
            .iter()
            .filter_map(|from| {
                let level = level(&from.aspect).filter(|level| *level >= from.level)?;
                Some(FromLevel { aspect: from.aspect.clone(), level })
            })
            .collect();
        let by_laws: Vec<String> =
            requirement.laws.iter().filter(|law| laws.contains(law)).cloned().collect();
        let is_always = requirement.from.is_empty() && requirement.laws.is_empty();
        (is_always || !by_aspects.is_empty() || !by_laws.is_empty()).then(|| Asked {
            requirement: requirement.clone(),
            by_aspects,
            by_laws,
        })
    };
    catalogue.requirements.iter().filter_map(bring).collect()
}

/// What can be wrong with a catalogue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CatalogueProblem {
    /// It has no requirement.
    Empty,
    /// A number stands twice.
    Twice {
        /// The number.
        number: String,
    },
    /// A requirement says nothing in either voice, or has no number.
    Silent {
        /// Its place, from 1.
        place: usize,
    },
    /// A requirement names an aspect, a level or a law that is not there.
    Unknown {
        /// The requirement's number.
        number: String,
        /// What it names.
        name: String,
    },
}

impl Catalogue {
    /// Returns the first thing about it that can not be right.
    pub fn check(&self, scale: &Scale) -> Option<CatalogueProblem> {
        if self.requirements.is_empty() {
            return Some(CatalogueProblem::Empty);
        }
        let mut numbers = std::collections::BTreeSet::new();
        for (place, one) in (1..).zip(&self.requirements) {
            let is_silent = one.own.trim().is_empty() && one.supplier.trim().is_empty();
            if is_silent || one.number.trim().is_empty() {
                return Some(CatalogueProblem::Silent { place });
            }
            let number = one.number.clone();
            if !numbers.insert(&one.number) {
                return Some(CatalogueProblem::Twice { number });
            }
            for from in &one.from {
                let is_level = scale.levels.iter().any(|level| level.level == from.level);
                if scale.aspect(&from.aspect).is_none() || !is_level {
                    let name = format!("{} {}", from.aspect, from.level);
                    return Some(CatalogueProblem::Unknown { number, name });
                }
            }
            if let Some(law) =
                one.laws.iter().find(|law| !self.laws.iter().any(|known| known.key == **law))
            {
                return Some(CatalogueProblem::Unknown { number, name: law.clone() });
            }
        }
        None
    }

    /// Returns whether the catalogue is the one that `key` and `version` name.
    pub fn is(&self, key: &str, version: u32) -> bool {
        self.key == key && self.version == version
    }
}

/// Returns the catalogues that are shipped, the newest last.
pub fn shipped() -> &'static [Catalogue] {
    static CATALOGUES: OnceLock<Vec<Catalogue>> = OnceLock::new();
    // A test reads the file; were it damaged, there would be no catalogue rather than no program.
    CATALOGUES.get_or_init(|| serde_json::from_str(BEREDD).unwrap_or_default())
}

#[cfg(test)]
mod tests;
