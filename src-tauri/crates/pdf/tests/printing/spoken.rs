//! Says the real words in tests and in the sample. Never changes them.

use domain::words::{Language, Words};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};

/// The messages of `pdf.ftl` in one language.
pub struct Spoken {
    bundle: FluentBundle<FluentResource>,
    language: Language,
}

impl Spoken {
    /// Reads the messages.
    pub fn new(language: Language) -> Spoken {
        let (source, tag) = match language {
            Language::Swedish => (include_str!("../../../../locales/sv/pdf.ftl"), "sv-SE"),
            Language::English => (include_str!("../../../../locales/en/pdf.ftl"), "en-GB"),
        };
        let resource = FluentResource::try_new(source.to_owned()).expect("pdf.ftl can be read");
        let mut bundle = FluentBundle::new(vec![tag.parse().expect("a language tag")]);
        bundle.set_use_isolating(false);
        bundle.add_resource(resource).expect("every message stands once");
        Spoken { bundle, language }
    }
}

impl Words for Spoken {
    fn say(&self, id: &str, args: &[(&str, &str)]) -> String {
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
            return id.to_owned();
        };
        let mut given = FluentArgs::new();
        for (name, value) in args {
            given.set(*name, *value);
        }
        let mut errors = Vec::new();
        let said = self.bundle.format_pattern(pattern, Some(&given), &mut errors).into_owned();
        assert!(errors.is_empty(), "{id} wants other arguments: {errors:?}");
        said
    }

    fn language(&self) -> Language {
        self.language
    }
}
