//! Turns what went wrong below into a refusal, once. Holds no words.

use domain::plan::ApprovalProblem;
use sealed::{KeyFileError, SealedError};
use store::StoreError;

use crate::wire::{Problem, Refusal};

/// A request that does not have the shape of its command.
pub(crate) fn misshapen(error: serde_json::Error) -> Refusal {
    let problem = Problem::new("", "problem-shape").with("detail", error);
    Refusal::Invalid { problems: vec![problem] }
}

/// Something that should not happen. The detail is for support and comes without the data.
pub(crate) fn internal(error: impl std::fmt::Display) -> Refusal {
    Refusal::Internal { detail: error.to_string() }
}

/// One field is wrong.
pub(crate) fn invalid(field: &str, message: &str) -> Refusal {
    Refusal::Invalid { problems: vec![Problem::new(field, message)] }
}

impl From<StoreError> for Refusal {
    fn from(error: StoreError) -> Refusal {
        let detail = error.to_string();
        match error {
            StoreError::WrongPassphrase => Refusal::WrongPassphrase { wait_seconds: 0 },
            StoreError::WrongRecoveryKey { .. } => Refusal::WrongRecoveryKey,
            StoreError::NothingThere { .. } => Refusal::NoFile,
            StoreError::NotBeredd { .. } => Refusal::NotBeredd,
            StoreError::Missing { part } => {
                Refusal::MissingPart { part: part.file_name().to_owned() }
            }
            StoreError::Mixed { part } => Refusal::MixedParts { part: part.file_name().to_owned() },
            StoreError::Truncated { .. }
            | StoreError::Damaged { .. }
            | StoreError::FrozenAltered { .. } => Refusal::Damaged { detail, backup_at: None },
            StoreError::Newer { found, known } => Refusal::Newer { found, known },
            StoreError::InUse { holder, since } => Refusal::InUse { holder, since },
            StoreError::DiskFull => Refusal::DiskFull,
            StoreError::ReadOnlyFolder { .. } => Refusal::ReadOnlyFolder,
            StoreError::NetworkFolder { .. } => Refusal::NetworkFolder,
            StoreError::Conflict { revision } => Refusal::Conflict { revision },
            StoreError::NotFound { .. } | StoreError::Erased { .. } => Refusal::NotFound,
            StoreError::ReadOnly => Refusal::ReadOnly,
            StoreError::AlreadyThere { .. } => Refusal::AlreadyThere,
            StoreError::LastSlot
            | StoreError::BackupNotWhole { .. }
            | StoreError::OutOfMemory
            | StoreError::Io { .. }
            | StoreError::Sql { .. } => Refusal::Internal { detail },
        }
    }
}

impl From<ApprovalProblem> for Refusal {
    fn from(problem: ApprovalProblem) -> Refusal {
        match problem {
            ApprovalProblem::InReview => Refusal::InReview,
            ApprovalProblem::NotInReview => Refusal::NotInReview,
            ApprovalProblem::WroteIt => Refusal::WroteIt,
            ApprovalProblem::OtherVersion => Refusal::OtherVersion,
            ApprovalProblem::NothingNew => Refusal::NothingNew,
        }
    }
}

impl From<SealedError> for Refusal {
    fn from(error: SealedError) -> Refusal {
        match error {
            SealedError::NotAReport => Refusal::ReportNotAReport,
            SealedError::Damaged => Refusal::ReportDamaged,
            SealedError::ForSomebodyElse { administration: _, fingerprint } => {
                Refusal::ReportForSomebodyElse { fingerprint }
            }
            SealedError::Newer { found, known } => Refusal::ReportNewer { found, known },
            SealedError::Forged => Refusal::ReportForged,
            SealedError::TooLarge { limit } => Refusal::ReportTooLarge { limit: limit as u64 },
        }
    }
}

impl From<KeyFileError> for Refusal {
    fn from(error: KeyFileError) -> Refusal {
        match error {
            KeyFileError::NotAKey => Refusal::KeyNotAKey,
            KeyFileError::Damaged => Refusal::KeyDamaged,
            KeyFileError::Newer { found, known } => Refusal::KeyNewer { found, known },
        }
    }
}
