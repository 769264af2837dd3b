//! What each duty may do. One table; `app` asks it before every command.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::account::Duty;

/// What a command needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Right {
    /// Nothing: works before anybody has signed in.
    Open,
    /// Somebody is signed in: read and print what is approved, change the own passphrase.
    SignedIn,
    /// Read drafts, the registers and what waits.
    ReadDrafts,
    /// Read the change log and verify the file.
    ReadLog,
    /// Write plans, routines, forms, activities, roles, people, units and the administration.
    WritePlans,
    /// Write systems and their dependencies.
    WriteSystems,
    /// Approve a version or send it back.
    Approve,
    /// Propose accounts and duties, back up, change settings.
    Administer,
    /// Be the second person when an elevated duty is granted.
    ConfirmDuties,
    /// Report an incident, and read the own reports.
    Report,
    /// Read, assess, decide on and close incidents; change their reporting clocks.
    HandleIncidents,
    /// Read the statistics of incidents, and the facts of a system's incidents without their texts.
    CountIncidents,
}

impl Right {
    /// Every right.
    pub const ALL: [Right; 12] = [
        Right::Open,
        Right::SignedIn,
        Right::ReadDrafts,
        Right::ReadLog,
        Right::WritePlans,
        Right::WriteSystems,
        Right::Approve,
        Right::Administer,
        Right::ConfirmDuties,
        Right::Report,
        Right::HandleIncidents,
        Right::CountIncidents,
    ];
}

/// Returns whether `duty` gives `right`.
pub fn gives(duty: Duty, right: Right) -> bool {
    match right {
        Right::Open | Right::SignedIn => true,
        Right::ReadDrafts => {
            matches!(
                duty,
                Duty::Author | Duty::Approver | Duty::SystemManager | Duty::DataProtectionOfficer
            )
        }
        Right::ReadLog => {
            matches!(
                duty,
                Duty::Author | Duty::Approver | Duty::DataProtectionOfficer | Duty::Auditor
            )
        }
        Right::WritePlans => duty == Duty::Author,
        Right::WriteSystems => matches!(duty, Duty::Author | Duty::SystemManager),
        Right::Approve => duty == Duty::Approver,
        Right::Administer => matches!(duty, Duty::Author | Duty::Approver),
        Right::ConfirmDuties => matches!(duty, Duty::Author | Duty::Approver),
        Right::Report => duty != Duty::Auditor,
        Right::HandleIncidents => {
            matches!(duty, Duty::Author | Duty::Approver | Duty::DataProtectionOfficer)
        }
        Right::CountIncidents => {
            gives(duty, Right::HandleIncidents)
                || matches!(duty, Duty::SystemManager | Duty::Auditor)
        }
    }
}

/// Returns whether any of `duties` gives `right`.
pub fn any_gives(duties: &[Duty], right: Right) -> bool {
    matches!(right, Right::Open | Right::SignedIn) || duties.iter().any(|duty| gives(*duty, right))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_auditor_changes_nothing() {
        for right in [
            Right::WritePlans,
            Right::WriteSystems,
            Right::Approve,
            Right::Administer,
            Right::ConfirmDuties,
            Right::Report,
            Right::HandleIncidents,
        ] {
            assert!(!gives(Duty::Auditor, right), "{right:?}");
        }
        assert!(gives(Duty::Auditor, Right::ReadLog));
        assert!(!gives(Duty::Auditor, Right::ReadDrafts), "an auditor reads what is approved");
    }

    #[test]
    fn a_reporter_sees_no_drafts_and_no_log() {
        let given: Vec<Right> =
            Right::ALL.into_iter().filter(|right| gives(Duty::Reporter, *right)).collect();
        assert_eq!(given, [Right::Open, Right::SignedIn, Right::Report]);
    }

    #[test]
    fn writing_and_approving_are_different_duties() {
        for duty in Duty::ALL {
            assert!(!(gives(duty, Right::WritePlans) && gives(duty, Right::Approve)), "{duty:?}");
        }
    }
}
