//! Proof from suppliers: what was asked for, what came, and the file as it came. Never opens a file.

use std::collections::HashMap;

use domain::evidence::{
    Evidence, EvidenceProblem, EvidenceVerdict, KeptFile, Proof, check_days, guide, standing,
};
use domain::ids::SystemId;
use domain::moment::Day;
use domain::system::System;
use sha2::{Digest, Sha256};
use store::Frozen;

use crate::call::{Call, put};
use crate::outbox;
use crate::refuse::{internal, invalid};
use crate::register::save_checked;
use crate::system_file::{check_system, of_system};
use crate::wire::{
    EvidenceRow, EvidenceView, ExportedView, GivenFile, InAdministration, KeepEvidenceFile, Kept,
    OneEvidence, Problem, Refusal, SaveEvidence, Saved,
};

/// The largest file that is kept, in bytes.
const LARGEST: usize = 10 * 1024 * 1024;

/// The longest name of a file, in characters.
const LONGEST_NAME: usize = 160;

pub(crate) fn list_evidence(
    call: &mut Call<'_>,
    request: InAdministration,
) -> Result<EvidenceView, Refusal> {
    let here = request.administration;
    call.within(here)?;
    let mut of: HashMap<SystemId, Vec<Evidence>> = HashMap::new();
    for Kept { value, .. } in call.list::<Evidence>(Some(here))? {
        of.entry(value.system).or_default().push(value);
    }
    let today = call.today();
    let systems = call.list::<System>(Some(here))?;
    let rows = systems
        .into_iter()
        .map(|Kept { value, .. }| EvidenceRow {
            system: value.id,
            proofs: standing(of.get(&value.id).map_or(&[], Vec::as_slice), value.id, today),
            name: value.name,
            supplier: value.supplier,
        })
        .collect();
    Ok(EvidenceView { guide: guide().to_vec(), rows })
}

pub(crate) fn save_evidence(call: &mut Call<'_>, request: SaveEvidence) -> Result<Saved, Refusal> {
    let SaveEvidence { mut value, revision } = request;
    let here = value.administration;
    call.within(here)?;
    let system = check_system(call, value.system, here)?;
    if value.title.trim().is_empty() {
        let named = guide().iter().find(|entry| entry.proof == value.proof);
        value.title = named.map_or(system, |entry| entry.title.clone());
    }
    check(&value, call.today())?;
    // The file is set by `keep_evidence_file` alone.
    let before = match revision {
        None => None,
        Some(_) => Some(call.get::<Evidence>(value.id.0)?.value),
    };
    value.file = before.as_ref().and_then(|kept| kept.file.clone());
    let (id, said) = (value.system, before.as_ref().and_then(proven_restore));
    let is_told = said != proven_restore(&value);
    let saved = save_checked(call, value, revision)?;
    if is_told {
        tell_system(call, id, said.map(|(day, _)| day))?;
    }
    Ok(saved)
}

fn check(value: &Evidence, today: Day) -> Result<(), Refusal> {
    let (field, message) = match check_days(value, today) {
        None => return Ok(()),
        Some(EvidenceProblem::CameBeforeAsked) => ("received_on", "problem-came-before-asked"),
        Some(EvidenceProblem::TellsOfLater) => ("dated", "problem-tells-of-later"),
        Some(EvidenceProblem::InFuture) => {
            let is_ahead = |day: Option<Day>| day.is_some_and(|day| day > today);
            let field = if is_ahead(value.asked_on) {
                "asked_on"
            } else if is_ahead(value.received_on) {
                "received_on"
            } else {
                "dated"
            };
            (field, "problem-day-ahead")
        }
        Some(EvidenceProblem::NextBeforeCame) => ("next_on", "problem-next-before-came"),
    };
    Err(invalid(&format!("value.{field}"), message))
}

/// The day and the hours of a restore that a proof shows. One that nobody has read, or that was found wanting, shows none.
fn proven_restore(value: &Evidence) -> Option<(Day, Option<u32>)> {
    let is_read = matches!(value.verdict, EvidenceVerdict::Good | EvidenceVerdict::Partly);
    let day = value.received_on.map(|came| value.dated.unwrap_or(came));
    day.filter(|_| is_read && value.proof == Proof::RestoreTest)
        .map(|day| (day, value.restore_hours))
}

/// The newest proof of a restore is what the system and the plans say: "senast återställt".
///
/// `said` is the day that the changed proof showed before: it may be put right, or taken back. A later day that
/// somebody has typed on the system stays.
fn tell_system(call: &mut Call<'_>, system: SystemId, said: Option<Day>) -> Result<(), Refusal> {
    let Kept { mut value, revision } = call.get::<System>(system.0)?;
    let all = of_system(call, value.administration, |one: &Evidence| one.system == system)?;
    let newest = all.iter().filter_map(|kept| proven_restore(&kept.value)).max();
    let known = value.last_restore_test;
    let is_typed = known.is_some() && known != said;
    if is_typed && newest.is_none_or(|(day, _)| known > Some(day)) {
        return Ok(());
    }
    let (day, hours) = newest.unzip();
    let hours =
        hours.flatten().or(value.last_restore_hours.filter(|_| day.is_some() && known == day));
    if (known, value.last_restore_hours) == (day, hours) {
        return Ok(());
    }
    (value.last_restore_test, value.last_restore_hours) = (day, hours);
    call.save(value, Some(revision)).map(drop)
}

pub(crate) fn keep_evidence_file(
    call: &mut Call<'_>,
    request: KeepEvidenceFile,
) -> Result<Saved, Refusal> {
    let KeepEvidenceFile { evidence, revision, file } = request;
    let mut value = call.get::<Evidence>(evidence.0)?.value;
    let here = value.administration;
    call.within(here)?;
    let bytes = given(&file, LARGEST)?;
    if bytes.is_empty() {
        return Err(invalid("file.name", "problem-file-empty"));
    }
    if outbox::suffix(&file.name).is_none() {
        return Err(invalid("file.name", "problem-file-kind"));
    }
    let number = value.file.as_ref().map_or(0, |file| file.number) + 1;
    let kept = KeptFile {
        name: short(&file.name),
        bytes: bytes.len() as u64,
        sha256: data_encoding::HEXLOWER.encode(&Sha256::digest(&bytes)),
        number,
    };
    let document = serde_json::to_string(&kept).map_err(internal)?;
    value.file = Some(kept);
    let version = call.new_id();
    let revision = call.transact(|tx| {
        tx.freeze(&Frozen {
            id: version,
            plan: evidence.0,
            number: i64::from(number),
            administration: Some(here.0),
            document: &document,
            pdf: &bytes,
            action: "file-kept",
        })?;
        put(tx, &value, "file-kept", Some(revision))
    })?;
    Ok(Saved { id: evidence.0, revision, at: call.now, warnings: vec![] })
}

pub(crate) fn open_evidence_file(
    call: &mut Call<'_>,
    request: OneEvidence,
) -> Result<ExportedView, Refusal> {
    let id = request.evidence.0;
    let value = call.get::<Evidence>(id)?.value;
    call.within(value.administration)?;
    let file = value.file.ok_or(Refusal::NotFound)?;
    let frozen = call.inside.store.frozen_of(id)?;
    let version = frozen
        .into_iter()
        .find(|version| version.number == i64::from(file.number))
        .ok_or(Refusal::NotFound)?;
    // The store refuses one that is not what was kept.
    let bytes = call.inside.store.frozen_pdf(version.id)?.ok_or(Refusal::NotFound)?;
    let suffix = outbox::suffix(&file.name).ok_or(Refusal::NotFound)?;
    let token = outbox::put(call.host, call.new_id(), suffix, &bytes)?;
    Ok(ExportedView { token, file_name: file.name, rows: 1 })
}

/// Returns the bytes of a file that somebody chose.
pub(crate) fn given(file: &GivenFile, largest: usize) -> Result<Vec<u8>, Refusal> {
    let too_large = || {
        let problem =
            Problem::new("file.name", "problem-file-too-large").with("mebibytes", largest >> 20);
        Refusal::Invalid { problems: vec![problem] }
    };
    if file.bytes_base64.len() / 4 * 3 > largest + 3 {
        return Err(too_large());
    }
    let bytes = data_encoding::BASE64
        .decode(file.bytes_base64.as_bytes())
        .map_err(|_| invalid("file.bytes_base64", "problem-shape"))?;
    if bytes.len() > largest { Err(too_large()) } else { Ok(bytes) }
}

/// The name of a file without a path, and not longer than a file system takes.
fn short(name: &str) -> String {
    let name = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let plain: String = name.chars().filter(|letter| !letter.is_control()).collect();
    let count = plain.chars().count();
    plain.chars().skip(count.saturating_sub(LONGEST_NAME)).collect()
}
