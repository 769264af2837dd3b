//! The forms of authorities.

use domain::facts::FactsBlock;
use domain::incident_paper::{AuthorityForm, FilledField, FilledForm, form, form_document};
use domain::words::Language;
use serde_json::{Value, json};

use crate::invented::{Around, NAME, empty, whole, with};
use crate::spoken::Spoken;

const FORMS: [AuthorityForm; 4] = [
    AuthorityForm::Imy,
    AuthorityForm::Nis2Warning,
    AuthorityForm::Nis2Notification,
    AuthorityForm::Nis2Final,
];

const SECTIONS: [&str; 11] = [
    "report",
    "times",
    "event",
    "affected",
    "risk",
    "measures",
    "decision",
    "outage",
    "links",
    "tracks",
    "administration",
];

fn filled(value: &Value, which: AuthorityForm) -> FilledForm {
    let around = Around::new(value);
    form(&around.incident, which, &around.context(), &Spoken::new(Language::Swedish))
}

fn fields(form: &FilledForm) -> Vec<&FilledField> {
    form.parts.iter().flat_map(|part| &part.fields).collect()
}

fn missing(form: &FilledForm) -> Vec<&str> {
    let missing = fields(form).into_iter().filter(|field| field.missing);
    missing.map(|field| field.label.as_str()).collect()
}

fn numbered<'a>(form: &'a FilledForm, number: &str) -> &'a FilledField {
    fields(form).into_iter().find(|field| field.number == number).expect("the form has the number")
}

#[test]
fn the_fields_with_a_number_stand_in_the_order_of_the_authority() {
    let form = filled(&whole(), AuthorityForm::Imy);

    let numbers: Vec<&str> = fields(&form)
        .iter()
        .map(|field| field.number.as_str())
        .filter(|number| !number.is_empty())
        .collect();
    assert_eq!(numbers, ["1", "2", "3", "9", "13", "25", "26", "28", "30", "32", "34", "35"]);
    assert_eq!(numbered(&form, "1").value, "Ekdalens stadsdelsnämnd, Ekdala");
    assert_eq!(
        numbered(&form, "25").value,
        "Klienter i individ- och familjeomsorg\nAnhöriga och vårdnadshavare"
    );
    assert_eq!(numbered(&form, "13").value, "2026-11-20 17:10");
}

#[test]
fn a_whole_incident_lacks_only_what_the_administration_has_not_said_of_itself() {
    let unknown = ["Organisationsnummer", "Kontaktperson", "E-post till kontaktpersonen"];
    for which in FORMS {
        let form = filled(&whole(), which);
        assert_eq!(missing(&form), unknown, "{which:?}");
        assert_eq!(form.missing(), 3);
    }
}

#[test]
fn everything_that_an_empty_incident_lacks_is_marked() {
    // What may be left empty: the number of records, the traces, and two of the three answers on information.
    let may_be_empty = [
        "Antal personuppgiftsposter, ungefär",
        "Tekniska spår att leta efter",
        "När de registrerade kommer att informeras",
        "Varför de registrerade inte informeras",
    ];
    for which in FORMS {
        let form = filled(&empty(), which);
        for field in fields(&form) {
            let is_excepted = may_be_empty.contains(&field.label.as_str());
            let is_unknown = field.value.contains("Vet inte");
            let lacks = field.value.is_empty() || is_unknown;
            assert_eq!(field.missing, lacks && !is_excepted, "{which:?}: {}", field.label);
        }
    }
    assert_eq!(filled(&empty(), AuthorityForm::Imy).missing(), 18);
}

#[test]
fn each_field_says_where_it_is_filled_in() {
    for field in FORMS.iter().flat_map(|which| {
        let form = filled(&whole(), *which);
        form.parts.into_iter().flat_map(|part| part.fields)
    }) {
        assert!(SECTIONS.contains(&field.section.as_str()), "{}: {}", field.label, field.section);
        assert!(!field.label.is_empty());
    }
}

#[test]
fn nobody_who_reported_or_handled_it_is_named_to_an_authority() {
    for which in FORMS {
        let around = Around::new(&whole());
        let words = Spoken::new(Language::Swedish);
        let printed = form_document(&around.incident, which, &around.context(), &words);
        let texts = [
            serde_json::to_string(&filled(&whole(), which)).unwrap(),
            serde_json::to_string(&printed).unwrap(),
        ];
        for text in texts {
            assert!(!text.contains(NAME), "{which:?}");
        }
    }
}

#[test]
fn one_of_three_answers_on_information_has_to_be_said() {
    let undecided = with(whole(), "/decision", json!({ "notify": true }));
    let asked = |decision: Value| {
        let form = filled(&with(undecided.clone(), "/decision", decision), AuthorityForm::Imy);
        ["32", "34", "35"].map(|number| numbered(&form, number).missing)
    };

    assert_eq!(asked(json!({})), [true, false, false]);
    assert_eq!(asked(json!({ "inform": true })), [false, true, false]);
    assert_eq!(asked(json!({ "inform": true, "inform_by": "2026-11-25" })), [false; 3]);
    assert_eq!(asked(json!({ "inform": true, "informed_on": "2026-11-21" })), [false; 3]);
    assert_eq!(asked(json!({ "inform": false })), [false, false, true]);
    assert_eq!(asked(json!({ "inform": false, "inform_reason": "Krypterade." })), [false; 3]);
}

#[test]
fn a_late_notification_asks_for_the_reason() {
    let late = with(whole(), "/tracks", json!({}));
    let late = with(late, "/times/aware", json!("2026-11-18T09:00:00+01:00"));

    let label = "Varför anmälan görs senare än 72 timmar efter vetskapen";
    assert!(missing(&filled(&late, AuthorityForm::Imy)).contains(&label));
    let in_time = filled(&whole(), AuthorityForm::Imy);
    assert!(fields(&in_time).iter().all(|field| field.label != label));
}

#[test]
fn it_says_where_it_is_sent_until_when_and_that_anybody_can_ask_for_it() {
    let running = with(whole(), "/tracks", json!({}));
    let intro = filled(&running, AuthorityForm::Nis2Notification).intro;

    assert!(intro.contains("Nationellt cybersäkerhetscenter (NCSC, CERT-SE)"), "{intro}");
    assert!(
        intro.contains("Senast måndag 23 november 2026 kl. 16.20, svensk tid (UTC+1)."),
        "{intro}"
    );
    assert!(intro.contains("Uppgift i andra hand"), "{intro}");
    assert!(intro.contains("allmän handling"), "{intro}");
    assert!(!intro.contains("skyddade personuppgifter"), "{intro}");
    let protected = with(running, "/report/protected", json!("unknown"));
    let intro = filled(&protected, AuthorityForm::Imy).intro;
    assert!(intro.contains("skyddade personuppgifter"), "{intro}");
}

#[test]
fn the_printed_form_holds_the_same_fields() {
    let around = Around::new(&whole());
    let words = Spoken::new(Language::Swedish);
    for which in FORMS {
        let form = form(&around.incident, which, &around.context(), &words);
        let document = form_document(&around.incident, which, &around.context(), &words);
        let printed: Vec<(String, String, String, bool)> = document
            .parts
            .iter()
            .flat_map(|part| &part.blocks)
            .flat_map(|block| match block {
                FactsBlock::Rows { rows } => rows.clone(),
                FactsBlock::Table { .. }
                | FactsBlock::Bars { .. }
                | FactsBlock::Matrix { .. }
                | FactsBlock::Wheel { .. }
                | FactsBlock::Web { .. }
                | FactsBlock::Para { .. }
                | FactsBlock::Signatures { .. } => Vec::new(),
            })
            .map(|row| (row.number, row.label, row.value, row.missing))
            .collect();
        let copied: Vec<(String, String, String, bool)> = fields(&form)
            .into_iter()
            .cloned()
            .map(|field| (field.number, field.label, field.value, field.missing))
            .collect();
        assert_eq!(printed, copied);
        assert!(document.head.draft && document.head.kind.starts_with("Utkast till"));
    }
}

#[test]
fn the_course_of_an_outage_is_told_in_order() {
    let form = filled(&whole(), AuthorityForm::Nis2Warning);
    let all = fields(&form);
    let course = all.iter().find(|field| field.label == "Förlopp (svensk tid)").unwrap();

    let lines: Vec<&str> = course.value.lines().collect();
    assert_eq!(lines.first(), Some(&"2026-11-20 15:40 incidenten började"));
    assert_eq!(lines.last(), Some(&"2026-11-20 17:10 incidenten upphörde"));
    assert_eq!(lines.len(), 7);
    assert!(lines.is_sorted());
}
