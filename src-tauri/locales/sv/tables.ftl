### Tables into and out of the register.

tables-title = Import och export
tables-lead = Läs in en lista som ni redan har, eller ta ut registret som en fil.
tables-read-only = Du kan ta ut registret härifrån. Den som får ändra system kan också läsa in.

tables-import = Läs in en fil
tables-import-text = Välj en Excelfil (.xlsx) eller en CSV-fil. Du får först se vad den skulle ändra, rad för rad. Ingenting ändras förrän du säger till.
tables-of = Filen { $file }
tables-pick = Välj fil
tables-pick-other = Välj en annan fil
tables-leave = Avbryt
tables-template = Hämta en mall att fylla i
tables-busy = Läser filen …
tables-unread = Filen går inte att läsa in
tables-not-in = Det blev inte inläst
tables-untouched = Ingenting i registret är ändrat.
tables-file-too_large = Filen är för stor. Högst 10 megabyte går att läsa in. Dela upp den i flera filer.
tables-file-unavailable = Filen gick inte att öppna. Stäng den i andra program och försök igen.
tables-holds = Vad en fil kan innehålla
tables-holds-units = Enheternas namn, och vilken enhet de hör till.
tables-holds-roles = Rollens namn, innehavare, ersättare och telefon. Personer läggs upp efter hand som de nämns.
tables-holds-systems = Namn, leverantör, drift, de fyra rollerna, avtal och lovad återställning.
tables-holds-contacts = Vem man ringer om ett system, telefon och tider.
tables-holds-dependencies = Vad varje system behöver, vad som fungerar ändå och vad man gör i stället.
tables-holds-classifications = Informationsmängder i systemen med deras nivåer.
tables-holds-text = Varje slag är ett eget blad i Excelfilen. Mallen har alla rubriker och ett blad som förklarar dem. En CSV-fil innehåller ett slag.

tables-preview = Det här skulle ändras
tables-preview-text = Ingenting är inläst än. Varje rad i filen är räknad här.
tables-rows = { $count ->
    [one] 1 rad:
   *[other] { $count } rader:
}
tables-count-new = { $count ->
    [one] 1 ny
   *[other] { $count } nya
}
tables-count-changed = { $count ->
    [one] 1 ändras
   *[other] { $count } ändras
}
tables-count-same = { $count ->
    [one] 1 är redan likadan
   *[other] { $count } är redan likadana
}
tables-count-refused = { $count ->
    [one] 1 går inte att läsa in
   *[other] { $count } går inte att läsa in
}
tables-count-empty = { $count ->
    [one] 1 är tom
   *[other] { $count } är tomma
}
tables-count-left_out = { $count ->
    [one] 1 lämnas utanför
   *[other] { $count } lämnas utanför
}
tables-tables = Tabellerna i filen
tables-table = Blad
tables-kind = Läses som
tables-kind-of = { $name } läses som
tables-kind-none = Läs inte in
tables-guessed = Beredds gissning
tables-what = Rader
tables-look = Visa

tables-columns = Kolumnerna i { $name }
tables-columns-all = { $count ->
    [one] Den enda kolumnen läses in.
   *[other] Alla { $count } kolumner läses in.
}
tables-columns-left = { $count ->
    [one] 1 av { $of } kolumner lämnas utanför: { $names }.
   *[other] { $count } av { $of } kolumner lämnas utanför: { $names }.
}
tables-columns-show = Välj vart kolumnerna går
tables-column = Kolumn
tables-column-letter = kolumn { $letter }
tables-no-heading = (utan rubrik)
tables-sample = Första värdet
tables-goes = Går till
tables-goes-of = { $name } går till
tables-goes-nowhere = Lämna utanför
tables-required = { $label } (måste finnas)
tables-heading-row = Rubrikerna står på rad
tables-heading-row-hint = Raderna ovanför läses inte.

tables-rows-of = Raderna i { $name }
tables-rows-filter = Visa rader
tables-rows-all = Alla { $count }
tables-rows-none = Inga rader att visa.
tables-rows-shown = Visar { $first }–{ $last } av { $count }.
tables-before = Föregående
tables-after = Nästa
tables-row = Rad
tables-name = Vad
tables-state = Läge
tables-changes = Vad som händer
tables-becomes = {" "}blir{" "}
tables-emptied = töms

tables-clears = Tomma celler tar bort det som står i registret
tables-clears-hint = Annars lämnas det som står där som det är.
tables-held = Något måste rättas först. Det står vid bladet ovan.
tables-refused = { $count ->
    [one] 1 rad går inte att läsa in. Rätta den i filen och välj filen igen, eller läs in resten.
   *[other] { $count } rader går inte att läsa in. Rätta dem i filen och välj filen igen, eller läs in resten.
}
tables-run = { $count ->
    [one] Läs in 1 rad
   *[other] Läs in { $count } rader
}
tables-run-skipping = { $count ->
    [one] Läs in 1 rad och hoppa över { $refused }
   *[other] Läs in { $count } rader och hoppa över { $refused }
}
tables-run-text = Allt läses in på en gång eller inte alls. Du kan ångra efteråt.
tables-nothing = Ingenting i filen skulle ändra något.

tables-done = Inläst: { $made ->
    [one] 1 ny post
   *[other] { $made } nya poster
}, { $changed ->
    [one] 1 ändrad
   *[other] { $changed } ändrade
}
tables-done-when = { $time }.
tables-done-nothing = Allt i filen stod redan i registret
tables-undo = Ångra inläsningen
tables-undone = Inläsningen är ångrad
tables-undone-text = { $retired ->
    [one] 1 post är borttagen
   *[other] { $retired } poster är borttagna
} och { $restored ->
    [one] 1 har fått tillbaka det som stod
   *[other] { $restored } har fått tillbaka det som stod
}.
tables-to-register = Gå till systemen

tables-export = Ta ut registret
tables-export-text = En fil att spara, skicka vidare eller läsa in igen. Personer som aldrig skrivs ut är inte med.
tables-export-xlsx = Excel
tables-export-xlsx-text = Hela registret, ett blad för varje slag.
tables-export-xlsx-do = Spara som Excel
tables-export-csv = CSV
tables-export-csv-text = Ett slag i taget, med semikolon emellan.
tables-export-csv-kind = Slag
tables-export-csv-do = Spara som CSV
tables-export-json = JSON
tables-export-json-text = Posterna som de är, för andra program.
tables-export-json-do = Spara som JSON
tables-exported = { $count ->
    [one] 1 rad är sparad i { $file }.
   *[other] { $count } rader är sparade i { $file }.
}
tables-out-unavailable = { $file } är klar, men det här fönstret kan inte spara filer. Öppna Beredd som program på datorn.

tables-earlier = Tidigare inläsningar
tables-file = Fil
tables-when = När
tables-by = Av
tables-did = Nytt och ändrat
tables-is-in = Inläst
tables-is-undone = Ångrad
tables-undone-by = { $by }, { $time }
tables-made = Nytt: { $what }.
tables-changed = Ändrat: { $what }.
tables-made-unit = { $count ->
    [one] 1 enhet
   *[other] { $count } enheter
}
tables-made-role = { $count ->
    [one] 1 roll
   *[other] { $count } roller
}
tables-made-person = { $count ->
    [one] 1 person
   *[other] { $count } personer
}
tables-made-system = { $count ->
    [one] 1 system
   *[other] { $count } system
}
tables-made-classification = { $count ->
    [one] 1 klassning
   *[other] { $count } klassningar
}
