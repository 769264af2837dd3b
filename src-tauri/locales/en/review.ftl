### Approval, versions and reading.

## Review

review-title = Review: { $title }
review-loading = Fetching the plan …
review-back = Plans
review-waits = Version { $number } waits for approval
review-sent = Sent by { $name } { $at }
review-writers = Written by { $names }
review-changes = What is new
review-changes-first = This is the first version, so everything is new. Read the whole document.
review-document = The whole document
review-pages = As printed
review-findings = Worth a look
review-findings-count =
    { $count ->
            [one] 1 thing
           *[other] { $count } things
        }
review-decide = Your decision
review-decide-text = When you approve, the version is frozen together with its PDF. Nobody can change it afterwards.
review-why-not = You can not decide on this version
review-approve = Approve version { $number }
review-approve-sure = Approve version { $number } of “{ $title }”? It is in force at once.
review-send-back = Send back
review-comment = What needs to change?
review-comment-hint = Whoever wrote the plan sees your comment at its top.
review-comment-missing = Write what needs to change.
review-cancel = Cancel
review-approved = Version { $number } is approved and in force
review-approved-text = Print the binder anew, so that it agrees with the plan.
review-print = Print the binder
review-sent-back = The plan is sent back with your comment
review-to-plans = To the plans
review-nothing = The plan waits for no decision
review-open-plan = Open the plan

## Changes

changes-none = Nothing differs.
changes-added = new: 
changes-removed = removed: 
changes-count =
    { $count ->
            [one] 1 changed line
           *[other] { $count } changed lines
        }
changes-legend-added = underlined with + is new
changes-legend-removed = struck through with − is removed
changes-contents = Sections that differ

## Document

document-view-contents = Contents
document-view-cards = Action cards
document-view-card = Card { $number }: { $title }
document-view-contacts = Contact and alarm lists
document-view-forms = Forms in the binder
document-view-form =
    { $number } { $title }, { $copies ->
            [one] 1 copy
           *[other] { $copies } copies
        }
document-view-empty = Nothing stands here.
document-view-limits = Must never be done
document-view-late = When the system is back
document-view-minutes = { $count } min
document-view-role = Role
document-view-holder = Holder
document-view-deputy = Deputy
document-view-office = Office hours
document-view-other = Other hours
document-view-note = Note
document-view-owner = Document owner
document-view-number = Document number
document-view-registry = Registry number
document-view-drawn-up = Drawn up or revised
document-view-by-on = { $by }, { $day }
document-view-revise = To be revised by
document-view-approved = Approved
document-view-approved-by = { $name }, { $title }, { $at }
document-view-secrecy = Secrecy

## Pages

paper-page-alt = Page { $number }, { $heading }
paper-page-text = The text of page { $number }
paper-pages = Pages
paper-pages-count =
    { $count ->
            [one] 1 page
           *[other] { $count } pages
        }
paper-page = Page { $number }
paper-page-waits = Fetching page { $number } …
paper-waits = Laying out the pages …
paper-warnings = This can not be shown on paper
paper-go-to = Go to page
paper-open = Open PDF
paper-save = Save PDF …
paper-show = Show the pages
paper-hide = Hide the pages
paper-unavailable = The PDF { $file } is made, but it can only be opened in Beredd's own window.

## Reading

read-title = Read: { $title }
read-loading = Fetching the plan …
read-version = Version { $number }
read-draft = Draft
read-in-force = In force
read-superseded = Superseded by a later version
read-superseded-note = This is not the version in force.
read-to-current = Read the one in force
read-as-text = As text
read-as-pages = As printed
read-how = Show
read-print = Print
read-edit = Edit
read-versions = Versions

## Versions

versions-title = Versions: { $title }
versions-loading = Fetching the versions …
versions-list = Approved versions
versions-none = No version is approved yet
versions-none-text = When the plan has been sent and approved the version stands here, frozen together with its PDF.
versions-column-version = Version
versions-column-approved = Approved
versions-column-by = By
versions-column-state = State
versions-column-do = Do
versions-number = Version { $number }
versions-read = Read
versions-open = Open PDF
versions-save = Save PDF …
versions-prove = Prove unchanged
versions-name = { $what }, version { $number }
versions-compare = Compare two versions
versions-from = From
versions-to = To
versions-draft = The draft
versions-compare-go = Show the difference
versions-shown = The difference is shown below.
versions-differs = From { $from } to { $to }
versions-proof-ok = Version { $number } is unchanged
versions-proof-ok-text = The document and the PDF are exactly those approved { $at } by { $name }.
versions-proof-bad = Version { $number } is not the one that was approved
versions-proof-bad-text = Do not rely on it. Get a backup and show the text below to whoever looks after Beredd.
versions-proof-document = The document’s checksum
versions-proof-pdf = The PDF’s checksum
versions-proof-change = Place in the change log
versions-proof-log = The change log
versions-proof-log-whole = Whole
versions-proof-log-broken = Broken
versions-proof-how = The checksums are SHA-256. The same sum for a file on paper or in an archive shows that it is the same file.
versions-unavailable = The PDF { $file } is made, but it can only be opened in Beredd’s own window.
