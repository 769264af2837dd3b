//! Reports that only one administration can open, and the key that they are sealed with. Never touches a disk or a clock.
//!
//! Somebody without Beredd's file, and without an account, writes an incident report on any computer, seals it with
//! the administration's public key, and sends it by mail, memory stick or anything else. Whoever has the key can
//! write a report: the seal keeps it secret and whole, and says nothing about who wrote it.
//!
//! The encryption is age (<https://age-encryption.org/v1>) to one X25519 recipient, so that a report can be read in
//! fifty years without Beredd: cut the first line off, and `age --decrypt` reads the rest.

mod armour;
mod error;
mod key;
mod key_file;
mod report;

pub use crate::error::{KeyFileError, SealedError};
pub use crate::key::{PublicKey, SecretKey};
pub use crate::key_file::KeyFile;
pub use crate::report::{Opened, open, seal};

/// How large a sealed report may be, before and after it is opened, in bytes.
pub const LARGEST: usize = 1024 * 1024;

/// What the name of a sealed report ends with.
pub const REPORT_SUFFIX: &str = ".beredd-rapport";

/// What the name of a public key ends with.
pub const KEY_SUFFIX: &str = ".beredd-nyckel";
