//! The only talk with the desktop: the window, where it may go, and what the system opens. Never reads what a plan says.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use app::App;
use app::wire::Refusal;
use data_encoding::BASE64;
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

/// A file that somebody chose, or why there is none.
#[derive(Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum Picked {
    /// The file. Its place stays here.
    File {
        /// Its name.
        name: String,
        /// What is in it.
        bytes_base64: String,
    },
    /// There is none.
    None(NotPicked),
}

/// Why there is no file.
#[derive(Debug, PartialEq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum NotPicked {
    /// They thought better of it.
    Cancelled,
    /// It is larger than anything that the window takes in.
    TooLarge,
}

/// What Beredd saves, by the ending of its token, and what a dialog calls it.
const SAVED: &[(&str, &str)] = &[
    ("pdf", "PDF"),
    ("csv", "CSV"),
    ("xlsx", "Excel"),
    ("json", "JSON"),
    ("docx", "Word"),
    ("odt", "OpenDocument"),
    ("ods", "OpenDocument"),
    ("txt", "Text"),
    ("png", "PNG"),
    ("jpg", "JPEG"),
    ("jpeg", "JPEG"),
    ("beredd-rapport", "Beredd"),
    ("beredd-nyckel", "Beredd"),
];

/// What Beredd takes in, by its ending, and how large it may be in bytes. Nobody asks for two that differ in size at once.
const TAKEN_IN: &[(&str, u64)] = &[
    ("beredd-rapport", LARGEST),
    ("beredd-nyckel", LARGEST),
    ("pdf", LARGEST_PROOF),
    ("docx", LARGEST_PROOF),
    ("odt", LARGEST_PROOF),
    ("xlsx", LARGEST_PROOF),
    ("ods", LARGEST_PROOF),
    ("csv", LARGEST_PROOF),
    ("txt", LARGEST_PROOF),
    ("png", LARGEST_PROOF),
    ("jpg", LARGEST_PROOF),
    ("jpeg", LARGEST_PROOF),
];

/// How large a file of Beredd's own kinds may be that is taken in, in bytes.
pub const LARGEST: u64 = 1024 * 1024;

/// How large a document or a table from somebody else may be that is taken in, in bytes.
const LARGEST_PROOF: u64 = 10 * 1024 * 1024;

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

/// Asks where a finished file is to be saved, and saves it there.
#[tauri::command(async)]
pub fn save_printed(
    handle: AppHandle,
    app: State<'_, App>,
    token: String,
    file_name: String,
) -> Result<Outcome, String> {
    let file = app.printed(&token).ok_or("there is no such file")?;
    let ends_so = |(ending, _): &&(&str, &str)| is_of(&token, ending);
    let (ending, called) = SAVED.iter().find(ends_so).ok_or("there is no such kind of file")?;
    let dialog = handle.dialog().file().add_filter(*called, &[*ending]);
    let dialog = dialog.set_file_name(plain_name(&file_name, ending));
    let Some(chosen) = dialog.blocking_save_file() else { return Ok(Outcome::Cancelled) };
    let target = chosen.into_path().map_err(|error| error.to_string())?;
    copy_whole(&file, &target).map_err(|error| error.kind().to_string())?;
    Ok(Outcome::Done)
}

/// Asks for a file of one of the kinds that Beredd takes in, and reads it.
#[tauri::command(async)]
pub fn pick_file(handle: AppHandle, kinds: Vec<String>) -> Result<Picked, String> {
    let kinds: Vec<&(&str, u64)> =
        TAKEN_IN.iter().filter(|(kind, _)| kinds.iter().any(|asked| asked == kind)).collect();
    let Some(largest) = kinds.iter().map(|(_, largest)| *largest).min() else {
        return Err("there is no such kind of file".to_owned());
    };
    let endings: Vec<&str> = kinds.iter().map(|(kind, _)| *kind).collect();
    let dialog = handle.dialog().file().add_filter("Beredd", &endings);
    let Some(chosen) = dialog.blocking_pick_file() else {
        return Ok(Picked::None(NotPicked::Cancelled));
    };
    let path = chosen.into_path().map_err(|error| error.to_string())?;
    read_small(&path, largest).map_err(|error| error.kind().to_string())
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

/// Reads a file whole, but never more than may be taken in, whatever it says about its size.
fn read_small(path: &Path, largest: u64) -> io::Result<Picked> {
    let mut bytes = Vec::new();
    File::open(path)?.take(largest + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > largest {
        return Ok(Picked::None(NotPicked::TooLarge));
    }
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    Ok(Picked::File { name, bytes_base64: BASE64.encode(&bytes) })
}

fn is_of(name: &str, ending: &str) -> bool {
    name.strip_suffix(ending).is_some_and(|stem| stem.ends_with('.'))
}

/// Returns a name that every file system takes, that hides nothing, and that ends as it should.
fn plain_name(name: &str, ending: &str) -> String {
    const LONGEST: usize = 80;
    let stem = if is_of(name, ending) { &name[..name.len() - ending.len() - 1] } else { name };
    let is_plain = |letter: char| letter.is_alphanumeric() || " _-".contains(letter);
    let plain: String = stem.chars().filter(|letter| is_plain(*letter)).take(LONGEST).collect();
    let plain = plain.trim();
    let stem = if plain.is_empty() { "Beredd" } else { plain };
    format!("{stem}.{ending}")
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
        let pdf = |name: &str| plain_name(name, "pdf");
        assert_eq!(
            pdf("Avbrottsplan Ekonomiskt bistånd.pdf"),
            "Avbrottsplan Ekonomiskt bistånd.pdf"
        );
        assert_eq!(pdf("../../etc/passwd"), "etcpasswd.pdf");
        assert_eq!(pdf("a:b|c?.pdf"), "abc.pdf");
        assert_eq!(pdf("???"), "Beredd.pdf");
        assert_eq!(pdf("pdf"), "pdf.pdf");
        assert!(pdf(&"å".repeat(500)).chars().count() <= 84);
    }

    #[test]
    fn a_suggested_name_ends_as_the_file_is() {
        assert_eq!(plain_name("Incidentregister 2026.xlsx", "xlsx"), "Incidentregister 2026.xlsx");
        assert_eq!(plain_name("Incidentregister.xlsx", "csv"), "Incidentregisterxlsx.csv");
        assert_eq!(
            plain_name("Socialförvaltningen.beredd-nyckel", "beredd-nyckel"),
            "Socialförvaltningen.beredd-nyckel"
        );
        assert_eq!(plain_name("faktura.exe", "beredd-rapport"), "fakturaexe.beredd-rapport");
    }

    #[test]
    fn a_chosen_file_comes_with_its_name_and_without_its_place() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("Anmälan.beredd-rapport");
        std::fs::write(&path, "hej").unwrap();

        let picked = serde_json::to_value(read_small(&path, LARGEST).unwrap()).unwrap();

        let file = serde_json::json!({ "name": "Anmälan.beredd-rapport", "bytes_base64": "aGVq" });
        assert_eq!(picked, file);
        let none = serde_json::to_value(Picked::None(NotPicked::Cancelled)).unwrap();
        assert_eq!(none, "cancelled");
    }

    #[test]
    fn a_chosen_file_that_is_too_large_is_not_read() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("film.beredd-rapport");
        std::fs::write(&path, vec![b'x'; 1024 * 1024]).unwrap();
        assert!(
            matches!(read_small(&path, LARGEST).unwrap(), Picked::File { .. }),
            "a mebibyte is not"
        );
        std::fs::write(&path, vec![b'x'; 1024 * 1024 + 1]).unwrap();

        assert_eq!(read_small(&path, LARGEST).unwrap(), Picked::None(NotPicked::TooLarge));
    }

    #[test]
    fn a_document_from_somebody_else_may_be_larger_than_a_file_of_beredds_own() {
        let largest = |kind: &str| TAKEN_IN.iter().find(|(ending, _)| *ending == kind).unwrap().1;
        assert_eq!((largest("beredd-rapport"), largest("pdf")), (1 << 20, 10 << 20));
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("intyg.pdf");
        std::fs::write(&path, vec![b'x'; 10 << 20]).unwrap();
        assert!(matches!(read_small(&path, largest("pdf")).unwrap(), Picked::File { .. }));
        std::fs::write(&path, vec![b'x'; (10 << 20) + 1]).unwrap();

        assert_eq!(read_small(&path, largest("pdf")).unwrap(), Picked::None(NotPicked::TooLarge));
    }

    #[test]
    fn what_is_taken_in_from_others_can_be_saved_again_and_no_program_is_taken_in() {
        for (kind, _) in TAKEN_IN {
            assert!(SAVED.iter().any(|(ending, _)| ending == kind), "{kind} can not be saved");
        }
        for program in ["exe", "js", "html", "svg", "docm", "xlsm", "lnk", ""] {
            assert!(TAKEN_IN.iter().all(|(kind, _)| *kind != program), "{program} is taken in");
        }
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
