# The frame of the window and the parts of forms.
shell-title = { $title } · Beredd
shell-title-faults = Fel: { $title } · Beredd
shell-skip = Hoppa till innehållet
shell-menu = Huvudmeny
shell-menu-button = Meny
shell-menu-home = Hem
shell-menu-plans = Planer
shell-menu-routines = Reservrutiner och blanketter
shell-menu-register = System och verksamheter
shell-menu-organisation = Förvaltningen
shell-menu-safety = Kontroll och säkerhet
shell-menu-settings = Inställningar
shell-menu-copies = Utskrivna pärmar
shell-door-print = Skriv ut pärmen
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
