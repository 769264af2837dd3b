### Words on paper: heads and feet of pages, covers, binder, action cards, lists and forms.

## Head and foot

pdf-page-of = Page { $page } of { $pages }
pdf-page-number = { $page } of { $pages }
pdf-continued = { $title } (continued)
pdf-head-name = Document
pdf-head-number = Document no.
pdf-head-page = Page
pdf-head-owner = Responsible for the document
pdf-head-drawn-up = Drawn up or revised by, and when
pdf-head-revise = To be revised
pdf-head-document = Document
pdf-head-administration = Administration
pdf-head-board = Board
pdf-head-kind = Kind of document
pdf-not-set = Not stated
pdf-example = EXAMPLE
pdf-version = Version { $version }
pdf-state-draft = Draft, not in force
pdf-state-in-review = Waiting for approval, not in force
pdf-state-approved = In force
pdf-state-superseded = Superseded, not in force
# Large and light across the page.
pdf-across-draft = DRAFT
pdf-across-in-review = NOT APPROVED
pdf-across-superseded = SUPERSEDED
pdf-foot-approved = approved { $day }
pdf-foot-valid-until = valid until { $day }
pdf-stamp = Printed { $at }
pdf-stamp-copy = copy { $number }, { $place }
pdf-stamp-copy-number = copy { $number }
pdf-stamp-no-copy = not a numbered copy
pdf-stamp-log = check number of the change log { $head }
pdf-secrecy = SECRECY: { $provision }. Examine the secrecy before you hand out the contents.

## Cover

pdf-contents = Contents
pdf-fact-version = Version
pdf-fact-approved-by = Approved by
pdf-fact-approved-on = Approved
pdf-fact-valid-until = Valid until
pdf-fact-replaces = Replaces
pdf-fact-part = Part
pdf-fact-owner = Responsible for the document
pdf-fact-drawn-up-by = Drawn up or revised by
pdf-fact-drawn-up-on = Drawn up or revised on
pdf-fact-number = Document no.
pdf-fact-registry = Registry no.
pdf-fact-print = Print
pdf-not-approved = Not approved
pdf-replaces = Version { $version } and all earlier prints
pdf-check-title = How to check that this copy holds
pdf-check-somebody = whoever is responsible for the plan
pdf-check-newest = Ask { $owner } or look in Beredd: is version { $version } the latest? If there is a newer one, replace this whole copy.
pdf-check-day = By { $day } the contents are due for review. Ask { $owner } before you follow the plan after that day.
pdf-check-draft = This is a draft. It is not approved and does not hold in an outage.
pdf-check-superseded = This copy has been replaced by a newer version. Do not use it.
pdf-check-log = Check number of the change log when this copy was printed: { $head }

## Plan

pdf-part-plan = The plan
pdf-part-plan-of = Plan: { $title }
pdf-part-contacts = Contact and alarm lists
pdf-part-cards = Action cards
pdf-part-forms = Forms
pdf-section-empty = Nothing is written here yet.
pdf-cards-lead = Choose a card by what is to be done and how long the outage has lasted. Each card is a sheet of its own that can be taken out of the binder.
pdf-cards-number = Card
pdf-cards-title = Task
pdf-cards-phase = Holds
pdf-cards-parts = For

## Action cards

pdf-card-number = Action card { $number }
pdf-card-phase = holds { $phase }
pdf-card-limits = Never do this
pdf-card-steps = Do this, in this order
pdf-card-late-entry = When the system is back
pdf-card-call = Call
pdf-step-place = Where:
pdf-step-uses = With:
pdf-step-minutes = { $minutes } min
pdf-step-sign-do = Done at / signed
pdf-step-sign-confirm = Checked at / signed
pdf-step-sign-decide = Decided at / signed

## Contact and alarm lists

pdf-contacts-subtitle = Contact and alarm list · call in this order
pdf-contacts-role = Role or function
pdf-contacts-holder = Name
pdf-contacts-deputy = Deputy
pdf-contacts-phone = Phone
pdf-contacts-office = Office hours
pdf-contacts-other = Other hours
pdf-contacts-note = Good to know

## Binder

pdf-binder-title = Outage binder, { $administration }
pdf-binder-name = Outage binder
pdf-binder-kind = When the systems do not work
pdf-binder-replaces = All earlier prints of the binder
pdf-binder-check = Ask { $owner } or look in Beredd: are the versions above the latest? If there is a newer one, replace the whole binder. Hand the old one to { $owner }.
pdf-begin-title = Begin here
pdf-begin-lead = The system does not answer. Do this, in this order.
pdf-begin-1 = Write down the time.
pdf-begin-2 = Find out whether it is only you: ask a colleague elsewhere. Try another computer and another network.
pdf-begin-3 = Call as the contact and alarm list says. Say what does not work, and since when.
pdf-begin-4 = Wait for the decision that the fallback routines begin. If life or health is in danger, do what is necessary at once and call afterwards.
pdf-begin-5 = Take out the action card for your task. Follow the steps, tick the boxes and write time and signature.
pdf-begin-care-title = Write on forms, one thing on each form
pdf-begin-care = Number every form and enter it on the late-entry list. Keep forms that are filled in under lock and key. Throw nothing away until somebody has checked the late entry.
pdf-forms-lead = Take a new form for each person and event. Copy the last one before it is used up.
pdf-forms-number = No.
pdf-forms-title = Form
pdf-forms-copies = Copies
pdf-part-standard = Papers of the outage itself
pdf-standard-lead = The decision to begin, the log of what happens, and the list of what is to be entered when the system is back.

## Facts of incidents: report, draft, register, yearly report

pdf-facts-missing = Missing
pdf-facts-missing-count = Number of facts that are missing: { $count }. They are marked with a triangle and the word Missing.
pdf-facts-nothing = There is nothing to report here.

## Marks, the wheel of the year and pictures

pdf-mark-met = Met
pdf-mark-partly = Partly met
pdf-mark-not-met = Not met
pdf-mark-unknown = Not assessed
pdf-mark-level = Level { $level }
pdf-matrix-part = Table { $part } of { $parts }
pdf-wheel-alt = Wheel of the year. Number of activities in each month: { $months }. What they are is said in the table below.
pdf-wheel-total = { $count ->
    [one] 1 activity
   *[other] { $count } activities
}
pdf-wheel-month = Month
pdf-wheel-activities = What is done
pdf-wheel-none = Nothing planned
pdf-web-alt = Picture with { $boxes } boxes and { $arrows } arrows between them. The table beside it says the same in words.
pdf-web-too-large = The picture has { $boxes } boxes and { $arrows } arrows. That is too many to be read on one sheet. The table says the same. Choose a single system to get a picture of what is nearest to it.
pdf-web-focus = What the picture is about
pdf-web-support = Supporting system
pdf-web-hurt = Hurt by the outage
pdf-month-1 = January
pdf-month-2 = February
pdf-month-3 = March
pdf-month-4 = April
pdf-month-5 = May
pdf-month-6 = June
pdf-month-7 = July
pdf-month-8 = August
pdf-month-9 = September
pdf-month-10 = October
pdf-month-11 = November
pdf-month-12 = December

## Forms

pdf-form = Form
pdf-form-number = Form { $number }
pdf-form-running-number = Running number on the late-entry list
pdf-form-place = Unit
pdf-form-afterwards = When the form is filled in
pdf-form-date-hint = year, month, day
pdf-form-date-time-hint = year, month, day and time
pdf-form-personal-number-hint = personal identity number
pdf-form-place-and-date = Place and date
pdf-form-signature = Signature
pdf-form-name-in-print = Name in print
pdf-activation-title = Activation decision
pdf-activation-subtitle = The decision to begin the fallback routines, filled in by whoever decides
pdf-activation-outage-began = The outage began
pdf-activation-what = What does not work, and for whom
pdf-activation-routines = Fallback routines that begin
pdf-activation-from = They hold from
pdf-activation-decided-by = Decided by
pdf-activation-told = Who has been told, and how
pdf-activation-ended = Decision to return
pdf-activation-until = The fallback routines end
pdf-activation-ended-by = Return decided by
pdf-log-title = Log of events
pdf-log-subtitle = One line for each event and decision
pdf-log-time = Day and time
pdf-log-event = What happened or was decided
pdf-log-done = What was done, and by whom
pdf-log-sign = Sign.
pdf-late-title = Late-entry list
pdf-late-subtitle = One line for each form that is to be entered when the system is back
pdf-late-number = No.
pdf-late-form = Form
pdf-late-when = Day and time of the event
pdf-late-by = Done by
pdf-late-entered = Day and time of entry
pdf-late-entered-by = Entered by
pdf-late-checked-by = Checked by (another)
pdf-late-paper = The paper: where
pdf-late-note = Enter the time of the event, not today's. Throw no forms away until the line is checked and the records schedule allows it.

## Recovery sheet

pdf-recovery-title = Recovery sheet
pdf-recovery-lead = With the key below the administration's file can be opened in Beredd when no passphrase can be used. Whoever has this sheet can read everything in the file.
pdf-recovery-made = Made { $at } · { $program }
pdf-recovery-mark = The key's mark: { $mark }. Beredd shows the same mark when the key is the one that holds. The sheet ceases to hold when a new one is made.
pdf-recovery-keep-title = Keep the sheet in a sealed envelope
pdf-recovery-keep = Lock the envelope up, in another place than the computer and the backups, so that two persons together can reach it. Write down when it is opened and why. Never copy, photograph or e-mail the sheet.
pdf-recovery-use-title = How to use the key
pdf-recovery-use-1 = Open the file in Beredd and choose to sign in with the recovery key.
pdf-recovery-use-2 = Type the groups in the order of their numbers. Capital and small letters make no difference.
pdf-recovery-use-3 = Choose a new passphrase, make a new recovery sheet and destroy this one.
pdf-recovery-envelope = Number of the envelope
pdf-recovery-kept-at = Kept by
pdf-recovery-sealed-by = Sealed by
