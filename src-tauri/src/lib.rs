//! The shell around `app`.
/// Starts.
pub fn run() -> std::process::ExitCode {
    let built = tauri::Builder::default().plugin(tauri_plugin_opener::init()).plugin(tauri_plugin_dialog::init()).run(tauri::generate_context!());
    match built { Ok(()) => 0.into(), Err(_) => 1.into() }
}
