//! What the choices of the records are called on paper. Never holds the words themselves.

use super::desk::Desk;
use crate::control::{ControlQuestion, Verdict};
use crate::evidence::{Proof, Standing};
use crate::facts::CellState;
use crate::impact::Objective;
use crate::requirement::AnswerStatus;
use crate::system::{DependencyKind, Direction, PersonalData, SystemRole, SystemSort};

impl Desk<'_> {
    pub(super) fn sort(&self, sort: SystemSort) -> String {
        self.say(match sort {
            SystemSort::Case => "systempaper-sort-case",
            SystemSort::Support => "systempaper-sort-support",
        })
    }

    /// What personal data there are; empty when nobody has said.
    pub(super) fn personal_data(&self, data: PersonalData) -> String {
        match data {
            PersonalData::Unknown => String::new(),
            PersonalData::None => self.say("systempaper-personal-none"),
            PersonalData::Ordinary => self.say("systempaper-personal-ordinary"),
            PersonalData::Sensitive => self.say("systempaper-personal-sensitive"),
        }
    }

    pub(super) fn role_label(role: SystemRole) -> &'static str {
        match role {
            SystemRole::Owner => "systempaper-role-owner",
            SystemRole::Responsible => "systempaper-role-responsible",
            SystemRole::Manager => "systempaper-role-manager",
            SystemRole::Administrator => "systempaper-role-administrator",
        }
    }

    /// What kind of thing is needed; an activity's use of a system has none.
    pub(super) fn kind(&self, kind: Option<DependencyKind>) -> String {
        self.say(match kind {
            None => "systempaper-kind-use",
            Some(DependencyKind::System) => "systempaper-kind-system",
            Some(DependencyKind::Identity) => "systempaper-kind-identity",
            Some(DependencyKind::Network) => "systempaper-kind-network",
            Some(DependencyKind::Power) => "systempaper-kind-power",
            Some(DependencyKind::Delivery) => "systempaper-kind-delivery",
            Some(DependencyKind::Transfer) => "systempaper-kind-transfer",
            Some(DependencyKind::Phones) => "systempaper-kind-phones",
            Some(DependencyKind::Printing) => "systempaper-kind-printing",
            Some(DependencyKind::Supplier) => "systempaper-kind-supplier",
            Some(DependencyKind::Other) => "systempaper-kind-other",
        })
    }

    /// What is added to the kind when the other gives and is not needed alone.
    pub(super) fn direction(&self, direction: Direction) -> String {
        match direction {
            Direction::Needs => String::new(),
            Direction::Feeds => self.say("systempaper-direction-feeds"),
            Direction::Mutual => self.say("systempaper-direction-mutual"),
        }
    }

    pub(super) fn question(&self, question: ControlQuestion) -> String {
        self.say(match question {
            ControlQuestion::Documentation => "systempaper-question-documentation",
            ControlQuestion::Users => "systempaper-question-users",
            ControlQuestion::Permissions => "systempaper-question-permissions",
            ControlQuestion::Restore => "systempaper-question-restore",
            ControlQuestion::Logging => "systempaper-question-logging",
            ControlQuestion::TechnicalSecurity => "systempaper-question-security",
        })
    }

    pub(super) fn verdict(&self, verdict: Option<Verdict>) -> (CellState, String) {
        let (state, id) = match verdict {
            None => (CellState::Unknown, "systempaper-verdict-none"),
            Some(Verdict::Met) => (CellState::Met, "systempaper-verdict-met"),
            Some(Verdict::Partly) => (CellState::Partly, "systempaper-verdict-partly"),
            Some(Verdict::NotMet) => (CellState::NotMet, "systempaper-verdict-not-met"),
        };
        (state, self.say(id))
    }

    pub(super) fn proof(&self, proof: Proof) -> String {
        self.say(match proof {
            Proof::Backup => "systempaper-proof-backup",
            Proof::RestoreTest => "systempaper-proof-restore",
            Proof::Traceability => "systempaper-proof-traceability",
            Proof::PenetrationTest => "systempaper-proof-penetration",
            Proof::Encryption => "systempaper-proof-encryption",
            Proof::Log => "systempaper-proof-log",
            Proof::Other => "systempaper-proof-other",
        })
    }

    pub(super) fn standing(&self, standing: Standing) -> (CellState, String) {
        let (state, id) = match standing {
            Standing::NotAsked => (CellState::Unknown, "systempaper-standing-not-asked"),
            Standing::Waiting => (CellState::Partly, "systempaper-standing-waiting"),
            Standing::Old => (CellState::Partly, "systempaper-standing-old"),
            Standing::Wanting => (CellState::NotMet, "systempaper-standing-wanting"),
            Standing::Fresh => (CellState::Met, "systempaper-standing-fresh"),
        };
        (state, self.say(id))
    }

    pub(super) fn status(&self, status: AnswerStatus) -> (CellState, String) {
        let (state, id) = match status {
            AnswerStatus::Open => (CellState::Unknown, "systempaper-status-open"),
            AnswerStatus::Met => (CellState::Met, "systempaper-status-met"),
            AnswerStatus::Partly => (CellState::Partly, "systempaper-status-partly"),
            AnswerStatus::NotMet => (CellState::NotMet, "systempaper-status-not-met"),
            AnswerStatus::NotRelevant => (CellState::Plain, "systempaper-status-not-relevant"),
        };
        (state, self.say(id))
    }

    pub(super) fn objective(&self, objective: Option<Objective>) -> (CellState, String) {
        let (state, id) = match objective {
            None => (CellState::Plain, "systempaper-objective-none"),
            Some(Objective::Met) => (CellState::Met, "systempaper-objective-met"),
            Some(Objective::Missed) => (CellState::NotMet, "systempaper-objective-missed"),
            Some(Objective::Unproven) => (CellState::Partly, "systempaper-objective-unproven"),
            Some(Objective::Unknown) => (CellState::Unknown, "systempaper-objective-unknown"),
        };
        (state, self.say(id))
    }

    /// The level of an impact, 0–3, in the words of the analysis.
    pub(super) fn impact_level(&self, level: Option<u8>) -> (CellState, String) {
        let (state, id) = match level {
            None => (CellState::Plain, "systempaper-impact-unsaid"),
            Some(0) => (CellState::Level0, "systempaper-impact-none"),
            Some(1) => (CellState::Level1, "systempaper-impact-moderate"),
            Some(2) => (CellState::Level2, "systempaper-impact-considerable"),
            Some(3..) => (CellState::Level3, "systempaper-impact-serious"),
        };
        (state, self.say(id))
    }
}
