//! Writes a binder of about 60 pages and one of about 300, a document of facts of each kind and a register of
//! 2 000 incidents, and says what that took. Never a real administration.
//!
//! `cargo run --release -p pdf --example sample [FOLDER [NAME]]`; with a name, only what begins with it.

#[path = "../tests/printing/factual.rs"]
mod factual;
#[path = "../tests/printing/plans.rs"]
mod plans;
#[path = "../tests/printing/spoken.rs"]
mod spoken;
#[path = "../tests/printing/systems.rs"]
mod systems;

use std::error::Error;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::Instant;

use domain::document::VersionState;
use domain::words::Language;
use pdf::{Document, binder, facts_document, lay_out, page_svg, render};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args_os().nth(1).map_or_else(std::env::temp_dir, PathBuf::from);
    let only = std::env::args().nth(2).unwrap_or_default();
    let words = spoken::Spoken::new(Language::Swedish);
    let print = plans::print();
    let bound = |sections: u8, rows: usize, cards: u32| {
        let plan = plans::sized_plan(VersionState::Approved, sections, rows, cards);
        binder(&plans::binder(vec![plan]), &print, &words)
    };
    let facts = |document| facts_document(&document, &print, &words);
    let samples: [(&str, &dyn Fn() -> Document); 12] = [
        ("binder-60", &|| bound(14, 15, 14)),
        ("binder-300", &|| bound(17, 90, 60)),
        ("facts-report", &|| facts(factual::report())),
        ("facts-draft", &|| facts(factual::draft())),
        ("facts-warning", &|| facts(factual::warning())),
        ("facts-register", &|| facts(factual::register(60))),
        ("facts-yearly", &|| facts(factual::yearly())),
        ("drawn-matrix", &|| facts(systems::matrix(30))),
        ("drawn-matrix-few", &|| facts(systems::matrix(4))),
        ("drawn-wheel", &|| facts(systems::year())),
        ("drawn-web", &|| facts(systems::web(12))),
        ("facts-register-2000", &|| facts(factual::register(2000))),
    ];
    for (name, document) in samples {
        if name.starts_with(&only) {
            sample(&folder, name, document, &words)?;
        }
    }
    Ok(())
}

fn sample(
    folder: &Path,
    name: &str,
    document: &dyn Fn() -> Document,
    words: &spoken::Spoken,
) -> Result<(), Box<dyn Error>> {
    let begin = Instant::now();
    let laid = lay_out(&document(), words)?;
    let placed = begin.elapsed();
    let meta = plans::print().meta("Exempeldals stadsdelsförvaltning", Language::Swedish);
    let bytes = render(&laid, &meta)?;
    let total = begin.elapsed();
    let picture = Instant::now();
    let svg = page_svg(&laid, laid.pages.len() / 2)?;
    let pictured = picture.elapsed();
    let path = folder.join(format!("{name}.pdf"));
    std::fs::write(&path, &bytes)?;
    std::fs::write(path.with_extension("svg"), &svg)?;
    writeln!(
        std::io::stdout(),
        "{} pages={} layout_ms={} total_ms={} size_kib={} peak_mib={} nodes={} svg_ms={} svg_kib={}",
        path.display(),
        laid.pages.len(),
        placed.as_millis(),
        total.as_millis(),
        bytes.len() / 1024,
        peak_memory().map_or_else(|| "?".to_owned(), |mib| mib.to_string()),
        laid.nodes.len(),
        pictured.as_millis(),
        svg.len() / 1024,
    )?;
    Ok(())
}

/// Returns the most memory that this process has held, in MiB, where the system says.
fn peak_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM"))?;
    line.split_whitespace().nth(1)?.parse::<u64>().ok().map(|kib| kib / 1024)
}
