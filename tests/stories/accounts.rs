//! Who may do what takes two people, wherever there are two.

use app::wire::*;
use domain::account::Duty;
use serde_json::json;

use crate::desk::{Desk, PASSPHRASE};

/// A new file with one person in it.
fn own_file() -> Desk {
    let desk = Desk::empty();
    let administration = json!({ "name": "Socialförvaltningen", "municipality": "Exempelstaden" });
    let request = json!({ "administration": administration, "person": "Första Chefen", "passphrase": PASSPHRASE });
    desk.call("create_file", request);
    desk
}

fn add(desk: &Desk, name: &str, duty: &str) {
    let duties = json!([{ "duty": duty }]);
    desk.call(
        "add_account",
        json!({ "name": name, "duties": duties, "first_passphrase": PASSPHRASE }),
    );
}

fn row(desk: &Desk, name: &str) -> AccountRow {
    let accounts = desk.app.list_accounts(Nothing {}).unwrap().accounts;
    accounts.into_iter().find(|row| row.account.value.name == name).unwrap()
}

/// Signs in for the first time and chooses a passphrase; afterwards everything works.
fn first_sign_in(desk: &Desk, name: &str) {
    assert!(desk.sign_in(name).must_change_passphrase);
    let refused = desk.refused("search", json!({ "text": "plan" }));
    assert!(
        matches!(refused, Refusal::NotAllowed { .. }),
        "an own passphrase comes first: {refused:?}"
    );
    let own = format!("{PASSPHRASE} {name}");
    desk.call("change_passphrase", json!({ "old": PASSPHRASE, "new": own }));
    desk.call("change_passphrase", json!({ "old": own, "new": PASSPHRASE }));
    desk.call("search", json!({ "text": "plan" }));
}

#[test]
fn an_elevated_duty_holds_when_a_second_person_has_confirmed_it() {
    let desk = own_file();
    // The very first approver has nobody else to stand for them; from then on there are two.
    add(&desk, "Andra Chefen", "approver");
    assert!(!row(&desk, "Andra Chefen").waits);
    add(&desk, "Tredje Handläggaren", "author");
    let waiting = row(&desk, "Tredje Handläggaren");
    assert!(waiting.waits && !waiting.may_confirm, "who proposed it does not confirm it");
    let account = waiting.account.value.id;
    assert_eq!(
        desk.refused("confirm_duties", json!({ "account": account })),
        Refusal::SecondPerson
    );

    let here = desk.here();
    desk.app.close();
    first_sign_in(&desk, "Tredje Handläggaren");
    let refused = desk.refused("new_plan", json!({ "administration": here, "title": "Plan" }));
    assert!(matches!(refused, Refusal::NotAllowed { .. }), "it does not hold yet: {refused:?}");

    first_sign_in(&desk, "Andra Chefen");
    let home = desk.app.home(InAdministration { administration: here }).unwrap();
    assert!(home.needs.iter().any(|need| matches!(need, Need::ConfirmDuties { .. })));
    desk.call("confirm_duties", json!({ "account": account }));

    desk.sign_in("Tredje Handläggaren");
    desk.call("new_plan", json!({ "administration": here, "title": "Plan" }));
}

#[test]
fn a_deactivated_person_can_not_come_in_and_stays_in_what_they_did() {
    let desk = own_file();
    add(&desk, "Andra Chefen", "approver");
    let account = row(&desk, "Andra Chefen").account.value.id;
    first_sign_in(&desk, "Andra Chefen");
    desk.sign_in("Första Chefen");
    desk.call("deactivate_account", json!({ "account": account }));

    desk.app.close();
    let unlock = json!({ "name": "Andra Chefen", "passphrase": PASSPHRASE });
    assert!(matches!(desk.refused("unlock", unlock), Refusal::WrongPassphrase { .. }));
    crate::desk::wait(60);
    desk.sign_in("Första Chefen");
    let changes = desk
        .app
        .list_changes(ListChanges { limit: 200, ..ListChanges::default() })
        .unwrap()
        .changes;
    assert!(changes.iter().any(|change| change.who == "Andra Chefen"));
}

#[test]
fn the_last_who_writes_plans_is_not_taken_away() {
    let desk = own_file();
    let own = desk.app.session(KeepAlive::default()).unwrap().account;

    let refused = desk
        .refused("propose_duties", json!({ "account": own, "duties": [{ "duty": "auditor" }] }));

    assert!(matches!(refused, Refusal::StillUsed { .. }), "{refused:?}");
}

#[test]
fn an_auditor_of_the_example_reads_what_is_approved_and_no_draft() {
    let desk = Desk::with_example();
    let all = desk.plans().len();
    desk.sign_in_with(Duty::Auditor);

    let seen = desk.plans();

    assert!(!seen.is_empty() && seen.len() < all, "{} of {all}", seen.len());
    assert!(seen.iter().all(|plan| plan.current.is_some()));
}
