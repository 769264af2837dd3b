//! What a plan must have before somebody can approve it, and what is worth a look. Never changes the plan.

use std::collections::BTreeMap;

use crate::finding::{Finding, Weight};
use crate::ids::RoleId;
use crate::moment::Day;
use crate::plan::Plan;
use crate::register::Register;
use crate::section::{DeciderOrder, Hours, Phase, SectionKey, Sections};

/// Returns the findings of `plan` on the day `today`, in the order of the sections.
pub fn findings(plan: &Plan, register: &Register, today: Day) -> Vec<Finding> {
    let mut desk = Desk { register, today, findings: Vec::new() };
    let sections = &plan.sections;
    desk.header(sections);
    desk.scope(sections);
    desk.first_minutes(sections);
    desk.activation(sections);
    desk.tasks(sections);
    desk.routines(sections);
    desk.paper_and_forms(sections);
    desk.dependencies(sections);
    desk.communication(sections);
    desk.contacts(sections);
    desk.phases(sections);
    desk.afterwards(sections);
    desk.exercises(sections);
    desk.findings
}

/// Returns how many findings stop the approval.
pub fn lacks(findings: &[Finding]) -> u32 {
    findings.iter().filter(|finding| finding.weight == Weight::Must).count() as u32
}

/// Returns every role that the plan names, once each, in order.
pub fn roles_named(sections: &Sections, register: &Register) -> Vec<RoleId> {
    let mut roles: Vec<RoleId> = Vec::new();
    let routines = sections.routines.rows.iter().filter_map(|id| register.routines.get(id));
    let mut steps: Vec<&crate::routine::Step> = Vec::new();
    steps.extend(&sections.first_minutes.steps);
    steps.extend(&sections.return_to_normal.steps);
    for routine in routines {
        steps.extend(&routine.steps);
        steps.extend(&routine.late_entry);
        roles.extend(&routine.contacts);
    }
    roles.extend(steps.into_iter().filter_map(|step| step.role));
    roles.extend(sections.header.owner);
    roles.extend(sections.activation.deciders.iter().filter_map(|decider| decider.role));
    roles.extend(sections.contacts.groups.iter().flat_map(|group| group.roles.iter().copied()));
    roles.extend(sections.return_to_normal.declared_by);
    roles.extend(
        sections
            .late_entry
            .rows
            .iter()
            .flat_map(|item| [item.entered_by, item.checked_by])
            .flatten(),
    );
    roles.extend(sections.communication.rows.iter().filter_map(|message| message.sender));
    roles.sort();
    roles.dedup();
    roles
}

struct Desk<'a> {
    register: &'a Register,
    today: Day,
    findings: Vec<Finding>,
}

impl Desk<'_> {
    fn add(&mut self, section: SectionKey, weight: Weight, message: &str, args: &[(&str, &str)]) {
        let args: BTreeMap<String, String> =
            args.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        self.findings.push(Finding {
            section,
            weight,
            message: format!("finding-{message}"),
            args,
        });
    }

    fn must(&mut self, section: SectionKey, is_missing: bool, message: &str) {
        if is_missing {
            self.add(section, Weight::Must, message, &[]);
        }
    }

    fn look(&mut self, section: SectionKey, is_missing: bool, message: &str) {
        if is_missing {
            self.add(section, Weight::Look, message, &[]);
        }
    }

    fn header(&mut self, sections: &Sections) {
        let header = &sections.header;
        self.must(SectionKey::Header, header.owner.is_none(), "no-owner");
        self.must(SectionKey::Header, header.revise_by.is_none(), "no-revision-date");
        let is_past = header.revise_by.is_some_and(|day| day <= self.today);
        self.must(SectionKey::Header, is_past, "revision-date-past");
        self.look(SectionKey::Header, header.document_number.is_empty(), "no-document-number");
        self.look(SectionKey::Header, header.drawn_up_by.is_none(), "no-drawn-up-by");
    }

    fn scope(&mut self, sections: &Sections) {
        let scope = &sections.scope;
        self.must(SectionKey::Scope, scope.systems.is_empty(), "no-systems");
        self.look(SectionKey::Scope, scope.units.is_empty(), "no-units");
        self.look(SectionKey::Scope, scope.purpose.trim().is_empty(), "no-purpose");
    }

    fn first_minutes(&mut self, sections: &Sections) {
        self.must(
            SectionKey::FirstMinutes,
            sections.first_minutes.steps.is_empty(),
            "no-first-minutes",
        );
    }

    fn activation(&mut self, sections: &Sections) {
        let activation = &sections.activation;
        let key = SectionKey::Activation;
        let has_criterion = activation.criteria.iter().any(|text| !text.trim().is_empty());
        self.must(key, !has_criterion, "no-criteria");
        let named: Vec<_> =
            activation.deciders.iter().filter(|decider| decider.role.is_some()).collect();
        let first = named.iter().filter(|decider| decider.order == DeciderOrder::First);
        let has_first = first.clone().next().is_some();
        self.must(key, !has_first, "no-decider");
        let has_deputy = named.iter().any(|decider| decider.order == DeciderOrder::InAbsence);
        self.must(key, has_first && !has_deputy, "no-deputy-decider");
        let covers_evenings =
            named.iter().any(|decider| matches!(decider.hours, Hours::Always | Hours::Other));
        self.look(key, has_first && !covers_evenings, "no-decider-other-hours");
        self.look(key, activation.announcement.trim().is_empty(), "no-announcement");
    }

    fn tasks(&mut self, sections: &Sections) {
        let key = SectionKey::Tasks;
        self.must(key, sections.tasks.rows.is_empty(), "no-tasks");
        for task in &sections.tasks.rows {
            let Some(activity) = task.activity.and_then(|id| self.register.activities.get(&id))
            else {
                self.add(key, Weight::Look, "task-without-activity", &[]);
                continue;
            };
            if activity.mtpd_hours.is_none() {
                self.add(
                    key,
                    Weight::Look,
                    "activity-without-mtpd",
                    &[("activity", &activity.name)],
                );
            }
            let has_routine = sections.routines.rows.iter().any(|id| {
                self.register
                    .routines
                    .get(id)
                    .is_some_and(|routine| routine.activity == task.activity)
            });
            if !has_routine {
                self.add(
                    SectionKey::Routines,
                    Weight::Look,
                    "activity-without-routine",
                    &[("activity", &activity.name)],
                );
            }
        }
    }

    fn routines(&mut self, sections: &Sections) {
        let key = SectionKey::Routines;
        self.must(key, sections.routines.rows.is_empty(), "no-routines");
        for id in &sections.routines.rows {
            let Some(routine) = self.register.routines.get(id) else {
                self.add(key, Weight::Look, "routine-gone", &[]);
                continue;
            };
            let title = ("routine", routine.title.as_str());
            if routine.steps.is_empty() {
                self.add(key, Weight::Must, "routine-without-steps", &[title]);
            }
            let without_role = routine.steps.iter().filter(|step| step.role.is_none()).count();
            if without_role > 0 {
                let count = without_role.to_string();
                self.add(key, Weight::Look, "steps-without-role", &[title, ("count", &count)]);
            }
            let minutes: u32 = routine.steps.iter().filter_map(|step| step.minutes).sum();
            let rto = routine
                .activity
                .and_then(|id| self.register.activities.get(&id))
                .and_then(|a| a.rto_hours);
            if let Some(rto) = rto
                && minutes > rto * 60
            {
                let (minutes, rto) = (minutes.to_string(), rto.to_string());
                self.add(
                    key,
                    Weight::Look,
                    "steps-longer-than-rto",
                    &[title, ("minutes", &minutes), ("rto", &rto)],
                );
            }
            for form in routine.steps.iter().chain(&routine.late_entry).filter_map(|step| step.form)
            {
                let is_in_binder = sections.forms.rows.iter().any(|row| row.form == Some(form));
                if !is_in_binder && let Some(form) = self.register.forms.get(&form) {
                    let form = form.title.clone();
                    self.add(
                        SectionKey::Forms,
                        Weight::Look,
                        "form-not-in-binder",
                        &[title, ("form", &form)],
                    );
                }
            }
        }
    }

    fn paper_and_forms(&mut self, sections: &Sections) {
        self.look(SectionKey::Paper, sections.paper.rows.is_empty(), "no-paper");
        self.look(SectionKey::Forms, sections.forms.rows.is_empty(), "no-forms");
    }

    fn dependencies(&mut self, sections: &Sections) {
        let key = SectionKey::Dependencies;
        self.look(key, sections.dependencies.rows.is_empty(), "no-dependencies");
        for dependency in &sections.dependencies.rows {
            if dependency.fallback.trim().is_empty() {
                let name = self.register.system_name(dependency.system, &dependency.name);
                self.add(key, Weight::Look, "dependency-without-fallback", &[("name", &name)]);
            }
        }
    }

    fn communication(&mut self, sections: &Sections) {
        self.look(
            SectionKey::Communication,
            sections.communication.rows.is_empty(),
            "no-communication",
        );
    }

    fn contacts(&mut self, sections: &Sections) {
        let key = SectionKey::Contacts;
        let has_roles = sections.contacts.groups.iter().any(|group| !group.roles.is_empty());
        self.must(key, !has_roles, "no-contacts");
        for id in roles_named(sections, self.register) {
            let Some(role) = self.register.roles.get(&id) else {
                self.add(key, Weight::Look, "role-gone", &[]);
                continue;
            };
            let title = role.title.clone();
            let holder = role.holder.and_then(|id| self.register.persons.get(&id));
            let has_phone = !role.phone_office.is_empty()
                || !role.phone_other.is_empty()
                || holder.is_some_and(|person| {
                    !person.phone_office.is_empty() || !person.phone_other.is_empty()
                });
            if holder.is_none() {
                self.add(key, Weight::Look, "role-without-holder", &[("role", &title)]);
            } else if role.deputy.is_none() {
                self.add(key, Weight::Look, "role-without-deputy", &[("role", &title)]);
            }
            if !has_phone {
                self.add(key, Weight::Look, "role-without-phone", &[("role", &title)]);
            }
        }
    }

    fn phases(&mut self, sections: &Sections) {
        let key = SectionKey::Phases;
        let rows = &sections.phases.rows;
        self.look(key, rows.is_empty(), "no-phases");
        let mut sorted: Vec<&Phase> = rows.iter().collect();
        sorted.sort_by_key(|phase| phase.from_hours);
        let has_gap = sorted
            .windows(2)
            .any(|pair| pair[0].to_hours.is_some_and(|to| to < pair[1].from_hours));
        self.look(key, has_gap, "phases-gap");
        let is_backwards =
            rows.iter().any(|phase| phase.to_hours.is_some_and(|to| to <= phase.from_hours));
        self.must(key, is_backwards, "phase-backwards");
    }

    fn afterwards(&mut self, sections: &Sections) {
        let back = &sections.return_to_normal;
        self.must(SectionKey::ReturnToNormal, back.declared_by.is_none(), "no-return-decider");
        let late = &sections.late_entry;
        self.must(SectionKey::LateEntry, late.rows.is_empty(), "no-late-entry");
        for item in &late.rows {
            let is_same = item.entered_by.is_some() && item.entered_by == item.checked_by;
            if is_same {
                // Seed 000: who enters or decides something is not the one who approves it.
                self.add(
                    SectionKey::LateEntry,
                    Weight::Look,
                    "late-entry-same-role",
                    &[("what", &item.what)],
                );
            }
            if item.checked_by.is_none() {
                self.add(
                    SectionKey::LateEntry,
                    Weight::Look,
                    "late-entry-unchecked",
                    &[("what", &item.what)],
                );
            }
        }
        self.look(SectionKey::Incidents, sections.incidents.rows.is_empty(), "no-incidents");
        self.look(
            SectionKey::Evaluation,
            sections.evaluation.questions.is_empty(),
            "no-evaluation",
        );
    }

    fn exercises(&mut self, sections: &Sections) {
        let key = SectionKey::Exercises;
        let last = sections
            .exercises
            .rows
            .iter()
            .filter_map(|exercise| exercise.on)
            .filter(|on| *on <= self.today)
            .max();
        match last {
            None => self.look(key, true, "never-exercised"),
            Some(last) if (self.today - last).num_days() > 365 => {
                let last = last.to_string();
                self.add(key, Weight::Look, "exercised-long-ago", &[("day", &last)]);
            }
            Some(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::ids::{AdministrationId, PlanId};
    use crate::organisation::Administration;
    use crate::plan::{PlanKind, Working};
    use crate::section::Decider;

    fn register() -> Register {
        Register::of(Administration {
            id: AdministrationId(Uuid::nil()),
            name: String::new(),
            municipality: String::new(),
            board: String::new(),
            kind: Default::default(),
            phone: String::new(),
            address: String::new(),
            organisation_number: String::new(),
            privacy_contact: String::new(),
            privacy_phone: String::new(),
            privacy_email: String::new(),
            security_contact: String::new(),
            document_prefix: String::new(),
            example: false,
        })
    }

    fn plan() -> Plan {
        Plan {
            id: PlanId(Uuid::nil()),
            administration: AdministrationId(Uuid::nil()),
            title: "Plan".into(),
            kind: PlanKind::Both,
            working: Working::Draft { writers: vec![], sent_back: None },
            current: None,
            sections: Sections::default(),
        }
    }

    fn messages(plan: &Plan) -> Vec<String> {
        let today = Day::from_ymd_opt(2026, 11, 22).unwrap();
        findings(plan, &register(), today).into_iter().map(|finding| finding.message).collect()
    }

    #[test]
    fn a_decider_without_a_deputy_is_found() {
        let mut plan = plan();
        assert!(messages(&plan).contains(&"finding-no-decider".to_owned()));

        let role = Some(RoleId(Uuid::from_u128(1)));
        plan.sections.activation.deciders = vec![Decider { role, ..Decider::default() }];
        assert!(messages(&plan).contains(&"finding-no-deputy-decider".to_owned()));

        plan.sections.activation.deciders.push(Decider {
            role,
            order: DeciderOrder::InAbsence,
            hours: Hours::Always,
        });
        assert!(!messages(&plan).contains(&"finding-no-deputy-decider".to_owned()));
    }

    #[test]
    fn a_revision_date_that_has_passed_stops_the_approval() {
        let mut plan = plan();
        plan.sections.header.revise_by = Day::from_ymd_opt(2026, 11, 22);
        assert!(messages(&plan).contains(&"finding-revision-date-past".to_owned()));

        plan.sections.header.revise_by = Day::from_ymd_opt(2026, 11, 23);
        assert!(!messages(&plan).contains(&"finding-revision-date-past".to_owned()));
    }
}
