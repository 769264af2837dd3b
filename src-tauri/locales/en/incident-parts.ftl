### One incident: what is filled in, decided, settled and closed.

case-title = Incident { $number }
case-title-loading = Incident
case-not-yours = The page is for those who handle incidents
case-closed-note = The incident is closed. Open it again if something is to be changed.
case-empty = Not filled in
case-missing = Missing
case-change = Change
case-fill-in = Fill in
case-no-names = Write no names and no personal identity numbers.
case-version = Version { $number }, { $which }
case-which-first = first
case-which-supplement = supplement
case-which-final = final
case-version-by = { $by }, { $at }
case-mark-protected = PROTECTED PERSONAL DATA
case-mark-unknown = MAY CONCERN PROTECTED PERSONAL DATA
case-protected-title = People with protected personal data are concerned
case-protected-title-unknown = Nobody knows whether protected personal data are concerned, so we handle it as yes
case-protected-text = Call, do not e-mail. Write nothing that can tell where somebody lives, works or goes to school. Lock prints away, apart from other papers.
case-paper = The incident on paper
case-more = More about the incident

## Clocks

case-clocks = Clocks
case-clocks-none = No clock runs.
case-clocks-more =
    { $count ->
        [one] 1 more clock
       *[other] { $count } more clocks
    }

## What was reported

case-answers = What was reported
case-answers-correct = Correct the report
case-discovered = Discovered
case-reported = Reported internally
case-not-reported = Not sent yet
case-harms = What happened with the data
case-ways = How it happened
case-text = Description
case-place = Unit and system
case-unit = Unit
case-system = System
case-protected = Protected personal data
case-protected-unknown = Handled as yes
case-manager = Manager in charge
case-manager-told = { $whom }, told { $at }
case-manager-not-told = Not told
case-reporter = Reported by
case-reporter-unknown = No name is given
case-sealed = Sealed { $at }

## The task list

case-tasks = Fill in and assess
case-progress-todo = Not begun
case-progress-going = Under way
case-progress-done = Done
case-lacks =
    { $count ->
        [one] 1 answer is missing
       *[other] { $count } answers are missing
    }
case-next = Next: { $page }
case-to-tasks = To the incident
case-to-review = Check and settle

case-page-missing = There is no such page
case-page-report = The report
case-page-report-hint = The six questions, if something is to be corrected
case-page-report-lead = Correct what is wrong in the report. What stood there before stays in the change log.
case-page-times = Times
case-page-times-hint = When it began, ended and when the administration became aware
case-page-times-lead = Each moment is kept apart, because different clocks start at different moments.
case-page-event = The event
case-page-event-hint = Type, cause and how it was discovered
case-page-event-lead = What kind of event it is, and why it happened.
case-page-affected = Persons and data
case-page-affected-hint = Who is concerned, how many and which data
case-page-affected-lead = Write numbers and categories, never names. Approximate numbers are enough.
case-page-risk = Consequences and risk
case-page-risk-hint = What it may lead to and how serious it is
case-page-risk-lead = Assess the risk for the persons, not for the administration.
case-page-measures = Measures
case-page-measures-hint = What is done, by whom and by when
case-page-measures-lead = Both what is already done and what will be done so that it does not happen again.
case-page-decision = Assessment and decision
case-page-decision-hint = Notify IMY, inform the persons
case-page-decision-lead = The decision and its reasons are kept in the register. Not to notify takes two persons.
case-page-outage = Outage and cybersecurity
case-page-outage-hint = If a system was down or attacked
case-page-outage-lead = Fill in the page if a network or system was disturbed. Otherwise it is enough to answer no.
case-page-links = Belongs with
case-page-links-hint = Lex Sarah, deviation, police report, registry
case-page-links-lead = Numbers of other cases about the same event.
case-page-tracks = Authorities and clocks
case-page-tracks-hint = Which clocks apply, what is sent, and receipts
case-page-tracks-lead = Write when something was sent and which receipt you got. If a clock does not apply, write why.
case-page-review = Check and settle
case-page-close = Close the incident
case-page-history = Timeline and readers
case-page-imy = Notification to IMY
case-page-nis2-warning = Cybersecurity Act: early warning within 24 hours
case-page-nis2-notification = Cybersecurity Act: incident notification within 72 hours
case-page-nis2-final = Cybersecurity Act: final report within one month

## Event

case-is-breach = Is it a personal-data breach?
case-is-breach-hint = Yes, if personal data were destroyed, lost, altered or disclosed, or somebody got at them without a right to. Data that can not be reached are a breach too.
case-not-breach-reason = Why is it not a personal-data breach?
case-types = Type
case-types-hint = An event can be several.
case-type-confidentiality-hint = Somebody without a right to has seen the data, or could have.
case-type-integrity-hint = The data were altered or became wrong.
case-type-availability-hint = The data were gone or could not be reached. An outage can be such a breach.
case-causes = Cause
case-cause-text = Why did it happen?
case-discovered-how = How was it discovered?
case-discovered-how-hint = For example that the recipient called, or at a check of logs.
case-processor = Was a processor involved?
case-processor-name = Which processor?

## Times

case-times-happened = When it happened
case-occurred-from = When did it begin?
case-occurred-from-hint = As closely as you know. It is often earlier than the discovery.
case-ongoing = Does it still go on?
case-occurred-to = When did it end?
case-times-aware = When the administration became aware
case-aware-text = IMY's 72 hours start when the controller knows with reasonable certainty that it is a personal-data breach. Until that is filled in, Beredd counts from the discovery.
case-aware = When did the administration become aware?
case-aware-hint = The same as the discovery, if it was clear at once.
case-aware-reason = Why not at the discovery?
case-aware-reason-hint = A short investigation is allowed first. If it takes long, that is a failure in itself.
case-high-risk = When was it clear that the risk is high?
case-high-risk-hint = From then the persons concerned must be informed without undue delay.
case-times-nis2 = Cybersecurity Act
case-moment-knowledge = When did the organisation get knowledge of the incident?
case-moment-knowledge-hint = From then 24 and 72 hours run.
case-moment-significant = When was it assessed as significant?
case-moment-significant-hint = Kept apart. The times are counted from the knowledge.
case-times-other = Other rules
case-times-other-text = Fill in only what the event concerns.
case-moment-malpractice = When did somebody notice malpractice?
case-moment-malpractice-hint = Or a tangible risk of it (lex Sarah).
case-moment-care_injury = When did somebody notice a serious care injury?
case-moment-care_injury-hint = Or a risk of it (lex Maria).
case-moment-crime = When was a crime suspected?
case-moment-crime-hint = For example theft, computer trespass or unlawful threat.
case-moment-classified = When was it suspected that security-classified information was disclosed?
case-moment-classified-hint = Never write the information here. Beredd is not approved for such information.

## Persons and data

case-affected-persons = Persons
case-groups = Which groups are concerned?
case-persons = About how many persons?
case-persons-hint = At least as many as you know of.
case-persons-unknown = The number is not known yet
case-records = About how many records or papers?
case-records-hint = For example 1 letter or 250 lines in a list.
case-data = Which data are concerned?
case-data-plain = Common data
case-data-closer = Data that are closer to the person
case-data-sensitive = Sensitive data and data under secrecy
case-affected-reach = Who has got at them?
case-unreadable = Were the data protected so that others could not read them?
case-unreadable-hint = For example encrypted, with the key still with you.
case-accessed = Has somebody without a right to in fact seen or used them?
case-affected-note = Anything more about the persons or the data?

## Consequences and risk

case-consequences = What may it lead to for the persons?
case-risk-text = Describe the consequences
case-level = Risk for the persons
case-level-none = Not assessed yet
case-level-unlikely-hint = It is unlikely that anybody is affected. IMY need not be notified, but the incident is documented.
case-level-risk-hint = Somebody may be affected. Notify IMY within 72 hours.
case-level-high-hint = Somebody may be seriously affected. Notify IMY and inform the persons.
case-risk-reason = Why do you assess it so?
case-risk-reason-hint = Weigh in which data they are, how many are concerned, who has got at them and how easily somebody can be recognised.

## Measures

case-measures = Measures
case-measures-hint = A row for each measure. Write the role in charge, not a name.
case-measures-none = No measures yet.
case-measure = Measure { $number }
case-measure-add = Add a measure
case-measure-what = What
case-measure-owner = Role in charge
case-measure-due = Due
case-measure-done = Done

## Decision

case-notify-title = Notification to IMY
case-notify = Is IMY to be notified of the incident?
case-notify-hint = Yes, unless a risk is unlikely (article 33 of the GDPR). If you are unsure: notify, and supplement later.
case-notify-yes = Yes, notify
case-notify-no = No, do not notify
case-notify-reason = Why is it to be notified?
case-notify-reason-not = Why is it not to be notified?
case-notify-form = Open IMY's form, filled in as far as it goes
case-approved = { $by } has approved that the incident is not notified, { $at }
case-approved-label = Approved not to notify
case-approve-title = { $by } proposes not to notify the incident
case-approve-text = Read the assessment and the reasons. If you approve, your name stands as the second person, and IMY's clock stops.
case-approve = Approve that it is not notified
case-approve-waits = Waits for a second person
case-approve-waits-text = Somebody else who handles incidents has to approve. Until then the clock goes on.
case-inform-title = Information to the persons
case-inform = Are the persons concerned to be informed?
case-inform-hint = Yes, if the risk is high (article 34 of the GDPR). You may inform otherwise too.
case-inform-yes = Yes, inform
case-inform-no = No
case-inform-reason = Why are they informed?
case-inform-reason-not = Why are they not informed?
case-inform-reason-not-hint = Reasons can be that the data could not be read, that measures have removed the high risk, or that it takes disproportionate effort; then a public notice is needed.
case-informed-on = Informed on
case-inform-by = To be informed by
case-informed-how = How were they informed, and what were they told?
case-informed-how-hint = Tell what happened, what it may lead to, what you do and whom they can ask. Whoever has protected data is reached in the way that is safe for that person.

## Outage

case-disturbed = Was a network or a system disturbed?
case-disturbed-hint = For example an outage, an intrusion or malicious software.
case-disturbed-not = If you answer yes, the questions that the Cybersecurity Act asks are shown.
case-outage-course = What happened
case-care = The activity gives health care
case-care-hint = Then lower thresholds hold, for municipal home health care too.
case-outage-limited_from = When did the activity become limited?
case-outage-limited_to = When did it work as usual again?
case-outage-reserve_from = When did the fallback routine begin to be used?
case-outage-reserve_to = When did the fallback routine end?
case-reserve-hint = To the minute, if you know. The time decides whether the incident is significant.
case-effect = What could the activity not do?
case-significance = Is the incident significant?
case-suggested-yes = Thresholds are passed, so the incident may be significant
case-suggested-no = No system was disturbed, so the incident is not significant
case-suggested-unknown = No threshold that Beredd can measure is passed
case-threshold-public_limited = Public administration: limited for more than { $threshold } hours
case-threshold-public_reserve = Public administration: more than { $threshold } hours with a fallback routine
case-threshold-care_limited = Care: limited for more than { $threshold } hour
case-threshold-care_reserve = Care: more than { $threshold } hours with a fallback routine
case-threshold-care_injury = Care: a serious care injury, or a risk of it
case-threshold-general_limited = Everybody: limited for more than { $threshold } hours
case-threshold-general_reserve = Everybody: more than { $threshold } hours with a fallback routine
case-threshold-general_persons = Information worth protecting about at least { $threshold } persons
case-threshold-general_protected_information = Information worth protecting in a system that is critical for the sector
case-threshold-general_cost = Cost above 5 per cent of last year's appropriation or revenue
case-threshold-general_injury = Serious injury, illness or death
case-threshold-general_environment = Damage to the environment
case-threshold-general_other_actor = Another vital actor went into staff or crisis mode
case-threshold-general_repeated = At least two incidents in six months with the same cause, that together reach a threshold
case-threshold-so-far = now { $span }
case-threshold-persons = now { $count } persons
case-threshold-ask = Consider also what Beredd can not measure
case-threshold-source = The thresholds are read in somebody else's account of MCFFS 2026:8 and are not checked against the regulation.
case-significant-is = Your assessment: is it significant?
case-significant-is-hint = Beredd suggests, you decide. Do not know counts as that it may be.
case-significant-reason = Why?
case-significant-times = Write also when you got knowledge, so that the clocks count right:
case-outage-cause = Cause and effects
case-outage-malicious = Is it suspected that somebody did it on purpose?
case-outage-supplier_origin = Did it come through a supplier?
case-outage-cross_border = Is any other country affected?
case-outage-indicators = Technical signs
case-outage-indicators-hint = For example addresses, file names or account names that IT security has found.
case-outage-root_cause = Root cause
case-outage-root_cause-hint = Needed in the final report.
case-cost = Cost
case-kronor = kronor

## Links

case-lex-sarah = Is the event also reported under lex Sarah?
case-lex-sarah-hint = Malpractice in social services or under LSS is reported at once, beside this report.
case-lex-sarah-number = Number of the lex Sarah report
case-link-registry_number = Own registry number
case-link-deviation_number = The deviation's number
case-link-police_number = The police's case number

## Authorities and clocks

case-track-form = Open the form
case-track-say = Write how it stands
case-track-persons = Written under Assessment and decision
case-done-at = When was it sent, or done?
case-receipt = Receipt or registry number
case-receipt-hint = The number that the receiver gave.
case-late-reason = Why was it late?
case-late-reason-hint = The reason goes with what is notified after the time.
case-applies = Does the clock apply to this incident?
case-applies-rule = Follow the rule
case-applies-yes = Yes
case-applies-no = No
case-applies-reason = Why?
case-applies-reason-hint = Write the reason, and the answer is saved.
case-forms = The authorities' forms
case-forms-text = The same answers in the authority's order, to copy field by field.
case-form-field = Field
case-form-missing =
    { $count ->
        [one] 1 required field is empty
       *[other] { $count } required fields are empty
    }
case-form-missing-text = You can notify all the same and supplement later. What is missing is marked below.
case-form-whole = All required fields are filled in
case-form-paper = Draft on paper
case-form-sent = When you have sent it
case-form-sent-text = Write the moment and the receipt, and the clock stops.
case-copy = Copy
case-copied = Copied.
case-copied-short = Copied
case-not-copied = It could not be copied. Select the text and press Ctrl C.
case-not-copied-short = Not copied

## Review and settle

case-review-lead = Read the answers through. When you settle, they are frozen together with their PDF. What changes after that becomes a new version.
case-missing-settle = This is missing before the incident can be settled
case-settle = Settle
case-settle-text = Your name, the time and a PDF are kept with the version. Nobody can change it after that.
case-settle-which = Which version is it?
case-settle-first = What is known now. The rest can be supplemented.
case-settle-supplement = New facts after the last version.
case-settle-final = Nothing more is to come.
case-settle-do = Settle the version
case-settled = Version { $number } is settled
case-settled-text = It stands under Settled versions, with its PDF.
case-versions = Settled versions
case-versions-none = No version is settled yet.
case-versions-changed = Something has changed since the latest version.

## Close and open again

case-close-lead = When the incident is closed the work with it ends. Everything stays in the register.
case-missing-close = This is left before the incident can be closed
case-close-ready = Nothing is left to do
case-lesson = What did you learn?
case-lesson-hint = What you want to remember the next time, without names. The text comes with the follow-up.
case-close-do = Close the incident
case-closed = Closed by { $by }, { $at }
case-reopen = Open again
case-reopen-reason = Why is it opened again?
case-reopen-hint = The reason stands in the timeline. The history stays.
case-reopen-reason-missing = Write why it is opened again.

## History

case-history-lead = The timeline writes itself. Exactly what was changed stands in the change log.
case-timeline = Timeline
case-timeline-none = Nothing has happened yet.
case-readers = Who has read
case-readers-none = Nobody but the reporter has opened the incident.
