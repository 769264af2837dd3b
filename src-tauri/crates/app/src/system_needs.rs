//! What is due about systems, for the first page: reviews, proof, measures, maintenance plans. Changes nothing.

use std::collections::BTreeMap;

use domain::classification::{Classification, ClassificationState};
use domain::control::{Control, Verdict};
use domain::evidence::{Evidence, Standing, standing};
use domain::ids::{AdministrationId, SystemId};
use domain::maintenance::Maintenance;
use domain::moment::Day;
use domain::requirement::{AnswerStatus, Answers};
use domain::system::System;

use crate::call::Call;
use crate::system_file::values;
use crate::wire::{Due, DueSystem, Need, Refusal};

/// One line for each kind of thing, however many systems it is about: what is urgent must not drown.
pub(crate) fn system_needs(
    call: &Call<'_>,
    here: AdministrationId,
    needs: &mut Vec<Need>,
) -> Result<(), Refusal> {
    let names: BTreeMap<SystemId, String> = values(call.list::<System>(Some(here))?)
        .into_iter()
        .map(|system| (system.id, system.name))
        .collect();
    let all = [
        (Due::Classification, classifications(call, here)?),
        (Due::Proof, proofs(call, here)?),
        (Due::Measure, measures(call, here)?),
        (Due::Maintenance, maintenance(call, here)?),
    ];
    for (what, found) in all {
        // The longest overdue day of each system counts.
        let mut by: BTreeMap<SystemId, Day> = BTreeMap::new();
        for (system, day) in found {
            by.entry(system).and_modify(|known| *known = day.min(*known)).or_insert(day);
        }
        let mut systems: Vec<DueSystem> = by
            .into_iter()
            .filter_map(|(system, by)| {
                Some(DueSystem { system, name: names.get(&system)?.clone(), by })
            })
            .collect();
        systems.sort_by(|one, other| (one.by, &one.name).cmp(&(other.by, &other.name)));
        if !systems.is_empty() {
            needs.push(Need::SystemsDue { what, systems });
        }
    }
    Ok(())
}

fn classifications(
    call: &Call<'_>,
    here: AdministrationId,
) -> Result<Vec<(SystemId, Day)>, Refusal> {
    let today = call.today();
    let all = values(call.list::<Classification>(Some(here))?);
    let decided = all.iter().filter(|one| matches!(one.state, ClassificationState::Decided { .. }));
    Ok(decided
        .filter_map(|one| Some((one.system, one.next_review.filter(|by| *by < today)?)))
        .collect())
}

fn proofs(call: &Call<'_>, here: AdministrationId) -> Result<Vec<(SystemId, Day)>, Refusal> {
    let mut of: BTreeMap<SystemId, Vec<Evidence>> = BTreeMap::new();
    for one in values(call.list::<Evidence>(Some(here))?) {
        of.entry(one.system).or_default().push(one);
    }
    let today = call.today();
    let due = of.iter().flat_map(|(system, all)| {
        standing(all, *system, today)
            .into_iter()
            .filter(|state| state.standing == Standing::Old)
            .filter_map(|state| Some((*system, state.next_on?)))
    });
    Ok(due.collect())
}

fn measures(call: &Call<'_>, here: AdministrationId) -> Result<Vec<(SystemId, Day)>, Refusal> {
    let today = call.today();
    let mut due = Vec::new();
    for one in values(call.list::<Answers>(Some(here))?) {
        let left = one
            .answers
            .iter()
            .filter(|answer| matches!(answer.status, AnswerStatus::Partly | AnswerStatus::NotMet));
        due.extend(left.filter_map(|answer| Some((one.system, answer.due?))));
    }
    for one in values(call.list::<Control>(Some(here))?) {
        let left = one.answers.iter().filter(|answer| answer.verdict != Some(Verdict::Met));
        due.extend(left.filter_map(|answer| Some((one.system, answer.due?))));
    }
    due.retain(|(_, by)| *by < today);
    Ok(due)
}

fn maintenance(call: &Call<'_>, here: AdministrationId) -> Result<Vec<(SystemId, Day)>, Refusal> {
    let today = call.today();
    let all = values(call.list::<Maintenance>(Some(here))?);
    Ok(all
        .iter()
        .filter_map(|one| Some((one.system, one.revise_by.filter(|by| *by < today)?)))
        .collect())
}
