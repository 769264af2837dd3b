//! The key on the recovery sheet: 160 random bits in eight groups of five, the fifth of each a check.
//! Never stored, and never shown but by `groups`.

use std::fmt;

use zeroize::Zeroizing;

use crate::error::StoreError;

/// Crockford's alphabet: no I, L, O or U, so that handwriting is read back right.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const GROUPS: usize = 8;
const DATA: usize = 4;

/// The key that opens the file when every passphrase is forgotten; wiped when dropped.
pub struct RecoveryKey(Zeroizing<[u8; GROUPS * DATA]>);

impl RecoveryKey {
    /// Makes a new one from the operating system's randomness.
    pub(crate) fn new() -> Result<Self, StoreError> {
        let mut values = Zeroizing::new([0_u8; GROUPS * DATA]);
        crate::seal::fill(&mut values[..])?;
        for value in values.iter_mut() {
            *value &= 31;
        }
        Ok(RecoveryKey(values))
    }

    /// Reads what a person typed: spaces, hyphens, case and O for 0, I or L for 1 do not matter.
    pub fn parse(typed: &str) -> Result<Self, StoreError> {
        let wrong = |mistyped| StoreError::WrongRecoveryKey { mistyped };
        let marks: Zeroizing<Vec<char>> = Zeroizing::new(
            typed.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '–' | '.')).collect(),
        );
        let mut values = Zeroizing::new([0_u8; GROUPS * DATA]);
        for (group, marks) in marks.chunks(DATA + 1).enumerate() {
            let mistyped = || wrong(Some(group + 1));
            if group == GROUPS || marks.len() != DATA + 1 {
                return Err(mistyped());
            }
            let mut read = Zeroizing::new([0_u8; DATA + 1]);
            for (place, mark) in marks.iter().enumerate() {
                read[place] = value(*mark).ok_or_else(mistyped)?;
            }
            if check(group, &read[..DATA]) != read[DATA] {
                return Err(mistyped());
            }
            values[group * DATA..][..DATA].copy_from_slice(&read[..DATA]);
        }
        if marks.len() != GROUPS * (DATA + 1) {
            return Err(wrong(Some(marks.len() / (DATA + 1) + 1)));
        }
        Ok(RecoveryKey(values))
    }

    /// Returns the eight groups to print, each of five characters.
    pub fn groups(&self) -> Vec<String> {
        let mark = |value: u8| char::from(ALPHABET[usize::from(value & 31)]);
        self.0
            .chunks(DATA)
            .enumerate()
            .map(|(group, values)| {
                values.iter().copied().chain([check(group, values)]).map(mark).collect()
            })
            .collect()
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        &self.0[..]
    }
}

impl fmt::Debug for RecoveryKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryKey(…)")
    }
}

fn value(mark: char) -> Option<u8> {
    let mark = match mark.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    let place = ALPHABET.iter().position(|&known| char::from(known) == mark)?;
    u8::try_from(place).ok()
}

/// A weighted sum in GF(32), with the group's place in it: one wrong character, two characters in
/// each other's place and two groups in each other's place are always found.
fn check(group: usize, values: &[u8]) -> u8 {
    let mut sum = ALPHABET.len() as u8 - 1 - (group as u8);
    for &value in values {
        sum = doubled(sum) ^ value;
    }
    doubled(sum)
}

/// Multiplies by x in GF(32) with x⁵ + x² + 1.
fn doubled(value: u8) -> u8 {
    let shifted = value << 1;
    if shifted & 32 == 0 { shifted } else { (shifted ^ 0b10_0101) & 31 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key() -> RecoveryKey {
        RecoveryKey::new().unwrap()
    }

    #[test]
    fn a_key_is_read_back_as_it_was_printed() {
        let key = key();
        assert_eq!(RecoveryKey::parse(&key.groups().join("-")).unwrap().bytes(), key.bytes());
        let sloppy = key.groups().join("  ").to_lowercase().replace('0', "o").replace('1', "l");
        assert_eq!(RecoveryKey::parse(&sloppy).unwrap().bytes(), key.bytes());
    }

    #[test]
    fn every_single_wrong_character_is_found_in_its_group() {
        let text = key().groups().join("");
        for place in 0..text.len() {
            for other in ALPHABET.iter().map(|&c| char::from(c)) {
                if text[place..].starts_with(other) {
                    continue;
                }
                let typed = format!("{}{other}{}", &text[..place], &text[place + 1..]);
                let Err(StoreError::WrongRecoveryKey { mistyped }) = RecoveryKey::parse(&typed)
                else {
                    panic!("a wrong character at {place} was taken");
                };
                assert_eq!(mistyped, Some(place / 5 + 1));
            }
        }
    }

    #[test]
    fn characters_and_groups_in_each_others_place_are_found() {
        let groups = key().groups();
        let text: Vec<char> = groups.join("").chars().collect();
        for place in 0..text.len() - 1 {
            let mut typed = text.clone();
            typed.swap(place, place + 1);
            let is_same_group = place / 5 == (place + 1) / 5;
            if text != typed && is_same_group {
                assert!(RecoveryKey::parse(&typed.iter().collect::<String>()).is_err());
            }
        }
        for first in 0..8 {
            for second in first + 1..8 {
                let mut typed = groups.clone();
                typed.swap(first, second);
                let is_taken = RecoveryKey::parse(&typed.concat()).is_ok();
                assert!(!is_taken || groups == typed, "groups {first} and {second} swapped");
            }
        }
    }

    #[test]
    fn a_short_or_long_key_names_the_group_where_it_ends() {
        let groups = key().groups();
        let short = RecoveryKey::parse(&groups[..5].concat());
        assert!(matches!(short, Err(StoreError::WrongRecoveryKey { mistyped: Some(6) })));
        let long = RecoveryKey::parse(&format!("{}00000", groups.concat()));
        assert!(matches!(long, Err(StoreError::WrongRecoveryKey { mistyped: Some(9) })));
    }
}
