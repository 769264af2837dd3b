//! The impact analysis on paper: activities by hours of outage, and what that demands of systems. Never decides a time.

use super::desk::{Desk, by_name, joined, marked, plain};
use crate::facts::{FactColumn, FactsBlock, FactsDocument, FactsPart, MatrixCell, MatrixRow};
use crate::impact::{ActivityImpact, Confirmation, Demand, ImpactAnalysis, SystemDemand, analyse};

impl Desk<'_> {
    pub(super) fn impact_analysis(&self, time_points: &[u32]) -> FactsDocument {
        let web = self.web();
        let analysis = analyse(&web, time_points);
        let title = self.say("systempaper-impact-kind");
        FactsDocument {
            head: self.head("systempaper-impact-kind", &title),
            callouts: vec![],
            parts: vec![
                self.activities_part(&analysis),
                self.systems_part(&analysis),
                self.conflict_part(None),
                self.impact_scale(),
            ],
        }
    }

    fn activities_part(&self, analysis: &ImpactAnalysis) -> FactsPart {
        let name = |one: &ActivityImpact| {
            analysis.names.activities.get(&one.activity).map_or("", String::as_str)
        };
        let all: Vec<&ActivityImpact> = analysis.activities.iter().collect();
        let row = |one: &ActivityImpact| {
            let levels = one.levels.iter().map(|level| self.level_cell(*level));
            let times = [
                plain(self.mtpd(one)),
                plain(self.hours_or(one.rto_hours, "systempaper-unsaid")),
                plain(self.hours_or(one.rpo_hours, "systempaper-unsaid")),
                plain(&*one.mbco),
            ];
            MatrixRow { label: name(one).to_owned(), cells: levels.chain(times).collect() }
        };
        let rows = by_name(all, |one| name(one)).into_iter().map(row).collect();
        let mut columns = self.columns(&[("systempaper-activity", 2.0)]);
        columns.extend(analysis.time_points.iter().map(|hours| FactColumn {
            title: self.fill("systempaper-after", &[("hours", &hours.to_string())]),
            share: 1.2,
        }));
        columns.extend(self.columns(&[
            ("systempaper-mtpd", 1.2),
            ("systempaper-rto", 1.0),
            ("systempaper-rpo", 1.0),
            ("systempaper-mbco", 1.9),
        ]));
        let matrix = FactsBlock::Matrix { caption: String::new(), columns, rows };
        self.part_with("systempaper-activities", "systempaper-secrecy", vec![matrix])
    }

    /// The MTPD and how it stands against what the impact suggests.
    fn mtpd(&self, one: &ActivityImpact) -> String {
        let suggested = one.suggested_mtpd_hours.map(|hours| self.hours(hours)).unwrap_or_default();
        let args = [("hours", suggested.as_str())];
        let set = one.mtpd_hours.map(|hours| self.hours(hours));
        let more = match one.confirmation {
            Confirmation::Open if suggested.is_empty() => return self.say("systempaper-unsaid"),
            Confirmation::Open => return self.fill("systempaper-mtpd-suggested", &args),
            Confirmation::Longer => self.fill("systempaper-mtpd-longer", &args),
            Confirmation::Equal | Confirmation::Shorter | Confirmation::Own => String::new(),
        };
        joined(&[set.unwrap_or_default(), more], ", ")
    }

    fn systems_part(&self, analysis: &ImpactAnalysis) -> FactsPart {
        let name =
            |one: &SystemDemand| analysis.names.systems.get(&one.system).map_or("", String::as_str);
        let hours = |demand: &Option<Demand>| match demand {
            None => self.say("systempaper-no-demand"),
            Some(demand) => self.hours(demand.hours),
        };
        let by = |demand: &Option<Demand>| {
            let Some(demand) = demand else { return String::new() };
            let activity = analysis.names.activities.get(&demand.activity);
            let chain = match demand.chain.len() {
                0 | 1 => String::new(),
                _ => self.chain(&demand.chain),
            };
            joined(&[activity.map_or("", String::as_str), chain.as_str()], ": ")
        };
        let row = |one: &SystemDemand| {
            let measured = match one.measured_hours {
                Some(hours) => self.hours(hours),
                None => self.say("systempaper-unmeasured"),
            };
            let on = one.measured_on.map(|day| self.aged(day)).unwrap_or_default();
            let (state, word) = self.objective(one.verdict);
            MatrixRow {
                label: name(one).to_owned(),
                cells: vec![
                    marked(state, word),
                    plain(hours(&one.aim)),
                    plain(by(&one.aim)),
                    plain(self.hours_or(one.promised_hours, "systempaper-unpromised")),
                    plain(joined(&[measured, on], "\n")),
                    plain(hours(&one.rpo)),
                ],
            }
        };
        let all: Vec<&SystemDemand> = analysis.systems.iter().collect();
        let rows = by_name(all, |one| name(one)).into_iter().map(row).collect();
        let columns = self.columns(&[
            ("systempaper-system", 1.8),
            ("systempaper-outcome", 1.5),
            ("systempaper-demanded", 1.0),
            ("systempaper-demanded-by", 3.0),
            ("systempaper-promised-short", 1.0),
            ("systempaper-measured", 1.8),
            ("systempaper-rpo-demanded", 1.2),
        ]);
        let matrix = FactsBlock::Matrix { caption: String::new(), columns, rows };
        self.part_with("systempaper-systems", "systempaper-systems-intro", vec![matrix])
    }

    fn impact_scale(&self) -> FactsPart {
        let meanings = [
            (0, "systempaper-impact-none-means"),
            (1, "systempaper-impact-moderate-means"),
            (2, "systempaper-impact-considerable-means"),
            (3, "systempaper-impact-serious-means"),
        ];
        let row = |(level, meaning): (u8, &str)| MatrixRow {
            label: self.say(meaning),
            cells: vec![self.level_cell(Some(level))],
        };
        let matrix = FactsBlock::Matrix {
            caption: String::new(),
            columns: self.columns(&[("systempaper-meaning", 3.4), ("systempaper-level", 1.3)]),
            rows: meanings.map(row).into(),
        };
        self.part("systempaper-scale-title", vec![matrix])
    }

    fn level_cell(&self, level: Option<u8>) -> MatrixCell {
        let (state, word) = self.impact_level(level);
        marked(state, word)
    }
}
