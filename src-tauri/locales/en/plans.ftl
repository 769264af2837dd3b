### The list of plans and new plans.

## Kinds and states

plan-kind-both = Continuity and outage plan
plan-kind-continuity = Continuity plan
plan-kind-outage = Outage plan
plans-state-in-force = In force
plans-state-soon = Soon too old
plans-state-too-old = Too old
plans-state-none = Not approved
plans-draft-draft = Draft
plans-draft-sent-back = Sent back
plans-draft-in-review = Waits for approval

## List

plans-title = Plans
plans-lead =
    { $count ->
            [one] One plan
           *[other] { $count } plans
        }
plans-loading = Fetching the plans …
plans-new = New plan
plans-list = Plans of the administration
plans-column-revise = To be revised by
plans-version = Version { $number }
plans-draft-of = { $state }, version { $number }
plans-lacks =
    { $count ->
            [one] One thing is missing
           *[other] { $count } things are missing
        }
plans-ready = Nothing is missing
plans-changed = Changed { $day } by { $name }
plans-systems = Covers { $systems }
plans-read = Read
plans-review = Review
plans-print = Print
plans-more = More for { $title }
plans-versions = Versions
plans-retire = Take out of use
plans-retire-sure = Take the plan “{ $title }” out of use? Approved versions stay in the file, and you can undo it.
plans-retired = “{ $title }” is out of use.
plans-bring-back = Undo
plans-empty-title = There are no plans here yet
plans-empty-text = A plan says how the work goes on when a system is down. Begin with a template, and most of it is already filled in.
plans-empty-reader = When a plan is approved you can read and print it here.

## New plan

plans-new-title = New plan
plans-start = What is the plan to begin with?
plans-start-nothing = An empty plan
plans-start-nothing-text = All sections are there, but nothing is filled in.
plans-start-copy = A copy of another plan
plans-start-copy-text = Sections and routines come along. The approval does not.
plans-copy-of = Which plan is to be copied?
plans-title-label = What is the plan to be called?
plans-title-hint = Leave empty and it gets the template’s name.
plans-title-hint-own = For example “Outage plan, safety alarms”.
plans-title-missing = Write what the plan is to be called.
plans-kind-label = Kind of plan
plans-kind-both-hint = Both how the work goes on and what to do when the system is down.
plans-kind-continuity-hint = How the work is kept at an acceptable level.
plans-kind-outage-hint = What to do when one system is down.
plans-make = Create the plan
plans-cancel = Cancel
