//! The structure tree: what a document is to those who listen to it. Never changes what is seen.
//!
//! Written as text, not as lopdf's objects: a binder has tens of thousands of nodes.

use std::fmt::Write;

use lopdf::ObjectId;

use crate::laid::{Ink, Laid, Node, NodeId, Page, Role, Tag};
use crate::tags;
use crate::write::text_string;

/// The structure of a document, ready to be written.
pub(crate) struct Structure {
    /// The objects, by number.
    pub objects: Vec<(u32, String)>,
    /// The number of the root of the tree.
    pub root: u32,
}

/// The numbers that the structure and its links go by.
pub(crate) struct Numbers<'a> {
    /// The pages.
    pub pages: &'a [ObjectId],
    /// The links of each page, in order.
    pub links: &'a [Vec<u32>],
    /// The first number that is free.
    pub first: u32,
}

/// Where a node is seen.
enum Seen {
    Mark { page: usize, mark: u32 },
    Link { page: usize, object: u32 },
}

/// Returns the structure of `laid`, whose objects begin at `numbers.first`.
pub(crate) fn structure(laid: &Laid, numbers: &Numbers<'_>) -> Structure {
    let root = numbers.first;
    let number = |node: NodeId| root + 2 + node.0;
    let mut seen: Vec<Vec<Seen>> = laid.nodes.iter().map(|_| Vec::new()).collect();
    let mut parents = String::from("<</Nums[");
    for (page, laid_page) in laid.pages.iter().enumerate() {
        add(&mut parents, format_args!("{page}["));
        for stretch in tags::stretches(laid_page) {
            if let (Tag::Node(node), Some(mark)) = (stretch.tag, stretch.mark) {
                seen[node.0 as usize].push(Seen::Mark { page, mark });
                add(&mut parents, format_args!("{} 0 R ", number(node)));
            }
        }
        parents.push(']');
    }
    let mut key = laid.pages.len();
    for (page, laid_page) in laid.pages.iter().enumerate() {
        for (link, object) in laid_page.links.iter().zip(&numbers.links[page]) {
            seen[link.node.0 as usize].push(Seen::Link { page, object: *object });
            add(&mut parents, format_args!("{key} {} 0 R ", number(link.node)));
            key += 1;
        }
    }
    parents.push_str("]>>");

    let mut kids: Vec<Vec<u32>> = laid.nodes.iter().map(|_| Vec::new()).collect();
    for (at, node) in laid.nodes.iter().enumerate() {
        if let Some(parent) = node.parent {
            kids[parent.0 as usize].push(number(NodeId(at as u32)));
        }
    }
    let mut objects = Vec::with_capacity(laid.nodes.len() + 2);
    let tree = format!(
        "<</Type/StructTreeRoot/K {} 0 R/ParentTree {} 0 R/ParentTreeNextKey {key}>>",
        number(NodeId(0)),
        root + 1
    );
    objects.push((root, tree));
    objects.push((root + 1, parents));
    for (at, node) in laid.nodes.iter().enumerate() {
        let parent = node.parent.map_or(root, number);
        let own = NodeId(at as u32);
        let mut text = element(node, parent, &kids[at], &seen[at], numbers.pages);
        text.push_str(&attributes(node));
        if node.role == Role::Figure {
            text.push_str(&reach(laid, own));
        }
        text.push_str(">>");
        objects.push((number(own), text));
    }
    Structure { objects, root }
}

fn element(node: &Node, parent: u32, kids: &[u32], seen: &[Seen], pages: &[ObjectId]) -> String {
    let mut text = format!("<</S/{}/P {parent} 0 R", tags::name(node.role));
    let first_page = seen.iter().find_map(|seen| match seen {
        Seen::Mark { page, .. } => Some(*page),
        Seen::Link { .. } => None,
    });
    if let Some(page) = first_page {
        add(&mut text, format_args!("/Pg {} 0 R", pages[page].0));
    }
    let count = kids.len() + seen.len();
    if count > 0 {
        text.push_str("/K");
        text.push_str(if count > 1 { "[" } else { " " });
        for seen in seen {
            match seen {
                Seen::Mark { page, mark } if Some(*page) == first_page => {
                    add(&mut text, format_args!("{mark} "));
                }
                Seen::Mark { page, mark } => {
                    let page = pages[*page].0;
                    add(&mut text, format_args!("<</Type/MCR/Pg {page} 0 R/MCID {mark}>>"));
                }
                Seen::Link { page, object } => {
                    let page = pages[*page].0;
                    add(&mut text, format_args!("<</Type/OBJR/Pg {page} 0 R/Obj {object} 0 R>>"));
                }
            }
        }
        for kid in kids {
            add(&mut text, format_args!("{kid} 0 R "));
        }
        if count > 1 {
            text.push(']');
        }
    }
    text
}

/// Returns how far a figure reaches on its page, which a reader needs in order to show it alone.
fn reach(laid: &Laid, figure: NodeId) -> String {
    let is_its = |page: &&Page| page.items.iter().any(|item| item.tag == Tag::Node(figure));
    let Some(page) = laid.pages.iter().find(is_its) else { return String::new() };
    let (_, high) = page.size();
    let mut edges = [f32::MAX, f32::MAX, f32::MIN, f32::MIN];
    let mut stretch = |x: f32, y: f32| {
        let [left, foot, right, top] = edges;
        let y = high - y;
        edges = [left.min(x), foot.min(y), right.max(x), top.max(y)];
    };
    for item in page.items.iter().filter(|item| item.tag == Tag::Node(figure)) {
        match &item.ink {
            Ink::Text(placed) => {
                stretch(placed.x, placed.y + placed.size * 0.3);
                stretch(placed.x + placed.run.width(placed.size), placed.y - placed.size);
            }
            Ink::Line { from, to, .. } => {
                stretch(from.0, from.1);
                stretch(to.0, to.1);
            }
            Ink::Shape { points, .. } => points.iter().for_each(|(x, y)| stretch(*x, *y)),
        }
    }
    let [left, foot, right, top] = edges;
    format!("/A<</O/Layout/Placement/Block/BBox[{left:.1} {foot:.1} {right:.1} {top:.1}]>>")
}

fn attributes(node: &Node) -> String {
    let meant = text_string(node.field.as_deref().unwrap_or_default());
    match node.role {
        Role::ColumnHeader => "/A<</O/Table/Scope/Column>>".to_owned(),
        Role::RowHeader => "/A<</O/Table/Scope/Row>>".to_owned(),
        Role::NumberedList => "/A<</O/List/ListNumbering/Decimal>>".to_owned(),
        Role::List => "/A<</O/List/ListNumbering/Disc>>".to_owned(),
        Role::Checkbox => {
            format!("/Alt{meant}/A<</O/PrintField/Role/cb/checked/off/Desc{meant}>>")
        }
        Role::WritingPlace => format!("/Alt{meant}/A<</O/PrintField/Role/tv/Desc{meant}>>"),
        Role::Figure => format!("/Alt{meant}"),
        Role::Document
        | Role::Section
        | Role::Heading(_)
        | Role::Paragraph
        | Role::Group
        | Role::ListItem
        | Role::ListLabel
        | Role::ListBody
        | Role::Table
        | Role::Caption
        | Role::TableHead
        | Role::TableBody
        | Role::Row
        | Role::Cell
        | Role::Contents
        | Role::ContentsItem
        | Role::Reference
        | Role::Link => String::new(),
    }
}

fn add(to: &mut String, what: std::fmt::Arguments<'_>) {
    to.write_fmt(what).expect("a string takes all that is written to it");
}
