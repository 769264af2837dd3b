# The home page: what needs me, and how the plans stand.
home-title = Det här behöver dig
home-today = { $day }, vecka { $week }
home-needs = { $count ->
    [one] En sak att göra
   *[other] { $count } saker att göra
}
home-needs-none-title = Inget att göra just nu
home-needs-none = Planerna gäller, pärmarna är aktuella och säkerhetskopian är färsk.
home-needs-new = Här samlas det som väntar på dig: godkännanden, planer som blir för gamla och pärmar som behöver bytas.
home-more = Visa { $count } till
home-fewer = Visa färre

home-state-decide = Väntar på ditt beslut
home-state-in-review = Väntar på godkännande
home-state-sent-back = Skickad tillbaka
home-state-never = Inte godkänd än
home-state-in-force = Gäller
home-state-soon = Snart för gammal
home-state-too-old = För gammal
home-state-copy = Utskrift inaktuell
home-state-role = Roll utan innehavare
home-state-deputy = Ersättare saknas
home-state-duties = Behörighet väntar
home-state-backup = Kopia saknas

home-draft-draft = Nytt utkast pågår
home-draft-sent-back = Nytt utkast, skickat tillbaka
home-draft-in-review = Ny version väntar på godkännande

home-decide = Version { $number } väntar på dig { $days ->
    [0] sedan i dag
    [one] sedan en dag
   *[other] sedan { $days } dagar
}
home-decide-action = Se ändringarna
home-waiting = Version { $number } väntar på beslut { $days ->
    [0] sedan i dag
    [one] sedan en dag
   *[other] sedan { $days } dagar
}
home-waiting-action = Visa
home-sent-back = ”{ $comment }”
home-sent-back-action = Fortsätt skriva
home-revise = Ska revideras senast { $day }. { $days ->
    [0] Det är i dag.
    [one] Det är en dag kvar.
   *[other] Det är { $days } dagar kvar.
}
home-revise-late = Skulle ha reviderats senast { $day }, { $days ->
    [one] en dag
   *[other] { $days } dagar
} sedan
home-revise-action = Börja revidera
home-not-approved = { $count ->
    [0] Inget saknas. Planen kan skickas för godkännande.
    [one] En sak saknas innan den kan godkännas
   *[other] { $count } saker saknas innan den kan godkännas
}
home-not-approved-action = Fortsätt skriva
home-copy-title = Pärm nr { $number }, { $place }
home-copy = { $title }: version { $version } står kvar, version { $current } gäller
home-copy-action = Skriv ut ny
home-role = { $count ->
    [one] En roll i planerna har ingen innehavare
   *[other] { $count } roller i planerna har ingen innehavare
}
home-role-deputy = { $count ->
    [one] En roll i planerna har ingen ersättare
   *[other] { $count } roller i planerna har ingen ersättare
}
home-and-more = { $list } och { $count } till
home-role-action = Utse någon
home-duties = Ska få en behörighet som kräver två personer
home-duties-action = Granska
home-backup-title = Säkerhetskopia
home-backup-none = Det finns ingen prövad säkerhetskopia
home-backup-old = Den senaste prövade är från { $day }
home-backup-action = Kopiera nu
home-backup-at = Senaste prövade säkerhetskopian: { $at }.
home-backup-not-yet = Ingen säkerhetskopia är prövad än.

home-first-title = Förvaltningen har inga planer än
home-first-text = Börja med en plan från en mall, så fylls det mesta i åt dig. Roller och system kan du lägga till under tiden.
home-first-plan = Gör den första planen
home-first-roles = Lägg in roller
home-first-systems = Lägg in system

home-example-title = Det här är ett exempel
home-example-text = Personer och uppgifter är påhittade, och allt är märkt EXEMPEL. När du vill börja på riktigt lägger du till din egen förvaltning och tar bort exemplet.
home-example-action = Till inställningarna

home-plans = Läget för planerna
home-plan = Plan
home-plan-state = Läge
home-plan-version = Version
home-plan-revise = Revideras senast
home-plan-systems = System
home-uncovered = { $count ->
    [one] Ett system saknar gällande plan
   *[other] { $count } system saknar gällande plan
}
home-uncovered-text = Stannar de finns ingen godkänd plan att följa.
home-uncovered-link = Till systemen

# Incidents: clocks that run, sealed reports, own reports.
home-clocks = { $count ->
    [one] Klockor som går för en incident
   *[other] Klockor som går för { $count } incidenter
}
home-clocks-all = Visa alla { $count } incidenter med klockor som går
home-clocks-incident = Incident { $number }
home-clocks-protected = Skyddade personuppgifter
home-sealed = { $count ->
    [one] En förseglad anmälan väntar
   *[other] { $count } förseglade anmälningar väntar
}
home-sealed-text = Någon har rapporterat utan att logga in. Tiden räknas från upptäckten, så ta in dem nu.
home-sealed-none = Förseglade anmälningar
home-sealed-none-text = Har du fått en anmälan som slutar på .beredd-rapport? Ta in den här.
home-sealed-take = { $count ->
    [one] Ta in anmälan
   *[other] Ta in { $count } anmälningar
}
home-sealed-file = Ta in en förseglad anmälan …
home-sealed-taken = { $count ->
    [one] En anmälan är intagen
   *[other] { $count } anmälningar är intagna
}
home-sealed-known = { $count ->
    [one] En anmälan fanns redan här
   *[other] { $count } anmälningar fanns redan här
}
home-sealed-known-text = Samma anmälan har tagits in förut. Inget är ändrat.
home-sealed-refused = { $name } kunde inte tas in
home-sealed-nothing = Det låg ingen anmälan i mappen.
home-reports = Dina anmälningar
home-reports-none = Du har inte anmält någon incident.

home-due-classification = { $count ->
    [one] En klassning ska ses över
   *[other] { $count } klassningar ska ses över
}
home-due-proof = { $count ->
    [one] Bevis från en leverantör är för gamla
   *[other] Bevis från leverantörer är för gamla för { $count } system
}
home-due-measure = { $count ->
    [one] En åtgärd är försenad
   *[other] Åtgärder är försenade för { $count } system
}
home-due-maintenance = { $count ->
    [one] En förvaltningsplan ska revideras
   *[other] { $count } förvaltningsplaner ska revideras
}
home-due-detail = { $count ->
    [one] { $names }, senast { $day }
   *[other] { $names }, den äldsta senast { $day }
}
home-due-state = Försenat
home-due-action = Öppna
