### What stands on an incident's papers: the report, the drafts for authorities, the register and the yearly report.
### The choices themselves ("Unauthorised disclosure") are in incident.ftl.

## Days and times

incidentpaper-weekday-monday = Monday
incidentpaper-weekday-tuesday = Tuesday
incidentpaper-weekday-wednesday = Wednesday
incidentpaper-weekday-thursday = Thursday
incidentpaper-weekday-friday = Friday
incidentpaper-weekday-saturday = Saturday
incidentpaper-weekday-sunday = Sunday
incidentpaper-month-january = January
incidentpaper-month-february = February
incidentpaper-month-march = March
incidentpaper-month-april = April
incidentpaper-month-may = May
incidentpaper-month-june = June
incidentpaper-month-july = July
incidentpaper-month-august = August
incidentpaper-month-september = September
incidentpaper-month-october = October
incidentpaper-month-november = November
incidentpaper-month-december = December
incidentpaper-long-day = { $weekday } { $day } { $month } { $year }
incidentpaper-zone = Swedish time (UTC{ $offset })
incidentpaper-moment = { $weekday } { $at }, { $zone }
incidentpaper-deadline = { $day } at { $hour }:{ $minute }, { $zone }
incidentpaper-span = { $from } to { $to }
incidentpaper-not-known = not known
incidentpaper-not-known-yet = Not known yet
incidentpaper-ongoing = Still going on
incidentpaper-length-at-once = at once
incidentpaper-length-hours = { $count ->
    [one] 1 hour
   *[other] { $count } hours
 }
incidentpaper-length-weeks = { $count ->
    [one] 1 week
   *[other] { $count } weeks
 }
incidentpaper-length-months = { $count ->
    [one] 1 month
   *[other] { $count } months
 }

## The head of pages, and marks

incidentpaper-title = Personal data incident { $number }
incidentpaper-title-unnumbered = Personal data incident without a number
incidentpaper-kind-report = Incident report
incidentpaper-version-settled = Version { $number } ({ $which }), settled { $at } by { $by }
incidentpaper-version-draft = Draft, the facts as they stood { $at }
incidentpaper-extract = Extract { $at }
incidentpaper-mark-protected = PROTECTED PERSONAL DATA
# Stands after "SECRECY:" on every page.
incidentpaper-secrecy-protected = may apply, OSL chapter 21 section 3 (check this)
incidentpaper-protected-yes = People with protected personal data are concerned
incidentpaper-protected-unknown = People with protected personal data may be concerned
incidentpaper-protected-call = Phone the manager in charge. Send nothing about the incident by e-mail.
incidentpaper-protected-treated = Nobody knows yet whether they are. The incident is handled as if they were. Phone the manager in charge. Send nothing about the incident by e-mail.
incidentpaper-protected-write = Do not write who it concerns, or where the person lives, works or goes to school.
incidentpaper-protected-keep = Lock the print away, apart from other papers.
incidentpaper-late = Time has run out
incidentpaper-late-clock = { $name }: should have been sent by { $due }.

## Time limits

incidentpaper-part-clocks = Status and time limits
incidentpaper-clocks-intro = Hours are counted as the clock runs. Weekends and holidays do not give more time.
incidentpaper-stage = Status
incidentpaper-clocks-may-apply = May apply, nobody has said whether they do
incidentpaper-clocks-ruled-out = Do not apply
incidentpaper-clock-running = Not sent yet
incidentpaper-clock-now = To be done now
incidentpaper-clock-late = Late, not sent
incidentpaper-clock-in-time = Sent in time
incidentpaper-clock-in-time-at = Sent in time, { $at }
incidentpaper-clock-done = Done
incidentpaper-clock-done-at = Done { $at }
incidentpaper-clock-done-late = Sent too late
incidentpaper-clock-done-late-at = Sent too late, { $at }
incidentpaper-clock-not-started = Has not begun. Counted from { $start }.
incidentpaper-clock-ruled-out = Does not apply
incidentpaper-clock-ruled-out-because = Does not apply: { $reason }
incidentpaper-clock-may-apply = Nobody has said whether it applies
incidentpaper-clock-due = No later than { $due }
incidentpaper-clock-earlier = A stricter reading of the rule has it in by { $due }
incidentpaper-clock-counted = Time: { $length }, counted from { $start }: { $at }
incidentpaper-clock-assumed = Time: { $length }, counted from the discovery { $at }, until it is filled in when the time really began ({ $start })
incidentpaper-clock-to = To: { $receiver }
incidentpaper-clock-to-under = To: { $receiver }. Rule: { $base }
incidentpaper-clock-receipt = { $name }: receipt or registry number
incidentpaper-clock-late-reason = { $name }: why it is late
incidentpaper-certainty = How certain: { $certainty }
incidentpaper-certainty-source = How certain: { $certainty } ({ $source })
incidentpaper-certainty-checked = How certain: { $certainty } ({ $source }, checked { $day })

## The report

incidentpaper-part-report = Report
incidentpaper-reporter = Reported by
incidentpaper-reporter-unit = The reporter's unit
incidentpaper-sealed-at = Sealed report written
incidentpaper-imported-at = Sealed report taken in
incidentpaper-harms = What has happened with the data
incidentpaper-ways = How it happened
incidentpaper-text = Description
incidentpaper-system = System
incidentpaper-unit = Unit where it happened
incidentpaper-protected = Are people with protected personal data concerned?
incidentpaper-manager-told = Manager in charge told
incidentpaper-stamp = { $at } by { $by }
incidentpaper-stamp-whom = { $at }: { $whom } (noted by { $by })

## Times

incidentpaper-part-times = Times
incidentpaper-occurred-from = Began
incidentpaper-occurred-to = Ended
incidentpaper-discovered = Discovered
incidentpaper-reported = Reported inside the administration
incidentpaper-aware = The controller became aware
incidentpaper-aware-reason = Why later than the discovery
incidentpaper-high-risk = High risk established
incidentpaper-knowledge = Knowledge under the Cybersecurity Act
incidentpaper-significant = Assessed as significant
incidentpaper-malpractice = Malpractice noticed
incidentpaper-care-injury = Care injury noticed
incidentpaper-crime = Crime suspected
incidentpaper-classified = Disclosure of security-classified information suspected

## The event

incidentpaper-part-event = The event
incidentpaper-is-breach = Is it a personal data breach?
incidentpaper-not-breach-reason = Why it is not
incidentpaper-types = Type
incidentpaper-causes = Cause
incidentpaper-discovered-how = How it was discovered
incidentpaper-processor = Was a processor involved?
incidentpaper-processor-name = Which processor

## People and data

incidentpaper-part-affected = People and data
incidentpaper-groups = Groups of people
incidentpaper-persons = Number of people, about
incidentpaper-records = Number of records, about
incidentpaper-data = Kinds of data
incidentpaper-data-special = { $data } – special category (GDPR art. 9)
incidentpaper-data-crime = { $data } – criminal offences (GDPR art. 10)
incidentpaper-unreadable = Were the data unreadable to others?
incidentpaper-accessed = Has anybody seen or used them?
incidentpaper-affected-note = More about people and data

## Consequences and risk

incidentpaper-part-risk = Consequences and risk
incidentpaper-risk-intro = The assessment is of the risk to the people concerned, not to the administration.
incidentpaper-consequences = Possible consequences
incidentpaper-risk-text = Consequences in words
incidentpaper-level = How serious
incidentpaper-risk-reason = Why

## Measures

incidentpaper-part-measures = Measures
incidentpaper-measures = Measures
incidentpaper-measure-what = Measure
incidentpaper-measure-owner = Role in charge
incidentpaper-measure-by = Done by
incidentpaper-measure-on = Done
incidentpaper-measure-done = { $what } (done { $day })
incidentpaper-measure-due = { $what } (to be done by { $day })
incidentpaper-cell-missing = Missing
incidentpaper-cell-not-done = Not done

## Decisions

incidentpaper-part-decision = Decisions
incidentpaper-notify = Notification to IMY
incidentpaper-notify-yes = To be notified
incidentpaper-notify-no = Not to be notified
incidentpaper-notify-reason = Why
incidentpaper-notify-proposed = Proposed by
incidentpaper-notify-approved = Approved by a second person
incidentpaper-inform = Information to the people concerned
incidentpaper-inform-yes = To be informed
incidentpaper-inform-no = Not to be informed
incidentpaper-inform-reason = Why they are informed
incidentpaper-inform-why-not = Why they are not informed
incidentpaper-informed-on = Informed
incidentpaper-inform-by = To be informed by
incidentpaper-informed-how = How, and what they were told

## Outage and cybersecurity

incidentpaper-part-outage = Outage and cybersecurity
incidentpaper-disturbed = Was a network or information system disturbed?
incidentpaper-care = Is it health care?
incidentpaper-limited = The activity was limited
incidentpaper-reserve = Fallback routines were in force
incidentpaper-effect = What the activity could not do
incidentpaper-is-significant = Is the incident significant?
incidentpaper-significant-reason = Why
incidentpaper-malicious = Is malice suspected?
incidentpaper-supplier-origin = Did it come through a supplier?
incidentpaper-cross-border = Is another country affected?
incidentpaper-indicators = Technical traces to look for
incidentpaper-root-cause = Root cause
incidentpaper-cost = Cost
incidentpaper-kronor = SEK { $kronor }

## Other cases, versions, closing, course of events

incidentpaper-part-links = Other cases
incidentpaper-registry-number = Own registry number
incidentpaper-lex-sarah = Is it reported under lex Sarah?
incidentpaper-lex-sarah-number = Registry number, lex Sarah
incidentpaper-deviation = Number of the deviation
incidentpaper-police = Number of the police report
incidentpaper-part-versions = Settled versions
incidentpaper-no-version = No version is settled yet.
incidentpaper-version-number = Version
incidentpaper-version-which = Which
incidentpaper-version-at = Settled
incidentpaper-version-by = By
incidentpaper-part-closing = Closing
incidentpaper-closed = Closed
incidentpaper-lesson = What we learnt
incidentpaper-part-timeline = Course of events
incidentpaper-timeline-intro = The latest comes first. The times are Swedish time.
incidentpaper-timeline-at = Time
incidentpaper-timeline-what = Event
incidentpaper-timeline-by = By
incidentpaper-part-signatures = Signatures
incidentpaper-sign-manager = Date, signature and name in print, manager in charge
incidentpaper-sign-officer = Date, signature and name in print, data protection officer
incidentpaper-sign-registrar = Received by the registrar, date and initials

## Forms for authorities

incidentpaper-form-imy = Notification of a personal data breach to IMY
incidentpaper-form-nis2-warning = Early warning under the Cybersecurity Act
incidentpaper-form-nis2-notification = Incident notification under the Cybersecurity Act
incidentpaper-form-nis2-final = Final report under the Cybersecurity Act
incidentpaper-kind-imy = Draft of a notification to IMY
incidentpaper-kind-nis2-warning = Draft of an early warning, Cybersecurity Act
incidentpaper-kind-nis2-notification = Draft of an incident notification, Cybersecurity Act
incidentpaper-kind-nis2-final = Draft of a final report, Cybersecurity Act
incidentpaper-form-to = This is something to copy from. The notification is made to: { $receiver }.
incidentpaper-form-to-by = This is something to copy from. The notification is made to: { $receiver }. By: { $channel }.
incidentpaper-form-public = What you send becomes a public document at the authority. Write no names, and nothing about individuals that is not needed.
incidentpaper-form-protected = People with protected personal data are or may be concerned. Read the texts once more: they must not show who, or where the person lives, works or goes to school.
incidentpaper-form-numbers = The numbers are those of the fields in IMY's e-service. A field without a number has one there that Beredd does not know.
incidentpaper-form-no-numbers = The fields follow the three steps of the act. The order in the portal may be another.
incidentpaper-own-reference = Own reference
incidentpaper-organisation = Organisation
incidentpaper-organisation-number = Organisation number
incidentpaper-contact = Contact person
incidentpaper-contact-phone = The contact person's phone
incidentpaper-contact-email = The contact person's e-mail

## IMY

incidentpaper-imy-controller = Controller
incidentpaper-controller = The controller's name
incidentpaper-address = Address
incidentpaper-contact-address = The contact person's address
incidentpaper-imy-when = When it happened
incidentpaper-imy-started = When the incident began (Swedish time)
incidentpaper-imy-discovered = When the incident was discovered (Swedish time)
incidentpaper-imy-ended = When the incident ended (Swedish time)
incidentpaper-imy-aware = When you became aware (Swedish time)
incidentpaper-imy-late = Why the notification is made later than 72 hours after that
incidentpaper-imy-what = What happened
incidentpaper-imy-description = Description of the incident
incidentpaper-imy-type = Type of incident (choose the best fit)
incidentpaper-imy-cause = Cause of the incident
incidentpaper-imy-whom = Whom and what the incident concerns
incidentpaper-imy-persons = Number of data subjects, about
incidentpaper-imy-records = Number of personal data records, about
incidentpaper-imy-groups = Categories of data subjects
incidentpaper-imy-data = Categories of personal data
incidentpaper-imy-consequences = Consequences and measures
incidentpaper-imy-possible = Possible consequences for the data subjects
incidentpaper-imy-severity = How serious the consequences are for their privacy
incidentpaper-imy-measures = What you have done or will do
incidentpaper-imy-informed = Information to the data subjects
incidentpaper-imy-informed-on = When the data subjects were informed
incidentpaper-imy-inform-by = When the data subjects will be informed
incidentpaper-imy-why-not = Why the data subjects are not informed

## The Cybersecurity Act

incidentpaper-nis2-who = Who notifies
incidentpaper-nis2-what = What happened
incidentpaper-nis2-effects = Effects
incidentpaper-nis2-next = Measures, and the risk that remains
incidentpaper-nis2-learnt = Cause, measures and approval
incidentpaper-nis2-ongoing = Is the incident going on?
incidentpaper-nis2-course = Course of events (Swedish time)
incidentpaper-nis2-discovered = When the incident was discovered (Swedish time)
incidentpaper-nis2-knowledge = When you got knowledge of it (Swedish time)
incidentpaper-nis2-effect = Effect on the activity
incidentpaper-nis2-consequences = Possible consequences
incidentpaper-nis2-update = Updated description
incidentpaper-nis2-started = When the incident began (Swedish time)
incidentpaper-nis2-ended = When the incident ended (Swedish time)
incidentpaper-nis2-system = Effect on systems
incidentpaper-nis2-limited = Limited { $span } (Swedish time)
incidentpaper-nis2-information = Protected information that is concerned
incidentpaper-nis2-actions = Measures
incidentpaper-nis2-remaining = Risk that remains
incidentpaper-nis2-final-consequences = Final consequences
incidentpaper-nis2-recipients = Recipients of the service who were affected
incidentpaper-nis2-geography = Geographical spread
incidentpaper-nis2-abroad = Was another country affected? { $answer }
incidentpaper-nis2-cost = Economic damage
incidentpaper-nis2-functions = Societal function that was affected
incidentpaper-nis2-care = Health care
incidentpaper-nis2-measures = Technical and organisational measures
incidentpaper-nis2-prevention = How it is prevented
incidentpaper-nis2-approved = The management's approval
incidentpaper-course-began = the incident began
incidentpaper-course-discovered = the incident was discovered
incidentpaper-course-limited = the activity became limited
incidentpaper-course-reserve = fallback routines came into force
incidentpaper-course-reserve-ended = fallback routines ended
incidentpaper-course-limited-ended = the activity was no longer limited
incidentpaper-course-ended = the incident ended

## The register

incidentpaper-register = Register of personal data incidents
incidentpaper-register-intro = Every incident, also those that were not notified to IMY (GDPR art. 33.5): what happened, the effects and the measures.
incidentpaper-register-period = Discovered
incidentpaper-register-count = Number of incidents
incidentpaper-period-all = All
incidentpaper-period-from = From { $from }
incidentpaper-period-to = Up to and including { $to }
incidentpaper-period = { $from } up to and including { $to }
incidentpaper-hidden = Protected personal data – the text is not shown
incidentpaper-in-time = In time
incidentpaper-not-in-time = Too late
incidentpaper-notified-on = Notified { $day }
incidentpaper-notified-yes = To be notified
incidentpaper-notified-no = Not notified
incidentpaper-notified-undecided = Not decided
incidentpaper-column-number = Number
incidentpaper-column-discovered = Discovered
incidentpaper-column-reported = Reported inside the administration
incidentpaper-column-in-time = Reported inside the administration in time
incidentpaper-column-began = Began
incidentpaper-column-ended = Ended
incidentpaper-column-aware = Aware
incidentpaper-column-unit = Unit
incidentpaper-column-system = System
incidentpaper-column-harms = What has happened with the data
incidentpaper-column-ways = How it happened
incidentpaper-column-text = What happened
incidentpaper-column-is-breach = Personal data breach
incidentpaper-column-types = Type
incidentpaper-column-causes = Cause
incidentpaper-column-protected = Protected personal data
incidentpaper-column-groups = Groups of people
incidentpaper-column-persons = People
incidentpaper-column-records = Number of records
incidentpaper-column-data = Kinds of data
incidentpaper-column-effects = Effects
incidentpaper-column-level = Risk
incidentpaper-column-measures = Measures
incidentpaper-column-notify = Notification to IMY
incidentpaper-column-notify-reason = Why
incidentpaper-column-notified-at = Sent to IMY
incidentpaper-column-notified-in-time = Sent to IMY in time
incidentpaper-column-receipt = IMY's registry number
incidentpaper-column-informed-on = People concerned informed
incidentpaper-column-stage = Status
incidentpaper-column-closed-at = Closed
incidentpaper-column-registry = Own registry number
incidentpaper-column-lex-sarah = Registry number, lex Sarah
incidentpaper-column-deviation = Number of the deviation

# Stands before a registry number.
incidentpaper-dnr = reg. no. { $number }

## The yearly report

incidentpaper-year-title = Personal data incidents { $year }
incidentpaper-year-title-period = Personal data incidents { $from } up to and including { $to }
incidentpaper-year-kind = Yearly report
incidentpaper-year-kind-period = Report on a period
incidentpaper-year-summary = Summary
incidentpaper-year-suppressed = Numbers from 1 to 4 are written "fewer than 5", so that nobody can be picked out. A number is not shown at all if a small one could be computed with it.
incidentpaper-year-period = Discovered
incidentpaper-year-total = Number of incidents
incidentpaper-year-reported-in-time = Reported inside the administration within 48 hours
incidentpaper-year-median-report = From discovery to report, median
incidentpaper-year-notified-in-time = Notified to IMY in time
incidentpaper-year-median-notify = From awareness to the notification to IMY, median
incidentpaper-year-share = { $part } of { $of } ({ $percent }%)
incidentpaper-year-share-hidden = Not shown (none, or too small a number)
incidentpaper-year-median = { $count ->
    [one] within 1 hour
   *[other] within { $count } hours
 }
incidentpaper-year-few = fewer than 5
incidentpaper-year-hidden = not shown
incidentpaper-year-withheld = { $what }: not shown, because small numbers could then be computed.
incidentpaper-year-table = Table: { $what }
incidentpaper-year-column-what = What
incidentpaper-year-column-count = Number
incidentpaper-year-not-given = Not given
incidentpaper-year-unnamed = No longer in the register
incidentpaper-year-month = { $month } { $year }
incidentpaper-year-time = When they were discovered, and how soon reported
incidentpaper-year-months = Incidents by month
incidentpaper-year-hours = Time from discovery to report inside the administration
incidentpaper-year-hours-first = Within 4 hours
incidentpaper-year-hours-day = 4–24 hours
incidentpaper-year-hours-limit = 24–48 hours
incidentpaper-year-hours-over = More than 48 hours
incidentpaper-year-what = What happened, how and why
incidentpaper-year-several = An incident can be counted on several rows.
incidentpaper-year-harms = What has happened with the data
incidentpaper-year-ways = How it happened
incidentpaper-year-causes = Causes
incidentpaper-year-where = Where it happened
incidentpaper-year-units = Incidents by unit
incidentpaper-year-systems = Incidents by system
incidentpaper-year-decided = Risk and notification
incidentpaper-year-levels = Risk to the people concerned
incidentpaper-year-breaches = Personal data breach or not
incidentpaper-year-notified = Notification to IMY
incidentpaper-year-notified-on-time = Notified in time
incidentpaper-year-notified-late = Notified too late
incidentpaper-year-notified-not = Not to be notified
incidentpaper-year-notified-no-breach = No personal data breach
incidentpaper-year-notified-open = Not notified yet
incidentpaper-year-protected = Protected personal data
incidentpaper-year-protected-intro = "Do not know" is handled as yes until somebody has answered.
incidentpaper-year-protected-count = Concern people with protected personal data
