# One system: its pages.
systemfile-tabs = Pages about the system
systemfile-tab-facts = Facts
systemfile-tab-maintenance = Maintenance plan
systemfile-tab-classification = Classification
systemfile-tab-requirements = Requirements
systemfile-tab-evidence = Proof
systemfile-tab-controls = Control questions
systemfile-head = { $system }: { $page }

# Maintenance plan.
systemfile-maintenance-none = No maintenance plan yet
systemfile-maintenance-none-text = The system manager writes it here.
systemfile-maintenance-begin = Fill in what you know. The plan is made as you write, and saved all the time.
systemfile-maintenance-late = The plan should have been revised by { $day }. Go through it and write the new day.
systemfile-document = About the document
systemfile-document-owner = Keeper of the document
systemfile-document-owner-hint = The role that sees to it that the plan is right.
systemfile-document-number = Document number
systemfile-document-revised = Made or revised
systemfile-document-revise = To be revised by
systemfile-headings = How the system is looked after
systemfile-heading-goals = Purpose and goals
systemfile-heading-goals-hint = What is the system to help with, and how does one notice that it does?
systemfile-heading-roles = Roles
systemfile-heading-roles-hint = How the roles work together: who decides what, how often do you meet, who steps in?
systemfile-heading-permissions = Permissions and access
systemfile-heading-permissions-hint = Who orders, decides and sets up permissions, and how are they taken away when somebody leaves?
systemfile-heading-follow_up = Follow-up and controls
systemfile-heading-follow_up-hint = What is controlled, how, and where does the result stand? When it is done stands in the wheel of the year.
systemfile-heading-logging = Logging
systemfile-heading-logging-hint = Who goes through the logs, how are they chosen, and what happens when something looks wrong?
systemfile-heading-incidents = Reporting of incidents
systemfile-heading-incidents-hint = How users report, who receives, and how the supplier is reached.
systemfile-heading-development = Development
systemfile-heading-development-hint = What is to be changed or added, and what is planned to end.
systemfile-roles-are = The roles of the system
systemfile-role-nobody = Nobody is appointed
systemfile-roles-change = Change the roles under Facts
systemfile-wheel = Wheel of the year
systemfile-wheel-text = What is done every year, month by month. The number in the wheel is the row in the list.
systemfile-wheel-tasks = What is done during the year
systemfile-wheel-by-month = Show month by month
systemfile-wheel-no-months = No month chosen
systemfile-wheel-missed = Nothing says that it was done in { $month }. Last done { $day }.
systemfile-recurring = Recurring controls and meetings
systemfile-recurring-none = Nothing yet. Begin with permissions and logs: reviewers always ask for them.
systemfile-recurring-add = Add to the wheel
systemfile-recurring-what = What is done
systemfile-recurring-months = Months
systemfile-recurring-role = Who does it
systemfile-recurring-done = Last done

# Control questions.
systemfile-controls-none = The control questions are not assessed yet
systemfile-controls-none-text = The system manager or a reviewer assesses them here.
systemfile-controls-count = { $met } met, { $partly } partly, { $not_met } not met, { $open } not assessed
systemfile-controls-begin = New assessment
systemfile-controls-begin-text = When you choose New assessment, the verdicts are kept as an earlier assessment. The findings stay, to be gone through.
systemfile-controls-this = The assessment
systemfile-controls-day = Assessed on
systemfile-controls-by = Assessed by
systemfile-controls-by-hint = Role or reviewer. Write "own control" if you do it yourselves.
systemfile-rounds = The assessments side by side
systemfile-round-no-day = Without a day
systemfile-round-now = This one
systemfile-question = Control question
systemfile-question-help = How to assess
systemfile-verdict = Verdict
systemfile-verdict-met = Met
systemfile-verdict-partly = Partly met
systemfile-verdict-not_met = Not met
systemfile-verdict-open = Not assessed
systemfile-finding = Finding
systemfile-finding-hint = What have you seen or been told?
systemfile-evidence = Evidence
systemfile-evidence-hint = What shows it, and where is that?
systemfile-done = What has been done?
systemfile-remains = What remains?
systemfile-remains-owner = Role that answers for it
systemfile-remains-due = Done by
systemfile-remains-late = The day has passed.

systemfile-question-documentation = Documentation
systemfile-question-documentation-asks = Are routines and descriptions of the system current, and can one see which version holds?
systemfile-question-documentation-met = There are routines for the system. Each document has an owner, a day and a version, and is gone through at least once a year.
systemfile-question-documentation-partly = There are routines, but some are old or lack an owner, a day or a version.
systemfile-question-documentation-not_met = Important routines are missing, or nobody knows which hold.
systemfile-question-users = What users know
systemfile-question-users-asks = Do users know how to work safely in the system, and do you see to it that they do?
systemfile-question-users-met = All users have been trained, it is repeated every year, and one can see who has taken part. You follow up that the routines are used.
systemfile-question-users-partly = New users are trained, but it is not repeated or not followed up.
systemfile-question-users-not_met = There is no training, or nobody knows who has had it.
systemfile-question-permissions = Permissions
systemfile-question-permissions-asks = Do you check continually that the right people have the right permissions?
systemfile-question-permissions-met = Permissions are gone through by a plan, for example twice a year. What is wrong is mended, and the control is documented.
systemfile-question-permissions-partly = Permissions are taken away when somebody leaves, but not gone through as a whole or not documented.
systemfile-question-permissions-not_met = Nobody goes through the permissions, or accounts stay after those who have left.
systemfile-question-restore = Restore
systemfile-question-restore-asks = Is it tried and documented that the system can be restored after an incident?
systemfile-question-restore-met = A restore of your database has been made during the last year. You have the record, and it says how long it took.
systemfile-question-restore-partly = The supplier tests, but you have not seen the record or do not know whether it was your database.
systemfile-question-restore-not_met = Nobody has tried, or you have never asked for proof.
systemfile-question-logging = Logging and traceability
systemfile-question-logging-asks = Can one see afterwards who has read and changed, and are the logs checked?
systemfile-question-logging-met = The system logs both reading and changing. The logs are kept long enough, and you check them by a plan.
systemfile-question-logging-partly = There is logging, but not of everything, or the logs are checked only on suspicion.
systemfile-question-logging-not_met = One can not see who has done what, or you can not reach the logs.
systemfile-question-technical_security = Technical security
systemfile-question-technical_security-asks = Is the technical security good enough for the data in the system?
systemfile-question-technical_security-met = Strong sign-in, encrypted traffic, encrypted databases and copies. Penetration tests are made regularly, and what they find is mended.
systemfile-question-technical_security-partly = Most of it is there, but something important is missing, for example encrypted copies or a new penetration test.
systemfile-question-technical_security-not_met = There are known serious faults, or you do not know how it stands.

systemfile-matrix-title = Control questions
systemfile-matrix-text = Six questions that reviewers ask about each system.
systemfile-matrix-asked = { $asked } of { $count } systems are assessed.
systemfile-matrix-none-text = Add the systems first. Then you assess the six questions for each of them.
systemfile-matrix-only-asked = Show only systems that are assessed
systemfile-matrix-all = All systems
systemfile-matrix-met = { $count } met
systemfile-matrix-partly = { $count } partly
systemfile-matrix-not_met = { $count } not met
systemfile-matrix-open = { $count } not assessed

# Proof from the supplier.
systemfile-standing-not_asked = Not asked for
systemfile-standing-waiting = Waits for an answer
systemfile-standing-old = Old
systemfile-standing-wanting = Not enough
systemfile-standing-fresh = Fresh
systemfile-age = { $count ->
    [0] today
    [one] 1 day ago
   *[other] { $count } days ago
}
systemfile-proof-title = Proof from suppliers
systemfile-proof-text = The supplier says that everything works. Here you see what has been shown, and how long ago that was.
systemfile-proof-none-text = Add the systems first. Then you get help to ask the supplier.
systemfile-proof-find = Search system or supplier
systemfile-proof-any = All systems ({ $count })
systemfile-proof-with = Something is: { $standing } ({ $count })
systemfile-proof-lead = Choose what to ask about. You get a letter that is ready, and help to read the answer. You need not know technology.
systemfile-proof-kinds = Kinds of proof
systemfile-proof-other = Other proof
systemfile-proof-other-why = What has no heading of its own, for example a certificate or an audit report.
systemfile-proof-other-count = { $count ->
    [0] None
    [one] One
   *[other] { $count }
}
systemfile-proof-every = { $count ->
    [one] Ask every month.
    [12] Ask once a year.
   *[other] Ask every { $count } months.
}
systemfile-proof-ask = I have asked for it today
systemfile-proof-add = Add a proof that is there
systemfile-proof-new = New proof
systemfile-proof-asked-on = Asked for { $day }
systemfile-proof-came-on = Came { $day }
systemfile-proof-name = What proof is it?
systemfile-proof-asked = Asked for on
systemfile-proof-received = Came on
systemfile-proof-dated = The day it tells about
systemfile-proof-dated-hint = The day on which the test or control was made.
systemfile-proof-next = Ask again on
systemfile-proof-next-hint = Leave it empty and the day is counted.
systemfile-proof-hours = How long the restore took
systemfile-proof-hours-hint = From the start until the system could be used. The day and the time are also written on the system and in the plan.
systemfile-proof-verdict = Does it say what it should?
systemfile-proof-verdict-open = Not read yet
systemfile-proof-verdict-good = Yes
systemfile-proof-verdict-partly = In part
systemfile-proof-verdict-bad = No
systemfile-proof-note = What it says
systemfile-proof-note-hint = In your own words. Also write what is missing.
systemfile-proof-checked = We have checked ourselves that it is right
systemfile-proof-checked-hint = For example by looking at some of the data after the restore.
systemfile-proof-remove = Remove the proof
systemfile-letter = The letter to send
systemfile-letter-copy = Copy the letter
systemfile-letter-copied = The letter is copied. Paste it into an e-mail.
systemfile-letter-not-copied = It could not be copied. Select the text and press Ctrl C.
systemfile-reading = When the answer comes
systemfile-reading-good = A good answer
systemfile-reading-wary = Be on your guard if
systemfile-reading-terms = Words that may stand in the answer
systemfile-file-pick = Choose a file
systemfile-file-hint = PDF, Word, Excel, text or picture, at most 10 MB. The file is kept unchanged.
systemfile-file-none = No file is kept.
systemfile-file-number = file number { $number }
systemfile-file-print = Fingerprint (SHA-256)
systemfile-file-copy = Copy
systemfile-file-copied = Copied.
systemfile-file-open = Open the file
systemfile-file-save = Save a copy
systemfile-file-newer = Choose a newer file
systemfile-file-too-large = The file is larger than 10 MB. Ask the supplier for a smaller one, or keep it in your registry and write where it is.
systemfile-file-unavailable = The file could not be read. Check that it is not open in another program, and try again.
systemfile-file-unsaved = What you have written is not saved yet. Mend what stands at the fields, and choose the file again.
systemfile-file-not-opened = There is no program here that can open or save { $file }. The file is still in Beredd.

# How the system stands.
systemfile-overview-no-class = Not classified
systemfile-overview-restore = Restore
systemfile-overview-controls = { $met } of { $count } met
systemfile-overview-requirements = { $answered } of { $asked } answered
systemfile-overview-no-requirements = No requirements chosen
systemfile-overview-late = { $count ->
    [one] 1 measure is late
   *[other] { $count } measures are late
}
systemfile-overview-needed = Needed by
systemfile-overview-systems = { $count ->
    [one] 1 system
   *[other] { $count } systems
}
systemfile-overview-activities = { $count ->
    [one] 1 activity
   *[other] { $count } activities
}

systemfile-print = Print the maintenance plan
systemfile-matrix-print = Print the control questions
