### The reporting clocks as facts that the administration may change.

tracks-title = Rapporteringsklockor
tracks-lead = Tiderna som Beredd räknar efter. Ändrar sig en regel ändrar du den här, med en anledning.
tracks-name = Klocka
tracks-start = Börjar
tracks-time = Tid
tracks-time-is = { $length }. Börjar { $start }.
tracks-length = Hur lång
tracks-receiver = Till
tracks-base = Regel
tracks-edit = Ändra
tracks-changed = Ändrad av förvaltningen
tracks-off = Används inte
tracks-why = Anledning: { $reason }
tracks-shipped = Från början: { $length }
tracks-about = Källa
tracks-source-is = Källa: { $source }
tracks-checked = Kontrollerad { $day }
tracks-log = Varje ändring står i ändringsloggen, med vem, när och vad som gällde förut.

tracks-at-once = Genast
tracks-length-hours =
    { $count ->
        [one] 1 timme
       *[other] { $count } timmar
    }
tracks-length-weeks =
    { $count ->
        [one] 1 vecka
       *[other] { $count } veckor
    }
tracks-length-months =
    { $count ->
        [one] 1 månad
       *[other] { $count } månader
    }

tracks-when-always = Gäller alla incidenter
tracks-when-breach = Gäller personuppgiftsincidenter, tills någon beslutat att inte anmäla
tracks-when-high_risk = Gäller när risken är hög
tracks-when-significant = Gäller när incidenten är eller kan vara betydande
tracks-when-started = Gäller när starten är ifylld
tracks-when-protected = Gäller när skyddade personer berörs eller kan beröras

tracks-certainty-confirmed = Kontrollerad
tracks-certainty-secondary = Andrahandsuppgift
tracks-certainty-conclusion = Egen slutsats
tracks-certainty-unverified = Inte kontrollerad
tracks-certainty-own = Förvaltningens egen

tracks-edit-title = Ändra: { $name }
tracks-unit = Räknas i
tracks-unit-at_once = Genast, utan tid
tracks-unit-hours = Timmar
tracks-unit-weeks = Veckor
tracks-unit-months = Månader
tracks-channel = Så skickas den
tracks-source = Källa
tracks-certainty = Hur säker uppgiften är
tracks-checked-on = Kontrollerad mot källan
tracks-note = Att tänka på
tracks-off-label = Förvaltningen använder inte klockan
tracks-off-hint = Den räknas inte i nya eller pågående incidenter. Det som redan är gjort är kvar.
tracks-reason = Varför ändrar du?
tracks-reason-hint = Anledningen sparas i ändringsloggen.
tracks-save = Spara ändringen
tracks-reset = Återställ till det som gällde från början
tracks-saved = ”{ $name }” är ändrad. Pågående incidenter räknas om.
tracks-was-reset = ”{ $name }” är som från början igen.
tracks-name-missing = Skriv vad klockan heter.
tracks-count-missing = Skriv hur lång klockan är, till exempel 48.
tracks-reason-missing = Skriv varför du ändrar.
