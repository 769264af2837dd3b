//! What a plan is made of: eighteen sections (domain.md 4.2). Holds roles and ids, never names of people.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{ActivityId, FormId, RoleId, RoutineId, SystemId, UnitId};
use crate::moment::Day;
use crate::part::Parts;
use crate::routine::Step;
use crate::system::DependencyKind;

/// The eighteen sections, in the order in which they are read.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Sections {
    /// 1. Who answers for the document, its number, its next revision, its secrecy.
    pub header: Header,
    /// 2. What the plan covers.
    pub scope: Scope,
    /// 3. The first fifteen minutes.
    pub first_minutes: FirstMinutes,
    /// 4. When the fallback routines begin, and who decides.
    pub activation: Activation,
    /// 5. What must go on, in order.
    pub tasks: Tasks,
    /// 6. The fallback routines.
    pub routines: Routines,
    /// 7. Paper that is always there.
    pub paper: Paper,
    /// 8. Blank forms.
    pub forms: Forms,
    /// 9. What it leans on.
    pub dependencies: Dependencies,
    /// 10. Who is told what.
    pub communication: Communication,
    /// 11. Whom to call.
    pub contacts: Contacts,
    /// 12. What changes as the outage goes on.
    pub phases: Phases,
    /// 13. Return to normal.
    pub return_to_normal: ReturnToNormal,
    /// 14. Late entry.
    pub late_entry: LateEntry,
    /// 15. Incidents and notifications.
    pub incidents: Incidents,
    /// 16. Evaluation.
    pub evaluation: Evaluation,
    /// 17. Exercises and restore tests.
    pub exercises: Exercises,
    /// 18. Revisions before the program kept them; later ones write themselves.
    pub revisions: Revisions,
}

/// Which section.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SectionKey {
    /// 1.
    Header,
    /// 2.
    Scope,
    /// 3.
    FirstMinutes,
    /// 4.
    Activation,
    /// 5.
    Tasks,
    /// 6.
    Routines,
    /// 7.
    Paper,
    /// 8.
    Forms,
    /// 9.
    Dependencies,
    /// 10.
    Communication,
    /// 11.
    Contacts,
    /// 12.
    Phases,
    /// 13.
    ReturnToNormal,
    /// 14.
    LateEntry,
    /// 15.
    Incidents,
    /// 16.
    Evaluation,
    /// 17.
    Exercises,
    /// 18.
    Revisions,
}

impl SectionKey {
    /// Every section, in order.
    pub const ALL: [SectionKey; 18] = [
        SectionKey::Header,
        SectionKey::Scope,
        SectionKey::FirstMinutes,
        SectionKey::Activation,
        SectionKey::Tasks,
        SectionKey::Routines,
        SectionKey::Paper,
        SectionKey::Forms,
        SectionKey::Dependencies,
        SectionKey::Communication,
        SectionKey::Contacts,
        SectionKey::Phases,
        SectionKey::ReturnToNormal,
        SectionKey::LateEntry,
        SectionKey::Incidents,
        SectionKey::Evaluation,
        SectionKey::Exercises,
        SectionKey::Revisions,
    ];

    /// Returns the number that stands before the heading, 1 to 18.
    pub fn number(self) -> u8 {
        self as u8 + 1
    }

    /// Returns the name of the field in [`Sections`], which is also the name on the wire.
    pub fn field(self) -> &'static str {
        match self {
            SectionKey::Header => "header",
            SectionKey::Scope => "scope",
            SectionKey::FirstMinutes => "first_minutes",
            SectionKey::Activation => "activation",
            SectionKey::Tasks => "tasks",
            SectionKey::Routines => "routines",
            SectionKey::Paper => "paper",
            SectionKey::Forms => "forms",
            SectionKey::Dependencies => "dependencies",
            SectionKey::Communication => "communication",
            SectionKey::Contacts => "contacts",
            SectionKey::Phases => "phases",
            SectionKey::ReturnToNormal => "return_to_normal",
            SectionKey::LateEntry => "late_entry",
            SectionKey::Incidents => "incidents",
            SectionKey::Evaluation => "evaluation",
            SectionKey::Exercises => "exercises",
            SectionKey::Revisions => "revisions",
        }
    }
}

/// 1. The document header (seed 002).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Header {
    /// Dokumentansvarig.
    pub owner: Option<RoleId>,
    /// Dok.nr.
    pub document_number: String,
    /// Diarienummer.
    pub registry_number: String,
    /// Upprättad/reviderad av, as a role.
    pub drawn_up_by: Option<RoleId>,
    /// Upprättad/reviderad den.
    pub drawn_up_on: Option<Day>,
    /// Revideras senast.
    pub revise_by: Option<Day>,
    /// A mark of secrecy on every page, with its provision, for example "OSL 18 kap. 13 §"; empty is none.
    pub secrecy: String,
    /// What the plan is, in a few sentences.
    pub summary: String,
}

/// 2. Scope.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Scope {
    /// What the plan is for.
    pub purpose: String,
    /// The systems that it covers.
    pub systems: Vec<SystemId>,
    /// The units that it covers.
    pub units: Vec<UnitId>,
    /// Performers that it covers, private ones too.
    pub performers: String,
    /// What it does not cover.
    pub not_covered: String,
}

/// 3. The first fifteen minutes.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct FirstMinutes {
    /// Is it only me, what to look at, whom to call, in office hours and at other hours.
    pub steps: Vec<Step>,
    /// Anything else.
    pub note: String,
}

/// 4. Activation.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Activation {
    /// When the fallback routines begin; each can be settled with a watch in hand.
    pub criteria: Vec<String>,
    /// Who decides, and who in their absence.
    pub deciders: Vec<Decider>,
    /// How it is announced.
    pub announcement: String,
}

/// Somebody who may decide.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Decider {
    /// The role.
    pub role: Option<RoleId>,
    /// When.
    pub hours: Hours,
    /// First, or in absence.
    pub order: DeciderOrder,
}

/// When something holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Hours {
    /// At any time.
    #[default]
    Always,
    /// In office hours.
    Office,
    /// At other hours.
    Other,
}

/// In which order a decider is asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DeciderOrder {
    /// First.
    #[default]
    First,
    /// When the first can not be reached.
    InAbsence,
}

/// 5. What must go on, in order of priority.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Tasks {
    /// The activities, most urgent first.
    pub rows: Vec<Task>,
    /// Anything else.
    pub note: String,
}

/// One activity in the plan. Its times and lowest level come from the activity.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Task {
    /// The activity.
    pub activity: Option<ActivityId>,
    /// What must be done during the outage.
    pub must: String,
    /// What may wait or be dropped.
    pub may_wait: String,
    /// Whom it concerns.
    pub parts: Parts,
}

/// 6. Fallback routines.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Routines {
    /// The routines, in the order of their cards. The same routine may stand in several plans.
    pub rows: Vec<RoutineId>,
    /// What holds for all of them.
    pub note: String,
}

/// 7. Paper that is always there.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Paper {
    /// The lists.
    pub rows: Vec<PaperItem>,
    /// Anything else.
    pub note: String,
}

/// A list that is printed before the outage comes.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct PaperItem {
    /// Which list.
    pub what: String,
    /// Who prints it.
    pub printed_by: Option<RoleId>,
    /// How often.
    pub how_often: String,
    /// Where it lies locked.
    pub place: String,
    /// When it is shredded.
    pub shredded: String,
    /// Whom it is for.
    pub parts: Parts,
}

/// 8. Blank forms.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Forms {
    /// The forms, with how many copies lie in the binder.
    pub rows: Vec<FormInBinder>,
    /// How the numbers are given out and the sheets are kept.
    pub note: String,
}

/// A form in the binder.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct FormInBinder {
    /// The form.
    pub form: Option<FormId>,
    /// How many copies lie in the binder.
    pub copies: u32,
}

/// 9. Dependencies.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Dependencies {
    /// What the activities lean on.
    pub rows: Vec<PlanDependency>,
    /// Anything else.
    pub note: String,
}

/// Something the activities lean on, and what to do without it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct PlanDependency {
    /// The system, when it stands in the register.
    pub system: Option<SystemId>,
    /// Its name, when it does not.
    pub name: String,
    /// What kind of thing it is.
    pub kind: DependencyKind,
    /// What stops.
    pub stops: String,
    /// What works without it.
    pub works_without: String,
    /// What to do meanwhile.
    pub fallback: String,
    /// Whom it concerns.
    pub parts: Parts,
}

/// 10. Communication.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Communication {
    /// Who is told what.
    pub rows: Vec<Message>,
    /// Anything else.
    pub note: String,
}

/// Something to tell somebody.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Message {
    /// Who is told: staff, clients and guardians, performers, health care, media.
    pub audience: String,
    /// What they are told.
    pub message: String,
    /// How.
    pub channel: String,
    /// Who tells them.
    pub sender: Option<RoleId>,
    /// When.
    pub when: String,
    /// Whom the row is for.
    pub parts: Parts,
}

/// 11. Contacts and alarm list.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Contacts {
    /// Lists of roles.
    pub groups: Vec<ContactGroup>,
    /// Numbers outside the administration.
    pub external: Vec<ExternalContact>,
    /// Anything else.
    pub note: String,
}

/// A list of roles to call.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct ContactGroup {
    /// What the list is for.
    pub title: String,
    /// The roles, in the order in which they are called.
    pub roles: Vec<RoleId>,
    /// Whom the list is for.
    pub parts: Parts,
}

/// A number outside the administration.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct ExternalContact {
    /// Which function, never a person.
    pub name: String,
    /// Phone.
    pub phone: String,
    /// Hours.
    pub hours: String,
    /// About what.
    pub about: String,
    /// Whom the row is for.
    pub parts: Parts,
}

/// 12. Phases by length of outage.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Phases {
    /// The phases, shortest first.
    pub rows: Vec<Phase>,
    /// Anything else.
    pub note: String,
}

/// What changes when the outage has lasted some hours.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Phase {
    /// From this many hours.
    pub from_hours: u32,
    /// Until this many hours; `None` until the system is back.
    pub to_hours: Option<u32>,
    /// What is done from now on.
    pub does: String,
    /// Who decides on it.
    pub decided_by: Option<RoleId>,
    /// Whom it concerns.
    pub parts: Parts,
}

/// 13. Return to normal.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct ReturnToNormal {
    /// Who declares that normal is back.
    pub declared_by: Option<RoleId>,
    /// What must be true before.
    pub conditions: String,
    /// What is said, and how.
    pub message: String,
    /// When paper stops being used.
    pub paper_stops: String,
    /// What to do.
    pub steps: Vec<Step>,
}

/// 14. Late entry (efterregistrering).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct LateEntry {
    /// What is entered, in order.
    pub rows: Vec<LateEntryItem>,
    /// How an entry is marked: time of the event, who did it, who entered it.
    pub marking: String,
    /// What happens to the paper afterwards.
    pub paper_afterwards: String,
}

/// One kind of thing to enter afterwards.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct LateEntryItem {
    /// What.
    pub what: String,
    /// Who enters it.
    pub entered_by: Option<RoleId>,
    /// Who checks it; another person.
    pub checked_by: Option<RoleId>,
    /// Within what time.
    pub within: String,
    /// Whom it concerns.
    pub parts: Parts,
}

/// 15. Incidents and notifications.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Incidents {
    /// What must be notified.
    pub rows: Vec<Notification>,
    /// Anything else.
    pub note: String,
}

/// Something that must be notified, with how certain the rule is.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Notification {
    /// What has happened.
    pub what: String,
    /// From when, and within what time.
    pub within: String,
    /// To whom.
    pub to: String,
    /// Who does it.
    pub role: Option<RoleId>,
    /// Law or rule.
    pub source: String,
    /// The day on which the rule was checked.
    pub checked_on: Option<Day>,
    /// How certain it is.
    pub certainty: Certainty,
}

/// How certain a fact is (domain.md).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Certainty {
    /// Read in the statute or at the body that issued it.
    Confirmed,
    /// Read in somebody else's account of it.
    Secondary,
    /// Must be checked before it is relied on.
    #[default]
    Unverified,
}

/// 16. Evaluation.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Evaluation {
    /// What is asked.
    pub questions: Vec<String>,
    /// Who answers for it.
    pub role: Option<RoleId>,
    /// Within what time.
    pub within: String,
}

/// 17. Exercises and restore tests.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Exercises {
    /// Done and planned.
    pub rows: Vec<Exercise>,
    /// How often.
    pub interval: String,
}

/// One exercise or restore test.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Exercise {
    /// The day.
    pub on: Option<Day>,
    /// What was done.
    pub kind: ExerciseKind,
    /// What was tried.
    pub what: String,
    /// How it went.
    pub outcome: String,
    /// The next one.
    pub next_on: Option<Day>,
}

/// Kinds of exercise.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ExerciseKind {
    /// Around a table (skrivbordsövning).
    #[default]
    TableTop,
    /// With the real paper for some hours.
    Practical,
    /// A proven restore (återläsningsprov).
    RestoreTest,
    /// A real outage that was evaluated.
    RealOutage,
}

/// 18. Revisions made before the program kept them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Revisions {
    /// Older revisions, oldest first.
    pub rows: Vec<Revision>,
}

/// One older revision.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Revision {
    /// The day.
    pub on: Option<Day>,
    /// Who, as a role.
    pub by: String,
    /// What changed.
    pub what: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_section_is_a_field_of_the_body_in_the_same_order() {
        let body = serde_json::to_value(Sections::default()).unwrap();
        let fields = body.as_object().unwrap();

        assert_eq!(fields.len(), SectionKey::ALL.len());
        for (index, key) in SectionKey::ALL.into_iter().enumerate() {
            assert!(fields.contains_key(key.field()), "{}", key.field());
            assert_eq!(usize::from(key.number()), index + 1);
        }
    }
}
