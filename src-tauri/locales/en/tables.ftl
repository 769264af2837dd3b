### Tables into and out of the register.

tables-title = Import and export
tables-lead = Read in a list that you already have, or take the register out as a file.
tables-read-only = You can take the register out from here. Whoever may change systems can also read in.

tables-import = Read in a file
tables-import-text = Choose an Excel file (.xlsx) or a CSV file. You first see what it would change, row by row. Nothing changes before you say so.
tables-of = The file { $file }
tables-pick = Choose a file
tables-pick-other = Choose another file
tables-leave = Cancel
tables-template = Get a template to fill in
tables-busy = Reading the file …
tables-unread = The file can not be read in
tables-not-in = It was not read in
tables-untouched = Nothing in the register has changed.
tables-file-too_large = The file is too large. At most 10 megabytes can be read in. Divide it into several files.
tables-file-unavailable = The file could not be opened. Close it in other programs and try again.
tables-holds = What a file can hold
tables-holds-units = The names of the units, and which unit they belong to.
tables-holds-roles = The role's name, holder, deputy and phone. People are added as they are named.
tables-holds-systems = Name, supplier, hosting, the four roles, agreement and promised restore.
tables-holds-contacts = Whom to call about a system, phone and hours.
tables-holds-dependencies = What each system needs, what still works and what to do instead.
tables-holds-classifications = Information sets in the systems with their levels.
tables-holds-text = Each kind is a sheet of its own in the Excel file. The template has all headings and a sheet that explains them. A CSV file holds one kind.

tables-preview = This would change
tables-preview-text = Nothing has been read in yet. Every row of the file is counted here.
tables-rows = { $count ->
    [one] 1 row:
   *[other] { $count } rows:
}
tables-count-new = { $count ->
    [one] 1 new
   *[other] { $count } new
}
tables-count-changed = { $count ->
    [one] 1 changes
   *[other] { $count } change
}
tables-count-same = { $count ->
    [one] 1 is the same already
   *[other] { $count } are the same already
}
tables-count-refused = { $count ->
    [one] 1 can not be read in
   *[other] { $count } can not be read in
}
tables-count-empty = { $count ->
    [one] 1 is empty
   *[other] { $count } are empty
}
tables-count-left_out = { $count ->
    [one] 1 is left out
   *[other] { $count } are left out
}
tables-tables = The tables of the file
tables-table = Sheet
tables-kind = Read as
tables-kind-of = { $name } is read as
tables-kind-none = Do not read in
tables-guessed = Beredd's guess
tables-what = Rows
tables-look = Show

tables-columns = The columns of { $name }
tables-columns-all = { $count ->
    [one] The only column is read in.
   *[other] All { $count } columns are read in.
}
tables-columns-left = { $count ->
    [one] 1 of { $of } columns is left out: { $names }.
   *[other] { $count } of { $of } columns are left out: { $names }.
}
tables-columns-show = Choose where the columns go
tables-column = Column
tables-column-letter = column { $letter }
tables-no-heading = (no heading)
tables-sample = First value
tables-goes = Goes to
tables-goes-of = { $name } goes to
tables-goes-nowhere = Leave out
tables-required = { $label } (must be there)
tables-heading-row = The headings are on row
tables-heading-row-hint = The rows above are not read.

tables-rows-of = The rows of { $name }
tables-rows-filter = Show rows
tables-rows-all = All { $count }
tables-rows-none = No rows to show.
tables-rows-shown = Showing { $first }–{ $last } of { $count }.
tables-before = Previous
tables-after = Next
tables-row = Row
tables-name = What
tables-state = State
tables-changes = What happens
tables-becomes = {" "}becomes{" "}
tables-emptied = is emptied

tables-clears = Empty cells take away what stands in the register
tables-clears-hint = Otherwise what stands there is left as it is.
tables-held = Something must be put right first. It is told at the sheet above.
tables-refused = { $count ->
    [one] 1 row can not be read in. Put it right in the file and choose the file again, or read in the rest.
   *[other] { $count } rows can not be read in. Put them right in the file and choose the file again, or read in the rest.
}
tables-run = { $count ->
    [one] Read in 1 row
   *[other] Read in { $count } rows
}
tables-run-skipping = { $count ->
    [one] Read in 1 row and skip { $refused }
   *[other] Read in { $count } rows and skip { $refused }
}
tables-run-text = All of it is read in at once, or nothing. You can undo it afterwards.
tables-nothing = Nothing in the file would change anything.

tables-done = Read in: { $made ->
    [one] 1 new record
   *[other] { $made } new records
}, { $changed ->
    [one] 1 changed
   *[other] { $changed } changed
}
tables-done-when = { $time }.
tables-done-nothing = Everything in the file stood in the register already
tables-undo = Undo the import
tables-undone = The import is undone
tables-undone-text = { $retired ->
    [one] 1 record is taken away
   *[other] { $retired } records are taken away
} and { $restored ->
    [one] 1 has got back what stood in it
   *[other] { $restored } have got back what stood in them
}.
tables-to-register = Go to the systems

tables-export = Take the register out
tables-export-text = A file to save, send on or read in again. People who are never printed are left out.
tables-export-xlsx = Excel
tables-export-xlsx-text = The whole register, a sheet for each kind.
tables-export-xlsx-do = Save as Excel
tables-export-csv = CSV
tables-export-csv-text = One kind at a time, with semicolons between.
tables-export-csv-kind = Kind
tables-export-csv-do = Save as CSV
tables-export-json = JSON
tables-export-json-text = The records as they are, for other programs.
tables-export-json-do = Save as JSON
tables-exported = { $count ->
    [one] 1 row is saved in { $file }.
   *[other] { $count } rows are saved in { $file }.
}
tables-out-unavailable = { $file } is ready, but this window can not save files. Open Beredd as a program on the computer.

tables-earlier = Earlier imports
tables-file = File
tables-when = When
tables-by = By
tables-did = New and changed
tables-is-in = Read in
tables-is-undone = Undone
tables-undone-by = { $by }, { $time }
tables-made = New: { $what }.
tables-changed = Changed: { $what }.
tables-made-unit = { $count ->
    [one] 1 unit
   *[other] { $count } units
}
tables-made-role = { $count ->
    [one] 1 role
   *[other] { $count } roles
}
tables-made-person = { $count ->
    [one] 1 person
   *[other] { $count } persons
}
tables-made-system = { $count ->
    [one] 1 system
   *[other] { $count } systems
}
tables-made-classification = { $count ->
    [one] 1 classification
   *[other] { $count } classifications
}
