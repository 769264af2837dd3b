//! Writes a binder of about 60 pages and one of about 300, and says what that took. Never a real administration.
//!
//! `cargo run --release -p pdf --example sample [FOLDER]`

#[path = "../tests/printing/plans.rs"]
mod plans;
#[path = "../tests/printing/spoken.rs"]
mod spoken;

use std::io::Write;
use std::path::PathBuf;
use std::time::Instant;

use domain::document::VersionState;
use domain::words::Language;
use pdf::{binder, lay_out, page_svg, render};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = std::env::args_os().nth(1).map_or_else(std::env::temp_dir, PathBuf::from);
    let words = spoken::Spoken::new(Language::Swedish);
    let print = plans::print();
    for (name, sections, rows, cards) in [("binder-60", 14, 15, 14), ("binder-300", 17, 90, 60)] {
        let plan = plans::sized_plan(VersionState::Approved, sections, rows, cards);
        let begin = Instant::now();
        let document = binder(&plans::binder(vec![plan]), &print, &words);
        let laid = lay_out(&document, &words)?;
        let placed = begin.elapsed();
        let bytes =
            render(&laid, &print.meta("Exempeldals stadsdelsförvaltning", Language::Swedish))?;
        let total = begin.elapsed();
        let picture = Instant::now();
        let svg = page_svg(&laid, laid.pages.len() / 2)?;
        let pictured = picture.elapsed();
        let path = folder.join(format!("{name}.pdf"));
        std::fs::write(&path, &bytes)?;
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
    }
    Ok(())
}

/// Returns the most memory that this process has held, in MiB, where the system says.
fn peak_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM"))?;
    line.split_whitespace().nth(1)?.parse::<u64>().ok().map(|kib| kib / 1024)
}
