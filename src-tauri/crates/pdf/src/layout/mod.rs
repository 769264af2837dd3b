//! Where everything stands: a document in, pages of placed text out. Never writes a file.

mod bars;
mod blocks;
mod boxes;
mod clean;
mod contents;
mod cover;
mod facts;
mod flow;
mod form;
mod frame;
mod hyphens;
mod marks;
mod measure;
mod pages;
mod setter;
mod sheets;
mod steps;
mod table;
mod web;
mod web_grid;
mod web_lines;
mod wheel;

use domain::words::Words;

pub(crate) use clean::one_line;
pub(crate) use web::lies;

use crate::document::{Block, Document, Level};
use crate::error::PdfError;
use crate::fonts::Fonts;
use crate::laid::{Bookmark, Laid, Warning};
use flow::{Anchor, Flow};
use setter::Setter;

/// Returns the pages of `document`; `words` says what the layout itself adds, such as "Sida 2 av 7".
pub fn lay_out(document: &Document, words: &dyn Words) -> Result<Laid, PdfError> {
    let setter = Setter::new(Fonts::load()?, document.language);
    let mut flow = Flow::new(&setter, words, headings(document));
    sheets::flow(&mut flow, &document.blocks);
    let nodes = std::mem::take(&mut flow.nodes);
    let anchors = flow.anchors.clone();
    let has_wholes = flow.has_wholes;
    let paged = pages::paginate(flow)?;
    let mut depth = 0;
    let outline = anchors
        .into_iter()
        .zip(paged.anchors)
        .map(|(anchor, target)| {
            depth = number(anchor.level, has_wholes).min(depth + 1);
            Bookmark { level: depth, text: anchor.text, target }
        })
        .collect();
    let warnings = setter
        .missing()
        .into_iter()
        .map(|(character, near)| Warning::NoGlyph { character, near })
        .collect();
    let title = one_line(&document.title);
    Ok(Laid { title, language: document.language, pages: paged.pages, nodes, outline, warnings })
}

/// Returns how deep a level is, from 1, in a document with or without a level for whole plans.
fn number(level: Level, has_wholes: bool) -> u8 {
    let depth = match level {
        Level::Whole => 0,
        Level::One => 1,
        Level::Two => 2,
        Level::Three => 3,
    };
    if has_wholes { depth + 1 } else { depth.max(1) }
}

/// Returns the headings of a document in order, as the list of contents and the bookmarks want them.
fn headings(document: &Document) -> Vec<Anchor> {
    document
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Heading { level, text } => Some((level, text)),
            Block::SheetStart(sheet) => sheet.is_listed.then_some((&sheet.level, &sheet.title)),
            Block::Cover(cover) => cover.is_listed.then_some((&Level::Whole, &cover.title)),
            Block::Frame(_)
            | Block::Toc { .. }
            | Block::Label(_)
            | Block::Named(_)
            | Block::Lead(_)
            | Block::Para(_)
            | Block::Note(_)
            | Block::List { .. }
            | Block::Table(_)
            | Block::Steps(_)
            | Block::Form(_)
            | Block::Status(_)
            | Block::KeyValues(_)
            | Block::Facts { .. }
            | Block::Bars { .. }
            | Block::Wheel { .. }
            | Block::Web { .. }
            | Block::Marks(_)
            | Block::Callout { .. }
            | Block::Key(_)
            | Block::Space { .. }
            | Block::PageBreak => None,
        })
        .map(|(level, text)| Anchor { level: *level, text: one_line(text) })
        .collect()
}
