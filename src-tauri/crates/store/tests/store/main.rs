//! The store's promises, one module for each of its own. Never uses a real person's name.
#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a test stops where it fails")]

mod house;

mod backups;
mod crash;
mod damage;
mod doors;
mod erasing;
mod faults;
mod frozen;
mod lines;
mod log;
mod media;
mod records;
mod restoring;
mod search;
mod slots;
