//! Every word that a paper uses is said in both languages, and none is left over.

use std::collections::BTreeSet;
use std::path::Path;

use domain::impact::TABLE_POINTS;
use domain::system_paper::{
    control_matrix, dependencies, impact_analysis, maintenance_plan, sheet,
};
use domain::words::Language;

use crate::invented::{Around, WHOLE, maintenance};
use crate::spoken::{Spoken, room};

/// Every string in the sources that names a word of the papers' room.
fn used() -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/system_paper");
    let files = std::fs::read_dir(folder).expect("the sources can be read");
    let sources = files.map(|entry| {
        let path = entry.expect("the sources can be read").path();
        std::fs::read_to_string(path).expect("the sources can be read")
    });
    let quoted = |source: String| {
        let texts = source.split('"').skip(1).step_by(2).map(str::to_owned);
        texts.filter(|text| text.starts_with("systempaper-")).collect::<Vec<_>>()
    };
    sources.flat_map(quoted).collect()
}

#[test]
fn every_word_is_said_in_both_languages_and_none_is_left_over() {
    let used = used();
    assert!(used.len() > 250, "the scan found only {} words", used.len());
    for language in [Language::Swedish, Language::English] {
        let lines = room(language).lines().filter(|line| line.starts_with("systempaper-"));
        let ids: Vec<String> =
            lines.map(|line| line.split(' ').next().unwrap_or_default().to_owned()).collect();
        let said: BTreeSet<String> = ids.iter().cloned().collect();
        assert_eq!(ids.len(), said.len(), "no word comes twice in {}", language.tag());
        assert_eq!(used, said, "{}", language.tag());
    }
}

#[test]
fn papers_in_english_are_english_but_for_what_people_wrote() {
    let mut around = Around::new();
    let english = Spoken::new(Language::English);
    // Only the scale, the guide and what people wrote stay in their language; here they are left out.
    around.register.roles.clear();
    let context = around.context();
    let nothing =
        domain::system_paper::Beside { class: None, evidence: &[], control: None, plans: &[] };
    let papers = [
        sheet(around.system(WHOLE), &nothing, &context, &english),
        maintenance_plan(around.system(WHOLE), &maintenance(), &context, &english),
        control_matrix(&[], &context, &english),
        impact_analysis(&TABLE_POINTS, &context, &english),
        dependencies(Some(WHOLE), &context, &english),
    ];
    for paper in papers {
        assert_eq!(paper.head.language, Language::English);
        let titles = paper.parts.iter().map(|part| format!("{} {}", part.title, part.intro));
        let text = titles.collect::<String>();
        let swedish = text.find(['å', 'ä', 'ö', 'Å', 'Ä', 'Ö']);
        assert_eq!(swedish, None, "{text}");
    }
}
