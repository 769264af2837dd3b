//! Makes the document that is read, printed and approved out of a plan and the register. Never reads a file.

use crate::document::{
    Approval, Card, Column, ContactLine, ContactList, Cover, DocumentSection, FormSheets,
    PlanDocument, PrintedStep, VersionState,
};
use crate::ids::{PersonId, RoleId};
use crate::organisation::Role;
use crate::part::Part;
use crate::plan::{Plan, PlanKind};
use crate::register::Register;
use crate::routine::{Routine, Step, StepKind};
use crate::section::SectionKey;
use crate::words::Words;

mod sections;

/// What the plan itself does not know: which version this is and who approved it.
#[derive(Clone, Debug)]
pub struct Edition {
    /// The version's number.
    pub number: u32,
    /// Draft, in review, approved, superseded.
    pub state: VersionState,
    /// Who approved it.
    pub approval: Option<Approval>,
    /// The approved versions before this one, as rows for the last section: number, day, by whom.
    pub earlier: Vec<(u32, String, String)>,
}

/// Returns the document of `plan` with everything looked up in `register`, in the language of `words`.
pub fn assemble(
    plan: &Plan,
    register: &Register,
    edition: &Edition,
    words: &dyn Words,
) -> PlanDocument {
    let desk = Desk { register, words };
    let mut cards = Vec::new();
    for (index, id) in plan.sections.routines.rows.iter().enumerate() {
        if let Some(routine) = register.routines.get(id) {
            cards.push(desk.card(routine, index as u32 + 1));
        }
    }
    let sections = SectionKey::ALL
        .into_iter()
        .filter(|key| *key != SectionKey::Header)
        .map(|key| DocumentSection {
            key: key.field().to_owned(),
            number: key.number(),
            title: words.say(&format!("section-{}-title", key.field().replace('_', "-")), &[]),
            blocks: desk.blocks(plan, key, edition),
        })
        .collect();
    PlanDocument {
        cover: desk.cover(plan, edition),
        sections,
        cards,
        contacts: desk.contacts(plan),
        forms: desk.forms(plan),
    }
}

/// Returns the card of one routine on its own.
pub fn card(routine: &Routine, register: &Register, words: &dyn Words) -> Card {
    Desk { register, words }.card(routine, 1)
}

/// The register and the words, side by side.
struct Desk<'a> {
    register: &'a Register,
    words: &'a dyn Words,
}

impl Desk<'_> {
    fn say(&self, id: &str) -> String {
        self.words.say(id, &[])
    }

    fn cover(&self, plan: &Plan, edition: &Edition) -> Cover {
        let header = &plan.sections.header;
        let administration = &self.register.administration;
        let kind_id = match plan.kind {
            PlanKind::Continuity => "document-kind-continuity",
            PlanKind::Outage => "document-kind-outage",
            PlanKind::Both => "document-kind-both",
        };
        Cover {
            title: plan.title.clone(),
            kind: plan.kind,
            kind_label: self.say(kind_id),
            administration: administration.name.clone(),
            municipality: administration.municipality.clone(),
            board: administration.board.clone(),
            owner: self.register.role_title(header.owner),
            document_number: header.document_number.clone(),
            registry_number: header.registry_number.clone(),
            drawn_up_by: self.register.role_title(header.drawn_up_by),
            drawn_up_on: header.drawn_up_on,
            revise_by: header.revise_by,
            secrecy: header.secrecy.clone(),
            summary: header.summary.clone(),
            version: edition.number,
            state: edition.state,
            approval: edition.approval.clone(),
            part: None,
            part_label: String::new(),
            example: administration.example,
            language: self.words.language(),
        }
    }

    fn step(&self, step: &Step) -> PrintedStep {
        let kind_id = match step.kind {
            StepKind::Information => "document-step-information",
            StepKind::Do => "document-step-do",
            StepKind::Confirm => "document-step-confirm",
            StepKind::Decide => "document-step-decide",
        };
        let form = step.form.and_then(|id| self.register.forms.get(&id)).map(|form| {
            let numbered = [("number", form.number.as_str()), ("title", form.title.as_str())];
            self.words.say("document-uses-form", &numbered)
        });
        let uses: Vec<String> = [Some(step.uses.clone()), form]
            .into_iter()
            .flatten()
            .filter(|s| !s.is_empty())
            .collect();
        PrintedStep {
            kind: step.kind,
            kind_label: self.say(kind_id),
            when: step.when.clone(),
            role: self.register.role_title(step.role),
            does: step.does.clone(),
            place: step.place.clone(),
            uses: uses.join(". "),
            minutes: step.minutes,
            parts: step.parts.clone(),
        }
    }

    fn steps(&self, steps: &[Step]) -> Vec<PrintedStep> {
        steps.iter().map(|step| self.step(step)).collect()
    }

    fn card(&self, routine: &Routine, number: u32) -> Card {
        let activity = routine.activity.and_then(|id| self.register.activities.get(&id));
        Card {
            number,
            title: routine.title.clone(),
            phase: self.phase(routine.from_hours, routine.to_hours),
            activity: activity.map(|activity| activity.name.clone()).unwrap_or_default(),
            purpose: routine.purpose.clone(),
            steps: self.steps(&routine.steps),
            limits: routine.limits.clone(),
            late_entry: self.steps(&routine.late_entry),
            contacts: routine.contacts.iter().filter_map(|id| self.contact(*id)).collect(),
            parts: routine.parts.clone(),
            parts_label: self.parts_label(&routine.parts),
        }
    }

    /// "1–12 timmar efter start", "från start", "mer än 72 timmar efter start".
    fn phase(&self, from: u32, to: Option<u32>) -> String {
        let (from_text, to_text) =
            (from.to_string(), to.map(|to| to.to_string()).unwrap_or_default());
        let args = [("from", from_text.as_str()), ("to", to_text.as_str())];
        match (from, to) {
            (0, None) => self.say("document-phase-always"),
            (_, None) => self.words.say("document-phase-from", &args),
            (_, Some(_)) => self.words.say("document-phase-between", &args),
        }
    }

    fn parts_label(&self, parts: &[Part]) -> String {
        if parts.is_empty() {
            return self.say("document-part-all");
        }
        let labels: Vec<String> = parts.iter().map(|part| part_label(*part, self.words)).collect();
        labels.join(", ")
    }

    fn contact(&self, role: RoleId) -> Option<ContactLine> {
        let role = self.register.roles.get(&role)?;
        let Role { title, holder, deputy, phone_office, phone_other, .. } = role;
        // The role's own phone comes first: it stays right when people change, and a protected person has only that.
        let own = |phone: &str, of_person: fn(&crate::organisation::Person) -> &str| {
            if !phone.is_empty() {
                return phone.to_owned();
            }
            self.printable(*holder).map(|person| of_person(person).to_owned()).unwrap_or_default()
        };
        Some(ContactLine {
            role: title.clone(),
            holder: self.printable(*holder).map(|person| person.name.clone()).unwrap_or_default(),
            deputy: self.printable(*deputy).map(|person| person.name.clone()).unwrap_or_default(),
            phone_office: own(phone_office, |person| &person.phone_office),
            phone_other: own(phone_other, |person| &person.phone_other),
            note: String::new(),
        })
    }

    fn external_title(&self, parts: &[Part]) -> String {
        let title = self.say("document-contacts-external");
        if parts.is_empty() { title } else { format!("{title}: {}", self.parts_label(parts)) }
    }

    /// The person, unless nothing about them may be printed.
    fn printable(&self, person: Option<PersonId>) -> Option<&crate::organisation::Person> {
        person.and_then(|id| self.register.persons.get(&id)).filter(|person| !person.never_print)
    }

    fn contacts(&self, plan: &Plan) -> Vec<ContactList> {
        let section = &plan.sections.contacts;
        let mut lists: Vec<ContactList> = section
            .groups
            .iter()
            .map(|group| ContactList {
                title: group.title.clone(),
                lines: group.roles.iter().filter_map(|id| self.contact(*id)).collect(),
                parts: group.parts.clone(),
            })
            .collect();
        for system in
            plan.sections.scope.systems.iter().filter_map(|id| self.register.systems.get(id))
        {
            let lines: Vec<ContactLine> = system
                .support
                .iter()
                .map(|support| ContactLine {
                    role: support.name.clone(),
                    holder: String::new(),
                    deputy: String::new(),
                    phone_office: support.phone.clone(),
                    phone_other: String::new(),
                    note: [support.hours.as_str(), &support.address]
                        .into_iter()
                        .filter(|s| !s.is_empty())
                        .collect::<Vec<_>>()
                        .join(", "),
                })
                .collect();
            if !lines.is_empty() {
                let title = self.words.say("document-contacts-system", &[("system", &system.name)]);
                lists.push(ContactList { title, lines, parts: vec![] });
            }
        }
        // One list for each set of parts, so that a private performer's print takes only their own numbers.
        let mut outside: Vec<ContactList> = Vec::new();
        for external in &section.external {
            let note = [external.about.as_str(), &external.hours]
                .into_iter()
                .filter(|s| !s.is_empty())
                .collect::<Vec<_>>()
                .join(", ");
            let line = ContactLine {
                role: external.name.clone(),
                holder: String::new(),
                deputy: String::new(),
                phone_office: external.phone.clone(),
                phone_other: String::new(),
                note,
            };
            match outside.iter_mut().find(|list| list.parts == external.parts) {
                Some(list) => list.lines.push(line),
                None => outside.push(ContactList {
                    title: self.external_title(&external.parts),
                    lines: vec![line],
                    parts: external.parts.clone(),
                }),
            }
        }
        lists.extend(outside);
        lists.retain(|list| !list.lines.is_empty());
        lists
    }

    fn forms(&self, plan: &Plan) -> Vec<FormSheets> {
        plan.sections
            .forms
            .rows
            .iter()
            .filter_map(|row| {
                let form = row.form.and_then(|id| self.register.forms.get(&id))?;
                Some(FormSheets { form: form.clone(), copies: row.copies.clamp(1, 100) })
            })
            .collect()
    }
}

/// Returns the part's name in words.
pub fn part_label(part: Part, words: &dyn Words) -> String {
    let id = match part {
        Part::Purchaser => "document-part-purchaser",
        Part::Performer => "document-part-performer",
        Part::PrivatePerformer => "document-part-private-performer",
    };
    words.say(id, &[])
}

fn column(title: String, share: u8) -> Column {
    Column { title, share }
}
