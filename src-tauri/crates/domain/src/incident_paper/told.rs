//! What was told and found out about an incident: the report, its moments, the event, persons and data, the risk.
//! Never what was decided about it; that is `handled`.

use super::desk::{Desk, joined};
use crate::facts::{FactRow, FactsBlock, FactsPart};
use crate::incident::{Affected, Answer, Event, Report, Reporter, Risk, Stamp, Times};
use crate::moment::written;

impl Desk<'_> {
    pub(super) fn reported(&self) -> FactsPart {
        let Reporter { account: _, name, title, contact, unit, sealed_at, imported_at } =
            &self.incident.reporter;
        let Report { text, protected, manager_told, .. } = &self.incident.report;
        let reporter = joined(&[name.as_str(), title, contact], ", ");
        let told = manager_told.as_ref().map(|stamp| self.stamp(stamp)).unwrap_or_default();
        let mut rows = vec![self.needed("incidentpaper-reporter", reporter)];
        rows.extend(self.said("incidentpaper-reporter-unit", unit.as_str()));
        rows.extend(self.said("incidentpaper-sealed-at", self.moment(*sealed_at)));
        rows.extend(self.said("incidentpaper-imported-at", self.moment(*imported_at)));
        rows.extend([
            self.needed("incidentpaper-harms", self.harms()),
            self.needed("incidentpaper-ways", self.ways()),
            self.needed("incidentpaper-text", text.as_str()),
        ]);
        rows.extend(self.said("incidentpaper-system", self.system()));
        rows.push(self.needed("incidentpaper-unit", self.unit()));
        rows.push(self.answered("incidentpaper-protected", *protected));
        rows.push(self.needed("incidentpaper-manager-told", told));
        self.part("incidentpaper-part-report", vec![FactsBlock::Rows { rows }])
    }

    pub(super) fn stamp(&self, stamp: &Stamp) -> String {
        let Stamp { at, by, whom } = stamp;
        let at = written(*at);
        let args = [("at", at.as_str()), ("by", by), ("whom", whom)];
        let id = match whom.trim() {
            "" => "incidentpaper-stamp",
            _ => "incidentpaper-stamp-whom",
        };
        self.wording.fill(id, &args)
    }

    pub(super) fn times(&self) -> FactsPart {
        let Times {
            occurred_from,
            occurred_to,
            ongoing,
            reported,
            aware,
            aware_reason,
            high_risk,
            knowledge,
            significant,
            malpractice,
            care_injury,
            crime,
            classified,
        } = &self.incident.times;
        let discovered = self.incident.report.discovered;
        let is_breach = self.incident.event.is_breach != Answer::No;
        let is_aware_later = aware.zip(discovered).is_some_and(|(aware, found)| aware > found);
        let ended = match (occurred_to, ongoing) {
            (Some(_), _) | (None, Answer::No | Answer::Unknown) => self.moment(*occurred_to),
            (None, Answer::Yes) => self.say("incidentpaper-ongoing"),
        };
        let mut rows = vec![
            self.needed("incidentpaper-occurred-from", self.moment(*occurred_from)),
            self.needed("incidentpaper-occurred-to", ended),
            self.needed("incidentpaper-discovered", self.moment(discovered)),
            self.needed("incidentpaper-reported", self.moment(*reported)),
        ];
        let aware = self.needed("incidentpaper-aware", self.moment(*aware));
        rows.push(FactRow { missing: aware.missing && is_breach, ..aware });
        if is_aware_later {
            rows.push(self.needed("incidentpaper-aware-reason", aware_reason.as_str()));
        }
        let others = [
            ("incidentpaper-high-risk", high_risk),
            ("incidentpaper-knowledge", knowledge),
            ("incidentpaper-significant", significant),
            ("incidentpaper-malpractice", malpractice),
            ("incidentpaper-care-injury", care_injury),
            ("incidentpaper-crime", crime),
            ("incidentpaper-classified", classified),
        ];
        rows.extend(others.iter().filter_map(|(id, at)| self.said(id, self.moment(**at))));
        self.part("incidentpaper-part-times", vec![FactsBlock::Rows { rows }])
    }

    pub(super) fn event(&self) -> FactsPart {
        let Event {
            is_breach,
            not_breach_reason,
            types: _,
            causes: _,
            cause_text: _,
            discovered_how,
            processor,
            processor_name,
        } = &self.incident.event;
        let mut rows = vec![self.answered("incidentpaper-is-breach", *is_breach)];
        if *is_breach == Answer::No {
            rows.push(self.needed("incidentpaper-not-breach-reason", not_breach_reason.as_str()));
        } else {
            rows.push(self.needed("incidentpaper-types", self.types()));
        }
        rows.push(self.needed("incidentpaper-causes", self.causes()));
        rows.extend(self.said("incidentpaper-discovered-how", discovered_how.as_str()));
        rows.push(self.may_be_answered("incidentpaper-processor", *processor));
        match processor {
            Answer::Yes => {
                let name = self.needed("incidentpaper-processor-name", processor_name.as_str());
                rows.push(name);
            }
            Answer::No | Answer::Unknown => {}
        }
        self.part("incidentpaper-part-event", vec![FactsBlock::Rows { rows }])
    }

    pub(super) fn affected(&self) -> FactsPart {
        let Affected { unreadable, accessed, note, .. } = &self.incident.affected;
        let mut rows = vec![
            self.needed("incidentpaper-groups", self.groups()),
            self.needed("incidentpaper-persons", self.persons()),
        ];
        rows.push(FactRow {
            missing: false,
            ..self.needed("incidentpaper-records", self.records())
        });
        rows.extend([
            self.needed("incidentpaper-data", self.data()),
            self.may_be_answered("incidentpaper-unreadable", *unreadable),
            self.may_be_answered("incidentpaper-accessed", *accessed),
        ]);
        rows.extend(self.said("incidentpaper-affected-note", note.as_str()));
        self.part("incidentpaper-part-affected", vec![FactsBlock::Rows { rows }])
    }

    pub(super) fn risk(&self) -> FactsPart {
        let Risk { consequences: _, text, level: _, reason } = &self.incident.risk;
        let mut rows = vec![self.needed("incidentpaper-consequences", self.consequences())];
        rows.extend(self.said("incidentpaper-risk-text", text.as_str()));
        rows.push(self.needed("incidentpaper-level", self.level()));
        rows.push(self.needed("incidentpaper-risk-reason", reason.as_str()));
        FactsPart {
            intro: self.say("incidentpaper-risk-intro"),
            ..self.part("incidentpaper-part-risk", vec![FactsBlock::Rows { rows }])
        }
    }
}
