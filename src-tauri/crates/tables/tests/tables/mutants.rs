//! Ten thousand files with a few bytes changed, of each format: read or refused, never a panic.

use std::panic::catch_unwind;

use tables::read;

use crate::build::{Book, Dice};

const MUTANTS: usize = 10_000;

fn changed(file: &mut Vec<u8>, dice: &mut Dice) {
    for _ in 0..=dice.below(4) {
        let at = dice.below(file.len());
        match dice.below(4) {
            0 => file[at] = dice.below(256) as u8,
            1 => file[at] ^= 1 << dice.below(8),
            2 => drop(file.remove(at)),
            _ => file.insert(at, b"0123456789ABCXFD<>&\"/;'\0\xff"[dice.below(25)]),
        }
    }
}

fn survives(file: &[u8], number: usize) -> bool {
    let read = catch_unwind(|| read(file, "mutant").is_ok());
    read.unwrap_or_else(|_| panic!("mutant {number} got through"))
}

fn workbook() -> Book {
    Book::with(
        r#"<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="str"><v>Ägare</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" t="n"><v>8</v></c><c r="C2" t="b"><v>1</v></c><c r="D2" t="inlineStr"><is><t>text</t></is></c><c r="E2"><f>1+1</f><v>2</v></c></row>"#,
    )
    .shared("<si><t>Namn</t></si><si><r><t>Ären</t></r><r><t>de</t></r></si>")
}

#[test]
fn a_workbook_with_changed_bytes_is_read_or_refused() {
    let (mut dice, whole) = (Dice(1), workbook().bytes());
    let mut read_all_the_same = 0;
    for number in 0..MUTANTS {
        let mut file = whole.clone();
        changed(&mut file, &mut dice);
        read_all_the_same += usize::from(survives(&file, number));
    }
    assert!(read_all_the_same > 0, "some bytes mean nothing");
}

#[test]
fn a_workbook_whose_parts_have_changed_bytes_is_read_or_refused() {
    // The archive around them is whole, so that what is changed reaches the parser.
    let parts = [
        "xl/worksheets/sheet1.xml",
        "xl/sharedStrings.xml",
        "xl/workbook.xml",
        "xl/_rels/workbook.xml.rels",
    ];
    let mut dice = Dice(2);
    let mut read_all_the_same = 0;
    // What the parser stumbles over is caught; without its own words about it, the output stays readable.
    std::panic::set_hook(Box::new(|_| {}));
    for number in 0..MUTANTS {
        let mut book = workbook();
        changed(book.part_mut(parts[dice.below(4)]), &mut dice);
        read_all_the_same += usize::from(survives(&book.bytes(), number));
    }
    assert!(read_all_the_same > MUTANTS / 10, "{read_all_the_same} reached the cells");
}

#[test]
fn a_text_file_with_changed_bytes_is_read_or_refused() {
    let whole = "Namn;Ägare;Not\r\n\"Ären;de\";Å;\"rad 1\r\nrad 2\"\r\n'=1+1;2026-11-22;8\r\n";
    let windows: Vec<u8> =
        whole.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap()).collect();
    let mut dice = Dice(3);
    for number in 0..MUTANTS {
        let mut file = if number % 2 == 0 { whole.as_bytes().to_vec() } else { windows.clone() };
        changed(&mut file, &mut dice);
        survives(&file, number);
    }
}
