//! An authority's form, filled in and printed. Never holds the name of whoever reported or handled the incident,
//! but that of whoever settled a version.

use super::desk::Desk;
use super::{AuthorityForm, FilledField, FilledForm, FilledPart};
use crate::clock::ClockView;
use crate::facts::{Callout, FactRow, FactsBlock, FactsDocument, FactsPart};
use crate::incident::Answer;
use crate::moment::{Moment, written};
use crate::track::{IMY, Length, NIS2_NOTIFICATION, NIS2_WARNING};

/// The key of the last step under cybersäkerhetslagen.
const NIS2_FINAL: &str = "nis2_final";

/// What a form is called, what its draft is called, and which clock it answers.
struct Names {
    title: &'static str,
    kind: &'static str,
    key: &'static str,
}

impl AuthorityForm {
    fn names(self) -> Names {
        match self {
            AuthorityForm::Imy => {
                Names { title: "incidentpaper-form-imy", kind: "incidentpaper-kind-imy", key: IMY }
            }
            AuthorityForm::Nis2Warning => Names {
                title: "incidentpaper-form-nis2-warning",
                kind: "incidentpaper-kind-nis2-warning",
                key: NIS2_WARNING,
            },
            AuthorityForm::Nis2Notification => Names {
                title: "incidentpaper-form-nis2-notification",
                kind: "incidentpaper-kind-nis2-notification",
                key: NIS2_NOTIFICATION,
            },
            AuthorityForm::Nis2Final => Names {
                title: "incidentpaper-form-nis2-final",
                kind: "incidentpaper-kind-nis2-final",
                key: NIS2_FINAL,
            },
        }
    }
}

impl Desk<'_> {
    pub(super) fn form(&self, which: AuthorityForm) -> FilledForm {
        let parts = match which {
            AuthorityForm::Imy => self.imy(),
            AuthorityForm::Nis2Warning => self.nis2_warning(),
            AuthorityForm::Nis2Notification => self.nis2_notification(),
            AuthorityForm::Nis2Final => self.nis2_final(),
        };
        let title = self.say(which.names().title);
        FilledForm { title, intro: self.intro(which).join(" "), parts }
    }

    pub(super) fn form_document(&self, which: AuthorityForm) -> FactsDocument {
        let FilledForm { title, intro: _, parts } = self.form(which);
        let about = Callout { title, text: self.intro(which) };
        let protected = self.protected_callout();
        FactsDocument {
            head: self.head(self.say(which.names().kind)),
            callouts: protected.into_iter().chain([about]).collect(),
            parts: parts.into_iter().map(printed).collect(),
        }
    }

    /// Says where the form is sent and until when, and that what is written in it can be asked for by anybody.
    fn intro(&self, which: AuthorityForm) -> Vec<String> {
        let key = which.names().key;
        let clock = self.context.clocks.iter().find(|clock| clock.key == key);
        let mut said = clock.map(|clock| self.where_to(clock)).unwrap_or_default();
        said.push(self.say("incidentpaper-form-public"));
        if self.incident.is_protected() {
            said.push(self.say("incidentpaper-form-protected"));
        }
        match which {
            AuthorityForm::Imy => said.push(self.say("incidentpaper-form-numbers")),
            AuthorityForm::Nis2Warning
            | AuthorityForm::Nis2Notification
            | AuthorityForm::Nis2Final => said.push(self.say("incidentpaper-form-no-numbers")),
        }
        said
    }

    fn where_to(&self, clock: &ClockView) -> Vec<String> {
        let args = [("receiver", clock.receiver.as_str()), ("channel", &clock.channel)];
        let to = match clock.channel.trim() {
            "" => "incidentpaper-form-to",
            _ => "incidentpaper-form-to-by",
        };
        let due = match (clock.due, clock.length) {
            (Some(_), Length::Hours(_) | Length::Weeks(_) | Length::Months(_)) => self.due(clock),
            (Some(_), Length::AtOnce) | (None, _) => String::new(),
        };
        let sentence = |said: String| if said.is_empty() { said } else { format!("{said}.") };
        let lines = [
            self.wording.fill(to, &args),
            sentence(due.replace('\n', ". ")),
            sentence(self.certainty(clock)),
        ];
        lines.into_iter().filter(|line| !line.is_empty()).collect()
    }

    pub(super) fn fields(&self, title: &str, fields: Vec<FilledField>) -> FilledPart {
        FilledPart { title: self.say(title), fields }
    }

    /// A field that has to be filled in.
    pub(super) fn field(
        &self,
        section: &str,
        label: &str,
        value: impl Into<String>,
    ) -> FilledField {
        let value = value.into().trim().to_owned();
        FilledField {
            number: String::new(),
            label: self.say(label),
            missing: value.is_empty(),
            value,
            section: section.to_owned(),
        }
    }

    /// A field with an answer; that nobody knows yet is said, and marked as well.
    pub(super) fn answer(&self, section: &str, label: &str, answer: Answer) -> FilledField {
        let missing = answer == Answer::Unknown;
        let value = self.wording.choice("answer", answer);
        FilledField { missing, ..self.field(section, label, value) }
    }

    /// "2026-11-20 16:20", to be copied; the label says that it is Swedish time.
    pub(super) fn at(&self, at: Option<Moment>) -> String {
        at.map(written).unwrap_or_default()
    }

    /// When the incident ended, or that it goes on.
    pub(super) fn ended(&self) -> String {
        let times = &self.incident.times;
        match (times.occurred_to, times.ongoing) {
            (Some(at), _) => written(at),
            (None, Answer::Yes) => self.say("incidentpaper-ongoing"),
            (None, Answer::No | Answer::Unknown) => String::new(),
        }
    }

    /// Who reports, as every form begins: organisation, its number, whom to contact.
    pub(super) fn organisation(&self) -> Vec<FilledField> {
        let at = "administration";
        let administration = self.context.administration;
        vec![
            self.field(at, "incidentpaper-organisation", self.controller()),
            self.field(
                at,
                "incidentpaper-organisation-number",
                &administration.organisation_number,
            ),
            self.field("links", "incidentpaper-own-reference", self.reference()),
            self.field(at, "incidentpaper-contact", &administration.privacy_contact),
            self.field(at, "incidentpaper-contact-phone", administration.privacy_phone()),
            self.field(at, "incidentpaper-contact-email", &administration.privacy_email),
        ]
    }
}

/// The same field, with the number that the authority's form has given it.
pub(super) fn numbered(number: &str, field: FilledField) -> FilledField {
    FilledField { number: number.to_owned(), ..field }
}

/// The same field, where it need not be filled in.
pub(super) fn optional(field: FilledField) -> FilledField {
    FilledField { missing: false, ..field }
}

fn printed(part: FilledPart) -> FactsPart {
    let FilledPart { title, fields } = part;
    let row = |field: FilledField| {
        let FilledField { number, label, value, missing, section: _ } = field;
        FactRow { number, label, value, missing }
    };
    let rows = fields.into_iter().map(row).collect();
    FactsPart { title, intro: String::new(), blocks: vec![FactsBlock::Rows { rows }] }
}
