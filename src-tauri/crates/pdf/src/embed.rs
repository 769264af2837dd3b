//! The fonts of one document, cut down to what it uses. Never keeps a glyph that is not on a page.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};
use subsetter::GlyphRemapper;

use crate::error::PdfError;
use crate::fonts::Fonts;
use crate::laid::{Face, Ink, Laid, Run};

/// One font, cut down.
pub(crate) struct Cut {
    /// Its name, with the mark that says that it is cut down.
    pub name: String,
    /// The font's file.
    pub bytes: Vec<u8>,
    /// The glyphs of characters, by their new numbers.
    pub characters: BTreeMap<u32, u16>,
    /// How wide glyphs are, by their new numbers.
    pub widths: BTreeMap<u16, u16>,
    /// Left, bottom, right and top of the largest glyph.
    pub bounds: [i16; 4],
    /// How far it reaches above and below the baseline.
    pub reach: (i16, i16),
    /// How heavy it is.
    pub weight: u16,
    /// New number and text for each glyph, by its old number.
    glyphs: BTreeMap<u16, (u16, String)>,
}

/// All fonts of a document.
pub(crate) struct Embedded {
    cuts: BTreeMap<Face, Cut>,
}

impl Embedded {
    /// Collects the glyphs on the pages and cuts the fonts down to them.
    pub(crate) fn collect(laid: &Laid, fonts: &Fonts) -> Result<Embedded, PdfError> {
        let mut texts: BTreeMap<Face, BTreeMap<u16, String>> = BTreeMap::new();
        for item in laid.pages.iter().flat_map(|page| &page.items) {
            let Ink::Text(placed) = &item.ink else { continue };
            let run = &placed.run;
            let known = texts.entry(run.face).or_default();
            for (index, glyph) in run.glyphs.iter().enumerate() {
                let said = run.text_of(index);
                let is_plain = lone(said).and_then(|c| fonts.glyph(run.face, c)) == Some(glyph.id);
                // What a character is drawn with by itself is the better name for a glyph.
                if is_plain || !known.contains_key(&glyph.id) {
                    known.insert(glyph.id, said.to_owned());
                }
            }
        }
        let cuts = texts
            .into_iter()
            .map(|(face, texts)| Ok((face, cut(face, texts, fonts)?)))
            .collect::<Result<_, PdfError>>()?;
        Ok(Embedded { cuts })
    }

    /// Returns the fonts that are used.
    pub(crate) fn cuts(&self) -> impl Iterator<Item = (Face, &Cut)> {
        self.cuts.iter().map(|(face, cut)| (*face, cut))
    }

    /// Returns the old numbers of the glyphs of `face` that are used.
    pub(crate) fn used(&self, face: Face) -> impl Iterator<Item = u16> + '_ {
        self.cuts.get(&face).into_iter().flat_map(|cut| cut.glyphs.keys().copied())
    }

    /// Returns a glyph's new number and its text.
    pub(crate) fn glyph(&self, face: Face, glyph: u16) -> (u16, String) {
        let known = self.cuts.get(&face).and_then(|cut| cut.glyphs.get(&glyph));
        known.cloned().unwrap_or_default()
    }

    /// Returns the character that stands for glyph `index` of `run`, when it is drawn as it would be by itself.
    pub(crate) fn as_character(&self, run: &Run, index: usize) -> Option<char> {
        let glyph = run.glyphs[index];
        let character = lone(run.text_of(index))?;
        let cut = self.cuts.get(&run.face)?;
        let is_same = cut.characters.get(&u32::from(character))
            == cut.glyphs.get(&glyph.id).map(|(new, _)| new);
        (is_same && glyph.right == 0 && glyph.up == 0).then_some(character)
    }
}

fn lone(text: &str) -> Option<char> {
    let mut characters = text.chars();
    characters.next().filter(|_| characters.next().is_none())
}

fn cut(face: Face, texts: BTreeMap<u16, String>, fonts: &Fonts) -> Result<Cut, PdfError> {
    let mut remapper = GlyphRemapper::new();
    let mut glyphs = BTreeMap::new();
    let mut characters = BTreeMap::new();
    let mut widths = BTreeMap::new();
    let mut hash = Sha256::new();
    for (old, text) in texts {
        let new = remapper.remap(old);
        hash.update(old.to_be_bytes());
        widths.insert(new, fonts.advance(face, old));
        if let Some(character) = lone(&text).filter(|c| fonts.glyph(face, *c) == Some(old)) {
            characters.insert(u32::from(character), new);
        }
        // A glyph without text of its own, a second mark on a letter, is heard as nothing.
        let text = if text.is_empty() { "\u{200B}".to_owned() } else { text };
        glyphs.insert(old, (new, text));
    }
    let bytes = subsetter::subset(face.bytes(), 0, &remapper)
        .map_err(|error| PdfError::Font { name: face.name(), reason: error.to_string() })?;
    let mark: String =
        hash.finalize().iter().take(6).map(|byte| char::from(b'A' + byte % 26)).collect();
    let font = fonts.face(face);
    let bounds = font.global_bounding_box();
    Ok(Cut {
        name: format!("{mark}+{}", face.name()),
        bytes,
        characters,
        widths,
        bounds: [bounds.x_min, bounds.y_min, bounds.x_max, bounds.y_max],
        reach: (font.ascender(), font.descender()),
        weight: if face == Face::Bold { 700 } else { 400 },
        glyphs,
    })
}
