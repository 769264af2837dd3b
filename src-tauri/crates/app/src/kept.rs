//! The things that are kept as records: their kind, id, name and text to search. Never reads or writes them.

use domain::account::Account;
use domain::activity::Activity;
use domain::classification::Classification;
use domain::control::Control;
use domain::document::PlanDocument;
use domain::evidence::Evidence;
use domain::form::BlankForm;
use domain::ids::{AccountId, AdministrationId, CopyId, PlanId, VersionId};
use domain::kind::Kind;
use domain::maintenance::Maintenance;
use domain::moment::Moment;
use domain::organisation::{Administration, Person, Role, Unit};
use domain::plan::Plan;
use domain::requirement::{Answers, OwnCatalogue};
use domain::routine::Routine;
use domain::scale::OwnScale;
use domain::system::System;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

use crate::wire::{CopyPlanRow, Printable, Withdrawn};

/// Something that is kept as a record.
pub(crate) trait Recorded:
    Serialize + DeserializeOwned + Clone + Send + Sync + 'static
{
    /// What it is.
    const KIND: Kind;

    /// Its id.
    fn id(&self) -> Uuid;

    /// Gives a new record its id.
    fn set_id(&mut self, id: Uuid);

    /// The administration whose data it is.
    fn administration(&self) -> Option<AdministrationId>;

    /// What it is called, in lists and in the search.
    fn name(&self) -> &str;
}

macro_rules! recorded {
    ( $( $type:ty : $kind:ident, $id:ident, $name:ident, |$value:ident| $administration:expr ; )* ) => { $(
        impl Recorded for $type {
            const KIND: Kind = Kind::$kind;
            fn id(&self) -> Uuid { self.id.0 }
            fn set_id(&mut self, id: Uuid) { self.id = domain::ids::$id(id); }
            fn administration(&self) -> Option<AdministrationId> { let $value = self; $administration }
            fn name(&self) -> &str { &self.$name }
        }
    )* };
}

recorded! {
    Administration: Administration, AdministrationId, name, |value| Some(value.id);
    Unit: Unit, UnitId, name, |value| Some(value.administration);
    Person: Person, PersonId, name, |value| Some(value.administration);
    Role: Role, RoleId, title, |value| Some(value.administration);
    Account: Account, AccountId, name, |_value| None;
    System: System, SystemId, name, |value| Some(value.administration);
    Activity: Activity, ActivityId, name, |value| Some(value.administration);
    BlankForm: Form, FormId, title, |value| Some(value.administration);
    Routine: Routine, RoutineId, title, |value| Some(value.administration);
    Plan: Plan, PlanId, title, |value| Some(value.administration);
    Review: Review, VersionId, title, |value| Some(value.administration);
    OwnScale: Scale, ScaleId, name, |value| Some(value.administration);
    Classification: Classification, ClassificationId, title, |value| Some(value.administration);
    OwnCatalogue: Catalogue, CatalogueId, name, |value| Some(value.administration);
    Answers: Answers, AnswersId, title, |value| Some(value.administration);
    Evidence: Evidence, EvidenceId, title, |value| Some(value.administration);
    Control: Control, ControlId, title, |value| Some(value.administration);
    Maintenance: Maintenance, MaintenanceId, title, |value| Some(value.administration);
    PrintedCopy: Copy, CopyId, title, |value| Some(value.administration);
}

/// A version as it was sent for approval: what the approver reads is what is frozen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Review {
    /// The version.
    pub id: VersionId,
    /// The administration.
    pub administration: AdministrationId,
    /// The plan.
    pub plan: PlanId,
    /// Its title.
    pub title: String,
    /// The number that it would get.
    pub number: u32,
    /// The document.
    pub document: PlanDocument,
}

/// A printed copy.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct PrintedCopy {
    /// Its id.
    pub id: CopyId,
    /// The administration.
    pub administration: AdministrationId,
    /// Its number, one series for each administration.
    pub number: u32,
    /// What it is, in words.
    pub title: String,
    /// What was printed.
    pub printable: Printable,
    /// Where it stands.
    pub place: String,
    /// Who printed it.
    pub printed_by: AccountId,
    /// Their name then.
    pub printed_by_name: String,
    /// When.
    pub printed_at: Moment,
    /// The versions on it.
    pub plans: Vec<CopyPlanRow>,
    /// The copy that it replaces.
    #[serde(default)]
    pub replaces: Option<CopyId>,
    /// When it was taken away.
    #[serde(default)]
    pub withdrawn: Option<Withdrawn>,
}

/// Returns all texts of a body in one, for the search. Ids and enumerations are left out.
pub(crate) fn searchable(body: &Value) -> String {
    let mut text = String::new();
    gather(body, &mut text);
    text
}

fn gather(value: &Value, text: &mut String) {
    match value {
        Value::String(piece) => {
            let is_text = piece.contains(' ')
                || piece.chars().any(char::is_uppercase)
                || piece.chars().any(|c| c.is_ascii_digit());
            let is_id = piece.len() == 36 && Uuid::try_parse(piece).is_ok();
            if is_text && !is_id {
                text.push_str(piece);
                text.push('\n');
            }
        }
        Value::Array(items) => items.iter().for_each(|item| gather(item, text)),
        Value::Object(fields) => fields.values().for_each(|item| gather(item, text)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
