//! That nothing is left unsaid, in either language. Never judges how it is said.

use std::collections::BTreeSet;

use chrono::DateTime;
use domain::finding::{Finding, Weight};
use domain::section::SectionKey;

use super::*;

const LANGUAGES: [Language; 2] = [Language::Swedish, Language::English];

/// The source without its tests, which name ids that are nobody's.
fn source(text: &'static str) -> &'static str {
    text.split("#[cfg(test)]").next().unwrap_or(text)
}

/// Every string literal of a source that begins with `prefix`.
fn literals(text: &str, prefix: &str) -> BTreeSet<String> {
    let start = format!("\"{prefix}");
    text.match_indices(&start)
        .filter_map(|(at, _)| text[at + 1..].split('"').next())
        .filter(|id| id.chars().all(|c| c.is_ascii_lowercase() || c == '-'))
        .map(str::to_owned)
        .collect()
}

/// Every message of the files with the variables that it names.
fn messages(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    let mut messages: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (room, text) in rooms(language) {
        let mut current = String::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            if line.starts_with(|c: char| c.is_ascii_lowercase()) {
                current = line.split(' ').next().unwrap_or_default().to_owned();
                let former = messages.insert(current.clone(), BTreeSet::new());
                assert!(former.is_none(), "{room}: {current} comes twice");
            }
            for (at, _) in line.match_indices('$') {
                let rest = &line[at + 1..];
                let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '-');
                let name = rest[..end.unwrap_or(rest.len())].to_owned();
                messages.entry(current.clone()).or_default().insert(name);
            }
        }
    }
    messages
}

fn assert_said(ids: &BTreeSet<String>, least: usize) {
    assert!(
        ids.len() >= least,
        "the scan found only {} ids: it reads the source wrongly",
        ids.len()
    );
    for language in LANGUAGES {
        let messages = messages(language);
        for id in ids {
            assert!(messages.contains_key(id), "{id} is not said in {}", language.tag());
        }
    }
}

/// The variants of `Refusal` as they cross the wire, with their fields.
fn refusals() -> BTreeMap<String, BTreeSet<String>> {
    let text = include_str!("../wire/refusal.rs");
    let body = text.split("pub enum Refusal {").nth(1).and_then(|rest| rest.split("\n}").next());
    let mut refusals: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut current = String::new();
    for line in body.unwrap_or_default().lines() {
        let word = line.trim().trim_end_matches([',', '{', ' ']);
        if line.starts_with("    ") && word.starts_with(|c: char| c.is_ascii_uppercase()) {
            current = "refusal".to_owned();
            for c in word.chars() {
                if c.is_ascii_uppercase() {
                    current.push('-');
                }
                current.push(c.to_ascii_lowercase());
            }
            refusals.insert(current.clone(), BTreeSet::new());
        } else if line.starts_with("        ") && !word.starts_with('/') {
            let field = word.split(':').next().unwrap_or_default().to_owned();
            refusals.entry(current.clone()).or_default().insert(field);
        }
    }
    refusals
}

#[test]
fn every_file_is_well_formed() {
    for language in LANGUAGES {
        for (room, text) in rooms(language) {
            let resource = FluentResource::try_new((*text).to_owned());
            assert!(resource.is_ok(), "{room}: {:?}", resource.err().map(|(_, faults)| faults));
        }
        assert!(language.tag().parse::<LanguageIdentifier>().is_ok(), "the tag names a language");
    }
}

#[test]
fn both_languages_say_the_same_messages_of_the_same_facts() {
    let (swedish, english) = (messages(Language::Swedish), messages(Language::English));

    for (id, variables) in &swedish {
        assert_eq!(english.get(id), Some(variables), "{id} in English");
    }
    for id in english.keys() {
        assert!(swedish.contains_key(id), "{id} is only in English");
    }
}

#[test]
fn every_message_can_be_said_with_its_facts() {
    for language in LANGUAGES {
        for (id, variables) in messages(language) {
            for fact in ["0", "1", "7", "none", "text"] {
                let args: Vec<(&str, &str)> =
                    variables.iter().map(|name| (name.as_str(), fact)).collect();
                let said = words(language).say(&id, &args);
                assert!(!said.contains("{$") && !said.trim().is_empty(), "{id}: {said}");
                assert_ne!(said, id, "{id} has no text");
            }
        }
    }
}

#[test]
fn every_refusal_says_what_has_happened_and_what_to_do() {
    let refusals = refusals();
    assert!(refusals.len() >= 31, "the scan found only {} refusals", refusals.len());
    for language in LANGUAGES {
        let messages = messages(language);
        for (id, fields) in &refusals {
            for id in [id.clone(), format!("{id}-do")] {
                let variables = messages.get(&id);
                assert!(variables.is_some(), "{id} is not said in {}", language.tag());
                let strange: Vec<_> = variables
                    .into_iter()
                    .flatten()
                    .filter(|name| !fields.contains(*name))
                    .collect();
                assert!(
                    strange.is_empty(),
                    "{id} names what the refusal does not know: {strange:?}"
                );
            }
        }
    }
}

#[test]
fn every_finding_is_said() {
    let text = source(include_str!("../../../domain/src/completeness.rs"));
    let mut ids: BTreeSet<String> = BTreeSet::new();
    // The second or third argument of add, must and look: the only lower-case literals with a hyphen.
    for part in text.split('"').skip(1).step_by(2) {
        let is_id = part.contains('-') && part.chars().all(|c| c.is_ascii_lowercase() || c == '-');
        if is_id && !part.ends_with('-') {
            ids.insert(format!("finding-{part}"));
        }
    }
    assert_said(&ids, 40);
    let known: BTreeSet<String> =
        messages(Language::Swedish).into_keys().filter(|id| id.starts_with("finding-")).collect();
    assert_eq!(known, ids, "no finding is said that nobody finds");
}

#[test]
fn every_word_of_the_document_is_said() {
    let sections = source(include_str!("../../../domain/src/assemble/sections.rs"));
    let assemble = source(include_str!("../../../domain/src/assemble.rs"));
    let mut ids = literals(assemble, "document-");
    ids.extend(literals(sections, "document-"));
    for call in sections.split(".columns(").skip(1) {
        let mut texts = call.split(']').next().unwrap_or(call).split('"').skip(1).step_by(2);
        let prefix = texts.next().unwrap_or_default();
        ids.extend(texts.map(|name| format!("{prefix}-{name}")));
    }
    assert_said(&ids, 110);
    let known: BTreeSet<String> =
        messages(Language::Swedish).into_keys().filter(|id| id.starts_with("document-")).collect();
    assert_eq!(known, ids, "no word stands that no document uses");
}

#[test]
fn every_section_has_a_heading() {
    let ids = SectionKey::ALL.map(|key| format!("section-{}-title", key.field().replace('_', "-")));
    assert_said(&ids.into_iter().collect(), 18);
}

#[test]
fn every_problem_and_every_change_is_said() {
    let mut problems = BTreeSet::new();
    let mut changes = BTreeSet::new();
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src");
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "rs") {
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap();
        let text = text.split("#[cfg(test)]").next().unwrap_or_default();
        problems.extend(literals(text, "problem-"));
        problems.extend(literals(text, "incidentpaper-"));
        problems.extend(literals(text, "systempaper-"));
        for start in [".note(\"", "action: \""] {
            let actions = text.split(start).skip(1).filter_map(|rest| rest.split('"').next());
            changes.extend(actions.map(|action| format!("change-{action}")));
        }
    }
    assert_said(&problems, 10);
    assert_said(&changes, 4);
}

#[test]
fn one_and_many_are_told_apart_and_a_number_is_not_touched() {
    let swedish = words(Language::Swedish);

    assert_eq!(swedish.say("document-hours", &[("hours", "1")]), "1 timme");
    assert_eq!(swedish.say("document-hours", &[("hours", "72")]), "72 timmar");
    let form = swedish.say("document-uses-form", &[("number", "007"), ("title", "Beslut")]);
    assert_eq!(form, "Blankett 007, Beslut");
    assert_eq!(
        swedish.say("document-phase-between", &[("from", "0"), ("to", "1")]),
        "den första timmen"
    );
    assert_eq!(
        words(Language::English).say("document-phase-between", &[("from", "1"), ("to", "12")]),
        "1–12 hours after the start"
    );
}

#[test]
fn an_unknown_message_comes_back_as_its_id() {
    assert_eq!(words(Language::Swedish).say("document-nothing", &[]), "document-nothing");
}

#[test]
fn a_lock_tells_who_holds_it_only_when_that_is_known() {
    let since = DateTime::parse_from_rfc3339("2026-11-22T14:02:00+01:00").ok();
    let known = Refusal::InUse { holder: "Beredd på DATOR-7".into(), since };
    let unknown = Refusal::InUse { holder: String::new(), since: None };

    assert_eq!(
        told(&known, Language::Swedish).what,
        "Filen är öppen hos Beredd på DATOR-7 sedan 2026-11-22 14:02. Ingenting har ändrats."
    );
    assert_eq!(
        told(&unknown, Language::Swedish).what,
        "Ett annat program har filen öppen. Ingenting har ändrats."
    );
}

#[test]
fn a_damaged_file_without_a_backup_is_not_promised_one() {
    let refusal = Refusal::Damaged { detail: String::new(), backup_at: None };

    let told = told(&refusal, Language::Swedish);

    assert!(told.next.starts_with("Ingen hel säkerhetskopia"), "{}", told.next);
}

#[test]
fn fields_and_findings_are_told_one_by_one() {
    let problem = Problem::new("value.name", "problem-too-long").with("max", 200);
    let finding = Finding {
        section: SectionKey::Activation,
        weight: Weight::Must,
        message: "finding-no-decider".into(),
        args: BTreeMap::new(),
    };

    let invalid = told(&Refusal::Invalid { problems: vec![problem] }, Language::Swedish);
    let incomplete = told(&Refusal::Incomplete { findings: vec![finding] }, Language::English);

    assert_eq!(invalid.details, ["value.name: Texten är för lång. Den får ha högst 200 tecken."]);
    assert_eq!(incomplete.details, ["The plan does not say who decides on activation."]);
}
