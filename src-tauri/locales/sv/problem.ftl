### What is wrong with a field, and how to mend it. Arguments are texts, so no message counts with plural forms.

problem-required = Fyll i uppgiften.
problem-too-long = Texten är för lång. Den får ha högst { $max } tecken.
problem-rto-above-mtpd = Verksamheten ska vara igång igen inom { $rto } tim, men klarar sig högst { $mtpd } tim utan systemet. Gör den första tiden kortare eller den andra längre.
problem-personal-number = Det här ser ut som ett personnummer. Ett sådant får inte stå här. Ta bort det.
problem-passphrase-short = Lösenfrasen är för kort. Skriv minst { $min } tecken, gärna några ord som inte hör ihop.
problem-passphrase-same = Den nya lösenfrasen är likadan som den gamla. Välj en annan.
problem-name-taken = Namnet används redan. Välj ett annat.
problem-unknown-reference = Det du har valt finns inte längre i registret. Välj något annat.
problem-not-positive = Skriv ett tal som är större än noll.
problem-number-range = Skriv ett tal från { $min } till { $max }.
problem-impact-level = Välj en nivå från 0 (ingen påverkan) till 3 (allvarlig).
problem-restore-without-day = Skriv vilken dag återläsningen gjordes, eller ta bort hur lång tid den tog.
problem-leans-on-itself = Ett system kan inte behöva sig självt. Välj ett annat.
problem-impact-twice = Samma tid står två gånger för samma slags skada. Ändra den ena tiden eller ta bort raden.
problem-phase-backwards = Fasen slutar innan den börjar. Ange ett senare slut.
problem-comment-required = Skriv varför, så att den som skriver planen vet vad som ska ändras.
problem-administration = Det här hör till en annan förvaltning. Välj något ur den här förvaltningens register.
problem-copies = Ange hur många exemplar du vill ha, från 1 till { $max }.
problem-unit-loop = En enhet kan inte ligga under sig själv. Välj en annan överordnad enhet.
problem-already-there = ”{ $name }” finns redan i filen. Ingenting har lästs in.
problem-discovered-required = Ange när incidenten upptäcktes, till exempel 2026-11-20 kl. 16.20.
problem-what-happened-required = Välj vad som har hänt, eller beskriv det med egna ord.
problem-in-the-future = Tiden ligger framåt i tiden. Ange en tid som har varit.
problem-year = Året kan inte stämma. Kontrollera datumet.
problem-period-backwards = Perioden slutar innan den börjar. Ange ett senare slut.
problem-discovered-before-occurred = Incidenten upptäcktes innan den inträffade. Kontrollera båda tiderna.
problem-reported-before-discovered = Incidenten anmäldes innan den upptäcktes. Kontrollera när den upptäcktes.
problem-told-before-discovered = Chefen fick veta innan incidenten upptäcktes. Kontrollera när den upptäcktes.
problem-aware-before-discovered = Förvaltningen kan inte ha vetat innan någon upptäckte incidenten. Kontrollera båda tiderna.
problem-high-risk-before-discovered = Hög risk kan inte ha bedömts innan incidenten upptäcktes. Kontrollera båda tiderna.
problem-ongoing-but-ended = Du har svarat att incidenten pågår, men också när den slutade. Ändra det ena.
problem-end-without-start = Ange när det började, eller ta bort när det slutade.
problem-negative = Antalet kan inte vara mindre än noll.
problem-none-with-others = Du har valt både ”ingen” och konsekvenser. Ändra det ena.
problem-done-before-start = ”{ $name }” gjordes innan tiden för det började. Kontrollera båda tiderna.
problem-track-key = Nyckeln får bara ha små bokstäver a–z, siffror och understreck.
problem-track-too-long = Tiden är längre än tio år. Ange en kortare tid.
problem-track-starts-itself = Klockan startar av att den själv är klar, och startar därför aldrig. Välj något annat som startar den.
# Only a script can meet it, and gets the detail behind it.
problem-shape = Uppgiften har inte den form som Beredd väntar sig.

## What an incident lacks before it is settled (fastställd) or closed.

lack-discovered = Ange när incidenten upptäcktes.
lack-harms = Välj vad som har hänt med uppgifterna.
lack-description = Beskriv vad som hände, eller välj vilket system det hände i.
lack-protected = Ta reda på om personer med skyddade uppgifter berörs, och svara ja eller nej.
lack-aware-reason = Skriv varför förvaltningen fick veta senare än upptäckten.
lack-high-risk-moment = Ange när risken bedömdes som hög.
lack-not-breach-reason = Skriv varför det inte är en personuppgiftsincident.
lack-types = Välj vilken typ av incident det är.
lack-cause = Välj orsaken. Är den inte känd: skriv vad ni har gjort för att ta reda på den.
lack-groups = Välj vilka grupper som berörs.
lack-persons = Ange hur många personer som berörs, eller att det inte är känt.
lack-data = Välj vilka uppgifter som berörs.
lack-consequences = Välj vad incidenten kan leda till.
lack-level = Bedöm hur allvarlig risken är.
lack-level-reason = Skriv varför risken är bedömd så.
lack-measure-owner = Ange vilken roll som svarar för åtgärden ”{ $what }”.
lack-measure-due = Ange när åtgärden ”{ $what }” ska vara klar.
lack-notify = Bestäm om incidenten ska anmälas till Integritetsskyddsmyndigheten.
lack-notify-reason = Skriv varför incidenten ska anmälas, eller varför inte.
lack-approval = Be en annan person att godkänna att incidenten inte anmäls.
lack-inform = Bestäm om de personer som berörs ska informeras.
lack-inform-reason = Skriv varför de personer som berörs inte informeras.
lack-informed-on = Ange när de personer som berörs informerades.
lack-late-reason = Skriv varför det blev sent: { $name }.
lack-track-open = Gör klart, eller säg att det inte gäller: { $name }.
lack-track-start = Ange när tiden började, eller säg att det inte gäller: { $name }.

# Systems: days, proof, classification, requirements
problem-day-ahead = Dagen har inte varit än. Skriv i dag eller en tidigare dag.
problem-month = En månad är ett tal från 1 till 12.
problem-revise-before-revised = Dagen då den ska revideras är före dagen då den reviderades. Ändra en av dem.
problem-nothing-assessed = Inget är bedömt än, så det finns inget att spara som tidigare bedömning.
problem-came-before-asked = Beviset kom innan du begärde det. Ändra en av dagarna.
problem-tells-of-later = Beviset berättar om en dag efter att det kom. Ändra en av dagarna.
problem-next-before-came = Nästa gång är före dagen då beviset kom. Välj en senare dag.
problem-file-empty = Filen är tom. Välj en annan fil.
problem-file-kind = Filer av det här slaget sparas inte, för de kan innehålla program. Spara beviset som PDF, Word-dokument, kalkylblad, text eller bild.
problem-file-too-large = Filen är för stor. Den får vara högst { $mebibytes } MB.
problem-level-stops = Den här nivån sparas inte. Det kan gälla Sveriges säkerhet. Skriv inget mer här utan kontakta säkerhetsskyddschefen.
problem-level-not-in-scale = Nivån eller aspekten finns inte i skalan.
problem-not-whole = Klassningen är inte färdig. Se listan över vad som saknas.
problem-review-before-decision = Nästa översyn är inte efter beslutet. Välj en senare dag.
problem-classification-decided = Klassningen är beslutad och kan inte ändras. Gör en ny klassning i stället.
problem-scale-too-small = En skala har minst två nivåer och minst en aspekt.
problem-scale-twice = En nivå, en aspekt eller en bokstav står två gånger, eller så stiger inte nivåerna.
problem-scale-level = Skriv vad nivå { $level } betyder för { $aspect }.
problem-scale-in-use = En klassning använder den här versionen av skalan. Spara ändringen som en ny version.
problem-why-not-relevant = Skriv varför kravet inte gäller.
problem-catalogue-columns = Filen har ingen kolumn för kravets nummer eller text. Kolumnerna ska heta Nummer och ÄR-krav eller SKA-krav.
problem-catalogue-empty = Filen har inga krav.
problem-catalogue-twice = Kravet { $number } står två gånger.
problem-catalogue-silent = Krav { $row } saknar nummer eller text.
problem-catalogue-unknown = Kravet { $number } nämner { $name }, som inte finns.
problem-catalogue-level = ”{ $word }” är ingen nivå. Skriv aspektens bokstav och nivån, till exempel K2.
problem-answers-columns = Filen har ingen kolumn för kravets nummer eller för svaret. Kolumnerna ska heta Nummer och Uppfyller, som i listan du skickade.
problem-answers-none = Det finns inget svar i filen.
problem-answers-number = Kravet ”{ $word }” finns inte i katalogen.
problem-answers-twice = Kravet ”{ $word }” står två gånger. Det första svaret gäller.
problem-answers-word = ”{ $word }” är inget svar. Skriv ja, delvis, nej eller ej tillämpligt.

## Tables that are read in from a file.

problem-table-empty = Det står ingenting i filen. Kontrollera att du valde rätt fil.
problem-table-binary = Filen är varken en arbetsbok eller text. Spara tabellen som Excel-arbetsbok (.xlsx) eller CSV och välj den.
problem-table-markup = Filen är en webbsida eller ett annat dokument, vad den än heter. Öppna den i Excel och spara den som Excel-arbetsbok (.xlsx).
problem-table-old-workbook = Filen är sparad i ett gammalt format (.xls). Öppna den i Excel och spara den som Excel-arbetsbok (.xlsx).
problem-table-locked = Filen är låst med lösenord. Ta bort lösenordet i Excel, spara och försök igen.
problem-table-not-a-workbook = Filen är ingen Excel-arbetsbok. Spara tabellen som Excel-arbetsbok (.xlsx) eller CSV och välj den.
problem-table-damaged = { $part ->
    [none] Filen är skadad eller inte hel. Hämta den på nytt från den som skickade den, eller spara om den i Excel.
   *[other] Filen är skadad i ”{ $part }”. Hämta den på nytt från den som skickade den, eller spara om den i Excel.
}
problem-table-too-large = Filen är större än { $max } MB. Dela den i flera.
problem-table-too-many-parts = Filen består av fler än { $max } delar. Kopiera bara tabellen till en ny arbetsbok och spara den.
problem-table-part-too-large = ”{ $part }” i filen blir större än { $max } MB när den packas upp. Ingenting har lästs. Kopiera bara tabellen till en ny arbetsbok.
problem-table-parts-too-large = Filen blir större än { $max } MB när den packas upp. Ingenting har lästs. Dela den i flera.
problem-table-bomb = ”{ $part }” i filen växer mer än { $max } gånger när den packas upp. Så ser filer ut som är gjorda för att skada. Ingenting har lästs. Fråga den som skickade filen.
problem-table-nested = Det ligger ett annat dokument i filen: ”{ $part }”. Ingenting har lästs. Kopiera bara tabellen till en ny arbetsbok.
problem-table-unsafe-name = En del av filen heter ”{ $part }”, som leder ut ur den. Så ser filer ut som är gjorda för att skada. Ingenting har lästs. Fråga den som skickade filen.
problem-table-external-link = Arbetsboken hämtar värden ur andra filer. Bryt länkarna i Excel, eller klistra in tabellen som värden i en ny arbetsbok.
problem-table-macro = Arbetsboken har makron: ”{ $part }”. Spara den som Excel-arbetsbok utan makron (.xlsx).
problem-table-declarations = ”{ $part }” i filen har något som vanliga arbetsböcker inte har. Så ser filer ut som är gjorda för att skada. Ingenting har lästs. Fråga den som skickade filen.
problem-table-too-many-tables = Arbetsboken har fler än { $max } blad. Spara de blad du behöver i en egen arbetsbok.
problem-table-too-far-down = Bladet ”{ $table }” har något på rad { $row }, långt nedanför tabellen. Ta bort det, eller dela tabellen: högst { $max } rader läses.
problem-table-too-far-right = Bladet ”{ $table }” har något i kolumn { $column } på rad { $row }, långt till höger om tabellen. Ta bort det: högst { $max } kolumner läses.
problem-table-too-many-cells = Filen har fler än { $max } celler. Ta bort det som står långt till höger eller långt ner, eller dela filen.
problem-table-long-cell = Bladet ”{ $table }”, rad { $row }, kolumn { $column }: texten har fler än { $max } tecken. Korta den.
problem-table-too-much-text = Filen har mer än { $max } MB text. Dela den i flera.
problem-table-took-too-long = Det tog mer än { $seconds } sekunder att läsa filen, och försöket avbröts. Kopiera bara tabellen till en ny arbetsbok.
problem-table-too-heavy = Filen gick inte att läsa utan att ta för mycket minne, och försöket avbröts. Ingenting har ändrats. Kopiera bara tabellen till en ny arbetsbok.

problem-table-no-column = Ingen kolumn är vald för uppgiften, och ingen rad går att läsa in utan den. Välj en kolumn.
problem-table-field-twice = Två kolumner är valda för samma uppgift. Välj en av dem.
problem-table-not-allowed = Du har inte behörighet att ändra roller och enheter. Lämna tabellen utanför, eller be den som skriver planer att läsa in den.
problem-table-unknown = ”{ $name }” finns inte i registret och läses inte in ur filen. Lägg till det först, eller rätta namnet.
problem-table-several = ”{ $name }” kan betyda flera. Skriv så att det bara kan vara en, till exempel med enheten inom parentes.
problem-table-twice = ”{ $name }” står redan på rad { $row } i filen. Ta bort en av raderna.
problem-table-itself = Ett system kan inte behöva sig självt. Skriv något annat.
problem-table-nobody = Skriv namnet på personen också.
problem-table-hours = ”{ $value }” är inte ett antal hela timmar. Skriv till exempel 8, 8 h eller 2 dygn.
problem-table-day = ”{ $value }” är inte en dag. Skriv till exempel 2026-11-22.
problem-table-choice = ”{ $value }” går inte att välja. Se vad som går att skriva i mallens förklaring.
problem-table-level = ”{ $value }” är ingen nivå. Skriv 0, 1, 2 eller 3.
problem-table-raised = ”{ $value }” säger inte vilken aspekt som höjs. Börja raden med aspektens bokstav och nivån, till exempel K3: och sedan skälet.
problem-table-level-stops = Nivå { $level } kan gälla Sveriges säkerhet. Då görs klassningen inte här, och raden läses inte in. Kontakta säkerhetsskyddschefen, och ta bort filen om den inte får finnas på datorn.
problem-table-other-scale = Systemet är klassat efter en annan skala än den som tabellen är till för. Skriv in klassningen för hand.
problem-table-decided = Klassningen är beslutad och ändras inte. Börja en ny klassning av systemet och läs in tabellen sedan.
problem-table-ahead = Dagen ligger framåt i tiden. Ange en dag som har varit.
problem-table-error-value = Cellen visar ett fel ur Excel: { $value }. Rätta formeln, eller skriv värdet.
problem-table-register-changed = Registret eller filen har ändrats sedan förhandsvisningen. Ingenting har lästs in. Titta på den nya förhandsvisningen och läs in igen.
problem-table-refused-rows = Rader som inte går att läsa in: { $count }. Därför har ingenting lästs in. Rätta dem i filen, eller välj att läsa in de andra.
