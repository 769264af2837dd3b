//! The kinds of records that the file keeps. Never says what is in them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

macro_rules! kinds {
    ( $( $(#[$doc:meta])* $name:ident = $text:literal ),* $(,)? ) => {
        /// What a record is.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        #[serde(rename_all = "snake_case")]
        pub enum Kind { $( $(#[$doc])* $name, )* }

        impl Kind {
            /// Every kind, in the order in which they build on each other.
            pub const ALL: &[Kind] = &[ $( Kind::$name, )* ];

            /// Returns the word that stands in the file; never changed after a release.
            pub fn as_str(self) -> &'static str {
                match self { $( Kind::$name => $text, )* }
            }

            /// Returns the kind that the word in the file means.
            pub fn parse(text: &str) -> Option<Kind> {
                match text { $( $text => Some(Kind::$name), )* _ => None }
            }
        }
    };
}

kinds! {
    /// An administration.
    Administration = "administration",
    /// A unit.
    Unit = "unit",
    /// A person.
    Person = "person",
    /// A role.
    Role = "role",
    /// An account.
    Account = "account",
    /// A system.
    System = "system",
    /// An activity.
    Activity = "activity",
    /// A blank form.
    Form = "form",
    /// A fallback routine.
    Routine = "routine",
    /// A plan and its working draft.
    Plan = "plan",
    /// A version of a plan that waits for approval.
    Review = "review",
    /// A printed copy.
    Copy = "copy",
    /// A personal-data incident.
    Incident = "incident",
    /// A reporting clock that the administration has changed.
    Track = "track",
    /// A scale of classification that the administration has added.
    Scale = "scale",
    /// A classification of a system.
    Classification = "classification",
    /// A catalogue of requirements that the administration has read in.
    Catalogue = "catalogue",
    /// The answers to a catalogue for one system.
    Answers = "answers",
    /// A proof that a supplier was asked for.
    Evidence = "evidence",
    /// The six control questions answered for a system.
    Control = "control",
    /// The maintenance plan of a system.
    Maintenance = "maintenance",
    /// Tables that were read into the register.
    Import = "import",
    /// A setting of the file.
    Setting = "setting",
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_is_found_again_by_its_word() {
        for kind in Kind::ALL {
            assert_eq!(Kind::parse(kind.as_str()), Some(*kind));
        }
        assert_eq!(Kind::parse("annat"), None);
    }
}
