//! How the register of systems grows: list, search, impact table, picture, what falls and saving at 300, 1 000 and
//! 3 000 systems with five dependencies each, through the commands that the window calls. Figures are medians and 95th
//! percentiles of one run.
#![expect(clippy::print_stdout, reason = "the figures are what it is for")]
#![expect(
    clippy::disallowed_methods,
    reason = "it is its own shell: a clock and ids come from here"
)]

use std::path::Path;
use std::time::{Duration, Instant};

use app::wire::Refusal;
use app::{App, Cost, Host};
use domain::activity::Activity;
use domain::conflict::conflicts;
use domain::moment::Moment;
use domain::system::System;
use serde_json::{Value, json};
use uuid::Uuid;

const SIZES: [usize; 3] = [300, 1_000, 3_000];
const TIMES: usize = 30;

/// Dependencies of each system.
const NEEDS: usize = 5;

/// Activities, and the systems of one impact analysis.
const ACTIVITIES: usize = 200;
const ANALYSED: usize = 200;

/// So many systems belong together: those of one line of work.
const TOGETHER: usize = 12;

/// Supporting systems that the other supporting ones lean on: network, directory and the like.
const LOWEST: usize = 5;

const PLANS: usize = 20;

fn clock() -> Moment {
    chrono::Local::now().fixed_offset()
}

fn main() -> Result<(), String> {
    let sizes: Vec<usize> = match std::env::args().nth(1) {
        Some(size) => vec![size.parse().map_err(|_| "a size is a number".to_owned())?],
        None => SIZES.to_vec(),
    };
    let mut before: Option<Vec<(String, f64)>> = None;
    for size in sizes {
        let rows = measure(size)?;
        println!("{size} systems, {} dependencies, {ACTIVITIES} activities", size * NEEDS);
        for (name, Took { lowest, median, high }) in &rows {
            let grown = before
                .as_ref()
                .and_then(|all| all.iter().find(|(other, _)| other == name))
                .map(|(_, earlier)| format!("  × {:.1} of the size before", median / earlier))
                .unwrap_or_default();
            println!(
                "  {name:<36} {median:>8.1} ms   lowest {lowest:>7.1}   p95 {high:>7.1}{grown}"
            );
        }
        before = Some(rows.into_iter().map(|(name, took)| (name, took.median)).collect());
    }
    Ok(())
}

fn measure(size: usize) -> Result<Vec<(String, Took)>, String> {
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
    let request = json!({
        "passphrase": "en lång mening att mäta med",
        "person": "Mätare Exempel",
        "administration": { "name": "Mätförvaltningen", "municipality": "Exempel" },
    });
    let created = call(&app, "create_file", request)?;
    let here = created["session"]["administrations"][0]["id"].clone();
    let start = Instant::now();
    let file = folder.path().join("system.json");
    let made = generate(&here, size, &file)?;
    app.import_from(&file).map_err(told)?;
    println!("made in {:.1} s", start.elapsed().as_secs_f64());

    let mut rows = Vec::new();
    let mut time = |name: &str, command: &str, request: Value| {
        let (answer, took) = timed(&app, command, &request)?;
        rows.push((name.to_owned(), took));
        Ok::<Value, String>(answer)
    };
    let register =
        time("list (the whole register)", "open_register", json!({ "administration": here }))?;
    time("search, a common word", "search", json!({ "text": "handläggning" }))?;
    time("search, a rare word", "search", json!({ "text": "kajplats" }))?;
    let every = size / ANALYSED.min(size);
    let analysed: Vec<&Uuid> = made.systems.iter().step_by(every).take(ANALYSED).collect();
    let asked = json!({ "administration": here, "systems": analysed });
    let table = time("impact table, 200 systems", "impact_analysis", asked)?;
    time("impact table, all", "impact_analysis", json!({ "administration": here }))?;
    let whole = time("picture of everything", "open_web", json!({ "administration": here }))?;
    let near = json!({ "administration": here, "focus": { "system": made.systems[size / 2] } });
    let near = time("picture around one, one step", "open_web", near)?;
    let deep = json!({
        "administration": here, "focus": { "system": made.systems[size / 2] }, "depth": 3,
    });
    let deep = time("picture around one, three steps", "open_web", deep)?;
    let hub = json!({ "administration": here, "node": { "system": made.systems[0] } });
    let fall = time("take out what most lean on", "take_out", hub)?;
    let named = json!({ "administration": here, "node": { "named": "elnät" } });
    time("take out the power", "take_out", named)?;
    time("first page (home)", "home", json!({ "administration": here }))?;

    let (systems, activities) = decoded(&register)?;
    let took: Vec<Duration> = (0..TIMES)
        .map(|_| {
            let start = Instant::now();
            let found = conflicts(&activities, &systems).len();
            assert_eq!(found, register["conflicts"].as_array().map_or(0, Vec::len));
            start.elapsed()
        })
        .collect();
    rows.push(("conflicts alone".to_owned(), figures(took)));
    let took = saves(&app, &register["systems"][size / 2]["system"])?;
    rows.push(("save one system".to_owned(), took));

    let count = |value: &Value| value.as_array().map_or(0, Vec::len);
    println!(
        "{} conflicts, {} circles; analysed {} systems and {} activities; the picture has {} nodes, {} lines, {} rows, \
         {} columns, around one {} and {} nodes; {} fall and {} activities are hurt; the list is {:.1} MiB, the picture {:.1} MiB",
        count(&register["conflicts"]),
        count(&register["circles"]),
        count(&table["systems"]),
        count(&table["activities"]),
        count(&whole["nodes"]),
        count(&whole["lines"]),
        whole["rows"],
        whole["columns"],
        count(&near["nodes"]),
        count(&deep["nodes"]),
        count(&fall["fall"]["fallen"]),
        count(&fall["fall"]["hurt"]),
        mebibytes(&register),
        mebibytes(&whole),
    );
    app.close();
    Ok(rows)
}

fn mebibytes(value: &Value) -> f64 {
    value.to_string().len() as f64 / 1024.0 / 1024.0
}

fn decoded(register: &Value) -> Result<(Vec<System>, Vec<Activity>), String> {
    let mut systems = Vec::new();
    for row in register["systems"].as_array().into_iter().flatten() {
        let value = row["system"]["value"].clone();
        systems.push(serde_json::from_value(value).map_err(|error| error.to_string())?);
    }
    let mut activities = Vec::new();
    for row in register["activities"].as_array().into_iter().flatten() {
        let value = row["value"].clone();
        activities.push(serde_json::from_value(value).map_err(|error| error.to_string())?);
    }
    Ok((systems, activities))
}

/// Saves another text each time, as somebody who writes does.
fn saves(app: &App, kept: &Value) -> Result<Took, String> {
    let (mut value, mut revision) = (kept["value"].clone(), kept["revision"].clone());
    let mut took = Vec::new();
    for count in 0..TIMES {
        value["purpose"] = json!(format!("ändamål {count}"));
        let request = json!({ "value": value, "revision": revision });
        let start = Instant::now();
        let saved = call(app, "save_system", request)?;
        took.push(start.elapsed());
        revision = saved["revision"].clone();
    }
    Ok(figures(took))
}

fn timed(app: &App, command: &str, request: &Value) -> Result<(Value, Took), String> {
    let mut took = Vec::new();
    let mut answer = Value::Null;
    for _ in 0..TIMES {
        let start = Instant::now();
        answer = call(app, command, request.clone())?;
        took.push(start.elapsed());
    }
    Ok((answer, figures(took)))
}

/// Milliseconds. On a machine that does other things the lowest is nearest to what the work costs.
struct Took {
    lowest: f64,
    median: f64,
    high: f64,
}

/// The lowest, the median and the 95th percentile.
fn figures(mut took: Vec<Duration>) -> Took {
    took.sort();
    let at = |share: f64| {
        let index = ((took.len() as f64 - 1.0) * share).round() as usize;
        took[index].as_secs_f64() * 1000.0
    };
    Took { lowest: at(0.0), median: at(0.5), high: at(0.95) }
}

fn call(app: &App, command: &str, request: Value) -> Result<Value, String> {
    app::dispatch(app, command, request).map_err(told)
}

fn told(refusal: Refusal) -> String {
    format!("{refusal:?}")
}

/// What was made.
struct Made {
    systems: Vec<Uuid>,
}

/// Writes a made-up register as an export, which is read in like any other.
fn generate(here: &Value, size: usize, file: &Path) -> Result<Made, String> {
    let mut dice = Dice(size as u64);
    let systems: Vec<Uuid> = (0..size).map(|_| Uuid::now_v7()).collect();
    let activities: Vec<Uuid> = (0..ACTIVITIES).map(|_| Uuid::now_v7()).collect();
    let record = |kind: &str, id: &Uuid, name: &Value, body: &Value| json!({ "kind": kind, "id": id, "administration": here, "name": name, "body": body });
    let mut records = Vec::new();
    for (index, id) in systems.iter().enumerate() {
        let body = system(&mut dice, here, &systems, index);
        records.push(record("system", id, &body["name"], &body));
    }
    for (index, id) in activities.iter().enumerate() {
        let body = activity(&mut dice, here, *id, index, &systems);
        records.push(record("activity", id, &body["name"], &body));
    }
    for index in 0..PLANS {
        let id = Uuid::now_v7();
        let covered: Vec<Uuid> = (0..10).map(|_| *dice.one_of(&systems)).collect();
        let tasks: Vec<Value> =
            (0..10).map(|_| json!({ "activity": dice.one_of(&activities) })).collect();
        let body = json!({
            "id": id, "administration": here, "title": format!("Plan {index}"), "kind": "both",
            "working": { "state": "draft", "writers": [], "sent_back": null },
            "sections": { "scope": { "systems": covered }, "tasks": { "rows": tasks } },
        });
        records.push(record("plan", &id, &body["title"], &body));
    }
    let export = json!({
        "format": "beredd-export-1", "exported_at": clock(), "records": records,
        "approved": [], "changes": [],
    });
    let bytes = serde_json::to_vec(&export).map_err(|error| error.to_string())?;
    std::fs::write(file, bytes).map_err(|error| error.to_string())?;
    Ok(Made { systems })
}

/// A system as they are: on the power, on two of the few that most lean on, and on two of those that belong with it;
/// now and then the other way, which makes a circle. One of twenty is a supporting system.
fn system(dice: &mut Dice, here: &Value, all: &[Uuid], index: usize) -> Value {
    let supporting = all.len() / 20 + 1;
    let sort = if index < supporting { "support" } else { "case" };
    let mut depends_on = vec![json!({ "name": "Elnät", "kind": "power" })];
    while depends_on.len() < NEEDS {
        let first = index - index % TOGETHER;
        let other = match depends_on.len() {
            _ if index < supporting => dice.below(LOWEST.min(index + 1)),
            3 | 4 if dice.below(200) == 0 => (first + dice.below(TOGETHER)).min(all.len() - 1),
            3 | 4 if index > first => first + dice.below(index - first),
            _ => dice.below(supporting),
        };
        let works_without = if dice.below(8) == 0 { "Läsning fungerar." } else { "" };
        depends_on.push(if other == index {
            json!({ "name": format!("Tjänst {index}"), "kind": "other" })
        } else {
            json!({
                "system": all[other], "kind": *dice.one_of(&["identity", "network", "system"]),
                "works_without": works_without, "fallback": "Ring supporten.",
            })
        });
    }
    let promised = match dice.below(4) {
        0 => Value::Null,
        _ => json!(*dice.one_of(&[1, 2, 2, 4, 4, 8])),
    };
    let measured = dice.below(3) == 0;
    json!({
        "id": all[index], "administration": here, "name": format!("System {index:05}"),
        "sort": sort, "purpose": words(dice, index), "supplier": "Leverantören Exempel AB",
        "hosting": "Leverantörens driftcentral i Exempel",
        "support": [{ "name": "Leverantörens jour", "phone": "08-123 00", "hours": "Dygnet runt" }],
        "agreement": words(dice, 1), "login_methods": "Tjänstekort och lösenord",
        "logging": words(dice, 1), "personal_data": "ordinary",
        "promised_restore_hours": promised,
        "last_restore_test": measured.then_some("2026-09-14"),
        "last_restore_hours": measured.then(|| dice.below(60)),
        "depends_on": depends_on,
    })
}

/// An activity with levels in all categories at four time points.
fn activity(dice: &mut Dice, here: &Value, id: Uuid, index: usize, systems: &[Uuid]) -> Value {
    let mut impact = Vec::new();
    for category in ["life", "activity", "law", "economy", "trust", "environment"] {
        let mut level = 0;
        for from_hours in [4, 24, 72, 168] {
            level = (level + dice.below(2)).min(3);
            impact.push(json!({ "from_hours": from_hours, "category": category, "level": level }));
        }
    }
    let mtpd = *dice.one_of(&[8, 24, 72, 168]);
    let uses: Vec<Uuid> = (0..3).map(|_| *dice.one_of(systems)).collect();
    json!({
        "id": id, "administration": here, "name": format!("Verksamhet {index:03}"),
        "purpose": words(dice, 1), "impact": impact, "mtpd_hours": mtpd, "rto_hours": mtpd / 2,
        "rpo_hours": mtpd, "mbco": "Bara det som är akut.", "systems": uses,
    })
}

/// Words that the made-up texts consist of; one more is in one of a thousand.
const WORDS: [&str; 8] =
    ["handläggning", "beslut", "utbetalning", "journal", "schema", "register", "avgift", "insats"];

fn words(dice: &mut Dice, index: usize) -> String {
    let mut words: Vec<&str> = (0..20).map(|_| *dice.one_of(&WORDS)).collect();
    if index.is_multiple_of(1000) {
        words.push("kajplats");
    }
    words.join(" ")
}

/// The same numbers each time, so that two runs measure the same.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        // SplitMix64: Steele, Lea and Flood 2014.
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % limit.max(1) as u64) as usize
    }

    fn one_of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }
}
