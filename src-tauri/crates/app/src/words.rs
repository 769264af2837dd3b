//! The words that a person reads, from the Fluent files, in Swedish or English. Never makes up a word of its own.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use domain::moment::Moment;
use domain::words::{Language, Words};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::wire::{Problem, Refusal};

macro_rules! rooms {
    ($language:literal: $($room:literal),*) => {
        &[$((
            concat!($language, "/", $room),
            include_str!(concat!("../../../locales/", $language, "/", $room, ".ftl")),
        )),*]
    };
}

/// A file's name and what it says.
type Room = (&'static str, &'static str);

// The rooms that are read outside the window; the window reads these and its own.
const SWEDISH: &[Room] = rooms!("sv": "change", "cli", "document", "finding", "help", "import", "incident", "incidentpaper", "pdf", "problem", "refusal", "systempaper", "timeline");
const ENGLISH: &[Room] = rooms!("en": "change", "cli", "document", "finding", "help", "import", "incident", "incidentpaper", "pdf", "problem", "refusal", "systempaper", "timeline");

/// Everything that can be said in one language.
pub struct Spoken {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

/// Returns the words of `language`; the files are read once.
pub fn words(language: Language) -> &'static Spoken {
    static SPOKEN_SWEDISH: OnceLock<Spoken> = OnceLock::new();
    static SPOKEN_ENGLISH: OnceLock<Spoken> = OnceLock::new();
    let spoken = match language {
        Language::Swedish => &SPOKEN_SWEDISH,
        Language::English => &SPOKEN_ENGLISH,
    };
    spoken.get_or_init(|| Spoken::read(language))
}

impl Spoken {
    fn read(language: Language) -> Spoken {
        // The tag of an unknown language only takes the plural rules away; a test says both.
        let tag: LanguageIdentifier = language.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // Marks around what is filled in would be printed as boxes and would spoil comparisons.
        bundle.set_use_isolating(false);
        for (_, text) in rooms(language) {
            // A test proves that every file is well-formed and that no id comes twice; a fault that got past it
            // costs one message and not the program.
            let resource = FluentResource::try_new((*text).to_owned())
                .unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        Spoken { language, bundle }
    }
}

impl Words for Spoken {
    fn say(&self, id: &str, args: &[(&str, &str)]) -> String {
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
            return id.to_owned();
        };
        let args: FluentArgs = args.iter().map(|(name, text)| (*name, value(text))).collect();
        // What could not be filled in stands as its name; the rest of the message is still worth reading.
        let mut faults = Vec::new();
        self.bundle.format_pattern(pattern, Some(&args), &mut faults).into_owned()
    }

    fn language(&self) -> Language {
        self.language
    }
}

fn rooms(language: Language) -> &'static [Room] {
    match language {
        Language::Swedish => SWEDISH,
        Language::English => ENGLISH,
    }
}

/// A plain number chooses between one and many; anything else, "007" and "1.50" too, stays as it is written.
fn value(text: &str) -> FluentValue<'_> {
    match text.parse::<u32>() {
        Ok(number) if number.to_string() == text => FluentValue::from(number),
        _ => FluentValue::from(text),
    }
}

/// A refusal in words.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    /// What has happened, and what is lost: mostly nothing.
    pub what: String,
    /// The fields that can not be as they are, or what the plan lacks.
    pub details: Vec<String>,
    /// What to do now.
    pub next: String,
}

/// Returns what there is to say about `refusal`.
pub fn told(refusal: &Refusal, language: Language) -> Told {
    let words = words(language);
    let id = message_id(refusal);
    let facts = facts(refusal);
    let args: Vec<(&str, &str)> = facts.iter().map(|(name, fact)| (*name, fact.as_str())).collect();
    Told {
        what: words.say(&id, &args),
        details: details(refusal, words),
        next: words.say(&format!("{id}-do"), &args),
    }
}

/// "refusal-wrong-passphrase".
fn message_id(refusal: &Refusal) -> String {
    let wire = serde_json::to_value(refusal).unwrap_or_default();
    let code = wire["code"].as_str().unwrap_or("internal");
    format!("refusal-{}", code.replace('_', "-"))
}

/// What the messages may name; a missing fact is the word "none", which a message can choose by.
fn facts(refusal: &Refusal) -> Vec<(&'static str, String)> {
    let or_none = |text: &str| if text.is_empty() { "none".to_owned() } else { text.to_owned() };
    let written = |moment: &Option<Moment>| {
        moment.map_or_else(|| "none".to_owned(), |at| at.format("%Y-%m-%d %H:%M").to_string())
    };
    match refusal {
        Refusal::NotAllowed { right } => {
            let wire = serde_json::to_value(right).unwrap_or_default();
            vec![("right", or_none(wire.as_str().unwrap_or_default()))]
        }
        Refusal::StillUsed { by } => vec![("by", by.join(", "))],
        Refusal::WrongPassphrase { wait_seconds } | Refusal::Wait { wait_seconds } => {
            vec![("wait_seconds", wait_seconds.to_string())]
        }
        Refusal::MissingPart { part } | Refusal::MixedParts { part } => {
            vec![("part", part.clone())]
        }
        Refusal::Damaged { backup_at, .. } => vec![("backup_at", written(backup_at))],
        Refusal::ReportForSomebodyElse { fingerprint } => {
            vec![("fingerprint", fingerprint.clone())]
        }
        Refusal::ReportTooLarge { limit } => vec![("limit", limit.to_string())],
        Refusal::ReportNewer { found, known } | Refusal::KeyNewer { found, known } => {
            vec![("found", found.to_string()), ("known", known.to_string())]
        }
        Refusal::Newer { found, known } => {
            vec![("found", found.to_string()), ("known", known.to_string())]
        }
        Refusal::InUse { holder, since } => {
            vec![("holder", or_none(holder)), ("since", written(since))]
        }
        Refusal::Locked
        | Refusal::AlreadyOpen
        | Refusal::NotFound
        | Refusal::Invalid { .. }
        | Refusal::Conflict { .. }
        | Refusal::Incomplete { .. }
        | Refusal::InReview
        | Refusal::NotInReview
        | Refusal::OtherVersion
        | Refusal::WroteIt
        | Refusal::NothingNew
        | Refusal::SecondPerson
        | Refusal::NothingToUndo
        | Refusal::WrongRecoveryKey
        | Refusal::IncidentIncomplete { .. }
        | Refusal::IncidentClosed
        | Refusal::ReportNotAReport
        | Refusal::ReportDamaged
        | Refusal::ReportForged
        | Refusal::KeyNotAKey
        | Refusal::KeyDamaged
        | Refusal::NoFile
        | Refusal::AlreadyThere
        | Refusal::NotBeredd
        | Refusal::DiskFull
        | Refusal::ReadOnlyFolder
        | Refusal::NetworkFolder
        | Refusal::ReadOnly
        | Refusal::Internal { .. } => Vec::new(),
    }
}

fn details(refusal: &Refusal, words: &Spoken) -> Vec<String> {
    let say = |id: &str, args: &BTreeMap<String, String>| {
        let args: Vec<(&str, &str)> =
            args.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        words.say(id, &args)
    };
    if let Refusal::Invalid { problems } = refusal {
        let line = |problem: &Problem| {
            let mut text = say(&problem.message, &problem.args);
            // What the parser said, for the one who wrote the request.
            if let Some(detail) = problem.args.get("detail") {
                text.push_str(&format!(" ({detail})"));
            }
            if problem.field.is_empty() { text } else { format!("{}: {text}", problem.field) }
        };
        return problems.iter().map(line).collect();
    }
    if let Refusal::Incomplete { findings } = refusal {
        return findings.iter().map(|finding| say(&finding.message, &finding.args)).collect();
    }
    if let Refusal::IncidentIncomplete { lacks } = refusal {
        return lacks.iter().map(|lack| say(&lack.message, &lack.args)).collect();
    }
    Vec::new()
}

#[cfg(test)]
mod tests;
