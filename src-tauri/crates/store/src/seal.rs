//! Sums, randomness, and sealing the file's key with a passphrase. Never writes a file.

use argon2::{Algorithm, Argon2, Block, Params, Version};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use sha2::{Digest, Sha256};
use zeroize::{Zeroize, Zeroizing};

use crate::Sum;
use crate::error::StoreError;
use crate::keys::Cost;

/// The file's key: random, the same for the file's whole life, never derived from a passphrase.
pub(crate) type FileKey = Zeroizing<[u8; 32]>;

/// Fills the buffer from the operating system.
pub(crate) fn fill(buffer: &mut [u8]) -> Result<(), StoreError> {
    getrandom::fill(buffer).map_err(|error| StoreError::Io {
        what: "ask the system for random bytes",
        source: std::io::Error::other(error.to_string()),
    })
}

pub(crate) fn random<const N: usize>() -> Result<[u8; N], StoreError> {
    let mut bytes = [0; N];
    fill(&mut bytes)?;
    Ok(bytes)
}

/// Returns SHA-256 over a tag and the parts, each led by its length, so that no two lists of parts
/// give the same input.
pub(crate) fn sum(tag: &str, parts: &[&[u8]]) -> Sum {
    let mut hasher = Sha256::new();
    for part in [tag.as_bytes()].iter().chain(parts) {
        hasher.update((part.len() as u64).to_be_bytes());
        hasher.update(part);
    }
    hasher.finalize().into()
}

/// Returns plain SHA-256, the one that any other tool computes too.
pub(crate) fn plain_sum(bytes: &[u8]) -> Sum {
    Sha256::digest(bytes).into()
}

/// A key that is sealed: what stands in a slot.
pub(crate) struct Sealed {
    pub nonce: [u8; 24],
    pub bytes: Vec<u8>,
}

/// Seals the file's key under what was derived from a passphrase; `bound_to` must be the same to
/// open it, so that a slot can not be carried to another file.
pub(crate) fn seal(
    key: &FileKey,
    under: &Zeroizing<[u8; 32]>,
    bound_to: &[u8],
) -> Result<Sealed, StoreError> {
    let nonce: [u8; 24] = random()?;
    let payload = Payload { msg: &key[..], aad: bound_to };
    let bytes = XChaCha20Poly1305::new((&**under).into())
        .encrypt(&XNonce::from(nonce), payload)
        .map_err(|_| StoreError::OutOfMemory)?;
    Ok(Sealed { nonce, bytes })
}

/// Opens a seal; `None` when the passphrase is another.
pub(crate) fn unseal(
    sealed: &Sealed,
    under: &Zeroizing<[u8; 32]>,
    bound_to: &[u8],
) -> Option<FileKey> {
    let payload = Payload { msg: &sealed.bytes, aad: bound_to };
    let opened = XChaCha20Poly1305::new((&**under).into())
        .decrypt(&XNonce::from(sealed.nonce), payload)
        // A wrong key has no further reason.
        .ok()?;
    let opened = Zeroizing::new(opened);
    let mut key = FileKey::default();
    if opened.len() != key.len() {
        return None;
    }
    key.copy_from_slice(&opened);
    Some(key)
}

/// Derives 32 bytes from a passphrase with Argon2id.
///
/// The memory is asked for first, in a way that can be refused: a machine without room gets
/// `OutOfMemory`, not an abort and not "wrong passphrase".
pub(crate) fn derive(
    passphrase: &[u8],
    salt: &[u8],
    cost: Cost,
) -> Result<Zeroizing<[u8; 32]>, StoreError> {
    let params = Params::new(cost.memory_kib, cost.passes, cost.lanes, Some(32))
        .map_err(|error| StoreError::Io { what: "derive a key", source: other(&error) })?;
    let count = params.block_count();
    let mut blocks: Vec<Block> = Vec::new();
    blocks.try_reserve_exact(count).map_err(|_| StoreError::OutOfMemory)?;
    blocks.resize(count, Block::default());
    let mut out = Zeroizing::new([0_u8; 32]);
    let done = Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into_with_memory(passphrase, salt, &mut out[..], &mut blocks[..])
        .map_err(|error| StoreError::Io { what: "derive a key", source: other(&error) });
    for block in &mut blocks {
        block.zeroize();
    }
    done.map(|()| out)
}

fn other(error: &argon2::Error) -> std::io::Error {
    std::io::Error::other(error.to_string())
}
