//! Strips: what becomes of blocks before it is known on which page they stand. Never numbers a page.

use domain::words::Words;

use super::frame::Heard;
use super::measure::{Format, MM};
use super::setter::{Line, Setter, Style};
use crate::document::{Frame, Level};
use crate::laid::{Ink, Item, Node, NodeId, Placed, Role, Tag};

/// A part of the column that is never broken. Places are relative to its top left corner.
#[derive(Clone, Debug, Default)]
pub(crate) struct Strip {
    /// Empty height above, left out at the top of a page.
    pub before: f32,
    /// How high it is.
    pub height: f32,
    /// What is drawn.
    pub items: Vec<Item>,
    /// Whether the next strip must stand on the same page.
    pub keep: Keep,
    /// Heads to repeat when it comes first on a page, outermost first.
    pub heads: Vec<usize>,
    /// Whether it begins a page.
    pub turn: Turn,
    /// The heading that it is, counted through the document.
    pub anchor: Option<usize>,
    /// The page number to fill in when it is known.
    pub late: Option<LatePage>,
    /// Whether it sinks to the foot of the page together with what it keeps.
    pub sinks: bool,
}

/// Whether a strip holds on to the next one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Keep {
    #[default]
    Free,
    WithNext,
}

/// Whether a strip begins a page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Turn {
    #[default]
    No,
    Page,
    Frame(usize),
}

/// The number of a page that is known only when all is placed.
#[derive(Clone, Debug)]
pub(crate) struct LatePage {
    /// The heading that is meant.
    pub anchor: usize,
    /// The baseline.
    pub y: f32,
    /// The node of the link.
    pub node: NodeId,
    /// What it leads to, in words.
    pub name: String,
}

/// What is repeated at the top of a page.
#[derive(Clone, Debug)]
pub(crate) struct Head {
    pub height: f32,
    pub items: Vec<Item>,
}

/// A heading that can be found.
#[derive(Clone, Debug)]
pub(crate) struct Anchor {
    pub level: Level,
    pub text: String,
}

/// How close things stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Density {
    Normal,
    /// Closer and somewhat smaller, so that a sheet becomes a single one.
    Close,
}

/// The blocks of a document becoming strips.
pub(crate) struct Flow<'a> {
    pub setter: &'a Setter,
    pub words: &'a dyn Words,
    pub anchors: Vec<Anchor>,
    pub strips: Vec<Strip>,
    pub heads: Vec<Head>,
    pub frames: Vec<Frame>,
    /// What is heard of each frame where it begins.
    pub heard: Vec<Heard>,
    pub nodes: Vec<Node>,
    /// The part that new nodes are put in.
    pub section: NodeId,
    /// The head of the sheet that is being set.
    pub sheet: Option<usize>,
    /// How the next strip begins.
    pub next_turn: Turn,
    pub next_anchor: usize,
    pub heading_depth: u8,
    /// Whether there are several whole plans.
    pub has_wholes: bool,
    /// How close things stand.
    pub density: Density,
}

impl<'a> Flow<'a> {
    pub(crate) fn new(setter: &'a Setter, words: &'a dyn Words, anchors: Vec<Anchor>) -> Flow<'a> {
        let root = Node { role: Role::Document, parent: None, field: None };
        let has_wholes = anchors.iter().any(|anchor| anchor.level == Level::Whole);
        let mut flow = Flow {
            setter,
            words,
            anchors,
            strips: Vec::new(),
            heads: Vec::new(),
            frames: Vec::new(),
            heard: Vec::new(),
            nodes: vec![root],
            section: NodeId(0),
            sheet: None,
            next_turn: Turn::No,
            next_anchor: 0,
            heading_depth: 0,
            has_wholes,
            density: Density::Normal,
        };
        flow.open_section();
        flow
    }

    /// Returns how wide tables and rules are on the pages of the last frame.
    pub(crate) fn wide(&self) -> f32 {
        Format::of(self.frames.last().unwrap_or(&Frame::default())).wide
    }

    /// Returns a rule over the whole width of the text.
    pub(crate) fn full_rule(&self, y: f32, width: f32, grey: f32) -> Item {
        rule(0.0, self.wide(), y, width, grey)
    }

    /// Begins a new part of the structure.
    pub(crate) fn open_section(&mut self) {
        self.section = self.node(Role::Section, NodeId(0));
    }

    /// Returns `style` as it looks where things stand as close as they now do.
    pub(crate) fn close(&self, style: Style) -> Style {
        match self.density {
            Density::Normal => style,
            Density::Close => Style {
                size: (style.size * 0.9).max(7.0),
                leading: (style.leading * 0.87).max(8.6),
                ..style
            },
        }
    }

    /// Returns an empty height as it is where things stand as close as they now do.
    pub(crate) fn gap(&self, height: f32) -> f32 {
        match self.density {
            Density::Normal => height,
            Density::Close => height * 0.55,
        }
    }

    /// Returns the height of a place to write, which is never less than eight millimetres.
    pub(crate) fn writing_height(&self, height: f32) -> f32 {
        match self.density {
            Density::Normal => height,
            Density::Close => (height * 0.9).max(8.0 * MM),
        }
    }

    /// Adds a node and returns its number.
    pub(crate) fn node(&mut self, role: Role, parent: NodeId) -> NodeId {
        self.nodes.push(Node { role, parent: Some(parent), field: None });
        NodeId(self.nodes.len() as u32 - 1)
    }

    /// Adds a place to write or tick by hand, which is for `meant`.
    pub(crate) fn field_node(&mut self, role: Role, parent: NodeId, meant: &str) -> NodeId {
        let field = Some(super::clean::one_line(meant));
        self.nodes.push(Node { role, parent: Some(parent), field });
        NodeId(self.nodes.len() as u32 - 1)
    }

    /// Adds a strip below the others.
    pub(crate) fn push(&mut self, mut strip: Strip) {
        if strip.turn == Turn::No {
            strip.turn = std::mem::take(&mut self.next_turn);
        }
        if let Some(sheet) = self.sheet {
            strip.heads.insert(0, sheet);
        }
        self.strips.push(strip);
    }

    /// Adds lines of text, one strip each, so that neither a first nor a last line stands alone.
    pub(crate) fn push_lines(&mut self, lines: &[Line], style: Style, place: Lines) {
        let count = lines.len();
        for (at, line) in lines.iter().enumerate() {
            let is_first = at == 0;
            let would_leave_one = at == 0 || at + 2 == count;
            let keep = if at + 1 < count && would_leave_one || at + 1 == count && place.keeps_next {
                Keep::WithNext
            } else {
                Keep::Free
            };
            self.push(Strip {
                before: if is_first { place.before } else { 0.0 },
                height: style.leading,
                items: text_items(line, place.x, baseline(style), style, place.tag),
                keep,
                ..Strip::default()
            });
        }
    }
}

/// Where lines stand and what they belong to.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Lines {
    pub x: f32,
    pub before: f32,
    pub tag: Tag,
    pub keeps_next: bool,
}

/// Returns how far below the top of its line the baseline of `style` is.
pub(crate) fn baseline(style: Style) -> f32 {
    style.leading / 2.0 + style.size * 0.36
}

/// Returns the ink of a line whose baseline begins at `x`, `y`.
pub(crate) fn text_items(line: &Line, x: f32, y: f32, style: Style, tag: Tag) -> Vec<Item> {
    line.runs
        .iter()
        .map(|(right, run)| Item {
            tag,
            ink: Ink::Text(Placed {
                x: x + right,
                y,
                size: style.size,
                grey: 0.0,
                lean: 0.0,
                run: run.clone(),
            }),
        })
        .collect()
}

/// Returns a line across, as wide as the text unless said otherwise.
pub(crate) fn rule(from: f32, to: f32, y: f32, width: f32, grey: f32) -> Item {
    Item { tag: Tag::Decoration, ink: Ink::Line { from: (from, y), to: (to, y), width, grey } }
}

/// Returns a line downwards.
pub(crate) fn upright(x: f32, from: f32, to: f32, width: f32, grey: f32) -> Item {
    Item { tag: Tag::Decoration, ink: Ink::Line { from: (x, from), to: (x, to), width, grey } }
}

/// Returns an empty box with a black outline.
pub(crate) fn outlined(x: f32, y: f32, wide: f32, high: f32, outline: f32, tag: Tag) -> Item {
    let points = vec![(x, y), (x + wide, y), (x + wide, y + high), (x, y + high)];
    Item { tag, ink: Ink::Shape { points, fill: None, outline: Some(outline) } }
}

impl Item {
    /// Moves the item right and down.
    pub(crate) fn moved(mut self, right: f32, down: f32) -> Item {
        match &mut self.ink {
            Ink::Text(placed) => {
                placed.x += right;
                placed.y += down;
            }
            Ink::Line { from, to, .. } => {
                *from = (from.0 + right, from.1 + down);
                *to = (to.0 + right, to.1 + down);
            }
            Ink::Shape { points, .. } => {
                for point in points {
                    *point = (point.0 + right, point.1 + down);
                }
            }
        }
        self
    }
}
