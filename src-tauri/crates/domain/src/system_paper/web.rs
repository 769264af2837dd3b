//! What leans on what, as a picture and as tables, and what falls when one thing is out. Never leaves anything to the
//! picture alone.

use std::collections::{BTreeMap, BTreeSet};

use super::desk::{Desk, by_name, joined};
use crate::conflict::circles_in;
use crate::facts::{FactsBlock, FactsDocument, FactsPart, NodeState, WebEdge, WebNode, row};
use crate::fall::{Fall, FallStep, fall};
use crate::ids::SystemId;
use crate::layout::{Picture, around, picture};
use crate::system::SystemSort;
use crate::web::{Node, Web};

/// How far from the system in focus the picture reaches.
const STEPS: usize = 3;

impl Desk<'_> {
    pub(super) fn dependencies(&self, focus: Option<SystemId>) -> FactsDocument {
        let web = self.web();
        let place = focus.and_then(|id| web.find(&Node::System(id)));
        let shown = match place {
            Some(place) => around(&web, place, STEPS),
            None => (0..web.len()).collect(),
        };
        let falls = focus.and_then(|id| fall(&web, &Node::System(id)));
        let title = match place {
            Some(place) => self.fill("systempaper-web-title", &[("system", web.name(place))]),
            None => self.say("systempaper-web-kind"),
        };
        let drawn = picture(&web, &shown);
        let mut parts = vec![self.web_summary(&web, &drawn)];
        parts.extend(falls.as_ref().map(|falls| self.fall_part(falls)));
        parts.push(self.picture_part(&web, &drawn, place, falls.as_ref()));
        parts.push(self.web_table(&web, &shown));
        let head = self.head("systempaper-web-kind", &title);
        FactsDocument { head, callouts: vec![], parts }
    }

    fn web_summary(&self, web: &Web<'_>, drawn: &Picture) -> FactsPart {
        let circles: Vec<String> = circles_in(web)
            .iter()
            .map(|circle| {
                circle.iter().map(|id| self.system_name(*id)).collect::<Vec<_>>().join(", ")
            })
            .collect();
        let circles = match circles.is_empty() {
            true => self.say("systempaper-circles-none"),
            false => circles.join("\n"),
        };
        let alone: Vec<&str> = drawn.alone.iter().map(|place| web.name(*place)).collect();
        let alone = by_name(alone, |name| name).join("\n");
        let mut rows = vec![
            row(self.say("systempaper-web-count"), drawn.places.len().to_string()),
            row(self.say("systempaper-web-lines"), drawn.lines.len().to_string()),
            row(self.say("systempaper-circles"), circles),
        ];
        rows.extend(self.said("systempaper-alone", alone));
        self.part_with(
            "systempaper-web-about",
            "systempaper-secrecy",
            vec![FactsBlock::Rows { rows }],
        )
    }

    fn picture_part(
        &self,
        web: &Web<'_>,
        drawn: &Picture,
        focus: Option<usize>,
        falls: Option<&Fall>,
    ) -> FactsPart {
        let hurt: BTreeSet<usize> = falls
            .into_iter()
            .flat_map(|falls| {
                let systems = falls.fallen.iter().map(|one| one.node.clone());
                systems.chain(falls.hurt.iter().map(|one| Node::Activity(one.activity)))
            })
            .filter_map(|node| web.find(&node))
            .collect();
        let state = |place: usize| {
            if Some(place) == focus {
                NodeState::Focus
            } else if hurt.contains(&place) {
                NodeState::Hurt
            } else {
                match (web.system(place).map(|system| system.sort), web.activity(place)) {
                    (Some(SystemSort::Case), _) | (None, Some(_)) => NodeState::Plain,
                    (Some(SystemSort::Support), _) | (None, None) => NodeState::Support,
                }
            }
        };
        // What leans stands at the left here, so that names have room; the layout has it at the top.
        let nodes = drawn.places.iter().map(|place| WebNode {
            label: web.name(place.node).to_owned(),
            column: place.row,
            row: place.column,
            state: state(place.node),
        });
        let numbers = (0_u32..).zip(&drawn.places);
        let numbers: BTreeMap<usize, u32> =
            numbers.map(|(number, place)| (place.node, number)).collect();
        let edges = drawn.lines.iter().filter_map(|line| {
            let (from, to) = (*numbers.get(&line.above)?, *numbers.get(&line.below)?);
            Some(WebEdge { from, to, through: line.through.clone() })
        });
        let caption = String::new();
        let block = FactsBlock::Web { caption, nodes: nodes.collect(), edges: edges.collect() };
        self.part_with("systempaper-web-picture", "systempaper-web-read", vec![block])
    }

    fn web_table(&self, web: &Web<'_>, shown: &[usize]) -> FactsPart {
        let shown: BTreeSet<usize> = shown.iter().copied().collect();
        let links = web.links().iter();
        let links = links.filter(|link| shown.contains(&link.above) && shown.contains(&link.below));
        let links = by_name(links.collect(), |link| web.name(link.above));
        let rows = links.into_iter().map(|link| {
            vec![
                web.name(link.above).to_owned(),
                web.name(link.below).to_owned(),
                self.link_kind(link),
                link.works_without.to_owned(),
                link.fallback.to_owned(),
            ]
        });
        let columns = [
            ("systempaper-web-above", 1.8),
            ("systempaper-web-below", 1.8),
            ("systempaper-kind", 1.5),
            ("systempaper-works-without", 2.0),
            ("systempaper-fallback", 2.0),
        ];
        self.part("systempaper-web-table", vec![self.table(&columns, rows.collect())])
    }

    /// What falls when the system in focus is out: systems, then activities, the most urgent first.
    fn fall_part(&self, falls: &Fall) -> FactsPart {
        let extent = |is_partly: bool| {
            self.say(if is_partly {
                "systempaper-falls-partly"
            } else {
                "systempaper-falls-wholly"
            })
        };
        let way = |way: &[FallStep]| {
            way.iter().map(|one| one.name.as_str()).collect::<Vec<_>>().join(" → ")
        };
        let hurt = falls.hurt.iter().map(|one| {
            let after = match (one.mtpd_hours, one.suggested_mtpd_hours) {
                (Some(hours), _) => self.hours(hours),
                (None, Some(hours)) => {
                    self.fill("systempaper-mtpd-suggested", &[("hours", &self.hours(hours))])
                }
                (None, None) => self.say("systempaper-unsaid"),
            };
            let how = joined(&[extent(one.works_partly), meanwhile(&one.way)], ". ");
            vec![one.name.clone(), after, how, way(&one.way)]
        });
        let hurt_columns = [
            ("systempaper-activity", 1.8),
            ("systempaper-mtpd", 1.3),
            ("systempaper-falls", 2.2),
            ("systempaper-way", 2.4),
        ];
        let fallen = falls.fallen.iter().map(|one| {
            let how = joined(&[extent(one.works_partly), meanwhile(&one.way)], ". ");
            vec![one.name.clone(), how, way(&one.way)]
        });
        let fallen_columns =
            [("systempaper-system", 1.8), ("systempaper-falls", 2.4), ("systempaper-way", 2.6)];
        let title = self.fill("systempaper-fall-title", &[("system", falls.name.trim())]);
        let blocks = vec![
            self.captioned("systempaper-falls-activities", &hurt_columns, hurt.collect()),
            self.captioned("systempaper-falls-systems", &fallen_columns, fallen.collect()),
        ];
        FactsPart { title, intro: String::new(), blocks }
    }
}

/// What still works, and what is done meanwhile, where the way begins.
fn meanwhile(way: &[FallStep]) -> String {
    way.first().map(|step| joined(&[&step.works_without, &step.fallback], ". ")).unwrap_or_default()
}
