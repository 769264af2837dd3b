### Printing and where the copies stand.

## Print

printing-title = Skriv ut
printing-loading = Planerna hämtas …
printing-what = Vad ska skrivas ut?
printing-what-binder = Pärmen för hela förvaltningen
printing-what-binder-hint = Alla planer som gäller, med kort, listor och blanketter.
printing-what-unit = Pärmen för en enhet
printing-what-unit-hint = Bara det som gäller enheten: beställare, utförare eller privat utförare.
printing-what-plan-binder = Pärmen för en plan
printing-what-plan-binder-hint = Planen med åtgärdskort, listor och blanketter.
printing-what-plan = En plan
printing-what-plan-hint = Bara texten, utan kort och blanketter.
printing-what-card = Ett åtgärdskort
printing-what-contacts = Kontakt- och larmlistor
printing-what-forms = Blanketter
printing-plan = Vilken plan?
printing-unit = Vilken enhet?
printing-unit-choose = Välj enhet
printing-card = Vilket kort?
printing-card-name = { $number } { $title }
printing-no-cards = Planen har inga reservrutiner, och därför inga kort.
printing-version = Vilken version?
printing-version-current = Version { $number }, som gäller
printing-version-draft = Utkastet
printing-is-draft = Ingen version är godkänd. Utskriften märks UTKAST på varje sida.
printing-part = För vem?
printing-part-all = Alla delar
printing-place = Var ska exemplaret stå?
printing-place-hint = Till exempel ”Hemtjänst norr, sköterskeexpeditionen”. Då ser du när det behöver bytas.
printing-copies = Antal exemplar
printing-copies-hint = Varje exemplar får ett eget nummer.
printing-copies-wrong = Skriv ett tal mellan 1 och 50.
printing-replaces = Ersätter exemplar { $number }, { $place }
printing-replaces-text = När du skriver ut räknas det gamla som bortplockat. Kasta det.
printing-open = Öppna PDF för utskrift
printing-save = Spara PDF …
printing-done =
    { $copies ->
            [one] Exemplar { $numbers } är gjort, { $pages } sidor
           *[other] Exemplar { $numbers } är gjorda, { $pages } sidor
        }
printing-done-open = Skriv ut från programmet som visar PDF:en. Ställ sedan exemplaret på plats.
printing-done-cancelled = Inget sparades någon annanstans. Du kan öppna eller spara samma exemplar igen.
printing-done-unavailable = PDF:en { $file } är gjord, men den kan bara öppnas i Beredds eget fönster.
printing-pages = Sidorna som de skrivs ut
printing-choose = Välj vad som ska skrivas ut, så visas sidorna här.
printing-to-copies = Utskrivna exemplar
printing-none = Det finns inget att skriva ut ännu
printing-none-text = När det finns en plan kan du skriva ut den här.
printing-to-plans = Till planerna

## Copies

copies-title = Utskrivna exemplar
copies-loading = Exemplaren hämtas …
copies-outdated = Inaktuella
copies-outdated-none = Alla exemplar som står ute stämmer med planerna.
copies-standing = Aktuella
copies-standing-none = Inget aktuellt exemplar står ute.
copies-withdrawn = Bortplockade
copies-column-copy = Exemplar
copies-column-place = Plats
copies-column-printed = Utskrivet
copies-column-state = Läge
copies-column-do = Gör
copies-number = Nr { $number }
copies-no-place = Ingen plats angiven
copies-printed = { $at } av { $name }
copies-version = { $title }, version { $number }
copies-draft = { $title }, utkast
copies-state-outdated = Inaktuellt
copies-state-standing = Aktuellt
copies-state-withdrawn = Bortplockat { $day } av { $name }
copies-replace = Skriv ut nytt
copies-withdraw = Bortplockat
copies-withdraw-name = Exemplar { $number } är bortplockat
copies-replace-name = Skriv ut nytt i stället för exemplar { $number }
copies-withdrawn-said = Exemplar { $number } är bortplockat.
copies-empty = Inga exemplar är utskrivna ännu
copies-empty-text = Varje utskrift får ett nummer och en plats, så att du ser vilka pärmar som behöver bytas när en plan ändras.
copies-print = Skriv ut
