//! `cargo xtask test`: every check, one after the other. Never stops at the first that fails, never asks anything.

use std::path::PathBuf;
use std::process::Command;
use std::time::{Duration, Instant};

use crate::process::{cargo, command, logged, output, own_folder, which};
use crate::setup::Profile;
use crate::{example, oracle, setup, torture};

/// A build from nothing on two cores stays well below this.
const LONG: Duration = Duration::from_secs(40 * 60);
const SHORT: Duration = Duration::from_secs(10 * 60);

/// What a step that runs anything else than one program is given.
type Work = Box<dyn FnOnce() -> Result<(), String>>;

/// Runs every check and prints `N passed, N failed` last.
pub fn test() -> Result<(), String> {
    let start = Instant::now();
    let mut tally = Tally { passed: 0, failed: 0 };
    // Logs of an earlier run would be read as this one's; that none is there yet is fine.
    drop(std::fs::remove_dir_all(logs()?));

    tally.run("set up", Box::new(set_up));
    tally.run("front end builds", Box::new(setup::front_end));
    tally.program("fmt", cargo(&["fmt", "--all", "--check"]), SHORT);
    let clippy = &["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"];
    tally.program("clippy", cargo(clippy), LONG);
    tally.program("cargo test", cargo(&["test", "--workspace", "--no-fail-fast"]), LONG);
    tally.run("deadlines against an oracle", Box::new(oracle::deadlines_against_an_oracle));
    tally.run("generated files are current", Box::new(generated_files_are_current));
    tally.program("cargo doc", documentation(), LONG);
    tally.run("supply chain", Box::new(supply_chain));
    tally.program("svelte-check", command("npm", &["--prefix", "ui", "run", "check"]), SHORT);
    tally.program("front end units", command("npm", &["--prefix", "ui", "run", "test"]), SHORT);
    let build = tally.program("beredd builds", cargo(&["build", "-p", "beredd"]), LONG);
    // Everything below asks the real program.
    let real: Vec<(&str, Work)> = vec![
        ("front end pages", in_log("front end pages", pages(), LONG)),
        ("desktop", in_log("desktop", desktop(), LONG)),
        ("20 times kill -9", Box::new(|| torture::kill_while_writing(20))),
        ("printed binder is valid", Box::new(example::printed_binder_is_valid)),
    ];
    for (name, work) in real {
        if build {
            tally.run(name, work);
        } else {
            tally.skip(name, "beredd did not build");
        }
    }

    let Tally { passed, failed } = tally;
    println!("all of it: {}", took(start));
    println!("{passed} passed, {failed} failed");
    if failed == 0 { Ok(()) } else { Err(String::new()) }
}

struct Tally {
    passed: usize,
    failed: usize,
}

impl Tally {
    /// Runs one program as a step, with its output in a log.
    fn program(&mut self, name: &str, program: Command, limit: Duration) -> bool {
        self.run(name, in_log(name, program, limit))
    }

    fn run(&mut self, name: &str, work: Work) -> bool {
        let start = Instant::now();
        let outcome = work();
        match &outcome {
            Ok(()) => {
                self.passed += 1;
                println!("passed  {name} ({})", took(start));
            }
            Err(message) => {
                self.failed += 1;
                println!("{message}");
                println!("FAILED  {name} ({})", took(start));
            }
        }
        outcome.is_ok()
    }

    /// Counts a step that can not run as failed: what was not looked at is not known to be well.
    fn skip(&mut self, name: &str, reason: &str) {
        self.failed += 1;
        println!("FAILED  {name} (not run: {reason})");
    }
}

/// Returns the work of running a program with its output in a log that is named after the step.
fn in_log(name: &str, program: Command, limit: Duration) -> Work {
    let file = format!("{}.log", name.replace(' ', "-"));
    Box::new(move || logged(program, &logs()?.join(file), limit))
}

fn took(start: Instant) -> String {
    let seconds = start.elapsed().as_secs_f32();
    if seconds < 60.0 {
        return format!("{seconds:.1} s");
    }
    format!("{:.0} min {:02.0} s", (seconds / 60.0).floor(), seconds % 60.0)
}

fn logs() -> Result<PathBuf, String> {
    let folder = own_folder()?.join("logs");
    std::fs::create_dir_all(&folder).map_err(|error| crate::process::at(&folder, &error))?;
    Ok(folder)
}

fn set_up() -> Result<(), String> {
    setup::packages(&[setup::BUILD, setup::DISPLAY, setup::CHECKS])?;
    setup::npm("ui")?;
    setup::npm("tests")
}

/// The types that the front end reads are written by `cargo test`; they are committed, so that a change is seen.
fn generated_files_are_current() -> Result<(), String> {
    const GENERATED: &str = "ui/src/ipc/generated";
    output(command("git", &["diff", "--exit-code", "--stat", "--", GENERATED]))?;
    let new =
        output(command("git", &["ls-files", "--others", "--exclude-standard", "--", GENERATED]))?;
    if new.is_empty() { Ok(()) } else { Err(format!("not committed:\n{new}")) }
}

fn documentation() -> Command {
    let mut doc = cargo(&["doc", "--workspace", "--no-deps"]);
    doc.env("RUSTDOCFLAGS", "-D warnings");
    doc
}

/// What must never be compiled in, and licences where cargo-deny is at hand.
fn supply_chain() -> Result<(), String> {
    let tree = output(cargo(&[
        "tree",
        "--locked",
        "-p",
        "beredd",
        "-e",
        "normal,features",
        "--prefix",
        "none",
    ]))?;
    for forbidden in [
        "tauri feature \"devtools\"",
        "tauri feature \"unstable\"",
        "tauri-plugin-wdio",
        "openssl-sys feature \"unstable\"",
    ] {
        if tree.lines().any(|line| line.starts_with(forbidden)) {
            return Err(format!("{forbidden} is compiled in"));
        }
    }
    let tauri = tree
        .lines()
        .find_map(|line| line.strip_prefix("tauri v"))
        .ok_or("tauri is not in the tree")?;
    let mut parts = tauri.split(['.', ' ']).map(|part| part.parse::<u32>().unwrap_or(0));
    let version = (parts.next().unwrap_or(0), parts.next().unwrap_or(0), parts.next().unwrap_or(0));
    if version < (2, 11, 1) {
        return Err(format!("tauri {tauri} has CVE-2026-42184; 2.11.1 or later is needed"));
    }
    if which("cargo-deny").is_none() {
        return Ok(());
    }
    output(cargo(&[
        "deny",
        "--offline",
        "check",
        "--config",
        ".deny.toml",
        "licenses",
        "bans",
        "sources",
    ]))
    .map(drop)
}

/// The front end's pages in a browser, with the real program behind them.
fn pages() -> Command {
    let mut run = command("npm", &["--prefix", "ui", "run", "test:page"]);
    run.env("BEREDD_PROGRAM", example::program(Profile::Debug));
    run
}

/// The real window under a display of its own, so that nothing on the user's screen moves.
fn desktop() -> Command {
    let mut run = command("xvfb-run", &["-a", "-s", "-screen 0 1280x900x24 -nolisten tcp"]);
    run.args(["npm", "--prefix", "tests", "run", "desktop"]);
    run.env("BEREDD", example::program(Profile::Debug));
    run
}
