### Every way in which Beredd says no: what has happened, and under "-do" what to do now.
### An id is "refusal-" and the refusal's code with "-" for "_"; arguments are the refusal's fields.
### A field that is empty or null comes as the word "none". Moments come written out for people.

## Signed in, and allowed

refusal-locked = Beredd är låst. Det som är sparat är orört.
refusal-locked-do = Logga in. Det du höll på att skriva finns kvar i fönstret.
refusal-already-open = Någon är redan inloggad. Ingenting har ändrats.
refusal-already-open-do = Logga ut först, om du vill logga in som någon annan.
refusal-not-allowed = { $right ->
    [read_drafts] Du har inte behörighet att läsa utkast och register.
    [read_log] Du har inte behörighet att läsa ändringsloggen.
    [write_plans] Du har inte behörighet att skriva i planer och register.
    [write_systems] Du har inte behörighet att ändra system.
    [approve] Du har inte behörighet att godkänna planer.
    [administer] Du har inte behörighet att ändra konton, säkerhetskopior och inställningar.
    [confirm_duties] Du har inte behörighet att bekräfta andras behörigheter.
    [report] Du har inte behörighet att anmäla incidenter.
    [handle_incidents] Du har inte behörighet att läsa och hantera andras incidenter.
    [count_incidents] Du har inte behörighet att läsa statistik över incidenter.
   *[other] Du har inte behörighet att göra det här.
 } Ingenting har ändrats.
refusal-not-allowed-do = Be någon som har behörigheten att göra det, eller be den som sköter konton att ge dig den.
refusal-second-person = Behörigheten gäller först när en annan person har bekräftat den. Förslaget är sparat.
refusal-second-person-do = Be någon annan som får bekräfta behörigheter att logga in och bekräfta den.
refusal-wrong-passphrase = Lösenfrasen stämmer inte. Ingenting har ändrats.
refusal-wrong-passphrase-do = { $wait_seconds ->
    [0] Kontrollera språk på tangentbordet och Caps Lock, och försök igen.
    [one] Vänta 1 sekund och försök igen. Kontrollera språk på tangentbordet och Caps Lock.
   *[other] Vänta { $wait_seconds } sekunder och försök igen. Kontrollera språk på tangentbordet och Caps Lock.
 } Har du glömt lösenfrasen: använd återställningsnyckeln i det förseglade kuvertet.
refusal-wait = Det är för tidigt för ett nytt försök efter en felaktig lösenfras. Ingenting har ändrats.
refusal-wait-do = { $wait_seconds ->
    [one] Vänta 1 sekund och försök igen.
   *[other] Vänta { $wait_seconds } sekunder och försök igen.
 }
refusal-wrong-recovery-key = Återställningsnyckeln hör inte till den här filen, eller så är något tecken fel. Ingenting har ändrats.
refusal-wrong-recovery-key-do = Jämför varje grupp med bladet och försök igen. Kontrollera att bladet är det senaste.

## What was asked for

refusal-not-found = Det du söker finns inte. Det kan ha tagits bort. Ingenting har ändrats.
refusal-not-found-do = Gå tillbaka till listan och välj igen.
refusal-invalid = Några uppgifter kan inte sparas som de är. Det du har skrivit finns kvar.
refusal-invalid-do = Ändra uppgifterna som är markerade.
refusal-conflict = Någon annan har ändrat det här medan du skrev. Din text är inte sparad, men finns kvar i fönstret.
refusal-conflict-do = Jämför de två texterna och välj vad som ska gälla.
refusal-still-used = Det går inte att ta bort, eftersom det används av: { $by }. Ingenting har ändrats.
refusal-still-used-do = Byt ut eller ta bort det där först, och försök igen.
refusal-nothing-to-undo = Det finns inget att ångra.
refusal-nothing-to-undo-do = Fortsätt att skriva. Tidigare versioner finns i planens historik.

## On the way to approval

refusal-incomplete = Planen kan inte skickas för godkännande ännu, eftersom något saknas. Utkastet är sparat.
refusal-incomplete-do = Fyll i det som saknas och skicka den igen.
refusal-in-review = Planen väntar på godkännande och går inte att ändra under tiden. Ingenting har ändrats.
refusal-in-review-do = Vänta på beslutet, eller ta tillbaka planen för att skriva i den.
refusal-not-in-review = Planen väntar inte på något beslut. Den kan ha tagits tillbaka. Ingenting har ändrats.
refusal-not-in-review-do = Läs planen igen för att se hur den står.
refusal-other-version = En annan version än den du läste väntar på beslut. Inget beslut är fattat.
refusal-other-version-do = Läs den nya versionen och fatta beslut om den.
refusal-wrote-it = Du har själv skrivit i planen eller skickat den, och kan därför inte besluta om den. Inget beslut är fattat.
refusal-wrote-it-do = Be någon annan som får godkänna planer att fatta beslutet.
refusal-nothing-new = Inget har ändrats sedan den godkända versionen. Den gäller fortfarande.
refusal-nothing-new-do = Ändra planen först, om något ska bli annorlunda.

## Incidents

refusal-incident-incomplete = Något saknas i incidenten, så det går inte ännu. Allt du har skrivit är sparat.
refusal-incident-incomplete-do = Fyll i det som saknas och försök igen.
refusal-incident-closed = Incidenten är avslutad och går inte att ändra. Ingenting har ändrats.
refusal-incident-closed-do = Öppna den igen, och skriv varför, om något ska ändras.

## Reports without an account, and their keys

refusal-report-not-a-report = Filen är ingen förseglad anmälan. Den är inte rörd.
refusal-report-not-a-report-do = Välj en fil som slutar på .beredd-rapport.
refusal-report-damaged = Den förseglade anmälan är skadad och går inte att öppna. Filen är inte rörd.
refusal-report-damaged-do = Be den som skickade den att skicka filen igen, som bilaga eller på usb-minne. Ring om det brådskar.
refusal-report-for-somebody-else = Anmälan är förseglad för en annan förvaltning, eller med en nyckel som inte finns här: { $fingerprint }. Filen är inte rörd.
refusal-report-for-somebody-else-do = Skicka filen till förvaltningen som nyckeln hör till, eller be den som anmäler att använda er nyckel.
refusal-report-newer = Anmälan är förseglad med en nyare version av Beredd. Filen är inte rörd.
refusal-report-newer-do = Uppdatera Beredd på den här datorn. Anmälan har format { $found } och det här programmet klarar högst { $known }.
refusal-report-forged = Anmälan är inte vad den utger sig för att vara. Den är inte inläst, och filen är inte rörd.
refusal-report-forged-do = Ring den som ska ha skickat den och fråga. Spara filen och visa den för it-säkerheten.
refusal-report-too-large = Filen är större än någon anmälan kan vara. Den är inte rörd.
refusal-report-too-large-do = Välj filen med anmälan. Den är högst { $limit } byte.
refusal-key-not-a-key = Filen är ingen nyckel för anmälningar. Den är inte rörd.
refusal-key-not-a-key-do = Välj en fil som slutar på .beredd-nyckel.
refusal-key-damaged = Nyckeln är skadad eller ändrad och används inte. Filen är inte rörd.
refusal-key-damaged-do = Be förvaltningen om nyckeln igen, och jämför fingeravtrycket.
refusal-key-newer = Nyckeln är gjord med en nyare version av Beredd. Filen är inte rörd.
refusal-key-newer-do = Uppdatera Beredd på den här datorn. Nyckeln har format { $found } och det här programmet klarar högst { $known }.

## The file and its folder

refusal-no-file = Där finns ingen fil från Beredd. Ingenting har ändrats.
refusal-no-file-do = Kontrollera var mappen ligger, eller skapa en ny förvaltning.
refusal-already-there = Där finns redan något. Det är inte rört.
refusal-already-there-do = Välj en annan plats eller ett annat namn.
refusal-not-beredd = Mappen är inte gjord av Beredd. Den är inte rörd.
refusal-not-beredd-do = Välj en annan mapp.
refusal-missing-part = En del av mappen saknas: { $part }. Det som finns kvar är inte rört.
refusal-missing-part-do = Leta efter { $part } där mappen låg förut, och lägg tillbaka den. Hittar du den inte: återställ den senaste säkerhetskopian.
refusal-mixed-parts = { $part } kommer från en annan kopia av mappen och hör inte ihop med resten. Ingenting har ändrats.
refusal-mixed-parts-do = Kopiera alltid hela mappen på en gång. Lägg tillbaka delen som hör hit, eller återställ den senaste säkerhetskopian.
refusal-damaged = Filen är skadad och går inte att öppna. Den är inte rörd.
refusal-damaged-do = { $backup_at ->
    [none] Ingen hel säkerhetskopia finns bredvid filen. Kopiera hela mappen till ett säkert ställe och leta efter en säkerhetskopia på andra ställen. Kontakta it-supporten innan du gör något annat.
   *[other] Återställ säkerhetskopian från { $backup_at }. Det som skrevs efter den tiden behöver skrivas igen. Den skadade filen flyttas undan och tas inte bort.
 }
refusal-newer = Filen är sparad av en nyare version av Beredd. Den är inte rörd.
refusal-newer-do = Uppdatera Beredd på den här datorn. Filen har format { $found } och det här programmet klarar högst { $known }. Till dess går den att öppna för läsning.
refusal-in-use = { $holder ->
    [none] Ett annat program har filen öppen
   *[other] Filen är öppen hos { $holder }
 }{ $since ->
    [none] .
   *[other] {" "}sedan { $since }.
 } Ingenting har ändrats.
refusal-in-use-do = Stäng Beredd där och försök igen. Under tiden kan du öppna filen för läsning.
refusal-disk-full = Disken är full. Det som redan är sparat är kvar, men det senaste är inte sparat.
refusal-disk-full-do = Frigör plats på disken. Det du har skrivit finns kvar i fönstret och kan sparas sedan.
refusal-read-only-folder = Det går inte att skriva i mappen. Det som redan är sparat är orört.
refusal-read-only-folder-do = Be it-supporten om rätt att skriva i mappen, eller flytta hela mappen till en plats där du får skriva.
refusal-network-folder = Mappen ligger på en nätverksenhet, där filen kan skadas. Ingenting har ändrats.
refusal-network-folder-do = Välj en mapp på datorns egen disk.
refusal-read-only = Filen är öppnad för läsning och går inte att ändra. Det här är inte sparat.
refusal-read-only-do = Logga ut och logga in igen utan att välja läsning.
refusal-internal = Något gick fel i Beredd. Det som redan är sparat är kvar, men det senaste är inte sparat.
refusal-internal-do = Försök igen. Händer det på nytt: kopiera de tekniska uppgifterna och skicka dem till supporten. De innehåller inga personuppgifter.
