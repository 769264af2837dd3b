//! The recovery sheet: the key to a file when every passphrase is lost. Never puts the key anywhere but on the page.

use domain::moment::written;
use domain::words::Words;

use super::Print;
use crate::document::{Block, Document, Field, Frame, Level, ListKind, Sheet};

/// What a recovery sheet says.
#[derive(Clone, PartialEq)]
pub struct RecoverySheet {
    /// Förvaltning.
    pub administration: String,
    /// The groups of the key, in order.
    pub groups: Vec<String>,
    /// What tells this key from an older one, for example the last characters of its fingerprint; empty for none.
    pub mark: String,
}

// The key is not for logs.
impl std::fmt::Debug for RecoverySheet {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let RecoverySheet { administration, groups, mark } = self;
        to.debug_struct("RecoverySheet")
            .field("administration", administration)
            .field("groups", &groups.len())
            .field("mark", mark)
            .finish()
    }
}

/// Returns the sheet as a document of its own.
pub fn recovery_sheet(sheet: &RecoverySheet, print: &Print, words: &dyn Words) -> Document {
    let say = |id: &str| words.say(id, &[]);
    let title = say("pdf-recovery-title");
    let at = written(print.printed_at);
    let made = words.say("pdf-recovery-made", &[("at", &at), ("program", &print.program)]);
    let list = |ids: &[&str]| ids.iter().map(|id| say(id).into()).collect();
    let mut blocks = vec![
        Block::Frame(Box::new(Frame {
            foot: format!("{title} · {}", sheet.administration),
            stamp: made.clone(),
            ..Frame::default()
        })),
        Block::SheetStart(Sheet {
            level: Level::One,
            title: title.clone(),
            subtitle: sheet.administration.clone(),
            is_listed: true,
        }),
        Block::Lead(say("pdf-recovery-lead").into()),
        Block::Key(sheet.groups.clone()),
    ];
    if !sheet.mark.trim().is_empty() {
        blocks.push(Block::Note(
            words.say("pdf-recovery-mark", &[("mark", sheet.mark.trim())]).into(),
        ));
    }
    blocks.extend([
        Block::Callout {
            title: say("pdf-recovery-keep-title"),
            body: vec![say("pdf-recovery-keep").into()],
        },
        Block::Label(say("pdf-recovery-use-title")),
        Block::List {
            kind: ListKind::Numbered,
            items: list(&["pdf-recovery-use-1", "pdf-recovery-use-2", "pdf-recovery-use-3"]),
        },
        Block::Form(vec![
            Field::Row(vec![
                Field::Line(say("pdf-recovery-envelope")),
                Field::Line(say("pdf-recovery-kept-at")),
            ]),
            Field::Signature(say("pdf-recovery-sealed-by")),
        ]),
    ]);
    Document { title, language: words.language(), blocks }
}
