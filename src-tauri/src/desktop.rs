//! The only talk with the desktop: the window, where it may go, and what the system opens. Never reads what a plan says.

use tauri::utils::config::WindowConfig;
use tauri::webview::{NewWindowResponse, PageLoadEvent};
use tauri::{App, Url, WebviewWindow, WebviewWindowBuilder};

/// Makes the one window, hidden until its first page stands.
pub fn open_window(app: &App, settings: &WindowConfig) -> tauri::Result<WebviewWindow> {
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

/// Returns whether an address is one of the window's own pages.
fn is_own(url: &Url, dev_url: Option<&Url>) -> bool {
    let is_embedded = match (url.scheme(), url.host_str()) {
        ("tauri", Some("localhost")) => true,
        ("http" | "https", Some("tauri.localhost")) => true,
        _ => false,
    };
    let is_dev_server = dev_url.is_some_and(|dev| dev.origin() == url.origin());
    is_embedded || is_dev_server
}

/// Returns whether a WebDriver holds the window: only ever in a build that is not given to users.
///
/// WebKitGTK can not be driven in a private context, and a driver could read what the window shows.
fn is_driven_by_a_test() -> bool {
    cfg!(debug_assertions) && std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some_and(|value| value == "true")
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
        for foreign in
            ["https://example.org/", "http://localhost/", "file:///etc/passwd", "tauri://example.org/", "about:blank", "data:text/html,x"]
        {
            assert!(!is_own(&url(foreign), None), "{foreign} is not ours");
        }
    }

    #[test]
    fn the_development_server_is_own_only_when_it_is_configured() {
        let server = url("http://127.0.0.1:5173");
        assert!(is_own(&url("http://127.0.0.1:5173/src/main.ts"), Some(&server)));
        assert!(!is_own(&url("http://127.0.0.1:5173/src/main.ts"), None));
        assert!(!is_own(&url("http://127.0.0.1:9999/"), Some(&server)));
    }
}
