//! What happened with an incident, told by its own moments and by the change log. Writes nothing.

use domain::incident::Incident;
use domain::moment::Moment;
use domain::track::Track;
use store::Change;

use crate::wire::TimelineEntry;

/// Changes of the same kind by the same person within this time are one entry.
const SAME_ENTRY_MINUTES: i64 = 30;

/// Returns the timeline: the event's own moments and what was done in the program, the newest first.
pub(crate) fn timeline(
    incident: &Incident,
    tracks: &[Track],
    history: &[Change],
) -> Vec<TimelineEntry> {
    let mut entries = moments(incident);
    for (key, state) in &incident.tracks {
        let name = tracks.iter().find(|track| track.key == *key);
        let name = name.map_or_else(|| key.clone(), |track| track.name.clone());
        if let Some(at) = state.done_at {
            let args = vec![("name", name), ("receipt", state.receipt.clone())];
            entries.push(entry(at, "", "timeline-track-done", args));
        }
    }
    // From the oldest on, so that what was done in one sitting becomes one entry.
    let mut done: Vec<TimelineEntry> = Vec::new();
    for change in history.iter().rev() {
        if change.action == "incident-read" {
            continue;
        }
        let next = of_change(change);
        let same = done.iter_mut().rev().find(|last| {
            last.message == next.message
                && last.by == next.by
                && next.message.ends_with("-saved")
                && (next.at - last.at).num_minutes() < SAME_ENTRY_MINUTES
        });
        match same {
            Some(last) => {
                last.at = next.at;
                last.args.extend(next.args);
                last.fields.extend(next.fields);
                last.fields.sort();
                last.fields.dedup();
            }
            None => done.push(next),
        }
    }
    entries.extend(done);
    entries.sort_by_key(|entry| std::cmp::Reverse(entry.at));
    entries
}

fn moments(incident: &Incident) -> Vec<TimelineEntry> {
    let times = &incident.times;
    let all = [
        ("timeline-occurred-from", times.occurred_from),
        ("timeline-occurred-to", times.occurred_to),
        ("timeline-discovered", incident.report.discovered),
        ("timeline-aware", times.aware),
        ("timeline-high-risk", times.high_risk),
        ("timeline-knowledge", times.knowledge),
        ("timeline-significant", times.significant),
        ("timeline-malpractice", times.malpractice),
        ("timeline-care-injury", times.care_injury),
        ("timeline-crime", times.crime),
        ("timeline-classified", times.classified),
        ("timeline-reserve-from", incident.outage.reserve_from),
        ("timeline-reserve-to", incident.outage.reserve_to),
    ];
    all.into_iter()
        .filter_map(|(message, at)| at.map(|at| entry(at, "", message, vec![])))
        .collect()
}

fn of_change(change: &Change) -> TimelineEntry {
    let body = |side: &Option<serde_json::Value>| {
        side.as_ref().and_then(|side| side.get("body")).cloned().unwrap_or_default()
    };
    let (before, after) = (body(&change.before), body(&change.after));
    let mut fields = Vec::new();
    paths(&before, "", &mut fields);
    paths(&after, "", &mut fields);
    fields.sort();
    fields.dedup();
    let mut args: Vec<(&str, String)> = Vec::new();
    if let Some(level) = after.pointer("/risk/level").and_then(|level| level.as_str()) {
        args.push(("level", level.to_owned()));
    }
    if let Some(reason) = change.after.as_ref().and_then(|after| after.get("reason")) {
        args.push(("reason", reason.as_str().unwrap_or_default().to_owned()));
    }
    let by = change.actor_name.clone().unwrap_or_default();
    let mut entry = entry(change.at, &by, &format!("timeline-{}", change.action), args);
    entry.fields = fields;
    entry
}

/// The paths of the fields in a change, two steps deep: "risk.level".
fn paths(body: &serde_json::Value, below: &str, all: &mut Vec<String>) {
    let Some(fields) = body.as_object() else { return };
    for (name, value) in fields {
        match value.as_object() {
            Some(_) if below.is_empty() => paths(value, &format!("{name}."), all),
            Some(_) | None => all.push(format!("{below}{name}")),
        }
    }
}

fn entry(at: Moment, by: &str, message: &str, args: Vec<(&str, String)>) -> TimelineEntry {
    TimelineEntry {
        at,
        by: by.to_owned(),
        message: message.to_owned(),
        args: args.into_iter().map(|(name, value)| (name.to_owned(), value)).collect(),
        fields: vec![],
    }
}
