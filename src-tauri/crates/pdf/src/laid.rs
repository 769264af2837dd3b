//! Pages of placed ink, as plain numbers. Never decides where anything goes.
//!
//! Points, from the top left corner of the page, downwards. The window's preview and the printed
//! file are drawn from the same value.

use domain::words::Language;

/// The width of a page that stands: A4.
pub const PAGE_WIDTH: f32 = 595.28;
/// The height of a page that stands: A4.
pub const PAGE_HEIGHT: f32 = 841.89;

/// A document that has been laid out.
#[derive(Clone, Debug, PartialEq)]
pub struct Laid {
    /// The title of the file.
    pub title: String,
    /// The language of the words.
    pub language: Language,
    /// The pages, in order.
    pub pages: Vec<Page>,
    /// The structure, for those who listen: parents before their children, in reading order.
    pub nodes: Vec<Node>,
    /// The bookmarks, in order.
    pub outline: Vec<Bookmark>,
    /// What could not be shown as it was written.
    pub warnings: Vec<Warning>,
}

/// Something that could not be shown as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Warning {
    /// A character that no font has; a replacement sign is printed in its place.
    NoGlyph {
        /// The character.
        character: char,
        /// The word it first stood in.
        near: String,
    },
}

/// One page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Page {
    /// What is drawn, in order.
    pub items: Vec<Item>,
    /// Places that lead elsewhere.
    pub links: Vec<Link>,
    /// Whether it lies on its side, for a wide table.
    pub is_wide: bool,
}

impl Page {
    /// Returns how wide and how high the page is.
    pub fn size(&self) -> (f32, f32) {
        if self.is_wide { (PAGE_HEIGHT, PAGE_WIDTH) } else { (PAGE_WIDTH, PAGE_HEIGHT) }
    }
}

/// Something drawn, and what it belongs to.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// What it belongs to.
    pub tag: Tag,
    /// What is drawn.
    pub ink: Ink,
}

/// What a drawn thing belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tag {
    /// A part of the structure.
    Node(NodeId),
    /// Lines and shapes that say nothing by themselves.
    Decoration,
    /// Heads and feet of pages, and table heads that are repeated.
    Furniture,
}

/// What is drawn.
#[derive(Clone, Debug, PartialEq)]
pub enum Ink {
    /// A run of text.
    Text(Placed),
    /// A straight line.
    Line {
        /// One end.
        from: (f32, f32),
        /// The other.
        to: (f32, f32),
        /// How thick.
        width: f32,
        /// From 0, black, to 1, white.
        grey: f32,
    },
    /// A closed shape.
    Shape {
        /// Its corners.
        points: Vec<(f32, f32)>,
        /// What is inside, if anything.
        fill: Option<Fill>,
        /// The thickness of its black outline, if any.
        outline: Option<f32>,
    },
}

/// What a shape is filled with.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Fill {
    /// From 0, black, to 1, white.
    Grey(f32),
    /// Red, green and blue. What a colour says is said by a shape and a word too.
    Colour([u8; 3]),
}

/// A run of text at its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Placed {
    /// Where the baseline begins, from the left.
    pub x: f32,
    /// The baseline, from the top.
    pub y: f32,
    /// The size of the type.
    pub size: f32,
    /// From 0, black, to 1, white.
    pub grey: f32,
    /// How many degrees it leans upwards.
    pub lean: f32,
    /// The glyphs.
    pub run: Run,
}

/// Glyphs of one font, side by side.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    /// The font.
    pub face: Face,
    /// The text that the glyphs show.
    pub text: String,
    /// The glyphs, from left to right.
    pub glyphs: Vec<Glyph>,
}

/// One glyph. Lengths are in thousandths of the size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Glyph {
    /// Its number in the font.
    pub id: u16,
    /// How far the next glyph is.
    pub advance: i16,
    /// How far to the right of its place it is drawn.
    pub right: i16,
    /// How far above the baseline it is drawn.
    pub up: i16,
    /// Where its text begins in the run's text, in bytes.
    pub start: u32,
}

impl Run {
    /// Returns how wide the run is at `size`.
    pub fn width(&self, size: f32) -> f32 {
        let units: i32 = self.glyphs.iter().map(|glyph| i32::from(glyph.advance)).sum();
        units as f32 * size / 1000.0
    }

    /// Returns the text of glyph number `index`.
    pub fn text_of(&self, index: usize) -> &str {
        let start = self.glyphs[index].start as usize;
        let end = self.glyphs.get(index + 1).map_or(self.text.len(), |next| next.start as usize);
        self.text.get(start..end.max(start)).unwrap_or_default()
    }
}

/// The fonts that Beredd carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Face {
    /// Noto Sans.
    Regular,
    /// Noto Sans Bold.
    Bold,
    /// Arrows and mathematical signs.
    Maths,
    /// Shapes and other signs.
    Symbols,
}

/// The number of a node, its place in [`Laid::nodes`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NodeId(pub u32);

/// A part of the structure.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// What it is.
    pub role: Role,
    /// What it is in; `None` for the document itself.
    pub parent: Option<NodeId>,
    /// What a field to fill in by hand is for, or what a figure shows.
    pub field: Option<String>,
}

/// What a part of the structure is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The whole.
    Document,
    /// A part of the whole.
    Section,
    /// A heading, from 1.
    Heading(u8),
    /// A paragraph.
    Paragraph,
    /// A group.
    Group,
    /// A list.
    List,
    /// A list with numbers.
    NumberedList,
    /// An item of a list.
    ListItem,
    /// The number or dot of an item.
    ListLabel,
    /// The text of an item.
    ListBody,
    /// A table.
    Table,
    /// What a table shows.
    Caption,
    /// The head of a table.
    TableHead,
    /// The body of a table.
    TableBody,
    /// A row.
    Row,
    /// A cell that names its column.
    ColumnHeader,
    /// A cell that names its row.
    RowHeader,
    /// A cell.
    Cell,
    /// The list of contents.
    Contents,
    /// A line of the list of contents.
    ContentsItem,
    /// What leads from there.
    Reference,
    /// A link.
    Link,
    /// A box to tick by hand.
    Checkbox,
    /// A place to write by hand.
    WritingPlace,
    /// Something drawn, which is told in words.
    Figure,
}

/// A place on a page that leads to another.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// Left, top, right, bottom.
    pub area: [f32; 4],
    /// The node it belongs to.
    pub node: NodeId,
    /// What it leads to, in words.
    pub name: String,
    /// Where it leads.
    pub target: Target,
}

/// A place to go to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Target {
    /// The page, from 0.
    pub page: usize,
    /// How far down.
    pub y: f32,
}

/// A bookmark.
#[derive(Clone, Debug, PartialEq)]
pub struct Bookmark {
    /// How deep, from 1.
    pub level: u8,
    /// Its words.
    pub text: String,
    /// Where it leads.
    pub target: Target,
}
