//! Makes drawn pages a file for archives and for everybody: PDF/A-2a and PDF/UA-1. Never asks for the time.

use chrono::{DateTime, FixedOffset};
use domain::words::Language;
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat, dictionary};
use sha2::{Digest, Sha256};

use crate::draw::{Drawn, draw};
use crate::error::PdfError;
use crate::laid::{Bookmark, Laid, PAGE_HEIGHT, Target};
use crate::layout::one_line;
use crate::structure::{Numbers, structure};
use crate::write::write;
use crate::xmp;

/// Compact sRGB profile, public domain (CC0).
const COLOUR_PROFILE: &[u8] = include_bytes!("../icc/sRGB-v2-magic.icc");

/// What the file says about itself.
#[derive(Clone, Debug, PartialEq)]
pub struct Meta {
    /// Who made it: an administration, never a person.
    pub creator: String,
    /// The program and its version.
    pub program: String,
    /// When it was printed.
    pub printed_at: DateTime<FixedOffset>,
    /// The language of the file.
    pub language: Language,
}

/// Returns `laid` as a PDF that is both PDF/A-2a and PDF/UA-1. The same value gives the same bytes.
pub fn render(laid: &Laid, meta: &Meta) -> Result<Vec<u8>, PdfError> {
    let Drawn { mut document, pages } = draw(laid)?;
    let meta = &cleaned(meta);
    let links = annotate(&mut document, laid, &pages)?;
    let packet = xmp::packet(meta, &laid.title);
    let fingerprint = fingerprint(&document, &packet);
    let outline = outline(&mut document, laid, &pages);
    let description =
        Stream::new(dictionary! { "Type" => "Metadata", "Subtype" => "XML" }, packet.into_bytes())
            .with_compression(false);
    let description = document.add_object(description);
    let profile = document.add_object(Stream::new(dictionary! { "N" => 3 }, COLOUR_PROFILE.into()));
    let intent = document.add_object(dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => ascii("sRGB"),
        "Info" => ascii("sRGB"),
        "DestOutputProfile" => profile,
    });
    let information = document.add_object(information(meta, &laid.title));
    document.trailer.set("Info", information);
    let first = document.max_id + 1;
    let tree = structure(laid, &Numbers { pages: &pages, links: &links, first });
    let catalog = document.catalog_mut().map_err(|error| failed(&error))?;
    catalog.remove(b"PageLayout");
    catalog.set("Lang", ascii(meta.language.tag()));
    catalog.set("Metadata", description);
    catalog.set("OutputIntents", vec![Object::Reference(intent)]);
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    catalog.set("StructTreeRoot", Object::Reference((tree.root, 0)));
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    match outline {
        Some(outline) => {
            catalog.set("Outlines", outline);
            catalog.set("PageMode", "UseOutlines");
        }
        None => catalog.set("PageMode", "UseNone"),
    }
    write(document, tree.objects, &fingerprint)
}

fn cleaned(meta: &Meta) -> Meta {
    Meta {
        creator: one_line(&meta.creator),
        program: one_line(&meta.program),
        printed_at: meta.printed_at,
        language: meta.language,
    }
}

fn failed(error: &dyn std::fmt::Display) -> PdfError {
    PdfError::Write { reason: error.to_string() }
}

fn ascii(text: &str) -> Object {
    Object::String(text.as_bytes().to_vec(), StringFormat::Literal)
}

fn text(text: &str) -> Object {
    if text.is_ascii() {
        return ascii(text);
    }
    let mut bytes = vec![0xFE, 0xFF];
    bytes.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
    Object::String(bytes, StringFormat::Hexadecimal)
}

/// Adds the links to their pages and returns their numbers. Gives each page its place in the structure.
fn annotate(
    document: &mut Document,
    laid: &Laid,
    pages: &[ObjectId],
) -> Result<Vec<Vec<u32>>, PdfError> {
    let mut key = pages.len() as i64;
    let mut numbers = Vec::with_capacity(pages.len());
    for (number, (page, id)) in laid.pages.iter().zip(pages).enumerate() {
        let mut objects = Vec::new();
        for link in &page.links {
            let [left, top, right, bottom] = link.area;
            let (_, high) = page.size();
            let area = [left, high - bottom, right, high - top];
            objects.push(document.add_object(dictionary! {
                "Type" => "Annot",
                "Subtype" => "Link",
                "Rect" => area.iter().map(|edge| Object::Real(*edge)).collect::<Vec<_>>(),
                "Border" => vec![Object::from(0), Object::from(0), Object::from(0)],
                "F" => 4,
                "Dest" => destination(link.target, laid, pages),
                "Contents" => text(&link.name),
                "StructParent" => key,
            }));
            key += 1;
        }
        numbers.push(objects.iter().map(|(number, _)| *number).collect());
        let entry = document.get_dictionary_mut(*id).map_err(|error| failed(&error))?;
        entry.set("StructParents", number as i64);
        entry.set("Tabs", "S");
        if !objects.is_empty() {
            let objects: Vec<Object> = objects.into_iter().map(Object::Reference).collect();
            entry.set("Annots", objects);
        }
    }
    Ok(numbers)
}

fn destination(target: Target, laid: &Laid, pages: &[ObjectId]) -> Object {
    let page = pages.get(target.page).copied().map_or(Object::Null, Object::Reference);
    let high = laid.pages.get(target.page).map_or(PAGE_HEIGHT, |page| page.size().1);
    let top = Object::Real((high - target.y + 6.0).round());
    vec![page, "XYZ".into(), Object::from(0), top, Object::Null].into()
}

/// Adds the bookmarks, each below the last one of a lower level.
fn outline(document: &mut Document, laid: &Laid, pages: &[ObjectId]) -> Option<ObjectId> {
    let named: Vec<&Bookmark> = laid.outline.iter().filter(|mark| !mark.text.is_empty()).collect();
    if named.is_empty() {
        return None;
    }
    let root = document.new_object_id();
    let ids: Vec<ObjectId> = named.iter().map(|_| document.new_object_id()).collect();
    let mut dictionaries: Vec<Dictionary> = named
        .iter()
        .map(|mark| {
            dictionary! {
                "Title" => text(&mark.text),
                "Dest" => destination(mark.target, laid, pages),
            }
        })
        .collect();
    let mut top = Dictionary::new();
    // The branch from the root to the last bookmark: its number and the last one below it.
    let mut branch: Vec<(Option<usize>, Option<usize>, i64)> = vec![(None, None, 0)];
    for (at, mark) in named.iter().enumerate() {
        while branch.len() > usize::from(mark.level.max(1)) {
            close(&mut branch, &mut dictionaries, &mut top, &ids);
        }
        let depth = branch.len() - 1;
        let (parent, before, count) = &mut branch[depth];
        let parent_id = parent.map_or(root, |parent| ids[parent]);
        dictionaries[at].set("Parent", parent_id);
        match *before {
            Some(before) => {
                dictionaries[before].set("Next", ids[at]);
                dictionaries[at].set("Prev", ids[before]);
            }
            None => match *parent {
                Some(parent) => dictionaries[parent].set("First", ids[at]),
                None => top.set("First", ids[at]),
            },
        }
        *before = Some(at);
        *count += 1;
        branch.push((Some(at), None, 0));
    }
    while !branch.is_empty() {
        close(&mut branch, &mut dictionaries, &mut top, &ids);
    }
    for (id, dictionary) in ids.iter().zip(dictionaries) {
        document.set_object(*id, dictionary);
    }
    top.set("Type", "Outlines");
    document.set_object(root, top);
    Some(root)
}

/// Ends a branch: its stem learns its last twig, and stays closed unless it is the root.
fn close(
    branch: &mut Vec<(Option<usize>, Option<usize>, i64)>,
    dictionaries: &mut [Dictionary],
    top: &mut Dictionary,
    ids: &[ObjectId],
) {
    let Some((stem, Some(last), count)) = branch.pop() else { return };
    match stem {
        Some(stem) => {
            dictionaries[stem].set("Last", ids[last]);
            dictionaries[stem].set("Count", -count);
        }
        None => {
            top.set("Last", ids[last]);
            top.set("Count", count);
        }
    }
}

fn information(meta: &Meta, title: &str) -> Dictionary {
    let offset = meta.printed_at.format("%z").to_string();
    let (hours, minutes) = offset.split_at(3);
    let date = format!("D:{}{hours}'{minutes}'", meta.printed_at.format("%Y%m%d%H%M%S"));
    dictionary! {
        "Title" => text(title),
        "Author" => text(&meta.creator),
        "Creator" => text(&meta.program),
        "Producer" => text(&meta.program),
        "CreationDate" => ascii(&date),
        "ModDate" => ascii(&date),
    }
}

/// Returns what tells this file from every other: a hash of what it shows and says about itself.
fn fingerprint(document: &Document, packet: &str) -> Vec<u8> {
    let mut hash = Sha256::new();
    hash.update(packet);
    for page in document.page_iter() {
        for content in document.get_page_contents(page) {
            if let Ok(stream) = document.get_object(content).and_then(Object::as_stream) {
                hash.update(&stream.content);
            }
        }
    }
    hash.finalize()[..16].to_vec()
}
