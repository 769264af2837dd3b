# Systems and activities.
register-tab-systems = Systems
register-tab-activities = Activities
register-tab-web = Dependencies
register-tab-impact = Impact analysis
register-tab-classification = Classification
register-tab-controls = Control questions
register-tab-evidence = Proof
register-tab-tables = Import and export
register-hours = hours

register-systems-title = Systems
register-systems-none = No systems yet
register-systems-none-text = Add the systems that the work can not do without, for example the case system and the phones.
register-system = System
register-system-add = Add a system
register-system-new = New system
register-supplier = Supplier
register-plan-state = Plan
register-covered = Plan in force
register-drafted = Only a draft
register-uncovered = No plan
register-roles = The four roles
register-all-roles = All appointed
register-missing-all = All four are missing
register-missing = Missing: { $roles }
register-missing-text = Nobody is appointed { $roles }. The guideline demands that all four roles are filled.
register-promise = Promised restore
register-class = Class
register-class-draft = Draft
register-restored = Last restored
register-restored-days = { $count ->
    [0] today
    [one] 1 day ago
   *[other] { $count } days ago
}
register-restored-never = Never shown
register-systems-import = Read from Excel
register-find = Search among the systems
register-find-words = Search systems
register-show = Show
register-show-all = All ({ $count })
register-show-case = Case systems ({ $count })
register-show-support = Supporting systems ({ $count })
register-show-plan = Without a plan in force ({ $count })
register-show-roles = With roles missing ({ $count })
register-show-restore = Without a proven restore in a year ({ $count })
register-found = { $count ->
    [one] One system
   *[other] { $count } systems
}
register-found-none = No system matches the search
register-found-none-text = Try another word, or show all.
register-more = Show more ({ $count } left)

register-system-facts = About the system
register-system-name = Name of the system
register-system-purpose = What it is used for
register-system-purpose-hint = In one sentence, so that somebody who does not know the system understands.
register-sort = What sort of system is it?
register-sort-case = Case system
register-sort-case-hint = Somebody does their work in it.
register-sort-support = Supporting system
register-sort-support-hint = Other systems lean on it, for example sign-in, network or a nightly transfer.
register-hosting = Where it runs
register-hosting-hint = For example at the supplier, in house or in the cloud.
register-system-unit = Unit that uses it
register-system-unit-hint = Leave it empty if the whole administration uses the system.
register-performers = Private performers that use it
register-performers-hint = Which, and whether they have accounts of their own. Leave it empty if none does.
register-in-plans = Stands in:

register-data = Data, sign-in and logging
register-personal-data = Personal data in the system
register-personal-data-unknown = Not assessed yet
register-personal-data-none = No personal data
register-personal-data-ordinary = Ordinary personal data
register-personal-data-sensitive = Sensitive or secret
register-personal-data-sensitive-hint = For example health, data under the secrecy of social services, or protected persons.
register-personal-data-note = Whose data, and which?
register-personal-data-note-hint = Also say where the agreement with the processor is. Write no names.

register-four-roles = The four roles of the system
register-four-roles-text = The guideline demands that all four are appointed. Choose a role from the register, not a person.
register-role-owner = System owner
register-role-owner-hint = Decides about the system and answers for the money.
register-role-responsible = System responsible
register-role-responsible-hint = Answers for the system following law and demands.
register-role-manager = System manager
register-role-manager-hint = Keeps the system day by day.
register-role-administrator = System administrator
register-role-administrator-hint = Sets up users and access.
register-pilots = Pilots in the units
register-pilots-hint = Roles that know the system best in each unit.

register-support = Support and agreement
register-support-contacts = To call in an outage
register-support-hint = In the order in which they are called. Write functions, not people.
register-support-add = Add a contact
register-support-none = No support contact yet. Without one the binder names nobody to call.
register-support-name = Who
register-support-phone = Phone
register-support-hours = Hours
register-support-address = E-mail or status page
register-agreement = Agreement and service level
register-restore = Restore
register-promise-long = The supplier promises to restore within
register-restore-test = Last proven restore
register-restore-hours = How long it took
register-restore-hours-hint = From the start until the system could be used.
register-restore-longer = The restore took { $took }, but the supplier promises { $promised }. Count on the longer time, and take it up with the supplier.
register-login = How one signs in
register-login-hint = For example smart card, e-ID, password. Say if it differs between groups.
register-logging = Logging
register-logging-hint = What is logged, how long is it kept, and who can read the log?
register-read-only-copy = Copy to read in an outage
register-read-only-copy-hint = Is there a copy to read when the system is down, and where?

register-dependencies = What the system needs, and what it gives to
register-dependencies-legend = Dependencies
register-dependencies-hint = What must work for the system to work: sign-in, network, power, other systems. And the systems that it gives data to.
register-dependencies-none = No dependencies yet.
register-dependency-add = Add a dependency
register-dependency-kind = Kind
register-dependency-system = Case system
register-dependency-identity = Sign-in
register-dependency-network = Network
register-dependency-power = Power
register-dependency-delivery = Delivery of programs
register-dependency-transfer = Transfer
register-dependency-phones = Phones and mobiles
register-dependency-printing = Printing
register-dependency-supplier = Supplier
register-dependency-other = Other
register-dependency-which = System in the register
register-dependency-name = Or what it is called
register-dependency-name-hint = If it is not to have a place of its own in the register.
register-direction = Which way
register-direction-needs = Needs
register-direction-feeds = Gives to
register-direction-mutual = Both
register-dependency-without = What still works
register-dependency-without-hint = Write "Nothing" if nothing works.
register-dependency-fallback = What to do when it is gone
register-sheet = Fact sheet of the system
register-system-remove = Remove the system

register-activities-title = Activities
register-activities-none = No activities yet
register-activities-none-text = Add what must go on even when the systems are down, for example urgent financial aid.
register-activity = Activity
register-activity-add = Add an activity
register-activity-new = New activity
register-activity-facts = About the activity
register-activity-name = Name of the activity
register-activity-name-hint = For example Akut ekonomiskt bistånd.
register-activity-purpose = What it is for
register-activity-unit = Unit
register-activity-owner = Role that answers for it
register-activity-parts = Whom does it concern?
register-activity-systems = Systems that it uses
register-activity-needs = What the activity needs
register-needs = Other resources
register-needs-hint = Staff, premises, suppliers, information on paper. Write functions, not people.
register-needs-none = No other resources yet.
register-need-add = Add a resource
register-need-kind = Kind
register-need-staff = Staff
register-need-premises = Premises
register-need-supplier = Supplier or performer
register-need-information = Information
register-need-equipment = Equipment and vehicles
register-need-other = Other
register-need-name = What
register-resources = Other things it needs
register-resources-hint = What finds no place above.
register-activity-remove = Remove the activity

register-impact = How much an outage hurts
register-impact-text = Imagine that the systems are gone. What is hurt, and how bad is it after an hour, four hours, a day? Fill in what you know.
register-impact-add = Add the point in time
register-impact-add-label = New point in time, in hours
register-impact-add-wrong = Write a whole number of hours that is not in the table already, for example 48.
register-impact-table = Impact, by what is hurt and when
register-impact-what = What is hurt?
register-impact-at-once = At once
register-impact-after = After { $time }
register-impact-cell = { $what }: { $when }
register-impact-effects = What happens then?
register-impact-effect-of = { $when }: { $level }
register-category-life = Life, health and safety
register-category-activity = The activity
register-category-law = Law and agreements
register-category-economy = Economy
register-category-trust = Trust
register-category-environment = Environment
register-level-open = Open
register-level-0 = 0 None
register-level-1 = 1 Moderate
register-level-2 = 2 Considerable
register-level-3 = 3 Serious
register-mtpd = Longest outage that can be borne (MTPD)
register-mtpd-hint = After that time the effect is unacceptable.
register-mtpd-short = Bears at most
register-mtpd-suggested = Suggested by the table: { $time }. Then the impact first turns serious.
register-mtpd-differs = The table suggests { $time }. The time above is your own decision.
register-mtpd-taken = Confirmed. The time is the one that the table suggests.
register-mtpd-take = Use the suggestion
register-rto = Up again within (RTO)
register-rto-hint = At the lowest level. May not be longer than the longest outage that can be borne.
register-rto-short = Up within
register-rto-above = The time is longer than the longest outage that can be borne ({ $time }). Shorten this one, or assess the one above anew.
register-rpo = How much entered work may be lost (RPO)
register-rpo-hint = Counted in hours of work.
register-rpo-short = May lose
register-mbco = Lowest level one can live with (MBCO)
register-mbco-hint = For example: urgent applications are received and paid out the same day.

register-dropping = What can wait and what the law demands
register-may-be-dropped = What may wait or be dropped
register-drop-order = Order in which activities stand back
register-drop-order-hint = 1 stands back first. Leave it empty if the activity may never stand back.
register-drop-order-is = Stands back as number { $order }
register-deadlines = Deadlines in law that run during the outage
register-deadlines-hint = For example a decision within a certain time, or a payment on a certain day.
register-deadlines-none = No deadlines yet.
register-deadline-add = Add a deadline
register-deadline-what = What must be done
register-deadline-within = Within
register-deadline-source = Law or rule

# Incidents of a system.
register-incidents = Incidents in the system
register-incidents-none = No incident is reported for the system.
register-incidents-number = Number
register-incidents-discovered = Discovered
register-incidents-what = What happened
register-incidents-stage = Stage
register-incidents-clock = Nearest clock
register-incidents-protected = Protected personal data
register-incidents-more = Only the newest are shown.
register-incidents-all = Show all in the register

register-conflicts = { $count ->
    [one] One promise that does not hold
   *[other] { $count } promises that do not hold
 }
register-conflicts-text = The activity tolerates less time than what lies under it has promised. Negotiate the promise, make a fallback routine that lasts longer, or assess the time again.
register-conflict-is-mtpd = Does not hold
register-conflict-is-rto = Misses the objective
register-conflict-mtpd = { $activity } tolerates at most { $tolerates }, but { $system } is promised only after { $promises }.
register-conflict-rto = { $activity } should be up again within { $tolerates }, but { $system } is promised only after { $promises }.
register-conflict-leans-on = {" "}leans on{" "}
register-circle = Circle
register-circle-text = { $systems } lean on each other in a circle. None of them comes up before the others, so decide beforehand which is started first.
register-conflict-group = { $count ->
    [one] { $system } is promised after { $promises }. One activity does not last that long.
   *[other] { $system } is promised after { $promises }. { $count } activities do not last that long.
 }
