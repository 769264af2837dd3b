//! The yearly report.

use domain::analysis::{Analysis, Count, Share, Tally, TallyRow};
use domain::facts::{FactsBlock, FactsDocument};
use domain::incident_paper::year;
use domain::moment::Day;
use domain::words::Language;

use crate::invented::{UNIT, administration, names, now};
use crate::spoken::Spoken;

fn day(year: i32, month: u32, day: u32) -> Day {
    Day::from_ymd_opt(year, month, day).expect("the calendar has this day")
}

fn number(number: u32) -> Count {
    Count::Number { number }
}

fn tally(rows: &[(&str, Count)]) -> Tally {
    let row = |(key, count): &(&str, Count)| TallyRow { key: (*key).to_owned(), count: *count };
    Tally { rows: rows.iter().map(row).collect(), withheld: false }
}

fn analysis() -> Analysis {
    Analysis {
        from: day(2026, 1, 1),
        to: day(2026, 12, 31),
        total: number(47),
        months: tally(&[("2026-01", number(12)), ("2026-02", Count::Few)]),
        harms: tally(&[
            ("disclosure", number(30)),
            ("loss", Count::Few),
            ("access", Count::Hidden),
        ]),
        ways: tally(&[("wrong_email", number(21))]),
        causes: tally(&[("human", number(40))]),
        units: tally(&[(UNIT, number(20)), ("", number(27))]),
        systems: Tally { rows: Vec::new(), withheld: true },
        levels: tally(&[("high", number(6)), ("", number(41))]),
        protected: tally(&[("yes", number(5)), ("no", number(42)), ("unknown", number(0))]),
        breaches: tally(&[("yes", number(47))]),
        hours: tally(&[("0-4", number(30)), ("over-48", number(17))]),
        notified: tally(&[("in_time", number(12)), ("open", number(35))]),
        reported_in_time: Some(Share { part: 30, of: 47, percent: 63 }),
        notified_in_time: None,
        median_hours_to_report: Some(5),
        median_hours_to_notify: None,
    }
}

fn made(analysis: &Analysis) -> FactsDocument {
    let words = Spoken::new(Language::Swedish);
    let Analysis { from, to, .. } = *analysis;
    year(analysis, &names(), from, to, &administration(), now(), &words)
}

#[test]
fn what_is_too_small_is_said_to_be_and_never_drawn() {
    let document = made(&analysis());
    let text = serde_json::to_string(&document).unwrap();

    assert!(text.contains(r#"{"label":"Förlust","value":null,"text":"färre än 5"}"#), "{text}");
    assert!(text.contains(r#"{"label":"Obehörig åtkomst","value":null,"text":"visas inte"}"#));
    assert!(text.contains("Incidenter per system: visas inte"));
    assert!(text.contains("30 av 47 (63 %)"));
    assert!(text.contains("inom 5 timmar"));
    assert!(text.contains("Visas inte (inget eller för litet antal)"));
}

#[test]
fn every_picture_is_followed_by_the_same_as_a_table() {
    let document = made(&analysis());
    let blocks: Vec<&FactsBlock> = document.parts.iter().flat_map(|part| &part.blocks).collect();
    let mut pictures = 0;
    for (at, block) in blocks.iter().enumerate() {
        let FactsBlock::Bars { bars, .. } = block else { continue };
        let Some(FactsBlock::Table { rows, .. }) = blocks.get(at + 1) else {
            panic!("no table after the bars")
        };
        let drawn: Vec<Vec<String>> =
            bars.iter().map(|bar| vec![bar.label.clone(), bar.text.clone()]).collect();
        assert_eq!(&drawn, rows);
        pictures += 1;
    }
    assert_eq!(pictures, 10);
}

#[test]
fn units_months_and_what_is_not_given_are_named() {
    let text = serde_json::to_string(&made(&analysis())).unwrap();

    for label in ["Hemtjänst Norr", "januari 2026", "Inte angivet", "Hög risk", "Inom 4 timmar"] {
        assert!(text.contains(&format!(r#""label":"{label}""#)), "{label}");
    }
    assert!(!text.contains(UNIT));
}

#[test]
fn protected_persons_are_a_part_of_their_own() {
    let document = made(&analysis());

    assert_eq!(document.parts.last().unwrap().title, "Skyddade personuppgifter");
    assert_eq!(document.head.title, "Personuppgiftsincidenter 2026");
    assert_eq!(document.head.kind, "Årsrapport");
    assert!(document.head.example);
}

#[test]
fn of_few_incidents_nothing_else_is_said() {
    let few = Analysis { total: Count::Few, ..analysis() };

    let document = made(&few);

    assert_eq!(document.parts.len(), 1);
    let text = serde_json::to_string(&document).unwrap();
    assert!(text.contains("färre än 5") && !text.contains("30 av 47"));
}

#[test]
fn a_period_that_is_no_year_says_its_days() {
    let half = Analysis { to: day(2026, 6, 30), ..analysis() };

    let document = made(&half);

    assert_eq!(document.head.title, "Personuppgiftsincidenter 2026-01-01 till och med 2026-06-30");
    assert_eq!(document.head.kind, "Rapport över en period");
}
