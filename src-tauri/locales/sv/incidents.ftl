### The register of incidents.

incidents-title = Incidenter
incidents-lead = Alla anmälda incidenter, också de som inte har anmälts vidare.
incidents-own-title = Mina anmälningar
incidents-own-lead = Här ser du de incidenter som du själv har anmält.
incidents-tab-register = Register
incidents-tab-analysis = Analys
incidents-tab-clocks = Rapporteringsklockor
incidents-report = Rapportera incident

incidents-none = Inga incidenter är anmälda
incidents-none-text = Här samlas varje personuppgiftsincident som anmäls, med tider, bedömning och beslut. Förvaltningen ska dokumentera alla incidenter, också de som inte anmäls till IMY (artikel 33.5 i GDPR).
incidents-own-none = Du har inte anmält någon incident
incidents-own-none-text = När du har rapporterat en incident står den här, så att du ser att den har kommit fram.
incidents-no-hits = Ingen incident stämmer med filtret
incidents-no-hits-text = Ta bort något filter eller sök på ett annat ord. Texten i incidenter med skyddade personuppgifter går inte att söka i.

incidents-filter = Sök bland incidenter
incidents-words = Sök på ord eller nummer
incidents-stage = Läge
incidents-any = Alla
incidents-only = Visa bara
incidents-only-running = Klocka löper
incidents-only-late = Anmäld för sent
incidents-only-protected = Skyddade personuppgifter
incidents-filter-more =
    { $count ->
        [0] Fler filter
       *[other] Fler filter ({ $count })
    }
incidents-filter-less = Visa färre filter
incidents-filter-clear = Ta bort alla filter
incidents-harm = Vad som hänt
incidents-way = Hur det gick till
incidents-level = Risk
incidents-unit = Enhet
incidents-system = System
incidents-from = Från och med
incidents-to = Till och med

incidents-count =
    { $count ->
        [one] 1 incident
       *[other] { $count } incidenter
    }
incidents-found =
    { $more ->
        [yes] De första { $count } som stämmer
       *[no] { $count } stämmer
    }
incidents-more = Visa fler
incidents-table = Incidenter
incidents-number = Nummer
incidents-version = Version { $number }
incidents-discovered = Upptäckt
incidents-what = Vad som hänt
incidents-what-unknown = Inte ifyllt än
incidents-state = Läge
incidents-clock = Klocka
incidents-protected-hidden = Skyddade personuppgifter – texten visas inte i listor
incidents-sealed = Kom som förseglad anmälan

incidents-out = Ta ut registret
incidents-out-text = Filen innehåller de incidenter som filtret visar. Fri text från incidenter med skyddade personuppgifter följer inte med.
incidents-export-xlsx = Spara som Excel …
incidents-export-csv = Spara som CSV …
incidents-exported =
    { $count ->
        [one] 1 incident är sparad i filen.
       *[other] { $count } incidenter är sparade i filen.
    }
incidents-export-unavailable = Filen { $file } är gjord, men den kan bara sparas i Beredds eget fönster.
incidents-print = Registret på papper
