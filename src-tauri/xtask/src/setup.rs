//! Brings a fresh machine to where Beredd builds: packages, npm, the front end. Never installs what is already there.

use std::path::Path;
use std::process::Command;
use std::time::SystemTime;

use crate::process::{at, cargo, command, output, own_folder, root, show, which};

/// What compiling and running the window takes on Debian and Ubuntu.
pub const BUILD: &[&str] =
    &["build-essential", "pkg-config", "libwebkit2gtk-4.1-dev", "libssl-dev"];

/// What showing the window takes where there is no display.
pub const DISPLAY: &[&str] = &["webkit2gtk-driver", "xvfb", "xauth", "imagemagick", "xdotool"];

/// What the checks take beyond that.
pub const CHECKS: &[&str] = &["chromium", "poppler-utils", "python3", "qpdf", "strace", "tzdata"];

/// Installs the packages that are missing, and says so.
pub fn packages(wanted: &[&[&str]]) -> Result<(), String> {
    if !cfg!(target_os = "linux") {
        return elsewhere();
    }
    tools()?;
    let wanted: Vec<&str> = wanted.concat();
    if which("dpkg-query").is_none() {
        println!(
            "This is not Debian or Ubuntu; Beredd needs what these packages hold: {}",
            wanted.join(" ")
        );
        return Ok(());
    }
    let missing: Vec<&str> = wanted.into_iter().filter(|package| !is_installed(package)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    if which("apt-get").is_none() {
        return Err(format!(
            "these packages are missing, and there is no apt-get: {}",
            missing.join(" ")
        ));
    }
    println!("Installing what is missing: {}", missing.join(" "));
    show(apt(&["update", "-q"])?)?;
    let mut install = vec!["install", "-q", "-y", "--no-install-recommends"];
    install.extend(missing);
    show(apt(&install)?)
}

/// Runs `npm ci` in a folder when its lock file has changed since the last time.
pub fn npm(folder: &str) -> Result<(), String> {
    let lock = root().join(folder).join("package-lock.json");
    if !lock.is_file() {
        return Err(format!("{} is missing", lock.display()));
    }
    let stamp = own_folder()?.join(format!("{}-package-lock.json", folder.replace('/', "-")));
    let current = std::fs::read(&lock).map_err(|error| at(&lock, &error))?;
    let is_done = std::fs::read(&stamp).is_ok_and(|installed| installed == current);
    if is_done && root().join(folder).join("node_modules").is_dir() {
        return Ok(());
    }
    println!("Installing the npm packages of {folder}/");
    show(command("npm", &["--prefix", folder, "ci", "--no-audit", "--no-fund"]))?;
    std::fs::write(&stamp, current).map_err(|error| at(&stamp, &error))
}

/// Builds the front end when one of its sources is newer than the last build.
pub fn front_end() -> Result<(), String> {
    let stamp = own_folder()?.join("front-end-built");
    let built = std::fs::metadata(&stamp).and_then(|data| data.modified()).ok();
    let newest = ["ui", "src-tauri/locales"]
        .iter()
        .filter_map(|folder| newest_below(&root().join(folder)))
        .max();
    let is_fresh =
        built.is_some() && built >= newest && root().join("ui/dist/index.html").is_file();
    if is_fresh {
        return Ok(());
    }
    println!("Building the front end");
    show(command("npm", &["--prefix", "ui", "run", "build", "--", "--logLevel", "warn"]))?;
    std::fs::write(&stamp, "").map_err(|error| at(&stamp, &error))
}

/// Builds Beredd and returns where the program lies.
pub fn beredd(profile: Profile) -> Result<std::path::PathBuf, String> {
    let (arguments, folder): (&[&str], _) = match profile {
        Profile::Debug => (&["build", "-p", "beredd"], "debug"),
        Profile::Release => (&["build", "-p", "beredd", "--release"], "release"),
    };
    show(cargo(arguments))?;
    let name = if cfg!(windows) { "beredd.exe" } else { "beredd" };
    Ok(crate::process::target().join(folder).join(name))
}

/// How Beredd is compiled.
#[derive(Clone, Copy)]
pub enum Profile {
    /// Quick to build.
    Debug,
    /// As it is given to users.
    Release,
}

fn is_installed(package: &str) -> bool {
    // On Ubuntu `chromium` is a snap; any browser of that family will do.
    let is_browser = package == "chromium";
    if is_browser
        && ["chromium", "chromium-browser", "google-chrome"]
            .iter()
            .any(|name| which(name).is_some())
    {
        return true;
    }
    let status = output(command("dpkg-query", &["-W", "-f=${Status}", package]));
    status.is_ok_and(|status| status.ends_with(" installed"))
}

fn apt(arguments: &[&str]) -> Result<Command, String> {
    let is_root = output(command("id", &["-u"]))?.trim() == "0";
    let mut all = Vec::new();
    if !is_root {
        if which("sudo").is_none() {
            return Err("packages are missing; run this as root, or install sudo".to_owned());
        }
        all.extend(["sudo", "--preserve-env=DEBIAN_FRONTEND"]);
    }
    all.push("apt-get");
    all.extend(arguments);
    let mut apt = command(all[0], &all[1..]);
    apt.env("DEBIAN_FRONTEND", "noninteractive");
    Ok(apt)
}

fn tools() -> Result<(), String> {
    for tool in ["node", "npm"] {
        if which(tool).is_none() {
            return Err(format!("{tool} is missing: install Node.js 20 or later"));
        }
    }
    let version = output(command("node", &["--version"]))?;
    let major = version
        .trim()
        .trim_start_matches('v')
        .split('.')
        .next()
        .and_then(|part| part.parse::<u32>().ok());
    match major {
        Some(major) if major >= 20 => Ok(()),
        Some(_) | None => Err(format!("Node.js 20 or later is needed, this is {}", version.trim())),
    }
}

/// Says what Windows and macOS need; nothing is installed there.
fn elsewhere() -> Result<(), String> {
    let mut missing = Vec::new();
    if which("node").is_none() || which("npm").is_none() {
        missing.push("Node.js 20 or later: https://nodejs.org/");
    }
    if cfg!(windows) {
        if which("perl").is_none() {
            missing.push("Strawberry Perl, which builds OpenSSL: winget install StrawberryPerl.StrawberryPerl");
        }
        if which("nasm").is_none() {
            missing.push("NASM, which builds OpenSSL: winget install NASM.NASM");
        }
        println!(
            "Beredd also needs the C++ build tools (winget install Microsoft.VisualStudio.2022.BuildTools)"
        );
        println!("and WebView2, which Windows 11 already has.");
    }
    if cfg!(target_os = "macos") && which("cc").is_none() {
        missing.push("the command line tools: xcode-select --install");
    }
    if missing.is_empty() {
        return Ok(());
    }
    Err(format!("This is missing:\n  {}", missing.join("\n  ")))
}

/// Returns when the newest file below a folder was written, apart from what is made there.
fn newest_below(folder: &Path) -> Option<SystemTime> {
    let entries = std::fs::read_dir(folder).ok()?;
    let mut newest = None;
    for entry in entries.flatten() {
        let is_made = ["node_modules", "dist"].iter().any(|name| entry.file_name() == *name);
        if is_made {
            continue;
        }
        let written = match entry.file_type() {
            Ok(kind) if kind.is_dir() => newest_below(&entry.path()),
            Ok(_) => entry.metadata().and_then(|data| data.modified()).ok(),
            // A file that went away while we looked is not newer than anything.
            Err(_) => None,
        };
        newest = newest.max(written);
    }
    newest
}
