//! Where things come to stand, as text. Never measures in pictures.

use domain::document::VersionState;
use domain::words::Language;
use pdf::{Copy, Ink, Laid, Paper, Role, Tag, action_card, plan_document};

use crate::spoken::Spoken;
use crate::{documents, documents_in, laid, plans};

/// Returns a page's text, one baseline a line, with how far from the left each stretch begins.
pub(crate) fn shown(laid: &Laid, page: usize) -> String {
    let mut lines: Vec<(i32, Vec<(i32, String)>)> = Vec::new();
    for item in &laid.pages[page].items {
        let Ink::Text(placed) = &item.ink else { continue };
        let (x, y) = (placed.x.round() as i32, placed.y.round() as i32);
        let said = (x, placed.run.text.trim_end().to_owned());
        match lines.iter_mut().find(|(at, _)| *at == y) {
            Some((_, line)) => line.push(said),
            None => lines.push((y, vec![said])),
        }
    }
    lines.sort_by_key(|(y, _)| *y);
    let mut out = String::new();
    for (y, mut line) in lines {
        line.sort_by_key(|(x, _)| *x);
        let said: Vec<String> = line.iter().map(|(x, said)| format!("{x}:{said}")).collect();
        out.push_str(&format!("{y:>3} {}\n", said.join(" | ")));
    }
    out
}

#[test]
fn every_document_can_be_printed_in_english() {
    for (name, document) in documents_in(Language::English) {
        assert!(!laid(&document).pages.is_empty(), "{name}");
    }
}

#[test]
fn an_action_card_stands_as_drawn() {
    let (_, document) = documents().swap_remove(5);
    let laid = laid(&document);
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/printing/card.txt");
    let now = shown(&laid, 0);
    if std::env::var_os("REDRAW").is_some() {
        std::fs::write(path, &now).unwrap();
    }

    assert_eq!(laid.pages.len(), 1, "one sheet");
    let kept = std::fs::read_to_string(path).unwrap();
    assert_eq!(now, kept, "look at the page, then set REDRAW=1 to keep it");
}

#[test]
fn the_contents_lead_to_the_page_where_the_heading_stands() {
    let plan = plans::plan(VersionState::Approved);
    let laid = laid(&plan_document(&plan, &plans::print(), &Spoken::new(Language::Swedish)));
    let contents: Vec<_> = laid.pages[1].links.iter().collect();

    assert_eq!(contents.len(), laid.outline.len(), "everything of the first two levels is listed");
    for (link, mark) in contents.iter().zip(&laid.outline) {
        assert_eq!((&link.name, link.target), (&mark.text, mark.target));
        let page = shown(&laid, mark.target.page);
        assert!(page.contains(&mark.text), "{} is not on its page", mark.text);
    }
}

#[test]
fn every_page_says_its_number_version_print_and_secrecy() {
    let plan = plans::plan(VersionState::Approved);
    let laid = laid(&plan_document(&plan, &plans::print(), &Spoken::new(Language::Swedish)));
    let total = laid.pages.len();
    for number in 0..total {
        let page = shown(&laid, number);
        for said in [
            &format!("Sida {} av {total}", number + 1),
            "EXEMPEL · Version 3 · Gäller · godkänd 2026-11-12 · giltig till 2027-11-11",
            "Utskriven 2026-11-22 14:05 · exemplar 7, Hemtjänst norr",
            "SEKRETESS: OSL 18 kap. 13 §.",
        ] {
            assert!(page.contains(said), "page {number} lacks {said}\n{page}");
        }
    }
}

#[test]
fn a_draft_says_so_on_every_page_and_is_never_valid_until_a_day() {
    let words = Spoken::new(Language::Swedish);
    for state in [VersionState::Draft, VersionState::InReview, VersionState::Superseded] {
        let plan = plans::plan(state);
        let laid = laid(&plan_document(&plan, &plans::print(), &words));
        for page in 0..laid.pages.len() {
            let text = shown(&laid, page);
            assert!(text.contains("gäller inte"), "{state:?}");
            assert!(!text.contains("giltig till"), "{state:?}");
            let across = laid.pages[page].items.iter().any(|item| match &item.ink {
                Ink::Text(placed) => placed.lean > 0.0,
                Ink::Line { .. } | Ink::Shape { .. } => false,
            });
            assert!(across, "{state:?}");
        }
    }
}

#[test]
fn headings_never_skip_a_level_and_tables_have_heads() {
    for (name, document) in documents() {
        let laid = laid(&document);
        let mut depth = 0;
        for node in &laid.nodes {
            if let Role::Heading(level) = node.role {
                assert!(level <= depth + 1, "{name}: from {depth} to {level}");
                depth = level;
            }
        }
        let heads = |role: Role| laid.nodes.iter().filter(|node| node.role == role).count();
        assert!(heads(Role::TableHead) <= heads(Role::Table), "{name}");
    }
}

#[test]
fn a_repeated_head_is_heard_once() {
    let (_, document) = documents().swap_remove(0);
    let laid = laid(&document);
    let heard = laid.pages.iter().flat_map(|page| &page.items).filter(|item| {
        let is_node = matches!(item.tag, Tag::Node(_));
        match &item.ink {
            Ink::Text(placed) => is_node && placed.run.text == "Får vänta",
            Ink::Line { .. } | Ink::Shape { .. } => false,
        }
    });

    assert_eq!(heard.count(), 1);
}

#[test]
fn a_copy_without_a_place_is_numbered_all_the_same() {
    let plan = plans::plan(VersionState::Approved);
    let mut print = plans::print();
    print.copy = Some(Copy { number: 7, place: " ".into() });
    let laid = laid(&plan_document(&plan, &print, &Spoken::new(Language::Swedish)));

    let page = shown(&laid, 0);
    assert!(page.contains("Utskriven 2026-11-22 14:05 · exemplar 7\n"), "{page}");
}

#[test]
fn a_sheet_that_is_nearly_a_page_stands_closer_and_stays_a_single_one() {
    let words = Spoken::new(Language::Swedish);
    let mut plan = plans::plan(VersionState::Approved);
    let step = plan.cards[0].steps[1].clone();
    plan.cards[0].steps.push(step);
    let paper = Paper::of_plan(&plan.cover, &words);
    let card = action_card(&plan.cards[0], &paper, &plans::print(), &words);

    assert_eq!(laid(&card).pages.len(), 1, "one step more than stands at ease");
}
