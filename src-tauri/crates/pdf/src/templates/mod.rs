//! What Beredd prints, as documents of blocks. Never holds a word of its own: the words come from the reader's language.

pub(crate) mod binder;
pub(crate) mod card;
pub(crate) mod contacts;
pub(crate) mod drawn;
pub(crate) mod facts;
pub(crate) mod forms;
pub(crate) mod paper;
pub(crate) mod plan;
pub(crate) mod recovery;

use chrono::{DateTime, FixedOffset};
use domain::words::Language;

use crate::archive::Meta;

/// What stands on every page of one print.
#[derive(Clone, Debug, PartialEq)]
pub struct Print {
    /// When it is printed.
    pub printed_at: DateTime<FixedOffset>,
    /// The program and its version, for the file's description.
    pub program: String,
    /// Which copy it is, if it is one that is kept account of.
    pub copy: Option<Copy>,
    /// The head of the change log when it was printed, in short; empty to leave it out.
    pub log_head: String,
}

/// A printed copy that is kept account of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Copy {
    /// Its number.
    pub number: u32,
    /// Where it stands.
    pub place: String,
}

impl Print {
    /// Returns what the file says about itself; `creator` is an administration, never a person.
    pub fn meta(&self, creator: impl Into<String>, language: Language) -> Meta {
        Meta {
            creator: creator.into(),
            program: self.program.clone(),
            printed_at: self.printed_at,
            language,
        }
    }
}
