//! The incident report: everything that is known, in the order of the form. Never leaves out what is missing.

use super::desk::Desk;
use crate::facts::FactsDocument;

impl Desk<'_> {
    pub(super) fn report(&self) -> FactsDocument {
        let mut parts = vec![
            self.deadlines(),
            self.reported(),
            self.times(),
            self.event(),
            self.affected(),
            self.risk(),
            self.done(),
            self.decided(),
            self.outage(),
            self.linked(),
            self.versions(),
        ];
        parts.extend(self.closed());
        parts.push(self.timeline());
        parts.push(self.signatures());
        FactsDocument {
            head: self.head(self.say("incidentpaper-kind-report")),
            callouts: [self.protected_callout(), self.late_callout()]
                .into_iter()
                .flatten()
                .collect(),
            parts,
        }
    }
}
