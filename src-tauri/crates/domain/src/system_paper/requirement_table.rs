//! The lists of requirements as tables for a file. Never leaves out what the paper has.

use super::desk::Desk;
use super::requirements::{Answered, SUPPLIER, own, to_do};
use super::{Required, RequirementList, Value};

/// The columns of the other two in a file.
const OWN: [&str; 10] = [
    "systempaper-column-number",
    "systempaper-column-area",
    "systempaper-column-title",
    "systempaper-column-own",
    "systempaper-column-why",
    "systempaper-column-status",
    "systempaper-column-how",
    "systempaper-column-measure",
    "systempaper-column-owner",
    "systempaper-column-due",
];

/// The last column of the own list in a file.
const EVIDENCE: &str = "systempaper-column-evidence";

impl Desk<'_> {
    pub(super) fn requirement_table(
        &self,
        required: &Required<'_>,
        list: RequirementList,
    ) -> (Vec<String>, Vec<Vec<Value>>) {
        match list {
            RequirementList::Supplier => {
                let asked = required.asked.iter();
                let theirs = asked.filter(|one| !one.requirement.supplier.trim().is_empty());
                let rows = theirs.map(|one| {
                    let requirement = &one.requirement;
                    vec![
                        text(&requirement.number),
                        text(&requirement.area),
                        text(&requirement.supplier),
                        text(&self.why(required, one)),
                        text(&self.say("systempaper-mandatory")),
                        Value::Empty,
                        Value::Empty,
                    ]
                });
                (SUPPLIER.iter().map(|(id, _)| self.say(id)).collect(), rows.collect())
            }
            RequirementList::Own => {
                let ids = OWN.iter().chain([&EVIDENCE]);
                let rows = own(required).into_iter().map(|one| {
                    let mut row = self.own_values(required, &one);
                    row.push(text(&one.answer.evidence));
                    row
                });
                (ids.map(|id| self.say(id)).collect(), rows.collect())
            }
            RequirementList::Plan => {
                let open = to_do(required);
                let rows = open.iter().map(|one| self.own_values(required, one)).collect();
                (OWN.iter().map(|id| self.say(id)).collect(), rows)
            }
        }
    }

    fn own_values(&self, required: &Required<'_>, one: &Answered<'_>) -> Vec<Value> {
        let Answered { asked, answer } = one;
        let requirement = &asked.requirement;
        vec![
            text(&requirement.number),
            text(&requirement.area),
            text(&requirement.title),
            text(&requirement.own),
            text(&self.why(required, asked)),
            text(&self.status(answer.status).1),
            text(&answer.how),
            text(&answer.measure),
            text(&self.role(answer.owner)),
            answer.due.map_or(Value::Empty, Value::Day),
        ]
    }
}

fn text(said: &str) -> Value {
    match said.trim() {
        "" => Value::Empty,
        said => Value::Text(said.to_owned()),
    }
}
