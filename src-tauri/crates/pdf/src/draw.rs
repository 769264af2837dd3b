//! Laid pages as operators of a PDF. The only file that names printpdf; never decides where anything goes.

use std::collections::BTreeMap;

use lopdf::{Object, ObjectId, Stream};
use printpdf::{
    Codepoint, Color, DictItem, FontId, FontMetrics, Greyscale, Line, LinePoint, Mm, Op, PaintMode,
    ParsedFont, PdfDocument, PdfFont, PdfFontHandle, PdfFontMetricsStub, PdfPage, PdfResources,
    PdfSaveOptions, Point, Polygon, PolygonRing, Pt, Rgb, TextItem, TextMatrix, WindingOrder,
};

use crate::embed::{Cut, Embedded};
use crate::error::PdfError;
use crate::fonts::Fonts;
use crate::laid::{Face, Fill, Ink, Item, Laid, Page, Placed, Tag};
use crate::tags;

/// Pages turned into operators at a time: printpdf's operators are many times larger than what they become.
const BATCH: usize = 16;

/// A document with pages and fonts and nothing else.
pub(crate) struct Drawn {
    pub document: lopdf::Document,
    pub pages: Vec<ObjectId>,
}

/// Returns the drawn pages.
pub(crate) fn draw(laid: &Laid) -> Result<Drawn, PdfError> {
    let fonts = Fonts::load()?;
    let embedded = Embedded::collect(laid, &fonts)?;
    let mut resources = PdfResources::default();
    for (face, cut) in embedded.cuts() {
        resources.fonts.map.insert(FontId(key(face).to_owned()), font(cut));
    }
    let mut contents = Vec::with_capacity(laid.pages.len());
    for batch in laid.pages.chunks(BATCH) {
        let pages =
            batch.iter().map(|page| paper(operators(page, laid, &fonts, &embedded))).collect();
        let document = serialise(&mut resources, pages);
        for page in document.page_iter() {
            contents.push(document.get_page_content(page));
        }
    }
    // One page with every glyph carries the fonts; the real pages take its place.
    let specimen = paper(specimen(&embedded));
    let mut document = serialise(&mut resources, vec![specimen]);
    let pages = assemble(&mut document, laid, contents)?;
    Ok(Drawn { document, pages })
}

fn write_error(error: &dyn std::fmt::Display) -> PdfError {
    PdfError::Write { reason: error.to_string() }
}

fn paper(ops: Vec<Op>) -> PdfPage {
    PdfPage::new(Mm(210.0), Mm(297.0), ops)
}

fn serialise(resources: &mut PdfResources, pages: Vec<PdfPage>) -> lopdf::Document {
    let mut printed = PdfDocument::new("");
    printed.resources = std::mem::take(resources);
    printed.pages = pages;
    let options = PdfSaveOptions {
        optimize: false,
        subset_fonts: false,
        secure: true,
        image_optimization: None,
    };
    let mut warnings = Vec::new();
    let document = printpdf::to_lopdf_doc(&printed, &options, &mut warnings);
    *resources = printed.resources;
    document
}

/// Puts the pages in the place of the specimen.
fn assemble(
    document: &mut lopdf::Document,
    laid: &Laid,
    contents: Vec<Vec<u8>>,
) -> Result<Vec<ObjectId>, PdfError> {
    let first = document.page_iter().next().ok_or(PdfError::NoRoom)?;
    let page = document.get_dictionary(first).map_err(|error| write_error(&error))?.clone();
    let of = |name: &[u8]| page.get(name).and_then(Object::as_reference);
    let (tree, old) = match (of(b"Parent"), of(b"Contents")) {
        (Ok(tree), Ok(old)) => (tree, old),
        (Err(error), _) | (_, Err(error)) => return Err(write_error(&error)),
    };
    document.objects.remove(&old);
    document.objects.remove(&first);
    let mut ids = Vec::with_capacity(contents.len());
    for (laid, content) in laid.pages.iter().zip(contents) {
        let mut stream = Stream::new(lopdf::Dictionary::new(), content);
        stream.compress().map_err(|error| write_error(&error))?;
        let content = document.add_object(stream);
        let mut page = page.clone();
        page.set("Contents", content);
        page.remove(b"Annots");
        if laid.is_wide {
            lay_down(&mut page);
        }
        ids.push(document.add_object(page));
    }
    let tree = document.get_dictionary_mut(tree).map_err(|error| write_error(&error))?;
    tree.set("Count", ids.len() as i64);
    tree.set("Kids", ids.iter().map(|id| Object::Reference(*id)).collect::<Vec<_>>());
    Ok(ids)
}

/// Lets a page that stands lie on its side.
fn lay_down(page: &mut lopdf::Dictionary) {
    for edges in ["MediaBox", "TrimBox", "CropBox", "BleedBox", "ArtBox"] {
        let Ok(Object::Array(edges)) = page.get_mut(edges.as_bytes()) else { continue };
        if let [_, _, wide, high] = edges.as_mut_slice() {
            std::mem::swap(wide, high);
        }
    }
}

/// Returns the name of a font inside the file. printpdf keeps F1 to F14 for fonts of the reader's machine.
fn key(face: Face) -> &'static str {
    match face {
        Face::Regular => "FR",
        Face::Bold => "FB",
        Face::Maths => "FM",
        Face::Symbols => "FS",
    }
}

fn font(cut: &Cut) -> PdfFont {
    let units = 1000;
    let (ascent, descent) = cut.reach;
    let mut font = ParsedFont::with_glyph_data(
        cut.bytes.clone(),
        0,
        Some(cut.name.clone()),
        cut.characters.clone(),
        cut.widths.clone(),
        units,
        FontMetrics { ascent, descent },
    );
    let [x_min, y_min, x_max, y_max] = cut.bounds;
    font.pdf_font_metrics = PdfFontMetricsStub {
        x_min,
        y_min,
        x_max,
        y_max,
        us_weight_class: cut.weight,
        ..PdfFontMetricsStub::default()
    };
    PdfFont::new(font)
}

fn specimen(embedded: &Embedded) -> Vec<Op> {
    let mut ops = vec![Op::StartTextSection];
    for (face, items) in embedded.specimen() {
        ops.push(set_font(face, 10.0));
        ops.push(Op::ShowText { items });
    }
    ops.push(Op::EndTextSection);
    ops
}

fn set_font(face: Face, size: f32) -> Op {
    Op::SetFont { font: PdfFontHandle::External(FontId(key(face).to_owned())), size: Pt(size) }
}

/// What the next operator would change.
#[derive(Default)]
struct Pen {
    /// The height of the page, which a PDF measures from below.
    high: f32,
    fill: Option<Fill>,
    stroke: Option<f32>,
    width: Option<f32>,
    font: Option<(Face, f32)>,
}

fn operators(page: &Page, laid: &Laid, fonts: &Fonts, embedded: &Embedded) -> Vec<Op> {
    let mut ops = Vec::new();
    let mut pen = Pen { high: page.size().1, ..Pen::default() };
    for stretch in tags::stretches(page) {
        ops.push(opening(stretch.tag, stretch.mark, laid));
        let mut in_text = false;
        for Item { ink, .. } in stretch.items {
            let is_text = matches!(ink, Ink::Text(_));
            if is_text != in_text {
                ops.push(if is_text { Op::StartTextSection } else { Op::EndTextSection });
                in_text = is_text;
            }
            match ink {
                Ink::Text(placed) => text(&mut ops, &mut pen, placed, fonts, embedded),
                Ink::Line { from, to, width, grey } => {
                    pen.stroke_with(&mut ops, *grey, *width);
                    let points = vec![pen.point(*from), pen.point(*to)];
                    ops.push(Op::DrawLine { line: Line { points, is_closed: false } });
                }
                Ink::Shape { points, fill, outline } => {
                    shape(&mut ops, &mut pen, points, *fill, *outline);
                }
            }
        }
        if in_text {
            ops.push(Op::EndTextSection);
        }
        ops.push(Op::EndMarkedContent);
    }
    ops
}

fn opening(tag: Tag, mark: Option<u32>, laid: &Laid) -> Op {
    let (tag, name, value) = match (tag, mark) {
        (Tag::Node(node), Some(mark)) => {
            let role = laid.nodes[node.0 as usize].role;
            (tags::name(role), "MCID", DictItem::Int(i64::from(mark)))
        }
        (Tag::Furniture, _) => ("Artifact", "Type", DictItem::Name(b"Pagination".to_vec())),
        (Tag::Decoration | Tag::Node(_), _) => {
            ("Artifact", "Type", DictItem::Name(b"Layout".to_vec()))
        }
    };
    let map = BTreeMap::from([(name.to_owned(), value)]);
    Op::BeginMarkedContentWithProperties { tag: tag.to_owned(), properties: DictItem::Dict { map } }
}

fn inside(fill: Fill) -> Color {
    match fill {
        Fill::Grey(grey) => Color::Greyscale(Greyscale::new(grey, None)),
        Fill::Colour(colour) => {
            let [r, g, b] = colour.map(|part| short(f32::from(part) / 255.0));
            Color::Rgb(Rgb { r, g, b, icc_profile: None })
        }
    }
}

impl Pen {
    fn point(&self, (x, y): (f32, f32)) -> LinePoint {
        LinePoint { p: Point { x: Pt(short(x)), y: Pt(short(self.high - y)) }, bezier: false }
    }

    fn fill_with(&mut self, ops: &mut Vec<Op>, fill: Fill) {
        if self.fill != Some(fill) {
            self.fill = Some(fill);
            ops.push(Op::SetFillColor { col: inside(fill) });
        }
    }

    fn stroke_with(&mut self, ops: &mut Vec<Op>, grey: f32, width: f32) {
        if self.stroke != Some(grey) {
            self.stroke = Some(grey);
            ops.push(Op::SetOutlineColor { col: Color::Greyscale(Greyscale::new(grey, None)) });
        }
        if self.width != Some(width) {
            self.width = Some(width);
            ops.push(Op::SetOutlineThickness { pt: Pt(short(width)) });
        }
    }
}

fn shape(
    ops: &mut Vec<Op>,
    pen: &mut Pen,
    points: &[(f32, f32)],
    fill: Option<Fill>,
    outline: Option<f32>,
) {
    let rings = vec![PolygonRing { points: points.iter().map(|at| pen.point(*at)).collect() }];
    if let Some(fill) = fill {
        pen.fill_with(ops, fill);
    }
    if let Some(width) = outline {
        pen.stroke_with(ops, 0.0, width);
    }
    let mode = match (fill, outline) {
        (Some(_), Some(_)) => PaintMode::FillStroke,
        (Some(_), None) => PaintMode::Fill,
        (None, _) => PaintMode::Stroke,
    };
    let polygon = Polygon { rings, mode, winding_order: WindingOrder::NonZero };
    ops.push(Op::DrawPolygon { polygon });
}

fn text(ops: &mut Vec<Op>, pen: &mut Pen, placed: &Placed, fonts: &Fonts, embedded: &Embedded) {
    let Placed { x, y, size, grey, lean, run } = placed;
    pen.fill_with(ops, Fill::Grey(*grey));
    if pen.font != Some((run.face, *size)) {
        pen.font = Some((run.face, *size));
        ops.push(set_font(run.face, short(*size)));
    }
    let (sin, cos) = lean.to_radians().sin_cos();
    let matrix = [cos, sin, -sin, cos, short(*x), short(pen.high - y)];
    ops.push(Op::SetTextMatrix { matrix: TextMatrix::Raw(matrix) });
    let mut items = Vec::new();
    let mut said = String::new();
    for (index, glyph) in run.glyphs.iter().enumerate() {
        let natural = fonts.advance(run.face, glyph.id) as i16;
        let kern = natural - glyph.advance;
        match embedded.as_character(run, index) {
            Some(character) => said.push(character),
            None => {
                end_text(&mut items, &mut said);
                if glyph.up != 0 {
                    ops.push(Op::ShowText { items: std::mem::take(&mut items) });
                    let rise = short(f32::from(glyph.up) * size / 1000.0);
                    ops.push(Op::SetLineOffset { multiplier: rise });
                }
                let shift = f32::from(glyph.right);
                items.push(TextItem::Offset(-shift));
                items.push(TextItem::GlyphIds(vec![embedded.code(run.face, glyph.id)]));
                items.push(TextItem::Offset(shift));
                if glyph.up != 0 {
                    ops.push(Op::ShowText { items: std::mem::take(&mut items) });
                    ops.push(Op::SetLineOffset { multiplier: 0.0 });
                }
            }
        }
        if kern != 0 && index + 1 < run.glyphs.len() {
            end_text(&mut items, &mut said);
            items.push(TextItem::Offset(f32::from(kern)));
        }
    }
    end_text(&mut items, &mut said);
    if !items.is_empty() {
        ops.push(Op::ShowText { items });
    }
}

fn end_text(items: &mut Vec<TextItem>, said: &mut String) {
    if !said.is_empty() {
        items.push(TextItem::Text(std::mem::take(said)));
    }
}

/// Rounds to hundredths of a point: less than a printer can show, and much shorter to write.
fn short(length: f32) -> f32 {
    (length * 100.0).round() / 100.0
}

impl Embedded {
    fn code(&self, face: Face, glyph: u16) -> Codepoint {
        let (id, text) = self.glyph(face, glyph);
        Codepoint::with_cid(id, 0.0, text)
    }

    fn specimen(&self) -> Vec<(Face, Vec<TextItem>)> {
        Face::ALL
            .into_iter()
            .map(|face| {
                let glyphs = self.used(face).map(|glyph| self.code(face, glyph)).collect();
                (face, vec![TextItem::GlyphIds(glyphs)])
            })
            .collect()
    }
}
