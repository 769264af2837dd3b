//! What leans on what: activities, systems, and what is only named, as one graph. Never says what that means.
//!
//! Conflicts, the picture and "what falls" all walk this graph, so they can not differ about what leans on what.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::activity::Activity;
use crate::ids::{ActivityId, SystemId};
use crate::system::{Dependency, DependencyKind, Direction, System};

pub mod circle;
pub mod walk;

/// One thing in the web.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "NodeRef")] // A browser has a `Node` of its own.
pub enum Node {
    /// An activity, which leans on systems; nothing leans on it.
    Activity(ActivityId),
    /// A system of the register.
    System(SystemId),
    /// Something outside the register, by its name as [`Node::named`] makes it.
    Named(String),
}

impl Node {
    /// Returns what is only named: "Elnät" and " elnät" are the same thing.
    pub fn named(name: &str) -> Node {
        Node::Named(plain(name))
    }

    /// Returns the system's id, when it is one.
    pub fn system(&self) -> Option<SystemId> {
        match self {
            Node::System(id) => Some(*id),
            Node::Activity(_) | Node::Named(_) => None,
        }
    }
}

/// One leaning on another: the one above does not work as it should without the one below.
///
/// Nodes are places in [`Web`].
#[derive(Clone, Copy, Debug)]
pub struct Link<'a> {
    /// The one that needs the other.
    pub above: usize,
    /// The one that is needed.
    pub below: usize,
    /// The one in whose record it stands, and where it is mended.
    pub stated_by: usize,
    /// What kind of thing is needed; `None` when an activity uses a system.
    pub kind: Option<DependencyKind>,
    /// The direction in which it is written down.
    pub direction: Direction,
    /// What still works above without the one below.
    pub works_without: &'a str,
    /// What is done above meanwhile.
    pub fallback: &'a str,
}

impl Link<'_> {
    /// Returns whether something still works above without the one below. "Inget." is an answer too, and says no.
    pub fn is_soft(&self) -> bool {
        let said = self.works_without.trim_matches(|letter: char| !letter.is_alphanumeric());
        let is_short = said.len() <= LONGEST_NOTHING;
        !(said.is_empty() || is_short && NOTHING.contains(&said.to_lowercase().as_str()))
    }
}

/// What people write when nothing works, in both languages, without the full stop.
const NOTHING: [&str; 8] =
    ["inget", "ingenting", "inget alls", "ingenting alls", "nej", "nothing", "none", "no"];

/// Bytes of the longest of [`NOTHING`]: what is longer is not looked up.
const LONGEST_NOTHING: usize = 15;

/// Everything that leans on something in a register.
#[derive(Debug)]
pub struct Web<'a> {
    nodes: Vec<Node>,
    what: Vec<What<'a>>,
    places: HashMap<Node, usize>,
    links: Vec<Link<'a>>,
    below: Vec<Vec<usize>>,
    above: Vec<Vec<usize>>,
}

#[derive(Clone, Copy, Debug)]
enum What<'a> {
    Activity(&'a Activity),
    System(&'a System),
    Named(&'a str),
}

impl<'a> Web<'a> {
    /// Returns the web of a register: systems first, then activities, then what is only named.
    ///
    /// A dependency in words that has the name of a system of the register is that system. One on a system that is no
    /// longer there leans on nothing.
    pub fn of(
        systems: impl IntoIterator<Item = &'a System>,
        activities: impl IntoIterator<Item = &'a Activity>,
    ) -> Web<'a> {
        let mut web = Web {
            nodes: Vec::new(),
            what: Vec::new(),
            places: HashMap::new(),
            links: Vec::new(),
            below: Vec::new(),
            above: Vec::new(),
        };
        let mut by_name = HashMap::new();
        for system in systems {
            let place = web.place(Node::System(system.id), What::System(system));
            by_name.entry(plain(&system.name)).or_insert(place);
        }
        let count = web.nodes.len();
        for activity in activities {
            web.place(Node::Activity(activity.id), What::Activity(activity));
        }
        for place in 0..web.nodes.len() {
            match web.what[place] {
                What::System(system) => {
                    for dependency in &system.depends_on {
                        let other = web.other(dependency, &by_name);
                        web.lean(place, other, dependency);
                    }
                }
                What::Activity(activity) => web.uses(place, activity),
                What::Named(_) => {}
            }
        }
        // After the systems, so that everything that is named has its place.
        for place in count..web.nodes.len() {
            if let What::Activity(activity) = web.what[place] {
                web.resources(place, activity, &by_name);
            }
        }
        web
    }

    /// Returns how many nodes there are; their places are below that.
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Returns whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    /// Returns the node at a place.
    pub fn node(&self, place: usize) -> &Node {
        &self.nodes[place]
    }

    /// Returns where a node is.
    pub fn find(&self, node: &Node) -> Option<usize> {
        self.places.get(node).copied()
    }

    /// Returns what the node at a place is called, as it was first written.
    pub fn name(&self, place: usize) -> &'a str {
        match self.what[place] {
            What::Activity(activity) => &activity.name,
            What::System(system) => &system.name,
            What::Named(name) => name,
        }
    }

    /// Returns the system at a place, when it is one.
    pub fn system(&self, place: usize) -> Option<&'a System> {
        match self.what[place] {
            What::System(system) => Some(system),
            What::Activity(_) | What::Named(_) => None,
        }
    }

    /// Returns the activity at a place, when it is one.
    pub fn activity(&self, place: usize) -> Option<&'a Activity> {
        match self.what[place] {
            What::Activity(activity) => Some(activity),
            What::System(_) | What::Named(_) => None,
        }
    }

    /// Returns the places of all activities.
    pub fn activities(&self) -> impl Iterator<Item = (usize, &'a Activity)> + '_ {
        (0..self.len()).filter_map(|place| self.activity(place).map(|activity| (place, activity)))
    }

    /// Returns the places of all systems.
    pub fn systems(&self) -> impl Iterator<Item = (usize, &'a System)> + '_ {
        (0..self.len()).filter_map(|place| self.system(place).map(|system| (place, system)))
    }

    /// Returns every leaning, in the order in which they are written down; two of the same pair are two.
    pub fn links(&self) -> &[Link<'a>] {
        &self.links
    }

    /// Returns what the node at a place needs, as places in [`Web::links`].
    pub fn below(&self, place: usize) -> &[usize] {
        &self.below[place]
    }

    /// Returns what needs the node at a place, as places in [`Web::links`].
    pub fn above(&self, place: usize) -> &[usize] {
        &self.above[place]
    }

    fn place(&mut self, node: Node, what: What<'a>) -> usize {
        if let Some(place) = self.find(&node) {
            return place;
        }
        let place = self.nodes.len();
        self.nodes.push(node.clone());
        self.what.push(what);
        self.below.push(Vec::new());
        self.above.push(Vec::new());
        self.places.insert(node, place);
        place
    }

    fn link(&mut self, link: Link<'a>) {
        let number = self.links.len();
        self.below[link.above].push(number);
        self.above[link.below].push(number);
        self.links.push(link);
    }

    /// The other end of a dependency.
    fn other(
        &mut self,
        dependency: &'a Dependency,
        by_name: &HashMap<String, usize>,
    ) -> Option<usize> {
        let registered = dependency.system.and_then(|id| self.find(&Node::System(id)));
        if registered.is_some() {
            return registered;
        }
        let name = plain(&dependency.name);
        if name.is_empty() {
            return None;
        }
        let same = by_name.get(&name).copied();
        let named = What::Named(dependency.name.trim());
        Some(same.unwrap_or_else(|| self.place(Node::Named(name), named)))
    }

    fn lean(&mut self, place: usize, other: Option<usize>, dependency: &'a Dependency) {
        let Some(other) = other else { return };
        let link = Link {
            above: place,
            below: other,
            stated_by: place,
            kind: Some(dependency.kind),
            direction: dependency.direction,
            works_without: &dependency.works_without,
            fallback: &dependency.fallback,
        };
        match dependency.direction {
            Direction::Needs => self.link(link),
            Direction::Feeds => self.link(Link { above: other, below: place, ..link }),
            Direction::Mutual => {
                self.link(link);
                // What is written tells how the writer's system gets by, and nothing of the other.
                let (works_without, fallback) = ("", "");
                self.link(Link { above: other, below: place, works_without, fallback, ..link });
            }
        }
    }

    fn uses(&mut self, place: usize, activity: &Activity) {
        for system in &activity.systems {
            if let Some(below) = self.find(&Node::System(*system)) {
                self.link(Link {
                    above: place,
                    below,
                    stated_by: place,
                    kind: None,
                    direction: Direction::Needs,
                    works_without: "",
                    fallback: "",
                });
            }
        }
    }

    /// A resource that has the name of something in the web is that; others are not in it.
    fn resources(
        &mut self,
        place: usize,
        activity: &'a Activity,
        by_name: &HashMap<String, usize>,
    ) {
        for resource in &activity.needs {
            let name = plain(&resource.name);
            let same = by_name.get(&name).copied().or_else(|| self.find(&Node::Named(name)));
            if let Some(below) = same {
                self.link(Link {
                    above: place,
                    below,
                    stated_by: place,
                    kind: None,
                    direction: Direction::Needs,
                    works_without: &resource.works_without,
                    fallback: &resource.fallback,
                });
            }
        }
    }
}

fn plain(name: &str) -> String {
    name.trim().to_lowercase()
}

#[cfg(test)]
pub(crate) mod tests;
