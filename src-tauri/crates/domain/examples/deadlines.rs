//! Deadlines for whoever checks them: a start in seconds since 1970 and a length on each line in, a deadline on each
//! line out. Used by `cargo xtask test` against an oracle that shares no code with Beredd.
//!
//! `1795274400 hours 72` → `1795533600 2026-11-23T16:20:00+01:00`

use std::io::{BufWriter, Read, Write};

use chrono::DateTime;
use domain::clock::due;
use domain::track::Length;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text)?;
    let mut out = BufWriter::new(std::io::stdout().lock());
    for line in text.lines() {
        let mut words = line.split(' ');
        let mut word = || words.next().ok_or("a line has three words");
        let start: i64 = word()?.parse()?;
        let unit = word()?;
        let count: u32 = word()?.parse()?;
        let length = match unit {
            "hours" => Length::Hours(count),
            "weeks" => Length::Weeks(count),
            "months" => Length::Months(count),
            other => return Err(format!("there is no unit {other}").into()),
        };
        let started = DateTime::from_timestamp(start, 0).ok_or("a start that is no moment")?;
        let due = due(length, started.fixed_offset());
        writeln!(out, "{} {}", due.timestamp(), due.to_rfc3339())?;
    }
    out.flush()?;
    Ok(())
}
