//! Why a report or a key is refused. Never holds what stands in it.

use std::fmt;

use uuid::Uuid;

/// Why a report is not sealed or not opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SealedError {
    /// It is something else: a picture, a plan, an empty file.
    NotAReport,
    /// It is a report that is no longer whole: cut off, or changed on the way.
    Damaged,
    /// It is sealed for another administration, or with a key that is not among those at hand.
    ForSomebodyElse {
        /// The administration that it is for.
        administration: Uuid,
        /// The fingerprint of the key that it is sealed with.
        fingerprint: String,
    },
    /// It is made by a newer Beredd.
    Newer {
        /// Its format.
        found: u32,
        /// The newest format that is known here.
        known: u32,
    },
    /// It opens, but is not what it says on the outside.
    Forged,
    /// It is larger than any report, or would be when it is opened.
    TooLarge {
        /// The limit in bytes.
        limit: usize,
    },
}

impl fmt::Display for SealedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            SealedError::NotAReport => f.write_str("not a sealed report"),
            SealedError::Damaged => f.write_str("the sealed report is damaged"),
            SealedError::ForSomebodyElse { administration, fingerprint } => {
                write!(f, "sealed for {administration} with the key {fingerprint}")
            }
            SealedError::Newer { found, known } => {
                write!(f, "format {found} of a sealed report; {known} is known")
            }
            SealedError::Forged => f.write_str("the sealed report is not what it says"),
            SealedError::TooLarge { limit } => write!(f, "larger than {limit} bytes"),
        }
    }
}

impl std::error::Error for SealedError {}

/// Why a public key is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeyFileError {
    /// It is something else.
    NotAKey,
    /// It is no longer whole: cut off, or changed.
    Damaged,
    /// It is made by a newer Beredd.
    Newer {
        /// Its format.
        found: u32,
        /// The newest format that is known here.
        known: u32,
    },
}

impl fmt::Display for KeyFileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            KeyFileError::NotAKey => f.write_str("not a public key"),
            KeyFileError::Damaged => f.write_str("the public key is damaged"),
            KeyFileError::Newer { found, known } => {
                write!(f, "format {found} of a public key; {known} is known")
            }
        }
    }
}

impl std::error::Error for KeyFileError {}
