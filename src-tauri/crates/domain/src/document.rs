//! A plan as it is read: every role, system and routine looked up, in one language. What is approved, frozen,
//! printed and compared. Never looks anything up itself.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::form::BlankForm;
use crate::moment::{Day, Moment};
use crate::part::{Part, Parts, stands_in};
use crate::plan::PlanKind;
use crate::routine::StepKind;
use crate::words::Language;

/// A whole plan, ready to print.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PlanDocument {
    /// What stands on the cover and in the document header.
    pub cover: Cover,
    /// Sections 2 to 18; 1 is the cover.
    pub sections: Vec<DocumentSection>,
    /// One action card (åtgärdskort) for each routine.
    pub cards: Vec<Card>,
    /// Contact and alarm lists.
    pub contacts: Vec<ContactList>,
    /// The blank forms of the binder, in order, with the number of copies.
    pub forms: Vec<FormSheets>,
}

/// Cover and document header.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Cover {
    /// The plan's name: Dokumentnamn.
    pub title: String,
    /// What kind of plan.
    pub kind: PlanKind,
    /// The kind in words: "Kontinuitets- och avbrottsplan".
    pub kind_label: String,
    /// Förvaltning.
    pub administration: String,
    /// Kommun.
    pub municipality: String,
    /// Nämnd.
    pub board: String,
    /// Dokumentansvarig, a role.
    pub owner: String,
    /// Dok.nr.
    pub document_number: String,
    /// Diarienummer.
    pub registry_number: String,
    /// Upprättad/reviderad av, a role.
    pub drawn_up_by: String,
    /// Upprättad/reviderad den.
    pub drawn_up_on: Option<Day>,
    /// Revideras senast; also "giltig till".
    pub revise_by: Option<Day>,
    /// Secrecy mark; empty is none.
    pub secrecy: String,
    /// What the plan is.
    pub summary: String,
    /// The version's number; for a draft the number that it would get.
    pub version: u32,
    /// Draft, in review, approved or superseded.
    pub state: VersionState,
    /// Who approved it and when; `None` until then.
    pub approval: Option<Approval>,
    /// The part that is printed, when not all; its name is in `part_label`.
    pub part: Option<Part>,
    /// "Beställare", "Utförare", "Privat utförare".
    pub part_label: String,
    /// Marked EXEMPEL.
    pub example: bool,
    /// The language of all texts in the document.
    pub language: Language,
}

/// Where a version stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum VersionState {
    /// Utkast.
    Draft,
    /// Väntar på godkännande.
    InReview,
    /// Gäller.
    Approved,
    /// Ersatt.
    Superseded,
}

/// Who approved a version, and when.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Approval {
    /// Name of who approved.
    pub name: String,
    /// Their title.
    pub title: String,
    /// When.
    pub at: Moment,
}

/// One section.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DocumentSection {
    /// The section's key, as in [`crate::section::SectionKey::field`].
    pub key: String,
    /// Its number, 2 to 18.
    pub number: u8,
    /// Its heading.
    pub title: String,
    /// What is in it; an empty section says so when printed.
    pub blocks: Vec<Block>,
}

/// A piece of a section.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Block {
    /// Running text; blank lines part paragraphs.
    Text {
        /// A small heading, may be empty.
        label: String,
        /// The text.
        text: String,
    },
    /// A list.
    List {
        /// A small heading, may be empty.
        label: String,
        /// The items.
        items: Vec<String>,
    },
    /// A table.
    Table {
        /// A small heading and the table's caption, may be empty.
        label: String,
        /// The columns.
        columns: Vec<Column>,
        /// The rows; the first cell is the row's heading.
        rows: Vec<Row>,
    },
    /// Steps with boxes to tick.
    Steps {
        /// A small heading, may be empty.
        label: String,
        /// The steps.
        steps: Vec<PrintedStep>,
    },
}

/// A column.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Column {
    /// Its heading.
    pub title: String,
    /// Its share of the width; the shares of a table need not add up to anything.
    pub share: u8,
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Row {
    /// The cells, as many as columns.
    pub cells: Vec<String>,
    /// Whom the row is for.
    pub parts: Parts,
}

/// A step, looked up.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PrintedStep {
    /// Kind of step.
    pub kind: StepKind,
    /// Its kind in a word: "Gör", "Beslut", "Kontroll", "Information".
    pub kind_label: String,
    /// When.
    pub when: String,
    /// Which role.
    pub role: String,
    /// What they do.
    pub does: String,
    /// Where.
    pub place: String,
    /// With what; names the form too.
    pub uses: String,
    /// Minutes, when known.
    pub minutes: Option<u32>,
    /// Whom it is for.
    pub parts: Parts,
}

/// An action card: one routine on a sheet of its own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Card {
    /// The card's number in this plan.
    pub number: u32,
    /// What it is called.
    pub title: String,
    /// When it holds: "1–12 timmar efter start".
    pub phase: String,
    /// The activity.
    pub activity: String,
    /// What it achieves.
    pub purpose: String,
    /// What to do.
    pub steps: Vec<PrintedStep>,
    /// What never may be done.
    pub limits: String,
    /// When the system is back.
    pub late_entry: Vec<PrintedStep>,
    /// Whom to call.
    pub contacts: Vec<ContactLine>,
    /// Whom the card is for.
    pub parts: Parts,
    /// The same in words: "Beställare och utförare".
    pub parts_label: String,
}

/// A list of whom to call.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ContactList {
    /// What the list is for.
    pub title: String,
    /// The lines, in the order of calling.
    pub lines: Vec<ContactLine>,
    /// Whom the list is for.
    pub parts: Parts,
}

/// One line of a contact list. What is marked "never print" has been left out already.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ContactLine {
    /// The role or outside function.
    pub role: String,
    /// Who holds it; empty when nobody does or it is never printed.
    pub holder: String,
    /// Who steps in.
    pub deputy: String,
    /// Phone in office hours.
    pub phone_office: String,
    /// Phone at other hours.
    pub phone_other: String,
    /// Anything else: hours, about what.
    pub note: String,
}

/// A form and how many copies of it lie in the binder.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FormSheets {
    /// The form.
    pub form: BlankForm,
    /// How many copies are printed.
    pub copies: u32,
}

/// Sections whose running text goes to a private performer too. The others may tell of the administration's own
/// weak points, and of its people, so there only what is marked for private performers is printed.
const OUTSIDE: [&str; 5] =
    ["scope", "first_minutes", "activation", "return_to_normal", "late_entry"];

impl PlanDocument {
    /// Returns the document with only what is for `part`; `label` is the part's name for the cover.
    pub fn for_part(&self, part: Part, label: &str) -> PlanDocument {
        let wanted = Some(part);
        let mut document = self.clone();
        document.cover.part = wanted;
        document.cover.part_label = label.to_owned();
        for section in &mut document.sections {
            let keeps_text =
                part != Part::PrivatePerformer || OUTSIDE.contains(&section.key.as_str());
            section.blocks.retain_mut(|block| match block {
                Block::Table { rows, .. } => {
                    rows.retain(|row| stands_in(&row.parts, wanted));
                    !rows.is_empty()
                }
                Block::Steps { steps, .. } => {
                    let is_for_all = |step: &PrintedStep| keeps_text && step.parts.is_empty();
                    steps.retain(|step| is_for_all(step) || stands_in(&step.parts, wanted));
                    !steps.is_empty()
                }
                Block::Text { .. } | Block::List { .. } => keeps_text,
            });
        }
        // A section of which nothing is for them would only say that it is empty, which it is not.
        let had =
            |key: &str| self.sections.iter().any(|was| was.key == key && !was.blocks.is_empty());
        document.sections.retain(|section| !section.blocks.is_empty() || !had(&section.key));
        document.cards.retain(|card| stands_in(&card.parts, wanted));
        for card in &mut document.cards {
            // A card that is for a private performer takes its unmarked steps along; marked ones must match.
            card.steps.retain(|step| step.parts.is_empty() || stands_in(&step.parts, wanted));
            card.late_entry.retain(|step| step.parts.is_empty() || stands_in(&step.parts, wanted));
        }
        document.contacts.retain(|list| stands_in(&list.parts, wanted));
        document.forms.retain(|sheets| stands_in(&sheets.form.parts, wanted));
        document
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn section(key: &str, blocks: Vec<Block>) -> DocumentSection {
        DocumentSection { key: key.into(), number: 2, title: key.into(), blocks }
    }

    fn text(text: &str) -> Block {
        Block::Text { label: String::new(), text: text.into() }
    }

    fn table(parts: Parts) -> Block {
        let row = Row { cells: vec!["Rad".into()], parts };
        Block::Table { label: String::new(), columns: vec![], rows: vec![row] }
    }

    #[test]
    fn a_private_performer_reads_no_internal_text_and_no_unmarked_row() {
        let cover = serde_json::json!({
            "title": "Plan", "kind": "both", "kind_label": "", "administration": "", "municipality": "",
            "board": "", "owner": "", "document_number": "", "registry_number": "", "drawn_up_by": "",
            "drawn_up_on": null, "revise_by": null, "secrecy": "", "summary": "", "version": 1,
            "state": "draft", "approval": null, "part": null, "part_label": "", "example": false,
            "language": "sv"
        });
        let document = PlanDocument {
            cover: serde_json::from_value(cover).unwrap(),
            sections: vec![
                section("scope", vec![text("Syfte"), table(vec![])]),
                section("dependencies", vec![text("Internt"), table(vec![Part::Purchaser])]),
                section("late_entry", vec![table(vec![Part::PrivatePerformer])]),
                section("exercises", vec![]),
            ],
            cards: vec![],
            contacts: vec![],
            forms: vec![],
        };

        let private = document.for_part(Part::PrivatePerformer, "Privat utförare");
        let purchaser = document.for_part(Part::Purchaser, "Beställare");

        let keys = |document: &PlanDocument| -> Vec<(String, usize)> {
            document
                .sections
                .iter()
                .map(|section| (section.key.clone(), section.blocks.len()))
                .collect()
        };
        let is = |keys: &[(&str, usize)]| -> Vec<(String, usize)> {
            keys.iter().map(|(key, count)| ((*key).to_owned(), *count)).collect()
        };
        assert_eq!(keys(&private), is(&[("scope", 1), ("late_entry", 1), ("exercises", 0)]));
        assert_eq!(keys(&purchaser), is(&[("scope", 2), ("dependencies", 2), ("exercises", 0)]));
    }
}
