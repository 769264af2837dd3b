//! Coming in, being locked out, and coming back.

use app::wire::*;
use serde_json::json;

use crate::desk::{Desk, PASSPHRASE, wait};

#[test]
fn a_wrong_passphrase_waits_longer_each_time_and_loses_nothing() {
    let desk = Desk::with_example();
    let plans = desk.plans().len();
    desk.app.close();
    let wrong = json!({ "passphrase": "inte den rätta frasen" });

    assert!(matches!(desk.refused("unlock", wrong.clone()), Refusal::WrongPassphrase { .. }));
    let mut waited = 0;
    for _ in 0..4 {
        match desk.refused("unlock", wrong.clone()) {
            Refusal::WrongPassphrase { .. } => {}
            Refusal::Wait { wait_seconds } => {
                assert!(wait_seconds <= 30);
                waited += wait_seconds;
                wait(i64::from(wait_seconds) + 1);
            }
            other => panic!("{other:?}"),
        }
    }
    assert!(waited > 0, "somebody who guesses has to wait");
    wait(60);
    desk.sign_in("");
    assert_eq!(desk.plans().len(), plans);
}

#[test]
fn it_locks_by_itself_and_what_was_saved_is_there_again() {
    let desk = Desk::with_example();
    let locks_at = desk.app.session(KeepAlive { active: true }).unwrap().locks_at;
    wait(10 * 60);
    desk.app.session(KeepAlive { active: false }).unwrap();
    wait(5 * 60);

    let refused = desk.refused("session", json!({ "active": true }));

    assert_eq!(refused, Refusal::Locked, "it was to lock at {locks_at}");
    let status = desk.app.status(Nothing {}).unwrap();
    assert_eq!((status.state, status.session), (FileState::Locked, None));
    desk.sign_in("");
}

#[test]
fn the_recovery_key_gives_one_person_a_new_passphrase_and_the_log_says_so() {
    let desk = Desk::empty();
    let created = desk.call("create_file", json!({ "example": true, "passphrase": PASSPHRASE }));
    let key = created["recovery"]["key"].as_str().unwrap().to_lowercase().replace('-', " ");
    let name = created["session"]["name"].clone();
    let sheet = created["recovery"]["sheet"]["token"].as_str().unwrap();
    let pdf = std::fs::read(desk.app.printed(sheet).unwrap()).unwrap();
    assert!(pdf.starts_with(b"%PDF-"));
    desk.app.close();
    let new = "en helt ny lösenfras";
    let wrong = json!({ "key": "0".repeat(40), "name": name, "new_passphrase": new });
    assert_eq!(desk.refused("unlock_with_recovery_key", wrong), Refusal::WrongRecoveryKey);
    wait(60);
    let stranger = json!({ "key": key, "name": "Någon Annan", "new_passphrase": new });
    assert!(matches!(desk.refused("unlock_with_recovery_key", stranger), Refusal::Invalid { .. }));

    desk.call(
        "unlock_with_recovery_key",
        json!({ "key": key, "name": name, "new_passphrase": new }),
    );

    let changes = desk.app.list_changes(ListChanges::default()).unwrap().changes;
    assert!(changes.iter().any(|change| change.action == "signed-in-by-recovery-key"));
    desk.app.close();
    let old = json!({ "name": name, "passphrase": PASSPHRASE });
    assert!(matches!(desk.refused("unlock", old), Refusal::WrongPassphrase { .. }));
    desk.call("unlock", json!({ "name": name, "passphrase": new }));
}

#[test]
fn a_second_program_is_told_and_may_read() {
    let desk = Desk::with_example();
    let other = app::App::new(desk.app.host().clone());
    let unlock =
        |read_only| Unlock { name: String::new(), passphrase: PASSPHRASE.into(), read_only };

    let refused = other.unlock(unlock(false)).unwrap_err();

    assert!(matches!(refused, Refusal::InUse { .. }), "{refused:?}");
    let session = other.unlock(unlock(true)).unwrap();
    assert!(session.read_only);
    let plan = desk.plan_in_force();
    let contacts = Printable::Contacts { plan, version: VersionRef::Current, part: None };
    other
        .print(Print { printable: contacts, place: String::new(), copies: 1, replaces: None })
        .unwrap();
    let new =
        NewPlan { administration: desk.here(), title: "Plan".into(), kind: None, template: None };
    assert_eq!(other.new_plan(new), Err(Refusal::ReadOnly));
}

#[test]
fn what_is_not_beredds_is_left_alone_and_explained() {
    let desk = Desk::empty();
    let folder = desk.app.host().folder.clone();
    std::fs::create_dir(&folder).unwrap();
    std::fs::write(folder.join("semester.txt"), "bilder").unwrap();

    assert_eq!(desk.app.status(Nothing {}).unwrap().trouble, Some(Refusal::NotBeredd));
    assert_eq!(desk.refused("unlock", json!({ "passphrase": PASSPHRASE })), Refusal::NotBeredd);
    let create = desk.refused("create_file", json!({ "example": true, "passphrase": PASSPHRASE }));
    assert_eq!(create, Refusal::AlreadyThere);
    assert_eq!(std::fs::read_to_string(folder.join("semester.txt")).unwrap(), "bilder");
}
