//! `keys.json`: the file's key, sealed once for each way in. Never holds a name or a key in clear.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::error::{Part, StoreError};
use crate::folder::Folder;
use crate::seal::{self, FileKey, Sealed};
use crate::secret::Secret;
use crate::{RecoveryKey, Sum, durable};

const FORMAT: i64 = 1;

/// What trying one passphrase costs; stored with each slot, so that it can grow with the years.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cost {
    /// Memory in KiB.
    pub memory_kib: u32,
    /// Passes over the memory.
    pub passes: u32,
    /// Lanes.
    pub lanes: u32,
}

impl Cost {
    /// What people's passphrases cost: 64 MiB and three passes, about 0.13 s.
    pub const STANDARD: Cost = Cost { memory_kib: 64 * 1024, passes: 3, lanes: 1 };
    /// Next to nothing. The recovery key has 160 random bits and needs no stretching, and tests
    /// need their time; never right for a passphrase that a person chose.
    pub const LOW: Cost = Cost { memory_kib: 64, passes: 1, lanes: 1 };

    /// A slot that asks for more than any real one is a trap or a damage, not a slot.
    fn is_sane(self) -> bool {
        self.memory_kib <= 1024 * 1024 && self.passes <= 16 && (1..=4).contains(&self.lanes)
    }
}

impl Default for Cost {
    fn default() -> Self {
        Cost::STANDARD
    }
}

/// Bytes that stand as hexadecimal in the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub(crate) struct Hex(pub Vec<u8>);

impl From<Hex> for String {
    fn from(hex: Hex) -> String {
        hex.0.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

impl TryFrom<String> for Hex {
    type Error = String;
    fn try_from(text: String) -> Result<Hex, String> {
        let pair = |pair: &[u8]| {
            let pair = std::str::from_utf8(pair).map_err(|error| error.to_string())?;
            u8::from_str_radix(pair, 16).map_err(|error| error.to_string())
        };
        if text.len() % 2 == 1 {
            return Err("half a byte".into());
        }
        text.as_bytes().chunks(2).map(pair).collect::<Result<_, _>>().map(Hex)
    }
}

/// Who a slot is for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "for", rename_all = "snake_case")]
pub(crate) enum Way {
    /// One account. The name stands as a salted sum only.
    Passphrase { account: Uuid, name_salt: Hex, name_tag: Hex },
    /// Whoever has the recovery sheet.
    Recovery,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Slot {
    id: Uuid,
    way: Way,
    cost: Cost,
    salt: Hex,
    nonce: Hex,
    sealed: Hex,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Keys {
    format: i64,
    pub vault: Uuid,
    slots: Vec<Slot>,
}

/// As it stands in the file: with a sum, so that a flipped bit is a damage and not a wrong passphrase.
#[derive(Serialize, Deserialize)]
struct Summed {
    #[serde(flatten)]
    keys: Keys,
    sum: Hex,
}

impl Keys {
    pub fn new(vault: Uuid) -> Self {
        Keys { format: FORMAT, vault, slots: Vec::new() }
    }

    /// Reads `keys.json`, or `keys.json.old` when only that is whole; says which.
    pub fn read(folder: &Folder) -> Result<(Keys, Source), StoreError> {
        let missing = match Keys::read_one(&folder.keys()) {
            Ok(keys) => return Ok((keys, Source::Current)),
            Err(error @ StoreError::Newer { .. }) => return Err(error),
            Err(error) => error,
        };
        match Keys::read_one(&folder.keys_before()) {
            Ok(keys) => Ok((keys, Source::Before)),
            // The first fault is the one to tell.
            Err(_) => Err(missing),
        }
    }

    fn read_one(path: &std::path::Path) -> Result<Keys, StoreError> {
        let part = Part::Keys;
        let text = std::fs::read(path).map_err(|error| match error.kind() {
            std::io::ErrorKind::NotFound => StoreError::Missing { part },
            _ => StoreError::io("read keys.json")(error),
        })?;
        if text.is_empty() {
            return Err(StoreError::Truncated { part, bytes: 0 });
        }
        let Summed { keys, sum } = serde_json::from_slice(&text).map_err(|error| {
            if error.is_eof() {
                StoreError::Truncated { part, bytes: text.len() as u64 }
            } else {
                StoreError::Damaged { part, detail: error.to_string() }
            }
        })?;
        if keys.format > FORMAT {
            return Err(StoreError::Newer { found: keys.format, known: FORMAT });
        }
        if sum.0 != keys.fingerprint() || !keys.slots.iter().all(|slot| slot.cost.is_sane()) {
            return Err(StoreError::Damaged { part, detail: "the sum does not fit".into() });
        }
        Ok(keys)
    }

    /// Returns the sum by which `data.db` knows its keys.
    pub fn fingerprint(&self) -> Sum {
        let text = serde_json::to_vec(self).unwrap_or_default();
        seal::sum("beredd.keys.1", &[&text])
    }

    /// Writes the file in one step; the one before stays as `keys.json.old`.
    pub fn write(&self, folder: &Folder) -> Result<(), StoreError> {
        let sum = Hex(self.fingerprint().to_vec());
        let text = serde_json::to_vec_pretty(&Summed { keys: self.clone(), sum })
            .map_err(|error| StoreError::io("write keys.json")(error.into()))?;
        // Only a whole one is worth keeping; a damaged one must not push out the last whole one.
        let kept = match Keys::read_one(&folder.keys()) {
            Ok(_) => Some(std::fs::read(folder.keys()).map_err(StoreError::io("read keys.json"))?),
            Err(_) if folder.keys_before().exists() => None,
            Err(_) => Some(text.clone()),
        };
        if let Some(kept) = kept {
            durable::replace(&folder.keys_before(), &kept)?;
        }
        durable::replace(&folder.keys(), &text)
    }

    /// Returns the file's key and whose slot it was; every slot that fits is tried.
    pub fn unlock_by_passphrase(
        &self,
        name: Option<&str>,
        passphrase: &Secret,
    ) -> Result<(FileKey, Uuid), StoreError> {
        for slot in &self.slots {
            let Way::Passphrase { account, name_salt, name_tag } = &slot.way else { continue };
            let is_other = name.is_some_and(|name| tag(&name_salt.0, name)[..] != name_tag.0);
            if is_other {
                continue;
            }
            if let Some(key) = self.open_slot(slot, passphrase.bytes())? {
                return Ok((key, *account));
            }
        }
        Err(StoreError::WrongPassphrase)
    }

    pub fn unlock_by_recovery(&self, key: &RecoveryKey) -> Result<FileKey, StoreError> {
        for slot in self.slots.iter().filter(|slot| slot.way == Way::Recovery) {
            if let Some(key) = self.open_slot(slot, key.bytes())? {
                return Ok(key);
            }
        }
        Err(StoreError::WrongRecoveryKey { mistyped: None })
    }

    fn open_slot(&self, slot: &Slot, secret: &[u8]) -> Result<Option<FileKey>, StoreError> {
        let Ok(nonce) = slot.nonce.0.as_slice().try_into() else { return Ok(None) };
        let under = seal::derive(secret, &slot.salt.0, slot.cost)?;
        let sealed = Sealed { nonce, bytes: slot.sealed.0.clone() };
        Ok(seal::unseal(&sealed, &under, &self.bound_to(slot.id)))
    }

    /// Adds a slot, in place of the one that the same account, or the recovery sheet, had.
    pub fn put(
        &mut self,
        whose: Whose<'_>,
        secret: &[u8],
        cost: Cost,
        key: &FileKey,
    ) -> Result<(), StoreError> {
        let way = match whose {
            Whose::Recovery => Way::Recovery,
            Whose::Account { account, name } => {
                let salt: [u8; 16] = seal::random()?;
                let name_tag = Hex(tag(&salt, name).to_vec());
                Way::Passphrase { account, name_salt: Hex(salt.to_vec()), name_tag }
            }
        };
        // A slot's id only binds the seal to its slot, so 16 random bytes do.
        let id = Uuid::from_bytes(seal::random()?);
        let salt: [u8; 16] = seal::random()?;
        let under = seal::derive(secret, &salt, cost)?;
        let Sealed { nonce, bytes } = seal::seal(key, &under, &self.bound_to(id))?;
        let slot = Slot {
            id,
            way,
            cost,
            salt: Hex(salt.to_vec()),
            nonce: Hex(nonce.to_vec()),
            sealed: Hex(bytes),
        };
        self.slots.retain(|old| !is_same_owner(&old.way, &slot.way));
        self.slots.push(slot);
        Ok(())
    }

    /// Takes an account's slot away. The last passphrase stays: a file that only the sheet opens is
    /// one lost envelope from gone.
    pub fn remove(&mut self, account: Uuid) -> Result<(), StoreError> {
        let is_theirs = |slot: &Slot| matches!(&slot.way, Way::Passphrase { account: owner, .. } if *owner == account);
        if self.accounts().any(|other| other != account) {
            self.slots.retain(|slot| !is_theirs(slot));
            return Ok(());
        }
        Err(StoreError::LastSlot)
    }

    /// Returns the accounts that have a slot.
    pub fn accounts(&self) -> impl Iterator<Item = Uuid> + '_ {
        self.slots.iter().filter_map(|slot| match &slot.way {
            Way::Passphrase { account, .. } => Some(*account),
            Way::Recovery => None,
        })
    }

    fn bound_to(&self, slot: Uuid) -> Vec<u8> {
        seal::sum("beredd.slot.1", &[self.vault.as_bytes(), slot.as_bytes()]).to_vec()
    }
}

/// Which of the two key files was whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Source {
    Current,
    Before,
}

/// Who a new slot is for.
#[derive(Clone, Copy)]
pub(crate) enum Whose<'a> {
    Account { account: Uuid, name: &'a str },
    Recovery,
}

fn is_same_owner(one: &Way, other: &Way) -> bool {
    match (one, other) {
        (Way::Recovery, Way::Recovery) => true,
        (
            Way::Passphrase { account: one, name_salt: _, name_tag: _ },
            Way::Passphrase { account: other, name_salt: _, name_tag: _ },
        ) => one == other,
        (Way::Recovery, Way::Passphrase { .. }) | (Way::Passphrase { .. }, Way::Recovery) => false,
    }
}

fn tag(salt: &[u8], name: &str) -> Sum {
    seal::sum("beredd.name.1", &[salt, name.trim().to_lowercase().as_bytes()])
}
