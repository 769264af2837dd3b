//! The store's promises, one module for each of its own. Never uses a real person's name.

mod house;

mod backups;
mod crash;
mod damage;
mod doors;
mod erasing;
mod frozen;
mod log;
mod media;
mod records;
mod restoring;
mod search;
mod slots;
