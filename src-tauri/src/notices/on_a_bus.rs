//! A desktop of the test's own, that is shown a notification and clicks on it. Never touches the user's desktop.

use std::collections::HashMap;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Sender, channel};
use std::time::Duration;

use zbus::blocking::connection::Builder;
use zbus::zvariant::OwnedValue;

use super::{Said, show};

const PATH: &str = "/org/freedesktop/Notifications";
const PATIENCE: Duration = Duration::from_secs(20);

/// What was shown: program, title, text and actions.
type Shown = (String, String, String, Vec<String>);

struct Desktop(Sender<Shown>);

#[zbus::interface(name = "org.freedesktop.Notifications")]
impl Desktop {
    #[expect(clippy::too_many_arguments, reason = "the specification has so many")]
    fn notify(
        &self,
        program: String,
        _replaces: u32,
        _icon: String,
        title: String,
        text: String,
        actions: Vec<String>,
        _hints: HashMap<String, OwnedValue>,
        _timeout: i32,
    ) -> u32 {
        self.0.send((program, title, text, actions)).expect("the test listens");
        7
    }
}

/// Ends a program that the test started.
struct Ended(Child);

impl Drop for Ended {
    fn drop(&mut self) {
        // One that has ended already need not be ended.
        drop(self.0.kill());
        drop(self.0.wait());
    }
}

fn bus() -> Option<(Ended, String)> {
    let daemon = Command::new("dbus-daemon")
        .args(["--session", "--nofork", "--print-address=1"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn();
    let mut daemon = Ended(daemon.ok()?);
    let mut address = String::new();
    BufReader::new(daemon.0.stdout.take()?).read_line(&mut address).ok()?;
    Some((daemon, address.trim().to_owned()))
}

#[test]
fn the_desktop_is_told_the_number_alone_and_a_click_comes_back() {
    // A machine without D-Bus has no notifications to test.
    let Some((_daemon, address)) = bus() else { return };
    let (sender, shown) = channel();
    let desktop = Builder::address(address.as_str())
        .and_then(|builder| builder.name("org.freedesktop.Notifications"))
        .and_then(|builder| builder.serve_at(PATH, Desktop(sender)))
        .and_then(Builder::build)
        .unwrap();
    // The address is read from the environment, so that a program of its own has to show it.
    let child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "notices::on_a_bus::shown_and_clicked", "--ignored", "--nocapture"])
        .env("DBUS_SESSION_BUS_ADDRESS", &address)
        .stdout(Stdio::piped())
        .spawn();
    let mut child = Ended(child.unwrap());

    let (program, title, text, actions) = shown.recv_timeout(PATIENCE).unwrap();

    assert_eq!((program.as_str(), title.as_str()), ("Beredd", "Beredd: 4 timmar kvar"));
    assert_eq!(text, "Incident 2026-014");
    assert_eq!(actions, ["default", "Öppna Beredd"]);
    // The click is worth nothing before whoever showed it waits for it.
    for _ in 0..40 {
        std::thread::sleep(Duration::from_millis(100));
        desktop
            .emit_signal(
                None::<&str>,
                PATH,
                "org.freedesktop.Notifications",
                "ActionInvoked",
                &(7_u32, "default"),
            )
            .unwrap();
        if child.0.try_wait().unwrap().is_some() {
            break;
        }
    }
    let out = child.0.stdout.take().unwrap();
    child.0.kill().unwrap();
    let lines: Vec<String> = BufReader::new(out).lines().map_while(Result::ok).collect();
    assert!(lines.iter().any(|line| line.contains("clicked")), "{lines:?}");
}

#[test]
#[ignore = "run by the test above, on a bus of its own"]
#[expect(clippy::print_stdout, reason = "what the test above waits for")]
fn shown_and_clicked() {
    let title = "Beredd: 4 timmar kvar".to_owned();
    let said = Said { title, text: "Incident 2026-014".to_owned() };

    show(&said, "Öppna Beredd", || println!("clicked"));
}

#[test]
fn without_a_desktop_nothing_happens() {
    let child = Command::new(std::env::current_exe().expect("the test runs"))
        .args(["--exact", "notices::on_a_bus::shown_and_clicked", "--ignored"])
        .env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/there/is/none")
        .stdout(Stdio::null())
        .status();

    assert!(child.unwrap().success(), "failing to notify is silent");
}
