//! The shell: a window and a command line around `app`. Never holds a rule.

mod desktop;

use std::process::ExitCode;

/// Starts Beredd.
pub fn run() -> ExitCode {
    let built = tauri::Builder::default()
        .plugin(tauri_plugin_opener::init())
        .plugin(tauri_plugin_dialog::init())
        .setup(|app| {
            let settings = app.config().app.windows[0].clone();
            desktop::open_window(app, &settings)?;
            Ok(())
        })
        .run(tauri::generate_context!());
    match built {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}
