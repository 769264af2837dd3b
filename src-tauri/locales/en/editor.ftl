### The plan editor and the parts of its forms.

## Choices

part-purchaser = Purchaser
part-performer = Performer
part-private = Private performer
hours-always = Round the clock
hours-office = Office hours
hours-other = Other hours
decider-first = First
decider-in-absence = In absence
dependency-system = Case system
dependency-identity = Sign-in and e-ID
dependency-network = Network
dependency-power = Power
dependency-delivery = Delivery of applications
dependency-transfer = Transfer of data
dependency-phones = Phones and mobiles
dependency-printing = Printing
dependency-supplier = Supplier
dependency-other = Something else
certainty-confirmed = Confirmed: read in the rule or at the authority
certainty-secondary = Read in somebody else’s account
certainty-unverified = Not checked
exercise-table-top = Table-top exercise
exercise-practical = Practical exercise
exercise-restore-test = Restore test
exercise-real-outage = Real outage
step-kind-do = Do
step-kind-decide = Decide
step-kind-confirm = Confirm
step-kind-information = Information

## Steps

step-one = Step
step-add = Add step
step-does = What is to be done?
step-when = When?
step-role = Who?
step-kind = Kind of step
step-minutes = Minutes
step-place = Where?
step-uses = With what?
step-form = Form to fill in
step-parts = Whom is the step for?
step-parts-hint = Leave empty when it is for everybody in the administration. Private performers get only what is marked for them.

## Form parts

form-more = More
form-minutes = min
form-row-name = { $one } { $number }
form-rows-none = Nothing yet.
form-pick-open-routine = Open the routine { $name }
form-activity-times = Should work again within { $rto }, tolerates at most { $mtpd }
form-activity-rto = Should work again within { $rto }
form-activity-mtpd = Tolerates at most { $mtpd }
form-activity-mbco = Lowest level: { $mbco }
form-role-empty = No holder

## Page

editor-back = Plans
editor-not-open = The plan can not be opened
editor-read = Read the approved plan
editor-loading = Fetching the plan …
editor-sections = Sections of the plan
editor-section-pick = Section of the plan
editor-mark-done = done
editor-mark-look = needs a look
editor-mark-empty = empty
editor-help = Help
editor-help-why = Why do we ask?
editor-help-example = A good example
editor-help-auditor = The auditor usually asks
editor-before = Previous: { $section }
editor-next = Next: { $section }
editor-submit = Send for approval
editor-preview-show = Show as printed
editor-preview-hide = Hide the print
editor-preview-title = How the section prints
editor-preview-whole = The whole plan as printed
editor-preview-page = Page { $number } of { $pages }
editor-preview-earlier = Previous page
editor-preview-later = Next page
editor-preview-saves = Shown when what you wrote is saved.
editor-undo = Undo the last change
editor-undone = The last saved change is undone.
editor-rename = Rename or change kind
editor-compare = Compare with the version in force
editor-versions = Versions
editor-title-label = The plan’s name
editor-title-missing = Write what the plan is called.
editor-kind-label = Kind of plan
editor-rename-save = Save the name
editor-cancel = Cancel
editor-close = Close

## State and saving

editor-state-first = Draft of version { $number }
editor-state-review = Version { $number } waits for approval
editor-state-sent-back = Version { $number } came back
editor-current = Version { $number } is in force until { $day }
editor-current-open = Version { $number } is in force
editor-no-current = No version is approved yet
editor-read-only = You may read the plan but not write in it.
editor-in-review = The plan is being reviewed. To change it, take it back first.
editor-in-review-read = The plan is being reviewed.
editor-withdraw = Take the plan back
editor-withdrawn = The plan is back with you.
editor-review = To the review
editor-sent-back-title = Sent back { $day }
editor-settled-note = Nothing has changed since version { $number } was approved. When you change something a draft of version { $next } begins.

## Findings and warnings

editor-findings = Needs a look here
editor-findings-more =
    { $count ->
            [one] One more thing
           *[other] { $count } more things
        }
editor-weight-must = Must be solved before approval
editor-weight-look = Worth a look
editor-warning-personal-number = “{ $text }” looks like a personal identity number. Remove it: the plan is read by many and stands in binders.
editor-warning-name = “{ $text }” looks like a name. Write the role instead, so that the plan holds when somebody leaves.
editor-submit-title = Send for approval
editor-submit-number = This becomes version { $number }.
editor-submit-ready = Nothing that must be there is missing.
editor-submit-lacks =
    { $count ->
            [one] One thing must be solved first:
           *[other] { $count } things must be solved first:
        }
editor-submit-looks =
    { $count ->
            [one] One thing is worth a look but does not stop you:
           *[other] { $count } things are worth a look but do not stop you:
        }
editor-submit-things = { $count } things
editor-submit-freeze = While the plan is being reviewed nobody can change it. You can take it back at any time.
editor-submit-other = Somebody else than you approves.
editor-submit-go = Send version { $number }
editor-submitted = The plan is sent for approval.

## Fields shared by sections

editor-parts = Whom is the row for?
editor-parts-hint = Leave empty when it is for everybody in the administration. Private performers get only what is marked for them.
editor-note = Anything else?
editor-role-hint = A role, never a person.

## 1 Header

editor-header-summary = Summary
editor-header-summary-hint = Two or three sentences: what the plan is for and when it is used.
editor-header-owner = Document owner
editor-header-document-number = Document number
editor-header-registry-number = Registry number
editor-header-drawn-up-by = Drawn up or revised by
editor-header-drawn-up-on = Drawn up or revised on
editor-header-revise-by = To be revised by
editor-header-revise-by-hint = After that the plan counts as too old.
editor-header-secrecy = Secrecy mark
editor-header-secrecy-hint = Printed on every page, for example “OSL 18 kap. 13 §”. Leave empty when the plan is open.

## 2 Scope

editor-scope-purpose = What is the plan for?
editor-scope-systems = Systems that the plan covers
editor-scope-units = Units that the plan covers
editor-scope-performers = Performers that are covered
editor-scope-performers-hint = Private performers too.
editor-scope-not-covered = This is not covered

## 3 First minutes

editor-first-minutes-steps = Steps in the first fifteen minutes
editor-first-minutes-steps-hint = Begin with whether the fault is only yours. Then write who calls whom, in office hours and at other hours.

## 4 Activation

editor-activation-criteria = When do the fallback routines begin?
editor-activation-criteria-hint = Write something that can be settled with a watch in hand.
editor-activation-criteria-add = Add criterion
editor-activation-criteria-one = Criterion
editor-activation-deciders = Who decides?
editor-activation-deciders-hint = Somebody must always be within reach, at night too and when the first does not answer.
editor-activation-deciders-add = Add decider
editor-activation-deciders-one = Decider
editor-decider-order = Order
editor-decider-hours = When
editor-decider-role = Role
editor-activation-announcement = How the decision is announced
editor-activation-announcement-hint = Write also who acknowledges it, and within what time.

## 5 Tasks

editor-tasks-rows = Activities, the most urgent first
editor-tasks-rows-hint = Times and the lowest level come from the activity.
editor-tasks-add = Add activity
editor-tasks-one = Activity
editor-task-activity = Which activity?
editor-task-must = This must be done during the outage
editor-task-may-wait = This may wait

## 6 Routines

editor-routines-rows = Fallback routines in the plan
editor-routines-rows-hint = In the order of the action cards. The same routine may stand in several plans.
editor-routines-one = Fallback routine
editor-routines-add = Add fallback routine
editor-routines-note = This holds for all routines

## 7 Paper

editor-paper-rows = Lists that are always printed
editor-paper-rows-hint = What is not printed when the outage comes does not exist.
editor-paper-add = Add list
editor-paper-one = List
editor-paper-what = Which list?
editor-paper-printed-by = Who prints it?
editor-paper-how-often = How often?
editor-paper-place = Where is it locked up?
editor-paper-shredded = When is it shredded?

## 8 Forms

editor-forms-rows = Forms in the binder
editor-forms-rows-hint = Count on a day without the system.
editor-forms-add = Add form
editor-forms-one = Form
editor-forms-form = Which form?
editor-forms-copies = Copies in the binder
editor-forms-note = How numbers are given out and the sheets are kept

## 9 Dependencies

editor-dependencies-rows = What the activities lean on
editor-dependencies-add = Add dependency
editor-dependencies-one = Dependency
editor-dependency-system = System in the register
editor-dependency-system-hint = When it is not in the register, write its name below instead.
editor-dependency-name = Or its name
editor-dependency-kind = What is it?
editor-dependency-stops = What stops?
editor-dependency-works-without = What works without it?
editor-dependency-fallback = What do we do meanwhile?

## 10 Communication

editor-communication-rows = Who is told what?
editor-communication-add = Add audience
editor-communication-one = Audience
editor-message-audience = Whom?
editor-message-audience-hint = For example staff, clients and guardians, performers, health care, media.
editor-message-message = What do we say?
editor-message-channel = How?
editor-message-when = When?
editor-message-sender = Who says it?

## 11 Contacts

editor-contacts-groups = Alarm lists
editor-contacts-groups-hint = Names and numbers are taken from the role register when the list is printed.
editor-contacts-groups-add = Add alarm list
editor-contacts-groups-one = Alarm list
editor-group-title = What is the list for?
editor-group-title-hint = For example “Alarm list A, management”.
editor-group-roles = Roles, in the order of calling
editor-group-roles-hint = The first is called first.
editor-group-roles-one = Role
editor-group-roles-add = Add role
editor-contacts-external = Numbers outside the administration
editor-contacts-external-add = Add number
editor-contacts-external-one = Number
editor-external-name = Which function?
editor-external-name-hint = A function, never a person.
editor-external-phone = Phone
editor-external-hours = Hours
editor-external-about = When does one call?

## 12 Phases

editor-phases-rows = What changes as the outage goes on?
editor-phases-rows-hint = A suggestion is 0–1, 1–4, 4–12, 12–24 hours, 1–3 days and longer.
editor-phases-add = Add phase
editor-phases-one = Phase
editor-phase-from = From hour
editor-phase-to = To hour (empty: until it works)
editor-phase-decided-by = Who decides?
editor-phase-does = What do we do from now on?

## 13 Return

editor-return-declared-by = Who declares that normal is back?
editor-return-conditions = What must be true before?
editor-return-conditions-hint = For example that two units have signed in and seen the right data.
editor-return-message = What is said, and how?
editor-return-paper-stops = When do we stop using paper?
editor-return-steps = Steps for the return

## 14 Late entry

editor-late-rows = What is entered, in order
editor-late-rows-hint = What others need first is entered first.
editor-late-add = Add item
editor-late-one = Item
editor-late-what = What is entered?
editor-late-entered-by = Who enters it?
editor-late-checked-by = Who else checks it?
editor-late-within = Within what time?
editor-late-marking = How a late entry is marked
editor-late-marking-hint = When it happened, who did it and who entered it.
editor-late-paper-afterwards = What happens to the paper afterwards?
editor-late-paper-afterwards-hint = Keep until everything is entered and checked, then follow the records schedule.

## 15 Incidents

editor-incidents-rows = What must be notified
editor-incidents-rows-hint = Check every rule and write when you did.
editor-incidents-add = Add notification
editor-incidents-one = Notification
editor-notification-what = What has happened?
editor-notification-within = Within what time?
editor-notification-to = To whom?
editor-notification-role = Who notifies?
editor-notification-source = Law or rule
editor-notification-certainty = How certain is it?
editor-notification-checked-on = Checked on

## 16 Evaluation

editor-evaluation-questions = Questions after the outage
editor-evaluation-questions-add = Add question
editor-evaluation-questions-one = Question
editor-evaluation-role = Who answers for the evaluation?
editor-evaluation-within = Within what time?
editor-evaluation-within-hint = For example “Two weeks”.

## 17 Exercises

editor-exercises-interval = How often is the plan exercised?
editor-exercises-interval-hint = For example “Once a year, one unit at a time”.
editor-exercises-rows = Exercises and tests
editor-exercises-add = Add exercise
editor-exercises-one = Exercise
editor-exercise-kind = What was done?
editor-exercise-on = Day
editor-exercise-what = What was tried?
editor-exercise-outcome = How did it go?
editor-exercise-next = Next time

## 18 Revisions

editor-revisions-rows = Revisions before the plan was kept in Beredd
editor-revisions-rows-hint = Later versions write themselves when they are approved.
editor-revisions-add = Add revision
editor-revisions-one = Revision
editor-revision-on = Day
editor-revision-by = By
editor-revision-what = What changed?
