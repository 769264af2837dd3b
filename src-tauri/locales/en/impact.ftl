### The impact analysis.

impact-title = Impact analysis
impact-lead = How soon an outage hurts, and whether the systems can do what that demands.
impact-none = No activities to analyse
impact-none-text = Add what must go on when the systems stand still, and write how bad an outage is after some hours. The table here is then filled.
impact-none-do = Add an activity

impact-points = Time points in hours
impact-points-hint = Write one or several numbers, for example 4, 24, 72.
impact-points-show = Show the time points
impact-points-none = Write at least one number of hours, for example 4.
impact-points-unreadable = Write only whole numbers with commas between, for example 4, 24, 72.
impact-points-many = Write at most eight time points, or the table grows too wide.
impact-points-long = Write at most 8760 hours, which is a year.
impact-wanted = Search the tables
impact-wanted-hint = Activity or system.
impact-no-hits = Nothing fits what you searched for.

impact-activities = Activities ({ $count })
impact-activities-text = The worst impact at each time point. What becomes unacceptable soonest comes first.
impact-activity = Activity
impact-after = After { $time }
impact-mtpd = Tolerates at most (MTPD)
impact-rto = Up within (RTO)
impact-rpo = May lose (RPO)
impact-mbco = Lowest level (MBCO)
impact-mbco-is = Lowest level:
impact-categories = { $count ->
    [one] 1 category
   *[other] { $count } categories
}
impact-categories-of = { $count ->
    [one] Show 1 category for { $name }
   *[other] Show { $count } categories for { $name }
}
impact-category-life = Life and health
impact-category-activity = The activity
impact-category-law = Law and agreements
impact-category-economy = Economy
impact-category-trust = Trust
impact-category-environment = Environment
impact-level-0 = None
impact-level-1 = Moderate
impact-level-2 = Considerable
impact-level-3 = Serious
impact-level-none = not assessed

impact-suggested = Suggested: { $time }
impact-confirm = Confirm { $time }
impact-confirmed = Confirmed
impact-confirmed-now = { $name } now tolerates an outage of at most { $time }.
impact-undone = The time of { $name } is as it was.
impact-longer = Longer than the impact shows ({ $time })
impact-shorter = Shorter than the impact shows ({ $time })
impact-mend-activity = Mend it in the activity

impact-systems = Systems ({ $count })
impact-systems-text = What the activities demand of each system, also by way of other systems, against what is promised and what was measured at the last restore.
impact-filter = Show
impact-all = All ({ $count })
impact-verdict-count = { $verdict } ({ $count })
impact-system = System
impact-demanded = Demanded within
impact-promised = Promised
impact-measured = Measured
impact-chain = Way
impact-chain-needs = {" "}needs{" "}
impact-rpo-is = May lose at most { $time }
impact-verdict = Does it meet the demand?
impact-verdict-met = Meets it
impact-verdict-missed = Does not meet it
impact-verdict-unproven = Unproven
impact-verdict-unproven-text = Promised, but never tried.
impact-verdict-unknown = Unknown
impact-verdict-unknown-text = Neither promised nor measured.
impact-verdict-none = Nothing is demanded
impact-why-measured = { $activity } demands { $demanded }, but the last restore took { $time }.
impact-why-promised = { $activity } demands { $demanded }, but { $time } is promised.
impact-mend-promise = Mend the system's time
impact-mend-time = Mend the activity's time

impact-paper = The analysis on paper
impact-paper-text = The tables above at 4 hours, 1, 3 and 7 days, with promises that do not hold.
