### The incidents of a period in numbers.

analysis-title = Analys av incidenter
analysis-lead = Hur många, vad som hände och om det anmäldes i tid. Inga tal visas som kan peka ut någon.
analysis-period = Period
analysis-period-this_year = I år
analysis-period-last_year = Förra året
analysis-period-own = Egen period
analysis-backwards = Perioden slutar innan den börjar. Välj en senare dag.
analysis-shown = Talen gäller { $from } till { $to }.
analysis-none = Inga incidenter upptäcktes under perioden
analysis-none-text = Välj en annan period. Påbörjade anmälningar räknas när de är skickade.

analysis-total = Incidenter
analysis-reported-in-time = Anmälda inom 48 timmar
analysis-median-report = Från upptäckt till anmälan
analysis-notified-in-time = Anmälda till IMY i tid
analysis-median-notify = Till anmälan hos IMY
analysis-median = hälften gick så fort eller fortare
analysis-share = { $part } av { $of }
analysis-not-shown = visas inte, talen är för små
analysis-number = Antal
analysis-month = Månad
analysis-as-table = Visa som tabell

analysis-few = färre än 5
analysis-hidden = visas inte
analysis-held-back = En del tal visas inte
analysis-held-back-text = Tal från 1 till 4 står som ”färre än 5”, så att ingen kan pekas ut. Där ett sådant tal skulle gå att räkna ut av de andra visas inte heller ett till.
analysis-withheld = Talen visas inte, eftersom de är så små att någon skulle kunna pekas ut.
analysis-no-rows = Inget att visa.
analysis-several = En incident kan räknas på flera rader.
analysis-not-given = Inte angivet
analysis-not-assessed = Inte bedömd
analysis-gone = Finns inte längre i registret

analysis-by-months = Månad för månad
analysis-by-harms = Vad som hände med uppgifterna
analysis-by-ways = Hur det gick till
analysis-by-causes = Orsak
analysis-by-levels = Risk för personerna
analysis-by-hours = Tid från upptäckt till anmälan
analysis-by-notified = Anmälan till IMY
analysis-by-units = Enhet
analysis-by-systems = System
analysis-by-protected = Skyddade personuppgifter
analysis-by-breaches = Personuppgiftsincident

analysis-hours-0-4 = Högst 4 timmar
analysis-hours-4-24 = 4–24 timmar
analysis-hours-24-48 = 24–48 timmar
analysis-hours-over-48 = Mer än 48 timmar
analysis-hours-none = Går inte att räkna
analysis-notified-in_time = Anmäld i tid
analysis-notified-late = Anmäld för sent
analysis-notified-not = Beslut att inte anmäla
analysis-notified-no_breach = Inte en personuppgiftsincident
analysis-notified-open = Inte avgjort, eller inte anmäld än

analysis-print = Årsrapporten på papper
analysis-print-text = Samma tal för perioden, att lämna till nämnden.
