# Kommandoraden: beredd new, print, status, verify, backup, restore, export, import, report, incidents, call.

cli-help =
    Beredd – kontinuitetsplaner, avbrottspärm och incidenter för en förvaltning.

    beredd                                     öppnar fönstret
    beredd --file F                            öppnar fönstret med en annan mapp
    beredd new --file F --passphrase-file P [--example] [--recovery-sheet UT.pdf]
               {"["}--administration NAMN --municipality KOMMUN --board NÄMND --person NAMN --title TITEL]
                                               gör en ny förvaltning, eller ett ifyllt exempel
    beredd print plan --file F [--administration NAMN] [--plan NAMN] --out UT.pdf
                                               skriver en plan som PDF
    beredd print binder --file F [--administration NAMN] [--plan NAMN] --out UT.pdf
                                               skriver pärmen som PDF
    beredd status --file F                     visar vad som väntar och hur planerna står
    beredd verify --file F                     kontrollerar att allt är helt och oförändrat
    beredd backup --file F --to X              gör en säkerhetskopia och provar att den går att öppna
    beredd restore --file F --from X           tar tillbaka en säkerhetskopia; det som fanns flyttas undan
    beredd export --file F --to X              skriver ut allt innehåll oskyddat, läsbart utan Beredd
    beredd import --file F --from X            läser in det som export skrev
    beredd report --key F.beredd-nyckel --out F.beredd-rapport [--answers F.json]
                                               anmäl en incident utan konto: frågar, eller läser svaren; förseglar
    beredd reports import FIL… --file F        tar in förseglade anmälningar
    beredd export-key --file F --out F.beredd-nyckel
                                               sparar den öppna nyckeln, som anmälningar förseglas med
    beredd incidents --file F                  visar öppna incidenter och hur lång tid som är kvar
    beredd call --list                         visar alla kommandon med frågans och svarets form
    beredd call NAMN --file F                  kör ett kommando; frågan läses som JSON
    beredd call --stream --file F              kör ett kommando per rad

    --passphrase-file P   filen med lösenfrasen; utan den frågar programmet
    --as NAMN             logga in som ett av filens konton
    --json                svara med JSON
    --language sv|en      språk för meddelanden
    --version             programmets version

    Slutkod: 0 klart, 1 nekat eller inte helt, 2 fel på kommandoraden.
cli-version = Beredd { $version }

cli-misuse = { $what } Skriv "beredd --help" för att se hur man gör. Ingenting har ändrats.
cli-misuse-unknown-task = Kommandot "{ $word }" finns inte.
cli-misuse-unknown-option = "{ $word }" hör inte till kommandot.
cli-misuse-no-value = Efter { $word } ska det stå något.
cli-misuse-missing = { $word } saknas.
cli-misuse-secret = En lösenfras eller återställningsnyckel får inte stå på kommandoraden ({ $word }), där andra kan läsa den. Lägg den i en fil och använd --passphrase-file.
cli-misuse-unknown-language = Språket "{ $word }" finns inte; välj sv eller en.

cli-ask-passphrase = Lösenfras:{" "}
cli-no-passphrase = Lösenfrasen saknas. Ange --passphrase-file.
cli-empty-passphrase = Filen { $path } är tom; lösenfrasen ska stå på första raden.
cli-unreadable = { $path } går inte att läsa: { $detail }. Ingenting har ändrats.
cli-unwritable = { $path } går inte att skriva: { $detail }. Ingenting har ändrats i förvaltningens fil.
cli-output-is-there = { $path } finns redan. Välj ett annat namn, så att inget skrivs över.

cli-created = Förvaltningens mapp är gjord: { $path }
cli-example = Det är ett exempel: allt i det är påhittat.
cli-signed-in = Första kontot: { $name }
cli-recovery-sheet = Återställningsnyckeln är utskriven till { $path }. Skriv ut bladet, lägg det i ett förseglat kuvert och ta bort filen.
cli-no-recovery-sheet = Ingen återställningsnyckel är sparad. Gör en ny i fönstret under Inställningar, eller använd --recovery-sheet nästa gång.
cli-printed = { $pages ->
    [one] En sida
   *[other] { $pages } sidor
 } i { $path }
cli-print-warning = Att tänka på: { $text }
cli-which-administration = Det finns flera förvaltningar; ange en med --administration:{ $names }
cli-no-such-administration = Förvaltningen "{ $name }" finns inte. Det finns:{ $names }
cli-which-plan = Det finns flera planer; ange en med --plan:{ $names }
cli-no-such-plan = Planen "{ $name }" finns inte. Det finns:{ $names }
cli-no-administration = Det finns ingen förvaltning i filen ännu.
cli-no-plan = Det finns ingen plan i förvaltningen ännu.

cli-status-administration = { $name }
cli-status-needs = Det här behöver någon:
cli-status-nothing = Inget väntar.
cli-status-plans = Planer:
cli-status-no-plans = Inga planer ännu.
cli-status-plan-in-force = { $title }: godkänd, version { $number }, revideras { $revise }
cli-status-plan-draft = { $title }: utkast, { $lacks ->
    [0] inget saknas
    [one] en sak saknas
   *[other] { $lacks } saker saknas
 }
cli-status-plan-in-review = { $title }: väntar på beslut
cli-status-no-day = (inget datum)

cli-need-decide = Fatta beslut om { $title }, version { $number }
cli-need-waiting = { $title }, version { $number }, väntar på beslut
cli-need-sent-back = { $title } kom tillbaka: { $comment }
cli-need-revise = { $title } ska ha reviderats { $by }
cli-need-not-approved = { $title } är inte godkänd
cli-need-copy-outdated = Byt ut exemplar { $number } ({ $place }): { $title } har en nyare version
cli-need-roles-empty = Ingen innehar: { $titles }
cli-need-deputies-empty = Ingen ersättare är utsedd för: { $titles }
cli-need-confirm-duties = Bekräfta behörigheter för { $name }
cli-need-due-classification = Se över klassningen av: { $names }
cli-need-due-proof = Begär nya bevis från leverantören för: { $names }
cli-need-due-measure = Gör de försenade åtgärderna för: { $names }
cli-need-due-maintenance = Revidera förvaltningsplanen för: { $names }
cli-need-backup = Gör en säkerhetskopia; den senaste hela är äldre än en vecka
cli-need-backup-never = Gör en säkerhetskopia; det finns ingen
cli-need-incident = Incident { $number }. { $clock }
cli-need-reports-left = { $count ->
    [one] En förseglad anmälan väntar
   *[other] { $count } förseglade anmälningar väntar
 } på att tas in i fönstret

cli-whole = Allt är helt: { $changes } poster i loggen, { $versions } godkända versioner.
cli-head = Loggens kontrolltal: { $head }
cli-not-whole = Något är inte helt:
cli-backed-up = Säkerhetskopian är gjord, öppnad och hel: { $path }
cli-restored = Säkerhetskopian är tillbaka i { $path } och är hel.
cli-restored-old = Det som fanns där är flyttat till { $path }.
cli-exported = Allt är utskrivet i { $path }. Det är inte skyddat: förvara det därefter.
cli-imported = Inläst: { $count ->
    [one] en post
   *[other] { $count } poster
 }.
cli-bad-request = Frågan är inte JSON i rätt form: { $detail }
cli-unknown-command = Kommandot "{ $name }" finns inte. "beredd call --list" visar alla.
cli-window = Fönstret går inte att öppna: { $detail }

# Anmälan utan konto, och öppna incidenter.
cli-report-to = Anmälan går till { $name }. Nyckelns fingeravtryck är { $fingerprint }. Svara på det du vet; Enter hoppar över.
cli-ask-discovered = 1. När upptäcktes det? Till exempel "i går 16:20"; Enter betyder nu:
cli-ask-understood =    { $moment }
cli-ask-which =    Klockan ställdes om den natten, så den tiden kom två gånger. Skriv 1 för sommartid, 2 för vintertid:
cli-ask-missing =    Den tiden fanns inte: klockan ställdes fram den natten. Skriv en annan.
cli-ask-unreadable =    Skriv dag och klockslag, till exempel "2026-11-20 16:20", "20 nov 16:20" eller "i går 9".
cli-ask-harms = 2. Vad har hänt med uppgifterna?
cli-ask-ways = 3. Hur gick det till?
cli-ask-numbers =    Skriv en eller flera siffror:
cli-ask-numbers-again =    Skriv siffror ur listan, till exempel "1 3".
cli-ask-text = 4. Beskriv kort vad som hände. Inga namn och inga personnummer:
cli-ask-protected = 5. Gäller det någon med skyddade personuppgifter? (ja, nej eller vet inte)
cli-ask-yes-or-no =    Svara ja, nej eller vet inte.
cli-ask-protected-call =    Ring din chef nu. Mejla inte.
cli-ask-manager = 6. Vilken ansvarig chef har du meddelat? Namn och titel; Enter om ingen:
cli-ask-you = Vem är du? Du behöver inte svara, men då kan ingen fråga dig mer.
cli-ask-name =    Namn:
cli-ask-title =    Titel:
cli-ask-contact =    Telefon eller e-post på jobbet:
cli-ask-unit =    Enhet:
cli-report-broken-off = Anmälan är avbruten. Ingenting är sparat.
cli-report-warning = "{ $text }" ser ut som en personuppgift. Anmälan behöver inga namn eller personnummer.
cli-report-sealed =
    Anmälan är förseglad: { $path }
    Bara { $name } kan öppna den. Den är inte inne förrän de har fått filen.
    Tider som löper:
cli-report-next = Skicka filen nu till ansvarig chef, och ring.
cli-report-taken-in = { $path }: inläst som incident { $number }
cli-report-was-here = { $path }: är redan inläst, som incident { $number }
cli-key-exported =
    Nyckeln är sparad: { $path }
    Fingeravtryck: { $fingerprint }
    Lägg filen där alla hittar den, och fingeravtrycket på papper, så att de kan jämföras.
cli-incidents-none = Inga öppna incidenter.
cli-incidents-row = Incident { $number }{ $protected ->
    [yes] {" "}(skyddade personuppgifter, eller kan vara det)
   *[no] {""}
 }
cli-incidents-no-clock = ingen klocka löper
cli-clock-left = { $name }: { $span } kvar, senast { $due }
cli-clock-late = { $name }: förfallen sedan { $span }, skulle ha varit inne { $due }
cli-clock-now = { $name } (genast)
cli-span-days = { $count } dygn
cli-span-hours = { $count } tim
cli-span-minutes = { $count } min
cli-span-none = mindre än 1 min

# Underrättelser från datorn. De syns för den som går förbi, så de säger aldrig vad som har hänt.
notice-left = Beredd: { $hours ->
    [one] en timme
   *[other] { $hours } timmar
 } kvar
notice-late = Beredd: tiden är ute
notice-incident = Incident { $number }
notice-more = Beredd: tiden håller på att gå ut för { $count } incidenter till
notice-more-do = Öppna Beredd för att se vilka.
notice-open = Öppna Beredd
