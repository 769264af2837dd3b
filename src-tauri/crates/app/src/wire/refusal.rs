//! Every way in which Beredd says no, with the facts; the words are in `refusal.ftl` as `refusal-<code>`.

use std::collections::BTreeMap;

use domain::moment::Moment;
use domain::permission::Right;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::plan::Finding;

/// Why a command was refused. Whatever it is, nothing has changed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum Refusal {
    /// Nobody is signed in, or the file was locked after a while without use.
    Locked,
    /// Somebody is signed in already.
    AlreadyOpen,
    /// The account has no duty that gives the right.
    NotAllowed {
        /// What the command needs.
        right: Right,
    },
    /// What was asked for is not there.
    NotFound,
    /// Some fields can not be as they are.
    Invalid {
        /// One for each field.
        problems: Vec<Problem>,
    },
    /// Somebody changed it meanwhile; the text that was typed is still in the window.
    Conflict {
        /// The revision that the file has now.
        revision: i64,
    },
    /// The plan lacks something that must be there before it is approved.
    Incomplete {
        /// What.
        findings: Vec<Finding>,
    },
    /// The plan waits for a decision; take it back to write in it.
    InReview,
    /// Nothing waits for a decision.
    NotInReview,
    /// Another version waits than the one that was read.
    OtherVersion,
    /// Who wrote it does not decide on it.
    WroteIt,
    /// Nothing is new since the approved version.
    NothingNew,
    /// An elevated duty takes a second person.
    SecondPerson,
    /// It is used by something else.
    StillUsed {
        /// By what.
        by: Vec<String>,
    },
    /// There is nothing to undo.
    NothingToUndo,

    /// The incident lacks something that must be there first.
    IncidentIncomplete {
        /// What.
        lacks: Vec<super::incident::LackView>,
    },
    /// The incident is closed; open it again to write in it.
    IncidentClosed,
    /// It is no sealed report.
    ReportNotAReport,
    /// The sealed report is no longer whole.
    ReportDamaged,
    /// The report is sealed for another administration, or with a key that is not here.
    ReportForSomebodyElse {
        /// The fingerprint of the key that it is sealed with.
        fingerprint: String,
    },
    /// The report was sealed by a newer version of Beredd.
    ReportNewer {
        /// Its format.
        found: u32,
        /// The newest format that this program knows.
        known: u32,
    },
    /// The report is not what it says that it is.
    ReportForged,
    /// The report is larger than any report.
    ReportTooLarge {
        /// The limit in bytes.
        limit: u64,
    },
    /// It is no key for reports.
    KeyNotAKey,
    /// The key is no longer whole.
    KeyDamaged,
    /// The key was made by a newer version of Beredd.
    KeyNewer {
        /// Its format.
        found: u32,
        /// The newest format that this program knows.
        known: u32,
    },

    /// The passphrase opens no account.
    WrongPassphrase {
        /// Seconds to wait before the next try.
        wait_seconds: u32,
    },
    /// Too soon after a wrong passphrase.
    Wait {
        /// Seconds left.
        wait_seconds: u32,
    },
    /// The recovery key is not this file's.
    WrongRecoveryKey,
    /// There is no file there.
    NoFile,
    /// There is something there already.
    AlreadyThere,
    /// What is there is not Beredd's.
    NotBeredd,
    /// A part of the folder is gone.
    MissingPart {
        /// Which.
        part: String,
    },
    /// A part of the folder is from another copy.
    MixedParts {
        /// Which.
        part: String,
    },
    /// The file is damaged; the last whole backup is named.
    Damaged {
        /// For support.
        detail: String,
        /// When the newest whole backup was made.
        backup_at: Option<Moment>,
    },
    /// The file was made by a newer version of Beredd.
    Newer {
        /// The file's format.
        found: i64,
        /// The newest format that this program knows.
        known: i64,
    },
    /// Another program has it open.
    InUse {
        /// Who.
        holder: String,
        /// Since when.
        since: Option<Moment>,
    },
    /// The disk is full; nothing was lost.
    DiskFull,
    /// The folder can not be written in.
    ReadOnlyFolder,
    /// The folder is on a network drive, where the file could be damaged.
    NetworkFolder,
    /// The file was opened for reading only.
    ReadOnly,
    /// Something that should not happen; the detail is for support and holds no personal data.
    Internal {
        /// For support.
        detail: String,
    },
}

/// What is wrong with a field.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Problem {
    /// The path of the field in the request, for example "value.rto_hours".
    pub field: String,
    /// The message's id in the words.
    pub message: String,
    /// What the message says more exactly.
    pub args: BTreeMap<String, String>,
}

impl Problem {
    /// Makes a problem with no arguments.
    pub fn new(field: &str, message: &str) -> Problem {
        Problem { field: field.to_owned(), message: message.to_owned(), args: BTreeMap::new() }
    }

    /// Adds an argument.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl ToString) -> Problem {
        self.args.insert(name.to_owned(), value.to_string());
        self
    }
}
