//! Invented incidents. Never a real administration, person or incident.

use std::collections::BTreeMap;

use domain::clock::{ClockView, clocks};
use domain::incident::Incident;
use domain::incident_paper::{Context, TimelineLine};
use domain::moment::Moment;
use domain::organisation::Administration;
use domain::track::shipped;
use serde_json::{Value, json};

/// Stands in every text that somebody may write.
pub const FREE: &str = "kanariefågel";
/// Stands in every name of somebody who reported or handled it.
pub const NAME: &str = "Exempelsson";

pub const UNIT: &str = "00000000-0000-0000-0000-0000000000a1";
pub const SYSTEM: &str = "00000000-0000-0000-0000-0000000000b1";
pub const ROLE: &str = "00000000-0000-0000-0000-0000000000c1";

pub fn at(text: &str) -> Moment {
    Moment::parse_from_rfc3339(text).expect("what is invented is well-formed")
}

pub fn now() -> Moment {
    at("2026-11-22T14:05:00+01:00")
}

pub fn administration() -> Administration {
    serde_json::from_value(json!({
        "id": "00000000-0000-0000-0000-000000000001",
        "name": "Ekdalens stadsdelsförvaltning",
        "municipality": "Ekdala",
        "board": "Ekdalens stadsdelsnämnd",
        "phone": "000-00 00 00",
        "address": "Exempelgatan 1, 000 00 Ekdala",
        "example": true,
    }))
    .expect("what is invented is well-formed")
}

pub fn names() -> BTreeMap<String, String> {
    let names = [(UNIT, "Hemtjänst Norr"), (SYSTEM, "Omsorg Ett"), (ROLE, "Enhetschef")];
    names.map(|(id, name)| (id.to_owned(), name.to_owned())).into()
}

/// An incident that nobody has said anything of.
pub fn empty() -> Value {
    json!({
        "id": "00000000-0000-0000-0000-000000000002",
        "administration": "00000000-0000-0000-0000-000000000001",
    })
}

/// An incident that everything is said of, and that no protected persons are concerned by.
pub fn whole() -> Value {
    let stamp = json!({ "at": "2026-11-20T17:00:00+01:00", "by": NAME, "whom": "" });
    json!({
        "id": "00000000-0000-0000-0000-000000000002",
        "administration": "00000000-0000-0000-0000-000000000001",
        "number": "2026-014",
        "stage": "reported",
        "reporter": { "name": NAME, "title": "socialsekreterare", "contact": "000-00 00 01" },
        "report": {
            "discovered": "2026-11-20T16:20:00+01:00",
            "harms": ["disclosure", "access"],
            "ways": ["wrong_email"],
            "text": format!("Brevet åkte till fel mottagare. {FREE} ett"),
            "system": SYSTEM,
            "unit": UNIT,
            "protected": "no",
            "manager_told": stamp,
        },
        "times": {
            "occurred_from": "2026-11-20T15:40:00+01:00",
            "occurred_to": "2026-11-20T17:10:00+01:00",
            "ongoing": "no",
            "reported": "2026-11-20T16:45:00+01:00",
            "aware": "2026-11-21T14:05:00+01:00",
            "aware_reason": format!("{FREE} två"),
            "knowledge": "2026-11-20T16:20:00+01:00",
        },
        "event": {
            "is_breach": "yes",
            "types": ["confidentiality"],
            "causes": ["human"],
            "cause_text": format!("{FREE} tre"),
            "discovered_how": format!("{FREE} fyra"),
            "processor": "yes",
            "processor_name": format!("{FREE} fem"),
        },
        "affected": {
            "groups": ["clients", "relatives"],
            "persons": 312,
            "records": 600,
            "data": ["name", "health", "crime", "secret"],
            "unreadable": "no",
            "accessed": "yes",
            "note": format!("{FREE} sex"),
        },
        "risk": {
            "consequences": ["distress", "threat"],
            "text": format!("{FREE} sju"),
            "level": "risk",
            "reason": format!("{FREE} åtta"),
        },
        "measures": [
            { "what": format!("{FREE} nio"), "owner": ROLE, "due": "2026-11-20", "done": "2026-11-20" },
            { "what": format!("{FREE} tio"), "owner": ROLE, "due": "2026-12-01" },
        ],
        "decision": {
            "notify": true,
            "notify_reason": format!("{FREE} elva"),
            "inform": true,
            "inform_reason": format!("{FREE} tolv"),
            "informed_on": "2026-11-21",
            "informed_how": format!("{FREE} tretton"),
        },
        "outage": {
            "disturbed": "yes",
            "care": true,
            "limited_from": "2026-11-20T15:50:00+01:00",
            "limited_to": "2026-11-20T17:00:00+01:00",
            "reserve_from": "2026-11-20T16:00:00+01:00",
            "reserve_to": "2026-11-20T17:05:00+01:00",
            "significant": "yes",
            "significant_reason": format!("{FREE} fjorton"),
            "malicious": "no",
            "supplier_origin": "no",
            "cross_border": "no",
            "effect": format!("{FREE} femton"),
            "indicators": format!("{FREE} sexton"),
            "root_cause": format!("{FREE} sjutton"),
            "cost": 125000,
        },
        "links": { "lex_sarah": "no", "registry_number": "1.2-345/2026" },
        "tracks": {
            "imy": {
                "done_at": "2026-11-22T10:00:00+01:00",
                "receipt": "IMY-2026-999",
            },
            "nis2_warning": { "done_at": "2026-11-21T09:00:00+01:00", "receipt": "NCSC-1" },
        },
        "versions": [{
            "id": "00000000-0000-0000-0000-0000000000d1",
            "number": 1,
            "which": "final",
            "at": "2026-11-22T13:00:00+01:00",
            "by": "Förvaltningschefen",
        }],
        "closing": {
            "at": "2026-11-22T13:30:00+01:00",
            "by": NAME,
            "lesson": format!("{FREE} arton"),
        },
    })
}

pub fn incident(value: &Value) -> Incident {
    serde_json::from_value(value.clone()).expect("what is invented is well-formed")
}

/// The same incident with one value changed, by its path: "/report/protected".
pub fn with(mut value: Value, path: &str, changed: Value) -> Value {
    let (parent, key) = path.rsplit_once('/').expect("what is invented is well-formed");
    value.pointer_mut(parent).expect("what is invented is well-formed")[key] = changed;
    value
}

/// Everything that surrounds an incident.
pub struct Around {
    pub incident: Incident,
    pub administration: Administration,
    pub names: BTreeMap<String, String>,
    pub clocks: Vec<ClockView>,
    pub timeline: Vec<TimelineLine>,
}

impl Around {
    pub fn new(value: &Value) -> Around {
        let incident = incident(value);
        let line = |at: &str, text: &str| TimelineLine {
            at: self::at(at),
            by: NAME.to_owned(),
            text: text.to_owned(),
        };
        Around {
            clocks: clocks(&incident, shipped(), now()),
            incident,
            administration: administration(),
            names: names(),
            timeline: vec![
                line("2026-11-20T16:45:00+01:00", "Anmäld inom förvaltningen"),
                line("2026-11-20T16:20:00+01:00", "Upptäckt"),
            ],
        }
    }

    /// A draft.
    pub fn context(&self) -> Context<'_> {
        Context {
            administration: &self.administration,
            names: &self.names,
            clocks: &self.clocks,
            timeline: &self.timeline,
            settled: None,
            now: now(),
        }
    }
}
