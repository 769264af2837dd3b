use super::*;
use crate::scale::shipped as scales;

fn class(levels: &[(&str, u8)]) -> Vec<AspectResult> {
    levels
        .iter()
        .map(|(aspect, level)| AspectResult {
            aspect: (*aspect).into(),
            level: *level,
            sets: vec![],
            raised_from: None,
        })
        .collect()
}

fn requirement(number: &str, from: &[(&str, u8)], laws: &[&str]) -> Requirement {
    let from =
        from.iter().map(|(aspect, level)| FromLevel { aspect: (*aspect).into(), level: *level });
    Requirement {
        number: number.into(),
        area: "Åtkomst".into(),
        title: number.into(),
        own: "Det är så.".into(),
        supplier: "Leverantören ska.".into(),
        help: String::new(),
        from: from.collect(),
        laws: laws.iter().map(|law| (*law).to_owned()).collect(),
        source: String::new(),
    }
}

fn catalogue(requirements: Vec<Requirement>) -> Catalogue {
    let law = Law {
        key: "gdpr".into(),
        name: "GDPR".into(),
        when: String::new(),
        certainty: Certainty::Confirmed,
    };
    Catalogue {
        key: "own".into(),
        version: 1,
        name: "Egen".into(),
        source: String::new(),
        checked_on: None,
        scale: scales()[0].key.clone(),
        laws: vec![law],
        requirements,
    }
}

#[test]
fn the_shipped_catalogue_is_whole_and_asks_more_of_a_higher_level() {
    let catalogues: Vec<Catalogue> = serde_json::from_str(BEREDD).unwrap();
    let scale = &scales()[0];
    let beredd = &catalogues[0];
    assert_eq!(beredd.check(scale), None);
    let keys: Vec<&str> = scale.aspects.iter().map(|aspect| aspect.key.as_str()).collect();
    let count = |level: u8| {
        let levels: Vec<_> = keys.iter().map(|key| (*key, level)).collect();
        asked(beredd, scale, &class(&levels), &[]).len()
    };
    assert!(count(0) < count(1) && count(1) < count(2) && count(2) < count(3));
    assert_eq!(count(4), 0, "level 4 needs an analysis of its own");
    let laws: Vec<String> = beredd.laws.iter().map(|law| law.key.clone()).collect();
    assert!(
        asked(beredd, scale, &class(&[]), &laws).len()
            > asked(beredd, scale, &class(&[]), &[]).len()
    );
}

#[test]
fn a_requirement_says_what_brings_it() {
    let scale = &scales()[0];
    let key = scale.aspects[0].key.as_str();
    let own = catalogue(vec![
        requirement("A", &[(key, 2)], &["gdpr"]),
        requirement("B", &[(key, 3)], &[]),
        requirement("C", &[], &[]),
    ]);

    let found = asked(&own, scale, &class(&[(key, 2)]), &["gdpr".into()]);

    let numbers: Vec<_> = found.iter().map(|one| one.requirement.number.as_str()).collect();
    assert_eq!(numbers, ["A", "C"]);
    assert_eq!(found[0].by_aspects, [FromLevel { aspect: key.into(), level: 2 }]);
    assert_eq!(found[0].by_laws, ["gdpr"]);
    assert!(found[1].by_aspects.is_empty() && found[1].by_laws.is_empty());
}

#[test]
fn a_catalogue_that_can_not_be_right_says_why() {
    let scale = &scales()[0];
    assert_eq!(catalogue(vec![]).check(scale), Some(CatalogueProblem::Empty));
    let twice = catalogue(vec![requirement("A", &[], &[]), requirement("A", &[], &[])]);
    assert_eq!(twice.check(scale), Some(CatalogueProblem::Twice { number: "A".into() }));
    let unknown = catalogue(vec![requirement("A", &[("weight", 1)], &[])]);
    let name = "weight 1".to_owned();
    assert_eq!(unknown.check(scale), Some(CatalogueProblem::Unknown { number: "A".into(), name }));
    let lawless = catalogue(vec![requirement("A", &[], &["nis2"])]);
    assert!(matches!(lawless.check(scale), Some(CatalogueProblem::Unknown { .. })));
    let mut silent = catalogue(vec![requirement("A", &[], &[])]);
    silent.requirements[0].own.clear();
    silent.requirements[0].supplier.clear();
    assert_eq!(silent.check(scale), Some(CatalogueProblem::Silent { place: 1 }));
}
