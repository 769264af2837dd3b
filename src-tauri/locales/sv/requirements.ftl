# Requirements on systems: what is asked, what is answered, and the lists to suppliers.
requirements-basis = Det som kraven följer av
requirements-class = Klassen:
requirements-how-it-works = Klassen och lagarna avgör vilka krav som ställs. Varje krav säger varför det finns med.
requirements-catalogue = Kravkatalog
requirements-catalogue-stamp = { $name }, version { $version }
requirements-about-catalogues = Om katalogerna, och läs in en egen
requirements-unclassified = Systemet har ingen klass än
requirements-unclassified-text = Här finns bara de krav som alltid ställs. När systemet är klassat kommer de krav som klassen och lagarna för med sig.
requirements-classify = Klassa systemet
requirements-to-class = Till klassningen
requirements-draft = Klassen är ett utkast
requirements-draft-text = Kraven kan ändras när klassningen är beslutad. Det du redan har svarat är kvar.
requirements-other-scale = Katalogen talar om en annan skala
requirements-other-scale-text = Systemet är klassat med skalan ”{ $scale }”. Därför ger klassen inga krav ur den här katalogen, bara lagarna och det som alltid gäller. Välj en katalog för samma skala.
requirements-nothing = Inga krav att svara på
requirements-nothing-text = Katalogen har inga krav för systemets klass. En klassning som stannar vid den högsta nivån ger inga krav här: den kräver en särskild analys.

requirements-lists = Listor
requirements-list-own = Egna svar (ÄR)
requirements-list-own-about = Det som ska vara så hos oss
requirements-list-plan = Handlingsplan
requirements-list-plan-about = Det som är kvar att göra
requirements-list-supplier = Krav på leverantören (SKA)
requirements-list-supplier-about = Det som leverantören ska göra

requirements-progress = { $answered } av { $count } besvarade
requirements-progress-met = { $count } uppfyllda eller inte relevanta
requirements-progress-partly = { $count } delvis uppfyllda
requirements-progress-not_met = { $count } inte uppfyllda
requirements-progress-open = { $count } obesvarade
requirements-progress-late = { $count ->
    [one] 1 åtgärd är försenad
   *[other] { $count } åtgärder är försenade
}
requirements-show = Visa
requirements-show-all = Alla ({ $count })
requirements-show-open = Obesvarade ({ $count })
requirements-show-left = Kvar att göra ({ $count })
requirements-show-supplier-all = Alla ({ $count })
requirements-show-supplier-open = Utan svar från leverantören ({ $count })
requirements-show-supplier-left = Uppfyller inte helt ({ $count })
requirements-none-all = Inga krav i den här listan
requirements-none-open = Allt är besvarat
requirements-none-left = Inget kvar att göra

requirements-area-count = { $answered } av { $count } besvarade
requirements-requirement = Krav
requirements-state = Läge
requirements-why = Ställs för att:
requirements-why-always = Gäller alla system
requirements-help = Så svarar du
requirements-source = Bygger på: { $source }
requirements-status = Hur står det till med { $number }?
requirements-status-met = Uppfyllt
requirements-status-partly = Delvis
requirements-status-not_met = Inte uppfyllt
requirements-status-not_relevant = Inte relevant
requirements-status-open = Obesvarat
requirements-how = Hur
requirements-how-hint = Hur det är löst hos er. Skriv roller, inte namn.
requirements-how-not-relevant = Varför kravet inte är relevant
requirements-why-not-relevant = Skriv varför. Tills dess sparas svaret som obesvarat.
requirements-measure = Åtgärd
requirements-owner = Ansvarig roll
requirements-due = Klart senast
requirements-due-short = Senast
requirements-evidence = Bevis
requirements-evidence-hint = Var dokumentet finns, till exempel ett diarienummer.
requirements-late = Försenad

requirements-plan-lead = Allt som är delvis eller inte uppfyllt, det som ska vara klart först överst.
requirements-plan-open = { $count ->
    [one] 1 krav är inte besvarat än och kan komma till.
   *[other] { $count } krav är inte besvarade än och kan komma till.
}
requirements-plan-none = Inget att göra just nu
requirements-plan-none-text = Alla krav är uppfyllda eller inte relevanta.
requirements-plan-none-open = Svara på kraven, så samlas det som inte är uppfyllt här.
requirements-no-due = Ingen dag satt
requirements-no-measure = Ingen åtgärd skriven

requirements-supplier-given = Leverantörens svar ur { $file }, inlästa { $at }.
requirements-supplier-says = Leverantören svarar
requirements-supplier-silent = Inget svar
requirements-we-say = Vi svarar
requirements-out-supplier = Skicka listan till leverantören
requirements-out-step-send = Spara listan som Excel-fil och skicka den med upphandlingen eller till er kontakt.
requirements-out-step-answer = Leverantören fyller i två kolumner: om kravet uppfylls (ja, delvis eller nej) och hur.
requirements-out-step-read = Läs in den ifyllda filen. Du ser vad varje rad ger innan något sparas.
requirements-read-pick = Läs in leverantörens svar
requirements-read-title = Det här står i { $file }
requirements-read-sum = { $rows ->
    [one] 1 rad
   *[other] { $rows } rader
}: { $answers ->
    [one] 1 svar
   *[other] { $answers } svar
}, { $empty } utan svar, { $bad } som inte går att läsa.
requirements-read-unanswered = { $count ->
    [one] Ett krav i listan har inget svar:
   *[other] { $count } krav i listan har inget svar:
} { $numbers }.
requirements-read-show = { $count ->
    [one] Visa svaret
   *[other] Visa de { $count } svaren
}
requirements-read-answers = Svar ur filen
requirements-read-description = Beskrivning
requirements-read-what = Inget är sparat än. Sparar du ersätter svaren dem som lästes in förut. Era egna svar ändras inte.
requirements-read-keep = { $count ->
    [one] Spara svaret
   *[other] Spara { $count } svar
}
requirements-read-forget = Läs inte in
requirements-read-kept = { $count ->
    [one] 1 svar ur { $file } är sparat.
   *[other] { $count } svar ur { $file } är sparade.
}
requirements-read-refused = Filen gick inte att läsa in
requirements-row = Rad { $row }:
requirements-whole-file = Filen:
requirements-rows-bad = { $count ->
    [one] 1 rad går inte att läsa
   *[other] { $count } rader går inte att läsa
}
requirements-rows-more = och { $count } till
requirements-columns-left = Kolumner som inte används: { $columns }.
requirements-file-unavailable = Filen gick inte att öppna. Stäng den i andra program och försök igen.
requirements-file-too_large = Filen är för stor. Den får vara högst 10 MB.

requirements-catalogues-title = Kravkataloger
requirements-catalogues-lead = En katalog är alla krav som kan ställas på ett system. Klassen och lagarna väljer vilka som ställs. Ni kan använda den som följer med, eller läsa in er egen.
requirements-catalogue-own = Förvaltningens egen
requirements-catalogue-shipped = Följer med Beredd
requirements-catalogue-about = Version { $version }. { $count ->
    [one] 1 krav
   *[other] { $count } krav
}. Skala: { $scale }.
requirements-catalogue-file = Inläst ur { $file }.
requirements-catalogue-read-on = Inläst { $day }
requirements-catalogue-checked = Kontrollerad mot källorna { $day }
requirements-catalogue-laws = { $count ->
    [one] 1 lag att kryssa för
   *[other] { $count } lagar att kryssa för
}
requirements-catalogue-read = Läs in en egen katalog
requirements-catalogue-read-text = Har kommunen en egen kravlista, eller rätt att använda någon annans, läser du in den här som XLSX eller CSV. Läser du in en fil med samma namn igen blir den en ny version, och den gamla står kvar.
requirements-catalogue-name = Vad katalogen ska heta
requirements-catalogue-name-hint = Samma namn som en som finns ger en ny version av den.
requirements-catalogue-name-missing = Skriv vad katalogen ska heta.
requirements-catalogue-scale = Skala
requirements-catalogue-scale-hint = Skalan vars bokstäver och nivåer filen talar om.
requirements-catalogue-pick = Välj fil
requirements-catalogue-sum = { $rows ->
    [one] 1 rad
   *[other] { $rows } rader
}: { $count ->
    [one] 1 krav
   *[other] { $count } krav
}, { $bad } som inte går att läsa. Det blir ”{ $name }”, version { $version }.
requirements-catalogue-show = { $count ->
    [one] Visa kravet
   *[other] Visa de { $count } kraven
}
requirements-catalogue-requirements = Krav ur filen
requirements-catalogue-mend = Inget är sparat. Rätta raderna i filen och välj den igen.
requirements-catalogue-not-yet = Inget är sparat än.
requirements-catalogue-keep = { $count ->
    [one] Spara katalogen med 1 krav
   *[other] Spara katalogen med { $count } krav
}
requirements-catalogue-kept = ”{ $name }”, version { $version }, är sparad med { $count ->
    [one] 1 krav
   *[other] { $count } krav
}. Välj den på systemets kravsida.
requirements-columns = Så ska filen se ut
requirements-columns-text = En rad för varje krav, och rubriker i en av de tio första raderna. Nummer och minst en av kravtexterna måste finnas. Ordningen spelar ingen roll.
requirements-column-number = Nummer
requirements-column-number-about = Kravets nummer, samma varje gång. Måste finnas.
requirements-column-own = ÄR-krav
requirements-column-own-about = Det som är så i den egna organisationen.
requirements-column-supplier = SKA-krav
requirements-column-supplier-about = Det som leverantören ska göra.
requirements-column-area = Område
requirements-column-area-about = Rubriken som kravet står under.
requirements-column-title = Titel
requirements-column-title-about = Vad kravet handlar om, i få ord.
requirements-column-help = Hjälp
requirements-column-help-about = Hur ett bra svar ser ut.
requirements-column-from = Nivå
requirements-column-from-about = När kravet ställs, till exempel { $example }. Tomt betyder alltid.
requirements-column-laws = Lag
requirements-column-laws-about = Lagar som för med sig kravet, med komma emellan.
requirements-column-source = Källa
requirements-column-source-about = Vad kravet bygger på.

requirements-out-own = Ta ut de egna svaren
requirements-out-plan = Ta ut handlingsplanen
requirements-out-xlsx = Spara som Excel
requirements-out-csv = Spara som CSV
requirements-out-paper = På papper eller som PDF
requirements-out-done = { $count ->
    [one] Filen är sparad, med 1 krav.
   *[other] Filen är sparad, med { $count } krav.
}
requirements-out-unavailable = { $file } är skriven, men går bara att spara i Beredds eget fönster.
requirements-out-other = Beredd tar ut listan ur den katalog som ni började svara på sist. Det är en annan än den här. Börja svara på den här, eller byt katalog.
requirements-edit = Ändra svaret
requirements-edit-done = Klar
requirements-why-short = Varför inte
