//! Which drawn things belong together for those who listen. Never draws anything.

use crate::laid::{Item, Page, Role, Tag};

/// A stretch of a page that belongs to one thing.
pub(crate) struct Stretch<'a> {
    /// What it belongs to.
    pub tag: Tag,
    /// Its number on the page, unless it is decoration.
    pub mark: Option<u32>,
    /// What is drawn.
    pub items: &'a [Item],
}

/// Returns the stretches of a page, in the order of drawing. Both the drawing and the structure count by them.
pub(crate) fn stretches(page: &Page) -> Vec<Stretch<'_>> {
    let mut marks = 0;
    page.items
        .chunk_by(|one, next| one.tag == next.tag)
        .map(|items| {
            let tag = items[0].tag;
            let mark = match tag {
                Tag::Node(_) => {
                    marks += 1;
                    Some(marks - 1)
                }
                Tag::Decoration | Tag::Furniture => None,
            };
            Stretch { tag, mark, items }
        })
        .collect()
}

/// Returns the standard name of a role.
pub(crate) fn name(role: Role) -> &'static str {
    match role {
        Role::Document => "Document",
        Role::Section => "Sect",
        Role::Heading(1) => "H1",
        Role::Heading(2) => "H2",
        Role::Heading(3) => "H3",
        Role::Heading(_) => "H4",
        Role::Paragraph => "P",
        Role::Group => "Div",
        Role::List | Role::NumberedList => "L",
        Role::ListItem => "LI",
        Role::ListLabel => "Lbl",
        Role::ListBody => "LBody",
        Role::Table => "Table",
        Role::Caption => "Caption",
        Role::TableHead => "THead",
        Role::TableBody => "TBody",
        Role::Row => "TR",
        Role::ColumnHeader | Role::RowHeader => "TH",
        Role::Cell => "TD",
        Role::Contents => "TOC",
        Role::ContentsItem => "TOCI",
        Role::Reference => "Reference",
        Role::Link => "Link",
        Role::Checkbox | Role::WritingPlace => "Form",
        Role::Figure => "Figure",
    }
}
