### The incidents of a period in numbers.

analysis-title = Analysis of incidents
analysis-lead = How many, what happened and whether it was reported in time. No number is shown that can pick anybody out.
analysis-period = Period
analysis-period-this_year = This year
analysis-period-last_year = Last year
analysis-period-own = Own period
analysis-backwards = The period ends before it begins. Choose a later day.
analysis-shown = The numbers are for { $from } to { $to }.
analysis-none = No incidents were discovered in the period
analysis-none-text = Choose another period. Reports that are begun are counted when they are sent.

analysis-total = Incidents
analysis-reported-in-time = Reported within 48 hours
analysis-median-report = From discovery to report
analysis-notified-in-time = Notified to IMY in time
analysis-median-notify = To the notification to IMY
analysis-median = half of them took this long or less
analysis-share = { $part } of { $of }
analysis-not-shown = not shown, the numbers are too small
analysis-number = Number
analysis-month = Month
analysis-as-table = Show as a table

analysis-few = fewer than 5
analysis-hidden = not shown
analysis-held-back = Some numbers are not shown
analysis-held-back-text = Numbers from 1 to 4 stand as “fewer than 5”, so that nobody can be picked out. Where such a number could be computed from the others, one more is not shown.
analysis-withheld = The numbers are not shown, because they are so small that somebody could be picked out.
analysis-no-rows = Nothing to show.
analysis-several = An incident can be counted in several rows.
analysis-not-given = Not given
analysis-not-assessed = Not assessed
analysis-gone = No longer in the register

analysis-by-months = Month by month
analysis-by-harms = What happened with the data
analysis-by-ways = How it happened
analysis-by-causes = Cause
analysis-by-levels = Risk for the persons
analysis-by-hours = Time from discovery to report
analysis-by-notified = Notification to IMY
analysis-by-units = Unit
analysis-by-systems = System
analysis-by-protected = Protected personal data
analysis-by-breaches = Personal-data breach

analysis-hours-0-4 = At most 4 hours
analysis-hours-4-24 = 4–24 hours
analysis-hours-24-48 = 24–48 hours
analysis-hours-over-48 = More than 48 hours
analysis-hours-none = Can not be counted
analysis-notified-in_time = Notified in time
analysis-notified-late = Notified late
analysis-notified-not = Decided not to notify
analysis-notified-no_breach = Not a personal-data breach
analysis-notified-open = Not decided, or not notified yet

analysis-print = The yearly report on paper
analysis-print-text = The same numbers for the period, to give to the board.
