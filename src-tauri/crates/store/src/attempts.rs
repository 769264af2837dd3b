//! The wait after wrong passphrases. It survives a restart, and never wipes or locks anything for good.
//!
//! It slows a person at the keyboard. Someone who can copy the folder is slowed by Argon2id alone.

use std::fs;
use std::path::Path;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::error::StoreError;
use crate::folder::Folder;
use crate::store::Store;
use crate::{Moment, durable};

#[derive(Serialize, Deserialize)]
struct Attempts {
    failed: u32,
    last: Moment,
}

impl Store {
    /// Returns how long to wait before the next try: 0, 1, 2, 4 … 30 seconds from the last wrong one.
    pub fn wait(folder: &Path, now: Moment) -> Duration {
        read(&Folder::at(folder)).map_or(Duration::ZERO, |attempts| left(&attempts, now))
    }
}

/// Takes note of how a try went.
pub(crate) fn note<T>(folder: &Folder, now: Moment, outcome: &Result<T, StoreError>) {
    let is_wrong = matches!(
        outcome,
        Err(StoreError::WrongPassphrase | StoreError::WrongRecoveryKey { mistyped: None })
    );
    if is_wrong {
        let failed = read(folder).map_or(0, |attempts| attempts.failed).saturating_add(1);
        let text = serde_json::to_vec(&Attempts { failed, last: now }).unwrap_or_default();
        // On a medium that can not be written the cost of Argon2id has to do.
        durable::replace(&folder.attempts(), &text).ok();
    } else if outcome.is_ok() {
        // Usually it is not there.
        fs::remove_file(folder.attempts()).ok();
    }
}

fn read(folder: &Folder) -> Option<Attempts> {
    // No file and a broken file both say: nothing is known.
    let text = fs::read(folder.attempts()).ok()?;
    serde_json::from_slice(&text).ok()
}

fn left(attempts: &Attempts, now: Moment) -> Duration {
    let seconds = match attempts.failed {
        0 | 1 => 0,
        more => 1_u64.checked_shl(more - 2).unwrap_or(u64::MAX).min(30),
    };
    let delay = Duration::from_secs(seconds);
    // A clock that went backwards must not make anybody wait longer than the delay itself.
    let gone = (now - attempts.last).to_std().unwrap_or(Duration::ZERO);
    delay.saturating_sub(gone)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wait_doubles_to_half_a_minute_and_runs_out() {
        let last = Moment::default();
        let wait = |failed, gone| {
            left(&Attempts { failed, last }, last + chrono::TimeDelta::seconds(gone)).as_secs()
        };
        let waits: Vec<u64> = (0..10).map(|failed| wait(failed, 0)).collect();
        assert_eq!(waits, [0, 0, 1, 2, 4, 8, 16, 30, 30, 30]);
        assert_eq!(wait(u32::MAX, 0), 30);
        assert_eq!(wait(5, 3), 5);
        assert_eq!(wait(5, 9), 0);
        assert_eq!(wait(5, -3600), 8, "a clock set back does not lengthen the wait");
    }
}
