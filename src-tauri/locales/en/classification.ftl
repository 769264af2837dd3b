# Classes of systems: how sensitive the information is, and scales to say it in.
classification-title = Classification
classification-lead = How sensitive the information in each system is, and what the system must bear because others lean on it.
classification-pages = Pages about classification
classification-tab-systems = Classes of the systems
classification-tab-scales = Scales
classification-tab-catalogues = Catalogues of requirements
classification-no-systems = No systems yet
classification-no-systems-text = When the systems are in the register you classify them here, one at a time.
classification-add-system = Add a system
classification-count = { $count ->
    [one] 1 system
   *[other] { $count } systems
}
classification-no-hits = No system fits the filter
classification-no-hits-text = Try another word, or show all.
classification-more = Show more

classification-system = System
classification-class = Class
classification-state = State
classification-review = Next review
classification-inherits = Bears for others
classification-inherits-from = inherits from
classification-inherits-via = by way of { $systems }
classification-inherits-title = The system bears more than its own class
classification-inherits-text = Other systems lean on this one. It must therefore bear the same level as they have.
classification-decided = Decided
classification-draft = Draft
classification-draft-new = New draft
classification-none = No class
classification-none-text = Nobody has classified the system yet. A system manager or an author of plans can begin.
classification-replaced = Replaced by a newer one
classification-late = Late
classification-left-out = left out
classification-open = not answered
classification-begin = Begin to classify
classification-begin-name = Begin to classify: { $name }

classification-find = Find a system
classification-level = Some aspect is
classification-level-any = All levels
classification-level-is = { $level } { $name }
classification-level-of = { $level } { $name } ({ $scale })
classification-show = Show
classification-show-all = All ({ $count })
classification-show-none = Without a class ({ $count })
classification-show-draft = With a draft ({ $count })
classification-show-late = Review is late ({ $count })
classification-show-inherits = Bears for others ({ $count })

classification-begin-title = Classify the system
classification-begin-text = The classification answers how bad it is if the information comes into the wrong hands, becomes wrong or can not be reached. Count on about two hours, preferably together with whoever leads the activity.
classification-begin-step-sets = Write which kinds of information there are in the system, such as case records and schedules.
classification-begin-step-questions = Answer one question at a time about each kind. There are examples at every level.
classification-begin-step-decide = The system gets the highest level. Somebody decides, and then the classification is locked.
classification-again = Classify again
classification-again-do = Begin a new classification
classification-again-same = The new classification begins as a copy of the one that counts. The old one stays and can always be read.
classification-again-other = The scale is another than last time, so the levels can not be taken over. Laws, participants and who decides come along. The old classification stays.
classification-see-scale = Read the whole scale
classification-to-draft = To the draft
classification-draft-read = The classification is being written. It does not count until it is decided.
classification-older = An older classification
classification-older-text = It no longer counts, but stays as it was decided, with the scale of that time.
classification-is-decided = The classification is decided and locked. The requirements on the system are up to date.
classification-is-discarded = The draft is removed.

classification-sets = Information sets
classification-sets-hint = The kinds of information in the system. Two to five are usually enough. Divide when something is clearly more sensitive than the rest.
classification-sets-none = No information set yet. Add the most sensitive one first.
classification-set-add = Add an information set
classification-set-new = New information set
classification-set-title = { $place }. { $name }
classification-set-name = What it is called
classification-set-name-hint = For example Case notes.
classification-set-content = What is in it
classification-set-content-hint = Briefly. Write no real facts about anybody.
classification-set-process = Where it is used
classification-set-in = Used in: { $process }
classification-set-open = Fill in
classification-set-open-name = Fill in: { $name }
classification-set-done = Done with the information set
classification-questions = Questions about the information set
classification-example = For example: { $example }
classification-leave-out = Leave out { $aspect }
classification-leave-out-text = If the municipality does not use the aspect for this information.
classification-reason = Why { $level }?
classification-reason-hint = Required from the level { $level }. Write roles and kinds of information, not names.
classification-reason-missing = Write why the level is the right one.
classification-no-reason = No reason
classification-next = Next: { $aspect }

classification-stop-title = The classification stops here
classification-stop-contact = Contact
classification-stop-no-contact = The administration has not written whom to contact.
classification-stop-enter = Enter the head of protective security among the facts of the administration
classification-stop-kept = The answer is not saved. The level is as it was before, and what stood about it is removed here.
classification-stop-leave = I will contact them
classification-stop-mistake = I chose the wrong level

classification-raise = Raise the whole
classification-raise-text = The system gets the highest level of its parts. Sometimes the whole is more sensitive than the parts: much of the same kind in one place, or facts that together say more than each by itself.
classification-raise-as-parts = As the parts: { $level } { $name }
classification-raise-none = The parts have no level yet
classification-raise-reason = Why is the whole more sensitive as to { $aspect }?
classification-raise-reason-hint = For example: every client of the municipality in one place.
classification-raised-from = Raised from { $level } { $name }
classification-raised-alone = Set for the whole
classification-highest-in = Highest in { $sets }
classification-and-more = { $names } and { $count } more

classification-laws = Laws that apply
classification-laws-legend = Tick those that apply to the system
classification-laws-hint = Each law brings requirements of its own, beside those that the class gives.
classification-laws-none = The catalogue of requirements has no laws to tick.
classification-no-law = None
classification-law-certainty = How certain: { $certainty }.
classification-decision = Decision and review
classification-participants = Participants
classification-participants-hint = Roles, not names. For example: system manager, head of unit, coordinator of information security.
classification-decided-by = Decided by
classification-decided-by-hint = The role or board that decides, often the system owner.
classification-decider = whoever decides
classification-next-review = Next review
classification-suggest-review = Set to a year ahead: { $day }
classification-klassa = Number in KLASSA
classification-klassa-hint = If the same classification is also in KLASSA.
classification-note = To think of
classification-note-hint = Refer to other documents rather than copying them.
classification-foot = The draft
classification-drawn = Scale: { $name }, version { $version }.

classification-result = The system's class
classification-lacks = { $count ->
    [one] One thing is missing
   *[other] { $count } things are missing
}
classification-lacks-all = Show all { $count }
classification-whole = Nothing is missing. The classification can be decided.
classification-lack-stops = { $set }: { $aspect } has a level at which the classification stops
classification-lack-stops-whole = The whole: { $aspect } has a level at which the classification stops
classification-lack-not_in_scale = { $set }: { $aspect } has a level that the scale does not have
classification-lack-not_in_scale-whole = The whole: { $aspect } has a level that the scale does not have
classification-lack-no_sets = Add at least one information set
classification-lack-no_name = { $set }: write what it is called
classification-lack-no_name-here = Write what the information set is called.
classification-lack-no_level = { $set }: answer { $aspect }
classification-lack-no_level-here = Choose a level.
classification-lack-no_reason = { $set }: give a reason for { $aspect }
classification-lack-no_reason-whole = The whole: give a reason for { $aspect }
classification-lack-not_raised = The whole: { $aspect } is no higher than the parts
classification-lack-not_raised-here = The parts give that level already. Choose a higher one, or “As the parts”.
classification-lack-no_participants = Write who took part
classification-lack-no_decider = Write who decides
classification-lack-no_review = Set a day for the next review

classification-decide = Decide the classification
classification-decide-about = Do it when { $roles } has decided. The classification is locked then.
classification-decide-text = After that the classification can not be altered. When something changes you classify again, and the old one stays. Decided by: { $by }.
classification-decide-do = Lock as decided
classification-decide-day-missing = Write on which day the decision was made.
classification-decided-on = Decided on
classification-dnr = Registry number
classification-dnr-hint = Leave empty if the decision is not registered.
classification-discard = Remove the draft
classification-discard-text = The draft is removed. Classifications that are decided stay.
classification-frozen = Locked
classification-frozen-by = by { $by }, { $at }
classification-replaced-at = replaced { $at }
classification-system-print = The classification

classification-versions = All classifications of the system
classification-versions-text = An old classification is read with the scale of its time. Levels of different scales can not be compared.
classification-shown = shown here
classification-scale = Scale
classification-scale-stamp = { $name }, version { $version }
