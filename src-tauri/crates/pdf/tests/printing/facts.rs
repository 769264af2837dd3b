//! Documents of facts as they are seen and as they are heard. Never judges what an incident means.

use std::path::Path;
use std::process::Command;

use domain::facts::{Bar, FactsBlock, FactsDocument, FactsPart};
use domain::words::Language;
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};
use pdf::{Document, Ink, Item, Laid, NodeId, PAGE_HEIGHT, Role, Tag, page_svg};

use crate::hostile::{NASTY, assert_on_paper};
use crate::paged::shown;
use crate::{factual, laid, rendered};

fn printed(facts: FactsDocument) -> Laid {
    laid(&crate::facts(facts, Language::Swedish))
}

fn words(item: &Item) -> Option<&str> {
    match &item.ink {
        Ink::Text(placed) => Some(&placed.run.text),
        Ink::Line { .. } | Ink::Shape { .. } => None,
    }
}

/// Returns what a listener hears, a line for each part of the structure that says something.
fn heard(laid: &Laid) -> String {
    let mut said = vec![String::new(); laid.nodes.len()];
    for item in laid.pages.iter().flat_map(|page| &page.items) {
        if let (Tag::Node(NodeId(node)), Some(text)) = (item.tag, words(item)) {
            said[node as usize].push_str(text);
        }
    }
    let lines: Vec<String> = said
        .into_iter()
        .filter(|said| !said.trim().is_empty())
        .map(|said| said.replace('\u{AD}', "").trim().to_owned())
        .collect();
    lines.join("\n")
}

fn assert_valid(document: &Document) {
    let bytes = rendered(document);
    for profile in ["2a", "ua1"] {
        let profile: ValidationProfile = profile.parse().expect("a profile");
        let options = ValidationOptions::default().profile(profile);
        let verdict = validate_pdf_bytes(&bytes, &options).expect("it can be read");
        assert!(verdict.is_compliant, "{profile:?}: {:?}", verdict.failures);
    }
}

fn assert_in_order(text: &str, said: &[&str]) {
    let mut from = 0;
    for said in said {
        let Some(at) = text[from..].find(said) else {
            panic!("{said} does not come after the ones before it in\n{text}");
        };
        from += at + said.len();
    }
}

const IN_ORDER: [&str; 15] = [
    "SKYDDADE PERSONUPPGIFTER",
    "SEKRETESS: OSL 26 kap. 1 §",
    "Personuppgiftsincident 2026-014",
    "Incidentrapport",
    "Version 2, fastställd 2026-11-21 16:40",
    "Diarienummer 1.2-345/2026",
    "Personer med skyddade personuppgifter",
    "När det hände",
    "Anmäld inom förvaltningen",
    "fredag 2026-11-20 16:45",
    "Antal poster, ungefär",
    "Saknas",
    "Förlopp",
    "En mottagare ringde kundtjänst",
    "förvaltningschef",
];

#[test]
fn a_report_is_heard_from_the_mark_to_the_signature() {
    assert_in_order(&heard(&printed(factual::report())), &IN_ORDER);
}

#[test]
fn a_report_is_found_again_in_the_file_in_the_order_it_is_read() {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("read.pdf");
    let document = crate::facts(factual::report(), Language::Swedish);
    std::fs::write(&path, rendered(&document)).unwrap();
    let read = |program: &str, options: &[&str]| {
        let output = Command::new(program).args(options).arg(&path).arg("-").output();
        output.ok().map(|output| String::from_utf8(output.stdout).unwrap().replace('\u{AD}', ""))
    };
    // poppler-utils is not installed everywhere; what is heard is asked for above without it.
    if let Some(text) = read("pdftotext", &["-raw"]) {
        assert_in_order(&text, &IN_ORDER);
    }
    let told = Command::new("pdfinfo").arg("-struct-text").arg(&path).output();
    if let Ok(told) = told {
        let told = String::from_utf8(told.stdout).unwrap().replace('\u{AD}', "");
        assert_in_order(&told, &["P (block)", "SKYDDADE", "H1", "H2", "TH", "Började", "TD"]);
    }
}

#[test]
fn what_is_missing_has_a_shape_and_a_word_and_is_counted() {
    let laid = printed(factual::draft());
    let mut marked = 0;
    for item in laid.pages.iter().flat_map(|page| &page.items) {
        let Ink::Text(placed) = &item.ink else { continue };
        if placed.run.text != "Saknas" {
            continue;
        }
        assert!(matches!(item.tag, Tag::Node(_)), "the word is heard");
        let triangle = laid.pages.iter().flat_map(|page| &page.items).any(|item| match &item.ink {
            Ink::Shape { points, fill: Some(_), .. } => {
                let beside = |(x, y): &(f32, f32)| {
                    *x < placed.x && *x > placed.x - 16.0 && (y - placed.y).abs() < 12.0
                };
                points.len() == 3 && points.iter().all(beside)
            }
            Ink::Shape { .. } | Ink::Text(_) | Ink::Line { .. } => false,
        });
        assert!(triangle, "a triangle stands before the word");
        marked += 1;
    }
    assert_eq!(marked, 4);
    let heard = heard(&laid);
    assert!(heard.contains("Antal uppgifter som saknas: 4."), "{heard}");
    assert_in_order(&heard, &["13", "När incidenten upphörde", "Inte angivet", "28", "Möjliga"]);
}

#[test]
fn nothing_is_said_to_be_missing_where_nothing_is() {
    let heard = heard(&printed(factual::yearly()));
    assert!(!heard.contains("aknas"), "{heard}");
}

#[test]
fn the_mark_of_protected_persons_stands_boldly_in_the_head_of_every_page() {
    for facts in [factual::report(), factual::register(60)] {
        let laid = printed(facts);
        assert!(laid.pages.len() > 1);
        for (number, page) in laid.pages.iter().enumerate() {
            let mark = page.items.iter().find(|item| words(item) == Some(factual::MARK));
            let Some(Ink::Text(mark)) = mark.map(|mark| &mark.ink) else {
                panic!("page {number} lacks the mark");
            };
            assert_eq!(mark.run.face, pdf::Face::Bold, "page {number}");
            let boxed = page.items.iter().any(|item| match &item.ink {
                Ink::Shape { points, outline: Some(thick), .. } => {
                    let (top, foot) = (points[0].1, points[2].1);
                    *thick > 2.0 && top < mark.y - 8.0 && mark.y < foot
                }
                Ink::Shape { .. } | Ink::Text(_) | Ink::Line { .. } => false,
            });
            assert!(boxed, "page {number} has the mark without its box");
            let first = number == 0;
            let is_heard = page
                .items
                .iter()
                .any(|item| words(item) == Some(factual::MARK) && matches!(item.tag, Tag::Node(_)));
            assert_eq!(is_heard, first, "the mark is heard once, on the first page");
        }
    }
}

#[test]
fn a_draft_and_an_example_say_so_across_every_page_and_are_heard() {
    let laid = printed(factual::draft());
    for (number, page) in laid.pages.iter().enumerate() {
        let across: String = page
            .items
            .iter()
            .filter_map(|item| match &item.ink {
                Ink::Text(placed) if placed.lean > 0.0 => Some(placed.run.text.as_str()),
                Ink::Text(_) | Ink::Line { .. } | Ink::Shape { .. } => None,
            })
            .collect();
        assert_eq!(across, "UTKAST · EXEMPEL", "page {number}");
    }
    assert_in_order(&heard(&laid), &["UTKAST", "EXEMPEL", "Personuppgiftsincident 2026-014"]);
}

#[test]
fn every_page_says_what_it_is_whose_it_is_and_when_it_was_printed() {
    for facts in [factual::draft(), factual::register(60)] {
        let head = facts.head.clone();
        let laid = printed(facts);
        let total = laid.pages.len();
        for number in 0..total {
            let runs = laid.pages[number].items.iter().filter_map(words);
            let page = runs.collect::<Vec<_>>().join("");
            for said in [
                &head.title,
                &head.kind,
                &head.administration,
                &head.board,
                "Exempelstad",
                "1.2-345/2026",
                &head.version,
                &format!("Sida {} av {total}", number + 1),
                "Utskriven 2026-11-22 14:05 · exemplar 7, Hemtjänst norr",
                "kontrolltal 4f1c-09ab-77e2",
                "SEKRETESS: OSL 26 kap. 1 §.",
            ] {
                assert!(page.contains(said), "page {number} lacks {said}\n{page}");
            }
        }
    }
}

/// Returns how long each bar is, and the stubs that are not filled.
fn bars(laid: &Laid) -> (Vec<f32>, usize) {
    let mut long = Vec::new();
    let mut stubs = 0;
    for item in laid.pages.iter().flat_map(|page| &page.items) {
        let Ink::Shape { points, fill, .. } = &item.ink else { continue };
        let high = points.iter().map(|at| at.1).fold(0.0, f32::max) - points[0].1;
        if points.len() != 4 || (high - 9.0).abs() > 0.1 {
            continue;
        }
        assert_eq!(item.tag, Tag::Decoration, "the number is heard, not the bar");
        match fill {
            Some(_) => long.push(points[1].0 - points[0].0),
            None => stubs += 1,
        }
    }
    (long, stubs)
}

fn with_bars(bars: Vec<Bar>) -> FactsDocument {
    let blocks = vec![FactsBlock::Bars { caption: "Antal".into(), bars }];
    let part = FactsPart { title: "Staplar".into(), intro: String::new(), blocks };
    FactsDocument { parts: vec![part], ..FactsDocument::default() }
}

fn bar(label: &str, value: Option<u32>, text: &str) -> Bar {
    Bar { label: label.into(), value, text: text.into() }
}

#[test]
fn bars_are_as_long_as_their_numbers_and_a_hidden_number_has_no_length() {
    let laid = printed(with_bars(vec![
        bar("Röjande", Some(20), "20"),
        bar("Förlust", Some(10), "10"),
        bar("Förvanskning", None, "färre än 5"),
        bar("Annat", Some(0), "0"),
    ]));

    let (long, stubs) = bars(&laid);
    assert_eq!((long.len(), stubs), (2, 1), "nought has no bar, a hidden number a hatched stub");
    assert!((long[0] - 2.0 * long[1]).abs() < 0.1, "{long:?}");
    assert!(long[0] > 200.0, "the largest fills the room");
    assert_in_order(
        &heard(&laid),
        &["Antal", "Röjande", "20", "Förlust", "10", "Förvanskning", "färre än 5", "Annat", "0"],
    );
}

#[test]
fn bars_without_any_number_to_show_are_all_stubs() {
    let laid = printed(with_bars(vec![bar("A", None, "färre än 5"), bar("B", None, "")]));
    assert_eq!(bars(&laid), (vec![], 2));
    assert!(heard(&laid).contains("Inte angivet"), "a bar without a number says so");
}

#[test]
fn bars_over_more_than_a_page_go_on_under_their_caption() {
    let many = (1..=90).map(|at| bar(&format!("Enhet {at}"), Some(at), &at.to_string()));
    let laid = printed(with_bars(many.collect()));

    assert!(laid.pages.len() > 2);
    for page in 1..laid.pages.len() {
        assert!(shown(&laid, page).contains("Antal (fortsättning)"), "page {page}");
    }
    assert_eq!(heard(&laid).matches("Antal").count(), 1, "the caption is heard once");
}

#[test]
fn lines_that_the_writer_began_are_not_heard_as_one_word() {
    let heard = heard(&printed(factual::report()));
    assert!(heard.contains("Namn Kontaktuppgifter Uppgifter under sekretess"), "{heard}");
}

#[test]
fn the_preview_has_every_bar() {
    let laid = printed(factual::yearly());
    let svg = page_svg(&laid, 0).unwrap();
    let (long, stubs) = bars(&laid);
    assert_eq!((long.len(), stubs), (9, 2));
    assert_eq!(svg.matches("fill=\"#404040\"").count(), long.len());
}

#[test]
fn a_long_value_goes_on_under_its_name() {
    let laid = printed(factual::draft());
    assert!(laid.pages.len() > 2);
    for page in 1..laid.pages.len() {
        let page = shown(&laid, page);
        assert!(page.contains("Beskrivning av incidenten (fortsättning)"), "{page}");
    }
    let once = heard(&laid);
    assert_eq!(once.matches("Beskrivning av incidenten").count(), 1, "it is heard once");
    assert_eq!(once.matches("sophämtning").count(), 15, "nothing of it is lost");
}

#[test]
fn a_register_lies_on_its_side_under_repeated_heads_with_whole_numbers_and_days() {
    let laid = printed(factual::register(300));
    let mut found = 0;
    for page in &laid.pages {
        assert!(page.is_wide);
        let heads = page.items.iter().filter(|item| words(item) == Some("Följder"));
        assert_eq!(heads.count(), 1, "each page has the head once");
        found += page
            .items
            .iter()
            .filter_map(words)
            .filter(|said| said.len() == 8 && said.starts_with("2026-"))
            .count();
    }
    assert_eq!(found, 300, "no number is broken");
    assert_on_paper(&laid);
    let svg = page_svg(&laid, 0).unwrap();
    assert!(svg.contains(&format!("width=\"{PAGE_HEIGHT}\"")), "the preview lies too");
}

#[test]
fn only_the_part_with_the_wide_table_lies() {
    let mut facts = factual::yearly();
    let register = factual::register(3).parts.swap_remove(0);
    facts.parts.insert(2, FactsPart { title: "Registret".into(), ..register });
    let laid = printed(facts);

    let lying: Vec<usize> = (0..laid.pages.len()).filter(|at| laid.pages[*at].is_wide).collect();
    assert_eq!(lying.len(), 1);
    let page = shown(&laid, lying[0]);
    assert!(page.contains("Registret") && page.contains("2026-003"), "{page}");
    assert!(lying[0] > 0 && lying[0] + 1 < laid.pages.len(), "{lying:?}");
}

#[test]
fn whatever_a_fact_says_it_is_printed_as_text() {
    let long = "Ö".repeat(700);
    for text in [NASTY, &long] {
        let text = text.to_owned();
        let mut all = factual::report();
        all.parts.extend(factual::yearly().parts);
        all.parts.extend(factual::register(2).parts);
        let head = &mut all.head;
        for field in [
            &mut head.title,
            &mut head.kind,
            &mut head.administration,
            &mut head.municipality,
            &mut head.board,
            &mut head.registry_number,
            &mut head.version,
            &mut head.secrecy,
            &mut head.mark,
        ] {
            field.clone_from(&text);
        }
        all.callouts[0].title.clone_from(&text);
        all.callouts[0].text[0].clone_from(&text);
        for part in &mut all.parts {
            part.title.clone_from(&text);
            part.intro.clone_from(&text);
            for block in &mut part.blocks {
                match block {
                    FactsBlock::Rows { rows } => {
                        rows.truncate(2);
                        rows[0].number.clone_from(&text);
                        rows[0].label.clone_from(&text);
                        rows[1].value.clone_from(&text);
                        rows[1].missing = true;
                    }
                    FactsBlock::Table { caption, columns, rows } => {
                        caption.clone_from(&text);
                        columns[0].title.clone_from(&text);
                        columns[1].share = f32::NAN;
                        rows[0][0].clone_from(&text);
                    }
                    FactsBlock::Bars { caption, bars } => {
                        caption.clone_from(&text);
                        if let Some(bar) = bars.first_mut() {
                            *bar = self::bar(&text, Some(u32::MAX), &text);
                        }
                    }
                    // These are made nasty where they are tested.
                    FactsBlock::Matrix { .. }
                    | FactsBlock::Wheel { .. }
                    | FactsBlock::Web { .. } => {}
                    FactsBlock::Para { text: said } => said.clone_from(&text),
                    FactsBlock::Signatures { labels } => labels[0].clone_from(&text),
                }
            }
        }
        let document = crate::facts(all, Language::Swedish);
        assert_on_paper(&laid(&document));
        // Length is no matter for the validator, and it takes its time.
        if text == NASTY {
            assert_valid(&document);
        }
    }
}

#[test]
fn a_document_without_anything_in_it_is_printed_and_says_so() {
    let empty = FactsPart { title: "Tomt".into(), ..FactsPart::default() };
    let mut facts = FactsDocument { parts: vec![empty], ..FactsDocument::default() };
    for block in [
        FactsBlock::Rows { rows: vec![] },
        FactsBlock::Table { caption: "Tabell".into(), columns: vec![], rows: vec![vec![]] },
        FactsBlock::Bars { caption: "Staplar".into(), bars: vec![] },
        FactsBlock::Signatures { labels: vec![] },
        FactsBlock::Matrix { caption: "Matris".into(), columns: vec![], rows: vec![] },
        FactsBlock::Wheel { caption: "Hjul".into(), months: Box::default() },
        FactsBlock::Web { caption: "Bild".into(), nodes: vec![], edges: vec![] },
    ] {
        facts.parts.push(FactsPart { blocks: vec![block], ..FactsPart::default() });
    }
    let document = crate::facts(facts, Language::Swedish);
    let laid = laid(&document);

    assert_eq!(laid.title, "Dokument");
    assert_eq!(heard(&laid).matches("Här finns inget att redovisa.").count(), 7);
    assert_valid(&document);
    assert!(laid.nodes.iter().all(|node| node.role != Role::Table), "no table of nothing");
}

#[test]
fn a_report_and_a_yearly_report_stand_as_drawn() {
    for (name, facts) in [("report", factual::report()), ("yearly", factual::yearly())] {
        let path = format!("{}/tests/printing/{name}.txt", env!("CARGO_MANIFEST_DIR"));
        let now = shown(&printed(facts), 0);
        if std::env::var_os("REDRAW").is_some() {
            std::fs::write(&path, &now).unwrap();
        }
        let kept = std::fs::read_to_string(&path).unwrap();
        assert_eq!(now, kept, "look at the page, then set REDRAW=1 to keep it");
    }
}
