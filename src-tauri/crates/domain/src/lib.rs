//! The rules of continuity planning: plans, roles, routines, approval, what a word means. Knows nothing of Tauri.
//!
//! Pure: nothing here asks for the time, makes an id, opens a file or talks to a window.
//! Invariants: a plan names roles and never people; the author of a version never approves it;
//! a version that is approved never changes; a moment keeps the offset that the writer's clock showed.

pub mod moment;

pub mod ids;
pub mod kind;

pub mod organisation;

pub mod account;
pub mod permission;

pub mod activity;
pub mod conflict;
pub mod system;
pub mod web;

pub mod fall;
pub mod impact;
pub mod layout;

pub mod control;
pub mod evidence;
pub mod maintenance;

pub mod classification;
pub mod inheritance;
pub mod requirement;
pub mod scale;

pub mod form;
pub mod part;
pub mod routine;

pub mod plan;
pub mod section;

pub mod finding;
pub mod personal;

pub mod completeness;
pub mod register;

pub mod assemble;
pub mod compare;
pub mod document;
pub mod words;

pub mod incident;
pub mod track;

pub mod clock;
pub mod wall;

pub mod analysis;
pub mod incident_paper;
pub mod incident_rules;
pub mod significance;

pub mod system_paper;

pub mod facts;

pub mod template;
