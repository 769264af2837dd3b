//! What can go wrong when a document is printed. Never holds words for the reader.

use std::fmt;

/// Why a document could not be printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PdfError {
    /// A font inside the program could not be read or cut down.
    Font {
        /// Which one.
        name: &'static str,
        /// What the reader of fonts said.
        reason: String,
    },
    /// The head or foot of the pages leaves no room for the text.
    NoRoom,
    /// The finished document could not be written.
    Write {
        /// What the writer said.
        reason: String,
    },
}

impl fmt::Display for PdfError {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PdfError::Font { name, reason } => write!(to, "font {name}: {reason}"),
            PdfError::NoRoom => write!(to, "the head and foot fill the page"),
            PdfError::Write { reason } => write!(to, "writing the document: {reason}"),
        }
    }
}

impl std::error::Error for PdfError {}
