# The home page: what needs me, and how the plans stand.
home-title = This needs you
home-today = { $day }, week { $week }
home-needs = { $count ->
    [one] One thing to do
   *[other] { $count } things to do
}
home-needs-none-title = Nothing to do right now
home-needs-none = The plans are in force, the binders are up to date and the backup is fresh.
home-needs-new = This is where you find what waits for you: approvals, plans about to expire and binders to replace.
home-more = Show { $count } more
home-fewer = Show fewer

home-state-decide = Waits for your decision
home-state-in-review = Waits for approval
home-state-sent-back = Sent back
home-state-never = Not approved yet
home-state-in-force = In force
home-state-soon = Soon too old
home-state-too-old = Too old
home-state-copy = Print out of date
home-state-role = Role without a holder
home-state-deputy = No deputy
home-state-duties = Duty waits
home-state-backup = No backup

home-draft-draft = A new draft is being written
home-draft-sent-back = A new draft, sent back
home-draft-in-review = A new version waits for approval

home-decide = Version { $number } has been waiting for you { $days ->
    [0] since today
    [one] for a day
   *[other] for { $days } days
}
home-decide-action = See the changes
home-waiting = Version { $number } has been waiting for a decision { $days ->
    [0] since today
    [one] for a day
   *[other] for { $days } days
}
home-waiting-action = Show
home-sent-back = “{ $comment }”
home-sent-back-action = Go on writing
home-revise = To be revised by { $day }. { $days ->
    [0] That is today.
    [one] One day is left.
   *[other] { $days } days are left.
}
home-revise-late = Should have been revised by { $day }, { $days ->
    [one] a day
   *[other] { $days } days
} ago
home-revise-action = Begin to revise
home-not-approved = { $count ->
    [0] Nothing is missing. The plan can be sent for approval.
    [one] One thing is missing before it can be approved
   *[other] { $count } things are missing before it can be approved
}
home-not-approved-action = Go on writing
home-copy-title = Binder no. { $number }, { $place }
home-copy = { $title }: version { $version } still stands there, version { $current } is in force
home-copy-action = Print a new one
home-role = { $count ->
    [one] One role in the plans has no holder
   *[other] { $count } roles in the plans have no holder
}
home-role-deputy = { $count ->
    [one] One role in the plans has no deputy
   *[other] { $count } roles in the plans have no deputy
}
home-and-more = { $list } and { $count } more
home-role-action = Appoint somebody
home-duties = Is to get a duty that takes two people
home-duties-action = Look at it
home-backup-title = Backup
home-backup-none = There is no proven backup
home-backup-old = The newest proven one is from { $day }
home-backup-action = Back up now
home-backup-at = Newest proven backup: { $at }.
home-backup-not-yet = No backup has been proven yet.

home-first-title = The administration has no plans yet
home-first-text = Begin with a plan from a template, and most of it is filled in for you. You can add roles and systems as you go.
home-first-plan = Make the first plan
home-first-roles = Add roles
home-first-systems = Add systems

home-example-title = This is an example
home-example-text = People and facts are made up, and everything is marked EXAMPLE. When you want to begin for real you add your own administration and remove the example.
home-example-action = To the settings

home-plans = How the plans stand
home-plan = Plan
home-plan-state = State
home-plan-version = Version
home-plan-revise = Revise by
home-plan-systems = Systems
home-uncovered = { $count ->
    [one] One system has no plan in force
   *[other] { $count } systems have no plan in force
}
home-uncovered-text = If they stop there is no approved plan to follow.
home-uncovered-link = To the systems

# Incidents: clocks that run, sealed reports, own reports.
home-clocks = { $count ->
    [one] Clocks that run for one incident
   *[other] Clocks that run for { $count } incidents
}
home-clocks-all = Show all { $count } incidents with clocks that run
home-clocks-incident = Incident { $number }
home-clocks-protected = Protected personal data
home-sealed = { $count ->
    [one] One sealed report waits
   *[other] { $count } sealed reports wait
}
home-sealed-text = Somebody has reported without signing in. The time counts from the discovery, so take them in now.
home-sealed-none = Sealed reports
home-sealed-none-text = Have you got a report that ends with .beredd-rapport? Take it in here.
home-sealed-take = { $count ->
    [one] Take the report in
   *[other] Take { $count } reports in
}
home-sealed-file = Take in a sealed report …
home-sealed-taken = { $count ->
    [one] One report is taken in
   *[other] { $count } reports are taken in
}
home-sealed-known = { $count ->
    [one] One report was here already
   *[other] { $count } reports were here already
}
home-sealed-known-text = The same report was taken in before. Nothing is changed.
home-sealed-refused = { $name } could not be taken in
home-sealed-nothing = There was no report in the folder.
home-reports = Your reports
home-reports-none = You have not reported any incident.

home-due-classification = { $count ->
    [one] A classification is due for review
   *[other] { $count } classifications are due for review
}
home-due-proof = { $count ->
    [one] Proof from a supplier is too old
   *[other] Proof from suppliers is too old for { $count } systems
}
home-due-measure = { $count ->
    [one] A measure is late
   *[other] Measures are late for { $count } systems
}
home-due-maintenance = { $count ->
    [one] A maintenance plan is due for revision
   *[other] { $count } maintenance plans are due for revision
}
home-due-detail = { $count ->
    [one] { $names }, by { $day }
   *[other] { $names }, the oldest by { $day }
}
home-due-state = Late
home-due-action = Open
