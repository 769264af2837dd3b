//! What leans on what, what falls, and the impact analysis, of one administration. Changes nothing.

use std::collections::{BTreeSet, HashMap};

use domain::activity::Activity;
use domain::conflict::ends_in;
use domain::fall::{Fall, fall};
use domain::ids::{ActivityId, SystemId};
use domain::impact::{ImpactAnalysis, TABLE_POINTS, analyse};
use domain::layout::{around, picture};
use domain::plan::Plan;
use domain::system::System;
use domain::web::circle::circles;
use domain::web::{Node, Web};

use crate::call::Call;
use crate::refuse::invalid;
use crate::wire::{
    AskImpact, CoveringPlan, FallView, Kept, OpenWeb, Problem, Refusal, TakeOut, WebEdge, WebLine,
    WebNode, WebPlace, WebView,
};

/// The most time points of one table: as many as there is room for.
const MOST_POINTS: usize = 12;

/// The longest outage that is worth a column: a year, in hours.
const LONGEST_OUTAGE: u32 = 8_760;

/// The most steps that are shown around one thing; chains are shorter.
const MOST_STEPS: u32 = 20;

pub(crate) fn open_web(call: &mut Call<'_>, request: OpenWeb) -> Result<WebView, Refusal> {
    let OpenWeb { administration: here, focus, depth, without_activities } = request;
    call.within(here)?;
    if !(1..=MOST_STEPS).contains(&depth) {
        return Err(range("depth", MOST_STEPS));
    }
    let (systems, activities) = (call.shared::<System>(here)?, call.shared::<Activity>(here)?);
    let activities: &[Kept<Activity>] = if without_activities { &[] } else { &activities };
    let web = web_of(&systems, activities);
    let nodes = match focus.map(written) {
        None => (0..web.len()).collect(),
        Some(focus) => around(&web, web.find(&focus).ok_or(Refusal::NotFound)?, depth as usize),
    };
    Ok(view(&web, &nodes))
}

pub(crate) fn take_out(call: &mut Call<'_>, request: TakeOut) -> Result<FallView, Refusal> {
    let TakeOut { administration: here, node } = request;
    call.within(here)?;
    // Nothing leans on an activity, so it takes nothing with it.
    if matches!(node, Node::Activity(_)) {
        return Err(invalid("node", "problem-unknown-reference"));
    }
    let (systems, activities) = (call.shared::<System>(here)?, call.shared::<Activity>(here)?);
    let web = web_of(&systems, &activities);
    let fall = fall(&web, &written(node)).ok_or(Refusal::NotFound)?;
    let plans = call.list::<Plan>(Some(here))?;
    Ok(covered(fall, plans.into_iter().map(|plan| plan.value)))
}

pub(crate) fn impact_analysis(
    call: &mut Call<'_>,
    request: AskImpact,
) -> Result<ImpactAnalysis, Refusal> {
    let AskImpact { administration: here, mut time_points, systems: chosen } = request;
    call.within(here)?;
    if time_points.len() > MOST_POINTS {
        return Err(range("time_points", MOST_POINTS));
    }
    if let Some(index) = time_points.iter().position(|hours| *hours > LONGEST_OUTAGE) {
        return Err(range(&format!("time_points.{index}"), LONGEST_OUTAGE));
    }
    if time_points.is_empty() {
        time_points.extend(TABLE_POINTS);
    }
    let (systems, activities) = (call.shared::<System>(here)?, call.shared::<Activity>(here)?);
    let web = web_of(&systems, &activities);
    let mut analysis = analyse(&web, &time_points);
    if let Some(chosen) = chosen {
        analysis.only(&web, &chosen);
    }
    Ok(analysis)
}

fn range(field: &str, max: impl ToString) -> Refusal {
    let problem = Problem::new(field, "problem-number-range").with("min", 1).with("max", max);
    Refusal::Invalid { problems: vec![problem] }
}

fn web_of<'a>(systems: &'a [Kept<System>], activities: &'a [Kept<Activity>]) -> Web<'a> {
    Web::of(systems.iter().map(|kept| &kept.value), activities.iter().map(|kept| &kept.value))
}

/// A name is found however it is written.
fn written(node: Node) -> Node {
    match node {
        Node::Named(name) => Node::named(&name),
        Node::Activity(_) | Node::System(_) => node,
    }
}

fn view(web: &Web<'_>, shown: &[usize]) -> WebView {
    let index: HashMap<usize, u32> =
        shown.iter().enumerate().map(|(index, place)| (*place, index as u32)).collect();
    let picture = picture(web, shown);
    let places: HashMap<usize, WebPlace> = picture
        .places
        .iter()
        .map(|place| (place.node, WebPlace { column: place.column, row: place.row }))
        .collect();
    let broken = ends_in(web);
    let circles = circles(web);
    let in_circle: BTreeSet<usize> = circles.iter().flatten().copied().collect();
    let node = |place: usize| {
        let system = web.system(place);
        let others = |links: &[usize], end: fn(&domain::web::Link<'_>) -> usize| {
            let others: BTreeSet<usize> =
                links.iter().map(|number| end(&web.links()[*number])).collect();
            others.len() as u32
        };
        WebNode {
            node: web.node(place).clone(),
            name: web.name(place).to_owned(),
            sort: system.map(|system| system.sort),
            place: places.get(&place).copied(),
            in_conflict: broken.contains(&place),
            in_circle: in_circle.contains(&place),
            missing_roles: system.map(System::missing_roles).unwrap_or_default(),
            needs: others(web.below(place), |link| link.below),
            needed_by: others(web.above(place), |link| link.above),
        }
    };
    let edges = web.links().iter().filter_map(|link| {
        let (above, below) = (*index.get(&link.above)?, *index.get(&link.below)?);
        Some(WebEdge {
            above,
            below,
            stated_by: if link.stated_by == link.above { above } else { below },
            kind: link.kind,
            direction: link.direction,
            works_without: link.works_without.to_owned(),
            fallback: link.fallback.to_owned(),
        })
    });
    let lines = picture.lines.into_iter().filter_map(|line| {
        let (above, below) = (*index.get(&line.above)?, *index.get(&line.below)?);
        Some(WebLine { above, below, through: line.through })
    });
    let touched = circles.iter().filter(|places| places.iter().any(|at| index.contains_key(at)));
    WebView {
        nodes: shown.iter().map(|place| node(*place)).collect(),
        lines: lines.collect(),
        edges: edges.collect(),
        circles: touched
            .map(|places| places.iter().map(|at| web.node(*at).clone()).collect())
            .collect(),
        columns: picture.columns,
        rows: picture.rows,
        total: web.len() as u32,
    }
}

/// Says which plans cover what falls. A plan covers the systems of its scope and the activities of its tasks.
fn covered(fall: Fall, plans: impl Iterator<Item = Plan>) -> FallView {
    let systems: Vec<SystemId> = std::iter::once(&fall.node)
        .chain(fall.fallen.iter().map(|fallen| &fallen.node))
        .filter_map(Node::system)
        .collect();
    let activities: Vec<ActivityId> = fall.hurt.iter().map(|hurt| hurt.activity).collect();
    let mut covering: Vec<CoveringPlan> = plans
        .map(|plan| {
            let scope = &plan.sections.scope.systems;
            let tasks: BTreeSet<ActivityId> =
                plan.sections.tasks.rows.iter().filter_map(|task| task.activity).collect();
            CoveringPlan {
                id: plan.id,
                in_force: plan.current.as_ref().map(|current| current.number),
                systems: systems.iter().filter(|id| scope.contains(id)).copied().collect(),
                activities: activities.iter().filter(|id| tasks.contains(id)).copied().collect(),
                title: plan.title,
            }
        })
        .filter(|plan| !plan.systems.is_empty() || !plan.activities.is_empty())
        .collect();
    covering.sort_by_key(|plan| (plan.in_force.is_none(), plan.title.to_lowercase()));
    let in_force = || covering.iter().filter(|plan| plan.in_force.is_some());
    let covered_systems: BTreeSet<SystemId> =
        in_force().flat_map(|plan| plan.systems.iter().copied()).collect();
    let covered_activities: BTreeSet<ActivityId> =
        in_force().flat_map(|plan| plan.activities.iter().copied()).collect();
    FallView {
        uncovered_systems: systems.into_iter().filter(|id| !covered_systems.contains(id)).collect(),
        uncovered_activities: activities
            .into_iter()
            .filter(|id| !covered_activities.contains(id))
            .collect(),
        fall,
        plans: covering,
    }
}
