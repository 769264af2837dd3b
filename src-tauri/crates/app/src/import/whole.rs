//! What a whole classification says in one cell: where it is raised, and which laws apply. Never judges either.

use domain::classification::Raised;
use domain::requirement::{Law, shipped};
use domain::scale::Scale;

use super::cells::{short, text};
use super::lexicon::folded;
use crate::wire::Problem;

/// Returns a line for each aspect that is raised: "K3: Alla brukare på en gång."
pub(super) fn told_raised(raised: &[Raised], scale: Option<&Scale>) -> String {
    let line = |one: &Raised| {
        let aspect = scale.and_then(|scale| scale.aspect(&one.aspect));
        let letter = aspect.map_or(one.aspect.as_str(), |aspect| aspect.letter.as_str());
        format!("{letter}{}: {}", one.level, one.reason)
    };
    raised.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// Reads those lines. One that begins with no aspect and level goes on with the reason above it.
pub(super) fn raised(scale: &Scale, given: &str) -> Result<Vec<Raised>, Problem> {
    let mut found: Vec<Raised> = Vec::new();
    for line in text(given)?.lines() {
        match (begun(scale, line), found.last_mut()) {
            (Some(one), _) => found.push(one?),
            (None, Some(last)) => {
                last.reason.push('\n');
                last.reason.push_str(line);
            }
            (None, None) if line.trim().is_empty() => {}
            (None, None) => {
                return Err(Problem::new("", "problem-table-raised").with("value", short(line)));
            }
        }
    }
    Ok(found)
}

/// Reads "K3: reason"; `None` when the line does not begin with a letter of the scale and a number.
fn begun(scale: &Scale, line: &str) -> Option<Result<Raised, Problem>> {
    let (head, reason) = line.split_once(':').unwrap_or((line, ""));
    let mut letters = head.trim().chars();
    let letter = letters.next()?.to_string();
    let level: u8 = letters.as_str().trim().parse().ok()?;
    let aspect = scale.aspects.iter().find(|one| one.letter.eq_ignore_ascii_case(&letter))?;
    if scale.stops(level) {
        return Some(Err(Problem::new("", "problem-table-level-stops").with("level", level)));
    }
    if !scale.levels.iter().any(|one| one.level == level) {
        return Some(Err(Problem::new("", "problem-table-level").with("value", short(head))));
    }
    Some(Ok(Raised { aspect: aspect.key.clone(), level, reason: reason.trim().to_owned() }))
}

/// Returns a line for each law, by its name where it is known.
pub(super) fn told_laws(laws: &[String]) -> String {
    let name = |key: &String| {
        known().find(|law| law.key == *key).map_or_else(|| key.clone(), |law| law.name.clone())
    };
    laws.iter().map(name).collect::<Vec<_>>().join("\n")
}

/// Reads those lines. A law that is not known is one of the administration's own catalogue.
pub(super) fn laws(given: &str) -> Result<Vec<String>, Problem> {
    let given = text(given)?;
    let said = given.split(['\n', ';']).map(str::trim).filter(|law| !law.is_empty());
    let key = |said: &str| {
        let is_meant =
            |law: &&Law| folded(&law.name) == folded(said) || folded(&law.key) == folded(said);
        known().find(is_meant).map_or_else(|| said.to_owned(), |law| law.key.clone())
    };
    Ok(said.map(key).collect())
}

fn known() -> impl Iterator<Item = &'static Law> {
    shipped().iter().flat_map(|catalogue| &catalogue.laws)
}

#[cfg(test)]
mod tests {
    use domain::scale::shipped as scales;

    use super::*;

    #[test]
    fn what_is_raised_comes_back_as_it_was_told() {
        let scale = &scales()[0];
        let given = "K3: Alla brukare: på en gång.\nOch deras vägar.\nt2: Måste gå att nå.";

        let read = raised(scale, given).unwrap();

        assert_eq!(read[0].reason, "Alla brukare: på en gång.\nOch deras vägar.");
        assert_eq!((read[1].aspect.as_str(), read[1].level), ("availability", 2));
        assert_eq!(raised(scale, &told_raised(&read, Some(scale))).unwrap(), read);
        assert!(raised(scale, "").unwrap().is_empty());
    }

    #[test]
    fn a_level_that_stops_is_refused_and_so_is_what_names_none() {
        let scale = &scales()[0];
        let why = |given| raised(scale, given).unwrap_err().message;

        assert_eq!(why("K4: Allt samlat."), "problem-table-level-stops");
        assert_eq!(why("K3: Ja.\nT9: Nej."), "problem-table-level-stops");
        assert_eq!(why("Allt samlat."), "problem-table-raised");
    }

    #[test]
    fn laws_are_known_by_name_or_key_and_others_stay() {
        let read = laws("gdpr; Vår egen lag").unwrap();
        assert_eq!(read, ["gdpr", "Vår egen lag"]);
        let told = told_laws(&read);
        assert!(!told.starts_with("gdpr"), "{told}");
        assert_eq!(laws(&told).unwrap(), read);
    }
}
