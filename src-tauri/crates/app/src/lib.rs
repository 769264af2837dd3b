//! What the window and the command line can ask for. Knows nothing of Tauri.

pub mod wire;
