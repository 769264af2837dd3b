### The impact analysis.

impact-title = Konsekvensanalys
impact-lead = Hur snart ett avbrott gör skada, och om systemen klarar det som krävs.
impact-none = Inga verksamheter att analysera
impact-none-text = Lägg till det som måste fortsätta när systemen står still, och skriv hur illa ett avbrott är efter några timmar. Då fylls tabellen här.
impact-none-do = Lägg till verksamhet

impact-points = Tidpunkter i timmar
impact-points-hint = Skriv ett eller flera tal, till exempel 4, 24, 72.
impact-points-show = Visa tidpunkterna
impact-points-none = Skriv minst ett antal timmar, till exempel 4.
impact-points-unreadable = Skriv bara hela tal med komma emellan, till exempel 4, 24, 72.
impact-points-many = Skriv högst åtta tidpunkter, annars blir tabellen för bred.
impact-points-long = Skriv högst 8760 timmar, som är ett år.
impact-wanted = Sök i tabellerna
impact-wanted-hint = Verksamhet eller system.
impact-no-hits = Inget stämmer med det du sökt.

impact-activities = Verksamheter ({ $count })
impact-activities-text = Den högsta påverkan vid varje tidpunkt. Det som snarast blir oacceptabelt står först.
impact-activity = Verksamhet
impact-after = Efter { $time }
impact-mtpd = Tål högst (MTPD)
impact-rto = Igång inom (RTO)
impact-rpo = Får förlora (RPO)
impact-mbco = Lägsta nivå (MBCO)
impact-mbco-is = Lägsta nivå:
impact-categories = { $count ->
    [one] 1 kategori
   *[other] { $count } kategorier
}
impact-categories-of = { $count ->
    [one] Visa 1 kategori för { $name }
   *[other] Visa { $count } kategorier för { $name }
}
impact-category-life = Liv och hälsa
impact-category-activity = Verksamheten
impact-category-law = Lag och avtal
impact-category-economy = Ekonomi
impact-category-trust = Förtroende
impact-category-environment = Miljö
impact-level-0 = Ingen
impact-level-1 = Måttlig
impact-level-2 = Betydande
impact-level-3 = Allvarlig
impact-level-none = inte bedömt

impact-suggested = Föreslaget: { $time }
impact-confirm = Bekräfta { $time }
impact-confirmed = Bekräftat
impact-confirmed-now = { $name } tål nu ett avbrott på högst { $time }.
impact-undone = Tiden för { $name } är som den var.
impact-longer = Längre än påverkan visar ({ $time })
impact-shorter = Kortare än påverkan visar ({ $time })
impact-mend-activity = Rätta i verksamheten

impact-systems = System ({ $count })
impact-systems-text = Vad verksamheterna kräver av varje system, också genom andra system, mot det som är lovat och det som är mätt vid senaste återläsningen.
impact-filter = Visa
impact-all = Alla ({ $count })
impact-verdict-count = { $verdict } ({ $count })
impact-system = System
impact-demanded = Krävs inom
impact-promised = Lovat
impact-measured = Mätt
impact-chain = Väg
impact-chain-needs = {" "}behöver{" "}
impact-rpo-is = Får förlora högst { $time }
impact-verdict = Klarar det kravet?
impact-verdict-met = Klarar
impact-verdict-missed = Klarar inte
impact-verdict-unproven = Obevisat
impact-verdict-unproven-text = Lovat, men aldrig prövat.
impact-verdict-unknown = Okänt
impact-verdict-unknown-text = Varken lovat eller mätt.
impact-verdict-none = Inget krävs
impact-why-measured = { $activity } kräver { $demanded }, men senaste återläsningen tog { $time }.
impact-why-promised = { $activity } kräver { $demanded }, men lovat är { $time }.
impact-mend-promise = Rätta systemets tid
impact-mend-time = Rätta verksamhetens tid

impact-paper = Analysen på papper
impact-paper-text = Tabellerna ovan vid 4 timmar, 1, 3 och 7 dygn, med löften som inte håller.
