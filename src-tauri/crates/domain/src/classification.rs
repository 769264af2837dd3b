//! The classification of what is in a system: information sets, their levels, who decided and how the system inherits.
//! Never decides a level for anybody.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{AdministrationId, ClassificationId, SystemId};
use crate::moment::{Day, Moment};
use crate::scale::Scale;

/// A classification of one system. Decided, it is never altered: a new one replaces it, and the old one stays.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Classification {
    /// Its id.
    pub id: ClassificationId,
    /// The administration.
    pub administration: AdministrationId,
    /// The system whose information is classified.
    pub system: SystemId,
    /// What it is called in lists: the system's name and the year.
    pub title: String,
    /// The key of the scale.
    pub scale: String,
    /// The version of the scale.
    pub scale_version: u32,
    /// The information sets (informationsmängder) in it.
    #[serde(default)]
    pub sets: Vec<InformationSet>,
    /// Where the whole is more sensitive than its parts.
    #[serde(default)]
    pub raised: Vec<Raised>,
    /// Keys of the laws that apply; they bring requirements of their own.
    #[serde(default)]
    pub laws: Vec<String>,
    /// Who took part, as roles and not names.
    #[serde(default)]
    pub participants: String,
    /// The role or board that decides.
    #[serde(default)]
    pub decided_by: String,
    /// The day of the decision.
    #[serde(default)]
    pub decided_on: Option<Day>,
    /// The registry number (dnr).
    #[serde(default)]
    pub registry_number: String,
    /// When it is to be looked at again.
    #[serde(default)]
    pub next_review: Option<Day>,
    /// The number of the same classification in KLASSA, where there is one.
    #[serde(default)]
    pub klassa_reference: String,
    /// What to think of; references to other documents.
    #[serde(default)]
    pub note: String,
    /// How far it is. Set by the program.
    #[serde(default)]
    pub state: ClassificationState,
    /// The one that it replaces.
    #[serde(default)]
    pub replaces: Option<ClassificationId>,
}

/// How far a classification is.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum ClassificationState {
    /// Being written.
    #[default]
    Draft,
    /// Decided: frozen.
    Decided {
        /// Who marked it as decided.
        by: String,
        /// When.
        at: Moment,
    },
    /// Replaced by a newer one that is decided.
    Replaced {
        /// By which.
        by: ClassificationId,
        /// When.
        at: Moment,
    },
}

/// A set of information (informationsmängd) in a system.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct InformationSet {
    /// What it is called: "Journalanteckningar".
    pub name: String,
    /// What is in it.
    pub content: String,
    /// In which activity or process it is used.
    pub process: String,
    /// Its level for each aspect.
    pub levels: Vec<AspectLevel>,
}

/// The level of one aspect.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct AspectLevel {
    /// The aspect's key.
    pub aspect: String,
    /// The level; `None` when it is not decided yet, or the aspect is left out.
    pub level: Option<u8>,
    /// Why; has to be there from the level that the scale says.
    pub reason: String,
}

/// An aspect that is raised above its parts: accumulation, aggregation, integration (domain.md 1.3).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Raised {
    /// The aspect's key.
    pub aspect: String,
    /// The level that the whole gets.
    pub level: u8,
    /// Why; always has to be there.
    pub reason: String,
}

/// What the system gets for one aspect, and from where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AspectResult {
    /// The aspect's key.
    pub aspect: String,
    /// The level.
    pub level: u8,
    /// The places of the sets that have this highest level.
    pub sets: Vec<u32>,
    /// The level that the parts alone would give, when it was raised.
    pub raised_from: Option<u8>,
}

/// Something that keeps a classification from being decided, or saved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "lack", rename_all = "snake_case")]
pub enum ClassificationLack {
    /// A level at which it stops; such a level is not stored.
    Stops {
        /// Which set, or `None` for the whole.
        set: Option<u32>,
        /// Which aspect.
        aspect: String,
    },
    /// A level or an aspect that the scale does not have.
    NotInScale {
        /// Which set, or `None` for the whole.
        set: Option<u32>,
        /// Which aspect.
        aspect: String,
    },
    /// There is no information set.
    NoSets,
    /// A set without a name.
    NoName {
        /// Which set.
        set: u32,
    },
    /// An aspect that has to have a level has none.
    NoLevel {
        /// Which set.
        set: u32,
        /// Which aspect.
        aspect: String,
    },
    /// A level that needs a reason has none.
    NoReason {
        /// Which set, or `None` for the whole.
        set: Option<u32>,
        /// Which aspect.
        aspect: String,
    },
    /// It is raised to no more than its parts give.
    NotRaised {
        /// Which aspect.
        aspect: String,
    },
    /// Nobody is named who took part.
    NoParticipants,
    /// It does not say who decides.
    NoDecider,
    /// It does not say when it is to be looked at again.
    NoReview,
}

impl ClassificationLack {
    /// True when it may not even be saved as a draft.
    pub fn forbids_saving(&self) -> bool {
        matches!(self, ClassificationLack::Stops { .. } | ClassificationLack::NotInScale { .. })
    }
}

/// Returns the highest level of each aspect that has one, in the order of the scale, with the chain.
pub fn result(classification: &Classification, scale: &Scale) -> Vec<AspectResult> {
    scale
        .aspects
        .iter()
        .filter_map(|aspect| {
            let of_sets: Vec<(u32, u8)> = (0_u32..)
                .zip(&classification.sets)
                .filter_map(|(place, set)| Some((place, set.level(&aspect.key)?)))
                .collect();
            let parts = of_sets.iter().map(|(_, level)| *level).max();
            let raised = classification
                .raised
                .iter()
                .filter(|one| one.aspect == aspect.key)
                .map(|one| one.level)
                .max()
                .filter(|level| parts.is_none_or(|parts| *level > parts));
            let level = raised.or(parts)?;
            let sets =
                of_sets.into_iter().filter(|(_, one)| Some(*one) == parts).map(|(set, _)| set);
            Some(AspectResult {
                aspect: aspect.key.clone(),
                level,
                sets: sets.collect(),
                raised_from: raised.and(parts),
            })
        })
        .collect()
}

/// Returns the class as it is written: "K3 R2 T2 S–".
pub fn class(result: &[AspectResult], scale: &Scale) -> String {
    let one = |aspect: &crate::scale::Aspect| {
        let level = result.iter().find(|one| one.aspect == aspect.key);
        match level {
            Some(found) => format!("{}{}", aspect.letter, found.level),
            None => format!("{}–", aspect.letter),
        }
    };
    scale.aspects.iter().map(one).collect::<Vec<_>>().join(" ")
}

/// Returns everything that keeps it from being decided, in reading order; the first ones may keep it from being saved.
pub fn lacks(classification: &Classification, scale: &Scale) -> Vec<ClassificationLack> {
    let mut found = levels_outside(classification, scale);
    if classification.sets.is_empty() {
        found.push(ClassificationLack::NoSets);
    }
    for (place, set) in (0_u32..).zip(&classification.sets) {
        if set.name.trim().is_empty() {
            found.push(ClassificationLack::NoName { set: place });
        }
        for aspect in &scale.aspects {
            let given = set.levels.iter().find(|one| one.aspect == aspect.key);
            let aspect_key = aspect.key.clone();
            match given.and_then(|one| one.level) {
                None if !aspect.optional => {
                    found.push(ClassificationLack::NoLevel { set: place, aspect: aspect_key });
                }
                Some(level)
                    if level >= scale.reason_from
                        && given.is_none_or(|one| one.reason.trim().is_empty()) =>
                {
                    found.push(ClassificationLack::NoReason {
                        set: Some(place),
                        aspect: aspect_key,
                    });
                }
                None | Some(_) => {}
            }
        }
    }
    let parts = result(&Classification { raised: vec![], ..classification.clone() }, scale);
    for raised in &classification.raised {
        let aspect = raised.aspect.clone();
        let below = parts.iter().find(|one| one.aspect == aspect).map(|one| one.level);
        if below.is_some_and(|below| raised.level <= below) {
            found.push(ClassificationLack::NotRaised { aspect: aspect.clone() });
        }
        if raised.reason.trim().is_empty() {
            found.push(ClassificationLack::NoReason { set: None, aspect });
        }
    }
    let texts = [
        (&classification.participants, ClassificationLack::NoParticipants),
        (&classification.decided_by, ClassificationLack::NoDecider),
    ];
    found
        .extend(texts.into_iter().filter(|(text, _)| text.trim().is_empty()).map(|(_, lack)| lack));
    if classification.next_review.is_none() {
        found.push(ClassificationLack::NoReview);
    }
    found
}

/// Levels that stop the classification, and levels and aspects that the scale does not have.
fn levels_outside(classification: &Classification, scale: &Scale) -> Vec<ClassificationLack> {
    let of_sets = (0_u32..).zip(&classification.sets).flat_map(|(place, set)| {
        set.levels.iter().map(move |one| (Some(place), &one.aspect, one.level))
    });
    let of_whole = classification.raised.iter().map(|one| (None, &one.aspect, Some(one.level)));
    of_sets
        .chain(of_whole)
        .filter_map(|(set, key, level)| {
            let aspect = key.clone();
            if scale.aspect(key).is_none() {
                return Some(ClassificationLack::NotInScale { set, aspect });
            }
            let level = level?;
            if scale.stops(level) {
                Some(ClassificationLack::Stops { set, aspect })
            } else if scale.levels.iter().any(|one| one.level == level) {
                None
            } else {
                Some(ClassificationLack::NotInScale { set, aspect })
            }
        })
        .collect()
}

impl Classification {
    /// Returns a draft with nothing in it.
    pub fn begun(
        id: ClassificationId,
        administration: AdministrationId,
        system: SystemId,
        title: &str,
        scale: &Scale,
    ) -> Classification {
        Classification {
            id,
            administration,
            system,
            title: title.to_owned(),
            scale: scale.key.clone(),
            scale_version: scale.version,
            sets: vec![],
            raised: vec![],
            laws: vec![],
            participants: String::new(),
            decided_by: String::new(),
            decided_on: None,
            registry_number: String::new(),
            next_review: None,
            klassa_reference: String::new(),
            note: String::new(),
            state: ClassificationState::Draft,
            replaces: None,
        }
    }
}

impl InformationSet {
    /// Returns the level of an aspect, when it has one.
    pub fn level(&self, aspect: &str) -> Option<u8> {
        self.levels.iter().find(|one| one.aspect == aspect)?.level
    }
}

#[cfg(test)]
mod tests;
