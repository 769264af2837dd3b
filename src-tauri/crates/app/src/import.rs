//! Tables into the register: what a file would change, and then all of it or nothing. Never writes in a preview.

mod record;

pub(crate) use record::Import;

use crate::call::Call;
use crate::wire::{
    ImportDone, ImportPreview, ImportsView, InAdministration, OneImport, PreviewImport, Refusal,
    RunImport, UndoneImport,
};

pub(crate) fn preview_import(
    call: &mut Call<'_>,
    request: PreviewImport,
) -> Result<ImportPreview, Refusal> {
    call.within(request.administration)?;
    Err(Refusal::NotFound)
}

pub(crate) fn run_import(call: &mut Call<'_>, request: RunImport) -> Result<ImportDone, Refusal> {
    call.within(request.what.administration)?;
    Err(Refusal::NotFound)
}

pub(crate) fn list_imports(
    call: &mut Call<'_>,
    request: InAdministration,
) -> Result<ImportsView, Refusal> {
    call.within(request.administration)?;
    Ok(ImportsView { imports: Vec::new() })
}

pub(crate) fn undo_import(
    _call: &mut Call<'_>,
    _request: OneImport,
) -> Result<UndoneImport, Refusal> {
    Err(Refusal::NotFound)
}
