### Ord på papper: sidhuvud, sidfot, omslag, pärm, åtgärdskort, listor och blanketter.

## Sidhuvud och sidfot

pdf-page-of = Sida { $page } av { $pages }
pdf-page-number = { $page } av { $pages }
pdf-continued = { $title } (fortsättning)
pdf-head-name = Dokumentnamn
pdf-head-number = Dok.nr
pdf-head-page = Sida
pdf-head-owner = Dokumentansvarig
pdf-head-drawn-up = Upprättad/reviderad av och datum
pdf-head-revise = Revideras
pdf-head-document = Dokument
pdf-head-administration = Förvaltning
pdf-head-board = Nämnd
pdf-head-kind = Typ av dokument
pdf-not-set = Inte angivet
pdf-example = EXEMPEL
pdf-version = Version { $version }
pdf-state-draft = Utkast, gäller inte
pdf-state-in-review = Väntar på godkännande, gäller inte
pdf-state-approved = Gäller
pdf-state-superseded = Ersatt, gäller inte
# Stort och ljust tvärs över sidan.
pdf-across-draft = UTKAST
pdf-across-in-review = EJ GODKÄND
pdf-across-superseded = ERSATT
pdf-foot-approved = godkänd { $day }
pdf-foot-valid-until = giltig till { $day }
pdf-stamp = Utskriven { $at }
pdf-stamp-copy = exemplar { $number }, { $place }
pdf-stamp-copy-number = exemplar { $number }
pdf-stamp-no-copy = inget numrerat exemplar
pdf-stamp-log = ändringsloggens kontrolltal { $head }
pdf-secrecy = SEKRETESS: { $provision }. Pröva sekretessen innan du lämnar ut innehållet.

## Omslag

pdf-contents = Innehåll
pdf-fact-version = Version
pdf-fact-approved-by = Godkänd av
pdf-fact-approved-on = Godkänd
pdf-fact-valid-until = Giltig till
pdf-fact-replaces = Ersätter
pdf-fact-part = Del
pdf-fact-owner = Dokumentansvarig
pdf-fact-drawn-up-by = Upprättad/reviderad av
pdf-fact-drawn-up-on = Upprättad/reviderad den
pdf-fact-number = Dok.nr
pdf-fact-registry = Diarienummer
pdf-fact-print = Utskrift
pdf-not-approved = Inte godkänd
pdf-replaces = Version { $version } och alla tidigare utskrifter
pdf-check-title = Så kontrollerar du att exemplaret gäller
pdf-check-somebody = den som ansvarar för planen
pdf-check-newest = Fråga { $owner } eller titta i Beredd: är version { $version } den senaste? Finns det en nyare ska hela det här exemplaret bytas ut.
pdf-check-day = Efter { $day } ska innehållet ha setts över. Fråga { $owner } innan du följer planen efter den dagen.
pdf-check-draft = Det här är ett utkast. Det är inte godkänt och gäller inte vid ett avbrott.
pdf-check-superseded = Det här exemplaret är ersatt av en nyare version. Använd det inte.
pdf-check-log = Ändringsloggens kontrolltal när exemplaret skrevs ut: { $head }

## Plan

pdf-part-plan = Planen
pdf-part-plan-of = Plan: { $title }
pdf-part-contacts = Kontakt- och larmlistor
pdf-part-cards = Åtgärdskort
pdf-part-forms = Blanketter
pdf-section-empty = Inget är skrivet här ännu.
pdf-cards-lead = Välj kort efter vad som ska göras och hur länge avbrottet har varat. Varje kort är ett eget blad som går att ta ur pärmen.
pdf-cards-number = Kort
pdf-cards-title = Uppgift
pdf-cards-phase = Gäller
pdf-cards-parts = För

## Åtgärdskort

pdf-card-number = Åtgärdskort { $number }
pdf-card-phase = gäller { $phase }
pdf-card-limits = Det här får aldrig göras
pdf-card-steps = Gör i den här ordningen
pdf-card-late-entry = När systemet är tillbaka
pdf-card-call = Ring
pdf-step-place = Var:
pdf-step-uses = Med:
pdf-step-minutes = { $minutes } min
pdf-step-sign-do = Klart kl. / sign.
pdf-step-sign-confirm = Kontrollerat kl. / sign.
pdf-step-sign-decide = Beslutat kl. / sign.

## Kontakt- och larmlistor

pdf-contacts-subtitle = Kontakt- och larmlista · ring i den här ordningen
pdf-contacts-role = Roll eller funktion
pdf-contacts-holder = Namn
pdf-contacts-deputy = Ersättare
pdf-contacts-phone = Telefon
pdf-contacts-office = Kontorstid
pdf-contacts-other = Övrig tid
pdf-contacts-note = Att veta

## Pärm

pdf-binder-title = Avbrottspärm, { $administration }
pdf-binder-name = Avbrottspärm
pdf-binder-kind = När systemen inte fungerar
pdf-binder-replaces = Alla tidigare utskrifter av pärmen
pdf-binder-check = Fråga { $owner } eller titta i Beredd: är versionerna ovan de senaste? Finns det en nyare ska hela pärmen bytas ut. Lämna den gamla till { $owner }.
pdf-begin-title = Börja här
pdf-begin-lead = Systemet svarar inte. Gör så här, i den här ordningen.
pdf-begin-1 = Skriv upp klockslaget.
pdf-begin-2 = Ta reda på om det bara gäller dig: fråga en kollega på en annan plats. Prova en annan dator och ett annat nät.
pdf-begin-3 = Ring enligt kontakt- och larmlistan. Säg vad som inte fungerar och sedan när.
pdf-begin-4 = Vänta på beslut om att reservrutinerna ska börja gälla. Är det fara för liv eller hälsa, gör det nödvändiga genast och ring sedan.
pdf-begin-5 = Ta fram åtgärdskortet för din uppgift. Följ stegen, kryssa i rutorna och skriv tid och signatur.
pdf-begin-care-title = Skriv på blankett, en sak per blankett
pdf-begin-care = Numrera varje blankett och för in den på efterregistreringslistan. Förvara ifyllda blanketter inlåsta. Släng ingenting förrän någon har kontrollerat efterregistreringen.
pdf-forms-lead = Ta en ny blankett för varje person och händelse. Kopiera den sista innan den tar slut.
pdf-forms-number = Nr
pdf-forms-title = Blankett
pdf-forms-copies = Antal
pdf-part-standard = Avbrottets egna papper
pdf-standard-lead = Beslutet att börja, loggen över vad som händer och listan över det som ska registreras när systemet är tillbaka.

## Uppgifter om incidenter: rapport, utkast, register, årsrapport

pdf-facts-missing = Saknas
pdf-facts-missing-count = Antal uppgifter som saknas: { $count }. De är märkta med en triangel och ordet Saknas.
pdf-facts-nothing = Här finns inget att redovisa.

## Tecken, årshjul och bilder

pdf-mark-met = Uppfyllt
pdf-mark-partly = Delvis uppfyllt
pdf-mark-not-met = Ej uppfyllt
pdf-mark-unknown = Inte bedömt
pdf-mark-level = Nivå { $level }
pdf-matrix-part = Tabell { $part } av { $parts }
pdf-wheel-alt = Årshjul. Antal aktiviteter i varje månad: { $months }. Vad de är står i tabellen nedanför.
pdf-wheel-total = { $count ->
    [one] 1 aktivitet
   *[other] { $count } aktiviteter
}
pdf-wheel-month = Månad
pdf-wheel-activities = Vad som görs
pdf-wheel-none = Inget planerat
pdf-web-alt = Bild med { $boxes } rutor och { $arrows } pilar mellan dem. Samma sak står som text i tabellen intill.
pdf-web-too-large = Bilden har { $boxes } rutor och { $arrows } pilar. Det är för många för att gå att läsa på ett blad. Tabellen har samma innehåll. Välj ett enda system för att få en bild av det som finns närmast.
pdf-web-focus = Det som bilden gäller
pdf-web-support = Stödsystem
pdf-web-hurt = Påverkas av avbrottet
pdf-month-1 = januari
pdf-month-2 = februari
pdf-month-3 = mars
pdf-month-4 = april
pdf-month-5 = maj
pdf-month-6 = juni
pdf-month-7 = juli
pdf-month-8 = augusti
pdf-month-9 = september
pdf-month-10 = oktober
pdf-month-11 = november
pdf-month-12 = december

## Blanketter

pdf-form = Blankett
pdf-form-number = Blankett { $number }
pdf-form-running-number = Löpnummer på efterregistreringslistan
pdf-form-place = Enhet
pdf-form-afterwards = När blanketten är ifylld
pdf-form-date-hint = år, månad, dag
pdf-form-date-time-hint = år, månad, dag och klockslag
pdf-form-personal-number-hint = personnummer
pdf-form-place-and-date = Ort och datum
pdf-form-signature = Namnteckning
pdf-form-name-in-print = Namnförtydligande
pdf-activation-title = Aktiveringsbeslut
pdf-activation-subtitle = Beslut om att börja använda reservrutiner, fylls i av den som beslutar
pdf-activation-outage-began = Avbrottet började
pdf-activation-what = Vad som inte fungerar, och för vem
pdf-activation-routines = Reservrutiner som börjar gälla
pdf-activation-from = De gäller från
pdf-activation-decided-by = Den som beslutar
pdf-activation-told = Vilka som har fått veta, och hur
pdf-activation-ended = Beslut om återgång
pdf-activation-until = Reservrutinerna slutar gälla
pdf-activation-ended-by = Den som beslutar om återgång
pdf-log-title = Händelselogg
pdf-log-subtitle = En rad för varje händelse och beslut
pdf-log-time = Dag och klockslag
pdf-log-event = Vad som hänt eller beslutats
pdf-log-done = Åtgärd, och av vem
pdf-log-sign = Sign.
pdf-late-title = Efterregistreringslista
pdf-late-subtitle = En rad för varje blankett som ska registreras när systemet är tillbaka
pdf-late-number = Löpnr
pdf-late-form = Blankett
pdf-late-when = Händelsens dag och tid
pdf-late-by = Gjort av
pdf-late-entered = Registrerad dag och tid
pdf-late-entered-by = Registrerad av
pdf-late-checked-by = Kontrollerad av (en annan)
pdf-late-paper = Papperet: vart
pdf-late-note = Registrera med händelsens tid, inte med dagens. Släng inga blanketter förrän raden är kontrollerad och informationshanteringsplanen tillåter det.

## Återställningsblad

pdf-recovery-title = Återställningsblad
pdf-recovery-lead = Med nyckeln nedan går det att öppna förvaltningens fil i Beredd när ingen lösenfras går att använda. Den som har bladet kan läsa allt som finns i filen.
pdf-recovery-made = Skapat { $at } · { $program }
pdf-recovery-mark = Nyckelns märke: { $mark }. Beredd visar samma märke när nyckeln är den som gäller. Bladet slutar gälla när ett nytt skapas.
pdf-recovery-keep-title = Förvara bladet i ett förseglat kuvert
pdf-recovery-keep = Lägg kuvertet inlåst, på ett annat ställe än datorn och säkerhetskopiorna, så att två personer tillsammans kan komma åt det. Skriv upp när det bryts och varför. Kopiera, fotografera eller mejla aldrig bladet.
pdf-recovery-use-title = Så används nyckeln
pdf-recovery-use-1 = Öppna filen i Beredd och välj att logga in med återställningsnyckeln.
pdf-recovery-use-2 = Skriv grupperna i nummerordning. Stora och små bokstäver spelar ingen roll.
pdf-recovery-use-3 = Välj en ny lösenfras, skapa ett nytt återställningsblad och förstör det här bladet.
pdf-recovery-envelope = Kuvertets nummer
pdf-recovery-kept-at = Förvaras hos
pdf-recovery-sealed-by = Den som förseglat kuvertet
