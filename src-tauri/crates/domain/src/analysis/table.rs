//! Lines counted in rows, with small numbers suppressed. Never says which lines.

use std::collections::BTreeMap;

use serde::Serialize;

use super::suppress::{SMALL, Sum, suppress};
use super::{Count, IN_TIME_MINUTES, Line, Share, Tally, TallyRow, notification};

/// Up to these minutes, in these classes.
const CLASSES: [(i64, &str); 3] = [(4 * 60, "0-4"), (24 * 60, "4-24"), (IN_TIME_MINUTES, "24-48")];

/// A table, and the share that stands beside it.
pub(super) struct Shared {
    pub(super) tally: Tally,
    pub(super) share: Option<Share>,
}

pub(super) struct Table<'a> {
    pub(super) lines: &'a [Line],
}

impl Table<'_> {
    pub(super) fn total(&self) -> u32 {
        u32::try_from(self.lines.len()).unwrap_or(u32::MAX)
    }

    /// With so few incidents every table would say something of one of them.
    fn is_too_small(&self) -> bool {
        (1..=SMALL).contains(&self.total())
    }

    /// Counts each line in one row. Rows that no key asks for come after those that are asked for.
    pub(super) fn each_once(&self, keys: &[String], key_of: impl Fn(&Line) -> String) -> Tally {
        let (keys, counts) = self.counted(keys, |line| vec![key_of(line)]);
        tally(keys, self.suppressed(&counts, &[Sum::Exactly(self.total())]))
    }

    /// Counts each line in as many rows as it has values.
    pub(super) fn several<T: Copy + PartialEq + Serialize>(
        &self,
        all: &[T],
        values_of: impl Fn(&Line) -> &[T],
    ) -> Tally {
        let keys: Vec<String> = all.iter().map(|value| name(*value)).collect();
        let (keys, counts) = self.counted(&keys, |line| {
            let values = values_of(line);
            all.iter().filter(|value| values.contains(value)).map(|value| name(*value)).collect()
        });
        let mut sums = vec![Sum::AtLeast(self.total())];
        // Where nobody chose two, a reader may take the rows for parts of the whole, and be right.
        if counts.iter().sum::<u32>() == self.total() {
            sums.push(Sum::Exactly(self.total()));
        }
        tally(keys, self.suppressed(&counts, &sums))
    }

    /// The share is told by the first rows together, so these are suppressed as a table within the table.
    pub(super) fn hours(&self) -> Shared {
        let class = |minutes: i64| {
            let found = CLASSES.iter().find(|(most, _)| minutes <= *most);
            found.map_or("over-48", |(_, class)| class)
        };
        let keys = names(&["0-4", "4-24", "24-48", "over-48", ""]);
        let (keys, counts) =
            self.counted(&keys, |line| vec![line.minutes_to_report.map_or("", class).to_owned()]);
        let within: u32 = counts[..3].iter().sum();
        let outer = [within, counts[3], counts[4]];
        let Some(outer) = self.suppressed(&outer, &[Sum::Exactly(self.total())]) else {
            return Shared { tally: tally(keys, None), share: None };
        };
        let inner = match outer[0] {
            Count::Number { number } => suppress(&counts[..3], &[Sum::Exactly(number)]),
            Count::Few | Count::Hidden => None,
        };
        let mut shown = inner.unwrap_or(vec![Count::Hidden; 3]);
        shown.extend(&outer[1..]);
        Shared { tally: tally(keys, Some(shown)), share: share(outer[0], outer[1]) }
    }

    pub(super) fn notified(&self) -> Shared {
        let keys = names(&["in_time", "late", "not", "no_breach", "open"]);
        let (keys, counts) = self.counted(&keys, |line| vec![notification(line).to_owned()]);
        let shown = self.suppressed(&counts, &[Sum::Exactly(self.total())]);
        let share = shown.as_ref().and_then(|shown| share(shown[0], shown[1]));
        Shared { tally: tally(keys, shown), share }
    }

    fn counted(
        &self,
        keys: &[String],
        keys_of: impl Fn(&Line) -> Vec<String>,
    ) -> (Vec<String>, Vec<u32>) {
        let mut keys = keys.to_vec();
        let mut places: BTreeMap<String, u32> = BTreeMap::new();
        for key in self.lines.iter().flat_map(keys_of) {
            *places.entry(key).or_default() += 1;
        }
        let others: Vec<String> =
            places.keys().filter(|key| !keys.contains(key)).cloned().collect();
        keys.extend(others);
        let counts = keys.iter().map(|key| places.get(key).copied().unwrap_or(0)).collect();
        (keys, counts)
    }

    fn suppressed(&self, counts: &[u32], sums: &[Sum]) -> Option<Vec<Count>> {
        if self.is_too_small() { None } else { suppress(counts, sums) }
    }
}

fn tally(keys: Vec<String>, shown: Option<Vec<Count>>) -> Tally {
    let Some(shown) = shown else { return Tally { rows: Vec::new(), withheld: true } };
    let rows = keys.into_iter().zip(shown).map(|(key, count)| TallyRow { key, count }).collect();
    Tally { rows, withheld: false }
}

/// A share is shown only when both what is in it and what is not are shown.
fn share(part: Count, rest: Count) -> Option<Share> {
    match (part, rest) {
        (Count::Number { number: part }, Count::Number { number: rest }) if part + rest > 0 => {
            let of = part + rest;
            let percent = u64::from(part) * 100 / u64::from(of);
            Some(Share { part, of, percent: u32::try_from(percent).unwrap_or(0) })
        }
        (Count::Number { .. } | Count::Few | Count::Hidden, _) => None,
    }
}

pub(super) fn names(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

/// The name that a choice has in the file and on the wire.
pub(super) fn name<T: Serialize>(choice: T) -> String {
    let value = serde_json::to_value(choice).unwrap_or_default();
    value.as_str().unwrap_or_default().to_owned()
}
