//! Says the real words in tests. Never changes them.

use domain::words::{Language, Words};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

/// The room of the papers, in one language.
pub struct Spoken {
    bundle: FluentBundle<FluentResource>,
    language: Language,
}

/// Returns what the room holds.
pub fn room(language: Language) -> &'static str {
    match language {
        Language::Swedish => include_str!("../../../../locales/sv/systempaper.ftl"),
        Language::English => include_str!("../../../../locales/en/systempaper.ftl"),
    }
}

impl Spoken {
    pub fn new(language: Language) -> Spoken {
        let mut bundle =
            FluentBundle::new(vec![language.tag().parse().expect("the room can be read")]);
        bundle.set_use_isolating(false);
        let resource =
            FluentResource::try_new(room(language).to_owned()).expect("the room can be read");
        bundle.add_resource(resource).expect("the room can be read");
        Spoken { bundle, language }
    }
}

impl Words for Spoken {
    fn say(&self, id: &str, args: &[(&str, &str)]) -> String {
        let pattern = self.bundle.get_message(id).and_then(|message| message.value());
        let pattern = pattern.unwrap_or_else(|| panic!("no words for {id}"));
        let mut given = FluentArgs::new();
        for (name, text) in args {
            let number = text.parse::<u32>().ok().filter(|number| number.to_string() == *text);
            given.set(*name, number.map_or_else(|| FluentValue::from(*text), FluentValue::from));
        }
        let mut faults = Vec::new();
        let said = self.bundle.format_pattern(pattern, Some(&given), &mut faults).into_owned();
        assert!(faults.is_empty(), "{id} wants other facts: {faults:?}");
        said
    }

    fn language(&self) -> Language {
        self.language
    }
}
