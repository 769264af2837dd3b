//! Invented papers about systems: a matrix, a wheel of the year, a picture of what leans on what. Never a real register.

use domain::facts::{
    CellState, FactColumn, FactsBlock, FactsDocument, FactsHead, FactsPart, MatrixCell, MatrixRow,
    NodeState, WebEdge, WebNode,
};
use domain::words::Language;

/// A name as long as they are in life.
pub const LONG: &str =
    "Verksamhetssystem för individ- och familjeomsorg, ensamkommande och boendestöd";

const NAMES: [&str; 8] = [
    "Ärendesystemet",
    "E-arkiv",
    LONG,
    "Trygghetslarm",
    "Läkemedelssignering",
    "Lönesystem",
    "Schemaläggning",
    "Journalsystem för kommunal hälso- och sjukvård",
];

fn document(title: &str, kind: &str, parts: Vec<FactsPart>) -> FactsDocument {
    FactsDocument {
        head: FactsHead {
            title: title.into(),
            kind: kind.into(),
            administration: "Exempeldals stadsdelsförvaltning".into(),
            municipality: "Exempelstad".into(),
            board: "Exempeldals stadsdelsnämnd".into(),
            version: "Utdrag 2026-11-22 14:05".into(),
            example: true,
            language: Language::Swedish,
            ..FactsHead::default()
        },
        callouts: vec![],
        parts,
    }
}

fn part(title: &str, intro: &str, blocks: Vec<FactsBlock>) -> FactsPart {
    FactsPart { title: title.into(), intro: intro.into(), blocks }
}

fn column(title: &str, share: f32) -> FactColumn {
    FactColumn { title: title.into(), share }
}

fn cell(state: CellState, text: &str) -> MatrixCell {
    MatrixCell { state, text: text.into() }
}

/// Returns six questions by `count` systems, as auditors draw them.
pub fn matrix(count: usize) -> FactsDocument {
    let questions = [
        "1. Är dokumentationen av rutiner och processer uppdaterad och reviderad?",
        "2. Har användarna förståelse för rutinerna, och följs de?",
        "3. Kontrolleras behörigheterna löpande?",
        "4. Är återställning testad och dokumenterad?",
        "5. Finns det tillräcklig loggning för full spårbarhet?",
        "6. Är den tekniska säkerheten på en tillräckligt god nivå?",
    ];
    let states =
        [CellState::Met, CellState::Partly, CellState::NotMet, CellState::Unknown, CellState::Met];
    let name = |at: usize| match NAMES.get(at) {
        Some(name) => (*name).to_owned(),
        None => format!("System {}", at + 1),
    };
    let mut columns = vec![column("Kontrollfråga", 2.2)];
    columns.extend((0..count).map(|at| column(&name(at), 1.0)));
    let rows = questions.iter().enumerate().map(|(number, question)| MatrixRow {
        label: (*question).into(),
        cells: (0..count).map(|at| cell(states[(at * 3 + number) % states.len()], "")).collect(),
    });
    let rows = rows.collect();
    let scale = [
        (CellState::Met, "Kontrollen finns och underlag är granskat."),
        (CellState::Partly, "Arbetet pågår; risken kvarstår."),
        (CellState::NotMet, "Inget är gjort; risken kvarstår."),
        (CellState::Unknown, "Ingen har bedömt frågan."),
    ];
    let scale = scale
        .map(|(state, meaning)| MatrixRow { label: meaning.into(), cells: vec![cell(state, "")] });
    let levels = (0..=4_u8).map(|level| MatrixRow {
        label: format!("Uppgiftsmängd {level}"),
        cells: vec![
            cell(CellState::of_level(level), &format!("{level} allvarlig")),
            cell(CellState::of_level(4 - level), ""),
            cell(CellState::Plain, "utan märke"),
        ],
    });
    document(
        "Kontrollfrågor 2026",
        "Kontrollmatris",
        vec![
            part(
                "Alla system",
                "",
                vec![FactsBlock::Matrix { caption: "Fråga och system".into(), columns, rows }],
            ),
            part(
                "Skalan",
                "",
                vec![
                    FactsBlock::Matrix {
                        caption: String::new(),
                        columns: vec![column("Vad det betyder", 3.0), column("Märke", 1.0)],
                        rows: scale.into(),
                    },
                    FactsBlock::Matrix {
                        caption: "Nivåer".into(),
                        columns: ["Mängd", "K", "R", "S"].map(|name| column(name, 1.0)).into(),
                        rows: levels.collect(),
                    },
                ],
            ),
        ],
    )
}

/// Returns a plan for a year.
pub fn year() -> FactsDocument {
    let mut months: [Vec<String>; 12] = std::array::from_fn(|_| vec![]);
    months[0] = vec!["Behörighetskontroll, systemförvaltare".into()];
    months[2] = vec!["Återställningstest med leverantören".into(), "Loggkontroll".into()];
    months[4] = (1..=9).map(|at| format!("Loggkontroll, enhet {at}")).collect();
    months[8] = (1..=5).map(|at| format!("Utbildning av ombud, grupp {at}")).collect();
    months[11] = vec![format!("Årlig uppföljning enligt checklistan för {LONG}")];
    let caption = "Årshjul".into();
    document(
        "Förvaltningsplan för Ärendesystemet",
        "Förvaltningsplan",
        vec![part("Årshjul", "", vec![FactsBlock::Wheel { caption, months: Box::new(months) }])],
    )
}

/// Returns a picture of `count` systems that lean on four supporting services in two layers.
pub fn web(count: u32) -> FactsDocument {
    let node = |label: &str, column: u32, row: u32, state: NodeState| WebNode {
        label: label.into(),
        column,
        row,
        state,
    };
    let mut nodes = vec![
        node("Ekonomiskt bistånd", 0, 0, NodeState::Hurt),
        node("Hemtjänst, planering och insatser", 0, 3, NodeState::Plain),
    ];
    for at in 0..count {
        let name = NAMES.get(at as usize).map_or_else(|| format!("System {at}"), |n| (*n).into());
        let state = if at == 0 { NodeState::Focus } else { NodeState::Plain };
        nodes.push(node(&name, 1, at * 2, state));
    }
    let first = 2 + count;
    for (at, name) in
        ["Identitetstjänst", "Virtuell klient", "Nattlig överföring"].iter().enumerate()
    {
        nodes.push(node(name, 2, at as u32 * 3, NodeState::Support));
    }
    nodes.push(node("Nät och el", 3, 0, NodeState::Support));
    let edge = |from: u32, to: u32| WebEdge { from, to, through: vec![] };
    // Those that pass a column do it below its last box.
    let past = |from: u32, to: u32, row: u32| WebEdge { from, to, through: vec![row] };
    let mut edges = vec![edge(0, 2), past(0, first + 2, count * 2)];
    for at in 0..count {
        edges.push(edge(at % 2, 2 + at));
        edges.push(edge(2 + at, first + at % 3));
    }
    edges.push(edge(first, first + 3));
    edges.push(past(2, first + 3, 8));
    edges.push(edge(2, 3));
    edges.push(edge(first + 3, first + 1));
    let table = FactsBlock::Table {
        caption: String::new(),
        columns: vec![column("Det här", 1.0), column("behöver", 1.0)],
        rows: edges
            .iter()
            .map(|edge| {
                let label = |at: u32| nodes[at as usize].label.clone();
                vec![label(edge.from), label(edge.to)]
            })
            .collect(),
    };
    let picture = FactsBlock::Web { caption: "Vad som behöver vad".into(), nodes, edges };
    document(
        "Beroenden 2026",
        "Beroendebild",
        vec![part("Beroenden", "", vec![picture]), part("Samma sak som tabell", "", vec![table])],
    )
}
