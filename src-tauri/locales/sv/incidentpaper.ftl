### Vad som står på en incidents papper: rapporten, utkasten till myndigheter, registret och årsrapporten.
### Valen själva ("Obehörigt röjande") står i incident.ftl.

## Dagar och tider

incidentpaper-weekday-monday = måndag
incidentpaper-weekday-tuesday = tisdag
incidentpaper-weekday-wednesday = onsdag
incidentpaper-weekday-thursday = torsdag
incidentpaper-weekday-friday = fredag
incidentpaper-weekday-saturday = lördag
incidentpaper-weekday-sunday = söndag
incidentpaper-month-january = januari
incidentpaper-month-february = februari
incidentpaper-month-march = mars
incidentpaper-month-april = april
incidentpaper-month-may = maj
incidentpaper-month-june = juni
incidentpaper-month-july = juli
incidentpaper-month-august = augusti
incidentpaper-month-september = september
incidentpaper-month-october = oktober
incidentpaper-month-november = november
incidentpaper-month-december = december
incidentpaper-long-day = { $weekday } { $day } { $month } { $year }
incidentpaper-zone = svensk tid (UTC{ $offset })
incidentpaper-moment = { $weekday } { $at }, { $zone }
incidentpaper-deadline = { $day } kl. { $hour }.{ $minute }, { $zone }
incidentpaper-span = { $from } till { $to }
incidentpaper-not-known = okänt
incidentpaper-not-known-yet = Inte känt än
incidentpaper-ongoing = Pågår fortfarande
incidentpaper-length-at-once = genast
incidentpaper-length-hours = { $count ->
    [one] 1 timme
   *[other] { $count } timmar
 }
incidentpaper-length-weeks = { $count ->
    [one] 1 vecka
   *[other] { $count } veckor
 }
incidentpaper-length-months = { $count ->
    [one] 1 månad
   *[other] { $count } månader
 }

## Sidhuvud och märkning

incidentpaper-title = Personuppgiftsincident { $number }
incidentpaper-title-unnumbered = Personuppgiftsincident utan nummer
incidentpaper-kind-report = Incidentrapport
incidentpaper-version-settled = Version { $number } ({ $which }), fastställd { $at } av { $by }
incidentpaper-version-draft = Utkast, uppgifterna som de stod { $at }
incidentpaper-extract = Utdrag { $at }
incidentpaper-mark-protected = SKYDDADE PERSONUPPGIFTER
# Står efter "SEKRETESS:" på varje sida.
incidentpaper-secrecy-protected = kan gälla, OSL 21 kap. 3 § (kontrollera)
incidentpaper-protected-yes = Personer med skyddade personuppgifter berörs
incidentpaper-protected-unknown = Personer med skyddade personuppgifter kan vara berörda
incidentpaper-protected-call = Ring ansvarig chef. Skicka inget om incidenten med e-post.
incidentpaper-protected-treated = Ingen vet än om de berörs. Incidenten hanteras som om de gör det. Ring ansvarig chef. Skicka inget om incidenten med e-post.
incidentpaper-protected-write = Skriv inte vem det gäller, var personen bor, arbetar eller går i skola.
incidentpaper-protected-keep = Lås in utskriften, skild från andra handlingar.
incidentpaper-late = Tiden har gått ut
incidentpaper-late-clock = { $name }: skulle ha skickats senast { $due }.

## Tidsgränser

incidentpaper-part-clocks = Läge och tidsgränser
incidentpaper-clocks-intro = Timmar räknas som klockan går. Helger förlänger inte tiden.
incidentpaper-stage = Läge
incidentpaper-clocks-may-apply = Kan gälla, ingen har sagt om de gör det
incidentpaper-clocks-ruled-out = Gäller inte
incidentpaper-clock-running = Inte skickad än
incidentpaper-clock-now = Ska göras nu
incidentpaper-clock-late = Försenad, inte skickad
incidentpaper-clock-in-time = Skickad i tid
incidentpaper-clock-in-time-at = Skickad i tid, { $at }
incidentpaper-clock-done = Gjort
incidentpaper-clock-done-at = Gjort { $at }
incidentpaper-clock-done-late = Skickad för sent
incidentpaper-clock-done-late-at = Skickad för sent, { $at }
incidentpaper-clock-not-started = Har inte börjat. Räknas från { $start }.
incidentpaper-clock-ruled-out = Gäller inte
incidentpaper-clock-ruled-out-because = Gäller inte: { $reason }
incidentpaper-clock-may-apply = Ingen har sagt om den gäller
incidentpaper-clock-due = Senast { $due }
incidentpaper-clock-earlier = Läser man regeln strängare ska den in redan { $due }
incidentpaper-clock-counted = Tid: { $length }, räknat från { $start }: { $at }
incidentpaper-clock-assumed = Tid: { $length }, räknat från upptäckten { $at }, tills det är ifyllt när tiden egentligen började ({ $start })
incidentpaper-clock-to = Till: { $receiver }
incidentpaper-clock-to-under = Till: { $receiver }. Regel: { $base }
incidentpaper-clock-receipt = { $name }: kvitto eller diarienummer
incidentpaper-clock-late-reason = { $name }: varför den är sen
incidentpaper-certainty = Hur säkert: { $certainty }
incidentpaper-certainty-source = Hur säkert: { $certainty } ({ $source })
incidentpaper-certainty-checked = Hur säkert: { $certainty } ({ $source }, kontrollerad { $day })

## Anmälan

incidentpaper-part-report = Anmälan
incidentpaper-reporter = Anmäld av
incidentpaper-reporter-unit = Anmälarens enhet
incidentpaper-sealed-at = Förseglad rapport skriven
incidentpaper-imported-at = Förseglad rapport inläst
incidentpaper-harms = Vad som hänt med uppgifterna
incidentpaper-ways = Hur det hände
incidentpaper-text = Beskrivning
incidentpaper-system = System
incidentpaper-unit = Enhet där det hände
incidentpaper-protected = Berörs personer med skyddade personuppgifter?
incidentpaper-manager-told = Ansvarig chef meddelad
incidentpaper-stamp = { $at } av { $by }
incidentpaper-stamp-whom = { $at }: { $whom } (noterat av { $by })

## Tider

incidentpaper-part-times = Tider
incidentpaper-occurred-from = Började
incidentpaper-occurred-to = Upphörde
incidentpaper-discovered = Upptäcktes
incidentpaper-reported = Anmäldes inom förvaltningen
incidentpaper-aware = Personuppgiftsansvarig fick vetskap
incidentpaper-aware-reason = Varför senare än upptäckten
incidentpaper-high-risk = Hög risk konstaterades
incidentpaper-knowledge = Kännedom enligt cybersäkerhetslagen
incidentpaper-significant = Bedömdes som betydande
incidentpaper-malpractice = Missförhållande uppmärksammades
incidentpaper-care-injury = Vårdskada uppmärksammades
incidentpaper-crime = Brott misstänktes
incidentpaper-classified = Röjande av säkerhetsskyddsklassificerad uppgift misstänktes

## Händelsen

incidentpaper-part-event = Händelsen
incidentpaper-is-breach = Är det en personuppgiftsincident?
incidentpaper-not-breach-reason = Varför det inte är det
incidentpaper-types = Typ
incidentpaper-causes = Orsak
incidentpaper-discovered-how = Hur den upptäcktes
incidentpaper-processor = Var ett personuppgiftsbiträde inblandat?
incidentpaper-processor-name = Vilket biträde

## Personer och uppgifter

incidentpaper-part-affected = Personer och uppgifter
incidentpaper-groups = Grupper av personer
incidentpaper-persons = Antal personer, ungefär
incidentpaper-records = Antal poster, ungefär
incidentpaper-data = Slag av uppgifter
incidentpaper-data-special = { $data } – känslig personuppgift (GDPR art. 9)
incidentpaper-data-crime = { $data } – uppgift om lagöverträdelse (GDPR art. 10)
incidentpaper-unreadable = Var uppgifterna oläsliga för andra?
incidentpaper-accessed = Har någon sett eller använt dem?
incidentpaper-affected-note = Annat om personer och uppgifter

## Konsekvenser och risk

incidentpaper-part-risk = Konsekvenser och risk
incidentpaper-risk-intro = Bedömningen gäller risken för de personer som berörs, inte för förvaltningen.
incidentpaper-consequences = Möjliga konsekvenser
incidentpaper-risk-text = Konsekvenser i ord
incidentpaper-level = Hur allvarligt
incidentpaper-risk-reason = Motivering

## Åtgärder

incidentpaper-part-measures = Åtgärder
incidentpaper-measures = Åtgärder
incidentpaper-measure-what = Åtgärd
incidentpaper-measure-owner = Ansvarig roll
incidentpaper-measure-by = Klar senast
incidentpaper-measure-on = Klar
incidentpaper-measure-done = { $what } (klart { $day })
incidentpaper-measure-due = { $what } (ska vara klart { $day })
incidentpaper-cell-missing = Saknas
incidentpaper-cell-not-done = Inte klar

## Beslut

incidentpaper-part-decision = Beslut
incidentpaper-notify = Anmälan till IMY
incidentpaper-notify-yes = Ska anmälas
incidentpaper-notify-no = Ska inte anmälas
incidentpaper-notify-reason = Skäl
incidentpaper-notify-proposed = Föreslaget av
incidentpaper-notify-approved = Godkänt av en andra person
incidentpaper-inform = Information till de personer som berörs
incidentpaper-inform-yes = Ska informeras
incidentpaper-inform-no = Ska inte informeras
incidentpaper-inform-reason = Skäl att informera
incidentpaper-inform-why-not = Skäl att inte informera
incidentpaper-informed-on = Informerade
incidentpaper-inform-by = Ska informeras senast
incidentpaper-informed-how = Hur, och vad de fick veta

## Avbrott och cybersäkerhet

incidentpaper-part-outage = Avbrott och cybersäkerhet
incidentpaper-disturbed = Stördes ett nätverk eller informationssystem?
incidentpaper-care = Gäller det hälso- och sjukvård?
incidentpaper-limited = Verksamheten var begränsad
incidentpaper-reserve = Reservrutiner gällde
incidentpaper-effect = Vad verksamheten inte kunde göra
incidentpaper-is-significant = Är incidenten betydande?
incidentpaper-significant-reason = Varför
incidentpaper-malicious = Misstänks uppsåt?
incidentpaper-supplier-origin = Kom den genom en leverantör?
incidentpaper-cross-border = Påverkas ett annat land?
incidentpaper-indicators = Tekniska spår att leta efter
incidentpaper-root-cause = Grundorsak
incidentpaper-cost = Kostnad
incidentpaper-kronor = { $kronor } kronor

## Andra ärenden, versioner, avslutning, händelseförlopp

incidentpaper-part-links = Andra ärenden
incidentpaper-registry-number = Eget diarienummer
incidentpaper-lex-sarah = Rapporteras den enligt lex Sarah?
incidentpaper-lex-sarah-number = Diarienummer, lex Sarah
incidentpaper-deviation = Avvikelsens nummer
incidentpaper-police = Polisanmälans nummer
incidentpaper-part-versions = Fastställda versioner
incidentpaper-no-version = Ingen version är fastställd än.
incidentpaper-version-number = Version
incidentpaper-version-which = Vilken
incidentpaper-version-at = Fastställd
incidentpaper-version-by = Av
incidentpaper-part-closing = Avslutning
incidentpaper-closed = Avslutad
incidentpaper-lesson = Vad vi lärde oss
incidentpaper-part-timeline = Händelseförlopp
incidentpaper-timeline-intro = Det senaste står först. Tiderna är svensk tid.
incidentpaper-timeline-at = Tid
incidentpaper-timeline-what = Händelse
incidentpaper-timeline-by = Av
incidentpaper-part-signatures = Underskrifter
incidentpaper-sign-manager = Datum, underskrift och namnförtydligande, ansvarig chef
incidentpaper-sign-officer = Datum, underskrift och namnförtydligande, dataskyddsombud
incidentpaper-sign-registrar = Mottagen i registraturen, datum och signatur

## Formulär till myndigheter

incidentpaper-form-imy = Anmälan av personuppgiftsincident till IMY
incidentpaper-form-nis2-warning = Upplysning enligt cybersäkerhetslagen
incidentpaper-form-nis2-notification = Incidentanmälan enligt cybersäkerhetslagen
incidentpaper-form-nis2-final = Slutrapport enligt cybersäkerhetslagen
incidentpaper-kind-imy = Utkast till anmälan till IMY
incidentpaper-kind-nis2-warning = Utkast till upplysning, cybersäkerhetslagen
incidentpaper-kind-nis2-notification = Utkast till incidentanmälan, cybersäkerhetslagen
incidentpaper-kind-nis2-final = Utkast till slutrapport, cybersäkerhetslagen
incidentpaper-form-to = Det här är ett underlag att kopiera från. Anmälan lämnas till: { $receiver }.
incidentpaper-form-to-by = Det här är ett underlag att kopiera från. Anmälan lämnas till: { $receiver }. Väg: { $channel }.
incidentpaper-form-public = Det du skickar blir en allmän handling hos myndigheten. Skriv inga namn och inga uppgifter om enskilda som inte behövs.
incidentpaper-form-protected = Personer med skyddade personuppgifter berörs eller kan vara berörda. Läs texterna en gång till: de får inte visa vem, var personen bor, arbetar eller går i skola.
incidentpaper-form-numbers = Numren är fältens nummer i IMY:s e-tjänst. Fält utan nummer har ett nummer där som Beredd inte känner till.
incidentpaper-form-no-numbers = Fälten följer lagens tre steg. Ordningen i portalen kan vara en annan.
incidentpaper-own-reference = Egen referens
incidentpaper-organisation = Organisation
incidentpaper-organisation-number = Organisationsnummer
incidentpaper-contact = Kontaktperson
incidentpaper-contact-phone = Telefon till kontaktpersonen
incidentpaper-contact-email = E-post till kontaktpersonen

## IMY

incidentpaper-imy-controller = Personuppgiftsansvarig
incidentpaper-controller = Personuppgiftsansvarigs namn
incidentpaper-address = Adress
incidentpaper-contact-address = Adress till kontaktpersonen
incidentpaper-imy-when = När det hände
incidentpaper-imy-started = När incidenten började (svensk tid)
incidentpaper-imy-discovered = När incidenten upptäcktes (svensk tid)
incidentpaper-imy-ended = När incidenten upphörde (svensk tid)
incidentpaper-imy-aware = När ni fick vetskap (svensk tid)
incidentpaper-imy-late = Varför anmälan görs senare än 72 timmar efter vetskapen
incidentpaper-imy-what = Vad som hände
incidentpaper-imy-description = Beskrivning av incidenten
incidentpaper-imy-type = Typ av incident (välj det som passar bäst)
incidentpaper-imy-cause = Orsak till incidenten
incidentpaper-imy-whom = Vilka och vad incidenten gäller
incidentpaper-imy-persons = Antal registrerade, ungefär
incidentpaper-imy-records = Antal personuppgiftsposter, ungefär
incidentpaper-imy-groups = Kategorier av registrerade
incidentpaper-imy-data = Kategorier av personuppgifter
incidentpaper-imy-consequences = Konsekvenser och åtgärder
incidentpaper-imy-possible = Möjliga konsekvenser för de registrerade
incidentpaper-imy-severity = Hur allvarliga konsekvenserna är för den personliga integriteten
incidentpaper-imy-measures = Vad ni har gjort eller ska göra
incidentpaper-imy-informed = Information till de registrerade
incidentpaper-imy-informed-on = När de registrerade informerades
incidentpaper-imy-inform-by = När de registrerade kommer att informeras
incidentpaper-imy-why-not = Varför de registrerade inte informeras

## Cybersäkerhetslagen

incidentpaper-nis2-who = Vem som anmäler
incidentpaper-nis2-what = Vad som hände
incidentpaper-nis2-effects = Påverkan
incidentpaper-nis2-next = Åtgärder och risk som är kvar
incidentpaper-nis2-learnt = Orsak, åtgärder och godkännande
incidentpaper-nis2-ongoing = Pågår incidenten?
incidentpaper-nis2-course = Förlopp (svensk tid)
incidentpaper-nis2-discovered = När incidenten upptäcktes (svensk tid)
incidentpaper-nis2-knowledge = När ni fick kännedom (svensk tid)
incidentpaper-nis2-effect = Påverkan på verksamheten
incidentpaper-nis2-consequences = Möjliga konsekvenser
incidentpaper-nis2-update = Uppdaterad beskrivning
incidentpaper-nis2-started = När incidenten började (svensk tid)
incidentpaper-nis2-ended = När incidenten upphörde (svensk tid)
incidentpaper-nis2-system = Påverkan på system
incidentpaper-nis2-limited = Begränsad { $span } (svensk tid)
incidentpaper-nis2-information = Skyddsvärd information som berörs
incidentpaper-nis2-actions = Åtgärder
incidentpaper-nis2-remaining = Risk som är kvar
incidentpaper-nis2-final-consequences = Slutliga konsekvenser
incidentpaper-nis2-recipients = Mottagare av tjänsten som berördes
incidentpaper-nis2-geography = Geografisk spridning
incidentpaper-nis2-abroad = Påverkades ett annat land? { $answer }
incidentpaper-nis2-cost = Ekonomisk skada
incidentpaper-nis2-functions = Samhällsviktig verksamhet som påverkades
incidentpaper-nis2-care = Hälso- och sjukvård
incidentpaper-nis2-measures = Tekniska och organisatoriska åtgärder
incidentpaper-nis2-prevention = Så förebyggs det
incidentpaper-nis2-approved = Ledningens godkännande
incidentpaper-course-began = incidenten började
incidentpaper-course-discovered = incidenten upptäcktes
incidentpaper-course-limited = verksamheten blev begränsad
incidentpaper-course-reserve = reservrutiner började gälla
incidentpaper-course-reserve-ended = reservrutiner upphörde
incidentpaper-course-limited-ended = verksamheten var inte längre begränsad
incidentpaper-course-ended = incidenten upphörde

## Registret

incidentpaper-register = Register över personuppgiftsincidenter
incidentpaper-register-intro = Alla incidenter, också de som inte har anmälts till IMY (GDPR art. 33.5): vad som hände, effekterna och åtgärderna.
incidentpaper-register-period = Upptäckta
incidentpaper-register-count = Antal incidenter
incidentpaper-period-all = Alla
incidentpaper-period-from = Från och med { $from }
incidentpaper-period-to = Till och med { $to }
incidentpaper-period = { $from } till och med { $to }
incidentpaper-hidden = Skyddade personuppgifter – texten visas inte
incidentpaper-in-time = I tid
incidentpaper-not-in-time = För sent
incidentpaper-notified-on = Anmäld { $day }
incidentpaper-notified-yes = Ska anmälas
incidentpaper-notified-no = Anmäls inte
incidentpaper-notified-undecided = Inte beslutat
incidentpaper-column-number = Nummer
incidentpaper-column-discovered = Upptäckt
incidentpaper-column-reported = Anmäld inom förvaltningen
incidentpaper-column-in-time = Anmäld inom förvaltningen i tid
incidentpaper-column-began = Började
incidentpaper-column-ended = Upphörde
incidentpaper-column-aware = Vetskap
incidentpaper-column-unit = Enhet
incidentpaper-column-system = System
incidentpaper-column-harms = Vad som hänt med uppgifterna
incidentpaper-column-ways = Hur det hände
incidentpaper-column-text = Vad som hände
incidentpaper-column-is-breach = Personuppgiftsincident
incidentpaper-column-types = Typ
incidentpaper-column-causes = Orsak
incidentpaper-column-protected = Skyddade personuppgifter
incidentpaper-column-groups = Grupper av personer
incidentpaper-column-persons = Personer
incidentpaper-column-records = Antal poster
incidentpaper-column-data = Slag av uppgifter
incidentpaper-column-effects = Effekter
incidentpaper-column-level = Risk
incidentpaper-column-measures = Åtgärder
incidentpaper-column-notify = Anmälan till IMY
incidentpaper-column-notify-reason = Skäl
incidentpaper-column-notified-at = Skickad till IMY
incidentpaper-column-notified-in-time = Skickad till IMY i tid
incidentpaper-column-receipt = IMY:s diarienummer
incidentpaper-column-informed-on = Berörda informerade
incidentpaper-column-stage = Läge
incidentpaper-column-closed-at = Avslutad
incidentpaper-column-registry = Eget diarienummer
incidentpaper-column-lex-sarah = Diarienummer, lex Sarah
incidentpaper-column-deviation = Avvikelsens nummer

# Står före ett diarienummer.
incidentpaper-dnr = dnr { $number }

## Årsrapporten

incidentpaper-year-title = Personuppgiftsincidenter { $year }
incidentpaper-year-title-period = Personuppgiftsincidenter { $from } till och med { $to }
incidentpaper-year-kind = Årsrapport
incidentpaper-year-kind-period = Rapport över en period
incidentpaper-year-summary = Sammanfattning
incidentpaper-year-suppressed = Antal från 1 till 4 skrivs "färre än 5", så att ingen enskild kan pekas ut. Ett antal visas inte alls om det skulle gå att räkna ut ett litet antal med det.
incidentpaper-year-period = Upptäckta
incidentpaper-year-total = Antal incidenter
incidentpaper-year-reported-in-time = Anmälda inom förvaltningen inom 48 timmar
incidentpaper-year-median-report = Från upptäckt till anmälan, median
incidentpaper-year-notified-in-time = Anmälda till IMY i tid
incidentpaper-year-median-notify = Från vetskap till anmälan till IMY, median
incidentpaper-year-share = { $part } av { $of } ({ $percent } %)
incidentpaper-year-share-hidden = Visas inte (inget eller för litet antal)
incidentpaper-year-median = { $count ->
    [one] inom 1 timme
   *[other] inom { $count } timmar
 }
incidentpaper-year-few = färre än 5
incidentpaper-year-hidden = visas inte
incidentpaper-year-withheld = { $what }: visas inte, eftersom små antal då skulle gå att räkna ut.
incidentpaper-year-table = Tabell: { $what }
incidentpaper-year-column-what = Vad
incidentpaper-year-column-count = Antal
incidentpaper-year-not-given = Inte angivet
incidentpaper-year-unnamed = Finns inte längre i registret
incidentpaper-year-month = { $month } { $year }
incidentpaper-year-time = När de upptäcktes och hur snart de anmäldes
incidentpaper-year-months = Incidenter per månad
incidentpaper-year-hours = Tid från upptäckt till anmälan inom förvaltningen
incidentpaper-year-hours-first = Inom 4 timmar
incidentpaper-year-hours-day = 4–24 timmar
incidentpaper-year-hours-limit = 24–48 timmar
incidentpaper-year-hours-over = Mer än 48 timmar
incidentpaper-year-what = Vad som hände, hur och varför
incidentpaper-year-several = En incident kan räknas på flera rader.
incidentpaper-year-harms = Vad som hänt med uppgifterna
incidentpaper-year-ways = Hur det hände
incidentpaper-year-causes = Orsaker
incidentpaper-year-where = Var det hände
incidentpaper-year-units = Incidenter per enhet
incidentpaper-year-systems = Incidenter per system
incidentpaper-year-decided = Risk och anmälan
incidentpaper-year-levels = Risk för de personer som berörs
incidentpaper-year-breaches = Personuppgiftsincident eller inte
incidentpaper-year-notified = Anmälan till IMY
incidentpaper-year-notified-on-time = Anmälda i tid
incidentpaper-year-notified-late = Anmälda för sent
incidentpaper-year-notified-not = Anmäls inte
incidentpaper-year-notified-no-breach = Ingen personuppgiftsincident
incidentpaper-year-notified-open = Inte anmälda än
incidentpaper-year-protected = Skyddade personuppgifter
incidentpaper-year-protected-intro = "Vet inte" hanteras som ja tills någon har svarat.
incidentpaper-year-protected-count = Berör personer med skyddade personuppgifter
