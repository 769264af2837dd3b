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
