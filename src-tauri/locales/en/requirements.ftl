# Requirements on systems: what is asked, what is answered, and the lists to suppliers.
requirements-basis = What the requirements follow from
requirements-class = The class:
requirements-how-it-works = The class and the laws decide which requirements are asked. Each requirement says why it is there.
requirements-catalogue = Catalogue of requirements
requirements-catalogue-stamp = { $name }, version { $version }
requirements-about-catalogues = About the catalogues, and read in one of your own
requirements-unclassified = The system has no class yet
requirements-unclassified-text = Only what is always asked is here. When the system is classified, the requirements that its class and laws bring are added.
requirements-classify = Classify the system
requirements-to-class = To the classification
requirements-draft = The class is a draft
requirements-draft-text = The requirements may change when the classification is decided. What you have answered stays.
requirements-other-scale = The catalogue speaks of another scale
requirements-other-scale-text = The system is classified with the scale “{ $scale }”. The class therefore brings no requirements of this catalogue, only the laws and what always holds do. Choose a catalogue for the same scale.
requirements-nothing = No requirements to answer
requirements-nothing-text = The catalogue has no requirements for the class of the system. A classification that stops at the highest level brings none here: it takes an analysis of its own.

requirements-lists = Lists
requirements-list-own = Own answers
requirements-list-own-about = What is to be so with us
requirements-list-plan = Action plan
requirements-list-plan-about = What is left to do
requirements-list-supplier = Requirements on the supplier
requirements-list-supplier-about = What the supplier shall do

requirements-progress = { $answered } of { $count } answered
requirements-progress-met = { $count } met or not relevant
requirements-progress-partly = { $count } partly met
requirements-progress-not_met = { $count } not met
requirements-progress-open = { $count } not answered
requirements-progress-late = { $count ->
    [one] 1 measure is late
   *[other] { $count } measures are late
}
requirements-show = Show
requirements-show-all = All ({ $count })
requirements-show-open = Not answered ({ $count })
requirements-show-left = Left to do ({ $count })
requirements-show-supplier-all = All ({ $count })
requirements-show-supplier-open = Without an answer from the supplier ({ $count })
requirements-show-supplier-left = Does not meet in full ({ $count })
requirements-none-all = No requirements in this list
requirements-none-open = Everything is answered
requirements-none-left = Nothing left to do

requirements-area-count = { $answered } of { $count } answered
requirements-requirement = Requirement
requirements-state = State
requirements-why = Asked because:
requirements-why-always = Holds for all systems
requirements-help = How to answer
requirements-source = Builds on: { $source }
requirements-status = How does { $number } stand?
requirements-status-met = Met
requirements-status-partly = Partly
requirements-status-not_met = Not met
requirements-status-not_relevant = Not relevant
requirements-status-open = Not answered
requirements-how = How
requirements-how-hint = How it is done with you. Write roles, not names.
requirements-how-not-relevant = Why the requirement is not relevant
requirements-why-not-relevant = Write why. Until then the answer is saved as not answered.
requirements-measure = Measure
requirements-owner = Responsible role
requirements-due = Done by
requirements-due-short = By
requirements-evidence = Evidence
requirements-evidence-hint = Where the document is, for example a registry number.
requirements-late = Late

requirements-plan-lead = Everything that is partly met or not met, what is to be done first at the top.
requirements-plan-open = { $count ->
    [one] 1 requirement is not answered yet and may be added.
   *[other] { $count } requirements are not answered yet and may be added.
}
requirements-plan-none = Nothing to do just now
requirements-plan-none-text = All requirements are met or not relevant.
requirements-plan-none-open = Answer the requirements, and what is not met is gathered here.
requirements-no-due = No day set
requirements-no-measure = No measure written

requirements-supplier-given = The supplier's answers from { $file }, read in { $at }.
requirements-supplier-says = The supplier answers
requirements-supplier-silent = No answer
requirements-we-say = We answer
requirements-out-supplier = Send the list to the supplier
requirements-out-step-send = Save the list as an Excel file and send it with the procurement or to your contact.
requirements-out-step-answer = The supplier fills in two columns: whether the requirement is met (yes, partly or no) and how.
requirements-out-step-read = Read in the filled-in file. You see what every row gives before anything is saved.
requirements-read-pick = Read in the supplier's answers
requirements-read-title = This is in { $file }
requirements-read-sum = { $rows ->
    [one] 1 row
   *[other] { $rows } rows
}: { $answers ->
    [one] 1 answer
   *[other] { $answers } answers
}, { $empty } without an answer, { $bad } that can not be read.
requirements-read-unanswered = { $count ->
    [one] One requirement of the list has no answer:
   *[other] { $count } requirements of the list have no answer:
} { $numbers }.
requirements-read-show = { $count ->
    [one] Show the answer
   *[other] Show the { $count } answers
}
requirements-read-answers = Answers from the file
requirements-read-description = Description
requirements-read-what = Nothing is saved yet. If you save, the answers replace those that were read in before. Your own answers are not changed.
requirements-read-keep = { $count ->
    [one] Save the answer
   *[other] Save { $count } answers
}
requirements-read-forget = Do not read it in
requirements-read-kept = { $count ->
    [one] 1 answer from { $file } is saved.
   *[other] { $count } answers from { $file } are saved.
}
requirements-read-refused = The file could not be read in
requirements-row = Row { $row }:
requirements-whole-file = The file:
requirements-rows-bad = { $count ->
    [one] 1 row can not be read
   *[other] { $count } rows can not be read
}
requirements-rows-more = and { $count } more
requirements-columns-left = Columns that are not used: { $columns }.
requirements-file-unavailable = The file could not be opened. Close it in other programs and try again.
requirements-file-too_large = The file is too large. It may be at most 10 MB.

requirements-catalogues-title = Catalogues of requirements
requirements-catalogues-lead = A catalogue is all requirements that can be put on a system. The class and the laws choose which are asked. Use the one that comes with the program, or read in your own.
requirements-catalogue-own = The administration's own
requirements-catalogue-shipped = Comes with Beredd
requirements-catalogue-about = Version { $version }. { $count ->
    [one] 1 requirement
   *[other] { $count } requirements
}. Scale: { $scale }.
requirements-catalogue-file = Read in from { $file }.
requirements-catalogue-read-on = Read in { $day }
requirements-catalogue-checked = Checked against its sources { $day }
requirements-catalogue-laws = { $count ->
    [one] 1 law to tick
   *[other] { $count } laws to tick
}
requirements-catalogue-read = Read in a catalogue of your own
requirements-catalogue-read-text = If the municipality has its own list of requirements, or the right to use somebody else's, read it in here as XLSX or CSV. A file with the same name once more becomes a new version, and the old one stays.
requirements-catalogue-name = What the catalogue is to be called
requirements-catalogue-name-hint = The name of one that is there makes a new version of it.
requirements-catalogue-name-missing = Write what the catalogue is to be called.
requirements-catalogue-scale = Scale
requirements-catalogue-scale-hint = The scale whose letters and levels the file speaks of.
requirements-catalogue-pick = Choose a file
requirements-catalogue-sum = { $rows ->
    [one] 1 row
   *[other] { $rows } rows
}: { $count ->
    [one] 1 requirement
   *[other] { $count } requirements
}, { $bad } that can not be read. It becomes “{ $name }”, version { $version }.
requirements-catalogue-show = { $count ->
    [one] Show the requirement
   *[other] Show the { $count } requirements
}
requirements-catalogue-requirements = Requirements from the file
requirements-catalogue-mend = Nothing is saved. Mend the rows in the file and choose it again.
requirements-catalogue-not-yet = Nothing is saved yet.
requirements-catalogue-keep = { $count ->
    [one] Save the catalogue with 1 requirement
   *[other] Save the catalogue with { $count } requirements
}
requirements-catalogue-kept = “{ $name }”, version { $version }, is saved with { $count ->
    [one] 1 requirement
   *[other] { $count } requirements
}. Choose it on the system's page of requirements.
requirements-columns = What the file is to look like
requirements-columns-text = One row for each requirement, and headings in one of the first ten rows. The number and at least one of the texts must be there. The order does not matter.
requirements-column-number = Number
requirements-column-number-about = The requirement's number, the same every time. Must be there.
requirements-column-own = Own
requirements-column-own-about = What is so in the own organisation.
requirements-column-supplier = Supplier
requirements-column-supplier-about = What the supplier shall do.
requirements-column-area = Area
requirements-column-area-about = The heading that the requirement stands under.
requirements-column-title = Title
requirements-column-title-about = What the requirement is about, in few words.
requirements-column-help = Help
requirements-column-help-about = What a good answer looks like.
requirements-column-from = Levels
requirements-column-from-about = When the requirement is asked, for example { $example }. Empty means always.
requirements-column-laws = Laws
requirements-column-laws-about = Laws that bring the requirement, with commas between.
requirements-column-source = Source
requirements-column-source-about = What the requirement builds on.

requirements-out-own = Take out the own answers
requirements-out-plan = Take out the action plan
requirements-out-xlsx = Save as Excel
requirements-out-csv = Save as CSV
requirements-out-paper = On paper or as PDF
requirements-out-done = { $count ->
    [one] The file is saved, with 1 requirement.
   *[other] The file is saved, with { $count } requirements.
}
requirements-out-unavailable = { $file } is written, but can only be saved in Beredd's own window.
requirements-out-other = Beredd takes the list out of the catalogue that you began to answer last. That is another than this one. Begin to answer this one, or change the catalogue.
requirements-edit = Change the answer
requirements-edit-done = Done
requirements-why-short = Why not
