### What the papers about systems say: fact sheet, maintenance plan, control matrix, classification, requirements, impact analysis, dependencies.

## Head, days and times

systempaper-extract = Extract { $at }
systempaper-secrecy = The content may be under secrecy, for example under chapter 18 section 8 of the Public Access to Information and Secrecy Act. Consider that before you hand the paper out.
systempaper-hours = { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
}
systempaper-day-today = { $day } (today)
systempaper-day-ago = { $days ->
    [one] { $day } ({ $days } day ago)
   *[other] { $day } ({ $days } days ago)
}
systempaper-day-passed = { $day }, the day has passed
systempaper-gone = No longer in the register
systempaper-unsaid = Not said
systempaper-yes = Yes
systempaper-no = No
systempaper-system = System
systempaper-activity = Activity
systempaper-meaning = What it means
systempaper-scale-title = How to read the scale

## Fact sheet

systempaper-sheet-kind = System fact sheet
systempaper-about = The system
systempaper-sort = Kind
systempaper-sort-case = Case system
systempaper-sort-support = Supporting system
systempaper-purpose = What it is used for
systempaper-supplier = Supplier
systempaper-hosting = Where it runs
systempaper-scope = Who uses it
systempaper-scope-whole = The whole administration
systempaper-class = Class
systempaper-class-draft = { $class }, a draft that is not decided
systempaper-class-replaced = { $class }, replaced by a newer one
systempaper-restored = Last restored
systempaper-restore-took = took { $hours }
systempaper-roles = Roles
systempaper-role-owner = System owner
systempaper-role-responsible = System responsible
systempaper-role-manager = System manager
systempaper-role-administrator = System administrator
systempaper-role-pilots = Local super-users
systempaper-support = Support and agreement
systempaper-support-whom = Whom to call
systempaper-support-name = Who
systempaper-support-phone = Phone
systempaper-support-address = E-mail or web address
systempaper-support-hours = Open
systempaper-agreement = Agreement and service level
systempaper-promised = The supplier promises to restore within
systempaper-read-only = Read-only copy
systempaper-use = Log-in, logging and personal data
systempaper-login = Log-in
systempaper-logging = Logging
systempaper-personal = Personal data
systempaper-personal-none = None
systempaper-personal-ordinary = Yes, none of them sensitive
systempaper-personal-sensitive = Yes, sensitive data or data under secrecy
systempaper-personal-note = About the personal data
systempaper-performers = Private performers that use it
systempaper-leaning = Activities and plans
systempaper-leaning-activities = Activities that use the system
systempaper-leaning-plans = Plans that cover the system
systempaper-mtpd = Longest tolerable outage (MTPD)
systempaper-rto = Recovery objective (RTO)
systempaper-rpo = Data that may be lost (RPO)
systempaper-mbco = Lowest level during the outage (MBCO)
systempaper-plan = Plan
systempaper-plan-state = State
systempaper-plan-revise = To be reviewed by
systempaper-plan-version = Version { $number } is in force
systempaper-plan-draft = Draft

## Class, proofs and control questions in short

systempaper-class-title = Classification of information
systempaper-decided-by = Decided by
systempaper-decided-on = Decided on
systempaper-next-review = Next review
systempaper-scale = Scale
systempaper-scale-version = { $name }, version { $version }
systempaper-aspect = Aspect
systempaper-level = Level
systempaper-level-from = Comes from
systempaper-level-none = Left out
systempaper-raised-from = Raised from { $from }. The parts: { $sets }
systempaper-proofs = Proof from the supplier
systempaper-proof = Proof
systempaper-proof-backup = Backups
systempaper-proof-restore = Restore test
systempaper-proof-traceability = Traceability
systempaper-proof-penetration = Penetration test
systempaper-proof-encryption = Encryption
systempaper-proof-log = Logs
systempaper-proof-other = Other
systempaper-standing = Standing
systempaper-standing-not-asked = Not asked for
systempaper-standing-waiting = Asked for, has not come
systempaper-standing-old = Too old
systempaper-standing-wanting = Not enough
systempaper-standing-fresh = Up to date
systempaper-dated = Tells of the day
systempaper-checked = Checked by us
systempaper-ask-again = Ask again by
systempaper-controls = Control questions
systempaper-question = Control question
systempaper-question-documentation = 1. Is the documentation of routines and processes current and under version control?
systempaper-question-users = 2. Do users understand the routines, and is that followed up?
systempaper-question-permissions = 3. Are permissions checked continually?
systempaper-question-restore = 4. Is restoring tested and documented?
systempaper-question-logging = 5. Is the logging enough for full traceability?
systempaper-question-security = 6. Is the technical security good enough?
systempaper-verdict = Verdict
systempaper-verdict-met = Met
systempaper-verdict-partly = Partly met
systempaper-verdict-not-met = Not met
systempaper-verdict-none = Not assessed
systempaper-finding = Finding
systempaper-remains = What remains
systempaper-assessed-on = Assessed on
systempaper-assessed-by = Assessed by

## Dependencies and promises

systempaper-needs = What the system needs
systempaper-needs-what = Needs
systempaper-needed = What needs the system
systempaper-needed-by = Needed by
systempaper-kind = Kind
systempaper-kind-use = Use
systempaper-kind-system = System
systempaper-kind-identity = Log-in and identity
systempaper-kind-network = Network
systempaper-kind-power = Power
systempaper-kind-delivery = Delivery to the desktop
systempaper-kind-transfer = Transfer of data
systempaper-kind-phones = Phones and mobile devices
systempaper-kind-printing = Printing
systempaper-kind-supplier = Supplier
systempaper-kind-other = Other
systempaper-direction-feeds = one gives data to the other
systempaper-direction-mutual = both need each other
systempaper-works-without = Works without
systempaper-fallback = Fallback
systempaper-conflicts = Promises that do not hold
systempaper-conflicts-intro = Here the promise to restore is longer than the activity tolerates, counted through the whole chain of dependencies.
systempaper-against-mtpd = longest tolerable outage
systempaper-against-rto = recovery objective
systempaper-tolerates = Tolerates
systempaper-chain = Chain
systempaper-promises = The last one promises

## Maintenance plan

systempaper-plan-kind = Maintenance plan
systempaper-plan-title = Maintenance plan for { $system }
systempaper-plan-owner = Document owner
systempaper-plan-number = Document number
systempaper-plan-revised = Drawn up or revised
systempaper-plan-revise-by = To be revised
systempaper-plan-text = Text under the heading
systempaper-plan-goals = Purpose and goals
systempaper-plan-permissions = Permissions and access
systempaper-plan-follow-up = Follow-up and controls
systempaper-plan-logging = Logging
systempaper-plan-incidents = Reporting of incidents
systempaper-plan-development = Development
systempaper-wheel = Wheel of the year
systempaper-recurring = When it was last done
systempaper-recurring-what = Activity
systempaper-recurring-times = Times a year
systempaper-recurring-role = Who
systempaper-recurring-done = Last done
systempaper-never-noted = Not noted

## Control matrix

systempaper-controls-kind = Control questions for all systems
systempaper-matrix = Question and system
systempaper-counted = Number of systems
systempaper-meaning-met = The control is there, is used and can be shown.
systempaper-meaning-partly = Work is under way or planned. The risk remains.
systempaper-meaning-not-met = Nothing is done, or what is done is not enough. The risk remains.
systempaper-meaning-none = Nobody has assessed the question yet.
systempaper-earlier = Earlier
systempaper-evidence = Evidence
systempaper-done = What has been mended
systempaper-owner-due = Owner and by when

## Classification

systempaper-record-kind = Decision on classification of information
systempaper-version-draft = Draft { $at }
systempaper-version-decided = Decided, marked { $at } by { $by }
systempaper-version-replaced = Replaced by a newer classification { $at }
systempaper-decision = Decision
systempaper-participants = Participants, as roles
systempaper-registry = Registry number
systempaper-scale-source = About the scale
systempaper-laws = Laws that apply
systempaper-klassa = Number in KLASSA
systempaper-note = To think of
systempaper-highest = The level of the system
systempaper-highest-intro = The system gets the highest level among its information sets, aspect by aspect.
systempaper-sets = Information sets
systempaper-sets-about = What the sets are
systempaper-set = Information set
systempaper-set-content = What is in it
systempaper-set-process = Where it is used
systempaper-reasons = Reasons
systempaper-reason = Reason
systempaper-reason-missing = A reason is missing
systempaper-raised = Raised levels
systempaper-raised-intro = The whole can be more sensitive than its parts, for example when many data are put together.
systempaper-aspect-question = The question that is answered
systempaper-sign = Signature
systempaper-sign-decided = Date, signature and name in print of the one who decides

## Requirements

systempaper-own-kind = Requirements on the own organisation
systempaper-supplier-kind = Requirements on the supplier
systempaper-measures-kind = Action plan
systempaper-basis = What the list builds on
systempaper-catalogue = Catalogue of requirements
systempaper-catalogue-source = About the catalogue
systempaper-count = Number
systempaper-always = Always asked
systempaper-mandatory = Must
systempaper-supplier-title = Requirements to answer
systempaper-supplier-intro = Answer each requirement in the last two columns. Write yes, partly or no, and describe how the requirement is met.
systempaper-measures-title = What is to be done
systempaper-measures-intro = Requirements that are not met, or that nobody has answered. What is to be ready first comes first.
systempaper-no-day = No day is set
systempaper-no-measure = No measure is described
systempaper-no-owner = Nobody is appointed
systempaper-status-open = Not answered
systempaper-status-met = Met
systempaper-status-partly = Partly
systempaper-status-not-met = Not met
systempaper-status-not-relevant = Does not apply
systempaper-column-number = Number
systempaper-column-area = Area
systempaper-column-title = Requirement
systempaper-column-own = How it is to be
systempaper-column-demand = Requirement (the supplier must)
systempaper-column-why = Why
systempaper-column-mandatory = Mandatory
systempaper-column-meets = Meets (yes/partly/no)
systempaper-column-description = Description
systempaper-column-status = Answer
systempaper-column-how = How
systempaper-column-measure = Measure
systempaper-column-owner = Owner
systempaper-column-due = Ready by
systempaper-column-evidence = Evidence

## Impact analysis

systempaper-impact-kind = Impact analysis
systempaper-activities = What the activities tolerate
systempaper-after = { $hours ->
    [one] After { $hours } hour
   *[other] After { $hours } hours
}
systempaper-mtpd-suggested = { $hours } (suggested, not confirmed)
systempaper-mtpd-longer = longer than the analysis suggests ({ $hours })
systempaper-systems = What that demands of the systems
systempaper-systems-intro = The demand is the strictest that any activity makes, directly or through other systems. What is measured weighs more than what is promised.
systempaper-no-demand = No demand
systempaper-unmeasured = Never measured
systempaper-unpromised = No promise
systempaper-outcome = Outcome
systempaper-demanded = Demanded
systempaper-demanded-by = By whom, and the way down
systempaper-promised-short = Promised
systempaper-measured = Measured
systempaper-rpo-demanded = Data that may be lost, demand
systempaper-objective-none = Nothing is demanded
systempaper-objective-met = Can do it
systempaper-objective-missed = Can not do it
systempaper-objective-unproven = Promised, never proven
systempaper-objective-unknown = Unknown
systempaper-impact-unsaid = Not said
systempaper-impact-none = 0 none
systempaper-impact-moderate = 1 moderate
systempaper-impact-considerable = 2 considerable
systempaper-impact-serious = 3 serious
systempaper-impact-none-means = The outage is hardly felt.
systempaper-impact-moderate-means = The work can be done, but worse or slower.
systempaper-impact-considerable-means = The most important can be done, but clearly worse. Individuals are noticeably hurt.
systempaper-impact-serious-means = Important tasks can not be done, or life, health or rights are threatened.

## Dependencies

systempaper-web-kind = Dependencies between systems
systempaper-web-title = Dependencies around { $system }
systempaper-web-about = In short
systempaper-web-count = Activities, systems and services in the picture
systempaper-web-lines = Dependencies in the picture
systempaper-circles = Systems that need each other in a circle
systempaper-circles-none = None
systempaper-alone = Without stated dependencies
systempaper-web-picture = The picture
systempaper-web-read = An arrow goes from the one that needs to what is needed. The activities stand furthest to the left. Everything in the picture stands in the table after it too.
systempaper-web-table = The same as a table
systempaper-web-above = This one
systempaper-web-below = needs
systempaper-fall-title = If { $system } does not work
systempaper-falls = What happens
systempaper-falls-activities = Activities that are hurt
systempaper-falls-systems = Systems and services that are hurt
systempaper-falls-wholly = Stops wholly
systempaper-falls-partly = Works partly
systempaper-way = The way down
