//! Förvaltningsplan: how a system is looked after, under the guideline's fixed headings (seed 002). Never a continuity plan.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{AdministrationId, MaintenanceId, RoleId, SystemId};
use crate::moment::Day;

/// The maintenance plan of one system. Roles stand on the system itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Maintenance {
    /// Its id.
    pub id: MaintenanceId,
    /// The administration.
    pub administration: AdministrationId,
    /// The system.
    pub system: SystemId,
    /// What it is called in lists: the system's name.
    pub title: String,
    /// Dokumentansvarig.
    #[serde(default)]
    pub owner: Option<RoleId>,
    /// Dok.nr.
    #[serde(default)]
    pub registry_number: String,
    /// Upprättad/reviderad.
    #[serde(default)]
    pub revised_on: Option<Day>,
    /// Revideras.
    #[serde(default)]
    pub revise_by: Option<Day>,
    /// Syfte och mål.
    #[serde(default)]
    pub goals: String,
    /// Roller: how the roles of the system work together, beside who they are.
    #[serde(default)]
    pub roles: String,
    /// Behörigheter och åtkomst.
    #[serde(default)]
    pub permissions: String,
    /// Uppföljning och kontroller.
    #[serde(default)]
    pub follow_up: String,
    /// Loggning.
    #[serde(default)]
    pub logging: String,
    /// Incidentrapportering.
    #[serde(default)]
    pub incidents: String,
    /// Utveckling.
    #[serde(default)]
    pub development: String,
    /// Årshjul: what is done again and again.
    #[serde(default)]
    pub recurring: Vec<Recurring>,
}

/// Something that is done every year.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Recurring {
    /// What: "Gå igenom behörigheter".
    pub what: String,
    /// The months in which it is done, 1 for January.
    pub months: Vec<u8>,
    /// Who does it.
    pub role: Option<RoleId>,
    /// When it was last done.
    pub last_done: Option<Day>,
}

impl Maintenance {
    /// Returns what is done in each month, January first.
    pub fn wheel(&self) -> [Vec<&Recurring>; 12] {
        let mut wheel: [Vec<&Recurring>; 12] = Default::default();
        for one in &self.recurring {
            for month in &one.months {
                if let Some(place) =
                    month.checked_sub(1).and_then(|at| wheel.get_mut(usize::from(at)))
                {
                    place.push(one);
                }
            }
        }
        wheel
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use uuid::Uuid;

    use super::*;

    #[test]
    fn the_wheel_has_each_thing_in_each_of_its_months() {
        let plan: Maintenance = serde_json::from_value(json!({
            "id": Uuid::nil(), "administration": Uuid::nil(), "system": Uuid::nil(), "title": "Treserva",
            "recurring": [
                { "what": "Loggkontroll", "months": [3, 6, 9, 12] },
                { "what": "Behörigheter", "months": [3, 13, 0] },
            ],
        }))
        .unwrap();

        let wheel = plan.wheel();

        let names =
            |month: usize| wheel[month - 1].iter().map(|one| one.what.as_str()).collect::<Vec<_>>();
        assert_eq!(names(3), ["Loggkontroll", "Behörigheter"]);
        assert_eq!(names(12), ["Loggkontroll"]);
        assert_eq!(
            wheel.iter().map(Vec::len).sum::<usize>(),
            5,
            "a month that is not one is nowhere"
        );
    }
}
