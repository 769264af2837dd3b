//! The incident report.

use domain::facts::{FactRow, FactsBlock, FactsDocument};
use domain::incident::{SettledVersion, Which};
use domain::incident_paper::{Context, report};
use domain::track::{IMY, INTERNAL};
use domain::words::Language;
use serde_json::{Value, json};

use crate::invented::{Around, at, empty, whole, with};
use crate::spoken::Spoken;

fn made(value: &Value) -> FactsDocument {
    let around = Around::new(value);
    report(&around.incident, &around.context(), &Spoken::new(Language::Swedish))
}

fn rows(document: &FactsDocument) -> Vec<&FactRow> {
    let blocks = document.parts.iter().flat_map(|part| &part.blocks);
    let rows = blocks.filter_map(|block| match block {
        FactsBlock::Rows { rows } => Some(rows),
        FactsBlock::Table { .. }
        | FactsBlock::Bars { .. }
        | FactsBlock::Matrix { .. }
        | FactsBlock::Wheel { .. }
        | FactsBlock::Web { .. }
        | FactsBlock::Para { .. }
        | FactsBlock::Signatures { .. } => None,
    });
    rows.flatten().collect()
}

fn missing(document: &FactsDocument) -> Vec<String> {
    let missing = rows(document).into_iter().filter(|row| row.missing);
    missing.map(|row| row.label.clone()).collect()
}

fn value<'a>(document: &'a FactsDocument, label: &str) -> &'a str {
    let row = rows(document).into_iter().find(|row| row.label == label);
    &row.unwrap_or_else(|| panic!("no row {label}")).value
}

#[test]
fn everything_that_is_missing_is_marked() {
    let expected = [
        "Anmäld av",
        "Vad som hänt med uppgifterna",
        "Hur det hände",
        "Beskrivning",
        "Enhet där det hände",
        "Berörs personer med skyddade personuppgifter?",
        "Ansvarig chef meddelad",
        "Började",
        "Upphörde",
        "Upptäcktes",
        "Anmäldes inom förvaltningen",
        "Personuppgiftsansvarig fick vetskap",
        "Är det en personuppgiftsincident?",
        "Typ",
        "Orsak",
        "Grupper av personer",
        "Antal personer, ungefär",
        "Slag av uppgifter",
        "Möjliga konsekvenser",
        "Hur allvarligt",
        "Motivering",
        "Åtgärder",
        "Anmälan till IMY",
        "Skäl",
        "Information till de personer som berörs",
        "Stördes ett nätverk eller informationssystem?",
        "Eget diarienummer",
        "Rapporteras den enligt lex Sarah?",
    ];

    assert_eq!(missing(&made(&empty())), expected);
}

#[test]
fn an_incident_that_everything_is_said_of_has_no_mark_and_keeps_every_letter() {
    let document = made(&whole());

    assert_eq!(missing(&document), Vec::<String>::new());
    assert!(value(&document, "Beskrivning").starts_with("Brevet åkte till fel mottagare."));
}

#[test]
fn every_text_that_was_written_is_in_the_report() {
    let text = serde_json::to_string(&made(&whole())).unwrap();

    for word in [
        "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv",
        "tretton", "fjorton", "femton", "sexton", "sjutton", "arton",
    ] {
        assert!(text.contains(&format!("kanariefågel {word}")), "{word}");
    }
}

#[test]
fn both_clocks_say_in_words_until_when_and_in_which_zone() {
    let running = with(whole(), "/tracks", json!({}));
    let winter = made(&running);
    let imy = value(&winter, "Anmälan till Integritetsskyddsmyndigheten");
    assert!(imy.contains("Senast tisdag 24 november 2026 kl. 14.05, svensk tid (UTC+1)"), "{imy}");
    let counted = imy.lines().find(|line| line.starts_with("Tid: 72 timmar, räknat från när "));
    let counted = counted.unwrap_or_else(|| panic!("{imy}"));
    assert!(counted.ends_with(": lördag 2026-11-21 14:05, svensk tid (UTC+1)"), "{counted}");
    let internal = value(&winter, "Anmälan inom förvaltningen");
    assert!(internal.contains("Senast söndag 22 november 2026 kl. 16.20"), "{internal}");
    assert!(internal.starts_with("Skickad i tid, 2026-11-20 16:45"), "{internal}");

    let summer = with(running, "/times/aware", json!("2026-10-23T10:00:00+02:00"));
    let summer = made(&summer);
    let imy = value(&summer, "Anmälan till Integritetsskyddsmyndigheten");
    assert!(imy.contains("måndag 26 oktober 2026 kl. 09.00, svensk tid (UTC+1)"), "{imy}");
    assert!(imy.contains("fredag 2026-10-23 10:00, svensk tid (UTC+2)"), "{imy}");
}

#[test]
fn the_two_clocks_stand_first_whatever_their_state() {
    let around = Around::new(&whole());
    let document = made(&whole());
    let name =
        |key: &str| around.clocks.iter().find(|clock| clock.key == key).unwrap().name.clone();
    let labels: Vec<&str> = rows(&document).iter().map(|row| row.label.as_str()).collect();

    assert_eq!(labels[0], "Läge");
    assert_eq!(labels[1], name(INTERNAL));
    assert_eq!(labels[2], name(IMY));
    assert_eq!(
        value(&document, &format!("{}: kvitto eller diarienummer", name(IMY))),
        "IMY-2026-999"
    );
}

#[test]
fn how_certain_a_fact_is_stands_there_when_it_is_not_read_in_the_source() {
    let document = made(&whole());

    let warning = value(&document, "Cybersäkerhetslagen: upplysning inom 24 timmar");
    assert!(warning.contains("Hur säkert: Uppgift i andra hand ("), "{warning}");
    assert!(warning.contains("kontrollerad 2026-09-03"), "{warning}");
    let imy = value(&document, "Anmälan till Integritetsskyddsmyndigheten");
    assert!(!imy.contains("Hur säkert"), "{imy}");
}

#[test]
fn a_clock_that_is_late_is_seen_first_and_asks_why() {
    let late = with(whole(), "/tracks", json!({}));
    let late = with(late, "/times/aware", json!("2026-11-18T09:00:00+01:00"));
    let document = made(&late);

    let callout = document.callouts.first().unwrap();
    assert_eq!(callout.title, "Tiden har gått ut");
    assert!(callout.text[0].contains("lördag 21 november 2026 kl. 09.00"), "{:?}", callout.text);
    let why = "Anmälan till Integritetsskyddsmyndigheten: varför den är sen".to_owned();
    assert!(missing(&document).contains(&why));
    let said = json!({ "imy": { "late_reason": "Vi visste inte." } });
    assert!(!missing(&made(&with(late, "/tracks", said))).contains(&why));
}

#[test]
fn not_to_notify_asks_for_a_second_person() {
    let alone = with(whole(), "/decision/notify", json!(false));
    assert_eq!(missing(&made(&alone)), ["Godkänt av en andra person"]);

    let stamp = json!({ "at": "2026-11-22T09:00:00+01:00", "by": "Maj Exempel", "whom": "" });
    let document = made(&with(alone, "/decision/approved", stamp));
    assert_eq!(value(&document, "Godkänt av en andra person"), "2026-11-22 09:00 av Maj Exempel");
}

#[test]
fn protected_persons_are_marked_on_every_page_and_unknown_counts_as_yes() {
    for (answer, title) in [
        ("yes", "Personer med skyddade personuppgifter berörs"),
        ("unknown", "Personer med skyddade personuppgifter kan vara berörda"),
    ] {
        let document = made(&with(whole(), "/report/protected", json!(answer)));
        assert_eq!(document.head.mark, "SKYDDADE PERSONUPPGIFTER");
        assert!(document.head.secrecy.contains("OSL 21 kap. 3 § (kontrollera)"));
        assert_eq!(document.callouts[0].title, title);
    }
    let document = made(&whole());
    assert_eq!((document.head.mark.as_str(), document.head.secrecy.as_str()), ("", ""));
    assert!(document.callouts.is_empty());
}

#[test]
fn special_categories_of_data_are_said_to_be_that() {
    let document = made(&whole());

    assert_eq!(
        value(&document, "Slag av uppgifter"),
        "Namn\nHälsa – känslig personuppgift (GDPR art. 9)\n\
         Brott – uppgift om lagöverträdelse (GDPR art. 10)\n\
         Uppgifter med sekretess i socialtjänst, skola eller vård"
    );
}

#[test]
fn a_draft_is_marked_and_a_settled_version_says_by_whom() {
    let around = Around::new(&whole());
    let words = Spoken::new(Language::Swedish);
    let draft = report(&around.incident, &around.context(), &words);
    assert!(draft.head.draft && draft.head.example);
    assert_eq!(draft.head.version, "Utkast, uppgifterna som de stod 2026-11-22 14:05");

    let version = SettledVersion {
        id: domain::ids::VersionId(around.incident.id.0),
        number: 2,
        which: Which::Supplement,
        at: at("2026-11-22T13:00:00+00:00"),
        by: "Förvaltningschefen".into(),
    };
    let context = Context { settled: Some(&version), ..around.context() };
    let settled = report(&around.incident, &context, &words);
    assert!(!settled.head.draft);
    assert_eq!(
        settled.head.version,
        "Version 2 (komplettering), fastställd 2026-11-22 14:00 av Förvaltningschefen"
    );
}

#[test]
fn the_manager_who_was_told_is_named_with_the_time_and_who_noted_it() {
    let stamp = json!({
        "at": "2026-11-20T17:00:00+01:00", "by": "Åke Exempel", "whom": "Örjan Exempel, enhetschef",
    });
    let document = made(&with(whole(), "/report/manager_told", stamp));

    assert_eq!(
        value(&document, "Ansvarig chef meddelad"),
        "2026-11-20 17:00: Örjan Exempel, enhetschef (noterat av Åke Exempel)"
    );
}

#[test]
fn what_is_no_breach_asks_why_and_not_for_its_type() {
    let deviation = with(whole(), "/event", json!({ "is_breach": "no", "causes": ["human"] }));

    assert_eq!(missing(&made(&deviation)), ["Varför det inte är det"]);
}
