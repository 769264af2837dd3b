# Settings, and control and safety: the check, the change log and the backups.
settings-title = Settings
settings-window = How Beredd looks for you
settings-language = Language
settings-theme = Light or dark
settings-theme-system = As the computer
settings-theme-light = Light
settings-theme-dark = Dark
settings-zoom = Size of the text
settings-zoom-in = Larger text
settings-zoom-out = Smaller text
settings-zoom-reset = Normal size

settings-passphrase = Your passphrase
settings-passphrase-text = Change it if you think that somebody else knows it.
settings-passphrase-old = The passphrase you have now
settings-passphrase-change = Change the passphrase
settings-passphrase-changed = The passphrase is changed. It holds the next time you sign in.

settings-file = For everybody who uses the file
settings-lock-minutes = Lock after
settings-lock-minutes-hint = When nobody has touched keyboard or mouse. Between 1 and 240.
settings-minutes = minutes
settings-warn-days = Tell about plans that get too old
settings-warn-days-hint = This many days before the last day to revise.
settings-days = days before
settings-number-missing = Write a number.
settings-saved = Saved.
settings-key = Recovery key
settings-key-text = The key in the sealed envelope opens the file when no passphrase does. Make a new one if the sheet is gone or somebody has seen it.
settings-key-warning = When you make a new key the old one stops working. Replace the sheet in the envelope.
settings-key-renew = Make a new key
settings-key-done = Done

settings-administrations = Administrations in the file
settings-administration-add = Add an administration
settings-administration-create = Create the administration
settings-example-add = Add the example
settings-example-remove = Remove the example
settings-example-remove-title = Remove the example?
settings-example-remove-text = Everything in { $name } goes away: plans, roles and systems. Your own administrations are not touched.
settings-example-only = Add your own administration, and then the example can be removed.

settings-about = About Beredd
settings-version = Version
settings-place = Folder
settings-licence = Licence
settings-about-network = Beredd uses no network. Everything is kept encrypted in the folder above. Always move or copy the whole folder, and only when Beredd is closed.
settings-access = Accessibility
settings-access-text = Everything can be done with the keyboard. The text can be made four times as large, and Beredd follows the computer’s dark mode, high contrast and reduced motion.
settings-keys = Show the keys

settings-tab-verify = Check
settings-tab-log = Change log
settings-tab-backups = Backups

settings-verify-title = Control and safety
settings-verify-text = The check reads the whole file. It counts the chain of the change log anew and compares each approved plan and its PDF with how they were when they were approved.
settings-verify = Check now
settings-verifying = Checking …
settings-whole = Everything is whole and unchanged
settings-whole-text = Nothing in the log has been changed afterwards, and every approved version is as on the day of the decision.
settings-not-whole = Something is not right
settings-not-whole-text = Do not go on writing in the file. Contact support and keep the details below. They hold no personal data.
settings-verified-at = Checked
settings-changes = Changes in the log
settings-versions = Approved versions
settings-head = Checksum of the log
settings-head-text = Compare it with the checksum on a print. If the beginning of the log agrees with it, nothing has changed since.

settings-log-title = Change log
settings-log-text = All that has been changed: who, when and what. The log can only grow. Nobody can change it without the check seeing it.
settings-log-kind = Show
settings-log-all = All changes
settings-log-none = No changes of that kind.
settings-log-number = No.
settings-log-when = When
settings-log-who = Who
settings-log-what = What
settings-log-detail = { $count ->
    [0] Show the checksum
    [one] Show one field
   *[other] Show { $count } fields
}
settings-log-field = Field
settings-log-before = Before
settings-log-after = After
settings-log-hash = Checksum: { $hash }
settings-log-more = Show older

settings-kind-administration = administration
settings-kind-unit = unit
settings-kind-person = person
settings-kind-role = role
settings-kind-account = account
settings-kind-system = system
settings-kind-activity = activity
settings-kind-form = form
settings-kind-routine = fallback routine
settings-kind-plan = plan
settings-kind-review = version for decision
settings-kind-copy = print
settings-kind-setting = setting

settings-backups-title = Backups
settings-backups-text = Beredd makes copies by itself as you work, and proves each by opening it. Copy the whole folder to another place now and then as well, and a broken computer is no disaster.
settings-back-up = Back up now
settings-backing-up = Copying and proving …
settings-backed-up = The copy from { $at } has been opened and is whole.
settings-backups-none = No backups yet
settings-backups-none-text = The first is made when you have worked a while, or when you press Back up now.
settings-backup-at = Made
settings-backup-state = State
settings-backup-size = Size
settings-backup-name = Folder
settings-backup-proven = Opened and whole
settings-backup-unproven = Not proven
settings-backups-keep = One copy a day is kept for a week, one a week for a month and one a month for a year.
