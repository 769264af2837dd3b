//! The notification to Integritetsskyddsmyndigheten (GDPR art. 33.3), in the order of its e-service.
//! Never makes up a number: only the fields whose numbers were seen there have one (domain.md 3.4).

use super::authority::{numbered, optional};
use super::desk::{Desk, joined};
use super::{FilledField, FilledPart};
use crate::clock::ClockStatus;
use crate::track::IMY;

impl Desk<'_> {
    pub(super) fn imy(&self) -> Vec<FilledPart> {
        vec![
            self.fields("incidentpaper-imy-controller", self.imy_controller()),
            self.fields("incidentpaper-imy-when", self.imy_when()),
            self.fields("incidentpaper-imy-what", self.imy_what()),
            self.fields("incidentpaper-imy-whom", self.imy_whom()),
            self.fields("incidentpaper-imy-consequences", self.imy_consequences()),
            self.fields("incidentpaper-imy-informed", self.imy_informed()),
        ]
    }

    fn imy_controller(&self) -> Vec<FilledField> {
        let at = "administration";
        let administration = self.context.administration;
        let (address, phone) = (administration.address.as_str(), administration.privacy_phone());
        let field = |label: &str, value: &str| self.field(at, label, value);
        vec![
            numbered("1", self.field(at, "incidentpaper-controller", self.controller())),
            numbered(
                "2",
                field("incidentpaper-organisation-number", &administration.organisation_number),
            ),
            numbered("3", field("incidentpaper-address", address)),
            self.field("links", "incidentpaper-own-reference", self.reference()),
            field("incidentpaper-contact", &administration.privacy_contact),
            field("incidentpaper-contact-phone", phone),
            field("incidentpaper-contact-email", &administration.privacy_email),
            numbered("9", field("incidentpaper-contact-address", address)),
        ]
    }

    fn imy_when(&self) -> Vec<FilledField> {
        let times = &self.incident.times;
        let field = |label: &str, value: String| self.field("times", label, value);
        let discovered = self.at(self.incident.report.discovered);
        let mut fields = vec![
            field("incidentpaper-imy-started", self.at(times.occurred_from)),
            self.field("report", "incidentpaper-imy-discovered", discovered),
            numbered("13", field("incidentpaper-imy-ended", self.ended())),
            field("incidentpaper-imy-aware", self.at(times.aware)),
        ];
        fields.extend(self.imy_late());
        fields
    }

    /// Why the notification comes later than 72 hours (art. 33.1), when it does.
    fn imy_late(&self) -> Option<FilledField> {
        let clock = self.context.clocks.iter().find(|clock| clock.key == IMY)?;
        match clock.status {
            ClockStatus::Late | ClockStatus::DoneLate { .. } => {
                let reason = clock.late_reason.as_str();
                Some(self.field("tracks", "incidentpaper-imy-late", reason))
            }
            ClockStatus::NotStarted { .. }
            | ClockStatus::Running
            | ClockStatus::DoneInTime
            | ClockStatus::NotApplicable { .. }
            | ClockStatus::MayApply => None,
        }
    }

    fn imy_what(&self) -> Vec<FilledField> {
        let text = self.incident.report.text.as_str();
        // The type is what the authority asks for; what it looked like stands below, to choose the best fit by.
        let kind = self.field("event", "incidentpaper-imy-type", self.types());
        let looked = joined(&[self.types(), self.harms(), self.ways()], "\n");
        vec![
            self.field("report", "incidentpaper-imy-description", text),
            FilledField { value: looked, ..kind },
            self.field("event", "incidentpaper-imy-cause", self.causes()),
        ]
    }

    fn imy_whom(&self) -> Vec<FilledField> {
        let field = |label: &str, value: String| self.field("affected", label, value);
        vec![
            field("incidentpaper-imy-persons", self.persons()),
            optional(field("incidentpaper-imy-records", self.records())),
            numbered("25", field("incidentpaper-imy-groups", self.groups())),
            numbered("26", field("incidentpaper-imy-data", self.data())),
        ]
    }

    fn imy_consequences(&self) -> Vec<FilledField> {
        let risk = &self.incident.risk;
        let consequences = joined(&[self.consequences(), risk.text.clone()], "\n");
        let level = self.field("risk", "incidentpaper-imy-severity", self.level());
        let severity = joined(&[level.value.as_str(), &risk.reason], "\n");
        let measures = self.measures(|_| true);
        vec![
            numbered("28", self.field("risk", "incidentpaper-imy-possible", consequences)),
            FilledField { value: severity, ..level },
            numbered("30", self.field("measures", "incidentpaper-imy-measures", measures)),
        ]
    }

    /// When they were informed, when they will be, or why not: one of the three has to be said.
    fn imy_informed(&self) -> Vec<FilledField> {
        let decision = &self.incident.decision;
        let day = |day: Option<crate::moment::Day>| day.map(|day| day.to_string());
        let field = |label: &str, value: Option<String>| {
            self.field("decision", label, value.unwrap_or_default())
        };
        let why_not = (decision.inform == Some(false)).then(|| decision.inform_reason.clone());
        let on = field("incidentpaper-imy-informed-on", day(decision.informed_on));
        let by = field("incidentpaper-imy-inform-by", day(decision.inform_by));
        let not = field("incidentpaper-imy-why-not", why_not);
        let is_said = !(on.missing && by.missing);
        let [asks_on, asks_by, asks_not] = match decision.inform {
            None => [!is_said, false, false],
            Some(true) => [false, !is_said, false],
            Some(false) => [false, false, not.missing],
        };
        vec![
            numbered("32", FilledField { missing: asks_on, ..on }),
            numbered("34", FilledField { missing: asks_by, ..by }),
            numbered("35", FilledField { missing: asks_not, ..not }),
        ]
    }
}
