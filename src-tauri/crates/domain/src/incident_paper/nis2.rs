//! The three reports under cybersäkerhetslagen (2025:1506) 2 kap. 5–8 §§: after 24 hours, 72 hours and a month.
//! Never claims the authority's own order or numbers: the fields are those of domain.md 3.2.

use super::authority::optional;
use super::desk::{Desk, joined};
use super::{FilledField, FilledPart};
use crate::incident::{Answer, Which};

impl Desk<'_> {
    pub(super) fn nis2_warning(&self) -> Vec<FilledPart> {
        let outage = &self.incident.outage;
        let knowledge = self.at(self.incident.times.knowledge);
        let discovered = self.at(self.incident.report.discovered);
        let how = self.incident.event.discovered_how.as_str();
        let answer = |label: &str, answer: Answer| self.answer("outage", label, answer);
        let happened = vec![
            self.answer("times", "incidentpaper-nis2-ongoing", self.incident.times.ongoing),
            self.field("times", "incidentpaper-nis2-course", self.course()),
            self.field("report", "incidentpaper-nis2-discovered", discovered),
            self.field("times", "incidentpaper-nis2-knowledge", knowledge),
            self.field("event", "incidentpaper-discovered-how", how),
            answer("incidentpaper-malicious", outage.malicious),
            answer("incidentpaper-supplier-origin", outage.supplier_origin),
        ];
        let effects = vec![
            self.field("outage", "incidentpaper-nis2-effect", outage.effect.as_str()),
            self.field("risk", "incidentpaper-nis2-consequences", self.consequences()),
            answer("incidentpaper-cross-border", outage.cross_border),
        ];
        vec![
            self.fields("incidentpaper-nis2-who", self.organisation()),
            self.fields("incidentpaper-nis2-what", happened),
            self.fields("incidentpaper-nis2-effects", effects),
        ]
    }

    pub(super) fn nis2_notification(&self) -> Vec<FilledPart> {
        let outage = &self.incident.outage;
        let (times, risk) = (&self.incident.times, &self.incident.risk);
        let text = self.incident.report.text.as_str();
        let remaining = joined(&[self.level(), risk.reason.clone()], "\n");
        let touched = joined(&[self.harms(), self.data()], "\n");
        let happened = vec![
            self.field("report", "incidentpaper-nis2-update", text),
            self.field("times", "incidentpaper-nis2-started", self.at(times.occurred_from)),
            self.field("times", "incidentpaper-nis2-ended", self.ended()),
            self.field("event", "incidentpaper-causes", self.causes()),
        ];
        let effects = vec![
            self.field("outage", "incidentpaper-nis2-system", self.system_effect()),
            optional(self.field("outage", "incidentpaper-indicators", outage.indicators.as_str())),
            self.field("affected", "incidentpaper-nis2-information", touched),
        ];
        let next = vec![
            self.field("measures", "incidentpaper-nis2-actions", self.measures(|_| true)),
            self.field("risk", "incidentpaper-nis2-remaining", remaining),
        ];
        vec![
            self.fields("incidentpaper-nis2-who", self.organisation()),
            self.fields("incidentpaper-nis2-what", happened),
            self.fields("incidentpaper-nis2-effects", effects),
            self.fields("incidentpaper-nis2-next", next),
        ]
    }

    pub(super) fn nis2_final(&self) -> Vec<FilledPart> {
        let outage = &self.incident.outage;
        let risk = &self.incident.risk;
        let consequences =
            joined(&[outage.effect.clone(), self.consequences(), risk.text.clone()], "\n");
        let recipients = joined(&[self.persons(), self.groups()], "\n");
        let effects = vec![
            self.field("outage", "incidentpaper-nis2-final-consequences", consequences),
            self.field("affected", "incidentpaper-nis2-recipients", recipients),
            self.geography(),
            self.field("outage", "incidentpaper-nis2-cost", self.cost(outage.cost)),
            self.field("outage", "incidentpaper-nis2-functions", self.functions()),
        ];
        let done = self.measures(|measure| measure.done.is_some());
        let lesson = self.incident.closing.as_ref().map(|closing| closing.lesson.as_str());
        let planned = self.measures(|measure| measure.done.is_none());
        let prevention = joined(&[planned.as_str(), lesson.unwrap_or_default()], "\n");
        let learnt = vec![
            self.field("outage", "incidentpaper-root-cause", outage.root_cause.as_str()),
            self.field("measures", "incidentpaper-nis2-measures", done),
            self.field("measures", "incidentpaper-nis2-prevention", prevention),
            self.field("decision", "incidentpaper-nis2-approved", self.approved()),
        ];
        vec![
            self.fields("incidentpaper-nis2-who", self.organisation()),
            self.fields("incidentpaper-nis2-effects", effects),
            self.fields("incidentpaper-nis2-learnt", learnt),
        ]
    }

    /// The moments that are known, the earliest first, one on each line.
    fn course(&self) -> String {
        let (times, outage) = (&self.incident.times, &self.incident.outage);
        let mut moments = [
            (times.occurred_from, "incidentpaper-course-began"),
            (self.incident.report.discovered, "incidentpaper-course-discovered"),
            (outage.limited_from, "incidentpaper-course-limited"),
            (outage.reserve_from, "incidentpaper-course-reserve"),
            (outage.reserve_to, "incidentpaper-course-reserve-ended"),
            (outage.limited_to, "incidentpaper-course-limited-ended"),
            (times.occurred_to, "incidentpaper-course-ended"),
        ];
        moments.sort_by_key(|(at, _)| *at);
        let line = |(at, what): &(Option<crate::moment::Moment>, &str)| {
            at.map(|_| format!("{} {}", self.at(*at), self.say(what)))
        };
        moments.iter().filter_map(line).collect::<Vec<_>>().join("\n")
    }

    /// The system, and how long the activity was limited.
    fn system_effect(&self) -> String {
        let outage = &self.incident.outage;
        let limited = match self.span(outage.limited_from, outage.limited_to) {
            span if span.is_empty() => String::new(),
            span => self.wording.fill("incidentpaper-nis2-limited", &[("span", &span)]),
        };
        joined(&[self.system(), limited, outage.effect.clone()], "\n")
    }

    /// Where it was felt: the municipality, and whether another country is reached.
    fn geography(&self) -> FilledField {
        let cross_border = self.incident.outage.cross_border;
        let field = self.answer("outage", "incidentpaper-nis2-geography", cross_border);
        let abroad = [("answer", field.value.as_str())];
        let value = joined(
            &[
                self.context.administration.municipality.clone(),
                self.wording.fill("incidentpaper-nis2-abroad", &abroad),
            ],
            "\n",
        );
        FilledField { value, ..field }
    }

    /// Which activity was hit: the unit, and that it is health care when it is.
    fn functions(&self) -> String {
        let care = self.incident.outage.care.then(|| self.say("incidentpaper-nis2-care"));
        joined(&[self.unit(), care.unwrap_or_default()], "\n")
    }

    /// The final version that somebody has settled.
    fn approved(&self) -> String {
        let last = self.incident.versions.iter().rfind(|version| version.which == Which::Final);
        last.map(|version| self.settled(version)).unwrap_or_default()
    }
}
