//! A document with every kind of block. Never a real plan.

use domain::words::Language;
use pdf::{
    Block, Cell, Column, Cover, Document, Field, Frame, HeadCell, HeadValue, Level, ListKind,
    Shape, Sheet, Status, Step, Table, Text,
};

/// Returns a frame as a plan has it.
pub fn frame() -> Frame {
    let cell = |label: &str, value: HeadValue, share: f32| HeadCell {
        label: label.to_owned(),
        value,
        share,
    };
    let text = |text: &str| HeadValue::Text(text.to_owned());
    Frame {
        head: vec![
            vec![
                cell("Dokumentnamn", text("Avbrottsplan för ekonomiskt bistånd"), 2.0),
                cell("Dok.nr", text("EX-2026-00012"), 1.0),
                cell("Sida", HeadValue::Page, 1.0),
            ],
            vec![
                cell("Dokumentansvarig", text("Administrativ chef"), 1.0),
                cell("Upprättad/reviderad av, datum", text("Administrativ chef, 2026-11-11"), 2.0),
                cell("Revideras", text("2027-11-11"), 1.0),
            ],
        ],
        mark: String::new(),
        secrecy: String::new(),
        foot: "EXEMPEL · Version 3 · Gäller · giltig till 2027-11-11".to_owned(),
        stamp: "Utskriven 2026-11-22 14:05 · exemplar 7, Hemtjänst norr".to_owned(),
        across: String::new(),
        is_wide: false,
    }
}

fn words(text: &str, times: usize) -> String {
    vec![text; times].join(" ")
}

/// Returns a document with every kind of block.
pub fn every_block() -> Document {
    let prose = "När ärendesystemet inte går att nå tar krisledningsorganisationen över \
                 beslutsordningen och handläggarna skriver på blankett.";
    let mut blocks = vec![
        Block::Frame(Box::default()),
        Block::Cover(Box::new(Cover {
            is_listed: false,
            marks: vec!["EXEMPEL".into(), "UTKAST".into()],
            kind: "Kontinuitets- och avbrottsplan".into(),
            title: "Ekonomiskt bistånd utan ärendesystemet".into(),
            owner: vec!["Stadsdelsförvaltning Exempel".into(), "Exempelnämnden".into()],
            facts: vec![
                ("Version".into(), "3".into()),
                ("Godkänd av".into(), Text::bold("Förvaltningschef").and(", 2026-11-12")),
                ("Ersätter".into(), "Version 2 från 2025-10-01".into()),
            ],
            check_title: "Så kontrollerar du att exemplaret gäller".into(),
            check: vec![prose.into()],
        })),
        Block::Frame(Box::new(frame())),
        Block::Toc { title: "Innehåll".into(), depth: Level::Two },
        Block::PageBreak,
        Block::Heading { level: Level::One, text: "Planen".into() },
        Block::Lead(prose.into()),
        Block::Heading { level: Level::Two, text: "3 De första 15 minuterna".into() },
        Block::Para(words(prose, 4).into()),
        Block::List {
            kind: ListKind::Bullet,
            items: vec![prose.into(), "Är det bara jag? Fråga en kollega på annan plats.".into()],
        },
        Block::List {
            kind: ListKind::Numbered,
            items: vec!["Ring supporten.".into(), words(prose, 2).into()],
        },
        Block::List { kind: ListKind::Check, items: vec!["Nyckel till skåpet".into()] },
        Block::Callout {
            title: "Den som beslutar får inte godkänna utbetalningen.".into(),
            body: vec![words(prose, 2).into()],
        },
        Block::Status(Status { shape: Shape::Disc, label: "Gäller".into() }),
        Block::Status(Status { shape: Shape::Ring, label: "Inte påbörjad".into() }),
        Block::Status(Status { shape: Shape::Triangle, label: "Försenad".into() }),
        Block::Status(Status { shape: Shape::Square, label: "Stoppad".into() }),
        Block::Status(Status { shape: Shape::Diamond, label: "Pågår".into() }),
        Block::KeyValues(vec![
            ("System".into(), "Ärendesystemet".into()),
            ("Leverantörens support".into(), Text::bold("000-00 00 02").and(" dygnet runt")),
        ]),
        Block::Note(
            "Łukasz Dąbrowski, Çağlar Öztürk, Þórdís Ævarsdóttir, Ελένη, Георги, → ≥ 8 h, ☐ ✓"
                .into(),
        ),
    ];
    let mut rows = Vec::new();
    for at in 1..=40 {
        rows.push(vec![
            Cell::from(format!("Verksamhet {at}")),
            Cell::from(if at % 5 == 0 { words(prose, 3) } else { prose.to_owned() }),
            Cell::Status(Status { shape: Shape::Triangle, label: "1–4 timmar".into() }),
            Cell::Check("Ja".into()),
        ]);
    }
    rows.push(vec!["Hög rad".into(), words(prose, 40).into(), "".into(), "".into()]);
    blocks.extend([
        Block::Heading { level: Level::Two, text: "5 Kritiska uppgifter i ordning".into() },
        Block::Table(Table {
            caption: "Uppgifter och längsta tolerabla avbrott".into(),
            columns: vec![
                Column::new("Verksamhet", 3.0),
                Column::new("Konsekvens om det inte blir gjort", 6.0),
                Column::new("Tolerabel avbrottstid", 3.0),
                Column::new("Får vänta", 2.0),
            ],
            rows,
            row_header: true,
        }),
        Block::SheetStart(Sheet {
            level: Level::Two,
            title: "Akut ekonomiskt bistånd utan ärendesystemet".into(),
            subtitle: "Åtgärdskort 4 · gäller 1–12 timmar efter start · Beställare".into(),
            is_listed: true,
        }),
        Block::Label("Gör i den här ordningen".into()),
        Block::Steps(
            (1..=14)
                .map(|at| Step {
                    number: at.to_string(),
                    has_box: at != 3,
                    when: if at < 4 { "Genast" } else { "Inom 30 minuter" }.into(),
                    who: "Förste socialsekreterare".into(),
                    what: Text::from("Skriv ansökan på blankett 4. En person per blankett. Ta kopia på legitimation. ")
                        .and_bold("Aldrig två på samma blankett."),
                    details: vec![("Var:".into(), "Rum 214".into()), ("Med:".into(), "Blankett 4, låst skåp".into())],
                    sign: if at == 3 { "" } else { "Klart kl. / sign." }.into(),
                })
                .collect(),
        ),
        Block::SheetStart(Sheet {
            level: Level::Two,
            title: "Blankett 5 Beslut om akut bistånd".into(),
            subtitle: "En person per blankett".into(),
            is_listed: true,
        }),
        Block::Form(vec![
            Field::Heading("Sökande".into()),
            Field::Read("Texta tydligt.".into()),
            Field::Row(vec![Field::Line("Namn".into()), Field::PersonalNumber("Sökandes".into())]),
            Field::Line("Adress".into()),
            Field::Lines { label: "Vad som hänt".into(), count: 4 },
            Field::Checks {
                label: "Beslut".into(),
                options: vec!["Bifall".into(), "Delvis bifall".into(), "Avslag".into()],
            },
            Field::Date("Beslutsdatum".into()),
            Field::DateTime("Händelsens tid".into()),
            Field::Grid {
                label: "Utbetalningar".into(),
                columns: vec![Column::new("Datum", 2.0), Column::new("Belopp", 2.0), Column::new("Godkänd av", 4.0)],
                rows: 14,
            },
            Field::Signature("Den som beslutar".into()),
            Field::Signature("Den som godkänner utbetalningen, en annan person".into()),
        ]),
        Block::PageBreak,
        Block::Heading { level: Level::Two, text: "Återställning".into() },
        Block::Key(vec!["ABCD-EFGH".into(), "JKLM-NPQR".into(), "STUV-WXYZ".into(), "2345-6789".into()]),
    ]);
    Document {
        title: "Avbrottsplan för ekonomiskt bistånd".into(),
        language: Language::Swedish,
        blocks,
    }
}
