# The frame of the window and the parts of forms.
shell-title = { $title } · Beredd
shell-title-faults = Error: { $title } · Beredd
shell-skip = Skip to the content
shell-menu = Main menu
shell-menu-button = Menu
shell-menu-home = Home
shell-menu-plans = Plans
shell-menu-incidents = Incidents
shell-menu-routines = Fallback routines and forms
shell-menu-register = Systems and activities
shell-menu-organisation = The administration
shell-menu-safety = Control and safety
shell-menu-settings = Settings
shell-menu-copies = Printed binders
shell-door-print = Print the binder
shell-door-report = Report incident
shell-administration = Administration
shell-example = example
shell-example-mark = EXAMPLE
shell-read-only-mark = READING ONLY
shell-search = Find a plan, role, system …
shell-search-title = Search in Beredd
shell-search-none = Nothing was found. Try another word.
shell-search-keys = Arrows choose, Enter opens, Esc closes.
shell-search-page = page
shell-lock = Lock
shell-close = Close
shell-cancel = Cancel
shell-save = Save
shell-undo = Undo
shell-error = Error:
shell-detail = Technical details for support
shell-loading = Fetching …

shell-saving = Saving …
shell-saved-at = Saved { $time }
shell-save-failed = Not saved.
shell-save-again = Try again
shell-save-conflict = Somebody else made a change at the same time. Choose below which one to keep.
shell-all-saved = Everything is saved. Beredd saves as you type, so you never need to press Ctrl S.
shell-not-all-saved = Not everything is saved yet. Your text is still in the window. See what it says at the fields.

shell-conflict-title = Somebody else has saved another text
shell-conflict-text = Nothing is gone. Choose which text to keep.
shell-conflict-mine = Your text
shell-conflict-theirs = The saved text
shell-conflict-keep-mine = Keep my text
shell-conflict-take-theirs = Take the saved text

shell-error-summary = { $count ->
    [one] One answer needs to be corrected
   *[other] { $count } answers need to be corrected
}
shell-error-line = { $label }: { $text }
shell-day-hint = For example 2026-11-22 or 22/11.
shell-day-unreadable = Write the day as year-month-day, for example 2026-11-22.
shell-number-unreadable = Write a whole number in figures, for example 4.
shell-days = { $count ->
    [one] 1 day
   *[other] { $count } days
}
shell-hours = { $count ->
    [one] 1 hour
   *[other] { $count } hours
}

shell-row-up = Move row { $place } up
shell-row-down = Move row { $place } down
shell-row-remove = Remove row { $place }
shell-row-moved = The row is now number { $place } of { $count }.
shell-row-removed = The row is removed.
shell-row-back = The row is back.

shell-picker-missing = No longer in the register
shell-picker-clear = Clear { $label }
shell-picker-create = Add “{ $name }” to the register
shell-picker-none = Nothing was found.
shell-picker-remove = Remove { $name }

shell-undo-last = Undo the last change
shell-undone = The change is undone.
shell-filter = Search in { $label }
shell-filter-short = Search
shell-filter-warnings = Show only what is missing ({ $count })
shell-warning-personal-number = “{ $text }” looks like a personal identity number. Write none here.
shell-warning-name = “{ $text }” looks like a name. Write the role instead, so that the plan stays true when somebody leaves.
shell-gone = { $name } is removed.
shell-bring-back = Bring it back

shell-broken-title = The page could not be shown
shell-broken-text = Something went wrong in the window. What is saved is still there. Load the page again.
shell-reload = Load again
shell-to-home = To Home
shell-missing-title = There is no such page
shell-missing-text = The address leads nowhere. What you are looking for may have been removed.

shell-keys-title = Keys
shell-key-search = Search
shell-key-save = Show that everything is saved
shell-key-print = Print what is open
shell-key-report = Report an incident
shell-key-undo = Undo what you typed
shell-key-zoom = Larger or smaller text
shell-key-zoom-off = Normal size
shell-key-close = Close or cancel
shell-key-help = Show this list

shell-duty-reporter = Employee
shell-duty-author = Plan author
shell-duty-approver = Approver
shell-duty-system_manager = System manager
shell-duty-data_protection_officer = Data protection officer
shell-duty-auditor = Auditor

shell-part-purchaser = Purchaser
shell-part-performer = Performer
shell-part-private_performer = Private performer

# Moments and reporting clocks.
shell-moment = { $day } at { $time }
shell-moment-day = Date
shell-moment-day-hint = yyyy-mm-dd
shell-moment-time = Time
shell-moment-time-hint = hh:mm
shell-moment-now = Now
shell-moment-now-name = Now: { $label }
shell-moment-fault-date = The date can not be read. Write for example 2026-11-20, 20/11 or i går (yesterday).
shell-moment-fault-time = The time can not be read. Write for example 16:20.
shell-moment-fault-date-missing = Write which day it was too.
shell-moment-fault-time-missing = Write roughly what time it was too.
shell-moment-kept = Until it is mended, what is saved holds: { $moment }.
shell-moment-twice = The clocks were changed that night, so { $time } came twice. Which time was it?
shell-moment-first = The first { $time } (before the change, summer time)
shell-moment-second = The second { $time } (after the change, winter time)
shell-moment-missing = There was no { $time } that night. The clocks went forward from 02:00 to 03:00. Which time do you mean?
shell-moment-take = Take { $time }

shell-span-days = { $count ->
    [one] 1 day
   *[other] { $count } days
}
shell-span-hours = { $count } h
shell-span-minutes = { $count } min
shell-span-none = less than 1 min

shell-clock-left = { $span } left
shell-clock-late = Late by { $span }
shell-clock-due = by { $moment }
shell-clock-now = Do it now
shell-clock-done = Done in time
shell-clock-done-late = Done, but late
shell-clock-needs-reason = Write why it was late.
shell-clock-not-started = Has not begun
shell-clock-starts = Counted from: { $start }.
shell-clock-not-applicable = Does not apply
shell-clock-may-apply = May apply
shell-clock-may-apply-more = Nobody has said whether it applies.
shell-clock-assumed = Counted from the discovery until somebody has written when it really began.
shell-clock-earlier = Read more strictly, it has to be in already by { $moment }.
shell-clock-about = About this clock
shell-clock-receiver = To
shell-clock-channel = How it is sent
shell-clock-started = Began
shell-clock-base = Rule
shell-clock-certainty = How certain
shell-clock-eu = Another reading
shell-clock-eu-text = Counted after Regulation 1182/71, the time ends { $moment }. Beredd counts with the earlier time.
shell-clock-note = Keep in mind

shell-banners = Reminders
shell-reminder = Incident { $number }:
shell-reminder-left = { $hours ->
    [0] the time has run out.
    [one] at most 1 hour left until something has to be sent.
   *[other] at most { $hours } hours left until something has to be sent.
}
shell-reminder-open = Show the clocks
shell-clock-wrong = The computer's clock seems to have been changed.
shell-clock-set-back = It shows { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
} before what was saved last. Set the clock right, so that the times in the log are true. For now, Beredd counts with the later time.
shell-clock-far-ahead = It has jumped { $days ->
    [one] 1 day
   *[other] { $days } days
} ahead since Beredd was used last. Check that it is right, or clocks will look as if they had run out.
