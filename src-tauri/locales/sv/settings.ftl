# Settings, and control and safety: the check, the change log and the backups.
settings-title = Inställningar
settings-window = Så ser Beredd ut för dig
settings-language = Språk
settings-theme = Ljust eller mörkt
settings-theme-system = Som datorn
settings-theme-light = Ljust
settings-theme-dark = Mörkt
settings-zoom = Textens storlek
settings-zoom-in = Större text
settings-zoom-out = Mindre text
settings-zoom-reset = Vanlig storlek

settings-passphrase = Din lösenfras
settings-passphrase-text = Byt den om du tror att någon annan känner till den.
settings-passphrase-old = Lösenfrasen du har nu
settings-passphrase-change = Byt lösenfras
settings-passphrase-changed = Lösenfrasen är bytt. Den gäller nästa gång du loggar in.

settings-file = För alla som använder filen
settings-lock-minutes = Lås efter
settings-lock-minutes-hint = När ingen har rört tangentbord eller mus. Mellan 1 och 240.
settings-minutes = minuter
settings-warn-days = Säg till om planer som blir för gamla
settings-warn-days-hint = Så många dagar före sista dag för revidering.
settings-days = dagar före
settings-number-missing = Skriv ett tal.
settings-saved = Sparat.
settings-key = Återställningsnyckel
settings-key-text = Nyckeln i det förseglade kuvertet öppnar filen när ingen lösenfras gör det. Gör en ny om bladet är borta eller om någon har sett det.
settings-key-warning = När du gör en ny nyckel slutar den gamla att gälla. Byt bladet i kuvertet.
settings-key-renew = Gör en ny nyckel
settings-key-done = Klart

settings-administrations = Förvaltningar i filen
settings-administration-add = Lägg till förvaltning
settings-administration-create = Skapa förvaltningen
settings-example-add = Lägg till exemplet
settings-example-remove = Ta bort exemplet
settings-example-remove-title = Ska exemplet tas bort?
settings-example-remove-text = Allt i { $name } försvinner: planer, roller och system. Dina egna förvaltningar rörs inte.
settings-example-only = Lägg till din egen förvaltning, så kan exemplet tas bort.

settings-about = Om Beredd
settings-version = Version
settings-place = Mapp
settings-licence = Licens
settings-about-network = Beredd använder inget nät. Allt sparas krypterat i mappen ovan. Flytta eller kopiera alltid hela mappen, och bara när Beredd är stängt.
settings-access = Tillgänglighet
settings-access-text = Allt går att göra med tangentbordet. Texten kan göras fyra gånger så stor, och Beredd följer datorns mörka läge, högkontrast och inställning för mindre rörelse.
settings-keys = Visa tangenter

settings-tab-verify = Kontroll
settings-tab-log = Ändringslogg
settings-tab-backups = Säkerhetskopior

settings-verify-title = Kontroll och säkerhet
settings-verify-text = Kontrollen läser hela filen. Den räknar om kedjan i ändringsloggen och jämför varje godkänd plan och dess pdf med hur de såg ut när de godkändes.
settings-verify = Kontrollera nu
settings-verifying = Kontrollerar …
settings-whole = Allt är helt och oförändrat
settings-whole-text = Inget i loggen är ändrat i efterhand, och alla godkända versioner är som på dagen för beslutet.
settings-not-whole = Något stämmer inte
settings-not-whole-text = Fortsätt inte att skriva i filen. Ta kontakt med support och spara uppgifterna här under. De innehåller inga personuppgifter.
settings-verified-at = Kontrollerat
settings-changes = Ändringar i loggen
settings-versions = Godkända versioner
settings-head = Loggens kontrollsumma
settings-head-text = Jämför med kontrollsumman som står på en utskrift. Stämmer början av loggen med den är inget ändrat sedan dess.

settings-log-title = Ändringslogg
settings-log-text = Allt som har ändrats: vem, när och vad. Loggen kan bara växa. Ingen kan ändra i den utan att kontrollen ser det.
settings-log-kind = Visa
settings-log-all = Alla ändringar
settings-log-none = Inga ändringar av det slaget.
settings-log-number = Nr
settings-log-when = När
settings-log-who = Vem
settings-log-what = Vad
settings-log-detail = { $count ->
    [0] Visa kontrollsumma
    [one] Visa en uppgift
   *[other] Visa { $count } uppgifter
}
settings-log-field = Uppgift
settings-log-before = Före
settings-log-after = Efter
settings-log-hash = Kontrollsumma: { $hash }
settings-log-more = Visa äldre

settings-kind-administration = förvaltning
settings-kind-unit = enhet
settings-kind-person = person
settings-kind-role = roll
settings-kind-account = konto
settings-kind-system = system
settings-kind-activity = verksamhet
settings-kind-form = blankett
settings-kind-routine = reservrutin
settings-kind-plan = plan
settings-kind-review = version för beslut
settings-kind-copy = utskrift
settings-kind-setting = inställning

settings-backups-title = Säkerhetskopior
settings-backups-text = Beredd kopierar själv när du arbetar, och provar varje kopia genom att öppna den. Kopiera också hela mappen till ett annat ställe ibland, så klarar du att datorn går sönder.
settings-back-up = Kopiera nu
settings-backing-up = Kopierar och provar …
settings-backed-up = Kopian från { $at } är öppnad och hel.
settings-backups-none = Inga säkerhetskopior än
settings-backups-none-text = Den första görs när du har arbetat en stund, eller när du trycker på Kopiera nu.
settings-backup-at = Gjord
settings-backup-state = Läge
settings-backup-size = Storlek
settings-backup-name = Mapp
settings-backup-proven = Öppnad och hel
settings-backup-unproven = Inte prövad
settings-backups-keep = En kopia per dag sparas i en vecka, en per vecka i en månad och en per månad i ett år.
