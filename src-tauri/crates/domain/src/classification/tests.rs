use serde_json::json;
use uuid::Uuid;

use super::*;
use crate::scale::shipped;

fn krts() -> &'static Scale {
    &shipped()[0]
}

fn set(name: &str, levels: &[(&str, u8)]) -> InformationSet {
    let keys: Vec<_> = krts().aspects.iter().map(|aspect| aspect.key.clone()).collect();
    let levels = levels
        .iter()
        .map(|(letter, level)| {
            let place = krts().aspects.iter().position(|aspect| aspect.letter == *letter).unwrap();
            AspectLevel {
                aspect: keys[place].clone(),
                level: Some(*level),
                reason: "Sekretess och många berörda.".into(),
            }
        })
        .collect();
    InformationSet { name: name.into(), levels, ..InformationSet::default() }
}

fn classified(sets: Vec<InformationSet>) -> Classification {
    let mut whole: Classification = serde_json::from_value(json!({
        "id": Uuid::nil(), "administration": Uuid::nil(), "system": Uuid::nil(), "title": "Treserva 2026",
        "scale": "krts", "scale_version": 1, "participants": "Systemansvarig, verksamhetschef",
        "decided_by": "Förvaltningschef", "next_review": "2027-11-22",
    }))
    .unwrap();
    whole.sets = sets;
    whole
}

fn key(letter: &str) -> String {
    krts().aspects.iter().find(|aspect| aspect.letter == letter).unwrap().key.clone()
}

#[test]
fn the_system_inherits_the_highest_of_each_aspect_with_the_sets_that_give_it() {
    let whole = classified(vec![
        set("Journal", &[("K", 3), ("R", 2), ("T", 1)]),
        set("Schema", &[("K", 1), ("R", 2), ("T", 3)]),
    ]);

    let found = result(&whole, krts());

    assert_eq!(class(&found, krts()), "K3 R2 T3 S–");
    assert_eq!(found[0].sets, [0]);
    assert_eq!(found[1].sets, [0, 1], "both give it");
    assert_eq!(lacks(&whole, krts()), [], "traceability may be left out");
}

#[test]
fn the_whole_may_be_raised_with_a_reason_and_only_upwards() {
    let mut whole = classified(vec![set("Listor", &[("K", 2), ("R", 1), ("T", 1), ("S", 1)])]);
    whole.raised =
        vec![Raised { aspect: key("K"), level: 3, reason: "Alla brukare på en gång.".into() }];

    let found = result(&whole, krts());
    assert_eq!((found[0].level, found[0].raised_from), (3, Some(2)));
    assert_eq!(lacks(&whole, krts()), []);

    whole.raised = vec![Raised { aspect: key("K"), level: 2, reason: String::new() }];
    assert_eq!(result(&whole, krts())[0].raised_from, None);
    assert_eq!(
        lacks(&whole, krts()),
        [
            ClassificationLack::NotRaised { aspect: key("K") },
            ClassificationLack::NoReason { set: None, aspect: key("K") }
        ]
    );
}

#[test]
fn level_four_stops_in_a_set_and_for_the_whole_and_may_not_be_saved() {
    let mut whole = classified(vec![set("Skyddsobjekt", &[("K", 4), ("R", 1), ("T", 1)])]);
    let found = lacks(&whole, krts());
    assert_eq!(found, [ClassificationLack::Stops { set: Some(0), aspect: key("K") }]);
    assert!(found[0].forbids_saving());

    whole = classified(vec![set("Listor", &[("K", 3), ("R", 1), ("T", 1)])]);
    whole.raised = vec![Raised { aspect: key("K"), level: 4, reason: "Allt samlat.".into() }];
    assert!(lacks(&whole, krts()).iter().any(ClassificationLack::forbids_saving));
}

#[test]
fn a_reason_is_needed_from_level_two_and_a_level_for_each_aspect_that_is_not_optional() {
    let mut whole = classified(vec![set("Journal", &[("K", 2), ("R", 1)])]);
    whole.sets[0].levels.iter_mut().for_each(|one| one.reason = " ".into());

    assert_eq!(
        lacks(&whole, krts()),
        [
            ClassificationLack::NoReason { set: Some(0), aspect: key("K") },
            ClassificationLack::NoLevel { set: 0, aspect: key("T") }
        ]
    );
    assert!(lacks(&whole, krts()).iter().all(|lack| !lack.forbids_saving()));
}

#[test]
fn what_is_needed_for_a_decision_is_said() {
    let mut whole = classified(vec![InformationSet::default()]);
    whole.participants.clear();
    whole.decided_by.clear();
    whole.next_review = None;

    let found = lacks(&whole, krts());

    assert_eq!(found[0], ClassificationLack::NoName { set: 0 });
    let last = [
        ClassificationLack::NoParticipants,
        ClassificationLack::NoDecider,
        ClassificationLack::NoReview,
    ];
    assert_eq!(found[found.len() - 3..], last);
    assert_eq!(lacks(&classified(vec![]), krts()), [ClassificationLack::NoSets]);
}

#[test]
fn an_aspect_or_level_of_another_scale_is_not_saved() {
    let mut whole = classified(vec![set("Journal", &[("K", 1), ("R", 1), ("T", 1)])]);
    whole.sets[0].levels.push(AspectLevel {
        aspect: "weight".into(),
        level: Some(1),
        ..AspectLevel::default()
    });

    let found = lacks(&whole, krts());

    assert_eq!(found, [ClassificationLack::NotInScale { set: Some(0), aspect: "weight".into() }]);
    assert!(found[0].forbids_saving());
}
