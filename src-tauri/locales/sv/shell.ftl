# The frame of the window and the parts of forms.
shell-title = { $title } · Beredd
shell-title-faults = Fel: { $title } · Beredd
shell-skip = Hoppa till innehållet
shell-menu = Huvudmeny
shell-menu-button = Meny
shell-menu-home = Hem
shell-menu-plans = Planer
shell-menu-incidents = Incidenter
shell-menu-routines = Reservrutiner och blanketter
shell-menu-register = System och verksamheter
shell-menu-organisation = Förvaltningen
shell-menu-safety = Kontroll och säkerhet
shell-menu-settings = Inställningar
shell-menu-copies = Utskrivna pärmar
shell-door-print = Skriv ut pärmen
shell-door-report = Rapportera incident
shell-administration = Förvaltning
shell-example = exempel
shell-example-mark = EXEMPEL
shell-read-only-mark = ENDAST LÄSNING
shell-search = Sök plan, roll, system …
shell-search-title = Sök i Beredd
shell-search-none = Inget hittades. Prova ett annat ord.
shell-search-keys = Pilarna väljer, Enter öppnar, Esc stänger.
shell-search-page = sida
shell-lock = Lås
shell-close = Stäng
shell-cancel = Avbryt
shell-save = Spara
shell-undo = Ångra
shell-error = Fel:
shell-detail = Tekniska uppgifter för support
shell-loading = Hämtar …

shell-saving = Sparar …
shell-saved-at = Sparat { $time }
shell-save-failed = Inte sparat.
shell-save-again = Försök igen
shell-save-conflict = Någon annan har ändrat samtidigt. Välj nedan vad som ska gälla.
shell-all-saved = Allt är sparat. Beredd sparar medan du skriver, så du behöver aldrig trycka Ctrl S.
shell-not-all-saved = Allt är inte sparat än. Din text finns kvar i fönstret. Se vad som står vid fälten.

shell-conflict-title = Någon annan har sparat en annan text
shell-conflict-text = Ingenting är borta. Välj vilken text som ska gälla.
shell-conflict-mine = Din text
shell-conflict-theirs = Den sparade texten
shell-conflict-keep-mine = Behåll min text
shell-conflict-take-theirs = Ta den sparade texten

shell-error-summary = { $count ->
    [one] En uppgift behöver rättas
   *[other] { $count } uppgifter behöver rättas
}
shell-error-line = { $label }: { $text }
shell-day-hint = Till exempel 2026-11-22 eller 22/11.
shell-day-unreadable = Skriv dagen som år-månad-dag, till exempel 2026-11-22.
shell-number-unreadable = Skriv ett helt tal med siffror, till exempel 4.
shell-days = { $count ->
    [one] 1 dygn
   *[other] { $count } dygn
}
shell-hours = { $count ->
    [one] 1 timme
   *[other] { $count } timmar
}

shell-row-up = Flytta upp rad { $place }
shell-row-down = Flytta ner rad { $place }
shell-row-remove = Ta bort rad { $place }
shell-row-moved = Raden är nu nummer { $place } av { $count }.
shell-row-removed = Raden är borttagen.
shell-row-back = Raden är tillbaka.

shell-picker-missing = Finns inte längre i registret
shell-picker-clear = Töm { $label }
shell-picker-create = Lägg till ”{ $name }” i registret
shell-picker-none = Inget hittades.
shell-picker-remove = Ta bort { $name }

shell-undo-last = Ångra senaste ändringen
shell-undone = Ändringen är ångrad.
shell-filter = Sök i { $label }
shell-filter-short = Sök
shell-filter-warnings = Visa bara det som saknas ({ $count })
shell-warning-personal-number = ”{ $text }” ser ut som ett personnummer. Skriv inga personnummer här.
shell-warning-name = ”{ $text }” ser ut som ett namn. Skriv rollen i stället, så blir planen inte gammal när någon slutar.
shell-gone = { $name } är borttagen.
shell-bring-back = Hämta tillbaka

shell-broken-title = Sidan kunde inte visas
shell-broken-text = Något gick fel i fönstret. Det som är sparat är kvar. Läs in sidan igen.
shell-reload = Läs in igen
shell-to-home = Till Hem
shell-missing-title = Sidan finns inte
shell-missing-text = Adressen leder ingenstans. Det du söker kan vara borttaget.

shell-keys-title = Tangenter
shell-key-search = Sök
shell-key-save = Visa att allt är sparat
shell-key-print = Skriv ut det som är öppet
shell-key-report = Rapportera en incident
shell-key-undo = Ångra det du skrev
shell-key-zoom = Större eller mindre text
shell-key-zoom-off = Vanlig storlek
shell-key-close = Stäng eller avbryt
shell-key-help = Visa den här listan

shell-duty-reporter = Medarbetare
shell-duty-author = Planförfattare
shell-duty-approver = Godkännare
shell-duty-system_manager = Systemförvaltare
shell-duty-data_protection_officer = Dataskyddsombud
shell-duty-auditor = Revisor

shell-part-purchaser = Beställare
shell-part-performer = Utförare
shell-part-private_performer = Privat utförare

# Moments and reporting clocks.
shell-moment = { $day } kl. { $time }
shell-moment-day = Datum
shell-moment-day-hint = åååå-mm-dd
shell-moment-time = Klockslag
shell-moment-time-hint = tt:mm
shell-moment-now = Nu
shell-moment-now-name = Nu: { $label }
shell-moment-fault-date = Datumet går inte att läsa. Skriv till exempel 2026-11-20, 20/11 eller i går.
shell-moment-fault-time = Klockslaget går inte att läsa. Skriv till exempel 16:20.
shell-moment-fault-date-missing = Skriv också vilken dag det var.
shell-moment-fault-time-missing = Skriv också ungefär vilket klockslag.
shell-moment-kept = Tills det är rättat gäller det som är sparat: { $moment }.
shell-moment-twice = Den natten ställdes klockan om, så { $time } kom två gånger. Vilken gång var det?
shell-moment-first = Första gången { $time } (före omställningen, sommartid)
shell-moment-second = Andra gången { $time } (efter omställningen, vintertid)
shell-moment-missing = Klockan { $time } fanns inte den natten. Klockan ställdes fram från 02:00 till 03:00. Vilken tid menar du?
shell-moment-take = Ta { $time }

shell-span-days = { $count } dygn
shell-span-hours = { $count } tim
shell-span-minutes = { $count } min
shell-span-none = mindre än 1 min

shell-clock-left = { $span } kvar
shell-clock-late = Försenad med { $span }
shell-clock-due = senast { $moment }
shell-clock-now = Gör det nu
shell-clock-done = Klar i tid
shell-clock-done-late = Klar, men för sent
shell-clock-needs-reason = Skriv varför det blev sent.
shell-clock-not-started = Har inte börjat
shell-clock-starts = Räknas från: { $start }.
shell-clock-not-applicable = Gäller inte
shell-clock-may-apply = Kan gälla
shell-clock-may-apply-more = Ingen har sagt om den gäller.
shell-clock-assumed = Räknas från upptäckten tills någon har skrivit när den egentligen började.
shell-clock-earlier = Läser man regeln strängare ska det in redan { $moment }.
shell-clock-about = Om klockan
shell-clock-receiver = Till
shell-clock-channel = Så skickas den
shell-clock-started = Började
shell-clock-base = Regel
shell-clock-certainty = Hur säkert
shell-clock-eu = En annan läsning
shell-clock-eu-text = Räknas timmarna efter förordning 1182/71 går tiden ut { $moment }. Beredd räknar med den tidigare tiden.
shell-clock-note = Tänk på

shell-banners = Påminnelser
shell-reminder = Incident { $number }:
shell-reminder-left = { $hours ->
    [0] tiden har gått ut.
    [one] högst 1 timme kvar tills något ska vara skickat.
   *[other] högst { $hours } timmar kvar tills något ska vara skickat.
}
shell-reminder-open = Visa klockorna
shell-clock-wrong = Datorns klocka verkar ha ändrats.
shell-clock-set-back = Den visar en tid { $minutes ->
    [one] 1 minut
   *[other] { $minutes } minuter
} före det som senast sparades. Ställ klockan rätt, så att tiderna i loggen stämmer. Beredd räknar tills vidare med den senare tiden.
shell-clock-far-ahead = Den har hoppat fram { $days ->
    [one] 1 dag
   *[other] { $days } dagar
} sedan Beredd användes senast. Kontrollera att den går rätt, annars ser klockor ut att ha gått ut.
