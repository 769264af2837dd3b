//! Acceptance: `app`, a temporary folder and a fixed clock. One story a file; never a mock.

mod approval;
mod desk;
mod permissions;
