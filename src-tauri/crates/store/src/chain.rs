//! The arithmetic of the log's chain. Never reads the database.

use uuid::Uuid;

use crate::Sum;
use crate::seal::sum;

/// What one link covers. Names and bodies only by their salted sums.
pub(crate) struct Link<'a> {
    pub seq: i64,
    pub at: &'a str,
    pub actor: &'a str,
    pub action: &'a str,
    pub kind: &'a str,
    pub record_id: &'a str,
    pub revision: Option<i64>,
    pub name_hash: &'a [u8],
    pub body_hash: &'a [u8],
}

impl Link<'_> {
    pub fn hash(&self, vault: Uuid, prev: &[u8]) -> Sum {
        let Link { seq, at, actor, action, kind, record_id, revision, name_hash, body_hash } = self;
        let revision = revision.map(i64::to_be_bytes);
        sum(
            "beredd.change.1",
            &[
                vault.as_bytes(),
                &seq.to_be_bytes(),
                at.as_bytes(),
                actor.as_bytes(),
                action.as_bytes(),
                kind.as_bytes(),
                record_id.as_bytes(),
                revision.as_ref().map_or(&[], |bytes| &bytes[..]),
                name_hash,
                body_hash,
                prev,
            ],
        )
    }
}

/// Returns what the first link follows.
pub(crate) fn genesis(vault: Uuid) -> Sum {
    sum("beredd.genesis.1", &[vault.as_bytes()])
}

pub(crate) fn name_hash(salt: &[u8], name: &str) -> Sum {
    sum("beredd.actor.1", &[salt, name.as_bytes()])
}

pub(crate) fn body_hash(salt: &[u8], before: Option<&str>, after: Option<&str>) -> Sum {
    // Absent and empty must differ: an absent text has no part, a present one is led by a one.
    let mark = |text: Option<&str>| text.map_or(Vec::new(), |text| format!("1{text}").into_bytes());
    sum("beredd.body.1", &[salt, &mark(before), &mark(after)])
}
