//! Accounts and duties. An elevated duty takes two people, wherever there are two.

use domain::account::{Account, Duty, Grant};
use domain::ids::{AccountId, AdministrationId};
use domain::kind::Kind;
use domain::permission::{Right, any_gives, gives};
use store::NewSlot;

use crate::call::{Call, put};
use crate::refuse::invalid;
use crate::register::check_text;
use crate::session::good_passphrase;
use crate::wire::{
    AccountRow, AccountsView, AddAccount, Done, Kept, Nothing, OneAccount, ProposeDuties,
    ProposedDuty, Refusal, Saved,
};

pub(crate) fn list_accounts(call: &mut Call<'_>, _: Nothing) -> Result<AccountsView, Refusal> {
    let accounts = call
        .list::<Account>(None)?
        .into_iter()
        .map(|account| {
            let waits = account.value.grants.iter().any(|grant| !grant.holds());
            let may_confirm = waits && may_confirm(call, &account.value);
            AccountRow { account, may_confirm, waits }
        })
        .collect();
    Ok(AccountsView { accounts })
}

pub(crate) fn add_account(call: &mut Call<'_>, request: AddAccount) -> Result<Saved, Refusal> {
    let AddAccount { name, title, duties, first_passphrase } = request;
    check_text("name", &name)?;
    let passphrase = good_passphrase("first_passphrase", first_passphrase)?;
    let lower = name.trim().to_lowercase();
    let accounts = call.list::<Account>(None)?;
    if accounts.iter().any(|account| account.value.name.to_lowercase() == lower) {
        return Err(invalid("name", "problem-name-taken"));
    }
    if duties.is_empty() {
        return Err(invalid("duties", "problem-required"));
    }
    check_scope(call, &duties)?;
    let mut account = Account {
        id: AccountId(call.new_id()),
        name: name.trim().to_owned(),
        title: title.trim().to_owned(),
        grants: Vec::new(),
        deactivated_at: None,
        must_change_passphrase: true,
    };
    account.grants = grants(call, &accounts, &account, &duties);
    let saved = call.save(account.clone(), None)?;
    // The account first: a way in that leads to nobody would be worse than nobody with no way in.
    let slot = NewSlot {
        account: account.id.0,
        name: &account.name,
        passphrase: &passphrase,
        cost: call.host.cost,
    };
    call.inside.store.put_slot(&slot)?;
    Ok(saved)
}

pub(crate) fn propose_duties(
    call: &mut Call<'_>,
    request: ProposeDuties,
) -> Result<Saved, Refusal> {
    let ProposeDuties { account, duties } = request;
    check_scope(call, &duties)?;
    let kept = call.get::<Account>(account.0)?;
    let accounts = call.list::<Account>(None)?;
    let mut changed = kept.value.clone();
    changed.grants = grants(call, &accounts, &kept.value, &duties);
    keep_an_author(&accounts, &changed)?;
    let revision = call.transact(|tx| put(tx, &changed, "duties-proposed", Some(kept.revision)))?;
    Ok(Saved { id: account.0, revision, at: call.now, warnings: vec![] })
}

pub(crate) fn confirm_duties(call: &mut Call<'_>, request: OneAccount) -> Result<Saved, Refusal> {
    let kept = call.get::<Account>(request.account.0)?;
    if !may_confirm(call, &kept.value) {
        return Err(Refusal::SecondPerson);
    }
    let mut account = kept.value;
    let confirmer = call.account.id;
    for grant in account.grants.iter_mut().filter(|grant| grant.granted_by != confirmer) {
        grant.confirmed_by.get_or_insert(confirmer);
    }
    let revision =
        call.transact(|tx| put(tx, &account, "duties-confirmed", Some(kept.revision)))?;
    Ok(Saved { id: account.id.0, revision, at: call.now, warnings: vec![] })
}

pub(crate) fn deactivate_account(
    call: &mut Call<'_>,
    request: OneAccount,
) -> Result<Done, Refusal> {
    let kept = call.get::<Account>(request.account.0)?;
    if kept.value.id == call.account.id {
        return Err(Refusal::SecondPerson);
    }
    for grant in &kept.value.grants {
        check_one_scope(call, grant.administration)?;
    }
    let mut account = kept.value;
    account.deactivated_at = Some(call.now);
    keep_an_author(&call.list::<Account>(None)?, &account)?;
    call.transact(|tx| put(tx, &account, "deactivated", Some(kept.revision)))?;
    // The record stays for ever; only the way in goes.
    if call.inside.store.has_slot(account.id.0) {
        call.inside.store.remove_slot(account.id.0)?;
    }
    Ok(call.done())
}

/// Returns the grants that `duties` become, keeping those that held already.
fn grants(
    call: &Call<'_>,
    accounts: &[Kept<Account>],
    owner: &Account,
    duties: &[ProposedDuty],
) -> Vec<Grant> {
    let proposer = call.account.id;
    let has_second = accounts.iter().any(|other| {
        other.value.id != proposer
            && other.value.id != owner.id
            && other.value.deactivated_at.is_none()
            && any_gives(&other.value.duties_in(None), Right::ConfirmDuties)
    });
    duties
        .iter()
        .map(|wanted| {
            let ProposedDuty { duty, administration } = *wanted;
            let held = owner
                .grants
                .iter()
                .find(|grant| grant.duty == duty && grant.administration == administration);
            if let Some(held) = held {
                return held.clone();
            }
            // With nobody to be the second person the proposer stands for it alone, as the log shows.
            let confirmed_by =
                (duty.is_elevated() && !has_second && owner.id != proposer).then_some(proposer);
            Grant { duty, administration, granted_by: proposer, confirmed_by }
        })
        .collect()
}

/// Returns whether the signed-in person can be the second person for what waits.
fn may_confirm(call: &Call<'_>, account: &Account) -> bool {
    account.id != call.account.id
        && account.grants.iter().any(|grant| {
            !grant.holds()
                && grant.granted_by != call.account.id
                && any_gives(&call.account.duties_in(grant.administration), Right::ConfirmDuties)
        })
}

/// Refuses to hand out duties where the proposer has no say.
fn check_scope(call: &Call<'_>, duties: &[ProposedDuty]) -> Result<(), Refusal> {
    duties.iter().try_for_each(|wanted| check_one_scope(call, wanted.administration))
}

fn check_one_scope(
    call: &Call<'_>,
    administration: Option<AdministrationId>,
) -> Result<(), Refusal> {
    match administration {
        Some(administration) => {
            call.record(Kind::Administration, administration.0)?;
            call.need(administration, Right::Administer)
        }
        None => {
            let everywhere = call.account.grants.iter().any(|grant| {
                grant.holds()
                    && grant.administration.is_none()
                    && gives(grant.duty, Right::Administer)
            });
            if everywhere { Ok(()) } else { Err(Refusal::NotAllowed { right: Right::Administer }) }
        }
    }
}

/// Refuses a change after which nobody could write plans or hand out duties any more.
fn keep_an_author(accounts: &[Kept<Account>], changed: &Account) -> Result<(), Refusal> {
    let is_author = |account: &Account| {
        account.deactivated_at.is_none() && account.duties_in(None).contains(&Duty::Author)
    };
    let others =
        accounts.iter().any(|other| other.value.id != changed.id && is_author(&other.value));
    if others || is_author(changed) {
        return Ok(());
    }
    Err(Refusal::StillUsed { by: vec![changed.name.clone()] })
}
