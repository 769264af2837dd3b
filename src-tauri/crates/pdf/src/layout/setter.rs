//! Sets text in lines: words, widths, breaks. Never decides where a line stands on the page.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

use domain::words::Language;

use super::clean::clean;
use super::hyphens::{Break, Hyphens, breaks};
use crate::document::{Inline, Text};
use crate::fonts::{Fonts, REPLACEMENT, SOFT_HYPHEN, Weight};
use crate::laid::{Face, Run};

/// How text looks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Style {
    /// The size of the type.
    pub size: f32,
    /// From one baseline to the next.
    pub leading: f32,
    /// The weight of what is not emphasised.
    pub weight: Weight,
    /// Whether words may be divided.
    pub hyphens: Hyphens,
}

/// A line of text: its runs, each with its distance from the left.
#[derive(Clone, Debug, Default)]
pub(crate) struct Line {
    pub runs: Vec<(f32, Run)>,
    pub width: f32,
}

/// No line is so wide, or type so small, that it holds more letters of one word.
const MOST_LETTERS: usize = 500;

/// Letters with their weight.
type Letters = Vec<(char, Weight)>;

/// Sets text with the fonts, remembering the words that it has shaped.
pub(crate) struct Setter {
    fonts: Fonts,
    language: Language,
    shaped: RefCell<HashMap<(Face, String), Rc<Run>>>,
    missing: RefCell<BTreeMap<char, String>>,
    faces: RefCell<HashMap<(char, Weight), Option<Face>>>,
}

impl Setter {
    pub(crate) fn new(fonts: Fonts, language: Language) -> Setter {
        Setter {
            fonts,
            language,
            shaped: RefCell::default(),
            missing: RefCell::default(),
            faces: RefCell::default(),
        }
    }

    /// Returns the characters that no font had, each with a word that it stood in.
    pub(crate) fn missing(&self) -> BTreeMap<char, String> {
        self.missing.borrow().clone()
    }

    /// Returns `text` in lines no wider than `width`; always at least one.
    pub(crate) fn lines(&self, text: &Text, style: Style, width: f32) -> Vec<Line> {
        let mut lines = Vec::new();
        for paragraph in paragraphs(text, style.weight) {
            if let Some(last) = lines.last_mut() {
                self.push_unseen_space(last, style);
            }
            self.set_paragraph(&paragraph, style, width, &mut lines);
        }
        lines
    }

    /// Returns `style` without divided words, if no word of `text` is wider than `width`.
    pub(crate) fn undivided(&self, text: &str, style: Style, width: f32) -> Style {
        let fits = text.split_whitespace().all(|word| self.line(word, style).width <= width);
        if fits { Style { hyphens: Hyphens::Never, ..style } } else { style }
    }

    /// Returns `text` on a single line however wide, newlines as spaces.
    pub(crate) fn line(&self, text: &str, style: Style) -> Line {
        let letters = text.replace('\n', " ").chars().map(|c| (c, style.weight)).collect();
        let mut line = Line::default();
        self.push_word(&mut line, &letters, style.size);
        line
    }

    /// Returns `text` in at most `most` lines, the last one ending in an ellipsis if there was more.
    pub(crate) fn few_lines(&self, text: &str, style: Style, width: f32, most: usize) -> Vec<Line> {
        // Far more than a few lines hold, so that a text without end costs no time.
        let most_letters = (width / (style.size * 0.2)) as usize * most + 1;
        let begin: String = text.chars().take(most_letters).collect();
        let mut lines = self.lines(&begin.into(), style, width);
        if lines.len() > most {
            lines.truncate(most);
            let room = width - style.size;
            if let Some(last) = lines.last_mut() {
                let kept: String = last.runs.iter().map(|(_, run)| run.text.as_str()).collect();
                let mut kept: Vec<char> = kept.trim_end().chars().collect();
                *last = self.line(&kept.iter().collect::<String>(), style);
                while last.width > room && kept.pop().is_some() {
                    *last = self.line(&kept.iter().collect::<String>(), style);
                }
                kept.push('…');
                *last = self.line(&kept.iter().collect::<String>(), style);
            }
        }
        lines
    }

    fn set_paragraph(&self, words: &[Letters], style: Style, width: f32, lines: &mut Vec<Line>) {
        let space = self.width(&vec![(' ', style.weight)], style.size);
        let mut line = Line::default();
        for word in words {
            let mut rest = word.clone();
            loop {
                let lead = if line.runs.is_empty() { 0.0 } else { space };
                let is_endless = rest.len() > MOST_LETTERS;
                let wide = if is_endless { f32::MAX } else { self.width(&rest, style.size) };
                if line.width + lead + wide <= width + 0.01 {
                    if lead > 0.0 {
                        self.push_word(&mut line, &vec![(' ', style.weight)], style.size);
                    }
                    self.push_word(&mut line, &rest, style.size);
                    break;
                }
                let room = width - line.width - lead;
                // A short gap at the end of a line reads better than a divided word.
                let worth_dividing = room > width * 0.2 || wide > width;
                let place = if worth_dividing { self.best(&rest, style, room) } else { None };
                if let Some(place) = place {
                    if lead > 0.0 {
                        self.push_word(&mut line, &vec![(' ', style.weight)], style.size);
                    }
                    let tail = rest.split_off(place.after);
                    self.push_word(&mut line, &rest, style.size);
                    if place.with_hyphen {
                        self.push_hyphen(&mut line, style);
                    }
                    rest = tail;
                } else if line.runs.is_empty() {
                    let tail = rest.split_off(self.longest(&rest, style, width));
                    self.push_word(&mut line, &rest, style.size);
                    rest = tail;
                } else {
                    self.push_unseen_space(&mut line, style);
                }
                lines.push(std::mem::take(&mut line));
            }
        }
        lines.push(line);
    }

    /// Ends a line with a space that takes no width, so that a reader keeps the words apart.
    fn push_unseen_space(&self, line: &mut Line, style: Style) {
        if !line.runs.is_empty() {
            let before = line.width;
            self.push_word(line, &vec![(' ', style.weight)], style.size);
            line.width = before;
        }
    }

    /// Returns the last place where `word` can be broken so that its beginning fits in `room`.
    fn best(&self, word: &Letters, style: Style, room: f32) -> Option<Break> {
        let letters: Vec<char> =
            word.iter().take(MOST_LETTERS).map(|(letter, _)| *letter).collect();
        let hyphen = self.width(&vec![(SOFT_HYPHEN, style.weight)], style.size);
        breaks(&letters, style.hyphens, self.language).into_iter().rev().find(|place| {
            let extra = if place.with_hyphen { hyphen } else { 0.0 };
            let at_end = place.after >= word.len();
            !at_end && self.width(&word[..place.after].to_vec(), style.size) + extra <= room
        })
    }

    /// Returns how many letters of a word that nothing else can break fit in `room`; at least one.
    fn longest(&self, word: &Letters, style: Style, room: f32) -> usize {
        let mut wide = 0.0;
        for (at, letter) in word.iter().enumerate() {
            wide += self.width(&vec![*letter], style.size);
            if wide > room {
                return at.max(1);
            }
        }
        word.len().saturating_sub(1).max(1)
    }

    fn width(&self, letters: &Letters, size: f32) -> f32 {
        self.runs(letters).iter().map(|run| run.width(size)).sum()
    }

    fn push_word(&self, line: &mut Line, letters: &Letters, size: f32) {
        for run in self.runs(letters) {
            let wide = run.width(size);
            match line.runs.last_mut() {
                Some((_, last)) if last.face == run.face => {
                    let offset = last.text.len() as u32;
                    last.text.push_str(&run.text);
                    last.glyphs.extend(run.glyphs.iter().map(|glyph| {
                        let mut glyph = *glyph;
                        glyph.start += offset;
                        glyph
                    }));
                }
                _ => line.runs.push((line.width, (*run).clone())),
            }
            line.width += wide;
        }
    }

    fn push_hyphen(&self, line: &mut Line, style: Style) {
        self.push_word(line, &vec![(SOFT_HYPHEN, style.weight)], style.size);
    }

    /// Returns the runs of `letters`: one for each stretch of one font.
    fn runs(&self, letters: &Letters) -> Vec<Rc<Run>> {
        let mut runs = Vec::new();
        let mut stretch = String::new();
        let mut current = None;
        for (letter, weight) in letters {
            let (face, shown) = match self.face_for(*letter, *weight) {
                Some(face) => (face, *letter),
                None => {
                    self.note_missing(*letter, letters);
                    (Face::Regular, REPLACEMENT)
                }
            };
            if current.is_some_and(|current| current != face) {
                runs.extend(current.map(|face| self.shape(face, std::mem::take(&mut stretch))));
            }
            current = Some(face);
            stretch.push(shown);
        }
        runs.extend(current.map(|face| self.shape(face, stretch)));
        runs
    }

    /// Returns the font that shows `letter`, remembered: the same few letters are asked for again and again.
    fn face_for(&self, letter: char, weight: Weight) -> Option<Face> {
        let mut faces = self.faces.borrow_mut();
        *faces.entry((letter, weight)).or_insert_with(|| self.fonts.face_for(letter, weight))
    }

    fn shape(&self, face: Face, text: String) -> Rc<Run> {
        let key = (face, text);
        if let Some(run) = self.shaped.borrow().get(&key) {
            return Rc::clone(run);
        }
        // The shaper hides a soft hyphen, which is the very sign to show.
        let lone = if key.1 == "\u{AD}" { self.fonts.single(face, SOFT_HYPHEN) } else { None };
        let run = Rc::new(lone.unwrap_or_else(|| self.fonts.shape(face, &key.1)));
        self.shaped.borrow_mut().insert(key, Rc::clone(&run));
        run
    }

    fn note_missing(&self, letter: char, word: &Letters) {
        self.missing
            .borrow_mut()
            .entry(letter)
            .or_insert_with(|| word.iter().take(40).map(|(letter, _)| *letter).collect());
    }
}

/// Returns the words of each line that the writer began.
fn paragraphs(text: &Text, normal: Weight) -> Vec<Vec<Letters>> {
    let mut paragraphs = vec![Vec::new()];
    let mut word = Letters::new();
    for inline in &text.0 {
        let (said, weight) = match inline {
            Inline::Plain(said) => (said, normal),
            Inline::Bold(said) => (said, Weight::Bold),
        };
        for letter in clean(said).chars() {
            let ends_word = letter == ' ' || letter == '\n';
            if !ends_word {
                word.push((letter, weight));
                continue;
            }
            if let Some(last) = paragraphs.last_mut().filter(|_| !word.is_empty()) {
                last.push(std::mem::take(&mut word));
            }
            if letter == '\n' {
                paragraphs.push(Vec::new());
            }
        }
    }
    if let Some(last) = paragraphs.last_mut().filter(|_| !word.is_empty()) {
        last.push(word);
    }
    paragraphs
}
