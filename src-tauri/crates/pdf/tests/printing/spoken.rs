//! Says the real words in tests and in the sample. Never changes them.

use domain::words::{Language, Words};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};

/// The messages of `pdf.ftl`, and of `document.ftl` for the parts of a plan, in one language.
pub struct Spoken {
    bundle: FluentBundle<FluentResource>,
    language: Language,
}

impl Spoken {
    /// Reads the messages.
    pub fn new(language: Language) -> Spoken {
        let sources = match language {
            Language::Swedish => [
                include_str!("../../../../locales/sv/pdf.ftl"),
                include_str!("../../../../locales/sv/document.ftl"),
            ],
            Language::English => [
                include_str!("../../../../locales/en/pdf.ftl"),
                include_str!("../../../../locales/en/document.ftl"),
            ],
        };
        let tag = language.tag().parse().expect("a language tag");
        let mut bundle = FluentBundle::new(vec![tag]);
        bundle.set_use_isolating(false);
        for source in sources {
            let resource = FluentResource::try_new(source.to_owned()).expect("it can be read");
            bundle.add_resource(resource).expect("every message stands once");
        }
        Spoken { bundle, language }
    }
}

impl Words for Spoken {
    fn say(&self, id: &str, args: &[(&str, &str)]) -> String {
        let message = self.bundle.get_message(id);
        let pattern = message.and_then(|message| message.value());
        let pattern = pattern.unwrap_or_else(|| panic!("no words for {id}"));
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
