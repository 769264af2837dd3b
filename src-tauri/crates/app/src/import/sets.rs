//! Rows about information sets, with the level and the reason of each aspect. Never changes what is decided.

use std::collections::HashMap;

use domain::classification::{
    AspectLevel, Classification, ClassificationState, InformationSet, lacks,
};
use domain::ids::{ClassificationId, SystemId};
use domain::moment::{Day, Moment};
use domain::scale::Scale;
use domain::words::Language;

use super::cells::{day, name, short, text};
use super::lexicon::{folded, same_name};
use super::rows::{Cells, Outcome, Subject, Way, fill, settle};
use super::shelf::Desk;
use super::systems::owner;
use super::whole::{laws, raised, told_laws, told_raised};
use crate::wire::Problem;

/// The scale that the columns are of.
pub(crate) const SCALE: &str = "krts";

/// The classification that counts for each system: the draft, else the one that is decided.
pub(crate) type Counting = HashMap<SystemId, ClassificationId>;

/// Returns which classification counts for each system.
///
/// For an export the one that is decided comes first; for an import the draft, since that is what can be written.
pub(crate) fn counting(desk: &Desk, decided_first: bool) -> Counting {
    let mut counting = Counting::new();
    for wants_draft in [!decided_first, decided_first] {
        for item in &desk.classifications.items {
            let is_wanted = match item.value.state {
                ClassificationState::Draft => wants_draft,
                ClassificationState::Decided { .. } => !wants_draft,
                ClassificationState::Replaced { .. } => false,
            };
            if is_wanted {
                counting.entry(item.value.system).or_insert(item.value.id);
            }
        }
    }
    counting
}

/// An information set, with the classification that it is in.
#[derive(Clone)]
pub(crate) struct SetRow {
    pub whole: Classification,
    pub set: InformationSet,
}

impl Subject for SetRow {
    fn tell(&self, field: &str, desk: &Desk, _: Language) -> String {
        let day = |day: Option<Day>| day.map(|day| day.to_string()).unwrap_or_default();
        let SetRow { whole, set } = self;
        match field {
            "system" => desk.system_name(Some(whole.system)),
            "set" => set.name.clone(),
            "content" => set.content.clone(),
            "process" => set.process.clone(),
            "raised" => {
                let mut scales = desk.scales.iter();
                let scale = scales.find(|one| one.is(&whole.scale, whole.scale_version));
                told_raised(&whole.raised, scale)
            }
            "laws" => told_laws(&whole.laws),
            "participants" => whole.participants.clone(),
            "decided_by" => whole.decided_by.clone(),
            "decided_on" => day(whole.decided_on),
            "registry_number" => whole.registry_number.clone(),
            "next_review" => day(whole.next_review),
            "klassa_reference" => whole.klassa_reference.clone(),
            "note" => whole.note.clone(),
            _ => {
                let (aspect, is_reason) = aspect_of(field);
                let found = set.levels.iter().find(|one| one.aspect == aspect);
                let Some(found) = found else { return String::new() };
                let level = || found.level.map(|level| level.to_string()).unwrap_or_default();
                if is_reason { found.reason.clone() } else { level() }
            }
        }
    }

    fn put(&mut self, field: &str, given: &str, desk: &Desk) -> Result<(), Problem> {
        let SetRow { whole, set } = self;
        match field {
            "set" => set.name = name(given)?,
            "content" => set.content = text(given)?,
            "process" => set.process = text(given)?,
            "raised" => {
                let mut scales = desk.scales.iter();
                let scale = scales.find(|one| one.is(&whole.scale, whole.scale_version));
                let scale = scale.ok_or_else(|| Problem::new("", "problem-table-other-scale"))?;
                whole.raised = raised(scale, given)?;
            }
            "laws" => whole.laws = laws(given)?,
            "participants" => whole.participants = text(given)?,
            "decided_by" => whole.decided_by = text(given)?,
            "decided_on" => whole.decided_on = day(given)?,
            "registry_number" => whole.registry_number = text(given)?,
            "next_review" => whole.next_review = day(given)?,
            "klassa_reference" => whole.klassa_reference = text(given)?,
            "note" => whole.note = text(given)?,
            "system" => {}
            _ => {
                let scale =
                    desk.scales.iter().find(|one| one.is(&whole.scale, whole.scale_version));
                let (aspect, is_reason) = aspect_of(field);
                let Some(scale) = scale.filter(|scale| scale.aspect(aspect).is_some()) else {
                    return Err(Problem::new("", "problem-table-other-scale"));
                };
                let (level, reason) = if is_reason {
                    (None, Some(text(given)?))
                } else {
                    (Some(level(scale, given)?), None)
                };
                put_level(set, aspect, level, reason);
            }
        }
        Ok(())
    }
}

fn aspect_of(field: &str) -> (&str, bool) {
    field.strip_suffix("_reason").map_or((field, false), |aspect| (aspect, true))
}

fn put_level(
    set: &mut InformationSet,
    aspect: &str,
    level: Option<Option<u8>>,
    reason: Option<String>,
) {
    let place = set.levels.iter().position(|one| one.aspect == aspect).unwrap_or_else(|| {
        set.levels.push(AspectLevel { aspect: aspect.to_owned(), ..AspectLevel::default() });
        set.levels.len() - 1
    });
    let one = &mut set.levels[place];
    one.level = level.unwrap_or(one.level);
    one.reason = reason.unwrap_or_else(|| one.reason.clone());
}

/// A level: "3", "K3", "3 allvarlig" or "allvarlig"; a dash is none.
fn level(scale: &Scale, given: &str) -> Result<Option<u8>, Problem> {
    let said = folded(given);
    if said.is_empty() {
        return Ok(None);
    }
    let digits: String = given.chars().filter(char::is_ascii_digit).collect();
    let by_name = || scale.levels.iter().find(|one| folded(&one.name) == said);
    let found = match digits.parse::<u8>() {
        Ok(number) => scale.levels.iter().find(|one| one.level == number),
        Err(_) => by_name(),
    };
    let Some(found) = found else {
        return Err(Problem::new("", "problem-table-level").with("value", short(given)));
    };
    if scale.stops(found.level) {
        return Err(Problem::new("", "problem-table-level-stops").with("level", found.level));
    }
    Ok(Some(found.level))
}

/// Tries a row about an information set.
pub(super) fn set(
    desk: &mut Desk,
    cells: &Cells,
    way: Way,
    counting: &mut Counting,
    today: Day,
) -> Outcome {
    let (system, title) = match owner(desk, cells) {
        Ok(found) => found,
        Err(refused) => return refused,
    };
    let shown = format!("{title}: {}", cells.text("set"));
    let former = counting.get(&system.id).and_then(|id| desk.classifications.get(id.0)).cloned();
    let is_free = former.as_ref().is_none_or(|one| one.state == ClassificationState::Draft);
    let Some(whole) = former.or_else(|| blank(desk, system.id, &title)) else {
        let problem = Problem::new("", "problem-table-other-scale");
        return Outcome::refused(&shown, vec![cells.wrong("system", problem)]);
    };
    let wanted = same_name(cells.text("set"));
    let place = whole.sets.iter().position(|set| same_name(&set.name) == wanted);
    let row = |set| SetRow { whole: whole.clone(), set };
    let was = place.map(|place| row(whole.sets[place].clone()));
    let mut is = was.clone().unwrap_or_else(|| row(InformationSet::default()));
    let mut problems = fill(&mut is, cells, was.is_none(), way, desk);
    if is.whole.decided_on.is_some_and(|day| day > today) {
        problems.push(cells.wrong("decided_on", Problem::new("", "problem-table-ahead")));
    }
    if !problems.is_empty() {
        return Outcome::refused(&shown, problems);
    }
    let outcome = settle(&shown, was.as_ref(), &is, cells, way, desk);
    if outcome.changes.is_empty() && was.is_some() {
        return outcome;
    }
    if !is_free {
        let problem = Problem::new("", "problem-table-decided");
        return Outcome::refused(&shown, vec![cells.wrong("system", problem)]);
    }
    let SetRow { mut whole, set } = is;
    match place {
        Some(place) => whole.sets[place] = set,
        None => whole.sets.push(set),
    }
    counting.insert(system.id, whole.id);
    desk.classifications.keep(whole);
    outcome
}

fn blank(desk: &Desk, system: SystemId, title: &str) -> Option<Classification> {
    let scale = desk.scales.iter().rev().find(|scale| scale.key == SCALE)?;
    let id = ClassificationId((desk.new_id)());
    Some(Classification::begun(id, desk.administration, system, title, scale))
}

/// Marks as decided what the file says is decided and is whole; anything else stays a draft, to be looked at.
pub(super) fn decide(desk: &mut Desk, by: &str, at: Moment) {
    let whole: Vec<Classification> = desk
        .classifications
        .touched()
        .map(|item| &item.value)
        .filter(|one| one.state == ClassificationState::Draft && one.decided_on.is_some())
        .filter(|one| {
            let scale = desk.scales.iter().find(|scale| scale.is(&one.scale, one.scale_version));
            scale.is_some_and(|scale| lacks(one, scale).is_empty())
        })
        .cloned()
        .collect();
    for mut one in whole {
        let former = desk.classifications.items.iter().map(|item| &item.value).find(|other| {
            other.system == one.system && matches!(other.state, ClassificationState::Decided { .. })
        });
        if let Some(mut former) = former.cloned() {
            one.replaces = Some(former.id);
            former.state = ClassificationState::Replaced { by: one.id, at };
            desk.classifications.keep(former);
        }
        one.state = ClassificationState::Decided { by: by.to_owned(), at };
        desk.classifications.keep(one);
    }
}
