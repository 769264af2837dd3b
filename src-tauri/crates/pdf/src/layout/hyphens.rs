//! Where a word may be broken. Never breaks a name, a heading or a number.

use domain::words::Language;
use hypher::Lang;

/// A place where a word may be broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Break {
    /// After how many characters.
    pub after: usize,
    /// Whether a hyphen is shown there.
    pub with_hyphen: bool,
}

/// Whether words may be divided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hyphens {
    /// Long words may be divided between syllables.
    Allowed,
    /// Only where the word has a sign to break at.
    Never,
}

/// Returns the places, in order, where `word` may be broken.
pub(crate) fn breaks(word: &[char], hyphens: Hyphens, language: Language) -> Vec<Break> {
    let mut places = Vec::new();
    let mut start = 0;
    // A hyphen inside an address would be read as a part of it.
    let inner_dot = word.windows(2).any(|pair| pair[0] == '.' && pair[1].is_alphanumeric());
    let is_address = inner_dot || word.contains(&'@') || word.contains(&'/');
    let hyphens = if is_address { Hyphens::Never } else { hyphens };
    for at in 0..word.len() {
        if word[at].is_alphabetic() {
            continue;
        }
        syllables(&word[start..at], start, hyphens, language, &mut places);
        start = at + 1;
        let next_is_letter = word.get(at + 1).is_some_and(|next| next.is_alphanumeric());
        let dividing = match word[at] {
            '-' => word.get(at + 1).is_some_and(|next| next.is_alphabetic()) && at > 1,
            '/' | '\u{2013}' | '\u{2014}' | '@' | '_' | '\\' | '&' | '=' | '?' => next_is_letter,
            '.' => next_is_letter && word.len() > 16,
            _ => false,
        };
        if dividing {
            places.push(Break { after: at + 1, with_hyphen: false });
        }
    }
    syllables(&word[start..], start, hyphens, language, &mut places);
    places
}

fn syllables(
    part: &[char],
    offset: usize,
    hyphens: Hyphens,
    language: Language,
    to: &mut Vec<Break>,
) {
    let has_inner_capital = part.iter().skip(1).any(|letter| letter.is_uppercase());
    let is_fit = (6..=80).contains(&part.len()) && !has_inner_capital;
    if hyphens == Hyphens::Never || !is_fit {
        return;
    }
    let text: String = part.iter().collect();
    let tongue = match language {
        Language::Swedish => Lang::Swedish,
        Language::English => Lang::English,
    };
    let mut after = 0;
    let syllables: Vec<&str> = hypher::hyphenate_bounded(&text, tongue, 3, 3).collect();
    for syllable in syllables.iter().take(syllables.len().saturating_sub(1)) {
        after += syllable.chars().count();
        to.push(Break { after: offset + after, with_hyphen: true });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(word: &str) -> String {
        let letters: Vec<char> = word.chars().collect();
        let mut places = breaks(&letters, Hyphens::Allowed, Language::Swedish);
        let mut out = String::new();
        places.reverse();
        for (at, letter) in letters.iter().enumerate() {
            if places.last().is_some_and(|place| place.after == at) {
                out.push('·');
                places.pop();
            }
            out.push(*letter);
        }
        out
    }

    #[test]
    fn a_compound_breaks_between_syllables_of_three_letters_or_more() {
        assert_eq!(shown("krisledningsorganisation"), "kris·led·nings·or·ga·ni·sa·tion");
        assert_eq!(shown("avbrott"), "avbrott");
    }

    #[test]
    fn names_with_inner_capitals_phones_and_numbers_stay_whole() {
        assert_eq!(shown("ProReNatasystem"), "ProReNatasystem");
        assert_eq!(shown("08-508"), "08-508");
        assert_eq!(shown("2026-11-22"), "2026-11-22");
    }

    #[test]
    fn an_address_breaks_after_its_signs() {
        assert_eq!(shown("jour@example.kommun.se"), "jour@·example.·kommun.·se");
    }
}
