//! The yearly report: how many incidents, of what kind, how soon reported. Never a number that the analysis hides.

use std::collections::BTreeMap;

use chrono::Datelike;

use super::desk::plain_head;
use super::wording::Wording;
use crate::analysis::{Analysis, Count, Share, Tally, TallyRow};
use crate::facts::{Bar, FactColumn, FactsBlock, FactsDocument, FactsHead, FactsPart, row};
use crate::moment::{Day, Moment, written};
use crate::organisation::Administration;

/// More rows than this are not drawn: the table says them.
const MOST_BARS: usize = 36;

/// What a yearly report is made of.
pub(super) struct Year<'a> {
    pub(super) analysis: &'a Analysis,
    /// Of units and systems, by their id as text.
    pub(super) names: &'a BTreeMap<String, String>,
    pub(super) from: Day,
    pub(super) to: Day,
    pub(super) administration: &'a Administration,
    pub(super) now: Moment,
    pub(super) wording: Wording<'a>,
}

/// What the keys of a table are.
#[derive(Clone, Copy)]
enum Keys {
    /// Choices of a field of an incident.
    Choice(&'static str),
    /// "2026-11".
    Month,
    /// Ids.
    Named,
    /// Words for this report alone.
    Own(fn(&str) -> &'static str),
}

pub(super) fn document(year: &Year<'_>) -> FactsDocument {
    let Year { analysis: _, names: _, from, to, administration, now, wording } = year;
    let (first, last) = (from.to_string(), to.to_string());
    let args = [("from", first.as_str()), ("to", &last)];
    let next = to.succ_opt().unwrap_or(*to);
    let is_year = from.ordinal() == 1 && next.ordinal() == 1 && from.year() == to.year();
    let (title, kind) = if is_year {
        let year = from.year().to_string();
        (wording.fill("incidentpaper-year-title", &[("year", &year)]), "incidentpaper-year-kind")
    } else {
        (wording.fill("incidentpaper-year-title-period", &args), "incidentpaper-year-kind-period")
    };
    FactsDocument {
        head: FactsHead {
            title,
            kind: wording.say(kind),
            version: wording.fill("incidentpaper-extract", &[("at", &written(*now))]),
            ..plain_head(administration, false, wording)
        },
        callouts: Vec::new(),
        parts: year.parts(),
    }
}

impl Year<'_> {
    fn parts(&self) -> Vec<FactsPart> {
        let analysis = self.analysis;
        let mut parts = vec![self.summary()];
        if self.is_too_small() {
            return parts;
        }
        parts.extend([
            self.part(
                "incidentpaper-year-time",
                "",
                &[
                    ("incidentpaper-year-months", &analysis.months, Keys::Month),
                    ("incidentpaper-year-hours", &analysis.hours, Keys::Own(hours)),
                ],
            ),
            self.part(
                "incidentpaper-year-what",
                "incidentpaper-year-several",
                &[
                    ("incidentpaper-year-harms", &analysis.harms, Keys::Choice("harm")),
                    ("incidentpaper-year-ways", &analysis.ways, Keys::Choice("way")),
                    ("incidentpaper-year-causes", &analysis.causes, Keys::Choice("cause")),
                ],
            ),
            self.part(
                "incidentpaper-year-where",
                "",
                &[
                    ("incidentpaper-year-units", &analysis.units, Keys::Named),
                    ("incidentpaper-year-systems", &analysis.systems, Keys::Named),
                ],
            ),
            self.part(
                "incidentpaper-year-decided",
                "",
                &[
                    ("incidentpaper-year-levels", &analysis.levels, Keys::Choice("level")),
                    ("incidentpaper-year-breaches", &analysis.breaches, Keys::Choice("answer")),
                    ("incidentpaper-year-notified", &analysis.notified, Keys::Own(notified)),
                ],
            ),
            self.part(
                "incidentpaper-year-protected",
                "incidentpaper-year-protected-intro",
                &[(
                    "incidentpaper-year-protected-count",
                    &analysis.protected,
                    Keys::Choice("answer"),
                )],
            ),
        ]);
        parts
    }

    /// Returns whether there are so few incidents that nothing else can be said of them.
    fn is_too_small(&self) -> bool {
        match self.analysis.total {
            Count::Number { number } => number == 0,
            Count::Few | Count::Hidden => true,
        }
    }

    fn summary(&self) -> FactsPart {
        let Analysis {
            total,
            reported_in_time,
            notified_in_time,
            median_hours_to_report,
            median_hours_to_notify,
            ..
        } = self.analysis;
        let wording = &self.wording;
        let said = |id: &str, value: String| row(wording.say(id), value);
        let period = [("from", self.from.to_string()), ("to", self.to.to_string())];
        let period = period.each_ref().map(|(name, day)| (*name, day.as_str()));
        let mut rows = vec![
            said("incidentpaper-year-period", wording.fill("incidentpaper-period", &period)),
            said("incidentpaper-year-total", self.count(*total)),
        ];
        if !self.is_too_small() {
            rows.extend([
                said("incidentpaper-year-reported-in-time", self.share(*reported_in_time)),
                said("incidentpaper-year-median-report", self.median(*median_hours_to_report)),
                said("incidentpaper-year-notified-in-time", self.share(*notified_in_time)),
                said("incidentpaper-year-median-notify", self.median(*median_hours_to_notify)),
            ]);
        }
        FactsPart {
            title: wording.say("incidentpaper-year-summary"),
            intro: wording.say("incidentpaper-year-suppressed"),
            blocks: vec![FactsBlock::Rows { rows }],
        }
    }

    fn part(&self, title: &str, intro: &str, tallies: &[(&str, &Tally, Keys)]) -> FactsPart {
        FactsPart {
            title: self.wording.say(title),
            intro: if intro.is_empty() { String::new() } else { self.wording.say(intro) },
            blocks: tallies
                .iter()
                .flat_map(|(caption, tally, keys)| self.tally(caption, tally, *keys))
                .collect(),
        }
    }

    /// Bars, and the same as a table; or that nothing of it can be shown.
    fn tally(&self, caption: &str, tally: &Tally, keys: Keys) -> Vec<FactsBlock> {
        let Tally { rows, withheld } = tally;
        let caption = self.wording.say(caption);
        if *withheld {
            let args = [("what", caption.as_str())];
            let text = self.wording.fill("incidentpaper-year-withheld", &args);
            return vec![FactsBlock::Para { text }];
        }
        let bars = rows.iter().map(|row| self.bar(row, keys)).collect::<Vec<_>>();
        let cells = bars.iter().map(|bar| vec![bar.label.clone(), bar.text.clone()]).collect();
        let column = |id: &str, share: f32| FactColumn { title: self.wording.say(id), share };
        let table = FactsBlock::Table {
            caption: self.wording.fill("incidentpaper-year-table", &[("what", &caption)]),
            columns: vec![
                column("incidentpaper-year-column-what", 4.0),
                column("incidentpaper-year-column-count", 1.5),
            ],
            rows: cells,
        };
        match bars.len() {
            0 => vec![FactsBlock::Bars { caption, bars }],
            1..=MOST_BARS => vec![FactsBlock::Bars { caption, bars }, table],
            _ => vec![table],
        }
    }

    fn bar(&self, row: &TallyRow, keys: Keys) -> Bar {
        let TallyRow { key, count } = row;
        let value = match count {
            Count::Number { number } => Some(*number),
            Count::Few | Count::Hidden => None,
        };
        Bar { label: self.label(key, keys), value, text: self.count(*count) }
    }

    fn label(&self, key: &str, keys: Keys) -> String {
        match keys {
            _ if key.is_empty() => self.wording.say("incidentpaper-year-not-given"),
            Keys::Choice(field) => self.wording.choice(field, key),
            Keys::Month => self.month(key),
            Keys::Named => {
                let unnamed = || self.wording.say("incidentpaper-year-unnamed");
                self.names.get(key).cloned().unwrap_or_else(unnamed)
            }
            Keys::Own(id) => self.wording.say(id(key)),
        }
    }

    /// "november 2026" of "2026-11"
    fn month(&self, key: &str) -> String {
        let (year, month) = key.split_once('-').unwrap_or((key, ""));
        let month = month.parse().map(|month| self.wording.month(month)).unwrap_or_default();
        self.wording.fill("incidentpaper-year-month", &[("month", &month), ("year", year)])
    }

    fn count(&self, count: Count) -> String {
        match count {
            Count::Number { number } => number.to_string(),
            Count::Few => self.wording.say("incidentpaper-year-few"),
            Count::Hidden => self.wording.say("incidentpaper-year-hidden"),
        }
    }

    /// "23 av 30 (76 %)"
    fn share(&self, share: Option<Share>) -> String {
        let Some(Share { part, of, percent }) = share else {
            return self.wording.say("incidentpaper-year-share-hidden");
        };
        let (part, of, percent) = (part.to_string(), of.to_string(), percent.to_string());
        let args = [("part", part.as_str()), ("of", &of), ("percent", &percent)];
        self.wording.fill("incidentpaper-year-share", &args)
    }

    fn median(&self, hours: Option<u32>) -> String {
        let Some(hours) = hours else {
            return self.wording.say("incidentpaper-year-share-hidden");
        };
        self.wording.fill("incidentpaper-year-median", &[("count", &hours.to_string())])
    }
}

/// Hours from discovery to report.
fn hours(key: &str) -> &'static str {
    match key {
        "0-4" => "incidentpaper-year-hours-first",
        "4-24" => "incidentpaper-year-hours-day",
        "24-48" => "incidentpaper-year-hours-limit",
        _ => "incidentpaper-year-hours-over",
    }
}

/// What became of the notification.
fn notified(key: &str) -> &'static str {
    match key {
        "in_time" => "incidentpaper-year-notified-on-time",
        "late" => "incidentpaper-year-notified-late",
        "not" => "incidentpaper-year-notified-not",
        "no_breach" => "incidentpaper-year-notified-no-breach",
        _ => "incidentpaper-year-notified-open",
    }
}
