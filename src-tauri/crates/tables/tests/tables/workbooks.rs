//! Workbooks as ordinary programs write them. Never opens one of those programs.

use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};
use tables::{Table, read};

use crate::build::Book;

fn rows(table: &Table) -> Vec<Vec<&str>> {
    table.rows.iter().map(|row| row.iter().map(String::as_str).collect()).collect()
}

#[test]
fn every_kind_of_cell_comes_as_the_text_that_a_person_would_have_typed() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.set_name("System").unwrap();
    sheet.write_string(0, 0, "Namn").unwrap();
    sheet.write_string(1, 0, "Ärendesystem & <Öst>").unwrap();
    sheet.write_number(1, 1, 8.0).unwrap();
    sheet.write_number(1, 2, 2.5).unwrap();
    sheet.write_boolean(1, 3, true).unwrap();
    let day = Format::new().set_num_format("yyyy-mm-dd");
    let at = ExcelDateTime::from_ymd(2026, 11, 22).unwrap();
    sheet.write_datetime_with_format(1, 4, &at, &day).unwrap();
    let clock = Format::new().set_num_format("yyyy-mm-dd hh:mm");
    let at = at.and_hms(14, 5, 0).unwrap();
    sheet.write_datetime_with_format(1, 5, &at, &clock).unwrap();
    sheet.write_formula(1, 6, Formula::new("=1+1").set_result("2")).unwrap();
    sheet.write_string(3, 1, "efter en tom rad").unwrap();
    book.add_worksheet().set_name("Roller").unwrap().write_string(0, 0, "Roll").unwrap();
    let file = book.save_to_buffer().unwrap();

    let read = read(&file, "register.xlsx").unwrap();

    let names: Vec<&str> = read.tables.iter().map(|table| table.name.as_str()).collect();
    assert_eq!(names, ["System", "Roller"]);
    let expected: [&[&str]; 4] = [
        &["Namn"],
        &["Ärendesystem & <Öst>", "8", "2.5", "true", "2026-11-22", "2026-11-22 14:05", "2"],
        &[],
        &["", "efter en tom rad"],
    ];
    assert_eq!(rows(&read.tables[0]), expected);
}

#[test]
fn a_formula_gives_what_it_came_to_and_is_never_computed() {
    let rows_xml = r#"<row r="1"><c r="A1" t="str"><f>HYPERLINK("https://example.org")</f><v>sparat</v></c><c r="B1"><f>1+1</f></c><c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>"#;
    let read = read(&Book::with(rows_xml).bytes(), "x").unwrap();
    assert_eq!(rows(&read.tables[0]), [["sparat", "", "#DIV/0!"]]);
}

#[test]
fn ten_thousand_rows_of_the_same_words_are_no_bomb() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for row in 0..10_000 {
        for column in 0..25 {
            sheet.write_string(row, column, "Samma ord i varje ruta").unwrap();
        }
    }
    let file = book.save_to_buffer().unwrap();

    let read = read(&file, "x.xlsx").unwrap();

    assert_eq!(read.tables[0].rows.len(), 10_000);
    assert!(read.tables[0].rows.iter().all(|row| row.len() == 25));
}

#[test]
fn rows_that_come_in_any_order_stand_where_they_say() {
    let rows_xml = r#"<row r="3"><c r="B3"><v>3</v></c></row><row r="1"><c r="B1"><v>2</v></c><c r="A1"><v>1</v></c></row>"#;
    let read = read(&Book::with(rows_xml).bytes(), "x").unwrap();
    let expected: [&[&str]; 3] = [&["1", "2"], &[], &["", "3"]];
    assert_eq!(rows(&read.tables[0]), expected);
}
