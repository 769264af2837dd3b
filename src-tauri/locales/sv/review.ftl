### Approval, versions and reading.

## Review

review-title = Granska: { $title }
review-loading = Planen hämtas …
review-back = Planer
review-waits = Version { $number } väntar på godkännande
review-sent = Skickad av { $name } { $at }
review-writers = Skriven av { $names }
review-changes = Det här är nytt
review-changes-first = Det här är första versionen, så allt är nytt. Läs hela dokumentet.
review-document = Hela dokumentet
review-pages = Som utskrift
review-findings = Värt en titt
review-findings-count =
    { $count ->
            [one] 1 sak
           *[other] { $count } saker
        }
review-decide = Ditt beslut
review-decide-text = När du godkänner fryses versionen tillsammans med sin PDF. Ingen kan ändra den sedan.
review-why-not = Du kan inte besluta om den här versionen
review-approve = Godkänn version { $number }
review-approve-sure = Godkänn version { $number } av ”{ $title }”? Den börjar gälla genast.
review-send-back = Skicka tillbaka
review-comment = Vad behöver ändras?
review-comment-hint = Den som skrev planen ser din kommentar överst i planen.
review-comment-missing = Skriv vad som behöver ändras.
review-cancel = Avbryt
review-approved = Version { $number } är godkänd och gäller nu
review-approved-text = Skriv ut pärmen på nytt, så att den stämmer med planen.
review-print = Skriv ut pärmen
review-sent-back = Planen är skickad tillbaka med din kommentar
review-to-plans = Till planerna
review-nothing = Planen väntar inte på något beslut
review-open-plan = Öppna planen

## Changes

changes-none = Inget skiljer.
changes-added = nytt: 
changes-removed = borttaget: 
changes-count =
    { $count ->
            [one] 1 ändrad rad
           *[other] { $count } ändrade rader
        }
changes-legend-added = understruket med + är nytt
changes-legend-removed = överstruket med − är borttaget
changes-contents = Delar som skiljer

## Document

document-view-contents = Innehåll
document-view-cards = Åtgärdskort
document-view-card = Kort { $number }: { $title }
document-view-contacts = Kontakt- och larmlistor
document-view-forms = Blanketter i pärmen
document-view-form =
    { $number } { $title }, { $copies ->
            [one] 1 exemplar
           *[other] { $copies } exemplar
        }
document-view-empty = Inget står här.
document-view-limits = Får aldrig göras
document-view-late = När systemet fungerar igen
document-view-minutes = { $count } min
document-view-role = Roll
document-view-holder = Innehavare
document-view-deputy = Ersättare
document-view-office = Kontorstid
document-view-other = Övrig tid
document-view-note = Anmärkning
document-view-owner = Dokumentansvarig
document-view-number = Dokumentnummer
document-view-registry = Diarienummer
document-view-drawn-up = Upprättad eller reviderad
document-view-by-on = { $by }, { $day }
document-view-revise = Revideras senast
document-view-approved = Godkänd
document-view-approved-by = { $name }, { $title }, { $at }
document-view-secrecy = Sekretess

## Pages

paper-page-alt = Sida { $number }, { $heading }
paper-page-text = Texten på sida { $number }
paper-pages = Sidor
paper-pages-count =
    { $count ->
            [one] 1 sida
           *[other] { $count } sidor
        }
paper-page = Sida { $number }
paper-page-waits = Sida { $number } hämtas …
paper-waits = Sidorna läggs ut …
paper-warnings = Det här går inte att visa på papper
paper-go-to = Gå till sida
paper-open = Öppna PDF
paper-save = Spara PDF …
paper-show = Visa sidorna
paper-hide = Dölj sidorna
paper-unavailable = PDF:en { $file } är gjord, men den kan bara öppnas i Beredds eget fönster.

## Reading

read-title = Läs: { $title }
read-loading = Planen hämtas …
read-version = Version { $number }
read-draft = Utkast
read-in-force = Gäller
read-superseded = Ersatt av en senare version
read-superseded-note = Det här är inte versionen som gäller.
read-to-current = Läs den som gäller
read-as-text = Som text
read-as-pages = Som utskrift
read-how = Visa
read-print = Skriv ut
read-edit = Redigera
read-versions = Versioner

## Versions

versions-title = Versioner: { $title }
versions-loading = Versionerna hämtas …
versions-list = Godkända versioner
versions-none = Ingen version är godkänd ännu
versions-none-text = När planen har skickats och godkänts står versionen här, fryst tillsammans med sin PDF.
versions-column-version = Version
versions-column-approved = Godkänd
versions-column-by = Av
versions-column-state = Läge
versions-column-do = Gör
versions-number = Version { $number }
versions-read = Läs
versions-open = Öppna PDF
versions-save = Spara PDF …
versions-prove = Bevisa oförändrad
versions-name = { $what }, version { $number }
versions-compare = Jämför två versioner
versions-from = Från
versions-to = Till
versions-draft = Utkastet
versions-compare-go = Visa skillnaden
versions-shown = Skillnaden visas nedanför.
versions-differs = Från { $from } till { $to }
versions-proof-ok = Version { $number } är oförändrad
versions-proof-ok-text = Dokumentet och PDF:en är exakt de som godkändes { $at } av { $name }.
versions-proof-bad = Version { $number } är inte den som godkändes
versions-proof-bad-text = Lita inte på den. Ta fram en säkerhetskopia och visa texten nedan för den som sköter Beredd.
versions-proof-document = Dokumentets kontrollsumma
versions-proof-pdf = PDF:ens kontrollsumma
versions-proof-change = Plats i ändringsloggen
versions-proof-log = Ändringsloggen
versions-proof-log-whole = Hel
versions-proof-log-broken = Bruten
versions-proof-how = Kontrollsummorna är SHA-256. Samma summa för en fil på papper eller i ett arkiv visar att det är samma fil.
versions-unavailable = PDF:en { $file } är gjord, men den kan bara öppnas i Beredds eget fönster.
