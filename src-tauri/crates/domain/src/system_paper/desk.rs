//! What every paper about systems shares: its head, its rows, how times and ages read. Never decides what a paper holds.

use super::Context;
use crate::facts::{
    CellState, FactColumn, FactRow, FactsBlock, FactsHead, FactsPart, MatrixCell, row,
};
use crate::ids::{RoleId, SystemId};
use crate::moment::{Day, day_in_stockholm, written};
use crate::register::Register;
use crate::web::Web;
use crate::words::Words;

/// The register and the words, side by side.
pub(super) struct Desk<'a> {
    pub(super) register: &'a Register,
    pub(super) context: &'a Context<'a>,
    words: &'a dyn Words,
}

impl<'a> Desk<'a> {
    pub(super) fn new(context: &'a Context<'a>, words: &'a dyn Words) -> Desk<'a> {
        Desk { register: context.register, context, words }
    }

    pub(super) fn say(&self, id: &str) -> String {
        self.words.say(id, &[])
    }

    pub(super) fn fill(&self, id: &str, args: &[(&str, &str)]) -> String {
        self.words.say(id, args)
    }

    pub(super) fn today(&self) -> Day {
        day_in_stockholm(self.context.now)
    }

    /// The head of a paper that is an extract of what is known now.
    pub(super) fn head(&self, kind: &str, title: &str) -> FactsHead {
        let administration = &self.register.administration;
        FactsHead {
            title: title.trim().to_owned(),
            kind: self.say(kind),
            administration: administration.name.clone(),
            municipality: administration.municipality.clone(),
            board: administration.board.clone(),
            version: self.fill("systempaper-extract", &[("at", &written(self.context.now))]),
            example: administration.example,
            language: self.words.language(),
            ..FactsHead::default()
        }
    }

    pub(super) fn part(&self, title: &str, blocks: Vec<FactsBlock>) -> FactsPart {
        FactsPart { title: self.say(title), intro: String::new(), blocks }
    }

    pub(super) fn part_with(&self, title: &str, intro: &str, blocks: Vec<FactsBlock>) -> FactsPart {
        FactsPart { intro: self.say(intro), ..self.part(title, blocks) }
    }

    /// A row that has to say something: marked when it does not.
    pub(super) fn needed(&self, label: &str, value: impl Into<String>) -> FactRow {
        let value = value.into();
        FactRow { missing: value.trim().is_empty(), ..row(self.say(label), value) }
    }

    /// A row that is there when it says something.
    pub(super) fn said(&self, label: &str, value: impl Into<String>) -> Option<FactRow> {
        let value = value.into();
        (!value.trim().is_empty()).then(|| row(self.say(label), value))
    }

    /// Columns with their shares.
    pub(super) fn columns(&self, columns: &[(&str, f32)]) -> Vec<FactColumn> {
        columns
            .iter()
            .map(|(id, share)| FactColumn { title: self.say(id), share: *share })
            .collect()
    }

    pub(super) fn table(&self, columns: &[(&str, f32)], rows: Vec<Vec<String>>) -> FactsBlock {
        FactsBlock::Table { caption: String::new(), columns: self.columns(columns), rows }
    }

    /// A table with a caption, where a part has several.
    pub(super) fn captioned(
        &self,
        caption: &str,
        columns: &[(&str, f32)],
        rows: Vec<Vec<String>>,
    ) -> FactsBlock {
        FactsBlock::Table { caption: self.say(caption), columns: self.columns(columns), rows }
    }

    pub(super) fn role(&self, role: Option<RoleId>) -> String {
        self.register.role_title(role)
    }

    pub(super) fn system_name(&self, system: SystemId) -> String {
        self.register.system_name(Some(system), &self.say("systempaper-gone"))
    }

    /// "Treserva → Katalogtjänst → Nät"
    pub(super) fn chain(&self, chain: &[SystemId]) -> String {
        chain.iter().map(|id| self.system_name(*id)).collect::<Vec<_>>().join(" → ")
    }

    /// "4 timmar"
    pub(super) fn hours(&self, hours: u32) -> String {
        self.fill("systempaper-hours", &[("hours", &hours.to_string())])
    }

    /// "4 timmar", or that nobody has said.
    pub(super) fn hours_or(&self, hours: Option<u32>, otherwise: &str) -> String {
        hours.map_or_else(|| self.say(otherwise), |hours| self.hours(hours))
    }

    /// "2026-09-14 (69 dagar sedan)"
    pub(super) fn aged(&self, day: Day) -> String {
        let day_text = day.to_string();
        match (self.today() - day).num_days() {
            0 => self.fill("systempaper-day-today", &[("day", &day_text)]),
            days @ 1.. => {
                let args = [("day", day_text.as_str()), ("days", &days.to_string())];
                self.fill("systempaper-day-ago", &args)
            }
            ..0 => day_text,
        }
    }

    /// A day that should not have passed: "2026-11-01, har passerat".
    pub(super) fn due(&self, day: Day) -> String {
        let text = day.to_string();
        if day < self.today() {
            self.fill("systempaper-day-passed", &[("day", &text)])
        } else {
            text
        }
    }

    /// Everything that leans on something in the register.
    pub(super) fn web(&self) -> Web<'a> {
        let register = self.register;
        Web::of(register.systems.values(), register.activities.values())
    }
}

/// A cell with a mark and its word.
pub(super) fn marked(state: CellState, text: impl Into<String>) -> MatrixCell {
    MatrixCell { state, text: text.into() }
}

/// A cell with words alone.
pub(super) fn plain(text: impl Into<String>) -> MatrixCell {
    MatrixCell { state: CellState::Plain, text: text.into() }
}

/// What is said, without blank texts, with `between` between.
pub(super) fn joined<T: AsRef<str>>(said: &[T], between: &str) -> String {
    let said: Vec<&str> =
        said.iter().map(|text| text.as_ref().trim()).filter(|text| !text.is_empty()).collect();
    said.join(between)
}

/// Names in the order in which they are looked for.
pub(super) fn by_name<T>(mut all: Vec<T>, name: impl Fn(&T) -> &str) -> Vec<T> {
    all.sort_by_cached_key(|one| name(one).to_lowercase());
    all
}
