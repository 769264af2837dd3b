//! `beredd incidents`, `reports import` and `export-key`: what is open, what came sealed, and the key for it.
//! Never says what happened: a list on a terminal is seen by others.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::ExitCode;

use app::wire::{
    InAdministration, IncidentFilter, IncidentRow, IncidentsView, ListIncidents, Need, Refusal,
    SessionView, TakeInReport, TakenIn,
};
use data_encoding::BASE64;
use domain::clock::ClockView;
use domain::ids::{AdministrationId, IncidentId};
use domain::incident::Stage;
use domain::moment::in_stockholm;
use serde_json::{Value, json};

use super::Desk;
use super::failure::Failure;
use super::printing::administration_called;
use super::report::{deadline, small};
use super::voice::Voice;
use crate::desktop::copy_whole;

/// How many rows are asked for at a time.
const PAGE: u32 = 200;

/// Lists the open incidents, those whose clocks run first, the most urgent first.
pub fn list(
    desk: &Desk,
    session: &SessionView,
    administration: Option<&str>,
    voice: &Voice,
) -> Result<(), Failure> {
    let administration = administration_called(session, administration)?.id;
    let running = IncidentFilter { running: true, ..IncidentFilter::default() };
    let open = vec![Stage::Draft, Stage::Reported];
    let open = IncidentFilter { stages: open, ..IncidentFilter::default() };
    let mut rows = rows(desk, administration, &running)?;
    let shown: BTreeSet<_> = rows.iter().map(|row| row.id).collect();
    let others = self::rows(desk, administration, &open)?;
    rows.extend(others.into_iter().filter(|row| !shown.contains(&row.id)));
    if voice.answer(&rows)? {
        return Ok(());
    }
    if rows.is_empty() {
        return voice.say("cli-incidents-none", &[]);
    }
    let now = in_stockholm((desk.app.host().clock)());
    let all = clocks(desk, administration)?;
    for row in &rows {
        let protected = if row.protected { "yes" } else { "no" };
        let row_words = [("number", row.number.as_str()), ("protected", protected)];
        voice.say("cli-incidents-row", &row_words)?;
        // The home page knows every clock of the most urgent ones; a row only its most urgent clock.
        let known = all.get(&row.id).map(Vec::as_slice);
        let known = known.unwrap_or(row.clock.as_slice());
        let lines: Vec<String> =
            known.iter().filter_map(|clock| deadline(clock, now, voice)).collect();
        if lines.is_empty() {
            voice.line(&format!("  - {}", voice.words("cli-incidents-no-clock", &[])))?;
        }
        for line in lines {
            voice.line(&format!("  - {line}"))?;
        }
    }
    Ok(())
}

fn clocks(
    desk: &Desk,
    administration: AdministrationId,
) -> Result<BTreeMap<IncidentId, Vec<ClockView>>, Failure> {
    let mut all: BTreeMap<IncidentId, Vec<ClockView>> = BTreeMap::new();
    for need in desk.app.home(InAdministration { administration })?.needs {
        if let Need::IncidentClock { incident, clock, .. } = need {
            all.entry(incident).or_default().push(*clock);
        }
    }
    Ok(all)
}

fn rows(
    desk: &Desk,
    administration: AdministrationId,
    filter: &IncidentFilter,
) -> Result<Vec<IncidentRow>, Failure> {
    let mut all = Vec::new();
    loop {
        let offset = u32::try_from(all.len()).unwrap_or(u32::MAX);
        let request = ListIncidents { administration, filter: filter.clone(), offset, count: PAGE };
        let IncidentsView { rows, more, .. } = desk.app.list_incidents(request)?;
        let is_last = !more || rows.is_empty();
        all.extend(rows);
        if is_last {
            return Ok(all);
        }
    }
}

/// Takes sealed reports in, one by one; what is refused stops nothing.
pub fn take_in(
    desk: &Desk,
    session: &SessionView,
    administration: Option<&str>,
    from: &[impl AsRef<Path>],
    voice: &Voice,
) -> Result<ExitCode, Failure> {
    let administration = administration_called(session, administration)?.id;
    let (mut answers, mut code) = (Vec::new(), ExitCode::SUCCESS);
    for path in from {
        let path = path.as_ref();
        let answer = match take_in_one(desk, administration, path) {
            Ok(taken) => {
                let TakenIn { number, was_here, .. } = &taken;
                let id = if *was_here { "cli-report-was-here" } else { "cli-report-taken-in" };
                let path = path.display().to_string();
                voice.tell(id, &[("path", &path), ("number", number)])?;
                json!({ "file": path, "taken": taken })
            }
            Err(Failure::Refused(refusal)) => {
                voice.aside_line(&format!("{}:", path.display()));
                code = voice.complain(&refusal);
                json!({ "file": path, "refusal": refusal })
            }
            Err(failure) => return Err(failure),
        };
        answers.push(answer);
    }
    voice.answer(&Value::Array(answers))?;
    Ok(code)
}

fn take_in_one(
    desk: &Desk,
    administration: AdministrationId,
    path: &Path,
) -> Result<TakenIn, Failure> {
    let bytes_base64 = BASE64.encode(&small(path)?);
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    Ok(desk.app.take_in_report(TakeInReport { administration, bytes_base64, name })?)
}

/// Writes the public key that reports to an administration are sealed with.
pub fn export_key(
    desk: &Desk,
    session: &SessionView,
    administration: Option<&str>,
    out: &Path,
    voice: &Voice,
) -> Result<(), Failure> {
    if out.exists() {
        return Err(Failure::OutputIsThere(out.to_path_buf()));
    }
    let administration = administration_called(session, administration)?.id;
    let view = desk.app.public_key(InAdministration { administration })?;
    let file = desk.app.printed(&view.token).ok_or(Refusal::NotFound)?;
    copy_whole(&file, out).map_err(|error| Failure::unwritable(out, &error))?;
    let answer = json!({ "fingerprint": view.fingerprint, "made_at": view.made_at });
    if voice.answer(&answer)? {
        return Ok(());
    }
    let path = out.display().to_string();
    voice.say("cli-key-exported", &[("path", &path), ("fingerprint", &view.fingerprint)])
}
