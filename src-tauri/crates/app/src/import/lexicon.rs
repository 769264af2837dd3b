//! What headings and values are called, in both languages and with what else people write. Never guesses a meaning.

use std::collections::HashMap;
use std::sync::OnceLock;

use domain::words::{Language, Words};

use super::fields::{CHOICES, fields, word};
use crate::wire::ImportKind;
use crate::words::words;

/// Every heading and value that is known.
pub(crate) struct Lexicon {
    kinds: HashMap<String, ImportKind>,
    headings: HashMap<(ImportKind, String), (&'static str, Certain)>,
    values: HashMap<(&'static str, String), &'static str>,
    guides: Vec<String>,
}

/// How certain it is that a heading means a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Certain {
    /// Others call it so.
    Synonym,
    /// The export calls it so.
    Heading,
}

/// Returns the lexicon; it is made once.
pub(crate) fn lexicon() -> &'static Lexicon {
    static MADE: OnceLock<Lexicon> = OnceLock::new();
    MADE.get_or_init(Lexicon::make)
}

impl Lexicon {
    fn make() -> Lexicon {
        let (mut kinds, mut headings) = (HashMap::new(), HashMap::new());
        let (mut values, mut guides) = (HashMap::new(), Vec::new());
        for language in [Language::Swedish, Language::English] {
            let say = |id: &str| words(language).say(id, &[]);
            guides.push(folded(&say("import-guide")));
            for kind in ImportKind::ALL {
                let of = word(kind);
                for name in said(language, &format!("import-kind-{of}")) {
                    kinds.entry(folded(&name)).or_insert(kind);
                }
                for field in fields(kind) {
                    let id = format!("import-{of}-{}", field.key);
                    headings.insert((kind, folded(&say(&id))), (field.key, Certain::Heading));
                    for name in also(language, &id) {
                        let synonym = (field.key, Certain::Synonym);
                        headings.entry((kind, folded(&name))).or_insert(synonym);
                    }
                }
            }
            for (choice, keys) in CHOICES {
                for key in keys {
                    values.insert((choice, folded(key)), *key);
                    for name in said(language, &format!("import-value-{choice}-{key}")) {
                        values.entry((choice, folded(&name))).or_insert(*key);
                    }
                }
            }
        }
        Lexicon { kinds, headings, values, guides }
    }

    /// Returns what a sheet is about by its name alone.
    pub fn kind(&self, name: &str) -> Option<ImportKind> {
        self.kinds.get(&folded(name)).copied()
    }

    /// Returns whether a sheet is the one that explains the others.
    pub fn is_guide(&self, name: &str) -> bool {
        self.guides.contains(&folded(name))
    }

    /// Returns the field that a heading means.
    pub fn field(&self, kind: ImportKind, heading: &str) -> Option<(&'static str, Certain)> {
        let whole = folded(heading);
        // "Återställs inom (tim, enligt avtal)": what is in brackets explains.
        let short = folded(heading.split(['(', ':', '\n']).next().unwrap_or_default());
        let found = |text: String| self.headings.get(&(kind, text)).copied();
        found(whole).or_else(|| found(short))
    }

    /// Returns the key of a value of a choice.
    pub fn value(&self, choice: &'static str, text: &str) -> Option<&'static str> {
        self.values.get(&(choice, folded(text))).copied()
    }
}

/// A word with what else it is called.
fn said(language: Language, id: &str) -> Vec<String> {
    let mut all = vec![words(language).say(id, &[])];
    all.extend(also(language, id));
    all
}

/// What else something is called: `<id>-also`, with bars between.
fn also(language: Language, id: &str) -> Vec<String> {
    let id = format!("{id}-also");
    let said = words(language).say(&id, &[]);
    if said == id {
        return Vec::new();
    }
    said.split('|').map(|name| name.trim().to_owned()).filter(|name| !name.is_empty()).collect()
}

/// A word without capitals, accents, blanks and signs: "E-post / Driftsida" is "epostdriftsida".
pub(crate) fn folded(text: &str) -> String {
    text.chars()
        .flat_map(char::to_lowercase)
        .filter(|letter| letter.is_alphanumeric())
        .map(|letter| match letter {
            'å' | 'ä' | 'á' | 'à' | 'â' | 'ã' | 'æ' => 'a',
            'ö' | 'ó' | 'ò' | 'ô' | 'õ' | 'ø' => 'o',
            'é' | 'è' | 'ê' | 'ë' => 'e',
            'ü' | 'ú' | 'ù' | 'û' => 'u',
            'í' | 'ì' | 'î' | 'ï' => 'i',
            'ñ' => 'n',
            'ç' => 'c',
            other => other,
        })
        .collect()
}

/// A name as it is compared: capitals and blanks do not count, accents do.
pub(crate) fn same_name(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    const LANGUAGES: [Language; 2] = [Language::Swedish, Language::English];

    fn said_in(language: Language, id: &str) -> String {
        let said = words(language).say(id, &[]);
        assert_ne!(said, id, "{} has no words", language.tag());
        said
    }

    #[test]
    fn every_heading_of_the_export_is_known_again_as_its_own_field() {
        for language in LANGUAGES {
            for kind in ImportKind::ALL {
                let sheet = said_in(language, &format!("import-kind-{}", word(kind)));
                assert_eq!(lexicon().kind(&sheet), Some(kind));
                for field in fields(kind) {
                    let id = format!("import-{}-{}", word(kind), field.key);
                    let heading = said_in(language, &id);
                    let found = lexicon().field(kind, &heading);
                    assert_eq!(found, Some((field.key, Certain::Heading)), "{kind:?}: {heading}");
                    said_in(language, &format!("{id}-hint"));
                }
            }
            assert!(lexicon().is_guide(&said_in(language, "import-guide")));
        }
    }

    #[test]
    fn what_else_people_write_is_known_and_never_means_two_fields() {
        for language in LANGUAGES {
            for kind in ImportKind::ALL {
                let mut seen: HashMap<String, &str> = HashMap::new();
                for field in fields(kind) {
                    for name in also(language, &format!("import-{}-{}", word(kind), field.key)) {
                        let known = lexicon().field(kind, &name).map(|(key, _)| key);
                        assert_eq!(known, Some(field.key), "{kind:?}: {name}");
                        let other = seen.insert(folded(&name), field.key);
                        assert!(other.is_none_or(|other| other == field.key), "{name}");
                    }
                }
            }
        }
        let leverantor = lexicon().field(ImportKind::Systems, "  LEVERANTOR ");
        assert_eq!(leverantor.map(|(key, _)| key), Some("supplier"), "without accents too");
        let explained = lexicon().field(ImportKind::Systems, "Systemägare (förvaltningschef)");
        assert_eq!(explained.map(|(key, _)| key), Some("owner"));
    }

    #[test]
    fn every_value_is_known_again_in_both_languages() {
        for language in LANGUAGES {
            for (choice, keys) in CHOICES {
                for key in keys {
                    let said = said_in(language, &format!("import-value-{choice}-{key}"));
                    assert_eq!(lexicon().value(choice, &said), Some(*key), "{choice}: {said}");
                }
            }
        }
    }
}
