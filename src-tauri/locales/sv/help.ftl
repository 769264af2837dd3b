# Help beside each section of the plan editor: its title, a short label, why it is asked, a good example, what auditors ask.

section-header-short = Dokumentet
section-header-title = Dokumenthuvud
section-header-why = Den som håller pappret i handen ska se vem som svarar för planen, om den gäller och när den måste göras om.
section-header-example = Dokumentansvarig: Administrativ chef. Reviderad 2026-11-11. Revideras senast 2027-11-11. Skriv en roll, inte ett namn.
section-header-auditor = Finns det en ägare, ett nummer och ett datum för nästa revidering? Är datumet passerat?

section-scope-short = Omfattning
section-scope-title = Omfattning
section-scope-why = Läsaren ska veta om planen gäller för den egna enheten och det egna systemet, innan någon börjar följa den.
section-scope-example = ”Gäller ärendesystemet och inloggningen, för ekonomiskt bistånd och barn och unga. Hemtjänsten har en egen plan.”
section-scope-auditor = Vilka system och enheter saknar plan? Är privata utförare med?

section-first-minutes-short = Första kvarten
section-first-minutes-title = De första femton minuterna
section-first-minutes-why = De flesta avbrott visar sig vara ett lösenord eller en sladd. De andra ska larmas innan tiden rinner iväg.
section-first-minutes-example = ”Fråga en kollega på en annan enhet: gäller det bara mig? Skriv klockslaget. Ring sedan systemförvaltaren.”
section-first-minutes-auditor = Vet en nyanställd vem som ska ringas en lördag kväll?

section-activation-short = Aktivering
section-activation-title = Aktivering
section-activation-why = Den som står i avbrottet ska slippa undra om det är tillåtet att börja.
section-activation-example = ”30 minuter, två enheter” är lättare att följa än ”vid längre avbrott”.
section-activation-auditor = Vem fattade beslutet, när, och fanns en ersättare?

section-tasks-short = Kritiska uppgifter
section-tasks-title = Kritiska uppgifter
section-tasks-why = När inte allt hinns med ska ordningen redan vara bestämd, av någon som hade tid att tänka.
section-tasks-example = ”Först: orosanmälan och skydd. Måste: bedömas samma dag. Får vänta: förhandsbedömning utan tecken på fara.”
section-tasks-auditor = Hur länge tål verksamheten att vara utan systemet, och vad bygger den tiden på?

section-routines-short = Reservrutiner
section-routines-title = Reservrutiner
section-routines-why = Det här är vad människor gör medan systemet är borta. Varje rutin blir ett åtgärdskort på ett eget blad.
section-routines-example = ”Inom 1 timme · Avstämmare · Kontrollera beslutet och skriv under utbetalningen på blankett S2.” När, vem, vad och med vad.
section-routines-auditor = Hålls två personer isär också på papper, till exempel den som beslutar och den som betalar ut?

section-paper-short = Papper som alltid finns
section-paper-title = Papper som alltid ska finnas
section-paper-why = Det som inte är utskrivet före avbrottet går inte att skriva ut under det.
section-paper-example = ”Besökslista för nästa dygn. Samordnaren, varje dag kl. 14, fredag till och med måndag. Låst skåp. Strimlas när nästa är utskriven.”
section-paper-auditor = Hur gammal är listan som ligger där i dag? Vem kommer åt den, och när förstörs den?

section-forms-short = Blanketter
section-forms-title = Blanketter
section-forms-why = En tom blankett frågar efter det som annars glöms, och gör det möjligt att föra in allt i efterhand.
section-forms-example = ”Akut bistånd, 30 exemplar. Manuell utbetalning, 30 exemplar. Efterregistreringslista, 10 exemplar.”
section-forms-auditor = Har varje ifylld blankett ett löpnummer, och går det att se att ingen saknas?

section-dependencies-short = Beroenden
section-dependencies-title = Beroenden
section-dependencies-why = Systemet kan fungera felfritt och ändå inte gå att nå: inloggning, nät, programleverans och telefoni stannar oftare.
section-dependencies-example = ”E-legitimation. Stoppar: underskrift. Fungerar ändå: läsning med vanlig inloggning. Gör så här: skriv under för hand.”
section-dependencies-auditor = Är systemets stödsystem dokumenterade? Lovar leverantören en kortare tid än verksamheten tål?

section-communication-short = Kommunikation
section-communication-title = Kommunikation
section-communication-why = Tystnad fylls av gissningar. Bestäm nu vem som säger vad, till vem och när.
section-communication-example = ”Besökare: Vi har tekniska problem. Behöver du mat, medicin eller skydd i dag får du hjälp. Skylt i entrén inom en timme.”
section-communication-auditor = Fick utförare och enskilda veta i tid, och hur vet ni det?

section-contacts-short = Kontakter och larm
section-contacts-title = Kontakter och larmlista
section-contacts-why = Numren i mobilen och på intranätet kan vara borta. Listan på papper ska räcka.
section-contacts-example = ”Larmlista A: Administrativ chef, Verksamhetsområdeschef, Systemförvaltare.” Planen nämner roller. Personer och nummer hämtas ur rollregistret.
section-contacts-auditor = När provades numren senast? Finns en ersättare för varje roll?

section-phases-short = Faser
section-phases-title = Faser efter avbrottets längd
section-phases-why = Det som är klokt i en timme är omöjligt i tre dygn. Faserna talar om när arbetssättet ska ändras.
section-phases-example = ”4–12 timmar: manuell utbetalning av det som förfaller. Efter 8 timmar tar förvaltningschefen ställning till krisstab.” Tiderna är ett förslag.
section-phases-auditor = Vad händer när avbrottet varar längre än ett dygn, eller över en helg?

section-return-to-normal-short = Återgång
section-return-to-normal-title = Återgång
section-return-to-normal-why = Den farligaste timmen är när en del skriver i systemet och en del på papper.
section-return-to-normal-example = ”Administrativ chef säger från när. Provet på varje enhet är godkänt. En påbörjad blankett skrivs klart på papper.”
section-return-to-normal-auditor = Vem förklarade att normalläge råder, och hur kontrollerades att inget var förlorat?

section-late-entry-short = Efterregistrering
section-late-entry-title = Efterregistrering
section-late-entry-why = Det som stod på papper måste in i systemet, rätt och i rätt ordning. Annars saknas det nästa gång någon behöver det.
section-late-entry-example = ”Manuella utbetalningar: handläggaren för in, avstämmaren kontrollerar, inom två arbetsdagar och före nästa utbetalningsfil.”
section-late-entry-auditor = Syns både när det hände och när det fördes in? Kontrollerades det av en annan person?

section-incidents-short = Incidenter och anmälningar
section-incidents-title = Incidenter och anmälningar
section-incidents-why = Klockorna börjar gå medan alla har fullt upp. Ett avbrott kan i sig vara en personuppgiftsincident.
section-incidents-example = ”Inom 72 timmar från vetskap: IMY. Dataskyddsombudet. Dataskyddsförordningen artikel 33.1. Kontrollerad 2026-11-22.”
section-incidents-auditor = När upptäcktes det, när anmäldes det, och vem bedömde att det inte behövdes?

section-evaluation-short = Utvärdering
section-evaluation-title = Utvärdering
section-evaluation-why = Nästa avbrott blir lättare bara om någon frågar hur det gick, medan det ännu finns i minnet.
section-evaluation-example = ”Hur lång tid tog det från att felet märktes till beslut? Fanns rätt blanketter på plats? Vad ändrar vi, och till vilket datum?”
section-evaluation-auditor = Vad ändrades i planen efter det senaste avbrottet?

section-exercises-short = Övningar och prov
section-exercises-title = Övningar och återläsningsprov
section-exercises-why = En plan som ingen har provat är en förhoppning. En säkerhetskopia som ingen har läst tillbaka är det också.
section-exercises-example = ”2026-05-19, återläsningsprov: leverantören läste tillbaka en kopia på 6 timmar. Skriftligt bevis finns. Nästa 2027-05-18.”
section-exercises-auditor = Är återläsning provad och dokumenterad, och har ni själva begärt beviset?

section-revisions-short = Revisioner
section-revisions-title = Revisioner
section-revisions-why = Läsaren ska se vad som har ändrats genom åren. Från och med nu skriver Beredd det själv; här står det som hände innan.
section-revisions-example = ”2025-11-12, Systemförvaltare: Listor på papper infördes efter avbrottet i september.”
section-revisions-auditor = Går det att visa vilken version som gällde en viss dag?
