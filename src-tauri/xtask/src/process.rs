//! Runs other programs: output to a file, no stdin, a time limit. Never leaves a process of its own behind.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

/// Returns the root of the checkout.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).expect("xtask lies two folders below the root").to_path_buf()
}

/// Returns the folder for what is built, as Cargo chose it.
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// Returns where this program keeps its stamps and logs.
pub fn own_folder() -> Result<PathBuf, String> {
    let folder = target().join("xtask");
    std::fs::create_dir_all(&folder).map_err(|error| at(&folder, &error))?;
    Ok(folder)
}

/// Returns a command that runs at the root of the checkout.
pub fn command(program: &str, arguments: &[&str]) -> Command {
    // npm is a script on Windows, which only finds it by its whole name.
    let program = if cfg!(windows) && program == "npm" { "npm.cmd" } else { program };
    let mut command = Command::new(program);
    command.args(arguments).current_dir(root()).stdin(Stdio::null());
    command
}

/// Returns a Cargo command, by the Cargo that started this program.
pub fn cargo(arguments: &[&str]) -> Command {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    command(&cargo, arguments)
}

/// Returns a file's trouble as a sentence.
pub fn at(path: &Path, error: &std::io::Error) -> String {
    format!("{}: {error}", path.display())
}

/// Runs a program that shows its output, and refuses when it fails.
pub fn show(mut command: Command) -> Result<(), String> {
    let name = describe(&command);
    let status = command.status().map_err(|error| format!("{name}: {error}"))?;
    succeeded(&name, status)
}

/// Returns what a program printed, or its complaint.
pub fn output(mut command: Command) -> Result<String, String> {
    let name = describe(&command);
    let output = command.output().map_err(|error| format!("{name}: {error}"))?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    if output.status.success() {
        return Ok(said);
    }
    Err(format!("{name} failed\n{said}{}", String::from_utf8_lossy(&output.stderr)))
}

/// Runs a program with its output in `log`; returns the output's end when it fails or takes too long.
///
/// The program gets a process group of its own, and the group is ended at the time limit: a window
/// that outlives its driver would otherwise hold the run for ever.
pub fn logged(mut command: Command, log: &Path, limit: Duration) -> Result<(), String> {
    let name = describe(&command);
    let out =
        File::options().create(true).append(true).open(log).map_err(|error| at(log, &error))?;
    let err = out.try_clone().map_err(|error| at(log, &error))?;
    command.stdout(out).stderr(err);
    own_group(&mut command);
    let mut child = command.spawn().map_err(|error| format!("{name}: {error}"))?;
    let outcome = match wait(&mut child, limit) {
        Some(status) => succeeded(&name, status),
        None => Err(format!("{name} was still running after {} s", limit.as_secs())),
    };
    end_group(&mut child);
    outcome.map_err(|message| format!("{message}\n{}", tail(log)))
}

/// Waits for a program, at most `limit`.
pub fn wait(child: &mut Child, limit: Duration) -> Option<ExitStatus> {
    let start = Instant::now();
    while start.elapsed() < limit {
        if let Ok(Some(status)) = child.try_wait() {
            return Some(status);
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    None
}

/// Gives a program a process group of its own.
pub fn own_group(command: &mut Command) {
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(command, 0);
    #[cfg(not(unix))]
    drop(command);
}

/// Ends a program and all that it started.
pub fn end_group(child: &mut Child) {
    if cfg!(unix) {
        let group = format!("-{}", child.id());
        // Fails when the group is already gone, which is what is wanted.
        drop(Command::new("kill").args(["-KILL", "--", &group]).stderr(Stdio::null()).status());
    } else {
        drop(child.kill());
    }
    drop(child.wait());
}

/// Returns where a program lies, when the path names it.
pub fn which(program: &str) -> Option<PathBuf> {
    let folders = std::env::var_os("PATH")?;
    let names = [program.to_owned(), format!("{program}.exe"), format!("{program}.cmd")];
    std::env::split_paths(&folders)
        .flat_map(|folder| names.iter().map(move |name| folder.join(name)).collect::<Vec<_>>())
        .find(|path| path.is_file())
}

fn succeeded(name: &str, status: ExitStatus) -> Result<(), String> {
    if status.success() { Ok(()) } else { Err(format!("{name} failed ({status})")) }
}

fn describe(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy().into_owned()).collect::<Vec<_>>().join(" ")
}

fn tail(log: &Path) -> String {
    const LINES: usize = 120;
    let text = std::fs::read(log).map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    let text = text.unwrap_or_default();
    let lines: Vec<&str> = text.lines().collect();
    let from = lines.len().saturating_sub(LINES);
    format!("{}\n(all of it: {})", lines[from..].join("\n"), log.display())
}
