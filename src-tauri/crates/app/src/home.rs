//! The first page, and the search. Changes nothing.

use domain::account::Account;
use domain::clock::clocks;
use domain::ids::{AdministrationId, SystemId};
use domain::incident::{Incident, Stage};
use domain::kind::Kind;
use domain::organisation::Role;
use domain::permission::{Right, any_gives};
use domain::plan::{Plan, Working};
use domain::system::System;

use crate::call::Call;
use crate::incident::runs;
use crate::plan::rows;
use crate::print::copies;
use crate::sealing::count_left;
use crate::system_needs::system_needs;
use crate::track::{tracks, urgent};
use crate::wire::{
    Age, HomeView, InAdministration, Need, PlanRow, Refusal, Search, SearchHit, SearchView,
};

/// The most clocks of one incident on the first page; the rest stand on its own.
const MOST_CLOCKS: usize = 3;

/// Days after which a missing backup needs somebody.
const BACKUP_DAYS: i64 = 7;

pub(crate) fn home(call: &mut Call<'_>, request: InAdministration) -> Result<HomeView, Refusal> {
    let here = request.administration;
    call.within(here)?;
    let plans = rows(call, here)?;
    let mut needs = Vec::new();
    incident_needs(call, here, &mut needs)?;
    if call.may(here, Right::ReadDrafts) {
        plan_needs(call, here, &plans, &mut needs)?;
    }
    for copy in
        copies(call, here)?.into_iter().filter(|copy| copy.outdated && copy.withdrawn.is_none())
    {
        let outdated = copy.plans.iter().find_map(|on_copy| {
            let current =
                plans.iter().find(|plan| plan.id == on_copy.plan)?.current.as_ref()?.number;
            let version = on_copy.version.unwrap_or_default();
            (version < current).then(|| (on_copy.clone(), version, current))
        });
        if let Some((on_copy, version, current)) = outdated {
            needs.push(Need::CopyOutdated {
                copy: copy.id,
                plan: on_copy.plan,
                title: on_copy.title,
                number: copy.number,
                place: copy.place,
                version,
                current,
            });
        }
    }
    if call.may(here, Right::WriteSystems) {
        system_needs(call, here, &mut needs)?;
    }
    if call.may(here, Right::WritePlans) {
        role_needs(call, here, &mut needs)?;
    }
    if call.may(here, Right::Administer) {
        file_needs(call, &mut needs)?;
    }
    let covered: Vec<&String> =
        plans.iter().filter(|plan| plan.current.is_some()).flat_map(|plan| &plan.systems).collect();
    let mut uncovered_systems = Vec::new();
    if call.may(here, Right::ReadDrafts) {
        for system in call.list::<System>(Some(here))? {
            if !covered.contains(&&system.value.name) {
                uncovered_systems.push(system.value.name);
            }
        }
    }
    uncovered_systems.sort_by_key(|name| name.to_lowercase());
    Ok(HomeView { needs, plans, uncovered_systems, today: call.today() })
}

/// Running clocks first, the most urgent first of them.
fn incident_needs(
    call: &Call<'_>,
    here: AdministrationId,
    needs: &mut Vec<Need>,
) -> Result<(), Refusal> {
    let handles = call.may(here, Right::HandleIncidents);
    if handles {
        let count = count_left(call);
        if count > 0 {
            needs.push(Need::ReportsLeft { count });
        }
    }
    let tracks = tracks(call, here)?;
    let now = call.cautious_now()?;
    for incident in urgent(call, here)? {
        let is_own = incident.reporter.account == Some(call.account.id);
        let is_mine = handles || (is_own && incident.stage == Stage::Draft);
        if !is_mine {
            continue;
        }
        for clock in clocks(&incident, &tracks, now).into_iter().filter(runs).take(MOST_CLOCKS) {
            needs.push(Need::IncidentClock {
                incident: incident.id,
                protected: incident.is_protected(),
                number: incident.number.clone(),
                stage: incident.stage,
                clock: Box::new(clock),
            });
        }
    }
    Ok(())
}

fn plan_needs(
    call: &Call<'_>,
    here: AdministrationId,
    rows: &[PlanRow],
    needs: &mut Vec<Need>,
) -> Result<(), Refusal> {
    let decides = call.may(here, Right::Approve);
    let mut later = Vec::new();
    let first = needs.len();
    for kept in call.list::<Plan>(Some(here))? {
        let plan = kept.value;
        let title = plan.title.clone();
        let row = rows.iter().find(|row| row.id == plan.id);
        match &plan.working {
            Working::InReview { version, submitted_at, .. } => {
                let is_mine = decides && plan.may_approve(*version, call.account.id).is_ok();
                let (number, since) = (plan.next_number(), *submitted_at);
                if is_mine {
                    needs.insert(first, Need::Decide { plan: plan.id, title, number, since });
                } else {
                    later.push(Need::Waiting { plan: plan.id, title, number, since });
                }
            }
            Working::Draft { sent_back: Some(back), .. } => {
                needs.push(Need::SentBack {
                    plan: plan.id,
                    title,
                    comment: back.comment.clone(),
                    at: back.at,
                });
            }
            Working::Draft { sent_back: None, .. } if plan.current.is_none() => {
                let lacks = row.map(|row| row.lacks).unwrap_or_default();
                later.push(Need::NotApproved { plan: plan.id, title, lacks });
            }
            Working::Draft { sent_back: None, .. } | Working::Settled => {}
        }
        let Some(current) = row.and_then(|row| row.current.as_ref()) else { continue };
        if let Some(by) = current.revise_by
            && current.age != Age::InForce
        {
            let days = (by - call.today()).num_days();
            needs.push(Need::Revise { plan: plan.id, title: plan.title.clone(), by, days });
        }
    }
    needs.extend(later);
    Ok(())
}

fn role_needs(
    call: &Call<'_>,
    here: AdministrationId,
    needs: &mut Vec<Need>,
) -> Result<(), Refusal> {
    let register = call.register(here)?;
    let plans = call.list::<Plan>(Some(here))?;
    let mut named: Vec<_> = plans
        .iter()
        .flat_map(|plan| domain::completeness::roles_named(&plan.value.sections, &register))
        .collect();
    named.sort();
    named.dedup();
    let roles: Vec<&Role> = named.into_iter().filter_map(|id| register.roles.get(&id)).collect();
    let titles = |is_lacking: fn(&Role) -> bool| {
        let mut titles: Vec<String> =
            roles.iter().filter(|role| is_lacking(role)).map(|role| role.title.clone()).collect();
        titles.sort_by_key(|title| title.to_lowercase());
        titles
    };
    // One line each, however many they are: what is urgent must not drown in roles.
    let without_holder = titles(|role| role.holder.is_none());
    let without_deputy = titles(|role| role.holder.is_some() && role.deputy.is_none());
    for (titles, only_deputy) in [(without_holder, false), (without_deputy, true)] {
        if !titles.is_empty() {
            needs.push(Need::RolesEmpty { titles, only_deputy });
        }
    }
    Ok(())
}

fn file_needs(call: &Call<'_>, needs: &mut Vec<Need>) -> Result<(), Refusal> {
    let confirms = any_gives(&call.account.duties_in(None), Right::ConfirmDuties);
    for account in call.list::<Account>(None)? {
        let Account { id, name, grants, .. } = account.value;
        let is_waiting =
            grants.iter().any(|grant| !grant.holds() && grant.granted_by != call.account.id);
        if confirms && is_waiting && id != call.account.id {
            needs.push(Need::ConfirmDuties { account: id, name });
        }
    }
    let newest = call.inside.store.backups()?.iter().map(|backup| backup.at).max();
    let first_day = call.inside.store.change(1)?.map(|change| change.at);
    let since = newest.or(first_day);
    let is_old = since.is_some_and(|at| (call.now - at).num_days() >= BACKUP_DAYS);
    if is_old {
        needs.push(Need::Backup { at: newest });
    }
    Ok(())
}

pub(crate) fn search(call: &mut Call<'_>, request: Search) -> Result<SearchView, Refusal> {
    let mut hits = Vec::new();
    for hit in call.inside.store.search(&request.text, 60)? {
        let Some(kind) = Kind::parse(&hit.kind) else { continue };
        let administration = hit.administration.map(AdministrationId);
        let is_seen = match (kind, administration) {
            (Kind::Incident, Some(here)) => {
                call.may(here, Right::HandleIncidents) || is_own_report(call, hit.id)?
            }
            // A plan in force is found by everybody, by its name; its draft's text is not shown to them.
            (_, Some(here)) if call.may(here, Right::ReadDrafts) => true,
            (Kind::Plan, Some(here)) if call.may(here, Right::SignedIn) => {
                call.get::<Plan>(hit.id)?.value.current.is_some()
                    && hit.name.to_lowercase().contains(&request.text.trim().to_lowercase())
            }
            (Kind::Account, None) => any_gives(&call.account.duties_in(None), Right::Administer),
            (_, Some(_) | None) => false,
        };
        let is_shown = !matches!(kind, Kind::Setting | Kind::Review | Kind::Track | Kind::Import);
        if is_seen && is_shown {
            let reads_drafts = administration.is_some_and(|here| call.may(here, Right::ReadDrafts));
            let excerpt = if reads_drafts { hit.excerpt } else { Vec::new() };
            let excerpt = excerpt.into_iter().map(|piece| piece.text).collect();
            let (id, name, system) = (hit.id, hit.name, about(call, kind, hit.id)?);
            hits.push(SearchHit { kind, id, administration, system, name, excerpt });
        }
    }
    hits.truncate(30);
    Ok(SearchView { hits })
}

/// The system that a record is about, when it is no more than a part of what is kept about one.
fn about(call: &Call<'_>, kind: Kind, id: uuid::Uuid) -> Result<Option<SystemId>, Refusal> {
    let is_part = matches!(
        kind,
        Kind::Classification | Kind::Answers | Kind::Evidence | Kind::Control | Kind::Maintenance
    );
    if !is_part {
        return Ok(None);
    }
    let body = call.record(kind, id)?.body;
    Ok(body.get("system").and_then(|system| serde_json::from_value(system.clone()).ok()))
}

fn is_own_report(call: &Call<'_>, id: uuid::Uuid) -> Result<bool, Refusal> {
    Ok(call.get::<Incident>(id)?.value.reporter.account == Some(call.account.id))
}
