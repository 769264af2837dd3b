//! What the papers of an incident say, and what they never say.

mod invented;
mod spoken;

mod forms;
mod register;
mod report;
mod said;
mod year;
