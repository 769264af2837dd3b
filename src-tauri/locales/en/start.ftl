# The first start, the sign-in and passphrases.
start-language = Language
start-offline = Everything is kept encrypted on this computer. Beredd needs no network.
start-place = Beredd puts its folder here: { $place }
start-file = The file is here: { $place }
start-back = Back

start-welcome = Welcome to Beredd
start-welcome-text = This is where you write the administration’s continuity and outage plans, get them approved and print the binder. How do you want to begin?
start-door-example = Begin with an example
start-door-example-text = A made-up administration with finished plans. Everything is marked EXAMPLE and is removed with one click.
start-door-own = New administration
start-door-own-text = Name, board and a passphrase. It takes about two minutes.

start-example-title = Begin with an example
start-example-text = The example holds only made-up people and facts. Choose a passphrase that locks the file, just as for real.
start-own-title = New administration
start-name = Name of the administration
start-name-hint = As on the letterhead, for example Socialförvaltningen.
start-name-missing = Write the name of the administration.
start-municipality = Municipality
start-municipality-hint = For example Ekdalens kommun.
start-municipality-missing = Write which municipality it is.
start-board = Board
start-board-hint = The board that is controller of personal data, for example Socialnämnden.
start-board-missing = Write which board the administration belongs to.
start-kind = What kind of administration is it?
start-kind-department = A board’s department
start-kind-district = A city district administration
start-person = Your name
start-person-hint = You sign in with it.
start-person-missing = Write your name.
start-person-title = Your title
start-person-title-hint = For example Administrativ chef.
start-create-own = Create the administration
start-create-example = Create the example
start-creating = Creating …

start-passphrase = Passphrase
start-passphrase-hint = At least { $count } characters. Four words that do not belong together are easy to remember and hard to guess.
start-passphrase-again = The passphrase once more
start-passphrase-show = Show the passphrase
start-passphrase-missing = Write a passphrase.
start-passphrase-differs = The two passphrases differ. Write the same one again.
start-strength-short = Write at least { $count } characters.
start-strength-guessable = Easy to guess. Add words that do not belong together.
start-strength-good = Good.
start-strength-strong = Strong.

start-recovery-title = Print the recovery key
start-recovery-key = Recovery key
start-recovery-why = If somebody forgets their passphrase, this key is the only thing that opens the file. Print the sheet, put it in a sealed envelope and lock it away, for example with the registrar.
start-recovery-once = The key is shown only now. Nobody can find it for you later.
start-recovery-printed = I have printed the sheet
start-recovery-printed-hint = Or written the key down on paper.
start-recovery-tick = Print the sheet and tick the box before you go on.
start-sheet-open = Open the sheet to print
start-sheet-save = Save the sheet …
start-sheet-opened = The sheet is open in the computer’s PDF reader.
start-sheet-saved = The sheet is saved. Print it, then remove the file.
start-sheet-unavailable = The sheet could not be opened on this computer. Write the key down by hand.
start-enter = Open Beredd

start-signin-title = Sign in
start-signin-name = Your name
start-signin-name-hint = The name that stands in Beredd. If you are alone in the file you may leave it empty.
start-signin-missing = Write the passphrase.
start-sign-in = Sign in
start-signing-in = Unlocking …
start-wait = Wait { $seconds ->
    [one] 1 second
   *[other] { $seconds } seconds
} before you try again.
start-locked-itself = Beredd locked itself after { $minutes } minutes without use. What you were writing is still there when you sign in.
start-read-only = Open for reading only
start-read-only-hint = You can read and print, but not change. Works also when somebody else has the file open.
start-trouble = Can you not get in?
start-trouble-text = Have you forgotten the passphrase? Fetch the recovery key from the sealed envelope. With it you choose a new one.
start-use-key = Use the recovery key

start-key-title = Sign in with the recovery key
start-key-text = Write the key from the sheet in the sealed envelope and choose a new passphrase.
start-key = Recovery key
start-key-hint = Capitals and spaces do not matter.
start-key-missing = Write the key that stands on the sheet.
start-key-name = Whose passphrase is to be changed?
start-key-name-hint = The name that the person signs in with.
start-key-name-missing = Write the name of the person who gets a new passphrase.
start-new-passphrase = New passphrase

start-own-passphrase-title = Choose a passphrase of your own
start-own-passphrase-text = You signed in with a passphrase that somebody else chose for you. Change it now, so that only you know it.
start-given-passphrase = The passphrase that you were given
start-own-passphrase-save = Change the passphrase
