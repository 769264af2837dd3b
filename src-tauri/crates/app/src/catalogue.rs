//! Catalogues of requirements: the one that is shipped, and those that the administration has read in.

use domain::ids::{AdministrationId, CatalogueId};
use domain::requirement::{Catalogue, CatalogueProblem, OwnCatalogue, shipped};
use uuid::Uuid;

use crate::call::Call;
use crate::catalogue_in;
use crate::evidence::given;
use crate::reader;
use crate::refuse::invalid;
use crate::register::{check_lengths, check_text};
use crate::scale::scales;
use crate::system_file::values;
use crate::wire::{
    CatalogueReadView, CataloguesView, InAdministration, Problem, ReadCatalogue, Refusal,
};

pub(crate) fn list_catalogues(
    call: &mut Call<'_>,
    request: InAdministration,
) -> Result<CataloguesView, Refusal> {
    call.within(request.administration)?;
    let own = call.list::<OwnCatalogue>(Some(request.administration))?;
    Ok(CataloguesView { shipped: shipped().to_vec(), own })
}

/// Returns every catalogue that can be chosen, the shipped ones first.
pub(crate) fn catalogues(
    call: &Call<'_>,
    here: AdministrationId,
) -> Result<Vec<Catalogue>, Refusal> {
    let own = values(call.list::<OwnCatalogue>(Some(here))?).into_iter().map(|own| own.catalogue);
    Ok(shipped().iter().cloned().chain(own).collect())
}

/// Returns one of those; the newest of its key when no version is named.
pub(crate) fn catalogue(
    call: &Call<'_>,
    here: AdministrationId,
    key: &str,
    version: Option<u32>,
) -> Result<Catalogue, Refusal> {
    catalogues(call, here)?
        .into_iter()
        .filter(|one| one.key == key && version.is_none_or(|version| one.version == version))
        .max_by_key(|one| one.version)
        .ok_or(Refusal::NotFound)
}

/// Returns the newest that is shipped.
pub(crate) fn default_catalogue() -> Result<Catalogue, Refusal> {
    shipped().last().cloned().ok_or(Refusal::NotFound)
}

pub(crate) fn read_catalogue(
    call: &mut Call<'_>,
    request: ReadCatalogue,
) -> Result<CatalogueReadView, Refusal> {
    let ReadCatalogue { administration: here, file, name, scale, keep } = request;
    call.within(here)?;
    check_text("name", &name)?;
    let scale = scales(call, here)?
        .into_iter()
        .rev()
        .find(|one| one.key == scale)
        .ok_or_else(|| invalid("scale", "problem-unknown-reference"))?;
    let bytes = given(&file, tables::limits::FILE_BYTES)?;
    let workbook = reader::workbook(call.host, &bytes, &file.name)?;
    let read = catalogue_in::read(&workbook, &scale)?;
    let own = values(call.list::<OwnCatalogue>(Some(here))?);
    let same = |one: &&OwnCatalogue| one.name.to_lowercase() == name.trim().to_lowercase();
    let former = own.iter().filter(same).map(|one| &one.catalogue).max_by_key(|one| one.version);
    let id = call.new_id();
    let catalogue = Catalogue {
        key: former.map_or_else(|| id.to_string(), |former| former.key.clone()),
        version: former.map_or(1, |former| former.version + 1),
        name: name.trim().to_owned(),
        source: file.name.clone(),
        checked_on: Some(call.today()),
        scale: scale.key.clone(),
        laws: read.laws,
        requirements: read.requirements,
    };
    let mut problems = read.problems;
    if problems.is_empty()
        && let Some(problem) = catalogue.check(&scale)
    {
        problems.push(said(&problem));
    }
    let is_kept = keep && problems.is_empty();
    if is_kept {
        check_lengths("catalogue", &serde_json::json!(catalogue.requirements))?;
        let own = OwnCatalogue {
            id: CatalogueId(Uuid::nil()),
            administration: here,
            name: catalogue.name.clone(),
            catalogue: catalogue.clone(),
        };
        call.save(own, None)?;
    }
    Ok(CatalogueReadView { rows: read.rows, catalogue, problems, left_out: read.left_out, is_kept })
}

fn said(problem: &CatalogueProblem) -> Problem {
    match problem {
        CatalogueProblem::Empty => Problem::new("file", "problem-catalogue-empty"),
        CatalogueProblem::Twice { number } => {
            Problem::new("file", "problem-catalogue-twice").with("number", number)
        }
        CatalogueProblem::Silent { place } => {
            Problem::new("file", "problem-catalogue-silent").with("row", place)
        }
        CatalogueProblem::Unknown { number, name } => {
            Problem::new("file", "problem-catalogue-unknown")
                .with("number", number)
                .with("name", name)
        }
    }
}
