### The reporting clocks as facts that the administration may change.

tracks-title = Reporting clocks
tracks-lead = The times that Beredd counts by. When a rule changes you change it here, with a reason.
tracks-name = Clock
tracks-start = Starts
tracks-time = Time
tracks-time-is = { $length }. Starts { $start }.
tracks-length = How long
tracks-receiver = To
tracks-base = Rule
tracks-edit = Change
tracks-changed = Changed by the administration
tracks-off = Not used
tracks-why = Reason: { $reason }
tracks-shipped = Originally: { $length }
tracks-about = Source
tracks-source-is = Source: { $source }
tracks-checked = Checked { $day }
tracks-log = Every change stands in the change log, with who, when and what held before.

tracks-at-once = At once
tracks-length-hours =
    { $count ->
        [one] 1 hour
       *[other] { $count } hours
    }
tracks-length-weeks =
    { $count ->
        [one] 1 week
       *[other] { $count } weeks
    }
tracks-length-months =
    { $count ->
        [one] 1 month
       *[other] { $count } months
    }

tracks-when-always = Holds for every incident
tracks-when-breach = Holds for personal-data breaches, until somebody has decided not to notify
tracks-when-high_risk = Holds when the risk is high
tracks-when-significant = Holds when the incident is or may be significant
tracks-when-started = Holds when its start is filled in
tracks-when-protected = Holds when protected persons are or may be concerned

tracks-certainty-confirmed = Checked
tracks-certainty-secondary = Second-hand
tracks-certainty-conclusion = Own conclusion
tracks-certainty-unverified = Not checked
tracks-certainty-own = The administration's own

tracks-edit-title = Change: { $name }
tracks-unit = Counted in
tracks-unit-at_once = At once, without a time
tracks-unit-hours = Hours
tracks-unit-weeks = Weeks
tracks-unit-months = Months
tracks-channel = How it is sent
tracks-source = Source
tracks-certainty = How certain the fact is
tracks-checked-on = Checked against the source
tracks-note = To think of
tracks-off-label = The administration does not use the clock
tracks-off-hint = It is not counted in new or ongoing incidents. What is already done stays.
tracks-reason = Why do you change it?
tracks-reason-hint = The reason is kept in the change log.
tracks-save = Save the change
tracks-reset = Take back to what held originally
tracks-saved = “{ $name }” is changed. Ongoing incidents are counted anew.
tracks-was-reset = “{ $name }” is as it was originally again.
tracks-name-missing = Write what the clock is called.
tracks-count-missing = Write how long the clock is, for example 48.
tracks-reason-missing = Write why you change it.
