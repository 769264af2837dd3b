//! Systems and activities as they were last read: only what has changed since is read again. Never outlives the lock.
//!
//! Every question about the register looks at all of it, and most of the time goes to reading what is the same as before.

use std::any::Any;
use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use domain::ids::AdministrationId;
use domain::kind::Kind;
use domain::moment::Moment;
use store::{Heading, Store, Sum};
use uuid::Uuid;

use crate::kept::Recorded;
use crate::refuse::internal;
use crate::wire::{Kept, Refusal};

/// With more than this many changed, all are read at once.
const FEW: usize = 64;

/// What has been read since somebody signed in.
#[derive(Default)]
pub(crate) struct Remembered(RefCell<BTreeMap<(Kind, AdministrationId), Box<dyn Any + Send>>>);

/// The records of one kind in one administration, as they were when the log ended with `head`.
struct Shelf<T> {
    head: (i64, Sum),
    marks: Vec<Mark>,
    kept: Arc<Vec<Kept<T>>>,
}

/// What tells one state of a record from the next.
#[derive(Clone, Copy, PartialEq)]
struct Mark {
    id: Uuid,
    revision: i64,
    changed_at: Moment,
}

impl Remembered {
    /// Returns whether records of a kind are remembered: those that every question about the register looks at.
    pub fn remembers(kind: Kind) -> bool {
        matches!(kind, Kind::System | Kind::Activity)
    }

    /// Returns all records of a kind in an administration, by name.
    pub fn list<T: Recorded>(
        &self,
        store: &Store,
        here: AdministrationId,
    ) -> Result<Arc<Vec<Kept<T>>>, Refusal> {
        let head = store.head()?;
        let mut all = self.0.borrow_mut();
        let shelf =
            all.remove(&(T::KIND, here)).and_then(|shelf| shelf.downcast::<Shelf<T>>().ok());
        let shelf = match shelf.map(|shelf| *shelf) {
            Some(shelf) if shelf.head == head => shelf,
            former => {
                let headings = store.headings(T::KIND.as_str(), Some(here.0))?;
                let one = |id| one::<T>(store, id);
                let (marks, kept) = renew(former, &headings, one, || every(store, here))?;
                Shelf { head, marks, kept: Arc::new(kept) }
            }
        };
        let kept = Arc::clone(&shelf.kept);
        all.insert((T::KIND, here), Box::new(shelf));
        Ok(kept)
    }
}

/// Returns the records of the headings, in their order; those that are as before are not read.
fn renew<T: Clone>(
    former: Option<Shelf<T>>,
    headings: &[Heading],
    mut one: impl FnMut(Uuid) -> Result<Kept<T>, Refusal>,
    every: impl FnOnce() -> Result<Vec<Kept<T>>, Refusal>,
) -> Result<(Vec<Mark>, Vec<Kept<T>>), Refusal> {
    let marks: Vec<Mark> = headings
        .iter()
        .map(|Heading { id, revision, changed_at, .. }| Mark {
            id: *id,
            revision: *revision,
            changed_at: *changed_at,
        })
        .collect();
    let mut known: HashMap<Uuid, (Mark, Kept<T>)> = HashMap::new();
    if let Some(Shelf { marks, kept, .. }) = former {
        // Nobody else holds it between two commands, so this does not copy.
        let kept = Arc::try_unwrap(kept).unwrap_or_else(|shared| (*shared).clone());
        known.extend(marks.into_iter().zip(kept).map(|(mark, kept)| (mark.id, (mark, kept))));
    }
    let is_known = |mark: &&Mark| known.get(&mark.id).is_some_and(|(former, _)| former == *mark);
    if marks.len() - marks.iter().filter(is_known).count() > FEW {
        return Ok((marks, every()?));
    }
    let mut kept = Vec::with_capacity(marks.len());
    for mark in &marks {
        kept.push(match known.remove(&mark.id) {
            Some((former, same)) if former == *mark => same,
            Some(_) | None => one(mark.id)?,
        });
    }
    Ok((marks, kept))
}

fn one<T: Recorded>(store: &Store, id: Uuid) -> Result<Kept<T>, Refusal> {
    let record = store.get(T::KIND.as_str(), id)?.ok_or(Refusal::NotFound)?;
    crate::call::kept(record)
}

fn every<T: Recorded>(store: &Store, here: AdministrationId) -> Result<Vec<Kept<T>>, Refusal> {
    read(store, Some(here))
}

/// Reads all records of a kind from the file, by name.
pub(crate) fn read<T: Recorded>(
    store: &Store,
    administration: Option<AdministrationId>,
) -> Result<Vec<Kept<T>>, Refusal> {
    let bodies = store.bodies(T::KIND.as_str(), administration.map(|id| id.0))?;
    let kept = |body: &store::Body| {
        let value = serde_json::from_str(&body.text).map_err(internal)?;
        Ok(Kept { value, revision: body.revision })
    };
    bodies.iter().map(kept).collect()
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    fn heading(id: u128, revision: i64) -> Heading {
        let changed_at = Moment::parse_from_rfc3339("2026-11-22T09:00:00+01:00").unwrap();
        Heading {
            id: Uuid::from_u128(id),
            administration: None,
            name: String::new(),
            revision,
            changed_at,
        }
    }

    /// Renews a shelf, and tells how many records were read one by one, and whether all were.
    fn renewed(former: Option<Shelf<u128>>, headings: &[Heading]) -> (Shelf<u128>, usize, bool) {
        let (count, all) = (Cell::new(0), Cell::new(false));
        let one = |id: Uuid| {
            count.set(count.get() + 1);
            Ok(Kept { value: id.as_u128(), revision: 0 })
        };
        let every = || {
            all.set(true);
            let kept = |heading: &Heading| Kept { value: heading.id.as_u128(), revision: 0 };
            Ok(headings.iter().map(kept).collect())
        };
        let (marks, kept) = renew(former, headings, one, every).unwrap();
        let shelf = Shelf { head: (0, Sum::default()), marks, kept: Arc::new(kept) };
        (shelf, count.get(), all.get())
    }

    fn values(shelf: &Shelf<u128>) -> Vec<u128> {
        shelf.kept.iter().map(|kept| kept.value).collect()
    }

    #[test]
    fn of_three_thousand_only_what_has_changed_is_read_again() {
        let mut headings: Vec<Heading> = (0..3_000).map(|id| heading(id, 1)).collect();
        let (shelf, count, all) = renewed(None, &headings);
        assert_eq!((count, all), (0, true), "the first time they are read at once");

        headings[7].revision = 2;
        headings.push(heading(5_000, 1));
        headings.remove(100);
        let (shelf, count, all) = renewed(Some(shelf), &headings);

        assert_eq!((count, all), (2, false));
        let expected: Vec<u128> = headings.iter().map(|heading| heading.id.as_u128()).collect();
        assert_eq!(values(&shelf), expected, "in the order of their names, without what is gone");
        let (_, count, all) = renewed(Some(shelf), &headings);
        assert_eq!((count, all), (0, false));
    }

    #[test]
    fn what_is_asked_for_while_it_is_held_is_not_taken_from_whoever_holds_it() {
        let headings = [heading(1, 1), heading(2, 1)];
        let (shelf, _, _) = renewed(None, &headings);
        let held = Arc::clone(&shelf.kept);

        let (shelf, count, _) = renewed(Some(shelf), &headings[..1]);

        assert_eq!((values(&shelf), count), (vec![1], 0));
        assert_eq!(held.len(), 2);
    }
}
