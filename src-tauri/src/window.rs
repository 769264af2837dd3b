//! The window around `app`, from the first moment to the last. Never knows what it shows.

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use app::App;
use app::wire::KeepAlive;
use domain::words::Language;
use tauri::{AppHandle, Manager, RunEvent, Runtime};
use tauri_plugin_window_state::StateFlags;

use crate::outbox::Outbox;
use crate::{cli, commands, desktop, host, notices};

/// How often Beredd looks whether it has been left alone for so long that it locks.
const WATCH: Duration = Duration::from_secs(15);

/// Opens the window on a folder, or on the usual one, and stays until it is closed.
pub fn open(file: Option<PathBuf>, language: Language) -> ExitCode {
    let outbox = match Outbox::open(&host::outboxes()) {
        Ok(outbox) => outbox,
        Err(error) => return cli::window_failed(&error, language),
    };
    let is_usual = file.is_none();
    let app = App::new(host::host(file.unwrap_or_else(host::usual_file), &outbox));
    let mut builder = tauri::Builder::default();
    if is_usual {
        // First of all plug-ins, so that a second start ends before it has touched anything.
        builder = builder
            .plugin(tauri_plugin_single_instance::init(|handle, _, _| bring_forward(handle)));
    }
    let kept = StateFlags::all() - StateFlags::VISIBLE - StateFlags::DECORATIONS;
    let window = builder
        .plugin(tauri_plugin_window_state::Builder::new().with_state_flags(kept).build())
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .manage(app)
        .manage(outbox)
        .invoke_handler(commands::handler())
        .setup(move |tauri| {
            let settings = tauri
                .config()
                .app
                .windows
                .first()
                .cloned()
                .ok_or("the settings describe one window")?;
            desktop::open_window(tauri, &settings)?;
            watch(tauri.handle().clone());
            notices::watch(tauri.handle().clone(), language);
            Ok(())
        })
        .build(tauri::generate_context!());
    match window {
        Ok(window) => {
            window.run(|handle, event| {
                if matches!(event, RunEvent::Exit) {
                    leave(handle);
                }
            });
            ExitCode::SUCCESS
        }
        Err(error) => cli::window_failed(&error, language),
    }
}

/// Locks a file that has been left alone, whatever the window is doing.
fn watch<R: Runtime>(handle: AppHandle<R>) {
    std::thread::spawn(move || {
        loop {
            std::thread::sleep(WATCH);
            match handle.state::<App>().session(KeepAlive { active: false }) {
                // Open, or just closed by having been asked: either is as it should be.
                Ok(_) | Err(_) => {}
            }
        }
    });
}

fn leave<R: Runtime>(handle: &AppHandle<R>) {
    handle.state::<App>().close();
    // Tauri ends the process without dropping what it holds.
    handle.state::<Outbox>().remove();
}

/// Brings the window to where somebody sees it.
pub fn bring_forward<R: Runtime>(handle: &AppHandle<R>) {
    let Some(window) = handle.get_webview_window("main") else { return };
    for outcome in [window.unminimize(), window.show(), window.set_focus()] {
        // A window that is just closing can not be brought forward, and need not be.
        drop(outcome);
    }
}
