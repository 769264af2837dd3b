### What a plan lacks, and what is worth a look. Arguments are texts, so no message counts with plural forms.

## 1. Document header

finding-no-owner = Nobody is named as responsible for the document.
finding-no-revision-date = The plan does not say by when it must be revised.
finding-revision-date-past = The day by which the plan should be revised has passed. Choose a new day.
finding-no-document-number = The plan has no document number.
finding-no-drawn-up-by = The plan does not say who drew it up.

## 2. Scope

finding-no-systems = No system is chosen. Choose at least one that the plan is about.
finding-no-units = No unit is chosen.
finding-no-purpose = The purpose of the plan is not described.

## 3. The first minutes

finding-no-first-minutes = The plan does not say what to do in the first 15 minutes.

## 4. Activation

finding-no-criteria = The plan does not say when the fallback routines begin.
finding-no-decider = The plan does not say who decides on activation.
finding-no-deputy-decider = Nobody is named as deputy for the one who decides on activation.
finding-no-decider-other-hours = Nobody can decide on activation in the evening, at night or at weekends.
finding-no-announcement = The plan does not say how the decision on activation is announced.

## 5. What must go on

finding-no-tasks = No activity is chosen. Choose what must go on during the outage.
finding-task-without-activity = A row has no activity, or its activity has been removed from the register.
finding-activity-without-mtpd = It is not stated how long “{ $activity }” can manage without the system (MTPD).

## 6. Fallback routines

finding-activity-without-routine = “{ $activity }” has no fallback routine in the plan.
finding-no-routines = The plan has no fallback routine.
finding-routine-gone = A fallback routine in the plan has been removed from the register.
finding-routine-without-steps = The fallback routine “{ $routine }” has no steps.
finding-steps-without-role = Steps without a role in the fallback routine “{ $routine }”: { $count }.
finding-steps-longer-than-rto = The steps in “{ $routine }” take { $minutes } min, but the activity should be up again within { $rto } h.

## 7. Paper and 8. forms

finding-no-paper = No list is chosen that must always be there on paper.
finding-no-forms = The binder has no forms.
finding-form-not-in-binder = The fallback routine “{ $routine }” uses the form “{ $form }”, which is not in the binder.

## 9. Dependencies

finding-no-dependencies = No dependency is described, for example sign-in, network or power.
finding-dependency-without-fallback = It is not stated what to do without “{ $name }”.

## 10. Communication

finding-no-communication = The plan does not say who is told what during the outage.

## 11. Contacts

finding-no-contacts = The contact list is empty.
finding-role-gone = A role in the plan has been removed from the register.
finding-role-without-holder = Nobody holds the role “{ $role }”.
finding-role-without-deputy = No deputy is named for the role “{ $role }”.
finding-role-without-phone = The role “{ $role }” has no phone number.

## 12. Phases

finding-no-phases = The plan does not say what changes as the outage goes on.
finding-phases-gap = There is a gap between two phases.
finding-phase-backwards = A phase ends before it begins.

## 13 to 17. Afterwards

finding-no-return-decider = The plan does not say who decides on the return to normal.
finding-no-late-entry = The plan does not say what is to be entered afterwards.
finding-late-entry-same-role = The same role enters and checks “{ $what }”. Choose different roles.
finding-late-entry-unchecked = It is not stated who checks “{ $what }” after it has been entered.
finding-no-incidents = The plan does not say which incidents must be notified, and to whom.
finding-no-evaluation = No questions are chosen for the evaluation.
finding-never-exercised = The plan has never been exercised.
finding-exercised-long-ago = The plan was last exercised { $day }. Exercise it at least once a year.
