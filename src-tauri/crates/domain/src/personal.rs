//! Finds what looks like personal data in a text. Warns; never changes the text.

use chrono::NaiveDate;
use serde_json::Value;

use crate::finding::{Suspicion, Warning};

/// Common given names in Sweden, lower case, one a line.
const GIVEN_NAMES: &str = include_str!("given_names.txt");

/// Returns every personal identity number (personnummer) or co-ordination number (samordningsnummer) in `text`.
///
/// Ten or twelve digits, with or without "-" or "+"; the date must exist (day + 60 for a co-ordination number)
/// and the check digit must be right, so that document numbers and phone numbers are seldom mistaken for one.
pub fn personal_numbers(text: &str) -> Vec<String> {
    let chars: Vec<char> = text.chars().collect();
    let mut found = Vec::new();
    let mut start = 0;
    while start < chars.len() {
        let begins =
            chars[start].is_ascii_digit() && (start == 0 || !chars[start - 1].is_ascii_digit());
        if begins && let Some(length) = personal_number_at(&chars[start..]) {
            found.push(chars[start..start + length].iter().collect());
            start += length;
            continue;
        }
        start += 1;
    }
    found
}

/// The length of the number that `chars` begins with, if it begins with one.
fn personal_number_at(chars: &[char]) -> Option<usize> {
    [8, 6].into_iter().find_map(|date_digits| {
        let is_digits = |from: usize, count: usize| {
            chars.len() >= from + count
                && chars[from..from + count].iter().all(char::is_ascii_digit)
        };
        if !is_digits(0, date_digits) {
            return None;
        }
        let has_sign = matches!(chars.get(date_digits), Some('-' | '+' | '–'));
        let last = date_digits + usize::from(has_sign);
        let ends = !chars.get(last + 4).is_some_and(char::is_ascii_digit);
        if !is_digits(last, 4) || !ends {
            return None;
        }
        let digits: Vec<u32> =
            chars[..last + 4].iter().filter_map(|character| character.to_digit(10)).collect();
        is_personal_number(&digits).then_some(last + 4)
    })
}

fn is_personal_number(digits: &[u32]) -> bool {
    let ten = &digits[digits.len() - 10..];
    let number = |pair: &[u32]| pair.iter().fold(0, |sum, digit| sum * 10 + digit);
    let century = if digits.len() == 12 { number(&digits[..2]) } else { 20 };
    let year = century * 100 + number(&ten[..2]);
    let day = number(&ten[4..6]);
    let day = if day > 60 { day - 60 } else { day };
    let has_date = (18..=20).contains(&century)
        && NaiveDate::from_ymd_opt(year as i32, number(&ten[2..4]), day).is_some();
    let sum: u32 = ten
        .iter()
        .enumerate()
        .map(|(place, digit)| {
            let doubled = digit * if place % 2 == 0 { 2 } else { 1 };
            doubled / 10 + doubled % 10
        })
        .sum();
    has_date && sum.is_multiple_of(10)
}

/// Returns what in `text` looks like the name of a person: one of `known`, or a given name and a surname.
pub fn names(text: &str, known: &[String]) -> Vec<String> {
    let lower = text.to_lowercase();
    let mut found: Vec<String> = known
        .iter()
        .filter(|name| name.contains(' ') && lower.contains(&name.to_lowercase()))
        .cloned()
        .collect();
    let words: Vec<&str> =
        text.split(|character: char| !(character.is_alphabetic() || character == '-')).collect();
    for pair in words.windows(2) {
        let [given, surname] = pair else { continue };
        let is_given = GIVEN_NAMES.lines().any(|name| name == given.to_lowercase());
        let is_surname = surname.chars().count() > 2
            && surname.chars().next().is_some_and(char::is_uppercase)
            && surname.chars().skip(1).any(char::is_lowercase);
        let is_capital = given.chars().next().is_some_and(char::is_uppercase);
        let name = format!("{given} {surname}");
        if is_given && is_capital && is_surname && !found.contains(&name) {
            found.push(name);
        }
    }
    found
}

/// Returns what looks like personal data in all texts of `value`, with the path of the field.
pub fn warnings(field: &str, value: &Value, known_names: &[String]) -> Vec<Warning> {
    let mut found = Vec::new();
    walk(field, value, &mut |path, text| {
        for number in personal_numbers(text) {
            found.push(Warning {
                field: path.to_owned(),
                what: Suspicion::PersonalNumber,
                text: number,
            });
        }
        for name in names(text, known_names) {
            found.push(Warning { field: path.to_owned(), what: Suspicion::Name, text: name });
        }
    });
    found
}

fn walk(path: &str, value: &Value, visit: &mut dyn FnMut(&str, &str)) {
    match value {
        Value::String(text) => visit(path, text),
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                walk(&format!("{path}.{index}"), item, visit);
            }
        }
        Value::Object(fields) => {
            for (name, item) in fields {
                walk(&format!("{path}.{name}"), item, visit);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // Numbers that the tax agency has set aside for tests.
    #[test]
    fn personal_numbers_are_found_in_every_way_of_writing_them() {
        for text in
            ["19121212-1212", "191212121212", "121212-1212", "121212+1212", "nr 1212121212."]
        {
            assert_eq!(personal_numbers(text).len(), 1, "{text}");
        }
    }

    #[test]
    fn co_ordination_numbers_have_sixty_added_to_the_day() {
        assert_eq!(personal_numbers("701063-2391"), ["701063-2391"]);
    }

    #[test]
    fn other_numbers_are_left_alone() {
        for text in [
            "121212-1213",
            "070-174 06 05",
            "556036-0793",
            "EX-2026-00012",
            "2026-11-22 14:05",
            "20261122",
        ] {
            assert_eq!(personal_numbers(text), Vec::<String>::new(), "{text}");
        }
    }

    #[test]
    fn names_are_found_by_the_register_and_by_their_look() {
        let known = ["Ylva Exempelsson".to_owned()];
        assert_eq!(names("ring ylva exempelsson", &known), ["Ylva Exempelsson"]);
        assert_eq!(names("Ring Anna Lindgren genast", &[]), ["Anna Lindgren"]);
        assert_eq!(names("Ring enhetschefen. Anna", &[]), Vec::<String>::new());
        assert_eq!(names("Administrativ Chef och Lex Sarah", &[]), Vec::<String>::new());
    }
}
