//! The fact sheet of a system: everything that is known of it, and what is missing. Never says it twice.

use super::Beside;
use super::desk::{Desk, by_name, joined};
use crate::facts::{FactRow, FactsBlock, FactsDocument, FactsPart};
use crate::system::{System, SystemRole};

impl Desk<'_> {
    pub(super) fn sheet(&self, system: &System, beside: &Beside<'_>) -> FactsDocument {
        FactsDocument {
            head: self.head("systempaper-sheet-kind", &system.name),
            callouts: vec![],
            parts: vec![
                self.about(system, beside),
                self.part("systempaper-roles", vec![FactsBlock::Rows { rows: self.roles(system) }]),
                self.support(system),
                self.use_of(system),
                self.class_part(beside.class),
                self.proof_part(system.id, beside.evidence),
                self.control_part(beside.control),
                self.needs_part(system.id),
                self.needed_part(system.id),
                self.leaning_part(system, beside.plans),
                self.conflict_part(Some(system.id)),
            ],
        }
    }

    fn about(&self, system: &System, beside: &Beside<'_>) -> FactsPart {
        let unit = system.unit.and_then(|id| self.register.units.get(&id));
        let scope = match (system.unit, unit) {
            (None, _) => self.say("systempaper-scope-whole"),
            (Some(_), Some(unit)) => unit.name.clone(),
            (Some(_), None) => self.say("systempaper-gone"),
        };
        let rows = [
            self.said("systempaper-sort", self.sort(system.sort)),
            Some(self.needed("systempaper-purpose", &*system.purpose)),
            Some(self.needed("systempaper-supplier", &*system.supplier)),
            Some(self.needed("systempaper-hosting", &*system.hosting)),
            self.said("systempaper-scope", scope),
            Some(self.needed("systempaper-class", self.class_text(beside.class))),
            Some(self.needed("systempaper-restored", self.restored(system))),
        ];
        let rows = rows.into_iter().flatten().collect();
        self.part_with("systempaper-about", "systempaper-secrecy", vec![FactsBlock::Rows { rows }])
    }

    /// "2026-09-14 (69 dagar sedan), tog 6 timmar"; empty when no restore has been proven.
    pub(super) fn restored(&self, system: &System) -> String {
        let Some(day) = system.last_restore_test else { return String::new() };
        let took = system
            .last_restore_hours
            .map(|hours| self.fill("systempaper-restore-took", &[("hours", &self.hours(hours))]));
        joined(&[self.aged(day), took.unwrap_or_default()], ", ")
    }

    /// The guideline's four roles, marked where nobody is appointed, and those who help in the units.
    pub(super) fn roles(&self, system: &System) -> Vec<FactRow> {
        let four = [
            (SystemRole::Owner, system.owner),
            (SystemRole::Responsible, system.responsible),
            (SystemRole::Manager, system.manager),
            (SystemRole::Administrator, system.administrator),
        ];
        let mut rows: Vec<FactRow> = four
            .into_iter()
            .map(|(which, role)| self.needed(Self::role_label(which), self.role(role)))
            .collect();
        let pilots: Vec<String> = system.pilots.iter().map(|id| self.role(Some(*id))).collect();
        rows.extend(self.said("systempaper-role-pilots", joined(&pilots, "\n")));
        rows
    }

    fn support(&self, system: &System) -> FactsPart {
        let contacts = system.support.iter().map(|one| {
            vec![one.name.clone(), one.phone.clone(), one.address.clone(), one.hours.clone()]
        });
        let columns = [
            ("systempaper-support-name", 2.2),
            ("systempaper-support-phone", 1.4),
            ("systempaper-support-address", 2.2),
            ("systempaper-support-hours", 1.6),
        ];
        let promised = system.promised_restore_hours.map(|hours| self.hours(hours));
        let rows = [
            Some(self.needed("systempaper-agreement", &*system.agreement)),
            Some(self.needed("systempaper-promised", promised.unwrap_or_default())),
            self.said("systempaper-read-only", &*system.read_only_copy),
        ];
        let rows = FactsBlock::Rows { rows: rows.into_iter().flatten().collect() };
        self.part(
            "systempaper-support",
            vec![self.captioned("systempaper-support-whom", &columns, contacts.collect()), rows],
        )
    }

    fn use_of(&self, system: &System) -> FactsPart {
        let rows = [
            Some(self.needed("systempaper-login", &*system.login_methods)),
            Some(self.needed("systempaper-logging", &*system.logging)),
            Some(self.needed("systempaper-personal", self.personal_data(system.personal_data))),
            self.said("systempaper-personal-note", &*system.personal_data_note),
            self.said("systempaper-performers", &*system.performers),
        ];
        let rows = rows.into_iter().flatten().collect();
        self.part("systempaper-use", vec![FactsBlock::Rows { rows }])
    }

    fn leaning_part(&self, system: &System, plans: &[super::PlanLine]) -> FactsPart {
        let activities = self.register.activities.values();
        let leaning = activities.filter(|activity| activity.systems.contains(&system.id));
        let leaning = by_name(leaning.collect(), |activity| activity.name.as_str());
        let hours = |hours| self.hours_or(hours, "systempaper-unsaid");
        let rows = leaning.into_iter().map(|activity| {
            vec![
                activity.name.clone(),
                hours(activity.mtpd_hours),
                hours(activity.rto_hours),
                hours(activity.rpo_hours),
                activity.mbco.clone(),
            ]
        });
        let columns = [
            ("systempaper-activity", 2.4),
            ("systempaper-mtpd", 1.1),
            ("systempaper-rto", 1.1),
            ("systempaper-rpo", 1.1),
            ("systempaper-mbco", 2.2),
        ];
        let lines = plans.iter().map(|plan| {
            let version = match plan.version {
                Some(number) => {
                    self.fill("systempaper-plan-version", &[("number", &number.to_string())])
                }
                None => self.say("systempaper-plan-draft"),
            };
            let revise = plan.revise_by.map(|day| self.due(day)).unwrap_or_default();
            vec![plan.title.clone(), version, revise]
        });
        let plan_columns = [
            ("systempaper-plan", 3.0),
            ("systempaper-plan-state", 1.4),
            ("systempaper-plan-revise", 1.6),
        ];
        self.part(
            "systempaper-leaning",
            vec![
                self.captioned("systempaper-leaning-activities", &columns, rows.collect()),
                self.captioned("systempaper-leaning-plans", &plan_columns, lines.collect()),
            ],
        )
    }
}
