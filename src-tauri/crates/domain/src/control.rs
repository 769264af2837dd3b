//! The six control questions of the audits, answered for each system. Never answers one.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{AdministrationId, ControlId, RoleId, SystemId};
use crate::moment::Day;

/// The answers for one system (seed 001).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Control {
    /// Its id.
    pub id: ControlId,
    /// The administration.
    pub administration: AdministrationId,
    /// The system.
    pub system: SystemId,
    /// What it is called in lists: the system's name.
    pub title: String,
    /// The day of this assessment.
    #[serde(default)]
    pub assessed_on: Option<Day>,
    /// Who assessed: role, auditor, or "egenkontroll".
    #[serde(default)]
    pub assessed_by: String,
    /// One answer for each question.
    #[serde(default)]
    pub answers: Vec<ControlAnswer>,
    /// Earlier assessments, the oldest first, for what has become better and what remains (seed 003).
    #[serde(default)]
    pub earlier: Vec<EarlierControl>,
}

/// The six questions, in the auditors' order.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS,
)]
#[serde(rename_all = "snake_case")]
pub enum ControlQuestion {
    /// 1. Is documentation current and under version control?
    #[default]
    Documentation,
    /// 2. Do users understand the routines, and is that seen to?
    Users,
    /// 3. Are permissions checked continually?
    Permissions,
    /// 4. Is restore tested and documented?
    Restore,
    /// 5. Is there enough logging for full traceability?
    Logging,
    /// 6. Is the technical security good enough?
    TechnicalSecurity,
}

impl ControlQuestion {
    /// Every question, in order.
    pub const ALL: [ControlQuestion; 6] = [
        ControlQuestion::Documentation,
        ControlQuestion::Users,
        ControlQuestion::Permissions,
        ControlQuestion::Restore,
        ControlQuestion::Logging,
        ControlQuestion::TechnicalSecurity,
    ];
}

/// The answer to one question.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct ControlAnswer {
    /// Which question.
    pub question: ControlQuestion,
    /// The assessment; `None` until it is made.
    pub verdict: Option<Verdict>,
    /// Iakttagelse: what was seen.
    pub finding: String,
    /// What proves it, and where that is.
    pub evidence: String,
    /// Vad har åtgärdats.
    pub done: String,
    /// Vad kvarstår.
    pub remains: String,
    /// The role that answers for what remains.
    pub owner: Option<RoleId>,
    /// By when.
    pub due: Option<Day>,
}

/// The auditors' scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// UPPFYLLT.
    Met,
    /// DELVIS UPPFYLLT.
    Partly,
    /// EJ UPPFYLLT.
    NotMet,
}

/// An assessment that a newer one has replaced.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct EarlierControl {
    /// The day.
    pub assessed_on: Option<Day>,
    /// Who assessed.
    pub assessed_by: String,
    /// The verdicts, in the order of the questions.
    pub verdicts: Vec<Option<Verdict>>,
}

impl Control {
    /// Returns the answer to a question, if there is one.
    pub fn answer(&self, question: ControlQuestion) -> Option<&ControlAnswer> {
        self.answers.iter().find(|answer| answer.question == question)
    }

    /// Returns the verdicts in the order of the questions.
    pub fn verdicts(&self) -> Vec<Option<Verdict>> {
        ControlQuestion::ALL.map(|one| self.answer(one).and_then(|answer| answer.verdict)).to_vec()
    }

    /// Begins a new assessment: the verdicts of this one are kept as earlier, and what was seen is there to be gone over.
    pub fn begin_anew(&mut self, assessed_on: Option<Day>) {
        self.earlier.push(EarlierControl {
            assessed_on: self.assessed_on,
            assessed_by: std::mem::take(&mut self.assessed_by),
            verdicts: self.verdicts(),
        });
        self.assessed_on = assessed_on;
        self.answers.iter_mut().for_each(|answer| answer.verdict = None);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use uuid::Uuid;

    use super::*;

    #[test]
    fn a_new_assessment_keeps_the_former_verdicts_and_what_was_seen() {
        let mut control: Control = serde_json::from_value(json!({
            "id": Uuid::nil(), "administration": Uuid::nil(), "system": Uuid::nil(), "title": "Procapita",
            "assessed_on": "2020-05-20", "assessed_by": "Revisorerna",
            "answers": [{ "question": "restore", "verdict": "not_met", "finding": "Aldrig begärt bevis." }],
        }))
        .unwrap();

        control.begin_anew("2023-04-11".parse().ok());

        assert_eq!(control.verdicts(), [None; 6]);
        assert_eq!(control.earlier[0].verdicts[3], Some(Verdict::NotMet));
        assert_eq!(control.earlier[0].assessed_by, "Revisorerna");
        assert_eq!(
            control.answer(ControlQuestion::Restore).unwrap().finding,
            "Aldrig begärt bevis."
        );
        assert_eq!(control.assessed_on, "2023-04-11".parse().ok());
    }
}
