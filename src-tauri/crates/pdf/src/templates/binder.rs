//! The outage binder: everything that is needed when the screens are dark. Never in the order of an office, but of a bad day.

use domain::document::{PlanDocument, VersionState};
use domain::moment::written;
use domain::words::{Language, Words};

use super::paper::{Paper, plan_cover, said, stamp};
use super::plan::{blank_sheets, cards, contacts, heading, paragraphs, sections};
use super::{Print, forms};
use crate::document::{Block, Cell, Column, Cover, Document, Level, ListKind, Table, Text};

/// What a binder holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Binder {
    /// Förvaltning.
    pub administration: String,
    /// Kommun.
    pub municipality: String,
    /// Nämnd.
    pub board: String,
    /// The role that answers for the binder.
    pub owner: String,
    /// Marked EXEMPEL.
    pub example: bool,
    /// The language of the words.
    pub language: Language,
    /// The plans, in order.
    pub plans: Vec<PlanDocument>,
}

/// Returns a binder: cover, contents, where to begin, and for each plan whom to call, what to do, the plan and its forms.
pub fn binder(binder: &Binder, print: &Print, words: &dyn Words) -> Document {
    let paper = paper(binder, words);
    let title = words.say("pdf-binder-title", &[("administration", &binder.administration)]);
    let mut blocks = vec![
        paper.cover_frame(print, words),
        cover(binder, &paper, print, words),
        paper.frame(print, words),
        Block::Toc { title: words.say("pdf-contents", &[]), depth: Level::Two },
        Block::PageBreak,
    ];
    let many = binder.plans.len() > 1;
    // What belongs to no plan stands beside the plans, not below the last of them.
    let beside = if many { Level::Whole } else { Level::One };
    blocks.extend(begin(beside, words));
    for plan in &binder.plans {
        let plan_paper = Paper::of_plan(&plan.cover, words);
        blocks.push(plan_paper.frame(print, words));
        if many {
            blocks.push(listed(plan_cover(&plan.cover, print, words)));
        }
        blocks.extend(contacts(plan, words));
        blocks.extend(cards(plan, words));
        blocks.push(Block::PageBreak);
        blocks.push(heading(
            Level::One,
            words.say("pdf-part-plan-of", &[("title", &plan.cover.title)]),
        ));
        blocks.extend(paragraphs(&plan.cover.summary).map(Block::Lead));
        blocks.extend(sections(plan, words));
        blocks.extend(forms_of(plan, words));
    }
    let standard = forms::standard_sheets(&binder.plans, Level::Two, words);
    if !standard.is_empty() {
        blocks.push(paper.frame(print, words));
        blocks.push(heading(beside, words.say("pdf-part-standard", &[])));
        blocks.push(Block::Lead(words.say("pdf-standard-lead", &[]).into()));
        blocks.extend(standard);
    }
    Document { title, language: binder.language, blocks }
}

fn listed(cover: Block) -> Block {
    match cover {
        Block::Cover(cover) => Block::Cover(Box::new(Cover { is_listed: true, ..*cover })),
        other => other,
    }
}

fn paper(binder: &Binder, words: &dyn Words) -> Paper {
    let mut foot = Vec::new();
    if binder.example {
        foot.push(words.say("pdf-example", &[]));
    }
    foot.push(binder.administration.clone());
    let mut secrecy: Vec<&str> = Vec::new();
    for plan in &binder.plans {
        let provision = plan.cover.secrecy.trim();
        if !provision.is_empty() && !secrecy.contains(&provision) {
            secrecy.push(provision);
        }
    }
    let until = binder.plans.iter().filter_map(|plan| plan.cover.revise_by).min();
    let approved = binder.plans.iter().all(|plan| plan.cover.state == VersionState::Approved);
    if let (Some(day), true) = (until, approved) {
        foot.push(words.say("pdf-foot-valid-until", &[("day", &day.to_string())]));
    }
    let across = if approved { String::new() } else { words.say("pdf-across-draft", &[]) };
    let numbers: Vec<&str> = binder
        .plans
        .iter()
        .map(|plan| plan.cover.document_number.as_str())
        .filter(|number| !number.is_empty())
        .collect();
    let drawn_up = binder.plans.iter().filter_map(|plan| plan.cover.drawn_up_on).max();
    Paper {
        name: words.say("pdf-binder-name", &[]),
        number: numbers.join(", "),
        owner: binder.owner.clone(),
        drawn_up: drawn_up.map_or_else(String::new, |day| day.to_string()),
        revise_by: until.map_or_else(String::new, |day| day.to_string()),
        secrecy: secrecy.join("; "),
        foot,
        across,
    }
}

fn cover(binder: &Binder, paper: &Paper, print: &Print, words: &dyn Words) -> Block {
    let mut marks = Vec::new();
    if binder.example {
        marks.push(words.say("pdf-example", &[]));
    }
    if !paper.across.is_empty() {
        marks.push(paper.across.clone());
    }
    let mut facts: Vec<(String, Text)> = Vec::new();
    for plan in &binder.plans {
        let version = words.say("pdf-version", &[("version", &plan.cover.version.to_string())]);
        let mut said = vec![version, super::paper::state(plan.cover.state, words)];
        if let Some(approval) = &plan.cover.approval {
            said.push(format!("{}, {}", approval.name, written(approval.at)));
        }
        facts.push((plan.cover.title.clone(), said.join(" · ").into()));
    }
    facts.extend(self::said(
        vec![
            ("pdf-fact-owner", binder.owner.clone().into()),
            ("pdf-fact-valid-until", paper.revise_by.clone().into()),
            ("pdf-fact-print", stamp(print, words).into()),
            ("pdf-fact-replaces", words.say("pdf-binder-replaces", &[]).into()),
        ],
        words,
    ));
    let owner = if binder.owner.trim().is_empty() {
        words.say("pdf-check-somebody", &[])
    } else {
        binder.owner.clone()
    };
    let mut check = vec![words.say("pdf-binder-check", &[("owner", &owner)]).into()];
    if !print.log_head.trim().is_empty() {
        check.push(words.say("pdf-check-log", &[("head", print.log_head.trim())]).into());
    }
    Block::Cover(Box::new(Cover {
        is_listed: false,
        marks,
        kind: words.say("pdf-binder-kind", &[]),
        title: words.say("pdf-binder-name", &[]),
        owner: vec![
            binder.administration.clone(),
            binder.board.clone(),
            binder.municipality.clone(),
        ],
        facts,
        check_title: words.say("pdf-check-title", &[]),
        check,
    }))
}

/// Returns the page to begin at.
fn begin(level: Level, words: &dyn Words) -> Vec<Block> {
    let say = |id: &str| words.say(id, &[]);
    let items = ["pdf-begin-1", "pdf-begin-2", "pdf-begin-3", "pdf-begin-4", "pdf-begin-5"];
    vec![
        heading(level, say("pdf-begin-title")),
        Block::Lead(say("pdf-begin-lead").into()),
        Block::List {
            kind: ListKind::Numbered,
            items: items.iter().map(|id| say(id).into()).collect(),
        },
        Block::Callout {
            title: say("pdf-begin-care-title"),
            body: vec![say("pdf-begin-care").into()],
        },
    ]
}

fn forms_of(plan: &PlanDocument, words: &dyn Words) -> Vec<Block> {
    if plan.forms.is_empty() {
        return Vec::new();
    }
    let say = |id: &str| words.say(id, &[]);
    let rows = plan
        .forms
        .iter()
        .map(|sheets| -> Vec<Cell> {
            let number = Text::bold(sheets.form.number.as_str());
            vec![number.into(), sheets.form.title.as_str().into(), sheets.copies.to_string().into()]
        })
        .collect();
    let mut blocks = vec![
        Block::PageBreak,
        heading(Level::One, say("pdf-part-forms")),
        Block::Lead(say("pdf-forms-lead").into()),
        Block::Table(Table {
            caption: String::new(),
            columns: vec![
                Column::new(say("pdf-forms-number"), 1.0),
                Column::new(say("pdf-forms-title"), 7.0),
                Column::new(say("pdf-forms-copies"), 2.0),
            ],
            rows,
            row_header: false,
        }),
    ];
    blocks.extend(blank_sheets(plan, words));
    blocks
}
