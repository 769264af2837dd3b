//! What a row can say about a thing: the fields of each kind of table, in the order of an export. Holds no words.

use crate::wire::ImportKind;

/// A field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Field {
    /// What it is called in requests and in the words: `import-<kind>-<key>`.
    pub key: &'static str,
    /// True when no row can do without it.
    pub is_required: bool,
    /// What stands in it.
    pub sort: Sort,
}

/// What stands in a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sort {
    /// A name: short, and never a personal identity number.
    Name,
    /// Any text.
    Text,
    /// A number of hours.
    Hours,
    /// A day.
    Day,
    /// A level of the scale.
    Level,
    /// One of the words `import-value-<choice>-<key>`.
    Choice(&'static str),
    /// Something else in the register, by its name.
    Reference,
    /// Several of them.
    References,
}

const fn must(key: &'static str, sort: Sort) -> Field {
    Field { key, is_required: true, sort }
}

const fn may(key: &'static str, sort: Sort) -> Field {
    Field { key, is_required: false, sort }
}

/// Returns the fields of a kind of table.
pub(crate) fn fields(kind: ImportKind) -> &'static [Field] {
    match kind {
        ImportKind::Units => &UNITS,
        ImportKind::Roles => &ROLES,
        ImportKind::Systems => &SYSTEMS,
        ImportKind::Contacts => &CONTACTS,
        ImportKind::Dependencies => &DEPENDENCIES,
        ImportKind::Classifications => &CLASSIFICATIONS,
    }
}

/// Returns the field with a key.
pub(crate) fn field(kind: ImportKind, key: &str) -> Option<Field> {
    fields(kind).iter().find(|field| field.key == key).copied()
}

/// Returns the word of a kind in ids.
pub(crate) fn word(kind: ImportKind) -> &'static str {
    match kind {
        ImportKind::Units => "units",
        ImportKind::Roles => "roles",
        ImportKind::Systems => "systems",
        ImportKind::Contacts => "contacts",
        ImportKind::Dependencies => "dependencies",
        ImportKind::Classifications => "classifications",
    }
}

/// The choices with their keys, as they stand in the file.
pub(crate) const CHOICES: [(&str, &[&str]); 5] = [
    ("part", &["purchaser", "performer", "private_performer"]),
    ("sort", &["case", "support"]),
    ("personal", &["unknown", "none", "ordinary", "sensitive"]),
    (
        "kind",
        &[
            "system", "identity", "network", "power", "delivery", "transfer", "phones", "printing",
            "supplier", "other",
        ],
    ),
    ("direction", &["needs", "feeds", "mutual"]),
];

const UNITS: [Field; 4] = [
    must("name", Sort::Name),
    may("parent", Sort::Reference),
    may("part", Sort::Choice("part")),
    may("binder_place", Sort::Text),
];

const ROLES: [Field; 13] = [
    must("title", Sort::Name),
    may("unit", Sort::Reference),
    may("note", Sort::Text),
    may("phone_office", Sort::Text),
    may("phone_other", Sort::Text),
    may("holder", Sort::Name),
    may("holder_phone_office", Sort::Text),
    may("holder_phone_other", Sort::Text),
    may("holder_email", Sort::Text),
    may("deputy", Sort::Name),
    may("deputy_phone_office", Sort::Text),
    may("deputy_phone_other", Sort::Text),
    may("deputy_email", Sort::Text),
];

const SYSTEMS: [Field; 21] = [
    must("name", Sort::Name),
    may("sort", Sort::Choice("sort")),
    may("purpose", Sort::Text),
    may("supplier", Sort::Text),
    may("hosting", Sort::Text),
    may("unit", Sort::Reference),
    may("owner", Sort::Reference),
    may("responsible", Sort::Reference),
    may("manager", Sort::Reference),
    may("administrator", Sort::Reference),
    may("pilots", Sort::References),
    may("agreement", Sort::Text),
    may("promised_restore_hours", Sort::Hours),
    may("login_methods", Sort::Text),
    may("personal_data", Sort::Choice("personal")),
    may("personal_data_note", Sort::Text),
    may("logging", Sort::Text),
    may("performers", Sort::Text),
    may("read_only_copy", Sort::Text),
    may("last_restore_test", Sort::Day),
    may("last_restore_hours", Sort::Hours),
];

const CONTACTS: [Field; 5] = [
    must("system", Sort::Reference),
    may("name", Sort::Text),
    may("phone", Sort::Text),
    may("address", Sort::Text),
    may("hours", Sort::Text),
];

const DEPENDENCIES: [Field; 6] = [
    must("system", Sort::Reference),
    must("needs", Sort::Name),
    may("kind", Sort::Choice("kind")),
    may("direction", Sort::Choice("direction")),
    may("works_without", Sort::Text),
    may("fallback", Sort::Text),
];

const CLASSIFICATIONS: [Field; 21] = [
    must("system", Sort::Reference),
    must("set", Sort::Name),
    may("content", Sort::Text),
    may("process", Sort::Text),
    may("confidentiality", Sort::Level),
    may("confidentiality_reason", Sort::Text),
    may("integrity", Sort::Level),
    may("integrity_reason", Sort::Text),
    may("availability", Sort::Level),
    may("availability_reason", Sort::Text),
    may("traceability", Sort::Level),
    may("traceability_reason", Sort::Text),
    may("raised", Sort::Text),
    may("laws", Sort::Text),
    may("participants", Sort::Text),
    may("decided_by", Sort::Text),
    may("decided_on", Sort::Day),
    may("registry_number", Sort::Text),
    may("next_review", Sort::Day),
    may("klassa_reference", Sort::Text),
    may("note", Sort::Text),
];
