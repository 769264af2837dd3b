//! Reporting clocks that the administration may change, reminders, and the computer's own clock.

use domain::ids::AdministrationId;
use domain::track::Track;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The tracks of an administration.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct TracksView {
    /// In the order in which they are shipped, own ones last.
    pub tracks: Vec<TrackRow>,
}

/// A track, as it is in force.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct TrackRow {
    /// As it is in force.
    pub track: Track,
    /// As it is shipped; `None` for one that the administration has made itself.
    pub shipped: Option<Track>,
    /// True when the administration has changed it.
    pub changed: bool,
    /// True when the administration does not use it.
    pub off: bool,
    /// Why it differs.
    pub reason: String,
    /// The revision of the change; `None` when it is as shipped.
    pub revision: Option<i64>,
}

/// Changes a track, or says that it is not used.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveTrack {
    /// The administration.
    pub administration: AdministrationId,
    /// The whole track.
    pub track: Track,
    /// True: it is not used.
    #[serde(default)]
    pub off: bool,
    /// Why. Must not be empty.
    pub reason: String,
    /// The revision of an earlier change.
    #[serde(default)]
    pub revision: Option<i64>,
}

/// Takes a track back to what is shipped.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ResetTrack {
    /// The administration.
    pub administration: AdministrationId,
    /// The track's key.
    pub key: String,
}

/// Something that is due, for a notification of the operating system: no content.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Notice {
    /// The incident's number.
    pub number: String,
    /// Hours left at the step: 24, 12, 4, 2, 1, 0.
    pub hours_left: u32,
}

/// What is due and was not said before.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NoticesView {
    /// The most urgent first.
    pub notices: Vec<Notice>,
}
