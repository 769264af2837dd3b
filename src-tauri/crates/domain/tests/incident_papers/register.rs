//! The register of every incident.

use domain::facts::{FactsBlock, FactsDocument};
use domain::incident_paper::{Value, register, register_columns, register_row};
use domain::moment::Day;
use domain::words::Language;
use serde_json::json;

use crate::invented::{Around, FREE, administration, empty, now, whole, with};
use crate::spoken::Spoken;

fn row(value: &serde_json::Value) -> Vec<Value> {
    let around = Around::new(value);
    register_row(&around.incident, &around.context(), &Spoken::new(Language::Swedish))
}

fn at(title: &str) -> usize {
    let columns = register_columns(&Spoken::new(Language::Swedish));
    columns.iter().position(|(column, _)| column == title).expect("the register has the column")
}

fn printed(rows: &[Vec<Value>]) -> FactsDocument {
    let from = Day::from_ymd_opt(2026, 1, 1);
    let words = Spoken::new(Language::Swedish);
    register(rows, from, None, &administration(), now(), &words)
}

fn has(row: &[Value], words: &str) -> bool {
    row.iter().any(|value| matches!(value, Value::Text(text) if text.contains(words)))
}

#[test]
fn every_row_has_a_value_for_every_column() {
    let columns = register_columns(&Spoken::new(Language::Swedish));

    assert_eq!(row(&whole()).len(), columns.len());
    assert_eq!(row(&empty()).len(), columns.len());
    assert!(columns.iter().all(|(title, share)| !title.is_empty() && *share >= 0.0));
    assert!(columns.iter().any(|(_, share)| *share == 0.0), "some are only in the file");
}

#[test]
fn it_says_what_happened_the_effects_and_the_measures() {
    let row = row(&whole());

    assert!(has(&row[at("Vad som hände")..][..1], "kanariefågel ett"));
    assert!(has(&row[at("Effekter")..][..1], "Hot, våld eller förföljelse\nkanariefågel sju"));
    assert!(has(&row[at("Åtgärder")..][..1], "kanariefågel nio (klart 2026-11-20)"));
    assert_eq!(row[at("Personer")], Value::Number(312));
    assert_eq!(row[at("Anmälan till IMY")], Value::Text("Anmäld 2026-11-22".into()));
    assert_eq!(row[at("Enhet")], Value::Text("Hemtjänst Norr".into()));
    assert_eq!(row[at("Skickad till IMY i tid")], Value::Text("I tid".into()));
    assert_eq!(
        row[at("Berörda informerade")],
        Value::Day(Day::from_ymd_opt(2026, 11, 21).unwrap())
    );
}

#[test]
fn nothing_that_was_written_of_a_protected_incident_is_in_the_register() {
    let hidden = Value::Text("Skyddade personuppgifter – texten visas inte".into());
    for answer in ["yes", "unknown"] {
        let protected = row(&with(whole(), "/report/protected", json!(answer)));
        assert!(!has(&protected, FREE), "{answer}");
        for title in ["Vad som hände", "Åtgärder", "Skäl"] {
            assert_eq!(protected[at(title)], hidden, "{title}");
        }
        assert!(has(&protected[at("Effekter")..][..1], "texten visas inte"));
        let paper = serde_json::to_string(&printed(&[protected])).unwrap();
        assert!(!paper.contains(FREE) && paper.contains("texten visas inte"));
    }
    assert!(has(&row(&whole()), FREE), "the text of any other incident is there");
}

#[test]
fn that_nothing_is_written_is_not_told_apart_when_persons_are_protected() {
    let written = row(&with(whole(), "/report/protected", json!("yes")));
    let blank = row(&empty());

    assert_eq!(written[at("Vad som hände")], blank[at("Vad som hände")]);
    assert_eq!(written[at("Åtgärder")], blank[at("Åtgärder")]);
}

#[test]
fn the_paper_is_marked_when_a_row_is_protected() {
    let open = printed(&[row(&whole())]);
    assert_eq!(open.head.mark, "");

    let marked = printed(&[row(&whole()), row(&empty())]);
    assert_eq!(marked.head.mark, "SKYDDADE PERSONUPPGIFTER");
    assert!(marked.head.secrecy.contains("OSL 21 kap. 3 §"));
    assert!(!marked.head.draft);
}

#[test]
fn the_printed_table_has_a_cell_for_each_of_its_columns() {
    let document = printed(&[row(&whole()), row(&empty())]);

    let tables =
        document.parts.iter().flat_map(|part| &part.blocks).filter_map(|block| match block {
            FactsBlock::Table { columns, rows, .. } => Some((columns, rows)),
            FactsBlock::Rows { .. }
            | FactsBlock::Bars { .. }
            | FactsBlock::Matrix { .. }
            | FactsBlock::Wheel { .. }
            | FactsBlock::Web { .. }
            | FactsBlock::Para { .. }
            | FactsBlock::Signatures { .. } => None,
        });
    let (columns, rows) = tables.collect::<Vec<_>>()[0];
    assert_eq!(rows.len(), 2);
    assert!(rows.iter().all(|row| row.len() == columns.len()));
    assert!(columns.iter().all(|column| column.share > 0.0));
    assert!(serde_json::to_string(&document).unwrap().contains("Från och med 2026-01-01"));
}
