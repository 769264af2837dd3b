//! Classifications of systems: drafts, decisions, what a system comes to. Never alters one that is decided.

use std::collections::HashMap;

use domain::classification::{
    AspectResult, Classification, ClassificationLack, ClassificationState, class, lacks, result,
};
use domain::ids::{AdministrationId, ClassificationId, SystemId};
use domain::inheritance::borne;
use domain::kind::Kind;
use domain::moment::Day;
use domain::organisation::Administration;
use domain::requirement::Law;
use domain::scale::Scale;
use domain::system::System;
use domain::web::Web;

use crate::call::{Call, put};
use crate::catalogue::catalogues;
use crate::refuse::invalid;
use crate::register::{check_lengths, save_checked};
use crate::scale::{scale, scales};
use crate::system_file::{check_system, of_system, values};
use crate::wire::{
    ClassNow, ClassificationRow, ClassificationView, ClassificationsView, ClassifiedSystem,
    DecideClassification, Done, InAdministration, Inherited, Kept, NewClassification,
    OneClassification, OneClassificationRevision, Problem, Refusal, SaveClassification,
    SavedClassification,
};

pub(crate) fn list_classifications(
    call: &mut Call<'_>,
    request: InAdministration,
) -> Result<ClassificationsView, Refusal> {
    let here = request.administration;
    call.within(here)?;
    let scales = scales(call, here)?;
    let all = values(call.list::<Classification>(Some(here))?);
    let today = call.today();
    let mut inherited = inherited_of(call, here)?;
    let systems = call.list::<System>(Some(here))?;
    let rows = systems.into_iter().map(|Kept { value, .. }| {
        let of = |is_wanted: fn(&ClassificationState) -> bool| {
            let found = all.iter().find(|one| one.system == value.id && is_wanted(&one.state))?;
            Some(row(found, &scales, today))
        };
        ClassifiedSystem {
            system: value.id,
            decided: of(|state| matches!(state, ClassificationState::Decided { .. })),
            draft: of(|state| matches!(state, ClassificationState::Draft)),
            inherited: inherited.remove(&value.id).unwrap_or_default(),
            name: value.name.clone(),
        }
    });
    Ok(ClassificationsView { rows: rows.collect(), scales: scales.clone() })
}

pub(crate) fn new_classification(
    call: &mut Call<'_>,
    request: NewClassification,
) -> Result<ClassificationView, Refusal> {
    let system = call.get::<System>(request.system.0)?.value;
    let here = system.administration;
    call.within(here)?;
    let scale = scale(call, here, &request.scale, request.scale_version)?;
    let all = values(of_system(call, here, |one: &Classification| one.system == system.id)?);
    if let Some(draft) = all.iter().find(|one| one.state == ClassificationState::Draft) {
        // Somebody has begun already: that one is shown.
        return view(call, draft.id);
    }
    let former = counting(&all);
    let id = ClassificationId(call.new_id());
    let blank = Classification::begun(id, here, system.id, &system.name, &scale);
    let made = match former {
        None => blank,
        Some(former) => gone_over(former, blank),
    };
    call.save(made, None)?;
    view(call, id)
}

/// What of the former classification is there to be gone over; its levels only when they are of the same scale.
fn gone_over(former: &Classification, blank: Classification) -> Classification {
    let Classification { scale, scale_version, .. } = &blank;
    let is_same = (scale, scale_version) == (&former.scale, &former.scale_version);
    let kept = former.clone();
    let (sets, raised) = if is_same { (kept.sets, kept.raised) } else { (vec![], vec![]) };
    Classification {
        sets,
        raised,
        laws: kept.laws,
        participants: kept.participants,
        decided_by: kept.decided_by,
        klassa_reference: if is_same { kept.klassa_reference } else { String::new() },
        note: if is_same { kept.note } else { String::new() },
        replaces: Some(former.id),
        ..blank
    }
}

pub(crate) fn open_classification(
    call: &mut Call<'_>,
    request: OneClassification,
) -> Result<ClassificationView, Refusal> {
    let value = call.get::<Classification>(request.classification.0)?.value;
    call.within(value.administration)?;
    view(call, value.id)
}

pub(crate) fn save_classification(
    call: &mut Call<'_>,
    request: SaveClassification,
) -> Result<SavedClassification, Refusal> {
    let SaveClassification { mut value, revision } = request;
    let here = value.administration;
    call.within(here)?;
    let Some(revision) = revision else {
        // One is begun by `new_classification`, so that a system never has two drafts.
        return Err(invalid("revision", "problem-required"));
    };
    let former = draft(call, value.id)?;
    if former.system != value.system || former.administration != here {
        return Err(invalid("value.system", "problem-unknown-reference"));
    }
    check_system(call, value.system, here)?;
    let scale = scale(call, here, &former.scale, former.scale_version)?;
    (value.scale, value.scale_version) = (former.scale, former.scale_version);
    (value.state, value.replaces, value.title) = (former.state, former.replaces, former.title);
    (value.decided_on, value.registry_number) = (None, String::new());
    let lacks = lacks(&value, &scale);
    let problems: Vec<Problem> =
        lacks.iter().filter(|lack| lack.forbids_saving()).map(refused).collect();
    if !problems.is_empty() {
        return Err(Refusal::Invalid { problems });
    }
    let result = result(&value, &scale);
    let saved = save_checked(call, value, Some(revision))?;
    Ok(SavedClassification { saved, text: class(&result, &scale), result, lacks })
}

/// Where a level stands that may not be stored, in words' ids.
fn refused(lack: &ClassificationLack) -> Problem {
    let (set, aspect, message) = match lack {
        ClassificationLack::Stops { set, aspect } => (set, aspect, "problem-level-stops"),
        ClassificationLack::NotInScale { set, aspect } => {
            (set, aspect, "problem-level-not-in-scale")
        }
        ClassificationLack::NoSets
        | ClassificationLack::NoName { .. }
        | ClassificationLack::NoLevel { .. }
        | ClassificationLack::NoReason { .. }
        | ClassificationLack::NotRaised { .. }
        | ClassificationLack::NoParticipants
        | ClassificationLack::NoDecider
        | ClassificationLack::NoReview => return Problem::new("value", "problem-shape"),
    };
    let field = match set {
        Some(set) => format!("value.sets.{set}.levels.{aspect}"),
        None => format!("value.raised.{aspect}"),
    };
    Problem::new(&field, message)
}

pub(crate) fn decide_classification(
    call: &mut Call<'_>,
    request: DecideClassification,
) -> Result<ClassificationView, Refusal> {
    let DecideClassification { classification, revision, decided_on, registry_number } = request;
    let mut value = draft(call, classification)?;
    let here = value.administration;
    call.within(here)?;
    if decided_on > call.today() {
        return Err(invalid("decided_on", "problem-day-ahead"));
    }
    if value.next_review.is_some_and(|next| next <= decided_on) {
        return Err(invalid("value.next_review", "problem-review-before-decision"));
    }
    let scale = scale(call, here, &value.scale, value.scale_version)?;
    if !lacks(&value, &scale).is_empty() {
        return Err(invalid("classification", "problem-not-whole"));
    }
    value.decided_on = Some(decided_on);
    value.registry_number = registry_number;
    check_lengths("registry_number", &serde_json::json!(value.registry_number))?;
    let (at, by) = (call.now, call.account.name.clone());
    value.state = ClassificationState::Decided { by, at };
    let former = of_system(call, here, |one: &Classification| {
        one.system == value.system && matches!(one.state, ClassificationState::Decided { .. })
    })?;
    call.transact(|tx| {
        for Kept { value: mut old, revision } in former {
            old.state = ClassificationState::Replaced { by: value.id, at };
            put(tx, &old, "replaced", Some(revision))?;
        }
        put(tx, &value, "decided", Some(revision))
    })?;
    view(call, value.id)
}

pub(crate) fn discard_classification(
    call: &mut Call<'_>,
    request: OneClassificationRevision,
) -> Result<Done, Refusal> {
    let OneClassificationRevision { classification, revision } = request;
    let value = draft(call, classification)?;
    call.within(value.administration)?;
    let now = call.get::<Classification>(classification.0)?.revision;
    if now != revision {
        return Err(Refusal::Conflict { revision: now });
    }
    call.transact(|tx| {
        tx.retire(Kind::Classification.as_str(), classification.0, "discarded")?;
        Ok(())
    })?;
    Ok(call.done())
}

/// Returns a classification that may still be written.
fn draft(call: &Call<'_>, id: ClassificationId) -> Result<Classification, Refusal> {
    let value = call.get::<Classification>(id.0)?.value;
    match value.state {
        ClassificationState::Draft => Ok(value),
        ClassificationState::Decided { .. } | ClassificationState::Replaced { .. } => {
            Err(invalid("classification", "problem-classification-decided"))
        }
    }
}

fn view(call: &Call<'_>, id: ClassificationId) -> Result<ClassificationView, Refusal> {
    let kept = call.get::<Classification>(id.0)?;
    let here = kept.value.administration;
    let scale = scale(call, here, &kept.value.scale, kept.value.scale_version)?;
    let result = result(&kept.value, &scale);
    // Laws of the administration's own catalogues can be ticked too, or what they bring would never be asked.
    let mut laws: Vec<Law> = Vec::new();
    for law in catalogues(call, here)?.into_iter().flat_map(|catalogue| catalogue.laws) {
        if !laws.iter().any(|known| known.key == law.key) {
            laws.push(law);
        }
    }
    Ok(ClassificationView {
        system_name: check_system(call, kept.value.system, here)?,
        text: class(&result, &scale),
        result,
        lacks: lacks(&kept.value, &scale),
        laws,
        all: rows_of(call, here, kept.value.system)?,
        security_contact: call.get::<Administration>(here.0)?.value.security_contact,
        scale,
        kept,
    })
}

/// Returns the classification that counts: the decided one, else the draft.
fn counting(all: &[Classification]) -> Option<&Classification> {
    let decided = all.iter().find(|one| matches!(one.state, ClassificationState::Decided { .. }));
    decided.or_else(|| all.iter().find(|one| one.state == ClassificationState::Draft))
}

/// Returns the classifications of a system, the newest first.
pub(crate) fn rows_of(
    call: &Call<'_>,
    here: AdministrationId,
    system: SystemId,
) -> Result<Vec<ClassificationRow>, Refusal> {
    let scales = scales(call, here)?;
    let mut all = values(of_system(call, here, |one: &Classification| one.system == system)?);
    all.sort_by_key(|one| {
        let place = match &one.state {
            ClassificationState::Draft => (0, None),
            ClassificationState::Decided { at, .. } => (1, Some(*at)),
            ClassificationState::Replaced { .. } => (2, None),
        };
        (place, std::cmp::Reverse(one.decided_on))
    });
    Ok(all.iter().map(|one| row(one, &scales, call.today())).collect())
}

fn row(one: &Classification, scales: &[Scale], today: Day) -> ClassificationRow {
    let scale = scales.iter().find(|scale| scale.is(&one.scale, one.scale_version));
    let result = scale.map(|scale| result(one, scale)).unwrap_or_default();
    let is_decided = matches!(one.state, ClassificationState::Decided { .. });
    ClassificationRow {
        id: one.id,
        system: one.system,
        title: one.title.clone(),
        scale: one.scale.clone(),
        scale_version: one.scale_version,
        text: scale.map(|scale| class(&result, scale)).unwrap_or_default(),
        result,
        is_decided,
        is_replaced: matches!(one.state, ClassificationState::Replaced { .. }),
        decided_on: one.decided_on,
        next_review: one.next_review,
        is_late: is_decided && one.next_review.is_some_and(|next| next < today),
    }
}

/// Returns the class that counts for a system now.
pub(crate) fn class_now(
    call: &Call<'_>,
    here: AdministrationId,
    system: SystemId,
) -> Result<Option<ClassNow>, Refusal> {
    Ok(counted(call, here, system)?.map(|(_, now)| now))
}

/// As [`class_now`], with the classification itself.
pub(crate) fn counted(
    call: &Call<'_>,
    here: AdministrationId,
    system: SystemId,
) -> Result<Option<(Classification, ClassNow)>, Refusal> {
    let all = values(of_system(call, here, |one: &Classification| one.system == system)?);
    let Some(found) = counting(&all) else { return Ok(None) };
    let scale = scale(call, here, &found.scale, found.scale_version)?;
    let row = row(found, std::slice::from_ref(&scale), call.today());
    let now = ClassNow { text: row.text.clone(), result: row.result.clone(), row, scale };
    Ok(Some((found.clone(), now)))
}

/// Returns what systems must bear because others lean on them, from the classes that are decided.
pub(crate) fn inherited_of(
    call: &Call<'_>,
    here: AdministrationId,
) -> Result<HashMap<SystemId, Vec<Inherited>>, Refusal> {
    let systems = values(call.list::<System>(Some(here))?);
    let decided: Vec<Classification> = values(of_system(call, here, |one: &Classification| {
        matches!(one.state, ClassificationState::Decided { .. })
    })?);
    let web = Web::of(&systems, []);
    let mut found: HashMap<SystemId, Vec<Inherited>> = HashMap::new();
    // Numbers are not portable, so each scale is looked at by itself.
    for scale in scales(call, here)? {
        let own: HashMap<SystemId, Vec<AspectResult>> = decided
            .iter()
            .filter(|one| scale.is(&one.scale, one.scale_version))
            .map(|one| (one.system, result(one, &scale)))
            .collect();
        if own.is_empty() {
            continue;
        }
        for one in borne(&web, &scale, &own) {
            found.entry(one.system).or_default().push(Inherited {
                scale: scale.key.clone(),
                scale_version: scale.version,
                aspect: one.aspect,
                level: one.level,
                chain: one.chain,
            });
        }
    }
    Ok(found)
}
