# The administration: facts, units, roles and people.
organisation-title = The administration
organisation-tab-facts = Facts and units
organisation-tab-roles = Roles
organisation-tab-people = People

organisation-facts = Facts about the administration
organisation-name = Name
organisation-municipality = Municipality
organisation-board = Board
organisation-phone = Switchboard
organisation-address = Address
organisation-number = Organisation number
organisation-number-hint = Asked for in notifications to authorities
organisation-privacy-contact = Contact for personal-data incidents
organisation-privacy-contact-hint = Whom an authority should phone, for example the data protection officer
organisation-privacy-phone = The contact's phone
organisation-privacy-email = The contact's e-mail
organisation-security-contact = Head of protective security
organisation-security-contact-hint = Function and how to reach it. Shown when information may concern Sweden's security.
organisation-prefix = Document numbers begin with
organisation-prefix-hint = For example SOC-2026-.
organisation-kind = What kind of administration is it?
organisation-kind-department = A board’s department
organisation-kind-district = A city district administration

organisation-units = Units
organisation-units-text = Each unit can have its own part of the binder.
organisation-units-none = No units yet
organisation-units-none-text = Add the units that are to have a binder of their own, for example Hemtjänst norr.
organisation-unit-add = Add a unit
organisation-unit-name = Name of the unit
organisation-unit-name-hint = For example Biståndsenheten.
organisation-unit-part = Which part of the plans concerns the unit?
organisation-unit-part-hint = Decides what is printed in the unit’s binder.
organisation-unit-part-none = Every part
organisation-unit-place = Where the binder stands
organisation-unit-place-hint = So that it can be found in the dark: room, shelf, cupboard.
organisation-unit-parent = Lies under
organisation-unit-parent-hint = Leave it empty if the unit lies directly under the administration.
organisation-unit-remove = Remove the unit

organisation-roles-title = Roles
organisation-roles-text = The plans name roles, not people. When somebody changes jobs you change it here, and the plan still holds.
organisation-roles-lacking = { $count ->
    [one] One role that the plans count on lacks a holder or a deputy.
   *[other] { $count } roles that the plans count on lack a holder or a deputy.
}
organisation-roles-none = No roles yet
organisation-roles-none-text = Begin with the one who decides when the fallback routines start, and who steps in.
organisation-role-add = Add a role
organisation-role-nobody = No holder
organisation-role-both = { $holder }, deputy { $deputy }
organisation-role-title = Name of the role
organisation-role-title-hint = The function, not the person. For example Avstämmare.
organisation-role-holder = Holder
organisation-role-deputy = Deputy
organisation-role-no-holder = Nobody has the role
organisation-role-no-deputy = No deputy is appointed
organisation-role-same = The same person can not be their own deputy
organisation-role-phone-office = The role’s phone, office hours
organisation-role-phone-other = The role’s phone, other hours
organisation-role-never-print = { $names } must never be printed. Fill in the role’s own phone numbers, or the binder will have none.
organisation-role-unit = Unit
organisation-role-unit-hint = Leave it empty if the role is for the whole administration.
organisation-role-note = What the role does
organisation-role-remove = Remove the role

organisation-people-title = People
organisation-people-text = Only those who have a role need to be here. What you write is printed in the contact lists, unless you say otherwise.
organisation-people-none = No people yet
organisation-people-none-text = You can also add a person when you appoint somebody to a role.
organisation-person-add = Add a person
organisation-person-no-role = Has no role
organisation-person-name = Name
organisation-person-phone-office = Phone, office hours
organisation-person-phone-other = Phone, other hours
organisation-person-email = E-mail
organisation-person-never = Never print this person
organisation-person-never-hint = Neither name nor phone goes on paper. The role’s own phone numbers are printed instead. Use it for somebody whose details are protected.
organisation-person-never-short = Is never printed
organisation-person-remove = Remove the person
