### What somebody did, in the change log. The name of who did it stands before, what it was done to stands after.

change-created = Lade till
change-saved = Ändrade
change-retired = Tog bort
change-brought-back = Hämtade tillbaka
change-undone = Ångrade en ändring
change-submitted = Skickade för godkännande
change-withdrawn = Tog tillbaka före beslut
change-approved = Godkände
change-sent-back = Skickade tillbaka
change-printed = Skrev ut
change-copy-withdrawn = Drog in exemplar
change-signed-in = Loggade in
change-signed-in-by-recovery-key = Loggade in med återställningsnyckeln
change-passphrase-changed = Bytte lösenfras
change-recovery-key-renewed = Gjorde en ny återställningsnyckel
change-duties-proposed = Föreslog behörigheter
change-duties-confirmed = Bekräftade behörigheter
change-deactivated = Stängde kontot
change-example-added = Lade till exemplet
change-example-removed = Tog bort exemplet
change-backup = Gjorde en säkerhetskopia
change-backup-tested = Dagens säkerhetskopia gjordes och prövades
change-restored = Återställde en säkerhetskopia
change-exported = Exporterade allt
change-imported = Läste in en export
change-settings = Ändrade inställningar
