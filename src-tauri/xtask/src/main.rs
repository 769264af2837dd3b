//! `cargo xtask start | test | bench | torture`: set-up, checks and measurements. Never part of what a user installs.
//!
//! Has no dependencies, so that it compiles in seconds on a machine that has nothing yet.
#![expect(clippy::print_stdout, reason = "a terminal is this program's only surface")]

mod bench;
mod example;
mod memory;
mod oracle;
mod process;
mod setup;
mod start;
mod stream;
mod test;
mod torture;

use std::process::ExitCode;

const USAGE: &str =
    "cargo xtask start            opens Beredd (on a virtual display where there is none)
cargo xtask test             runs every check; the last line is `N passed, N failed`
cargo xtask bench [PART]     measures the window, the store and the pdf
cargo xtask torture [N]      kills a writing Beredd N times (200) and looks for what was lost";

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let outcome = match arguments.next().as_deref() {
        Some("start") => start::start(),
        Some("test") => test::test(),
        Some("bench") => bench::bench(arguments.next().as_deref()),
        Some("torture") => torture::torture(arguments.next()),
        Some("help" | "--help" | "-h") | None => {
            println!("{USAGE}");
            Ok(())
        }
        Some(other) => Err(format!("there is no `{other}`\n\n{USAGE}")),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}
