//! The requirements of a system and what is answered to them. Never answers one.

use domain::ids::{AdministrationId, AnswersId, SystemId};
use domain::kind::Kind;
use domain::moment::Day;
use domain::requirement::{AnswerStatus, Answers, Asked, Catalogue, asked};
use domain::scale::{Scale, shipped as shipped_scales};
use domain::system::System;
use uuid::Uuid;

use crate::call::Call;
use crate::catalogue::{catalogue, catalogues, default_catalogue};
use crate::classification::counted;
use crate::organisation::check_reference;
use crate::refuse::invalid;
use crate::register::save_checked;
use crate::scale::scales;
use crate::system_file::{check_system, of_system, only_one, values};
use crate::wire::{
    CatalogueName, ClassificationRow, OpenRequirements, Refusal, RequirementCount,
    RequirementsView, SaveAnswers, Saved,
};

/// What is asked of a system, and from what.
pub(crate) struct AskedOf {
    pub catalogue: Catalogue,
    pub asked: Vec<Asked>,
    pub scale: Scale,
    pub classification: Option<ClassificationRow>,
    pub other_scale: bool,
}

pub(crate) fn open_requirements(
    call: &mut Call<'_>,
    request: OpenRequirements,
) -> Result<RequirementsView, Refusal> {
    let OpenRequirements { system, catalogue: key, catalogue_version } = request;
    let system = call.get::<System>(system.0)?.value;
    let here = system.administration;
    call.within(here)?;
    let chosen = match key {
        Some(key) => catalogue(call, here, &key, catalogue_version)?,
        None => answered_catalogue(call, here, system.id)?,
    };
    let found = asked_of(call, here, system.id, chosen)?;
    let (answers, revision) = answers_of(call, &system, &found.catalogue)?;
    let names = catalogues(call, here)?.into_iter().map(|one| CatalogueName {
        key: one.key,
        version: one.version,
        name: one.name,
    });
    Ok(RequirementsView {
        system_name: system.name,
        count: count(&found.asked, &answers, call.today()),
        catalogues: names.collect(),
        catalogue: Catalogue { requirements: vec![], ..found.catalogue },
        asked: found.asked,
        classification: found.classification,
        scale: found.scale,
        other_scale: found.other_scale,
        answers,
        revision,
    })
}

/// Returns what a catalogue asks of a system as it is classified now.
pub(crate) fn asked_of(
    call: &Call<'_>,
    here: AdministrationId,
    system: SystemId,
    catalogue: Catalogue,
) -> Result<AskedOf, Refusal> {
    let counted = counted(call, here, system)?;
    let own = scales(call, here)?;
    let of_catalogue = || own.iter().rev().find(|scale| scale.key == catalogue.scale).cloned();
    let Some((classification, now)) = counted else {
        let scale = of_catalogue().or_else(|| shipped_scales().last().cloned());
        let scale = scale.ok_or(Refusal::NotFound)?;
        let asked = asked(&catalogue, &scale, &[], &[]);
        return Ok(AskedOf { catalogue, asked, scale, classification: None, other_scale: false });
    };
    let other_scale = now.scale.key != catalogue.scale;
    let class = if other_scale { vec![] } else { now.result };
    let asked = asked(&catalogue, &now.scale, &class, &classification.laws);
    Ok(AskedOf { catalogue, asked, scale: now.scale, classification: Some(now.row), other_scale })
}

/// Returns the catalogue that was answered for a system last, else the shipped one.
pub(crate) fn answered_catalogue(
    call: &Call<'_>,
    here: AdministrationId,
    system: SystemId,
) -> Result<Catalogue, Refusal> {
    let mut all = of_system(call, here, |one: &Answers| one.system == system)?;
    all.sort_by_key(|kept| kept.value.id);
    match all.pop() {
        None => default_catalogue(),
        Some(kept) => {
            catalogue(call, here, &kept.value.catalogue, Some(kept.value.catalogue_version))
        }
    }
}

/// Returns how far the requirements of a system are answered.
pub(crate) fn count_of(
    call: &Call<'_>,
    here: AdministrationId,
    system: SystemId,
) -> Result<RequirementCount, Refusal> {
    let chosen = answered_catalogue(call, here, system)?;
    let found = asked_of(call, here, system, chosen)?;
    let all = values(of_system(call, here, |one: &Answers| {
        one.system == system && found.catalogue.is(&one.catalogue, one.catalogue_version)
    })?);
    let none = RequirementCount { asked: number(found.asked.len()), ..RequirementCount::default() };
    Ok(all.last().map_or(none, |answers| count(&found.asked, answers, call.today())))
}

fn count(asked: &[Asked], answers: &Answers, today: Day) -> RequirementCount {
    let mut count = RequirementCount { asked: number(asked.len()), ..RequirementCount::default() };
    for one in asked {
        let Some(answer) =
            answers.answers.iter().find(|answer| answer.number == one.requirement.number)
        else {
            continue;
        };
        match answer.status {
            AnswerStatus::Open => continue,
            AnswerStatus::Met | AnswerStatus::NotRelevant => count.met += 1,
            AnswerStatus::Partly => count.partly += 1,
            AnswerStatus::NotMet => count.not_met += 1,
        }
        count.answered += 1;
        let is_left = matches!(answer.status, AnswerStatus::Partly | AnswerStatus::NotMet);
        if is_left && answer.due.is_some_and(|due| due < today) {
            count.late += 1;
        }
    }
    count
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

fn blank(system: &System, catalogue: &Catalogue) -> Answers {
    Answers {
        id: AnswersId(Uuid::nil()),
        administration: system.administration,
        system: system.id,
        title: system.name.clone(),
        catalogue: catalogue.key.clone(),
        catalogue_version: catalogue.version,
        answers: vec![],
        supplier: None,
    }
}

pub(crate) fn save_answers(call: &mut Call<'_>, request: SaveAnswers) -> Result<Saved, Refusal> {
    let SaveAnswers { mut value, revision } = request;
    let here = value.administration;
    call.within(here)?;
    value.title = check_system(call, value.system, here)?;
    only_one(call, &value, |other: &Answers| {
        other.system == value.system
            && other.catalogue == value.catalogue
            && other.catalogue_version == value.catalogue_version
    })?;
    let known = catalogue(call, here, &value.catalogue, Some(value.catalogue_version))?;
    for (place, answer) in value.answers.iter().enumerate() {
        let field = format!("value.answers.{place}");
        let is_known = known.requirements.iter().any(|one| one.number == answer.number);
        let is_twice = value.answers[..place].iter().any(|other| other.number == answer.number);
        if !is_known || is_twice {
            return Err(invalid(&format!("{field}.number"), "problem-unknown-reference"));
        }
        if answer.status == AnswerStatus::NotRelevant && answer.how.trim().is_empty() {
            return Err(invalid(&format!("{field}.how"), "problem-why-not-relevant"));
        }
        let owner = answer.owner.map(|id| id.0);
        check_reference(call, &format!("{field}.owner"), Kind::Role, owner, here)?;
    }
    // What a supplier answered is read in by `read_supplier_answers` alone.
    value.supplier = match revision {
        None => None,
        Some(_) => call.get::<Answers>(value.id.0)?.value.supplier,
    };
    save_checked(call, value, revision)
}

/// Returns the answers to a catalogue for a system, or blank ones, with their revision.
pub(crate) fn answers_of(
    call: &Call<'_>,
    system: &System,
    catalogue: &Catalogue,
) -> Result<(Answers, Option<i64>), Refusal> {
    let found = of_system(call, system.administration, |one: &Answers| {
        one.system == system.id && catalogue.is(&one.catalogue, one.catalogue_version)
    })?
    .pop();
    Ok(match found {
        Some(kept) => (kept.value, Some(kept.revision)),
        None => (blank(system, catalogue), None),
    })
}
