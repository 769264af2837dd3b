//! What a plan lacks, and what in it looks like personal data: facts, not words. Decides nothing.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::section::SectionKey;

/// Something that is missing or worth a look.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Finding {
    /// Where.
    pub section: SectionKey,
    /// Whether it stops the approval.
    pub weight: Weight,
    /// The message's id in the words: `finding-…`.
    pub message: String,
    /// What the message says more exactly.
    pub args: BTreeMap<String, String>,
}

/// How heavy a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Weight {
    /// Must be mended before the plan is sent for approval.
    Must,
    /// Worth a look.
    Look,
}

/// Text that looks like personal data. It is saved all the same, except where it may never stand.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Warning {
    /// The path of the field, for example "routines.note".
    pub field: String,
    /// What it looks like.
    pub what: Suspicion,
    /// The text in question.
    pub text: String,
}

/// What a text looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Suspicion {
    /// A personal identity number or co-ordination number.
    PersonalNumber,
    /// Somebody's name: in the register, or a given name followed by a surname.
    Name,
}
