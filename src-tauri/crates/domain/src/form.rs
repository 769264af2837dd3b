//! A blank form to fill in by hand. Never holds what somebody wrote in it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{AdministrationId, FormId};
use crate::part::Parts;

/// A blank form (blankett).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BlankForm {
    /// Its id.
    pub id: FormId,
    /// The administration it belongs to.
    pub administration: AdministrationId,
    /// The number that routines refer to, for example "4".
    #[serde(default)]
    pub number: String,
    /// What it is called.
    pub title: String,
    /// How to fill it in, at the top of the sheet.
    #[serde(default)]
    pub instruction: String,
    /// Who uses it.
    #[serde(default)]
    pub parts: Parts,
    /// What happens to the sheet afterwards, at the foot of it.
    #[serde(default)]
    pub afterwards: String,
    /// The fields, in order.
    #[serde(default)]
    pub fields: Vec<FormField>,
}

/// One field of a form.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum FormField {
    /// A heading between groups of fields.
    Heading {
        /// Its text.
        label: String,
    },
    /// A text to read.
    Text {
        /// The text.
        label: String,
    },
    /// One line to write on.
    Line {
        /// What to write.
        label: String,
    },
    /// Two short lines beside each other.
    Pair {
        /// Left.
        left: String,
        /// Right.
        right: String,
    },
    /// Several lines.
    Lines {
        /// What to write.
        label: String,
        /// How many lines.
        count: u32,
    },
    /// Boxes to tick.
    Checks {
        /// What they are about.
        label: String,
        /// One box each.
        options: Vec<String>,
    },
    /// A day and a time of day.
    DateTime {
        /// Of what.
        label: String,
    },
    /// Boxes for a personal identity number, written by hand on paper and never in the program.
    PersonalNumber {
        /// Whose.
        label: String,
    },
    /// A table with empty rows.
    Table {
        /// What it lists.
        label: String,
        /// Headings.
        columns: Vec<String>,
        /// Empty rows.
        rows: u32,
    },
    /// Date and signature.
    Signature {
        /// Whose.
        label: String,
    },
}
