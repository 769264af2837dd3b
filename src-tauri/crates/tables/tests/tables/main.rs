//! Files as they come, well-meant and not: what is read out of them, and why the others are refused.
#![expect(clippy::unwrap_used, reason = "all of this is a test, also what is not marked as one")]

mod attacks;
mod build;
mod csv;
mod mutants;
mod workbooks;
