//! The command line's contract, word by word.

use super::*;

fn reading(line: &str) -> Result<Arguments, Misuse> {
    read(line.split_whitespace().map(str::to_owned))
}

#[test]
fn nothing_at_all_opens_the_window() {
    assert_eq!(reading("").unwrap().task, Task::Window);
    let other = reading("--file f.beredd").unwrap();
    assert_eq!((other.task, other.file), (Task::Window, Some(PathBuf::from("f.beredd"))));
}

#[test]
fn every_line_of_the_contract_is_understood() {
    for line in [
        "new --file F --passphrase-file P",
        "new --file F --passphrase-file P --example --recovery-sheet OUT.pdf",
        "print plan --file F --passphrase-file P --administration A --plan N --out OUT.pdf",
        "print binder --file F --passphrase-file P --out OUT.pdf",
        "status --file F --passphrase-file P --json",
        "verify --file F --passphrase-file P",
        "backup --to X --file F --passphrase-file P",
        "restore --from X --file F --passphrase-file P",
        "export --to X --file F --passphrase-file P",
        "import --from X --file F --passphrase-file P",
        "report --key K.beredd-nyckel --out R.beredd-rapport",
        "report --key K --out R --answers A.json --json",
        "reports import A.beredd-rapport B.beredd-rapport --file F --passphrase-file P",
        "export-key --out K.beredd-nyckel --file F --passphrase-file P --administration A",
        "incidents --file F --passphrase-file P --json",
        "call --list",
        "call open_plan --file F --passphrase-file P --as NAME",
        "call --stream --file F --passphrase-file P",
        "call --stream --file=F --passphrase-file=P",
        "--help",
        "print --help",
        "--version",
    ] {
        assert!(reading(line).is_ok(), "{line}: {:?}", reading(line));
    }
}

#[test]
fn a_secret_on_the_command_line_is_refused() {
    for line in [
        "status --file F --passphrase hemligt",
        "status --file F --password=hemligt",
        "call --stream -p x",
        "status --file F --key hemligt",
        "restore --file F --from X --key=hemligt",
    ] {
        assert!(matches!(reading(line), Err(Misuse::Secret(_))), "{line}");
    }
}

#[test]
fn a_line_that_asks_for_something_else_is_refused() {
    assert_eq!(reading("prnt --file F"), Err(Misuse::UnknownTask("prnt".to_owned())));
    assert_eq!(
        reading("print card --file F --out O"),
        Err(Misuse::UnknownTask("print card".to_owned()))
    );
    assert_eq!(reading("status"), Err(Misuse::Missing("--file")));
    assert_eq!(reading("report --key K"), Err(Misuse::Missing("--out")));
    assert_eq!(reading("incidents"), Err(Misuse::Missing("--file")));
    assert_eq!(reading("reports import --file F"), Err(Misuse::Missing("FILE.beredd-rapport")));
    assert_eq!(
        reading("reports read X --file F"),
        Err(Misuse::UnknownTask("reports read".to_owned()))
    );
    assert_eq!(reading("backup --file F"), Err(Misuse::Missing("--to")));
    assert_eq!(reading("status --file"), Err(Misuse::NoValue("--file".to_owned())));
    assert_eq!(
        reading("verify --file F --force"),
        Err(Misuse::UnknownOption("--force".to_owned()))
    );
    assert_eq!(reading("verify --file F --to X"), Err(Misuse::UnknownOption("--to".to_owned())));
    assert_eq!(reading("status extra --file F"), Err(Misuse::UnknownOption("extra".to_owned())));
    assert_eq!(
        reading("status --file F --language de"),
        Err(Misuse::UnknownLanguage("de".to_owned()))
    );
}

#[test]
fn messages_are_swedish_unless_english_is_asked_for() {
    let words = |line: &str| line.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(reading("call --list").unwrap().language, Language::Swedish);
    assert_eq!(reading("call --list --language en").unwrap().language, Language::English);
    assert_eq!(
        language(&words("prnt --language en")),
        Language::English,
        "also when the rest is wrong"
    );
    assert_eq!(language(&words("prnt --language=en")), Language::English);
}

#[test]
fn every_path_says_by_itself_where_it_is() {
    for line in [
        "new --file F --passphrase-file P --recovery-sheet X",
        "print plan --file F --passphrase-file P --out X",
        "backup --to X --file F --passphrase-file P",
        "restore --from X --file F --passphrase-file P",
    ] {
        let arguments = reading(line).unwrap().absolute();
        assert!(arguments.file.unwrap().is_absolute(), "{line}");
        assert!(arguments.passphrase_file.unwrap().is_absolute(), "{line}");
        let other = match arguments.task {
            Task::New(new) => new.recovery_sheet.unwrap(),
            Task::PrintPlan { out: path, .. }
            | Task::Backup { to: path }
            | Task::Restore { from: path } => path,
            task => panic!("{line} is not {task:?}"),
        };
        assert!(other.is_absolute(), "{line}");
    }
}
