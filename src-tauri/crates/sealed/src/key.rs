//! A pair of keys: the public one seals, the secret one opens. Never prints the secret one.

use std::fmt;

use age::secrecy::ExposeSecret;
use sha2::{Digest, Sha256};
use uuid::Uuid;
use zeroize::Zeroizing;

/// Crockford's alphabet: no I, L, O or U, so that a fingerprint is read out and heard right.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const GROUPS: usize = 5;
const GROUP: usize = 4;
/// How long a fingerprint is, with the hyphens between its groups.
pub(crate) const FINGERPRINT: usize = GROUPS * GROUP + GROUPS - 1;

/// The key that reports are sealed with. No secret.
#[derive(Clone, PartialEq, Eq)]
pub struct PublicKey(age::x25519::Recipient);

impl PublicKey {
    /// Reads a key as it is written by `Display`; `None` when it is none.
    pub fn parse(text: &str) -> Option<PublicKey> {
        text.parse().ok().map(PublicKey)
    }

    /// Returns what people compare: five groups of four, "7K3M-Q0ZD-…", 100 bits of a hash.
    ///
    /// It is the administration's too, so that the same key can not be passed off as another's.
    pub fn fingerprint(&self, administration: Uuid) -> String {
        let mut hash = Sha256::new();
        hash.update(b"beredd-nyckel 1\n");
        hash.update(administration.as_bytes());
        hash.update(self.0.to_string().as_bytes());
        let hash = hash.finalize();
        let marks = (0..GROUPS * GROUP).map(|place| five_bits(&hash, place * 5));
        let marks: Vec<char> = marks.map(|value| char::from(ALPHABET[value])).collect();
        let groups: Vec<String> = marks.chunks(GROUP).map(|group| group.iter().collect()).collect();
        groups.join("-")
    }

    pub(crate) fn recipient(&self) -> &age::x25519::Recipient {
        &self.0
    }
}

impl fmt::Display for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PublicKey({})", self.0)
    }
}

fn five_bits(bytes: &[u8], from: usize) -> usize {
    (from..from + 5)
        .fold(0, |value, bit| value << 1 | usize::from(bytes[bit / 8] >> (7 - bit % 8) & 1))
}

/// The key that opens reports; wiped from memory when it is dropped.
#[derive(Clone)]
pub struct SecretKey(age::x25519::Identity);

impl SecretKey {
    /// Makes a new pair from the operating system's randomness, and returns the secret half.
    pub fn generate() -> SecretKey {
        SecretKey(age::x25519::Identity::generate())
    }

    /// Reads a key that [`SecretKey::text`] wrote; `None` when it is none.
    pub fn parse(text: &str) -> Option<SecretKey> {
        text.trim().parse().ok().map(SecretKey)
    }

    /// Returns the key as text, "AGE-SECRET-KEY-1…", to be kept in the encrypted file and nowhere else.
    pub fn text(&self) -> Zeroizing<String> {
        Zeroizing::new(self.0.to_string().expose_secret().to_owned())
    }

    /// Returns the public half.
    pub fn public(&self) -> PublicKey {
        PublicKey(self.0.to_public())
    }

    pub(crate) fn identity(&self) -> &age::x25519::Identity {
        &self.0
    }
}

impl fmt::Debug for SecretKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretKey(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_key_survives_being_written_down_and_is_never_printed() {
        let key = SecretKey::generate();

        let read = SecretKey::parse(&format!(" {}\r\n", *key.text())).unwrap();

        assert_eq!(read.public(), key.public());
        assert_eq!(format!("{key:?}"), "SecretKey(…)");
        assert!(SecretKey::parse("AGE-SECRET-KEY-1").is_none());
    }

    #[test]
    fn a_fingerprint_is_short_readable_and_of_one_key_and_one_administration() {
        let (key, other) = (SecretKey::generate().public(), SecretKey::generate().public());
        let (here, there) = (Uuid::from_u128(1), Uuid::from_u128(2));
        let fingerprint = key.fingerprint(here);

        assert_eq!(fingerprint.len(), 24, "{fingerprint}");
        assert!(fingerprint.split('-').all(|group| group.len() == 4), "{fingerprint}");
        assert_eq!(fingerprint, PublicKey::parse(&key.to_string()).unwrap().fingerprint(here));
        assert_ne!(fingerprint, other.fingerprint(here));
        assert_ne!(fingerprint, key.fingerprint(there));
    }

    #[test]
    fn a_fingerprint_stays_the_same_in_every_version() {
        let key = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj";
        let key = PublicKey::parse(key).unwrap();

        assert_eq!(key.fingerprint(Uuid::from_u128(7)), "YSWP-NMC8-KCKJ-PB4Z-DQCK");
    }
}
