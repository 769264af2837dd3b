//! The public key as a file (`.beredd-nyckel`) that is sent to everybody who may need it. Never holds a secret.

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::error::KeyFileError;
use crate::key::PublicKey;

const FORMAT: &str = "beredd-nyckel";
const VERSION: u32 = 1;

/// A public key, and whose it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyFile {
    administration: Uuid,
    name: String,
    municipality: String,
    key: PublicKey,
    made_at: DateTime<FixedOffset>,
}

/// As it stands in the file. Everything but the sum is under the sum.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    format: String,
    version: u32,
    administration: String,
    name: String,
    municipality: String,
    recipient: String,
    made_at: String,
    fingerprint: String,
    sum: String,
}

/// What stands in a file of any version.
#[derive(Deserialize)]
struct Kind {
    format: String,
    version: u32,
}

impl KeyFile {
    /// Returns the file of `key`, which is the administration's since `made_at`.
    pub fn new(
        administration: Uuid,
        name: impl Into<String>,
        municipality: impl Into<String>,
        key: PublicKey,
        made_at: DateTime<FixedOffset>,
    ) -> KeyFile {
        let (name, municipality) = (name.into(), municipality.into());
        KeyFile { administration, name, municipality, key, made_at }
    }

    /// Reads a file; a byte order mark, line ends and blanks around it do not matter.
    ///
    /// # Errors
    /// When it is no key, a newer one, or no longer as it was written.
    pub fn read(bytes: &[u8]) -> Result<KeyFile, KeyFileError> {
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        if bytes.len() > crate::LARGEST {
            return Err(KeyFileError::NotAKey);
        }
        let not_whole = |bytes: &[u8]| {
            let names_itself = bytes.windows(FORMAT.len()).any(|part| part == FORMAT.as_bytes());
            if names_itself { KeyFileError::Damaged } else { KeyFileError::NotAKey }
        };
        let kind: Kind = serde_json::from_slice(bytes).map_err(|_| not_whole(bytes))?;
        if kind.format != FORMAT {
            return Err(KeyFileError::NotAKey);
        }
        if kind.version > VERSION {
            return Err(KeyFileError::Newer { found: kind.version, known: VERSION });
        }
        let written: Written = serde_json::from_slice(bytes).map_err(|_| KeyFileError::Damaged)?;
        written.read().ok_or(KeyFileError::Damaged)
    }

    /// Returns the text of the file.
    pub fn write(&self) -> String {
        let mut written = Written {
            format: FORMAT.to_owned(),
            version: VERSION,
            administration: self.administration.to_string(),
            name: self.name.clone(),
            municipality: self.municipality.clone(),
            recipient: self.key.to_string(),
            made_at: self.made_at.to_rfc3339(),
            fingerprint: self.fingerprint(),
            sum: String::new(),
        };
        written.sum = written.right_sum();
        // Texts and a number always have a JSON.
        let mut text = serde_json::to_string_pretty(&written).unwrap_or_default();
        text.push('\n');
        text
    }

    /// The administration's id.
    pub fn administration(&self) -> Uuid {
        self.administration
    }

    /// The administration's name, as it was when the file was written.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The municipality.
    pub fn municipality(&self) -> &str {
        &self.municipality
    }

    /// The key.
    pub fn key(&self) -> &PublicKey {
        &self.key
    }

    /// When the key was made.
    pub fn made_at(&self) -> DateTime<FixedOffset> {
        self.made_at
    }

    /// What the sender compares with what the administration has printed or says on the phone.
    pub fn fingerprint(&self) -> String {
        self.key.fingerprint(self.administration)
    }
}

impl Written {
    /// The sum of everything else, in hex: a damage is noticed, a forgery is not; that is what the fingerprint is for.
    fn right_sum(&self) -> String {
        let fields = [
            self.format.as_str(),
            &self.version.to_string(),
            &self.administration,
            &self.name,
            &self.municipality,
            &self.recipient,
            &self.made_at,
            &self.fingerprint,
        ];
        let mut hash = Sha256::new();
        for field in fields {
            // The length in front keeps two fields from sharing one boundary.
            hash.update((field.len() as u64).to_be_bytes());
            hash.update(field.as_bytes());
        }
        data_encoding::HEXLOWER.encode(&hash.finalize())
    }

    fn read(&self) -> Option<KeyFile> {
        let file = KeyFile {
            administration: self.administration.parse().ok()?,
            name: self.name.clone(),
            municipality: self.municipality.clone(),
            key: PublicKey::parse(&self.recipient)?,
            made_at: DateTime::parse_from_rfc3339(&self.made_at).ok()?,
        };
        let is_whole = self.sum == self.right_sum() && self.fingerprint == file.fingerprint();
        is_whole.then_some(file)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::key::SecretKey;

    const HERE: Uuid = Uuid::from_u128(0x0193_5c0a_0000_7000_8000_0000_0000_0001);

    fn made_here() -> KeyFile {
        let made_at = DateTime::parse_from_rfc3339("2026-11-22T08:00:00+01:00").unwrap();
        let key = SecretKey::generate().public();
        KeyFile::new(HERE, "Socialförvaltningen", "Ekdalens kommun", key, made_at)
    }

    #[test]
    fn a_key_file_is_read_back_as_it_was_written() {
        let key = made_here();
        let text = key.write();

        let read = KeyFile::read(text.as_bytes()).unwrap();

        assert_eq!(read, key);
        assert_eq!(
            (read.name(), read.municipality(), read.administration()),
            ("Socialförvaltningen", "Ekdalens kommun", HERE)
        );
        assert!(text.contains(&key.fingerprint()), "people can compare it in any text editor");
        let through_mail = format!("\u{feff}{}", text.replace('\n', "\r\n"));
        assert_eq!(KeyFile::read(through_mail.as_bytes()), Ok(key));
    }

    #[test]
    fn a_key_file_that_is_not_as_it_was_written_is_refused() {
        let key = made_here();
        let text = key.write();
        let swapped = text.replace("Social", "Kultur");
        assert_eq!(KeyFile::read(swapped.as_bytes()), Err(KeyFileError::Damaged));
        let newer = text.replace("\"version\": 1", "\"version\": 2, \"more\": []");
        let refused = KeyFile::read(newer.as_bytes());
        assert_eq!(refused, Err(KeyFileError::Newer { found: 2, known: 1 }));
        for other in ["", "{}", "null", "%PDF", "{\"format\":\"x\",\"version\":1}"] {
            assert_eq!(KeyFile::read(other.as_bytes()), Err(KeyFileError::NotAKey), "{other}");
        }
        for place in 0..text.len() {
            for bit in 0..8 {
                let mut flipped = text.clone().into_bytes();
                flipped[place] ^= 1 << bit;
                assert!(KeyFile::read(&flipped).is_err(), "bit {bit} of byte {place}");
            }
        }
        for end in 0..text.trim_end().len() {
            assert!(KeyFile::read(&text.as_bytes()[..end]).is_err(), "cut off at {end}");
        }
    }
}
