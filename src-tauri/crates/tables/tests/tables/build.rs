//! Workbooks made by hand, part by part. Never goes through a program that would refuse to write them.

use std::io::{Cursor, Write};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const TYPES: &str = r#"<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>"#;
const RELS: &str = r#"<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
const BOOK: &str = r#"<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Blad" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
const BOOK_RELS: &str = r#"<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>"#;

/// A workbook with one sheet, and whatever else somebody puts into it.
pub struct Book {
    parts: Vec<(String, Vec<u8>)>,
}

impl Book {
    /// A workbook whose sheet has these rows in XML.
    pub fn with(rows: &str) -> Book {
        let sheet = format!(
            r#"<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{rows}</sheetData></worksheet>"#
        );
        Book { parts: Vec::new() }
            .part("[Content_Types].xml", TYPES)
            .part("_rels/.rels", RELS)
            .part("xl/workbook.xml", BOOK)
            .part("xl/_rels/workbook.xml.rels", BOOK_RELS)
            .part("xl/worksheets/sheet1.xml", &sheet)
    }

    /// One with two cells that harm nobody.
    pub fn small() -> Book {
        Book::with(r#"<row r="1"><c r="A1" t="str"><v>System</v></c><c r="B1"><v>8</v></c></row>"#)
    }

    /// With another part, or the same part with other words.
    pub fn part(mut self, name: &str, content: impl AsRef<[u8]>) -> Book {
        self.parts.retain(|(other, _)| other != name);
        self.parts.push((name.to_owned(), content.as_ref().to_vec()));
        self
    }

    /// With texts that cells share.
    pub fn shared(self, texts: &str) -> Book {
        let xml = format!(
            r#"<?xml version="1.0" encoding="UTF-8"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">{texts}</sst>"#
        );
        self.part("xl/sharedStrings.xml", xml)
    }

    /// Changes one part.
    pub fn part_mut(&mut self, name: &str) -> &mut Vec<u8> {
        &mut self.parts.iter_mut().find(|(other, _)| other == name).unwrap().1
    }

    /// The file.
    pub fn bytes(&self) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, content) in &self.parts {
            zip.start_file(name.as_str(), SimpleFileOptions::default()).unwrap();
            zip.write_all(content).unwrap();
        }
        zip.finish().unwrap().into_inner()
    }
}

/// Changes every header of the archive: its kind (`PK\3\4` stands before a part, `PK\1\2` in the list at the end) and
/// its bytes.
pub fn each_header(bytes: &mut [u8], mut change: impl FnMut(bool, &mut [u8])) {
    for at in 0..bytes.len() - 30 {
        if bytes[at..].starts_with(b"PK\x03\x04") {
            change(true, &mut bytes[at..]);
        } else if bytes[at..].starts_with(b"PK\x01\x02") {
            change(false, &mut bytes[at..]);
        }
    }
}

/// The same numbers each time, so that a failure comes again.
pub struct Dice(pub u64);

impl Dice {
    pub fn below(&mut self, limit: usize) -> usize {
        // SplitMix64: Steele, Lea and Flood 2014.
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % limit.max(1) as u64) as usize
    }
}
