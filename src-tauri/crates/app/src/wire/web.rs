//! What leans on what, what falls when something is taken out, and the impact analysis.

use domain::fall::Fall;
use domain::ids::{ActivityId, AdministrationId, PlanId, SystemId};
pub use domain::impact::ImpactAnalysis;
use domain::system::{DependencyKind, Direction, SystemRole, SystemSort};
use domain::web::Node;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Opens the web of a register, or the part of it around one thing.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OpenWeb {
    /// The administration.
    pub administration: AdministrationId,
    /// What stands in the middle; `None` is the whole web.
    #[serde(default)]
    pub focus: Option<Node>,
    /// How many steps up and down from there are shown.
    #[serde(default = "one")]
    pub depth: u32,
    /// Leaves the activities out.
    #[serde(default)]
    pub without_activities: bool,
}

fn one() -> u32 {
    1
}

/// A web with its picture. Nodes are named by their place in `nodes`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct WebView {
    /// Everything that is shown: systems, activities, then what is only named.
    pub nodes: Vec<WebNode>,
    /// The lines of the picture, one for each pair.
    pub lines: Vec<WebLine>,
    /// The same as a list: every dependency, also several between two.
    pub edges: Vec<WebEdge>,
    /// The circles that something shown is in, whole.
    pub circles: Vec<Vec<Node>>,
    /// Columns of the picture.
    pub columns: u32,
    /// Rows of the picture.
    pub rows: u32,
    /// How many nodes the whole web has.
    pub total: u32,
}

/// Something in the web.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct WebNode {
    /// What it is.
    pub node: Node,
    /// What it is called.
    pub name: String,
    /// Of a system, what it is.
    pub sort: Option<SystemSort>,
    /// Where it stands in the picture; `None` when nothing that is shown leans on it, nor it on anything.
    pub place: Option<WebPlace>,
    /// It is an activity with a promise under it that does not hold, or the system that promises too long.
    pub in_conflict: bool,
    /// It needs itself through others.
    pub in_circle: bool,
    /// Of a system, the roles that nobody has.
    pub missing_roles: Vec<SystemRole>,
    /// How many others it needs in the whole web.
    pub needs: u32,
    /// How many others need it in the whole web.
    pub needed_by: u32,
}

/// A place in the picture, in whole columns and rows from the upper left.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WebPlace {
    /// The column of its middle; the next in the row is two away or more, and a line that passes one.
    pub column: u32,
    /// Its row; what everything leans on is at the bottom.
    pub row: u32,
}

/// A line from what needs down to what is needed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WebLine {
    /// What needs.
    pub above: u32,
    /// What is needed; in the same row when the two are in a circle.
    pub below: u32,
    /// The column in which the line passes each row between the two, from above.
    pub through: Vec<u32>,
}

/// A dependency as it is written down.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WebEdge {
    /// What needs.
    pub above: u32,
    /// What is needed.
    pub below: u32,
    /// In whose record it stands; one of the two.
    pub stated_by: u32,
    /// What kind of thing is needed; `None` where an activity uses it.
    pub kind: Option<DependencyKind>,
    /// How it is written down; one that is mutual is two edges.
    pub direction: Direction,
    /// What still works without it.
    pub works_without: String,
    /// What to do meanwhile.
    pub fallback: String,
}

/// Takes something out, in thought.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TakeOut {
    /// The administration.
    pub administration: AdministrationId,
    /// A system, or what is only named.
    pub node: Node,
}

/// What falls, and what there is against it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct FallView {
    /// What falls.
    pub fall: Fall,
    /// The plans that cover something of it: those in force first, then by title.
    pub plans: Vec<CoveringPlan>,
    /// Systems that are out or fall, and that no plan in force covers.
    pub uncovered_systems: Vec<SystemId>,
    /// Activities that are hurt, and that no plan in force covers; soonest unacceptable first.
    pub uncovered_activities: Vec<ActivityId>,
}

/// A plan that covers something of what falls.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CoveringPlan {
    /// The plan.
    pub id: PlanId,
    /// Its title.
    pub title: String,
    /// The number of the version in force; `None` when it is only a draft.
    pub in_force: Option<u32>,
    /// The systems it covers of those that are out or fall.
    pub systems: Vec<SystemId>,
    /// The activities it covers of those that are hurt.
    pub activities: Vec<ActivityId>,
}

/// Asks for the impact analysis.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AskImpact {
    /// The administration.
    pub administration: AdministrationId,
    /// Time points in hours of outage; empty for 4, 24, 72 and 168.
    #[serde(default)]
    pub time_points: Vec<u32>,
    /// Only these systems, and the activities that lean on them; `None` is all.
    #[serde(default)]
    pub systems: Option<Vec<SystemId>>,
}
