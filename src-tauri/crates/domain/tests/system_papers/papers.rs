//! Each paper says what it is there for, and marks what is missing.

use domain::facts::{CellState, FactRow, FactsBlock, FactsDocument, MatrixRow, NodeState};
use domain::system_paper::{
    Beside, classification, control_matrix, dependencies, impact_analysis, maintenance_plan, sheet,
};
use domain::words::Language;
use serde_json::json;

use crate::invented::{self, Around, BARE, WHOLE, decided, scale};
use crate::spoken::Spoken;

fn swedish() -> Spoken {
    Spoken::new(Language::Swedish)
}

fn blocks(document: &FactsDocument) -> impl Iterator<Item = &FactsBlock> {
    document.parts.iter().flat_map(|part| &part.blocks)
}

fn rows(document: &FactsDocument) -> Vec<&FactRow> {
    let mut all = Vec::new();
    for block in blocks(document) {
        if let FactsBlock::Rows { rows } = block {
            all.extend(rows);
        }
    }
    all
}

fn value<'a>(document: &'a FactsDocument, label: &str) -> &'a str {
    let all = rows(document);
    let found = all.iter().find(|row| row.label == label);
    &found.unwrap_or_else(|| panic!("no row {label}")).value
}

fn missing(document: &FactsDocument) -> Vec<&str> {
    rows(document).into_iter().filter(|row| row.missing).map(|row| row.label.as_str()).collect()
}

/// The text of a part's tables, a line for each row.
fn lines(document: &FactsDocument, part: &str) -> Vec<String> {
    let part = document.parts.iter().find(|one| one.title == part);
    let part = part.unwrap_or_else(|| panic!("no part {part:?}"));
    let mut lines = Vec::new();
    for block in &part.blocks {
        if let FactsBlock::Table { rows, .. } = block {
            lines.extend(rows.iter().map(|row| row.join(" | ")));
        }
        if let FactsBlock::Matrix { rows, .. } = block {
            lines.extend(rows.iter().map(line));
        }
    }
    lines
}

fn line(row: &MatrixRow) -> String {
    let cells = row.cells.iter().map(|cell| cell.text.as_str());
    std::iter::once(row.label.as_str()).chain(cells).collect::<Vec<_>>().join(" | ")
}

#[test]
fn a_sheet_tells_all_that_is_known_of_a_system() {
    let around = Around::new();
    let paper = sheet(around.system(WHOLE), &around.beside(), &around.context(), &swedish());

    assert_eq!((paper.head.title.as_str(), paper.head.kind.as_str()), ("Omsorg Ett", "Systemblad"));
    assert!(paper.head.example && !paper.head.draft);
    assert_eq!(value(&paper, "Senast återställt"), "2026-09-14 (69 dagar sedan), tog 6 timmar");
    assert_eq!(value(&paper, "Klass"), "K3 R3 T2 S–");
    assert_eq!(value(&paper, "Leverantören lovar återställning inom"), "8 timmar");
    assert_eq!(
        missing(&paper),
        ["Systemadministratör"],
        "the one role that nobody is appointed for"
    );
    assert_eq!(
        lines(&paper, "Vad systemet behöver"),
        [
            "Katalogtjänst | Inloggning och identitet | Läskopian | Reservkort",
            "Elnät | El |  | ",
            "E-arkiv | Överföring av uppgifter, båda behöver varandra |  | ",
        ]
    );
    let needed = lines(&paper, "Vad som behöver systemet");
    assert!(needed.contains(&"Akut ekonomiskt bistånd | Användning |  | ".into()), "{needed:?}");
    let conflicts = lines(&paper, "Löften som inte håller");
    assert_eq!(conflicts.len(), 2, "{conflicts:?}");
    assert!(conflicts[0].ends_with("Omsorg Ett → Katalogtjänst | 24 timmar"), "{conflicts:?}");
    let proofs = lines(&paper, "Bevis från leverantören");
    assert_eq!(proofs[0], "Säkerhetskopior | Begärt, har inte kommit |  |  | ");
    assert!(
        proofs[1].starts_with("Test av återläsning | Aktuellt | 2026-09-14 (69 dagar sedan) | Ja"),
        "{proofs:?}"
    );
    assert_eq!(
        lines(&paper, "Verksamheter och planer"),
        [
            "Akut ekonomiskt bistånd | 4 timmar | 2 timmar | 1 timme | Akuta beslut",
            "Avbrottsplan för bistånd | Version 3 gäller | 2027-01-01",
        ]
    );
    assert_eq!(
        lines(&paper, "Informationsklassning")[1],
        "Riktighet (R) | 3 allvarlig | Höjd från 2 betydande. Delarna: Journal"
    );
}

#[test]
fn a_sheet_of_a_system_that_nothing_is_said_of_marks_what_is_missing() {
    let around = Around::new();
    let nothing = Beside { class: None, evidence: &[], control: None, plans: &[] };
    let paper = sheet(around.system(BARE), &nothing, &around.context(), &swedish());

    let missing = missing(&paper);
    for label in [
        "Leverantör",
        "Systemägare",
        "Systemansvarig",
        "Systemförvaltare",
        "Klass",
        "Senast återställt",
        "Personuppgifter",
        "Loggning",
    ] {
        assert!(missing.contains(&label), "{label}: {missing:?}");
    }
    assert!(
        lines(&paper, "Bevis från leverantören").iter().all(|line| line.contains("Inte begärt"))
    );
}

#[test]
fn a_maintenance_plan_has_the_guidelines_headings_and_the_wheel() {
    let around = Around::new();
    let plan = invented::maintenance();
    let paper = maintenance_plan(around.system(WHOLE), &plan, &around.context(), &swedish());

    let titles: Vec<&str> = paper.parts.iter().map(|part| part.title.as_str()).collect();
    assert_eq!(
        titles,
        [
            "Syfte och mål",
            "Roller",
            "Behörigheter och åtkomst",
            "Uppföljning och kontroller",
            "Loggning",
            "Incidentrapportering",
            "Utveckling",
            "Årshjul",
            "När det senast gjordes",
        ]
    );
    let fields: Vec<String> =
        paper.head.fields.iter().map(|row| format!("{}: {}", row.label, row.value)).collect();
    assert_eq!(
        fields,
        [
            "Dokumentansvarig: Administrativ chef",
            "Dok.nr: EX-2026-00070",
            "Upprättad eller reviderad: 2026-07-05",
            "Revideras: 2027-12-08",
        ]
    );
    let wheel = blocks(&paper).find_map(|block| {
        let FactsBlock::Wheel { months, .. } = block else { return None };
        Some(months)
    });
    assert_eq!(wheel.unwrap()[2], ["Loggkontroll, Systemförvaltare", "Behörigheter"]);
    let missing = missing(&paper);
    assert_eq!(
        missing.iter().filter(|label| **label == "Text under rubriken").count(),
        1,
        "{missing:?}"
    );
}

#[test]
fn the_matrix_has_every_system_and_each_that_is_assessed_a_part_of_its_own() {
    let around = Around::new();
    let paper =
        control_matrix(std::slice::from_ref(&around.control), &around.context(), &swedish());

    let Some(FactsBlock::Matrix { columns, rows, .. }) = blocks(&paper).next() else {
        panic!("the matrix comes first");
    };
    let names: Vec<&str> = columns.iter().map(|column| column.title.as_str()).collect();
    assert_eq!(
        names,
        ["Kontrollfråga", "E-arkiv", "Ensamt system", "Katalogtjänst", "Nätet", "Omsorg Ett"]
    );
    assert_eq!(rows.len(), 7, "six questions and the day");
    assert_eq!(rows[3].cells[4].state, CellState::NotMet);
    assert_eq!(rows[3].cells[0].text, "Inte bedömt");
    let own = lines(&paper, "Omsorg Ett");
    assert!(
        own[3].ends_with(
            "Ej uppfyllt | 2020-05-20: Ej uppfyllt | Bevis har inte begärts |  | Frågan är ställd | Test en gång per kvartal | Systemförvaltare, 2026-11-01, dagen har passerat"
        ),
        "{own:?}"
    );
    assert!(lines(&paper, "Antal system")[3].ends_with("| 0 | 0 | 1 | 4"));
}

#[test]
fn a_classification_tells_its_reasons_its_chain_and_who_decided() {
    let around = Around::new();
    let law = invented::catalogue().laws;
    let record = |state| {
        let value = invented::classification(state);
        classification(&value, scale(), &law, &around.context(), &swedish())
    };
    let paper = record(decided());

    assert_eq!(paper.head.registry_number, "SN 2026/12");
    assert_eq!(paper.head.version, "Beslutad, markerad 2026-11-02 10:00 av Maj Exempel");
    assert!(!paper.head.draft && record(json!({ "state": "draft" })).head.draft);
    assert_eq!(value(&paper, "Nästa översyn"), "2026-11-01, dagen har passerat");
    assert_eq!(value(&paper, "Lagar som gäller"), "Dataskyddsförordningen\nokänd-lag");
    let sets = lines(&paper, "Informationsmängder");
    assert_eq!(sets[0], "Journal | 3 allvarlig | 2 betydande | 2 betydande | Utelämnad");
    let reasons = lines(&paper, "Skäl");
    assert!(
        reasons.contains(&"Schema | Konfidentialitet | 2 betydande | Skäl saknas".into()),
        "{reasons:?}"
    );
    assert_eq!(lines(&paper, "Höjda nivåer"), ["Riktighet | 3 allvarlig | Mängden"]);
}

#[test]
fn the_analysis_holds_what_is_demanded_against_what_is_measured_and_promised() {
    let around = Around::new();
    let paper = impact_analysis(&[4, 24], &around.context(), &swedish());

    assert_eq!(
        lines(&paper, "Vad verksamheterna tål"),
        [
            "Akut ekonomiskt bistånd | 3 allvarlig | 3 allvarlig | 4 timmar | 2 timmar | 1 timme | Akuta beslut"
        ]
    );
    let systems = lines(&paper, "Vad det kräver av systemen");
    let found = |name: &str| systems.iter().find(|line| line.starts_with(name)).unwrap();
    assert!(
        found("Omsorg Ett").contains(
            "Klaras inte | 2 timmar | Akut ekonomiskt bistånd | 8 timmar | 6 timmar\n2026-09-14"
        ),
        "{systems:?}"
    );
    assert!(found("Katalogtjänst").contains("Akut ekonomiskt bistånd: Omsorg Ett → Katalogtjänst"));
    assert!(found("Ensamt system").contains("Inget krav ställs"));
}

#[test]
fn the_web_is_drawn_and_told_and_with_a_focus_what_falls() {
    let around = Around::new();
    let whole = dependencies(None, &around.context(), &swedish());
    let drawn = |paper: &FactsDocument| {
        blocks(paper)
            .find_map(|block| {
                let FactsBlock::Web { nodes, edges, .. } = block else { return None };
                Some((nodes.clone(), edges.clone()))
            })
            .expect("a picture")
    };
    let (nodes, edges) = drawn(&whole);
    assert_eq!((nodes.len(), edges.len()), (6, 6));
    let told = lines(&whole, "Samma sak som tabell");
    for edge in &edges {
        let name = |at: u32| &nodes[at as usize].label;
        let pair = format!("{} | {} | ", name(edge.from), name(edge.to));
        assert!(told.iter().any(|line| line.starts_with(&pair)), "{pair} is not in the table");
    }
    assert_eq!(value(&whole, "Utan angivna beroenden"), "Ensamt system");
    assert_eq!(value(&whole, "System som behöver varandra i en cirkel"), "Omsorg Ett, E-arkiv");

    let near = dependencies(Some(WHOLE), &around.context(), &swedish());
    assert_eq!(near.head.title, "Beroenden kring Omsorg Ett");
    let (nodes, _) = drawn(&near);
    let state = |name: &str| nodes.iter().find(|node| node.label == name).map(|node| node.state);
    assert_eq!(state("Omsorg Ett"), Some(NodeState::Focus));
    assert_eq!(state("Akut ekonomiskt bistånd"), Some(NodeState::Hurt));
    assert_eq!(state("Katalogtjänst"), Some(NodeState::Support));
    let falls = lines(&near, "Om Omsorg Ett inte fungerar");
    assert_eq!(
        falls[0],
        "Akut ekonomiskt bistånd | 4 timmar | Stannar helt | Akut ekonomiskt bistånd → Omsorg Ett"
    );
}
