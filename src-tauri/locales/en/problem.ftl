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
problem-phase-backwards = The phase ends before it begins. Enter a later end.
problem-comment-required = Write why, so that whoever writes the plan knows what to change.
problem-administration = This belongs to another administration. Choose something from this administration’s register.
problem-copies = Enter how many copies you want, from 1 to { $max }.
problem-unit-loop = A unit can not be below itself. Choose another unit above it.
problem-already-there = “{ $name }” is already in the file. Nothing has been read in.
# Only a script can meet it, and gets the detail behind it.
problem-shape = The entry has not the shape that Beredd expects.
