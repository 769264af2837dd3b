//! `beredd print`: a plan or the binder to a file. Never overwrites anything that is not a PDF.

use std::path::Path;

use app::wire::{
    AdministrationRow, InAdministration, PlanRow, Print, Printable, PrintedView, Refusal,
    SessionView, VersionRef,
};

use super::Desk;
use super::failure::Failure;
use super::voice::Voice;
use crate::desktop::copy_whole;

/// Prints a plan: the version in force, or the draft where none is approved.
pub fn plan(
    desk: &Desk,
    session: &SessionView,
    administration: Option<&str>,
    plan: Option<&str>,
    out: &Path,
    voice: &Voice,
) -> Result<(), Failure> {
    let row = plan_called(desk, session, administration, plan)?;
    print(desk, Printable::Plan { plan: row.id, version: newest(&row), part: None }, out, voice)
}

/// Prints the binder of an administration, or of one plan.
pub fn binder(
    desk: &Desk,
    session: &SessionView,
    administration: Option<&str>,
    plan: Option<&str>,
    out: &Path,
    voice: &Voice,
) -> Result<(), Failure> {
    let printable = match plan {
        Some(name) => {
            let row = plan_called(desk, session, administration, Some(name))?;
            Printable::PlanBinder { plan: row.id, version: newest(&row), part: None }
        }
        None => {
            let administration = administration_called(session, administration)?.id;
            Printable::Binder { administration, unit: None, part: None }
        }
    };
    print(desk, printable, out, voice)
}

/// Hands a finished PDF out of the private folder.
pub fn hand_out(desk: &Desk, token: &str, out: &Path) -> Result<(), Failure> {
    let is_foreign = out.exists() && !is_pdf(out);
    if is_foreign {
        return Err(Failure::OutputIsThere(out.to_path_buf()));
    }
    let file = desk.app.printed(token).ok_or(Refusal::NotFound)?;
    copy_whole(&file, out).map_err(|error| Failure::unwritable(out, &error))
}

/// Returns the administration that is meant: the named one, or the only one.
pub fn administration_called<'a>(
    session: &'a SessionView,
    name: Option<&str>,
) -> Result<&'a AdministrationRow, Failure> {
    let all = &session.administrations;
    let names = || all.iter().map(|row| row.name.clone()).collect::<Vec<_>>();
    match (name, all.as_slice()) {
        (_, []) => Err(Failure::Nothing { message: "cli-no-administration" }),
        (None, [only]) => Ok(only),
        (None, _) => Err(Failure::Which {
            message: "cli-which-administration",
            name: String::new(),
            names: names(),
        }),
        (Some(name), _) => {
            all.iter().find(|row| is_called(&row.name, name)).ok_or_else(|| Failure::Which {
                message: "cli-no-such-administration",
                name: name.to_owned(),
                names: names(),
            })
        }
    }
}

fn plan_called(
    desk: &Desk,
    session: &SessionView,
    administration: Option<&str>,
    name: Option<&str>,
) -> Result<PlanRow, Failure> {
    let administration = administration_called(session, administration)?.id;
    let mut plans = desk.app.list_plans(InAdministration { administration })?.plans;
    let names = plans.iter().map(|row| row.title.clone()).collect::<Vec<_>>();
    match name {
        _ if plans.is_empty() => Err(Failure::Nothing { message: "cli-no-plan" }),
        None if plans.len() == 1 => Ok(plans.remove(0)),
        None => Err(Failure::Which { message: "cli-which-plan", name: String::new(), names }),
        Some(name) => {
            let found = plans.into_iter().find(|row| is_called(&row.title, name));
            found.ok_or_else(|| Failure::Which {
                message: "cli-no-such-plan",
                name: name.to_owned(),
                names,
            })
        }
    }
}

fn is_called(name: &str, wanted: &str) -> bool {
    name.trim().to_lowercase() == wanted.trim().to_lowercase()
}

fn newest(row: &PlanRow) -> VersionRef {
    if row.current.is_some() { VersionRef::Current } else { VersionRef::Draft }
}

fn print(desk: &Desk, printable: Printable, out: &Path, voice: &Voice) -> Result<(), Failure> {
    let request = Print { printable, place: String::new(), copies: 1, replaces: None };
    let printed: PrintedView = desk.app.print(request)?;
    hand_out(desk, &printed.token, out)?;
    if voice.answer(&printed)? {
        return Ok(());
    }
    for warning in &printed.warnings {
        voice.say("cli-print-warning", &[("text", warning)])?;
    }
    voice.say(
        "cli-printed",
        &[("pages", &printed.pages.to_string()), ("path", &out.display().to_string())],
    )
}

fn is_pdf(path: &Path) -> bool {
    let mut start = [0; 5];
    let read = std::fs::File::open(path)
        .and_then(|mut file| std::io::Read::read_exact(&mut file, &mut start));
    read.is_ok() && &start == b"%PDF-"
}
