//! What somebody may send who wishes harm: refused, said why, and before it costs anything.

use tables::{Unreadable, limits, read};

use crate::build::{Book, Dice, each_header};

fn refused(book: &Book) -> Unreadable {
    read(&book.bytes(), "bok.xlsx").unwrap_err()
}

/// A text that packs well, but not so well that it is taken for a bomb by that alone.
fn long_text(bytes: usize) -> String {
    let mut dice = Dice(7);
    let mut text = String::with_capacity(bytes + 1024);
    while text.len() < bytes {
        for _ in 0..16 {
            text.push(char::from(b'a' + dice.below(26) as u8));
        }
        text.push_str(&"x".repeat(1000));
    }
    text
}

#[test]
fn two_cells_at_the_corners_of_the_sheet_do_not_make_512_gigabytes() {
    let rows = r#"<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>"#;
    let right = refused(&Book::with(rows));
    assert_eq!(
        right,
        Unreadable::TooFarRight { table: "Blad".into(), row: 1, column: 16_384, limit: 200 }
    );
    let rows = r#"<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>"#;
    let down = refused(&Book::with(rows));
    assert_eq!(
        down,
        Unreadable::TooFarDown { table: "Blad".into(), row: 1_048_576, limit: 200_000 }
    );
    let rows = r#"<row r="1"><c r="A1"><v>1</v></c></row><row r="20000"><c r="ZZ20000"><v>1</v></c></row>"#;
    assert!(matches!(refused(&Book::with(rows)), Unreadable::TooFarRight { column: 702, .. }));
}

#[test]
fn a_cell_far_away_that_is_only_coloured_does_no_harm() {
    let rows = r#"<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="1"/></row>"#;
    assert_eq!(read(&Book::with(rows).bytes(), "x").unwrap().tables[0].rows, [["1"]]);
}

#[test]
fn many_rows_with_one_cell_far_to_the_right_are_too_many_cells() {
    let rows: String = (1..=6_000)
        .map(|row| format!(r#"<row r="{row}"><c r="GR{row}"><v>1</v></c></row>"#))
        .collect();
    let limit = limits::CELLS;
    assert_eq!(refused(&Book::with(&rows)), Unreadable::TooManyCells { limit });
}

#[test]
fn a_text_of_hundreds_of_megabytes_stops_at_the_limit_of_its_part() {
    let texts = format!("<si><t>{}</t></si>", long_text(60_000_000));
    let file = Book::small().shared(&texts).bytes();
    assert!(file.len() < 3_000_000, "{} bytes are sent", file.len());

    let part = "xl/sharedStrings.xml".to_owned();
    let limit_bytes = limits::PART_BYTES;
    assert_eq!(read(&file, "x").unwrap_err(), Unreadable::PartTooLarge { part, limit_bytes });
}

#[test]
fn parts_that_are_each_allowed_are_too_large_together() {
    let part = long_text(45_000_000);
    let book =
        Book::small().part("xl/a.bin", &part).part("xl/b.bin", &part).part("xl/c.bin", &part);
    let limit_bytes = limits::ALL_PARTS_BYTES;
    assert_eq!(refused(&book), Unreadable::PartsTooLarge { limit_bytes });
}

#[test]
fn what_packs_a_thousand_times_is_a_bomb() {
    let book = Book::small().part("xl/media/image1.png", vec![b'a'; 5_000_000]);
    let part = "xl/media/image1.png".to_owned();
    assert_eq!(refused(&book), Unreadable::Bomb { part, limit: limits::RATIO });
}

#[test]
fn a_header_that_lies_about_the_size_is_not_asked() {
    let mut file = Book::small().part("xl/media/image1.png", vec![b'a'; 5_000_000]).bytes();
    each_header(&mut file, |is_local, header| {
        let at = if is_local { 22 } else { 24 };
        header[at..at + 4].copy_from_slice(&10_u32.to_le_bytes());
    });
    let small = read(&file, "x").unwrap_err();
    assert!(matches!(small, Unreadable::Bomb { .. } | Unreadable::Damaged { .. }), "{small:?}");

    let mut file = Book::small().bytes();
    each_header(&mut file, |is_local, header| {
        let at = if is_local { 22 } else { 24 };
        header[at..at + 4].copy_from_slice(&4_000_000_000_u32.to_le_bytes());
    });
    // Whether it is read or found damaged: nothing of four gigabytes was asked for.
    drop(read(&file, "x"));
}

#[test]
fn one_text_shared_by_a_hundred_thousand_cells_is_counted_each_time() {
    let rows: String = (1..=5_000)
        .map(|row| {
            let cell = |column| format!(r#"<c r="{column}{row}" t="s"><v>0</v></c>"#);
            format!(r#"<row r="{row}">{}</row>"#, ["A", "B", "C"].map(cell).concat())
        })
        .collect();
    let book = Book::with(&rows).shared(&format!("<si><t>{}</t></si>", "å".repeat(30_000)));
    let limit_bytes = limits::TEXT_BYTES;
    assert_eq!(refused(&book), Unreadable::TooMuchText { limit_bytes });
}

#[test]
fn a_cell_longer_than_excel_allows_is_told_by_its_place() {
    let long = "x".repeat(limits::CELL_CHARS + 1);
    let rows = format!(r#"<row r="2"><c r="B2" t="str"><v>{long}</v></c></row>"#);
    let limit = limits::CELL_CHARS;
    let told = Unreadable::LongCell { table: "Blad".into(), row: 2, column: 2, limit };
    assert_eq!(refused(&Book::with(&rows)), told);
    let longest = "ö".repeat(limits::CELL_CHARS);
    let rows = format!(r#"<row r="2"><c r="B2" t="str"><v>{longest}</v></c></row>"#);
    assert!(read(&Book::with(&rows).bytes(), "x").is_ok(), "letters are counted, not bytes");
}

#[test]
fn more_parts_than_a_workbook_has_are_refused() {
    let mut book = Book::small();
    for number in 0..limits::PARTS {
        book = book.part(&format!("xl/media/{number}.png"), "x");
    }
    assert_eq!(refused(&book), Unreadable::TooManyParts { limit: limits::PARTS });
}

#[test]
fn an_archive_or_a_document_inside_is_refused_whatever_it_is_called() {
    let inner = Book::small().bytes();
    for content in
        [inner.as_slice(), b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"\x1f\x8b\x08\x00", b"Rar!"]
    {
        let book = Book::small().part("xl/media/image1.png", content);
        assert_eq!(refused(&book), Unreadable::Nested { part: "xl/media/image1.png".into() });
    }
}

#[test]
fn a_name_that_leads_out_of_the_file_is_refused() {
    let names = [
        "../../etc/passwd",
        "xl/../../x.xml",
        "/etc/passwd",
        "\\\\server\\share\\x.xml",
        "C:\\x.xml",
        "C:x.xml",
        "xl\\..\\..\\x.xml",
        "file:///x",
        "xl/a\u{0}b.xml",
    ];
    for name in names {
        let told = refused(&Book::small().part(name, "x"));
        assert!(matches!(told, Unreadable::UnsafeName { .. }), "{name}: {told:?}");
    }
    let long = format!("../{}\u{202e}", "x".repeat(500));
    let Unreadable::UnsafeName { part } = refused(&Book::small().part(&long, "x")) else {
        panic!()
    };
    assert_eq!(part.chars().count(), limits::NAME_CHARS);
}

#[test]
fn links_to_other_workbooks_and_macros_are_refused() {
    let link = Book::small().part("xl/externalLinks/externalLink1.xml", "<x/>");
    assert!(matches!(refused(&link), Unreadable::ExternalLink { .. }));
    let rels = r#"<Relationships><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink" Target="elsewhere/a.xml"/></Relationships>"#;
    let hidden = Book::small().part("xl/_rels/other.xml.rels", rels);
    assert!(matches!(refused(&hidden), Unreadable::ExternalLink { .. }));
    for name in [
        "xl/vbaProject.bin",
        "xl/VBAPROJECT.BIN",
        "xl/macrosheets/sheet1.xml",
        "xl/activeX/activeX1.xml",
    ] {
        let told = refused(&Book::small().part(name, "x"));
        assert!(matches!(told, Unreadable::Macro { .. }), "{name}: {told:?}");
    }
    let types = r#"<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>"#;
    let said = Book::small().part("[Content_Types].xml", types);
    assert!(matches!(refused(&said), Unreadable::Macro { .. }));
}

#[test]
fn a_link_in_a_cell_is_text_and_no_reason_to_refuse() {
    let rels = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="mailto:stod@example.org" TargetMode="External"/></Relationships>"#;
    let book = Book::small().part("xl/worksheets/_rels/sheet1.xml.rels", rels);
    assert!(read(&book.bytes(), "x").is_ok(), "every list of contacts has such links");
}

#[test]
fn entities_that_grow_are_refused_before_anybody_parses_them() {
    let laughs = r#"<?xml version="1.0"?><!DOCTYPE sst [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>"#;
    let outside = r#"<?xml version="1.0"?><!DOCTYPE sst SYSTEM "file:///etc/passwd"><sst/>"#;
    for xml in [laughs, outside] {
        let book = Book::small().part("xl/sharedStrings.xml", xml);
        assert_eq!(
            refused(&book),
            Unreadable::Declarations { part: "xl/sharedStrings.xml".into() }
        );
    }
    let wide: Vec<u8> = laughs.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let book = Book::small().part("xl/sharedStrings.xml", wide);
    assert!(matches!(refused(&book), Unreadable::Damaged { .. }), "no other encoding hides them");
}

#[test]
fn a_file_that_was_cut_off_or_is_none_says_so() {
    let file = Book::small().bytes();
    for length in [2, 100, file.len() / 2, file.len() - 1] {
        let told = read(&file[..length], "x.xlsx").unwrap_err();
        assert!(matches!(told, Unreadable::Damaged { .. }), "{length}: {told:?}");
    }
    assert_eq!(read(b"", "x.xlsx").unwrap_err(), Unreadable::Empty);
    assert_eq!(read(b"\xef\xbb\xbf \r\n", "x.csv").unwrap_err(), Unreadable::Empty);
    assert_eq!(read(&Book::with("").bytes(), "x.xlsx").unwrap_err(), Unreadable::Empty);
    assert_eq!(read(b"\x89PNG\r\n\x1a\n\0\0", "x.xlsx").unwrap_err(), Unreadable::Binary);
    assert_eq!(read(b" <html><table>", "x.xls").unwrap_err(), Unreadable::Markup);
    let mut other = Book::small();
    other.part_mut("[Content_Types].xml").clear();
    let document = Book::small().part("word/document.xml", "<x/>");
    assert!(read(&document.bytes(), "x").is_ok(), "what else is in it does no harm");
}

#[test]
fn a_zip_that_is_no_workbook_says_so() {
    use std::io::Write;
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    zip.start_file("mimetype", zip::write::SimpleFileOptions::default()).unwrap();
    zip.write_all(b"application/vnd.oasis.opendocument.spreadsheet").unwrap();
    let file = zip.finish().unwrap().into_inner();
    assert_eq!(read(&file, "x.xlsx").unwrap_err(), Unreadable::NotAWorkbook);
}

#[test]
fn a_password_is_told_apart_from_an_old_workbook() {
    let mut old = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
    old.extend([0; 1000]);
    assert_eq!(read(&old, "x.xls").unwrap_err(), Unreadable::OldWorkbook);
    old.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    assert_eq!(read(&old, "x.xlsx").unwrap_err(), Unreadable::Locked);
    let mut zip = Book::small().bytes();
    each_header(&mut zip, |is_local, header| header[if is_local { 6 } else { 8 }] |= 1);
    assert_eq!(read(&zip, "x.xlsx").unwrap_err(), Unreadable::Locked);
}

#[test]
fn a_thousand_sheets_of_one_part_are_too_many() {
    let sheets: String = (1..=1000)
        .map(|number| format!(r#"<sheet name="B{number}" sheetId="{number}" r:id="rId1"/>"#))
        .collect();
    let book = Book::small().part(
        "xl/workbook.xml",
        format!(r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>{sheets}</sheets></workbook>"#),
    );
    assert_eq!(refused(&book), Unreadable::TooManyTables { limit: limits::TABLES });
}

#[test]
fn a_file_larger_than_the_limit_is_not_looked_at() {
    let file = vec![b'a'; limits::FILE_BYTES + 1];
    let limit_bytes = limits::FILE_BYTES;
    assert_eq!(read(&file, "x.csv").unwrap_err(), Unreadable::TooLarge { limit_bytes });
}

#[test]
fn what_the_parser_stumbles_over_is_a_damaged_file() {
    for cell in [
        r#"<c r="A1" t="n"><v>ett</v></c>"#,
        r#"<c r="ZZZZZZZZZ1"><v>1</v></c>"#,
        r#"<c r="A99999999999"><v>1</v></c>"#,
        r#"<c r="A1" t="s"><v>7</v></c>"#,
    ] {
        let told = refused(&Book::with(&format!(r#"<row r="1">{cell}</row>"#)));
        assert!(
            matches!(told, Unreadable::Damaged { .. } | Unreadable::TooFarRight { .. }),
            "{cell}: {told:?}"
        );
    }
}
