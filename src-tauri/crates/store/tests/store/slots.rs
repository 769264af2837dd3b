//! Ways in.

use std::time::Duration;

use store::{Access, NewSlot, Store, StoreError, Unlock};
use uuid::Uuid;

use crate::house::{House, PASSPHRASE, anna, holder, now, open, secret, slot};

fn try_name(
    house: &House,
    name: Option<&str>,
    passphrase: &str,
) -> Result<Option<Uuid>, StoreError> {
    let passphrase = secret(passphrase);
    let unlock = Unlock::Passphrase { name, passphrase: &passphrase };
    Store::open(&house.folder, &unlock, Access::ReadWrite, &holder()).map(|(_, it)| it.account)
}

#[test]
fn each_person_opens_with_their_own_passphrase_and_name() {
    let (house, mut store) = House::new();
    let bo = Uuid::new_v4();
    store.put_slot(&slot(bo, "Bo Provsson", &secret("åtta röda rönnar"))).unwrap();
    assert!(store.has_slot(bo) && !store.has_slot(Uuid::new_v4()));
    store.close().unwrap();
    assert_eq!(try_name(&house, None, "åtta röda rönnar").unwrap(), Some(bo));
    assert_eq!(try_name(&house, Some(" bo PROVSSON "), "åtta röda rönnar").unwrap(), Some(bo));
    assert_eq!(try_name(&house, Some("Anna"), PASSPHRASE).unwrap(), Some(anna()));
    for (name, passphrase) in
        [(Some("Anna"), "åtta röda rönnar"), (Some("Bo"), "åtta röda rönnar"), (None, "fel")]
    {
        let refused = try_name(&house, name, passphrase);
        assert!(matches!(refused, Err(StoreError::WrongPassphrase)), "{name:?}");
    }
}

#[test]
fn a_removed_or_changed_way_in_no_longer_opens() {
    let (house, mut store) = House::new();
    let bo = Uuid::new_v4();
    store.put_slot(&slot(bo, "Bo", &secret("åtta röda rönnar"))).unwrap();
    let (was, new) = (secret(PASSPHRASE), secret("nio nya nycklar"));
    let wrong = store.change_passphrase(&new, &slot(anna(), "Anna", &new));
    assert!(matches!(wrong, Err(StoreError::WrongPassphrase)));
    store.change_passphrase(&was, &slot(anna(), "Anna", &new)).unwrap();
    store.remove_slot(bo).unwrap();
    assert!(matches!(store.remove_slot(anna()), Err(StoreError::LastSlot)));
    drop(store);
    assert!(matches!(try_name(&house, None, PASSPHRASE), Err(StoreError::WrongPassphrase)));
    assert!(matches!(try_name(&house, None, "åtta röda rönnar"), Err(StoreError::WrongPassphrase)));
    assert_eq!(try_name(&house, None, "nio nya nycklar").unwrap(), Some(anna()));
}

#[test]
fn the_recovery_key_opens_until_it_is_renewed() {
    let (house, mut store) = House::new();
    let sheet = house.recovery.groups().join(" ");
    let by = |sheet: &str| {
        Store::open(&house.folder, &Unlock::Recovery(sheet), Access::ReadOnly, &holder())
            .map(|(_, opened)| opened.account)
    };
    assert_eq!(by(&sheet).unwrap(), None);
    let renewed = store.renew_recovery().unwrap().groups().join("-");
    let old = by(&sheet);
    assert!(matches!(old, Err(StoreError::WrongRecoveryKey { mistyped: None })));
    assert_eq!(by(&renewed).unwrap(), None);
    let typo = by("AAAAA");
    assert!(matches!(typo, Err(StoreError::WrongRecoveryKey { mistyped: Some(_) })));
}

#[test]
fn the_wait_after_wrong_tries_grows_survives_and_ends_with_the_right_one() {
    let (house, store) = House::new();
    store.close().unwrap();
    let wait = || Store::wait(&house.folder, now());
    assert_eq!(wait(), Duration::ZERO);
    let mut waits = Vec::new();
    for _ in 0..4 {
        assert!(try_name(&house, None, "fel").is_err());
        waits.push(wait().as_secs());
    }
    assert_eq!(waits, [0, 1, 2, 4]);
    assert!(open(&house.folder, Access::ReadWrite).is_ok());
    assert_eq!(wait(), Duration::ZERO);
}

#[test]
fn reading_changes_no_way_in() {
    let (house, store) = House::new();
    drop(store);
    let (mut store, _) = house.read().unwrap();
    let new = secret("ny");
    let added = store.put_slot(&NewSlot { ..slot(anna(), "Anna", &new) });
    assert!(matches!(added, Err(StoreError::ReadOnly)));
    assert!(matches!(store.renew_recovery(), Err(StoreError::ReadOnly)));
}
