//! The file, who is signed in, and their preferences.

use domain::account::Duty;
use domain::ids::{AccountId, AdministrationId};
use domain::moment::Moment;
use domain::organisation::AdministrationKind;
use domain::words::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::print::PrintedView;

/// A request with nothing to say.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Nothing {}

/// An answer that only says that it is done and durable.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Done {
    /// When.
    pub at: Moment,
}

/// What is there before anybody has signed in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct StatusView {
    /// Nothing yet, locked, or open.
    pub state: FileState,
    /// Where the folder is, to show.
    pub place: String,
    /// Who is signed in.
    pub session: Option<SessionView>,
    /// Seconds to wait after wrong passphrases.
    pub wait_seconds: u32,
    /// Why the file can not be opened, when that is known without a key.
    pub trouble: Option<super::refusal::Refusal>,
    /// The version of the program.
    pub program: String,
}

/// Where the file stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FileState {
    /// First start.
    Nothing,
    /// There, and needs a passphrase.
    Locked,
    /// Somebody is signed in.
    Open,
}

/// Makes the file, its first account and its first administration.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CreateFile {
    /// True: with the example administration instead of an own one; `administration` is then left out.
    #[serde(default)]
    pub example: bool,
    /// The own administration.
    #[serde(default)]
    pub administration: Option<NewAdministration>,
    /// The first person's name. With the example: may be empty, then the example's author signs in.
    #[serde(default)]
    pub person: String,
    /// Their title.
    #[serde(default)]
    pub title: String,
    /// Their passphrase.
    pub passphrase: String,
}

/// The least that is asked about an administration.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct NewAdministration {
    /// Name.
    pub name: String,
    /// Municipality.
    pub municipality: String,
    /// Board.
    pub board: String,
    /// District or department.
    pub kind: AdministrationKind,
}

/// The file is made.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct CreatedView {
    /// Who is signed in.
    pub session: SessionView,
    /// The recovery key and the sheet to print.
    pub recovery: RecoveryView,
}

/// A new recovery key. Shown once.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct RecoveryView {
    /// The key in groups.
    pub key: String,
    /// The sheet to print.
    pub sheet: PrintedView,
}

/// Signs in.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Unlock {
    /// The account's name; empty tries every account.
    #[serde(default)]
    pub name: String,
    /// The passphrase.
    pub passphrase: String,
    /// Only for reading: beside another program, on a medium that can not be written, or a newer file.
    #[serde(default)]
    pub read_only: bool,
}

/// Signs in with the sheet from the sealed envelope and sets a new passphrase.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct UnlockWithRecoveryKey {
    /// The key as printed; case and blanks do not matter.
    pub key: String,
    /// Whose passphrase is set.
    pub name: String,
    /// The new passphrase.
    pub new_passphrase: String,
}

/// Says that somebody is there.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct KeepAlive {
    /// True when a key or the mouse was used since the last time.
    pub active: bool,
}

/// Changes the own passphrase.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChangePassphrase {
    /// The one in use.
    pub old: String,
    /// The new one.
    pub new: String,
}

/// Who is signed in and what they may see.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct SessionView {
    /// The account.
    pub account: AccountId,
    /// Their name.
    pub name: String,
    /// Their title.
    pub title: String,
    /// True when the file was opened for reading only.
    pub read_only: bool,
    /// True when they must choose a passphrase of their own first.
    pub must_change_passphrase: bool,
    /// The administrations that they see.
    pub administrations: Vec<AdministrationRow>,
    /// Their preferences.
    pub preferences: Preferences,
    /// The file's settings.
    pub settings: FileSettings,
    /// When it locks if nobody touches it.
    pub locks_at: Moment,
    /// The newest backup that was opened and found whole.
    pub backup_at: Option<Moment>,
    /// The time by the program's clock.
    pub now: Moment,
    /// Whether the computer's clock can be right, after what the file has seen.
    pub clock: domain::clock::computer::ComputerClock,
}

/// An administration in the switcher.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct AdministrationRow {
    /// Its id.
    pub id: AdministrationId,
    /// Its name.
    pub name: String,
    /// True for the example.
    pub example: bool,
    /// The duties that the signed-in person has in it.
    pub duties: Vec<Duty>,
    /// What those duties give; the window hides what is not here, the program refuses it.
    pub rights: Vec<domain::permission::Right>,
}

/// What a person has chosen for their own window.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Preferences {
    /// Language of the window.
    pub language: Language,
    /// Light, dark, or as the computer.
    pub theme: Theme,
    /// Zoom in per cent, 50 to 400.
    pub zoom: u16,
    /// The administration that was open last.
    pub administration: Option<AdministrationId>,
}

impl Default for Preferences {
    fn default() -> Preferences {
        Preferences {
            language: Language::Swedish,
            theme: Theme::System,
            zoom: 100,
            administration: None,
        }
    }
}

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// As the computer.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// What holds for everybody in the file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct FileSettings {
    /// Minutes without use until it locks, 1 to 240.
    pub lock_minutes: u32,
    /// How many days before "revideras" a plan is shown as soon too old.
    pub warn_days: u32,
}

impl Default for FileSettings {
    fn default() -> FileSettings {
        FileSettings { lock_minutes: 15, warn_days: 60 }
    }
}
