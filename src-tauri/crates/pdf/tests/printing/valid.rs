//! What archives and screen readers demand, asked of a second reader. Never repeats what the crate itself believes.

use std::path::Path;
use std::process::Command;

use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};

use crate::{documents, laid, rendered};

#[test]
fn every_document_is_both_archivable_and_accessible() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    for (name, document) in documents() {
        let bytes = rendered(&document);
        // Left behind to be looked at, and for the slower validator.
        std::fs::write(folder.join(format!("{name}.pdf")), &bytes).unwrap();
        for profile in ["2a", "ua1"] {
            let profile: ValidationProfile = profile.parse().unwrap();
            let options = ValidationOptions::default().profile(profile);
            let verdict = validate_pdf_bytes(&bytes, &options).unwrap();
            assert!(verdict.is_compliant, "{name} against {profile:?}: {:?}", verdict.failures);
        }
    }
}

#[test]
fn swedish_letters_can_be_copied_from_the_page() {
    let (_, document) = documents().swap_remove(1);
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("copied.pdf");
    std::fs::write(&path, rendered(&document)).unwrap();
    let Ok(output) = Command::new("pdftotext").arg(&path).arg("-").output() else {
        // poppler-utils is not installed here; the validator has checked the mapping to characters.
        return;
    };
    let text = String::from_utf8(output.stdout).unwrap();
    for said in ["Åtgärdskort", "De första 15 minuterna", "Ekonomiskt bistånd", "Çağlar Łukasz"]
    {
        assert!(text.contains(said), "{said} is not found in the text of the file");
    }
}

#[test]
fn no_ordinary_document_lacks_a_character() {
    for (name, document) in documents() {
        assert_eq!(laid(&document).warnings, [], "{name}");
    }
}
