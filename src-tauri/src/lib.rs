//! The shell: a window and a command line around `app`. Never holds a rule.

mod cli;
mod commands;
mod desktop;
mod host;
mod notices;
mod outbox;
mod reading;
mod window;

use std::process::ExitCode;

use cli::{Arguments, Task};

/// Starts Beredd: the window, or what the command line asks for.
pub fn run() -> ExitCode {
    let given: Vec<String> = std::env::args().skip(1).collect();
    // The program calls itself to read what others sent; it is no task for people.
    if given.first().is_some_and(|task| task == app::reader::TASK) {
        return reading::read();
    }
    match cli::read(given) {
        Ok(Arguments { task: Task::Window, file, language, .. }) => window::open(file, language),
        Ok(arguments) => cli::run(arguments),
        Err(code) => code,
    }
}
