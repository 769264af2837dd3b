### Printing and where the copies stand.

## Print

printing-title = Print
printing-loading = Fetching the plans …
printing-what = What is to be printed?
printing-what-binder = The binder of the whole administration
printing-what-binder-hint = Every plan in force, with cards, lists and forms.
printing-what-unit = The binder of one unit
printing-what-unit-hint = Only what is for the unit: purchaser, performer or private performer.
printing-what-plan-binder = The binder of one plan
printing-what-plan-binder-hint = The plan with action cards, lists and forms.
printing-what-plan = A plan
printing-what-plan-hint = Only the text, without cards and forms.
printing-what-card = An action card
printing-what-contacts = Contact and alarm lists
printing-what-forms = Forms
printing-plan = Which plan?
printing-unit = Which unit?
printing-unit-choose = Choose a unit
printing-card = Which card?
printing-card-name = { $number } { $title }
printing-no-cards = The plan has no fallback routines, and so no cards.
printing-version = Which version?
printing-version-current = Version { $number }, in force
printing-version-draft = The draft
printing-is-draft = No version is approved. The print is marked DRAFT on every page.
printing-part = For whom?
printing-part-all = All parts
printing-place = Where is the copy to stand?
printing-place-hint = For example “Home care north, the nurses’ office”. Then you see when it must be replaced.
printing-copies = Number of copies
printing-copies-hint = Each copy gets a number of its own.
printing-copies-wrong = Write a number between 1 and 50.
printing-replaces = Replaces copy { $number }, { $place }
printing-replaces-text = When you print, the old one counts as taken away. Throw it away.
printing-open = Open PDF for printing
printing-save = Save PDF …
printing-done =
    { $copies ->
            [one] Copy { $numbers } is made, { $pages } pages
           *[other] Copies { $numbers } are made, { $pages } pages
        }
printing-done-open = Print from the program that shows the PDF. Then put the copy in its place.
printing-done-cancelled = Nothing was saved elsewhere. You can open or save the same copy again.
printing-done-unavailable = The PDF { $file } is made, but it can only be opened in Beredd’s own window.
printing-pages = The pages as they print
printing-choose = Choose what to print, and the pages are shown here.
printing-to-copies = Printed copies
printing-none = There is nothing to print yet
printing-none-text = When there is a plan you can print it here.
printing-to-plans = To the plans

## Copies

copies-title = Printed copies
copies-loading = Fetching the copies …
copies-outdated = Out of date
copies-outdated-none = Every copy that stands out there agrees with the plans.
copies-standing = Up to date
copies-standing-none = No copy that is up to date stands anywhere.
copies-withdrawn = Taken away
copies-column-copy = Copy
copies-column-place = Place
copies-column-printed = Printed
copies-column-state = State
copies-column-do = Do
copies-number = No { $number }
copies-no-place = No place given
copies-printed = { $at } by { $name }
copies-version = { $title }, version { $number }
copies-draft = { $title }, draft
copies-state-outdated = Out of date
copies-state-standing = Up to date
copies-state-withdrawn = Taken away { $day } by { $name }
copies-replace = Print a new one
copies-withdraw = Taken away
copies-withdraw-name = Copy { $number } is taken away
copies-replace-name = Print a new one instead of copy { $number }
copies-withdrawn-said = Copy { $number } is taken away.
copies-empty = No copies are printed yet
copies-empty-text = Every print gets a number and a place, so that you see which binders must be replaced when a plan changes.
copies-print = Print
