//! What in a system or an activity can not be as it is, whoever wrote it. Never looks at other records.

use chrono::Datelike;
use domain::activity::{Activity, TimesProblem, check_times};
use domain::moment::Day;
use domain::system::System;

use crate::wire::Problem;

/// The longest time that anybody tolerates or promises, in hours: ten years.
const LONGEST_HOURS: u32 = 87_600;

/// The first year in which a restore can have been tested.
const FIRST_YEAR: i32 = 1990;

/// The worst level of impact.
const WORST_LEVEL: u8 = 3;

/// Returns what is wrong with a system, all at once; `field` is the path of its fields.
pub(crate) fn impossible_system(field: &str, system: &System, today: Day) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut add = |name: &str, message: &str| {
        problems.push(Problem::new(&format!("{field}.{name}"), message));
    };
    match system.last_restore_test {
        Some(day) if day > today => add("last_restore_test", "problem-day-ahead"),
        Some(day) if day.year() < FIRST_YEAR => add("last_restore_test", "problem-year"),
        None if system.last_restore_hours.is_some() => {
            add("last_restore_test", "problem-restore-without-day");
        }
        Some(_) | None => {}
    }
    for (index, dependency) in system.depends_on.iter().enumerate() {
        let name = dependency.name.trim();
        let is_own_name = name.to_lowercase() == system.name.trim().to_lowercase();
        let is_itself = dependency.system == Some(system.id) && !system.id.0.is_nil();
        match dependency.system {
            Some(_) if is_itself => {
                add(&format!("depends_on.{index}.system"), "problem-leans-on-itself");
            }
            None if name.is_empty() => add(&format!("depends_on.{index}.name"), "problem-required"),
            None if is_own_name => {
                add(&format!("depends_on.{index}.name"), "problem-leans-on-itself");
            }
            Some(_) | None => {}
        }
    }
    let hours = [
        ("promised_restore_hours", system.promised_restore_hours),
        ("last_restore_hours", system.last_restore_hours),
    ];
    problems.extend(too_long(field, &hours));
    problems
}

/// Returns what is wrong with an activity, all at once; `field` is the path of its fields.
pub(crate) fn impossible_activity(field: &str, activity: &Activity) -> Vec<Problem> {
    let mut problems = Vec::new();
    if let Some(TimesProblem::RtoAboveMtpd { rto, mtpd }) = check_times(activity) {
        let problem = Problem::new(&format!("{field}.rto_hours"), "problem-rto-above-mtpd");
        problems.push(problem.with("rto", rto).with("mtpd", mtpd));
    }
    for (index, step) in activity.impact.iter().enumerate() {
        let at = format!("{field}.impact.{index}");
        if step.level > WORST_LEVEL {
            problems.push(Problem::new(&format!("{at}.level"), "problem-impact-level"));
        }
        let is_said_before = activity.impact[..index]
            .iter()
            .any(|other| (other.category, other.from_hours) == (step.category, step.from_hours));
        if is_said_before {
            problems.push(Problem::new(&format!("{at}.from_hours"), "problem-impact-twice"));
        }
        problems.extend(too_long(&at, &[("from_hours", Some(step.from_hours))]));
    }
    for (index, resource) in activity.needs.iter().enumerate() {
        if resource.name.trim().is_empty() {
            let at = format!("{field}.needs.{index}.name");
            problems.push(Problem::new(&at, "problem-required"));
        }
    }
    let hours = [
        ("mtpd_hours", activity.mtpd_hours),
        ("rto_hours", activity.rto_hours),
        ("rpo_hours", activity.rpo_hours),
    ];
    problems.extend(too_long(field, &hours));
    problems
}

fn too_long(field: &str, hours: &[(&str, Option<u32>)]) -> Vec<Problem> {
    let is_long = |hours: Option<u32>| hours.is_some_and(|hours| hours > LONGEST_HOURS);
    hours
        .iter()
        .filter(|(_, hours)| is_long(*hours))
        .map(|(name, _)| {
            let problem = Problem::new(&format!("{field}.{name}"), "problem-number-range");
            problem.with("min", 0).with("max", LONGEST_HOURS)
        })
        .collect()
}
