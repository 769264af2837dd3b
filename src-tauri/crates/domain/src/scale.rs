//! Scales of classification as data: aspects, levels, questions and where the classification stops. Never classifies anything.

use std::sync::OnceLock;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{AdministrationId, ScaleId};
use crate::moment::Day;
use crate::track::Certainty;

/// The scale that is shipped: K, R, T and S from 0 to 4, with the Swedish names (domain.md 1.2).
const SWEDEN: &str = include_str!("../scales/sweden.json");

/// A scale. Numbers are not portable between scales, so everything that uses a level names the scale and its version.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Scale {
    /// What it is called in the file; never changed: "krts".
    pub key: String,
    /// Its version; a change of meaning is a new version, and the old one stays readable.
    pub version: u32,
    /// What it is called on screen and paper.
    pub name: String,
    /// Where the names and meanings were read.
    #[serde(default)]
    pub source: String,
    /// The day on which they were checked against the source.
    #[serde(default)]
    pub checked_on: Option<Day>,
    /// How certain they are.
    pub certainty: Certainty,
    /// The levels, from the lowest.
    pub levels: Vec<Level>,
    /// The aspects, in the order in which they are asked for.
    pub aspects: Vec<Aspect>,
    /// From this level on a reason has to be given.
    pub reason_from: u8,
    /// At this level the classification stops: nothing more is stored. `None` when it never does.
    #[serde(default)]
    pub stops_at: Option<u8>,
    /// Whom to contact when it stops, and why, in words.
    #[serde(default)]
    pub stop_text: String,
}

/// One level of a scale. The window calls it by a name of its own, beside the incident's `Level`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(rename = "ScaleLevel")]
#[serde(deny_unknown_fields)]
pub struct Level {
    /// Its number.
    pub level: u8,
    /// Its name: "betydande".
    pub name: String,
    /// What it means, whatever the aspect.
    #[serde(default)]
    pub meaning: String,
}

/// One aspect of a scale.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Aspect {
    /// What it is called in the file; never changed: "confidentiality".
    pub key: String,
    /// Its letter in a class such as "K3 R2 T2 S2".
    pub letter: String,
    /// Its name.
    pub name: String,
    /// The consequence question: "Vad händer om någon obehörig får se uppgifterna?".
    pub question: String,
    /// How to think about it.
    #[serde(default)]
    pub help: String,
    /// True when it may be left out, as traceability may.
    #[serde(default)]
    pub optional: bool,
    /// True when systems inherit it along every dependency, as availability is; else only along those that carry
    /// information.
    #[serde(default)]
    pub along_everything: bool,
    /// What each level looks like for this aspect, one for each level of the scale.
    pub levels: Vec<LevelHelp>,
}

/// What a level looks like for one aspect.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LevelHelp {
    /// The level.
    pub level: u8,
    /// An answer to the question at this level.
    pub text: String,
    /// An example from a municipality.
    #[serde(default)]
    pub example: String,
}

/// A scale that the administration has added.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OwnScale {
    /// Its id.
    pub id: ScaleId,
    /// The administration.
    pub administration: AdministrationId,
    /// Its name, as in the scale.
    pub name: String,
    /// The scale.
    pub scale: Scale,
}

/// Something about a scale that can not be right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ScaleProblem {
    /// It has fewer than two levels or no aspect.
    TooSmall,
    /// A level, an aspect's key or an aspect's letter stands twice, or levels do not rise.
    Twice,
    /// An aspect does not describe every level.
    LevelNotDescribed {
        /// Which aspect.
        aspect: String,
        /// Which level.
        level: u8,
    },
    /// A text that has to be there is empty.
    Empty,
}

impl Scale {
    /// Returns the aspect with `key`.
    pub fn aspect(&self, key: &str) -> Option<&Aspect> {
        self.aspects.iter().find(|aspect| aspect.key == key)
    }

    /// Returns the name of a level; its number when the scale has no such level.
    pub fn level_name(&self, level: u8) -> String {
        self.levels
            .iter()
            .find(|one| one.level == level)
            .map_or_else(|| level.to_string(), |one| one.name.clone())
    }

    /// Returns whether a classification with this level stops.
    pub fn stops(&self, level: u8) -> bool {
        self.stops_at.is_some_and(|stop| level >= stop)
    }

    /// Returns whether the scale is the one that `key` and `version` name.
    pub fn is(&self, key: &str, version: u32) -> bool {
        self.key == key && self.version == version
    }

    /// Returns the first thing about it that can not be right.
    pub fn check(&self) -> Option<ScaleProblem> {
        if self.levels.len() < 2 || self.aspects.is_empty() {
            return Some(ScaleProblem::TooSmall);
        }
        let rises = self.levels.windows(2).all(|pair| pair[0].level < pair[1].level);
        let is_twice = |of: fn(&Aspect) -> &String| {
            self.aspects.iter().enumerate().any(|(place, aspect)| {
                self.aspects[..place].iter().any(|other| of(other) == of(aspect))
            })
        };
        if !rises || is_twice(|aspect| &aspect.key) || is_twice(|aspect| &aspect.letter) {
            return Some(ScaleProblem::Twice);
        }
        let names = self.levels.iter().map(|level| &level.name);
        let said =
            self.aspects.iter().flat_map(|one| [&one.key, &one.letter, &one.name, &one.question]);
        if names.chain(said).chain([&self.key, &self.name]).any(|text| text.trim().is_empty()) {
            return Some(ScaleProblem::Empty);
        }
        self.aspects.iter().find_map(|aspect| {
            let missing = self
                .levels
                .iter()
                .find(|level| !aspect.levels.iter().any(|help| help.level == level.level))?;
            Some(ScaleProblem::LevelNotDescribed {
                aspect: aspect.key.clone(),
                level: missing.level,
            })
        })
    }
}

/// Returns the scales that are shipped, the newest last.
pub fn shipped() -> &'static [Scale] {
    static SCALES: OnceLock<Vec<Scale>> = OnceLock::new();
    // A test reads the file; were it damaged, there would be no scale rather than no program.
    SCALES.get_or_init(|| serde_json::from_str(SWEDEN).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_scales_are_whole_and_say_where_they_come_from() {
        let scales: Vec<Scale> = serde_json::from_str(SWEDEN).unwrap();
        for scale in &scales {
            assert_eq!(scale.check(), None, "{}", scale.key);
            assert!(!scale.source.is_empty() && scale.checked_on.is_some());
        }
        let krts = &scales[0];
        let letters: Vec<_> = krts.aspects.iter().map(|aspect| aspect.letter.as_str()).collect();
        assert_eq!(letters, ["K", "R", "T", "S"]);
        assert_eq!(
            krts.levels.iter().map(|level| level.level).collect::<Vec<_>>(),
            [0, 1, 2, 3, 4]
        );
        assert!(krts.stops(4) && !krts.stops(3) && krts.reason_from == 2);
        assert!(krts.aspects[3].optional && !krts.aspects[0].optional);
    }

    #[test]
    fn a_scale_that_can_not_be_right_says_why() {
        let krts = &shipped()[0];
        let mut twice = krts.clone();
        twice.aspects[1].letter = "K".into();
        assert_eq!(twice.check(), Some(ScaleProblem::Twice));
        let mut gap = krts.clone();
        gap.aspects[2].levels.pop();
        let aspect = gap.aspects[2].key.clone();
        assert_eq!(gap.check(), Some(ScaleProblem::LevelNotDescribed { aspect, level: 4 }));
        let mut nameless = krts.clone();
        nameless.levels[0].name = " ".into();
        assert_eq!(nameless.check(), Some(ScaleProblem::Empty));
        let empty = Scale { aspects: vec![], ..krts.clone() };
        assert_eq!(empty.check(), Some(ScaleProblem::TooSmall));
    }
}
