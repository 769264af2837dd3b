//! The words of a command line, taken one by one until nothing is left. Never knows what they are for.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::Misuse;

/// The options that stand alone.
const SWITCHES: &[&str] = &["--example", "--json", "--list", "--stream", "--help", "--version"];

/// The options with something behind them.
const VALUES: &[&str] = &[
    "--file",
    "--passphrase-file",
    "--as",
    "--language",
    "--recovery-sheet",
    "--administration",
    "--municipality",
    "--board",
    "--person",
    "--title",
    "--plan",
    "--out",
    "--to",
    "--from",
    "--key",
    "--answers",
];

/// A public key for `report`; anywhere else somebody tries a secret with it.
const KEY: &str = "--key";

/// Words that somebody might try a secret with.
const SECRETS: &[&str] = &["--passphrase", "--password", "--recovery-key", "-p"];

/// What was given and has not been asked for yet.
pub(super) struct Given {
    words: std::vec::IntoIter<String>,
    switches: Vec<String>,
    values: BTreeMap<String, String>,
}

impl Given {
    pub(super) fn read(mut arguments: impl Iterator<Item = String>) -> Result<Given, Misuse> {
        let (mut words, mut switches, mut values) = (Vec::new(), Vec::new(), BTreeMap::new());
        while let Some(argument) = arguments.next() {
            let (name, joined) = match argument.split_once('=') {
                Some((name, value)) if name.starts_with('-') => {
                    (name.to_owned(), Some(value.to_owned()))
                }
                _ => (argument, None),
            };
            let name = if name == "-h" { "--help".to_owned() } else { name };
            if SECRETS.contains(&name.as_str()) {
                return Err(Misuse::Secret(name));
            } else if SWITCHES.contains(&name.as_str()) {
                switches.push(name);
            } else if VALUES.contains(&name.as_str()) {
                let value = joined
                    .or_else(|| arguments.next())
                    .ok_or_else(|| Misuse::NoValue(name.clone()))?;
                values.insert(name, value);
            } else if name.starts_with('-') {
                return Err(Misuse::UnknownOption(name));
            } else {
                words.push(name);
            }
        }
        Ok(Given { words: words.into_iter(), switches, values })
    }

    pub(super) fn word(&mut self) -> Option<String> {
        self.words.next()
    }

    pub(super) fn switch(&mut self, name: &str) -> bool {
        let before = self.switches.len();
        self.switches.retain(|given| given != name);
        self.switches.len() < before
    }

    pub(super) fn value(&mut self, name: &str) -> Option<String> {
        self.values.remove(name)
    }

    pub(super) fn path(&mut self, name: &'static str) -> Result<PathBuf, Misuse> {
        self.value(name).map(PathBuf::from).ok_or(Misuse::Missing(name))
    }

    pub(super) fn words(&mut self) -> Vec<String> {
        self.words.by_ref().collect()
    }

    pub(super) fn forget(&mut self) {
        *self =
            Given { words: Vec::new().into_iter(), switches: Vec::new(), values: BTreeMap::new() };
    }

    pub(super) fn nothing_left(mut self) -> Result<(), Misuse> {
        if self.values.contains_key(KEY) {
            return Err(Misuse::Secret(KEY.to_owned()));
        }
        let option = self.switches.pop().or_else(|| self.values.into_keys().next());
        match option.or_else(|| self.words.next()) {
            Some(left) => Err(Misuse::UnknownOption(left)),
            None => Ok(()),
        }
    }
}
