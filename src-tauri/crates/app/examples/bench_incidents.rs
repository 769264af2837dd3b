//! How the register of incidents grows: list, search, open, save and export at 1 000, 10 000 and 100 000 incidents,
//! through the commands that the window calls. Figures are medians and 95th percentiles of one run.
#![expect(clippy::print_stdout, reason = "the figures are what it is for")]
#![expect(
    clippy::disallowed_methods,
    reason = "it is its own shell: a clock and ids come from here"
)]

use std::path::Path;
use std::time::{Duration, Instant};

use app::wire::{Refusal, Saved};
use app::{App, Cost, Host};
use domain::ids::{AdministrationId, IncidentId, UnitId};
use domain::incident::{
    Answer, Cause, Closing, Data, Group, Harm, Incident, Level, Stage, Type, Way,
};
use domain::moment::{Moment, in_stockholm};
use serde_json::{Value, json};
use uuid::Uuid;

const SIZES: [u32; 3] = [1_000, 10_000, 100_000];
const TIMES: usize = 40;

fn clock() -> Moment {
    chrono::Local::now().fixed_offset()
}

fn main() -> Result<(), String> {
    let sizes: Vec<u32> = match std::env::args().nth(1) {
        Some(size) => vec![size.parse().map_err(|_| "a size is a number".to_owned())?],
        None => SIZES.to_vec(),
    };
    let mut before: Option<Vec<(String, f64)>> = None;
    for size in sizes {
        let rows = measure(size)?;
        println!("{size} incidents");
        for (name, median, high) in &rows {
            let grown = before
                .as_ref()
                .and_then(|all| all.iter().find(|(other, _)| other == name))
                .map(|(_, earlier)| format!("  × {:.1} of the size before", median / earlier))
                .unwrap_or_default();
            println!("  {name:<34} {median:>8.1} ms   p95 {high:>8.1} ms{grown}");
        }
        before = Some(rows.into_iter().map(|(name, median, _)| (name, median)).collect());
    }
    Ok(())
}

fn measure(size: u32) -> Result<Vec<(String, f64, f64)>, String> {
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    let app = App::new(Host {
        folder: folder.path().join("Mätning.beredd"),
        outbox: folder.path().join("utskrifter"),
        clock,
        new_id: Uuid::now_v7,
        program: "Beredd (bench)".to_owned(),
        cost: Cost::LOW,
        reader: None,
    });
    let here = furnish(&app)?;
    let start = Instant::now();
    let file = folder.path().join("incidenter.json");
    generate(&app, &here, size, &file)?;
    app.import_from(&file).map_err(told)?;
    println!("made in {:.1} s", start.elapsed().as_secs_f64());
    let list = |filter: Value| json!({ "administration": here, "filter": filter });
    let first = call(&app, "list_incidents", list(json!({ "running": true })))?;
    let id = first["rows"][0]["id"].clone();
    let mut rows = Vec::new();
    let mut time = |name: &str, command: &str, request: Value, times: usize| {
        let figures = timed(&app, command, &request, times)?;
        rows.push((name.to_owned(), figures.0, figures.1));
        Ok::<(), String>(())
    };
    time("list, newest", "list_incidents", list(json!({})), TIMES)?;
    time("list, most urgent", "list_incidents", list(json!({ "running": true })), TIMES)?;
    let rare = json!({ "harms": ["destruction"], "ways": ["theft"], "late": true });
    time("list, three filters", "list_incidents", list(rare), TIMES)?;
    let far = json!({ "administration": here, "filter": {}, "offset": size * 9 / 10 });
    time("list, far down", "list_incidents", far, TIMES)?;
    time("search, a common word", "list_incidents", list(json!({ "words": "brev" })), TIMES)?;
    time("search, a rare word", "list_incidents", list(json!({ "words": "kajplats" })), TIMES)?;
    let narrow = json!({ "words": "brev", "harms": ["destruction"], "late": true });
    time("search, common word and filters", "list_incidents", list(narrow), TIMES)?;
    time("open", "open_incident", json!({ "incident": id }), TIMES)?;
    let year = json!({ "administration": here, "from": "2025-01-01", "to": "2025-12-31" });
    time("analysis of a year", "analyse_incidents", year, 5)?;
    time("first page (home)", "home", json!({ "administration": here }), 10)?;
    let csv = json!({ "administration": here, "format": "csv" });
    time("export of all, CSV", "export_incidents", csv, 1)?;
    let xlsx = json!({ "administration": here, "format": "xlsx" });
    time("export of all, XLSX", "export_incidents", xlsx, 1)?;
    let saved = saves(&app, &id)?;
    rows.push(("save one part".to_owned(), saved.0, saved.1));
    app.close();
    Ok(rows)
}

/// Saves another text each time, as somebody who writes does.
fn saves(app: &App, id: &Value) -> Result<(f64, f64), String> {
    let view = call(app, "open_incident", json!({ "incident": id }))?;
    let mut revision = view["revision"].clone();
    let mut took = Vec::new();
    for count in 0..TIMES {
        let part = json!({ "part": "risk", "value": { "text": format!("bedömning {count}") } });
        let request = json!({ "incident": id, "revision": revision, "part": part });
        let start = Instant::now();
        let saved = call(app, "save_incident_part", request)?;
        took.push(start.elapsed());
        revision = saved["revision"].clone();
    }
    Ok(figures(took))
}

fn timed(app: &App, command: &str, request: &Value, times: usize) -> Result<(f64, f64), String> {
    let mut took = Vec::new();
    for _ in 0..times {
        let start = Instant::now();
        call(app, command, request.clone())?;
        took.push(start.elapsed());
    }
    Ok(figures(took))
}

/// The median and the 95th percentile, in milliseconds.
fn figures(mut took: Vec<Duration>) -> (f64, f64) {
    took.sort();
    let at = |share: f64| {
        let index = ((took.len() as f64 - 1.0) * share).round() as usize;
        took[index].as_secs_f64() * 1000.0
    };
    (at(0.5), at(0.95))
}

fn furnish(app: &App) -> Result<Value, String> {
    let request = json!({
        "passphrase": "en lång mening att mäta med",
        "person": "Mätare Exempel",
        "administration": { "name": "Mätförvaltningen", "municipality": "Exempel" },
    });
    let created = call(app, "create_file", request)?;
    let here = created["session"]["administrations"][0]["id"].clone();
    for name in ["Norra enheten", "Södra enheten", "Östra enheten", "Västra enheten"] {
        let value = json!({ "id": Uuid::nil(), "administration": here, "name": name });
        let saved: Saved =
            serde_json::from_value(call(app, "save_unit", json!({ "value": value }))?)
                .map_err(|error| error.to_string())?;
        drop(saved);
    }
    Ok(here)
}

/// Writes made-up incidents as an export, which is read in like any other.
fn generate(app: &App, here: &Value, count: u32, file: &Path) -> Result<(), String> {
    let administration: AdministrationId =
        serde_json::from_value(here.clone()).map_err(|error| error.to_string())?;
    let organisation = call(app, "open_organisation", json!({ "administration": here }))?;
    let units: Vec<UnitId> = organisation["units"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|unit| serde_json::from_value(unit["value"]["id"].clone()).ok())
        .collect();
    let mut dice = Dice(count.into());
    let records: Vec<Value> = (0..count)
        .map(|index| {
            let id = IncidentId(Uuid::now_v7());
            let mut incident = made(&mut dice, id, administration, index, clock());
            incident.report.unit = Some(*dice.one_of(&units));
            json!({
                "kind": "incident", "id": id, "administration": here,
                "name": incident.number, "body": incident,
            })
        })
        .collect();
    let export = json!({
        "format": "beredd-export-1", "exported_at": clock(), "records": records,
        "approved": [], "changes": [],
    });
    let bytes = serde_json::to_vec(&export).map_err(|error| error.to_string())?;
    std::fs::write(file, bytes).map_err(|error| error.to_string())
}

/// Words that the made-up texts consist of; one more is in one of a thousand.
const WORDS: [&str; 8] =
    ["brev", "mejl", "beslut", "fel", "mottagare", "pärm", "usb-minne", "nyckel"];

fn call(app: &App, command: &str, request: Value) -> Result<Value, String> {
    app::dispatch(app, command, request).map_err(told)
}

fn told(refusal: Refusal) -> String {
    format!("{refusal:?}")
}

fn made(
    dice: &mut Dice,
    id: IncidentId,
    here: AdministrationId,
    index: u32,
    now: Moment,
) -> domain::incident::Incident {
    let mut incident: Incident =
        serde_json::from_value(json!({ "id": id, "administration": here })).expect("its shape");
    incident.reporter.name = "Exempel".into();
    let discovered = in_stockholm(now - chrono::TimeDelta::minutes(dice.below(5 * 525_600) as i64));
    let hours = dice.below(80) as i64;
    incident.number = format!("{}-{:06}", discovered.format("%Y"), index + 1);
    incident.report.discovered = Some(discovered);
    incident.report.harms = vec![*dice.one_of(Harm::ALL)];
    incident.report.ways = vec![*dice.one_of(Way::ALL)];
    incident.report.protected = if dice.below(10) == 0 { Answer::Unknown } else { Answer::No };
    incident.report.text = words(dice, index);
    incident.times.reported =
        Some(in_stockholm((discovered + chrono::TimeDelta::hours(hours)).min(now)));
    incident.times.aware = incident.times.reported;
    incident.event.types = vec![*dice.one_of(Type::ALL)];
    incident.event.causes = vec![*dice.one_of(Cause::ALL)];
    incident.affected.groups = vec![*dice.one_of(Group::ALL)];
    incident.affected.data = vec![*dice.one_of(Data::ALL)];
    incident.affected.persons = Some(dice.below(40) as i64);
    incident.risk.level = Some(*dice.one_of(Level::ALL));
    // Nearly all of a register is history.
    incident.stage = if dice.below(200) == 0 { Stage::Reported } else { Stage::Closed };
    if incident.stage == Stage::Closed {
        incident.closing = Some(Closing { at: now, by: "Exempel".into(), lesson: String::new() });
    }
    incident
}

fn words(dice: &mut Dice, index: u32) -> String {
    let mut words: Vec<&str> = (0..30).map(|_| *dice.one_of(&WORDS)).collect();
    if index.is_multiple_of(1000) {
        words.push("kajplats");
    }
    words.join(" ")
}

/// The same numbers each time, so that two runs measure the same.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: u64) -> u64 {
        // SplitMix64: Steele, Lea and Flood 2014.
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % limit.max(1)
    }

    fn one_of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        let index = self.below(all.len() as u64) as usize;
        &all[index]
    }
}
