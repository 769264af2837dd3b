//! Reads a workbook from others in a process of its own, with little memory to take. Never knows the file.
//!
//! On Windows there is no such limit: what is counted while reading, and that this process can fall alone, must do.

use std::process::ExitCode;

/// What reading may take beyond what the program itself takes, in bytes. The worst file that is read took 293 MB in all.
const MORE: u64 = 600 * 1024 * 1024;

/// Reads from the standard input, and says on the standard output what was read.
pub fn read() -> ExitCode {
    limit_memory();
    // Where nobody listens any more there is nobody to tell.
    match app::reader::read_here(std::io::stdin().lock(), std::io::stdout().lock()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

#[cfg(unix)]
fn limit_memory() {
    /// Where nothing says how large the program is: more than it has been seen to be.
    const USUAL: u64 = 2 * 1024 * 1024 * 1024;
    let most = taken().unwrap_or(USUAL) + MORE;
    // Where the system refuses, reading goes on with the limits that count.
    drop(rlimit::setrlimit(rlimit::Resource::AS, most, most));
}

#[cfg(not(unix))]
fn limit_memory() {}

/// Returns how many bytes of addresses the program has, libraries counted.
#[cfg(unix)]
fn taken() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmSize:"))?;
    let kib: u64 = line.trim().trim_end_matches(" kB").parse().ok()?;
    Some(kib * 1024)
}
