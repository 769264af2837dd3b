//! The shortest way from one thing to everything above or below it. Never looks at the same leaning twice.

use super::{Link, Web};

/// Which way to walk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Toward {
    /// To what is needed.
    Below,
    /// To what needs it.
    Above,
}

/// A walk through a web, from one start or from several after each other.
///
/// What an earlier start has reached is not reached again: with the starts in order, each place belongs to the first
/// start that can reach it, and all of them together cost one look at each leaning.
#[derive(Debug)]
pub struct Walk<'w, 'a> {
    web: &'w Web<'a>,
    toward: Toward,
    came: Vec<Came>,
    reached: Vec<usize>,
    looked: usize,
}

#[derive(Clone, Copy, Debug)]
enum Came {
    Not,
    Start,
    By(usize),
}

impl<'w, 'a> Walk<'w, 'a> {
    /// Returns a walk that has not begun.
    pub fn new(web: &'w Web<'a>, toward: Toward) -> Walk<'w, 'a> {
        Walk { web, toward, came: vec![Came::Not; web.len()], reached: Vec::new(), looked: 0 }
    }

    /// Walks from `start` and returns what is new, itself included, nearest first.
    pub fn from(&mut self, start: usize) -> &[usize] {
        self.along(start, usize::MAX, |_| true)
    }

    /// Walks from `start` at most `steps` far along leanings that `may` allows, and returns what is new.
    pub fn along(
        &mut self,
        start: usize,
        steps: usize,
        may: impl Fn(&Link<'a>) -> bool,
    ) -> &[usize] {
        let first = self.reached.len();
        if matches!(self.came[start], Came::Not) {
            self.came[start] = Came::Start;
            self.reached.push(start);
        }
        let (mut next, mut step) = (first, 0);
        while next < self.reached.len() && step < steps {
            let end = self.reached.len();
            for at in next..end {
                self.look(self.reached[at], &may);
            }
            (next, step) = (end, step + 1);
        }
        &self.reached[first..]
    }

    fn look(&mut self, place: usize, may: &impl Fn(&Link<'a>) -> bool) {
        let links = match self.toward {
            Toward::Below => self.web.below(place),
            Toward::Above => self.web.above(place),
        };
        for number in links {
            self.looked += 1;
            let link = &self.web.links()[*number];
            let other = self.far(link);
            if matches!(self.came[other], Came::Not) && may(link) {
                self.came[other] = Came::By(*number);
                self.reached.push(other);
            }
        }
    }

    /// Returns everything that was reached, starts included.
    pub fn reached(&self) -> &[usize] {
        &self.reached
    }

    /// Returns whether a place was reached.
    pub fn has(&self, place: usize) -> bool {
        !matches!(self.came[place], Came::Not)
    }

    /// Returns the leanings on the way from the start to a place, the start's first; empty for a start.
    pub fn way(&self, place: usize) -> Vec<usize> {
        let mut way = Vec::new();
        let mut at = place;
        while let Came::By(number) = self.came[at] {
            way.push(number);
            at = self.near(&self.web.links()[number]);
        }
        way.reverse();
        way
    }

    /// Forgets what was reached, for a start of its own.
    pub fn clear(&mut self) {
        for place in self.reached.drain(..) {
            self.came[place] = Came::Not;
        }
    }

    /// Returns how many leanings have been looked at.
    pub fn looked(&self) -> usize {
        self.looked
    }

    fn far(&self, link: &Link<'_>) -> usize {
        match self.toward {
            Toward::Below => link.below,
            Toward::Above => link.above,
        }
    }

    fn near(&self, link: &Link<'_>) -> usize {
        match self.toward {
            Toward::Below => link.above,
            Toward::Above => link.below,
        }
    }
}
