//! `cargo xtask bench`: Beredd beside what it can not be better than. Never writes to a user's own files.
//!
//! Every figure is a ratio or stands beside its measure from the same run, since machines differ and are busy.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::memory::pss_mib;
use crate::process::{at, cargo, command, end_group, output, own_folder, own_group, show, target};
use crate::setup::{self, Profile};

const STARTS: usize = 9;

/// Builds for release and prints every measurement, or those of one part.
pub fn bench(part: Option<&str>) -> Result<(), String> {
    let is_wanted = |name: &str| part.is_none_or(|part| part == name);
    if !["store", "incidents", "systems", "tables", "pdf", "window"].into_iter().any(is_wanted) {
        return Err("the parts are store, incidents, systems, tables, pdf and window".to_owned());
    }
    setup::packages(&[setup::BUILD, setup::DISPLAY])?;
    if is_wanted("store") {
        println!("saving, and searching among many records (store):");
        show(cargo(&["run", "-q", "--release", "-p", "store", "--example", "bench_save"]))?;
    }
    if is_wanted("incidents") {
        println!("the register of incidents, through the commands of the window (app):");
        let example = "bench_incidents";
        show(cargo(&["run", "-q", "--release", "-p", "app", "--example", example]))?;
    }
    if is_wanted("systems") {
        println!("the register of systems, through the commands of the window (app):");
        let example = "bench_systems";
        show(cargo(&["run", "-q", "--release", "-p", "app", "--example", example]))?;
    }
    if is_wanted("tables") {
        println!("a list of systems read into the register (app):");
        let example = "bench_tables";
        show(cargo(&["run", "-q", "--release", "-p", "app", "--example", example]))?;
    }
    if is_wanted("pdf") {
        println!("printing (pdf):");
        show(cargo(&["run", "-q", "--release", "-p", "pdf", "--example", "sample"]))?;
    }
    if is_wanted("window") && cfg!(target_os = "linux") {
        setup::npm("ui")?;
        setup::front_end()?;
        println!("the window:");
        windows()?;
    }
    Ok(())
}

/// Starts Beredd and an empty Tauri window by turns.
fn windows() -> Result<(), String> {
    // Together, so that both are linked with the same Tauri, compiled the same way.
    show(cargo(&["build", "--release", "-p", "beredd", "--bins", "--examples"]))?;
    let beredd = crate::example::program(Profile::Release);
    let empty = target().join("release/examples/empty_window");
    let display = Display::open()?;
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..STARTS {
        theirs.push(start(&empty, "Empty", &display)?);
        ours.push(start(&beredd, "Beredd", &display)?);
    }
    let (shown, bare) = (median(&ours, |run| run.shown_ms), median(&theirs, |run| run.shown_ms));
    println!(
        "start to a window that shows its page: {shown:.0} ms; an empty Tauri window {bare:.0} ms; ratio {:.2}",
        shown / bare
    );
    let (weight, bare) = (median(&ours, |run| run.pss_mib), median(&theirs, |run| run.pss_mib));
    println!(
        "memory (PSS of the whole tree):        {weight:.0} MiB; an empty Tauri window {bare:.0} MiB; ratio {:.2}",
        weight / bare
    );
    println!(
        "medians of {STARTS} starts each, by turns; Beredd shows its window only when the first page stands"
    );
    let size = std::fs::metadata(&beredd).map_err(|error| at(&beredd, &error))?.len();
    println!("the program itself: {:.1} MiB", size as f64 / 1024.0 / 1024.0);
    Ok(())
}

/// What one start cost.
struct Run {
    shown_ms: f64,
    pss_mib: f64,
}

fn start(program: &Path, title: &str, display: &Display) -> Result<Run, String> {
    let home = own_folder()?.join("bench-home");
    // Each start is somebody's first, so that none profits from the one before.
    drop(std::fs::remove_dir_all(&home));
    std::fs::create_dir_all(&home).map_err(|error| at(&home, &error))?;
    let mut run = display.command(program);
    run.env("HOME", &home)
        .env("XDG_DATA_HOME", home.join("data"))
        .env("XDG_CONFIG_HOME", home.join("config"));
    run.env("XDG_CACHE_HOME", home.join("cache")).stdout(Stdio::null()).stderr(Stdio::null());
    own_group(&mut run);
    let begin = Instant::now();
    let mut child = run.spawn().map_err(|error| at(program, &error))?;
    let shown = display.wait_for(title, begin);
    // Long enough for the first collection of what the start left behind.
    std::thread::sleep(Duration::from_secs(2));
    let pss_mib = pss_mib(child.id());
    end_group(&mut child);
    Ok(Run { shown_ms: shown?.as_secs_f64() * 1000.0, pss_mib })
}

fn median(runs: &[Run], value: impl Fn(&Run) -> f64) -> f64 {
    let mut values: Vec<f64> = runs.iter().map(value).collect();
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// A virtual display of our own.
struct Display {
    server: std::process::Child,
    name: String,
}

impl Display {
    fn open() -> Result<Display, String> {
        for number in 120..160 {
            if PathBuf::from(format!("/tmp/.X{number}-lock")).exists() {
                continue;
            }
            let name = format!(":{number}");
            let mut server =
                command("Xvfb", &[&name, "-screen", "0", "1280x900x24", "-nolisten", "tcp"]);
            server.stdout(Stdio::null()).stderr(Stdio::null());
            own_group(&mut server);
            let server = server.spawn().map_err(|error| format!("Xvfb: {error}"))?;
            let display = Display { server, name };
            for _ in 0..100 {
                std::thread::sleep(Duration::from_millis(50));
                if output(display.tool("xdotool", &["getdisplaygeometry"])).is_ok() {
                    return Ok(display);
                }
            }
            return Err("Xvfb did not come up".to_owned());
        }
        Err("no display number is free".to_owned())
    }

    fn command(&self, program: &Path) -> Command {
        self.tool(&program.to_string_lossy(), &[])
    }

    fn tool(&self, program: &str, arguments: &[&str]) -> Command {
        let mut tool = command(program, arguments);
        tool.env("DISPLAY", &self.name).env_remove("WAYLAND_DISPLAY");
        tool
    }

    fn wait_for(&self, title: &str, begin: Instant) -> Result<Duration, String> {
        while begin.elapsed() < Duration::from_secs(30) {
            let found = output(
                self.tool("xdotool", &["search", "--onlyvisible", "--name", &format!("^{title}$")]),
            );
            if found.is_ok_and(|windows| !windows.trim().is_empty()) {
                return Ok(begin.elapsed());
            }
        }
        let there =
            output(self.tool("xdotool", &["search", "--name", ".*", "getwindowname", "%@"]));
        Err(format!("no window called {title} came; there are {there:?}"))
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        end_group(&mut self.server);
    }
}
