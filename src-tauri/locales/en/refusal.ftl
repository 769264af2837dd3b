### Every way in which Beredd says no: what has happened, and under "-do" what to do now.
### An id is "refusal-" and the refusal's code with "-" for "_"; arguments are the refusal's fields.
### A field that is empty or null comes as the word "none". Moments come written out for people.

## Signed in, and allowed

refusal-locked = Beredd is locked. What has been saved is untouched.
refusal-locked-do = Sign in. What you were writing is still in the window.
refusal-already-open = Somebody is signed in already. Nothing has changed.
refusal-already-open-do = Sign out first if you want to sign in as somebody else.
refusal-not-allowed = { $right ->
    [read_drafts] You are not permitted to read drafts and registers.
    [read_log] You are not permitted to read the change log.
    [write_plans] You are not permitted to write in plans and registers.
    [write_systems] You are not permitted to change systems.
    [approve] You are not permitted to approve plans.
    [administer] You are not permitted to change accounts, backups and settings.
    [confirm_duties] You are not permitted to confirm the duties of others.
    [report] You may not report incidents.
    [handle_incidents] You may not read and handle other people's incidents.
    [count_incidents] You may not read statistics of incidents.
   *[other] You are not permitted to do this.
 } Nothing has changed.
refusal-not-allowed-do = Ask somebody with that duty to do it, or ask whoever manages the accounts to give it to you.
refusal-second-person = The duty does not apply until another person has confirmed it. The proposal is saved.
refusal-second-person-do = Ask somebody else who may confirm duties to sign in and confirm it.
refusal-wrong-passphrase = The passphrase is not right. Nothing has changed.
refusal-wrong-passphrase-do = { $wait_seconds ->
    [0] Check the keyboard’s language and Caps Lock, and try again.
    [one] Wait 1 second and try again. Check the keyboard’s language and Caps Lock.
   *[other] Wait { $wait_seconds } seconds and try again. Check the keyboard’s language and Caps Lock.
 } If you have forgotten the passphrase, use the recovery key in the sealed envelope.
refusal-wait = It is too soon to try again after a wrong passphrase. Nothing has changed.
refusal-wait-do = { $wait_seconds ->
    [one] Wait 1 second and try again.
   *[other] Wait { $wait_seconds } seconds and try again.
 }
refusal-wrong-recovery-key = The recovery key does not belong to this file, or a character is wrong. Nothing has changed.
refusal-wrong-recovery-key-do = Compare each group with the sheet and try again. Check that it is the latest sheet.

## What was asked for

refusal-not-found = What you are looking for is not there. It may have been removed. Nothing has changed.
refusal-not-found-do = Go back to the list and choose again.
refusal-invalid = Some entries can not be saved as they are. What you have written is still there.
refusal-invalid-do = Change the entries that are marked.
refusal-conflict = Somebody else changed this while you were writing. Your text is not saved, but it is still in the window.
refusal-conflict-do = Compare the two texts and choose what should apply.
refusal-still-used = It can not be removed, because it is used by: { $by }. Nothing has changed.
refusal-still-used-do = Replace or remove it there first, and try again.
refusal-nothing-to-undo = There is nothing to undo.
refusal-nothing-to-undo-do = Go on writing. Earlier versions are in the plan’s history.

## On the way to approval

refusal-incomplete = The plan can not be sent for approval yet, because something is missing. The draft is saved.
refusal-incomplete-do = Fill in what is missing and send it again.
refusal-in-review = The plan is waiting for approval and can not be changed meanwhile. Nothing has changed.
refusal-in-review-do = Wait for the decision, or take the plan back to write in it.
refusal-not-in-review = The plan is not waiting for a decision. It may have been taken back. Nothing has changed.
refusal-not-in-review-do = Read the plan again to see how it stands.
refusal-other-version = Another version than the one you read is waiting for a decision. No decision has been made.
refusal-other-version-do = Read the new version and decide on that one.
refusal-wrote-it = You wrote in the plan or sent it, so you can not decide on it. No decision has been made.
refusal-wrote-it-do = Ask somebody else who may approve plans to decide.
refusal-nothing-new = Nothing has changed since the approved version. It is still in force.
refusal-nothing-new-do = Change the plan first, if something should be different.

## Incidents

refusal-incident-incomplete = Something is missing in the incident, so this can not be done yet. Everything you have written is saved.
refusal-incident-incomplete-do = Fill in what is missing and try again.
refusal-incident-closed = The incident is closed and can not be changed. Nothing has been changed.
refusal-incident-closed-do = Open it again, and say why, if something has to be changed.

## Reports without an account, and their keys

refusal-report-not-a-report = The file is not a sealed report. It has not been touched.
refusal-report-not-a-report-do = Choose a file that ends with .beredd-rapport.
refusal-report-damaged = The sealed report is damaged and can not be opened. The file has not been touched.
refusal-report-damaged-do = Ask whoever sent it to send the file again, as an attachment or on a USB stick. Phone if it is urgent.
refusal-report-for-somebody-else = The report is sealed for another administration, or with a key that is not here: { $fingerprint }. The file has not been touched.
refusal-report-for-somebody-else-do = Send the file to the administration that the key belongs to, or ask the reporter to use your key.
refusal-report-newer = The report was sealed with a newer version of Beredd. The file has not been touched.
refusal-report-newer-do = Update Beredd on this computer. The report has format { $found } and this program reads at most { $known }.
refusal-report-forged = The report is not what it says that it is. It has not been taken in, and the file has not been touched.
refusal-report-forged-do = Phone whoever is said to have sent it and ask. Keep the file and show it to IT security.
refusal-report-too-large = The file is larger than any report can be. It has not been touched.
refusal-report-too-large-do = Choose the file with the report. It has at most { $limit } bytes.
refusal-key-not-a-key = The file is not a key for reports. It has not been touched.
refusal-key-not-a-key-do = Choose a file that ends with .beredd-nyckel.
refusal-key-damaged = The key is damaged or changed and is not used. The file has not been touched.
refusal-key-damaged-do = Ask the administration for the key again, and compare the fingerprint.
refusal-key-newer = The key was made with a newer version of Beredd. The file has not been touched.
refusal-key-newer-do = Update Beredd on this computer. The key has format { $found } and this program reads at most { $known }.

## The file and its folder

refusal-no-file = There is no file of Beredd’s there. Nothing has changed.
refusal-no-file-do = Check where the folder is, or create a new administration.
refusal-already-there = There is something there already. It has not been touched.
refusal-already-there-do = Choose another place or another name.
refusal-not-beredd = The folder was not made by Beredd. It has not been touched.
refusal-not-beredd-do = Choose another folder.
refusal-missing-part = A part of the folder is missing: { $part }. What is left has not been touched.
refusal-missing-part-do = Look for { $part } where the folder used to be, and put it back. If you can not find it, restore the latest backup.
refusal-mixed-parts = { $part } comes from another copy of the folder and does not belong with the rest. Nothing has changed.
refusal-mixed-parts-do = Always copy the whole folder at once. Put back the part that belongs here, or restore the latest backup.
refusal-damaged = The file is damaged and can not be opened. It has not been touched.
refusal-damaged-do = { $backup_at ->
    [none] There is no whole backup beside the file. Copy the whole folder to a safe place and look for a backup elsewhere. Contact IT support before you do anything else.
   *[other] Restore the backup from { $backup_at }. What was written after that has to be written again. The damaged file is moved aside, not removed.
 }
refusal-newer = The file was saved by a newer version of Beredd. It has not been touched.
refusal-newer-do = Update Beredd on this computer. The file has format { $found } and this program can handle at most { $known }. Until then it can be opened for reading.
refusal-in-use = { $holder ->
    [none] Another program has the file open
   *[other] The file is open at { $holder }
 }{ $since ->
    [none] .
   *[other] {" "}since { $since }.
 } Nothing has changed.
refusal-in-use-do = Close Beredd there and try again. Meanwhile you can open the file for reading.
refusal-disk-full = The disk is full. What was saved before is still there, but the latest is not saved.
refusal-disk-full-do = Free some space on the disk. What you have written is still in the window and can be saved then.
refusal-read-only-folder = The folder can not be written in. What was saved before is untouched.
refusal-read-only-folder-do = Ask IT support for permission to write in the folder, or move the whole folder to a place where you may write.
refusal-network-folder = The folder is on a network drive, where the file could be damaged. Nothing has changed.
refusal-network-folder-do = Choose a folder on the computer’s own disk.
refusal-read-only = The file is open for reading and can not be changed. This is not saved.
refusal-read-only-do = Sign out and sign in again without choosing to read only.
refusal-internal = Something went wrong in Beredd. What was saved before is still there, but the latest is not saved.
refusal-internal-do = Try again. If it happens again, copy the technical details and send them to support. They hold no personal data.
