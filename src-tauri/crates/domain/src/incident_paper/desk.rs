//! What every paper of one incident shares: its head, its marks, its rows. Never decides what a paper holds.

use serde::Serialize;

use super::Context;
use super::wording::{Wording, lower};
use crate::facts::{Callout, FactRow, FactsBlock, FactsHead, FactsPart, row};
use crate::incident::{Answer, Incident, SettledVersion};
use crate::moment::{Moment, written};
use crate::organisation::Administration;
use crate::words::Words;

/// An incident, what surrounds it, and the words, side by side.
pub(super) struct Desk<'a> {
    pub(super) incident: &'a Incident,
    pub(super) context: &'a Context<'a>,
    pub(super) wording: Wording<'a>,
}

impl<'a> Desk<'a> {
    pub(super) fn new(
        incident: &'a Incident,
        context: &'a Context<'a>,
        words: &'a dyn Words,
    ) -> Desk<'a> {
        Desk { incident, context, wording: Wording::new(words) }
    }

    pub(super) fn say(&self, id: &str) -> String {
        self.wording.say(id)
    }

    /// A name from the register; empty when there is none.
    pub(super) fn name<T: ToString>(&self, id: Option<T>) -> String {
        id.and_then(|id| self.context.names.get(&id.to_string()).cloned()).unwrap_or_default()
    }

    /// "Personuppgiftsincident 2026-014"
    pub(super) fn title(&self) -> String {
        match self.incident.number.trim() {
            "" => self.say("incidentpaper-title-unnumbered"),
            number => self.wording.fill("incidentpaper-title", &[("number", number)]),
        }
    }

    pub(super) fn head(&self, kind: String) -> FactsHead {
        let Context { administration, settled, now, .. } = self.context;
        let is_protected = self.incident.is_protected();
        FactsHead {
            title: self.title(),
            kind,
            registry_number: self.incident.links.registry_number.trim().to_owned(),
            version: self.version(*settled, *now),
            draft: settled.is_none(),
            ..plain_head(administration, is_protected, &self.wording)
        }
    }

    pub(super) fn settled(&self, version: &SettledVersion) -> String {
        let SettledVersion { id: _, number, which, at, by } = version;
        let which = lower(&self.wording.choice("which", which));
        let (number, at) = (number.to_string(), written(*at));
        let args = [("number", number.as_str()), ("which", &which), ("at", &at), ("by", by)];
        self.wording.fill("incidentpaper-version-settled", &args)
    }

    fn version(&self, settled: Option<&SettledVersion>, now: Moment) -> String {
        let draft = || self.wording.fill("incidentpaper-version-draft", &[("at", &written(now))]);
        settled.map_or_else(draft, |version| self.settled(version))
    }

    /// What to see first when protected persons are, or may be, concerned.
    pub(super) fn protected_callout(&self) -> Option<Callout> {
        let (title, first) = match self.incident.report.protected {
            Answer::No => return None,
            Answer::Yes => ("incidentpaper-protected-yes", "incidentpaper-protected-call"),
            Answer::Unknown => {
                ("incidentpaper-protected-unknown", "incidentpaper-protected-treated")
            }
        };
        let text = [first, "incidentpaper-protected-write", "incidentpaper-protected-keep"];
        Some(Callout { title: self.say(title), text: text.map(|id| self.say(id)).to_vec() })
    }

    pub(super) fn part(&self, title: &str, blocks: Vec<FactsBlock>) -> FactsPart {
        FactsPart { title: self.say(title), intro: String::new(), blocks }
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

    /// A row with an answer; `Unknown` is said, and marked as well.
    pub(super) fn answered(&self, label: &str, answer: Answer) -> FactRow {
        let missing = answer == Answer::Unknown;
        FactRow { missing, ..row(self.say(label), self.wording.choice("answer", answer)) }
    }

    /// A row with an answer that need not be known.
    pub(super) fn may_be_answered(&self, label: &str, answer: Answer) -> FactRow {
        FactRow { missing: false, ..self.answered(label, answer) }
    }

    pub(super) fn moment(&self, at: Option<Moment>) -> String {
        at.map(|at| self.wording.moment(at)).unwrap_or_default()
    }

    /// One choice on each line.
    pub(super) fn lines<T: Serialize + Copy>(&self, field: &str, choices: &[T]) -> String {
        self.wording.choices(field, choices).join("\n")
    }
}

/// The head of a paper that is of no one incident.
pub(super) fn plain_head(
    administration: &Administration,
    is_protected: bool,
    wording: &Wording<'_>,
) -> FactsHead {
    let marked = |id: &str| if is_protected { wording.say(id) } else { String::new() };
    FactsHead {
        administration: administration.name.clone(),
        municipality: administration.municipality.clone(),
        board: administration.board.clone(),
        secrecy: marked("incidentpaper-secrecy-protected"),
        mark: marked("incidentpaper-mark-protected"),
        example: administration.example,
        language: wording.language(),
        ..FactsHead::default()
    }
}

/// What is said, without blank texts, with `between` between.
pub(super) fn joined<T: AsRef<str>>(said: &[T], between: &str) -> String {
    let said: Vec<&str> =
        said.iter().map(|text| text.as_ref().trim()).filter(|text| !text.is_empty()).collect();
    said.join(between)
}
