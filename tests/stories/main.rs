//! Acceptance: `app`, a temporary folder and a fixed clock. One story a file; never a mock.
#![expect(
    clippy::unwrap_used,
    reason = "all of this is a test, also the parts that are not marked as one"
)]

mod accounts;
mod approval;
mod canary;
mod classifying;
mod desk;
mod incidents;
mod keeping;
mod paper;
mod permissions;
mod promises;
mod sealed_reports;
mod signing_in;
mod system_files;
mod system_paper;
mod tables;
mod web;
mod writing;

#[test]
fn no_story_is_forgotten() {
    let here = concat!(env!("CARGO_MANIFEST_DIR"), "/stories");
    let told = include_str!("main.rs");
    for entry in std::fs::read_dir(here).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let story = name.trim_end_matches(".rs");
        assert!(story == "main" || told.contains(&format!("mod {story};")), "{name}");
    }
}
