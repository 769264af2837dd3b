//! A catalogue of requirements from a table: which column is what, and what each row says. Keeps nothing.

use domain::requirement::{FromLevel, Law, Requirement};
use domain::scale::Scale;
use domain::track::Certainty;
use tables::{Table, Workbook};

use crate::columns::{Columns, columns};
use crate::refuse::invalid;
use crate::wire::{Problem, Refusal};

/// What a file said.
pub(crate) struct CatalogueIn {
    pub rows: u32,
    pub requirements: Vec<Requirement>,
    pub laws: Vec<Law>,
    pub problems: Vec<Problem>,
    pub left_out: Vec<String>,
}

/// The columns, by the names that people give them.
const COLUMNS: [(&str, &[&str]); 9] = [
    ("number", &["nummer", "nr", "id", "krav-id", "kravnummer", "number"]),
    ("area", &["område", "kategori", "rubrik", "area", "category"]),
    ("title", &["titel", "namn", "kort", "title", "name"]),
    ("own", &["är", "är-krav", "kravtext är", "organisation", "own"]),
    (
        "supplier",
        &[
            "ska",
            "ska-krav",
            "krav",
            "kravtext",
            "kravtext ska",
            "leverantör",
            "supplier",
            "requirement",
        ],
    ),
    ("help", &["hjälp", "hur", "vägledning", "help", "guidance"]),
    ("from", &["från nivå", "nivå", "nivåer", "klass", "from", "levels"]),
    ("laws", &["lag", "lagar", "lagrum", "laws"]),
    ("source", &["källa", "stöd", "referens", "iso", "source", "reference"]),
];

/// Reads the first table that has a column of requirements.
pub(crate) fn read(workbook: &Workbook, scale: &Scale) -> Result<CatalogueIn, Refusal> {
    let found = workbook.tables.iter().find_map(|table| {
        let columns = columns(table, &COLUMNS)?;
        let is_catalogue = columns.has("number") && (columns.has("own") || columns.has("supplier"));
        is_catalogue.then_some((table, columns))
    });
    let (table, columns) = found.ok_or_else(|| invalid("file", "problem-catalogue-columns"))?;
    Ok(rows(table, &columns, scale))
}

fn rows(table: &Table, columns: &Columns, scale: &Scale) -> CatalogueIn {
    let mut read = CatalogueIn {
        rows: 0,
        requirements: vec![],
        laws: vec![],
        problems: vec![],
        left_out: columns.left_out.clone(),
    };
    for (number, row) in columns.rows(table) {
        read.rows += 1;
        let cell = |name: &str| columns.cell(row, name);
        let from = match levels(&cell("from"), scale) {
            Ok(from) => from,
            Err(word) => {
                let problem = Problem::new(&number.to_string(), "problem-catalogue-level");
                read.problems.push(problem.with("word", word));
                continue;
            }
        };
        let laws: Vec<String> = parts(&cell("laws")).map(str::to_owned).collect();
        for law in &laws {
            if !read.laws.iter().any(|known| known.key == *law) {
                read.laws.push(Law {
                    key: law.clone(),
                    name: law.clone(),
                    when: String::new(),
                    certainty: Certainty::Own,
                });
            }
        }
        let said = |name: &str, otherwise: &str| {
            let text = cell(name);
            if text.is_empty() { cell(otherwise) } else { text }
        };
        read.requirements.push(Requirement {
            number: cell("number"),
            area: cell("area"),
            title: said("title", "number"),
            own: cell("own"),
            supplier: cell("supplier"),
            help: cell("help"),
            from,
            laws,
            source: cell("source"),
        });
    }
    read
}

/// Reads "K3, T2": a letter of the scale and the level from which the requirement is asked.
fn levels(text: &str, scale: &Scale) -> Result<Vec<FromLevel>, String> {
    parts(text)
        .map(|word| {
            let mut letters = word.chars();
            let letter: String = letters.by_ref().take(1).collect();
            let aspect = scale.aspects.iter().find(|one| one.letter.eq_ignore_ascii_case(&letter));
            let level: Option<u8> = letters.as_str().trim().parse().ok();
            match (aspect, level) {
                (Some(aspect), Some(level))
                    if scale.levels.iter().any(|one| one.level == level) =>
                {
                    Ok(FromLevel { aspect: aspect.key.clone(), level })
                }
                (None | Some(_), None | Some(_)) => Err(word.to_owned()),
            }
        })
        .collect()
}

fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split([',', ';', '/', '\n']).map(str::trim).filter(|word| !word.is_empty())
}
