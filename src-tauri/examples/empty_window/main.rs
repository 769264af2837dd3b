//! An empty Tauri window: what `cargo xtask bench` holds Beredd's start and memory against. Never does anything.

fn main() {
    let settings = tauri::generate_context!("examples/empty_window/tauri.conf.json");
    tauri::Builder::default().run(settings).expect("the window opens");
}
