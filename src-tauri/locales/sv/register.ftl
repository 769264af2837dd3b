# Systems and activities.
register-tab-systems = System
register-tab-activities = Verksamheter
register-tab-web = Beroenden
register-tab-impact = Konsekvensanalys
register-tab-classification = Klassning
register-tab-controls = Kontrollfrågor
register-tab-evidence = Bevis
register-tab-tables = Import och export
register-hours = timmar

register-systems-title = System
register-systems-none = Inga system än
register-systems-none-text = Lägg till de system som verksamheten inte klarar sig utan, till exempel ärendesystemet och telefonin.
register-system = System
register-system-add = Lägg till system
register-system-new = Nytt system
register-supplier = Leverantör
register-plan-state = Plan
register-covered = Gällande plan
register-drafted = Bara utkast
register-uncovered = Plan saknas
register-roles = De fyra rollerna
register-all-roles = Alla utsedda
register-missing-all = Alla fyra saknas
register-missing = Saknas: { $roles }
register-missing-text = Ingen är utsedd till { $roles }. Riktlinjen kräver att alla fyra rollerna är besatta.
register-promise = Lovad återställning
register-class = Klass
register-class-draft = Utkast
register-restored = Senast återställt
register-restored-days = { $count ->
    [0] i dag
    [one] 1 dag sedan
   *[other] { $count } dagar sedan
}
register-restored-never = Aldrig visat
register-systems-import = Läs in från Excel
register-find = Sök bland systemen
register-find-words = Sök system
register-show = Visa
register-show-all = Alla ({ $count })
register-show-case = Verksamhetssystem ({ $count })
register-show-support = Stödsystem ({ $count })
register-show-plan = Utan gällande plan ({ $count })
register-show-roles = Med roller som saknas ({ $count })
register-show-restore = Utan visad återläsning på ett år ({ $count })
register-found = { $count ->
    [one] Ett system
   *[other] { $count } system
}
register-found-none = Inget system stämmer med sökningen
register-found-none-text = Prova ett annat ord, eller visa alla.
register-more = Visa fler ({ $count } kvar)

register-system-facts = Om systemet
register-system-name = Systemets namn
register-system-purpose = Vad det används till
register-system-purpose-hint = I en mening, så att den som inte känner systemet förstår.
register-sort = Vad är det för slags system?
register-sort-case = Verksamhetssystem
register-sort-case-hint = Någon gör sitt arbete i det.
register-sort-support = Stödsystem
register-sort-support-hint = Andra system lutar sig mot det, till exempel inloggning, nät eller en nattlig överföring.
register-hosting = Var det körs
register-hosting-hint = Till exempel hos leverantören, i egen drift eller i molnet.
register-system-unit = Enhet som använder det
register-system-unit-hint = Lämna tomt om hela förvaltningen använder systemet.
register-performers = Privata utförare som använder det
register-performers-hint = Vilka, och om de har egna konton. Lämna tomt om ingen gör det.
register-in-plans = Finns med i:

register-data = Uppgifter, inloggning och loggning
register-personal-data = Personuppgifter i systemet
register-personal-data-unknown = Inte bedömt än
register-personal-data-none = Inga personuppgifter
register-personal-data-ordinary = Vanliga personuppgifter
register-personal-data-sensitive = Känsliga eller sekretessbelagda
register-personal-data-sensitive-hint = Till exempel hälsa, uppgifter under socialtjänstsekretess eller skyddade personuppgifter.
register-personal-data-note = Vems uppgifter, och vilka?
register-personal-data-note-hint = Skriv också var personuppgiftsbiträdesavtalet finns. Skriv inga namn.

register-four-roles = Systemets fyra roller
register-four-roles-text = Riktlinjen kräver att alla fyra är utsedda. Välj en roll ur registret, inte en person.
register-role-owner = Systemägare
register-role-owner-hint = Beslutar om systemet och svarar för pengarna.
register-role-responsible = Systemansvarig
register-role-responsible-hint = Svarar för att systemet följer lag och krav.
register-role-manager = Systemförvaltare
register-role-manager-hint = Sköter systemet i vardagen.
register-role-administrator = Systemadministratör
register-role-administrator-hint = Lägger upp användare och behörigheter.
register-pilots = Ombud i enheterna
register-pilots-hint = Roller som kan systemet bäst i varje enhet.

register-support = Support och avtal
register-support-contacts = Att ringa vid avbrott
register-support-hint = I den ordning de ska ringas. Skriv funktioner, inte personer.
register-support-add = Lägg till kontakt
register-support-none = Ingen supportkontakt än. Utan den står det ingen att ringa i pärmen.
register-support-name = Vem
register-support-phone = Telefon
register-support-hours = Tider
register-support-address = E-post eller driftsida
register-agreement = Avtal och servicenivå
register-restore = Återställning
register-promise-long = Leverantören lovar att återställa inom
register-restore-test = Senast prövad återläsning
register-restore-hours = Så lång tid tog det
register-restore-hours-hint = Från start till att systemet gick att använda.
register-restore-longer = Återläsningen tog { $took }, men leverantören lovar { $promised }. Räkna med den längre tiden, och ta upp det med leverantören.
register-login = Så loggar man in
register-login-hint = Till exempel SITHS-kort, BankID, lösenord. Skriv om det är olika för olika grupper.
register-logging = Loggning
register-logging-hint = Vad loggas, hur länge sparas det, och vem kan läsa loggen?
register-read-only-copy = Läskopia vid avbrott
register-read-only-copy-hint = Finns det en kopia att läsa i när systemet står still, och var?

register-dependencies = Det här behöver systemet, och det här lämnar det till
register-dependencies-legend = Beroenden
register-dependencies-hint = Det som måste fungera för att systemet ska fungera: inloggning, nät, el, andra system. Och de system som det lämnar uppgifter till.
register-dependencies-none = Inga beroenden inlagda än.
register-dependency-add = Lägg till beroende
register-dependency-kind = Slag
register-dependency-system = Verksamhetssystem
register-dependency-identity = Inloggning
register-dependency-network = Nät
register-dependency-power = El
register-dependency-delivery = Programleverans
register-dependency-transfer = Överföring
register-dependency-phones = Telefoni och mobiler
register-dependency-printing = Utskrift
register-dependency-supplier = Leverantör
register-dependency-other = Annat
register-dependency-which = System i registret
register-dependency-name = Eller namnet på det
register-dependency-name-hint = Om det inte ska ha en egen plats i registret.
register-direction = Åt vilket håll
register-direction-needs = Behöver
register-direction-feeds = Lämnar till
register-direction-mutual = Båda
register-dependency-without = Det här fungerar ändå
register-dependency-without-hint = Skriv ”Inget” om inget fungerar.
register-dependency-fallback = Gör så här när det är borta
register-sheet = Faktablad om systemet
register-system-remove = Ta bort systemet

register-activities-title = Verksamheter
register-activities-none = Inga verksamheter än
register-activities-none-text = Lägg till det som måste fortsätta även när systemen står still, till exempel akut ekonomiskt bistånd.
register-activity = Verksamhet
register-activity-add = Lägg till verksamhet
register-activity-new = Ny verksamhet
register-activity-facts = Om verksamheten
register-activity-name = Verksamhetens namn
register-activity-name-hint = Till exempel Akut ekonomiskt bistånd.
register-activity-purpose = Vad den är till för
register-activity-unit = Enhet
register-activity-owner = Ansvarig roll
register-activity-parts = Vem berörs?
register-activity-systems = System den använder
register-activity-needs = Det här behöver verksamheten
register-needs = Andra resurser
register-needs-hint = Personal, lokaler, leverantörer, uppgifter på papper. Skriv funktioner, inte personer.
register-needs-none = Inga andra resurser inlagda.
register-need-add = Lägg till resurs
register-need-kind = Slag
register-need-staff = Personal
register-need-premises = Lokal
register-need-supplier = Leverantör eller utförare
register-need-information = Information
register-need-equipment = Utrustning och fordon
register-need-other = Annat
register-need-name = Vad
register-resources = Annat den behöver
register-resources-hint = Sådant som inte får plats ovan.
register-activity-remove = Ta bort verksamheten

register-impact = Så mycket skadar ett avbrott
register-impact-text = Tänk dig att systemen är borta. Vad skadas, och hur illa är det efter en timme, fyra timmar, ett dygn? Fyll i det du vet.
register-impact-add = Lägg till tidpunkt
register-impact-add-label = Ny tidpunkt, i timmar
register-impact-add-wrong = Skriv ett helt antal timmar som inte redan finns i tabellen, till exempel 48.
register-impact-table = Påverkan, efter vad som skadas och när
register-impact-what = Vad skadas?
register-impact-at-once = Genast
register-impact-after = Efter { $time }
register-impact-cell = { $what }: { $when }
register-impact-effects = Vad händer då?
register-impact-effect-of = { $when }: { $level }
register-category-life = Liv, hälsa och säkerhet
register-category-activity = Verksamheten
register-category-law = Lag och avtal
register-category-economy = Ekonomi
register-category-trust = Förtroende
register-category-environment = Miljö
register-level-open = Ej bedömt
register-level-0 = 0 Ingen
register-level-1 = 1 Måttlig
register-level-2 = 2 Betydande
register-level-3 = 3 Allvarlig
register-mtpd = Längsta avbrott som går att tåla (MTPD)
register-mtpd-hint = Efter den tiden är följderna oacceptabla.
register-mtpd-short = Tål högst
register-mtpd-suggested = Förslag ur tabellen: { $time }. Då blir påverkan allvarlig för första gången.
register-mtpd-differs = Tabellen föreslår { $time }. Det är ni som har bestämt tiden ovan.
register-mtpd-taken = Bekräftad. Tiden är samma som förslaget ur tabellen.
register-mtpd-take = Använd förslaget
register-rto = Igång igen inom (RTO)
register-rto-hint = På lägsta nivå. Får inte vara längre än det längsta avbrott som går att tåla.
register-rto-short = Igång inom
register-rto-above = Tiden är längre än det längsta avbrott som går att tåla ({ $time }). Korta den här tiden, eller bedöm den ovan på nytt.
register-rpo = Så mycket inskrivet får gå förlorat (RPO)
register-rpo-hint = Räknat i timmars arbete.
register-rpo-short = Får förlora
register-mbco = Lägsta nivå som går att leva med (MBCO)
register-mbco-hint = Till exempel: akuta ansökningar tas emot och betalas ut samma dag.

register-dropping = Vad som kan vänta och vad lagen kräver
register-may-be-dropped = Det här får vänta eller utgå
register-drop-order = Ordning när verksamheter måste stå tillbaka
register-drop-order-hint = 1 står tillbaka först. Lämna tomt om verksamheten aldrig får stå tillbaka.
register-drop-order-is = Står tillbaka som nummer { $order }
register-deadlines = Frister i lag som löper under avbrottet
register-deadlines-hint = Till exempel beslut inom en viss tid, eller utbetalning en viss dag.
register-deadlines-none = Inga frister inlagda.
register-deadline-add = Lägg till frist
register-deadline-what = Vad som ska göras
register-deadline-within = Inom
register-deadline-source = Lag eller regel

# Incidents of a system.
register-incidents = Incidenter i systemet
register-incidents-none = Ingen incident är anmäld för systemet.
register-incidents-number = Nummer
register-incidents-discovered = Upptäckt
register-incidents-what = Vad som hände
register-incidents-stage = Läge
register-incidents-clock = Närmaste klocka
register-incidents-protected = Skyddade personuppgifter
register-incidents-more = Bara de senaste visas.
register-incidents-all = Visa alla i registret

register-conflicts = { $count ->
    [one] Ett löfte som inte håller
   *[other] { $count } löften som inte håller
 }
register-conflicts-text = Verksamheten klarar sig kortare tid än det som lovats under den. Förhandla om löftet, gör en reservrutin som räcker längre, eller bedöm tiden på nytt.
register-conflict-is-mtpd = Håller inte
register-conflict-is-rto = Missar målet
register-conflict-mtpd = { $activity } klarar sig högst { $tolerates }, men { $system } är utlovat först efter { $promises }.
register-conflict-rto = { $activity } ska vara igång igen inom { $tolerates }, men { $system } är utlovat först efter { $promises }.
register-conflict-leans-on = {" "}behöver{" "}
register-circle = Ring
register-circle-text = { $systems } behöver varandra i en ring. Inget av dem kommer igång före de andra, så bestäm i förväg vilket som startas först.
register-conflict-group = { $count ->
    [one] { $system } är utlovat efter { $promises }. En verksamhet klarar sig inte så länge.
   *[other] { $system } är utlovat efter { $promises }. { $count } verksamheter klarar sig inte så länge.
 }
