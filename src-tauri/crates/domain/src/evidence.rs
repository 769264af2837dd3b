//! Proof that a supplier is asked for: what to ask, what came, how old it is. Never judges what stands in a document.

use std::sync::OnceLock;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{AdministrationId, EvidenceId, SystemId};
use crate::moment::Day;

/// The guide that is shipped (seeds 001 and 003: system managers did not know what to ask for).
const GUIDE: &str = include_str!("../evidence/guide.json");

/// Something to ask the supplier for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct GuideEntry {
    /// What it is proof of.
    pub proof: Proof,
    /// What it is called: "Test av återläsning".
    pub title: String,
    /// Why to ask, in one or two sentences without technical words.
    pub why: String,
    /// The letter to send, ready to be copied; `{system}` and `{administration}` are filled in.
    pub letter: String,
    /// What a good answer holds, one thing each.
    pub good: Vec<String>,
    /// What to be wary of, one thing each.
    pub wary: Vec<String>,
    /// Words that may stand in the answer, explained.
    pub terms: Vec<Term>,
    /// How often to ask, in months.
    pub every_months: u32,
}

/// A word explained.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// The word.
    pub word: String,
    /// What it means.
    pub meaning: String,
}

/// What is to be proven.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS,
)]
#[serde(rename_all = "snake_case")]
pub enum Proof {
    /// That copies are taken, where they are, and that one of them is out of reach.
    #[default]
    Backup,
    /// That a copy can be restored, and how long that took.
    RestoreTest,
    /// That one can see afterwards who did what.
    Traceability,
    /// That somebody has tried to break in, and what was mended.
    PenetrationTest,
    /// That data and copies are encrypted.
    Encryption,
    /// That logs are kept and looked at.
    Log,
    /// Anything else.
    Other,
}

impl Proof {
    /// Every kind, in the order in which they are asked for.
    pub const ALL: [Proof; 7] = [
        Proof::Backup,
        Proof::RestoreTest,
        Proof::Traceability,
        Proof::PenetrationTest,
        Proof::Encryption,
        Proof::Log,
        Proof::Other,
    ];
}

/// One proof that was asked for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// Its id.
    pub id: EvidenceId,
    /// The administration.
    pub administration: AdministrationId,
    /// The system.
    pub system: SystemId,
    /// What it is called in lists.
    pub title: String,
    /// What it proves.
    #[serde(default)]
    pub proof: Proof,
    /// The day on which it was asked for.
    #[serde(default)]
    pub asked_on: Option<Day>,
    /// The day on which it came.
    #[serde(default)]
    pub received_on: Option<Day>,
    /// The day that it tells about: when the test was made.
    #[serde(default)]
    pub dated: Option<Day>,
    /// When to ask again.
    #[serde(default)]
    pub next_on: Option<Day>,
    /// Hours that a restore took.
    #[serde(default)]
    pub restore_hours: Option<u32>,
    /// Whether it says what it should.
    #[serde(default)]
    pub verdict: EvidenceVerdict,
    /// What it says, in own words.
    #[serde(default)]
    pub note: String,
    /// Whether the own organisation has checked the supplier's word itself (N22).
    #[serde(default)]
    pub checked_by_us: bool,
    /// The file, kept unchanged. Set by the program.
    #[serde(default)]
    pub file: Option<KeptFile>,
}

/// Whether a proof says what it should.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum EvidenceVerdict {
    /// Nobody has looked yet.
    #[default]
    Open,
    /// It does.
    Good,
    /// In part.
    Partly,
    /// It does not.
    Bad,
}

/// A file that is kept as it came.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct KeptFile {
    /// Its name.
    pub name: String,
    /// Its size in bytes.
    pub bytes: u64,
    /// Its SHA-256, in hexadecimal.
    pub sha256: String,
    /// Its number among the files of this proof, from 1.
    pub number: u32,
}

/// How a kind of proof stands for a system.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProofState {
    /// What is to be proven.
    pub proof: Proof,
    /// How it stands.
    pub standing: Standing,
    /// The newest proof that came, if any.
    pub latest: Option<EvidenceId>,
    /// The day that it tells about.
    pub dated: Option<Day>,
    /// How many days old it is.
    pub age_days: Option<i64>,
    /// When to ask again.
    pub next_on: Option<Day>,
}

/// How a proof stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Nobody has asked for it.
    NotAsked,
    /// Asked for, and it has not come.
    Waiting,
    /// It came, and is so old that it should be asked for again.
    Old,
    /// It came, and does not say what it should.
    Wanting,
    /// It came, and is not too old.
    Fresh,
}

/// Returns how each kind of the guide stands for a system, in the order of the guide.
pub fn standing(all: &[Evidence], system: SystemId, today: Day) -> Vec<ProofState> {
    guide().iter().map(|entry| one_standing(all, system, entry, today)).collect()
}

fn one_standing(all: &[Evidence], system: SystemId, entry: &GuideEntry, today: Day) -> ProofState {
    let of_kind = || all.iter().filter(|one| one.system == system && one.proof == entry.proof);
    // A proof tells about a day; without one it is as old as the day on which it came.
    let told = |one: &Evidence| one.received_on.map(|came| one.dated.unwrap_or(came));
    let latest = of_kind().filter(|one| one.received_on.is_some()).max_by_key(|one| told(one));
    let dated = latest.and_then(told);
    let next_on = latest.and_then(|one| {
        one.next_on
            .or_else(|| told(one)?.checked_add_months(chrono::Months::new(entry.every_months)))
    });
    let asked_since = of_kind()
        .filter(|one| one.received_on.is_none())
        .filter_map(|one| one.asked_on)
        .any(|asked| dated.is_none_or(|dated| asked >= dated));
    let standing = match latest {
        None if asked_since => Standing::Waiting,
        None => Standing::NotAsked,
        Some(one) if one.verdict == EvidenceVerdict::Bad => Standing::Wanting,
        Some(_) if next_on.is_some_and(|next| next < today) => {
            if asked_since {
                Standing::Waiting
            } else {
                Standing::Old
            }
        }
        Some(_) => Standing::Fresh,
    };
    ProofState {
        proof: entry.proof,
        standing,
        latest: latest.map(|one| one.id),
        dated,
        age_days: dated.map(|dated| (today - dated).num_days()),
        next_on,
    }
}

/// Something about a proof that can not be right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EvidenceProblem {
    /// It came before it was asked for.
    CameBeforeAsked,
    /// It tells about a day after the one on which it came.
    TellsOfLater,
    /// It came, or tells of a day, after today.
    InFuture,
    /// It is to be asked for again before it came.
    NextBeforeCame,
}

/// Returns the first thing about the days of a proof that can not be right.
pub fn check_days(one: &Evidence, today: Day) -> Option<EvidenceProblem> {
    let after = |later: Option<Day>, earlier: Option<Day>| matches!((later, earlier), (Some(later), Some(earlier)) if later > earlier);
    if after(one.asked_on, one.received_on) {
        Some(EvidenceProblem::CameBeforeAsked)
    } else if after(one.dated, one.received_on) {
        Some(EvidenceProblem::TellsOfLater)
    } else if [one.asked_on, one.received_on, one.dated]
        .into_iter()
        .flatten()
        .any(|day| day > today)
    {
        Some(EvidenceProblem::InFuture)
    } else if after(one.received_on, one.next_on) {
        Some(EvidenceProblem::NextBeforeCame)
    } else {
        None
    }
}

/// Returns the guide.
pub fn guide() -> &'static [GuideEntry] {
    static ENTRIES: OnceLock<Vec<GuideEntry>> = OnceLock::new();
    // A test reads the file; were it damaged, there would be no guide rather than no program.
    ENTRIES.get_or_init(|| serde_json::from_str(GUIDE).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};
    use uuid::Uuid;

    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn evidence(more: Value) -> Evidence {
        let mut body = json!({
            "id": Uuid::from_u128(7), "administration": Uuid::nil(), "system": Uuid::nil(),
            "title": "Återläsning", "proof": "restore_test",
        });
        let more = more.as_object().cloned().unwrap_or_default();
        body.as_object_mut().unwrap().extend(more);
        serde_json::from_value(body).unwrap()
    }

    fn stands(all: &[Evidence]) -> ProofState {
        let found = standing(all, SystemId(Uuid::nil()), day("2026-11-22"));
        found.into_iter().find(|one| one.proof == Proof::RestoreTest).unwrap()
    }

    #[test]
    fn the_guide_asks_for_every_kind_once_and_explains_itself() {
        let entries: Vec<GuideEntry> = serde_json::from_str(GUIDE).unwrap();
        let kinds: Vec<Proof> = entries.iter().map(|entry| entry.proof).collect();
        assert_eq!(kinds, Proof::ALL[..6]);
        for entry in entries {
            assert!(entry.letter.contains("{system}"), "{}", entry.title);
            assert!(!entry.good.is_empty() && !entry.wary.is_empty() && entry.every_months > 0);
        }
    }

    #[test]
    fn a_proof_goes_from_not_asked_over_waiting_to_fresh_and_old() {
        assert_eq!(stands(&[]).standing, Standing::NotAsked);
        let asked = evidence(json!({ "asked_on": "2026-11-01" }));
        assert_eq!(stands(std::slice::from_ref(&asked)).standing, Standing::Waiting);
        let came = evidence(
            json!({ "asked_on": "2026-09-01", "received_on": "2026-09-20", "dated": "2026-09-14" }),
        );
        let fresh = stands(&[came]);
        assert_eq!((fresh.standing, fresh.age_days), (Standing::Fresh, Some(69)));
        let old = evidence(json!({ "received_on": "2024-09-20", "dated": "2024-09-14" }));
        assert_eq!(stands(std::slice::from_ref(&old)).standing, Standing::Old);
        assert_eq!(stands(&[old, asked]).standing, Standing::Waiting, "asked for anew");
    }

    #[test]
    fn what_does_not_say_what_it_should_is_not_fresh() {
        let bad = evidence(json!({ "received_on": "2026-11-01", "verdict": "bad" }));
        assert_eq!(stands(&[bad]).standing, Standing::Wanting);
    }

    #[test]
    fn days_that_can_not_be_right_are_told_apart() {
        let today = day("2026-11-22");
        let check = |more| check_days(&evidence(more), today);
        assert_eq!(
            check(json!({ "asked_on": "2026-11-02", "received_on": "2026-11-01" })),
            Some(EvidenceProblem::CameBeforeAsked)
        );
        assert_eq!(
            check(json!({ "dated": "2026-11-02", "received_on": "2026-11-01" })),
            Some(EvidenceProblem::TellsOfLater)
        );
        assert_eq!(check(json!({ "received_on": "2026-11-23" })), Some(EvidenceProblem::InFuture));
        assert_eq!(
            check(json!({ "received_on": "2026-11-21", "next_on": "2026-11-20" })),
            Some(EvidenceProblem::NextBeforeCame)
        );
        assert_eq!(
            check(
                json!({ "asked_on": "2026-11-22", "received_on": "2026-11-22", "next_on": "2027-11-22" })
            ),
            None
        );
    }
}
