//! Papers about systems: gathers what `domain` makes documents of. Writes no word of its own.

use domain::control::Control;
use domain::evidence::Evidence;
use domain::facts::FactsDocument;
use domain::ids::{AdministrationId, MaintenanceId, SystemId};
use domain::impact::TABLE_POINTS;
use domain::maintenance::Maintenance;
use domain::moment::in_stockholm;
use domain::permission::Right;
use domain::plan::Plan;
use domain::register::Register;
use domain::requirement::Law;
use domain::system::System;
use domain::system_paper::{self as paper, Beside, Context, PlanLine, Required, RequirementList};
use uuid::Uuid;

use crate::call::Call;
use crate::catalogue::catalogues;
use crate::classification::counted;
use crate::material::{Material, Sheets, paper_words};
use crate::requirement::{answered_catalogue, answers_of, asked_of};
use crate::scale::scale;
use crate::system_file::{of_system, values};
use crate::wire::{Printable, Refusal};

/// Returns what is about to be on paper, for somebody who may read what it is made from.
pub(crate) fn material(call: &Call<'_>, printable: &Printable) -> Result<Material, Refusal> {
    match printable {
        Printable::SystemSheet { system } => {
            about_system(call, *system, |system| sheet(call, system))
        }
        Printable::MaintenancePlan { system } => {
            about_system(call, *system, |system| maintenance(call, system))
        }
        Printable::Requirements { system, list } => {
            about_system(call, *system, |system| requirements(call, system, *list))
        }
        Printable::Classification { classification } => {
            let value = call.get::<domain::classification::Classification>(classification.0)?.value;
            let here = value.administration;
            call.need(here, Right::ReadDrafts)?;
            let scale = scale(call, here, &value.scale, value.scale_version)?;
            let laws = laws(call, here)?;
            made(call, here, |context| {
                paper::classification(&value, &scale, &laws, context, paper_words())
            })
        }
        Printable::ControlMatrix { administration } => {
            call.need(*administration, Right::ReadDrafts)?;
            let controls = values(call.list::<Control>(Some(*administration))?);
            made(call, *administration, |context| {
                paper::control_matrix(&controls, context, paper_words())
            })
        }
        Printable::ImpactAnalysis { administration } => {
            call.need(*administration, Right::ReadDrafts)?;
            made(call, *administration, |context| {
                paper::impact_analysis(&TABLE_POINTS, context, paper_words())
            })
        }
        Printable::SystemWeb { administration, focus } => {
            call.need(*administration, Right::ReadDrafts)?;
            if let Some(focus) = focus {
                let system = call.get::<System>(focus.0)?.value;
                if system.administration != *administration {
                    return Err(Refusal::NotFound);
                }
            }
            made(call, *administration, |context| {
                paper::dependencies(*focus, context, paper_words())
            })
        }
        Printable::Plan { .. }
        | Printable::PlanBinder { .. }
        | Printable::Binder { .. }
        | Printable::Card { .. }
        | Printable::Routine { .. }
        | Printable::Contacts { .. }
        | Printable::Forms { .. }
        | Printable::Incident { .. }
        | Printable::AuthorityDraft { .. }
        | Printable::IncidentRegister { .. }
        | Printable::IncidentYear { .. }
        | Printable::Frozen { .. } => Err(Refusal::NotFound),
    }
}

fn about_system(
    call: &Call<'_>,
    system: SystemId,
    make: impl FnOnce(&System) -> Result<FactsDocument, Refusal>,
) -> Result<Material, Refusal> {
    let system = call.get::<System>(system.0)?.value;
    call.need(system.administration, Right::ReadDrafts)?;
    Ok(of(system.administration, make(&system)?))
}

fn made(
    call: &Call<'_>,
    here: AdministrationId,
    make: impl FnOnce(&Context<'_>) -> FactsDocument,
) -> Result<Material, Refusal> {
    let register = call.register(here)?;
    Ok(of(here, make(&context(call, &register))))
}

fn context<'a>(call: &Call<'_>, register: &'a Register) -> Context<'a> {
    Context { register, now: in_stockholm(call.now) }
}

fn of(administration: AdministrationId, document: FactsDocument) -> Material {
    let head = &document.head;
    let first = |text: &str| text.split_whitespace().next().map(str::to_owned);
    // "Systemblad, Treserva", but not "Förvaltningsplan, Förvaltningsplan för Treserva".
    let title = if first(&head.kind) == first(&head.title) {
        head.title.clone()
    } else {
        format!("{}, {}", head.kind, head.title)
    };
    Material { administration, title, plans: vec![], sheets: Sheets::Facts(Box::new(document)) }
}

fn sheet(call: &Call<'_>, system: &System) -> Result<FactsDocument, Refusal> {
    let here = system.administration;
    let class = counted(call, here, system.id)?;
    let evidence = values(of_system(call, here, |one: &Evidence| one.system == system.id)?);
    let control = of_system(call, here, |one: &Control| one.system == system.id)?.pop();
    let plans = values(call.list::<Plan>(Some(here))?);
    let covers = |plan: &&Plan| plan.sections.scope.systems.contains(&system.id);
    let mut plans: Vec<PlanLine> = plans
        .iter()
        .filter(covers)
        .map(|plan| PlanLine {
            title: plan.title.clone(),
            version: plan.current.as_ref().map(|current| current.number),
            revise_by: plan.current.as_ref().and_then(|current| current.revise_by),
        })
        .collect();
    plans.sort_by_key(|plan| plan.title.to_lowercase());
    let register = call.register(here)?;
    let beside = Beside {
        class: class.as_ref().map(|(classification, now)| (classification, &now.scale)),
        evidence: &evidence,
        control: control.as_ref().map(|kept| &kept.value),
        plans: &plans,
    };
    Ok(paper::sheet(system, &beside, &context(call, &register), paper_words()))
}

fn maintenance(call: &Call<'_>, system: &System) -> Result<FactsDocument, Refusal> {
    let here = system.administration;
    let kept = of_system(call, here, |one: &Maintenance| one.system == system.id)?.pop();
    // Where none is written yet the headings are printed, each with the mark of what is missing.
    let plan = kept.map_or_else(|| blank(system), |kept| kept.value);
    let register = call.register(here)?;
    Ok(paper::maintenance_plan(system, &plan, &context(call, &register), paper_words()))
}

fn blank(system: &System) -> Maintenance {
    Maintenance {
        id: MaintenanceId(Uuid::nil()),
        administration: system.administration,
        system: system.id,
        title: system.name.clone(),
        owner: None,
        registry_number: String::new(),
        revised_on: None,
        revise_by: None,
        goals: String::new(),
        roles: String::new(),
        permissions: String::new(),
        follow_up: String::new(),
        logging: String::new(),
        incidents: String::new(),
        development: String::new(),
        recurring: vec![],
    }
}

fn requirements(
    call: &Call<'_>,
    system: &System,
    list: RequirementList,
) -> Result<FactsDocument, Refusal> {
    required(call, system, |required, context| {
        paper::requirements(required, list, context, paper_words())
    })
}

/// Makes something of what is required of a system and what is answered, from the catalogue that was answered last.
pub(crate) fn required<T>(
    call: &Call<'_>,
    system: &System,
    make: impl FnOnce(&Required<'_>, &Context<'_>) -> T,
) -> Result<T, Refusal> {
    let here = system.administration;
    let chosen = answered_catalogue(call, here, system.id)?;
    let found = asked_of(call, here, system.id, chosen)?;
    let (answers, _) = answers_of(call, system, &found.catalogue)?;
    let class = found.classification.as_ref().map_or("", |row| row.text.as_str());
    let register = call.register(here)?;
    let required = Required {
        system,
        catalogue: &found.catalogue,
        scale: &found.scale,
        class,
        asked: &found.asked,
        answers: &answers,
    };
    Ok(make(&required, &context(call, &register)))
}

/// Returns the laws of every catalogue, each once: a classification ticks them before a catalogue is chosen.
fn laws(call: &Call<'_>, here: AdministrationId) -> Result<Vec<Law>, Refusal> {
    let mut laws: Vec<Law> = Vec::new();
    for law in catalogues(call, here)?.into_iter().flat_map(|catalogue| catalogue.laws) {
        if !laws.iter().any(|known| known.key == law.key) {
            laws.push(law);
        }
    }
    Ok(laws)
}
