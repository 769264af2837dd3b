//! What reading a list of 10 000 systems into the register takes, through the commands that the window calls:
//! preview, import, preview again, a page of rows, export and taking it back. Figures are of one run.
#![expect(clippy::print_stdout, reason = "the figures are what it is for")]
#![expect(
    clippy::disallowed_methods,
    reason = "it is its own shell: a clock and ids come from here"
)]

use std::path::Path;
use std::time::Instant;

use app::sheet::{CellValue, Sheet, to_workbook};
use app::wire::Refusal;
use app::{App, Cost, Host};
use data_encoding::BASE64;
use domain::moment::Moment;
use serde_json::{Value, json};
use uuid::Uuid;

const SIZES: [usize; 3] = [1_000, 3_000, 10_000];

fn clock() -> Moment {
    chrono::Local::now().fixed_offset()
}

fn main() -> Result<(), String> {
    let given = std::env::args().nth(1);
    // It reads workbooks in a process of its own, as the program does; this is that process.
    if given.as_deref() == Some(app::reader::TASK) {
        let read = app::reader::read_here(std::io::stdin().lock(), std::io::stdout().lock());
        eprintln!("  the reading process took {:.0} MB at most", peak_mb());
        return read.map_err(|error| error.to_string());
    }
    let sizes: Vec<usize> = match given {
        Some(size) => vec![size.parse().map_err(|_| "a size is a number".to_owned())?],
        None => SIZES.to_vec(),
    };
    sizes.into_iter().try_for_each(measure)
}

fn measure(size: usize) -> Result<(), String> {
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    let app = App::new(Host {
        folder: folder.path().join("Mätning.beredd"),
        outbox: folder.path().join("utskrifter"),
        clock,
        new_id: Uuid::now_v7,
        program: "Beredd (bench)".to_owned(),
        cost: Cost::LOW,
        reader: std::env::current_exe().ok(),
    });
    let request = json!({
        "passphrase": "en lång mening att mäta med",
        "person": "Mätare Exempel",
        "administration": { "name": "Mätförvaltningen", "municipality": "Exempel" },
    });
    let created = call(&app, "create_file", request)?;
    let here = created["session"]["administrations"][0]["id"].clone();
    let file = workbook(size, folder.path())?;
    println!("{size} systems with 21 columns, {:.1} MB of XLSX", file.len() as f64 / 1e6);
    let asked = json!({
        "administration": here,
        "file": { "name": "System.xlsx", "bytes_base64": BASE64.encode(&file) },
    });
    drop(file);
    println!("  before                       {:>8.0} MB at most", peak_mb());
    let seen = timed("preview, all new", &app, "preview_import", asked.clone())?;
    let counts = &seen["totals"];
    println!("  {counts}");
    let run = json!({ "what": asked, "fingerprint": seen["fingerprint"] });
    let done = timed("import", &app, "run_import", run)?;
    timed("preview, all the same", &app, "preview_import", asked.clone())?;
    let mut page = asked;
    page["show"] = json!({ "table": 0, "offset": size / 2, "limit": 50 });
    timed("one page of rows", &app, "preview_import", page)?;
    let export = json!({ "administration": here, "format": "xlsx" });
    timed("export, XLSX", &app, "export_register", export)?;
    timed("list of imports", &app, "list_imports", json!({ "administration": here }))?;
    timed("take the import back", &app, "undo_import", json!({ "import": done["import"] }))?;
    app.close();
    Ok(())
}

fn timed(what: &str, app: &App, command: &str, request: Value) -> Result<Value, String> {
    let start = Instant::now();
    let answer = call(app, command, request)?;
    let took = start.elapsed().as_secs_f64();
    println!("  {what:<28} {took:>8.2} s  {:>8.0} MB at most", peak_mb());
    Ok(answer)
}

fn call(app: &App, command: &str, request: Value) -> Result<Value, String> {
    app::dispatch(app, command, request).map_err(|refusal: Refusal| format!("{refusal:?}"))
}

/// The most memory that this process has had, in MB; 0 where the system does not say.
fn peak_mb() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kib = line.and_then(|rest| rest.trim().trim_end_matches(" kB").parse::<f64>().ok());
    kib.unwrap_or(0.0) / 1000.0
}

fn workbook(size: usize, private: &Path) -> Result<Vec<u8>, String> {
    let columns = [
        "System",
        "Slag",
        "Vad det används till",
        "Leverantör",
        "Var det körs",
        "Enhet som använder det",
        "Systemägare",
        "Systemansvarig",
        "Systemförvaltare",
        "Systemadministratör",
        "Ombud i enheterna",
        "Avtal och servicenivå",
        "Leverantören återställer inom (timmar)",
        "Inloggning",
        "Personuppgifter",
        "Om personuppgifterna",
        "Loggning",
        "Privata utförare",
        "Läskopia vid avbrott",
        "Senast prövad återläsning",
        "Återläsningen tog (timmar)",
    ];
    let text = |text: String| CellValue::Text(text);
    let row = |number: usize| {
        vec![
            text(format!("System {number:05}")),
            text(
                if number.is_multiple_of(5) { "Stödsystem" } else { "Verksamhetssystem" }
                    .to_owned(),
            ),
            text(format!("Handläggning av ärenden av slaget {}", number % 97)),
            text(format!("Leverantör {} AB", number % 211)),
            text("Hos leverantören, i Sverige".to_owned()),
            CellValue::Empty,
            CellValue::Empty,
            CellValue::Empty,
            CellValue::Empty,
            CellValue::Empty,
            CellValue::Empty,
            text(format!("Avtal {number}, tillgänglighet 99,5 procent kontorstid")),
            CellValue::Number((number % 72) as i64 + 1),
            text("SITHS-kort eller BankID".to_owned()),
            text(["Inga", "Vanliga", "Känsliga"][number % 3].to_owned()),
            text(format!("Biträdesavtal {number} i diariet")),
            text("Inloggning och visning loggas i fem år, systemförvaltaren läser".to_owned()),
            text("Samtliga utförare i valfrihetssystemet".to_owned()),
            text("Nattlig kopia på en läsplatta i det låsta skåpet".to_owned()),
            CellValue::Day(
                domain::moment::Day::from_ymd_opt(2026, 1 + (number % 12) as u32, 14)
                    .unwrap_or_default(),
            ),
            CellValue::Number((number % 24) as i64 + 1),
        ]
    };
    let sheet = Sheet {
        title: "System".to_owned(),
        columns: columns.map(str::to_owned).to_vec(),
        rows: (0..size).map(row).collect(),
    };
    to_workbook("System", &[sheet], clock(), private).map_err(|refusal| format!("{refusal:?}"))
}
