//! What the papers about systems say, and that nothing of it is left unsaid.

mod invented;
mod spoken;

mod lists;
mod papers;
mod said;
