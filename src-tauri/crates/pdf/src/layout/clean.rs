//! What people wrote, made fit for paper. Never reads any of it as a command.

/// Returns `text` without what has no place on paper: control signs, direction overrides, invisible signs.
///
/// A newline stays, a tab becomes a space.
pub(crate) fn clean(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    text.chars()
        .filter_map(|character| match character {
            '\n' => Some('\n'),
            '\r' | '\u{0B}' | '\u{0C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
            '\t' | '\u{3000}' | '\u{1680}' => Some(' '),
            _ if is_unseen(character) => None,
            _ => Some(character),
        })
        .collect()
}

/// Returns `text` on one line.
pub(crate) fn one_line(text: &str) -> String {
    clean(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

fn is_unseen(character: char) -> bool {
    let turns_direction = matches!(character,
        '\u{200E}' | '\u{200F}' | '\u{061C}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{206F}');
    let joins_or_varies = matches!(character,
        '\u{AD}' | '\u{34F}' | '\u{115F}' | '\u{1160}' | '\u{180B}'..='\u{180F}'
        | '\u{200B}'..='\u{200D}' | '\u{2060}'..='\u{2065}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}'
        | '\u{FFF0}'..='\u{FFFB}' | '\u{1F3FB}'..='\u{1F3FF}' | '\u{E0000}'..='\u{E0FFF}');
    let is_no_character = (character as u32) & 0xFFFE == 0xFFFE;
    character.is_control() || turns_direction || joins_or_varies || is_no_character
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_signs_and_direction_overrides_are_left_out() {
        assert_eq!(clean("a\0b\u{202E}c\u{200B}d\u{1b}[31m"), "abcd[31m");
    }

    #[test]
    fn every_kind_of_line_end_is_a_newline() {
        assert_eq!(clean("a\r\nb\rc\u{2028}d\te"), "a\nb\nc\nd e");
    }
}
