//! What a document says, block by block. Never says where on the paper it stands.

use domain::facts::{Bar, CellState, FactRow, WebEdge, WebNode};
use domain::words::Language;

/// A document to print: a title for the file and blocks in reading order.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// The title of the file, as a reader's window shows it.
    pub title: String,
    /// The language of the words.
    pub language: Language,
    /// What stands in it, in order. The first block is a [`Block::Frame`], or the pages have none.
    pub blocks: Vec<Block>,
}

/// A stretch of text with its emphasis.
#[derive(Clone, Debug, PartialEq)]
pub enum Inline {
    /// As it is.
    Plain(String),
    /// Bold.
    Bold(String),
}

/// Text with emphasis. A newline in it begins a new line on paper; nothing else is markup.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Text(pub Vec<Inline>);

impl Text {
    /// Returns bold text.
    pub fn bold(text: impl Into<String>) -> Text {
        Text(vec![Inline::Bold(text.into())])
    }

    /// Returns this text followed by `text` as it is.
    pub fn and(mut self, text: impl Into<String>) -> Text {
        self.0.push(Inline::Plain(text.into()));
        self
    }

    /// Returns this text followed by `text` in bold.
    pub fn and_bold(mut self, text: impl Into<String>) -> Text {
        self.0.push(Inline::Bold(text.into()));
        self
    }

    /// Returns whether there is nothing to read.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|inline| match inline {
            Inline::Plain(text) | Inline::Bold(text) => text.trim().is_empty(),
        })
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Text {
        Text(vec![Inline::Plain(text.to_owned())])
    }
}

impl From<String> for Text {
    fn from(text: String) -> Text {
        Text(vec![Inline::Plain(text)])
    }
}

/// One block of a document.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// The head and foot of the pages from here on; begins a new page.
    Frame(Box<Frame>),
    /// The first page.
    Cover(Box<Cover>),
    /// The list of contents under a heading of its own, with page numbers and links.
    Toc {
        /// Its heading.
        title: String,
        /// The deepest level that is listed.
        depth: Level,
    },
    /// A heading, listed in the contents and the bookmarks.
    Heading {
        /// How deep.
        level: Level,
        /// Its words.
        text: String,
    },
    /// A heading inside a sheet, in no list of contents.
    Label(String),
    /// A bold line that names what comes next, and stays with it.
    Named(String),
    /// A paragraph that opens a part, somewhat larger.
    Lead(Text),
    /// A paragraph.
    Para(Text),
    /// A remark in smaller type.
    Note(Text),
    /// A list.
    List {
        /// With what before each item.
        kind: ListKind,
        /// Its items.
        items: Vec<Text>,
    },
    /// A table.
    Table(Table),
    /// The steps of a routine, with boxes to tick and a place to sign.
    Steps(Vec<Step>),
    /// Fields to fill in by hand.
    Form(Vec<Field>),
    /// A state as a shape and a word.
    Status(Status),
    /// Names and values in two columns.
    KeyValues(Vec<(String, Text)>),
    /// Names and values over the pages, with the mark of what is missing.
    Facts {
        /// In order.
        rows: Vec<FactRow>,
        /// Whether there is room for the numbers of a form in front of the names.
        numbered: bool,
    },
    /// Numbers as bars.
    Bars {
        /// What they count.
        caption: String,
        /// In order.
        bars: Vec<Bar>,
    },
    /// A year as a wheel.
    Wheel {
        /// How many activities each month has, January first.
        months: [u32; 12],
    },
    /// Boxes in columns with arrows between them.
    Web {
        /// The boxes.
        nodes: Vec<WebNode>,
        /// The arrows.
        edges: Vec<WebEdge>,
    },
    /// Marks in boxes beside each other, such as EXEMPEL and UTKAST.
    Marks(Vec<String>),
    /// Something to see before the rest.
    Callout {
        /// Its heading, in bold.
        title: String,
        /// What it says.
        body: Vec<Text>,
    },
    /// Groups of a key, large and clear enough to be typed in from paper.
    Key(Vec<String>),
    /// Empty height.
    Space {
        /// How much.
        mm: f32,
    },
    /// The rest begins on a new page.
    PageBreak,
    /// A sheet of its own, that can be taken out of the binder.
    SheetStart(Sheet),
}

/// How deep a heading is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// A plan among several in a binder.
    Whole,
    /// A part.
    One,
    /// A section.
    Two,
    /// A part of a section.
    Three,
}

/// What stands before the items of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListKind {
    /// Dots.
    Bullet,
    /// Numbers from one.
    Numbered,
    /// Boxes to tick.
    Check,
}

/// A sheet of its own: an action card, a contact list, a blank form.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// Where it stands in the contents.
    pub level: Level,
    /// Its name.
    pub title: String,
    /// The line below: kind, phase, for whom.
    pub subtitle: String,
    /// Whether it stands in the contents; one of many copies of the same form does not.
    pub is_listed: bool,
}

/// A table. Its head is repeated on each page that it reaches.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// What it shows; empty where the heading above says it.
    pub caption: String,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows, each with one cell per column.
    pub rows: Vec<Vec<Cell>>,
    /// Whether the first column names its row.
    pub row_header: bool,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// Its heading.
    pub title: String,
    /// Its share of the width, against the sum of all shares.
    pub share: f32,
}

impl Column {
    /// Returns a column.
    pub fn new(title: impl Into<String>, share: f32) -> Column {
        Column { title: title.into(), share }
    }
}

/// A cell of a table.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Text.
    Text(Text),
    /// A state as a shape and a word.
    Status(Status),
    /// A mark of a matrix and its word.
    Mark(Mark),
    /// A box to tick, and what it is for.
    Check(String),
}

impl From<&str> for Cell {
    fn from(text: &str) -> Cell {
        Cell::Text(text.into())
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Cell {
        Cell::Text(text.into())
    }
}

impl From<Text> for Cell {
    fn from(text: Text) -> Cell {
        Cell::Text(text)
    }
}

/// A state: a shape that can be told from the others without colour, and a word.
#[derive(Clone, Debug, PartialEq)]
pub struct Status {
    /// Its shape.
    pub shape: Shape,
    /// Its word.
    pub label: String,
}

/// A mark of a matrix: a shape in a colour, and a word.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// Which mark.
    pub state: CellState,
    /// Its word.
    pub label: String,
}

/// Shapes of states.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A filled disc.
    Disc,
    /// An open ring.
    Ring,
    /// A triangle on its base.
    Triangle,
    /// A filled square.
    Square,
    /// A diamond.
    Diamond,
}

/// One step of a routine.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Step {
    /// Its number or other name, beside the box.
    pub number: String,
    /// Whether there is a box to tick; a piece of information has none.
    pub has_box: bool,
    /// When, for example "Genast".
    pub when: String,
    /// Who, as a role.
    pub who: String,
    /// What to do.
    pub what: Text,
    /// Where and with what, as name and value.
    pub details: Vec<(String, String)>,
    /// What is written on the line beside it, for example "Klart kl. / sign."; empty for no line.
    pub sign: String,
}

/// A field of a blank form.
#[derive(Clone, Debug, PartialEq)]
pub enum Field {
    /// A heading between fields.
    Heading(String),
    /// Words to read.
    Read(Text),
    /// One line to write on.
    Line(String),
    /// Lines beside each other.
    Row(Vec<Field>),
    /// Several lines to write on.
    Lines {
        /// What to write.
        label: String,
        /// How many.
        count: u32,
    },
    /// Boxes to tick.
    Checks {
        /// What they are about.
        label: String,
        /// One box each.
        options: Vec<String>,
    },
    /// Boxes for a date.
    Date(String),
    /// Boxes for a date and a time of day.
    DateTime(String),
    /// Boxes for a personal identity number.
    PersonalNumber(String),
    /// A table with empty rows.
    Grid {
        /// What it lists.
        label: String,
        /// Its columns.
        columns: Vec<Column>,
        /// How many empty rows.
        rows: u32,
    },
    /// Place, date and signature.
    Signature(String),
    /// A line to write on, with what it is for below it; empty for an empty place beside another line.
    LineAbove(String),
}

/// The first page of a plan or a binder.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cover {
    /// Whether it stands in the contents, as the cover of one plan among several does.
    pub is_listed: bool,
    /// Marks in boxes at the top: EXEMPEL, UTKAST.
    pub marks: Vec<String>,
    /// What kind of document.
    pub kind: String,
    /// Its name.
    pub title: String,
    /// Whose: administration, board.
    pub owner: Vec<String>,
    /// Names and values: version, approved by, replaces.
    pub facts: Vec<(String, Text)>,
    /// The heading of the box at the foot.
    pub check_title: String,
    /// How to check that the copy is valid.
    pub check: Vec<Text>,
}

/// The head and foot of pages.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Frame {
    /// Rows of cells at the top.
    pub head: Vec<Vec<HeadCell>>,
    /// A mark of its own, boldly above everything else; empty for none.
    pub mark: String,
    /// The mark of secrecy with its provision; empty where none is set.
    pub secrecy: String,
    /// The first line of the foot: example mark, version and state, valid until.
    pub foot: String,
    /// The second line: print stamp, copy number and place.
    pub stamp: String,
    /// A word across the page, light and large; empty for none.
    pub across: String,
    /// Whether the pages lie on their side, for wide tables.
    pub is_wide: bool,
}

/// A cell of the head of pages.
#[derive(Clone, Debug, PartialEq)]
pub struct HeadCell {
    /// What it names.
    pub label: String,
    /// What it says.
    pub value: HeadValue,
    /// Its share of the width of its row.
    pub share: f32,
}

/// What a cell of the head says.
#[derive(Clone, Debug, PartialEq)]
pub enum HeadValue {
    /// A text.
    Text(String),
    /// The page's number and the number of pages.
    Page,
}
