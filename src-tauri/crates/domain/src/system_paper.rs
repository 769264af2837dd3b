//! What the papers about systems say: fact sheet, maintenance plan, control matrix, classification, requirements,
//! impact analysis and dependencies. Never asks for anything that it is not handed, and never says where on the paper
//! it stands.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::classification::Classification;
use crate::control::Control;
use crate::evidence::Evidence;
use crate::facts::FactsDocument;
use crate::ids::SystemId;
use crate::maintenance::Maintenance;
use crate::moment::{Day, Moment};
use crate::register::Register;
use crate::requirement::{Answers, Asked, Catalogue, Law};
use crate::scale::Scale;
use crate::system::System;
use crate::words::Words;

mod choices;
mod desk;

mod chain;
mod proven;
mod sheet;

mod classified;
mod controls;
mod impact;
mod maintained;
mod web;

mod requirement_table;
mod requirements;

use desk::Desk;

/// What every paper about systems is made from.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// Everything that a name is looked up in.
    pub register: &'a Register,
    /// When the paper is made.
    pub now: Moment,
}

/// What is kept about a system beside the register.
#[derive(Clone, Copy, Debug)]
pub struct Beside<'a> {
    /// The classification that counts and its scale; the decided one, else the draft.
    pub class: Option<(&'a Classification, &'a Scale)>,
    /// Every proof that was asked for, of this system or of others.
    pub evidence: &'a [Evidence],
    /// The control questions, when they have been asked.
    pub control: Option<&'a Control>,
    /// The plans that cover it.
    pub plans: &'a [PlanLine],
}

/// A plan that covers a system.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanLine {
    /// Its title.
    pub title: String,
    /// The version in force; `None` for one that is only a draft.
    pub version: Option<u32>,
    /// When it is to be looked at again.
    pub revise_by: Option<Day>,
}

/// Which list of a system's requirements.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RequirementList {
    /// ÄR: what is so in the own organisation, with answers.
    Own,
    /// SKA: what the supplier is asked, with room for answers.
    Supplier,
    /// Handlingsplan: what is not met, by the day on which it is to be.
    Plan,
}

/// A system's requirements and what is answered.
#[derive(Clone, Copy, Debug)]
pub struct Required<'a> {
    /// The system.
    pub system: &'a System,
    /// The catalogue.
    pub catalogue: &'a Catalogue,
    /// The scale that its levels are of.
    pub scale: &'a Scale,
    /// The class that they follow from, as it is written; empty when the system has none.
    pub class: &'a str,
    /// What is asked, and why.
    pub asked: &'a [Asked],
    /// What is answered.
    pub answers: &'a Answers,
}

/// What stands in a cell of a list that is a file too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Words.
    Text(String),
    /// A day.
    Day(Day),
    /// Nothing.
    Empty,
}

/// Returns the fact sheet of a system.
pub fn sheet(
    system: &System,
    beside: &Beside<'_>,
    context: &Context<'_>,
    words: &dyn Words,
) -> FactsDocument {
    Desk::new(context, words).sheet(system, beside)
}

/// Returns the maintenance plan of a system under the guideline's fixed headings, with its wheel of the year.
pub fn maintenance_plan(
    system: &System,
    plan: &Maintenance,
    context: &Context<'_>,
    words: &dyn Words,
) -> FactsDocument {
    Desk::new(context, words).maintenance_plan(system, plan)
}

/// Returns the six control questions by all systems, and what was seen in each system.
pub fn control_matrix(
    controls: &[Control],
    context: &Context<'_>,
    words: &dyn Words,
) -> FactsDocument {
    Desk::new(context, words).control_matrix(controls)
}

/// Returns the record of a classification.
pub fn classification(
    classification: &Classification,
    scale: &Scale,
    laws: &[Law],
    context: &Context<'_>,
    words: &dyn Words,
) -> FactsDocument {
    Desk::new(context, words).classification(classification, scale, laws)
}

/// Returns a list of a system's requirements.
pub fn requirements(
    required: &Required<'_>,
    list: RequirementList,
    context: &Context<'_>,
    words: &dyn Words,
) -> FactsDocument {
    Desk::new(context, words).requirements(required, list)
}

/// Returns the same list as a table for a file: its headings, and its rows with a value for each of them.
pub fn requirement_table(
    required: &Required<'_>,
    list: RequirementList,
    context: &Context<'_>,
    words: &dyn Words,
) -> (Vec<String>, Vec<Vec<Value>>) {
    Desk::new(context, words).requirement_table(required, list)
}

/// Returns the impact analysis at some hours of outage: activities, what that demands of systems, and whether they can.
pub fn impact_analysis(
    time_points: &[u32],
    context: &Context<'_>,
    words: &dyn Words,
) -> FactsDocument {
    Desk::new(context, words).impact_analysis(time_points)
}

/// Returns what leans on what as a picture and as a table; with a focus, what is near it and what falls with it.
pub fn dependencies(
    focus: Option<SystemId>,
    context: &Context<'_>,
    words: &dyn Words,
) -> FactsDocument {
    Desk::new(context, words).dependencies(focus)
}
