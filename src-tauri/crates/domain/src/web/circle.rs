//! What leans on each other in a circle. Never refuses one: they are allowed in life.

use super::Web;

/// Returns for each place the number of its group: two places are in the same when each leans on the other, however far
/// the way. A group has a higher number than every group that it leans on.
///
/// Tarjan's strongly connected components (1972), with a stack of its own since a chain may be thousands long.
pub fn groups(web: &Web<'_>) -> Vec<usize> {
    let mut search = Search {
        web,
        found: vec![None; web.len()],
        low: vec![0; web.len()],
        group: vec![None; web.len()],
        open: Vec::new(),
        count: 0,
        groups: 0,
    };
    for place in 0..web.len() {
        if search.found[place].is_none() {
            search.from(place);
        }
    }
    search.group.into_iter().map(Option::unwrap_or_default).collect()
}

/// Returns the circles, each with the places that are in it in their order. One that needs itself is a circle of one.
pub fn circles(web: &Web<'_>) -> Vec<Vec<usize>> {
    let mut members: Vec<Vec<usize>> = vec![Vec::new(); web.len()];
    for (place, group) in groups(web).into_iter().enumerate() {
        members[group].push(place);
    }
    let needs_itself =
        |place: usize| web.below(place).iter().any(|number| web.links()[*number].below == place);
    members.retain(|places| match places.as_slice() {
        [] => false,
        [only] => needs_itself(*only),
        _ => true,
    });
    members
}

struct Search<'w, 'a> {
    web: &'w Web<'a>,
    found: Vec<Option<usize>>,
    low: Vec<usize>,
    group: Vec<Option<usize>>,
    open: Vec<usize>,
    count: usize,
    groups: usize,
}

impl Search<'_, '_> {
    fn from(&mut self, start: usize) {
        // Each place with how many of its leanings have been followed.
        let mut under_way = vec![(start, 0)];
        self.find(start);
        while let Some((place, followed)) = under_way.pop() {
            let Some(number) = self.web.below(place).get(followed).copied() else {
                self.close(place);
                if let Some((before, _)) = under_way.last() {
                    self.low[*before] = self.low[*before].min(self.low[place]);
                }
                continue;
            };
            under_way.push((place, followed + 1));
            let other = self.web.links()[number].below;
            match (self.found[other], self.group[other]) {
                (None, _) => {
                    self.find(other);
                    under_way.push((other, 0));
                }
                (Some(found), None) => self.low[place] = self.low[place].min(found),
                (Some(_), Some(_)) => {}
            }
        }
    }

    fn find(&mut self, place: usize) {
        self.found[place] = Some(self.count);
        self.low[place] = self.count;
        self.count += 1;
        self.open.push(place);
    }

    /// Closes a group when `place` is the first of it.
    fn close(&mut self, place: usize) {
        if self.found[place] != Some(self.low[place]) {
            return;
        }
        while let Some(member) = self.open.pop() {
            self.group[member] = Some(self.groups);
            if member == place {
                break;
            }
        }
        self.groups += 1;
    }
}
