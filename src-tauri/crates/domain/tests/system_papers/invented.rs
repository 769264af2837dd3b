//! An invented register with one system that everything is said of. Never a real administration.

use domain::classification::Classification;
use domain::control::Control;
use domain::evidence::Evidence;
use domain::ids::{RoleId, SystemId};
use domain::maintenance::Maintenance;
use domain::moment::Moment;
use domain::register::Register;
use domain::requirement::{Answers, Catalogue};
use domain::scale::{Scale, shipped};
use domain::system::System;
use domain::system_paper::{Beside, Context, PlanLine};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use uuid::Uuid;

pub fn made<T: DeserializeOwned>(value: Value) -> T {
    serde_json::from_value(value).expect("what is invented is well-formed")
}

pub fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

pub fn now() -> Moment {
    Moment::parse_from_rfc3339("2026-11-22T14:05:00+01:00").expect("a moment")
}

fn system(number: u128, name: &str, more: Value) -> System {
    let mut value = json!({ "id": id(number), "administration": id(1), "name": name });
    value.as_object_mut().expect("fields").extend(more.as_object().cloned().unwrap_or_default());
    made(value)
}

/// The system that everything is said of.
pub const WHOLE: SystemId = SystemId(Uuid::from_u128(10));
/// One that nothing is said of.
pub const BARE: SystemId = SystemId(Uuid::from_u128(14));

pub fn register() -> Register {
    let mut register = Register::of(made(json!({
        "id": id(1), "name": "Ekdalens stadsdelsförvaltning", "municipality": "Ekdala",
        "board": "Ekdalens stadsdelsnämnd", "example": true,
    })));
    let roles = [
        (20, "Förvaltningschef"),
        (21, "Administrativ chef"),
        (22, "Systemförvaltare"),
        (23, "Ombud hemtjänst"),
    ];
    for (number, title) in roles {
        let role = made(json!({ "id": id(number), "administration": id(1), "title": title }));
        register.roles.insert(RoleId(id(number)), role);
    }
    let systems = [
        system(
            10,
            "Omsorg Ett",
            json!({
                "purpose": "Handläggning av bistånd", "supplier": "Leverantör Exempel AB",
                "hosting": "Hos leverantören", "owner": id(20), "responsible": id(21),
                "manager": id(22), "pilots": [id(23)], "agreement": "Avtal 2024–2028, nivå 2",
                "support": [{ "name": "Jour", "phone": "000-00 00 01", "address": "status.example", "hours": "Dygnet runt" }],
                "promised_restore_hours": 8, "login_methods": "Smartkort", "personal_data": "sensitive",
                "personal_data_note": "Brukare", "logging": "Allt, i fem år", "performers": "Vård & Omsorg AB",
                "read_only_copy": "Varje natt", "last_restore_test": "2026-09-14", "last_restore_hours": 6,
                "depends_on": [
                    { "system": id(11), "kind": "identity", "works_without": "Läskopian", "fallback": "Reservkort" },
                    { "name": "Elnät", "kind": "power" },
                ],
            }),
        ),
        system(
            11,
            "Katalogtjänst",
            json!({ "sort": "support", "promised_restore_hours": 24, "depends_on": [{ "system": id(12), "kind": "network" }] }),
        ),
        system(12, "Nätet", json!({ "sort": "support" })),
        system(
            13,
            "E-arkiv",
            json!({ "depends_on": [{ "system": id(10), "kind": "transfer", "direction": "mutual" }] }),
        ),
        system(14, "Ensamt system", json!({})),
    ];
    register.systems = systems.into_iter().map(|system| (system.id, system)).collect();
    let activity = made::<domain::activity::Activity>(json!({
        "id": id(30), "administration": id(1), "name": "Akut ekonomiskt bistånd", "mtpd_hours": 4,
        "rto_hours": 2, "rpo_hours": 1, "mbco": "Akuta beslut", "systems": [id(10)],
        "impact": [
            { "from_hours": 1, "level": 1 }, { "from_hours": 4, "level": 3, "category": "life" },
        ],
    }));
    register.activities.insert(activity.id, activity);
    register
}

pub fn scale() -> &'static Scale {
    &shipped()[0]
}

pub fn classification(state: Value) -> Classification {
    let level = |aspect: &str, level: u8| json!({ "aspect": aspect, "level": level, "reason": "Sekretess gäller." });
    made(json!({
        "id": id(40), "administration": id(1), "system": id(10), "title": "Omsorg Ett 2026",
        "scale": "krts", "scale_version": 1, "laws": ["gdpr", "okänd-lag"],
        "participants": "Systemansvarig, verksamhetschef", "decided_by": "Förvaltningschef",
        "decided_on": "2026-11-02", "registry_number": "SN 2026/12", "next_review": "2026-11-01",
        "klassa_reference": "K-17", "state": state,
        "sets": [
            { "name": "Journal", "content": "Anteckningar", "process": "Handläggning",
              "levels": [level("confidentiality", 3), level("integrity", 2), level("availability", 2)] },
            { "name": "Schema", "levels": [
                { "aspect": "confidentiality", "level": 2, "reason": "" }, level("integrity", 1), level("availability", 1)] },
        ],
        "raised": [{ "aspect": "integrity", "level": 3, "reason": "Mängden" }],
    }))
}

pub fn decided() -> Value {
    json!({ "state": "decided", "by": "Maj Exempel", "at": "2026-11-02T10:00:00+01:00" })
}

pub fn control() -> Control {
    made(json!({
        "id": id(50), "administration": id(1), "system": id(10), "title": "Omsorg Ett",
        "assessed_on": "2026-10-01", "assessed_by": "Egenkontroll",
        "answers": [
            { "question": "documentation", "verdict": "met", "finding": "Aktuell", "evidence": "Dok 3" },
            { "question": "restore", "verdict": "not_met", "finding": "Bevis har inte begärts",
              "done": "Frågan är ställd", "remains": "Test en gång per kvartal", "owner": id(22), "due": "2026-11-01" },
        ],
        "earlier": [
            { "assessed_on": "2020-05-20", "assessed_by": "Revisorerna",
              "verdicts": ["not_met", null, null, "not_met", null, null] },
        ],
    }))
}

pub fn evidence() -> Vec<Evidence> {
    let one = |number: u128, proof: &str, more: Value| {
        let mut value = json!({
            "id": id(number), "administration": id(1), "system": id(10), "title": "Bevis", "proof": proof,
        });
        value
            .as_object_mut()
            .expect("fields")
            .extend(more.as_object().cloned().unwrap_or_default());
        made(value)
    };
    vec![
        one(
            60,
            "restore_test",
            json!({ "asked_on": "2026-09-01", "received_on": "2026-09-20", "dated": "2026-09-14", "checked_by_us": true }),
        ),
        one(61, "backup", json!({ "asked_on": "2026-11-01" })),
    ]
}

pub fn maintenance() -> Maintenance {
    made(json!({
        "id": id(70), "administration": id(1), "system": id(10), "title": "Omsorg Ett",
        "owner": id(21), "registry_number": "EX-2026-00070", "revised_on": "2026-07-05",
        "revise_by": "2027-12-08", "goals": "Systemet ska stödja handläggningen.",
        "permissions": "Chef beställer.", "follow_up": "Enligt årshjulet.", "logging": "Stickprov.",
        "incidents": "Inom 48 timmar.",
        "recurring": [
            { "what": "Loggkontroll", "months": [3, 6, 9, 12], "role": id(22), "last_done": "2026-09-10" },
            { "what": "Behörigheter", "months": [3] },
        ],
    }))
}

pub fn catalogue() -> Catalogue {
    let one = |number: &str, area: &str, own: &str, supplier: &str, more: Value| {
        let mut value = json!({
            "number": number, "area": area, "title": format!("Rubrik {number}"), "own": own, "supplier": supplier,
        });
        value
            .as_object_mut()
            .expect("fields")
            .extend(more.as_object().cloned().unwrap_or_default());
        value
    };
    made(json!({
        "key": "egen", "version": 2, "name": "Vår katalog", "source": "Ur minnet", "scale": "krts",
        "laws": [{ "key": "gdpr", "name": "Dataskyddsförordningen", "certainty": "conclusion" }],
        "requirements": [
            one("ÅT-01", "Åtkomst", "Behörigheter är personliga.", "Leverantören ska ha personliga behörigheter.",
                json!({ "from": [{ "aspect": "confidentiality", "level": 2 }] })),
            one("ÅT-02", "Åtkomst", "Behörigheter gås igenom.", "", json!({ "laws": ["gdpr"] })),
            one("KO-01", "Kopior", "", "Leverantören ska visa återläsning.", json!({})),
            one("KO-02", "Kopior", "Återläsning är prövad.", "", json!({})),
        ],
    }))
}

pub fn answers() -> Answers {
    made(json!({
        "id": id(80), "administration": id(1), "system": id(10), "title": "Omsorg Ett", "catalogue": "egen",
        "catalogue_version": 2,
        "answers": [
            { "number": "ÅT-01", "status": "met", "how": "Smartkort", "evidence": "Rutin 4" },
            { "number": "ÅT-02", "status": "partly", "measure": "Inför kvartalskontroll", "owner": id(22), "due": "2026-12-01" },
            { "number": "KO-02", "status": "not_met", "measure": "Begär test", "due": "2026-10-01" },
        ],
    }))
}

pub fn plans() -> Vec<PlanLine> {
    vec![PlanLine {
        title: "Avbrottsplan för bistånd".into(),
        version: Some(3),
        revise_by: "2027-01-01".parse().ok(),
    }]
}

/// Everything beside the register, for those who borrow from it.
pub struct Around {
    pub register: Register,
    pub classification: Classification,
    pub control: Control,
    pub evidence: Vec<Evidence>,
    pub plans: Vec<PlanLine>,
}

impl Around {
    pub fn new() -> Around {
        Around {
            register: register(),
            classification: classification(decided()),
            control: control(),
            evidence: evidence(),
            plans: plans(),
        }
    }

    pub fn context(&self) -> Context<'_> {
        Context { register: &self.register, now: now() }
    }

    pub fn beside(&self) -> Beside<'_> {
        Beside {
            class: Some((&self.classification, scale())),
            evidence: &self.evidence,
            control: Some(&self.control),
            plans: &self.plans,
        }
    }

    pub fn system(&self, id: SystemId) -> &System {
        &self.register.systems[&id]
    }
}
