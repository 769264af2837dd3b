//! A laid page as a picture for the window: the same ink at the same places as in the file.
//! Never needs a font, a style sheet or anything from elsewhere.

use std::collections::BTreeSet;
use std::fmt::Write;

use rustybuzz::ttf_parser::{GlyphId, OutlineBuilder};

use crate::error::PdfError;
use crate::fonts::Fonts;
use crate::laid::{Face, Fill, Ink, Laid, Page, Placed};

/// Returns page number `page`, from 0, as SVG; a page that is not there is empty.
pub fn page_svg(laid: &Laid, page: usize) -> Result<String, PdfError> {
    let fonts = Fonts::load()?;
    let none = Page::default();
    let page = laid.pages.get(page).unwrap_or(&none);
    let mut drawn = Drawn { glyphs: BTreeSet::new(), body: String::new() };
    for item in &page.items {
        match &item.ink {
            Ink::Text(placed) => drawn.text(placed),
            Ink::Line { from, to, width, grey } => drawn.add(format_args!(
                "<path d=\"M{} {}L{} {}\" stroke=\"{}\" stroke-width=\"{}\"/>",
                short(from.0),
                short(from.1),
                short(to.0),
                short(to.1),
                colour(*grey),
                short(*width)
            )),
            Ink::Shape { points, fill, outline } => drawn.shape(points, *fill, *outline),
        }
    }
    let mut svg = String::with_capacity(drawn.body.len() + drawn.glyphs.len() * 400);
    let (wide, high) = page.size();
    let (wide, high) = (short(wide), short(high));
    push(
        &mut svg,
        format_args!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{wide}\" height=\"{high}\" \
             viewBox=\"0 0 {wide} {high}\"><defs>"
        ),
    );
    for (face, glyph) in &drawn.glyphs {
        let mut path = Path(String::new());
        // A space has no outline.
        if fonts.face(*face).outline_glyph(GlyphId(*glyph), &mut path).is_some() {
            let id = id(*face, *glyph);
            push(&mut svg, format_args!("<path id=\"{id}\" d=\"{}\"/>", path.0));
        }
    }
    push(&mut svg, format_args!("</defs><path fill=\"#fff\" d=\"M0 0H{wide}V{high}H0Z\"/>"));
    svg.push_str(&drawn.body);
    svg.push_str("</svg>");
    Ok(svg)
}

struct Drawn {
    glyphs: BTreeSet<(Face, u16)>,
    body: String,
}

impl Drawn {
    fn add(&mut self, what: std::fmt::Arguments<'_>) {
        push(&mut self.body, what);
    }

    fn text(&mut self, placed: &Placed) {
        let Placed { x, y, size, grey, lean, run } = placed;
        if run.text.trim().is_empty() {
            return;
        }
        let (x, y, scale) = (short(*x), short(*y), size / 1000.0);
        let turn = if *lean == 0.0 { String::new() } else { format!("rotate({})", -lean) };
        self.add(format_args!(
            "<g fill=\"{}\" transform=\"translate({x} {y}){turn}scale({scale} -{scale})\">",
            colour(*grey)
        ));
        let mut pen = 0i32;
        for (index, glyph) in run.glyphs.iter().enumerate() {
            if !run.text_of(index).trim().is_empty() {
                let (x, y) = (pen + i32::from(glyph.right), glyph.up);
                let id = id(run.face, glyph.id);
                self.glyphs.insert((run.face, glyph.id));
                match y {
                    0 => self.add(format_args!("<use href=\"#{id}\" x=\"{x}\"/>")),
                    _ => self.add(format_args!("<use href=\"#{id}\" x=\"{x}\" y=\"{y}\"/>")),
                }
            }
            pen += i32::from(glyph.advance);
        }
        self.body.push_str("</g>");
    }

    fn shape(&mut self, points: &[(f32, f32)], fill: Option<Fill>, outline: Option<f32>) {
        let mut path = String::new();
        for (at, (x, y)) in points.iter().enumerate() {
            let letter = if at == 0 { 'M' } else { 'L' };
            push(&mut path, format_args!("{letter}{} {}", short(*x), short(*y)));
        }
        let fill = fill.map_or_else(|| "none".to_owned(), inside);
        let outline = outline.map_or_else(String::new, |width| {
            format!(" stroke=\"#000\" stroke-width=\"{}\"", short(width))
        });
        self.add(format_args!("<path d=\"{path}Z\" fill=\"{fill}\"{outline}/>"));
    }
}

struct Path(String);

impl OutlineBuilder for Path {
    fn move_to(&mut self, x: f32, y: f32) {
        push(&mut self.0, format_args!("M{x} {y}"));
    }

    fn line_to(&mut self, x: f32, y: f32) {
        push(&mut self.0, format_args!("L{x} {y}"));
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        push(&mut self.0, format_args!("Q{x1} {y1} {x} {y}"));
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        push(&mut self.0, format_args!("C{x1} {y1} {x2} {y2} {x} {y}"));
    }

    fn close(&mut self) {
        self.0.push('Z');
    }
}

fn push(to: &mut String, what: std::fmt::Arguments<'_>) {
    to.write_fmt(what).expect("a string takes all that is written to it");
}

fn id(face: Face, glyph: u16) -> String {
    format!("{}{glyph}", ['r', 'b', 'm', 's'][face as usize])
}

fn inside(fill: Fill) -> String {
    match fill {
        Fill::Grey(grey) => colour(grey),
        Fill::Colour([red, green, blue]) => format!("#{red:02x}{green:02x}{blue:02x}"),
    }
}

fn colour(grey: f32) -> String {
    let level = (grey.clamp(0.0, 1.0) * 255.0).round() as u8;
    format!("#{level:02x}{level:02x}{level:02x}")
}

/// Rounds to hundredths of a point, as in the file.
fn short(length: f32) -> f32 {
    (length * 100.0).round() / 100.0
}
