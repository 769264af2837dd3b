//! What only the shell knows: the clock, new ids, and the places on this computer. Never decides what they mean.

use std::path::PathBuf;

use app::{Cost, Host};
use domain::moment::Moment;
use uuid::Uuid;

use crate::outbox::Outbox;

const OURS: &str = "se.beredd.beredd";

/// Returns what `app` needs to work on the file in `folder`.
pub fn host(folder: PathBuf, outbox: &Outbox) -> Host {
    Host {
        folder,
        outbox: outbox.folder().to_path_buf(),
        clock: now,
        new_id,
        program: concat!("Beredd ", env!("CARGO_PKG_VERSION")).to_owned(),
        cost: Cost::STANDARD,
        reader: reader(),
    }
}

/// Returns this program, which reads workbooks in a process of its own; a fault in one can not take the window down.
fn reader() -> Option<PathBuf> {
    std::env::current_exe().ok()
}

/// Returns the time by the computer's clock, with its offset.
#[expect(clippy::disallowed_methods, reason = "this is the one place that owns a clock")]
fn now() -> Moment {
    chrono::Local::now().fixed_offset()
}

/// Returns a new id.
#[expect(clippy::disallowed_methods, reason = "this is the one place that makes ids")]
fn new_id() -> Uuid {
    Uuid::now_v7()
}

/// Returns the folder that the window opens when nobody names another.
///
/// Local, not roaming: a roaming profile is a network folder, where the file could be damaged.
pub fn usual_file() -> PathBuf {
    let place = dirs::data_local_dir().unwrap_or_else(std::env::temp_dir);
    place.join(OURS).join("administration.beredd")
}

/// Returns the folder below which finished PDFs lie for a moment.
pub fn outboxes() -> PathBuf {
    let place = dirs::cache_dir().unwrap_or_else(std::env::temp_dir);
    place.join(OURS).join("outbox")
}
