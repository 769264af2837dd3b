# The command line: beredd new, print, status, verify, backup, restore, export, import, report, incidents, call.

cli-help =
    Beredd – continuity plans, outage binder and incidents for an administration.

    beredd                                     opens the window
    beredd --file F                            opens the window on another folder
    beredd new --file F --passphrase-file P [--example] [--recovery-sheet OUT.pdf]
               {"["}--administration NAME --municipality NAME --board NAME --person NAME --title TITLE]
                                               makes a new administration, or a filled-in example
    beredd print plan --file F [--administration NAME] [--plan NAME] --out OUT.pdf
                                               writes a plan as PDF
    beredd print binder --file F [--administration NAME] [--plan NAME] --out OUT.pdf
                                               writes the binder as PDF
    beredd status --file F                     shows what waits and how the plans stand
    beredd verify --file F                     checks that everything is whole and unchanged
    beredd backup --file F --to X              makes a backup and tries that it opens
    beredd restore --file F --from X           brings a backup back; what was there is moved aside
    beredd export --file F --to X              writes everything out unprotected, readable without Beredd
    beredd import --file F --from X            reads in what export wrote
    beredd report --key F.beredd-nyckel --out F.beredd-rapport [--answers F.json]
                                               reports an incident without an account: asks, or reads answers; seals
    beredd reports import FILE… --file F       takes sealed reports in
    beredd export-key --file F --out F.beredd-nyckel
                                               saves the public key that reports are sealed with
    beredd incidents --file F                  shows open incidents and how long is left
    beredd call --list                         shows every command with the shape of its request and answer
    beredd call NAME --file F                  runs a command; its request is read as JSON
    beredd call --stream --file F              runs a command a line

    --passphrase-file P   the file with the passphrase; without it, the program asks
    --as NAME             sign in as one of the file's accounts
    --json                answer with JSON
    --language sv|en      language of messages
    --version             the program's version

    Exit code: 0 done, 1 refused or not whole, 2 the command line was wrong.
cli-version = Beredd { $version }

cli-misuse = { $what } Type "beredd --help" to see how it is done. Nothing has changed.
cli-misuse-unknown-task = There is no command "{ $word }".
cli-misuse-unknown-option = "{ $word }" does not belong to the command.
cli-misuse-no-value = { $word } needs something behind it.
cli-misuse-missing = { $word } is missing.
cli-misuse-secret = A passphrase or recovery key must not stand on the command line ({ $word }), where others can read it. Put it in a file and use --passphrase-file.
cli-misuse-unknown-language = There is no language "{ $word }"; choose sv or en.

cli-ask-passphrase = Passphrase:{" "}
cli-no-passphrase = The passphrase is missing. Give --passphrase-file.
cli-empty-passphrase = The file { $path } is empty; the passphrase should be its first line.
cli-unreadable = { $path } can not be read: { $detail }. Nothing has changed.
cli-unwritable = { $path } can not be written: { $detail }. Nothing has changed in the administration's file.
cli-output-is-there = { $path } is there already. Choose another name, so that nothing is overwritten.

cli-created = The administration's folder is made: { $path }
cli-example = It is an example: everything in it is invented.
cli-signed-in = The first account: { $name }
cli-recovery-sheet = The recovery key is printed to { $path }. Print the sheet, put it in a sealed envelope and remove the file.
cli-no-recovery-sheet = No recovery key has been kept. Make a new one in the window under Settings, or use --recovery-sheet next time.
cli-printed = { $pages ->
    [one] One page
   *[other] { $pages } pages
 } in { $path }
cli-print-warning = Please note: { $text }
cli-which-administration = There are several administrations; choose one with --administration:{ $names }
cli-no-such-administration = There is no administration "{ $name }". There are:{ $names }
cli-which-plan = There are several plans; choose one with --plan:{ $names }
cli-no-such-plan = There is no plan "{ $name }". There are:{ $names }
cli-no-administration = There is no administration in the file yet.
cli-no-plan = There is no plan in the administration yet.

cli-status-administration = { $name }
cli-status-needs = This needs somebody:
cli-status-nothing = Nothing waits.
cli-status-plans = Plans:
cli-status-no-plans = No plans yet.
cli-status-plan-in-force = { $title }: approved, version { $number }, to be revised { $revise }
cli-status-plan-draft = { $title }: draft, { $lacks ->
    [0] nothing is missing
    [one] one thing is missing
   *[other] { $lacks } things are missing
 }
cli-status-plan-in-review = { $title }: waits for a decision
cli-status-no-day = (no date)

cli-need-decide = Decide on { $title }, version { $number }
cli-need-waiting = { $title }, version { $number }, waits for a decision
cli-need-sent-back = { $title } came back: { $comment }
cli-need-revise = { $title } should be revised by { $by }
cli-need-not-approved = { $title } is not approved
cli-need-copy-outdated = Replace copy { $number } ({ $place }): { $title } has a newer version
cli-need-roles-empty = Nobody holds: { $titles }
cli-need-deputies-empty = No deputy is appointed for: { $titles }
cli-need-confirm-duties = Confirm the duties of { $name }
cli-need-due-classification = Review the classification of: { $names }
cli-need-due-proof = Ask the supplier for new proof for: { $names }
cli-need-due-measure = Do the late measures for: { $names }
cli-need-due-maintenance = Revise the maintenance plan of: { $names }
cli-need-backup = Make a backup; the last whole one is older than a week
cli-need-backup-never = Make a backup; there is none
cli-need-incident = Incident { $number }. { $clock }
cli-need-reports-left = { $count ->
    [one] One sealed report waits
   *[other] { $count } sealed reports wait
 } to be taken in, in the window

cli-whole = Everything is whole: { $changes } entries in the log, { $versions } approved versions.
cli-head = The log's check number: { $head }
cli-not-whole = Something is not whole:
cli-backed-up = The backup is made, opened and whole: { $path }
cli-restored = The backup is back in { $path } and is whole.
cli-restored-old = What was there has been moved to { $path }.
cli-exported = Everything is written out in { $path }. It is not protected: keep it accordingly.
cli-imported = Read in: { $count ->
    [one] one record
   *[other] { $count } records
 }.
cli-bad-request = The request is not JSON of the right shape: { $detail }
cli-unknown-command = There is no command "{ $name }". "beredd call --list" shows them all.
cli-window = The window can not be opened: { $detail }

# A report without an account, and open incidents.
cli-report-to = The report goes to { $name }. The key's fingerprint is { $fingerprint }. Answer what you know; Enter passes over.
cli-ask-discovered = 1. When was it discovered? For example "2026-11-20 16:20"; Enter means now:
cli-ask-understood =    { $moment }
cli-ask-which =    The clock was set back that night, so that time came twice. Type 1 for summer time, 2 for winter time:
cli-ask-missing =    There was no such time: the clock was set forward that night. Type another.
cli-ask-unreadable =    Type day and time, for example "2026-11-20 16:20" or "20/11 16:20".
cli-ask-harms = 2. What has happened with the data?
cli-ask-ways = 3. How did it happen?
cli-ask-numbers =    Type one or several numbers:
cli-ask-numbers-again =    Type numbers from the list, for example "1 3".
cli-ask-text = 4. Describe shortly what happened. No names and no personal identity numbers:
cli-ask-protected = 5. Does it concern anybody with protected personal data? (yes, no or ?)
cli-ask-yes-or-no =    Answer yes, no or ?.
cli-ask-protected-call =    Call your manager now. Do not e-mail.
cli-ask-manager = 6. Which manager in charge have you told? Name and title; Enter if none:
cli-ask-you = Who are you? You need not answer, but then nobody can ask you more.
cli-ask-name =    Name:
cli-ask-title =    Title:
cli-ask-contact =    Phone or e-mail at work:
cli-ask-unit =    Unit:
cli-report-broken-off = The report is broken off. Nothing is saved.
cli-report-warning = "{ $text }" looks like personal data. The report needs no names or personal identity numbers.
cli-report-sealed =
    The report is sealed: { $path }
    Only { $name } can open it. It has not arrived until they have the file.
    Times that run:
cli-report-next = Send the file now to the manager in charge, and call.
cli-report-taken-in = { $path }: taken in as incident { $number }
cli-report-was-here = { $path }: has been taken in already, as incident { $number }
cli-key-exported =
    The key is saved: { $path }
    Fingerprint: { $fingerprint }
    Put the file where everybody finds it, and the fingerprint on paper, so that they can be compared.
cli-incidents-none = No open incidents.
cli-incidents-row = Incident { $number }{ $protected ->
    [yes] {" "}(protected personal data, or may be)
   *[no] {""}
 }
cli-incidents-no-clock = no clock runs
cli-clock-left = { $name }: { $span } left, by { $due }
cli-clock-late = { $name }: overdue by { $span }, was due { $due }
cli-clock-now = { $name } (at once)
cli-span-days = { $count } d
cli-span-hours = { $count } h
cli-span-minutes = { $count } min
cli-span-none = less than 1 min

# Notifications of the computer. Whoever passes by sees them, so they never say what has happened.
notice-left = Beredd: { $hours ->
    [one] one hour
   *[other] { $hours } hours
 } left
notice-late = Beredd: the time is up
notice-incident = Incident { $number }
notice-more = Beredd: time is running out for { $count } more incidents
notice-more-do = Open Beredd to see which.
notice-open = Open Beredd
