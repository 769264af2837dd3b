//! Paper: previews, prints, and where the copies stand. Every print that leaves the program is remembered.

use domain::assemble::{card as card_of, part_label};
use domain::document::{Card, PlanDocument, VersionState};
use domain::facts::FactsDocument;
use domain::ids::{AdministrationId, CopyId, PlanId, UnitId};
use domain::kind::Kind;
use domain::moment::{Moment, in_stockholm};
use domain::organisation::{Administration, Unit};
use domain::part::Part;
use domain::permission::Right;
use domain::plan::Plan;
use domain::routine::Routine;
use domain::words::{Language, Words};
use pdf::{Binder, Copy, Document, Ink, Laid, Paper, Print as Stamp, RecoverySheet, Tag};
use sha2::{Digest, Sha256};
use store::Store;

use crate::approval::document;
use crate::call::{Call, put};
use crate::kept::PrintedCopy;
use crate::plan::hex;
use crate::refuse::{internal, invalid};
use crate::wire::{
    CopiesView, CopyPlanRow, CopyRow, Done, InAdministration, PageView, Preview, PreviewView,
    Print, Printable, PrintedFile, PrintedView, Problem, Refusal, VersionRef, WithdrawCopy,
    Withdrawn,
};
use crate::words::words;
use crate::{Host, incident_paper, outbox};

/// The most pages in one answer of a preview.
const MOST_PAGES: u32 = 20;

/// The most copies in one print.
const MOST_COPIES: u32 = 50;

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

pub(crate) fn preview(call: &mut Call<'_>, request: Preview) -> Result<PreviewView, Refusal> {
    let Preview { printable, from, count } = request;
    let material = material(call, &printable)?;
    let stamp = stamp(call, head(&call.inside.store)?, None);
    let Some(document) = sheets(&material.sheets, &stamp) else {
        return Err(invalid("printable", "problem-shape"));
    };
    let laid = pdf::lay_out(&document, paper_words()).map_err(internal)?;
    let pages = page_count(&laid);
    let first = from.max(1);
    let last = first.saturating_add(count.clamp(1, MOST_PAGES)).min(pages + 1);
    let shown = (first..last)
        .map(|number| {
            let index = number as usize - 1;
            Ok(PageView {
                number,
                svg: pdf::page_svg(&laid, index).map_err(internal)?,
                text: page_text(&laid, index),
                heading: page_heading(&laid, index),
            })
        })
        .collect::<Result<_, Refusal>>()?;
    Ok(PreviewView { pages, shown, warnings: warnings(&laid) })
}

pub(crate) fn print(call: &mut Call<'_>, request: Print) -> Result<PrintedView, Refusal> {
    let Print { printable, place, copies, replaces } = request;
    if !(1..=MOST_COPIES).contains(&copies) {
        let problem = Problem::new("copies", "problem-copies").with("max", MOST_COPIES);
        return Err(Refusal::Invalid { problems: vec![problem] });
    }
    let material = material(call, &printable)?;
    let here = material.administration;
    let first = next_number(call, here)?;
    let head = head(&call.inside.store)?;
    let mut view = PrintedView::default();
    for number in first..first + copies {
        // A copy is a file of its own: its number stands on every page of it.
        let copy = Copy { number, place: place.trim().to_owned() };
        let (bytes, pages, strange) = ink(call, &material, &stamp(call, head.clone(), Some(copy)))?;
        let one = deliver(call, &bytes, &material.title, pages, Some(number), strange)?;
        view = if number == first { one } else { view.and(one) };
    }
    if call.is_read_only() {
        // On the worst day the file may be on a medium that can not be written; the paper comes all the same.
        return Ok(view);
    }
    let copies: Vec<PrintedCopy> = (first..first + copies)
        .map(|number| PrintedCopy {
            id: CopyId(call.new_id()),
            administration: here,
            number,
            title: material.title.clone(),
            printable: printable.clone(),
            place: place.trim().to_owned(),
            printed_by: call.account.id,
            printed_by_name: call.account.name.clone(),
            printed_at: call.now,
            plans: material.plans.clone(),
            replaces,
            withdrawn: None,
        })
        .collect();
    let old = replaces.map(|id| call.get::<PrintedCopy>(id.0)).transpose()?;
    let by = Withdrawn { at: call.now, by: call.account.name.clone() };
    call.transact(|tx| {
        for copy in &copies {
            put(tx, copy, "printed", None)?;
        }
        if let Some(mut old) = old.filter(|old| old.value.withdrawn.is_none()) {
            old.value.withdrawn = Some(by);
            put(tx, &old.value, "copy-withdrawn", Some(old.revision))?;
        }
        Ok(())
    })?;
    Ok(view)
}

pub(crate) fn list_copies(
    call: &mut Call<'_>,
    request: InAdministration,
) -> Result<CopiesView, Refusal> {
    call.within(request.administration)?;
    Ok(CopiesView { copies: copies(call, request.administration)? })
}

pub(crate) fn withdraw_copy(call: &mut Call<'_>, request: WithdrawCopy) -> Result<Done, Refusal> {
    let kept = call.get::<PrintedCopy>(request.copy.0)?;
    let mut copy = kept.value;
    call.within(copy.administration)?;
    if copy.withdrawn.is_some() {
        return Ok(call.done());
    }
    copy.withdrawn = Some(Withdrawn { at: call.now, by: call.account.name.clone() });
    call.transact(|tx| put(tx, &copy, "copy-withdrawn", Some(kept.revision)))?;
    Ok(call.done())
}

/// Returns the copies of an administration, newest first.
pub(crate) fn copies(call: &Call<'_>, here: AdministrationId) -> Result<Vec<CopyRow>, Refusal> {
    let mut copies = call.list::<PrintedCopy>(Some(here))?;
    copies.sort_by_key(|copy| std::cmp::Reverse((copy.value.printed_at, copy.value.number)));
    let plans = call.list::<Plan>(Some(here))?;
    let current = |id: PlanId| {
        let plan = plans.iter().find(|plan| plan.value.id == id)?;
        plan.value.current.as_ref().map(|current| current.number)
    };
    let rows = copies.into_iter().map(|copy| {
        let PrintedCopy {
            id,
            number,
            title,
            place,
            printed_by_name,
            printed_at,
            plans,
            withdrawn,
            ..
        } = copy.value;
        let outdated = plans.iter().any(|on_copy| {
            current(on_copy.plan)
                .is_some_and(|current| current > on_copy.version.unwrap_or_default())
        });
        CopyRow {
            id,
            number,
            title,
            place,
            printed_by: printed_by_name,
            printed_at,
            plans,
            outdated,
            withdrawn,
        }
    });
    Ok(rows.collect())
}

/// Returns the PDF that is frozen with an approval: no copy number, the approval's own moment as its stamp.
pub(crate) fn frozen_pdf(
    host: &Host,
    document: &PlanDocument,
    at: Moment,
) -> Result<Vec<u8>, Refusal> {
    let stamp = Stamp {
        printed_at: at,
        program: host.program.clone(),
        copy: None,
        log_head: String::new(),
    };
    let words = words(document.cover.language);
    let laid =
        pdf::lay_out(&pdf::plan_document(document, &stamp, words), words).map_err(internal)?;
    let meta = stamp.meta(&document.cover.administration, document.cover.language);
    pdf::render(&laid, &meta).map_err(internal)
}

/// Puts the sheet with the recovery key in the outbox.
pub(crate) fn recovery_sheet(
    call: &mut Call<'_>,
    groups: Vec<String>,
) -> Result<PrintedView, Refusal> {
    let administrations = call.list::<Administration>(None)?;
    let administration =
        administrations.into_iter().next().map(|kept| kept.value.name).unwrap_or_default();
    let stamp = stamp(call, String::new(), None);
    let meta = stamp.meta(&administration, Language::Swedish);
    let words = paper_words();
    let sheet = pdf::recovery_sheet(
        &RecoverySheet { administration, groups, mark: String::new() },
        &stamp,
        words,
    );
    let laid = pdf::lay_out(&sheet, words).map_err(internal)?;
    let bytes = pdf::render(&laid, &meta).map_err(internal)?;
    let pages = page_count(&laid);
    deliver(call, &bytes, &words.say("pdf-recovery-title", &[]), pages, None, vec![])
}

fn deliver(
    call: &Call<'_>,
    bytes: &[u8],
    title: &str,
    pages: u32,
    copy: Option<u32>,
    warnings: Vec<String>,
) -> Result<PrintedView, Refusal> {
    let token = outbox::put(call.host, call.new_id(), ".pdf", bytes)?;
    let title = outbox::plain_name(title);
    let name =
        copy.map_or_else(|| format!("{title}.pdf"), |number| format!("{title} {number}.pdf"));
    Ok(PrintedView {
        files: vec![PrintedFile { token: token.clone(), file_name: name.clone(), copy }],
        token,
        file_name: name,
        pages,
        copies: copy.into_iter().collect(),
        sha256: hex(&Sha256::digest(bytes)),
        warnings,
    })
}

impl PrintedView {
    /// Returns this print with one more copy.
    fn and(mut self, more: PrintedView) -> PrintedView {
        self.files.extend(more.files);
        self.copies.extend(more.copies);
        self.pages += more.pages;
        self
    }
}

fn stamp(call: &Call<'_>, log_head: String, copy: Option<Copy>) -> Stamp {
    Stamp { printed_at: in_stockholm(call.now), program: call.host.program.clone(), copy, log_head }
}

fn page_count(laid: &Laid) -> u32 {
    u32::try_from(laid.pages.len()).unwrap_or(u32::MAX)
}

/// Returns the text of a page in reading order, a line for each part of the structure.
fn page_text(laid: &Laid, index: usize) -> String {
    let mut lines: Vec<(Tag, String)> = Vec::new();
    for item in &laid.pages[index].items {
        let (Ink::Text(placed), Tag::Node(_)) = (&item.ink, item.tag) else { continue };
        match lines.last_mut() {
            Some((tag, line)) if *tag == item.tag => line.push_str(&placed.run.text),
            Some(_) | None => lines.push((item.tag, placed.run.text.clone())),
        }
    }
    let lines: Vec<String> =
        lines.into_iter().map(|(_, line)| line.replace('\u{ad}', "")).collect();
    lines.join("\n")
}

/// Returns the heading that the page begins under.
fn page_heading(laid: &Laid, index: usize) -> String {
    let before = laid.outline.iter().take_while(|bookmark| bookmark.target.page <= index);
    before.last().map(|bookmark| bookmark.text.clone()).unwrap_or_default()
}

/// Plans are printed in Swedish, whatever the window speaks.
pub(crate) fn paper_words() -> &'static dyn Words {
    words(Language::Swedish)
}

fn material(call: &Call<'_>, printable: &Printable) -> Result<Material, Refusal> {
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

fn sheets(sheets: &Sheets, stamp: &Stamp) -> Option<Document> {
    let words = paper_words();
    let paper = |document: &PlanDocument| Paper::of_plan(&document.cover, words);
    match sheets {
        Sheets::Plan(document) => Some(pdf::plan_document(document, stamp, words)),
        Sheets::Binder(binder) => Some(pdf::binder(binder, stamp, words)),
        Sheets::Card(document, card) => {
            Some(pdf::action_card(card, &paper(document), stamp, words))
        }
        Sheets::Contacts(document) => {
            Some(pdf::contact_lists(&document.contacts, &paper(document), stamp, words))
        }
        Sheets::Forms(document) => {
            Some(pdf::blank_forms(&document.forms, &paper(document), stamp, words))
        }
        Sheets::Facts(document) => Some(pdf::facts_document(document, stamp, words)),
        Sheets::Frozen(_) => None,
    }
}

fn ink(
    call: &Call<'_>,
    material: &Material,
    stamp: &Stamp,
) -> Result<(Vec<u8>, u32, Vec<String>), Refusal> {
    if let Sheets::Frozen(pdf) = &material.sheets {
        return Ok((pdf.clone(), 0, vec![]));
    }
    let document = sheets(&material.sheets, stamp).ok_or(Refusal::NotFound)?;
    let laid = pdf::lay_out(&document, paper_words()).map_err(internal)?;
    let creator = call.get::<Administration>(material.administration.0)?.value.name;
    let bytes = pdf::render(&laid, &stamp.meta(creator, Language::Swedish)).map_err(internal)?;
    Ok((bytes, page_count(&laid), warnings(&laid)))
}

fn warnings(laid: &Laid) -> Vec<String> {
    laid.warnings
        .iter()
        .map(|warning| {
            let pdf::Warning::NoGlyph { character, near } = warning;
            paper_words().say(
                "pdf-warning-no-glyph",
                &[("character", &character.to_string()), ("near", near)],
            )
        })
        .collect()
}

/// The change log's head as it is printed: its number and the beginning of its hash.
fn head(store: &Store) -> Result<String, Refusal> {
    let (seq, hash) = store.head()?;
    Ok(format!("{seq}·{}", &hex(&hash)[..12]))
}

fn next_number(call: &Call<'_>, here: AdministrationId) -> Result<u32, Refusal> {
    let taken = call.inside.store.list(Kind::Copy.as_str(), Some(here.0))?;
    let highest =
        taken.iter().filter_map(|record| record.body["number"].as_u64()).max().unwrap_or(0);
    Ok(u32::try_from(highest).unwrap_or(u32::MAX - MOST_COPIES) + 1)
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
