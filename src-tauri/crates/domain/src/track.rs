//! Reporting clocks as data: what starts each of them, how long it is, who receives the report, and how certain that is.
//! Never computes a moment; that is `clock`.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::AdministrationId;
use crate::moment::{Day, Moment};

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

/// How certain a fact is, after domain.md.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
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
