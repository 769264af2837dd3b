//! Printing from outside: what comes out can be read, checked and trusted. Never looks inside the crate.

mod blocks;
mod drawn;
mod facts;
mod factual;
mod hostile;
mod paged;
mod plans;
mod same;
mod spoken;
mod systems;
mod valid;

use domain::document::VersionState;
use domain::facts::FactsDocument;
use domain::words::Language;
use pdf::{
    Document, Laid, Paper, RecoverySheet, action_card, binder, blank_forms, contact_lists,
    facts_document, lay_out, plan_document, recovery_sheet, render,
};
use spoken::Spoken;

/// Returns every kind of document that Beredd prints, by name.
fn documents() -> Vec<(&'static str, Document)> {
    documents_in(Language::Swedish)
}

fn documents_in(language: Language) -> Vec<(&'static str, Document)> {
    let words = &Spoken::new(language);
    let print = &plans::print();
    let plan = plans::plan(VersionState::Approved);
    let paper = &Paper::of_plan(&plan.cover, words);
    let draft = plans::plan(VersionState::Draft);
    let two = plans::binder(vec![plan.clone(), plans::plan(VersionState::Superseded)]);
    vec![
        ("every_block", blocks::every_block()),
        ("plan", plan_document(&plan, print, words)),
        ("draft", plan_document(&draft, print, words)),
        ("binder", binder(&plans::binder(vec![plan.clone()]), print, words)),
        ("binder_of_two", binder(&two, print, words)),
        ("card", action_card(&plan.cards[0], paper, print, words)),
        ("contacts", contact_lists(&plan.contacts, paper, print, words)),
        ("forms", blank_forms(&plan.forms, paper, print, words)),
        ("recovery", recovery_sheet(&recovery(), print, words)),
        ("facts_report", facts(factual::report(), language)),
        ("facts_draft", facts(factual::draft(), language)),
        ("facts_warning", facts(factual::warning(), language)),
        ("facts_register", facts(factual::register(20), language)),
        ("facts_yearly", facts(factual::yearly(), language)),
        ("facts_matrix", facts(systems::matrix(30), language)),
        ("facts_matrix_few", facts(systems::matrix(3), language)),
        ("facts_wheel", facts(systems::year(), language)),
        ("facts_web", facts(systems::web(6), language)),
        ("facts_web_large", facts(systems::web(40), language)),
    ]
}

fn facts(mut facts: FactsDocument, language: Language) -> Document {
    facts.head.language = language;
    facts_document(&facts, &plans::print(), &Spoken::new(language))
}

fn recovery() -> RecoverySheet {
    RecoverySheet {
        administration: "Exempeldals stadsdelsförvaltning".into(),
        groups: ["7K2MQ", "9FX4T", "B3HVN", "W8RCD", "5PLY6", "GZJ2A", "E4NSK", "TQ97M"]
            .map(String::from)
            .to_vec(),
        mark: "TQ97".into(),
    }
}

fn laid(document: &Document) -> Laid {
    lay_out(document, &Spoken::new(document.language)).expect("it can be laid out")
}

fn rendered(document: &Document) -> Vec<u8> {
    let meta = plans::print().meta("Exempeldals stadsdelsförvaltning", document.language);
    render(&laid(document), &meta).expect("it can be written")
}
