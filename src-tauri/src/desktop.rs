//! The only talk with the desktop: the window, where it may go, and what the system opens. Never reads what a plan says.

use std::io;
use std::path::{Path, PathBuf};

use app::App;
use app::wire::Refusal;
use tauri::utils::config::WindowConfig;
use tauri::webview::{NewWindowResponse, PageLoadEvent};
use tauri::{AppHandle, State, Url, WebviewWindow, WebviewWindowBuilder};
use tauri_plugin_dialog::DialogExt;

/// How a dialog ended.
#[derive(serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// As the person wished.
    Done,
    /// They thought better of it.
    Cancelled,
}

/// Makes the one window, hidden until its first page stands.
pub fn open_window(app: &tauri::App, settings: &WindowConfig) -> tauri::Result<WebviewWindow> {
    let dev_url = app.config().build.dev_url.clone();
    WebviewWindowBuilder::from_config(app, settings)?
        .incognito(settings.incognito && !is_driven_by_a_test())
        .on_navigation(move |url| is_own(url, dev_url.as_ref()))
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_page_load(|window, load| {
            if load.event() == PageLoadEvent::Finished && window.show().is_err() {
                // The window is being closed already; there is nothing left to show.
            }
        })
        .build()
}

/// Opens a finished PDF in the system's reader.
#[tauri::command(async)]
pub fn open_printed(app: State<'_, App>, token: String) -> Result<Outcome, String> {
    let file = app.printed(&token).ok_or("there is no such print")?;
    tauri_plugin_opener::open_path(file, None::<&str>).map_err(|error| error.to_string())?;
    Ok(Outcome::Done)
}

/// Asks where a finished PDF is to be saved, and saves it there.
#[tauri::command(async)]
pub fn save_printed(
    handle: AppHandle,
    app: State<'_, App>,
    token: String,
    file_name: String,
) -> Result<Outcome, String> {
    let file = app.printed(&token).ok_or("there is no such print")?;
    let dialog =
        handle.dialog().file().add_filter("PDF", &["pdf"]).set_file_name(plain_name(&file_name));
    let Some(chosen) = dialog.blocking_save_file() else { return Ok(Outcome::Cancelled) };
    let target = chosen.into_path().map_err(|error| error.to_string())?;
    copy_whole(&file, &target).map_err(|error| error.kind().to_string())?;
    Ok(Outcome::Done)
}

/// Asks for a folder, and makes a backup in it.
#[tauri::command(async)]
pub fn choose_backup_folder(handle: AppHandle, app: State<'_, App>) -> Result<Outcome, Refusal> {
    let Some(chosen) = handle.dialog().file().blocking_pick_folder() else {
        return Ok(Outcome::Cancelled);
    };
    let place = chosen.into_path().map_err(|_| Refusal::ReadOnlyFolder)?;
    app.back_up_to(&place)?;
    Ok(Outcome::Done)
}

/// Returns a name that every file system takes and that hides nothing.
fn plain_name(name: &str) -> String {
    const LONGEST: usize = 80;
    let stem = name.strip_suffix(".pdf").unwrap_or(name);
    let is_plain = |letter: char| letter.is_alphanumeric() || " _-".contains(letter);
    let plain: String = stem.chars().filter(|letter| is_plain(*letter)).take(LONGEST).collect();
    let plain = plain.trim();
    if plain.is_empty() { "Beredd.pdf".to_owned() } else { format!("{plain}.pdf") }
}

/// Copies a file so that the target is either the old one or the whole new one.
pub fn copy_whole(from: &Path, to: &Path) -> io::Result<()> {
    let mut part = to.as_os_str().to_owned();
    part.push(".part");
    let part = PathBuf::from(part);
    std::fs::copy(from, &part)?;
    std::fs::File::options().write(true).open(&part)?.sync_all()?;
    std::fs::rename(&part, to)
}

/// Returns whether an address is one of the window's own pages.
fn is_own(url: &Url, dev_url: Option<&Url>) -> bool {
    let is_embedded = matches!(
        (url.scheme(), url.host_str()),
        ("tauri", Some("localhost")) | ("http" | "https", Some("tauri.localhost"))
    );
    let is_dev_server = dev_url.is_some_and(|dev| dev.origin() == url.origin());
    is_embedded || is_dev_server
}

/// Returns whether a WebDriver holds the window: only ever in a build that is not given to users.
///
/// WebKitGTK can not be driven in a private context, and a driver could read what the window shows.
fn is_driven_by_a_test() -> bool {
    cfg!(debug_assertions)
        && std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some_and(|value| value == "true")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(text: &str) -> Url {
        Url::parse(text).unwrap()
    }

    #[test]
    fn the_window_stays_on_its_own_pages() {
        assert!(is_own(&url("tauri://localhost/index.html#/hem"), None));
        assert!(is_own(&url("http://tauri.localhost/"), None));
        for foreign in [
            "https://example.org/",
            "http://localhost/",
            "file:///etc/passwd",
            "tauri://example.org/",
            "about:blank",
            "data:text/html,x",
        ] {
            assert!(!is_own(&url(foreign), None), "{foreign} is not ours");
        }
    }

    #[test]
    fn a_suggested_name_is_plain_on_every_system() {
        assert_eq!(
            plain_name("Avbrottsplan Ekonomiskt bistånd.pdf"),
            "Avbrottsplan Ekonomiskt bistånd.pdf"
        );
        assert_eq!(plain_name("../../etc/passwd"), "etcpasswd.pdf");
        assert_eq!(plain_name("a:b|c?.pdf"), "abc.pdf");
        assert_eq!(plain_name("???"), "Beredd.pdf");
        assert!(plain_name(&"å".repeat(500)).chars().count() <= 84);
    }

    #[test]
    fn a_saved_print_is_whole_and_leaves_nothing_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let (from, to) = (folder.path().join("a.pdf"), folder.path().join("b.pdf"));
        std::fs::write(&from, "%PDF new").unwrap();
        std::fs::write(&to, "%PDF old, and longer").unwrap();

        copy_whole(&from, &to).unwrap();

        assert_eq!(std::fs::read_to_string(&to).unwrap(), "%PDF new");
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 2);
    }

    #[test]
    fn the_development_server_is_own_only_when_it_is_configured() {
        let server = url("http://127.0.0.1:5173");
        assert!(is_own(&url("http://127.0.0.1:5173/src/main.ts"), Some(&server)));
        assert!(!is_own(&url("http://127.0.0.1:5173/src/main.ts"), None));
        assert!(!is_own(&url("http://127.0.0.1:9999/"), Some(&server)));
    }
}
