//! The change log, the check of the whole file, and its backups.

use std::path::{Path, PathBuf};

use domain::ids::AdministrationId;
use domain::kind::Kind;
use domain::moment::Moment;
use domain::permission::{Right, any_gives};
use serde_json::Value;
use store::{BackupInfo, Store};

use crate::call::Call;
use crate::plan::hex;
use crate::wire::{
    BackupView, BackupsView, ChangeRow, ChangesView, ListChanges, Nothing, Refusal, VerifyView,
};
use crate::{App, session};

/// The most changes in one answer.
const MOST_CHANGES: u32 = 200;

pub(crate) fn list_changes(
    call: &mut Call<'_>,
    request: ListChanges,
) -> Result<ChangesView, Refusal> {
    let ListChanges { kind, id, before, limit } = request;
    let limit = if limit == 0 { 50 } else { limit.min(MOST_CHANGES) } as usize;
    let store = &call.inside.store;
    let changes = match (kind, id) {
        (Some(kind), Some(id)) => {
            let older = |seq: i64| before.is_none_or(|before| seq < before);
            store
                .history(kind.as_str(), id)?
                .into_iter()
                .filter(|change| older(change.seq))
                .take(limit)
                .collect()
        }
        _ => store.changes(before, limit)?,
    };
    let mut rows = Vec::new();
    for change in changes {
        let record = store.get(&change.kind, change.record_id)?;
        let administration = record.as_ref().and_then(|record| record.administration);
        let is_seen = match administration {
            Some(here) => call.may(AdministrationId(here), Right::ReadLog),
            None => any_gives(&call.account.duties_in(None), Right::ReadLog),
        };
        if !is_seen {
            continue;
        }
        // The store has two kinds of its own: an approved version, and the file itself.
        let fallback = if change.kind == "frozen" { Kind::Review } else { Kind::Setting };
        rows.push(ChangeRow {
            seq: change.seq,
            at: change.at,
            // What nobody asked for is the program's own doing.
            who: if change.actor.is_nil() {
                call.host.program.clone()
            } else {
                change.actor_name.unwrap_or_default()
            },
            action: change.action,
            kind: Kind::parse(&change.kind).unwrap_or(fallback),
            id: change.record_id,
            name: record.map(|record| record.name).unwrap_or_default(),
            before: change.before.unwrap_or(Value::Null),
            after: change.after.unwrap_or(Value::Null),
        });
    }
    Ok(ChangesView { changes: rows })
}

pub(crate) fn verify(call: &mut Call<'_>, _: Nothing) -> Result<VerifyView, Refusal> {
    let report = call.inside.store.verify()?;
    let (seq, head) = call.inside.store.head()?;
    Ok(VerifyView {
        whole: report.is_whole(),
        faults: report.findings.iter().map(|finding| format!("{finding:?}")).collect(),
        changes: seq,
        head: hex(&head),
        versions: u32::try_from(report.frozen).unwrap_or(u32::MAX),
        at: call.now,
    })
}

pub(crate) fn back_up(call: &mut Call<'_>, _: Nothing) -> Result<BackupView, Refusal> {
    let place = call.inside.store.folder().join("backups");
    let made = call.inside.store.backup_to(&place, call.now)?;
    note_backup(call)?;
    Ok(backup_view(made))
}

pub(crate) fn list_backups(call: &mut Call<'_>, _: Nothing) -> Result<BackupsView, Refusal> {
    let backups = call.inside.store.backups()?.into_iter().map(backup_view).collect();
    Ok(BackupsView { backups })
}

impl App {
    /// Makes a whole copy of the file below `place`, opens it, checks it, and only then gives it its name.
    ///
    /// # Errors
    /// As a command that needs [`Right::Administer`], and when the place can not be written.
    pub fn back_up_to(&self, place: &Path) -> Result<(PathBuf, BackupView), Refusal> {
        self.enter("back_up_to", Right::Administer, |call| {
            let made = call.inside.store.backup_to(place, call.now)?;
            note_backup(call)?;
            Ok((made.folder.clone(), backup_view(made)))
        })
    }

    /// Puts the backup `from` where the file is. The file that was there is moved aside and kept.
    ///
    /// Returns where the former file lies now, if there was one. Needs no key: opening does.
    ///
    /// # Errors
    /// When the backup is not whole, or the file is open.
    pub fn restore_from(&self, from: &Path) -> Result<Option<PathBuf>, Refusal> {
        let now: Moment = self.now();
        session::close(&self.host, &mut self.inside(), now);
        Ok(Store::restore(from, &self.host.folder, now)?.set_aside)
    }
}

fn note_backup(call: &mut Call<'_>) -> Result<(), Refusal> {
    if call.is_read_only() {
        return Ok(());
    }
    let id = call.account.id.0;
    call.transact(|tx| {
        tx.note("backup", Kind::Setting.as_str(), id, None, None)?;
        Ok(())
    })
}

fn backup_view(info: BackupInfo) -> BackupView {
    let name =
        info.folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    // A backup that does not hold is never given its name, so one that is listed has been opened and checked.
    BackupView { name, at: info.at, bytes: info.bytes as f64, proven: true }
}
