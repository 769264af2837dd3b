//! Puts strips on pages. Never changes what is in a strip.

use domain::words::Words;

use super::flow::{Flow, Head, Keep, Strip, Turn, text_items};
use super::frame::{self, Heard};
use super::measure::{BODY, Format};
use super::setter::Setter;
use crate::document::Frame;
use crate::error::PdfError;
use crate::laid::{Item, Link, Page, Tag, Target};

/// The pages, and where the headings came to stand.
pub(crate) struct Paged {
    pub pages: Vec<Page>,
    pub anchors: Vec<Target>,
}

struct Pager<'a> {
    setter: &'a Setter,
    words: &'a dyn Words,
    heads: &'a [Head],
    pages: Vec<Page>,
    frames: Vec<Frame>,
    /// What is heard of each frame of the document, and of that of each page.
    all_heard: &'a [Heard],
    heard: Vec<Heard>,
    frame: Frame,
    anchors: Vec<Target>,
    late: Vec<(usize, f32, super::flow::LatePage, f32)>,
    top: f32,
    bottom: f32,
    y: f32,
    is_at_top: bool,
}

/// Returns the pages of everything that `flow` holds.
pub(crate) fn paginate(flow: Flow<'_>) -> Result<Paged, PdfError> {
    let Flow { setter, words, strips, heads, frames, heard, anchors, .. } = flow;
    let mut pager = Pager {
        setter,
        words,
        heads: &heads,
        pages: Vec::new(),
        frames: Vec::new(),
        all_heard: &heard,
        heard: Vec::new(),
        frame: Frame::default(),
        anchors: vec![Target { page: 0, y: 0.0 }; anchors.len()],
        late: Vec::new(),
        top: 0.0,
        bottom: 0.0,
        y: 0.0,
        is_at_top: true,
    };
    let needs = needs(&strips);
    for (strip, need) in strips.into_iter().zip(needs) {
        pager.place(strip, need, &frames)?;
    }
    if pager.pages.is_empty() {
        pager.turn_page()?;
    }
    pager.fill_in();
    Ok(Paged { pages: pager.pages, anchors: pager.anchors })
}

/// Returns for each strip how much height it takes together with what it must keep on its page.
fn needs(strips: &[Strip]) -> Vec<f32> {
    let mut needs = vec![0.0; strips.len()];
    for at in (0..strips.len()).rev() {
        let own = strips[at].height;
        let kept = match (strips[at].keep, strips.get(at + 1)) {
            (Keep::WithNext, Some(next)) if next.turn == Turn::No => next.before + needs[at + 1],
            (Keep::WithNext | Keep::Free, _) => 0.0,
        };
        needs[at] = own + kept;
    }
    needs
}

impl Pager<'_> {
    fn place(&mut self, strip: Strip, need: f32, frames: &[Frame]) -> Result<(), PdfError> {
        match strip.turn {
            Turn::No => {}
            Turn::Page => self.turn_page()?,
            Turn::Frame(number) => {
                self.frame = frames.get(number).cloned().unwrap_or_default();
                self.turn_page()?;
                if let (Some(all), Some(heard)) =
                    (self.all_heard.get(number), self.heard.last_mut())
                {
                    *heard = *all;
                }
            }
        }
        if self.pages.is_empty() {
            self.turn_page()?;
        }
        let before = if self.is_at_top { 0.0 } else { strip.before };
        let is_blank = strip.items.is_empty();
        let fits = self.y + before + need <= self.bottom + 0.1;
        // Empty height parts what stands above from what stands below; it is never alone on a page.
        if is_blank && strip.turn == Turn::No && (self.is_at_top || !fits) {
            return Ok(());
        }
        // What is kept together but fills more than a page is broken where it happens to break.
        let need = if need > self.bottom - self.top { strip.height } else { need };
        if !self.is_at_top && self.y + before + need > self.bottom + 0.1 && !is_blank {
            self.turn_page()?;
        }
        if self.is_at_top {
            for head in &strip.heads {
                self.repeat(*head);
            }
        } else {
            self.y += strip.before;
        }
        if strip.sinks {
            self.y = self.y.max(self.bottom - need);
        }
        self.is_at_top = false;
        let page = self.pages.len() - 1;
        if let Some(anchor) = strip.anchor {
            self.anchors[anchor] = Target { page, y: self.y };
        }
        if let Some(late) = strip.late {
            self.late.push((page, self.y, late, strip.height));
        }
        let y = self.y;
        let left = Format::of(&self.frame).left;
        self.pages[page].items.extend(strip.items.into_iter().map(|item| item.moved(left, y)));
        self.y += strip.height;
        Ok(())
    }

    fn turn_page(&mut self) -> Result<(), PdfError> {
        let is_new = self.frames.last() != Some(&self.frame);
        if is_new {
            (self.top, self.bottom) = frame::room(self.setter, self.words, &self.frame);
        }
        if self.bottom - self.top < 200.0 {
            return Err(PdfError::NoRoom);
        }
        self.pages.push(Page { is_wide: self.frame.is_wide, ..Page::default() });
        self.heard.push(Heard::default());
        self.frames.push(self.frame.clone());
        (self.y, self.is_at_top) = (self.top, true);
        Ok(())
    }

    fn repeat(&mut self, head: usize) {
        let Some(head) = self.heads.get(head) else { return };
        let (left, y) = (Format::of(&self.frame).left, self.y);
        if let Some(page) = self.pages.last_mut() {
            page.items.extend(head.items.iter().cloned().map(|item| {
                let mut item = item.moved(left, y);
                if let Tag::Node(_) = item.tag {
                    item.tag = Tag::Furniture;
                }
                item
            }));
        }
        self.y += head.height;
    }

    /// Fills in what is known only when all pages are: page numbers, links, heads and feet.
    fn fill_in(&mut self) {
        for (page, y, late, height) in std::mem::take(&mut self.late) {
            let target = self.anchors[late.anchor];
            let number = self.setter.line(&(target.page + 1).to_string(), BODY);
            let Format { left, wide, .. } = Format::of(&self.frames[page]);
            let x = left + wide - number.width;
            let items = text_items(&number, x, y + late.y, BODY, Tag::Node(late.node));
            // Right behind the words of the same line, so that it is heard together with them.
            let all = &mut self.pages[page].items;
            let last = all.iter().rposition(|item| item.tag == Tag::Node(late.node));
            let at = last.map_or(all.len(), |last| last + 1);
            all.splice(at..at, items);
            self.pages[page].links.push(Link {
                area: [left, y, left + wide, y + height],
                node: late.node,
                name: late.name,
                target,
            });
        }
        let total = self.pages.len();
        let framed = self.frames.iter().zip(&self.heard);
        for (number, (page, (frame, heard))) in self.pages.iter_mut().zip(framed).enumerate() {
            let mut items = frame::across(self.setter, frame);
            let place = (number + 1, total);
            let (first, edges): (Vec<Item>, Vec<Item>) =
                frame::edges(self.setter, self.words, frame, heard, place)
                    .into_iter()
                    .partition(|item| matches!(item.tag, Tag::Node(_)));
            items.extend(first);
            items.append(&mut page.items);
            items.extend(edges);
            page.items = items;
        }
    }
}
