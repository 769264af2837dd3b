//! Notifications of the operating system: which incident, and how long is left. Never says what happened.
//!
//! They are seen by whoever passes the screen, and kept by the desktop; so they hold a number and nothing else.
//! When none can be shown the program's own banner is still there, so that failing is silent.

use std::time::Duration;

use app::App;
use app::wire::Notice;
use app::words::words;
use domain::words::{Language, Words};
use notify_rust::{Notification, NotificationResponse};
use tauri::{AppHandle, Manager, Runtime};

use crate::window::bring_forward;

/// How often somebody looks whether there is something to say.
const TURN: Duration = Duration::from_secs(30);

/// How many are shown at once; more would cover the screen after a long week-end.
const MOST: usize = 3;

/// What a notification says.
#[derive(Clone, Debug, PartialEq)]
struct Said {
    title: String,
    text: String,
}

/// Says what is due, for as long as the program runs, whether the file is open or locked.
pub fn watch<R: Runtime>(handle: AppHandle<R>, language: Language) {
    std::thread::spawn(move || {
        loop {
            std::thread::sleep(TURN);
            let notices = handle.state::<App>().take_notices();
            for said in said(&notices, words(language)) {
                let (handle, open) = (handle.clone(), words(language).say("notice-open", &[]));
                // Each waits for its own click, until the desktop takes it away.
                std::thread::spawn(move || show(&said, &open, || bring_forward(&handle)));
            }
        }
    });
}

/// Returns what there is to say, the most urgent first.
fn said(notices: &[Notice], words: &dyn Words) -> Vec<Said> {
    let one = |notice: &Notice| {
        let Notice { number, hours_left } = notice;
        let title = match hours_left {
            0 => words.say("notice-late", &[]),
            hours => words.say("notice-left", &[("hours", &hours.to_string())]),
        };
        Said { title, text: words.say("notice-incident", &[("number", number)]) }
    };
    if notices.len() <= MOST {
        return notices.iter().map(one).collect();
    }
    let shown = MOST - 1;
    let more = (notices.len() - shown).to_string();
    let rest = Said {
        title: words.say("notice-more", &[("count", &more)]),
        text: words.say("notice-more-do", &[]),
    };
    notices.iter().take(shown).map(one).chain([rest]).collect()
}

/// Shows a notification, and calls `clicked` when somebody clicks on it.
fn show(said: &Said, open: &str, clicked: impl Fn()) {
    let Said { title, text } = said;
    let mut notification = Notification::new();
    notification.appname("Beredd").summary(title).body(text).action("default", open);
    #[cfg(windows)]
    if !cfg!(debug_assertions) {
        // As the installer has it; without, Windows would say that PowerShell notifies.
        notification.app_id("se.beredd.beredd");
    }
    let Ok(shown) = notification.show() else { return };
    let waited = shown.wait_for_response(|response: &NotificationResponse| match response {
        NotificationResponse::Default | NotificationResponse::Action(_) => clicked(),
        NotificationResponse::Reply(_) | NotificationResponse::Closed(_) => {}
    });
    // A desktop that ends takes its notifications along.
    drop(waited);
}

#[cfg(all(test, target_os = "linux"))]
mod on_a_bus;

#[cfg(test)]
mod tests {
    use super::*;

    fn notice(number: &str, hours_left: u32) -> Notice {
        Notice { number: number.to_owned(), hours_left }
    }

    fn swedish(notices: &[Notice]) -> Vec<(String, String)> {
        let said = said(notices, words(Language::Swedish));
        said.into_iter().map(|Said { title, text }| (title, text)).collect()
    }

    fn pair(title: &str, text: &str) -> (String, String) {
        (title.to_owned(), text.to_owned())
    }

    #[test]
    fn a_notification_says_how_long_is_left_and_the_number_and_nothing_else() {
        let said = swedish(&[notice("2026-014", 4), notice("2026-015", 1), notice("2026-016", 0)]);

        let expected = [
            pair("Beredd: 4 timmar kvar", "Incident 2026-014"),
            pair("Beredd: en timme kvar", "Incident 2026-015"),
            pair("Beredd: tiden är ute", "Incident 2026-016"),
        ];
        assert_eq!(said, expected);
        let english = said_in_english(&[notice("2026-014", 1)]);
        assert_eq!(english, [pair("Beredd: one hour left", "Incident 2026-014")]);
    }

    fn said_in_english(notices: &[Notice]) -> Vec<(String, String)> {
        let said = said(notices, words(Language::English));
        said.into_iter().map(|Said { title, text }| (title, text)).collect()
    }

    #[test]
    fn many_at_once_are_the_most_urgent_ones_and_a_count() {
        let notices: Vec<Notice> =
            (0..12).map(|each| notice(&format!("2026-{each:03}"), each)).collect();

        let said = swedish(&notices);

        let expected = [
            pair("Beredd: tiden är ute", "Incident 2026-000"),
            pair("Beredd: en timme kvar", "Incident 2026-001"),
            pair(
                "Beredd: tiden håller på att gå ut för 10 incidenter till",
                "Öppna Beredd för att se vilka.",
            ),
        ];
        assert_eq!(said, expected);
        assert!(swedish(&[]).is_empty(), "nothing is said when nothing is due");
    }
}
