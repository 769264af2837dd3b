//! Matrices, wheels and webs as they are seen and as they are heard. Never judges a control or a level.

use std::path::Path;
use std::process::Command;

use domain::facts::{CellState, FactsBlock, FactsDocument, FactsPart, WebEdge, WebNode};
use domain::words::Language;
use pdf::{Fill, Ink, Item, Laid, Node, NodeId, Role, Tag};

use crate::hostile::{NASTY, assert_on_paper};
use crate::{facts, laid, rendered, systems};

fn printed(document: FactsDocument) -> Laid {
    laid(&facts(document, Language::Swedish))
}

fn of_block(block: FactsBlock) -> Laid {
    let part = FactsPart { title: "Del".into(), blocks: vec![block], ..FactsPart::default() };
    printed(FactsDocument { parts: vec![part], ..FactsDocument::default() })
}

fn items(laid: &Laid) -> impl Iterator<Item = &Item> {
    laid.pages.iter().flat_map(|page| &page.items)
}

fn nodes(laid: &Laid, role: Role) -> Vec<(usize, &Node)> {
    laid.nodes.iter().enumerate().filter(|(_, node)| node.role == role).collect()
}

/// Returns what is heard of one node.
fn said(laid: &Laid, node: usize) -> String {
    let its = items(laid).filter(|item| item.tag == Tag::Node(NodeId(node as u32)));
    let runs = its.filter_map(|item| match &item.ink {
        Ink::Text(placed) => Some(placed.run.text.as_str()),
        Ink::Line { .. } | Ink::Shape { .. } => None,
    });
    runs.collect::<String>().replace('\u{AD}', "").trim().to_owned()
}

fn figure(laid: &Laid) -> &Node {
    let figures = nodes(laid, Role::Figure);
    assert_eq!(figures.len(), 1);
    figures[0].1
}

#[test]
fn many_systems_stand_in_several_tables_with_the_questions_in_each() {
    let laid = printed(systems::matrix(30));
    let columns: Vec<String> =
        nodes(&laid, Role::ColumnHeader).iter().map(|(at, _)| said(&laid, *at)).collect();
    let rows: Vec<String> =
        nodes(&laid, Role::RowHeader).iter().map(|(at, _)| said(&laid, *at)).collect();

    assert_eq!(columns.iter().filter(|said| *said == "Kontrollfråga").count(), 4);
    for at in 9..=30 {
        assert_eq!(columns.iter().filter(|said| **said == format!("System {at}")).count(), 1);
    }
    assert!(columns.iter().any(|said| said == systems::LONG), "{columns:?}");
    assert_eq!(rows.iter().filter(|said| said.starts_with("6. Är den tekniska")).count(), 4);
    let captions: Vec<String> =
        nodes(&laid, Role::Caption).iter().map(|(at, _)| said(&laid, *at)).collect();
    assert!(captions.contains(&"Fråga och system. Tabell 4 av 4".to_owned()), "{captions:?}");
    assert!(laid.pages[0].is_wide);
    assert_on_paper(&laid);
}

#[test]
fn five_systems_stand_on_a_page_that_stands() {
    let laid = printed(systems::matrix(5));
    assert!(laid.pages.iter().all(|page| !page.is_wide));
}

#[test]
fn a_mark_always_has_its_word_and_its_own_shape() {
    let states = [
        (CellState::Met, "Uppfyllt"),
        (CellState::Partly, "Delvis uppfyllt"),
        (CellState::NotMet, "Ej uppfyllt"),
        (CellState::Unknown, "Inte bedömt"),
        (CellState::Level0, "Nivå 0"),
        (CellState::Level3, "Nivå 3"),
    ];
    let mut drawn: Vec<Vec<(usize, bool)>> = Vec::new();
    for (state, word) in states {
        let block = FactsBlock::Matrix {
            caption: String::new(),
            columns: ["Fråga", "System"]
                .map(|title| domain::facts::FactColumn { title: title.into(), share: 1.0 })
                .into(),
            rows: vec![domain::facts::MatrixRow {
                label: "Rad".into(),
                cells: vec![domain::facts::MatrixCell { state, text: String::new() }],
            }],
        };
        let laid = of_block(block);
        let cells = nodes(&laid, Role::Cell);
        assert_eq!(said(&laid, cells[0].0), word, "{state:?}");
        let shapes = items(&laid).filter_map(|item| match &item.ink {
            Ink::Shape { points, fill, .. } => {
                assert_eq!(item.tag, Tag::Decoration, "the word is heard, not the shape");
                Some((points.len(), fill.is_some()))
            }
            Ink::Text(_) | Ink::Line { .. } => None,
        });
        drawn.push(shapes.collect());
    }
    for (at, shapes) in drawn.iter().enumerate() {
        assert!(!shapes.is_empty());
        let twins = drawn.iter().filter(|other| *other == shapes).count();
        assert_eq!(twins, 1, "{:?} has a shape that no other mark has: {shapes:?}", states[at]);
    }
}

#[test]
fn the_wheel_tells_each_month_and_the_table_below_says_what_is_done() {
    let laid = printed(systems::year());
    let told = figure(&laid).field.clone().unwrap();
    assert!(told.contains("januari 1, februari 0, mars 2, april 0, maj 9"), "{told}");

    let rows: Vec<String> =
        nodes(&laid, Role::RowHeader).iter().map(|(at, _)| said(&laid, *at)).collect();
    assert_eq!(rows.len(), 12);
    assert_eq!((rows[0].as_str(), rows[11].as_str()), ("Januari", "December"));
    let cells: Vec<String> =
        nodes(&laid, Role::Cell).iter().map(|(at, _)| said(&laid, *at)).collect();
    assert_eq!(cells[2], "Återställningstest med leverantören Loggkontroll");
    assert_eq!(cells[1], "Inget planerat");
    let dots = items(&laid).filter(|item| match &item.ink {
        Ink::Shape { points, fill, .. } => points.len() == 16 && *fill == Some(Fill::Grey(0.0)),
        Ink::Text(_) | Ink::Line { .. } => false,
    });
    assert_eq!(dots.count(), 1 + 2 + 5 + 1, "a dot for each activity; nine are a number");
    assert!(
        said(&laid, laid.nodes.iter().position(|n| n.role == Role::Figure).unwrap()).contains('9')
    );
}

/// Returns the boxes of a picture: left, top, right, foot.
fn boxes(laid: &Laid) -> Vec<[f32; 4]> {
    let found = items(laid).filter_map(|item| match &item.ink {
        Ink::Shape { points, fill: Some(_), outline: Some(_) } if points.len() == 4 => {
            Some([points[0].0, points[0].1, points[2].0, points[2].1])
        }
        Ink::Shape { .. } | Ink::Text(_) | Ink::Line { .. } => None,
    });
    found.collect()
}

#[test]
fn boxes_never_overlap_and_no_arrow_goes_over_a_box() {
    for count in [1, 3, 12, 28, 60] {
        let laid = printed(systems::web(count));
        let boxes = boxes(&laid);
        assert!(boxes.len() >= count as usize + 6, "{count}: {}", boxes.len());
        for (at, one) in boxes.iter().enumerate() {
            for other in &boxes[at + 1..] {
                let apart = one[2] <= other[0]
                    || other[2] <= one[0]
                    || one[3] <= other[1]
                    || other[3] <= one[1];
                assert!(apart, "{count}: {one:?} {other:?}");
            }
        }
        for item in items(&laid) {
            let (Tag::Node(_), Ink::Line { from, to, .. }) = (item.tag, &item.ink) else {
                continue;
            };
            for step in 1..40 {
                let part = step as f32 / 40.0;
                let at = (from.0 + (to.0 - from.0) * part, from.1 + (to.1 - from.1) * part);
                let inside = boxes.iter().any(|[left, top, right, foot]| {
                    at.0 > left + 1.0 && at.0 < right - 1.0 && at.1 > top + 1.0 && at.1 < foot - 1.0
                });
                assert!(!inside, "{count}: {from:?} {to:?}");
            }
        }
        assert_on_paper(&laid);
        let told = figure(&laid).field.clone().unwrap();
        assert!(told.starts_with(&format!("Bild med {} rutor", count + 6)), "{told}");
    }
}

#[test]
fn what_is_too_large_to_be_read_is_said_in_words_and_not_drawn() {
    let laid = printed(systems::web(900));
    assert!(nodes(&laid, Role::Figure).is_empty());
    let paragraphs = nodes(&laid, Role::Paragraph);
    let told = paragraphs.iter().any(|(at, _)| said(&laid, *at).contains("906 rutor"));
    assert!(told);
}

#[test]
fn nasty_names_and_arrows_to_nowhere_do_no_harm() {
    let long = "Ö".repeat(10_000);
    for text in [NASTY, &long] {
        let mut web = systems::web(5);
        let mut matrix = systems::matrix(12);
        let mut year = systems::year();
        for part in web.parts.iter_mut().chain(&mut matrix.parts).chain(&mut year.parts) {
            for block in &mut part.blocks {
                spoil(block, text);
            }
        }
        for document in [web, matrix, year] {
            assert_on_paper(&printed(document));
        }
    }
}

fn spoil(block: &mut FactsBlock, text: &str) {
    match block {
        FactsBlock::Matrix { caption, columns, rows } => {
            caption.replace_range(.., text);
            columns[0].title.replace_range(.., text);
            columns[1].title.replace_range(.., text);
            columns[1].share = f32::NAN;
            rows[0].label.replace_range(.., text);
            rows[0].cells[0].text.replace_range(.., text);
            rows[1].cells.clear();
        }
        FactsBlock::Wheel { caption, months } => {
            caption.replace_range(.., text);
            months[3] = vec![text.to_owned(); 3];
        }
        FactsBlock::Web { caption, nodes, edges } => {
            caption.replace_range(.., text);
            nodes[0].label.replace_range(.., text);
            nodes[2].label.replace_range(.., text);
            nodes[3] = WebNode { column: u32::MAX, row: u32::MAX, ..nodes[3].clone() };
            edges.push(WebEdge { from: 0, to: 999, through: vec![7; 9] });
            edges.push(WebEdge { from: 1, to: 1, through: vec![u32::MAX] });
        }
        FactsBlock::Rows { .. }
        | FactsBlock::Table { .. }
        | FactsBlock::Bars { .. }
        | FactsBlock::Para { .. }
        | FactsBlock::Signatures { .. } => {}
    }
}

#[test]
fn the_picture_and_the_tables_are_found_again_in_the_file() {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("drawn.pdf");
    std::fs::write(&path, rendered(&facts(systems::web(6), Language::Swedish))).unwrap();
    // poppler-utils is not installed everywhere; what is heard is asked for above without it.
    let Ok(told) = Command::new("pdfinfo").arg("-struct").arg(&path).output() else { return };
    let told = String::from_utf8(told.stdout).unwrap();
    for said in ["Figure", "BBox", "TH", "Table"] {
        assert!(told.contains(said), "{said}\n{told}");
    }
}
