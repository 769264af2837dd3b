//! The lists of requirements, on paper and as tables.

use domain::classification::result;
use domain::facts::{FactsBlock, FactsDocument};
use domain::requirement::{Asked, asked};
use domain::system_paper::{Required, RequirementList, Value, requirement_table, requirements};
use domain::words::Language;

use crate::invented::{Around, WHOLE, answers, catalogue, classification, decided, scale};
use crate::spoken::Spoken;

/// What a list says in all.
fn all_text(document: &FactsDocument) -> String {
    serde_json::to_string(document).expect("a document is plain data")
}

fn listed(list: RequirementList) -> (FactsDocument, Vec<String>, Vec<Vec<Value>>) {
    let around = Around::new();
    let catalogue = catalogue();
    let class = result(&classification(decided()), scale());
    let asked: Vec<Asked> = asked(&catalogue, scale(), &class, &["gdpr".to_owned()]);
    let answers = answers();
    let required = Required {
        system: around.system(WHOLE),
        catalogue: &catalogue,
        scale: scale(),
        class: "K3 R3 T2 S–",
        asked: &asked,
        answers: &answers,
    };
    let words = Spoken::new(Language::Swedish);
    let (columns, rows) = requirement_table(&required, list, &around.context(), &words);
    (requirements(&required, list, &around.context(), &words), columns, rows)
}

fn said(value: &Value) -> String {
    match value {
        Value::Text(text) => text.clone(),
        Value::Day(day) => day.to_string(),
        Value::Empty => String::new(),
    }
}

#[test]
fn the_suppliers_list_says_why_and_leaves_room_for_answers() {
    let (paper, columns, rows) = listed(RequirementList::Supplier);

    assert_eq!(
        columns,
        [
            "Nummer",
            "Område",
            "Krav (leverantören ska)",
            "Varför",
            "Ska-krav",
            "Uppfyller (ja/delvis/nej)",
            "Beskrivning"
        ]
    );
    let rows: Vec<String> =
        rows.iter().map(|row| row.iter().map(said).collect::<Vec<_>>().join(" | ")).collect();
    assert_eq!(
        rows,
        [
            "ÅT-01 | Åtkomst | Leverantören ska ha personliga behörigheter. | K3 | Ska |  | ",
            "KO-01 | Kopior | Leverantören ska visa återläsning. | Ställs alltid | Ska |  | ",
        ],
        "what is the own organisation's alone is not asked of the supplier"
    );
    let text = all_text(&paper);
    assert!(
        !text.contains("Ur minnet")
            && !text.contains("Smartkort")
            && !text.contains("kvartalskontroll"),
        "no answer of ours goes out"
    );
}

#[test]
fn the_action_plan_holds_what_is_not_met_by_its_day() {
    let (paper, _, rows) = listed(RequirementList::Plan);

    let numbers: Vec<String> = rows.iter().map(|row| said(&row[0])).collect();
    assert_eq!(numbers, ["KO-02", "ÅT-02"], "the earliest first, and nothing that is met");
    let text = all_text(&paper);
    assert!(
        text.contains("2026-10-01, dagen har passerat") && text.contains("Ingen är utsedd"),
        "{text}"
    );
}

#[test]
fn the_own_list_has_every_requirement_under_its_area_with_its_answer() {
    let (paper, columns, rows) = listed(RequirementList::Own);

    let areas: Vec<&str> = paper.parts.iter().map(|part| part.title.as_str()).collect();
    assert_eq!(areas, ["Vad listan bygger på", "Åtkomst", "Kopior"]);
    assert_eq!((columns.len(), rows.len()), (11, 3));
    assert_eq!(said(&rows[0][10]), "Rutin 4");
    assert_eq!(rows[1][9], Value::Day("2026-12-01".parse().unwrap()));
    assert_eq!(said(&rows[1][4]), "Dataskyddsförordningen");
    let FactsBlock::Matrix { rows, .. } = &paper.parts[1].blocks[0] else {
        panic!("an area is a matrix");
    };
    assert_eq!(rows[0].label, "ÅT-01 Rubrik ÅT-01");
    assert_eq!(rows[0].cells[2].text, "Uppfyllt");
}
