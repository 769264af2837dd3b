### One incident: what is filled in, decided, settled and closed.

case-title = Incident { $number }
case-title-loading = Incident
case-not-yours = Sidan är till för den som handlägger incidenter
case-closed-note = Incidenten är avslutad. Öppna den igen om något ska ändras.
case-empty = Inte ifyllt
case-missing = Saknas
case-change = Ändra
case-fill-in = Fyll i
case-no-names = Skriv inga namn och inga personnummer.
case-version = Version { $number }, { $which }
case-which-first = första
case-which-supplement = komplettering
case-which-final = slutlig
case-version-by = { $by }, { $at }
case-mark-protected = SKYDDADE PERSONUPPGIFTER
case-mark-unknown = KAN RÖRA SKYDDADE PERSONUPPGIFTER
case-protected-title = Personer med skyddade personuppgifter berörs
case-protected-title-unknown = Ingen vet om skyddade personuppgifter berörs, så vi behandlar det som ja
case-protected-text = Ring, mejla inte. Skriv ingenting som kan avslöja var någon bor, arbetar eller går i skolan. Lås in utskrifter, skilda från andra handlingar.
case-paper = Incidenten på papper
case-more = Mer om incidenten

## Clocks

case-clocks = Klockor
case-clocks-none = Ingen klocka löper.
case-clocks-more =
    { $count ->
        [one] 1 klocka till
       *[other] { $count } klockor till
    }

## What was reported

case-answers = Det som anmäldes
case-answers-correct = Rätta anmälan
case-discovered = Upptäckt
case-reported = Anmäld internt
case-not-reported = Inte skickad än
case-harms = Vad som hänt med uppgifterna
case-ways = Hur det gick till
case-text = Beskrivning
case-place = Enhet och system
case-unit = Enhet
case-system = System
case-protected = Skyddade personuppgifter
case-protected-unknown = Behandlas som ja
case-manager = Ansvarig chef
case-manager-told = { $whom }, meddelad { $at }
case-manager-not-told = Inte meddelad
case-reporter = Anmält av
case-reporter-unknown = Namn är inte angivet
case-sealed = Förseglad { $at }

## The task list

case-tasks = Fyll i och bedöm
case-progress-todo = Inte påbörjad
case-progress-going = Pågår
case-progress-done = Klar
case-lacks =
    { $count ->
        [one] 1 uppgift saknas
       *[other] { $count } uppgifter saknas
    }
case-next = Nästa: { $page }
case-to-tasks = Till incidenten
case-to-review = Granska och fastställ

case-page-missing = Sidan finns inte
case-page-report = Anmälan
case-page-report-hint = De sex frågorna, om något ska rättas
case-page-report-lead = Rätta det som blev fel i anmälan. Det som stod där förut finns kvar i ändringsloggen.
case-page-times = Tider
case-page-times-hint = När det började, slutade och när förvaltningen fick vetskap
case-page-times-lead = Varje tidpunkt hålls isär, eftersom olika klockor börjar vid olika tidpunkter.
case-page-event = Händelsen
case-page-event-hint = Typ, orsak och hur den upptäcktes
case-page-event-lead = Vad för slags händelse det är, och varför den inträffade.
case-page-affected = Personer och uppgifter
case-page-affected-hint = Vilka som berörs, hur många och vilka uppgifter
case-page-affected-lead = Skriv antal och kategorier, aldrig namn. Ungefärliga antal räcker.
case-page-risk = Konsekvens och risk
case-page-risk-hint = Vad det kan leda till och hur allvarligt det är
case-page-risk-lead = Bedöm risken för personerna, inte för förvaltningen.
case-page-measures = Åtgärder
case-page-measures-hint = Vad som görs, av vem och till när
case-page-measures-lead = Både det som redan är gjort och det som ska göras för att det inte ska hända igen.
case-page-decision = Bedömning och beslut
case-page-decision-hint = Anmäla till IMY, informera personerna
case-page-decision-lead = Beslutet och skälen följer med i registret. Att inte anmäla kräver två personer.
case-page-outage = Avbrott och cybersäkerhet
case-page-outage-hint = Om ett system stod still eller blev angripet
case-page-outage-lead = Fyll i sidan om ett nätverk eller ett system stördes. Annars räcker det att svara nej.
case-page-links = Hör ihop med
case-page-links-hint = Lex Sarah, avvikelse, polisanmälan, diarium
case-page-links-lead = Nummer på andra ärenden om samma händelse.
case-page-tracks = Myndigheter och klockor
case-page-tracks-hint = Vilka klockor som gäller, vad som är skickat och kvittenser
case-page-tracks-lead = Skriv när något är skickat och vilket kvitto ni fick. Gäller en klocka inte, skriv varför.
case-page-review = Granska och fastställ
case-page-close = Avsluta incidenten
case-page-history = Tidslinje och läsare
case-page-imy = Anmälan till IMY
case-page-nis2-warning = Cybersäkerhetslagen: upplysning inom 24 timmar
case-page-nis2-notification = Cybersäkerhetslagen: incidentanmälan inom 72 timmar
case-page-nis2-final = Cybersäkerhetslagen: slutrapport inom en månad

## Event

case-is-breach = Är det en personuppgiftsincident?
case-is-breach-hint = Ja, om personuppgifter förstörts, förlorats, ändrats, röjts eller någon obehörig kommit åt dem. Också att uppgifter inte går att nå är en incident.
case-not-breach-reason = Varför är det inte en personuppgiftsincident?
case-types = Typ
case-types-hint = En händelse kan vara flera.
case-type-confidentiality-hint = Någon obehörig har sett eller kunnat se uppgifterna.
case-type-integrity-hint = Uppgifterna har ändrats eller blivit fel.
case-type-availability-hint = Uppgifterna var borta eller gick inte att nå. Ett avbrott kan vara en sådan incident.
case-causes = Orsak
case-cause-text = Varför hände det?
case-discovered-how = Hur upptäcktes det?
case-discovered-how-hint = Till exempel att mottagaren ringde, eller vid en loggkontroll.
case-processor = Var ett personuppgiftsbiträde inblandat?
case-processor-name = Vilket biträde?

## Times

case-times-happened = När det hände
case-occurred-from = När började det?
case-occurred-from-hint = Så nära du vet. Det är ofta tidigare än upptäckten.
case-ongoing = Pågår det fortfarande?
case-occurred-to = När slutade det?
case-times-aware = När förvaltningen fick vetskap
case-aware-text = IMY:s 72 timmar börjar när den personuppgiftsansvariga med rimlig säkerhet vet att det är en personuppgiftsincident. Så länge det inte är ifyllt räknar Beredd från upptäckten.
case-aware = När fick förvaltningen vetskap?
case-aware-hint = Lika med upptäckten, om det var tydligt direkt.
case-aware-reason = Varför inte vid upptäckten?
case-aware-reason-hint = En kort utredning får göras först. Tar den lång tid är det i sig ett fel.
case-high-risk = När stod det klart att risken är hög?
case-high-risk-hint = Då ska de berörda informeras utan onödigt dröjsmål.
case-times-nis2 = Cybersäkerhetslagen
case-moment-knowledge = När fick organisationen kännedom om incidenten?
case-moment-knowledge-hint = Då börjar 24 och 72 timmar att löpa.
case-moment-significant = När bedömdes den som betydande?
case-moment-significant-hint = Sparas för sig. Tiderna räknas från kännedomen.
case-times-other = Andra regler
case-times-other-text = Fyll bara i det som händelsen gäller.
case-moment-malpractice = När märkte någon ett missförhållande?
case-moment-malpractice-hint = Eller en påtaglig risk för det (lex Sarah).
case-moment-care_injury = När märkte någon en allvarlig vårdskada?
case-moment-care_injury-hint = Eller en risk för det (lex Maria).
case-moment-crime = När misstänktes brott?
case-moment-crime-hint = Till exempel stöld, dataintrång eller olaga hot.
case-moment-classified = När misstänktes att säkerhetsskyddsklassificerade uppgifter röjts?
case-moment-classified-hint = Skriv aldrig uppgifterna här. Beredd är inte godkänt för sådana uppgifter.

## Persons and data

case-affected-persons = Personer
case-groups = Vilka grupper berörs?
case-persons = Ungefär hur många personer?
case-persons-hint = Minst så många som ni vet.
case-persons-unknown = Antalet är inte känt än
case-records = Ungefär hur många uppgifter eller handlingar?
case-records-hint = Till exempel 1 brev eller 250 rader i en lista.
case-data = Vilka uppgifter gäller det?
case-data-plain = Vanliga uppgifter
case-data-closer = Uppgifter som är närmare den enskilda
case-data-sensitive = Känsliga och sekretessbelagda uppgifter
case-affected-reach = Vem har kommit åt dem?
case-unreadable = Var uppgifterna skyddade så att andra inte kunde läsa dem?
case-unreadable-hint = Till exempel krypterade, med nyckeln kvar hos er.
case-accessed = Har någon obehörig faktiskt sett eller använt dem?
case-affected-note = Något mer om personerna eller uppgifterna?

## Consequences and risk

case-consequences = Vad kan det leda till för personerna?
case-risk-text = Beskriv konsekvenserna
case-level = Risk för personerna
case-level-none = Inte bedömd än
case-level-unlikely-hint = Det är osannolikt att någon påverkas. IMY behöver inte få en anmälan, men incidenten dokumenteras.
case-level-risk-hint = Någon kan påverkas. Anmäl till IMY inom 72 timmar.
case-level-high-hint = Någon kan påverkas allvarligt. Anmäl till IMY och informera personerna.
case-risk-reason = Varför bedömer du så?
case-risk-reason-hint = Väg in vilka uppgifter det är, hur många som berörs, vem som kommit åt dem och hur lätt någon kan kännas igen.

## Measures

case-measures = Åtgärder
case-measures-hint = En rad för varje åtgärd. Skriv rollen som ansvarar, inte ett namn.
case-measures-none = Inga åtgärder än.
case-measure = Åtgärd { $number }
case-measure-add = Lägg till åtgärd
case-measure-what = Vad
case-measure-owner = Ansvarig roll
case-measure-due = Klart senast
case-measure-done = Gjort

## Decision

case-notify-title = Anmälan till IMY
case-notify = Ska incidenten anmälas till IMY?
case-notify-hint = Ja, om det inte är osannolikt att den medför en risk (artikel 33 i GDPR). Är ni osäkra: anmäl och komplettera sedan.
case-notify-yes = Ja, anmäl
case-notify-no = Nej, anmäl inte
case-notify-reason = Varför ska den anmälas?
case-notify-reason-not = Varför ska den inte anmälas?
case-notify-form = Öppna IMY:s formulär, ifyllt så långt det går
case-approved = { $by } har godkänt att incidenten inte anmäls, { $at }
case-approved-label = Godkänt att inte anmäla
case-approve-title = { $by } föreslår att incidenten inte anmäls
case-approve-text = Läs bedömningen och skälen. Godkänner du står ditt namn som den andra personen, och IMY-klockan stannar.
case-approve = Godkänn att den inte anmäls
case-approve-waits = Väntar på en andra person
case-approve-waits-text = Någon annan som handlägger incidenter behöver godkänna. Till dess löper klockan vidare.
case-inform-title = Information till personerna
case-inform = Ska de berörda informeras?
case-inform-hint = Ja, om risken är hög (artikel 34 i GDPR). Ni får informera även annars.
case-inform-yes = Ja, informera
case-inform-no = Nej
case-inform-reason = Varför informeras de?
case-inform-reason-not = Varför informeras de inte?
case-inform-reason-not-hint = Skäl kan vara att uppgifterna inte gick att läsa, att åtgärder tagit bort den höga risken, eller att det kräver orimligt mycket arbete; då behövs ett allmänt meddelande.
case-informed-on = Informerade den dag
case-inform-by = Ska vara informerade senast
case-informed-how = Hur informerades de, och vad fick de veta?
case-informed-how-hint = Berätta vad som hänt, vad det kan leda till, vad ni gör och vem de kan fråga. Den som har skyddade uppgifter nås på det sätt som är tryggt för just den.

## Outage

case-disturbed = Stördes ett nätverk eller ett system?
case-disturbed-hint = Till exempel ett avbrott, ett intrång eller skadlig kod.
case-disturbed-not = Svarar du ja visas frågorna som cybersäkerhetslagen ställer.
case-outage-course = Vad som hände
case-care = Verksamheten ger hälso- och sjukvård
case-care-hint = Då gäller lägre trösklar, också för kommunal hemsjukvård.
case-outage-limited_from = När blev verksamheten begränsad?
case-outage-limited_to = När fungerade den som vanligt igen?
case-outage-reserve_from = När började reservrutinen användas?
case-outage-reserve_to = När slutade reservrutinen användas?
case-reserve-hint = På minuten, om du vet. Tiden avgör om incidenten är betydande.
case-effect = Vad kunde verksamheten inte göra?
case-significance = Är incidenten betydande?
case-suggested-yes = Trösklar är passerade, så incidenten kan vara betydande
case-suggested-no = Inget system stördes, så incidenten är inte betydande
case-suggested-unknown = Ingen tröskel som Beredd kan mäta är passerad
case-threshold-public_limited = Offentlig förvaltning: mer än { $threshold } timmar begränsad
case-threshold-public_reserve = Offentlig förvaltning: mer än { $threshold } timmar med reservrutin
case-threshold-care_limited = Vård: mer än { $threshold } timme begränsad
case-threshold-care_reserve = Vård: mer än { $threshold } timmar med reservrutin
case-threshold-care_injury = Vård: allvarlig vårdskada, eller risk för det
case-threshold-general_limited = Alla: mer än { $threshold } timmar begränsad
case-threshold-general_reserve = Alla: mer än { $threshold } timmar med reservrutin
case-threshold-general_persons = Skyddsvärda uppgifter om minst { $threshold } personer
case-threshold-general_protected_information = Skyddsvärda uppgifter i ett system som är kritiskt för sektorn
case-threshold-general_cost = Kostnad över 5 procent av förra årets anslag eller intäkter
case-threshold-general_injury = Allvarlig skada, sjukdom eller dödsfall
case-threshold-general_environment = Skada på miljön
case-threshold-general_other_actor = En annan viktig aktör gick upp i stabsläge eller krisläge
case-threshold-general_repeated = Minst två incidenter på sex månader med samma orsak, som tillsammans når en tröskel
case-threshold-so-far = nu { $span }
case-threshold-persons = nu { $count } personer
case-threshold-ask = Ta också ställning till det som Beredd inte kan mäta
case-threshold-source = Trösklarna är lästa i någon annans beskrivning av MCFFS 2026:8 och är inte kontrollerade mot föreskriften.
case-significant-is = Er bedömning: är den betydande?
case-significant-is-hint = Beredd föreslår, ni bestämmer. Vet inte räknas som att den kan vara det.
case-significant-reason = Varför?
case-significant-times = Skriv också när ni fick kännedom, så att klockorna räknas rätt:
case-outage-cause = Orsak och följder
case-outage-malicious = Misstänks att någon gjort det med avsikt?
case-outage-supplier_origin = Kom det genom en leverantör?
case-outage-cross_border = Påverkas något annat land?
case-outage-indicators = Tekniska kännetecken
case-outage-indicators-hint = Till exempel adresser, filnamn eller kontonamn som it-säkerhet har hittat.
case-outage-root_cause = Grundorsak
case-outage-root_cause-hint = Behövs i slutrapporten.
case-cost = Kostnad
case-kronor = kronor

## Links

case-lex-sarah = Är händelsen också rapporterad enligt lex Sarah?
case-lex-sarah-hint = Missförhållanden i socialtjänsten eller enligt LSS rapporteras genast, vid sidan av den här anmälan.
case-lex-sarah-number = Nummer på lex Sarah-rapporten
case-link-registry_number = Eget diarienummer
case-link-deviation_number = Avvikelsens nummer
case-link-police_number = Polisens ärendenummer

## Authorities and clocks

case-track-form = Öppna formuläret
case-track-say = Skriv vad som gäller
case-track-persons = Skrivs under Bedömning och beslut
case-done-at = När skickades det, eller gjordes det?
case-receipt = Kvittens eller diarienummer
case-receipt-hint = Det nummer som mottagaren gav.
case-late-reason = Varför blev det sent?
case-late-reason-hint = Skälet ska med när något anmäls efter tiden.
case-applies = Gäller klockan den här incidenten?
case-applies-rule = Följ regeln
case-applies-yes = Ja
case-applies-no = Nej
case-applies-reason = Varför?
case-applies-reason-hint = Skriv skälet, så sparas svaret.
case-forms = Myndigheternas formulär
case-forms-text = Samma uppgifter i myndighetens ordning, att kopiera fält för fält.
case-form-field = Fält
case-form-missing =
    { $count ->
        [one] 1 obligatoriskt fält är tomt
       *[other] { $count } obligatoriska fält är tomma
    }
case-form-missing-text = Du kan anmäla ändå och komplettera sedan. Det som saknas är märkt nedan.
case-form-whole = Alla obligatoriska fält är ifyllda
case-form-paper = Utkast på papper
case-form-sent = När du har skickat
case-form-sent-text = Skriv tidpunkten och kvittensen, så stannar klockan.
case-copy = Kopiera
case-copied = Kopierat.
case-copied-short = Kopierat
case-not-copied = Det gick inte att kopiera. Markera texten och tryck Ctrl C.
case-not-copied-short = Inte kopierat

## Review and settle

case-review-lead = Läs igenom svaren. När du fastställer fryses de tillsammans med sin PDF. Det som ändras sedan blir en ny version.
case-missing-settle = Det här saknas innan incidenten kan fastställas
case-settle = Fastställ
case-settle-text = Ditt namn, tiden och en PDF sparas med versionen. Ingen kan ändra den sedan.
case-settle-which = Vilken version är det?
case-settle-first = Det som är känt nu. Resten kan kompletteras.
case-settle-supplement = Nya uppgifter efter den förra versionen.
case-settle-final = Inget mer är att vänta.
case-settle-do = Fastställ versionen
case-settled = Version { $number } är fastställd
case-settled-text = Den finns under Fastställda versioner, med sin PDF.
case-versions = Fastställda versioner
case-versions-none = Ingen version är fastställd än.
case-versions-changed = Något har ändrats sedan den senaste versionen.

## Close and open again

case-close-lead = När incidenten avslutas stannar arbetet med den. Allt finns kvar i registret.
case-missing-close = Det här är kvar innan incidenten kan avslutas
case-close-ready = Inget är kvar att göra
case-lesson = Vad lärde ni er?
case-lesson-hint = Det ni vill minnas nästa gång, utan namn. Texten kommer med i uppföljningen.
case-close-do = Avsluta incidenten
case-closed = Avslutad av { $by }, { $at }
case-reopen = Öppna igen
case-reopen-reason = Varför öppnas den igen?
case-reopen-hint = Anledningen står i tidslinjen. Historiken är kvar.
case-reopen-reason-missing = Skriv varför den öppnas igen.

## History

case-history-lead = Tidslinjen skrivs av sig själv. Exakt vad som ändrades står i ändringsloggen.
case-timeline = Tidslinje
case-timeline-none = Inget har hänt än.
case-readers = Vem har läst
case-readers-none = Ingen annan än den som anmälde har öppnat incidenten.
