//! How the shipped scale, guide and catalogue are written. Never judges whether what they say is right.

use std::collections::BTreeMap;

use domain::classification::AspectResult;
use domain::evidence::guide;
use domain::requirement::{Catalogue, Requirement, asked, shipped as catalogues};
use domain::scale::{Scale, shipped as scales};

/// A text longer than this, in characters, is not read.
const LONGEST: usize = 600;

/// Letters are sent, not read on screen, and may be longer.
const LONGEST_LETTER: usize = 1500;

fn beredd() -> &'static Catalogue {
    &catalogues()[0]
}

fn krts() -> &'static Scale {
    &scales()[0]
}

fn reads_well(place: &str, text: &str) {
    assert!(text.ends_with('.') || text.ends_with('?'), "{place} ends without a full stop: {text}");
    assert!(text.chars().count() <= LONGEST, "{place} is too long");
    assert_eq!(text.trim(), text, "{place} has blanks around it");
    assert!(!text.contains("  ") && !text.contains('\n'), "{place} has odd blanks");
}

fn words(text: &str) -> Vec<String> {
    text.split(|letter: char| !letter.is_alphanumeric()).map(str::to_lowercase).collect()
}

#[test]
fn every_text_of_the_scale_is_a_sentence_and_every_level_has_an_example() {
    let scale = krts();
    reads_well("source", &scale.source);
    for level in &scale.levels {
        reads_well(&level.name, &level.meaning);
    }
    for aspect in &scale.aspects {
        assert!(aspect.question.starts_with("Vad händer om "), "{}", aspect.name);
        assert!(aspect.question.ends_with('?'), "{}", aspect.name);
        reads_well(&aspect.name, &aspect.help);
        for help in &aspect.levels {
            let place = format!("{} {}", aspect.letter, help.level);
            reads_well(&place, &help.text);
            reads_well(&place, &help.example);
        }
    }
}

#[test]
fn where_the_scale_stops_it_asks_for_no_more_and_names_a_role_only() {
    let scale = krts();
    reads_well("stop", &scale.stop_text);
    assert!(scale.stop_text.contains("Skriv inte mer här"));
    assert!(scale.stop_text.contains("säkerhetsskyddschef"));
    assert!(!scale.stop_text.contains(|letter: char| letter.is_ascii_digit()), "no telephone");
    for aspect in &scale.aspects {
        let last = aspect.levels.iter().find(|help| scale.stops(help.level)).unwrap();
        assert!(last.text.contains("Skriv inte mer här"), "{}", aspect.name);
    }
}

#[test]
fn a_letter_can_be_sent_when_the_system_and_the_administration_are_filled_in() {
    for entry in guide() {
        let place = &entry.title;
        let letter = entry.letter.replace("{system}", "").replace("{administration}", "");
        assert!(
            !letter.contains(['{', '}', '[', ']']),
            "{place}: something else is to be filled in"
        );
        assert!(entry.letter.chars().count() <= LONGEST_LETTER, "{place}");
        assert!(entry.letter.ends_with("\n{administration}"), "{place}: it is signed");
        assert!(
            entry.letter.contains("senast tre veckor"),
            "{place}: it asks for an answer by a day"
        );
        assert!(entry.letter.contains("\n1. ") && entry.letter.contains("\n4. "), "{place}");
    }
}

#[test]
fn the_guide_is_written_in_sentences_and_explains_each_word_once() {
    for entry in guide() {
        reads_well(&entry.title, &entry.why);
        assert!(entry.good.len() >= 4 && entry.wary.len() >= 4 && entry.terms.len() >= 6);
        for text in entry.good.iter().chain(&entry.wary) {
            reads_well(&entry.title, text);
        }
        let mut explained = BTreeMap::new();
        for term in &entry.terms {
            reads_well(&term.word, &term.meaning);
            assert_eq!(explained.insert(&term.word, ()), None, "{} twice", term.word);
        }
    }
}

#[test]
fn numbers_are_in_series_and_one_area_has_one_series() {
    let mut areas: BTreeMap<&str, (&str, u32)> = BTreeMap::new();
    let mut last = "";
    for one in &beredd().requirements {
        let (series, number) = one.number.split_once('-').unwrap();
        let at = areas.entry(series).or_insert((&one.area, 0));
        assert_eq!(at.0, one.area, "{}", one.number);
        at.1 += 1;
        assert_eq!(number, format!("{:02}", at.1), "{}", one.number);
        assert!(series == last || at.1 == 1, "{}: the series is torn apart", one.number);
        last = series;
    }
}

#[test]
fn the_two_voices_are_kept_apart() {
    for Requirement { number, own, supplier, .. } in &beredd().requirements {
        if !own.is_empty() {
            reads_well(number, own);
            assert!(!words(own).contains(&"ska".into()), "{number}: ÄR says what is so: {own}");
            assert!(!own.starts_with("Leverantören ska"), "{number}");
            let speaks_to = ["du", "ni", "er", "ert", "era", "vi", "vår", "vårt", "våra"];
            let heard = words(own).into_iter().find(|word| speaks_to.contains(&word.as_str()));
            assert_eq!(heard, None, "{number}: ÄR tells of the organisation and speaks to nobody");
        }
        if !supplier.is_empty() {
            reads_well(number, supplier);
            assert!(supplier.starts_with("Leverantören ska "), "{number}: {supplier}");
        }
    }
}

#[test]
fn every_requirement_has_help_a_source_and_a_title_of_few_words() {
    for one in &beredd().requirements {
        reads_well(&one.number, &one.help);
        assert!(!one.source.is_empty(), "{} has no source", one.number);
        assert!(words(&one.title).len() <= 9 && !one.title.ends_with('.'), "{}", one.number);
    }
}

#[test]
fn some_requirements_are_always_asked_and_none_begins_where_the_scale_stops() {
    let all = &beredd().requirements;
    assert!(all.iter().any(|one| one.from.is_empty() && one.laws.is_empty()));
    for one in all {
        let begins = |level: u8| level > 0 && !krts().stops(level);
        assert!(one.from.iter().all(|from| begins(from.level)), "{}", one.number);
        let mut aspects: Vec<_> = one.from.iter().map(|from| &from.aspect).collect();
        aspects.sort();
        aspects.dedup();
        assert_eq!(aspects.len(), one.from.len(), "{} names an aspect twice", one.number);
    }
}

#[test]
fn a_ticked_law_brings_what_it_asks_whatever_the_level_and_leaves_the_rest_to_the_class() {
    let class = |level: u8| -> Vec<AspectResult> {
        let aspects = krts().aspects.iter().map(|aspect| aspect.key.clone());
        aspects
            .map(|aspect| AspectResult { aspect, level, sets: vec![], raised_from: None })
            .collect()
    };
    let laws: Vec<String> = beredd().laws.iter().map(|law| law.key.clone()).collect();
    let by_all_laws = asked(beredd(), krts(), &class(0), &laws).len();
    let by_class = asked(beredd(), krts(), &class(2), &[]).len();

    assert!(by_all_laws < by_class, "{by_all_laws} by every law, {by_class} by a class of 2");
}

#[test]
fn every_law_says_when_to_tick_it_and_brings_something() {
    reads_well("source", &beredd().source);
    for law in &beredd().laws {
        reads_well(&law.key, &law.when);
        let brings = beredd().requirements.iter().any(|one| one.laws.contains(&law.key));
        assert!(brings, "{} brings nothing", law.key);
    }
}
