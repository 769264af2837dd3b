//! A workbook's archive, looked through before anybody parses it. Never trusts a header, never writes to a disk.
//!
//! What is left is packed anew without compression, so that the parser sees exactly what was looked at here.

use std::io::{Cursor, Read, Write};

use zip::result::ZipError;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use crate::limits::{ALL_PARTS_BYTES, PART_BYTES, PARTS, RATIO, RATIO_FREE_BYTES};
use crate::unreadable::{Unreadable, told};

/// How much is inflated at a time.
const STEP: usize = 64 * 1024;

/// Returns an archive with the parts that a parser of tables needs, all of it looked through.
pub(crate) fn checked(bytes: &[u8]) -> Result<Vec<u8>, Unreadable> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| broken(&error, ""))?;
    if archive.len() > PARTS {
        return Err(Unreadable::TooManyParts { limit: PARTS });
    }
    let names = names(&mut archive)?;
    if !names.iter().any(|name| name.eq_ignore_ascii_case("xl/workbook.xml")) {
        return Err(Unreadable::NotAWorkbook);
    }
    let mut kept = ZipWriter::new(Cursor::new(Vec::new()));
    let mut total = 0;
    for (index, name) in names.iter().enumerate() {
        let content = inflated(&mut archive, index, name, bytes.len(), &mut total)?;
        look_through(name, &content)?;
        if is_needed(name) {
            let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
            kept.start_file(name.as_str(), stored).map_err(|error| broken(&error, name))?;
            kept.write_all(&content).map_err(|_| damaged(name))?;
        }
    }
    Ok(kept.finish().map_err(|error| broken(&error, ""))?.into_inner())
}

/// Returns what the parts are called, and refuses by name alone what needs not be opened.
fn names(archive: &mut ZipArchive<Cursor<&[u8]>>) -> Result<Vec<String>, Unreadable> {
    let mut names = Vec::with_capacity(archive.len());
    for index in 0..archive.len() {
        let part = archive.by_index_raw(index).map_err(|error| broken(&error, ""))?;
        let name = String::from_utf8_lossy(part.name_raw()).into_owned();
        if part.encrypted() {
            return Err(Unreadable::Locked);
        }
        refuse_name(&name)?;
        // Some old programs write the names as Windows does.
        names.push(name.replace('\\', "/"));
    }
    Ok(names)
}

fn refuse_name(name: &str) -> Result<(), Unreadable> {
    let is_rooted = name.starts_with(['/', '\\']) || name.contains(':');
    let climbs = name.split(['/', '\\']).any(|step| step == "..");
    if is_rooted || climbs || name.contains(char::is_control) {
        return Err(Unreadable::UnsafeName { part: told(name) });
    }
    let lower = name.to_lowercase().replace('\\', "/");
    let is_macro = ["vbaproject", "/macrosheets/", "/activex/"].iter().any(|of| lower.contains(of));
    if is_macro {
        return Err(Unreadable::Macro { part: told(name) });
    }
    if lower.contains("/externallinks/") {
        return Err(Unreadable::ExternalLink { part: told(name) });
    }
    Ok(())
}

/// Inflates a part, and stops at the first limit: what the header says of its size is not asked.
fn inflated(
    archive: &mut ZipArchive<Cursor<&[u8]>>,
    index: usize,
    name: &str,
    file_bytes: usize,
    total: &mut usize,
) -> Result<Vec<u8>, Unreadable> {
    let mut part = archive.by_index(index).map_err(|error| broken(&error, name))?;
    let packed = usize::try_from(part.compressed_size()).unwrap_or(usize::MAX).min(file_bytes);
    let dense = packed.saturating_mul(RATIO).max(RATIO_FREE_BYTES);
    let mut content = Vec::new();
    let mut step = vec![0; STEP];
    loop {
        let count = part.read(&mut step).map_err(|_| damaged(name))?;
        if count == 0 {
            return Ok(content);
        }
        content.extend_from_slice(&step[..count]);
        *total += count;
        if content.len() > dense {
            return Err(Unreadable::Bomb { part: told(name), limit: RATIO });
        }
        if content.len() > PART_BYTES {
            return Err(Unreadable::PartTooLarge { part: told(name), limit_bytes: PART_BYTES });
        }
        if *total > ALL_PARTS_BYTES {
            return Err(Unreadable::PartsTooLarge { limit_bytes: ALL_PARTS_BYTES });
        }
    }
}

fn look_through(name: &str, content: &[u8]) -> Result<(), Unreadable> {
    const DOCUMENTS: [&[u8]; 7] = [
        b"PK\x03\x04",
        b"PK\x05\x06",
        b"\x1f\x8b\x08",
        b"7z\xbc\xaf",
        b"Rar!",
        b"\xd0\xcf\x11\xe0",
        b"BZh",
    ];
    if DOCUMENTS.iter().any(|begin| content.starts_with(begin)) {
        return Err(Unreadable::Nested { part: told(name) });
    }
    if !is_xml(name) {
        return Ok(());
    }
    // In another encoding a declaration would not be recognised; a workbook is UTF-8.
    if content.contains(&0) {
        return Err(damaged(name));
    }
    if has_declarations(content) {
        return Err(Unreadable::Declarations { part: told(name) });
    }
    let holds = |text: &[u8]| content.windows(text.len()).any(|window| window == text);
    if name.eq_ignore_ascii_case("[content_types].xml") && holds(b"macroEnabled") {
        return Err(Unreadable::Macro { part: told(name) });
    }
    if name.ends_with(".rels") && holds(b"relationships/externalLink") {
        return Err(Unreadable::ExternalLink { part: told(name) });
    }
    Ok(())
}

/// Returns whether there is a `<!` that begins neither a comment nor a piece of plain text.
fn has_declarations(content: &[u8]) -> bool {
    let mut rest = content;
    while let Some(at) = rest.iter().position(|byte| *byte == b'<') {
        rest = &rest[at + 1..];
        let is_plain =
            !rest.starts_with(b"!") || rest.starts_with(b"!--") || rest.starts_with(b"![CDATA[");
        if !is_plain {
            return true;
        }
    }
    false
}

fn is_xml(name: &str) -> bool {
    let lower = name.to_lowercase();
    [".xml", ".rels", ".vml"].iter().any(|ending| lower.ends_with(ending))
}

/// Pictures, themes and printers are looked through, and then left.
fn is_needed(name: &str) -> bool {
    const LEFT: [&str; 7] =
        ["docprops/", "customxml/", "/theme/", "/drawings/", "/charts/", "/media/", "/comments"];
    let lower = name.to_lowercase();
    is_xml(name) && !lower.ends_with(".vml") && !LEFT.iter().any(|left| lower.contains(left))
}

fn damaged(part: &str) -> Unreadable {
    Unreadable::Damaged { part: told(part) }
}

fn broken(error: &ZipError, part: &str) -> Unreadable {
    match error {
        ZipError::UnsupportedArchive(what) if *what == ZipError::PASSWORD_REQUIRED => {
            Unreadable::Locked
        }
        _ => damaged(part),
    }
}
