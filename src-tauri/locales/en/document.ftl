### What stands in a plan beside what its writers wrote: headings, labels and fixed words. On paper and in the preview.

## What kind of plan, whose part

document-kind-continuity = Continuity plan
document-kind-outage = Outage plan
document-kind-both = Continuity and outage plan
document-part-purchaser = Purchaser
document-part-performer = Performer
document-part-private-performer = Private performer
document-part-all = Everybody in the administration

## Steps and times

document-step-information = Information
document-step-do = Do
document-step-confirm = Check
document-step-decide = Decision
document-uses-form = Form { $number }, { $title }
document-hours = { $hours ->
    [one] 1 hour
   *[other] { $hours } hours
 }
# Stands after "applies" on an action card.
document-phase-always = from the start
document-phase-from = more than { $from ->
    [one] 1 hour
   *[other] { $from } hours
 } after the start
document-phase-between = { $from ->
    [0] { $to ->
        [one] the first hour
       *[other] the first { $to } hours
     }
   *[other] { $from }–{ $to } hours after the start
 }

## 2. Scope

document-scope-purpose = Purpose
document-scope-systems = Systems that the plan covers
document-scope-systems-name = System
document-scope-systems-purpose = Used for
document-scope-systems-supplier = Supplier
document-scope-systems-promise = Supplier promises to restore within
document-scope-systems-restored = Restore proven
document-never-proven = Never
document-scope-units = Units that the plan covers
document-scope-performers = Performers that the plan covers
document-scope-not-covered = The plan does not cover

## 4. Activation

document-activation-criteria = The fallback routines begin when
document-activation-deciders = Who decides on activation
document-activation-deciders-order = Order
document-activation-deciders-hours = When
document-activation-deciders-role = Role
document-activation-announcement = How the decision is announced
document-hours-always = Round the clock
document-hours-office = Office hours
document-hours-other = Other hours
document-decider-first = First
document-decider-in-absence = Deputy

## 5. What must go on

document-tasks = Activities, the most urgent first
document-tasks-activity = Activity
document-tasks-mtpd = Longest without the system (MTPD)
document-tasks-mbco = Lowest acceptable level (MBCO)
document-tasks-must = Must be done
document-tasks-may-wait = May wait
document-deadlines = Legal time limits that run during the outage
document-deadlines-activity = Activity
document-deadlines-what = What must be done
document-deadlines-within = Within
document-deadlines-source = Rule

## 6. Fallback routines

document-routines = Fallback routines
document-routines-card = Card
document-routines-title = Fallback routine
document-routines-phase = Applies
document-routines-parts = For

## 7. Paper and 8. forms

document-paper = Lists that are always kept on paper
document-paper-what = List
document-paper-by = Printed by
document-paper-how-often = How often
document-paper-place = Locked away in
document-paper-shredded = Shredded
document-forms = Forms in the binder
document-forms-number = No.
document-forms-title = Form
document-forms-copies = Copies
document-forms-parts = For

## 9. Dependencies

document-dependencies = What the work depends on
document-dependencies-name = Dependency
document-dependencies-kind = Kind
document-dependencies-stops = What stops
document-dependencies-works = What still works
document-dependencies-fallback = What to do meanwhile
document-dependency-system = Case system
document-dependency-identity = Sign-in and e-ID
document-dependency-network = Network
document-dependency-power = Power
document-dependency-delivery = Delivery of applications
document-dependency-transfer = Transfer of data
document-dependency-phones = Phones and mobiles
document-dependency-printing = Printing
document-dependency-supplier = Supplier
document-dependency-other = Something else

## 10. Communication and 11. contacts

document-communication = Who is told what
document-communication-audience = To
document-communication-when = When
document-communication-message = Message
document-communication-channel = How
document-communication-sender = Sender
document-contacts-system = Support for { $system }
document-contacts-external = Phone numbers outside the administration

## 12. Phases

document-phases = As the outage goes on
document-phases-phase = How long
document-phases-does = What to do then
document-phases-by = Decided by

## 13. Return to normal

document-return-declared-by = Decides on the return to normal
document-return-conditions = What must be in place first
document-return-message = Message about the return to normal
document-return-paper-stops = When we stop writing on paper
document-return-steps = Do this, in order

## 14. Late entry

document-late = What is entered afterwards, in this order
document-late-what = Record
document-late-by = Entered by
document-late-checked = Checked by
document-late-within = Done within
document-late-marking = How a late entry is marked
document-late-paper = The paper afterwards

## 15. Incidents

document-incidents = Notifications
document-incidents-what = Event
document-incidents-within = Time
document-incidents-to = To
document-incidents-role = Responsible
document-incidents-source = Rule
document-certainty-secondary = Read in somebody else’s account, check it
document-certainty-unverified = Not checked
document-checked-on = Checked { $day }

## 16. Evaluation and 17. exercises

document-evaluation-role = Responsible for the evaluation
document-evaluation-within = Done within
document-evaluation-questions = Questions
document-exercises-interval = How often
document-exercises = Exercises and restore tests
document-exercises-on = Day
document-exercises-kind = Kind
document-exercises-what = What was tried
document-exercises-outcome = How it went
document-exercises-next = Next time
document-exercise-table-top = Table-top exercise
document-exercise-practical = Practical exercise
document-exercise-restore-test = Restore test
document-exercise-real-outage = Real outage

## 18. Revisions

document-revisions = Versions and changes
document-revisions-on = Day
document-revisions-version = Version
document-revisions-by = By
document-revisions-what = Change
document-revision-approved = Approved

## Where a version stands, and what a print is called in lists and file names

compared-draft = the draft of version { $number }
compared-in-review = version { $number }, in review
compared-version = version { $number }
pdf-title-plan = { $title }
pdf-title-binder = Binder: { $title }
pdf-title-card = Action card: { $title }
pdf-title-contacts = Contact and alarm lists: { $title }
pdf-title-forms = Blank forms: { $title }
pdf-title-whole-binder = Outage binder: { $name }
pdf-warning-no-glyph = The character “{ $character }” can not be printed. It stands near “{ $near }”.
