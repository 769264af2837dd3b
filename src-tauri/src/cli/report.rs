//! `beredd report`: a report from somebody without an account and without a file, sealed for the administration.
//! Never keeps what was answered: it is in the sealed file, or nowhere.

use std::fs::File;
use std::io::{IsTerminal, Read};
use std::path::Path;

use app::wire::{CheckReport, CheckedReport, Refusal, SealReport, SealedView};
use data_encoding::BASE64;
use domain::clock::{ClockStatus, ClockView, left};
use domain::incident::Report;
use domain::moment::{Moment, in_stockholm, written};
use domain::wall::{Reading, read};
use serde::Deserialize;
use serde_json::{Value, json};

use super::Desk;
use super::asking::{Asker, wall};
use super::failure::Failure;
use super::voice::Voice;
use crate::desktop::{LARGEST, copy_whole};

/// What a report says, and who says it.
#[derive(Debug, Default, PartialEq)]
pub struct Answers {
    /// The six questions.
    pub report: Report,
    /// Who.
    pub reporter: Reporter,
}

/// Who reports. May be empty.
#[derive(Debug, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Reporter {
    /// Name.
    pub name: String,
    /// Title or role.
    pub title: String,
    /// Phone or e-mail at work.
    pub contact: String,
    /// Unit.
    pub unit: String,
}

/// Asks, or reads the answers; seals them; says when the report has to be there.
pub fn report(
    desk: &Desk,
    key: &Path,
    out: &Path,
    answers: Option<&Path>,
    voice: &Voice,
) -> Result<(), Failure> {
    if out.exists() {
        return Err(Failure::OutputIsThere(out.to_path_buf()));
    }
    let bytes = small(key)?;
    // The key is read before anything is asked, so that nobody answers for nothing.
    let to =
        desk.app.read_key_file(app::wire::ReadKeyFile { bytes_base64: BASE64.encode(&bytes) })?;
    let now = in_stockholm((desk.app.host().clock)());
    let Answers { report, reporter } = match answers {
        Some(path) => parsed(&small(path)?, now)?,
        None if std::io::stdin().is_terminal() => {
            voice.aside("cli-report-to", &[("name", &to.name), ("fingerprint", &to.fingerprint)]);
            Asker::new(voice, now).ask()?
        }
        None => parsed(&limited(std::io::stdin(), Path::new("stdin"))?, now)?,
    };
    let checked = desk.app.check_report(CheckReport { report: report.clone() })?;
    for warning in &checked.warnings {
        voice.aside("cli-report-warning", &[("text", &warning.text)]);
    }
    let Reporter { name, title, contact, unit } = reporter;
    let request =
        SealReport { key: to.key, id: None, report, name, title, contact, unit, leave: false };
    let SealedView { id, at, token, .. } = desk.app.seal_report(request)?;
    let sealed = token.and_then(|token| desk.app.printed(&token)).ok_or(Refusal::NotFound)?;
    copy_whole(&sealed, out).map_err(|error| Failure::unwritable(out, &error))?;
    let CheckedReport { clocks, warnings, .. } = checked;
    let answer = json!({
        "id": id, "at": at, "to": to.name, "fingerprint": to.fingerprint,
        "clocks": clocks, "warnings": warnings,
    });
    if voice.answer(&answer)? {
        return Ok(());
    }
    voice.say("cli-report-sealed", &[("path", &out.display().to_string()), ("name", &to.name)])?;
    for clock in &clocks {
        if let Some(line) = deadline(clock, now, voice) {
            voice.line(&format!("  - {line}"))?;
        }
    }
    voice.say("cli-report-next", &[])
}

/// Says of a clock that runs when the report has to be there; of others nothing.
pub fn deadline(clock: &ClockView, now: Moment, voice: &Voice) -> Option<String> {
    match clock.status {
        ClockStatus::Running | ClockStatus::Late => {}
        ClockStatus::NotStarted { .. }
        | ClockStatus::DoneInTime
        | ClockStatus::DoneLate { .. }
        | ClockStatus::NotApplicable { .. }
        | ClockStatus::MayApply => return None,
    }
    let due = clock.due?;
    let is_at_once = clock.length == domain::track::Length::AtOnce;
    if is_at_once {
        return Some(voice.words("cli-clock-now", &[("name", &clock.name)]));
    }
    let left = left(due, now);
    let id = if left.late { "cli-clock-late" } else { "cli-clock-left" };
    let (days, hours, minutes) =
        (left.days.to_string(), left.hours.to_string(), left.minutes.to_string());
    let span = [("days", days), ("hours", hours), ("minutes", minutes)];
    let is_some = |(_, count): &&(&str, String)| count != "0";
    let parts = span.iter().filter(is_some).take(2);
    let parts: Vec<String> = parts
        .map(|(unit, count)| voice.words(&format!("cli-span-{unit}"), &[("count", count)]))
        .collect();
    let span = if parts.is_empty() { voice.words("cli-span-none", &[]) } else { parts.join(" ") };
    Some(voice.words(id, &[("name", &clock.name), ("due", &written(due)), ("span", &span)]))
}

/// Reads a file that may be anything, but not all of a large one.
pub fn small(path: &Path) -> Result<Vec<u8>, Failure> {
    let file = File::open(path).map_err(|error| Failure::unreadable(path, &error))?;
    limited(file, path)
}

fn limited(from: impl Read, path: &Path) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    from.take(LARGEST + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| Failure::unreadable(path, &error))?;
    if bytes.len() as u64 > LARGEST {
        return Err(Refusal::ReportTooLarge { limit: LARGEST }.into());
    }
    Ok(bytes)
}

/// Reads answers: the report as it is kept, and beside its fields `reporter`.
///
/// The discovery may also stand as a person writes it, "2026-11-20 16:20": that is Swedish time.
fn parsed(bytes: &[u8], now: Moment) -> Result<Answers, Failure> {
    let bad = |error: serde_json::Error| Failure::BadRequest { detail: error.to_string() };
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let mut value: Value = serde_json::from_slice(bytes).map_err(bad)?;
    let Some(fields) = value.as_object_mut() else {
        return Err(Failure::BadRequest { detail: "{ … }".to_owned() });
    };
    let mut reporter = Reporter::default();
    if let Some(given) = fields.remove("reporter") {
        reporter = serde_json::from_value(given).map_err(bad)?;
    }
    if let Some(Value::String(typed)) = fields.get_mut("discovered")
        && let Reading::Known { at } = read(&wall(typed), now)
    {
        *typed = at.to_rfc3339();
    }
    Ok(Answers { report: serde_json::from_value(value).map_err(bad)?, reporter })
}

#[cfg(test)]
mod tests {
    use domain::incident::{Answer, Harm, Way};

    use super::*;

    fn now() -> Moment {
        Moment::parse_from_rfc3339("2026-11-22T14:05:00+01:00").unwrap()
    }

    #[test]
    fn answers_are_the_report_as_it_is_kept_and_who_reports() {
        let json = r#"{
            "discovered": "2026-11-20T16:20:00+01:00", "harms": ["disclosure"],
            "ways": ["wrong_letter"], "text": "Brev till fel adress.", "protected": "no",
            "reporter": {"name": "Kim Exempel", "contact": "08-123", "unit": "Hemtjänst norr"}
        }"#;

        let Answers { report, reporter } = parsed(json.as_bytes(), now()).unwrap();

        assert_eq!(report.harms, [Harm::Disclosure]);
        assert_eq!((report.ways, report.protected), (vec![Way::WrongLetter], Answer::No));
        assert_eq!((reporter.name.as_str(), reporter.title.as_str()), ("Kim Exempel", ""));
    }

    #[test]
    fn the_discovery_may_stand_as_a_person_writes_it() {
        for typed in
            ["2026-11-20 16:20", "20/11 16.20", "20 nov kl 16.20", "2026-11-20T16:20:00+01:00"]
        {
            let json = json!({ "discovered": typed }).to_string();
            let discovered = parsed(json.as_bytes(), now()).unwrap().report.discovered;
            assert_eq!(discovered.unwrap().to_rfc3339(), "2026-11-20T16:20:00+01:00", "{typed}");
        }
    }

    #[test]
    fn answers_to_other_questions_are_refused_and_not_lost_in_silence() {
        for json in [r#"{"discoverd": null}"#, r#"{"reporter": {"nam": "x"}}"#, "[]", "", "{"] {
            assert!(parsed(json.as_bytes(), now()).is_err(), "{json}");
        }
    }
}
