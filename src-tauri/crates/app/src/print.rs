//! Paper: previews, prints, and where the copies stand. Every print that leaves the program is remembered.

use domain::document::PlanDocument;
use domain::ids::{AdministrationId, CopyId, PlanId};
use domain::kind::Kind;
use domain::moment::{Moment, in_stockholm};
use domain::organisation::Administration;
use domain::plan::Plan;
use domain::words::Language;
use pdf::{Copy, Document, Ink, Laid, Paper, Print as Stamp, RecoverySheet, Role, Tag};
use sha2::{Digest, Sha256};
use store::Store;

use crate::call::{Call, put};
use crate::incident_paper::note_paper_reader;
use crate::kept::PrintedCopy;
use crate::material::{Material, Sheets, material, paper_words};
use crate::plan::hex;
use crate::refuse::{internal, invalid};
use crate::wire::{
    CopiesView, CopyRow, Done, InAdministration, PageView, Preview, PreviewView, Print, Printable,
    PrintedFile, PrintedView, Problem, Refusal, WithdrawCopy, Withdrawn,
};
use crate::words::words;
use crate::{Host, outbox};

/// The most pages in one answer of a preview.
const MOST_PAGES: u32 = 20;

/// The most copies in one print.
const MOST_COPIES: u32 = 50;

/// The pages that were shown last.
pub(crate) struct Previewed {
    printable: Printable,
    log_head: String,
    laid: Laid,
}

pub(crate) fn preview(call: &mut Call<'_>, request: Preview) -> Result<PreviewView, Refusal> {
    let Preview { printable, from, count } = request;
    note_paper_reader(call, &printable)?;
    let material = material(call, &printable)?;
    let stamp = stamp(call, head(&call.inside.store)?, None);
    let laid = match call.inside.previewed.take() {
        // The pages of a binder are asked for some at a time; while nothing is written, they are the same pages.
        Some(before) if before.printable == printable && before.log_head == stamp.log_head => {
            before.laid
        }
        Some(_) | None => {
            let document = sheets(&material.sheets, &stamp)
                .ok_or_else(|| invalid("printable", "problem-shape"))?;
            pdf::lay_out(&document, paper_words()).map_err(internal)?
        }
    };
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
    let view = PreviewView { pages, shown, warnings: warnings(&laid) };
    call.inside.previewed = Some(Previewed { printable, log_head: stamp.log_head, laid });
    Ok(view)
}

pub(crate) fn print(call: &mut Call<'_>, request: Print) -> Result<PrintedView, Refusal> {
    let Print { printable, place, copies, replaces } = request;
    if !(1..=MOST_COPIES).contains(&copies) {
        let problem = Problem::new("copies", "problem-copies").with("max", MOST_COPIES);
        return Err(Refusal::Invalid { problems: vec![problem] });
    }
    note_paper_reader(call, &printable)?;
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
        let (Ink::Text(placed), Tag::Node(node)) = (&item.ink, item.tag) else { continue };
        let node = laid.nodes.get(node.0 as usize);
        let last = lines.last_mut().filter(|(tag, _)| *tag == item.tag);
        // What is drawn is told in words of its own, not by the letters in it.
        if let Some(told) = node.filter(|node| node.role == Role::Figure) {
            if last.is_none() {
                lines.push((item.tag, told.field.clone().unwrap_or_default()));
            }
            continue;
        }
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
