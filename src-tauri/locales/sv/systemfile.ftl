# One system: its pages.
systemfile-tabs = Sidor om systemet
systemfile-tab-facts = Uppgifter
systemfile-tab-maintenance = Förvaltningsplan
systemfile-tab-classification = Klassning
systemfile-tab-requirements = Krav
systemfile-tab-evidence = Bevis
systemfile-tab-controls = Kontrollfrågor
systemfile-head = { $system }: { $page }

# Förvaltningsplan.
systemfile-maintenance-none = Ingen förvaltningsplan än
systemfile-maintenance-none-text = Systemförvaltaren skriver den här.
systemfile-maintenance-begin = Fyll i det du vet. Planen blir till när du skriver, och sparas hela tiden.
systemfile-maintenance-late = Planen skulle ha reviderats senast { $day }. Gå igenom den och skriv den nya dagen.
systemfile-document = Om dokumentet
systemfile-document-owner = Dokumentansvarig
systemfile-document-owner-hint = Rollen som ser till att planen stämmer.
systemfile-document-number = Dokumentnummer
systemfile-document-revised = Upprättad eller reviderad
systemfile-document-revise = Revideras senast
systemfile-headings = Så förvaltas systemet
systemfile-heading-goals = Syfte och mål
systemfile-heading-goals-hint = Vad ska systemet hjälpa verksamheten med, och hur märks det att det gör det?
systemfile-heading-roles = Roller
systemfile-heading-roles-hint = Hur rollerna arbetar ihop: vem beslutar vad, hur ofta ses ni, vem ersätter?
systemfile-heading-permissions = Behörigheter och åtkomst
systemfile-heading-permissions-hint = Vem beställer, beslutar och lägger upp behörigheter, och hur tas de bort när någon slutar?
systemfile-heading-follow_up = Uppföljning och kontroller
systemfile-heading-follow_up-hint = Vad kontrolleras, hur, och var står resultatet? När det görs fyller du i under årshjulet.
systemfile-heading-logging = Loggning
systemfile-heading-logging-hint = Vem går igenom loggarna, hur väljs de ut, och vad händer när något ser fel ut?
systemfile-heading-incidents = Incidentrapportering
systemfile-heading-incidents-hint = Hur användarna anmäler, vem som tar emot, och hur leverantören kontaktas.
systemfile-heading-development = Utveckling
systemfile-heading-development-hint = Vad som ska ändras eller tillkomma, och vad som är planerat att avvecklas.
systemfile-roles-are = Rollerna för systemet
systemfile-role-nobody = Ingen är utsedd
systemfile-roles-change = Ändra rollerna under Uppgifter
systemfile-wheel = Årshjul
systemfile-wheel-text = Det som görs varje år, månad för månad. Siffran i hjulet är raden i listan.
systemfile-wheel-tasks = Det som görs under året
systemfile-wheel-by-month = Visa månad för månad
systemfile-wheel-no-months = Ingen månad vald
systemfile-wheel-missed = Inget står om att det gjordes i { $month }. Senast gjort { $day }.
systemfile-recurring = Återkommande kontroller och möten
systemfile-recurring-none = Inget inlagt än. Börja med behörigheter och loggar, det frågar granskare alltid efter.
systemfile-recurring-add = Lägg till i årshjulet
systemfile-recurring-what = Vad som görs
systemfile-recurring-months = Månader
systemfile-recurring-role = Vem gör det
systemfile-recurring-done = Senast gjort

# Kontrollfrågor.
systemfile-controls-none = Kontrollfrågorna är inte bedömda än
systemfile-controls-none-text = Systemförvaltaren eller en granskare bedömer dem här.
systemfile-controls-count = { $met } uppfyllda, { $partly } delvis, { $not_met } inte uppfyllda, { $open } inte bedömda
systemfile-controls-begin = Ny bedömning
systemfile-controls-begin-text = När du väljer Ny bedömning sparas svaren på frågorna som en tidigare bedömning. Iakttagelserna står kvar att gå igenom.
systemfile-controls-this = Bedömningen
systemfile-controls-day = Bedömd den
systemfile-controls-by = Bedömd av
systemfile-controls-by-hint = Roll eller granskare. Skriv ”egenkontroll” om ni gör den själva.
systemfile-rounds = Bedömningarna bredvid varandra
systemfile-round-no-day = Utan datum
systemfile-round-now = Den här
systemfile-question = Kontrollfråga
systemfile-question-help = Så bedömer du
systemfile-verdict = Bedömning
systemfile-verdict-met = Uppfyllt
systemfile-verdict-partly = Delvis uppfyllt
systemfile-verdict-not_met = Ej uppfyllt
systemfile-verdict-open = Inte bedömt
systemfile-finding = Iakttagelse
systemfile-finding-hint = Vad har du sett eller fått höra?
systemfile-evidence = Bevis
systemfile-evidence-hint = Vad visar det, och var finns det?
systemfile-done = Vad har åtgärdats?
systemfile-remains = Vad kvarstår?
systemfile-remains-owner = Ansvarig roll
systemfile-remains-due = Klart senast
systemfile-remains-late = Dagen har passerat.

systemfile-question-documentation = Dokumentation
systemfile-question-documentation-asks = Är rutiner och beskrivningar av systemet aktuella, och går det att se vilken version som gäller?
systemfile-question-documentation-met = Det finns rutiner för systemet. Varje dokument har ägare, datum och version, och ses över minst en gång om året.
systemfile-question-documentation-partly = Rutiner finns, men några är gamla eller saknar ägare, datum eller version.
systemfile-question-documentation-not_met = Viktiga rutiner saknas, eller ingen vet vilka som gäller.
systemfile-question-users = Användarnas kunskap
systemfile-question-users-asks = Vet användarna hur de ska arbeta säkert i systemet, och ser ni till att de gör det?
systemfile-question-users-met = Alla användare har utbildats, det upprepas varje år, och det går att se vem som har gått. Ni följer upp att rutinerna används.
systemfile-question-users-partly = Nya användare utbildas, men det upprepas inte eller följs inte upp.
systemfile-question-users-not_met = Det finns ingen utbildning, eller ingen vet vilka som har fått den.
systemfile-question-permissions = Behörigheter
systemfile-question-permissions-asks = Kontrollerar ni löpande att rätt personer har rätt behörighet?
systemfile-question-permissions-met = Behörigheterna gås igenom enligt en plan, till exempel två gånger om året. Det som är fel rättas, och kontrollen är dokumenterad.
systemfile-question-permissions-partly = Behörigheter tas bort när någon slutar, men gås inte igenom i sin helhet eller dokumenteras inte.
systemfile-question-permissions-not_met = Ingen går igenom behörigheterna, eller konton ligger kvar efter dem som har slutat.
systemfile-question-restore = Återställning
systemfile-question-restore-asks = Är det provat och dokumenterat att systemet går att återställa efter en incident?
systemfile-question-restore-met = En återläsning av er databas har gjorts det senaste året. Ni har protokollet, och det står hur lång tid det tog.
systemfile-question-restore-partly = Leverantören testar, men ni har inte sett protokollet eller vet inte om testet gällde er databas.
systemfile-question-restore-not_met = Ingen har provat, eller ni har aldrig begärt bevis.
systemfile-question-logging = Loggning och spårbarhet
systemfile-question-logging-asks = Går det att se i efterhand vem som har läst och ändrat, och kontrolleras loggarna?
systemfile-question-logging-met = Systemet loggar både läsning och ändring. Loggarna sparas tillräckligt länge, och ni kontrollerar dem enligt en plan.
systemfile-question-logging-partly = Det loggas, men inte allt, eller så kontrolleras loggarna bara vid misstanke.
systemfile-question-logging-not_met = Det går inte att se vem som har gjort vad, eller ni kommer inte åt loggarna.
systemfile-question-technical_security = Teknisk säkerhet
systemfile-question-technical_security-asks = Är den tekniska säkerheten tillräckligt bra för de uppgifter som finns i systemet?
systemfile-question-technical_security-met = Stark inloggning, krypterad trafik, krypterade databaser och kopior. Intrångstest görs regelbundet, och bristerna åtgärdas.
systemfile-question-technical_security-partly = Det mesta finns, men något viktigt saknas, till exempel krypterade kopior eller ett nytt intrångstest.
systemfile-question-technical_security-not_met = Det finns kända allvarliga brister, eller ni vet inte hur det står till.

systemfile-matrix-title = Kontrollfrågor
systemfile-matrix-text = Sex frågor som granskare ställer om varje system.
systemfile-matrix-asked = { $asked } av { $count } system är bedömda.
systemfile-matrix-none-text = Lägg till systemen först. Sedan bedömer du de sex frågorna för vart och ett.
systemfile-matrix-only-asked = Visa bara system som är bedömda
systemfile-matrix-all = Alla system
systemfile-matrix-met = { $count } uppfyllt
systemfile-matrix-partly = { $count } delvis
systemfile-matrix-not_met = { $count } ej uppfyllt
systemfile-matrix-open = { $count } inte bedömt

# Bevis från leverantören.
systemfile-standing-not_asked = Inte begärt
systemfile-standing-waiting = Väntar på svar
systemfile-standing-old = Gammalt
systemfile-standing-wanting = Räcker inte
systemfile-standing-fresh = Färskt
systemfile-age = { $count ->
    [0] i dag
    [one] 1 dag sedan
   *[other] { $count } dagar sedan
}
systemfile-proof-title = Bevis från leverantörer
systemfile-proof-text = Leverantören säger att allt fungerar. Här ser du vad som är visat, och hur länge sedan det var.
systemfile-proof-none-text = Lägg till systemen först. Sedan får du hjälp att fråga leverantören.
systemfile-proof-find = Sök system eller leverantör
systemfile-proof-any = Alla system ({ $count })
systemfile-proof-with = Något är: { $standing } ({ $count })
systemfile-proof-lead = Välj vad du vill fråga om. Du får ett färdigt brev och hjälp att läsa svaret. Du behöver inte kunna teknik.
systemfile-proof-kinds = Slag av bevis
systemfile-proof-other = Annat bevis
systemfile-proof-other-why = Sådant som inte har en egen rubrik, till exempel ett certifikat eller en granskningsrapport.
systemfile-proof-other-count = { $count ->
    [0] Inget
    [one] Ett
   *[other] { $count }
}
systemfile-proof-every = { $count ->
    [one] Fråga varje månad.
    [12] Fråga en gång om året.
   *[other] Fråga var { $count }:e månad.
}
systemfile-proof-ask = Jag har begärt det i dag
systemfile-proof-add = Lägg till ett bevis som finns
systemfile-proof-new = Nytt bevis
systemfile-proof-asked-on = Begärt { $day }
systemfile-proof-came-on = Kom { $day }
systemfile-proof-name = Vad är det för bevis?
systemfile-proof-asked = Begärt den
systemfile-proof-received = Kom den
systemfile-proof-dated = Dagen det gäller
systemfile-proof-dated-hint = Dagen då testet eller kontrollen gjordes.
systemfile-proof-next = Fråga igen den
systemfile-proof-next-hint = Lämna tomt så räknas dagen ut.
systemfile-proof-hours = Så lång tid tog återläsningen
systemfile-proof-hours-hint = Från start till att systemet gick att använda. Dagen och tiden skrivs också på systemet och i planen.
systemfile-proof-verdict = Säger det vad det ska?
systemfile-proof-verdict-open = Inte läst än
systemfile-proof-verdict-good = Ja
systemfile-proof-verdict-partly = Delvis
systemfile-proof-verdict-bad = Nej
systemfile-proof-note = Det här står i det
systemfile-proof-note-hint = Med egna ord. Skriv också vad som saknas.
systemfile-proof-checked = Vi har själva kontrollerat att det stämmer
systemfile-proof-checked-hint = Till exempel genom att titta på några uppgifter efter återläsningen.
systemfile-proof-remove = Ta bort beviset
systemfile-letter = Brevet att skicka
systemfile-letter-copy = Kopiera brevet
systemfile-letter-copied = Brevet är kopierat. Klistra in det i ett mejl.
systemfile-letter-not-copied = Det gick inte att kopiera. Markera texten och tryck Ctrl C.
systemfile-reading = När svaret kommer
systemfile-reading-good = Ett bra svar
systemfile-reading-wary = Var på din vakt om
systemfile-reading-terms = Ord som kan stå i svaret
systemfile-file-pick = Välj fil
systemfile-file-hint = PDF, Word, Excel, text eller bild, högst 10 MB. Filen sparas oförändrad.
systemfile-file-none = Ingen fil är sparad.
systemfile-file-number = fil nummer { $number }
systemfile-file-print = Fingeravtryck (SHA-256)
systemfile-file-copy = Kopiera
systemfile-file-copied = Kopierat.
systemfile-file-open = Öppna filen
systemfile-file-save = Spara en kopia
systemfile-file-newer = Välj en nyare fil
systemfile-file-too-large = Filen är större än 10 MB. Be leverantören om en mindre, eller spara den i ert diarium och skriv var den finns.
systemfile-file-unavailable = Det gick inte att läsa filen. Kontrollera att den inte är öppen i ett annat program, och försök igen.
systemfile-file-unsaved = Det du har skrivit är inte sparat än. Rätta det som står vid fälten, och välj filen igen.
systemfile-file-not-opened = Det finns inget program här som kan öppna eller spara { $file }. Filen är kvar i Beredd.

# Hur systemet står.
systemfile-overview-no-class = Inte klassat
systemfile-overview-restore = Återläsning
systemfile-overview-controls = { $met } av { $count } uppfyllda
systemfile-overview-requirements = { $answered } av { $asked } besvarade
systemfile-overview-no-requirements = Inga krav valda
systemfile-overview-late = { $count ->
    [one] 1 åtgärd är försenad
   *[other] { $count } åtgärder är försenade
}
systemfile-overview-needed = Behövs av
systemfile-overview-systems = { $count } system
systemfile-overview-activities = { $count ->
    [one] 1 verksamhet
   *[other] { $count } verksamheter
}

systemfile-print = Skriv ut förvaltningsplanen
systemfile-matrix-print = Skriv ut kontrollfrågorna
