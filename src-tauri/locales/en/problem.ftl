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
