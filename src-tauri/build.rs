//! Prepares what Tauri embeds: settings, icons and the capability. Never touches the network.

fn main() {
    tauri_build::build();
}
