//! The one list of commands, for scripts. Reaches nothing that the window does not.

use std::io::{self, BufRead, Read, Write};
use std::path::Path;
use std::process::ExitCode;

use app::wire::Refusal;
use app::wire::shapes::{Shapes, shapes};
use serde::Deserialize;
use serde_json::{Value, json};

use super::Desk;
use super::failure::Failure;
use super::voice::Voice;

/// One line of a stream.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    command: String,
    #[serde(default)]
    request: Value,
}

/// Prints every command with the shape of its request and answer, and every type that the shapes name.
pub fn list() -> Result<(), Failure> {
    let Shapes { declarations, commands } = shapes();
    let list = json!({ "commands": commands, "types": declarations });
    let list = serde_json::to_string_pretty(&list)
        .map_err(|error| Failure::BadRequest { detail: error.to_string() })?;
    write(&list)
}

/// Runs one command: its request from the standard input, its answer to the standard output.
pub fn one(desk: &Desk, command: &str, voice: &Voice) -> Result<ExitCode, Failure> {
    if !is_known(command) {
        return Err(Failure::UnknownCommand(command.to_owned()));
    }
    let mut text = String::new();
    io::stdin()
        .read_to_string(&mut text)
        .map_err(|error| Failure::unreadable(Path::new("stdin"), &error))?;
    let request = if text.trim().is_empty() { json!({}) } else { parse(&text)? };
    match dispatch(desk, command, request) {
        Ok(answer) => {
            write(&answer.to_string())?;
            Ok(ExitCode::SUCCESS)
        }
        Err(refusal) => {
            write(&json!({ "refusal": refusal }).to_string())?;
            // The message goes to people, on the standard error; the answer above is the script's.
            Ok(voice.complain(&refusal))
        }
    }
}

/// Runs a command a line; each answer is written when its change is durable.
pub fn stream(desk: &Desk) -> Result<(), Failure> {
    for line in io::stdin().lock().lines() {
        let line = line.map_err(|error| Failure::unreadable(Path::new("stdin"), &error))?;
        if line.trim().is_empty() {
            continue;
        }
        let answer = match serde_json::from_str::<Line>(&line) {
            Ok(Line { command, request }) if is_known(&command) => {
                let request = if request.is_null() { json!({}) } else { request };
                dispatch(desk, &command, request)
            }
            Ok(Line { command, .. }) => Err(bad_request(&format!("there is no command {command}"))),
            Err(error) => Err(bad_request(&error.to_string())),
        };
        let answer = match answer {
            Ok(answer) => json!({ "ok": answer }),
            Err(refusal) => json!({ "refusal": refusal }),
        };
        write(&answer.to_string())?;
    }
    Ok(())
}

fn dispatch(desk: &Desk, command: &str, request: Value) -> Result<Value, Refusal> {
    app::dispatch(&desk.app, command, request)
}

fn is_known(command: &str) -> bool {
    app::COMMANDS.iter().any(|(name, _)| *name == command)
}

fn bad_request(detail: &str) -> Refusal {
    Refusal::Internal { detail: detail.to_owned() }
}

fn parse(text: &str) -> Result<Value, Failure> {
    serde_json::from_str(text).map_err(|error| Failure::BadRequest { detail: error.to_string() })
}

fn write(text: &str) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    let written = writeln!(out, "{text}").and_then(|()| out.flush());
    written.map_err(|error| Failure::unsaid(&error))
}
