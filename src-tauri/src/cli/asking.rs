//! The six questions on a terminal, in plain words, one at a time. Never asks for a name of anybody concerned.

use std::io::{self, BufRead, Write};

use domain::incident::{Answer, Harm, Report, Stamp, Way};
use domain::moment::{Moment, written};
use domain::wall::{Fold, Reading, Wall, read};
use serde::Serialize;

use super::failure::Failure;
use super::report::{Answers, Reporter};
use super::voice::Voice;

/// Asks at a terminal, on the standard error, so that the standard output is the answer's alone.
pub struct Asker<'a> {
    voice: &'a Voice,
    now: Moment,
}

impl<'a> Asker<'a> {
    /// Makes somebody who asks; `now` is what "now" and "yesterday" mean.
    pub fn new(voice: &'a Voice, now: Moment) -> Asker<'a> {
        Asker { voice, now }
    }

    /// Asks everything, and returns the answers.
    pub fn ask(&self) -> Result<Answers, Failure> {
        let discovered = self.moment()?;
        let harms = self.several("cli-ask-harms", "incident-harm", Harm::ALL)?;
        let ways = self.several("cli-ask-ways", "incident-way", Way::ALL)?;
        let text = self.line("cli-ask-text")?;
        let protected = self.yes_or_no("cli-ask-protected")?;
        if protected != Answer::No {
            self.voice.aside("cli-ask-protected-call", &[]);
        }
        let whom = self.line("cli-ask-manager")?;
        self.voice.aside("cli-ask-you", &[]);
        let name = self.line("cli-ask-name")?;
        let title = self.line("cli-ask-title")?;
        let contact = self.line("cli-ask-contact")?;
        let unit = self.line("cli-ask-unit")?;
        let manager_told =
            (!whom.is_empty()).then(|| Stamp { at: self.now, by: name.clone(), whom });
        let report = Report {
            discovered: Some(discovered),
            harms,
            ways,
            text,
            protected,
            manager_told,
            ..Report::default()
        };
        Ok(Answers { report, reporter: Reporter { name, title, contact, unit } })
    }

    /// Asks until there is a moment that a clock in Sweden has shown once.
    fn moment(&self) -> Result<Moment, Failure> {
        loop {
            let typed = self.line("cli-ask-discovered")?;
            if typed.is_empty() {
                return Ok(self.now);
            }
            let mut wall = wall(&typed);
            match read(&wall, self.now) {
                Reading::Known { at } => {
                    self.voice.aside("cli-ask-understood", &[("moment", &written(at))]);
                    return Ok(at);
                }
                Reading::Ambiguous { .. } => {
                    let is_second = self.line("cli-ask-which")?.starts_with('2');
                    wall.which = Some(if is_second { Fold::Second } else { Fold::First });
                    if let Reading::Known { at } = read(&wall, self.now) {
                        return Ok(at);
                    }
                }
                Reading::Missing { .. } => self.voice.aside("cli-ask-missing", &[]),
                Reading::Unreadable { .. } => self.voice.aside("cli-ask-unreadable", &[]),
            }
        }
    }

    fn several<T: Copy + Serialize>(
        &self,
        question: &str,
        room: &str,
        all: &[T],
    ) -> Result<Vec<T>, Failure> {
        self.voice.aside(question, &[]);
        for (number, choice) in (1..).zip(all) {
            let kept = serde_json::to_value(choice).unwrap_or_default();
            let words = format!("{room}-{}", kept.as_str().unwrap_or_default());
            self.voice.aside_line(&format!("  {number:>2}  {}", self.voice.words(&words, &[])));
        }
        loop {
            let typed = self.line("cli-ask-numbers")?;
            match chosen(&typed, all) {
                Some(chosen) => return Ok(chosen),
                None => self.voice.aside("cli-ask-numbers-again", &[]),
            }
        }
    }

    fn yes_or_no(&self, question: &str) -> Result<Answer, Failure> {
        loop {
            match self.line(question)?.to_lowercase().as_str() {
                "j" | "ja" | "y" | "yes" => return Ok(Answer::Yes),
                "n" | "nej" | "no" => return Ok(Answer::No),
                "" | "v" | "vet inte" | "?" | "unknown" => return Ok(Answer::Unknown),
                _ => self.voice.aside("cli-ask-yes-or-no", &[]),
            }
        }
    }

    fn line(&self, question: &str) -> Result<String, Failure> {
        let unsaid = |error: io::Error| Failure::unsaid(&error);
        let mut out = io::stderr();
        write!(out, "{} ", self.voice.words(question, &[])).map_err(unsaid)?;
        out.flush().map_err(unsaid)?;
        let mut line = String::new();
        let read = io::stdin().lock().read_line(&mut line);
        let stdin = std::path::Path::new("stdin");
        let length = read.map_err(|error| Failure::unreadable(stdin, &error))?;
        if length == 0 {
            return Err(Failure::Nothing { message: "cli-report-broken-off" });
        }
        Ok(line.trim().to_owned())
    }
}

/// Returns the choices whose numbers were typed; `None` when one of them is none.
fn chosen<T: Copy>(typed: &str, all: &[T]) -> Option<Vec<T>> {
    let numbers = typed.split([' ', ',', ';', '.']).filter(|number| !number.is_empty());
    let mut places = numbers
        .map(|number| number.parse::<usize>().ok()?.checked_sub(1))
        .collect::<Option<Vec<usize>>>()?;
    places.sort_unstable();
    places.dedup();
    places.into_iter().map(|place| all.get(place).copied()).collect()
}

/// Divides what was typed into a day and a time: the last word is the time, with "kl" in front of it. A time alone
/// is today's.
pub fn wall(typed: &str) -> Wall {
    let typed = typed.trim();
    let (date, time) = typed.rsplit_once([' ', 'T']).unwrap_or(("idag", typed));
    let date = date.trim_end();
    let lower = date.to_lowercase();
    let date = ["kl.", "kl"]
        .iter()
        .find(|word| lower.ends_with(**word))
        .map_or(date, |word| date[..date.len() - word.len()].trim_end());
    let date = if date.is_empty() { "idag" } else { date };
    Wall { date: date.trim_end_matches(',').to_owned(), time: time.to_owned(), which: None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_choose_whatever_stands_between_them() {
        assert_eq!(chosen("1, 3", &['a', 'b', 'c']), Some(vec!['a', 'c']));
        assert_eq!(chosen("3 1 3", &['a', 'b', 'c']), Some(vec!['a', 'c']), "each once, in order");
        assert_eq!(chosen("", &['a']), Some(vec![]));
        assert_eq!(chosen("0", &['a']), None);
        assert_eq!(chosen("2", &['a']), None);
        assert_eq!(chosen("a", &['a']), None);
    }

    #[test]
    fn a_day_and_a_time_are_told_apart_as_people_write_them() {
        let now = Moment::parse_from_rfc3339("2026-11-22T14:05:00+01:00").unwrap();
        for (typed, expected) in [
            ("2026-11-20 16:20", "2026-11-20T16:20:00+01:00"),
            ("20 nov kl 16.20", "2026-11-20T16:20:00+01:00"),
            ("20 nov, kl. 16.20", "2026-11-20T16:20:00+01:00"),
            ("i går 9", "2026-11-21T09:00:00+01:00"),
            ("10:30", "2026-11-22T10:30:00+01:00"),
            ("kl 9", "2026-11-22T09:00:00+01:00"),
        ] {
            let Reading::Known { at } = read(&wall(typed), now) else { panic!("{typed}") };
            assert_eq!(at.to_rfc3339(), expected, "{typed}");
        }
    }
}
