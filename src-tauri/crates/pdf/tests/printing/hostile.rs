//! Whatever people write, the paper comes out. Never trusts a text.

use domain::document::VersionState;
use domain::words::Language;
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};
use pdf::{
    Block, Cell, Column, Document, Frame, Ink, Laid, ListKind, Table, Warning, lay_out,
    plan_document,
};

use crate::spoken::Spoken;
use crate::{laid, plans, rendered};

pub(crate) const NASTY: &str = "\u{202E}evil\u{0}\u{7}(>>endobj<</A \\ ) عربي עברית 👩‍💻 \u{1F4A9}漢字 e\u{301}\u{302}\u{323} \u{FFFF} &lt;b&gt; { $page }";

fn document(blocks: Vec<Block>) -> Document {
    Document { title: NASTY.into(), language: Language::Swedish, blocks }
}

pub(crate) fn assert_on_paper(laid: &Laid) {
    for (number, page) in laid.pages.iter().enumerate() {
        let (wide, high) = page.size();
        for item in &page.items {
            let Ink::Text(placed) = &item.ink else { continue };
            if placed.lean != 0.0 {
                continue;
            }
            let right = placed.x + placed.run.width(placed.size);
            let place = (placed.x, right, placed.y, placed.size);
            let said = &placed.run.text;
            let space = 6.0; // The unseen space at the end of a line.
            assert!(placed.x >= 0.0 && right <= wide - 30.0 + space, "{said} {place:?}, {number}");
            assert!(placed.y > 0.0 && placed.y < high - 20.0, "{said} {place:?}, {number}");
        }
    }
}

#[test]
fn nasty_text_is_printed_as_text_in_every_place() {
    let long = "Ö".repeat(10_000);
    let mut plan = plans::plan(VersionState::Approved);
    for text in [NASTY, &long] {
        plan.cover.title = text.into();
        plan.cover.owner = text.into();
        plan.cover.secrecy = text.into();
        plan.cover.summary = text.into();
        plan.sections[0].title = text.into();
        plan.cards[0].title = text.into();
        plan.cards[0].steps[0].does = text.into();
        plan.cards[0].steps[1].when = text.into();
        plan.contacts[0].title = text.into();
        plan.contacts[0].lines[0].phone_office = text.into();
        let words = Spoken::new(Language::Swedish);
        let printed = plan_document(&plan, &plans::print(), &words);
        assert_on_paper(&laid(&printed));
        let bytes = rendered(&printed);
        for profile in ["2a", "ua1"] {
            let options =
                ValidationOptions::default().profile(profile.parse::<ValidationProfile>().unwrap());
            let verdict = validate_pdf_bytes(&bytes, &options).unwrap();
            assert!(verdict.is_compliant, "{profile}: {:?}", verdict.failures);
        }
    }
}

#[test]
fn a_character_without_a_glyph_is_printed_as_a_sign_and_reported() {
    let laid = laid(&document(vec![Block::Para("Smörgås 漢 och mer".into())]));

    assert_eq!(laid.warnings, [Warning::NoGlyph { character: '漢', near: "漢".into() }]);
    let text: String = laid.pages[0]
        .items
        .iter()
        .filter_map(|item| match &item.ink {
            Ink::Text(placed) => Some(placed.run.text.as_str()),
            Ink::Line { .. } | Ink::Shape { .. } => None,
        })
        .collect();
    assert!(text.contains("Smörgås \u{FFFD} och mer"), "{text}");
}

#[test]
fn three_hundred_systems_stand_under_repeated_heads() {
    let row = |at: usize| -> Vec<Cell> { vec![format!("System {at}").into(), "Gäller".into()] };
    let laid = laid(&document(vec![Block::Table(Table {
        caption: "System".into(),
        columns: vec![Column::new("Namn", 1.0), Column::new("Läge", 1.0)],
        rows: (1..=300).map(row).collect(),
        row_header: true,
    })]));

    assert!(laid.pages.len() > 4);
    for page in &laid.pages {
        let heads = page.items.iter().filter(|item| match &item.ink {
            Ink::Text(placed) => placed.run.text == "Läge",
            Ink::Line { .. } | Ink::Shape { .. } => false,
        });
        assert_eq!(heads.count(), 1, "each page has the head once");
    }
    assert_on_paper(&laid);
}

#[test]
fn a_row_higher_than_a_page_goes_on_over_the_next() {
    let tall = "ord ".repeat(6000);
    let laid = laid(&document(vec![
        Block::List { kind: ListKind::Bullet, items: vec!["punkt".into()] },
        Block::Table(Table {
            caption: String::new(),
            columns: vec![Column::new("A", 1.0), Column::new("B", 3.0)],
            rows: vec![vec!["kort".into(), tall.into()]],
            row_header: false,
        }),
    ]));

    assert!(laid.pages.len() > 2);
    assert_on_paper(&laid);
}

#[test]
fn an_empty_document_is_one_page_and_a_frame_alone_too() {
    assert_eq!(laid(&document(vec![])).pages.len(), 1);
    let framed = document(vec![Block::Frame(Box::new(Frame {
        foot: NASTY.repeat(200),
        secrecy: NASTY.repeat(200),
        ..Frame::default()
    }))]);
    assert_eq!(lay_out(&framed, &Spoken::new(Language::English)).unwrap().pages.len(), 1);
}
