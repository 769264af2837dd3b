//! What is about to be on paper: plans, binders, cards, forms, or documents of incidents and systems. Never lays
//! anything out.

use domain::assemble::{card as card_of, part_label};
use domain::document::{Card, PlanDocument, VersionState};
use domain::facts::FactsDocument;
use domain::ids::{AdministrationId, PlanId, UnitId};
use domain::organisation::{Administration, Unit};
use domain::part::Part;
use domain::permission::Right;
use domain::plan::Plan;
use domain::routine::Routine;
use domain::words::{Language, Words};
use pdf::Binder;

use crate::approval::document;
use crate::call::Call;
use crate::incident_paper;
use crate::system_paper;
use crate::wire::{CopyPlanRow, Printable, Refusal, VersionRef};
use crate::words::words;

/// What is about to be on paper.
pub(crate) struct Material {
    pub administration: AdministrationId,
    /// What it is, in words: for the list of copies and the file name.
    pub title: String,
    pub plans: Vec<CopyPlanRow>,
    pub sheets: Sheets,
}

pub(crate) enum Sheets {
    Plan(Box<PlanDocument>),
    Binder(Box<Binder>),
    Card(Box<PlanDocument>, Box<Card>),
    Contacts(Box<PlanDocument>),
    Forms(Box<PlanDocument>),
    Facts(Box<FactsDocument>),
    Frozen(Vec<u8>),
}

/// Plans are printed in Swedish, whatever the window speaks.
pub(crate) fn paper_words() -> &'static dyn Words {
    words(Language::Swedish)
}

/// Gathers what is asked for, for somebody who may read it.
pub(crate) fn material(call: &Call<'_>, printable: &Printable) -> Result<Material, Refusal> {
    let one = |plan: &PlanId, version: &VersionRef, part: &Option<Part>| {
        let plan = call.get::<Plan>(plan.0)?.value;
        call.within(plan.administration)?;
        let document = document(call, &plan, *version)?;
        let document = only(document, *part);
        let row = copy_row(plan.id, &document);
        Ok::<_, Refusal>((plan.administration, document, row))
    };
    let titled = |id: &str, document: &PlanDocument| {
        let title = paper_words().say(id, &[("title", &document.cover.title)]);
        match document.cover.part_label.as_str() {
            "" => title,
            part => format!("{title} – {part}"),
        }
    };
    match printable {
        Printable::Incident { .. }
        | Printable::AuthorityDraft { .. }
        | Printable::IncidentRegister { .. }
        | Printable::IncidentYear { .. } => incident_paper::material(call, printable),
        Printable::SystemSheet { .. }
        | Printable::MaintenancePlan { .. }
        | Printable::ControlMatrix { .. }
        | Printable::Classification { .. }
        | Printable::Requirements { .. }
        | Printable::ImpactAnalysis { .. }
        | Printable::SystemWeb { .. } => system_paper::material(call, printable),
        Printable::Plan { plan, version, part } => {
            let (administration, document, row) = one(plan, version, part)?;
            let title = titled("pdf-title-plan", &document);
            Ok(Material {
                administration,
                title,
                plans: vec![row],
                sheets: Sheets::Plan(Box::new(document)),
            })
        }
        Printable::PlanBinder { plan, version, part } => {
            let (administration, document, row) = one(plan, version, part)?;
            let title = titled("pdf-title-binder", &document);
            let binder = Box::new(binder_of(document));
            Ok(Material { administration, title, plans: vec![row], sheets: Sheets::Binder(binder) })
        }
        Printable::Binder { administration, unit, part } => {
            whole_binder(call, *administration, *unit, *part)
        }
        Printable::Card { plan, version, number } => {
            let (administration, document, row) = one(plan, version, &None)?;
            let card = document
                .cards
                .iter()
                .find(|card| card.number == *number)
                .ok_or(Refusal::NotFound)?
                .clone();
            let title = format!(
                "{} {}",
                paper_words().say("pdf-title-card", &[("title", &card.title)]),
                card.number
            );
            Ok(Material {
                administration,
                title,
                plans: vec![row],
                sheets: Sheets::Card(Box::new(document), Box::new(card)),
            })
        }
        Printable::Routine { routine } => {
            let routine = call.get::<Routine>(routine.0)?.value;
            call.need(routine.administration, Right::ReadDrafts)?;
            let register = call.register(routine.administration)?;
            let card = card_of(&routine, &register, paper_words());
            let title = paper_words().say("pdf-title-card", &[("title", &card.title)]);
            let document = loose(&register.administration, &card.title);
            Ok(Material {
                administration: routine.administration,
                title,
                plans: vec![],
                sheets: Sheets::Card(Box::new(document), Box::new(card)),
            })
        }
        Printable::Contacts { plan, version, part } => {
            let (administration, document, row) = one(plan, version, part)?;
            let title = titled("pdf-title-contacts", &document);
            Ok(Material {
                administration,
                title,
                plans: vec![row],
                sheets: Sheets::Contacts(Box::new(document)),
            })
        }
        Printable::Forms { plan, version, part } => {
            let (administration, document, row) = one(plan, version, part)?;
            let title = titled("pdf-title-forms", &document);
            Ok(Material {
                administration,
                title,
                plans: vec![row],
                sheets: Sheets::Forms(Box::new(document)),
            })
        }
        Printable::Frozen { plan, number } => {
            let plan = call.get::<Plan>(plan.0)?.value;
            call.within(plan.administration)?;
            let versions = crate::plan::versions(call, &plan)?;
            let version =
                versions.iter().find(|row| row.number == *number).ok_or(Refusal::NotFound)?;
            let pdf = call.inside.store.frozen_pdf(version.version.0)?.ok_or(Refusal::NotFound)?;
            let row =
                CopyPlanRow { plan: plan.id, title: plan.title.clone(), version: Some(*number) };
            Ok(Material {
                administration: plan.administration,
                title: plan.title,
                plans: vec![row],
                sheets: Sheets::Frozen(pdf),
            })
        }
    }
}

/// The binder of an administration: every plan in force; drafts, marked so, when no plan is in force yet.
fn whole_binder(
    call: &Call<'_>,
    here: AdministrationId,
    unit: Option<UnitId>,
    part: Option<Part>,
) -> Result<Material, Refusal> {
    call.within(here)?;
    let unit = unit.map(|id| call.get::<Unit>(id.0)).transpose()?.map(|kept| kept.value);
    let part = part.or(unit.as_ref().and_then(|unit| unit.part));
    // A unit gets the plans that name it, and those that name no unit.
    let is_for_unit = |plan: &Plan| {
        let units = &plan.sections.scope.units;
        unit.as_ref().is_none_or(|unit| units.is_empty() || units.contains(&unit.id))
    };
    let mut plans: Vec<Plan> =
        call.list::<Plan>(Some(here))?.into_iter().map(|kept| kept.value).collect();
    plans.retain(is_for_unit);
    // Nobody should have to tell a draft from a plan in an outage, so drafts are printed only where nothing else is.
    let version = if plans.iter().any(|plan| plan.current.is_some()) {
        plans.retain(|plan| plan.current.is_some());
        VersionRef::Current
    } else {
        call.need(here, Right::ReadDrafts)?;
        VersionRef::Draft
    };
    let mut documents = Vec::new();
    let mut rows = Vec::new();
    for plan in plans {
        let document = only(document(call, &plan, version)?, part);
        rows.push(copy_row(plan.id, &document));
        documents.push(document);
    }
    if documents.is_empty() {
        return Err(Refusal::NotFound);
    }
    documents.sort_by_key(|document| document.cover.title.to_lowercase());
    let own = call.get::<Administration>(here.0)?.value;
    let name = unit.as_ref().map_or_else(|| own.name.clone(), |unit| unit.name.clone());
    let mut title = paper_words().say("pdf-title-whole-binder", &[("name", &name)]);
    if let Some(part) = part {
        title = format!("{title} – {}", part_label(part, paper_words()));
    }
    let administration =
        if unit.is_some() { format!("{}, {name}", own.name) } else { own.name.clone() };
    let binder = Binder {
        administration,
        municipality: own.municipality,
        board: own.board,
        owner: documents.first().map(|document| document.cover.owner.clone()).unwrap_or_default(),
        example: own.example,
        language: Language::Swedish,
        plans: documents,
    };
    Ok(Material {
        administration: here,
        title,
        plans: rows,
        sheets: Sheets::Binder(Box::new(binder)),
    })
}

/// The binder of one plan.
fn binder_of(document: PlanDocument) -> Binder {
    let cover = &document.cover;
    Binder {
        administration: cover.administration.clone(),
        municipality: cover.municipality.clone(),
        board: cover.board.clone(),
        owner: cover.owner.clone(),
        example: cover.example,
        language: cover.language,
        plans: vec![document],
    }
}

fn only(document: PlanDocument, part: Option<Part>) -> PlanDocument {
    match part {
        None => document,
        Some(part) => document.for_part(part, &part_label(part, paper_words())),
    }
}

fn copy_row(plan: PlanId, document: &PlanDocument) -> CopyPlanRow {
    let cover = &document.cover;
    let version = match cover.state {
        VersionState::Approved | VersionState::Superseded => Some(cover.version),
        VersionState::Draft | VersionState::InReview => None,
    };
    CopyPlanRow { plan, title: cover.title.clone(), version }
}

/// A document with only a head, for a card that is printed on its own.
fn loose(administration: &Administration, title: &str) -> PlanDocument {
    use domain::document::Cover;
    let cover = Cover {
        title: title.to_owned(),
        kind: Default::default(),
        kind_label: String::new(),
        administration: administration.name.clone(),
        municipality: administration.municipality.clone(),
        board: administration.board.clone(),
        owner: String::new(),
        document_number: String::new(),
        registry_number: String::new(),
        drawn_up_by: String::new(),
        drawn_up_on: None,
        revise_by: None,
        secrecy: String::new(),
        summary: String::new(),
        version: 0,
        state: VersionState::Draft,
        approval: None,
        part: None,
        part_label: String::new(),
        example: administration.example,
        language: Language::Swedish,
    };
    PlanDocument { cover, sections: vec![], cards: vec![], contacts: vec![], forms: vec![] }
}
