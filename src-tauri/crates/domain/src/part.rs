//! The parts of a plan, which are printed apart. Never says what is in a part.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Whom a part of a plan is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// Those who assess and decide (beställare).
    Purchaser,
    /// Those who perform, in the municipality's own hands (utförare).
    Performer,
    /// Private performers: get the plan without its internal parts.
    PrivatePerformer,
}

/// The parts that something belongs to; empty means everybody within the administration and none outside it.
pub type Parts = Vec<Part>;

/// Returns whether something marked with `parts` stands in the print of `wanted` (`None` prints everything).
///
/// What nobody marked is internal: it goes to purchasers and performers, never to a private performer.
pub fn stands_in(parts: &[Part], wanted: Option<Part>) -> bool {
    match wanted {
        None => true,
        Some(Part::PrivatePerformer) => parts.contains(&Part::PrivatePerformer),
        Some(part) => parts.is_empty() || parts.contains(&part),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_private_performer_gets_only_what_is_marked_for_them() {
        assert!(!stands_in(&[], Some(Part::PrivatePerformer)), "unmarked is internal");
        assert!(stands_in(&[Part::PrivatePerformer], Some(Part::PrivatePerformer)));
        assert!(stands_in(&[], Some(Part::Purchaser)));
        assert!(!stands_in(&[Part::Performer], Some(Part::Purchaser)));
        assert!(stands_in(&[Part::Performer], None));
    }
}
