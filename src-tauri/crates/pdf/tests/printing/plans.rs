//! Invented plans, as large as wanted. Never a real administration, person or number.

use chrono::{DateTime, NaiveDate};
use domain::document::{
    Approval, Block, Card, Column, ContactLine, ContactList, Cover, DocumentSection, FormSheets,
    PlanDocument, PrintedStep, Row, VersionState,
};
use domain::form::{BlankForm, FormField};
use domain::ids::{AdministrationId, FormId};
use domain::part::Part;
use domain::plan::PlanKind;
use domain::routine::StepKind;
use domain::words::Language;
use pdf::{Binder, Copy, Print};
use uuid::Uuid;

const PROSE: &str = "När ärendesystemet inte går att nå tar krisledningsorganisationen över \
    beslutsordningen. Handläggarna skriver på blankett och lämnar den till avstämmaren samma dag.";

/// Returns the print that the tests make.
pub fn print() -> Print {
    Print {
        printed_at: DateTime::parse_from_rfc3339("2026-11-22T13:05:00+00:00").expect("a moment"),
        program: "Beredd 0.1.0".into(),
        copy: Some(Copy { number: 7, place: "Hemtjänst norr".into() }),
        log_head: "4f1c-09ab-77e2".into(),
    }
}

fn day(text: &str) -> Option<NaiveDate> {
    text.parse().ok()
}

/// Returns the cover of the plan in `state`.
pub fn cover(state: VersionState) -> Cover {
    let approval = Approval {
        name: "Maj Exempelsson".into(),
        title: "Stadsdelsdirektör".into(),
        at: DateTime::parse_from_rfc3339("2026-11-12T09:30:00+01:00").expect("a moment"),
    };
    let is_approved = matches!(state, VersionState::Approved | VersionState::Superseded);
    Cover {
        title: "Ekonomiskt bistånd utan ärendesystemet".into(),
        kind: PlanKind::Both,
        kind_label: "Kontinuitets- och avbrottsplan".into(),
        administration: "Exempeldals stadsdelsförvaltning".into(),
        municipality: "Exempelstad".into(),
        board: "Exempeldals stadsdelsnämnd".into(),
        owner: "Administrativ chef".into(),
        document_number: "EX-2026-00012".into(),
        registry_number: "1.2-345/2026".into(),
        drawn_up_by: "Administrativ chef".into(),
        drawn_up_on: day("2026-11-11"),
        revise_by: day("2027-11-11"),
        secrecy: "OSL 18 kap. 13 §".into(),
        summary: PROSE.into(),
        version: 3,
        state,
        approval: is_approved.then_some(approval),
        part: Some(Part::Purchaser),
        part_label: "Beställare".into(),
        example: true,
        language: Language::Swedish,
    }
}

fn step(kind: StepKind, kind_label: &str, when: &str, does: &str) -> PrintedStep {
    PrintedStep {
        kind,
        kind_label: kind_label.into(),
        when: when.into(),
        role: "Förste socialsekreterare".into(),
        does: does.into(),
        place: "Rum 214".into(),
        uses: "Blankett 4, Ansökan om akut bistånd".into(),
        minutes: Some(10),
        parts: vec![],
    }
}

fn contact(role: &str, other: &str) -> ContactLine {
    ContactLine {
        role: role.into(),
        holder: "Ola Exempelsson".into(),
        deputy: "Çağlar Łukasz".into(),
        phone_office: "000-00 00 01".into(),
        phone_other: other.into(),
        note: "Dygnet runt, om inloggning och kort".into(),
    }
}

fn card(number: u32) -> Card {
    Card {
        number,
        title: "Akut ekonomiskt bistånd".into(),
        phase: "1–12 timmar efter start".into(),
        activity: "Ekonomiskt bistånd".into(),
        purpose: "Den som saknar pengar till mat, hyra eller medicin får beslut samma dag.".into(),
        steps: vec![
            step(
                StepKind::Information,
                "Information",
                "Genast",
                "Ärendesystemet kan läsas på reservdatorn i rum 214.",
            ),
            step(
                StepKind::Do,
                "Gör",
                "Genast",
                "Skriv ansökan på blankett 4. En person per blankett. Ta kopia på legitimation.",
            ),
            step(
                StepKind::Decide,
                "Beslut",
                "Inom 30 minuter",
                "Fatta beslut på blankett 5. Den som beslutar får inte godkänna utbetalningen.",
            ),
            step(
                StepKind::Confirm,
                "Kontroll",
                "Inom 2 timmar",
                "Avstämmare kontrollerar beslutet och skriver under utbetalningen på blankett 6.",
            ),
            step(
                StepKind::Do,
                "Gör",
                "Samma dag",
                "Lägg blanketterna i låst skåp. För in numret på efterregistreringslistan.",
            ),
        ],
        limits: "Den som har beslutat får aldrig godkänna utbetalningen.".into(),
        late_entry: vec![step(
            StepKind::Confirm,
            "Kontroll",
            "Inom 5 dagar",
            "Registrera i ärendesystemet med händelsens tid. En annan person kontrollerar mot blanketten.",
        )],
        contacts: vec![
            contact("Systemförvaltare", "000-00 00 02"),
            contact("Leverantörens jour", "000-00 00 03"),
        ],
        parts: vec![Part::Purchaser],
        parts_label: "Beställare".into(),
    }
}

fn form(number: u32) -> BlankForm {
    BlankForm {
        id: FormId(Uuid::from_u128(u128::from(number))),
        administration: AdministrationId(Uuid::from_u128(1)),
        number: number.to_string(),
        title: "Ansökan om akut bistånd".into(),
        instruction: "En person per blankett. Texta.".into(),
        parts: vec![Part::Purchaser],
        afterwards: "Lägg blanketten i låst skåp, rum 214.".into(),
        fields: vec![
            FormField::Heading { label: "Sökande".into() },
            FormField::Line { label: "Namn".into() },
            FormField::PersonalNumber { label: "Sökandes".into() },
            FormField::Pair { left: "Telefon".into(), right: "Adress".into() },
            FormField::Checks {
                label: "Söker till".into(),
                options: vec!["Mat".into(), "Hyra".into(), "Medicin".into(), "Annat".into()],
            },
            FormField::Lines { label: "Skäl".into(), count: 4 },
            FormField::DateTime { label: "Tid för ansökan".into() },
            FormField::Table {
                label: "Tillgångar".into(),
                columns: vec!["Vad".into(), "Belopp".into()],
                rows: 3,
            },
            FormField::Text {
                label: "Den sökande har fått veta hur beslutet överklagas.".into()
            },
            FormField::Signature { label: "Handläggare".into() },
        ],
    }
}

fn section(number: u8, rows: usize) -> DocumentSection {
    let row = |at: usize| Row {
        cells: vec![
            format!("{at}. Ekonomiskt bistånd"),
            "4 timmar".into(),
            PROSE.into(),
            "Nyansökningar utan akut behov".into(),
        ],
        parts: vec![],
    };
    let column = |title: &str, share: u8| Column { title: title.into(), share };
    DocumentSection {
        key: format!("section{number}"),
        number,
        title: ["Omfattning", "De första 15 minuterna", "Aktivering", "Verksamheter i ordning"]
            [usize::from(number) % 4]
            .into(),
        blocks: vec![
            Block::Text { label: "Syfte".into(), text: format!("{PROSE}\n\n{PROSE}") },
            Block::List { label: "Gäller när".into(), items: vec![PROSE.into(); 3] },
            Block::Table {
                label: "Verksamheter, den mest brådskande först".into(),
                columns: vec![
                    column("Verksamhet", 3),
                    column("Längst utan systemet (MTPD)", 2),
                    column("Måste göras", 5),
                    column("Får vänta", 3),
                ],
                rows: (1..=rows).map(row).collect(),
            },
            Block::Steps {
                label: "Steg".into(),
                steps: vec![step(StepKind::Do, "Gör", "Genast", PROSE); 2],
            },
        ],
    }
}

/// Returns a plan of a size: so many sections, rows of each table, cards and forms.
pub fn sized_plan(state: VersionState, sections: u8, rows: usize, cards: u32) -> PlanDocument {
    let mut all: Vec<DocumentSection> =
        (0..sections).map(|at| section(at % 17 + 2, rows)).collect();
    all.push(DocumentSection {
        key: "evaluation".into(),
        number: 16,
        title: "Utvärdering".into(),
        blocks: vec![],
    });
    PlanDocument {
        cover: cover(state),
        sections: all,
        cards: (1..=cards).map(card).collect(),
        contacts: vec![
            ContactList {
                title: "Vid avbrott i ärendesystemet".into(),
                lines: vec![contact("Administrativ chef", "000-00 00 04"); 8],
                parts: vec![],
            },
            ContactList {
                title: "Support för ärendesystemet".into(),
                lines: vec![ContactLine {
                    holder: String::new(),
                    deputy: String::new(),
                    ..contact("Leverantörens support", "")
                }],
                parts: vec![],
            },
        ],
        forms: (4..=5).map(|number| FormSheets { form: form(number), copies: 2 }).collect(),
    }
}

/// Returns a plan of ordinary size.
#[allow(dead_code, reason = "the sample makes larger ones")]
pub fn plan(state: VersionState) -> PlanDocument {
    sized_plan(state, 5, 6, 3)
}

/// Returns a binder with those plans.
pub fn binder(plans: Vec<PlanDocument>) -> Binder {
    let cover = cover(VersionState::Approved);
    Binder {
        administration: cover.administration,
        municipality: cover.municipality,
        board: cover.board,
        owner: cover.owner,
        example: true,
        language: Language::Swedish,
        plans,
    }
}
