//! Reports from people without an account: the administration's key, sealing, and taking sealed reports in.
//! Never opens a report without somebody signed in, and never changes a file that it refuses.

use std::fs;
use std::path::{Path, PathBuf};

use domain::clock::clocks;
use domain::ids::{AdministrationId, IncidentId};
use domain::incident::{Incident, Report, Reporter, Stage};
use domain::kind::Kind;
use domain::moment::in_stockholm;
use domain::organisation::Administration;
use domain::permission::Right;
use domain::personal;
use domain::track::shipped;
use sealed::{KEY_SUFFIX, KeyFile, PublicKey, REPORT_SUFFIX, SecretKey};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::call::{Call, put_setting};
use crate::exchange::{refusal_of, write_beside};
use crate::incident::blank;
use crate::incident_checks::{check_moments, impossible};
use crate::incident_keeping::keep;
use crate::outbox;
use crate::refuse::{internal, invalid};
use crate::settings::{IncidentSettings, ReportKey};
use crate::wire::{
    CheckReport, CheckedReport, InAdministration, Nothing, PublicKeyView, ReadKeyFile, Refusal,
    RefusedReport, ReportDoor, ReportDoorsView, SealReport, SealedView, TakeInReport, TakenIn,
    TakenInView,
};
use crate::{App, Host};

/// The folder inside the file for reports without an account: public keys, and what was left there.
const DOORS: &str = "rapportera";

/// The folder for what was left.
const LEFT: &str = "inkomna";

/// What is sealed in a report.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Sealed {
    report: Report,
    #[serde(default)]
    name: String,
    #[serde(default)]
    title: String,
    #[serde(default)]
    contact: String,
    #[serde(default)]
    unit: String,
}

pub(crate) fn report_doors(app: &App, _: Nothing) -> Result<ReportDoorsView, Refusal> {
    let folder = app.host.folder.join(DOORS);
    let mut doors = Vec::new();
    for path in files(&folder, KEY_SUFFIX) {
        // A key that can not be read is not a door; the administration's next sign-in writes it anew.
        if let Ok(key) = fs::read(&path).map_err(refusal_of).and_then(|bytes| read_key(&bytes)) {
            doors.push(door(&key));
        }
    }
    doors.sort_by_key(|door| door.name.to_lowercase());
    let can_leave = !doors.is_empty() && fs::create_dir_all(folder.join(LEFT)).is_ok();
    Ok(ReportDoorsView { doors, can_leave })
}

pub(crate) fn read_key_file(_: &App, request: ReadKeyFile) -> Result<ReportDoor, Refusal> {
    let bytes = bytes("bytes_base64", &request.bytes_base64)?;
    Ok(door(&read_key(&bytes)?))
}

pub(crate) fn check_report(app: &App, request: CheckReport) -> Result<CheckedReport, Refusal> {
    check_moments("report", &serde_json::to_value(&request.report).map_err(internal)?)?;
    let now = in_stockholm(app.now());
    let nobody = AdministrationId(Uuid::nil());
    let mut incident = blank(IncidentId(Uuid::nil()), nobody, Reporter::default());
    incident.report = request.report;
    let body = serde_json::to_value(&incident.report.text).map_err(internal)?;
    Ok(CheckedReport {
        clocks: clocks(&incident, shipped(), now),
        problems: impossible(&incident, now),
        warnings: personal::warnings("report.text", &body, &[]),
    })
}

pub(crate) fn seal_report(app: &App, request: SealReport) -> Result<SealedView, Refusal> {
    let SealReport { key, id, report, name, title, contact, unit, leave } = request;
    let key = read_key(key.as_bytes())?;
    check_moments("report", &serde_json::to_value(&report).map_err(internal)?)?;
    let now = in_stockholm(app.now());
    let id = id.filter(|id| !id.0.is_nil()).unwrap_or_else(|| IncidentId((app.host.new_id)()));
    let mut incident = blank(id, AdministrationId(key.administration()), Reporter::default());
    incident.report = report;
    let mut problems = impossible(&incident, now);
    if incident.report.discovered.is_none() {
        problems
            .push(crate::wire::Problem::new("report.discovered", "problem-discovered-required"));
    }
    if !problems.is_empty() {
        return Err(Refusal::Invalid { problems });
    }
    let body = Sealed { report: incident.report, name, title, contact, unit };
    let body = serde_json::to_value(&body).map_err(internal)?;
    let bytes = sealed::seal(&key, id.0, now, &app.host.program, body)?;
    // The moment is enough to tell two files apart, and says nothing of what happened.
    let file_name = format!("Anmälan {}{REPORT_SUFFIX}", now.format("%Y-%m-%d %H%M"));
    if leave {
        let folder = app.host.folder.join(DOORS).join(LEFT);
        fs::create_dir_all(&folder).map_err(refusal_of)?;
        let path = folder.join(format!("{}{REPORT_SUFFIX}", id.0));
        write_beside(&path, &bytes).map_err(refusal_of)?;
        return Ok(SealedView { id, at: now, token: None, file_name, left: true });
    }
    let token = outbox::put(&app.host, (app.host.new_id)(), REPORT_SUFFIX, &bytes)?;
    Ok(SealedView { id, at: now, token: Some(token), file_name, left: false })
}

pub(crate) fn public_key(
    call: &mut Call<'_>,
    request: InAdministration,
) -> Result<PublicKeyView, Refusal> {
    call.within(request.administration)?;
    let settings = with_key(call, request.administration)?;
    key_view(call, request.administration, &settings)
}

pub(crate) fn renew_public_key(
    call: &mut Call<'_>,
    request: InAdministration,
) -> Result<PublicKeyView, Refusal> {
    let here = request.administration;
    call.within(here)?;
    let settings = new_key(call, here, call.setting(here.0)?)?;
    put_door(call, here, &settings);
    key_view(call, here, &settings)
}

pub(crate) fn take_in_report(
    call: &mut Call<'_>,
    request: TakeInReport,
) -> Result<TakenIn, Refusal> {
    let TakeInReport { administration, bytes_base64, name: _ } = request;
    call.within(administration)?;
    take_in(call, administration, &bytes("bytes_base64", &bytes_base64)?)
}

pub(crate) fn take_in_left_reports(
    call: &mut Call<'_>,
    request: InAdministration,
) -> Result<TakenInView, Refusal> {
    let here = request.administration;
    call.within(here)?;
    let mut view = TakenInView::default();
    for path in left(call.host) {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let read = fs::read(&path).map_err(refusal_of);
        match read.and_then(|bytes| take_in(call, here, &bytes)) {
            Ok(taken) => {
                view.taken.push(taken);
                // Its contents are durable in the file now. One that can not be removed is known again next time.
                drop(fs::remove_file(&path));
            }
            // It is another administration's in the same file.
            Err(Refusal::ReportForSomebodyElse { .. }) if is_for_another(call, here, &path) => {}
            Err(refusal) => view.refused.push(RefusedReport { name, refusal }),
        }
    }
    Ok(view)
}

/// Returns how many reports lie in the folder.
pub(crate) fn count_left(call: &Call<'_>) -> u32 {
    u32::try_from(left(call.host).len()).unwrap_or(u32::MAX)
}

/// Makes sure that everybody who stands at the sign-in page can report. What fails here is tried again next time.
pub(crate) fn open_doors(call: &mut Call<'_>) -> Result<(), Refusal> {
    for kept in call.administrations()? {
        let here = kept.value.id;
        if call.may(here, Right::HandleIncidents) {
            let settings = with_key(call, here)?;
            put_door(call, here, &settings);
        }
    }
    Ok(())
}

fn take_in(
    call: &mut Call<'_>,
    administration: AdministrationId,
    bytes: &[u8],
) -> Result<TakenIn, Refusal> {
    let settings: IncidentSettings = call.setting(administration.0)?;
    let keys: Vec<SecretKey> =
        settings.keys.iter().filter_map(|key| SecretKey::parse(&key.secret)).collect();
    let opened = sealed::open(bytes, &keys, administration.0)?;
    if let Some(there) = call.inside.store.get(Kind::Incident.as_str(), opened.report)? {
        if there.administration != Some(administration.0) {
            return Err(Refusal::ReportForged);
        }
        let incident = IncidentId(opened.report);
        return Ok(TakenIn { incident, number: there.name, was_here: true });
    }
    let sealed_at = serde_json::to_value(opened.sealed_at).map_err(internal)?;
    check_moments("report", &opened.body)
        .and_then(|()| check_moments("sealed_at", &sealed_at))
        .map_err(|_| Refusal::ReportForged)?;
    let Sealed { mut report, name, title, contact, unit } =
        serde_json::from_value(opened.body).map_err(|_| Refusal::ReportForged)?;
    // Whoever seals a report sees no register: an id in it would be made up.
    (report.system, report.unit) = (None, None);
    let id = IncidentId(opened.report);
    let reporter = Reporter {
        account: None,
        name,
        title,
        contact,
        unit,
        sealed_at: Some(in_stockholm(opened.sealed_at)),
        imported_at: Some(in_stockholm(call.now)),
    };
    let mut incident: Incident = blank(id, administration, reporter);
    incident.report = report;
    incident.stage = Stage::Reported;
    // When it was sealed, it was reported; a clock that ran ahead where that was done does not count.
    incident.times.reported = Some(in_stockholm(opened.sealed_at.min(call.now)));
    let saved = keep(call, incident, None, "report-taken-in")?;
    Ok(TakenIn { incident: id, number: saved.number, was_here: false })
}

/// Returns the keys of an administration, with a new one when it has none.
fn with_key(call: &mut Call<'_>, here: AdministrationId) -> Result<IncidentSettings, Refusal> {
    let settings: IncidentSettings = call.setting(here.0)?;
    if settings.keys.is_empty() && !call.is_read_only() {
        return new_key(call, here, settings);
    }
    Ok(settings)
}

fn new_key(
    call: &mut Call<'_>,
    here: AdministrationId,
    mut settings: IncidentSettings,
) -> Result<IncidentSettings, Refusal> {
    let secret = SecretKey::generate();
    settings.keys.push(ReportKey {
        secret: secret.text().to_string(),
        public: secret.public().to_string(),
        made_at: in_stockholm(call.now),
    });
    let value = serde_json::to_value(&settings).map_err(internal)?;
    call.transact(|tx| put_setting(tx, here.0, value, "report-key-made"))?;
    Ok(settings)
}

/// Writes the public key where the sign-in page looks for it.
fn put_door(call: &Call<'_>, here: AdministrationId, settings: &IncidentSettings) {
    if call.is_read_only() {
        return;
    }
    let Ok(key) = key_file(call, here, settings) else { return };
    let folder = call.host.folder.join(DOORS);
    let path = folder.join(format!("{}{KEY_SUFFIX}", here.0));
    let text = key.write();
    if fs::read_to_string(&path).is_ok_and(|there| there == text) {
        return;
    }
    // Without the file people report with a key that they were sent; nothing else depends on it.
    drop(fs::create_dir_all(&folder).and_then(|()| write_beside(&path, text.as_bytes())));
}

fn key_file(
    call: &Call<'_>,
    here: AdministrationId,
    settings: &IncidentSettings,
) -> Result<KeyFile, Refusal> {
    let newest = settings.keys.last().ok_or(Refusal::NotFound)?;
    let public = PublicKey::parse(&newest.public).ok_or_else(|| internal("a key of the file"))?;
    let own = call.get::<Administration>(here.0)?.value;
    Ok(KeyFile::new(here.0, own.name, own.municipality, public, newest.made_at))
}

fn key_view(
    call: &Call<'_>,
    here: AdministrationId,
    settings: &IncidentSettings,
) -> Result<PublicKeyView, Refusal> {
    let key = key_file(call, here, settings)?;
    let text = key.write();
    let token = outbox::put(call.host, call.new_id(), KEY_SUFFIX, text.as_bytes())?;
    Ok(PublicKeyView {
        fingerprint: key.fingerprint(),
        made_at: key.made_at(),
        token,
        file_name: format!("{}{KEY_SUFFIX}", outbox::plain_name(key.name())),
        key: text,
    })
}

fn door(key: &KeyFile) -> ReportDoor {
    ReportDoor {
        administration: AdministrationId(key.administration()),
        name: key.name().to_owned(),
        municipality: key.municipality().to_owned(),
        fingerprint: key.fingerprint(),
        key: key.write(),
    }
}

fn read_key(bytes: &[u8]) -> Result<KeyFile, Refusal> {
    Ok(KeyFile::read(bytes)?)
}

fn bytes(field: &str, base64: &str) -> Result<Vec<u8>, Refusal> {
    if base64.len() > sealed::LARGEST * 2 {
        return Err(Refusal::ReportTooLarge { limit: sealed::LARGEST as u64 });
    }
    data_encoding::BASE64.decode(base64.as_bytes()).map_err(|_| invalid(field, "problem-shape"))
}

fn left(host: &Host) -> Vec<PathBuf> {
    files(&host.folder.join(DOORS).join(LEFT), REPORT_SUFFIX)
}

/// Whether a refused report is for another administration that is kept in the same file.
fn is_for_another(call: &Call<'_>, here: AdministrationId, path: &Path) -> bool {
    let Ok(bytes) = fs::read(path) else { return false };
    let Ok(all) = call.list::<Administration>(None) else { return false };
    all.iter().filter(|kept| kept.value.id != here).any(|kept| {
        let settings: IncidentSettings = call.setting(kept.value.id.0).unwrap_or_default();
        let keys: Vec<SecretKey> =
            settings.keys.iter().filter_map(|key| SecretKey::parse(&key.secret)).collect();
        sealed::open(&bytes, &keys, kept.value.id.0).is_ok()
    })
}

/// Returns the files in a folder whose names end so, in order; none when there is no such folder.
fn files(folder: &Path, suffix: &str) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return vec![] };
    let mut files: Vec<PathBuf> = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.to_string_lossy().ends_with(suffix) && path.is_file())
        .collect();
    files.sort();
    files
}
