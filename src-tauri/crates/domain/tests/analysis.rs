//! The incidents of a period in numbers: what is counted, and that nobody can be picked out.
//!
//! The attacker here knows how small numbers are hidden, and tries every number that a hidden cell could be.

use std::sync::OnceLock;

use chrono::{DateTime, TimeDelta};
use domain::analysis::{Analysis, Count, Line, Share, Tally, analyse};
use domain::ids::{AdministrationId, IncidentId, UnitId};
use domain::incident::{Answer, Cause, Harm, Incident, Level, Stage, Way};
use domain::moment::{Day, Moment};
use domain::track::{Length, Track, shipped};
use serde_json::json;
use uuid::Uuid;

fn at(text: &str) -> Moment {
    DateTime::parse_from_rfc3339(text).expect("a moment of the test")
}

fn day(text: &str) -> Day {
    text.parse().expect("a day of the test")
}

fn incident() -> Incident {
    serde_json::from_value(json!({
        "id": IncidentId(Uuid::nil()),
        "administration": AdministrationId(Uuid::nil()),
        "number": "2026-014",
        "stage": "reported",
        "report": { "discovered": "2026-11-20T16:20:00+01:00", "harms": ["disclosure"] },
        "times": { "reported": "2026-11-20T18:20:00+01:00", "aware": "2026-11-20T17:20:00+01:00" },
        "event": { "causes": ["human"] },
    }))
    .expect("an incident of the test")
}

/// A line that was reported so many minutes after its discovery.
fn line(minutes: i64) -> Line {
    static READ: OnceLock<Incident> = OnceLock::new();
    let mut incident = READ.get_or_init(incident).clone();
    incident.times.reported = incident.report.discovered.map(|at| at + TimeDelta::minutes(minutes));
    Line::of(&incident, shipped())
}

fn year(lines: Vec<Line>) -> Analysis {
    analyse(lines.into_iter(), day("2026-01-01"), day("2026-12-31"))
}

fn count(tally: &Tally, key: &str) -> Count {
    tally.rows.iter().find(|row| row.key == key).expect("a row of the table").count
}

fn number(number: u32) -> Count {
    Count::Number { number }
}

#[test]
fn a_line_holds_what_the_register_needs() {
    let mut incident = incident();
    let found = Line::of(&incident, shipped());
    assert_eq!(found.minutes_to_report, Some(120));
    assert_eq!(found.in_time_internal, Some(true));
    assert_eq!(found.imy_due, Some(at("2026-11-23T17:20:00+01:00")));
    assert_eq!((found.imy_done, found.imy_in_time), (None, None));
    assert_eq!(found.day(), Some(day("2026-11-20")));

    incident.tracks.entry("imy".into()).or_default().done_at =
        Some(at("2026-11-23T17:20:01+01:00"));
    let late = Line::of(&incident, shipped());
    assert_eq!((late.imy_in_time, late.minutes_to_notify), (Some(false), Some(72 * 60)));

    incident.tracks.clear();
    incident.event.is_breach = Answer::No;
    assert_eq!(Line::of(&incident, shipped()).imy_due, None, "what is no breach has no deadline");

    let own: Vec<Track> =
        shipped().iter().map(|track| Track { length: Length::Hours(1), ..track.clone() }).collect();
    assert_eq!(Line::of(&incident, &own).in_time_internal, Some(false), "by the own clock");
}

#[test]
fn a_line_is_read_back_as_it_was_written() {
    let line = line(120);
    let text = serde_json::to_string(&line).unwrap();
    assert_eq!(serde_json::from_str::<Line>(&text).unwrap(), line);
    assert!(text.len() < 1000, "a hundred thousand of them are read at once: {}", text.len());
}

#[test]
fn incidents_are_counted_in_swedens_days_and_drafts_are_not() {
    let mut lines = vec![line(120); 6];
    // 2026-12-31 23:30 in UTC is the new year in Sweden.
    lines[0].discovered = Some(at("2026-12-31T23:30:00Z"));
    assert_eq!(year(lines.clone()).total, number(5));
    lines[1].stage = Stage::Draft;
    assert_eq!(year(lines).total, Count::Few);
}

#[test]
fn nothing_but_few_is_said_of_fewer_than_five() {
    let found = year(vec![line(120); 4]);
    assert_eq!(found.total, Count::Few);
    for tally in tallies(&found) {
        assert!(tally.withheld && tally.rows.is_empty());
    }
    assert_eq!((found.reported_in_time, found.median_hours_to_report), (None, None));

    let none = year(Vec::new());
    assert_eq!(none.total, number(0));
    assert_eq!(count(&none.harms, "loss"), number(0), "nothing at all can be shown");
    assert_eq!(none.months.rows.len(), 12);
}

#[test]
fn hours_stand_in_their_classes_and_the_last_minute_is_in_time() {
    let lines: Vec<Line> = [0, 240, 241, 1440, 1441, 2880, 2881]
        .into_iter()
        .flat_map(|minutes| vec![line(minutes); 5])
        .collect();
    let found = year(lines);
    let counts: Vec<Count> = found.hours.rows.iter().map(|row| row.count).collect();
    assert_eq!(counts, [number(10), number(10), number(10), number(5), number(0)]);
    assert_eq!(found.reported_in_time, Some(Share { part: 30, of: 35, percent: 85 }));
    assert_eq!(found.median_hours_to_report, Some(24));
}

#[test]
fn a_share_is_hidden_when_it_or_the_rest_is_small() {
    let with = |late: usize| {
        let mut lines = vec![line(60); 20];
        lines.extend(vec![line(3000); late]);
        year(lines).reported_in_time
    };
    assert_eq!(with(0), Some(Share { part: 20, of: 20, percent: 100 }));
    for late in 1..=4 {
        assert_eq!(with(late), None, "{late} late");
    }
    assert_eq!(with(5), Some(Share { part: 20, of: 25, percent: 80 }));
}

#[test]
fn a_small_number_takes_another_with_it_so_that_the_total_does_not_tell() {
    let mut lines = vec![line(60); 30];
    for (index, line) in lines.iter_mut().enumerate() {
        line.level = match index {
            0..3 => Some(Level::High),
            3..13 => Some(Level::Risk),
            _ => Some(Level::Unlikely),
        };
    }
    let found = year(lines);
    assert_eq!(found.total, number(30));
    assert_eq!(count(&found.levels, "high"), Count::Few);
    assert_eq!(count(&found.levels, "risk"), Count::Hidden);
    assert_eq!(count(&found.levels, "unlikely"), number(17));
}

#[test]
fn five_incidents_in_five_units_are_not_told_one_by_one() {
    let mut lines = vec![line(60); 5];
    for (index, line) in lines.iter_mut().enumerate() {
        line.unit = Some(UnitId(Uuid::from_u128(index as u128 + 1)));
    }
    let found = year(lines);
    assert!(found.units.withheld, "each of five small numbers that make five is one");
}

fn tallies(analysis: &Analysis) -> [&Tally; 11] {
    let Analysis { months, harms, ways, causes, units, systems, levels, .. } = analysis;
    let Analysis { protected, breaches, hours, notified, .. } = analysis;
    [months, harms, ways, causes, units, systems, levels, protected, breaches, hours, notified]
}

/// Dice that fall the same way every time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, sides: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % sides
    }

    /// Mostly the first: real tables have one large number and some small ones.
    fn skewed<T: Copy>(&mut self, choices: &[T]) -> T {
        let last = self.below(choices.len());
        choices[self.below(last + 1)]
    }
}

fn random_line(dice: &mut Dice) -> Line {
    let mut line = line(dice.skewed(&[60, 300, 1500, 3000]));
    if dice.below(8) == 0 {
        (line.reported, line.minutes_to_report) = (None, None);
    }
    let discovered = at("2026-01-15T12:00:00+01:00") + TimeDelta::days(31 * dice.below(5) as i64);
    line.discovered = Some(discovered);
    line.level = dice.skewed(&[Some(Level::Risk), None, Some(Level::High), Some(Level::Unlikely)]);
    line.protected = dice.skewed(&[Answer::No, Answer::Unknown, Answer::Yes]);
    line.is_breach = dice.skewed(&[Answer::Yes, Answer::Unknown, Answer::No]);
    line.imy_in_time = dice.skewed(&[None, Some(true), Some(false)]);
    line.notify = dice.skewed(&[Some(true), None, Some(false)]);
    line.unit =
        dice.skewed(&[None, Some(1), Some(2), Some(3)]).map(|id| UnitId(Uuid::from_u128(id)));
    line.harms = vec![dice.skewed(Harm::ALL)];
    line.causes = vec![dice.skewed(Cause::ALL)];
    line.ways = vec![dice.skewed(Way::ALL)];
    if dice.below(3) == 0 {
        line.harms.push(Harm::Loss);
        line.causes.push(Cause::Routine);
    }
    line
}

/// Every number that a cell can be, for an attacker who knows that only 5 or more is hidden for another's sake.
fn numbers(count: Count, total: u32, least_hidden: u32) -> Vec<u32> {
    match count {
        Count::Number { number } => vec![number],
        Count::Few => (1..=4).collect(),
        Count::Hidden => (least_hidden..=total).collect(),
    }
}

/// Every sum that cells can have together, up to `most`.
fn sums(cells: &[Vec<u32>], most: u32) -> Vec<bool> {
    let mut reached = vec![false; most as usize + 1];
    reached[0] = true;
    for cell in cells {
        let mut next = vec![false; reached.len()];
        for (sum, _) in reached.iter().enumerate().filter(|(_, is_reached)| **is_reached) {
            for number in cell {
                if let Some(place) = next.get_mut(sum + *number as usize) {
                    *place = true;
                }
            }
        }
        reached = next;
    }
    reached
}

/// Asserts that no hidden cell can be only one number, when the cells' sum is told to be allowed or not.
fn assert_nobody_is_picked_out(
    what: &str,
    shown: &[Count],
    total: u32,
    least_hidden: u32,
    is_allowed: impl Fn(u32) -> bool,
) {
    let cells: Vec<Vec<u32>> =
        shown.iter().map(|count| numbers(*count, total, least_hidden)).collect();
    let most = total * shown.len() as u32;
    for (index, count) in shown.iter().enumerate() {
        if let Count::Number { number } = count {
            assert!(!(1..=4).contains(number), "{what}: {number} is shown");
            continue;
        }
        let others: Vec<Vec<u32>> = cells
            .iter()
            .enumerate()
            .filter(|(at, _)| *at != index)
            .map(|(_, c)| c.clone())
            .collect();
        let reached = sums(&others, most);
        let possible = cells[index]
            .iter()
            .filter(|number| {
                (0..=most - **number)
                    .any(|rest| reached[rest as usize] && is_allowed(rest + **number))
            })
            .count();
        assert!(possible >= 2, "{what}: {shown:?} of {total} gives cell {index} away");
    }
}

#[test]
fn no_hidden_number_can_be_computed_from_what_is_shown() {
    let mut dice = Dice(20_261_122);
    let (mut few, mut hidden, mut withheld) = (0, 0, 0);
    for round in 0..1000 {
        let size = 5 + dice.below(45);
        let lines: Vec<Line> = (0..size).map(|_| random_line(&mut dice)).collect();
        let found = year(lines);
        let total = size as u32;
        assert_eq!(found.total, number(total));
        let names = [
            "months",
            "harms",
            "ways",
            "causes",
            "units",
            "systems",
            "levels",
            "protected",
            "breaches",
            "hours",
            "notified",
        ];
        for (name, tally) in names.into_iter().zip(tallies(&found)) {
            let shown: Vec<Count> = tally.rows.iter().map(|row| row.count).collect();
            few += shown.iter().filter(|count| **count == Count::Few).count();
            hidden += shown.iter().filter(|count| **count == Count::Hidden).count();
            withheld += usize::from(tally.withheld);
            let what = format!("{name} in round {round}");
            match name {
                "harms" | "causes" => {
                    assert_nobody_is_picked_out(&what, &shown, total, 5, |sum| sum >= total);
                }
                "hours" => {
                    // Hidden as a whole, its first three rows can be anything.
                    assert_nobody_is_picked_out(&what, &shown, total, 0, |sum| sum == total);
                    assert_hours_hide_the_share(&what, &shown, found.reported_in_time);
                }
                _ => assert_nobody_is_picked_out(&what, &shown, total, 5, |sum| sum == total),
            }
        }
        let notified = &found.notified.rows;
        if let Some(Share { part, of, .. }) = found.notified_in_time {
            assert_eq!(notified[0].count, number(part), "a share says what its table says");
            assert_eq!(notified[1].count, number(of - part));
        }
    }
    assert!(few > 1000 && hidden > 500 && withheld > 25, "{few} {hidden} {withheld}");
}

/// The share tells the sum of the first three rows, and the fourth.
fn assert_hours_hide_the_share(what: &str, shown: &[Count], share: Option<Share>) {
    let Some(Share { part, of, .. }) = share else { return };
    assert!(!(1..=4).contains(&part) && !(1..=4).contains(&(of - part)), "{what}: {part} of {of}");
    assert_eq!(shown[3], number(of - part), "{what}");
    let least_hidden = if shown[..3].contains(&Count::Few) { 5 } else { 0 };
    assert_nobody_is_picked_out(what, &shown[..3], part, least_hidden, |sum| sum == part);
}

#[test]
fn a_hundred_thousand_lines_are_counted_at_once() {
    let mut dice = Dice(1);
    let lines: Vec<Line> = (0..100_000).map(|_| random_line(&mut dice)).collect();
    let start = std::time::Instant::now();
    let found = year(lines);
    assert_eq!(found.total, number(100_000));
    assert!(start.elapsed().as_secs() < 10, "{:?}, not optimised", start.elapsed());
}
