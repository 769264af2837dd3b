//! The blocks of each section. Never decides what is printed for whom; the rows carry their parts.

use super::{Desk, Edition, column};
use crate::document::{Block, Column, Row};
use crate::moment::Day;
use crate::part::Parts;
use crate::plan::Plan;
use crate::routine::Step;
use crate::section::{Certainty, DeciderOrder, ExerciseKind, Hours, SectionKey, Sections};
use crate::system::DependencyKind;

impl Desk<'_> {
    /// Returns what stands in the section; nothing where the plan says nothing.
    pub(super) fn blocks(&self, plan: &Plan, key: SectionKey, edition: &Edition) -> Vec<Block> {
        let sections = &plan.sections;
        let mut page = Page { blocks: Vec::new() };
        match key {
            SectionKey::Header => {}
            SectionKey::Scope => self.scope(&mut page, sections),
            SectionKey::FirstMinutes => {
                self.push_steps(&mut page, "", &sections.first_minutes.steps);
                page.text("", &sections.first_minutes.note);
            }
            SectionKey::Activation => self.activation(&mut page, sections),
            SectionKey::Tasks => self.tasks(&mut page, sections),
            SectionKey::Routines => self.routines(&mut page, sections),
            SectionKey::Paper => self.paper(&mut page, sections),
            SectionKey::Forms => self.form_list(&mut page, sections),
            SectionKey::Dependencies => self.dependencies(&mut page, sections),
            SectionKey::Communication => self.communication(&mut page, sections),
            SectionKey::Contacts => page.text("", &sections.contacts.note),
            SectionKey::Phases => self.phases(&mut page, sections),
            SectionKey::ReturnToNormal => self.return_to_normal(&mut page, sections),
            SectionKey::LateEntry => self.late_entry(&mut page, sections),
            SectionKey::Incidents => self.incidents(&mut page, sections),
            SectionKey::Evaluation => self.evaluation(&mut page, sections),
            SectionKey::Exercises => self.exercises(&mut page, sections),
            SectionKey::Revisions => self.revisions(&mut page, sections, edition),
        }
        page.blocks
    }

    fn scope(&self, page: &mut Page, sections: &Sections) {
        let scope = &sections.scope;
        page.text(&self.say("document-scope-purpose"), &scope.purpose);
        let systems = scope.systems.iter().filter_map(|id| self.register.systems.get(id));
        let rows = systems
            .map(|system| {
                let tested = system.last_restore_test.map(|day| day.to_string());
                row(
                    &[
                        &system.name,
                        &system.purpose,
                        &system.supplier,
                        &self.hours(system.promised_restore_hours),
                        &tested.unwrap_or_else(|| self.say("document-never-proven")),
                    ],
                    &vec![],
                )
            })
            .collect();
        let columns = self.columns(
            "document-scope-systems",
            &[("name", 4), ("purpose", 5), ("supplier", 4), ("promise", 3), ("restored", 3)],
        );
        page.table(&self.say("document-scope-systems"), columns, rows);
        let units = scope
            .units
            .iter()
            .filter_map(|id| self.register.units.get(id))
            .map(|unit| unit.name.clone());
        page.list(&self.say("document-scope-units"), units.collect());
        page.text(&self.say("document-scope-performers"), &scope.performers);
        page.text(&self.say("document-scope-not-covered"), &scope.not_covered);
    }

    fn activation(&self, page: &mut Page, sections: &Sections) {
        let activation = &sections.activation;
        page.list(&self.say("document-activation-criteria"), filled(&activation.criteria));
        let rows = activation
            .deciders
            .iter()
            .map(|decider| {
                let hours = match decider.hours {
                    Hours::Always => "document-hours-always",
                    Hours::Office => "document-hours-office",
                    Hours::Other => "document-hours-other",
                };
                let order = match decider.order {
                    DeciderOrder::First => "document-decider-first",
                    DeciderOrder::InAbsence => "document-decider-in-absence",
                };
                row(
                    &[&self.say(order), &self.say(hours), &self.register.role_title(decider.role)],
                    &vec![],
                )
            })
            .collect();
        let columns = self
            .columns("document-activation-deciders", &[("order", 3), ("hours", 3), ("role", 5)]);
        page.table(&self.say("document-activation-deciders"), columns, rows);
        page.text(&self.say("document-activation-announcement"), &activation.announcement);
    }

    fn tasks(&self, page: &mut Page, sections: &Sections) {
        let rows = sections
            .tasks
            .rows
            .iter()
            .enumerate()
            .map(|(index, task)| {
                let activity = task.activity.and_then(|id| self.register.activities.get(&id));
                let name = activity.map(|activity| activity.name.as_str()).unwrap_or_default();
                let mtpd = activity.and_then(|activity| activity.mtpd_hours);
                let mbco = activity.map(|activity| activity.mbco.as_str()).unwrap_or_default();
                let drop =
                    activity.map(|activity| activity.may_be_dropped.as_str()).unwrap_or_default();
                // What the plan says comes before what the register says; both would say it twice.
                let says_itself = !task.may_wait.trim().is_empty();
                let may_wait = if says_itself { task.may_wait.as_str() } else { drop };
                row(
                    &[
                        &format!("{}. {name}", index + 1),
                        &self.hours(mtpd),
                        mbco,
                        &task.must,
                        may_wait,
                    ],
                    &task.parts,
                )
            })
            .collect();
        let columns = self.columns(
            "document-tasks",
            &[("activity", 4), ("mtpd", 2), ("mbco", 4), ("must", 5), ("may-wait", 4)],
        );
        page.table(&self.say("document-tasks"), columns, rows);
        let deadlines = sections
            .tasks
            .rows
            .iter()
            .filter_map(|task| {
                task.activity
                    .and_then(|id| self.register.activities.get(&id))
                    .map(|a| (a, &task.parts))
            })
            .flat_map(|(activity, parts)| {
                activity.legal_deadlines.iter().map(move |deadline| {
                    row(
                        &[&activity.name, &deadline.what, &deadline.within, &deadline.source],
                        parts,
                    )
                })
            })
            .collect();
        let columns = self.columns(
            "document-deadlines",
            &[("activity", 3), ("what", 5), ("within", 3), ("source", 3)],
        );
        page.table(&self.say("document-deadlines"), columns, deadlines);
        page.text("", &sections.tasks.note);
    }

    fn routines(&self, page: &mut Page, sections: &Sections) {
        let rows = sections
            .routines
            .rows
            .iter()
            .enumerate()
            .filter_map(|(index, id)| {
                self.register.routines.get(id).map(|routine| (index + 1, routine))
            })
            .map(|(number, routine)| {
                let phase = self.phase(routine.from_hours, routine.to_hours);
                row(
                    &[
                        &number.to_string(),
                        &routine.title,
                        &phase,
                        &self.parts_label(&routine.parts),
                    ],
                    &routine.parts,
                )
            })
            .collect();
        let columns = self
            .columns("document-routines", &[("card", 1), ("title", 5), ("phase", 3), ("parts", 3)]);
        page.table(&self.say("document-routines"), columns, rows);
        page.text("", &sections.routines.note);
    }

    fn paper(&self, page: &mut Page, sections: &Sections) {
        let rows = sections
            .paper
            .rows
            .iter()
            .map(|item| {
                let by = self.register.role_title(item.printed_by);
                row(&[&item.what, &by, &item.how_often, &item.place, &item.shredded], &item.parts)
            })
            .collect();
        let columns = self.columns(
            "document-paper",
            &[("what", 5), ("by", 3), ("how-often", 3), ("place", 3), ("shredded", 3)],
        );
        page.table(&self.say("document-paper"), columns, rows);
        page.text("", &sections.paper.note);
    }

    fn form_list(&self, page: &mut Page, sections: &Sections) {
        let rows = sections
            .forms
            .rows
            .iter()
            .filter_map(|in_binder| {
                in_binder
                    .form
                    .and_then(|id| self.register.forms.get(&id))
                    .map(|form| (in_binder, form))
            })
            .map(|(in_binder, form)| {
                let copies = in_binder.copies.to_string();
                row(
                    &[&form.number, &form.title, &copies, &self.parts_label(&form.parts)],
                    &form.parts,
                )
            })
            .collect();
        let columns = self
            .columns("document-forms", &[("number", 2), ("title", 6), ("copies", 2), ("parts", 3)]);
        page.table(&self.say("document-forms"), columns, rows);
        page.text("", &sections.forms.note);
    }

    fn dependencies(&self, page: &mut Page, sections: &Sections) {
        let rows = sections
            .dependencies
            .rows
            .iter()
            .map(|dependency| {
                let name = self.register.system_name(dependency.system, &dependency.name);
                let kind = self.dependency_kind(dependency.kind);
                row(
                    &[
                        &name,
                        &kind,
                        &dependency.stops,
                        &dependency.works_without,
                        &dependency.fallback,
                    ],
                    &dependency.parts,
                )
            })
            .collect();
        let columns = self.columns(
            "document-dependencies",
            &[("name", 4), ("kind", 3), ("stops", 4), ("works", 4), ("fallback", 5)],
        );
        page.table(&self.say("document-dependencies"), columns, rows);
        page.text("", &sections.dependencies.note);
    }

    fn dependency_kind(&self, kind: DependencyKind) -> String {
        self.say(match kind {
            DependencyKind::System => "document-dependency-system",
            DependencyKind::Identity => "document-dependency-identity",
            DependencyKind::Network => "document-dependency-network",
            DependencyKind::Power => "document-dependency-power",
            DependencyKind::Delivery => "document-dependency-delivery",
            DependencyKind::Transfer => "document-dependency-transfer",
            DependencyKind::Phones => "document-dependency-phones",
            DependencyKind::Printing => "document-dependency-printing",
            DependencyKind::Supplier => "document-dependency-supplier",
            DependencyKind::Other => "document-dependency-other",
        })
    }

    fn communication(&self, page: &mut Page, sections: &Sections) {
        let rows = sections
            .communication
            .rows
            .iter()
            .map(|message| {
                let sender = self.register.role_title(message.sender);
                row(
                    &[
                        &message.audience,
                        &message.when,
                        &message.message,
                        &message.channel,
                        &sender,
                    ],
                    &message.parts,
                )
            })
            .collect();
        let columns = self.columns(
            "document-communication",
            &[("audience", 3), ("when", 2), ("message", 6), ("channel", 3), ("sender", 3)],
        );
        page.table(&self.say("document-communication"), columns, rows);
        page.text("", &sections.communication.note);
    }

    fn phases(&self, page: &mut Page, sections: &Sections) {
        let rows = sections
            .phases
            .rows
            .iter()
            .map(|phase| {
                let by = self.register.role_title(phase.decided_by);
                row(
                    &[&self.phase(phase.from_hours, phase.to_hours), &phase.does, &by],
                    &phase.parts,
                )
            })
            .collect();
        let columns = self.columns("document-phases", &[("phase", 3), ("does", 8), ("by", 3)]);
        page.table(&self.say("document-phases"), columns, rows);
        page.text("", &sections.phases.note);
    }

    fn return_to_normal(&self, page: &mut Page, sections: &Sections) {
        let back = &sections.return_to_normal;
        page.text(
            &self.say("document-return-declared-by"),
            &self.register.role_title(back.declared_by),
        );
        page.text(&self.say("document-return-conditions"), &back.conditions);
        page.text(&self.say("document-return-message"), &back.message);
        page.text(&self.say("document-return-paper-stops"), &back.paper_stops);
        self.push_steps(page, "document-return-steps", &back.steps);
    }

    fn late_entry(&self, page: &mut Page, sections: &Sections) {
        let late = &sections.late_entry;
        let rows = late
            .rows
            .iter()
            .enumerate()
            .map(|(index, item)| {
                let (by, checked) = (
                    self.register.role_title(item.entered_by),
                    self.register.role_title(item.checked_by),
                );
                row(
                    &[&format!("{}. {}", index + 1, item.what), &by, &checked, &item.within],
                    &item.parts,
                )
            })
            .collect();
        let columns =
            self.columns("document-late", &[("what", 6), ("by", 3), ("checked", 3), ("within", 3)]);
        page.table(&self.say("document-late"), columns, rows);
        page.text(&self.say("document-late-marking"), &late.marking);
        page.text(&self.say("document-late-paper"), &late.paper_afterwards);
    }

    fn incidents(&self, page: &mut Page, sections: &Sections) {
        let rows = sections
            .incidents
            .rows
            .iter()
            .map(|notification| {
                let certainty = match notification.certainty {
                    Certainty::Confirmed => String::new(),
                    Certainty::Secondary => self.say("document-certainty-secondary"),
                    Certainty::Unverified => self.say("document-certainty-unverified"),
                };
                let checked = notification
                    .checked_on
                    .map(|day| self.words.say("document-checked-on", &[("day", &day.to_string())]));
                let source: Vec<String> =
                    [Some(notification.source.clone()), checked, Some(certainty)]
                        .into_iter()
                        .flatten()
                        .filter(|text| !text.is_empty())
                        .collect();
                let role = self.register.role_title(notification.role);
                row(
                    &[
                        &notification.what,
                        &notification.within,
                        &notification.to,
                        &role,
                        &source.join(". "),
                    ],
                    &vec![],
                )
            })
            .collect();
        let columns = self.columns(
            "document-incidents",
            &[("what", 5), ("within", 4), ("to", 3), ("role", 3), ("source", 4)],
        );
        page.table(&self.say("document-incidents"), columns, rows);
        page.text("", &sections.incidents.note);
    }

    fn evaluation(&self, page: &mut Page, sections: &Sections) {
        let evaluation = &sections.evaluation;
        page.text(
            &self.say("document-evaluation-role"),
            &self.register.role_title(evaluation.role),
        );
        page.text(&self.say("document-evaluation-within"), &evaluation.within);
        page.list(&self.say("document-evaluation-questions"), filled(&evaluation.questions));
    }

    fn exercises(&self, page: &mut Page, sections: &Sections) {
        let rows = sections
            .exercises
            .rows
            .iter()
            .map(|exercise| {
                let kind = match exercise.kind {
                    ExerciseKind::TableTop => "document-exercise-table-top",
                    ExerciseKind::Practical => "document-exercise-practical",
                    ExerciseKind::RestoreTest => "document-exercise-restore-test",
                    ExerciseKind::RealOutage => "document-exercise-real-outage",
                };
                let [on, next] = [exercise.on, exercise.next_on].map(written_day);
                row(&[&on, &self.say(kind), &exercise.what, &exercise.outcome, &next], &vec![])
            })
            .collect();
        let columns = self.columns(
            "document-exercises",
            &[("on", 2), ("kind", 3), ("what", 4), ("outcome", 5), ("next", 2)],
        );
        page.text(&self.say("document-exercises-interval"), &sections.exercises.interval);
        page.table(&self.say("document-exercises"), columns, rows);
    }

    fn revisions(&self, page: &mut Page, sections: &Sections, edition: &Edition) {
        let mut rows: Vec<Row> = sections
            .revisions
            .rows
            .iter()
            .map(|revision| {
                row(&[&written_day(revision.on), "", &revision.by, &revision.what], &vec![])
            })
            .collect();
        for (number, day, by) in &edition.earlier {
            let what = self.say("document-revision-approved");
            rows.push(row(&[day, &number.to_string(), by, &what], &vec![]));
        }
        let columns = self
            .columns("document-revisions", &[("on", 2), ("version", 1), ("by", 3), ("what", 6)]);
        page.table(&self.say("document-revisions"), columns, rows);
    }

    fn push_steps(&self, page: &mut Page, label: &str, steps: &[Step]) {
        let steps = self.steps(steps);
        if !steps.is_empty() {
            let label = if label.is_empty() { String::new() } else { self.say(label) };
            page.blocks.push(Block::Steps { label, steps });
        }
    }

    fn hours(&self, hours: Option<u32>) -> String {
        hours
            .map(|hours| self.words.say("document-hours", &[("hours", &hours.to_string())]))
            .unwrap_or_default()
    }

    /// Columns whose headings are `<prefix>-<name>`.
    fn columns(&self, prefix: &str, names: &[(&str, u8)]) -> Vec<Column> {
        names
            .iter()
            .map(|(name, share)| column(self.say(&format!("{prefix}-{name}")), *share))
            .collect()
    }
}

/// Collects blocks and leaves out the empty ones.
struct Page {
    blocks: Vec<Block>,
}

impl Page {
    fn text(&mut self, label: &str, text: &str) {
        if !text.trim().is_empty() {
            self.blocks.push(Block::Text { label: label.to_owned(), text: text.to_owned() });
        }
    }

    fn list(&mut self, label: &str, items: Vec<String>) {
        if !items.is_empty() {
            self.blocks.push(Block::List { label: label.to_owned(), items });
        }
    }

    fn table(&mut self, label: &str, columns: Vec<Column>, rows: Vec<Row>) {
        if !rows.is_empty() {
            self.blocks.push(Block::Table { label: label.to_owned(), columns, rows });
        }
    }
}

fn row(cells: &[&str], parts: &Parts) -> Row {
    Row { cells: cells.iter().map(|cell| (*cell).to_owned()).collect(), parts: parts.clone() }
}

fn filled(texts: &[String]) -> Vec<String> {
    texts.iter().filter(|text| !text.trim().is_empty()).cloned().collect()
}

fn written_day(day: Option<Day>) -> String {
    day.map(|day| day.to_string()).unwrap_or_default()
}
