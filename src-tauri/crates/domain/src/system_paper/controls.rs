//! The control questions by system, as auditors draw them, and what was seen in each. Never sums up to a grade.

use super::desk::{Desk, by_name, joined, marked, plain};
use crate::control::{Control, ControlAnswer, ControlQuestion, Verdict};
use crate::facts::{
    CellState, FactColumn, FactRow, FactsBlock, FactsDocument, FactsPart, MatrixCell, MatrixRow,
};
use crate::system::System;

impl Desk<'_> {
    pub(super) fn control_matrix(&self, controls: &[Control]) -> FactsDocument {
        let systems: Vec<&System> = self.register.systems.values().collect();
        let systems = by_name(systems, |system| system.name.as_str());
        let of = |system: &System| controls.iter().find(|one| one.system == system.id);
        let found: Vec<(&System, Option<&Control>)> =
            systems.into_iter().map(|system| (system, of(system))).collect();
        let title = self.say("systempaper-controls-kind");
        let mut parts = vec![self.all_systems(&found), self.counted(&found), self.scale_part()];
        let asked = found.iter().filter_map(|(system, control)| Some((*system, (*control)?)));
        parts.extend(asked.map(|(system, control)| self.of_system(system, control)));
        let head = self.head("systempaper-controls-kind", &title);
        FactsDocument { head, callouts: vec![], parts }
    }

    fn all_systems(&self, found: &[(&System, Option<&Control>)]) -> FactsPart {
        let column =
            |(system, _): &(&System, _)| FactColumn { title: system.name.clone(), share: 1.0 };
        let mut columns = self.columns(&[("systempaper-question", 2.2)]);
        columns.extend(found.iter().map(column));
        let row = |question: ControlQuestion| {
            let cell = |(_, control): &(&System, Option<&Control>)| {
                self.verdict_cell(control.and_then(|one| one.answer(question)?.verdict))
            };
            let cells = found.iter().map(cell).collect();
            MatrixRow { label: self.question(question), cells }
        };
        let mut rows: Vec<MatrixRow> = ControlQuestion::ALL.into_iter().map(row).collect();
        let assessed = |(_, control): &(&System, Option<&Control>)| {
            let day = control.and_then(|one| one.assessed_on).map(|day| day.to_string());
            plain(day.unwrap_or_else(|| self.say("systempaper-verdict-none")))
        };
        let cells = found.iter().map(assessed).collect();
        rows.push(MatrixRow { label: self.say("systempaper-assessed-on"), cells });
        let matrix = FactsBlock::Matrix { caption: String::new(), columns, rows };
        self.part_with("systempaper-matrix", "systempaper-secrecy", vec![matrix])
    }

    fn counted(&self, found: &[(&System, Option<&Control>)]) -> FactsPart {
        let row = |question: ControlQuestion| {
            let of = |wanted: Option<Verdict>| {
                let all =
                    found.iter().map(|(_, one)| one.and_then(|one| one.answer(question)?.verdict));
                all.filter(|verdict| *verdict == wanted).count().to_string()
            };
            vec![
                self.question(question),
                of(Some(Verdict::Met)),
                of(Some(Verdict::Partly)),
                of(Some(Verdict::NotMet)),
                of(None),
            ]
        };
        let columns = [
            ("systempaper-question", 3.4),
            ("systempaper-verdict-met", 1.0),
            ("systempaper-verdict-partly", 1.0),
            ("systempaper-verdict-not-met", 1.0),
            ("systempaper-verdict-none", 1.0),
        ];
        let rows = ControlQuestion::ALL.map(row).into();
        self.part("systempaper-counted", vec![self.table(&columns, rows)])
    }

    fn scale_part(&self) -> FactsPart {
        let row = |(verdict, meaning): (Option<Verdict>, &str)| MatrixRow {
            label: self.say(meaning),
            cells: vec![self.verdict_cell(verdict)],
        };
        let rows = [
            (Some(Verdict::Met), "systempaper-meaning-met"),
            (Some(Verdict::Partly), "systempaper-meaning-partly"),
            (Some(Verdict::NotMet), "systempaper-meaning-not-met"),
            (None, "systempaper-meaning-none"),
        ];
        let matrix = FactsBlock::Matrix {
            caption: String::new(),
            columns: self.columns(&[("systempaper-meaning", 3.4), ("systempaper-verdict", 1.2)]),
            rows: rows.map(row).into(),
        };
        self.part("systempaper-scale-title", vec![matrix])
    }

    /// When the questions were assessed and by whom.
    pub(super) fn assessed(&self, control: &Control) -> Vec<FactRow> {
        let on = control.assessed_on.map(|day| self.aged(day)).unwrap_or_default();
        vec![
            self.needed("systempaper-assessed-on", on),
            self.needed("systempaper-assessed-by", &*control.assessed_by),
        ]
    }

    fn of_system(&self, system: &System, control: &Control) -> FactsPart {
        let row = |(at, question): (usize, ControlQuestion)| {
            let none = ControlAnswer::default();
            let answer = control.answer(question).unwrap_or(&none);
            let due = answer.due.map(|day| self.due(day)).unwrap_or_default();
            let earlier = control.earlier.iter().rev().filter_map(|one| {
                let verdict = (*one.verdicts.get(at)?)?;
                let day = one.assessed_on.map(|day| day.to_string()).unwrap_or_default();
                Some(joined(&[day, self.verdict(Some(verdict)).1], ": "))
            });
            let earlier = earlier.collect::<Vec<_>>().join("\n");
            let cells = vec![
                self.verdict_cell(answer.verdict),
                plain(earlier),
                plain(&*answer.finding),
                plain(&*answer.evidence),
                plain(&*answer.done),
                plain(&*answer.remains),
                plain(joined(&[self.role(answer.owner), due], ", ")),
            ];
            MatrixRow { label: self.question(question), cells }
        };
        let matrix = FactsBlock::Matrix {
            caption: String::new(),
            columns: self.columns(&[
                ("systempaper-question", 1.7),
                ("systempaper-verdict", 1.3),
                ("systempaper-earlier", 1.2),
                ("systempaper-finding", 1.8),
                ("systempaper-evidence", 1.5),
                ("systempaper-done", 1.6),
                ("systempaper-remains", 1.6),
                ("systempaper-owner-due", 1.2),
            ]),
            rows: ControlQuestion::ALL.into_iter().enumerate().map(row).collect(),
        };
        let blocks = vec![FactsBlock::Rows { rows: self.assessed(control) }, matrix];
        FactsPart { title: system.name.clone(), intro: String::new(), blocks }
    }

    fn verdict_cell(&self, verdict: Option<Verdict>) -> MatrixCell {
        let (state, word): (CellState, String) = self.verdict(verdict);
        marked(state, word)
    }
}
