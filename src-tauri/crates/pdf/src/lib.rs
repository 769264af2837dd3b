//! A document in, a printed page out: on paper, as a file and in the window's preview. Knows nothing of Tauri.
//!
//! A crate of its own so that printing never reaches for the store: it prints a value it is given.
//! Invariants: the same value gives the same bytes; the preview and the file have the same ink at the
//! same places; what a person wrote is text, never markup.

mod document;
mod laid;

mod fonts;
mod layout;

mod svg;

mod templates;

mod archive;
mod draw;
mod embed;
mod structure;
mod tags;
mod write;
mod xmp;

mod error;

pub use archive::{Meta, render};
pub use document::*;
pub use error::PdfError;
pub use laid::*;
pub use layout::lay_out;
pub use svg::page_svg;
pub use templates::binder::{Binder, binder};
pub use templates::card::action_card;
pub use templates::contacts::contact_lists;
pub use templates::facts::facts_document;
pub use templates::forms::blank_forms;
pub use templates::paper::Paper;
pub use templates::plan::plan_document;
pub use templates::recovery::{RecoverySheet, recovery_sheet};
pub use templates::{Copy, Print};
