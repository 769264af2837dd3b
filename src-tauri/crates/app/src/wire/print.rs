//! Paper: what is printed, previewed, and where the copies are.

use domain::ids::{
    AdministrationId, ClassificationId, CopyId, IncidentId, PlanId, RoutineId, SystemId, UnitId,
};
use domain::moment::{Day, Moment};
use domain::part::Part;
use domain::system_paper::RequirementList;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::incident::AuthorityForm;
use super::plan::VersionRef;

/// What to print.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum Printable {
    /// A plan, without cards and forms in full.
    Plan {
        /// The plan.
        plan: PlanId,
        /// Which version.
        version: VersionRef,
        /// One part only.
        part: Option<Part>,
    },
    /// The binder of one plan: cover, contents, cards, contacts, routines, forms, late-entry lists.
    PlanBinder {
        /// The plan.
        plan: PlanId,
        /// Which version.
        version: VersionRef,
        /// One part only.
        part: Option<Part>,
    },
    /// The binder of the administration: every plan in force; drafts, marked as such, when none is in force yet.
    Binder {
        /// The administration.
        administration: AdministrationId,
        /// The unit that it is for; takes its part.
        unit: Option<UnitId>,
        /// One part only.
        part: Option<Part>,
    },
    /// One action card of a plan.
    Card {
        /// The plan.
        plan: PlanId,
        /// Which version.
        version: VersionRef,
        /// The card's number.
        number: u32,
    },
    /// A routine as it is now, on a card of its own.
    Routine {
        /// The routine.
        routine: RoutineId,
    },
    /// The contact and alarm lists of a plan.
    Contacts {
        /// The plan.
        plan: PlanId,
        /// Which version.
        version: VersionRef,
        /// One part only.
        part: Option<Part>,
    },
    /// The blank forms of a plan, in their number of copies.
    Forms {
        /// The plan.
        plan: PlanId,
        /// Which version.
        version: VersionRef,
        /// One part only.
        part: Option<Part>,
    },
    /// An incident: as it is now, or a settled version byte for byte.
    Incident {
        /// The incident.
        incident: IncidentId,
        /// The settled version's number; `None` is as it is now.
        version: Option<u32>,
    },
    /// A draft of what an authority's form asks for.
    AuthorityDraft {
        /// The incident.
        incident: IncidentId,
        /// Which form.
        form: AuthorityForm,
    },
    /// The register of incidents (GDPR art. 33.5).
    IncidentRegister {
        /// The administration.
        administration: AdministrationId,
        /// Discovered on this day or after.
        from: Option<Day>,
        /// Discovered on this day or before.
        to: Option<Day>,
    },
    /// The statistics of a period, with small numbers suppressed.
    IncidentYear {
        /// The administration.
        administration: AdministrationId,
        /// The first day.
        from: Day,
        /// The last day.
        to: Day,
    },
    /// The fact sheet of a system.
    SystemSheet {
        /// The system.
        system: SystemId,
    },
    /// The maintenance plan (förvaltningsplan) of a system, with its wheel of the year.
    MaintenancePlan {
        /// The system.
        system: SystemId,
    },
    /// The control questions by all systems, and what was seen in each.
    ControlMatrix {
        /// The administration.
        administration: AdministrationId,
    },
    /// The record of a classification.
    Classification {
        /// The classification.
        classification: ClassificationId,
    },
    /// A list of a system's requirements, from the catalogue that was answered last.
    Requirements {
        /// The system.
        system: SystemId,
        /// Which list.
        list: RequirementList,
    },
    /// The impact analysis: activities, systems, promises that do not hold.
    ImpactAnalysis {
        /// The administration.
        administration: AdministrationId,
    },
    /// What leans on what, as a picture and as a table.
    SystemWeb {
        /// The administration.
        administration: AdministrationId,
        /// The system in the middle, and what falls with it; `None` is everything.
        focus: Option<SystemId>,
    },
    /// The PDF that was frozen at approval, byte for byte.
    Frozen {
        /// The plan.
        plan: PlanId,
        /// The version's number.
        number: u32,
    },
}

/// Shows pages as they will print.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Preview {
    /// What.
    pub printable: Printable,
    /// Which pages, from this one (1 is the first).
    pub from: u32,
    /// How many pages, at most 20.
    pub count: u32,
}

/// Pages as they will print.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct PreviewView {
    /// How many pages there are in all.
    pub pages: u32,
    /// The pages asked for.
    pub shown: Vec<PageView>,
    /// Characters that the print can not show, in words.
    pub warnings: Vec<String>,
}

/// A page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct PageView {
    /// Its number, 1 is the first.
    pub number: u32,
    /// The page as SVG, 210 × 297 mm.
    pub svg: String,
    /// The text of the page in reading order, for those who listen.
    pub text: String,
    /// The section that it begins in, for the list beside.
    pub heading: String,
}

/// Prints a copy, and remembers where it went.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Print {
    /// What.
    pub printable: Printable,
    /// Where the copy will stand: "Hemtjänst norr, sköterskeexpeditionen".
    #[serde(default)]
    pub place: String,
    /// How many copies, each with a number of its own, 1 to 50.
    #[serde(default = "one")]
    pub copies: u32,
    /// The copy that this one replaces.
    #[serde(default)]
    pub replaces: Option<CopyId>,
}

fn one() -> u32 {
    1
}

/// Finished PDFs in the program's private folder, for the shell to open, save or hand on: one for each copy.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct PrintedView {
    /// Every file, the first copy first.
    pub files: Vec<PrintedFile>,
    /// Token of the first file, for the shell: its name in the private folder.
    pub token: String,
    /// A good name for it when it is saved.
    pub file_name: String,
    /// Pages in all copies.
    pub pages: u32,
    /// Numbers of the copies.
    pub copies: Vec<u32>,
    /// SHA-256 of the first file, in hex.
    pub sha256: String,
    /// Characters that the print can not show, in words.
    pub warnings: Vec<String>,
}

/// One finished PDF.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct PrintedFile {
    /// Token for the shell.
    pub token: String,
    /// A good name for it when it is saved.
    pub file_name: String,
    /// The copy's number, when it is one that is kept account of.
    pub copy: Option<u32>,
}

/// The printed copies.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CopiesView {
    /// Newest first.
    pub copies: Vec<CopyRow>,
}

/// A printed copy.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CopyRow {
    /// Its id.
    pub id: CopyId,
    /// Its number.
    pub number: u32,
    /// What it is, in words.
    pub title: String,
    /// Where it stands.
    pub place: String,
    /// Who printed it.
    pub printed_by: String,
    /// When.
    pub printed_at: Moment,
    /// The versions on it.
    pub plans: Vec<CopyPlanRow>,
    /// True when a newer version is in force than one on the copy.
    pub outdated: bool,
    /// When it was taken away, and by whom.
    pub withdrawn: Option<Withdrawn>,
}

/// A plan on a printed copy.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CopyPlanRow {
    /// The plan.
    pub plan: PlanId,
    /// Its title when it was printed.
    pub title: String,
    /// The approved version on the copy; `None` for a draft.
    pub version: Option<u32>,
}

/// A copy was taken away.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Withdrawn {
    /// When.
    pub at: Moment,
    /// By whom.
    pub by: String,
}

/// Notes that a copy was taken away and destroyed.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WithdrawCopy {
    /// The copy.
    pub copy: CopyId,
}
