//! Text files from many programs.

use tables::{guarded, read};

fn rows(bytes: &[u8]) -> Vec<Vec<String>> {
    read(bytes, "mapp/System 2026.csv").unwrap().tables.remove(0).rows
}

const TEXT: &str = "Namn;Ägare\r\nÄrendesystem;Å\r\n";

#[test]
fn the_same_text_is_read_in_every_encoding_that_excel_writes() {
    let utf16 = |bytes: fn(u16) -> [u8; 2], mark: [u8; 2]| {
        let text = TEXT.encode_utf16().flat_map(bytes);
        mark.into_iter().chain(text).collect::<Vec<u8>>()
    };
    let windows: Vec<u8> =
        TEXT.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap()).collect();
    let files = [
        TEXT.as_bytes().to_vec(),
        [b"\xef\xbb\xbf", TEXT.as_bytes()].concat(),
        utf16(u16::to_le_bytes, [0xff, 0xfe]),
        utf16(u16::to_be_bytes, [0xfe, 0xff]),
        windows,
    ];
    for file in files {
        assert_eq!(rows(&file), [["Namn", "Ägare"], ["Ärendesystem", "Å"]]);
    }
    let curly = rows(b"Namn;Not\nA;\x93citat\x94 \x96 \x80");
    assert_eq!(curly[1][1], "”citat“ – €".replace('”', "“").replacen("t“", "t”", 1));
}

#[test]
fn the_table_is_called_as_the_file_without_folder_and_ending() {
    assert_eq!(read(b"a;b", "C:\\x\\System 2026.csv").unwrap().tables[0].name, "System 2026");
    assert_eq!(read(b"a;b", "system").unwrap().tables[0].name, "system");
}

#[test]
fn semicolon_comma_and_tab_are_told_apart() {
    assert_eq!(rows(b"a;b\n1,5;2,5")[1], ["1,5", "2,5"]);
    assert_eq!(rows(b"a,b\n\"1;2\",3")[1], ["1;2", "3"]);
    assert_eq!(rows(b"a\tb\n1;2\t3,4")[1], ["1;2", "3,4"]);
    assert_eq!(rows(b"sep=|\r\na|b\r\n1|2")[1], ["1", "2"]);
    assert_eq!(rows(b"Namn\nEtt, med komma\nTv\xc3\xa5")[1], ["Ett, med komma"]);
}

#[test]
fn quotes_hold_separators_lines_and_quotes() {
    let text = "Namn;Not\r\n\"A;\"\"B\"\"\";\"rad 1\r\nrad 2\"\r\n\r\nC;x \"y\" z\r";
    let expected: [&[&str]; 4] =
        [&["Namn", "Not"], &["A;\"B\"", "rad 1\r\nrad 2"], &[], &["C", "x \"y\" z"]];
    assert_eq!(rows(text.as_bytes()), expected);
    assert_eq!(rows(b"a;b\n\"open;1\n2")[1], ["open;1\n2"], "a quote that is never closed");
}

#[test]
fn what_our_own_export_guards_comes_back_as_it_was() {
    for text in ["=1+1", "+46 8 508 00 000", "-1", "@x", "＝1", "'=1", "'n Smit", "plain"] {
        let file = format!("Namn;Telefon\nA;\"{}\"\n", guarded(text));
        assert_eq!(rows(file.as_bytes())[1][1], text);
    }
}

#[test]
fn ten_thousand_rows_of_text_are_read_and_two_hundred_thousand_are_too_many() {
    let file: String = (0..10_000).map(|row| format!("{row};b;c\n")).collect();
    assert_eq!(rows(file.as_bytes()).len(), 10_000);
    let file = "a;b\n".repeat(200_001);
    let told = read(file.as_bytes(), "x.csv").unwrap_err();
    assert!(matches!(told, tables::Unreadable::TooFarDown { row: 200_001, .. }), "{told:?}");
    let wide = ";".repeat(300) + "x";
    let told = read(wide.as_bytes(), "x.csv").unwrap_err();
    assert!(matches!(told, tables::Unreadable::TooFarRight { column: 301, .. }), "{told:?}");
}
