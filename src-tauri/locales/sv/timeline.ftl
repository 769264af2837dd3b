### What happened with an incident, in its timeline on screen and paper.

## The event's own moments

timeline-occurred-from = Incidenten började
timeline-occurred-to = Incidenten slutade
timeline-discovered = Incidenten upptäcktes
timeline-aware = Den personuppgiftsansvariga fick vetskap
timeline-high-risk = Hög risk konstaterades
timeline-knowledge = Kännedom enligt cybersäkerhetslagen
timeline-significant = Bedömdes som betydande
timeline-malpractice = Missförhållande märktes (lex Sarah)
timeline-care-injury = Vårdskada märktes (lex Maria)
timeline-crime = Brott misstänktes
timeline-classified = Röjande av säkerhetsskyddsklassificerad uppgift misstänktes
timeline-reserve-from = Reservrutinen började gälla
timeline-reserve-to = Reservrutinen upphörde

## Done in the program

timeline-incident-begun = Anmälan påbörjades
timeline-report-saved = Anmälan ändrades
timeline-reported = Incidenten anmäldes
timeline-report-discarded = Anmälan kastades
timeline-report-taken-in = Den förseglade anmälan togs in
timeline-imported = Incidenten lästes in ur en export
timeline-times-saved = Tiderna ändrades
timeline-event-saved = Händelsen ändrades
timeline-affected-saved = Personer och uppgifter ändrades
timeline-measures-saved = Åtgärderna ändrades
timeline-decision-saved = Beslutet ändrades
timeline-outage-saved = Avbrott och cybersäkerhet ändrades
timeline-links-saved = Vad den hör ihop med ändrades
timeline-track-saved = En klocka ändrades
timeline-no-notification-approved = Att incidenten inte anmäls godkändes
timeline-settled = En version fastställdes
timeline-incident-closed = Incidenten avslutades
timeline-incident-reopened = Incidenten öppnades igen
timeline-risk-saved = Konsekvens och risk ändrades{ $level ->
    [unlikely] : osannolik risk
    [risk] : risk
    [high] : hög risk
   *[none] {""}
 }
timeline-incident-reopened-because = Öppnades igen, eftersom: { $reason }
timeline-track-done = { $name }: klart{ $receipt ->
    [none] {""}
   *[other] , kvitto eller dnr { $receipt }
 }
