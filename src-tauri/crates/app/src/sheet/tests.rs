//! Whether a table comes back as it was written, and stays a table whatever somebody typed. Never opens a spreadsheet program.

use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};
use chrono::DateTime;

use super::*;

fn at(text: &str) -> Moment {
    DateTime::parse_from_rfc3339(text).unwrap()
}

fn made_at() -> Moment {
    at("2026-11-22T14:05:00+01:00")
}

fn table(rows: Vec<Vec<CellValue>>) -> Sheet {
    let columns = ["Nummer", "Upptäckt", "Dag", "Personer", "Händelse"];
    let columns = columns.iter().map(|name| (*name).to_owned()).collect();
    Sheet { title: "Incidentregister: Ekdalen/Öst".to_owned(), columns, rows }
}

fn row(text: &str) -> Vec<CellValue> {
    vec![
        CellValue::Text("2026-014".to_owned()),
        CellValue::Moment(at("2026-07-01T22:30:40+00:00")),
        CellValue::Day("2026-11-22".parse().unwrap()),
        CellValue::Number(-12),
        CellValue::Text(text.to_owned()),
    ]
}

impl Sheet {
    fn in_xlsx(&self) -> Vec<u8> {
        let private = tempfile::tempdir().unwrap();
        let bytes = self.to_xlsx(made_at(), private.path()).unwrap();
        assert_eq!(std::fs::read_dir(private.path()).unwrap().count(), 0, "nothing is left behind");
        bytes
    }
}

/// What somebody may have typed, or may have got from somebody who wishes harm.
const HOSTILE: &[&str] = &[
    "=1+1",
    "+46 8 508 00 000",
    "-1+1",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "  =HYPERLINK(\"https://example.org\";\"Klicka\")",
    "＝1+1",
    "\"=1+1",
    "a;=1+1",
    "a\r\n=1+1;\"b\"",
    "<c t=\"f\"><f>1+1</f></c>&amp;]]>",
    "_x0041_ och \u{0} och \u{b} och \u{ffff}",
    "åäö ÅÄÖ 😀 \u{202e}bakåt",
    "'redan ett apostrof",
];

fn csv_cells(bytes: &[u8]) -> Vec<Vec<String>> {
    let text = bytes.strip_prefix("\u{feff}".as_bytes()).expect("Excel takes it for UTF-8");
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').has_headers(false).from_reader(text);
    let record = |record: Result<csv::StringRecord, csv::Error>| {
        record.unwrap().iter().map(str::to_owned).collect()
    };
    reader.records().map(record).collect()
}

fn read_xlsx(bytes: &[u8]) -> calamine::Range<Data> {
    let mut workbook: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes)).unwrap();
    let name = workbook.sheet_names()[0].clone();
    workbook.worksheet_range(&name).unwrap()
}

/// The text of one part of the workbook.
fn part(bytes: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    std::io::Read::read_to_string(&mut archive.by_name(name).unwrap(), &mut text).unwrap();
    text
}

#[test]
fn a_csv_comes_back_as_a_swedish_excel_reads_it() {
    let cells = csv_cells(&table(vec![row("Brev; till \"fel\" adress\nåäö")]).to_csv().unwrap());

    assert_eq!(cells[0], ["Nummer", "Upptäckt", "Dag", "Personer", "Händelse"]);
    let read =
        ["2026-014", "2026-07-02 00:30", "2026-11-22", "-12", "Brev; till \"fel\" adress\nåäö"];
    assert_eq!(cells[1], read, "a number is a number, and the moment is Sweden's");
}

#[test]
fn no_cell_of_a_csv_begins_a_formula() {
    let mut sheet = table(HOSTILE.iter().map(|text| row(text)).collect());
    sheet.columns[4] = "=cmd|'/C calc'!A0".to_owned();

    let cells = csv_cells(&sheet.to_csv().unwrap());

    assert_eq!(cells.len(), HOSTILE.len() + 1, "every text stays in its own row");
    for (line, text) in cells.iter().zip([sheet.columns[4].as_str()].iter().chain(HOSTILE)) {
        assert_eq!(line.len(), 5, "every text stays in its own cell");
        let cell = &line[4];
        let first = cell.trim_start().chars().next().unwrap();
        assert!(!"=+-@＝\t\r".contains(first), "{cell:?}");
        assert!(cell == text || *cell == format!("'{text}"), "{cell:?} is still {text:?}");
    }
}

#[test]
fn a_workbook_comes_back_with_dates_as_dates_and_numbers_as_numbers() {
    let bytes = table(vec![row("Brev till fel adress")]).in_xlsx();

    let range = read_xlsx(&bytes);

    let cell = |column: u32| range.get_value((1, column)).unwrap().clone();
    assert_eq!(range.get_value((0, 1)), Some(&Data::String("Upptäckt".to_owned())));
    let Data::DateTime(moment) = cell(1) else { panic!("{:?} is no date", cell(1)) };
    assert_eq!(moment.to_ymd_hms_milli(), (2026, 7, 2, 0, 30, 0, 0), "Sweden's summer time");
    let Data::DateTime(day) = cell(2) else { panic!("{:?} is no date", cell(2)) };
    assert_eq!(day.to_ymd_hms_milli(), (2026, 11, 22, 0, 0, 0, 0));
    assert_eq!(cell(3), Data::Float(-12.0));
    assert_eq!(cell(4), Data::String("Brev till fel adress".to_owned()));
}

#[test]
fn no_cell_of_a_workbook_is_a_formula() {
    let sheet = table(HOSTILE.iter().map(|text| row(text)).collect());
    let bytes = sheet.in_xlsx();

    assert!(!part(&bytes, "xl/worksheets/sheet1.xml").contains("<f>"), "there is no formula");
    let range = read_xlsx(&bytes);
    for (row, text) in (1..).zip(HOSTILE) {
        let Some(Data::String(cell)) = range.get_value((row, 4)) else {
            panic!("{text:?} is text")
        };
        let is_plain = text.chars().all(|letter| letter >= ' ' && letter != '\u{ffff}');
        assert!(!is_plain || text.contains("_x0041_") || cell == text, "{cell:?} is {text:?}");
    }
}

#[test]
fn nobody_stands_in_the_properties_and_the_clock_is_not_asked() {
    let bytes = table(vec![row("x")]).in_xlsx();

    let core = part(&bytes, "docProps/core.xml");

    assert!(core.contains("<dc:title>Incidentregister: Ekdalen/Öst</dc:title>"), "{core}");
    assert!(core.contains("<dc:creator></dc:creator>"), "{core}");
    assert!(core.contains("2026-11-22T13:05:00Z"), "{core}");
    assert_eq!(bytes, table(vec![row("x")]).in_xlsx(), "nor is chance");
}

#[test]
fn the_head_stays_in_sight_and_can_be_filtered() {
    let bytes = table(vec![row("x")]).in_xlsx();

    let sheet = part(&bytes, "xl/worksheets/sheet1.xml");

    assert!(sheet.contains("<pane ySplit=\"1\""), "{sheet}");
    assert!(sheet.contains("<autoFilter ref=\"A1:E2\"/>"), "{sheet}");
}

#[test]
fn what_excel_can_not_hold_is_text_or_cut_and_never_an_error() {
    let mut odd = row(&"å😀".repeat(20_000));
    odd[1] = CellValue::Moment(at("1891-05-01T12:00:00+01:00"));
    odd[2] = CellValue::Day("0999-01-01".parse().unwrap());
    odd[3] = CellValue::Number(i64::MAX);
    let mut sheet = table(vec![odd]);
    sheet.title = "[]:*?/\\''".to_owned();

    let range = read_xlsx(&sheet.in_xlsx());

    let text = |column: u32| range.get_value((1, column)).unwrap().to_string();
    assert!(text(1).starts_with("1891-05-01 "), "{}", text(1));
    assert_eq!((text(2).as_str(), text(3).as_str()), ("0999-01-01", "9223372036854775807"));
    assert!(text(4).ends_with('…') && text(4).encode_utf16().count() <= 32_767);
    let whole = sheet.to_csv().unwrap();
    assert_eq!(csv_cells(&whole)[1][4].chars().count(), 40_000, "the CSV has all of it");
}

#[test]
fn an_empty_register_is_a_head_alone() {
    let empty = table(vec![]);

    assert_eq!(csv_cells(&empty.to_csv().unwrap()).len(), 1);
    assert_eq!(read_xlsx(&empty.in_xlsx()).height(), 1);
}
