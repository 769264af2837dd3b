### What somebody did, in the change log. The name of who did it stands before, what it was done to stands after.

change-created = Added
change-saved = Changed
change-retired = Removed
change-brought-back = Brought back
change-undone = Undid a change
change-submitted = Sent for approval
change-withdrawn = Took back before a decision
change-approved = Approved
change-sent-back = Sent back
change-printed = Printed
change-copy-withdrawn = Withdrew a copy
change-signed-in = Signed in
change-signed-in-by-recovery-key = Signed in with the recovery key
change-passphrase-changed = Changed the passphrase
change-recovery-key-renewed = Made a new recovery key
change-duties-proposed = Proposed duties
change-duties-confirmed = Confirmed duties
change-deactivated = Closed the account
change-example-added = Added the example
change-example-removed = Removed the example
change-backup = Made a backup
change-backup-tested = The day's backup was made and tested
change-restored = Restored a backup
change-exported = Exported everything
change-imported = Read in an export
change-settings = Changed settings
