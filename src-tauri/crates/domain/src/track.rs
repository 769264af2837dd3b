//! Reporting clocks as data: what starts each of them, how long it is, who receives the report, and how certain that is.
//! Never computes a moment; that is `clock`.

use std::sync::OnceLock;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::AdministrationId;
use crate::moment::{Day, Moment};

/// The key of the clock inside the administration.
pub const INTERNAL: &str = "internal";
/// The key of the call to the manager, when protected persons may be concerned.
pub const PROTECTED: &str = "protected";
/// The key of the notification to the authority (GDPR art. 33).
pub const IMY: &str = "imy";
/// The key of the information to the persons concerned (GDPR art. 34).
pub const PERSONS: &str = "persons";
/// The key of the first step under cybersäkerhetslagen.
pub const NIS2_WARNING: &str = "nis2_warning";
/// The key of the second step under cybersäkerhetslagen.
pub const NIS2_NOTIFICATION: &str = "nis2_notification";

/// The clocks that are shipped, with their sources and how certain each is.
const SWEDEN: &str = include_str!("../tracks/sweden.json");

/// One reporting clock. Shipped with the facts of the field and editable by the administration.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Track {
    /// What it is called in the file; never changed: "internal", "imy", "nis2_warning".
    pub key: String,
    /// What it is called on screen and paper.
    pub name: String,
    /// What starts it.
    pub start: Start,
    /// How long it is.
    pub length: Length,
    /// Whether it runs for every incident, or when somebody has said so.
    pub when: When,
    /// Who receives the report.
    pub receiver: String,
    /// How it is sent: form, portal, phone.
    #[serde(default)]
    pub channel: String,
    /// The provision, for example "GDPR art. 33.1".
    #[serde(default)]
    pub legal_base: String,
    /// Where the fact was read.
    #[serde(default)]
    pub source: String,
    /// The day on which it was checked against the source.
    #[serde(default)]
    pub checked_on: Option<Day>,
    /// How certain it is.
    pub certainty: Certainty,
    /// What to think of: exceptions, other readings.
    #[serde(default)]
    pub note: String,
    /// True when a time limit in hours may be read after Regulation 1182/71, so that the reading is explained.
    #[serde(default)]
    pub eu_hours: bool,
}

/// What starts a clock. Each moment is kept apart on the incident.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Start {
    /// Anybody discovered it.
    Discovered,
    /// It was reported inside the administration.
    Reported,
    /// The controller became aware, with a reasonable degree of certainty (EDPB 9/2022).
    Aware,
    /// A high risk for the persons was established.
    HighRisk,
    /// The authority got the first notification (`imy` was done).
    ImyNotified,
    /// The organisation got kännedom of the incident (cybersäkerhetslagen 2 kap. 5 §).
    Knowledge,
    /// The incident notification under cybersäkerhetslagen was sent (`nis2_notification` was done).
    Nis2Notified,
    /// A missförhållande, or a risk of one, was noticed (lex Sarah).
    Malpractice,
    /// A serious vårdskada, or a risk of one, was noticed (lex Maria).
    CareInjury,
    /// A crime was suspected.
    Crime,
    /// Disclosure of security-classified information was suspected.
    Classified,
}

/// How long a clock is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "unit", content = "count", rename_all = "snake_case")]
pub enum Length {
    /// At once: due when it starts.
    AtOnce,
    /// So many elapsed hours.
    Hours(u32),
    /// So many weeks.
    Weeks(u32),
    /// So many months.
    Months(u32),
}

/// For which incidents a clock runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum When {
    /// For every incident.
    Always,
    /// For a personal-data breach, until somebody has decided that it need not be notified.
    Breach,
    /// When the risk for the persons is high.
    HighRisk,
    /// When the incident is, or may be, significant under cybersäkerhetslagen.
    Significant,
    /// When its start moment is known.
    Started,
    /// When protected persons are, or may be, concerned.
    Protected,
}

/// How certain a fact is, after domain.md. The window calls it by a name of its own, beside the plan's `Certainty`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "TrackCertainty")]
#[serde(rename_all = "snake_case")]
pub enum Certainty {
    /// Read in the law, or on the issuing body's own page.
    Confirmed,
    /// Read in somebody else's account.
    Secondary,
    /// An own conclusion.
    Conclusion,
    /// From memory: to be checked before it is leaned on.
    Unverified,
    /// Written by the administration itself.
    Own,
}

/// The tracks of an administration that differ from those that are shipped.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OwnTrack {
    /// Its id.
    pub id: crate::ids::TrackId,
    /// The administration.
    pub administration: AdministrationId,
    /// The whole track, as the administration wants it.
    pub track: Track,
    /// Why it differs.
    #[serde(default)]
    pub reason: String,
    /// True when the administration does not use it; the reason says why.
    #[serde(default)]
    pub off: bool,
}

/// Where a track of one incident stands.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct TrackState {
    /// Somebody said that it runs (`true`) or does not (`false`), whatever the rule says.
    pub applies: Option<bool>,
    /// Why.
    pub reason: String,
    /// When the report was sent.
    pub done_at: Option<Moment>,
    /// The receiver's receipt or registry number (dnr).
    pub receipt: String,
    /// Why it was late.
    pub late_reason: String,
}

/// What can not be as it is in a track: facts, the words are elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TrackProblem {
    /// The key is empty, or holds anything but small letters a–z, digits and `_`.
    Key,
    /// It has no name.
    NoName,
    /// Nobody receives the report.
    NoReceiver,
    /// It is no hours, weeks or months long.
    NoLength,
    /// It is longer than ten years.
    TooLong,
    /// It starts when it is done itself, and so never.
    StartsItself,
}

/// Returns the tracks that are shipped, in the order in which they are shown.
pub fn shipped() -> &'static [Track] {
    static SHIPPED: OnceLock<Vec<Track>> = OnceLock::new();
    SHIPPED.get_or_init(|| {
        serde_json::from_str(SWEDEN).expect("the tests read the tracks that are built in")
    })
}

/// Returns the tracks of an administration: those that are shipped, with its own instead of or beside them.
///
/// Of two own tracks with one key the last counts. A track that is off is not in the answer.
pub fn in_force(own: &[OwnTrack]) -> Vec<Track> {
    let own_of = |key: &str| own.iter().rev().find(|own| own.track.key == key);
    let mut tracks: Vec<Track> = Vec::new();
    for track in shipped() {
        match own_of(&track.key) {
            Some(own) if own.off => {}
            Some(own) => tracks.push(own.track.clone()),
            None => tracks.push(track.clone()),
        }
    }
    for own in own.iter().filter(|own| !own.off) {
        let key = own.track.key.as_str();
        let is_last = own_of(key).is_some_and(|last| last == own);
        if is_last && !tracks.iter().any(|track| track.key == key) {
            tracks.push(own.track.clone());
        }
    }
    tracks
}

/// Returns what can not be as it is in `track`; empty when it can be used.
pub fn check(track: &Track) -> Vec<TrackProblem> {
    let Track { key, name, start, length, receiver, .. } = track;
    let is_key = !key.is_empty()
        && key.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
    let starts_itself = match start {
        Start::ImyNotified => key == IMY,
        Start::Nis2Notified => key == NIS2_NOTIFICATION,
        Start::Reported => key == INTERNAL,
        Start::Discovered
        | Start::Aware
        | Start::HighRisk
        | Start::Knowledge
        | Start::Malpractice
        | Start::CareInjury
        | Start::Crime
        | Start::Classified => false,
    };
    let claims = [
        (TrackProblem::Key, !is_key),
        (TrackProblem::NoName, name.trim().is_empty()),
        (TrackProblem::NoReceiver, receiver.trim().is_empty()),
        (TrackProblem::NoLength, length.is_nothing()),
        (TrackProblem::TooLong, *length != length.at_most_ten_years()),
        (TrackProblem::StartsItself, starts_itself),
    ];
    claims.into_iter().filter_map(|(problem, is_so)| is_so.then_some(problem)).collect()
}

impl Length {
    /// Returns the same length, but never more than ten years.
    #[must_use]
    pub fn at_most_ten_years(self) -> Length {
        match self {
            Length::AtOnce => Length::AtOnce,
            Length::Hours(hours) => Length::Hours(hours.min(10 * 365 * 24)),
            Length::Weeks(weeks) => Length::Weeks(weeks.min(10 * 52)),
            Length::Months(months) => Length::Months(months.min(10 * 12)),
        }
    }

    fn is_nothing(self) -> bool {
        match self {
            Length::AtOnce => false,
            Length::Hours(count) | Length::Weeks(count) | Length::Months(count) => count == 0,
        }
    }
}
