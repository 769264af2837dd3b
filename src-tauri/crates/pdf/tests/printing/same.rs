//! The same value gives the same paper. Never compares with a file made by another version.

use pdf::{Ink, page_svg};

use crate::{documents, laid, recovery, rendered};

#[test]
fn two_prints_of_the_same_value_are_the_same_bytes() {
    for (name, document) in documents() {
        assert!(rendered(&document) == rendered(&document), "{name} differs from itself");
    }
}

#[test]
fn the_preview_has_every_glyph_of_the_page() {
    let (_, document) = documents().swap_remove(3);
    let laid = laid(&document);
    for (number, page) in laid.pages.iter().enumerate() {
        let svg = page_svg(&laid, number).unwrap();
        let drawn: usize = page
            .items
            .iter()
            .map(|item| match &item.ink {
                Ink::Text(placed) => {
                    let seen = |index: &usize| !placed.run.text_of(*index).trim().is_empty();
                    (0..placed.run.glyphs.len()).filter(seen).count()
                }
                Ink::Line { .. } | Ink::Shape { .. } => 0,
            })
            .sum();
        assert_eq!(svg.matches("<use ").count(), drawn, "page {number}");
        assert!(
            !svg.contains("<style") && !svg.contains("<text"),
            "page {number} needs a font or a style"
        );
        assert!(
            !svg.contains("http://") || svg.matches("http://").count() == 1,
            "only the name space"
        );
    }
}

#[test]
fn a_page_that_is_not_there_is_an_empty_picture() {
    let (_, document) = documents().swap_remove(5);
    assert!(page_svg(&laid(&document), 99).unwrap().ends_with("</svg>"));
}

#[test]
fn the_recovery_key_stands_on_the_page_and_nowhere_else() {
    let (_, document) = documents().swap_remove(8);
    let laid = laid(&document);
    let key = recovery();
    let on_page = |group: &str| {
        laid.pages.iter().flat_map(|page| &page.items).any(|item| match &item.ink {
            Ink::Text(placed) => placed.run.text == group,
            Ink::Line { .. } | Ink::Shape { .. } => false,
        })
    };
    let described: Vec<&str> = laid
        .nodes
        .iter()
        .filter_map(|node| node.field.as_deref())
        .chain(laid.outline.iter().map(|mark| mark.text.as_str()))
        .chain([laid.title.as_str()])
        .collect();
    let bytes = rendered(&document);
    for group in &key.groups {
        assert!(on_page(group), "{group} is not on the page");
        assert!(!described.iter().any(|said| said.contains(group.as_str())));
        assert!(!bytes.windows(group.len()).any(|window| window == group.as_bytes()));
    }
    assert!(!format!("{key:?}").contains("7K2MQ"), "the key is not for logs");
}
