### What leans on what.

web-title = Dependencies
web-lead = What needs what, and what falls when something is gone.
web-none = No dependencies yet
web-none-text = Write on each system what it needs to work: sign-in, network, power, other systems. The picture is then drawn here.
web-none-do = Go to the systems
web-views = Show as
web-view-picture = Picture
web-view-list = List
web-view-table = Table
web-focus = Show only what is nearest to
web-depth = How far
web-steps = { $count ->
    [one] 1 step away
   *[other] { $count } steps away
}
web-filter = Search the list
web-much = { $count } boxes are too many to read in one picture
web-much-text = Choose a system or an activity above, and what lies nearest to it is drawn. The list and the table hold everything.
web-much-around = Choose fewer steps, or look at everything in the list and the table.
web-much-all = Draw all of it anyway
web-most = What most others need
web-more = Show more
web-all = Show all { $count }

web-alone = { $count ->
    [one] 1 stands alone, without dependencies
   *[other] { $count } stand alone, without dependencies
}
web-picture = Picture of dependencies
web-keys = Tab goes to the picture. Arrow down goes to what is needed, arrow up to what needs it, left and right within the row, Page Up and Page Down between the rows. Enter shows what falls, Esc takes the marking away.
web-zoom = Size of the picture
web-zoom-in = Make the picture larger
web-zoom-out = Make the picture smaller
web-zoom-is = { $percent } %
web-zoom-fit = Whole width
web-node = { $name }, { $sort }
web-node-lines = Needs { $needs }, needed by { $needed }

web-sort-activity = Activity
web-sort-case = Case system
web-sort-support = Supporting system
web-sort-named = Outside the register

web-mark-conflict = Does not hold
web-mark-conflict-long = A promise does not hold
web-mark-conflict-text = Some activity can do without it for a shorter time than is promised. Mend the promise or the time in the register.
web-mark-circle = Circle
web-mark-circle-long = In a circle
web-mark-circle-text = It needs itself by way of others. Decide beforehand what is started first.
web-mark-roles = Roles
web-mark-roles-long = Roles are missing
web-mark-roles-text = Not all four roles are appointed.

web-stand-out = Gone
web-stand-falls = Falls
web-stand-partly = Partly

web-legend = What the picture's shapes mean
web-legend-needs = points to what is needed
web-legend-soft = something still works

web-kind-use = Is used
web-kind-system = Another system
web-kind-identity = Sign-in
web-kind-network = Network
web-kind-power = Power
web-kind-delivery = Delivery
web-kind-transfer = File transfer
web-kind-phones = Phones
web-kind-printing = Printing
web-kind-supplier = Supplier
web-kind-other = Other
web-mutual = need each other
web-works = Still works:
web-fallback = Do this:

web-take-out = Show what falls
web-focus-here = Show only what is nearest
web-open = Open in the register
web-mend = Mend in the register
web-needs = Needs { $count }
web-needs-none = Needs nothing else.
web-needed = Needed by { $count }
web-needed-none = Nothing else needs it.
web-needs-of = { $count ->
    [one] { $name } needs 1
   *[other] { $name } needs { $count }
}
web-needs-in-turn = needs { $count }
web-circle-here = stands above already: a circle
web-by = by way of
web-chain-needs = {" "}needs{" "}
web-list-count = { $count ->
    [one] 1 entry
   *[other] { $count } entries
}

web-table-count = { $count ->
    [one] 1 dependency.
   *[other] { $count } dependencies.
}
web-column-from = Who
web-column-to = Needs
web-column-kind = Kind
web-column-works = Still works
web-column-fallback = Do this
web-copy = Copy the table
web-copied = { $count ->
    [one] 1 row is copied. Paste it into Excel.
   *[other] { $count } rows are copied. Paste them into Excel.
}
web-not-copied = This computer does not let the window copy. Select the rows and press Ctrl C.

web-fall = If { $name } is gone
web-back = Take the marking away
web-sum = If { $name } is gone, { $what }.
web-sum-falls = { $count ->
    [one] 1 other falls
   *[other] { $count } others fall
}
web-sum-partly = { $count ->
    [one] 1 works only partly
   *[other] { $count } work only partly
}
web-sum-hurt = { $count ->
    [one] 1 activity is hurt
   *[other] { $count } activities are hurt
}
web-sum-first = It becomes unacceptable first for { $activity }, after { $time }.
web-sum-nothing = Nothing else falls if { $name } is gone.
web-hurt = Activities that are hurt, the most urgent first
web-when = after { $time }
web-when-suggested = suggested, not confirmed
web-when-unsaid = no time given
web-rto = Should be up again within { $time }.
web-mbco = Lowest level:
web-plans = { $count ->
    [one] Plan:
   *[other] Plans:
}
web-no-plan = No plan in force
web-uncovered = { $count ->
    [one] One activity has no plan in force
   *[other] { $count } activities have no plan in force
}
web-uncovered-text = This concerns { $activities }. Write a plan, or take them into one that there is.
web-more-names = { $count } more
web-uncovered-do = Go to the plans
web-falls = { $count ->
    [one] 1 falls wholly
   *[other] { $count } fall wholly
}
web-partly = { $count ->
    [one] 1 works partly
   *[other] { $count } work partly
}

web-circles = { $count ->
    [one] A circle
   *[other] { $count } circles
}
web-circle-text = { $names } need each other in a circle. None of them starts before the others, so decide beforehand which is started first.

web-paper = The dependencies on paper
web-paper-text = The whole picture and the table below it, to put in the binder.
web-paper-of = The picture with { $name } in the middle, and what falls with it. Clear the choice above to print everything.
