//! A supplier's answers, read from a filled-in SKA list. Never changes what the own organisation has answered.

use domain::requirement::{AnswerStatus, SupplierAnswer, SupplierAnswers};
use domain::system::System;

use crate::call::Call;
use crate::catalogue::catalogue;
use crate::columns::columns;
use crate::evidence::given;
use crate::kept::Recorded;
use crate::reader;
use crate::refuse::invalid;
use crate::register::save_checked;
use crate::requirement::{answers_of, asked_of};
use crate::wire::{Problem, ReadSupplierAnswers, Refusal, SupplierAnswersView};

/// The columns, by the headings of our own list and what suppliers make of them.
const COLUMNS: [(&str, &[&str]); 3] = [
    ("number", &["nummer", "nr", "id", "krav-id", "number"]),
    ("status", &["uppfyller", "uppfylls", "svar", "ja/nej", "meets", "answer"]),
    ("description", &["beskrivning", "kommentar", "hur", "description", "comment"]),
];

/// What a supplier may write, and what it means.
const WORDS: [(&[&str], AnswerStatus); 4] = [
    (&["ja", "j", "yes", "y", "uppfyllt", "uppfylls", "x", "true"], AnswerStatus::Met),
    (&["delvis", "partly", "partially", "delvis uppfyllt"], AnswerStatus::Partly),
    (&["nej", "n", "no", "ej uppfyllt", "uppfylls ej", "false"], AnswerStatus::NotMet),
    (
        &["ej tillämpligt", "ej relevant", "ej aktuellt", "n/a", "not relevant"],
        AnswerStatus::NotRelevant,
    ),
];

pub(crate) fn read_supplier_answers(
    call: &mut Call<'_>,
    request: ReadSupplierAnswers,
) -> Result<SupplierAnswersView, Refusal> {
    let system = call.get::<System>(request.system.0)?.value;
    let here = system.administration;
    call.within(here)?;
    let catalogue = catalogue(call, here, &request.catalogue, Some(request.catalogue_version))?;
    let bytes = given(&request.file, tables::limits::FILE_BYTES)?;
    let workbook = reader::workbook(call.host, &bytes, &request.file.name)?;
    let found = workbook.tables.iter().find_map(|table| {
        let columns = columns(table, &COLUMNS)?;
        (columns.has("number") && columns.has("status")).then_some((table, columns))
    });
    let (table, columns) = found.ok_or_else(|| invalid("file", "problem-answers-columns"))?;
    let mut view = SupplierAnswersView {
        rows: 0,
        answers: vec![],
        empty: 0,
        problems: vec![],
        unanswered: vec![],
        left_out: columns.left_out.clone(),
        revision: None,
    };
    for (place, row) in columns.rows(table) {
        view.rows += 1;
        let number = columns.cell(row, "number");
        let description = columns.cell(row, "description");
        let said = columns.cell(row, "status");
        let refuse = |message: &str, word: &str| {
            Problem::new(&place.to_string(), message).with("word", word)
        };
        if !catalogue.requirements.iter().any(|one| one.number == number) {
            view.problems.push(refuse("problem-answers-number", &number));
        } else if view.answers.iter().any(|one| one.number == number) {
            view.problems.push(refuse("problem-answers-twice", &number));
        } else if said.is_empty() && description.is_empty() {
            view.empty += 1;
        } else {
            match status(&said) {
                None => view.problems.push(refuse("problem-answers-word", &said)),
                Some(status) => view.answers.push(SupplierAnswer { number, status, description }),
            }
        }
    }
    let asked = asked_of(call, here, system.id, catalogue.clone())?.asked;
    view.unanswered = asked
        .iter()
        .filter(|one| !one.requirement.supplier.is_empty())
        .map(|one| one.requirement.number.clone())
        .filter(|number| !view.answers.iter().any(|one| one.number == *number))
        .collect();
    if request.keep {
        if view.answers.is_empty() {
            return Err(invalid("file", "problem-answers-none"));
        }
        let (mut value, known) = answers_of(call, &system, &catalogue)?;
        if known != request.revision {
            return Err(Refusal::Conflict { revision: known.unwrap_or_default() });
        }
        value.supplier = Some(SupplierAnswers {
            file_name: request.file.name,
            at: call.now,
            answers: view.answers.clone(),
        });
        if value.id().is_nil() {
            value.set_id(call.new_id());
        }
        view.revision = Some(save_checked(call, value, known)?.revision);
    }
    Ok(view)
}

/// What a word means; nothing is an answer that is not decided.
fn status(said: &str) -> Option<AnswerStatus> {
    let plain = said.trim().trim_end_matches('.').to_lowercase();
    if plain.is_empty() {
        return Some(AnswerStatus::Open);
    }
    WORDS.iter().find(|(words, _)| words.contains(&plain.as_str())).map(|(_, status)| *status)
}
