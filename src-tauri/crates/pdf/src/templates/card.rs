//! An action card: one routine on a sheet of its own. Never needs another page to be understood.

use domain::document::{Card, PrintedStep};
use domain::routine::StepKind;
use domain::words::Words;

use super::Print;
use super::contacts::{Width, phone_table};
use super::paper::Paper;
use super::plan::paragraphs;
use crate::document::{Block, Document, Level, Sheet, Step, Text};

/// Returns an action card as a document of its own.
pub fn action_card(card: &Card, paper: &Paper, print: &Print, words: &dyn Words) -> Document {
    let mut blocks = vec![paper.frame(print, words)];
    blocks.extend(card_blocks(card, Level::One, words));
    Document { title: card.title.clone(), language: words.language(), blocks }
}

/// Returns the sheet of a card.
pub(crate) fn card_blocks(card: &Card, level: Level, words: &dyn Words) -> Vec<Block> {
    let number = words.say("pdf-card-number", &[("number", &card.number.to_string())]);
    let phase = words.say("pdf-card-phase", &[("phase", &card.phase)]);
    let phase = if card.phase.trim().is_empty() { String::new() } else { phase };
    let activity = if card.activity == card.title { String::new() } else { card.activity.clone() };
    let subtitle: Vec<String> = [number, phase, card.parts_label.clone(), activity]
        .into_iter()
        .filter(|said| !said.trim().is_empty())
        .collect();
    let mut blocks = vec![Block::SheetStart(Sheet {
        level,
        title: card.title.clone(),
        subtitle: subtitle.join(" · "),
        is_listed: true,
    })];
    blocks.extend(paragraphs(&card.purpose).map(Block::Para));
    if !card.limits.trim().is_empty() {
        blocks.push(Block::Callout {
            title: words.say("pdf-card-limits", &[]),
            body: paragraphs(&card.limits).collect(),
        });
    }
    for (id, steps) in [("pdf-card-steps", &card.steps), ("pdf-card-late-entry", &card.late_entry)]
    {
        if !steps.is_empty() {
            blocks.push(Block::Label(words.say(id, &[])));
            let steps = steps.iter().enumerate().map(|(at, one)| step(at + 1, one, words));
            blocks.push(Block::Steps(steps.collect()));
        }
    }
    if !card.contacts.is_empty() {
        blocks.push(Block::Label(words.say("pdf-card-call", &[])));
        blocks.push(phone_table(&card.contacts, Width::Short, words));
    }
    blocks
}

/// Returns a step with its box and its place to sign.
pub(crate) fn step(number: usize, step: &PrintedStep, words: &dyn Words) -> Step {
    let PrintedStep { kind, kind_label, when, role, does, place, uses, minutes, parts: _ } = step;
    let minutes = minutes.map_or_else(String::new, |minutes| {
        words.say("pdf-step-minutes", &[("minutes", &minutes.to_string())])
    });
    let (sign, has_box) = match kind {
        StepKind::Information => (String::new(), false),
        StepKind::Do => (words.say("pdf-step-sign-do", &[]), true),
        StepKind::Confirm => (words.say("pdf-step-sign-confirm", &[]), true),
        StepKind::Decide => (words.say("pdf-step-sign-decide", &[]), true),
    };
    // To do something is what a step is; anything else is said.
    let kind = if *kind == StepKind::Do { "" } else { kind_label.as_str() };
    let who: Vec<&str> =
        [kind, role.as_str()].into_iter().filter(|said| !said.is_empty()).collect();
    Step {
        number: number.to_string(),
        has_box,
        when: [when.trim(), &minutes]
            .into_iter()
            .filter(|said| !said.is_empty())
            .collect::<Vec<_>>()
            .join(" · "),
        who: who.join(" · "),
        what: Text::from(does.as_str()),
        details: vec![
            (words.say("pdf-step-place", &[]), place.clone()),
            (words.say("pdf-step-uses", &[]), uses.clone()),
        ],
        sign,
    }
}
