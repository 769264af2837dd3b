//! Printing from outside: what comes out can be read, checked and trusted. Never looks inside the crate.

mod blocks;
mod spoken;

use chrono::DateTime;
use domain::words::Language;
use pdf::{Meta, lay_out, page_svg, render};
use spoken::Spoken;

fn meta() -> Meta {
    Meta {
        creator: "Stadsdelsförvaltning Exempel".into(),
        program: "Beredd 0.1.0".into(),
        printed_at: DateTime::parse_from_rfc3339("2026-11-22T14:05:00+01:00").unwrap(),
        language: Language::Swedish,
    }
}

#[test]
fn every_block_is_both_archivable_and_accessible() {
    let laid = lay_out(&blocks::every_block(), &Spoken::new(Language::Swedish)).unwrap();
    assert_eq!(laid.warnings, []);
    let bytes = render(&laid, &meta()).unwrap();
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR"));
    std::fs::write(folder.join("every_block.pdf"), &bytes).unwrap();
    for page in 0..laid.pages.len() {
        let svg = page_svg(&laid, page).unwrap();
        std::fs::write(folder.join(format!("every_block-{page}.svg")), svg).unwrap();
    }
}
