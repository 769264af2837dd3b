//! Starts Beredd: a window, or the command line when there is an argument. Never holds a rule.
#![cfg_attr(all(windows, not(debug_assertions)), windows_subsystem = "windows")]

fn main() -> std::process::ExitCode {
    beredd::run()
}
