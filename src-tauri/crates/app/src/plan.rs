//! Plans and their drafts: lists, templates, copies, and saving as one types. Never approves.

use std::collections::BTreeMap;

use domain::completeness;
use domain::document::{PlanDocument, VersionState};
use domain::finding::Finding;
use domain::ids::{AccountId, AdministrationId, PlanId, VersionId};
use domain::kind::Kind;
use domain::moment::{Day, Moment};
use domain::permission::Right;
use domain::plan::{Plan, PlanKind, Working};
use domain::register::Register;
use domain::section::{SectionKey, Sections};
use domain::system::System;
use domain::template::{Existing, instantiate, template, templates};
use domain::words::Language;
use serde_json::Value;

use crate::call::{Call, put};
use crate::organisation::check_reference;
use crate::refuse::{internal, invalid};
use crate::register::{check_lengths, check_steps, check_text, suspicions};
use crate::wire::{
    Age, CopyPlan, CurrentRow, DraftState, InAdministration, NewPlan, Nothing, OnePlan, PlanRow,
    PlanView, PlansView, Problem, ReadPlan, ReadPlanView, Refusal, RenamePlan, SaveSection, Saved,
    SavedSection, TemplateRow, TemplatesView, VersionRow, Warning,
};

pub(crate) fn list_templates(_: &mut Call<'_>, _: Nothing) -> Result<TemplatesView, Refusal> {
    let both = |text: &dyn Fn(Language) -> &'static str| {
        let in_language = |language| text(language).to_owned();
        BTreeMap::from([
            ("sv".to_owned(), in_language(Language::Swedish)),
            ("en".to_owned(), in_language(Language::English)),
        ])
    };
    let templates = templates()
        .iter()
        .map(|template| TemplateRow {
            key: template.key().to_owned(),
            name: both(&|language| template.name(language)),
            description: both(&|language| template.description(language)),
        })
        .collect();
    Ok(TemplatesView { templates })
}

pub(crate) fn list_plans(
    call: &mut Call<'_>,
    request: InAdministration,
) -> Result<PlansView, Refusal> {
    call.within(request.administration)?;
    Ok(PlansView { plans: rows(call, request.administration)? })
}

/// Returns the plans that the signed-in person may see: all of them, or those in force.
pub(crate) fn rows(call: &Call<'_>, here: AdministrationId) -> Result<Vec<PlanRow>, Refusal> {
    let sees_drafts = call.may(here, Right::ReadDrafts);
    let register = call.register(here)?;
    let mut rows = Vec::new();
    for record in call.inside.store.list(Kind::Plan.as_str(), Some(here.0))? {
        let (changed_at, changed_by) = (record.changed_at, AccountId(record.changed_by));
        let plan: Plan = serde_json::from_value(record.body).map_err(internal)?;
        if !sees_drafts && plan.current.is_none() {
            continue;
        }
        rows.push(row(call, &plan, &register, changed_at, changed_by, sees_drafts));
    }
    rows.sort_by_key(|row| row.title.to_lowercase());
    Ok(rows)
}

fn row(
    call: &Call<'_>,
    plan: &Plan,
    register: &Register,
    changed_at: Moment,
    changed_by: AccountId,
    sees_drafts: bool,
) -> PlanRow {
    let draft = match &plan.working {
        _ if !sees_drafts => DraftState::Settled,
        Working::Draft { sent_back: Some(_), .. } => DraftState::SentBack,
        Working::Draft { sent_back: None, .. } => DraftState::Draft,
        Working::InReview { .. } => DraftState::InReview,
        Working::Settled => DraftState::Settled,
    };
    let current = plan.current.as_ref().map(|current| CurrentRow {
        number: current.number,
        approved_at: current.at,
        approved_by: call.account_name(current.by),
        revise_by: current.revise_by,
        age: age(current.revise_by, call.today(), call.inside.settings.warn_days),
    });
    let findings = completeness::findings(plan, register, call.today());
    let names = |system: &System| system.name.clone();
    PlanRow {
        id: plan.id,
        title: plan.title.clone(),
        kind: plan.kind,
        draft,
        current,
        lacks: if sees_drafts { completeness::lacks(&findings) } else { 0 },
        changed_at,
        changed_by: call.account_name(changed_by),
        systems: plan
            .sections
            .scope
            .systems
            .iter()
            .filter_map(|id| register.systems.get(id))
            .map(names)
            .collect(),
    }
}

fn age(revise_by: Option<Day>, today: Day, warn_days: u32) -> Age {
    match revise_by {
        None => Age::InForce,
        Some(day) if day < today => Age::TooOld,
        Some(day) if (day - today).num_days() <= i64::from(warn_days) => Age::Soon,
        Some(_) => Age::InForce,
    }
}

pub(crate) fn new_plan(call: &mut Call<'_>, request: NewPlan) -> Result<PlanView, Refusal> {
    let NewPlan { administration: here, title, kind, template: key } = request;
    call.within(here)?;
    let Some(key) = key else {
        check_text("title", &title)?;
        let plan = empty(
            PlanId(call.new_id()),
            here,
            title.trim(),
            kind.unwrap_or_default(),
            call.account.id,
        );
        call.save(plan.clone(), None)?;
        return view(call, plan.id);
    };
    let template =
        template(&key).ok_or_else(|| invalid("template", "problem-unknown-reference"))?;
    let register = call.register(here)?;
    let (roles, systems) = (values(register.roles), values(register.systems));
    let (activities, forms, routines) =
        (values(register.activities), values(register.forms), values(register.routines));
    let existing = Existing {
        roles: &roles,
        systems: &systems,
        activities: &activities,
        forms: &forms,
        routines: &routines,
    };
    let mut made = instantiate(template, here, &existing, &mut || (call.host.new_id)());
    if !title.trim().is_empty() {
        check_text("title", &title)?;
        made.plan.title = title.trim().to_owned();
    }
    made.plan.kind = kind.unwrap_or(made.plan.kind);
    made.plan.working = Working::Draft { writers: vec![call.account.id], sent_back: None };
    let id = made.plan.id;
    call.transact(|tx| {
        macro_rules! put_all { ($($list:ident),*) => { $( for value in &made.$list { put(tx, value, "created", None)?; } )* } }
        put_all!(roles, systems, activities, forms, routines);
        put(tx, &made.plan, "created", None)?;
        Ok(())
    })?;
    view(call, id)
}

pub(crate) fn copy_plan(call: &mut Call<'_>, request: CopyPlan) -> Result<PlanView, Refusal> {
    let CopyPlan { plan, title } = request;
    check_text("title", &title)?;
    let original = call.get::<Plan>(plan.0)?.value;
    call.within(original.administration)?;
    let Plan { administration, kind, mut sections, .. } = original;
    // A number and a date belong to one document.
    sections.header.document_number = String::new();
    sections.header.registry_number = String::new();
    sections.header.revise_by = None;
    sections.revisions = Default::default();
    let mut copy =
        empty(PlanId(call.new_id()), administration, title.trim(), kind, call.account.id);
    copy.sections = sections;
    call.save(copy.clone(), None)?;
    view(call, copy.id)
}

pub(crate) fn open_plan(call: &mut Call<'_>, request: OnePlan) -> Result<PlanView, Refusal> {
    view(call, request.plan)
}

pub(crate) fn save_section(
    call: &mut Call<'_>,
    request: SaveSection,
) -> Result<SavedSection, Refusal> {
    let SaveSection { plan, section, body, revision } = request;
    let mut plan = call.get::<Plan>(plan.0)?.value;
    call.within(plan.administration)?;
    check_lengths(section.field(), &body)?;
    plan.written_by(call.account.id)?;
    plan.sections = with_section(&plan.sections, section, body)?;
    check_section(call, &plan, section)?;
    let revision = call.transact(|tx| put(tx, &plan, "saved", Some(revision)))?;
    let findings = findings(call, &plan)?;
    let warnings = warnings(call, &plan)?;
    Ok(SavedSection { revision, at: call.now, findings, warnings })
}

pub(crate) fn rename_plan(call: &mut Call<'_>, request: RenamePlan) -> Result<Saved, Refusal> {
    let RenamePlan { plan, title, kind, revision } = request;
    check_text("title", &title)?;
    let mut plan = call.get::<Plan>(plan.0)?.value;
    call.within(plan.administration)?;
    plan.written_by(call.account.id)?;
    plan.title = title.trim().to_owned();
    plan.kind = kind;
    call.save(plan, Some(revision))
}

pub(crate) fn read_plan(call: &mut Call<'_>, request: ReadPlan) -> Result<ReadPlanView, Refusal> {
    let ReadPlan { plan: id, number } = request;
    let plan = call.get::<Plan>(id.0)?.value;
    call.within(plan.administration)?;
    let versions = versions(call, &plan)?;
    let current = plan.current.as_ref().map(|current| current.number);
    let number = number.or(current).ok_or(Refusal::NotFound)?;
    let document = approved_document(call, &plan, number)?;
    Ok(ReadPlanView { plan: id, document, versions })
}

/// Returns the plan with everything that the editor shows.
pub(crate) fn view(call: &mut Call<'_>, id: PlanId) -> Result<PlanView, Refusal> {
    let record = call.record(Kind::Plan, id.0)?;
    let plan: Plan = serde_json::from_value(record.body).map_err(internal)?;
    call.within(plan.administration)?;
    let is_waiting = matches!(plan.working, Working::InReview { .. });
    Ok(PlanView {
        findings: findings(call, &plan)?,
        warnings: warnings(call, &plan)?,
        versions: versions(call, &plan)?,
        may_write: !is_waiting
            && !call.is_read_only()
            && call.may(plan.administration, Right::WritePlans),
        revision: record.revision,
        saved_at: record.changed_at,
        saved_by: call.account_name(AccountId(record.changed_by)),
        plan,
    })
}

/// Returns the approved versions of a plan, newest first.
pub(crate) fn versions(call: &Call<'_>, plan: &Plan) -> Result<Vec<VersionRow>, Refusal> {
    let current = plan.current.as_ref().map(|current| current.version);
    let rows = call.inside.store.frozen_of(plan.id.0)?.into_iter().map(|frozen| {
        let version = VersionId(frozen.id);
        VersionRow {
            version,
            number: u32::try_from(frozen.number).unwrap_or_default(),
            approved_at: frozen.frozen_at,
            approved_by: call.account_name(AccountId(frozen.frozen_by)),
            state: if current == Some(version) {
                VersionState::Approved
            } else {
                VersionState::Superseded
            },
            pdf_sha256: hex(&frozen.pdf_sha256),
        }
    });
    Ok(rows.collect())
}

/// Returns the document of an approved version, marked as superseded when it is.
pub(crate) fn approved_document(
    call: &Call<'_>,
    plan: &Plan,
    number: u32,
) -> Result<PlanDocument, Refusal> {
    let versions = versions(call, plan)?;
    let version = versions.iter().find(|row| row.number == number).ok_or(Refusal::NotFound)?;
    let frozen = call.inside.store.frozen(version.version.0)?.ok_or(Refusal::NotFound)?;
    let mut document: PlanDocument = serde_json::from_str(&frozen.document).map_err(internal)?;
    document.cover.state = version.state;
    Ok(document)
}

/// Returns what the plan lacks today.
pub(crate) fn findings(call: &Call<'_>, plan: &Plan) -> Result<Vec<Finding>, Refusal> {
    let register = call.register(plan.administration)?;
    Ok(completeness::findings(plan, &register, call.today()))
}

fn warnings(call: &Call<'_>, plan: &Plan) -> Result<Vec<Warning>, Refusal> {
    let body = serde_json::to_value(&plan.sections).map_err(internal)?;
    let mut warnings = Vec::new();
    for key in SectionKey::ALL {
        warnings.extend(suspicions(call, key.field(), &body[key.field()], plan.administration)?);
    }
    Ok(warnings)
}

/// Returns the sections with one of them replaced.
fn with_section(sections: &Sections, key: SectionKey, body: Value) -> Result<Sections, Refusal> {
    let mut whole = serde_json::to_value(sections).map_err(internal)?;
    whole[key.field()] = body;
    serde_json::from_value(whole).map_err(|error| {
        let problem = Problem::new(key.field(), "problem-shape").with("detail", error);
        Refusal::Invalid { problems: vec![problem] }
    })
}

/// Refuses references that lead nowhere.
fn check_section(call: &Call<'_>, plan: &Plan, key: SectionKey) -> Result<(), Refusal> {
    let here = plan.administration;
    let sections = &plan.sections;
    if key == SectionKey::FirstMinutes {
        check_steps(call, "first_minutes.steps", &sections.first_minutes.steps, here)?;
    }
    if key == SectionKey::ReturnToNormal {
        check_steps(call, "return_to_normal.steps", &sections.return_to_normal.steps, here)?;
    }
    if key == SectionKey::Routines {
        for (index, routine) in sections.routines.rows.iter().enumerate() {
            check_reference(
                call,
                &format!("routines.rows.{index}"),
                Kind::Routine,
                Some(routine.0),
                here,
            )?;
        }
    }
    if key == SectionKey::Scope {
        for (index, system) in sections.scope.systems.iter().enumerate() {
            check_reference(
                call,
                &format!("scope.systems.{index}"),
                Kind::System,
                Some(system.0),
                here,
            )?;
        }
    }
    Ok(())
}

fn empty(
    id: PlanId,
    administration: AdministrationId,
    title: &str,
    kind: PlanKind,
    writer: AccountId,
) -> Plan {
    Plan {
        id,
        administration,
        title: title.to_owned(),
        kind,
        working: Working::Draft { writers: vec![writer], sent_back: None },
        current: None,
        sections: Sections::default(),
    }
}

fn values<K, V>(map: BTreeMap<K, V>) -> Vec<V> {
    map.into_values().collect()
}

/// Returns bytes as lower-case hex.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
