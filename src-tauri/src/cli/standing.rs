//! `beredd status`: what waits, and how every plan stands. Never changes anything.

use app::wire::{Age, DraftState, Due, HomeView, InAdministration, Need, PlanRow, SessionView};
use domain::moment::{Moment, in_stockholm};
use serde::Serialize;

use super::Desk;
use super::failure::Failure;
use super::report::deadline;
use super::voice::Voice;

/// One administration, for a script.
#[derive(Serialize)]
struct Standing {
    name: String,
    example: bool,
    home: HomeView,
}

/// Says what waits and how the plans stand, in every administration that the account sees.
pub fn standing(desk: &Desk, session: &SessionView, voice: &Voice) -> Result<(), Failure> {
    let mut all = Vec::new();
    for row in &session.administrations {
        let home = desk.app.home(InAdministration { administration: row.id })?;
        all.push(Standing { name: row.name.clone(), example: row.example, home });
    }
    if voice.answer(&all)? {
        return Ok(());
    }
    let now = in_stockholm((desk.app.host().clock)());
    for Standing { name, example: _, home } in &all {
        voice.line(name)?;
        let HomeView { needs, plans, .. } = home;
        if needs.is_empty() {
            voice.line(&format!("  {}", voice.words("cli-status-nothing", &[])))?;
        } else {
            voice.line(&format!("  {}", voice.words("cli-status-needs", &[])))?;
        }
        for need in needs {
            voice.line(&format!("  - {}", describe_need(need, now, voice)))?;
        }
        let heading = if plans.is_empty() { "cli-status-no-plans" } else { "cli-status-plans" };
        voice.line(&format!("  {}", voice.words(heading, &[])))?;
        for plan in plans {
            voice.line(&format!("  - {}", describe_plan(plan, voice)))?;
        }
    }
    Ok(())
}

fn describe_plan(row: &PlanRow, voice: &Voice) -> String {
    let title = row.title.as_str();
    if let Some(current) = &row.current {
        let revise = match (current.age, current.revise_by) {
            (Age::InForce | Age::Soon | Age::TooOld, Some(day)) => day.to_string(),
            (Age::InForce | Age::Soon | Age::TooOld, None) => voice.words("cli-status-no-day", &[]),
        };
        let number = current.number.to_string();
        return voice.words(
            "cli-status-plan-in-force",
            &[("title", title), ("number", &number), ("revise", &revise)],
        );
    }
    match row.draft {
        DraftState::InReview => voice.words("cli-status-plan-in-review", &[("title", title)]),
        DraftState::Draft | DraftState::SentBack | DraftState::Settled => voice
            .words("cli-status-plan-draft", &[("title", title), ("lacks", &row.lacks.to_string())]),
    }
}

fn describe_need(need: &Need, now: Moment, voice: &Voice) -> String {
    match need {
        Need::Decide { title, number, .. } => {
            voice.words("cli-need-decide", &[("title", title), ("number", &number.to_string())])
        }
        Need::Waiting { title, number, .. } => {
            voice.words("cli-need-waiting", &[("title", title), ("number", &number.to_string())])
        }
        Need::SentBack { title, comment, .. } => {
            voice.words("cli-need-sent-back", &[("title", title), ("comment", comment)])
        }
        Need::Revise { title, by, .. } => {
            voice.words("cli-need-revise", &[("title", title), ("by", &by.to_string())])
        }
        Need::NotApproved { title, .. } => {
            voice.words("cli-need-not-approved", &[("title", title)])
        }
        Need::CopyOutdated { title, number, place, .. } => voice.words(
            "cli-need-copy-outdated",
            &[("title", title), ("number", &number.to_string()), ("place", place)],
        ),
        Need::RolesEmpty { titles, only_deputy: true } => {
            voice.words("cli-need-deputies-empty", &[("titles", &titles.join(", "))])
        }
        Need::RolesEmpty { titles, only_deputy: false } => {
            voice.words("cli-need-roles-empty", &[("titles", &titles.join(", "))])
        }
        Need::ConfirmDuties { name, .. } => {
            voice.words("cli-need-confirm-duties", &[("name", name)])
        }
        Need::IncidentClock { number, clock, .. } => {
            let clock = deadline(clock, now, voice).unwrap_or_else(|| clock.name.clone());
            voice.words("cli-need-incident", &[("number", number), ("clock", &clock)])
        }
        Need::ReportsLeft { count } => {
            voice.words("cli-need-reports-left", &[("count", &count.to_string())])
        }
        Need::SystemsDue { what, systems } => {
            let names: Vec<&str> = systems.iter().map(|one| one.name.as_str()).collect();
            let words = match what {
                Due::Classification => "cli-need-due-classification",
                Due::Proof => "cli-need-due-proof",
                Due::Measure => "cli-need-due-measure",
                Due::Maintenance => "cli-need-due-maintenance",
            };
            voice.words(words, &[("names", &names.join(", "))])
        }
        Need::Backup { at: Some(_) } => voice.words("cli-need-backup", &[]),
        Need::Backup { at: None } => voice.words("cli-need-backup-never", &[]),
    }
}
