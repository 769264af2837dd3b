//! `cargo xtask torture`.
/// x
pub fn torture(_times: Option<String>) -> Result<(), String> {
    kill_while_writing(200)
}
/// x
pub fn kill_while_writing(_times: usize) -> Result<(), String> {
    Ok(())
}
