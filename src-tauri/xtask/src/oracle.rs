//! 100 000 random deadlines against an oracle in Python that shares no code with Beredd. Never counts a deadline itself.

use std::fmt::Write as _;
use std::fs::File;
use std::path::Path;
use std::process::Command;

use crate::process::{at, cargo, command, output, own_folder, which};

const STARTS: usize = 100_000;
/// The same starts every time, so that a wrong deadline is found again.
const SEED: u64 = 20_261_122;
const YEARS: [i64; 2] = [2026, 2040];
const DAY: i64 = 24 * 3600;
/// Three hours, in seconds: mistakes lie around the two nights in which the clock is changed.
const NIGHT: i64 = 3 * 3600;
/// Each length, and about how many seconds it is.
const LENGTHS: [(&str, i64); 6] = [
    ("hours 24", DAY),
    ("hours 48", 2 * DAY),
    ("hours 72", 3 * DAY),
    ("hours 96", 4 * DAY),
    ("weeks 4", 28 * DAY),
    ("months 1", 30 * DAY),
];

/// Counts the same deadlines twice, prints how many are not the same, and refuses when any is not.
pub fn deadlines_against_an_oracle() -> Result<(), String> {
    let starts = own_folder()?.join("deadlines.txt");
    let lines = random_starts();
    std::fs::write(&starts, lines.join("\n")).map_err(|error| at(&starts, &error))?;

    let example = ["run", "--quiet", "-p", "domain", "--example", "deadlines"];
    let ours = answers(cargo(&example), &starts)?;
    let theirs = answers(command(python()?, &["tests/oracle/deadlines.py"]), &starts)?;

    let (ours, theirs): (Vec<&str>, Vec<&str>) = (ours.lines().collect(), theirs.lines().collect());
    if ours.len() != STARTS || theirs.len() != STARTS {
        return Err(format!("{STARTS} asked, {} and {} answered", ours.len(), theirs.len()));
    }
    let wrong: Vec<String> = (lines.iter().zip(ours).zip(theirs))
        .filter(|((_, ours), theirs)| ours != theirs)
        .map(|((line, ours), theirs)| format!("  {line}: {ours}, the oracle says {theirs}"))
        .collect();
    println!("wrong deadlines {} of 100 000", wrong.len());
    if wrong.is_empty() {
        return Ok(());
    }
    let mut message = String::from("deadlines and their oracle differ, for example");
    for line in wrong.iter().take(5) {
        write!(message, "\n{line}").map_err(|error| error.to_string())?;
    }
    Err(message)
}

/// On Windows it goes by its short name, and has its time zones from the package tzdata.
fn python() -> Result<&'static str, String> {
    let found = ["python3", "python"].into_iter().find(|name| which(name).is_some());
    found.ok_or_else(|| "Python is missing: 3.9 or later, with tzdata".to_owned())
}

fn answers(mut program: Command, starts: &Path) -> Result<String, String> {
    program.stdin(File::open(starts).map_err(|error| at(starts, &error))?);
    output(program)
}

/// Half of the starts lie anywhere, a quarter in a night when the clock is changed, and a quarter end in one.
fn random_starts() -> Vec<String> {
    let mut dice = Dice(SEED);
    let first = days_until(YEARS[0], 1, 1) * DAY;
    let last = days_until(YEARS[1] + 1, 1, 1) * DAY;
    (0..STARTS)
        .map(|_| {
            let (length, seconds) = LENGTHS[dice.below(LENGTHS.len() as i64) as usize];
            let near = changed_clock(&mut dice) + dice.below(2 * NIGHT) - NIGHT;
            let start = match dice.below(4) {
                0 => near,
                1 => near - seconds - dice.below(2) * DAY,
                _ => first + dice.below(last - first),
            };
            format!("{start} {length}")
        })
        .collect()
}

/// When a clock is changed: 01:00 in UTC on the last Sunday of March or October.
fn changed_clock(dice: &mut Dice) -> i64 {
    let year = YEARS[0] + dice.below(YEARS[1] - YEARS[0] + 1);
    let month = [3, 10][dice.below(2) as usize];
    let last = days_until(year, month, 31);
    // 1970-01-04 was a Sunday.
    (last - (last - 3).rem_euclid(7)) * DAY + 3600
}

/// Days from 1970-01-01 until a day of the Gregorian calendar.
fn days_until(year: i64, month: i64, day: i64) -> i64 {
    // The year begins in March here, so that the day that comes and goes is its last.
    let year = if month < 3 { year - 1 } else { year };
    let days_of_months = (153 * ((month + 9) % 12) + 2) / 5;
    365 * year + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + days_of_months
        - 719_469
        + day
}

/// SplitMix64: enough for tests, and without a dependency.
struct Dice(u64);

impl Dice {
    fn below(&mut self, sides: i64) -> i64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % sides.unsigned_abs()).cast_signed()
    }
}

#[cfg(test)]
mod tests {
    use super::{days_until, random_starts};

    #[test]
    fn days_are_counted_as_the_calendar_has_them() {
        assert_eq!(days_until(1970, 1, 1), 0);
        assert_eq!(days_until(2000, 3, 1), 11_017);
        assert_eq!(days_until(2026, 11, 22), 20_779);
    }

    #[test]
    fn the_same_starts_come_every_time() {
        assert_eq!(random_starts()[..3], random_starts()[..3]);
    }
}
