//! What is decided, proven and asked about a system, in short: class, proofs, control questions. Never judges a proof.

use super::desk::{Desk, marked, plain};
use crate::classification::{AspectResult, Classification, ClassificationState, class, result};
use crate::control::{Control, ControlQuestion};
use crate::evidence::{Evidence, standing};
use crate::facts::{CellState, FactsBlock, FactsPart, MatrixCell, MatrixRow};
use crate::ids::SystemId;
use crate::scale::{Aspect, Scale};

impl Desk<'_> {
    /// "K3 R2 T2 S–, utkast"; empty when the system is not classified.
    pub(super) fn class_text(&self, found: Option<(&Classification, &Scale)>) -> String {
        let Some((classification, scale)) = found else { return String::new() };
        let text = class(&result(classification, scale), scale);
        match &classification.state {
            ClassificationState::Decided { .. } => text,
            ClassificationState::Draft => self.fill("systempaper-class-draft", &[("class", &text)]),
            ClassificationState::Replaced { .. } => {
                self.fill("systempaper-class-replaced", &[("class", &text)])
            }
        }
    }

    pub(super) fn class_part(&self, found: Option<(&Classification, &Scale)>) -> FactsPart {
        let Some((classification, scale)) = found else {
            let rows = vec![self.needed("systempaper-class", "")];
            return self.part("systempaper-class-title", vec![FactsBlock::Rows { rows }]);
        };
        let review = classification.next_review.map(|day| self.due(day)).unwrap_or_default();
        let decided = classification.decided_on.map(|day| day.to_string()).unwrap_or_default();
        let rows = [
            Some(self.needed("systempaper-decided-by", &*classification.decided_by)),
            Some(self.needed("systempaper-decided-on", decided)),
            Some(self.needed("systempaper-next-review", review)),
            self.said("systempaper-scale", self.scale_name(scale)),
        ];
        let rows = FactsBlock::Rows { rows: rows.into_iter().flatten().collect() };
        let levels = self.highest(classification, scale, &result(classification, scale));
        self.part("systempaper-class-title", vec![levels, rows])
    }

    /// "K, R, T och S, 0–4, version 1"
    pub(super) fn scale_name(&self, scale: &Scale) -> String {
        let version = scale.version.to_string();
        self.fill("systempaper-scale-version", &[("name", &scale.name), ("version", &version)])
    }

    /// The highest level of each aspect, and from where it comes.
    pub(super) fn highest(
        &self,
        classification: &Classification,
        scale: &Scale,
        found: &[AspectResult],
    ) -> FactsBlock {
        let row = |aspect: &Aspect| {
            let its = found.iter().find(|one| one.aspect == aspect.key);
            let label = format!("{} ({})", aspect.name, aspect.letter);
            let cells = match its {
                None => vec![plain(self.say("systempaper-level-none")), plain("")],
                Some(one) => vec![
                    level_cell(one.level, scale),
                    plain(self.comes_from(classification, scale, one)),
                ],
            };
            MatrixRow { label, cells }
        };
        FactsBlock::Matrix {
            caption: String::new(),
            columns: self.columns(&[
                ("systempaper-aspect", 1.6),
                ("systempaper-level", 1.5),
                ("systempaper-level-from", 3.2),
            ]),
            rows: scale.aspects.iter().map(row).collect(),
        }
    }

    fn comes_from(
        &self,
        classification: &Classification,
        scale: &Scale,
        one: &AspectResult,
    ) -> String {
        let name = |place: &u32| {
            let set = usize::try_from(*place).ok().and_then(|at| classification.sets.get(at));
            set.map(|set| set.name.trim().to_owned()).unwrap_or_default()
        };
        let sets = one.sets.iter().map(name).filter(|name| !name.is_empty());
        let sets = sets.collect::<Vec<_>>().join(", ");
        match one.raised_from {
            None => sets,
            Some(from) => {
                let from = format!("{from} {}", scale.level_name(from));
                self.fill("systempaper-raised-from", &[("from", &from), ("sets", &sets)])
            }
        }
    }

    pub(super) fn proof_part(&self, system: SystemId, evidence: &[Evidence]) -> FactsPart {
        let rows = standing(evidence, system, self.today()).into_iter().map(|proof| {
            let (state, word) = self.standing(proof.standing);
            let dated = proof.dated.map(|day| self.aged(day)).unwrap_or_default();
            let latest = proof.latest.and_then(|id| evidence.iter().find(|one| one.id == id));
            let checked = latest.is_some_and(|one| one.checked_by_us);
            let checked = if checked { "systempaper-yes" } else { "systempaper-no" };
            let next = proof.next_on.map(|day| self.due(day)).unwrap_or_default();
            let checked = latest.map(|_| self.say(checked)).unwrap_or_default();
            let cells = vec![marked(state, word), plain(dated), plain(checked), plain(next)];
            MatrixRow { label: self.proof(proof.proof), cells }
        });
        let matrix = FactsBlock::Matrix {
            caption: String::new(),
            columns: self.columns(&[
                ("systempaper-proof", 2.0),
                ("systempaper-standing", 1.5),
                ("systempaper-dated", 1.9),
                ("systempaper-checked", 1.3),
                ("systempaper-ask-again", 1.5),
            ]),
            rows: rows.collect(),
        };
        self.part("systempaper-proofs", vec![matrix])
    }

    pub(super) fn control_part(&self, control: Option<&Control>) -> FactsPart {
        let rows = ControlQuestion::ALL.map(|question| {
            let answer = control.and_then(|control| control.answer(question));
            let (state, word) = self.verdict(answer.and_then(|answer| answer.verdict));
            let of = |text: Option<&String>| plain(text.cloned().unwrap_or_default());
            let cells = vec![
                marked(state, word),
                of(answer.map(|answer| &answer.finding)),
                of(answer.map(|answer| &answer.remains)),
            ];
            MatrixRow { label: self.question(question), cells }
        });
        let matrix = FactsBlock::Matrix {
            caption: String::new(),
            columns: self.columns(&[
                ("systempaper-question", 2.4),
                ("systempaper-verdict", 1.4),
                ("systempaper-finding", 2.2),
                ("systempaper-remains", 2.0),
            ]),
            rows: rows.into(),
        };
        let mut blocks = Vec::new();
        if let Some(control) = control {
            blocks.push(FactsBlock::Rows { rows: self.assessed(control) });
        }
        blocks.push(matrix);
        self.part("systempaper-controls", blocks)
    }
}

/// "3 allvarlig" with its mark.
pub(super) fn level_cell(level: u8, scale: &Scale) -> MatrixCell {
    marked(CellState::of_level(level), format!("{level} {}", scale.level_name(level)))
}
