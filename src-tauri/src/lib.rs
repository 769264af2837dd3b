//! The shell: a window and a command line around `app`. Never holds a rule.

mod cli;
mod commands;
mod desktop;
mod host;
mod notices;
mod outbox;
mod window;

use std::process::ExitCode;

use cli::{Arguments, Task};

/// Starts Beredd: the window, or what the command line asks for.
pub fn run() -> ExitCode {
    match cli::read(std::env::args().skip(1).collect()) {
        Ok(Arguments { task: Task::Window, file, language, .. }) => window::open(file, language),
        Ok(arguments) => cli::run(arguments),
        Err(code) => code,
    }
}
