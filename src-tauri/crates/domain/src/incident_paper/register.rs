//! The register of every incident (GDPR art. 33.5): facts, effects and remedial action, a row each.
//! Never holds the free text of an incident that protected persons are or may be concerned by.

use super::Value;
use super::desk::{Desk, joined, plain_head};
use super::wording::Wording;
use crate::clock::ClockStatus;
use crate::facts::{FactColumn, FactsBlock, FactsDocument, FactsHead, FactsPart, row};
use crate::moment::{Day, Moment, day_in_stockholm, written};
use crate::organisation::Administration;
use crate::track::{IMY, INTERNAL};

/// From and to which day incidents were discovered; `None` for an open end.
#[derive(Clone, Copy)]
pub(super) struct Period {
    pub(super) from: Option<Day>,
    pub(super) to: Option<Day>,
}

/// A column: its heading, its share of the width on paper (0: only in the file), and what an incident says in it.
struct Kept {
    title: &'static str,
    share: f32,
    value: fn(&Desk<'_>) -> Value,
}

const fn kept(title: &'static str, share: f32, value: fn(&Desk<'_>) -> Value) -> Kept {
    Kept { title, share, value }
}

const COLUMNS: &[Kept] = &[
    kept("incidentpaper-column-number", 1.5, |desk| text(&desk.incident.number)),
    kept("incidentpaper-column-discovered", 1.6, |desk| at(desk.incident.report.discovered)),
    kept("incidentpaper-column-reported", 0.0, |desk| at(desk.incident.times.reported)),
    kept("incidentpaper-column-in-time", 0.0, |desk| in_time(desk, INTERNAL)),
    kept("incidentpaper-column-began", 0.0, |desk| at(desk.incident.times.occurred_from)),
    kept("incidentpaper-column-ended", 0.0, |desk| at(desk.incident.times.occurred_to)),
    kept("incidentpaper-column-aware", 0.0, |desk| at(desk.incident.times.aware)),
    kept("incidentpaper-column-unit", 0.0, |desk| place(desk, &desk.unit())),
    kept("incidentpaper-column-system", 0.0, |desk| place(desk, &desk.system())),
    kept("incidentpaper-column-harms", 2.6, |desk| list(&desk.harms())),
    kept("incidentpaper-column-ways", 0.0, |desk| list(&desk.ways())),
    kept("incidentpaper-column-text", 3.5, |desk| open(desk, &desk.incident.report.text)),
    kept("incidentpaper-column-is-breach", 0.0, |desk| {
        choice(desk, "answer", Some(desk.incident.event.is_breach))
    }),
    kept("incidentpaper-column-types", 0.0, |desk| list(&desk.types())),
    kept("incidentpaper-column-causes", 0.0, |desk| {
        list(&desk.lines("cause", &desk.incident.event.causes))
    }),
    kept("incidentpaper-column-protected", 0.0, |desk| {
        choice(desk, "answer", Some(desk.incident.report.protected))
    }),
    kept("incidentpaper-column-groups", 0.0, |desk| list(&desk.groups())),
    kept("incidentpaper-column-persons", 1.4, |desk| number(desk.incident.affected.persons)),
    kept("incidentpaper-column-records", 0.0, |desk| number(desk.incident.affected.records)),
    kept("incidentpaper-column-data", 0.0, |desk| list(&desk.data())),
    kept("incidentpaper-column-effects", 3.2, |desk| {
        text(&joined(&[desk.consequences(), hidden_or(desk, &desk.incident.risk.text)], "\n"))
    }),
    kept("incidentpaper-column-level", 1.3, |desk| choice(desk, "level", desk.incident.risk.level)),
    kept("incidentpaper-column-measures", 3.4, |desk| open(desk, &desk.measures(|_| true))),
    kept("incidentpaper-column-notify", 1.6, notified),
    kept("incidentpaper-column-notify-reason", 0.0, |desk| {
        open(desk, &desk.incident.decision.notify_reason)
    }),
    kept("incidentpaper-column-notified-at", 0.0, |desk| {
        at(desk.incident.tracks.get(IMY).and_then(|state| state.done_at))
    }),
    kept("incidentpaper-column-notified-in-time", 0.0, |desk| in_time(desk, IMY)),
    kept("incidentpaper-column-receipt", 0.0, |desk| {
        let state = desk.incident.tracks.get(IMY);
        text(state.map(|state| state.receipt.as_str()).unwrap_or_default())
    }),
    kept("incidentpaper-column-informed-on", 0.0, |desk| {
        desk.incident.decision.informed_on.map_or(Value::Empty, Value::Day)
    }),
    kept("incidentpaper-column-stage", 1.4, |desk| {
        choice(desk, "stage", Some(desk.incident.stage))
    }),
    kept("incidentpaper-column-closed-at", 0.0, |desk| {
        at(desk.incident.closing.as_ref().map(|closing| closing.at))
    }),
    kept("incidentpaper-column-registry", 0.0, |desk| text(&desk.incident.links.registry_number)),
    kept("incidentpaper-column-lex-sarah", 0.0, |desk| text(&desk.incident.links.lex_sarah_number)),
    kept("incidentpaper-column-deviation", 0.0, |desk| text(&desk.incident.links.deviation_number)),
];

pub(super) fn columns(wording: &Wording<'_>) -> Vec<(String, f32)> {
    COLUMNS.iter().map(|column| (wording.say(column.title), column.share)).collect()
}

pub(super) fn row_of(desk: &Desk<'_>) -> Vec<Value> {
    COLUMNS.iter().map(|column| (column.value)(desk)).collect()
}

pub(super) fn document(
    rows: &[Vec<Value>],
    period: Period,
    administration: &Administration,
    now: Moment,
    wording: &Wording<'_>,
) -> FactsDocument {
    let hidden = Value::Text(wording.say("incidentpaper-hidden"));
    let is_protected = rows.iter().flatten().any(|value| *value == hidden);
    let is_printed = |at: &usize| COLUMNS.get(*at).is_some_and(|column| column.share > 0.0);
    let printed = |row: &Vec<Value>| {
        let cells = row.iter().enumerate().filter(|(at, _)| is_printed(at));
        cells.map(|(_, value)| cell(value)).collect()
    };
    let columns = COLUMNS.iter().filter(|column| column.share > 0.0);
    let table = FactsBlock::Table {
        caption: String::new(),
        columns: columns
            .map(|column| FactColumn { title: wording.say(column.title), share: column.share })
            .collect(),
        rows: rows.iter().map(printed).collect(),
    };
    let kind = wording.say("incidentpaper-register");
    let count = row(wording.say("incidentpaper-register-count"), rows.len().to_string());
    let chosen = row(wording.say("incidentpaper-register-period"), said(period, wording));
    FactsDocument {
        head: FactsHead {
            title: kind.clone(),
            kind,
            version: wording.fill("incidentpaper-extract", &[("at", &written(now))]),
            ..plain_head(administration, is_protected, wording)
        },
        callouts: Vec::new(),
        parts: vec![FactsPart {
            title: String::new(),
            intro: wording.say("incidentpaper-register-intro"),
            blocks: vec![FactsBlock::Rows { rows: vec![chosen, count] }, table],
        }],
    }
}

/// "2026-01-01–2026-12-31"
fn said(period: Period, wording: &Wording<'_>) -> String {
    let Period { from, to } = period;
    let (first, last) = (from.map(|day| day.to_string()), to.map(|day| day.to_string()));
    let (first, last) = (first.unwrap_or_default(), last.unwrap_or_default());
    let args = [("from", first.as_str()), ("to", last.as_str())];
    match (from, to) {
        (None, None) => wording.say("incidentpaper-period-all"),
        (Some(_), None) => wording.fill("incidentpaper-period-from", &args),
        (None, Some(_)) => wording.fill("incidentpaper-period-to", &args),
        (Some(_), Some(_)) => wording.fill("incidentpaper-period", &args),
    }
}

fn cell(value: &Value) -> String {
    match value {
        Value::Text(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        Value::Moment(at) => written(*at),
        Value::Day(day) => day.to_string(),
        Value::Empty => String::new(),
    }
}

fn text(said: &str) -> Value {
    match said.trim() {
        "" => Value::Empty,
        said => Value::Text(said.to_owned()),
    }
}

/// Choices that stand on lines of their own elsewhere.
fn list(lines: &str) -> Value {
    text(&lines.lines().collect::<Vec<_>>().join("; "))
}

fn at(at: Option<Moment>) -> Value {
    at.map_or(Value::Empty, Value::Moment)
}

fn number(number: Option<i64>) -> Value {
    number.map_or(Value::Empty, Value::Number)
}

fn choice<T: serde::Serialize>(desk: &Desk<'_>, field: &str, choice: Option<T>) -> Value {
    choice.map_or(Value::Empty, |choice| Value::Text(desk.wording.choice(field, choice)))
}

/// What somebody has written, unless protected persons are, or may be, concerned. That nothing is written is not
/// told apart then.
fn hidden_or(desk: &Desk<'_>, said: &str) -> String {
    if desk.incident.is_protected() { desk.say("incidentpaper-hidden") } else { said.to_owned() }
}

/// Where it happened, unless that could tell where a protected person is.
fn place(desk: &Desk<'_>, name: &str) -> Value {
    if desk.incident.is_protected() { Value::Empty } else { text(name) }
}

fn open(desk: &Desk<'_>, said: &str) -> Value {
    text(&hidden_or(desk, said))
}

/// When the authority was notified, or what is decided about it.
fn notified(desk: &Desk<'_>) -> Value {
    let sent = desk.incident.tracks.get(IMY).and_then(|state| state.done_at);
    if let Some(at) = sent {
        let day = day_in_stockholm(at).to_string();
        return Value::Text(desk.wording.fill("incidentpaper-notified-on", &[("day", &day)]));
    }
    let id = match desk.incident.decision.notify {
        Some(true) => "incidentpaper-notified-yes",
        Some(false) => "incidentpaper-notified-no",
        None => "incidentpaper-notified-undecided",
    };
    Value::Text(desk.say(id))
}

/// Whether a report was sent in time, when it was sent or has to be by now.
fn in_time(desk: &Desk<'_>, key: &str) -> Value {
    let clock = desk.context.clocks.iter().find(|clock| clock.key == key);
    let id = match clock.map(|clock| &clock.status) {
        Some(ClockStatus::DoneInTime) => "incidentpaper-in-time",
        Some(ClockStatus::DoneLate { .. } | ClockStatus::Late) => "incidentpaper-not-in-time",
        Some(
            ClockStatus::NotStarted { .. }
            | ClockStatus::Running
            | ClockStatus::NotApplicable { .. }
            | ClockStatus::MayApply,
        )
        | None => return Value::Empty,
    };
    Value::Text(desk.say(id))
}
