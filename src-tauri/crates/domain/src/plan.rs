//! A plan, its working draft and its way to approval. Never changes an approved version.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{AccountId, AdministrationId, PlanId, VersionId};
use crate::moment::{Day, Moment};
use crate::section::Sections;

/// A plan through all its versions.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// Its id.
    pub id: PlanId,
    /// The administration it belongs to.
    pub administration: AdministrationId,
    /// What it is called.
    pub title: String,
    /// Continuity plan, outage plan, or both in one.
    pub kind: PlanKind,
    /// Where the draft is.
    pub working: Working,
    /// The version that is in force, if any.
    #[serde(default)]
    pub current: Option<Approved>,
    /// The draft.
    pub sections: Sections,
}

/// What kind of plan it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PlanKind {
    /// Kontinuitetsplan: the activity goes on at a tolerable level.
    Continuity,
    /// Avbrottsplan: one system is down.
    Outage,
    /// Kontinuitets- och avbrottsplan.
    #[default]
    Both,
}

/// Where the working draft stands.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum Working {
    /// Being written.
    Draft {
        /// Everybody who wrote in it since the last approval.
        writers: Vec<AccountId>,
        /// Why it came back, if it did.
        sent_back: Option<SentBack>,
    },
    /// Waits for a decision; nobody writes in it meanwhile.
    InReview {
        /// The version that waits.
        version: VersionId,
        /// Everybody who wrote in it.
        writers: Vec<AccountId>,
        /// Who sent it.
        submitted_by: AccountId,
        /// When.
        submitted_at: Moment,
    },
    /// Nothing has been written since the approval.
    Settled,
}

/// Why a version came back to its writers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SentBack {
    /// Who sent it back.
    pub by: AccountId,
    /// When.
    pub at: Moment,
    /// Why.
    pub comment: String,
}

/// The version in force.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Approved {
    /// The frozen version.
    pub version: VersionId,
    /// Its number, 1 and up.
    pub number: u32,
    /// When it was approved.
    pub at: Moment,
    /// Who approved it.
    pub by: AccountId,
    /// When it must have been revised.
    pub revise_by: Option<Day>,
}

/// Why a step on the way to approval is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ApprovalProblem {
    /// The plan is with the approver; take it back first.
    InReview,
    /// There is nothing to decide on.
    NotInReview,
    /// The decider wrote in this version, or sent it.
    WroteIt,
    /// Another version waits than the one that was read.
    OtherVersion,
    /// Nothing has changed since the version in force.
    NothingNew,
}

impl Plan {
    /// Returns the number that the next approved version gets.
    pub fn next_number(&self) -> u32 {
        self.current.as_ref().map_or(1, |current| current.number + 1)
    }

    /// Notes that `writer` wrote in the draft.
    ///
    /// # Errors
    /// When the plan is with the approver.
    pub fn written_by(&mut self, writer: AccountId) -> Result<(), ApprovalProblem> {
        match &mut self.working {
            Working::Draft { writers, .. } => {
                if !writers.contains(&writer) {
                    writers.push(writer);
                }
            }
            Working::Settled => {
                self.working = Working::Draft { writers: vec![writer], sent_back: None }
            }
            Working::InReview { .. } => return Err(ApprovalProblem::InReview),
        }
        Ok(())
    }

    /// Sends the draft for approval as `version`; `others` wrote in what it takes in (routines, forms).
    ///
    /// # Errors
    /// When it is there already, or nothing is new.
    pub fn submit(
        &mut self,
        version: VersionId,
        by: AccountId,
        others: &[AccountId],
        at: Moment,
    ) -> Result<(), ApprovalProblem> {
        let mut writers = match &self.working {
            Working::Draft { writers, .. } => writers.clone(),
            Working::InReview { .. } => return Err(ApprovalProblem::InReview),
            Working::Settled => return Err(ApprovalProblem::NothingNew),
        };
        for other in others {
            if !writers.contains(other) {
                writers.push(*other);
            }
        }
        self.working = Working::InReview { version, writers, submitted_by: by, submitted_at: at };
        Ok(())
    }

    /// Takes the version back, so that it can be written in again.
    ///
    /// # Errors
    /// When nothing waits.
    pub fn withdraw(&mut self) -> Result<(), ApprovalProblem> {
        let Working::InReview { writers, .. } = &self.working else {
            return Err(ApprovalProblem::NotInReview);
        };
        self.working = Working::Draft { writers: writers.clone(), sent_back: None };
        Ok(())
    }

    /// Returns whether `decider` may approve `version`.
    ///
    /// # Errors
    /// Says why not.
    pub fn may_approve(
        &self,
        version: VersionId,
        decider: AccountId,
    ) -> Result<(), ApprovalProblem> {
        let Working::InReview { version: waiting, writers, submitted_by, .. } = &self.working
        else {
            return Err(ApprovalProblem::NotInReview);
        };
        if *waiting != version {
            return Err(ApprovalProblem::OtherVersion);
        }
        // Two people: whoever wrote any of it, or sent it, does not decide on it.
        if writers.contains(&decider) || *submitted_by == decider {
            return Err(ApprovalProblem::WroteIt);
        }
        Ok(())
    }

    /// Puts the version in force.
    ///
    /// # Errors
    /// As [`Plan::may_approve`].
    pub fn approve(
        &mut self,
        version: VersionId,
        by: AccountId,
        at: Moment,
        revise_by: Option<Day>,
    ) -> Result<u32, ApprovalProblem> {
        self.may_approve(version, by)?;
        let number = self.next_number();
        self.current = Some(Approved { version, number, at, by, revise_by });
        self.working = Working::Settled;
        Ok(number)
    }

    /// Sends the version back with a comment. The writers stay writers.
    ///
    /// # Errors
    /// As [`Plan::may_approve`]: who wrote it withdraws it instead.
    pub fn send_back(
        &mut self,
        version: VersionId,
        by: AccountId,
        at: Moment,
        comment: &str,
    ) -> Result<(), ApprovalProblem> {
        self.may_approve(version, by)?;
        let Working::InReview { writers, .. } = &self.working else {
            return Err(ApprovalProblem::NotInReview);
        };
        let comment = comment.to_owned();
        self.working = Working::Draft {
            writers: writers.clone(),
            sent_back: Some(SentBack { by, at, comment }),
        };
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn account(n: u128) -> AccountId {
        AccountId(Uuid::from_u128(n))
    }

    fn now() -> Moment {
        Moment::parse_from_rfc3339("2026-11-22T14:05:00+01:00").unwrap()
    }

    fn plan() -> Plan {
        Plan {
            id: PlanId(Uuid::from_u128(1)),
            administration: AdministrationId(Uuid::from_u128(2)),
            title: "Plan".into(),
            kind: PlanKind::Both,
            working: Working::Draft { writers: vec![], sent_back: None },
            current: None,
            sections: Sections::default(),
        }
    }

    #[test]
    fn whoever_wrote_any_of_it_can_not_approve_even_when_somebody_else_sent_it() {
        let (author, second, chief) = (account(1), account(2), account(3));
        let version = VersionId(Uuid::from_u128(9));
        let mut plan = plan();
        plan.written_by(author).unwrap();
        plan.written_by(second).unwrap();
        plan.submit(version, author, &[account(4)], now()).unwrap();

        assert_eq!(plan.may_approve(version, author), Err(ApprovalProblem::WroteIt));
        assert_eq!(plan.may_approve(version, second), Err(ApprovalProblem::WroteIt));
        assert_eq!(
            plan.may_approve(version, account(4)),
            Err(ApprovalProblem::WroteIt),
            "wrote a routine in it"
        );
        assert_eq!(plan.approve(version, chief, now(), None), Ok(1));
        assert_eq!(plan.working, Working::Settled);
    }

    #[test]
    fn sending_back_keeps_the_writers_so_that_they_still_can_not_approve() {
        let (author, chief) = (account(1), account(3));
        let version = VersionId(Uuid::from_u128(9));
        let mut plan = plan();
        plan.written_by(author).unwrap();
        plan.submit(version, author, &[], now()).unwrap();
        plan.send_back(version, chief, now(), "Ersättare saknas.").unwrap();
        plan.written_by(chief).unwrap();
        plan.submit(version, chief, &[], now()).unwrap();

        assert_eq!(plan.may_approve(version, author), Err(ApprovalProblem::WroteIt));
        assert_eq!(plan.may_approve(version, chief), Err(ApprovalProblem::WroteIt));
    }

    #[test]
    fn nobody_writes_in_a_plan_that_waits_for_a_decision() {
        let mut plan = plan();
        plan.written_by(account(1)).unwrap();
        plan.submit(VersionId(Uuid::nil()), account(1), &[], now()).unwrap();

        assert_eq!(plan.written_by(account(1)), Err(ApprovalProblem::InReview));
        plan.withdraw().unwrap();
        assert_eq!(plan.written_by(account(1)), Ok(()));
    }

    #[test]
    fn an_approval_of_another_version_than_the_one_read_is_refused() {
        let mut plan = plan();
        plan.written_by(account(1)).unwrap();
        plan.submit(VersionId(Uuid::from_u128(7)), account(1), &[], now()).unwrap();

        let refused = plan.approve(VersionId(Uuid::from_u128(8)), account(2), now(), None);

        assert_eq!(refused, Err(ApprovalProblem::OtherVersion));
    }
}
