//! `cargo xtask start`: opens Beredd, on a virtual display where there is none. Never touches a user's own files there.

use std::path::Path;
use std::time::Duration;

use crate::example;
use crate::process::{at, command, logged, own_folder, root, show};
use crate::setup::{self, Profile};

/// Sets the machine up, builds Beredd and opens it.
pub fn start() -> Result<(), String> {
    let has_display = cfg!(any(windows, target_os = "macos"))
        || ["DISPLAY", "WAYLAND_DISPLAY"]
            .iter()
            .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()));
    if has_display {
        setup::packages(&[setup::BUILD])?;
    } else {
        setup::packages(&[setup::BUILD, setup::DISPLAY])?;
        setup::npm("tests")?;
    }
    setup::npm("ui")?;
    setup::front_end()?;
    let program = setup::beredd(Profile::Debug)?;
    if has_display {
        println!("Opening Beredd");
        return show(command(&program.to_string_lossy(), &[]));
    }
    show_on_virtual_display(&program)
}

fn show_on_virtual_display(program: &Path) -> Result<(), String> {
    let folder = root().join("out/start");
    std::fs::create_dir_all(&folder).map_err(|error| at(&folder, &error))?;
    let (picture, binder) = (folder.join("home.png"), folder.join("parm.pdf"));
    for old in [&picture, &binder] {
        // What an earlier run left must not be taken for this one's; that none is there is fine.
        drop(std::fs::remove_file(old));
    }

    println!("There is no display here: Beredd opens on a virtual one");
    let example = example::make(program, &folder)?;
    example::print_binder(program, &example, &binder)?;

    let mut run = command(
        "xvfb-run",
        &["-a", "-s", "-screen 0 1280x900x24 -nolisten tcp", "node", "tests/desktop/home.js"],
    );
    run.arg(program).arg(&example.file).arg(&example.passphrase_file).arg(&picture);
    let log = own_folder()?.join("start.log");
    drop(std::fs::remove_file(&log));
    logged(run, &log, Duration::from_secs(120))?;

    println!("the home page:      {}", picture.display());
    println!("the printed binder: {}", binder.display());
    println!(
        "the example itself: {} (passphrase in {})",
        example.file.display(),
        example.passphrase_file.display()
    );
    Ok(())
}
