//! The maintenance plan of a system (förvaltningsplan) under the guideline's headings. Never a continuity plan.

use super::desk::{Desk, by_name, joined};
use crate::facts::{FactRow, FactsBlock, FactsDocument, FactsHead, FactsPart, row};
use crate::maintenance::{Maintenance, Recurring};
use crate::system::System;

/// The heading that the roles of the system stand under.
const ROLES: &str = "systempaper-roles";

impl Desk<'_> {
    pub(super) fn maintenance_plan(&self, system: &System, plan: &Maintenance) -> FactsDocument {
        let title = self.fill("systempaper-plan-title", &[("system", system.name.trim())]);
        let revised = plan.revised_on.map(|day| day.to_string()).unwrap_or_default();
        let revise = plan.revise_by.map(|day| self.due(day)).unwrap_or_default();
        let cell = |id: &str, value: String| row(self.say(id), value);
        let head = FactsHead {
            fields: vec![
                cell("systempaper-plan-owner", self.role(plan.owner)),
                cell("systempaper-plan-number", plan.registry_number.trim().to_owned()),
                cell("systempaper-plan-revised", revised),
                cell("systempaper-plan-revise-by", revise),
            ],
            ..self.head("systempaper-plan-kind", &title)
        };
        let under = |title: &str, text: &str, more: Vec<FactRow>| self.heading(title, text, more);
        let said = |label: &str, text: &str| self.said(label, text).into_iter().collect::<Vec<_>>();
        FactsDocument {
            head,
            callouts: vec![],
            parts: vec![
                under(
                    "systempaper-plan-goals",
                    &plan.goals,
                    said("systempaper-purpose", &system.purpose),
                ),
                under(ROLES, &plan.roles, self.roles(system)),
                under(
                    "systempaper-plan-permissions",
                    &plan.permissions,
                    said("systempaper-login", &system.login_methods),
                ),
                under("systempaper-plan-follow-up", &plan.follow_up, vec![]),
                under(
                    "systempaper-plan-logging",
                    &plan.logging,
                    said("systempaper-logging", &system.logging),
                ),
                under("systempaper-plan-incidents", &plan.incidents, vec![]),
                under("systempaper-plan-development", &plan.development, vec![]),
                self.wheel_part(plan),
                self.recurring_part(plan),
            ],
        }
    }

    /// What is written under a heading, and what the register says of the same; marked when nothing is written.
    fn heading(&self, title: &str, text: &str, more: Vec<FactRow>) -> FactsPart {
        let mut blocks = Vec::new();
        // Who has the roles is what the guideline asks for; how they work together may go without saying.
        let speaks_for_itself = title == ROLES && !more.is_empty();
        match text.trim() {
            "" if speaks_for_itself => {}
            "" => {
                let rows = vec![self.needed("systempaper-plan-text", "")];
                blocks.push(FactsBlock::Rows { rows });
            }
            said => blocks.push(FactsBlock::Para { text: said.to_owned() }),
        }
        if !more.is_empty() {
            blocks.push(FactsBlock::Rows { rows: more });
        }
        self.part(title, blocks)
    }

    fn wheel_part(&self, plan: &Maintenance) -> FactsPart {
        let line = |one: &&Recurring| {
            let role = self.role(one.role);
            joined(&[one.what.as_str(), &role], ", ")
        };
        let months = plan.wheel().map(|month| month.iter().map(line).collect());
        let wheel = FactsBlock::Wheel { caption: String::new(), months: Box::new(months) };
        self.part("systempaper-wheel", vec![wheel])
    }

    fn recurring_part(&self, plan: &Maintenance) -> FactsPart {
        let all: Vec<&Recurring> = plan.recurring.iter().collect();
        let rows = by_name(all, |one| one.what.as_str()).into_iter().map(|one| {
            let done = match one.last_done {
                Some(day) => self.aged(day),
                None => self.say("systempaper-never-noted"),
            };
            vec![one.what.clone(), one.months.len().to_string(), self.role(one.role), done]
        });
        let columns = [
            ("systempaper-recurring-what", 2.8),
            ("systempaper-recurring-times", 1.0),
            ("systempaper-recurring-role", 1.8),
            ("systempaper-recurring-done", 2.2),
        ];
        self.part("systempaper-recurring", vec![self.table(&columns, rows.collect())])
    }
}
