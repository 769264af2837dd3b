### What is wrong with a field, and how to mend it. Arguments are texts, so no message counts with plural forms.

problem-required = Fill this in.
problem-too-long = The text is too long. It may have at most { $max } characters.
problem-rto-above-mtpd = The activity should be up again within { $rto } h, but can manage at most { $mtpd } h without the system. Make the first time shorter or the second longer.
problem-personal-number = This looks like a personal identity number. It must not stand here. Remove it.
problem-passphrase-short = The passphrase is too short. Write at least { $min } characters, preferably a few unrelated words.
problem-passphrase-same = The new passphrase is the same as the old one. Choose another.
problem-name-taken = The name is used already. Choose another.
problem-unknown-reference = What you have chosen is no longer in the register. Choose something else.
problem-not-positive = Write a number greater than zero.
problem-number-range = Write a number from { $min } to { $max }.
problem-impact-level = Choose a level from 0 (no impact) to 3 (serious).
problem-restore-without-day = Write on which day the restore was done, or remove how long it took.
problem-leans-on-itself = A system cannot need itself. Choose another one.
problem-impact-twice = The same time is given twice for the same kind of harm. Change one of the times or remove the row.
problem-phase-backwards = The phase ends before it begins. Enter a later end.
problem-comment-required = Write why, so that whoever writes the plan knows what to change.
problem-administration = This belongs to another administration. Choose something from this administration’s register.
problem-copies = Enter how many copies you want, from 1 to { $max }.
problem-unit-loop = A unit can not be below itself. Choose another unit above it.
problem-already-there = “{ $name }” is already in the file. Nothing has been read in.
problem-discovered-required = Enter when the incident was discovered, for example 2026-11-20 16:20.
problem-what-happened-required = Choose what has happened, or describe it in your own words.
problem-in-the-future = The time is in the future. Enter a time that has been.
problem-year = The year can not be right. Check the date.
problem-period-backwards = The period ends before it begins. Enter a later end.
problem-discovered-before-occurred = The incident was discovered before it occurred. Check both times.
problem-reported-before-discovered = The incident was reported before it was discovered. Check when it was discovered.
problem-told-before-discovered = The manager was told before the incident was discovered. Check when it was discovered.
problem-aware-before-discovered = The administration can not have known before anybody discovered the incident. Check both times.
problem-high-risk-before-discovered = A high risk can not have been established before the incident was discovered. Check both times.
problem-ongoing-but-ended = You have answered that the incident goes on, and also when it ended. Change one of them.
problem-end-without-start = Enter when it began, or remove when it ended.
problem-negative = The number can not be less than zero.
problem-none-with-others = You have chosen both “none” and consequences. Change one of them.
problem-done-before-start = “{ $name }” was done before its time began. Check both times.
problem-track-key = The key may only have small letters a–z, digits and underscores.
problem-track-too-long = The time is longer than ten years. Enter a shorter time.
problem-track-starts-itself = The clock starts when it is done itself, and so never starts. Choose something else that starts it.
# Only a script can meet it, and gets the detail behind it.
problem-shape = The entry has not the shape that Beredd expects.

## What an incident lacks before it is settled (fastställd) or closed.

lack-discovered = Enter when the incident was discovered.
lack-harms = Choose what has happened with the data.
lack-description = Describe what happened, or choose which system it happened in.
lack-protected = Find out whether persons with protected data are concerned, and answer yes or no.
lack-aware-reason = Write why the administration knew later than the discovery.
lack-high-risk-moment = Enter when the risk was established as high.
lack-not-breach-reason = Write why it is not a personal-data incident.
lack-types = Choose what type of incident it is.
lack-cause = Choose the cause. If it is not known: write what you have done to find out.
lack-groups = Choose which groups are concerned.
lack-persons = Enter how many persons are concerned, or that it is not known.
lack-data = Choose which data are concerned.
lack-consequences = Choose what the incident may lead to.
lack-level = Assess how serious the risk is.
lack-level-reason = Write why the risk is assessed so.
lack-measure-owner = Enter which role is responsible for the measure “{ $what }”.
lack-measure-due = Enter when the measure “{ $what }” is to be done.
lack-notify = Decide whether the incident is to be notified to the authority (IMY).
lack-notify-reason = Write why the incident is to be notified, or why not.
lack-approval = Ask another person to approve that the incident is not notified.
lack-inform = Decide whether the persons concerned are to be informed.
lack-inform-reason = Write why the persons concerned are not informed.
lack-informed-on = Enter when the persons concerned were informed.
lack-late-reason = Write why it was late: { $name }.
lack-track-open = Complete it, or say that it does not apply: { $name }.
lack-track-start = Enter when its time began, or say that it does not apply: { $name }.

# Systems: days, proof, classification, requirements
problem-day-ahead = The day has not come yet. Write today or an earlier day.
problem-month = A month is a number from 1 to 12.
problem-revise-before-revised = The day of the next revision is before the day of the last one. Change one of them.
problem-nothing-assessed = Nothing is assessed yet, so there is nothing to keep as an earlier assessment.
problem-came-before-asked = The proof came before you asked for it. Change one of the days.
problem-tells-of-later = The proof tells about a day after it came. Change one of the days.
problem-next-before-came = The next time is before the day the proof came. Choose a later day.
problem-file-empty = The file is empty. Choose another file.
problem-file-kind = Files of this kind are not kept, because they can hold programs. Save the proof as a PDF, Word document, spreadsheet, text or picture.
problem-file-too-large = The file is too large. It may be { $mebibytes } MB at most.
problem-level-stops = This level is not stored. It may concern Sweden’s security. Write nothing more here; contact the security protection manager.
problem-level-not-in-scale = The scale has no such level or aspect.
problem-not-whole = The classification is not finished. See the list of what is missing.
problem-review-before-decision = The next review is not after the decision. Choose a later day.
problem-classification-decided = The classification is decided and can not be changed. Make a new one instead.
problem-scale-too-small = A scale has at least two levels and at least one aspect.
problem-scale-twice = A level, an aspect or a letter stands twice, or the levels do not rise.
problem-scale-level = Write what level { $level } means for { $aspect }.
problem-scale-in-use = A classification uses this version of the scale. Save the change as a new version.
problem-why-not-relevant = Write why the requirement does not apply.
problem-catalogue-columns = The file has no column for the number or the text of a requirement. The columns are to be called Number and Own or Supplier.
problem-catalogue-empty = The file has no requirements.
problem-catalogue-twice = Requirement { $number } stands twice.
problem-catalogue-silent = Requirement { $row } has no number or no text.
problem-catalogue-unknown = Requirement { $number } names { $name }, which is not there.
problem-catalogue-level = “{ $word }” is no level. Write the letter of the aspect and the level, for example K2.
problem-answers-columns = The file has no column for the number of the requirement or for the answer. They are to be called Number and Meets, as in the list you sent.
problem-answers-none = There is no answer in the file.
problem-answers-number = Requirement “{ $word }” is not in the catalogue.
problem-answers-twice = Requirement “{ $word }” stands twice. The first answer counts.
problem-answers-word = “{ $word }” is no answer. Write yes, partly, no or not relevant.

## Tables that are read in from a file.

problem-table-empty = There is nothing in the file. Check that you chose the right one.
problem-table-binary = The file is neither a workbook nor text. Save the table as an Excel workbook (.xlsx) or CSV and choose that.
problem-table-markup = The file is a web page or another document, whatever it is called. Open it in Excel and save it as an Excel workbook (.xlsx).
problem-table-old-workbook = The file is saved in an old format (.xls). Open it in Excel and save it as an Excel workbook (.xlsx).
problem-table-locked = The file is locked with a password. Take the password away in Excel, save and try again.
problem-table-not-a-workbook = The file is no Excel workbook. Save the table as an Excel workbook (.xlsx) or CSV and choose that.
problem-table-damaged = { $part ->
    [none] The file is damaged or not whole. Get it again from who sent it, or save it anew in Excel.
   *[other] The file is damaged in “{ $part }”. Get it again from who sent it, or save it anew in Excel.
}
problem-table-too-large = The file is larger than { $max } MB. Divide it.
problem-table-too-many-parts = The file consists of more than { $max } parts. Copy only the table to a new workbook and save that.
problem-table-part-too-large = “{ $part }” in the file becomes larger than { $max } MB when it is unpacked. Nothing was read. Copy only the table to a new workbook.
problem-table-parts-too-large = The file becomes larger than { $max } MB when it is unpacked. Nothing was read. Divide it.
problem-table-bomb = “{ $part }” in the file grows more than { $max } times when it is unpacked. Files made to do harm look like that. Nothing was read. Ask who sent it.
problem-table-nested = There is another document in the file: “{ $part }”. Nothing was read. Copy only the table to a new workbook.
problem-table-unsafe-name = A part of the file is called “{ $part }”, which leads out of it. Files made to do harm look like that. Nothing was read. Ask who sent it.
problem-table-external-link = The workbook takes values from other files. Break the links in Excel, or paste the table as values into a new workbook.
problem-table-macro = The workbook has macros: “{ $part }”. Save it as an Excel workbook without macros (.xlsx).
problem-table-declarations = “{ $part }” in the file has something that ordinary workbooks have not. Files made to do harm look like that. Nothing was read. Ask who sent it.
problem-table-too-many-tables = The workbook has more than { $max } sheets. Save those that you need in a workbook of their own.
problem-table-too-far-down = The sheet “{ $table }” has something on row { $row }, far below the table. Take it away, or divide the table: at most { $max } rows are read.
problem-table-too-far-right = The sheet “{ $table }” has something in column { $column } on row { $row }, far to the right of the table. Take it away: at most { $max } columns are read.
problem-table-too-many-cells = The file has more than { $max } cells. Take away what stands far to the right or far down, or divide the file.
problem-table-long-cell = The sheet “{ $table }”, row { $row }, column { $column }: the text has more than { $max } characters. Shorten it.
problem-table-too-much-text = The file has more than { $max } MB of text. Divide it.
problem-table-took-too-long = Reading the file took more than { $seconds } seconds, and was given up. Copy only the table to a new workbook.
problem-table-too-heavy = The file could not be read without taking too much memory, and was given up. Nothing was changed. Copy only the table to a new workbook.

problem-table-no-column = No column is chosen for this, and no row can be read in without it. Choose a column.
problem-table-field-twice = Two columns are chosen for the same thing. Choose one of them.
problem-table-not-allowed = You may not change roles and units. Leave the table out, or ask somebody who writes plans to read it in.
problem-table-unknown = “{ $name }” is not in the register and is not read in from the file. Add it first, or mend the name.
problem-table-several = “{ $name }” can mean more than one. Write it so that it can only be one, for example with the unit in brackets.
problem-table-twice = “{ $name }” stands already on row { $row } of the file. Take one of the rows away.
problem-table-itself = A system can not need itself. Write something else.
problem-table-nobody = Write the name of the person too.
problem-table-hours = “{ $value }” is not a number of whole hours. Write for example 8, 8 h or 2 days.
problem-table-day = “{ $value }” is not a day. Write for example 2026-11-22.
problem-table-choice = “{ $value }” can not be chosen. See what can be written in the guide of the template.
problem-table-level = “{ $value }” is no level. Write 0, 1, 2 or 3.
problem-table-raised = “{ $value }” does not say which aspect is raised. Begin the line with the letter of the aspect and the level, for example K3: and then the reason.
problem-table-level-stops = Level { $level } may concern Sweden's security. Then it is not classified here, and the row is not read in. Contact the head of security protection, and remove the file if it may not be on the computer.
problem-table-other-scale = The system is classified by another scale than the one that the table is for. Write the classification by hand.
problem-table-decided = The classification is decided and is not changed. Begin a new classification of the system, and read the table in then.
problem-table-ahead = The day lies ahead. Write a day that has been.
problem-table-error-value = The cell shows an error from Excel: { $value }. Mend the formula, or write the value.
problem-table-register-changed = The register or the file has changed since the preview. Nothing was read in. Look at the new preview and read it in again.
problem-table-refused-rows = Rows that can not be read in: { $count }. Therefore nothing was read in. Mend them in the file, or choose to read in the others.
