//! What a program and its children weigh and when they come. Never measures itself.

use std::path::Path;

/// Returns a process and all its descendants.
pub fn tree(process: u32) -> Vec<u32> {
    let mut found = vec![process];
    let mut next = 0;
    while let Some(parent) = found.get(next).copied() {
        found.extend(children(parent));
        next += 1;
    }
    found
}

/// Returns the proportional share of memory of a process and its descendants, in MiB.
///
/// Shared pages are split between those that share them, so that the sum counts each page once.
pub fn pss_mib(process: u32) -> f64 {
    let kib: u64 = tree(process).into_iter().map(pss_kib).sum();
    kib as f64 / 1024.0
}

fn pss_kib(process: u32) -> u64 {
    let rollup =
        std::fs::read_to_string(format!("/proc/{process}/smaps_rollup")).unwrap_or_default();
    let line = rollup.lines().find_map(|line| line.strip_prefix("Pss:"));
    line.and_then(|rest| rest.trim().trim_end_matches(" kB").parse().ok()).unwrap_or(0)
}

fn children(process: u32) -> Vec<u32> {
    let tasks = Path::new("/proc").join(process.to_string()).join("task");
    let Ok(tasks) = std::fs::read_dir(tasks) else { return Vec::new() };
    let lists = tasks
        .flatten()
        .filter_map(|task| std::fs::read_to_string(task.path().join("children")).ok());
    lists
        .flat_map(|list| {
            list.split_whitespace().filter_map(|id| id.parse().ok()).collect::<Vec<_>>()
        })
        .collect()
}
