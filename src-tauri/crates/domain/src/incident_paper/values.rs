//! What single fields of an incident say, for the report, the authorities and the register alike.
//! Never holds the name of whoever reported or handled it.

use super::desk::{Desk, joined};
use crate::incident::{Affected, Data, Measure};
use crate::moment::{Moment, written};

/// How a kind of data is said.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    /// By its name alone.
    Plain,
    /// A special category (GDPR art. 9).
    Special,
    /// Criminal offences (GDPR art. 10).
    Crime,
    /// Under secrecy.
    Secret,
}

fn class(data: Data) -> Class {
    match data {
        Data::Name
        | Data::Contact
        | Data::BirthDate
        | Data::PersonalNumber
        | Data::Economy
        | Data::Evaluation
        | Data::Location
        | Data::Credentials
        | Data::Pictures => Class::Plain,
        Data::Health
        | Data::Ethnicity
        | Data::Politics
        | Data::Religion
        | Data::Union
        | Data::SexLife
        | Data::Biometric => Class::Special,
        Data::Crime => Class::Crime,
        Data::Secret => Class::Secret,
    }
}

impl Desk<'_> {
    pub(super) fn system(&self) -> String {
        self.name(self.incident.report.system.map(|id| id.0))
    }

    pub(super) fn unit(&self) -> String {
        self.name(self.incident.report.unit.map(|id| id.0))
    }

    /// "Obehörigt röjande", one on each line.
    pub(super) fn harms(&self) -> String {
        self.lines("harm", &self.incident.report.harms)
    }

    pub(super) fn ways(&self) -> String {
        self.lines("way", &self.incident.report.ways)
    }

    pub(super) fn types(&self) -> String {
        self.lines("type", &self.incident.event.types)
    }

    /// The causes, and the cause in words.
    pub(super) fn causes(&self) -> String {
        let event = &self.incident.event;
        joined(&[self.lines("cause", &event.causes), event.cause_text.clone()], "\n")
    }

    pub(super) fn groups(&self) -> String {
        self.lines("group", &self.incident.affected.groups)
    }

    /// The kinds of data, one on each line; special categories are said to be that.
    pub(super) fn data(&self) -> String {
        let said = |data: &Data| {
            let name = self.wording.choice("data", *data);
            let args = [("data", name.as_str())];
            match class(*data) {
                Class::Plain | Class::Secret => name,
                Class::Special => self.wording.fill("incidentpaper-data-special", &args),
                Class::Crime => self.wording.fill("incidentpaper-data-crime", &args),
            }
        };
        joined(&self.incident.affected.data.iter().map(said).collect::<Vec<_>>(), "\n")
    }

    /// The number of persons: a number, that nobody knows it yet, or nothing.
    pub(super) fn persons(&self) -> String {
        let Affected { persons, persons_unknown, .. } = self.incident.affected;
        match persons {
            Some(persons) => persons.to_string(),
            None if persons_unknown => self.say("incidentpaper-not-known-yet"),
            None => String::new(),
        }
    }

    pub(super) fn records(&self) -> String {
        self.incident.affected.records.map(|records| records.to_string()).unwrap_or_default()
    }

    pub(super) fn consequences(&self) -> String {
        self.lines("consequence", &self.incident.risk.consequences)
    }

    pub(super) fn level(&self) -> String {
        let level = self.incident.risk.level;
        level.map(|level| self.wording.choice("level", level)).unwrap_or_default()
    }

    /// The measures that `holds` is true of, one on each line, and when each is done. Says no role.
    pub(super) fn measures(&self, holds: fn(&Measure) -> bool) -> String {
        let said = |measure: &Measure| {
            let Measure { what, owner: _, due, done } = measure;
            let (what, dated) = (what.trim(), |id: &str, day: &str| {
                self.wording.fill(id, &[("what", measure.what.trim()), ("day", day)])
            });
            match (done, due) {
                _ if what.is_empty() => String::new(),
                (Some(day), _) => dated("incidentpaper-measure-done", &day.to_string()),
                (None, Some(day)) => dated("incidentpaper-measure-due", &day.to_string()),
                (None, None) => what.to_owned(),
            }
        };
        let measures = self.incident.measures.iter().filter(|measure| holds(measure));
        joined(&measures.map(said).collect::<Vec<_>>(), "\n")
    }

    /// "2026-014, dnr 1.2-345/2026"
    pub(super) fn reference(&self) -> String {
        let registry = match self.incident.links.registry_number.trim() {
            "" => String::new(),
            number => self.wording.fill("incidentpaper-dnr", &[("number", number)]),
        };
        joined(&[self.incident.number.as_str(), &registry], ", ")
    }

    /// The controller (personuppgiftsansvarig): the board, with its municipality.
    pub(super) fn controller(&self) -> String {
        let administration = self.context.administration;
        match administration.board.trim() {
            "" => String::new(),
            board => joined(&[board, &administration.municipality], ", "),
        }
    }

    /// "2026-11-20 16:20–2026-11-20 18:00", with one end open when only one is known.
    pub(super) fn span(&self, from: Option<Moment>, to: Option<Moment>) -> String {
        let (from, to) = (from.map(written), to.map(written));
        match (from, to) {
            (None, None) => String::new(),
            (from, to) => {
                let open = || self.say("incidentpaper-not-known");
                let args = [("from", from.unwrap_or_else(open)), ("to", to.unwrap_or_else(open))];
                let args = args.each_ref().map(|(name, said)| (*name, said.as_str()));
                self.wording.fill("incidentpaper-span", &args)
            }
        }
    }
}
