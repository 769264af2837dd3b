//! The record of a classification: what was classified, how sensitive it is, why, and who decided. Never alters it.

use super::desk::{Desk, marked, plain};
use super::proven::level_cell;
use crate::classification::{Classification, ClassificationState, InformationSet, class, result};
use crate::facts::{
    CellState, FactColumn, FactsBlock, FactsDocument, FactsHead, FactsPart, MatrixRow,
};
use crate::moment::written;
use crate::requirement::Law;
use crate::scale::Scale;

impl Desk<'_> {
    pub(super) fn classification(
        &self,
        classification: &Classification,
        scale: &Scale,
        laws: &[Law],
    ) -> FactsDocument {
        let found = result(classification, scale);
        let head = FactsHead {
            registry_number: classification.registry_number.trim().to_owned(),
            version: self.class_version(classification),
            draft: classification.state == ClassificationState::Draft,
            ..self.head("systempaper-record-kind", &classification.title)
        };
        let levels = self.highest(classification, scale, &found);
        let text = vec![self.needed("systempaper-class", class(&found, scale))];
        FactsDocument {
            head,
            callouts: vec![],
            parts: vec![
                self.decision_part(classification, scale, laws),
                self.part_with(
                    "systempaper-highest",
                    "systempaper-highest-intro",
                    vec![FactsBlock::Rows { rows: text }, levels],
                ),
                self.sets_part(classification, scale),
                self.reasons_part(classification, scale),
                self.raised_part(classification, scale),
                self.levels_part(scale),
                self.part(
                    "systempaper-sign",
                    vec![FactsBlock::Signatures {
                        labels: vec![self.say("systempaper-sign-decided")],
                    }],
                ),
            ],
        }
    }

    fn class_version(&self, classification: &Classification) -> String {
        match &classification.state {
            ClassificationState::Draft => {
                self.fill("systempaper-version-draft", &[("at", &written(self.context.now))])
            }
            ClassificationState::Decided { by, at } => {
                let args = [("at", written(*at)), ("by", by.clone())];
                let args = args.each_ref().map(|(name, said)| (*name, said.as_str()));
                self.fill("systempaper-version-decided", &args)
            }
            ClassificationState::Replaced { at, by: _ } => {
                self.fill("systempaper-version-replaced", &[("at", &written(*at))])
            }
        }
    }

    fn decision_part(
        &self,
        classification: &Classification,
        scale: &Scale,
        laws: &[Law],
    ) -> FactsPart {
        let decided = classification.decided_on.map(|day| day.to_string()).unwrap_or_default();
        let review = classification.next_review.map(|day| self.due(day)).unwrap_or_default();
        let law = |key: &String| {
            laws.iter()
                .find(|law| law.key == *key)
                .map_or_else(|| key.clone(), |law| law.name.clone())
        };
        let laws = classification.laws.iter().map(law).collect::<Vec<_>>().join("\n");
        let rows = [
            self.said("systempaper-system", self.system_name(classification.system)),
            Some(self.needed("systempaper-participants", &*classification.participants)),
            Some(self.needed("systempaper-decided-by", &*classification.decided_by)),
            Some(self.needed("systempaper-decided-on", decided)),
            Some(self.needed("systempaper-registry", &*classification.registry_number)),
            Some(self.needed("systempaper-next-review", review)),
            self.said("systempaper-scale", self.scale_name(scale)),
            self.said("systempaper-scale-source", &*scale.source),
            self.said("systempaper-laws", laws),
            self.said("systempaper-klassa", &*classification.klassa_reference),
            self.said("systempaper-note", &*classification.note),
        ];
        let rows = rows.into_iter().flatten().collect();
        self.part("systempaper-decision", vec![FactsBlock::Rows { rows }])
    }

    fn sets_part(&self, classification: &Classification, scale: &Scale) -> FactsPart {
        let mut columns = self.columns(&[("systempaper-set", 2.2)]);
        columns.extend(
            scale.aspects.iter().map(|one| FactColumn { title: one.name.clone(), share: 1.2 }),
        );
        let row = |set: &InformationSet| {
            let cells = scale.aspects.iter().map(|aspect| match set.level(&aspect.key) {
                Some(level) => level_cell(level, scale),
                None if aspect.optional => plain(self.say("systempaper-level-none")),
                None => marked(CellState::Unknown, self.say("systempaper-verdict-none")),
            });
            MatrixRow { label: set.name.clone(), cells: cells.collect() }
        };
        let rows = classification.sets.iter().map(row).collect();
        let matrix = FactsBlock::Matrix { caption: String::new(), columns, rows };
        let about = classification
            .sets
            .iter()
            .map(|set| vec![set.name.clone(), set.content.clone(), set.process.clone()]);
        let about_columns = [
            ("systempaper-set", 1.6),
            ("systempaper-set-content", 2.4),
            ("systempaper-set-process", 2.0),
        ];
        let about = self.captioned("systempaper-sets-about", &about_columns, about.collect());
        self.part("systempaper-sets", vec![matrix, about])
    }

    fn reasons_part(&self, classification: &Classification, scale: &Scale) -> FactsPart {
        let mut rows = Vec::new();
        for set in &classification.sets {
            for aspect in &scale.aspects {
                let given = set.levels.iter().find(|one| one.aspect == aspect.key);
                let Some((level, reason)) = given.and_then(|one| Some((one.level?, &one.reason)))
                else {
                    continue;
                };
                let is_needed = level >= scale.reason_from;
                let reason = match reason.trim() {
                    "" if is_needed => self.say("systempaper-reason-missing"),
                    "" => continue,
                    said => said.to_owned(),
                };
                let level = format!("{level} {}", scale.level_name(level));
                rows.push(vec![set.name.clone(), aspect.name.clone(), level, reason]);
            }
        }
        let columns = [
            ("systempaper-set", 1.6),
            ("systempaper-aspect", 1.4),
            ("systempaper-level", 1.4),
            ("systempaper-reason", 3.4),
        ];
        self.part("systempaper-reasons", vec![self.table(&columns, rows)])
    }

    fn raised_part(&self, classification: &Classification, scale: &Scale) -> FactsPart {
        let rows = classification.raised.iter().map(|one| {
            let aspect = scale.aspect(&one.aspect).map_or(&one.aspect, |aspect| &aspect.name);
            let level = format!("{} {}", one.level, scale.level_name(one.level));
            vec![aspect.clone(), level, one.reason.clone()]
        });
        let columns =
            [("systempaper-aspect", 1.6), ("systempaper-level", 1.4), ("systempaper-reason", 4.0)];
        let table = self.table(&columns, rows.collect());
        self.part_with("systempaper-raised", "systempaper-raised-intro", vec![table])
    }

    fn levels_part(&self, scale: &Scale) -> FactsPart {
        let row = |level: &crate::scale::Level| MatrixRow {
            label: level.meaning.clone(),
            cells: vec![level_cell(level.level, scale)],
        };
        let matrix = FactsBlock::Matrix {
            caption: String::new(),
            columns: self.columns(&[("systempaper-meaning", 3.4), ("systempaper-level", 1.4)]),
            rows: scale.levels.iter().map(row).collect(),
        };
        let aspects = scale
            .aspects
            .iter()
            .map(|one| vec![format!("{} ({})", one.name, one.letter), one.question.clone()]);
        let columns = [("systempaper-aspect", 1.2), ("systempaper-aspect-question", 3.0)];
        let table = self.table(&columns, aspects.collect());
        self.part("systempaper-scale-title", vec![matrix, table])
    }
}
