//! Who can open the file: slots are added, renewed and taken away. Never changes the file's key.

use uuid::Uuid;
use zeroize::Zeroizing;

use crate::error::StoreError;
use crate::keys::{Cost, Keys, Whose};
use crate::secret::Secret;
use crate::store::{Access, Store};
use crate::{RecoveryKey, Sum};

/// A person's way in.
pub struct NewSlot<'a> {
    /// The account it opens as.
    pub account: Uuid,
    /// The name that the person signs in with; case and outer spaces do not matter.
    pub name: &'a str,
    /// The passphrase.
    pub passphrase: &'a Secret,
    /// What each guess shall cost; [`Cost::STANDARD`] but in tests.
    pub cost: Cost,
}

impl NewSlot<'_> {
    pub(crate) fn put_in(
        &self,
        keys: &mut Keys,
        key: &crate::seal::FileKey,
    ) -> Result<(), StoreError> {
        let whose = Whose::Account { account: self.account, name: self.name };
        keys.put(whose, self.passphrase.bytes(), self.cost, key)
    }
}

impl Store {
    /// Adds a way in, or replaces the account's passphrase or name.
    pub fn put_slot(&mut self, slot: &NewSlot<'_>) -> Result<(), StoreError> {
        let mut keys = self.keys.clone();
        slot.put_in(&mut keys, &self.key)?;
        self.write_keys(keys)
    }

    /// Takes an account's way in away. The last one stays.
    pub fn remove_slot(&mut self, account: Uuid) -> Result<(), StoreError> {
        let mut keys = self.keys.clone();
        keys.remove(account)?;
        self.write_keys(keys)
    }

    /// Replaces a passphrase by its owner, who proves the one that was.
    pub fn change_passphrase(
        &mut self,
        was: &Secret,
        slot: &NewSlot<'_>,
    ) -> Result<(), StoreError> {
        let (_, account) = self.keys.unlock_by_passphrase(Some(slot.name), was)?;
        if account != slot.account {
            return Err(StoreError::WrongPassphrase);
        }
        self.put_slot(slot)
    }

    /// Makes a new recovery key; the one before no longer opens this folder (it still opens older
    /// backups).
    pub fn renew_recovery(&mut self) -> Result<RecoveryKey, StoreError> {
        let recovery = RecoveryKey::new()?;
        let mut keys = self.keys.clone();
        keys.put(Whose::Recovery, recovery.bytes(), Cost::LOW, &self.key)?;
        self.write_keys(keys)?;
        Ok(recovery)
    }

    /// Returns true when the account has a way in.
    pub fn has_slot(&self, account: Uuid) -> bool {
        self.keys.accounts().any(|owner| owner == account)
    }

    /// `data.db` first learns which keys may come, then they come, then it learns that they came:
    /// stopped anywhere between, the two still belong together.
    fn write_keys(&mut self, keys: Keys) -> Result<(), StoreError> {
        if self.access == Access::ReadOnly {
            return Err(StoreError::ReadOnly);
        }
        let sum = keys.fingerprint();
        self.conn.execute("UPDATE vault SET keys_next = ?1 WHERE only = 1", [&sum[..]])?;
        keys.write(&self.folder)?;
        self.settle_keys(&sum)?;
        self.keys = keys;
        Ok(())
    }

    pub(crate) fn settle_keys(&self, sum: &Sum) -> Result<(), StoreError> {
        self.conn.execute(
            "UPDATE vault SET keys_before = keys_now, keys_now = ?1, keys_next = NULL \
             WHERE only = 1",
            [&sum[..]],
        )?;
        Ok(())
    }

    /// Returns the key as SQLCipher wants it. The salt is the vault's id, so that the first 16 bytes
    /// of `data.db` say without any key which vault it is part of.
    pub(crate) fn spell(key: &crate::seal::FileKey, vault: Uuid) -> Zeroizing<String> {
        let mut spelled = Zeroizing::new(String::with_capacity(128));
        spelled.push_str("PRAGMA key = \"x'");
        for byte in key.iter().chain(vault.as_bytes()) {
            for digit in [byte >> 4, byte & 15] {
                spelled.push(char::from(b"0123456789abcdef"[usize::from(digit)]));
            }
        }
        spelled.push_str("'\"");
        spelled
    }
}
