//! The fonts that Beredd carries: which one has a character, and what glyphs a word becomes.
//! Never uses a font of the machine.

use rustybuzz::ttf_parser::GlyphId;
use rustybuzz::{BufferClusterLevel, Direction, Feature, UnicodeBuffer};

use crate::error::PdfError;
use crate::laid::{Face, Glyph, Run};

/// Shown where no font has the character.
pub(crate) const REPLACEMENT: char = '\u{FFFD}';
/// Hyphen at the end of a line; its own glyph, so that a reader joins the halves again.
pub(crate) const SOFT_HYPHEN: char = '\u{AD}';

impl Face {
    /// All of them.
    pub(crate) const ALL: [Face; 4] = [Face::Regular, Face::Bold, Face::Maths, Face::Symbols];

    /// Returns the font's file.
    pub(crate) fn bytes(self) -> &'static [u8] {
        match self {
            Face::Regular => include_bytes!("../fonts/NotoSans-Regular.ttf"),
            Face::Bold => include_bytes!("../fonts/NotoSans-Bold.ttf"),
            Face::Maths => include_bytes!("../fonts/NotoSansMath-Regular.ttf"),
            Face::Symbols => include_bytes!("../fonts/NotoSansSymbols2-Regular.ttf"),
        }
    }

    /// Returns the font's PostScript name.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Face::Regular => "NotoSans-Regular",
            Face::Bold => "NotoSans-Bold",
            Face::Maths => "NotoSansMath-Regular",
            Face::Symbols => "NotoSansSymbols2-Regular",
        }
    }
}

/// How heavy the type is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Weight {
    Regular,
    Bold,
}

/// The fonts, read and ready.
pub(crate) struct Fonts {
    faces: [rustybuzz::Face<'static>; 4],
    features: Vec<Feature>,
}

impl Fonts {
    /// Reads the fonts.
    pub(crate) fn load() -> Result<Fonts, PdfError> {
        let read = |face: Face| {
            rustybuzz::Face::from_slice(face.bytes(), 0).ok_or_else(|| PdfError::Font {
                name: face.name(),
                reason: "not a font".to_owned(),
            })
        };
        let faces =
            [read(Face::Regular)?, read(Face::Bold)?, read(Face::Maths)?, read(Face::Symbols)?];
        // A ligature would be one glyph for two characters, which some readers cannot take apart.
        let features = ["-liga", "-clig"].iter().filter_map(|name| name.parse().ok()).collect();
        Ok(Fonts { faces, features })
    }

    /// Returns one of the fonts.
    pub(crate) fn face(&self, face: Face) -> &rustybuzz::Face<'static> {
        &self.faces[face as usize]
    }

    /// Returns the font that shows `character` in `weight`, if any does.
    pub(crate) fn face_for(&self, character: char, weight: Weight) -> Option<Face> {
        let first = match weight {
            Weight::Regular => Face::Regular,
            Weight::Bold => Face::Bold,
        };
        [first, Face::Regular, Face::Maths, Face::Symbols]
            .into_iter()
            .find(|face| self.glyph(*face, character).is_some())
    }

    /// Returns the number of the glyph that `face` has for `character`.
    pub(crate) fn glyph(&self, face: Face, character: char) -> Option<u16> {
        self.face(face).glyph_index(character).map(|glyph| glyph.0).filter(|id| *id != 0)
    }

    /// Returns how wide a glyph is, in thousandths of the size.
    pub(crate) fn advance(&self, face: Face, glyph: u16) -> u16 {
        self.face(face).glyph_hor_advance(GlyphId(glyph)).unwrap_or(0)
    }

    /// Returns the glyphs of `text`, all of whose characters `face` has.
    pub(crate) fn shape(&self, face: Face, text: &str) -> Run {
        let mut buffer = UnicodeBuffer::new();
        buffer.set_cluster_level(BufferClusterLevel::MonotoneCharacters);
        buffer.set_direction(Direction::LeftToRight);
        buffer.push_str(text);
        buffer.guess_segment_properties();
        let shaped = rustybuzz::shape(self.face(face), &self.features, buffer);
        let glyphs = shaped
            .glyph_infos()
            .iter()
            .zip(shaped.glyph_positions())
            .map(|(info, place)| Glyph {
                id: info.glyph_id as u16,
                advance: place.x_advance as i16,
                right: place.x_offset as i16,
                up: place.y_offset as i16,
                start: info.cluster,
            })
            .collect();
        Run { face, text: text.to_owned(), glyphs }
    }

    /// Returns a run of the single character, exactly as the font draws it.
    pub(crate) fn single(&self, face: Face, character: char) -> Option<Run> {
        let id = self.glyph(face, character)?;
        let advance = self.advance(face, id) as i16;
        let glyph = Glyph { id, advance, right: 0, up: 0, start: 0 };
        Some(Run { face, text: character.to_string(), glyphs: vec![glyph] })
    }
}
