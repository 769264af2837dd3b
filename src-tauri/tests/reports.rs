//! A report from somebody without an account, all the way: the key out, the report sealed elsewhere, taken in once.

use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

const ANSWERS: &str = r#"{
    "discovered": "2026-11-20 16:20", "harms": ["disclosure"], "ways": ["wrong_letter"],
    "text": "Ett brev kom till fel adress.", "protected": "no",
    "reporter": {"name": "Kim Exempel", "contact": "08-123 45 67", "unit": "Hemtjänst norr"}
}"#;

/// Runs the program with nothing of the user's around it.
fn beredd(folder: &Path, line: &str) -> Output {
    Command::new(env!("CARGO_BIN_EXE_beredd"))
        .args(line.split(' '))
        .current_dir(folder)
        .env("HOME", folder)
        .env("XDG_CACHE_HOME", folder.join("cache"))
        .env("XDG_DATA_HOME", folder.join("data"))
        .stdin(Stdio::null())
        .output()
        .expect("the program starts")
}

fn done(folder: &Path, line: &str) -> String {
    let Output { status, stdout, stderr } = beredd(folder, line);
    assert!(status.success(), "{line}: {}", String::from_utf8_lossy(&stderr));
    String::from_utf8_lossy(&stdout).into_owned()
}

fn refused(folder: &Path, line: &str) -> String {
    let Output { status, stderr, .. } = beredd(folder, line);
    assert_eq!(status.code(), Some(1), "{line} is refused");
    String::from_utf8_lossy(&stderr).into_owned()
}

#[test]
fn a_report_is_sealed_without_a_file_and_taken_in_once() {
    let (here, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let (here, elsewhere) = (here.path(), elsewhere.path());
    std::fs::write(here.join("P"), "fyra sorters bullar").unwrap();
    std::fs::write(elsewhere.join("A.json"), ANSWERS).unwrap();
    done(here, "new --file E.beredd --passphrase-file P --example");
    let said = done(here, "export-key --out K --file E.beredd --passphrase-file P");
    std::fs::copy(here.join("K"), elsewhere.join("K")).unwrap();

    let sealed = done(elsewhere, "report --key K --out R --answers A.json");

    assert!(sealed.contains("2026-11-22 16:20"), "48 hours: {sealed}");
    assert!(!elsewhere.join("data").exists(), "nothing is made where nobody has an account");
    let report = std::fs::read_to_string(elsewhere.join("R")).unwrap();
    assert!(!report.contains("Kim") && !report.contains("fel adress"), "it is sealed");
    let fingerprint = report.split("\"key\":\"").nth(1).unwrap().split('"').next().unwrap();
    assert!(said.contains(fingerprint), "what was printed is what it was sealed with");
    let again = refused(elsewhere, "report --key K --out R --answers A.json");
    assert!(again.contains("finns redan"), "nothing is overwritten: {again}");

    std::fs::copy(elsewhere.join("R"), here.join("R")).unwrap();
    std::fs::write(here.join("cut"), &report[..report.len() - 9]).unwrap();
    let open = "--file E.beredd --passphrase-file P --json";
    let Output { status, stdout, .. } = beredd(here, &format!("reports import R R cut K {open}"));
    let answer: Value = serde_json::from_slice(&stdout).unwrap();

    assert_eq!(status.code(), Some(1), "two of the four are no reports");
    assert_eq!(answer[0]["taken"]["was_here"], false);
    assert_eq!(answer[1]["taken"]["was_here"], true, "the same report is one incident");
    assert_eq!(answer[2]["refusal"]["code"], "report_damaged");
    assert_eq!(answer[3]["refusal"]["code"], "report_not_a_report");
    let list: Value = serde_json::from_str(&done(here, &format!("incidents {open}"))).unwrap();
    assert_eq!(list.as_array().unwrap().len(), 1);
    assert_eq!(list[0]["sealed"], true);
    assert_eq!(list[0]["number"], answer[0]["taken"]["number"]);
}

#[test]
fn what_can_not_be_a_report_is_refused_before_anything_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    std::fs::write(folder.join("A.json"), ANSWERS).unwrap();

    let no_key = refused(folder, "report --key A.json --out R --answers A.json");

    assert!(no_key.contains("ingen nyckel"), "{no_key}");
    let nobody = refused(folder, "report --key there-is-none --out R --answers A.json");
    assert!(nobody.contains("går inte att läsa"), "{nobody}");
    assert!(!folder.join("R").exists());
}
