//! Scales of classification: those that are shipped, and the administration's own. Never alters one that is in use.

use domain::classification::Classification;
use domain::ids::AdministrationId;
use domain::scale::{OwnScale, Scale, ScaleProblem, shipped};

use crate::call::Call;
use crate::refuse::invalid;
use crate::register::{check_text, save_checked};
use crate::system_file::values;
use crate::wire::{InAdministration, Problem, Refusal, SaveScale, Saved, ScalesView};

pub(crate) fn list_scales(
    call: &mut Call<'_>,
    request: InAdministration,
) -> Result<ScalesView, Refusal> {
    call.within(request.administration)?;
    let own = call.list::<OwnScale>(Some(request.administration))?;
    Ok(ScalesView { shipped: shipped().to_vec(), own })
}

/// Returns every scale that the administration's classifications may speak of.
pub(crate) fn scales(call: &Call<'_>, here: AdministrationId) -> Result<Vec<Scale>, Refusal> {
    let own = values(call.list::<OwnScale>(Some(here))?).into_iter().map(|own| own.scale);
    Ok(shipped().iter().cloned().chain(own).collect())
}

/// Returns one scale of those.
pub(crate) fn scale(
    call: &Call<'_>,
    here: AdministrationId,
    key: &str,
    version: u32,
) -> Result<Scale, Refusal> {
    scales(call, here)?.into_iter().find(|scale| scale.is(key, version)).ok_or(Refusal::NotFound)
}

pub(crate) fn save_scale(call: &mut Call<'_>, request: SaveScale) -> Result<Saved, Refusal> {
    let SaveScale { mut value, revision } = request;
    let here = value.administration;
    call.within(here)?;
    check_text("value.scale.name", &value.scale.name)?;
    value.name = value.scale.name.clone();
    if let Some(problem) = value.scale.check() {
        return Err(refused(&problem));
    }
    if shipped().iter().any(|scale| scale.key == value.scale.key) {
        return Err(invalid("value.scale.key", "problem-name-taken"));
    }
    let others = values(call.list::<OwnScale>(Some(here))?);
    let is_same = |other: &OwnScale| {
        other.id != value.id && other.scale.is(&value.scale.key, value.scale.version)
    };
    if others.iter().any(is_same) {
        return Err(invalid("value.scale.version", "problem-name-taken"));
    }
    if revision.is_some() {
        let former = call.get::<OwnScale>(value.id.0)?.value.scale;
        if former != value.scale && is_used(call, here, &former)? {
            return Err(invalid("value.scale", "problem-scale-in-use"));
        }
    }
    save_checked(call, value, revision)
}

fn is_used(call: &Call<'_>, here: AdministrationId, scale: &Scale) -> Result<bool, Refusal> {
    let all = call.list::<Classification>(Some(here))?;
    Ok(all.iter().any(|kept| scale.is(&kept.value.scale, kept.value.scale_version)))
}

fn refused(problem: &ScaleProblem) -> Refusal {
    match problem {
        ScaleProblem::TooSmall => invalid("value.scale.levels", "problem-scale-too-small"),
        ScaleProblem::Twice => invalid("value.scale.levels", "problem-scale-twice"),
        ScaleProblem::Empty => invalid("value.scale", "problem-required"),
        ScaleProblem::LevelNotDescribed { aspect, level } => {
            let problem = Problem::new("value.scale.aspects", "problem-scale-level")
                .with("aspect", aspect)
                .with("level", level);
            Refusal::Invalid { problems: vec![problem] }
        }
    }
}
