//! The requirements of a system in three lists: answered, asked of a supplier, and still to be done. Never answers one.

use super::desk::{Desk, joined, marked, plain};
use super::{Required, RequirementList, Value};
use crate::facts::{FactsBlock, FactsDocument, FactsPart, MatrixRow, row};
use crate::moment::Day;
use crate::requirement::{AnswerStatus, Asked, RequirementAnswer};

/// A requirement with the own organisation's answer.
pub(super) struct Answered<'a> {
    pub(super) asked: &'a Asked,
    pub(super) answer: RequirementAnswer,
}

/// The columns of the list that a supplier answers: their headings, and their shares on paper.
pub(super) const SUPPLIER: [(&str, f32); 7] = [
    ("systempaper-column-number", 0.8),
    ("systempaper-column-area", 1.1),
    ("systempaper-column-demand", 3.4),
    ("systempaper-column-why", 1.8),
    ("systempaper-column-mandatory", 1.0),
    ("systempaper-column-meets", 1.2),
    ("systempaper-column-description", 2.6),
];

impl Desk<'_> {
    pub(super) fn requirements(
        &self,
        required: &Required<'_>,
        list: RequirementList,
    ) -> FactsDocument {
        let kind = match list {
            RequirementList::Own => "systempaper-own-kind",
            RequirementList::Supplier => "systempaper-supplier-kind",
            RequirementList::Plan => "systempaper-measures-kind",
        };
        let parts = match list {
            RequirementList::Own => self.own_parts(required),
            RequirementList::Supplier => vec![self.supplier_part(required)],
            RequirementList::Plan => vec![self.plan_part(required)],
        };
        let head = self.head(kind, &required.system.name);
        FactsDocument { head, callouts: vec![], parts }
    }

    /// What the list follows from.
    fn follows_from(&self, required: &Required<'_>, is_ours: bool) -> FactsBlock {
        let catalogue = required.catalogue;
        let version = catalogue.version.to_string();
        let args = [("name", catalogue.name.as_str()), ("version", &version)];
        let mut rows = vec![
            self.needed("systempaper-class", required.class),
            row(self.say("systempaper-catalogue"), self.fill("systempaper-scale-version", &args)),
        ];
        // How sure we are of our own catalogue is nothing for a supplier.
        if is_ours {
            rows.extend(self.said("systempaper-catalogue-source", &*catalogue.source));
        }
        FactsBlock::Rows { rows }
    }

    fn own_parts(&self, required: &Required<'_>) -> Vec<FactsPart> {
        let answered = own(required);
        let count = |status: AnswerStatus| {
            let many = answered.iter().filter(|one| one.answer.status == status).count();
            MatrixRow {
                label: many.to_string(),
                cells: vec![marked(self.status(status).0, self.status(status).1)],
            }
        };
        let counts = [
            AnswerStatus::Met,
            AnswerStatus::Partly,
            AnswerStatus::NotMet,
            AnswerStatus::Open,
            AnswerStatus::NotRelevant,
        ];
        let counted = FactsBlock::Matrix {
            caption: String::new(),
            columns: self
                .columns(&[("systempaper-count", 1.0), ("systempaper-column-status", 3.0)]),
            rows: counts.map(count).into(),
        };
        let mut parts = vec![self.part_with(
            "systempaper-basis",
            "systempaper-secrecy",
            vec![self.follows_from(required, true), counted],
        )];
        let mut areas: Vec<&str> = Vec::new();
        for one in &answered {
            let area = one.asked.requirement.area.as_str();
            if !areas.contains(&area) {
                areas.push(area);
            }
        }
        parts.extend(areas.into_iter().map(|area| {
            let its = answered.iter().filter(|one| one.asked.requirement.area == area);
            let rows = its.map(|one| self.own_row(required, one)).collect();
            let matrix = FactsBlock::Matrix {
                caption: String::new(),
                columns: self.columns(&[
                    ("systempaper-column-title", 1.9),
                    ("systempaper-column-own", 2.6),
                    ("systempaper-column-why", 1.5),
                    ("systempaper-column-status", 1.3),
                    ("systempaper-column-how", 2.0),
                    ("systempaper-column-owner", 1.2),
                    ("systempaper-column-due", 1.1),
                    ("systempaper-column-evidence", 1.5),
                ]),
                rows,
            };
            FactsPart { title: area.to_owned(), intro: String::new(), blocks: vec![matrix] }
        }));
        parts
    }

    fn own_row(&self, required: &Required<'_>, one: &Answered<'_>) -> MatrixRow {
        let Answered { asked, answer } = one;
        let requirement = &asked.requirement;
        let (state, word) = self.status(answer.status);
        let due = answer.due.map(|day| self.still_due(answer, day)).unwrap_or_default();
        MatrixRow {
            label: joined(&[&requirement.number, &requirement.title], " "),
            cells: vec![
                plain(&*requirement.own),
                plain(self.why(required, asked)),
                marked(state, word),
                plain(joined(&[&answer.how, &answer.measure], "\n")),
                plain(self.role(answer.owner)),
                plain(due),
                plain(&*answer.evidence),
            ],
        }
    }

    fn supplier_part(&self, required: &Required<'_>) -> FactsPart {
        let (_, rows) = self.requirement_table(required, RequirementList::Supplier);
        let text = |value: Value| match value {
            Value::Text(text) => text,
            Value::Day(day) => day.to_string(),
            Value::Empty => String::new(),
        };
        let rows = rows.into_iter().map(|row| row.into_iter().map(text).collect()).collect();
        let table = self.table(&SUPPLIER, rows);
        self.part_with(
            "systempaper-supplier-title",
            "systempaper-supplier-intro",
            vec![table, self.follows_from(required, false)],
        )
    }

    fn plan_part(&self, required: &Required<'_>) -> FactsPart {
        let row = |one: &Answered<'_>| {
            let Answered { asked, answer } = one;
            let requirement = &asked.requirement;
            let (state, word) = self.status(answer.status);
            let due = match answer.due {
                Some(day) => self.due(day),
                None => self.say("systempaper-no-day"),
            };
            MatrixRow {
                label: joined(&[&requirement.number, &requirement.title], " "),
                cells: vec![
                    plain(due),
                    marked(state, word),
                    plain(match answer.measure.trim() {
                        "" => self.say("systempaper-no-measure"),
                        measure => measure.to_owned(),
                    }),
                    plain(match self.role(answer.owner) {
                        role if role.is_empty() => self.say("systempaper-no-owner"),
                        role => role,
                    }),
                ],
            }
        };
        let matrix = FactsBlock::Matrix {
            caption: String::new(),
            columns: self.columns(&[
                ("systempaper-column-title", 2.4),
                ("systempaper-column-due", 1.3),
                ("systempaper-column-status", 1.3),
                ("systempaper-column-measure", 2.6),
                ("systempaper-column-owner", 1.5),
            ]),
            rows: to_do(required).iter().map(row).collect(),
        };
        self.part_with(
            "systempaper-measures-title",
            "systempaper-measures-intro",
            vec![self.follows_from(required, true), matrix],
        )
    }

    /// "K3, T2, Dataskyddsförordningen (GDPR)", or that it is always asked.
    pub(super) fn why(&self, required: &Required<'_>, asked: &Asked) -> String {
        let levels = asked.by_aspects.iter().map(|from| {
            let aspect = required.scale.aspect(&from.aspect);
            let letter = aspect.map_or(from.aspect.as_str(), |aspect| aspect.letter.as_str());
            format!("{letter}{}", from.level)
        });
        let laws = asked.by_laws.iter().map(|key| {
            let law = required.catalogue.laws.iter().find(|law| law.key == *key);
            law.map_or_else(|| key.clone(), |law| law.name.clone())
        });
        let said: Vec<String> = levels.chain(laws).collect();
        if said.is_empty() { self.say("systempaper-always") } else { said.join(", ") }
    }

    /// A day that has passed is told only of what is not done.
    fn still_due(&self, answer: &RequirementAnswer, day: Day) -> String {
        if is_open(answer.status) { self.due(day) } else { day.to_string() }
    }
}

/// What is asked of the own organisation.
pub(super) fn own<'a>(required: &Required<'a>) -> Vec<Answered<'a>> {
    let asked = required.asked.iter();
    let ours = asked.filter(|one| !one.requirement.own.trim().is_empty());
    ours.map(|asked| {
        let number = &asked.requirement.number;
        let answer = required.answers.answers.iter().find(|one| one.number == *number);
        Answered { asked, answer: answer.cloned().unwrap_or_default() }
    })
    .collect()
}

/// What is still to be done, by its day; what has no day comes last.
pub(super) fn to_do<'a>(required: &Required<'a>) -> Vec<Answered<'a>> {
    let mut open = own(required);
    open.retain(|one| is_open(one.answer.status));
    open.sort_by_key(|one| (one.answer.due.is_none(), one.answer.due));
    open
}

fn is_open(status: AnswerStatus) -> bool {
    match status {
        AnswerStatus::Open | AnswerStatus::Partly | AnswerStatus::NotMet => true,
        AnswerStatus::Met | AnswerStatus::NotRelevant => false,
    }
}
