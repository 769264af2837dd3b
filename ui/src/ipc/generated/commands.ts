// Made by `cargo test -p app`; never edited by hand.

export type Account = { 
/**
 * Its id.
 */
id: AccountId, 
/**
 * The name that they sign in with and that stands in the log.
 */
name: string, 
/**
 * Their title, printed beside the name of who approved.
 */
title: string, 
/**
 * What they may do, and where.
 */
grants: Array<Grant>, 
/**
 * When they were deactivated.
 */
deactivated_at: string | null, 
/**
 * True until they have chosen a passphrase of their own.
 */
must_change_passphrase: boolean, };

export type AccountId = string;

export type AccountRow = { 
/**
 * The account.
 */
account: Kept<Account>, 
/**
 * True when the signed-in person can be the second person for its waiting duties.
 */
may_confirm: boolean, 
/**
 * True when some of its duties wait for a second person.
 */
waits: boolean, };

export type AccountsView = { 
/**
 * The accounts.
 */
accounts: Array<AccountRow>, };

export type Activation = { 
/**
 * When the fallback routines begin; each can be settled with a watch in hand.
 */
criteria: Array<string>, 
/**
 * Who decides, and who in their absence.
 */
deciders: Array<Decider>, 
/**
 * How it is announced.
 */
announcement: string, };

export type Activity = { 
/**
 * Its id.
 */
id: ActivityId, 
/**
 * The administration it belongs to.
 */
administration: AdministrationId, 
/**
 * What it is called, for example "Akut ekonomiskt bistånd".
 */
name: string, 
/**
 * The unit that does it.
 */
unit: UnitId | null, 
/**
 * Who answers for it.
 */
owner: RoleId | null, 
/**
 * Whom it concerns.
 */
parts: Array<Part>, 
/**
 * What it is for.
 */
purpose: string, 
/**
 * How bad an outage is as it goes on.
 */
impact: Array<Impact>, 
/**
 * MTPD: hours after which the effect is unacceptable (ISO 22301).
 */
mtpd_hours: number | null, 
/**
 * RTO: hours within which it should be up at the lowest level; at most the MTPD.
 */
rto_hours: number | null, 
/**
 * RPO: hours of entered data that may be lost.
 */
rpo_hours: number | null, 
/**
 * MBCO: the lowest acceptable level of service.
 */
mbco: string, 
/**
 * What may be dropped.
 */
may_be_dropped: string, 
/**
 * The order in which activities are dropped, 1 first; `None` is never dropped.
 */
drop_order: number | null, 
/**
 * Deadlines in law that go on during an outage.
 */
legal_deadlines: Array<LegalDeadline>, 
/**
 * The systems it leans on.
 */
systems: Array<SystemId>, 
/**
 * Other resources, in words: what finds no place below.
 */
resources: string, 
/**
 * Resources other than systems: staff, premises, suppliers, information.
 */
needs: Array<Resource>, };

export type ActivityId = string;

export type ActivityImpact = { 
/**
 * Which.
 */
activity: ActivityId, 
/**
 * The worst level at each time point over all categories; `None` where nobody has said.
 */
levels: Array<number | null>, 
/**
 * The same for each category that something is said of, in the order of [`ImpactCategory::ALL`].
 */
categories: Array<CategoryLevels>, 
/**
 * The MTPD that the impact suggests, hours.
 */
suggested_mtpd_hours: number | null, 
/**
 * Whether a person has confirmed it.
 */
confirmation: Confirmation, 
/**
 * MTPD, hours.
 */
mtpd_hours: number | null, 
/**
 * RTO, hours.
 */
rto_hours: number | null, 
/**
 * RPO, hours.
 */
rpo_hours: number | null, 
/**
 * MBCO: the lowest acceptable level.
 */
mbco: string, };

export type AddAccount = { 
/**
 * Their name.
 */
name: string, 
/**
 * Their title.
 */
title: string, 
/**
 * Their duties.
 */
duties: Array<ProposedDuty>, 
/**
 * A first passphrase, which they must change when they sign in.
 */
first_passphrase: string, };

export type Administration = { 
/**
 * Its id.
 */
id: AdministrationId, 
/**
 * Its name, as on the letter head.
 */
name: string, 
/**
 * The municipality (kommun).
 */
municipality: string, 
/**
 * The political board (nämnd), controller under the GDPR.
 */
board: string, 
/**
 * District or department.
 */
kind: AdministrationKind, 
/**
 * Switchboard.
 */
phone: string, 
/**
 * Where it is.
 */
address: string, 
/**
 * Organisation number, as authorities' forms ask for it.
 */
organisation_number: string, 
/**
 * Whom an authority asks about a personal-data incident: name and title, or the function.
 */
privacy_contact: string, 
/**
 * Their phone; empty is the switchboard.
 */
privacy_phone: string, 
/**
 * Their e-mail.
 */
privacy_email: string, 
/**
 * Whom to talk to when information may concern Sweden's security (säkerhetsskyddschef): function and how to reach it.
 */
security_contact: string, 
/**
 * What document numbers begin with, for example "EX-2026-".
 */
document_prefix: string, 
/**
 * True for the example that can be thrown away; marked EXEMPEL on screen and on paper.
 */
example: boolean, };

export type AdministrationId = string;

export type AdministrationKind = "department" | "district";

export type AdministrationRow = { 
/**
 * Its id.
 */
id: AdministrationId, 
/**
 * Its name.
 */
name: string, 
/**
 * True for the example.
 */
example: boolean, 
/**
 * The duties that the signed-in person has in it.
 */
duties: Array<Duty>, 
/**
 * What those duties give; the window hides what is not here, the program refuses it.
 */
rights: Array<Right>, };

export type Affected = { 
/**
 * Groups of persons.
 */
groups: Array<Group>, 
/**
 * About how many persons, at least.
 */
persons: number | null, 
/**
 * True while the number is not known.
 */
persons_unknown: boolean, 
/**
 * About how many records.
 */
records: number | null, 
/**
 * Kinds of data.
 */
data: Array<Data>, 
/**
 * Whether the data could not be read by others: encrypted.
 */
unreadable: Answer, 
/**
 * Whether somebody has in fact seen or used them.
 */
accessed: Answer, 
/**
 * What else, in words.
 */
note: string, };

export type Against = "mtpd" | "rto";

export type Age = "in_force" | "soon" | "too_old";

export type AnalyseIncidents = { 
/**
 * The administration.
 */
administration: AdministrationId, 
/**
 * The first day, in Sweden.
 */
from: string, 
/**
 * The last day, in Sweden.
 */
to: string, };

export type Analysis = { 
/**
 * The first day.
 */
from: string, 
/**
 * The last day.
 */
to: string, 
/**
 * How many incidents were discovered in the period and reported.
 */
total: Count, 
/**
 * By month: "2026-11".
 */
months: Tally, 
/**
 * By what has happened with the data. An incident can be in several.
 */
harms: Tally, 
/**
 * By how it happened. An incident can be in several.
 */
ways: Tally, 
/**
 * By cause. An incident can be in several.
 */
causes: Tally, 
/**
 * By unit: ids, and "" where none is given.
 */
units: Tally, 
/**
 * By system: ids, and "" where none is given.
 */
systems: Tally, 
/**
 * By risk: "unlikely", "risk", "high", and "" where it is not assessed.
 */
levels: Tally, 
/**
 * Whether protected persons are concerned: "yes", "no", "unknown".
 */
protected: Tally, 
/**
 * Whether it is a personal-data breach: "yes", "no", "unknown".
 */
breaches: Tally, 
/**
 * By hours from discovery to report: "0-4", "4-24", "24-48", "over-48", and "" where it can not be counted.
 */
hours: Tally, 
/**
 * By notification: "in_time", "late", "not" (decided not to), "no_breach", "open".
 */
notified: Tally, 
/**
 * Reported within 48 hours, of those that were reported. `None` when it would show a small number.
 */
reported_in_time: Share | null, 
/**
 * Notified to the authority in time, of those that were notified. `None` when it would show a small number.
 */
notified_in_time: Share | null, 
/**
 * Half of the incidents were reported within so many hours, rounded up.
 */
median_hours_to_report: number | null, 
/**
 * Half of the notifications were sent within so many hours, rounded up.
 */
median_hours_to_notify: number | null, };

export type AnalysisView = { 
/**
 * The counts; small numbers are suppressed.
 */
analysis: Analysis, 
/**
 * Names of units and systems, by id.
 */
names: { [key in string]: string }, };

export type Answer = "yes" | "no" | "unknown";

export type AnswerStatus = "open" | "met" | "partly" | "not_met" | "not_relevant";

export type Answers = { 
/**
 * Its id.
 */
id: AnswersId, 
/**
 * The administration.
 */
administration: AdministrationId, 
/**
 * The system.
 */
system: SystemId, 
/**
 * What it is called in lists: the system's name.
 */
title: string, 
/**
 * The key of the catalogue.
 */
catalogue: string, 
/**
 * The catalogue's version.
 */
catalogue_version: number, 
/**
 * The answers of the own organisation.
 */
answers: Array<RequirementAnswer>, 
/**
 * The supplier's answers, as they were read in.
 */
supplier: SupplierAnswers | null, };

export type AnswersId = string;

export type Approval = { 
/**
 * Name of who approved.
 */
name: string, 
/**
 * Their title.
 */
title: string, 
/**
 * When.
 */
at: string, };

export type Approved = { 
/**
 * The frozen version.
 */
version: VersionId, 
/**
 * Its number, 1 and up.
 */
number: number, 
/**
 * When it was approved.
 */
at: string, 
/**
 * Who approved it.
 */
by: AccountId, 
/**
 * When it must have been revised.
 */
revise_by: string | null, };

export type AskImpact = { 
/**
 * The administration.
 */
administration: AdministrationId, 
/**
 * Time points in hours of outage; empty for 4, 24, 72 and 168.
 */
time_points: Array<number>, 
/**
 * Only these systems, and the activities that lean on them; `None` is all.
 */
systems: Array<SystemId> | null, };

export type Asked = { 
/**
 * The requirement.
 */
requirement: Requirement, 
/**
 * The aspects that bring it, with the system's level.
 */
by_aspects: Array<FromLevel>, 
/**
 * The ticked laws that bring it.
 */
by_laws: Array<string>, };

export type Aspect = { 
/**
 * What it is called in the file; never changed: "confidentiality".
 */
key: string, 
/**
 * Its letter in a class such as "K3 R2 T2 S2".
 */
letter: string, 
/**
 * Its name.
 */
name: string, 
/**
 * The consequence question: "Vad händer om någon obehörig får se uppgifterna?".
 */
question: string, 
/**
 * How to think about it.
 */
help: string, 
/**
 * True when it may be left out, as traceability may.
 */
optional: boolean, 
/**
 * True when systems inherit it along every dependency, as availability is; else only along those that carry
 * information.
 */
along_everything: boolean, 
/**
 * What each level looks like for this aspect, one for each level of the scale.
 */
levels: Array<LevelHelp>, };

export type AspectLevel = { 
/**
 * The aspect's key.
 */
aspect: string, 
/**
 * The level; `None` when it is not decided yet, or the aspect is left out.
 */
level: number | null, 
/**
 * Why; has to be there from the level that the scale says.
 */
reason: string, };

export type AspectResult = { 
/**
 * The aspect's key.
 */
aspect: string, 
/**
 * The level.
 */
level: number, 
/**
 * The places of the sets that have this highest level.
 */
sets: Array<number>, 
/**
 * The level that the parts alone would give, when it was raised.
 */
raised_from: number | null, };

export type AuthorityForm = "imy" | "nis2_warning" | "nis2_notification" | "nis2_final";

export type AuthorityFormView = { 
/**
 * The form: its name, how it is sent, and its parts in the authority's order.
 */
form: FilledForm, 
/**
 * How many required fields are empty.
 */
missing: number, };

export type BackupView = { 
/**
 * The folder's name.
 */
name: string, 
/**
 * When it was made.
 */
at: string, 
/**
 * Bytes.
 */
bytes: number, 
/**
 * True when it has been opened and found whole.
 */
proven: boolean, };

export type BackupsView = { 
/**
 * The backups.
 */
backups: Array<BackupView>, };

export type BeginControl = { 
/**
 * The answers.
 */
control: ControlId, 
/**
 * The revision that the person saw.
 */
revision: number, 
/**
 * The day of the new assessment.
 */
assessed_on: string | null, };

export type BlankForm = { 
/**
 * Its id.
 */
id: FormId, 
/**
 * The administration it belongs to.
 */
administration: AdministrationId, 
/**
 * The number that routines refer to, for example "4".
 */
number: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * How to fill it in, at the top of the sheet.
 */
instruction: string, 
/**
 * Who uses it.
 */
parts: Array<Part>, 
/**
 * What happens to the sheet afterwards, at the foot of it.
 */
afterwards: string, 
/**
 * The fields, in order.
 */
fields: Array<FormField>, };

export type Block = { "kind": "text", 
/**
 * A small heading, may be empty.
 */
label: string, 
/**
 * The text.
 */
text: string, } | { "kind": "list", 
/**
 * A small heading, may be empty.
 */
label: string, 
/**
 * The items.
 */
items: Array<string>, } | { "kind": "table", 
/**
 * A small heading and the table's caption, may be empty.
 */
label: string, 
/**
 * The columns.
 */
columns: Array<Column>, 
/**
 * The rows; the first cell is the row's heading.
 */
rows: Array<Row>, } | { "kind": "steps", 
/**
 * A small heading, may be empty.
 */
label: string, 
/**
 * The steps.
 */
steps: Array<PrintedStep>, };

export type Card = { 
/**
 * The card's number in this plan.
 */
number: number, 
/**
 * What it is called.
 */
title: string, 
/**
 * When it holds: "1–12 timmar efter start".
 */
phase: string, 
/**
 * The activity.
 */
activity: string, 
/**
 * What it achieves.
 */
purpose: string, 
/**
 * What to do.
 */
steps: Array<PrintedStep>, 
/**
 * What never may be done.
 */
limits: string, 
/**
 * When the system is back.
 */
late_entry: Array<PrintedStep>, 
/**
 * Whom to call.
 */
contacts: Array<ContactLine>, 
/**
 * Whom the card is for.
 */
parts: Array<Part>, 
/**
 * The same in words: "Beställare och utförare".
 */
parts_label: string, };

export type Catalogue = { 
/**
 * What it is called in the file; never changed.
 */
key: string, 
/**
 * Its version.
 */
version: number, 
/**
 * What it is called on screen and paper.
 */
name: string, 
/**
 * What it builds on, and what it is not.
 */
source: string, 
/**
 * The day on which it was checked against its sources.
 */
checked_on: string | null, 
/**
 * The key of the scale whose levels it speaks of.
 */
scale: string, 
/**
 * The laws that can be ticked.
 */
laws: Array<Law>, 
/**
 * The requirements, in the order in which they are asked.
 */
requirements: Array<Requirement>, };

export type CatalogueId = string;

export type CatalogueName = { 
/**
 * Its key.
 */
key: string, 
/**
 * Its version.
 */
version: number, 
/**
 * Its name.
 */
name: string, };

export type CatalogueReadView = { 
/**
 * How many rows the file has below its head.
 */
rows: number, 
/**
 * The catalogue that it makes.
 */
catalogue: Catalogue, 
/**
 * Rows that could not be read, each with why; `field` is the row's number. None is kept while there is one.
 */
problems: Array<Problem>, 
/**
 * Columns that were not used.
 */
left_out: Array<string>, 
/**
 * True when it was kept.
 */
is_kept: boolean, };

export type CataloguesView = { 
/**
 * Catalogues that are shipped.
 */
shipped: Array<Catalogue>, 
/**
 * Catalogues that the administration has read in.
 */
own: Array<Kept<OwnCatalogue>>, };

export type CategoryLevels = { 
/**
 * Which.
 */
category: ImpactCategory, 
/**
 * The level at each time point; `None` before the first that is said.
 */
levels: Array<number | null>, };

export type Cause = "human" | "technical" | "hostile" | "routine" | "supplier" | "unknown";

export type CellProblem = { 
/**
 * Its column, from 0; `None` when it is about the whole row.
 */
column: number | null, 
/**
 * What.
 */
problem: Problem, };

export type Certainty = "confirmed" | "secondary" | "unverified";

export type ChangePassphrase = { 
/**
 * The one in use.
 */
old: string, 
/**
 * The new one.
 */
new: string, };

export type ChangeRow = { 
/**
 * Its place in the log.
 */
seq: number, 
/**
 * When.
 */
at: string, 
/**
 * Who.
 */
who: string, 
/**
 * What was done: the message `change-<action>`.
 */
action: string, 
/**
 * To what.
 */
kind: Kind, 
/**
 * Which.
 */
id: string, 
/**
 * Its name now.
 */
name: string, 
/**
 * What it was, the fields that changed.
 */
before: unknown, 
/**
 * What it became.
 */
after: unknown, };

export type ChangesView = { 
/**
 * The changes.
 */
changes: Array<ChangeRow>, };

export type CheckReport = { 
/**
 * The answers so far.
 */
report: Report, };

export type CheckedReport = { 
/**
 * Its clocks after the shipped facts, the most urgent first.
 */
clocks: Array<ClockView>, 
/**
 * What can not be as it is.
 */
problems: Array<Problem>, 
/**
 * Text that looks like personal data.
 */
warnings: Array<Warning>, };

export type ClassNow = { 
/**
 * The classification.
 */
row: ClassificationRow, 
/**
 * As it is written: "K3 R2 T2 S–".
 */
text: string, 
/**
 * Aspect by aspect.
 */
result: Array<AspectResult>, 
/**
 * Its scale.
 */
scale: Scale, };

export type Classification = { 
/**
 * Its id.
 */
id: ClassificationId, 
/**
 * The administration.
 */
administration: AdministrationId, 
/**
 * The system whose information is classified.
 */
system: SystemId, 
/**
 * What it is called in lists: the system's name and the year.
 */
title: string, 
/**
 * The key of the scale.
 */
scale: string, 
/**
 * The version of the scale.
 */
scale_version: number, 
/**
 * The information sets (informationsmängder) in it.
 */
sets: Array<InformationSet>, 
/**
 * Where the whole is more sensitive than its parts.
 */
raised: Array<Raised>, 
/**
 * Keys of the laws that apply; they bring requirements of their own.
 */
laws: Array<string>, 
/**
 * Who took part, as roles and not names.
 */
participants: string, 
/**
 * The role or board that decides.
 */
decided_by: string, 
/**
 * The day of the decision.
 */
decided_on: string | null, 
/**
 * The registry number (dnr).
 */
registry_number: string, 
/**
 * When it is to be looked at again.
 */
next_review: string | null, 
/**
 * The number of the same classification in KLASSA, where there is one.
 */
klassa_reference: string, 
/**
 * What to think of; references to other documents.
 */
note: string, 
/**
 * How far it is. Set by the program.
 */
state: ClassificationState, 
/**
 * The one that it replaces.
 */
replaces: ClassificationId | null, };

export type ClassificationId = string;

export type ClassificationLack = { "lack": "stops", 
/**
 * Which set, or `None` for the whole.
 */
set: number | null, 
/**
 * Which aspect.
 */
aspect: string, } | { "lack": "not_in_scale", 
/**
 * Which set, or `None` for the whole.
 */
set: number | null, 
/**
 * Which aspect.
 */
aspect: string, } | { "lack": "no_sets" } | { "lack": "no_name", 
/**
 * Which set.
 */
set: number, } | { "lack": "no_level", 
/**
 * Which set.
 */
set: number, 
/**
 * Which aspect.
 */
aspect: string, } | { "lack": "no_reason", 
/**
 * Which set, or `None` for the whole.
 */
set: number | null, 
/**
 * Which aspect.
 */
aspect: string, } | { "lack": "not_raised", 
/**
 * Which aspect.
 */
aspect: string, } | { "lack": "no_participants" } | { "lack": "no_decider" } | { "lack": "no_review" };

export type ClassificationRow = { 
/**
 * Its id.
 */
id: ClassificationId, 
/**
 * The system.
 */
system: SystemId, 
/**
 * Its title.
 */
title: string, 
/**
 * The key of its scale.
 */
scale: string, 
/**
 * The version of its scale.
 */
scale_version: number, 
/**
 * As it is written: "K3 R2 T2 S–".
 */
text: string, 
/**
 * Aspect by aspect.
 */
result: Array<AspectResult>, 
/**
 * True when it is decided and counts.
 */
is_decided: boolean, 
/**
 * True when a newer one has replaced it.
 */
is_replaced: boolean, 
/**
 * The day of the decision.
 */
decided_on: string | null, 
/**
 * When it is to be looked at again.
 */
next_review: string | null, 
/**
 * True when that day has passed.
 */
is_late: boolean, };

export type ClassificationState = { "state": "draft" } | { "state": "decided", 
/**
 * Who marked it as decided.
 */
by: string, 
/**
 * When.
 */
at: string, } | { "state": "replaced", 
/**
 * By which.
 */
by: ClassificationId, 
/**
 * When.
 */
at: string, };

export type ClassificationView = { 
/**
 * The classification.
 */
kept: Kept<Classification>, 
/**
 * The system's name.
 */
system_name: string, 
/**
 * Its scale, as it was.
 */
scale: Scale, 
/**
 * What the system gets, aspect by aspect.
 */
result: Array<AspectResult>, 
/**
 * As it is written.
 */
text: string, 
/**
 * What keeps it from being decided.
 */
lacks: Array<ClassificationLack>, 
/**
 * The laws that can be ticked.
 */
laws: Array<Law>, 
/**
 * Every classification of the system, the newest first.
 */
all: Array<ClassificationRow>, 
/**
 * Whom to contact when it may concern Sweden's security, as the administration has written it; may be empty.
 */
security_contact: string, };

export type ClassificationsView = { 
/**
 * Every system by name.
 */
rows: Array<ClassifiedSystem>, 
/**
 * The scales that the rows speak of.
 */
scales: Array<Scale>, };

export type ClassifiedSystem = { 
/**
 * The system.
 */
system: SystemId, 
/**
 * Its name.
 */
name: string, 
/**
 * The decided classification that counts.
 */
decided: ClassificationRow | null, 
/**
 * A draft, when one is being written.
 */
draft: ClassificationRow | null, 
/**
 * What it must bear because others lean on it; only where it is more than its own class.
 */
inherited: Array<Inherited>, };

export type ClockStatus = { "is": "not_started", 
/**
 * What starts it.
 */
start: Start, } | { "is": "running" } | { "is": "late" } | { "is": "done_in_time" } | { "is": "done_late", 
/**
 * True until somebody has said why.
 */
needs_reason: boolean, } | { "is": "not_applicable", 
/**
 * Why, in the words of whoever said so; empty when an answer says it.
 */
reason: string, } | { "is": "may_apply" };

export type ClockView = { 
/**
 * The track's key: "imy".
 */
key: string, 
/**
 * What it is called.
 */
name: string, 
/**
 * Who receives the report.
 */
receiver: string, 
/**
 * How it is sent.
 */
channel: string, 
/**
 * The provision.
 */
legal_base: string, 
/**
 * How certain the facts are.
 */
certainty: TrackCertainty, 
/**
 * Where the facts were read.
 */
source: string, 
/**
 * The day on which they were checked.
 */
checked_on: string | null, 
/**
 * What to think of.
 */
note: string, 
/**
 * What starts it.
 */
start: Start, 
/**
 * How long it is.
 */
length: Length, 
/**
 * Where it stands.
 */
status: ClockStatus, 
/**
 * When it started; `None` when that is not known, or when it does not apply.
 */
started_at: string | null, 
/**
 * True when its own start is not filled in, so that the discovery is counted from: the cautious reading.
 */
assumed_start: boolean, 
/**
 * When the report has to be sent, by strict elapsed time. For what is to be done at once: the start.
 */
due: string | null, 
/**
 * An explanation: when Regulation 1182/71 would let it end.
 */
eu_reading: string | null, 
/**
 * A caution: an earlier deadline, if it is counted from the first step under cybersäkerhetslagen.
 */
earlier_reading: string | null, 
/**
 * When the report was sent. `None` for a report whose day only is known.
 */
done_at: string | null, 
/**
 * The receiver's receipt or registry number.
 */
receipt: string, 
/**
 * Why it was late.
 */
late_reason: string, 
/**
 * True when somebody has to act now: at once, late, or at most four hours left.
 */
urgent: boolean, };

export type CloseIncident = { 
/**
 * The incident.
 */
incident: IncidentId, 
/**
 * The revision that the person saw.
 */
revision: number, 
/**
 * What was learnt.
 */
lesson: string, };

export type Closing = { 
/**
 * When.
 */
at: string, 
/**
 * By whom.
 */
by: string, 
/**
 * What was learnt.
 */
lesson: string, };

export type Column = { 
/**
 * Its heading.
 */
title: string, 
/**
 * Its share of the width; the shares of a table need not add up to anything.
 */
share: number, };

export type ColumnChoice = { 
/**
 * Its place, from 0.
 */
column: number, 
/**
 * The field; `None` leaves the column out.
 */
field: string | null, };

export type Communication = { 
/**
 * Who is told what.
 */
rows: Array<Message>, 
/**
 * Anything else.
 */
note: string, };

export type CompareVersions = { 
/**
 * The plan.
 */
plan: PlanId, 
/**
 * The older.
 */
from: VersionRef, 
/**
 * The newer.
 */
to: VersionRef, };

export type ComparisonView = { 
/**
 * "version 3", "utkast".
 */
from: string, 
/**
 * As `from`.
 */
to: string, 
/**
 * Section by section; sections that are alike are left out.
 */
changes: Array<SectionChange>, };

export type ComputerClock = { "clock": "fine" } | { "clock": "set_back", 
/**
 * Whole minutes.
 */
minutes: number, } | { "clock": "far_ahead", 
/**
 * Whole days.
 */
days: number, };

export type Confirmation = "open" | "equal" | "shorter" | "longer" | "own";

export type Conflict = { 
/**
 * The activity.
 */
activity: ActivityId, 
/**
 * Which of its times does not hold.
 */
against: Against, 
/**
 * That time, in hours.
 */
tolerates_hours: number, 
/**
 * The way down, from the system that the activity uses to the one that promises too long; the shortest there is.
 * What is only named on the way is left out.
 */
chain: Array<SystemId>, 
/**
 * What the last one promises, in hours.
 */
promises_hours: number, };

export type Consequence = "loss_of_control" | "identity_theft" | "financial_loss" | "reputation" | "discrimination" | "secrecy" | "threat" | "distress" | "service" | "wrong_decision" | "none";

export type ContactGroup = { 
/**
 * What the list is for.
 */
title: string, 
/**
 * The roles, in the order in which they are called.
 */
roles: Array<RoleId>, 
/**
 * Whom the list is for.
 */
parts: Array<Part>, };

export type ContactLine = { 
/**
 * The role or outside function.
 */
role: string, 
/**
 * Who holds it; empty when nobody does or it is never printed.
 */
holder: string, 
/**
 * Who steps in.
 */
deputy: string, 
/**
 * Phone in office hours.
 */
phone_office: string, 
/**
 * Phone at other hours.
 */
phone_other: string, 
/**
 * Anything else: hours, about what.
 */
note: string, };

export type ContactList = { 
/**
 * What the list is for.
 */
title: string, 
/**
 * The lines, in the order of calling.
 */
lines: Array<ContactLine>, 
/**
 * Whom the list is for.
 */
parts: Array<Part>, };

export type Contacts = { 
/**
 * Lists of roles.
 */
groups: Array<ContactGroup>, 
/**
 * Numbers outside the administration.
 */
external: Array<ExternalContact>, 
/**
 * Anything else.
 */
note: string, };

export type Control = { 
/**
 * Its id.
 */
id: ControlId, 
/**
 * The administration.
 */
administration: AdministrationId, 
/**
 * The system.
 */
system: SystemId, 
/**
 * What it is called in lists: the system's name.
 */
title: string, 
/**
 * The day of this assessment.
 */
assessed_on: string | null, 
/**
 * Who assessed: role, auditor, or "egenkontroll".
 */
assessed_by: string, 
/**
 * One answer for each question.
 */
answers: Array<ControlAnswer>, 
/**
 * Earlier assessments, the oldest first, for what has become better and what remains (seed 003).
 */
earlier: Array<EarlierControl>, };

export type ControlAnswer = { 
/**
 * Which question.
 */
question: ControlQuestion, 
/**
 * The assessment; `None` until it is made.
 */
verdict: Verdict | null, 
/**
 * Iakttagelse: what was seen.
 */
finding: string, 
/**
 * What proves it, and where that is.
 */
evidence: string, 
/**
 * Vad har åtgärdats.
 */
done: string, 
/**
 * Vad kvarstår.
 */
remains: string, 
/**
 * The role that answers for what remains.
 */
owner: RoleId | null, 
/**
 * By when.
 */
due: string | null, };

export type ControlId = string;

export type ControlQuestion = "documentation" | "users" | "permissions" | "restore" | "logging" | "technical_security";

export type ControlRow = { 
/**
 * The system.
 */
system: SystemId, 
/**
 * Its name.
 */
name: string, 
/**
 * The answers.
 */
control: Kept<Control> | null, };

export type ControlsView = { 
/**
 * Every system by name, with its answers when they have been asked.
 */
rows: Array<ControlRow>, };

export type CopiesView = { 
/**
 * Newest first.
 */
copies: Array<CopyRow>, };

export type CopyId = string;

export type CopyPlan = { 
/**
 * The plan to copy.
 */
plan: PlanId, 
/**
 * What the copy is called.
 */
title: string, };

export type CopyPlanRow = { 
/**
 * The plan.
 */
plan: PlanId, 
/**
 * Its title when it was printed.
 */
title: string, 
/**
 * The approved version on the copy; `None` for a draft.
 */
version: number | null, };

export type CopyRow = { 
/**
 * Its id.
 */
id: CopyId, 
/**
 * Its number.
 */
number: number, 
/**
 * What it is, in words.
 */
title: string, 
/**
 * Where it stands.
 */
place: string, 
/**
 * Who printed it.
 */
printed_by: string, 
/**
 * When.
 */
printed_at: string, 
/**
 * The versions on it.
 */
plans: Array<CopyPlanRow>, 
/**
 * True when a newer version is in force than one on the copy.
 */
outdated: boolean, 
/**
 * When it was taken away, and by whom.
 */
withdrawn: Withdrawn | null, };

export type Count = { "count": "number", 
/**
 * How many.
 */
number: number, } | { "count": "few" } | { "count": "hidden" };

export type Cover = { 
/**
 * The plan's name: Dokumentnamn.
 */
title: string, 
/**
 * What kind of plan.
 */
kind: PlanKind, 
/**
 * The kind in words: "Kontinuitets- och avbrottsplan".
 */
kind_label: string, 
/**
 * Förvaltning.
 */
administration: string, 
/**
 * Kommun.
 */
municipality: string, 
/**
 * Nämnd.
 */
board: string, 
/**
 * Dokumentansvarig, a role.
 */
owner: string, 
/**
 * Dok.nr.
 */
document_number: string, 
/**
 * Diarienummer.
 */
registry_number: string, 
/**
 * Upprättad/reviderad av, a role.
 */
drawn_up_by: string, 
/**
 * Upprättad/reviderad den.
 */
drawn_up_on: string | null, 
/**
 * Revideras senast; also "giltig till".
 */
revise_by: string | null, 
/**
 * Secrecy mark; empty is none.
 */
secrecy: string, 
/**
 * What the plan is.
 */
summary: string, 
/**
 * The version's number; for a draft the number that it would get.
 */
version: number, 
/**
 * Draft, in review, approved or superseded.
 */
state: VersionState, 
/**
 * Who approved it and when; `None` until then.
 */
approval: Approval | null, 
/**
 * The part that is printed, when not all; its name is in `part_label`.
 */
part: Part | null, 
/**
 * "Beställare", "Utförare", "Privat utförare".
 */
part_label: string, 
/**
 * Marked EXEMPEL.
 */
example: boolean, 
/**
 * The language of all texts in the document.
 */
language: Language, };

export type CoveringPlan = { 
/**
 * The plan.
 */
id: PlanId, 
/**
 * Its title.
 */
title: string, 
/**
 * The number of the version in force; `None` when it is only a draft.
 */
in_force: number | null, 
/**
 * The systems it covers of those that are out or fall.
 */
systems: Array<SystemId>, 
/**
 * The activities it covers of those that are hurt.
 */
activities: Array<ActivityId>, };

export type CreateFile = { 
/**
 * True: with the example administration instead of an own one; `administration` is then left out.
 */
example: boolean, 
/**
 * The own administration.
 */
administration: NewAdministration | null, 
/**
 * The first person's name. With the example: may be empty, then the example's author signs in.
 */
person: string, 
/**
 * Their title.
 */
title: string, 
/**
 * Their passphrase.
 */
passphrase: string, };

export type CreatedView = { 
/**
 * Who is signed in.
 */
session: SessionView, 
/**
 * The recovery key and the sheet to print.
 */
recovery: RecoveryView, };

export type CurrentRow = { 
/**
 * Its number.
 */
number: number, 
/**
 * When it was approved.
 */
approved_at: string, 
/**
 * By whom.
 */
approved_by: string, 
/**
 * When it must have been revised.
 */
revise_by: string | null, 
/**
 * In force, soon too old, or too old.
 */
age: Age, };

export type Data = "name" | "contact" | "birth_date" | "personal_number" | "economy" | "evaluation" | "crime" | "location" | "credentials" | "pictures" | "health" | "ethnicity" | "politics" | "religion" | "union" | "sex_life" | "biometric" | "secret";

export type Decide = { 
/**
 * The plan.
 */
plan: PlanId, 
/**
 * The version that was read.
 */
version: VersionId, };

export type DecideClassification = { 
/**
 * Its id.
 */
classification: ClassificationId, 
/**
 * The revision that the person saw.
 */
revision: number, 
/**
 * The day of the decision; not after today.
 */
decided_on: string, 
/**
 * The registry number (dnr).
 */
registry_number: string, };

export type Decider = { 
/**
 * The role.
 */
role: RoleId | null, 
/**
 * When.
 */
hours: Hours, 
/**
 * First, or in absence.
 */
order: DeciderOrder, };

export type DeciderOrder = "first" | "in_absence";

export type Decision = { 
/**
 * Whether the authority (IMY) is notified.
 */
notify: boolean | null, 
/**
 * Why, or why not.
 */
notify_reason: string, 
/**
 * Who proposed not to notify.
 */
proposed_by: AccountId | null, 
/**
 * The second person, who approved that it is not notified. Set by the program.
 */
approved: Stamp | null, 
/**
 * Whether the persons concerned are informed.
 */
inform: boolean | null, 
/**
 * Why, or why not (GDPR art. 34.3).
 */
inform_reason: string, 
/**
 * When they were informed.
 */
informed_on: string | null, 
/**
 * When they will be.
 */
inform_by: string | null, 
/**
 * How, and what they were told.
 */
informed_how: string, };

export type Demand = { 
/**
 * Hours.
 */
hours: number, 
/**
 * The activity.
 */
activity: ActivityId, 
/**
 * The shortest way down from the system that the activity uses to this one; one long when it uses it directly.
 */
chain: Array<SystemId>, };

export type Dependencies = { 
/**
 * What the activities lean on.
 */
rows: Array<PlanDependency>, 
/**
 * Anything else.
 */
note: string, };

export type Dependency = { 
/**
 * The system, when it stands in the register.
 */
system: SystemId | null, 
/**
 * Its name, when it does not.
 */
name: string, 
/**
 * What kind of thing it is.
 */
kind: DependencyKind, 
/**
 * Which of the two is hurt when the other is out.
 */
direction: Direction, 
/**
 * What still works without it.
 */
works_without: string, 
/**
 * What to do when it is gone.
 */
fallback: string, };

export type DependencyKind = "system" | "identity" | "network" | "power" | "delivery" | "transfer" | "phones" | "printing" | "supplier" | "other";

export type Direction = "needs" | "feeds" | "mutual";

export type DocumentSection = { 
/**
 * The section's key, as in [`crate::section::SectionKey::field`].
 */
key: string, 
/**
 * Its number, 2 to 18.
 */
number: number, 
/**
 * Its heading.
 */
title: string, 
/**
 * What is in it; an empty section says so when printed.
 */
blocks: Array<Block>, };

export type Done = { 
/**
 * When.
 */
at: string, };

export type DraftState = "draft" | "sent_back" | "in_review" | "settled";

export type Due = "classification" | "proof" | "measure" | "maintenance";

export type DueSystem = { 
/**
 * The system.
 */
system: SystemId, 
/**
 * Its name.
 */
name: string, 
/**
 * The day by which it should have been done.
 */
by: string, };

export type Duty = "reporter" | "author" | "approver" | "system_manager" | "data_protection_officer" | "auditor";

export type EarlierControl = { 
/**
 * The day.
 */
assessed_on: string | null, 
/**
 * Who assessed.
 */
assessed_by: string, 
/**
 * The verdicts, in the order of the questions.
 */
verdicts: Array<Verdict | null>, };

export type Evaluation = { 
/**
 * What is asked.
 */
questions: Array<string>, 
/**
 * Who answers for it.
 */
role: RoleId | null, 
/**
 * Within what time.
 */
within: string, };

export type Event = { 
/**
 * Whether personal data are concerned at all; `No` makes it a deviation and not a breach.
 */
is_breach: Answer, 
/**
 * Why it is not one.
 */
not_breach_reason: string, 
/**
 * Types.
 */
types: Array<Type>, 
/**
 * Causes.
 */
causes: Array<Cause>, 
/**
 * The cause in words.
 */
cause_text: string, 
/**
 * How it was discovered.
 */
discovered_how: string, 
/**
 * Whether a processor (personuppgiftsbiträde) was involved.
 */
processor: Answer, 
/**
 * Which.
 */
processor_name: string, };

export type Evidence = { 
/**
 * Its id.
 */
id: EvidenceId, 
/**
 * The administration.
 */
administration: AdministrationId, 
/**
 * The system.
 */
system: SystemId, 
/**
 * What it is called in lists.
 */
title: string, 
/**
 * What it proves.
 */
proof: Proof, 
/**
 * The day on which it was asked for.
 */
asked_on: string | null, 
/**
 * The day on which it came.
 */
received_on: string | null, 
/**
 * The day that it tells about: when the test was made.
 */
dated: string | null, 
/**
 * When to ask again.
 */
next_on: string | null, 
/**
 * Hours that a restore took.
 */
restore_hours: number | null, 
/**
 * Whether it says what it should.
 */
verdict: EvidenceVerdict, 
/**
 * What it says, in own words.
 */
note: string, 
/**
 * Whether the own organisation has checked the supplier's word itself (N22).
 */
checked_by_us: boolean, 
/**
 * The file, kept unchanged. Set by the program.
 */
file: KeptFile | null, };

export type EvidenceId = string;

export type EvidenceRow = { 
/**
 * The system.
 */
system: SystemId, 
/**
 * Its name.
 */
name: string, 
/**
 * Who supplies it.
 */
supplier: string, 
/**
 * In the order of the guide.
 */
proofs: Array<ProofState>, };

export type EvidenceVerdict = "open" | "good" | "partly" | "bad";

export type EvidenceView = { 
/**
 * The guide.
 */
guide: Array<GuideEntry>, 
/**
 * Every system by name.
 */
rows: Array<EvidenceRow>, };

export type Exercise = { 
/**
 * The day.
 */
on: string | null, 
/**
 * What was done.
 */
kind: ExerciseKind, 
/**
 * What was tried.
 */
what: string, 
/**
 * How it went.
 */
outcome: string, 
/**
 * The next one.
 */
next_on: string | null, };

export type ExerciseKind = "table_top" | "practical" | "restore_test" | "real_outage";

export type Exercises = { 
/**
 * Done and planned.
 */
rows: Array<Exercise>, 
/**
 * How often.
 */
interval: string, };

export type ExportIncidents = { 
/**
 * The administration.
 */
administration: AdministrationId, 
/**
 * Which incidents.
 */
filter: IncidentFilter, 
/**
 * As what.
 */
format: SheetFormat, };

export type ExportRegister = { 
/**
 * The administration.
 */
administration: AdministrationId, 
/**
 * As what.
 */
format: RegisterFormat, 
/**
 * Only one kind; all of them when none is named.
 */
kind: ImportKind | null, };

export type ExportRequirements = { 
/**
 * The system.
 */
system: SystemId, 
/**
 * Which list.
 */
list: RequirementList, 
/**
 * As what.
 */
format: SheetFormat, };

export type ExportedView = { 
/**
 * Token for the shell.
 */
token: string, 
/**
 * A good name for it.
 */
file_name: string, 
/**
 * How many rows.
 */
rows: number, };

export type ExternalContact = { 
/**
 * Which function, never a person.
 */
name: string, 
/**
 * Phone.
 */
phone: string, 
/**
 * Hours.
 */
hours: string, 
/**
 * About what.
 */
about: string, 
/**
 * Whom the row is for.
 */
parts: Array<Part>, };

export type Fall = { 
/**
 * What is taken out.
 */
node: NodeRef, 
/**
 * What it is called.
 */
name: string, 
/**
 * Everything that falls with it, also what is only named: whole falls first, then by the length of the way.
 */
fallen: Array<Fallen>, 
/**
 * The activities that are hurt: what becomes unacceptable soonest first, and last those of which nobody has said.
 */
hurt: Array<Hurt>, };

export type FallStep = { 
/**
 * What it is.
 */
node: NodeRef, 
/**
 * What it is called.
 */
name: string, 
/**
 * What kind of thing the next is to it; `None` for the last, and where an activity uses a system.
 */
kind: DependencyKind | null, 
/**
 * What still works without the next.
 */
works_without: string, 
/**
 * What to do meanwhile.
 */
fallback: string, };

export type FallView = { 
/**
 * What falls.
 */
fall: Fall, 
/**
 * The plans that cover something of it: those in force first, then by title.
 */
plans: Array<CoveringPlan>, 
/**
 * Systems that are out or fall, and that no plan in force covers.
 */
uncovered_systems: Array<SystemId>, 
/**
 * Activities that are hurt, and that no plan in force covers; soonest unacceptable first.
 */
uncovered_activities: Array<ActivityId>, };

export type Fallen = { 
/**
 * What it is.
 */
node: NodeRef, 
/**
 * What it is called.
 */
name: string, 
/**
 * True when on every way down something works without what is gone.
 */
works_partly: boolean, 
/**
 * The shortest way from it to what is taken out, both included. Of a whole fall, the shortest on which nothing is
 * said to work.
 */
way: Array<FallStep>, };

export type FieldChange = { 
/**
 * Which.
 */
field: string, 
/**
 * What stands there now, as an export tells it.
 */
from: string, 
/**
 * What will.
 */
to: string, };

export type FileSettings = { 
/**
 * Minutes without use until it locks, 1 to 240.
 */
lock_minutes: number, 
/**
 * How many days before "revideras" a plan is shown as soon too old.
 */
warn_days: number, };

export type FileState = "nothing" | "locked" | "open";

export type FilledField = { 
/**
 * The number on the authority's form, where it is known; else empty.
 */
number: string, 
/**
 * What is asked.
 */
label: string, 
/**
 * What the incident says; newlines begin new lines.
 */
value: string, 
/**
 * True when it has to be there and is not, or when it is not known yet.
 */
missing: boolean, 
/**
 * The part of the incident where it is filled in: "report", "times", "event", "affected", "risk", "measures",
 * "decision", "outage", "links", "tracks" or "administration".
 */
section: string, };

export type FilledForm = { 
/**
 * What it is.
 */
title: string, 
/**
 * Where it is sent and until when, and what to think of.
 */
intro: string, 
/**
 * Its parts, in the authority's order.
 */
parts: Array<FilledPart>, };

export type FilledPart = { 
/**
 * Its heading.
 */
title: string, 
/**
 * Its fields, in order.
 */
fields: Array<FilledField>, };

export type Finding = { 
/**
 * Where.
 */
section: SectionKey, 
/**
 * Whether it stops the approval.
 */
weight: Weight, 
/**
 * The message's id in the words: `finding-…`.
 */
message: string, 
/**
 * What the message says more exactly.
 */
args: { [key in string]: string }, };

export type FirstMinutes = { 
/**
 * Is it only me, what to look at, whom to call, in office hours and at other hours.
 */
steps: Array<Step>, 
/**
 * Anything else.
 */
note: string, };

export type Fold = "first" | "second";

export type FormField = { "kind": "heading", 
/**
 * Its text.
 */
label: string, } | { "kind": "text", 
/**
 * The text.
 */
label: string, } | { "kind": "line", 
/**
 * What to write.
 */
label: string, } | { "kind": "pair", 
/**
 * Left.
 */
left: string, 
/**
 * Right.
 */
right: string, } | { "kind": "lines", 
/**
 * What to write.
 */
label: string, 
/**
 * How many lines.
 */
count: number, } | { "kind": "checks", 
/**
 * What they are about.
 */
label: string, 
/**
 * One box each.
 */
options: Array<string>, } | { "kind": "date_time", 
/**
 * Of what.
 */
label: string, } | { "kind": "personal_number", 
/**
 * Whose.
 */
label: string, } | { "kind": "table", 
/**
 * What it lists.
 */
label: string, 
/**
 * Headings.
 */
columns: Array<string>, 
/**
 * Empty rows.
 */
rows: number, } | { "kind": "signature", 
/**
 * Whose.
 */
label: string, };

export type FormId = string;

export type FormInBinder = { 
/**
 * The form.
 */
form: FormId | null, 
/**
 * How many copies lie in the binder.
 */
copies: number, };

export type FormSheets = { 
/**
 * The form.
 */
form: BlankForm, 
/**
 * How many copies are printed.
 */
copies: number, };

export type Forms = { 
/**
 * The forms, with how many copies lie in the binder.
 */
rows: Array<FormInBinder>, 
/**
 * How the numbers are given out and the sheets are kept.
 */
note: string, };

export type FromLevel = { 
/**
 * The aspect's key.
 */
aspect: string, 
/**
 * The level.
 */
level: number, };

export type GivenFile = { 
/**
 * Its name, without a path.
 */
name: string, 
/**
 * Its bytes.
 */
bytes_base64: string, };

export type Grant = { 
/**
 * The duty.
 */
duty: Duty, 
/**
 * Where it holds; `None` means every administration in the file.
 */
administration: AdministrationId | null, 
/**
 * Who granted it.
 */
granted_by: AccountId, 
/**
 * The second person, when the duty asks for one; without it the grant does not hold yet.
 */
confirmed_by: AccountId | null, };

export type Group = "children" | "pupils" | "clients" | "care_recipients" | "patients" | "relatives" | "staff" | "applicants" | "elected" | "citizens" | "others";

export type GuideEntry = { 
/**
 * What it is proof of.
 */
proof: Proof, 
/**
 * What it is called: "Test av återläsning".
 */
title: string, 
/**
 * Why to ask, in one or two sentences without technical words.
 */
why: string, 
/**
 * The letter to send, ready to be copied; `{system}` and `{administration}` are filled in.
 */
letter: string, 
/**
 * What a good answer holds, one thing each.
 */
good: Array<string>, 
/**
 * What to be wary of, one thing each.
 */
wary: Array<string>, 
/**
 * Words that may stand in the answer, explained.
 */
terms: Array<Term>, 
/**
 * How often to ask, in months.
 */
every_months: number, };

export type Harm = "destruction" | "loss" | "alteration" | "disclosure" | "access";

export type Header = { 
/**
 * Dokumentansvarig.
 */
owner: RoleId | null, 
/**
 * Dok.nr.
 */
document_number: string, 
/**
 * Diarienummer.
 */
registry_number: string, 
/**
 * Upprättad/reviderad av, as a role.
 */
drawn_up_by: RoleId | null, 
/**
 * Upprättad/reviderad den.
 */
drawn_up_on: string | null, 
/**
 * Revideras senast.
 */
revise_by: string | null, 
/**
 * A mark of secrecy on every page, with its provision, for example "OSL 18 kap. 13 §"; empty is none.
 */
secrecy: string, 
/**
 * What the plan is, in a few sentences.
 */
summary: string, };

export type HomeView = { 
/**
 * Most urgent first. Empty is a good state.
 */
needs: Array<Need>, 
/**
 * Every plan that the person may see.
 */
plans: Array<PlanRow>, 
/**
 * Systems that no plan in force covers.
 */
uncovered_systems: Array<string>, 
/**
 * Today, in Sweden.
 */
today: string, };

export type Hours = "always" | "office" | "other";

export type Hurt = { 
/**
 * Which.
 */
activity: ActivityId, 
/**
 * What it is called.
 */
name: string, 
/**
 * As in [`Fallen`].
 */
works_partly: boolean, 
/**
 * As in [`Fallen`]: from the activity to what is taken out.
 */
way: Array<FallStep>, 
/**
 * MTPD, hours: when it becomes unacceptable.
 */
mtpd_hours: number | null, 
/**
 * What the impact suggests as MTPD, hours; what it is sorted by where nobody has confirmed one.
 */
suggested_mtpd_hours: number | null, 
/**
 * RTO, hours: when it should be up at the lowest level.
 */
rto_hours: number | null, 
/**
 * RPO, hours of entered data that may be lost.
 */
rpo_hours: number | null, 
/**
 * MBCO: the lowest acceptable level meanwhile.
 */
mbco: string, };

export type Impact = { 
/**
 * From this many hours of outage.
 */
from_hours: number, 
/**
 * What it hurts.
 */
category: ImpactCategory, 
/**
 * 0 none, 1 moderate, 2 considerable, 3 serious.
 */
level: number, 
/**
 * What happens then.
 */
effect: string, };

export type ImpactAnalysis = { 
/**
 * The time points in hours of outage, rising; every list of levels has one for each.
 */
time_points: Array<number>, 
/**
 * The activities, in the order of the register.
 */
activities: Array<ActivityImpact>, 
/**
 * The systems, in the order of the register.
 */
systems: Array<SystemDemand>, 
/**
 * What the systems and activities of the rows and their chains are called.
 */
names: ImpactNames, };

export type ImpactCategory = "life" | "activity" | "law" | "economy" | "trust" | "environment";

export type ImpactNames = { 
/**
 * Systems.
 */
systems: { [key in SystemId]: string }, 
/**
 * Activities.
 */
activities: { [key in ActivityId]: string }, };

export type ImportColumn = { 
/**
 * Its place, from 0.
 */
column: number, 
/**
 * Its heading; empty when it has none.
 */
heading: string, 
/**
 * The first thing that stands in it.
 */
sample: string, 
/**
 * Where it goes; `None` says that it is left out.
 */
field: string | null, };

export type ImportDone = { 
/**
 * To undo it by; `None` when there was nothing to change.
 */
import: ImportId | null, 
/**
 * How the rows stood.
 */
totals: RowCounts, 
/**
 * Records that were made.
 */
made: number, 
/**
 * Records that were changed.
 */
changed: number, 
/**
 * When.
 */
at: string, };

export type ImportField = { 
/**
 * What it is called in requests.
 */
field: string, 
/**
 * What it is called on the screen and as a heading, in words.
 */
label: string, 
/**
 * True when no row can do without it.
 */
required: boolean, };

export type ImportId = string;

export type ImportKind = "units" | "roles" | "systems" | "contacts" | "dependencies" | "classifications";

export type ImportPreview = { 
/**
 * Every table of the file, in its order.
 */
tables: Array<ImportTable>, 
/**
 * The counts of all tables together.
 */
totals: RowCounts, 
/**
 * Holds for this file, this choice and the register as it is now; sent back to read it in.
 */
fingerprint: string, };

export type ImportRow = { 
/**
 * Its number in the file, from 1.
 */
row: number, 
/**
 * What it is about: the system's name, the role's title.
 */
name: string, 
/**
 * How it stands.
 */
state: RowState, 
/**
 * The fields that get another value; for a new row all that get one.
 */
changes: Array<FieldChange>, 
/**
 * Why it can not be read in.
 */
problems: Array<CellProblem>, };

export type ImportSummary = { 
/**
 * Its id.
 */
id: ImportId, 
/**
 * The file's name.
 */
file_name: string, 
/**
 * When.
 */
at: string, 
/**
 * By whom.
 */
by: string, 
/**
 * How many records were made, by kind.
 */
made: Array<KindCount>, 
/**
 * How many records were changed, by kind.
 */
changed: Array<KindCount>, 
/**
 * When and by whom it was undone.
 */
undone: UndoneBy | null, };

export type ImportTable = { 
/**
 * Its place in the file, from 0.
 */
table: number, 
/**
 * The name of the sheet, or of the file.
 */
name: string, 
/**
 * What Beredd takes it for.
 */
guessed: ImportKind | null, 
/**
 * What it is read as; `None` leaves it out.
 */
kind: ImportKind | null, 
/**
 * The row with the headings, from 1, as the file numbers them.
 */
heading_row: number, 
/**
 * Every column that has a heading or anything else in it.
 */
columns: Array<ImportColumn>, 
/**
 * The fields that a column can go to; empty while the table is left out.
 */
fields: Array<ImportField>, 
/**
 * Why none of it can be read in: a column that must be there is missing, or the right to write it is.
 */
problems: Array<Problem>, 
/**
 * How its rows stand.
 */
counts: RowCounts, 
/**
 * The rows that were asked for.
 */
rows: Array<ImportRow>, 
/**
 * How many rows there are of the state that was asked for.
 */
matching: number, };

export type ImportTemplate = { 
/**
 * The administration, whose scale of classification is explained.
 */
administration: AdministrationId, 
/**
 * XLSX or CSV; a CSV has no explanations.
 */
format: RegisterFormat, 
/**
 * Only one kind; all of them when none is named.
 */
kind: ImportKind | null, };

export type ImportsView = { 
/**
 * One each.
 */
imports: Array<ImportSummary>, };

export type InAdministration = { 
/**
 * The administration.
 */
administration: AdministrationId, };

export type Incident = { 
/**
 * Its id. A sealed report carries it, so that the same report is not taken in twice.
 */
id: IncidentId, 
/**
 * The administration.
 */
administration: AdministrationId, 
/**
 * What it is called everywhere: "2026-014". Says nothing of what happened.
 */
number: string, 
/**
 * Where it stands.
 */
stage: Stage, 
/**
 * Who reported it.
 */
reporter: Reporter, 
/**
 * The six questions.
 */
report: Report, 
/**
 * Its moments, each kept apart.
 */
times: Times, 
/**
 * Event: type, cause, where.
 */
event: Event, 
/**
 * Whom and what it concerns.
 */
affected: Affected, 
/**
 * What it may lead to.
 */
risk: Risk, 
/**
 * What is done about it.
 */
measures: Array<Measure>, 
/**
 * Notify the authority, inform the persons, or not.
 */
decision: Decision, 
/**
 * An outage: what cybersäkerhetslagen asks.
 */
outage: Outage, 
/**
 * Other cases that it belongs with.
 */
links: Links, 
/**
 * Each reporting clock's state, by the track's key.
 */
tracks: { [key in string]: TrackState }, 
/**
 * Settled versions, the first first; their documents are frozen.
 */
versions: Array<SettledVersion>, 
/**
 * How it was closed; `None` while it is open.
 */
closing: Closing | null, };

export type IncidentFilter = { 
/**
 * Words. The free text of protected incidents is never searched.
 */
words: string, 
/**
 * One of these stages.
 */
stages: Array<Stage>, 
/**
 * One of these harms.
 */
harms: Array<Harm>, 
/**
 * One of these ways.
 */
ways: Array<Way>, 
/**
 * One of these levels of risk.
 */
levels: Array<Level>, 
/**
 * Only those that are handled as protected.
 */
protected: boolean, 
/**
 * Only those with a clock that runs, the most urgent first.
 */
running: boolean, 
/**
 * Only those that were reported late.
 */
late: boolean, 
/**
 * At this unit.
 */
unit: UnitId | null, 
/**
 * In this system.
 */
system: SystemId | null, 
/**
 * Discovered on this day or after, in Sweden.
 */
from: string | null, 
/**
 * Discovered on this day or before, in Sweden.
 */
to: string | null, };

export type IncidentHistoryView = { 
/**
 * The newest first.
 */
entries: Array<TimelineEntry>, 
/**
 * Who opened it, the newest first.
 */
readers: Array<ReaderRow>, };

export type IncidentId = string;

export type IncidentMay = { 
/**
 * Write in the report: the own one that is not sent yet, or whoever handles incidents.
 */
write_report: boolean, 
/**
 * Fill in, decide, settle, close.
 */
handle: boolean, 
/**
 * Approve that it is not notified: handles incidents, and did not propose it.
 */
approve: boolean, };

export type IncidentPart = { "part": "report", "value": Report } | { "part": "times", "value": Times } | { "part": "event", "value": Event } | { "part": "affected", "value": Affected } | { "part": "risk", "value": Risk } | { "part": "measures", "value": Array<Measure> } | { "part": "decision", "value": Decision } | { "part": "outage", "value": Outage } | { "part": "links", "value": Links };

export type IncidentRow = { 
/**
 * The incident.
 */
id: IncidentId, 
/**
 * Its number.
 */
number: string, 
/**
 * Where it stands.
 */
stage: Stage, 
/**
 * When it was discovered.
 */
discovered: string | null, 
/**
 * When it was reported.
 */
reported: string | null, 
/**
 * What happened with the data.
 */
harms: Array<Harm>, 
/**
 * How.
 */
ways: Array<Way>, 
/**
 * The beginning of what was written; empty when protected persons are, or may be, concerned.
 */
text: string, 
/**
 * Handled as protected: the text is hidden.
 */
protected: boolean, 
/**
 * The unit's name.
 */
unit: string, 
/**
 * The system's name.
 */
system: string, 
/**
 * How serious.
 */
level: Level | null, 
/**
 * The most urgent clock, if one runs or is late.
 */
clock: ClockView | null, 
/**
 * The newest settled version.
 */
version: number | null, 
/**
 * True when the report came sealed, from somebody without an account.
 */
sealed: boolean, 
/**
 * True when the signed-in person has reported it.
 */
own: boolean, };

export type IncidentView = { 
/**
 * The incident.
 */
incident: Incident, 
/**
 * Its revision.
 */
revision: number, 
/**
 * Its clocks, the most urgent first.
 */
clocks: Array<ClockView>, 
/**
 * What can not be as it is.
 */
problems: Array<Problem>, 
/**
 * What is missing before it can be settled.
 */
lacks: Array<LackView>, 
/**
 * What is missing before it can be closed.
 */
lacks_to_close: Array<LackView>, 
/**
 * Whether it may be significant under cybersäkerhetslagen.
 */
significance: Significance, 
/**
 * True when something was changed since the last settled version.
 */
changed_since_settled: boolean, 
/**
 * What the signed-in person may do with it.
 */
may: IncidentMay, 
/**
 * Names of accounts that the incident refers to, by id.
 */
names: { [key in string]: string }, };

export type Incidents = { 
/**
 * What must be notified.
 */
rows: Array<Notification>, 
/**
 * Anything else.
 */
note: string, };

export type IncidentsView = { 
/**
 * In order.
 */
rows: Array<IncidentRow>, 
/**
 * How many there are in all; `None` when words were looked for.
 */
total: number | null, 
/**
 * True when there are more after these.
 */
more: boolean, };

export type InformationSet = { 
/**
 * What it is called: "Journalanteckningar".
 */
name: string, 
/**
 * What is in it.
 */
content: string, 
/**
 * In which activity or process it is used.
 */
process: string, 
/**
 * Its level for each aspect.
 */
levels: Array<AspectLevel>, };

export type Inherited = { 
/**
 * The key of the scale that the level is of; numbers are not portable.
 */
scale: string, 
/**
 * The version of that scale.
 */
scale_version: number, 
/**
 * The aspect's key.
 */
aspect: string, 
/**
 * The level.
 */
level: number, 
/**
 * From the system that has the level down to this one.
 */
chain: Array<SystemId>, };

export type KeepAlive = { 
/**
 * True when a key or the mouse was used since the last time.
 */
active: boolean, };

export type KeepEvidenceFile = { 
/**
 * The proof.
 */
evidence: EvidenceId, 
/**
 * The revision that the person saw.
 */
revision: number, 
/**
 * The file; at most ten mebibytes.
 */
file: GivenFile, };

export type Kept<T> = { 
/**
 * The record.
 */
value: T, 
/**
 * Its revision; sent back when it is saved.
 */
revision: number, };

export type KeptFile = { 
/**
 * Its name.
 */
name: string, 
/**
 * Its size in bytes.
 */
bytes: number, 
/**
 * Its SHA-256, in hexadecimal.
 */
sha256: string, 
/**
 * Its number among the files of this proof, from 1.
 */
number: number, };

export type Kind = "administration" | "unit" | "person" | "role" | "account" | "system" | "activity" | "form" | "routine" | "plan" | "review" | "copy" | "incident" | "track" | "scale" | "classification" | "catalogue" | "answers" | "evidence" | "control" | "maintenance" | "import" | "setting";

export type KindCount = { 
/**
 * Of what.
 */
kind: Kind, 
/**
 * How many.
 */
count: number, };

export type LackView = { 
/**
 * The part where it is given: "report", "event", "affected", "risk", "measures", "decision", "outage",
 * "links", "times", "tracks".
 */
section: string, 
/**
 * The field in the part.
 */
field: string, 
/**
 * The message's id in the words.
 */
message: string, 
/**
 * What the message says more exactly.
 */
args: { [key in string]: string }, };

export type Language = "sv" | "en";

export type LateEntry = { 
/**
 * What is entered, in order.
 */
rows: Array<LateEntryItem>, 
/**
 * How an entry is marked: time of the event, who did it, who entered it.
 */
marking: string, 
/**
 * What happens to the paper afterwards.
 */
paper_afterwards: string, };

export type LateEntryItem = { 
/**
 * What.
 */
what: string, 
/**
 * Who enters it.
 */
entered_by: RoleId | null, 
/**
 * Who checks it; another person.
 */
checked_by: RoleId | null, 
/**
 * Within what time.
 */
within: string, 
/**
 * Whom it concerns.
 */
parts: Array<Part>, };

export type Law = { 
/**
 * What it is called in the file.
 */
key: string, 
/**
 * Its name: "Dataskyddsförordningen (GDPR)".
 */
name: string, 
/**
 * When to tick it: "Om systemet innehåller personuppgifter".
 */
when: string, 
/**
 * How certain it is that the requirements below it follow from it.
 */
certainty: TrackCertainty, };

export type LegalDeadline = { 
/**
 * What must be done.
 */
what: string, 
/**
 * Within what time, in words.
 */
within: string, 
/**
 * The law or rule it comes from.
 */
source: string, };

export type Length = { "unit": "at_once" } | { "unit": "hours", "count": number } | { "unit": "weeks", "count": number } | { "unit": "months", "count": number };

export type Level = "unlikely" | "risk" | "high";

export type LevelHelp = { 
/**
 * The level.
 */
level: number, 
/**
 * An answer to the question at this level.
 */
text: string, 
/**
 * An example from a municipality.
 */
example: string, };

export type LineChange = { 
/**
 * What it was; empty when the line is new.
 */
before: string, 
/**
 * What it became; empty when the line is gone.
 */
after: string, 
/**
 * The words of both, marked.
 */
words: Array<WordChange>, };

export type Links = { 
/**
 * Whether it is reported under lex Sarah too.
 */
lex_sarah: Answer, 
/**
 * Its registry number.
 */
lex_sarah_number: string, 
/**
 * The number of the deviation (avvikelse).
 */
deviation_number: string, 
/**
 * The police report's number.
 */
police_number: string, 
/**
 * The own registry number (dnr).
 */
registry_number: string, };

export type ListChanges = { 
/**
 * Only of this record.
 */
kind: Kind | null, 
/**
 * Only of this record.
 */
id: string | null, 
/**
 * Older than this place in the log.
 */
before: number | null, 
/**
 * At most this many, up to 200; 0 is 50.
 */
limit: number, };

export type ListIncidents = { 
/**
 * The administration.
 */
administration: AdministrationId, 
/**
 * Which.
 */
filter: IncidentFilter, 
/**
 * How many to pass over.
 */
offset: number, 
/**
 * How many to show, at most 200; 0 is 50.
 */
count: number, };

export type Maintenance = { 
/**
 * Its id.
 */
id: MaintenanceId, 
/**
 * The administration.
 */
administration: AdministrationId, 
/**
 * The system.
 */
system: SystemId, 
/**
 * What it is called in lists: the system's name.
 */
title: string, 
/**
 * Dokumentansvarig.
 */
owner: RoleId | null, 
/**
 * Dok.nr.
 */
registry_number: string, 
/**
 * Upprättad/reviderad.
 */
revised_on: string | null, 
/**
 * Revideras.
 */
revise_by: string | null, 
/**
 * Syfte och mål.
 */
goals: string, 
/**
 * Roller: how the roles of the system work together, beside who they are.
 */
roles: string, 
/**
 * Behörigheter och åtkomst.
 */
permissions: string, 
/**
 * Uppföljning och kontroller.
 */
follow_up: string, 
/**
 * Loggning.
 */
logging: string, 
/**
 * Incidentrapportering.
 */
incidents: string, 
/**
 * Utveckling.
 */
development: string, 
/**
 * Årshjul: what is done again and again.
 */
recurring: Array<Recurring>, };

export type MaintenanceId = string;

export type Measure = { 
/**
 * What.
 */
what: string, 
/**
 * Which role sees to it.
 */
owner: RoleId | null, 
/**
 * By when.
 */
due: string | null, 
/**
 * The day on which it was done.
 */
done: string | null, };

export type Message = { 
/**
 * Who is told: staff, clients and guardians, performers, health care, media.
 */
audience: string, 
/**
 * What they are told.
 */
message: string, 
/**
 * How.
 */
channel: string, 
/**
 * Who tells them.
 */
sender: RoleId | null, 
/**
 * When.
 */
when: string, 
/**
 * Whom the row is for.
 */
parts: Array<Part>, };

export type Need = { "kind": "decide", 
/**
 * The plan.
 */
plan: PlanId, 
/**
 * Its title.
 */
title: string, 
/**
 * The number it would get.
 */
number: number, 
/**
 * Since when.
 */
since: string, } | { "kind": "waiting", 
/**
 * The plan.
 */
plan: PlanId, 
/**
 * Its title.
 */
title: string, 
/**
 * The number it would get.
 */
number: number, 
/**
 * Since when.
 */
since: string, } | { "kind": "sent_back", 
/**
 * The plan.
 */
plan: PlanId, 
/**
 * Its title.
 */
title: string, 
/**
 * Why.
 */
comment: string, 
/**
 * When.
 */
at: string, } | { "kind": "revise", 
/**
 * The plan.
 */
plan: PlanId, 
/**
 * Its title.
 */
title: string, 
/**
 * The day.
 */
by: string, 
/**
 * Days left; negative when past.
 */
days: number, } | { "kind": "not_approved", 
/**
 * The plan.
 */
plan: PlanId, 
/**
 * Its title.
 */
title: string, 
/**
 * How many things it lacks.
 */
lacks: number, } | { "kind": "copy_outdated", 
/**
 * The copy.
 */
copy: CopyId, 
/**
 * The plan.
 */
plan: PlanId, 
/**
 * Its title.
 */
title: string, 
/**
 * The copy's number.
 */
number: number, 
/**
 * Where it stands.
 */
place: string, 
/**
 * The version on it.
 */
version: number, 
/**
 * The version in force.
 */
current: number, } | { "kind": "roles_empty", 
/**
 * Their titles, in order.
 */
titles: Array<string>, 
/**
 * True when only the deputies are missing.
 */
only_deputy: boolean, } | { "kind": "confirm_duties", 
/**
 * The account.
 */
account: AccountId, 
/**
 * Its name.
 */
name: string, } | { "kind": "incident_clock", 
/**
 * The incident.
 */
incident: IncidentId, 
/**
 * Its number.
 */
number: string, 
/**
 * Where it stands.
 */
stage: Stage, 
/**
 * Handled as protected.
 */
protected: boolean, 
/**
 * One of its clocks; those of the same incident follow each other.
 */
clock: ClockView, } | { "kind": "reports_left", 
/**
 * How many.
 */
count: number, } | { "kind": "systems_due", 
/**
 * What.
 */
what: Due, 
/**
 * The systems, the longest overdue first.
 */
systems: Array<DueSystem>, } | { "kind": "backup", 
/**
 * When the last one was made.
 */
at: string | null, };

export type NewAdministration = { 
/**
 * Name.
 */
name: string, 
/**
 * Municipality.
 */
municipality: string, 
/**
 * Board.
 */
board: string, 
/**
 * District or department.
 */
kind: AdministrationKind, };

export type NewClassification = { 
/**
 * The system.
 */
system: SystemId, 
/**
 * The key of the scale.
 */
scale: string, 
/**
 * The version of the scale.
 */
scale_version: number, };

export type NewPlan = { 
/**
 * Where.
 */
administration: AdministrationId, 
/**
 * What it is called; empty takes the template's title.
 */
title: string, 
/**
 * What kind; `None` takes the template's.
 */
kind: PlanKind | null, 
/**
 * The template's key; `None` begins empty.
 */
template: string | null, };

export type NodeRef = { "activity": ActivityId } | { "system": SystemId } | { "named": string };

export type Nothing = Record<symbol, never>;

export type Notice = { 
/**
 * The incident's number.
 */
number: string, 
/**
 * Hours left at the step: 24, 12, 4, 2, 1, 0.
 */
hours_left: number, };

export type NoticesView = { 
/**
 * The most urgent first.
 */
notices: Array<Notice>, };

export type Notification = { 
/**
 * What has happened.
 */
what: string, 
/**
 * From when, and within what time.
 */
within: string, 
/**
 * To whom.
 */
to: string, 
/**
 * Who does it.
 */
role: RoleId | null, 
/**
 * Law or rule.
 */
source: string, 
/**
 * The day on which the rule was checked.
 */
checked_on: string | null, 
/**
 * How certain it is.
 */
certainty: Certainty, };

export type Objective = "met" | "missed" | "unproven" | "unknown";

export type OneAccount = { 
/**
 * The account.
 */
account: AccountId, };

export type OneClassification = { 
/**
 * Its id.
 */
classification: ClassificationId, };

export type OneClassificationRevision = { 
/**
 * Its id.
 */
classification: ClassificationId, 
/**
 * The revision that the person saw.
 */
revision: number, };

export type OneEvidence = { 
/**
 * The proof.
 */
evidence: EvidenceId, };

export type OneImport = { 
/**
 * Its id.
 */
import: ImportId, };

export type OneIncident = { 
/**
 * The incident.
 */
incident: IncidentId, };

export type OneIncidentRevision = { 
/**
 * The incident.
 */
incident: IncidentId, 
/**
 * The revision that the person saw.
 */
revision: number, };

export type OnePlan = { 
/**
 * The plan.
 */
plan: PlanId, };

export type OneRecord = { 
/**
 * What it is.
 */
kind: Kind, 
/**
 * Its id.
 */
id: string, };

export type OneSystem = { 
/**
 * The system.
 */
system: SystemId, };

export type OneVersion = { 
/**
 * The plan.
 */
plan: PlanId, 
/**
 * The version's number.
 */
number: number, };

export type OpenAuthorityForm = { 
/**
 * The incident.
 */
incident: IncidentId, 
/**
 * Which form.
 */
form: AuthorityForm, };

export type OpenRequirements = { 
/**
 * The system.
 */
system: SystemId, 
/**
 * The catalogue's key; `None` is the one that was answered last, else the shipped one.
 */
catalogue: string | null, 
/**
 * Its version; `None` is the newest.
 */
catalogue_version: number | null, };

export type OpenWeb = { 
/**
 * The administration.
 */
administration: AdministrationId, 
/**
 * What stands in the middle; `None` is the whole web.
 */
focus: NodeRef | null, 
/**
 * How many steps up and down from there are shown.
 */
depth: number, 
/**
 * Leaves the activities out.
 */
without_activities: boolean, };

export type OrganisationView = { 
/**
 * The administration.
 */
administration: Kept<Administration>, 
/**
 * Its units.
 */
units: Array<Kept<Unit>>, 
/**
 * Its roles.
 */
roles: Array<Kept<Role>>, 
/**
 * Its people.
 */
persons: Array<Kept<Person>>, 
/**
 * Roles that plans name and that have no holder.
 */
roles_without_holder: Array<RoleId>, 
/**
 * Roles that plans name and that have no deputy.
 */
roles_without_deputy: Array<RoleId>, };

export type Outage = { 
/**
 * Whether a network or information system was disturbed.
 */
disturbed: Answer, 
/**
 * True when the activity is health care.
 */
care: boolean, 
/**
 * When the activity began to be limited.
 */
limited_from: string | null, 
/**
 * When it no longer was.
 */
limited_to: string | null, 
/**
 * When the reserve routine was activated, to the minute.
 */
reserve_from: string | null, 
/**
 * When it was stood down.
 */
reserve_to: string | null, 
/**
 * Whether it is significant; the program suggests, somebody decides.
 */
significant: Answer, 
/**
 * Why.
 */
significant_reason: string, 
/**
 * Whether malice is suspected.
 */
malicious: Answer, 
/**
 * Whether it came through a supplier.
 */
supplier_origin: Answer, 
/**
 * Whether it reaches into another country.
 */
cross_border: Answer, 
/**
 * What the activity could not do.
 */
effect: string, 
/**
 * Signs to look for (indicators of compromise).
 */
indicators: string, 
/**
 * Root cause, for the final report.
 */
root_cause: string, 
/**
 * Cost in kronor.
 */
cost: number | null, };

export type OwnCatalogue = { 
/**
 * Its id.
 */
id: CatalogueId, 
/**
 * The administration.
 */
administration: AdministrationId, 
/**
 * Its name, as in the catalogue.
 */
name: string, 
/**
 * The catalogue.
 */
catalogue: Catalogue, };

export type OwnScale = { 
/**
 * Its id.
 */
id: ScaleId, 
/**
 * The administration.
 */
administration: AdministrationId, 
/**
 * Its name, as in the scale.
 */
name: string, 
/**
 * The scale.
 */
scale: Scale, };

export type PageView = { 
/**
 * Its number, 1 is the first.
 */
number: number, 
/**
 * The page as SVG, 210 × 297 mm.
 */
svg: string, 
/**
 * The text of the page in reading order, for those who listen.
 */
text: string, 
/**
 * The section that it begins in, for the list beside.
 */
heading: string, };

export type Paper = { 
/**
 * The lists.
 */
rows: Array<PaperItem>, 
/**
 * Anything else.
 */
note: string, };

export type PaperItem = { 
/**
 * Which list.
 */
what: string, 
/**
 * Who prints it.
 */
printed_by: RoleId | null, 
/**
 * How often.
 */
how_often: string, 
/**
 * Where it lies locked.
 */
place: string, 
/**
 * When it is shredded.
 */
shredded: string, 
/**
 * Whom it is for.
 */
parts: Array<Part>, };

export type Part = "purchaser" | "performer" | "private_performer";

export type Passed = { 
/**
 * The threshold's key.
 */
rule: string, 
/**
 * Whole hours, so far if it goes on; the number of persons where persons are counted.
 */
hours: number, 
/**
 * Minutes beyond the hours.
 */
minutes: number, 
/**
 * The threshold, in hours or persons.
 */
threshold: number, };

export type Person = { 
/**
 * Their id.
 */
id: PersonId, 
/**
 * The administration whose register they stand in.
 */
administration: AdministrationId, 
/**
 * Their name.
 */
name: string, 
/**
 * Phone in office hours.
 */
phone_office: string, 
/**
 * Phone at other hours.
 */
phone_other: string, 
/**
 * E-mail.
 */
email: string, 
/**
 * True when nothing about the person may ever be printed; the role's own phone is printed instead.
 */
never_print: boolean, };

export type PersonId = string;

export type PersonalData = "unknown" | "none" | "ordinary" | "sensitive";

export type Phase = { 
/**
 * From this many hours.
 */
from_hours: number, 
/**
 * Until this many hours; `None` until the system is back.
 */
to_hours: number | null, 
/**
 * What is done from now on.
 */
does: string, 
/**
 * Who decides on it.
 */
decided_by: RoleId | null, 
/**
 * Whom it concerns.
 */
parts: Array<Part>, };

export type Phases = { 
/**
 * The phases, shortest first.
 */
rows: Array<Phase>, 
/**
 * Anything else.
 */
note: string, };

export type Place = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: string, };

export type Plan = { 
/**
 * Its id.
 */
id: PlanId, 
/**
 * The administration it belongs to.
 */
administration: AdministrationId, 
/**
 * What it is called.
 */
title: string, 
/**
 * Continuity plan, outage plan, or both in one.
 */
kind: PlanKind, 
/**
 * Where the draft is.
 */
working: Working, 
/**
 * The version that is in force, if any.
 */
current: Approved | null, 
/**
 * The draft.
 */
sections: Sections, };

export type PlanDependency = { 
/**
 * The system, when it stands in the register.
 */
system: SystemId | null, 
/**
 * Its name, when it does not.
 */
name: string, 
/**
 * What kind of thing it is.
 */
kind: DependencyKind, 
/**
 * What stops.
 */
stops: string, 
/**
 * What works without it.
 */
works_without: string, 
/**
 * What to do meanwhile.
 */
fallback: string, 
/**
 * Whom it concerns.
 */
parts: Array<Part>, };

export type PlanDocument = { 
/**
 * What stands on the cover and in the document header.
 */
cover: Cover, 
/**
 * Sections 2 to 18; 1 is the cover.
 */
sections: Array<DocumentSection>, 
/**
 * One action card (åtgärdskort) for each routine.
 */
cards: Array<Card>, 
/**
 * Contact and alarm lists.
 */
contacts: Array<ContactList>, 
/**
 * The blank forms of the binder, in order, with the number of copies.
 */
forms: Array<FormSheets>, };

export type PlanId = string;

export type PlanKind = "continuity" | "outage" | "both";

export type PlanRow = { 
/**
 * The plan.
 */
id: PlanId, 
/**
 * Its title.
 */
title: string, 
/**
 * What kind of plan.
 */
kind: PlanKind, 
/**
 * Where the draft stands, for those who may see it.
 */
draft: DraftState, 
/**
 * The version in force.
 */
current: CurrentRow | null, 
/**
 * How many things must be there before it can be approved.
 */
lacks: number, 
/**
 * When it was last changed.
 */
changed_at: string, 
/**
 * By whom.
 */
changed_by: string, 
/**
 * The systems that it covers, by name.
 */
systems: Array<string>, };

export type PlanView = { 
/**
 * The plan.
 */
plan: Plan, 
/**
 * Its revision; sent along with every save.
 */
revision: number, 
/**
 * When it was last saved.
 */
saved_at: string, 
/**
 * By whom.
 */
saved_by: string, 
/**
 * What is missing or worth a look, section by section.
 */
findings: Array<Finding>, 
/**
 * What looks like personal data.
 */
warnings: Array<Warning>, 
/**
 * Approved versions, newest first.
 */
versions: Array<VersionRow>, 
/**
 * True when the signed-in person may write in it now.
 */
may_write: boolean, };

export type PlansView = { 
/**
 * The plans that the person may see.
 */
plans: Array<PlanRow>, };

export type Preferences = { 
/**
 * Language of the window.
 */
language: Language, 
/**
 * Light, dark, or as the computer.
 */
theme: Theme, 
/**
 * Zoom in per cent, 50 to 400.
 */
zoom: number, 
/**
 * The administration that was open last.
 */
administration: AdministrationId | null, };

export type Preview = { 
/**
 * What.
 */
printable: Printable, 
/**
 * Which pages, from this one (1 is the first).
 */
from: number, 
/**
 * How many pages, at most 20.
 */
count: number, };

export type PreviewImport = { 
/**
 * The administration.
 */
administration: AdministrationId, 
/**
 * The file: XLSX, or CSV of any encoding and separator.
 */
file: GivenFile, 
/**
 * What the person chose instead of the guess, for the tables where they did.
 */
choice: Array<TableChoice>, 
/**
 * True when an empty cell in a column that goes somewhere takes the old value away; else it leaves it.
 */
empty_clears: boolean, 
/**
 * Which rows to tell in full; without it the first of each table.
 */
show: ShowRows | null, };

export type PreviewView = { 
/**
 * How many pages there are in all.
 */
pages: number, 
/**
 * The pages asked for.
 */
shown: Array<PageView>, 
/**
 * Characters that the print can not show, in words.
 */
warnings: Array<string>, };

export type Print = { 
/**
 * What.
 */
printable: Printable, 
/**
 * Where the copy will stand: "Hemtjänst norr, sköterskeexpeditionen".
 */
place: string, 
/**
 * How many copies, each with a number of its own, 1 to 50.
 */
copies: number, 
/**
 * The copy that this one replaces.
 */
replaces: CopyId | null, };

export type Printable = { "what": "plan", 
/**
 * The plan.
 */
plan: PlanId, 
/**
 * Which version.
 */
version: VersionRef, 
/**
 * One part only.
 */
part: Part | null, } | { "what": "plan_binder", 
/**
 * The plan.
 */
plan: PlanId, 
/**
 * Which version.
 */
version: VersionRef, 
/**
 * One part only.
 */
part: Part | null, } | { "what": "binder", 
/**
 * The administration.
 */
administration: AdministrationId, 
/**
 * The unit that it is for; takes its part.
 */
unit: UnitId | null, 
/**
 * One part only.
 */
part: Part | null, } | { "what": "card", 
/**
 * The plan.
 */
plan: PlanId, 
/**
 * Which version.
 */
version: VersionRef, 
/**
 * The card's number.
 */
number: number, } | { "what": "routine", 
/**
 * The routine.
 */
routine: RoutineId, } | { "what": "contacts", 
/**
 * The plan.
 */
plan: PlanId, 
/**
 * Which version.
 */
version: VersionRef, 
/**
 * One part only.
 */
part: Part | null, } | { "what": "forms", 
/**
 * The plan.
 */
plan: PlanId, 
/**
 * Which version.
 */
version: VersionRef, 
/**
 * One part only.
 */
part: Part | null, } | { "what": "incident", 
/**
 * The incident.
 */
incident: IncidentId, 
/**
 * The settled version's number; `None` is as it is now.
 */
version: number | null, } | { "what": "authority_draft", 
/**
 * The incident.
 */
incident: IncidentId, 
/**
 * Which form.
 */
form: AuthorityForm, } | { "what": "incident_register", 
/**
 * The administration.
 */
administration: AdministrationId, 
/**
 * Discovered on this day or after.
 */
from: string | null, 
/**
 * Discovered on this day or before.
 */
to: string | null, } | { "what": "incident_year", 
/**
 * The administration.
 */
administration: AdministrationId, 
/**
 * The first day.
 */
from: string, 
/**
 * The last day.
 */
to: string, } | { "what": "system_sheet", 
/**
 * The system.
 */
system: SystemId, } | { "what": "maintenance_plan", 
/**
 * The system.
 */
system: SystemId, } | { "what": "control_matrix", 
/**
 * The administration.
 */
administration: AdministrationId, } | { "what": "classification", 
/**
 * The classification.
 */
classification: ClassificationId, } | { "what": "requirements", 
/**
 * The system.
 */
system: SystemId, 
/**
 * Which list.
 */
list: RequirementList, } | { "what": "impact_analysis", 
/**
 * The administration.
 */
administration: AdministrationId, } | { "what": "system_web", 
/**
 * The administration.
 */
administration: AdministrationId, 
/**
 * The system in the middle, and what falls with it; `None` is everything.
 */
focus: SystemId | null, } | { "what": "frozen", 
/**
 * The plan.
 */
plan: PlanId, 
/**
 * The version's number.
 */
number: number, };

export type PrintedFile = { 
/**
 * Token for the shell.
 */
token: string, 
/**
 * A good name for it when it is saved.
 */
file_name: string, 
/**
 * The copy's number, when it is one that is kept account of.
 */
copy: number | null, };

export type PrintedStep = { 
/**
 * Kind of step.
 */
kind: StepKind, 
/**
 * Its kind in a word: "Gör", "Beslut", "Kontroll", "Information".
 */
kind_label: string, 
/**
 * When.
 */
when: string, 
/**
 * Which role.
 */
role: string, 
/**
 * What they do.
 */
does: string, 
/**
 * Where.
 */
place: string, 
/**
 * With what; names the form too.
 */
uses: string, 
/**
 * Minutes, when known.
 */
minutes: number | null, 
/**
 * Whom it is for.
 */
parts: Array<Part>, };

export type PrintedView = { 
/**
 * Every file, the first copy first.
 */
files: Array<PrintedFile>, 
/**
 * Token of the first file, for the shell: its name in the private folder.
 */
token: string, 
/**
 * A good name for it when it is saved.
 */
file_name: string, 
/**
 * Pages in all copies.
 */
pages: number, 
/**
 * Numbers of the copies.
 */
copies: Array<number>, 
/**
 * SHA-256 of the first file, in hex.
 */
sha256: string, 
/**
 * Characters that the print can not show, in words.
 */
warnings: Array<string>, };

export type Problem = { 
/**
 * The path of the field in the request, for example "value.rto_hours".
 */
field: string, 
/**
 * The message's id in the words.
 */
message: string, 
/**
 * What the message says more exactly.
 */
args: { [key in string]: string }, };

export type Proof = "backup" | "restore_test" | "traceability" | "penetration_test" | "encryption" | "log" | "other";

export type ProofState = { 
/**
 * What is to be proven.
 */
proof: Proof, 
/**
 * How it stands.
 */
standing: Standing, 
/**
 * The newest proof that came, if any.
 */
latest: EvidenceId | null, 
/**
 * The day that it tells about.
 */
dated: string | null, 
/**
 * How many days old it is.
 */
age_days: number | null, 
/**
 * When to ask again.
 */
next_on: string | null, };

export type ProofView = { 
/**
 * The version's number.
 */
number: number, 
/**
 * When it was approved.
 */
approved_at: string, 
/**
 * By whom.
 */
approved_by: string, 
/**
 * SHA-256 of the document as it was approved.
 */
document_sha256: string, 
/**
 * SHA-256 of its PDF.
 */
pdf_sha256: string, 
/**
 * True when both are what the log said on the day.
 */
unchanged: boolean, 
/**
 * The place of the approval in the change log.
 */
change: number, 
/**
 * True when the log up to now is whole.
 */
log_is_whole: boolean, 
/**
 * The language of the document.
 */
language: Language, };

export type ProposeDuties = { 
/**
 * The account.
 */
account: AccountId, 
/**
 * All its duties.
 */
duties: Array<ProposedDuty>, };

export type ProposedDuty = { 
/**
 * The duty.
 */
duty: Duty, 
/**
 * Where; `None` is everywhere.
 */
administration: AdministrationId | null, };

export type PublicKeyView = { 
/**
 * The key file's text.
 */
key: string, 
/**
 * Its fingerprint.
 */
fingerprint: string, 
/**
 * When it was made.
 */
made_at: string, 
/**
 * Token for the shell, to save it.
 */
token: string, 
/**
 * A good name for the file.
 */
file_name: string, };

export type Raised = { 
/**
 * The aspect's key.
 */
aspect: string, 
/**
 * The level that the whole gets.
 */
level: number, 
/**
 * Why; always has to be there.
 */
reason: string, };

export type ReadCatalogue = { 
/**
 * The administration.
 */
administration: AdministrationId, 
/**
 * The file: XLSX or CSV with a row for each requirement.
 */
file: GivenFile, 
/**
 * What it is to be called. A name that is there already makes a newer version of it.
 */
name: string, 
/**
 * The key of the scale whose letters it uses.
 */
scale: string, 
/**
 * False only shows what would be read.
 */
keep: boolean, };

export type ReadKeyFile = { 
/**
 * Its bytes.
 */
bytes_base64: string, };

export type ReadMoment = { 
/**
 * What was typed.
 */
typed: Wall, };

export type ReadPlan = { 
/**
 * The plan.
 */
plan: PlanId, 
/**
 * The version's number; `None` is the one in force.
 */
number: number | null, };

export type ReadPlanView = { 
/**
 * The plan.
 */
plan: PlanId, 
/**
 * The document.
 */
document: PlanDocument, 
/**
 * All approved versions, newest first.
 */
versions: Array<VersionRow>, };

export type ReadSupplierAnswers = { 
/**
 * The system.
 */
system: SystemId, 
/**
 * The catalogue's key.
 */
catalogue: string, 
/**
 * Its version.
 */
catalogue_version: number, 
/**
 * The file: XLSX or CSV.
 */
file: GivenFile, 
/**
 * False only shows what would be read.
 */
keep: boolean, 
/**
 * The revision of the answers that the person saw; `None` when nothing is answered yet.
 */
revision: number | null, };

export type ReaderRow = { 
/**
 * When.
 */
at: string, 
/**
 * Who.
 */
by: string, };

export type Reading = { "reading": "known", 
/**
 * The moment, with Sweden's offset.
 */
at: string, } | { "reading": "ambiguous", 
/**
 * In summer time.
 */
first: string, 
/**
 * An hour later, in winter time.
 */
second: string, } | { "reading": "missing", 
/**
 * What it is if the clock was not yet set forward; an hour earlier on the wall.
 */
earlier: string, 
/**
 * What it is if the clock should have been set forward; an hour later on the wall.
 */
later: string, } | { "reading": "unreadable", 
/**
 * Which of the two fields.
 */
field: WallField, };

export type RecoveryView = { 
/**
 * The key in groups.
 */
key: string, 
/**
 * The sheet to print.
 */
sheet: PrintedView, };

export type Recurring = { 
/**
 * What: "Gå igenom behörigheter".
 */
what: string, 
/**
 * The months in which it is done, 1 for January.
 */
months: Array<number>, 
/**
 * Who does it.
 */
role: RoleId | null, 
/**
 * When it was last done.
 */
last_done: string | null, };

export type Refusal = { "code": "locked" } | { "code": "already_open" } | { "code": "not_allowed", 
/**
 * What the command needs.
 */
right: Right, } | { "code": "not_found" } | { "code": "invalid", 
/**
 * One for each field.
 */
problems: Array<Problem>, } | { "code": "conflict", 
/**
 * The revision that the file has now.
 */
revision: number, } | { "code": "incomplete", 
/**
 * What.
 */
findings: Array<Finding>, } | { "code": "in_review" } | { "code": "not_in_review" } | { "code": "other_version" } | { "code": "wrote_it" } | { "code": "nothing_new" } | { "code": "second_person" } | { "code": "still_used", 
/**
 * By what.
 */
by: Array<string>, } | { "code": "nothing_to_undo" } | { "code": "incident_incomplete", 
/**
 * What.
 */
lacks: Array<LackView>, } | { "code": "incident_closed" } | { "code": "report_not_a_report" } | { "code": "report_damaged" } | { "code": "report_for_somebody_else", 
/**
 * The fingerprint of the key that it is sealed with.
 */
fingerprint: string, } | { "code": "report_newer", 
/**
 * Its format.
 */
found: number, 
/**
 * The newest format that this program knows.
 */
known: number, } | { "code": "report_forged" } | { "code": "report_too_large", 
/**
 * The limit in bytes.
 */
limit: number, } | { "code": "key_not_a_key" } | { "code": "key_damaged" } | { "code": "key_newer", 
/**
 * Its format.
 */
found: number, 
/**
 * The newest format that this program knows.
 */
known: number, } | { "code": "wrong_passphrase", 
/**
 * Seconds to wait before the next try.
 */
wait_seconds: number, } | { "code": "wait", 
/**
 * Seconds left.
 */
wait_seconds: number, } | { "code": "wrong_recovery_key" } | { "code": "no_file" } | { "code": "already_there" } | { "code": "not_beredd" } | { "code": "missing_part", 
/**
 * Which.
 */
part: string, } | { "code": "mixed_parts", 
/**
 * Which.
 */
part: string, } | { "code": "damaged", 
/**
 * For support.
 */
detail: string, 
/**
 * When the newest whole backup was made.
 */
backup_at: string | null, } | { "code": "newer", 
/**
 * The file's format.
 */
found: number, 
/**
 * The newest format that this program knows.
 */
known: number, } | { "code": "in_use", 
/**
 * Who.
 */
holder: string, 
/**
 * Since when.
 */
since: string | null, } | { "code": "disk_full" } | { "code": "read_only_folder" } | { "code": "network_folder" } | { "code": "read_only" } | { "code": "internal", 
/**
 * For support.
 */
detail: string, };

export type RefusedReport = { 
/**
 * The file's name.
 */
name: string, 
/**
 * Why.
 */
refusal: Refusal, };

export type RegisterFormat = "xlsx" | "csv" | "json";

export type RegisterView = { 
/**
 * Systems, with which of the guideline's roles nobody has.
 */
systems: Array<SystemRow>, 
/**
 * Activities.
 */
activities: Array<Kept<Activity>>, 
/**
 * Fallback routines, with the plans that use them.
 */
routines: Array<RoutineRow>, 
/**
 * Blank forms.
 */
forms: Array<Kept<BlankForm>>, 
/**
 * Promises that do not hold: an activity tolerates less than what lies under it gives.
 */
conflicts: Array<Conflict>, 
/**
 * Systems that lean on each other in a circle.
 */
circles: Array<Array<SystemId>>, };

export type RenamePlan = { 
/**
 * The plan.
 */
plan: PlanId, 
/**
 * The new title.
 */
title: string, 
/**
 * The kind.
 */
kind: PlanKind, 
/**
 * The revision that the writer saw.
 */
revision: number, };

export type ReopenIncident = { 
/**
 * The incident.
 */
incident: IncidentId, 
/**
 * The revision that the person saw.
 */
revision: number, 
/**
 * Why. Must not be empty.
 */
reason: string, };

export type Report = { 
/**
 * 1. When was it discovered, by anybody. Starts the internal clock.
 */
discovered: string | null, 
/**
 * 2. What has happened with the data, in the guideline's words.
 */
harms: Array<Harm>, 
/**
 * 3. How it happened, as quick choices.
 */
ways: Array<Way>, 
/**
 * 4. What happened, in words without names.
 */
text: string, 
/**
 * The system, if it was in one.
 */
system: SystemId | null, 
/**
 * The unit where it happened.
 */
unit: UnitId | null, 
/**
 * 5. Whether protected persons are concerned; unknown counts as yes.
 */
protected: Answer, 
/**
 * 6. When the manager in charge was told.
 */
manager_told: Stamp | null, };

export type ReportDoor = { 
/**
 * The administration.
 */
administration: AdministrationId, 
/**
 * Its name.
 */
name: string, 
/**
 * Its municipality.
 */
municipality: string, 
/**
 * The key's fingerprint, to compare with what the administration has printed.
 */
fingerprint: string, 
/**
 * The key file's text, to seal with.
 */
key: string, };

export type ReportDoorsView = { 
/**
 * One for each administration.
 */
doors: Array<ReportDoor>, 
/**
 * True when a report can be left in the folder itself, where the administration finds it at its next sign-in.
 */
can_leave: boolean, };

export type ReportPlacesView = { 
/**
 * Units, by name.
 */
units: Array<Place>, 
/**
 * Systems, by name.
 */
systems: Array<Place>, };

export type Reporter = { 
/**
 * The account; `None` when the report came sealed, from somebody without an account.
 */
account: AccountId | null, 
/**
 * Name.
 */
name: string, 
/**
 * Title or role.
 */
title: string, 
/**
 * Phone or e-mail at work.
 */
contact: string, 
/**
 * Unit, in the reporter's own words when it came sealed.
 */
unit: string, 
/**
 * When a sealed report was sealed.
 */
sealed_at: string | null, 
/**
 * When a sealed report was taken in.
 */
imported_at: string | null, };

export type Requirement = { 
/**
 * Its number, stable within the catalogue: "ÅT-03".
 */
number: string, 
/**
 * The area it stands under: "Åtkomst".
 */
area: string, 
/**
 * What it is about, in few words.
 */
title: string, 
/**
 * ÄR: what is so in the own organisation, in the present tense; empty when it is the supplier's alone.
 */
own: string, 
/**
 * SKA: what the supplier must do; empty when it is the own organisation's alone.
 */
supplier: string, 
/**
 * Help: what a good answer looks like, without technical words.
 */
help: string, 
/**
 * The aspects that bring it, each from a level.
 */
from: Array<FromLevel>, 
/**
 * The laws that bring it.
 */
laws: Array<string>, 
/**
 * What it builds on: "GDPR art. 32.1 c", "ISO/IEC 27002:2022 8.13 (område)".
 */
source: string, };

export type RequirementAnswer = { 
/**
 * The requirement's number.
 */
number: string, 
/**
 * Whether it is met.
 */
status: AnswerStatus, 
/**
 * Hur: how it is met here.
 */
how: string, 
/**
 * What is to be done, when it is not met.
 */
measure: string, 
/**
 * The role that owns the measure.
 */
owner: RoleId | null, 
/**
 * The day by which it is to be done.
 */
due: string | null, 
/**
 * What proves it: where the document is.
 */
evidence: string, };

export type RequirementCount = { 
/**
 * How many are asked.
 */
asked: number, 
/**
 * How many of them have an answer.
 */
answered: number, 
/**
 * Met, or not relevant.
 */
met: number, 
/**
 * Partly met.
 */
partly: number, 
/**
 * Not met.
 */
not_met: number, 
/**
 * Measures whose day has passed.
 */
late: number, };

export type RequirementList = "own" | "supplier" | "plan";

export type RequirementsView = { 
/**
 * The system's name.
 */
system_name: string, 
/**
 * The classification that they follow from; `None` when the system has none, and only what is always asked is asked.
 */
classification: ClassificationRow | null, 
/**
 * The scale of that classification, else of the catalogue.
 */
scale: Scale, 
/**
 * True when the classification is of another scale than the catalogue: then no aspect brings anything.
 */
other_scale: boolean, 
/**
 * The catalogue, without its requirements.
 */
catalogue: Catalogue, 
/**
 * Every catalogue that can be chosen.
 */
catalogues: Array<CatalogueName>, 
/**
 * What is asked, and why, in the order of the catalogue.
 */
asked: Array<Asked>, 
/**
 * What is answered; nil id and no revision when nothing is yet.
 */
answers: Answers, 
/**
 * The revision of the answers; `None` when nothing is answered yet.
 */
revision: number | null, 
/**
 * How far it is.
 */
count: RequirementCount, };

export type ResetTrack = { 
/**
 * The administration.
 */
administration: AdministrationId, 
/**
 * The track's key.
 */
key: string, };

export type Resource = { 
/**
 * What kind of thing it is.
 */
kind: ResourceKind, 
/**
 * What it is: "Två socialsekreterare", "Lokalen på Torget 1".
 */
name: string, 
/**
 * What still works without it.
 */
works_without: string, 
/**
 * What to do when it is gone.
 */
fallback: string, };

export type ResourceKind = "staff" | "premises" | "supplier" | "information" | "equipment" | "other";

export type ReturnToNormal = { 
/**
 * Who declares that normal is back.
 */
declared_by: RoleId | null, 
/**
 * What must be true before.
 */
conditions: string, 
/**
 * What is said, and how.
 */
message: string, 
/**
 * When paper stops being used.
 */
paper_stops: string, 
/**
 * What to do.
 */
steps: Array<Step>, };

export type ReviewView = { 
/**
 * The plan.
 */
plan: PlanId, 
/**
 * The version; sent back with the decision.
 */
version: VersionId, 
/**
 * The number that it would get.
 */
number: number, 
/**
 * Who sent it.
 */
submitted_by: string, 
/**
 * When.
 */
submitted_at: string, 
/**
 * Everybody who wrote in it.
 */
writers: Array<string>, 
/**
 * The whole document.
 */
document: PlanDocument, 
/**
 * What is new since the version in force (everything, when there is none).
 */
changes: Array<SectionChange>, 
/**
 * What is worth a look.
 */
findings: Array<Finding>, 
/**
 * True when the signed-in person may decide.
 */
may_decide: boolean, 
/**
 * Why not, when they may not.
 */
why_not: Refusal | null, };

export type Revision = { 
/**
 * The day.
 */
on: string | null, 
/**
 * Who, as a role.
 */
by: string, 
/**
 * What changed.
 */
what: string, };

export type Revisions = { 
/**
 * Older revisions, oldest first.
 */
rows: Array<Revision>, };

export type Right = "open" | "signed_in" | "read_drafts" | "read_log" | "write_plans" | "write_systems" | "approve" | "administer" | "confirm_duties" | "report" | "handle_incidents" | "count_incidents";

export type Risk = { 
/**
 * Consequences.
 */
consequences: Array<Consequence>, 
/**
 * In words.
 */
text: string, 
/**
 * How serious.
 */
level: Level | null, 
/**
 * Why.
 */
reason: string, };

export type Role = { 
/**
 * Its id.
 */
id: RoleId, 
/**
 * The administration it belongs to.
 */
administration: AdministrationId, 
/**
 * What it is called, for example "Avstämmare".
 */
title: string, 
/**
 * The unit, when the role belongs to one.
 */
unit: UnitId | null, 
/**
 * Who holds it.
 */
holder: PersonId | null, 
/**
 * Who steps in.
 */
deputy: PersonId | null, 
/**
 * The role's own phone in office hours.
 */
phone_office: string, 
/**
 * The role's own phone at other hours.
 */
phone_other: string, 
/**
 * What the role is for.
 */
note: string, };

export type RoleId = string;

export type Routine = { 
/**
 * Its id.
 */
id: RoutineId, 
/**
 * The administration it belongs to.
 */
administration: AdministrationId, 
/**
 * What it is called.
 */
title: string, 
/**
 * The activity it keeps going.
 */
activity: ActivityId | null, 
/**
 * Whom it is for.
 */
parts: Array<Part>, 
/**
 * Used from this many hours of outage.
 */
from_hours: number, 
/**
 * Used until this many hours; `None` until the system is back.
 */
to_hours: number | null, 
/**
 * What it achieves, in a sentence or two.
 */
purpose: string, 
/**
 * What to do, in order.
 */
steps: Array<Step>, 
/**
 * What never may be done, for example by the one who decided.
 */
limits: string, 
/**
 * What to do when the system is back.
 */
late_entry: Array<Step>, 
/**
 * Whom to call.
 */
contacts: Array<RoleId>, };

export type RoutineId = string;

export type RoutineRow = { 
/**
 * The routine.
 */
routine: Kept<Routine>, 
/**
 * Plans that use it.
 */
plans: Array<PlanId>, };

export type Routines = { 
/**
 * The routines, in the order of their cards. The same routine may stand in several plans.
 */
rows: Array<RoutineId>, 
/**
 * What holds for all of them.
 */
note: string, };

export type Row = { 
/**
 * The cells, as many as columns.
 */
cells: Array<string>, 
/**
 * Whom the row is for.
 */
parts: Array<Part>, };

export type RowCounts = { 
/**
 * Rows below the heading, to the last with anything in it.
 */
rows: number, 
/**
 * They make something.
 */
new: number, 
/**
 * They change something.
 */
changed: number, 
/**
 * They are in the register just so.
 */
same: number, 
/**
 * They can not be read in.
 */
refused: number, 
/**
 * There is nothing in them.
 */
empty: number, 
/**
 * They stand in a table that is left out.
 */
left_out: number, };

export type RowState = "new" | "changed" | "same" | "refused" | "empty";

export type RunImport = { 
/**
 * The same as in the preview; which rows were shown does not matter.
 */
what: PreviewImport, 
/**
 * The preview's. When the file, the choice or the register is another now, nothing is read in.
 */
fingerprint: string, 
/**
 * True to leave out the rows that can not be read in; else one such row refuses all.
 */
skip_refused: boolean, };

export type SaveActivity = { 
/**
 * What to save; a nil id makes a new record.
 */
value: Activity, 
/**
 * The revision that was read; `None` for a new record.
 */
revision: number | null, };

export type SaveAdministration = { 
/**
 * What to save; a nil id makes a new record.
 */
value: Administration, 
/**
 * The revision that was read; `None` for a new record.
 */
revision: number | null, };

export type SaveAnswers = { 
/**
 * What to save; a nil id makes a new record.
 */
value: Answers, 
/**
 * The revision that was read; `None` for a new record.
 */
revision: number | null, };

export type SaveClassification = { 
/**
 * What to save; a nil id makes a new record.
 */
value: Classification, 
/**
 * The revision that was read; `None` for a new record.
 */
revision: number | null, };

export type SaveControl = { 
/**
 * What to save; a nil id makes a new record.
 */
value: Control, 
/**
 * The revision that was read; `None` for a new record.
 */
revision: number | null, };

export type SaveEvidence = { 
/**
 * What to save; a nil id makes a new record.
 */
value: Evidence, 
/**
 * The revision that was read; `None` for a new record.
 */
revision: number | null, };

export type SaveForm = { 
/**
 * What to save; a nil id makes a new record.
 */
value: BlankForm, 
/**
 * The revision that was read; `None` for a new record.
 */
revision: number | null, };

export type SaveIncidentPart = { 
/**
 * The incident.
 */
incident: IncidentId, 
/**
 * The revision that the writer saw.
 */
revision: number, 
/**
 * The part.
 */
part: IncidentPart, };

export type SaveMaintenance = { 
/**
 * What to save; a nil id makes a new record.
 */
value: Maintenance, 
/**
 * The revision that was read; `None` for a new record.
 */
revision: number | null, };

export type SavePerson = { 
/**
 * What to save; a nil id makes a new record.
 */
value: Person, 
/**
 * The revision that was read; `None` for a new record.
 */
revision: number | null, };

export type SaveReport = { 
/**
 * The administration.
 */
administration: AdministrationId, 
/**
 * The incident; `None` the first time.
 */
incident: IncidentId | null, 
/**
 * The revision that the writer saw; `None` the first time.
 */
revision: number | null, 
/**
 * The six questions, as far as they are answered.
 */
report: Report, 
/**
 * How to reach the reporter.
 */
contact: string, };

export type SaveRole = { 
/**
 * What to save; a nil id makes a new record.
 */
value: Role, 
/**
 * The revision that was read; `None` for a new record.
 */
revision: number | null, };

export type SaveRoutine = { 
/**
 * What to save; a nil id makes a new record.
 */
value: Routine, 
/**
 * The revision that was read; `None` for a new record.
 */
revision: number | null, };

export type SaveScale = { 
/**
 * What to save; a nil id makes a new record.
 */
value: OwnScale, 
/**
 * The revision that was read; `None` for a new record.
 */
revision: number | null, };

export type SaveSection = { 
/**
 * The plan.
 */
plan: PlanId, 
/**
 * Which section.
 */
section: SectionKey, 
/**
 * The section, as the field of `Sections` with that key.
 */
body: unknown, 
/**
 * The revision that the writer saw.
 */
revision: number, };

export type SaveSystem = { 
/**
 * What to save; a nil id makes a new record.
 */
value: System, 
/**
 * The revision that was read; `None` for a new record.
 */
revision: number | null, };

export type SaveTrack = { 
/**
 * The administration.
 */
administration: AdministrationId, 
/**
 * The whole track.
 */
track: Track, 
/**
 * True: it is not used.
 */
off: boolean, 
/**
 * Why. Must not be empty.
 */
reason: string, 
/**
 * The revision of an earlier change.
 */
revision: number | null, };

export type SaveTrackState = { 
/**
 * The incident.
 */
incident: IncidentId, 
/**
 * The revision that the writer saw.
 */
revision: number, 
/**
 * The track's key.
 */
key: string, 
/**
 * How it stands.
 */
state: TrackState, };

export type SaveUnit = { 
/**
 * What to save; a nil id makes a new record.
 */
value: Unit, 
/**
 * The revision that was read; `None` for a new record.
 */
revision: number | null, };

export type Saved = { 
/**
 * The record's id.
 */
id: string, 
/**
 * Its new revision.
 */
revision: number, 
/**
 * When.
 */
at: string, 
/**
 * What to look at again: it is saved all the same.
 */
warnings: Array<Warning>, };

export type SavedClassification = { 
/**
 * Id, revision, time, and what looks like personal data.
 */
saved: Saved, 
/**
 * What the system gets.
 */
result: Array<AspectResult>, 
/**
 * As it is written.
 */
text: string, 
/**
 * What keeps it from being decided.
 */
lacks: Array<ClassificationLack>, };

export type SavedIncident = { 
/**
 * The incident.
 */
id: IncidentId, 
/**
 * Its number.
 */
number: string, 
/**
 * Its revision now.
 */
revision: number, 
/**
 * When it was saved.
 */
at: string, 
/**
 * Text that looks like personal data. It is saved all the same.
 */
warnings: Array<Warning>, 
/**
 * What can not be as it is: discovered before it occurred, a time in the future. Saved all the same.
 */
problems: Array<Problem>, 
/**
 * Its clocks, the most urgent first.
 */
clocks: Array<ClockView>, 
/**
 * What is missing before it can be settled.
 */
lacks: Array<LackView>, };

export type SavedSection = { 
/**
 * The plan's new revision.
 */
revision: number, 
/**
 * When.
 */
at: string, 
/**
 * What the whole plan lacks now.
 */
findings: Array<Finding>, 
/**
 * What looks like personal data in the whole plan.
 */
warnings: Array<Warning>, };

export type Scale = { 
/**
 * What it is called in the file; never changed: "krts".
 */
key: string, 
/**
 * Its version; a change of meaning is a new version, and the old one stays readable.
 */
version: number, 
/**
 * What it is called on screen and paper.
 */
name: string, 
/**
 * Where the names and meanings were read.
 */
source: string, 
/**
 * The day on which they were checked against the source.
 */
checked_on: string | null, 
/**
 * How certain they are.
 */
certainty: TrackCertainty, 
/**
 * The levels, from the lowest.
 */
levels: Array<ScaleLevel>, 
/**
 * The aspects, in the order in which they are asked for.
 */
aspects: Array<Aspect>, 
/**
 * From this level on a reason has to be given.
 */
reason_from: number, 
/**
 * At this level the classification stops: nothing more is stored. `None` when it never does.
 */
stops_at: number | null, 
/**
 * Whom to contact when it stops, and why, in words.
 */
stop_text: string, };

export type ScaleId = string;

export type ScaleLevel = { 
/**
 * Its number.
 */
level: number, 
/**
 * Its name: "betydande".
 */
name: string, 
/**
 * What it means, whatever the aspect.
 */
meaning: string, };

export type ScalesView = { 
/**
 * Scales that are shipped.
 */
shipped: Array<Scale>, 
/**
 * Scales that the administration has added. A version that a classification uses is never altered: save a newer one.
 */
own: Array<Kept<OwnScale>>, };

export type Scope = { 
/**
 * What the plan is for.
 */
purpose: string, 
/**
 * The systems that it covers.
 */
systems: Array<SystemId>, 
/**
 * The units that it covers.
 */
units: Array<UnitId>, 
/**
 * Performers that it covers, private ones too.
 */
performers: string, 
/**
 * What it does not cover.
 */
not_covered: string, };

export type SealReport = { 
/**
 * The key file's text.
 */
key: string, 
/**
 * The report's id, so that the same report sent twice is known again; nil the first time.
 */
id: IncidentId | null, 
/**
 * The answers.
 */
report: Report, 
/**
 * Who reports. May be empty.
 */
name: string, 
/**
 * Title or role.
 */
title: string, 
/**
 * Phone or e-mail at work.
 */
contact: string, 
/**
 * Unit.
 */
unit: string, 
/**
 * True: leave it in the folder. False: write it to a file for the shell to save.
 */
leave: boolean, };

export type SealedView = { 
/**
 * Its id.
 */
id: IncidentId, 
/**
 * When it was sealed.
 */
at: string, 
/**
 * Token for the shell, when it was written to a file.
 */
token: string | null, 
/**
 * A good name for the file.
 */
file_name: string, 
/**
 * True when it lies in the folder.
 */
left: boolean, };

export type Search = { 
/**
 * What was typed.
 */
text: string, };

export type SearchHit = { 
/**
 * What it is.
 */
kind: Kind, 
/**
 * Its id.
 */
id: string, 
/**
 * The administration it is in.
 */
administration: AdministrationId | null, 
/**
 * The system that it is about, when it is something about a system.
 */
system: SystemId | null, 
/**
 * Its name.
 */
name: string, 
/**
 * A piece of the text around what was found.
 */
excerpt: string, };

export type SearchView = { 
/**
 * At most thirty.
 */
hits: Array<SearchHit>, };

export type SectionChange = { 
/**
 * The section's key; "header", "card-3", "contacts-1" and "forms" for what stands beside the sections.
 */
key: string, 
/**
 * Its heading.
 */
title: string, 
/**
 * The lines that differ, in order.
 */
lines: Array<LineChange>, };

export type SectionKey = "header" | "scope" | "first_minutes" | "activation" | "tasks" | "routines" | "paper" | "forms" | "dependencies" | "communication" | "contacts" | "phases" | "return_to_normal" | "late_entry" | "incidents" | "evaluation" | "exercises" | "revisions";

export type Sections = { 
/**
 * 1. Who answers for the document, its number, its next revision, its secrecy.
 */
header: Header, 
/**
 * 2. What the plan covers.
 */
scope: Scope, 
/**
 * 3. The first fifteen minutes.
 */
first_minutes: FirstMinutes, 
/**
 * 4. When the fallback routines begin, and who decides.
 */
activation: Activation, 
/**
 * 5. What must go on, in order.
 */
tasks: Tasks, 
/**
 * 6. The fallback routines.
 */
routines: Routines, 
/**
 * 7. Paper that is always there.
 */
paper: Paper, 
/**
 * 8. Blank forms.
 */
forms: Forms, 
/**
 * 9. What it leans on.
 */
dependencies: Dependencies, 
/**
 * 10. Who is told what.
 */
communication: Communication, 
/**
 * 11. Whom to call.
 */
contacts: Contacts, 
/**
 * 12. What changes as the outage goes on.
 */
phases: Phases, 
/**
 * 13. Return to normal.
 */
return_to_normal: ReturnToNormal, 
/**
 * 14. Late entry.
 */
late_entry: LateEntry, 
/**
 * 15. Incidents and notifications.
 */
incidents: Incidents, 
/**
 * 16. Evaluation.
 */
evaluation: Evaluation, 
/**
 * 17. Exercises and restore tests.
 */
exercises: Exercises, 
/**
 * 18. Revisions before the program kept them; later ones write themselves.
 */
revisions: Revisions, };

export type SendBack = { 
/**
 * The plan.
 */
plan: PlanId, 
/**
 * The version that was read.
 */
version: VersionId, 
/**
 * Why.
 */
comment: string, };

export type SentBack = { 
/**
 * Who sent it back.
 */
by: AccountId, 
/**
 * When.
 */
at: string, 
/**
 * Why.
 */
comment: string, };

export type SessionView = { 
/**
 * The account.
 */
account: AccountId, 
/**
 * Their name.
 */
name: string, 
/**
 * Their title.
 */
title: string, 
/**
 * True when the file was opened for reading only.
 */
read_only: boolean, 
/**
 * True when they must choose a passphrase of their own first.
 */
must_change_passphrase: boolean, 
/**
 * The administrations that they see.
 */
administrations: Array<AdministrationRow>, 
/**
 * Their preferences.
 */
preferences: Preferences, 
/**
 * The file's settings.
 */
settings: FileSettings, 
/**
 * When it locks if nobody touches it.
 */
locks_at: string, 
/**
 * The newest backup that was opened and found whole.
 */
backup_at: string | null, 
/**
 * The time by the program's clock.
 */
now: string, 
/**
 * Whether the computer's clock can be right, after what the file has seen.
 */
clock: ComputerClock, };

export type SettleIncident = { 
/**
 * The incident.
 */
incident: IncidentId, 
/**
 * The revision that the person saw.
 */
revision: number, 
/**
 * First, supplement or final.
 */
which: Which, };

export type SettledVersion = { 
/**
 * The frozen document's id.
 */
id: VersionId, 
/**
 * Counts from 1.
 */
number: number, 
/**
 * First, supplement or final.
 */
which: Which, 
/**
 * When.
 */
at: string, 
/**
 * By whom.
 */
by: string, };

export type Share = { 
/**
 * So many.
 */
part: number, 
/**
 * Of so many.
 */
of: number, 
/**
 * In per cent, rounded down: never better than it is.
 */
percent: number, };

export type SheetFormat = "csv" | "xlsx";

export type ShowRows = { 
/**
 * Of which table, from 0.
 */
table: number, 
/**
 * Only those in this state.
 */
state: RowState | null, 
/**
 * How many to pass over.
 */
offset: number, 
/**
 * How many; 0 and more than 500 are 500.
 */
limit: number, };

export type Significance = { 
/**
 * Yes when a threshold is passed; no when no system was disturbed; otherwise unknown: some of it nobody can measure.
 */
suggested: Answer, 
/**
 * The thresholds that are passed.
 */
because: Array<Passed>, };

export type Stage = "draft" | "reported" | "closed";

export type Stamp = { 
/**
 * When it was ticked.
 */
at: string, 
/**
 * Who ticked it.
 */
by: string, 
/**
 * Who was told, by name and title.
 */
whom: string, };

export type Standing = "not_asked" | "waiting" | "old" | "wanting" | "fresh";

export type Start = "discovered" | "reported" | "aware" | "high_risk" | "imy_notified" | "knowledge" | "nis2_notified" | "malpractice" | "care_injury" | "crime" | "classified";

export type StatusView = { 
/**
 * Nothing yet, locked, or open.
 */
state: FileState, 
/**
 * Where the folder is, to show.
 */
place: string, 
/**
 * Who is signed in.
 */
session: SessionView | null, 
/**
 * Seconds to wait after wrong passphrases.
 */
wait_seconds: number, 
/**
 * Why the file can not be opened, when that is known without a key.
 */
trouble: Refusal | null, 
/**
 * The version of the program.
 */
program: string, };

export type Step = { 
/**
 * What kind of step it is.
 */
kind: StepKind, 
/**
 * When, in words: "Genast", "Inom 30 min".
 */
when: string, 
/**
 * Who, as a role.
 */
role: RoleId | null, 
/**
 * What they do.
 */
does: string, 
/**
 * Where.
 */
place: string, 
/**
 * With what.
 */
uses: string, 
/**
 * The form to fill in.
 */
form: FormId | null, 
/**
 * How many minutes it takes, when known.
 */
minutes: number | null, 
/**
 * Whom the step is for, when not for everybody that the whole is for.
 */
parts: Array<Part>, };

export type StepKind = "information" | "do" | "confirm" | "decide";

export type SupplierAnswer = { 
/**
 * The requirement's number.
 */
number: string, 
/**
 * Whether the supplier says that it is met.
 */
status: AnswerStatus, 
/**
 * How, in the supplier's words.
 */
description: string, };

export type SupplierAnswers = { 
/**
 * The name of the file that they came in.
 */
file_name: string, 
/**
 * When they were read in.
 */
at: string, 
/**
 * The answers.
 */
answers: Array<SupplierAnswer>, };

export type SupplierAnswersView = { 
/**
 * How many rows the file has below its head.
 */
rows: number, 
/**
 * Answers that are read.
 */
answers: Array<SupplierAnswer>, 
/**
 * Rows without an answer.
 */
empty: number, 
/**
 * Rows that could not be read, each with why; `field` is the row's number in the file.
 */
problems: Array<Problem>, 
/**
 * Requirements of the list that the file does not answer.
 */
unanswered: Array<string>, 
/**
 * Columns that were not used.
 */
left_out: Array<string>, 
/**
 * The new revision of the answers, when they were kept.
 */
revision: number | null, };

export type SupportContact = { 
/**
 * Who, for example "Leverantörens jour".
 */
name: string, 
/**
 * Phone.
 */
phone: string, 
/**
 * E-mail or address of the status page.
 */
address: string, 
/**
 * Hours, in words: "Dygnet runt".
 */
hours: string, };

export type Suspicion = "personal_number" | "name";

export type System = { 
/**
 * Its id.
 */
id: SystemId, 
/**
 * The administration whose register it stands in.
 */
administration: AdministrationId, 
/**
 * What it is called.
 */
name: string, 
/**
 * Whether work is done in it, or other systems lean on it.
 */
sort: SystemSort, 
/**
 * What it is for.
 */
purpose: string, 
/**
 * Who supplies it.
 */
supplier: string, 
/**
 * Where it runs.
 */
hosting: string, 
/**
 * The unit, when only one uses it; `None` is the whole administration.
 */
unit: UnitId | null, 
/**
 * Supplier's and own support.
 */
support: Array<SupportContact>, 
/**
 * Systemägare.
 */
owner: RoleId | null, 
/**
 * Systemansvarig.
 */
responsible: RoleId | null, 
/**
 * Systemförvaltare.
 */
manager: RoleId | null, 
/**
 * Systemadministratör.
 */
administrator: RoleId | null, 
/**
 * Ombud/pilot in the units.
 */
pilots: Array<RoleId>, 
/**
 * Agreement and service level, in words.
 */
agreement: string, 
/**
 * Hours within which the supplier has promised to restore it.
 */
promised_restore_hours: number | null, 
/**
 * How one signs in to it.
 */
login_methods: string, 
/**
 * Personal data in it.
 */
personal_data: PersonalData, 
/**
 * Whose and which personal data, and where the agreement with the processor is.
 */
personal_data_note: string, 
/**
 * What it logs, how long that is kept, and who can read it.
 */
logging: string, 
/**
 * Private performers (privata utförare) that use it.
 */
performers: string, 
/**
 * A read-only copy to use meanwhile, if there is one.
 */
read_only_copy: string, 
/**
 * The last day on which a restore was proven.
 */
last_restore_test: string | null, 
/**
 * Hours that the restore took then: what it can, where `promised_restore_hours` is what is promised.
 */
last_restore_hours: number | null, 
/**
 * What it needs to work.
 */
depends_on: Array<Dependency>, };

export type SystemDemand = { 
/**
 * Which.
 */
system: SystemId, 
/**
 * The strictest MTPD of the activities above it, directly or through the chain.
 */
mtpd: Demand | null, 
/**
 * The strictest RTO.
 */
rto: Demand | null, 
/**
 * The strictest RPO.
 */
rpo: Demand | null, 
/**
 * What its restore time is held against: the strictest of each activity's RTO, or its MTPD where it has no RTO.
 */
aim: Demand | null, 
/**
 * The worst level at each time point of the activities above it.
 */
levels: Array<number | null>, 
/**
 * Hours that the last restore took.
 */
measured_hours: number | null, 
/**
 * When it was.
 */
measured_on: string | null, 
/**
 * Hours that the supplier promises.
 */
promised_hours: number | null, 
/**
 * Whether it can what is demanded; `None` when nothing is.
 */
verdict: Objective | null, };

export type SystemFileView = { 
/**
 * The system, which roles nobody has, and the plans that cover it.
 */
row: SystemRow, 
/**
 * Its maintenance plan, when there is one.
 */
maintenance: Kept<Maintenance> | null, 
/**
 * The control questions, when they have been asked.
 */
control: Kept<Control> | null, 
/**
 * Every proof that was asked for, the newest first.
 */
evidence: Array<Kept<Evidence>>, 
/**
 * How each kind of proof stands, in the order of the guide.
 */
proofs: Array<ProofState>, 
/**
 * Its classifications, the newest first.
 */
classifications: Array<ClassificationRow>, 
/**
 * The class that counts now, with its scale: the decided one, else the draft.
 */
class: ClassNow | null, 
/**
 * What it must bear because other systems lean on it, aspect by aspect; only where it is more than its own class.
 */
inherited: Array<Inherited>, 
/**
 * How far the requirements are answered.
 */
requirements: RequirementCount, 
/**
 * Activities that lean on it directly.
 */
activities: Array<ActivityId>, 
/**
 * Systems that need it directly.
 */
needed_by: Array<SystemId>, 
/**
 * Promises under activities that it is part of.
 */
conflicts: Array<Conflict>, 
/**
 * Plans in force that cover it.
 */
plans_in_force: Array<PlanId>, };

export type SystemId = string;

export type SystemRole = "owner" | "responsible" | "manager" | "administrator";

export type SystemRow = { 
/**
 * The system.
 */
system: Kept<System>, 
/**
 * Which roles nobody has.
 */
missing_roles: Array<SystemRole>, 
/**
 * Plans that cover it.
 */
plans: Array<PlanId>, };

export type SystemSort = "case" | "support";

export type TableChoice = { 
/**
 * Its place in the file, from 0.
 */
table: number, 
/**
 * What it is about; `None` leaves it out.
 */
kind: ImportKind | null, 
/**
 * The row with the headings, from 1; `None` is the guess.
 */
heading_row: number | null, 
/**
 * Where its columns go; a column that is not named goes where the guess says. Empty is the guess for all.
 */
mapping: Array<ColumnChoice>, };

export type TakeInReport = { 
/**
 * Where to.
 */
administration: AdministrationId, 
/**
 * The file's bytes.
 */
bytes_base64: string, 
/**
 * The file's name, to tell it in an answer.
 */
name: string, };

export type TakeOut = { 
/**
 * The administration.
 */
administration: AdministrationId, 
/**
 * A system, or what is only named.
 */
node: NodeRef, };

export type TakenIn = { 
/**
 * The incident.
 */
incident: IncidentId, 
/**
 * Its number.
 */
number: string, 
/**
 * True when it had been taken in before; nothing was changed.
 */
was_here: boolean, };

export type TakenInView = { 
/**
 * Those that were taken in.
 */
taken: Array<TakenIn>, 
/**
 * Those that were not, and why; they lie where they lay, untouched.
 */
refused: Array<RefusedReport>, };

export type Tally = { 
/**
 * In order. Not by number: that would say something of those that are not shown.
 */
rows: Array<TallyRow>, 
/**
 * True when nothing of it can be shown without giving a small number away; there are no rows then.
 */
withheld: boolean, };

export type TallyRow = { 
/**
 * What is counted.
 */
key: string, 
/**
 * How many.
 */
count: Count, };

export type Task = { 
/**
 * The activity.
 */
activity: ActivityId | null, 
/**
 * What must be done during the outage.
 */
must: string, 
/**
 * What may wait or be dropped.
 */
may_wait: string, 
/**
 * Whom it concerns.
 */
parts: Array<Part>, };

export type Tasks = { 
/**
 * The activities, most urgent first.
 */
rows: Array<Task>, 
/**
 * Anything else.
 */
note: string, };

export type TemplateRow = { 
/**
 * Its key.
 */
key: string, 
/**
 * Its name, in both languages.
 */
name: { [key in string]: string }, 
/**
 * What is in it, in both languages.
 */
description: { [key in string]: string }, };

export type TemplatesView = { 
/**
 * In the order in which they are shown.
 */
templates: Array<TemplateRow>, };

export type Term = { 
/**
 * The word.
 */
word: string, 
/**
 * What it means.
 */
meaning: string, };

export type Theme = "system" | "light" | "dark";

export type TimelineEntry = { 
/**
 * When it happened.
 */
at: string, 
/**
 * Who, for what was done in the program; empty for the event's own moments.
 */
by: string, 
/**
 * The message's id in the words: `timeline-…`.
 */
message: string, 
/**
 * What the message says more exactly.
 */
args: { [key in string]: string }, 
/**
 * What it became, for what was changed: paths of fields.
 */
fields: Array<string>, };

export type Times = { 
/**
 * When it began, as far as is known.
 */
occurred_from: string | null, 
/**
 * When it ended.
 */
occurred_to: string | null, 
/**
 * True while it goes on.
 */
ongoing: Answer, 
/**
 * When it was reported inside the administration. Set by the program.
 */
reported: string | null, 
/**
 * When the controller was aware, with a reasonable degree of certainty. Starts GDPR's 72 hours.
 */
aware: string | null, 
/**
 * Why then, when it is later than the discovery.
 */
aware_reason: string, 
/**
 * When a high risk was established.
 */
high_risk: string | null, 
/**
 * Kännedom under cybersäkerhetslagen. Starts its 24 and 72 hours.
 */
knowledge: string | null, 
/**
 * When it was assessed as significant.
 */
significant: string | null, 
/**
 * When a missförhållande, or a risk of one, was noticed (lex Sarah).
 */
malpractice: string | null, 
/**
 * When a serious vårdskada, or a risk of one, was noticed (lex Maria).
 */
care_injury: string | null, 
/**
 * When a crime was suspected.
 */
crime: string | null, 
/**
 * When a disclosure of security-classified information was suspected.
 */
classified: string | null, };

export type Track = { 
/**
 * What it is called in the file; never changed: "internal", "imy", "nis2_warning".
 */
key: string, 
/**
 * What it is called on screen and paper.
 */
name: string, 
/**
 * What starts it.
 */
start: Start, 
/**
 * How long it is.
 */
length: Length, 
/**
 * Whether it runs for every incident, or when somebody has said so.
 */
when: When, 
/**
 * Who receives the report.
 */
receiver: string, 
/**
 * How it is sent: form, portal, phone.
 */
channel: string, 
/**
 * The provision, for example "GDPR art. 33.1".
 */
legal_base: string, 
/**
 * Where the fact was read.
 */
source: string, 
/**
 * The day on which it was checked against the source.
 */
checked_on: string | null, 
/**
 * How certain it is.
 */
certainty: TrackCertainty, 
/**
 * What to think of: exceptions, other readings.
 */
note: string, 
/**
 * True when a time limit in hours may be read after Regulation 1182/71, so that the reading is explained.
 */
eu_hours: boolean, };

export type TrackCertainty = "confirmed" | "secondary" | "conclusion" | "unverified" | "own";

export type TrackRow = { 
/**
 * As it is in force.
 */
track: Track, 
/**
 * As it is shipped; `None` for one that the administration has made itself.
 */
shipped: Track | null, 
/**
 * True when the administration has changed it.
 */
changed: boolean, 
/**
 * True when the administration does not use it.
 */
off: boolean, 
/**
 * Why it differs.
 */
reason: string, 
/**
 * The revision of the change; `None` when it is as shipped.
 */
revision: number | null, };

export type TrackState = { 
/**
 * Somebody said that it runs (`true`) or does not (`false`), whatever the rule says.
 */
applies: boolean | null, 
/**
 * Why.
 */
reason: string, 
/**
 * When the report was sent.
 */
done_at: string | null, 
/**
 * The receiver's receipt or registry number (dnr).
 */
receipt: string, 
/**
 * Why it was late.
 */
late_reason: string, };

export type TracksView = { 
/**
 * In the order in which they are shipped, own ones last.
 */
tracks: Array<TrackRow>, };

export type Type = "confidentiality" | "integrity" | "availability";

export type Undone = { 
/**
 * The record's new revision.
 */
revision: number, 
/**
 * When.
 */
at: string, 
/**
 * What was undone: the fields that got their former value back.
 */
fields: Array<string>, };

export type UndoneBy = { 
/**
 * When.
 */
at: string, 
/**
 * By whom.
 */
by: string, };

export type UndoneImport = { 
/**
 * When.
 */
at: string, 
/**
 * Records that were taken away.
 */
retired: number, 
/**
 * Records that got back what stood in them.
 */
restored: number, };

export type Unit = { 
/**
 * Its id.
 */
id: UnitId, 
/**
 * The administration it belongs to.
 */
administration: AdministrationId, 
/**
 * The unit above it, if any.
 */
parent: UnitId | null, 
/**
 * Its name.
 */
name: string, 
/**
 * Purchaser, performer or private performer; decides which part of a plan it gets.
 */
part: Part | null, 
/**
 * Where its binder stands.
 */
binder_place: string, };

export type UnitId = string;

export type Unlock = { 
/**
 * The account's name; empty tries every account.
 */
name: string, 
/**
 * The passphrase.
 */
passphrase: string, 
/**
 * Only for reading: beside another program, on a medium that can not be written, or a newer file.
 */
read_only: boolean, };

export type UnlockWithRecoveryKey = { 
/**
 * The key as printed; case and blanks do not matter.
 */
key: string, 
/**
 * Whose passphrase is set.
 */
name: string, 
/**
 * The new passphrase.
 */
new_passphrase: string, };

export type Verdict = "met" | "partly" | "not_met";

export type VerifyView = { 
/**
 * True when everything is whole.
 */
whole: boolean, 
/**
 * What is not, in English, for support.
 */
faults: Array<string>, 
/**
 * Entries in the change log.
 */
changes: number, 
/**
 * The log's last hash, in hex; compare it with the one on paper.
 */
head: string, 
/**
 * Approved versions that were compared with their hashes.
 */
versions: number, 
/**
 * When.
 */
at: string, };

export type VersionId = string;

export type VersionRef = { "version": "current" } | { "version": "number", 
/**
 * Its number.
 */
number: number, } | { "version": "review" } | { "version": "draft" };

export type VersionRow = { 
/**
 * Its id.
 */
version: VersionId, 
/**
 * Its number.
 */
number: number, 
/**
 * When it was approved.
 */
approved_at: string, 
/**
 * By whom.
 */
approved_by: string, 
/**
 * In force or superseded.
 */
state: VersionState, 
/**
 * SHA-256 of the frozen PDF, in hex.
 */
pdf_sha256: string, };

export type VersionState = "draft" | "in_review" | "approved" | "superseded";

export type Wall = { 
/**
 * The day: "2026-11-20", "20261120", "20/11", "20 nov", "i går".
 */
date: string, 
/**
 * The time: "16:20", "16.20", "1620", "9", "kl 9".
 */
time: string, 
/**
 * Which of the two, when the clock shows the time twice in the autumn night.
 */
which: Fold | null, };

export type WallField = "date" | "time";

export type Warning = { 
/**
 * The path of the field, for example "routines.note".
 */
field: string, 
/**
 * What it looks like.
 */
what: Suspicion, 
/**
 * The text in question.
 */
text: string, };

export type Way = "wrong_email" | "wrong_letter" | "paper" | "lost_device" | "lost_password" | "theft" | "account" | "snooping" | "published" | "outage" | "attack" | "other";

export type WebEdge = { 
/**
 * What needs.
 */
above: number, 
/**
 * What is needed.
 */
below: number, 
/**
 * In whose record it stands; one of the two.
 */
stated_by: number, 
/**
 * What kind of thing is needed; `None` where an activity uses it.
 */
kind: DependencyKind | null, 
/**
 * How it is written down; one that is mutual is two edges.
 */
direction: Direction, 
/**
 * What still works without it.
 */
works_without: string, 
/**
 * What to do meanwhile.
 */
fallback: string, };

export type WebLine = { 
/**
 * What needs.
 */
above: number, 
/**
 * What is needed; in the same row when the two are in a circle.
 */
below: number, 
/**
 * The column in which the line passes each row between the two, from above.
 */
through: Array<number>, };

export type WebNode = { 
/**
 * What it is.
 */
node: NodeRef, 
/**
 * What it is called.
 */
name: string, 
/**
 * Of a system, what it is.
 */
sort: SystemSort | null, 
/**
 * Where it stands in the picture; `None` when nothing that is shown leans on it, nor it on anything.
 */
place: WebPlace | null, 
/**
 * It is an activity with a promise under it that does not hold, or the system that promises too long.
 */
in_conflict: boolean, 
/**
 * It needs itself through others.
 */
in_circle: boolean, 
/**
 * Of a system, the roles that nobody has.
 */
missing_roles: Array<SystemRole>, 
/**
 * How many others it needs in the whole web.
 */
needs: number, 
/**
 * How many others need it in the whole web.
 */
needed_by: number, };

export type WebPlace = { 
/**
 * The column of its middle; the next in the row is two away or more, and a line that passes one.
 */
column: number, 
/**
 * Its row; what everything leans on is at the bottom.
 */
row: number, };

export type WebView = { 
/**
 * Everything that is shown: systems, activities, then what is only named.
 */
nodes: Array<WebNode>, 
/**
 * The lines of the picture, one for each pair.
 */
lines: Array<WebLine>, 
/**
 * The same as a list: every dependency, also several between two.
 */
edges: Array<WebEdge>, 
/**
 * The circles that something shown is in, whole.
 */
circles: Array<Array<NodeRef>>, 
/**
 * Columns of the picture.
 */
columns: number, 
/**
 * Rows of the picture.
 */
rows: number, 
/**
 * How many nodes the whole web has.
 */
total: number, };

export type Weight = "must" | "look";

export type When = "always" | "breach" | "high_risk" | "significant" | "started" | "protected";

export type Which = "first" | "supplement" | "final";

export type WithdrawCopy = { 
/**
 * The copy.
 */
copy: CopyId, };

export type Withdrawn = { 
/**
 * When.
 */
at: string, 
/**
 * By whom.
 */
by: string, };

export type WordChange = { 
/**
 * Kept, added or removed.
 */
mark: WordMark, 
/**
 * The words, with their blanks.
 */
text: string, };

export type WordMark = "kept" | "added" | "removed";

export type Working = { "state": "draft", 
/**
 * Everybody who wrote in it since the last approval.
 */
writers: Array<AccountId>, 
/**
 * Why it came back, if it did.
 */
sent_back: SentBack | null, } | { "state": "in_review", 
/**
 * The version that waits.
 */
version: VersionId, 
/**
 * Everybody who wrote in it.
 */
writers: Array<AccountId>, 
/**
 * Who sent it.
 */
submitted_by: AccountId, 
/**
 * When.
 */
submitted_at: string, } | { "state": "settled" };

/** The one list: name, [request, answer]. */
export interface Commands {
  status: [Nothing, StatusView];
  create_file: [CreateFile, CreatedView];
  unlock: [Unlock, SessionView];
  unlock_with_recovery_key: [UnlockWithRecoveryKey, SessionView];
  session: [KeepAlive, SessionView];
  lock: [Nothing, Done];
  change_passphrase: [ChangePassphrase, Done];
  save_preferences: [Preferences, SessionView];
  renew_recovery_key: [Nothing, RecoveryView];
  save_file_settings: [FileSettings, SessionView];
  home: [InAdministration, HomeView];
  search: [Search, SearchView];
  open_organisation: [InAdministration, OrganisationView];
  new_administration: [NewAdministration, Saved];
  save_administration: [SaveAdministration, Saved];
  save_unit: [SaveUnit, Saved];
  save_role: [SaveRole, Saved];
  save_person: [SavePerson, Saved];
  add_example: [Nothing, Saved];
  remove_example: [InAdministration, Done];
  list_accounts: [Nothing, AccountsView];
  add_account: [AddAccount, Saved];
  propose_duties: [ProposeDuties, Saved];
  confirm_duties: [OneAccount, Saved];
  deactivate_account: [OneAccount, Done];
  open_register: [InAdministration, RegisterView];
  save_system: [SaveSystem, Saved];
  save_activity: [SaveActivity, Saved];
  save_routine: [SaveRoutine, Saved];
  save_form: [SaveForm, Saved];
  retire: [OneRecord, Done];
  bring_back: [OneRecord, Done];
  undo: [OneRecord, Undone];
  open_web: [OpenWeb, WebView];
  take_out: [TakeOut, FallView];
  impact_analysis: [AskImpact, ImpactAnalysis];
  open_system: [OneSystem, SystemFileView];
  save_maintenance: [SaveMaintenance, Saved];
  list_controls: [InAdministration, ControlsView];
  save_control: [SaveControl, Saved];
  begin_control: [BeginControl, Saved];
  list_evidence: [InAdministration, EvidenceView];
  save_evidence: [SaveEvidence, Saved];
  keep_evidence_file: [KeepEvidenceFile, Saved];
  open_evidence_file: [OneEvidence, ExportedView];
  list_scales: [InAdministration, ScalesView];
  save_scale: [SaveScale, Saved];
  list_classifications: [InAdministration, ClassificationsView];
  new_classification: [NewClassification, ClassificationView];
  open_classification: [OneClassification, ClassificationView];
  save_classification: [SaveClassification, SavedClassification];
  decide_classification: [DecideClassification, ClassificationView];
  discard_classification: [OneClassificationRevision, Done];
  list_catalogues: [InAdministration, CataloguesView];
  read_catalogue: [ReadCatalogue, CatalogueReadView];
  open_requirements: [OpenRequirements, RequirementsView];
  save_answers: [SaveAnswers, Saved];
  export_requirements: [ExportRequirements, ExportedView];
  read_supplier_answers: [ReadSupplierAnswers, SupplierAnswersView];
  list_templates: [Nothing, TemplatesView];
  list_plans: [InAdministration, PlansView];
  new_plan: [NewPlan, PlanView];
  copy_plan: [CopyPlan, PlanView];
  open_plan: [OnePlan, PlanView];
  save_section: [SaveSection, SavedSection];
  rename_plan: [RenamePlan, Saved];
  read_plan: [ReadPlan, ReadPlanView];
  submit_plan: [OnePlan, PlanView];
  withdraw_plan: [OnePlan, PlanView];
  open_review: [OnePlan, ReviewView];
  approve_plan: [Decide, ReadPlanView];
  send_back_plan: [SendBack, Done];
  compare_versions: [CompareVersions, ComparisonView];
  prove_version: [OneVersion, ProofView];
  preview: [Preview, PreviewView];
  print: [Print, PrintedView];
  list_copies: [InAdministration, CopiesView];
  withdraw_copy: [WithdrawCopy, Done];
  read_moment: [ReadMoment, Reading];
  report_places: [InAdministration, ReportPlacesView];
  save_report: [SaveReport, SavedIncident];
  send_report: [OneIncidentRevision, IncidentView];
  discard_report: [OneIncidentRevision, Done];
  open_incident: [OneIncident, IncidentView];
  save_incident_part: [SaveIncidentPart, SavedIncident];
  save_track_state: [SaveTrackState, SavedIncident];
  approve_no_notification: [OneIncidentRevision, SavedIncident];
  settle_incident: [SettleIncident, IncidentView];
  close_incident: [CloseIncident, IncidentView];
  reopen_incident: [ReopenIncident, IncidentView];
  open_authority_form: [OpenAuthorityForm, AuthorityFormView];
  list_incidents: [ListIncidents, IncidentsView];
  system_incidents: [OneSystem, IncidentsView];
  incident_history: [OneIncident, IncidentHistoryView];
  analyse_incidents: [AnalyseIncidents, AnalysisView];
  export_incidents: [ExportIncidents, ExportedView];
  list_tracks: [InAdministration, TracksView];
  save_track: [SaveTrack, Saved];
  reset_track: [ResetTrack, Done];
  reminders: [InAdministration, NoticesView];
  report_doors: [Nothing, ReportDoorsView];
  read_key_file: [ReadKeyFile, ReportDoor];
  check_report: [CheckReport, CheckedReport];
  seal_report: [SealReport, SealedView];
  public_key: [InAdministration, PublicKeyView];
  renew_public_key: [InAdministration, PublicKeyView];
  take_in_report: [TakeInReport, TakenIn];
  take_in_left_reports: [InAdministration, TakenInView];
  preview_import: [PreviewImport, ImportPreview];
  run_import: [RunImport, ImportDone];
  list_imports: [InAdministration, ImportsView];
  undo_import: [OneImport, UndoneImport];
  export_register: [ExportRegister, ExportedView];
  import_template: [ImportTemplate, ExportedView];
  list_changes: [ListChanges, ChangesView];
  verify: [Nothing, VerifyView];
  back_up: [Nothing, BackupView];
  list_backups: [Nothing, BackupsView];
}
