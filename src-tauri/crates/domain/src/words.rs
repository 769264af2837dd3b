//! Where words come from: a message id in, a text in the reader's language out. Holds no words itself.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A language that Beredd speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub enum Language {
    /// Swedish.
    #[default]
    #[serde(rename = "sv")]
    Swedish,
    /// English.
    #[serde(rename = "en")]
    English,
}

impl Language {
    /// Returns the BCP 47 tag.
    pub fn tag(self) -> &'static str {
        match self {
            Language::Swedish => "sv-SE",
            Language::English => "en-GB",
        }
    }
}

/// Says messages in one language.
pub trait Words {
    /// Returns the message `id` with `args` filled in; an unknown id comes back as itself.
    fn say(&self, id: &str, args: &[(&str, &str)]) -> String;

    /// Returns the language that is spoken.
    fn language(&self) -> Language;
}
