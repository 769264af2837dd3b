//! What activities demand of everything below them. Never decides how strict a time should be.

use super::{ActivityImpact, Demand, SystemDemand, verdict};
use crate::activity::Activity;
use crate::ids::ActivityId;
use crate::system::System;
use crate::web::Web;
use crate::web::walk::{Toward, Walk};

/// Walks down from the strictest first, so that each place belongs to the strictest that can reach it.
pub(super) struct Sweeps<'w, 'a> {
    mtpd: Sweep<'w, 'a>,
    rto: Sweep<'w, 'a>,
    rpo: Sweep<'w, 'a>,
    aim: Sweep<'w, 'a>,
    levels: Vec<Vec<Option<u8>>>,
}

struct Sweep<'w, 'a> {
    walk: Walk<'w, 'a>,
    /// For each place the activity it belongs to, with its hours.
    owner: Vec<Option<(ActivityId, u32)>>,
}

impl<'w, 'a> Sweeps<'w, 'a> {
    pub(super) fn of(web: &'w Web<'a>, rows: &[ActivityImpact]) -> Sweeps<'w, 'a> {
        let mut levels = vec![Vec::new(); web.len()];
        let points = rows.first().map_or(0, |row| row.levels.len());
        for point in 0..points {
            let mut worst_first: Vec<(u8, usize)> = web
                .activities()
                .zip(rows)
                .filter_map(|((place, _), row)| row.levels[point].map(|level| (level, place)))
                .collect();
            worst_first.sort_by_key(|(level, _)| std::cmp::Reverse(*level));
            let mut walk = Walk::new(web, Toward::Below);
            let mut at_point = vec![None; web.len()];
            for (level, start) in worst_first {
                for place in walk.from(start) {
                    at_point[*place] = Some(level);
                }
            }
            for (place, level) in at_point.into_iter().enumerate() {
                levels[place].push(level);
            }
        }
        Sweeps {
            mtpd: Sweep::of(web, |activity| activity.mtpd_hours),
            rto: Sweep::of(web, |activity| activity.rto_hours),
            rpo: Sweep::of(web, |activity| activity.rpo_hours),
            aim: Sweep::of(web, |activity| activity.rto_hours.or(activity.mtpd_hours)),
            levels,
        }
    }

    pub(super) fn row(
        &self,
        web: &Web<'_>,
        place: usize,
        system: &System,
        points: usize,
    ) -> SystemDemand {
        let aim = self.aim.demand(web, place);
        let (measured_hours, promised_hours) =
            (system.last_restore_hours, system.promised_restore_hours);
        let mut levels = self.levels[place].clone();
        levels.resize(points, None);
        SystemDemand {
            system: system.id,
            mtpd: self.mtpd.demand(web, place),
            rto: self.rto.demand(web, place),
            rpo: self.rpo.demand(web, place),
            verdict: aim.as_ref().map(|aim| verdict(aim.hours, measured_hours, promised_hours)),
            aim,
            levels,
            measured_hours,
            measured_on: system.last_restore_test,
            promised_hours,
        }
    }
}

impl<'w, 'a> Sweep<'w, 'a> {
    fn of(web: &'w Web<'a>, hours: impl Fn(&Activity) -> Option<u32>) -> Sweep<'w, 'a> {
        let mut strictest_first: Vec<(u32, usize, ActivityId)> = web
            .activities()
            .filter_map(|(place, activity)| Some((hours(activity)?, place, activity.id)))
            .collect();
        strictest_first.sort();
        let mut walk = Walk::new(web, Toward::Below);
        let mut owner = vec![None; web.len()];
        for (hours, start, activity) in strictest_first {
            for place in walk.from(start) {
                owner[*place] = Some((activity, hours));
            }
        }
        Sweep { walk, owner }
    }

    fn demand(&self, web: &Web<'_>, place: usize) -> Option<Demand> {
        let (activity, hours) = self.owner[place]?;
        let way = self.walk.way(place);
        let chain = way.iter().filter_map(|link| web.node(web.links()[*link].below).system());
        Some(Demand { hours, activity, chain: chain.collect() })
    }
}
