//! The first page and the search.

use domain::clock::ClockView;
use domain::ids::{AdministrationId, CopyId, IncidentId, PlanId, SystemId};
use domain::incident::Stage;
use domain::kind::Kind;
use domain::moment::{Day, Moment};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::plan::PlanRow;

/// In which administration.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct InAdministration {
    /// The administration.
    pub administration: AdministrationId,
}

/// What needs me, and how it stands.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct HomeView {
    /// Most urgent first. Empty is a good state.
    pub needs: Vec<Need>,
    /// Every plan that the person may see.
    pub plans: Vec<PlanRow>,
    /// Systems that no plan in force covers.
    pub uncovered_systems: Vec<String>,
    /// Today, in Sweden.
    pub today: Day,
}

/// Something that needs somebody.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Need {
    /// A version waits for this person's decision.
    Decide {
        /// The plan.
        plan: PlanId,
        /// Its title.
        title: String,
        /// The number it would get.
        number: u32,
        /// Since when.
        since: Moment,
    },
    /// A version waits for somebody else.
    Waiting {
        /// The plan.
        plan: PlanId,
        /// Its title.
        title: String,
        /// The number it would get.
        number: u32,
        /// Since when.
        since: Moment,
    },
    /// A version came back with a comment.
    SentBack {
        /// The plan.
        plan: PlanId,
        /// Its title.
        title: String,
        /// Why.
        comment: String,
        /// When.
        at: Moment,
    },
    /// A plan is too old, or soon.
    Revise {
        /// The plan.
        plan: PlanId,
        /// Its title.
        title: String,
        /// The day.
        by: Day,
        /// Days left; negative when past.
        days: i64,
    },
    /// A plan has never been approved.
    NotApproved {
        /// The plan.
        plan: PlanId,
        /// Its title.
        title: String,
        /// How many things it lacks.
        lacks: u32,
    },
    /// A printed copy that stands somewhere is out of date.
    CopyOutdated {
        /// The copy.
        copy: CopyId,
        /// The plan.
        plan: PlanId,
        /// Its title.
        title: String,
        /// The copy's number.
        number: u32,
        /// Where it stands.
        place: String,
        /// The version on it.
        version: u32,
        /// The version in force.
        current: u32,
    },
    /// Roles that plans lean on have nobody, or no deputy.
    RolesEmpty {
        /// Their titles, in order.
        titles: Vec<String>,
        /// True when only the deputies are missing.
        only_deputy: bool,
    },
    /// An account's elevated duties wait for a second person.
    ConfirmDuties {
        /// The account.
        account: domain::ids::AccountId,
        /// Its name.
        name: String,
    },
    /// An incident's clock runs, or has run out.
    IncidentClock {
        /// The incident.
        incident: IncidentId,
        /// Its number.
        number: String,
        /// Where it stands.
        stage: Stage,
        /// Handled as protected.
        protected: bool,
        /// One of its clocks; those of the same incident follow each other.
        clock: Box<ClockView>,
    },
    /// Sealed reports lie in the folder and wait to be taken in.
    ReportsLeft {
        /// How many.
        count: u32,
    },
    /// Something about systems should have been done; one line for each kind of thing.
    SystemsDue {
        /// What.
        what: Due,
        /// The systems, the longest overdue first.
        systems: Vec<DueSystem>,
    },
    /// There is no whole backup younger than a week.
    Backup {
        /// When the last one was made.
        at: Option<Moment>,
    },
}

/// What is due about a system.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Due {
    /// Its classification was to be looked at again.
    Classification,
    /// Proof from the supplier has grown old.
    Proof,
    /// A measure was to be done.
    Measure,
    /// Its maintenance plan was to be revised.
    Maintenance,
}

/// A system about which something is due.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DueSystem {
    /// The system.
    pub system: SystemId,
    /// Its name.
    pub name: String,
    /// The day by which it should have been done.
    pub by: Day,
}

/// Looks for something.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Search {
    /// What was typed.
    pub text: String,
}

/// What was found, best first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct SearchView {
    /// At most thirty.
    pub hits: Vec<SearchHit>,
}

/// Something found.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct SearchHit {
    /// What it is.
    pub kind: Kind,
    /// Its id.
    pub id: Uuid,
    /// The administration it is in.
    pub administration: Option<AdministrationId>,
    /// The system that it is about, when it is something about a system.
    pub system: Option<SystemId>,
    /// Its name.
    pub name: String,
    /// A piece of the text around what was found.
    pub excerpt: String,
}
