//! A personal-data incident: what is reported in two minutes, what is filled in later, what is decided.
//! Never holds the name of anybody concerned, and never asks what time it is.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{AccountId, AdministrationId, IncidentId, RoleId, SystemId, UnitId};
use crate::moment::{Day, Moment};
use crate::track::TrackState;

/// An incident, from the first answer to its closing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Incident {
    /// Its id. A sealed report carries it, so that the same report is not taken in twice.
    pub id: IncidentId,
    /// The administration.
    pub administration: AdministrationId,
    /// What it is called everywhere: "2026-014". Says nothing of what happened.
    #[serde(default)]
    pub number: String,
    /// Where it stands.
    #[serde(default)]
    pub stage: Stage,
    /// Who reported it.
    #[serde(default)]
    pub reporter: Reporter,
    /// The six questions.
    #[serde(default)]
    pub report: Report,
    /// Its moments, each kept apart.
    #[serde(default)]
    pub times: Times,
    /// Event: type, cause, where.
    #[serde(default)]
    pub event: Event,
    /// Whom and what it concerns.
    #[serde(default)]
    pub affected: Affected,
    /// What it may lead to.
    #[serde(default)]
    pub risk: Risk,
    /// What is done about it.
    #[serde(default)]
    pub measures: Vec<Measure>,
    /// Notify the authority, inform the persons, or not.
    #[serde(default)]
    pub decision: Decision,
    /// An outage: what cybersäkerhetslagen asks.
    #[serde(default)]
    pub outage: Outage,
    /// Other cases that it belongs with.
    #[serde(default)]
    pub links: Links,
    /// Each reporting clock's state, by the track's key.
    #[serde(default)]
    pub tracks: BTreeMap<String, TrackState>,
    /// Settled versions, the first first; their documents are frozen.
    #[serde(default)]
    pub versions: Vec<SettledVersion>,
    /// How it was closed; `None` while it is open.
    #[serde(default)]
    pub closing: Option<Closing>,
}

/// Where an incident stands.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS,
)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// Begun, not sent: the clock runs all the same.
    #[default]
    Draft,
    /// Reported inside the administration.
    Reported,
    /// Closed; can be opened again.
    Closed,
}

/// Who reported.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Reporter {
    /// The account; `None` when the report came sealed, from somebody without an account.
    pub account: Option<AccountId>,
    /// Name.
    pub name: String,
    /// Title or role.
    pub title: String,
    /// Phone or e-mail at work.
    pub contact: String,
    /// Unit, in the reporter's own words when it came sealed.
    pub unit: String,
    /// When a sealed report was sealed.
    pub sealed_at: Option<Moment>,
    /// When a sealed report was taken in.
    pub imported_at: Option<Moment>,
}

/// Snabbanmälan: the six questions.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Report {
    /// 1. When was it discovered, by anybody. Starts the internal clock.
    pub discovered: Option<Moment>,
    /// 2. What has happened with the data, in the guideline's words.
    pub harms: Vec<Harm>,
    /// 3. How it happened, as quick choices.
    pub ways: Vec<Way>,
    /// 4. What happened, in words without names.
    pub text: String,
    /// The system, if it was in one.
    pub system: Option<SystemId>,
    /// The unit where it happened.
    pub unit: Option<UnitId>,
    /// 5. Whether protected persons are concerned; unknown counts as yes.
    pub protected: Answer,
    /// 6. When the manager in charge was told.
    pub manager_told: Option<Stamp>,
}

/// A stamped tick.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Stamp {
    /// When it was ticked.
    pub at: Moment,
    /// Who ticked it.
    pub by: String,
    /// Who was told, by name and title.
    #[serde(default)]
    pub whom: String,
}

/// Yes, no, or nobody knows yet.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS,
)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Nobody knows yet.
    #[default]
    Unknown,
}

macro_rules! choices {
    ( $( $(#[$doc:meta])* $name:ident { $( $(#[$each:meta])* $choice:ident ),* $(,)? } )* ) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $( $(#[$each])* $choice, )* }

        impl $name {
            /// Every choice, in the order in which they are shown.
            pub const ALL: &[$name] = &[ $( $name::$choice, )* ];
        }
    )* };
}

choices! {
    /// What has happened with the data: the words of the guideline (seed 002) and of GDPR art. 4.12.
    Harm {
        /// Oavsiktlig eller olaglig förstöring.
        Destruction,
        /// Förlust.
        Loss,
        /// Ändring.
        Alteration,
        /// Obehörigt röjande.
        Disclosure,
        /// Obehörig åtkomst.
        Access,
    }
    /// How it happened.
    Way {
        /// E-mail to the wrong address.
        WrongEmail,
        /// Letter to the wrong address.
        WrongLetter,
        /// Paper that was lost or lay about.
        Paper,
        /// USB stick, phone or computer that was lost.
        LostDevice,
        /// A note with a password that was lost.
        LostPassword,
        /// Theft or burglary.
        Theft,
        /// An account that somebody else used, or phishing.
        Account,
        /// Somebody looked without a need in the work.
        Snooping,
        /// Published or shown by mistake.
        Published,
        /// The system was down or data were gone.
        Outage,
        /// Attack: malicious software or intrusion.
        Attack,
        /// Anything else.
        Other,
    }
    /// EDPB's three types of breach (guidelines 9/2022).
    Type {
        /// Konfidentialitet.
        Confidentiality,
        /// Riktighet.
        Integrity,
        /// Tillgänglighet: an outage can be one.
        Availability,
    }
    /// Why it happened.
    Cause {
        /// Mänskliga faktorn.
        Human,
        /// Tekniskt fel.
        Technical,
        /// Antagonistiskt angrepp.
        Hostile,
        /// Bristande rutiner.
        Routine,
        /// Hos en leverantör eller ett personuppgiftsbiträde.
        Supplier,
        /// Not known yet.
        Unknown,
    }
    /// Groups of persons that may be concerned.
    Group {
        /// Barn.
        Children,
        /// Elever och barn i förskola.
        Pupils,
        /// Klienter i individ- och familjeomsorg.
        Clients,
        /// Personer med hemtjänst eller boende.
        CareRecipients,
        /// Patienter.
        Patients,
        /// Anhöriga och vårdnadshavare.
        Relatives,
        /// Medarbetare.
        Staff,
        /// Sökande till arbete.
        Applicants,
        /// Förtroendevalda.
        Elected,
        /// Medborgare i övrigt.
        Citizens,
        /// Andra.
        Others,
    }
    /// Kinds of data, in three groups after how sensitive they are (domain.md 3.4).
    Data {
        /// Identifying: name.
        Name,
        /// Contact: address, phone, e-mail.
        Contact,
        /// Date of birth.
        BirthDate,
        /// Personnummer or samordningsnummer.
        PersonalNumber,
        /// Economy.
        Economy,
        /// Evaluations: grades, assessments, investigations.
        Evaluation,
        /// Crime.
        Crime,
        /// Location.
        Location,
        /// Log-in data and logs of communication.
        Credentials,
        /// Pictures, sound.
        Pictures,
        /// Health.
        Health,
        /// Ethnic origin.
        Ethnicity,
        /// Political opinions.
        Politics,
        /// Religion or belief.
        Religion,
        /// Membership of a union.
        Union,
        /// Sex life or orientation.
        SexLife,
        /// Genetic or biometric data.
        Biometric,
        /// Data under secrecy: social services, school, health care.
        Secret,
    }
    /// What it may lead to for the persons.
    Consequence {
        /// Loss of control over the own data.
        LossOfControl,
        /// Identity theft or fraud.
        IdentityTheft,
        /// Financial loss.
        FinancialLoss,
        /// Damage to the reputation.
        Reputation,
        /// Discrimination.
        Discrimination,
        /// Loss of secrecy.
        Secrecy,
        /// Threat, violence or persecution.
        Threat,
        /// Worry and distress.
        Distress,
        /// A service or decision that did not come, or came late.
        Service,
        /// Wrong treatment or decision.
        WrongDecision,
        /// None that is likely.
        None,
    }
    /// How serious it is for the persons.
    Level {
        /// Unlikely: no notification.
        Unlikely,
        /// A risk: the authority is notified.
        Risk,
        /// High: the persons are informed too.
        High,
    }
}

/// The moments of an incident, each kept apart. All with the offset that Sweden's clocks showed.
/// The moment of discovery is the report's; when it was reported, the program's.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Times {
    /// When it began, as far as is known.
    pub occurred_from: Option<Moment>,
    /// When it ended.
    pub occurred_to: Option<Moment>,
    /// True while it goes on.
    pub ongoing: Answer,
    /// When it was reported inside the administration. Set by the program.
    pub reported: Option<Moment>,
    /// When the controller was aware, with a reasonable degree of certainty. Starts GDPR's 72 hours.
    pub aware: Option<Moment>,
    /// Why then, when it is later than the discovery.
    pub aware_reason: String,
    /// When a high risk was established.
    pub high_risk: Option<Moment>,
    /// Kännedom under cybersäkerhetslagen. Starts its 24 and 72 hours.
    pub knowledge: Option<Moment>,
    /// When it was assessed as significant.
    pub significant: Option<Moment>,
    /// When a missförhållande, or a risk of one, was noticed (lex Sarah).
    pub malpractice: Option<Moment>,
    /// When a serious vårdskada, or a risk of one, was noticed (lex Maria).
    pub care_injury: Option<Moment>,
    /// When a crime was suspected.
    pub crime: Option<Moment>,
    /// When a disclosure of security-classified information was suspected.
    pub classified: Option<Moment>,
}

/// What kind of event.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Event {
    /// Whether personal data are concerned at all; `No` makes it a deviation and not a breach.
    pub is_breach: Answer,
    /// Why it is not one.
    pub not_breach_reason: String,
    /// Types.
    pub types: Vec<Type>,
    /// Causes.
    pub causes: Vec<Cause>,
    /// The cause in words.
    pub cause_text: String,
    /// How it was discovered.
    pub discovered_how: String,
    /// Whether a processor (personuppgiftsbiträde) was involved.
    pub processor: Answer,
    /// Which.
    pub processor_name: String,
}

/// Whom and what it concerns. Numbers and categories, never names.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Affected {
    /// Groups of persons.
    pub groups: Vec<Group>,
    /// About how many persons, at least.
    pub persons: Option<i64>,
    /// True while the number is not known.
    pub persons_unknown: bool,
    /// About how many records.
    pub records: Option<i64>,
    /// Kinds of data.
    pub data: Vec<Data>,
    /// Whether the data could not be read by others: encrypted.
    pub unreadable: Answer,
    /// Whether somebody has in fact seen or used them.
    pub accessed: Answer,
    /// What else, in words.
    pub note: String,
}

/// What it may lead to, and how serious that is.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Risk {
    /// Consequences.
    pub consequences: Vec<Consequence>,
    /// In words.
    pub text: String,
    /// How serious.
    pub level: Option<Level>,
    /// Why.
    pub reason: String,
}

/// Something that is done about it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Measure {
    /// What.
    pub what: String,
    /// Which role sees to it.
    pub owner: Option<RoleId>,
    /// By when.
    pub due: Option<Day>,
    /// The day on which it was done.
    pub done: Option<Day>,
}

/// Notify the authority, inform the persons, or not.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Decision {
    /// Whether the authority (IMY) is notified.
    pub notify: Option<bool>,
    /// Why, or why not.
    pub notify_reason: String,
    /// Who proposed not to notify.
    pub proposed_by: Option<AccountId>,
    /// The second person, who approved that it is not notified. Set by the program.
    pub approved: Option<Stamp>,
    /// Whether the persons concerned are informed.
    pub inform: Option<bool>,
    /// Why, or why not (GDPR art. 34.3).
    pub inform_reason: String,
    /// When they were informed.
    pub informed_on: Option<Day>,
    /// When they will be.
    pub inform_by: Option<Day>,
    /// How, and what they were told.
    pub informed_how: String,
}

/// An outage or attack: what cybersäkerhetslagen asks.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Outage {
    /// Whether a network or information system was disturbed.
    pub disturbed: Answer,
    /// True when the activity is health care.
    pub care: bool,
    /// When the activity began to be limited.
    pub limited_from: Option<Moment>,
    /// When it no longer was.
    pub limited_to: Option<Moment>,
    /// When the reserve routine was activated, to the minute.
    pub reserve_from: Option<Moment>,
    /// When it was stood down.
    pub reserve_to: Option<Moment>,
    /// Whether it is significant; the program suggests, somebody decides.
    pub significant: Answer,
    /// Why.
    pub significant_reason: String,
    /// Whether malice is suspected.
    pub malicious: Answer,
    /// Whether it came through a supplier.
    pub supplier_origin: Answer,
    /// Whether it reaches into another country.
    pub cross_border: Answer,
    /// What the activity could not do.
    pub effect: String,
    /// Signs to look for (indicators of compromise).
    pub indicators: String,
    /// Root cause, for the final report.
    pub root_cause: String,
    /// Cost in kronor.
    pub cost: Option<i64>,
}

/// Other cases that it belongs with.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Links {
    /// Whether it is reported under lex Sarah too.
    pub lex_sarah: Answer,
    /// Its registry number.
    pub lex_sarah_number: String,
    /// The number of the deviation (avvikelse).
    pub deviation_number: String,
    /// The police report's number.
    pub police_number: String,
    /// The own registry number (dnr).
    pub registry_number: String,
}

/// A version that was settled (fastställd). Its document and PDF are frozen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SettledVersion {
    /// The frozen document's id.
    pub id: crate::ids::VersionId,
    /// Counts from 1.
    pub number: u32,
    /// First, supplement or final.
    pub which: Which,
    /// When.
    pub at: Moment,
    /// By whom.
    pub by: String,
}

/// Which report to the authority a version is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Which {
    /// The first.
    First,
    /// A supplement.
    Supplement,
    /// The last.
    Final,
}

/// How it was closed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Closing {
    /// When.
    pub at: Moment,
    /// By whom.
    pub by: String,
    /// What was learnt.
    #[serde(default)]
    pub lesson: String,
}

impl Incident {
    /// Returns whether it is handled as if protected persons were concerned: unknown counts as yes.
    pub fn is_protected(&self) -> bool {
        self.report.protected != Answer::No
    }
}
