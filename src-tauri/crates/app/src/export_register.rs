//! The register as tables and as records, out of the file. Never tells anything of people who are never printed.

use crate::call::Call;
use crate::wire::{ExportRegister, ExportedView, ImportTemplate, Refusal};

pub(crate) fn export_register(
    call: &mut Call<'_>,
    request: ExportRegister,
) -> Result<ExportedView, Refusal> {
    call.within(request.administration)?;
    Err(Refusal::NotFound)
}

pub(crate) fn import_template(
    call: &mut Call<'_>,
    request: ImportTemplate,
) -> Result<ExportedView, Refusal> {
    call.within(request.administration)?;
    Err(Refusal::NotFound)
}
