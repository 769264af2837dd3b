//! The sealed report (`.beredd-rapport`): a line that says whom it is for, and what only they can open.
//! Never says who wrote it: whoever has the public key can write one.

use std::io::Read;
use std::iter;

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::error::SealedError;
use crate::key::{FINGERPRINT, SecretKey};
use crate::key_file::KeyFile;
use crate::{LARGEST, armour};

const FORMAT: &str = "beredd-rapport";
const VERSION: u32 = 1;

/// The line on the outside. It has no blanks, so that a mail program that breaks it does no harm.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Outside {
    format: String,
    version: u32,
    administration: Uuid,
    key: String,
}

/// What stands on the outside of any version.
#[derive(Deserialize)]
struct Kind {
    format: String,
    version: u32,
}

/// What is sealed.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Inside {
    format: String,
    version: u32,
    administration: Uuid,
    report: Uuid,
    sealed_at: DateTime<FixedOffset>,
    program: String,
    body: Value,
}

/// An opened report. Nothing in it is proven but that it came whole, and to the right place.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    /// The report's id; the same report taken in twice has the same.
    pub report: Uuid,
    /// When it was sealed, by the clock of the computer where that was done.
    pub sealed_at: DateTime<FixedOffset>,
    /// The program that sealed it.
    pub program: String,
    /// What was reported. Its shape is for the reader to check.
    pub body: Value,
}

/// Seals `body` for the administration that `key` is of.
///
/// # Errors
/// [`SealedError::TooLarge`] when nobody would open it.
pub fn seal(
    key: &KeyFile,
    report: Uuid,
    sealed_at: DateTime<FixedOffset>,
    program: &str,
    body: Value,
) -> Result<Vec<u8>, SealedError> {
    let administration = key.administration();
    let inside = Inside {
        format: FORMAT.to_owned(),
        version: VERSION,
        administration,
        report,
        sealed_at,
        program: program.to_owned(),
        body,
    };
    let outside = Outside {
        format: FORMAT.to_owned(),
        version: VERSION,
        administration,
        key: key.fingerprint(),
    };
    // Neither step can fail on texts, numbers and memory.
    let clear = Zeroizing::new(serde_json::to_vec(&inside).map_err(|_| SealedError::Damaged)?);
    let header = serde_json::to_string(&outside).map_err(|_| SealedError::Damaged)?;
    let sealed = age::encrypt(key.key().recipient(), &clear).map_err(|_| SealedError::Damaged)?;
    let whole = armour::put_on(&header, &sealed);
    if whole.len() > LARGEST {
        return Err(SealedError::TooLarge { limit: LARGEST });
    }
    Ok(whole)
}

/// Opens a report with whichever of the administration's keys fits, old ones too.
///
/// # Errors
/// Each for its own reason; nothing of a refused report is given out.
pub fn open(bytes: &[u8], keys: &[SecretKey], administration: Uuid) -> Result<Opened, SealedError> {
    if bytes.len() > LARGEST {
        return Err(SealedError::TooLarge { limit: LARGEST });
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let (header, sealed) = std::str::from_utf8(bytes)
        .ok()
        .and_then(armour::take_off)
        .ok_or_else(|| not_whole(bytes))?;
    let outside = outside(&header, bytes)?;
    let fits = |key: &&SecretKey| key.public().fingerprint(administration) == outside.key;
    let key = keys.iter().find(fits).filter(|_| outside.administration == administration);
    let Some(key) = key else {
        let Outside { administration, key: fingerprint, .. } = outside;
        return Err(SealedError::ForSomebodyElse { administration, fingerprint });
    };
    let clear = decrypt(&sealed, key)?;
    let inside: Inside = serde_json::from_slice(&clear).map_err(|_| SealedError::Forged)?;
    let Inside { format, version, administration, report, sealed_at, program, body } = inside;
    let agrees = format == outside.format
        && version == outside.version
        && administration == outside.administration;
    if !agrees {
        return Err(SealedError::Forged);
    }
    Ok(Opened { report, sealed_at, program, body })
}

/// Something that begins like a report is a damaged one.
fn not_whole(bytes: &[u8]) -> SealedError {
    let start = &bytes[..bytes.len().min(200)];
    let names_itself = start.windows(FORMAT.len()).any(|part| part == FORMAT.as_bytes());
    if names_itself { SealedError::Damaged } else { SealedError::NotAReport }
}

fn outside(header: &str, bytes: &[u8]) -> Result<Outside, SealedError> {
    let kind: Kind = serde_json::from_str(header).map_err(|_| not_whole(bytes))?;
    if kind.format != FORMAT {
        return Err(SealedError::NotAReport);
    }
    if kind.version > VERSION {
        return Err(SealedError::Newer { found: kind.version, known: VERSION });
    }
    let outside: Outside = serde_json::from_str(header).map_err(|_| SealedError::Damaged)?;
    // The line is not under the seal, so it must be the very line that is written for what it says.
    let is_as_written = serde_json::to_string(&outside).is_ok_and(|written| written == header);
    let is_fingerprint = outside.key.len() == FINGERPRINT && outside.key.is_ascii();
    if is_as_written && is_fingerprint { Ok(outside) } else { Err(SealedError::Damaged) }
}

fn decrypt(sealed: &[u8], key: &SecretKey) -> Result<Zeroizing<Vec<u8>>, SealedError> {
    let decryptor = age::Decryptor::new_buffered(sealed).map_err(|_| SealedError::Damaged)?;
    let reader = decryptor
        .decrypt(iter::once(key.identity() as &dyn age::Identity))
        .map_err(|_| SealedError::Damaged)?;
    // age does not compress, so what is inside is smaller than what was sealed: the memory is not moved about while it
    // fills, and leaves nothing behind; and no small file becomes a large one.
    let mut clear = Zeroizing::new(Vec::with_capacity(sealed.len()));
    let most = u64::try_from(sealed.len()).unwrap_or_default();
    reader.take(most).read_to_end(&mut clear).map_err(|_| SealedError::Damaged)?;
    Ok(clear)
}
