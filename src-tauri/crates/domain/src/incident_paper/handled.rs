//! What was done and decided about an incident: measures, decisions, the outage, other cases, versions, closing.
//! Never says that something was decided when nobody has said so.

use super::desk::Desk;
use crate::facts::{FactColumn, FactRow, FactsBlock, FactsPart, row};
use crate::incident::{Answer, Closing, Decision, Links, Measure, Outage};
use crate::moment::{Day, written};

impl Desk<'_> {
    pub(super) fn done(&self) -> FactsPart {
        let measures = &self.incident.measures;
        if measures.is_empty() {
            let rows = vec![self.needed("incidentpaper-measures", "")];
            return self.part("incidentpaper-part-measures", vec![FactsBlock::Rows { rows }]);
        }
        let lacking = || self.say("incidentpaper-cell-missing");
        let or_lacking = |said: String| if said.trim().is_empty() { lacking() } else { said };
        let day = |day: &Option<Day>| day.map(|day| day.to_string());
        let cells = |measure: &Measure| {
            let Measure { what, owner, due, done } = measure;
            let is_done = done.is_some();
            // Who was to do it, and by when, is asked for until it is done.
            let asked = |said: String| if is_done { said } else { or_lacking(said) };
            vec![
                or_lacking(what.clone()),
                asked(self.name(owner.map(|id| id.0))),
                asked(day(due).unwrap_or_default()),
                day(done).unwrap_or_else(|| self.say("incidentpaper-cell-not-done")),
            ]
        };
        let table = FactsBlock::Table {
            caption: String::new(),
            columns: self.columns(&[
                ("incidentpaper-measure-what", 5.0),
                ("incidentpaper-measure-owner", 3.0),
                ("incidentpaper-measure-by", 2.0),
                ("incidentpaper-measure-on", 2.0),
            ]),
            rows: measures.iter().map(cells).collect(),
        };
        self.part("incidentpaper-part-measures", vec![table])
    }

    fn columns(&self, columns: &[(&str, f32)]) -> Vec<FactColumn> {
        let column = |(id, share): &(&str, f32)| FactColumn { title: self.say(id), share: *share };
        columns.iter().map(column).collect()
    }

    pub(super) fn decided(&self) -> FactsPart {
        let Decision {
            notify,
            notify_reason,
            proposed_by,
            approved,
            inform,
            inform_reason,
            informed_on,
            inform_by,
            informed_how,
        } = &self.incident.decision;
        let said = |decided: &Option<bool>, yes: &str, no: &str| {
            decided.map(|is_yes| self.say(if is_yes { yes } else { no })).unwrap_or_default()
        };
        let notified = said(notify, "incidentpaper-notify-yes", "incidentpaper-notify-no");
        let informed = said(inform, "incidentpaper-inform-yes", "incidentpaper-inform-no");
        let day = |day: &Option<Day>| day.map(|day| self.wording.day(day)).unwrap_or_default();
        let mut rows = vec![self.needed("incidentpaper-notify", notified)];
        rows.push(self.needed("incidentpaper-notify-reason", notify_reason.as_str()));
        let proposed = self.name(proposed_by.map(|id| id.0));
        rows.extend(self.said("incidentpaper-notify-proposed", proposed));
        let approver = approved.as_ref().map(|stamp| self.stamp(stamp)).unwrap_or_default();
        match notify {
            Some(false) => rows.push(self.needed("incidentpaper-notify-approved", approver)),
            Some(true) | None => {
                rows.extend(self.said("incidentpaper-notify-approved", approver));
            }
        }
        rows.push(self.needed("incidentpaper-inform", informed));
        match inform {
            Some(false) => {
                rows.push(self.needed("incidentpaper-inform-why-not", inform_reason.as_str()));
            }
            Some(true) | None => {
                rows.extend(self.said("incidentpaper-inform-reason", inform_reason.as_str()));
            }
        }
        rows.extend(self.said("incidentpaper-informed-on", day(informed_on)));
        match (inform, informed_on) {
            (Some(true), None) => {
                rows.push(self.needed("incidentpaper-inform-by", day(inform_by)));
            }
            (Some(true), Some(_)) | (Some(false) | None, _) => {
                rows.extend(self.said("incidentpaper-inform-by", day(inform_by)));
            }
        }
        rows.extend(self.said("incidentpaper-informed-how", informed_how.as_str()));
        self.part("incidentpaper-part-decision", vec![FactsBlock::Rows { rows }])
    }

    pub(super) fn outage(&self) -> FactsPart {
        let disturbed = self.incident.outage.disturbed;
        let mut rows = vec![self.answered("incidentpaper-disturbed", disturbed)];
        match disturbed {
            Answer::Yes => rows.extend(self.outage_rows()),
            // What was filled in before somebody answered no is still on record, and still said.
            Answer::No | Answer::Unknown => {
                if self.incident.outage != (Outage { disturbed, ..Outage::default() }) {
                    let filled = self.outage_rows().into_iter();
                    rows.extend(filled.filter(|row| !row.missing));
                }
            }
        }
        self.part("incidentpaper-part-outage", vec![FactsBlock::Rows { rows }])
    }

    fn outage_rows(&self) -> Vec<FactRow> {
        let Outage {
            disturbed: _,
            care,
            limited_from,
            limited_to,
            reserve_from,
            reserve_to,
            significant,
            significant_reason,
            malicious,
            supplier_origin,
            cross_border,
            effect,
            indicators,
            root_cause,
            cost,
        } = &self.incident.outage;
        let care = if *care { Answer::Yes } else { Answer::No };
        let mut rows = vec![
            self.may_be_answered("incidentpaper-care", care),
            self.needed("incidentpaper-limited", self.span(*limited_from, *limited_to)),
        ];
        rows.extend(self.said("incidentpaper-reserve", self.span(*reserve_from, *reserve_to)));
        rows.push(self.needed("incidentpaper-effect", effect.as_str()));
        rows.push(self.answered("incidentpaper-is-significant", *significant));
        match significant {
            Answer::Yes | Answer::No => {
                let reason = significant_reason.as_str();
                rows.push(self.needed("incidentpaper-significant-reason", reason));
            }
            Answer::Unknown => {}
        }
        rows.push(self.answered("incidentpaper-malicious", *malicious));
        rows.push(self.answered("incidentpaper-supplier-origin", *supplier_origin));
        rows.push(self.answered("incidentpaper-cross-border", *cross_border));
        rows.extend(self.said("incidentpaper-indicators", indicators.as_str()));
        rows.extend(self.said("incidentpaper-root-cause", root_cause.as_str()));
        rows.extend(self.said("incidentpaper-cost", self.cost(*cost)));
        rows
    }

    /// "125000 kronor"
    pub(super) fn cost(&self, cost: Option<i64>) -> String {
        let said = |kronor: i64| {
            self.wording.fill("incidentpaper-kronor", &[("kronor", &kronor.to_string())])
        };
        cost.map(said).unwrap_or_default()
    }

    pub(super) fn linked(&self) -> FactsPart {
        let Links { lex_sarah, lex_sarah_number, deviation_number, police_number, registry_number } =
            &self.incident.links;
        let registry = self.needed("incidentpaper-registry-number", registry_number.as_str());
        let mut rows = vec![registry, self.answered("incidentpaper-lex-sarah", *lex_sarah)];
        match lex_sarah {
            Answer::Yes => {
                let number = lex_sarah_number.as_str();
                rows.push(self.needed("incidentpaper-lex-sarah-number", number));
            }
            Answer::No | Answer::Unknown => {}
        }
        rows.extend(self.said("incidentpaper-deviation", deviation_number.as_str()));
        rows.extend(self.said("incidentpaper-police", police_number.as_str()));
        self.part("incidentpaper-part-links", vec![FactsBlock::Rows { rows }])
    }

    pub(super) fn versions(&self) -> FactsPart {
        let versions = &self.incident.versions;
        let blocks = if versions.is_empty() {
            vec![FactsBlock::Para { text: self.say("incidentpaper-no-version") }]
        } else {
            let rows = versions.iter().map(|version| {
                vec![
                    version.number.to_string(),
                    self.wording.choice("which", version.which),
                    written(version.at),
                    version.by.clone(),
                ]
            });
            vec![FactsBlock::Table {
                caption: String::new(),
                columns: self.columns(&[
                    ("incidentpaper-version-number", 1.0),
                    ("incidentpaper-version-which", 3.0),
                    ("incidentpaper-version-at", 2.5),
                    ("incidentpaper-version-by", 4.0),
                ]),
                rows: rows.collect(),
            }]
        };
        self.part("incidentpaper-part-versions", blocks)
    }

    pub(super) fn closed(&self) -> Option<FactsPart> {
        let Closing { at, by, lesson } = self.incident.closing.as_ref()?;
        let args = [("at", written(*at)), ("by", by.clone())];
        let args = args.each_ref().map(|(name, said)| (*name, said.as_str()));
        let closed = self.wording.fill("incidentpaper-stamp", &args);
        let mut rows = vec![row(self.say("incidentpaper-closed"), closed)];
        rows.extend(self.said("incidentpaper-lesson", lesson.as_str()));
        Some(self.part("incidentpaper-part-closing", vec![FactsBlock::Rows { rows }]))
    }

    pub(super) fn timeline(&self) -> FactsPart {
        let lines = self.context.timeline.iter();
        let rows: Vec<Vec<String>> =
            lines.map(|line| vec![written(line.at), line.text.clone(), line.by.clone()]).collect();
        let columns = self.columns(&[
            ("incidentpaper-timeline-at", 2.4),
            ("incidentpaper-timeline-what", 6.0),
            ("incidentpaper-timeline-by", 3.0),
        ]);
        let table = FactsBlock::Table { caption: String::new(), columns, rows };
        FactsPart {
            intro: self.say("incidentpaper-timeline-intro"),
            ..self.part("incidentpaper-part-timeline", vec![table])
        }
    }

    pub(super) fn signatures(&self) -> FactsPart {
        let labels = [
            "incidentpaper-sign-manager",
            "incidentpaper-sign-officer",
            "incidentpaper-sign-registrar",
        ];
        let labels = labels.map(|id| self.say(id)).to_vec();
        self.part("incidentpaper-part-signatures", vec![FactsBlock::Signatures { labels }])
    }
}
