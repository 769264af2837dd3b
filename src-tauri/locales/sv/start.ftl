# The first start, the sign-in and passphrases.
start-language = Språk
start-offline = Allt sparas krypterat på den här datorn. Beredd behöver inget nät.
start-place = Beredd lägger sin mapp här: { $place }
start-file = Filen ligger här: { $place }
start-back = Tillbaka

start-welcome = Välkommen till Beredd
start-welcome-text = Här gör du förvaltningens kontinuitets- och avbrottsplaner, får dem godkända och skriver ut pärmen. Hur vill du börja?
start-door-example = Börja med ett exempel
start-door-example-text = En påhittad förvaltning med färdiga planer. Allt är märkt EXEMPEL och tas bort med ett klick.
start-door-own = Ny förvaltning
start-door-own-text = Namn, nämnd och en lösenfras. Det tar ungefär två minuter.

start-example-title = Börja med ett exempel
start-example-text = Exemplet innehåller bara påhittade personer och uppgifter. Välj en lösenfras som låser filen, precis som när det är på riktigt.
start-own-title = Ny förvaltning
start-name = Förvaltningens namn
start-name-hint = Som det står på brevpapperet, till exempel Socialförvaltningen.
start-name-missing = Skriv förvaltningens namn.
start-municipality = Kommun
start-municipality-hint = Till exempel Ekdalens kommun.
start-municipality-missing = Skriv vilken kommun det är.
start-board = Nämnd
start-board-hint = Nämnden som är personuppgiftsansvarig, till exempel Socialnämnden.
start-board-missing = Skriv vilken nämnd förvaltningen hör till.
start-kind = Vad är det för förvaltning?
start-kind-department = Facknämndens förvaltning
start-kind-district = Stadsdelsförvaltning
start-person = Ditt namn
start-person-hint = Du loggar in med det.
start-person-missing = Skriv ditt namn.
start-person-title = Din titel
start-person-title-hint = Till exempel Administrativ chef.
start-create-own = Skapa förvaltningen
start-create-example = Skapa exemplet
start-creating = Skapar …

start-passphrase = Lösenfras
start-passphrase-hint = Minst { $count } tecken. Fyra ord som inte hör ihop är lätta att minnas och svåra att gissa.
start-passphrase-again = Lösenfrasen en gång till
start-passphrase-show = Visa lösenfrasen
start-passphrase-missing = Skriv en lösenfras.
start-passphrase-differs = De två lösenfraserna är olika. Skriv samma en gång till.
start-strength-short = Skriv minst { $count } tecken.
start-strength-guessable = Lätt att gissa. Lägg till ord som inte hör ihop.
start-strength-good = Bra.
start-strength-strong = Stark.

start-recovery-title = Skriv ut återställningsnyckeln
start-recovery-key = Återställningsnyckel
start-recovery-why = Glömmer någon sin lösenfras är den här nyckeln det enda som öppnar filen. Skriv ut bladet, lägg det i ett förseglat kuvert och lås in det, till exempel hos registratorn.
start-recovery-once = Nyckeln visas bara nu. Ingen kan ta fram den åt dig senare.
start-recovery-printed = Jag har skrivit ut bladet
start-recovery-printed-hint = Eller skrivit av nyckeln på papper.
start-recovery-tick = Skriv ut bladet och kryssa i rutan innan du går vidare.
start-sheet-open = Öppna bladet för utskrift
start-sheet-save = Spara bladet …
start-sheet-opened = Bladet är öppnat i datorns pdf-läsare.
start-sheet-saved = Bladet är sparat. Skriv ut det och ta sedan bort filen.
start-sheet-unavailable = Bladet kunde inte öppnas på den här datorn. Skriv av nyckeln för hand.
start-enter = Öppna Beredd

start-signin-title = Logga in
start-signin-name = Ditt namn
start-signin-name-hint = Samma namn som står i Beredd. Är du ensam om filen kan du lämna det tomt.
start-signin-missing = Skriv lösenfrasen.
start-sign-in = Logga in
start-signing-in = Låser upp …
start-wait = Vänta { $seconds ->
    [one] 1 sekund
   *[other] { $seconds } sekunder
} innan du försöker igen.
start-locked-itself = Beredd låste sig efter { $minutes } minuter utan att någon använde det. Det du höll på att skriva finns kvar när du loggar in.
start-read-only = Öppna bara för läsning
start-read-only-hint = Du kan läsa och skriva ut, men inte ändra. Går även när någon annan har filen öppen.
start-trouble = Kommer du inte in?
start-trouble-text = Har du glömt lösenfrasen? Hämta återställningsnyckeln i det förseglade kuvertet. Med den väljer du en ny.
start-use-key = Använd återställningsnyckeln

start-key-title = Logga in med återställningsnyckeln
start-key-text = Skriv nyckeln från bladet i det förseglade kuvertet och välj en ny lösenfras.
start-key = Återställningsnyckel
start-key-hint = Stora och små bokstäver och mellanrum spelar ingen roll.
start-key-missing = Skriv nyckeln som står på bladet.
start-key-name = Vems lösenfras ska bytas?
start-key-name-hint = Namnet som personen loggar in med.
start-key-name-missing = Skriv namnet på den som ska få en ny lösenfras.
start-new-passphrase = Ny lösenfras

start-own-passphrase-title = Välj en egen lösenfras
start-own-passphrase-text = Du loggade in med en lösenfras som någon annan har valt åt dig. Byt den nu, så att bara du kan den.
start-given-passphrase = Lösenfrasen som du fick
start-own-passphrase-save = Byt lösenfras
