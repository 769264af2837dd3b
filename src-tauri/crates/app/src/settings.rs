//! What an administration keeps beside its incidents: their numbers and the keys for sealed reports.
//! Never leaves the encrypted file.

use std::collections::BTreeMap;

use domain::moment::Moment;
use serde::{Deserialize, Serialize};

/// Kept as a setting whose id is the administration's.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct IncidentSettings {
    /// The last number that was given, by year.
    pub numbers: BTreeMap<String, u32>,
    /// Keys that sealed reports are opened with, the newest last. Old ones still open what was sealed with them.
    pub keys: Vec<ReportKey>,
}

/// A key for sealed reports.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct ReportKey {
    /// The secret half.
    pub secret: String,
    /// The public half.
    pub public: String,
    /// When it was made.
    pub made_at: Moment,
}
