//! The process that reads workbooks from others: says what is in them or why not, and may not take much memory.
#![expect(
    clippy::unwrap_used,
    reason = "all of this is a test, also the parts that are not marked as one"
)]

use std::io::{Read, Write};
use std::process::{Child, Command, Stdio};

use app::sheet::{CellValue, Sheet};
use serde_json::Value;

fn reader() -> Child {
    Command::new(env!("CARGO_BIN_EXE_beredd"))
        .arg(app::reader::TASK)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program starts")
}

fn said(mut child: Child, bytes: &[u8]) -> Value {
    child.stdin.take().unwrap().write_all(bytes).unwrap();
    let mut text = String::new();
    child.stdout.take().unwrap().read_to_string(&mut text).unwrap();
    assert!(child.wait().unwrap().success());
    serde_json::from_str(&text).unwrap()
}

#[test]
fn a_workbook_is_told_cell_by_cell_and_a_broken_one_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let sheet = Sheet {
        title: "System".to_owned(),
        columns: vec!["System".to_owned(), "Timmar".to_owned()],
        rows: vec![vec![CellValue::Text("Ärende".to_owned()), CellValue::Number(8)]],
    };
    let at = domain::moment::Moment::parse_from_rfc3339("2026-11-22T14:05:00+01:00").unwrap();
    let bytes = sheet.to_xlsx(at, folder.path()).unwrap();

    let whole = said(reader(), &bytes);
    let cut = said(reader(), &bytes[..bytes.len() / 2]);

    let rows = &whole["read"]["tables"][0]["rows"];
    assert_eq!(*rows, serde_json::json!([["System", "Timmar"], ["Ärende", "8"]]));
    assert_eq!(cut["unreadable"]["why"], "damaged");
}

#[test]
#[cfg(target_os = "linux")]
fn the_process_has_little_memory_to_take() {
    let mut child = reader();
    // The limit is set before anything is read; wait until it is there.
    let limits = format!("/proc/{}/limits", child.id());
    let limit = (0..100).find_map(|_| {
        std::thread::sleep(std::time::Duration::from_millis(20));
        let limits = std::fs::read_to_string(&limits).unwrap_or_default();
        let line = limits.lines().find(|line| line.starts_with("Max address space"))?;
        line.split_whitespace().nth(3)?.parse::<u64>().ok()
    });
    drop(child.stdin.take());
    child.wait().unwrap();

    let limit = limit.expect("there is a limit");
    assert!(limit < 4 << 30, "{limit} bytes are not little");
}
