//! A list from elsewhere into the register: seen before it changes anything, all of it or nothing, and taken back.

use app::wire::*;
use data::{base64, csv_of};
use domain::account::Duty;
use serde_json::{Value, json};

use crate::desk::Desk;

mod data {
    //! Files as somebody sends them.

    /// A small encoder, so that the stories need no crate for it.
    pub fn base64(bytes: &[u8]) -> String {
        const LETTERS: &[u8; 64] =
            b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        let mut text = String::new();
        for three in bytes.chunks(3) {
            let byte = |place: usize| u32::from(three.get(place).copied().unwrap_or(0));
            let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
            for place in 0..4 {
                let is_there = place <= three.len();
                let letter = LETTERS[(bits >> (18 - 6 * place)) as usize & 63];
                text.push(if is_there { char::from(letter) } else { '=' });
            }
        }
        text
    }

    /// Rows with semicolons.
    pub fn csv_of(rows: &[&[&str]]) -> Vec<u8> {
        let line = |row: &&[&str]| row.join(";");
        rows.iter().map(line).collect::<Vec<_>>().join("\r\n").into_bytes()
    }
}

fn asked(desk: &Desk, name: &str, bytes: &[u8]) -> Value {
    let file = json!({ "name": name, "bytes_base64": base64(bytes) });
    json!({ "administration": desk.here(), "file": file })
}

fn preview(desk: &Desk, asked: &Value) -> ImportPreview {
    serde_json::from_value(desk.call("preview_import", asked.clone())).unwrap()
}

fn run(desk: &Desk, asked: &Value) -> ImportDone {
    let fingerprint = preview(desk, asked).fingerprint;
    let request = json!({ "what": asked, "fingerprint": fingerprint });
    serde_json::from_value(desk.call("run_import", request)).unwrap()
}

fn system(desk: &Desk, name: &str) -> Option<domain::system::System> {
    let register: RegisterView = serde_json::from_value(
        desk.call("open_register", json!({ "administration": desk.here() })),
    )
    .unwrap();
    register.systems.into_iter().map(|row| row.system.value).find(|system| system.name == name)
}

fn first_system(desk: &Desk) -> domain::system::System {
    let register = desk.call("open_register", json!({ "administration": desk.here() }));
    serde_json::from_value(register["systems"][0]["system"]["value"].clone()).unwrap()
}

/// A system of the example that nobody has classified.
fn unclassified(desk: &Desk) -> domain::system::System {
    let list = desk.call("list_classifications", json!({ "administration": desk.here() }));
    let rows = list["rows"].as_array().unwrap();
    let is_open = |row: &&Value| row["decided"].is_null() && row["draft"].is_null();
    let id = rows.iter().find(is_open).unwrap()["system"].clone();
    let file = desk.call("open_system", json!({ "system": id }));
    serde_json::from_value(file["row"]["system"]["value"].clone()).unwrap()
}

fn message(refusal: Refusal) -> String {
    let Refusal::Invalid { problems } = refusal else { panic!("{refusal:?}") };
    problems[0].message.clone()
}

#[test]
fn a_preview_accounts_for_every_row_and_column_and_writes_nothing() {
    let desk = Desk::with_example();
    let there = first_system(&desk);
    let before = desk.call("open_register", json!({ "administration": desk.here() }));
    let file = csv_of(&[
        &["Systemnamn", "LEVERANTOR", "Återställs inom", "Favoritfärg", "Systemägare"],
        &["Nytt system", "Exempelbolaget", "2 dygn", "blå", ""],
        &[&there.name, "Annan leverantör", "", "", ""],
        &["", "", "", "", ""],
        &["Tredje", "", "snart", "", "Finns inte"],
        &["nytt  SYSTEM", "", "", "", ""],
    ]);

    let seen = preview(&desk, &asked(&desk, "System.csv", &file));

    let table = &seen.tables[0];
    assert_eq!(table.kind, Some(ImportKind::Systems));
    let fields: Vec<_> = table.columns.iter().map(|column| column.field.as_deref()).collect();
    let expected =
        [Some("name"), Some("supplier"), Some("promised_restore_hours"), None, Some("owner")];
    assert_eq!(fields, expected, "a column that nobody knows is said to be left out");
    assert_eq!(table.columns[3].sample, "blå");
    let states: Vec<_> = table.rows.iter().map(|row| (row.row, row.state)).collect();
    let expected = [
        (2, RowState::New),
        (3, RowState::Changed),
        (4, RowState::Empty),
        (5, RowState::Refused),
        (6, RowState::Refused),
    ];
    assert_eq!(states, expected);
    let RowCounts { rows, new, changed, same, refused, empty, left_out } = table.counts;
    assert_eq!(rows, new + changed + same + refused + empty + left_out);
    assert_eq!((rows, seen.totals.rows), (5, 5));
    let change = &table.rows[1].changes;
    assert_eq!(change.len(), 1, "an empty cell leaves what was there: {change:?}");
    assert_eq!((&change[0].field[..], &change[0].from), ("supplier", &there.supplier));
    let told: Vec<_> = table.rows[3]
        .problems
        .iter()
        .map(|one| (one.column, one.problem.message.as_str()))
        .collect();
    assert_eq!(told, [(Some(4), "problem-table-unknown"), (Some(2), "problem-table-hours")]);
    assert_eq!(table.rows[4].problems[0].problem.args["row"], "2", "the same name is told once");
    let after = desk.call("open_register", json!({ "administration": desk.here() }));
    assert_eq!(before, after);
}

#[test]
fn what_is_read_in_can_be_taken_back_as_long_as_nobody_has_used_it() {
    let desk = Desk::with_example();
    let there = first_system(&desk);
    let file = csv_of(&[
        &["System", "Leverantör"],
        &["Nytt system", "Exempelbolaget"],
        &[&there.name, "Annan leverantör"],
    ]);
    let asked = asked(&desk, "System.csv", &file);
    let done = run(&desk, &asked);
    assert_eq!((done.made, done.changed), (1, 1));
    assert_eq!(system(&desk, &there.name).unwrap().supplier, "Annan leverantör");
    assert_eq!(preview(&desk, &asked).totals.same, 2, "the same file again changes nothing");
    let none = run(&desk, &asked);
    assert_eq!((none.import, none.made, none.changed), (None, 0, 0));

    let list = desk.call("list_imports", json!({ "administration": desk.here() }));
    assert_eq!(list["imports"][0]["made"], json!([{ "kind": "system", "count": 1 }]));
    let back = desk.call("undo_import", json!({ "import": done.import }));
    assert_eq!((&back["retired"], &back["restored"]), (&json!(1), &json!(1)));
    assert_eq!(system(&desk, &there.name).unwrap(), there);
    assert!(system(&desk, "Nytt system").is_none());
    let again = desk.refused("undo_import", json!({ "import": done.import }));
    assert!(matches!(again, Refusal::NothingToUndo), "{again:?}");

    let second = run(&desk, &asked);
    let mut made = system(&desk, "Nytt system").unwrap();
    made.purpose = "Ändrat efteråt".into();
    desk.call("save_system", json!({ "value": made, "revision": 1 }));
    let refused = desk.refused("undo_import", json!({ "import": second.import }));
    assert_eq!(refused, Refusal::StillUsed { by: vec!["Nytt system".into()] });
}

#[test]
fn what_something_else_uses_since_is_not_taken_back() {
    let desk = Desk::with_example();
    let file = csv_of(&[&["System"], &["Nytt system"]]);
    let done = run(&desk, &asked(&desk, "System.csv", &file));
    let mut there = first_system(&desk);
    let made = system(&desk, "Nytt system").unwrap();
    there
        .depends_on
        .push(domain::system::Dependency { system: Some(made.id), ..Default::default() });
    let register = desk.call("open_register", json!({ "administration": desk.here() }));
    let row = register["systems"].as_array().unwrap().iter();
    let row = row.map(|row| &row["system"]).find(|row| row["value"]["id"] == json!(there.id));
    let name = there.name.clone();
    desk.call("save_system", json!({ "value": there, "revision": row.unwrap()["revision"] }));

    let refused = desk.refused("undo_import", json!({ "import": done.import }));

    assert_eq!(refused, Refusal::StillUsed { by: vec![name] });
}

#[test]
fn a_register_that_has_changed_since_the_preview_is_not_written_over() {
    let desk = Desk::with_example();
    let file = csv_of(&[&["System"], &["Nytt system"]]);
    let asked = asked(&desk, "System.csv", &file);
    let old = preview(&desk, &asked).fingerprint;
    let mut there = first_system(&desk);
    there.purpose.push_str(" och mer");
    desk.call("save_system", json!({ "value": there, "revision": 1 }));

    let refused = desk.refused("run_import", json!({ "what": asked, "fingerprint": old }));

    assert_eq!(message(refused), "problem-table-register-changed");
    assert!(system(&desk, "Nytt system").is_none());
    run(&desk, &asked);
}

#[test]
fn one_row_that_can_not_be_read_in_refuses_all_unless_it_is_left_out() {
    let desk = Desk::with_example();
    let file = csv_of(&[
        &["System", "Inloggning", "Återställs inom"],
        &["Bra", "", "8"],
        &["Dåligt", "", "aldrig"],
    ]);
    let asked = asked(&desk, "System.csv", &file);
    let fingerprint = preview(&desk, &asked).fingerprint;

    let request = json!({ "what": asked, "fingerprint": fingerprint });
    assert_eq!(message(desk.refused("run_import", request)), "problem-table-refused-rows");
    assert!(system(&desk, "Bra").is_none());

    let request = json!({ "what": asked, "fingerprint": fingerprint, "skip_refused": true });
    desk.call("run_import", request);
    assert_eq!(system(&desk, "Bra").unwrap().promised_restore_hours, Some(8));
    assert!(system(&desk, "Dåligt").is_none());
}

#[test]
fn a_person_chooses_where_columns_go_and_whether_empty_cells_clear() {
    let desk = Desk::with_example();
    let there = first_system(&desk);
    assert!(!there.supplier.is_empty());
    let file = csv_of(&[&["Benämning", "Bolag"], &[&there.name, ""]]);
    let mut asked = asked(&desk, "Lista.csv", &file);
    let seen = preview(&desk, &asked);
    assert_eq!((seen.tables[0].guessed, seen.totals.left_out), (None, 1));

    asked["choice"] = json!([{ "table": 0, "kind": "systems", "mapping": [{ "column": 1, "field": "supplier" }] }]);
    let lacks = preview(&desk, &asked);
    assert_eq!(lacks.tables[0].problems[0].message, "problem-table-no-column");
    assert_eq!(lacks.totals.refused, 1);

    let mapping = asked["choice"][0]["mapping"].as_array_mut().unwrap();
    mapping.push(json!({ "column": 0, "field": "name" }));
    assert_eq!(preview(&desk, &asked).totals.same, 1);
    asked["empty_clears"] = json!(true);
    run(&desk, &asked);
    let now = system(&desk, &there.name).unwrap();
    assert_eq!(now.supplier, "");
    assert_eq!(now.hosting, there.hosting, "what has no column is never touched");
}

#[test]
fn roles_and_units_are_only_read_in_by_those_who_write_plans() {
    let desk = Desk::with_example();
    desk.sign_in_with(Duty::SystemManager);
    let file = csv_of(&[&["Roll", "Innehavare"], &["Ny roll", "Exempel Exempelsson"]]);
    let asked = asked(&desk, "Roller.csv", &file);

    let seen = preview(&desk, &asked);

    assert_eq!(seen.tables[0].kind, Some(ImportKind::Roles));
    assert_eq!(seen.tables[0].problems[0].message, "problem-table-not-allowed");
    assert_eq!(seen.totals.refused, 1);
    let request = json!({ "what": asked, "fingerprint": seen.fingerprint, "skip_refused": true });
    assert_eq!(desk.call("run_import", request)["made"], 0);
}

/// The tables of an export, with rows in order, so that two can be compared.
fn exported(desk: &Desk, here: &Value, format: &str) -> (Vec<u8>, Vec<tables::Table>) {
    let request = json!({ "administration": here, "format": format });
    let view = desk.call("export_register", request);
    let path = desk.app.printed(view["token"].as_str().unwrap()).unwrap();
    let bytes = std::fs::read(path).unwrap();
    let mut book = tables::read(&bytes, "x").unwrap();
    for table in &mut book.tables {
        table.rows[1..].sort();
    }
    (bytes, book.tables)
}

/// What only the register of somebody who means harm, or is unlucky, has in it.
fn unlucky(desk: &Desk) {
    let mut there = unclassified(desk);
    let here = there.administration;
    there.purpose = "=1+1 \"citat\"; semikolon\nny rad & <tagg> _x0041_".into();
    there.supplier = "'=1+1".into();
    there.hosting = "+46 8 508".into();
    there.last_restore_test = "2026-09-14".parse().ok();
    there.last_restore_hours = Some(7);
    there.support.push(domain::system::SupportContact {
        name: "Jour".into(),
        phone: "+46 8 1".into(),
        ..Default::default()
    });
    there.support.push(domain::system::SupportContact {
        name: "Jour".into(),
        phone: "+46 8 2".into(),
        ..Default::default()
    });
    desk.call("save_system", json!({ "value": there, "revision": 1 }));
    let rows: [&[&str]; 3] = [
        &[
            "System",
            "Informationsmängd",
            "K",
            "Skäl för K",
            "R",
            "T",
            "Höjd helhet",
            "Lagar",
            "Deltagare",
            "Beslutas av",
            "Beslutsdag",
            "Nästa översyn",
            "Dnr",
        ],
        &[
            &there.name,
            "Journaler",
            "K3",
            "Sekretess",
            "1",
            "1",
            "\"T2: Allt på en gång; måste gå att nå.\"",
            "\"gdpr\nVår egen lag\"",
            "Systemägaren",
            "Nämnden",
            "2026-10-01",
            "1/10/2028",
            "SN 2026/17",
        ],
        &[&there.name, "Bokningar", "måttlig", "", "0", "1", "", "", "", "", "", "", ""],
    ];
    let done = run(desk, &asked(desk, "Klassning.csv", &csv_of(&rows)));
    assert_eq!(done.made, 1, "one classification with two sets");
    let view = desk.call("list_classifications", json!({ "administration": here }));
    let rows = view["rows"].as_array().unwrap();
    let row = rows.iter().find(|row| row["system"] == json!(there.id)).unwrap();
    assert_eq!(row["decided"]["text"], "K3 R1 T2 S–", "{row}");
    let request = json!({ "classification": row["decided"]["id"] });
    let whole = desk.call("open_classification", request)["kept"]["value"].clone();
    assert_eq!(whole["raised"][0]["reason"], "Allt på en gång; måste gå att nå.");
    assert_eq!(whole["laws"], json!(["gdpr", "Vår egen lag"]));
}

#[test]
fn the_register_comes_back_from_its_own_export_with_nothing_lost_or_changed() {
    let desk = Desk::with_example();
    unlucky(&desk);
    let here = json!(desk.here());
    let (file, first) = exported(&desk, &here, "xlsx");

    let same = preview(&desk, &asked(&desk, "Register.xlsx", &file));
    for table in &same.tables {
        assert_eq!(
            table.counts.same,
            table.counts.rows,
            "{}: {:?}",
            table.name,
            table.rows.iter().find(|row| row.state != RowState::Same)
        );
        assert!(table.counts.rows > 0, "{} holds something", table.name);
        assert!(table.columns.iter().all(|column| column.field.is_some()), "{}", table.name);
    }

    let other = desk.call("new_administration", json!({ "name": "Den andra förvaltningen" }));
    let mut into = asked(&desk, "Register.xlsx", &file);
    into["administration"] = other["id"].clone();
    let seen = preview(&desk, &into);
    let is_new = |row: &&ImportRow| row.state != RowState::New;
    for table in &seen.tables {
        assert_eq!(
            table.counts.new,
            table.counts.rows,
            "{}: {:?}",
            table.name,
            table.rows.iter().find(is_new)
        );
    }
    run(&desk, &into);
    let (_, second) = exported(&desk, &other["id"], "xlsx");
    for (one, two) in first.iter().zip(&second) {
        assert_eq!(one, two);
    }
    assert_eq!(first.len(), second.len());
}

#[test]
fn a_csv_of_each_kind_comes_back_too() {
    let desk = Desk::with_example();
    unlucky(&desk);
    for kind in ["units", "roles", "systems", "contacts", "dependencies", "classifications"] {
        let request = json!({ "administration": desk.here(), "format": "csv", "kind": kind });
        let view = desk.call("export_register", request);
        let path = desk.app.printed(view["token"].as_str().unwrap()).unwrap();
        let name = view["file_name"].as_str().unwrap();
        let seen = preview(&desk, &asked(&desk, name, &std::fs::read(path).unwrap()));
        assert_eq!(json!(seen.tables[0].kind), json!(kind));
        let odd = seen.tables[0].rows.iter().find(|row| row.state != RowState::Same);
        assert_eq!(seen.totals.same, seen.totals.rows, "{kind}: {odd:?}");
    }
    let request = json!({ "administration": desk.here(), "format": "json" });
    let view = desk.call("export_register", request);
    let path = desk.app.printed(view["token"].as_str().unwrap()).unwrap();
    let read: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    assert_eq!(read["format"], "beredd-register-1");
    assert!(!read["systems"].as_array().unwrap().is_empty());
}

#[test]
fn somebody_who_is_never_printed_is_in_no_export_and_is_not_lost_by_it() {
    let desk = Desk::with_example();
    let organisation = desk.call("open_organisation", json!({ "administration": desk.here() }));
    let roles = organisation["roles"].as_array().unwrap();
    let role = roles.iter().find(|role| !role["value"]["holder"].is_null()).unwrap();
    let persons = organisation["persons"].as_array().unwrap();
    let holder = persons.iter().find(|one| one["value"]["id"] == role["value"]["holder"]).unwrap();
    let mut value = holder["value"].clone();
    value["never_print"] = json!(true);
    value["name"] = json!("Kajsa Skyddad");
    value["phone_office"] = json!("010-123 45 67");
    desk.call("save_person", json!({ "value": value, "revision": holder["revision"] }));

    let (file, tables) = exported(&desk, &json!(desk.here()), "xlsx");

    let told = format!("{tables:?}");
    assert!(!told.contains("Kajsa") && !told.contains("123 45 67"));
    let request = json!({ "administration": desk.here(), "format": "json" });
    let view = desk.call("export_register", request);
    let path = desk.app.printed(view["token"].as_str().unwrap()).unwrap();
    assert!(!std::fs::read_to_string(path).unwrap().contains("Kajsa"));
    let mut asked = asked(&desk, "Register.xlsx", &file);
    asked["empty_clears"] = json!(true);
    let seen = preview(&desk, &asked);
    assert_eq!(seen.totals.changed, 0, "and reading it in again takes nobody away");
}

#[test]
fn an_untouched_template_says_what_to_write_and_changes_nothing() {
    let desk = Desk::with_example();
    let request = json!({ "administration": desk.here(), "format": "xlsx" });
    let view = desk.call("import_template", request);
    let path = desk.app.printed(view["token"].as_str().unwrap()).unwrap();
    let file = std::fs::read(path).unwrap();

    let seen = preview(&desk, &asked(&desk, "Mall.xlsx", &file));

    let kinds: Vec<_> = seen.tables.iter().filter_map(|table| table.kind).collect();
    assert_eq!(kinds, ImportKind::ALL);
    assert_eq!(seen.totals.rows, seen.totals.left_out, "only the guide has rows");
    let guide = seen.tables.last().unwrap();
    let fields: usize = seen.tables.iter().map(|table| table.fields.len()).sum();
    assert_eq!(guide.counts.left_out as usize, fields, "every column is explained");
    assert_eq!(run(&desk, &asked(&desk, "Mall.xlsx", &file)).import, None);
}

#[test]
fn names_of_the_same_file_count_and_levels_that_stop_are_not_stored() {
    let desk = Desk::with_example();
    let mut book = Vec::new();
    for (kind, rows) in [
        (
            "dependencies",
            "System;Behöver;Slag\nNytt A;Nytt B;Inloggning\nNytt A;Elnätet;El\nNytt A;Nytt A;El",
        ),
        ("systems", "System;Systemägare\nNytt A;Ny roll\nNytt B;Okänd roll"),
        ("roles", "Roll;Innehavare;Mobil\nNy roll;Exempel Exempelsson;070-1"),
    ] {
        book.push((kind, rows));
    }
    // One file for each: what is not read in yet is unknown, and said to be.
    let seen = preview(&desk, &asked(&desk, "b.csv", book[0].1.as_bytes()));
    assert_eq!(seen.totals.refused, 3);
    for (_, rows) in book.iter().rev().take(1) {
        run(&desk, &asked(&desk, "r.csv", rows.as_bytes()));
    }
    let systems = asked(&desk, "s.csv", book[1].1.as_bytes());
    let seen = preview(&desk, &systems);
    assert_eq!((seen.totals.new, seen.totals.refused), (1, 1));
    let request = json!({ "what": systems, "fingerprint": seen.fingerprint, "skip_refused": true });
    desk.call("run_import", request);
    let rows = "System;Behöver;Slag\nNytt A;Elnätet;El\nNytt A;nytt a;El";
    let seen = preview(&desk, &asked(&desk, "b.csv", rows.as_bytes()));
    assert_eq!((seen.totals.new, seen.totals.refused), (1, 1), "nothing leans on itself");

    let rows = "System;Informationsmängd;K;R;T\nNytt A;Ritningar;4;1;1";
    let seen = preview(&desk, &asked(&desk, "k.csv", rows.as_bytes()));
    let problem = &seen.tables[0].rows[0].problems[0];
    assert_eq!(
        (problem.column, &problem.problem.message[..]),
        (Some(2), "problem-table-level-stops")
    );
}

#[test]
fn a_file_that_can_not_be_read_says_why_and_what_to_do() {
    let desk = Desk::with_example();
    for (bytes, told) in [
        (&b""[..], "problem-table-empty"),
        (b"PK\x03\x04abgebrochen", "problem-table-damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "problem-table-old-workbook"),
        (b"<html><table>", "problem-table-markup"),
        (b"\x89PNG\0\0", "problem-table-binary"),
    ] {
        let refused = desk.refused("preview_import", asked(&desk, "x.xlsx", bytes));
        assert_eq!(message(refused.clone()), told);
        let said = app::words::told(&refused, domain::words::Language::Swedish);
        assert!(said.details[0].len() > 40, "{said:?}");
    }
}
