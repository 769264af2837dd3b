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
register-hours-short = h

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
register-missing = Missing: { $roles }
register-missing-text = Nobody is appointed { $roles }. The guideline demands that all four roles are filled.
register-promise = Promised restore

register-system-facts = About the system
register-system-name = Name of the system
register-system-purpose = What it is used for
register-system-purpose-hint = In one sentence, so that somebody who does not know the system understands.
register-hosting = Where it runs
register-hosting-hint = For example at the supplier, in house or in the cloud.
register-system-unit = Unit that uses it
register-system-unit-hint = Leave it empty if the whole administration uses the system.
register-in-plans = Stands in:

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
register-promise-long = The supplier promises to restore within
register-restore-test = Last proven restore
register-login = How one signs in
register-read-only-copy = Copy to read in an outage
register-read-only-copy-hint = Is there a copy to read when the system is down, and where?

register-dependencies = What the system needs
register-dependencies-legend = Dependencies
register-dependencies-hint = What must work for the system to work: sign-in, network, power, other systems.
register-dependencies-none = No dependencies yet.
register-dependency-add = Add a dependency
register-dependency-kind = Kind
register-dependency-system = Another system
register-dependency-identity = Sign-in
register-dependency-network = Network
register-dependency-power = Power
register-dependency-delivery = Operations
register-dependency-transfer = File transfer
register-dependency-phones = Phones
register-dependency-printing = Printing
register-dependency-supplier = Supplier
register-dependency-other = Other
register-dependency-name = What
register-dependency-without = What still works
register-dependency-fallback = What to do when it is gone
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
register-resources = Other things it needs
register-resources-hint = Staff, premises, cars, suppliers.
register-activity-remove = Remove the activity

register-impact = How much an outage hurts
register-impact-text = Imagine that the system is gone. How bad is it after an hour, four hours, a day?
register-impact-add = Add a point in time
register-impact-from = After
register-impact-level = Impact
register-impact-effect = What happens then?
register-level-0 = 0 None
register-level-1 = 1 Moderate
register-level-2 = 2 Considerable
register-level-3 = 3 Serious
register-mtpd = Longest outage that can be borne (MTPD)
register-mtpd-hint = After that time the effect is unacceptable.
register-mtpd-short = Bears at most
register-mtpd-suggested = The impact turns serious after { $time }.
register-mtpd-take = Use { $time }
register-rto = Up again within (RTO)
register-rto-hint = At the lowest level. May not be longer than the longest outage that can be borne.
register-rto-short = Up within
register-rto-above = The time is longer than the longest outage that can be borne.
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
