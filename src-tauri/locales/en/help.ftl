# Help beside each section of the plan editor: its title, a short label, why it is asked, a good example, what auditors ask.

section-header-short = The document
section-header-title = Document header
section-header-why = Whoever holds the paper must see who answers for the plan, whether it is in force and when it must be redone.
section-header-example = Document owner: Head of administration support. Revised 2026-11-11. To be revised by 2027-11-11. Write a role, not a name.
section-header-auditor = Is there an owner, a number and a date for the next revision? Has that date passed?

section-scope-short = Scope
section-scope-title = Scope
section-scope-why = Readers must know whether the plan covers their unit and their system before they start to follow it.
section-scope-example = “Covers the case system and sign-in, for financial assistance and for children and young people. Home care has a plan of its own.”
section-scope-auditor = Which systems and units have no plan? Are private performers included?

section-first-minutes-short = First fifteen minutes
section-first-minutes-title = The first fifteen minutes
section-first-minutes-why = Most outages turn out to be a password or a cable. The others must be reported before time runs away.
section-first-minutes-example = “Ask a colleague in another unit: is it only me? Write down the time. Then call the system manager.”
section-first-minutes-auditor = Does somebody newly employed know whom to call on a Saturday evening?

section-activation-short = Activation
section-activation-title = Activation
section-activation-why = Whoever stands in the outage should not have to wonder whether they are allowed to begin.
section-activation-example = “30 minutes, two units” is easier to follow than “in a longer outage”.
section-activation-auditor = Who decided, when, and was there a deputy?

section-tasks-short = Critical tasks
section-tasks-title = Critical tasks
section-tasks-why = When not everything can be done, the order must have been settled already, by somebody who had time to think.
section-tasks-example = “First: reports of concern and protection. Must: be assessed the same day. May wait: preliminary assessments with no sign of danger.”
section-tasks-auditor = How long can the activity do without the system, and what is that time based on?

section-routines-short = Fallback routines
section-routines-title = Fallback routines
section-routines-why = This is what people do while the system is gone. Each routine becomes an action card on a sheet of its own.
section-routines-example = “Within 1 hour · Reconciler · Check the decision and sign the payment on form S2.” When, who, what and with what.
section-routines-auditor = Are two people kept apart on paper too, for example who decides and who pays?

section-paper-short = Paper always at hand
section-paper-title = Paper that is always there
section-paper-why = What was not printed before the outage can not be printed during it.
section-paper-example = “Visit list for the next day. The coordinator, daily at 14:00, on Fridays through Monday. Locked cabinet. Shredded when the next one is printed.”
section-paper-auditor = How old is the list that lies there today? Who can reach it, and when is it destroyed?

section-forms-short = Blank forms
section-forms-title = Blank forms
section-forms-why = A blank form asks for what is otherwise forgotten, and makes it possible to enter everything afterwards.
section-forms-example = “Emergency assistance, 30 copies. Manual payment, 30 copies. Late entry list, 10 copies.”
section-forms-auditor = Does every filled-in form have a running number, and can one see that none is missing?

section-dependencies-short = Dependencies
section-dependencies-title = Dependencies
section-dependencies-why = The system can work perfectly and still be out of reach: sign-in, network, application delivery and phones fail more often.
section-dependencies-example = “E-identification. Stops: signing. Still works: reading with ordinary sign-in. Do this: sign by hand.”
section-dependencies-auditor = Are the supporting systems documented? Does the supplier promise less time than the activity can bear?

section-communication-short = Communication
section-communication-title = Communication
section-communication-why = Silence is filled with guesses. Settle now who says what, to whom and when.
section-communication-example = “Visitors: we have technical problems. If you need food, medicine or protection today you will get help. Sign at the entrance within an hour.”
section-communication-auditor = Were performers and clients told in time, and how do you know?

section-contacts-short = Contacts and alarm
section-contacts-title = Contacts and alarm list
section-contacts-why = The numbers in the phone and on the intranet may be gone. The list on paper must be enough.
section-contacts-example = “Alarm list A: Head of administration support, Area manager, System manager.” The plan names roles. People and numbers come from the role register.
section-contacts-auditor = When were the numbers last tried? Is there a deputy for every role?

section-phases-short = Phases
section-phases-title = Phases by length of outage
section-phases-why = What is sensible for an hour is impossible for three days. The phases say when to change the way of working.
section-phases-example = “4–12 hours: manual payment of what falls due. After 8 hours the head of administration considers crisis staff.” The times are a suggestion.
section-phases-auditor = What happens when the outage lasts longer than a day, or over a weekend?

section-return-to-normal-short = Return to normal
section-return-to-normal-title = Return to normal
section-return-to-normal-why = The most dangerous hour is when some write in the system and some on paper.
section-return-to-normal-example = “The head of administration support says from when. The trial in each unit has passed. A form that is begun is finished on paper.”
section-return-to-normal-auditor = Who declared that normal was back, and how was it checked that nothing was lost?

section-late-entry-short = Late entry
section-late-entry-title = Late entry
section-late-entry-why = What stood on paper must go into the system, correctly and in order. Otherwise it is missing the next time somebody needs it.
section-late-entry-example = “Manual payments: the case officer enters, the reconciler checks, within two working days and before the next payment file.”
section-late-entry-auditor = Can one see both when it happened and when it was entered? Did another person check it?

section-incidents-short = Incidents and notifications
section-incidents-title = Incidents and notifications
section-incidents-why = The clocks start while everybody is busy. An outage can in itself be a personal data breach.
section-incidents-example = “Within 72 hours of becoming aware: the data protection authority (IMY). The data protection officer. GDPR article 33(1). Checked 2026-11-22.”
section-incidents-auditor = When was it discovered, when was it notified, and who judged that it did not need to be?

section-evaluation-short = Evaluation
section-evaluation-title = Evaluation
section-evaluation-why = The next outage is easier only if somebody asks how this one went, while it is still remembered.
section-evaluation-example = “How long was it from when the fault was noticed to the decision? Were the right forms in place? What do we change, and by what date?”
section-evaluation-auditor = What was changed in the plan after the latest outage?

section-exercises-short = Exercises and tests
section-exercises-title = Exercises and restore tests
section-exercises-why = A plan that nobody has tried is a hope. So is a backup that nobody has restored.
section-exercises-example = “2026-05-19, restore test: the supplier restored a copy in 6 hours. Written proof is kept. Next 2027-05-18.”
section-exercises-auditor = Has a restore been tested and documented, and did you ask for the proof yourselves?

section-revisions-short = Revisions
section-revisions-title = Revisions
section-revisions-why = Readers should see what has changed over the years. From now on Beredd writes it itself; here stands what came before.
section-revisions-example = “2025-11-12, System manager: lists on paper were introduced after the outage in September.”
section-revisions-auditor = Can you show which version was in force on a given day?
