//! The store's promises, one module for each of its own. Never uses a real person's name.

mod house;
mod records;
