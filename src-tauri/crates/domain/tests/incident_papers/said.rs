//! Every word that a paper uses is said in both languages, and none is left over.

use std::collections::BTreeSet;
use std::path::Path;

use domain::incident_paper::{AuthorityForm, form_document, report};
use domain::words::Language;
use serde_json::json;

use crate::invented::{Around, empty, whole, with};
use crate::spoken::{Spoken, room};

/// Every string in the sources that names a word of the papers' room.
fn used() -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/incident_paper");
    let files = std::fs::read_dir(folder)
        .expect("the sources can be read")
        .map(|entry| entry.expect("the sources can be read").path());
    let sources = files.map(|path| std::fs::read_to_string(path).expect("the sources can be read"));
    let quoted = |source: String| {
        let texts = source.split('"').skip(1).step_by(2).map(str::to_owned);
        texts.filter(|text| text.starts_with("incidentpaper-")).collect::<Vec<_>>()
    };
    sources.flat_map(quoted).collect()
}

#[test]
fn every_word_is_said_in_both_languages_and_none_is_left_over() {
    let used = used();
    assert!(used.len() > 300, "the scan found only {} words", used.len());
    for language in [Language::Swedish, Language::English] {
        let lines = room(language).lines().filter(|line| line.starts_with("incidentpaper-"));
        let ids: Vec<String> =
            lines.map(|line| line.split(' ').next().unwrap_or_default().to_owned()).collect();
        let said: BTreeSet<String> = ids.iter().cloned().collect();
        assert_eq!(ids.len(), said.len(), "no word comes twice in {}", language.tag());
        assert_eq!(used, said, "{}", language.tag());
    }
}

#[test]
fn english_papers_hold_no_swedish_word_of_the_programs_own() {
    let english = Spoken::new(Language::English);
    let unknown = with(empty(), "/report", json!({ "discovered": "2026-11-18T08:00:00+01:00" }));
    for value in [whole(), unknown] {
        // What people and the table of clocks say stays in their language: here in none.
        let plain = value.to_string().replace(['å', 'ä', 'ö', 'Å', 'Ä', 'Ö'], "x");
        let mut around = Around::new(&serde_json::from_str(&plain).unwrap());
        for clock in &mut around.clocks {
            clock.name = "Clock".into();
            clock.receiver = "Receiver".into();
            clock.channel = "Channel".into();
            clock.legal_base = "Rule".into();
            clock.source = "Source".into();
        }
        around.administration.name = "Administration".into();
        around.administration.board = "Board".into();
        around.names.clear();
        around.timeline.clear();
        let context = around.context();
        let mut papers = vec![report(&around.incident, &context, &english)];
        for which in [
            AuthorityForm::Imy,
            AuthorityForm::Nis2Warning,
            AuthorityForm::Nis2Notification,
            AuthorityForm::Nis2Final,
        ] {
            papers.push(form_document(&around.incident, which, &context, &english));
        }
        for paper in papers {
            assert_eq!(paper.head.language, Language::English);
            let text = serde_json::to_string(&paper).unwrap();
            let swedish = text.find(['å', 'ä', 'ö', 'Å', 'Ä', 'Ö']);
            let around = swedish.map(|at| &text[at.saturating_sub(40)..(at + 2)]);
            assert_eq!(around, None);
        }
    }
}
