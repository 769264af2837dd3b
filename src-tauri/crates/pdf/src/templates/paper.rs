//! The head, foot and cover that a plan's pages share. Never says that a draft holds.

use domain::document::{Cover as PlanCover, VersionState};
use domain::moment::{Day, day_in_stockholm, written};
use domain::words::Words;

use super::{Copy, Print};
use crate::document::{Block, Cover, Frame, HeadCell, HeadValue, Text};

/// What the head and foot of pages say.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Paper {
    /// Dokumentnamn.
    pub name: String,
    /// Dok.nr.
    pub number: String,
    /// Dokumentansvarig, a role.
    pub owner: String,
    /// Upprättad/reviderad av och datum.
    pub drawn_up: String,
    /// Revideras.
    pub revise_by: String,
    /// The provision of secrecy; empty for none.
    pub secrecy: String,
    /// What the foot says before the print stamp: example, version, state, valid until.
    pub foot: Vec<String>,
    /// A word across the page; empty for none.
    pub across: String,
}

impl Paper {
    /// Returns the head and foot of a plan's pages.
    pub fn of_plan(cover: &PlanCover, words: &dyn Words) -> Paper {
        let drawn_up = match cover.drawn_up_on {
            Some(day) if cover.drawn_up_by.is_empty() => day.to_string(),
            Some(day) => format!("{}, {day}", cover.drawn_up_by),
            None => cover.drawn_up_by.clone(),
        };
        Paper {
            name: cover.title.clone(),
            number: cover.document_number.clone(),
            owner: cover.owner.clone(),
            drawn_up,
            revise_by: cover.revise_by.map_or_else(String::new, |day| day.to_string()),
            secrecy: cover.secrecy.clone(),
            foot: foot(cover, words),
            across: across(cover.state, words),
        }
    }

    /// Returns the frame of the pages.
    pub(crate) fn frame(&self, print: &Print, words: &dyn Words) -> Block {
        let text = |id: &str, value: &str, share: f32| {
            let unset = value.trim().is_empty();
            let value = if unset { words.say("pdf-not-set", &[]) } else { value.to_owned() };
            HeadCell { label: words.say(id, &[]), value: HeadValue::Text(value), share }
        };
        let page =
            HeadCell { label: words.say("pdf-head-page", &[]), value: HeadValue::Page, share: 1.0 };
        let head = vec![
            vec![
                text("pdf-head-name", &self.name, 2.0),
                text("pdf-head-number", &self.number, 1.0),
                page,
            ],
            vec![
                text("pdf-head-owner", &self.owner, 1.5),
                text("pdf-head-drawn-up", &self.drawn_up, 1.5),
                text("pdf-head-revise", &self.revise_by, 1.0),
            ],
        ];
        Block::Frame(Box::new(Frame { head, ..self.bare(print, words) }))
    }

    /// Returns the frame of a cover: everything but the head.
    pub(crate) fn cover_frame(&self, print: &Print, words: &dyn Words) -> Block {
        Block::Frame(Box::new(self.bare(print, words)))
    }

    fn bare(&self, print: &Print, words: &dyn Words) -> Frame {
        Frame {
            head: Vec::new(),
            mark: String::new(),
            secrecy: secrecy(&self.secrecy, words),
            foot: self.foot.join(" · "),
            stamp: stamp(print, words),
            across: self.across.clone(),
            is_wide: false,
        }
    }
}

/// Returns the mark of secrecy with its provision; empty where none is set.
pub(crate) fn secrecy(provision: &str, words: &dyn Words) -> String {
    match provision.trim() {
        "" => String::new(),
        provision => words.say("pdf-secrecy", &[("provision", provision)]),
    }
}

/// Returns when it was printed and which copy it is.
pub(crate) fn stamp(print: &Print, words: &dyn Words) -> String {
    let at = written(print.printed_at);
    let printed = words.say("pdf-stamp", &[("at", &at)]);
    let copy = match &print.copy {
        Some(Copy { number, place }) if place.trim().is_empty() => {
            words.say("pdf-stamp-copy-number", &[("number", &number.to_string())])
        }
        Some(Copy { number, place }) => {
            words.say("pdf-stamp-copy", &[("number", &number.to_string()), ("place", place.trim())])
        }
        None => words.say("pdf-stamp-no-copy", &[]),
    };
    format!("{printed} · {copy}")
}

/// Returns a state in a word or two.
pub(crate) fn state(state: VersionState, words: &dyn Words) -> String {
    let id = match state {
        VersionState::Draft => "pdf-state-draft",
        VersionState::InReview => "pdf-state-in-review",
        VersionState::Approved => "pdf-state-approved",
        VersionState::Superseded => "pdf-state-superseded",
    };
    words.say(id, &[])
}

fn across(state: VersionState, words: &dyn Words) -> String {
    let id = match state {
        VersionState::Approved => return String::new(),
        VersionState::Draft => "pdf-across-draft",
        VersionState::InReview => "pdf-across-in-review",
        VersionState::Superseded => "pdf-across-superseded",
    };
    words.say(id, &[])
}

fn foot(cover: &PlanCover, words: &dyn Words) -> Vec<String> {
    let mut foot = Vec::new();
    if cover.example {
        foot.push(words.say("pdf-example", &[]));
    }
    foot.push(words.say("pdf-version", &[("version", &cover.version.to_string())]));
    foot.push(state(cover.state, words));
    if let Some(approval) = &cover.approval {
        let day = day_in_stockholm(approval.at).to_string();
        foot.push(words.say("pdf-foot-approved", &[("day", &day)]));
    }
    if let (Some(day), true) = (cover.revise_by, cover.state == VersionState::Approved) {
        foot.push(words.say("pdf-foot-valid-until", &[("day", &day.to_string())]));
    }
    if !cover.part_label.is_empty() {
        foot.push(cover.part_label.clone());
    }
    foot
}

/// Returns the first page of a plan.
pub(crate) fn plan_cover(cover: &PlanCover, print: &Print, words: &dyn Words) -> Block {
    let mut marks = Vec::new();
    if cover.example {
        marks.push(words.say("pdf-example", &[]));
    }
    if cover.state != VersionState::Approved {
        marks.push(across(cover.state, words));
    }
    let mut owner = vec![cover.administration.clone(), cover.board.clone()];
    if !cover.administration.contains(&cover.municipality) {
        owner.push(cover.municipality.clone());
    }
    Block::Cover(Box::new(Cover {
        is_listed: false,
        marks,
        kind: cover.kind_label.clone(),
        title: cover.title.clone(),
        owner,
        facts: plan_facts(cover, print, words),
        check_title: words.say("pdf-check-title", &[]),
        check: check(cover, print, words),
    }))
}

fn plan_facts(cover: &PlanCover, print: &Print, words: &dyn Words) -> Vec<(String, Text)> {
    let day = |day: Option<Day>| day.map_or_else(String::new, |day| day.to_string());
    let version = words.say("pdf-version", &[("version", &cover.version.to_string())]);
    let mut facts: Vec<(&str, Text)> = vec![(
        "pdf-fact-version",
        Text::bold(version).and(format!(", {}", state(cover.state, words))),
    )];
    match &cover.approval {
        Some(approval) => {
            let by = [approval.name.as_str(), approval.title.as_str()];
            let by: Vec<&str> = by.into_iter().filter(|said| !said.is_empty()).collect();
            facts.push(("pdf-fact-approved-by", by.join(", ").into()));
            facts.push(("pdf-fact-approved-on", written(approval.at).into()));
        }
        None => facts.push(("pdf-fact-approved-by", words.say("pdf-not-approved", &[]).into())),
    }
    let until = match cover.state {
        VersionState::Approved => "pdf-fact-valid-until",
        VersionState::Draft | VersionState::InReview | VersionState::Superseded => {
            "pdf-head-revise"
        }
    };
    facts.push((until, day(cover.revise_by).into()));
    if cover.version > 1 {
        let before = (cover.version - 1).to_string();
        facts
            .push(("pdf-fact-replaces", words.say("pdf-replaces", &[("version", &before)]).into()));
    }
    facts.push(("pdf-fact-part", cover.part_label.clone().into()));
    facts.push(("pdf-fact-owner", cover.owner.clone().into()));
    facts.push(("pdf-fact-drawn-up-by", cover.drawn_up_by.clone().into()));
    facts.push(("pdf-fact-drawn-up-on", day(cover.drawn_up_on).into()));
    facts.push(("pdf-fact-number", cover.document_number.clone().into()));
    facts.push(("pdf-fact-registry", cover.registry_number.clone().into()));
    facts.push(("pdf-fact-print", stamp(print, words).into()));
    said(facts, words)
}

/// Returns the facts that say something, with their names in words.
pub(crate) fn said(facts: Vec<(&str, Text)>, words: &dyn Words) -> Vec<(String, Text)> {
    facts
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(id, value)| (words.say(id, &[]), value))
        .collect()
}

fn check(cover: &PlanCover, print: &Print, words: &dyn Words) -> Vec<Text> {
    let owner = if cover.owner.trim().is_empty() {
        words.say("pdf-check-somebody", &[])
    } else {
        cover.owner.clone()
    };
    let mut lines = Vec::new();
    match cover.state {
        VersionState::Draft | VersionState::InReview => {
            lines.push(Text::bold(words.say("pdf-check-draft", &[])));
        }
        VersionState::Superseded => {
            lines.push(Text::bold(words.say("pdf-check-superseded", &[])));
        }
        VersionState::Approved => {
            let version = cover.version.to_string();
            let newest = words.say("pdf-check-newest", &[("version", &version), ("owner", &owner)]);
            lines.push(newest.into());
            if let Some(day) = cover.revise_by {
                let day = day.to_string();
                lines.push(words.say("pdf-check-day", &[("day", &day), ("owner", &owner)]).into());
            }
        }
    }
    if !print.log_head.trim().is_empty() {
        lines.push(words.say("pdf-check-log", &[("head", print.log_head.trim())]).into());
    }
    lines
}
