//! Which column of a table is what, by its heading: forgiving about capitals and blanks. Reads no cell's meaning.

use std::collections::BTreeMap;

use tables::Table;

/// How many rows from the top the head may stand.
const HEAD_WITHIN: usize = 10;

/// The columns of a table.
pub(crate) struct Columns {
    head: usize,
    places: BTreeMap<&'static str, usize>,
    /// Headings that name nothing that is known.
    pub left_out: Vec<String>,
}

/// Finds the head of a table: the row, near the top, that names the most columns. `None` when no row names two.
pub(crate) fn columns(table: &Table, known: &[(&'static str, &[&str])]) -> Option<Columns> {
    let head = (0..table.rows.len().min(HEAD_WITHIN))
        .map(|row| (named(&table.rows[row], known), row))
        .max_by_key(|(places, row)| (places.len(), std::cmp::Reverse(*row)))?;
    let (places, head) = head;
    if places.len() < 2 {
        return None;
    }
    let left_out = table.rows[head]
        .iter()
        .enumerate()
        .filter(|(place, _)| !places.values().any(|used| used == place))
        .map(|(_, heading)| heading.trim().to_owned())
        .filter(|heading| !heading.is_empty())
        .collect();
    Some(Columns { head, places, left_out })
}

fn named(row: &[String], known: &[(&'static str, &[&str])]) -> BTreeMap<&'static str, usize> {
    let mut places = BTreeMap::new();
    for (place, heading) in row.iter().enumerate() {
        let plain = plain(heading);
        let found = known.iter().find(|(_, names)| names.contains(&plain.as_str()));
        if let Some((name, _)) = found {
            places.entry(*name).or_insert(place);
        }
    }
    places
}

/// A heading without its explanation: "Uppfyller (ja/delvis/nej)" is "uppfyller".
fn plain(heading: &str) -> String {
    let short = heading.split(['(', ':']).next().unwrap_or_default();
    short.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

impl Columns {
    /// Returns whether there is such a column.
    pub fn has(&self, name: &str) -> bool {
        self.places.contains_key(name)
    }

    /// Returns the cell of a column, without blanks around it; empty when there is none.
    pub fn cell(&self, row: &[String], name: &str) -> String {
        let text = self.places.get(name).and_then(|place| row.get(*place));
        text.map(|text| text.trim().to_owned()).unwrap_or_default()
    }

    /// Returns the rows below the head that hold something, each with its number as a spreadsheet shows it.
    pub fn rows<'t>(&self, table: &'t Table) -> impl Iterator<Item = (usize, &'t [String])> {
        let below = table.rows.iter().enumerate().skip(self.head + 1);
        below
            .filter(|(_, row)| row.iter().any(|cell| !cell.trim().is_empty()))
            .map(|(place, row)| (place + 1, row.as_slice()))
    }
}
