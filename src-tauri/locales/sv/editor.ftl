### The plan editor and the parts of its forms.

## Choices

part-purchaser = Beställare
part-performer = Utförare
part-private = Privat utförare
hours-always = Dygnet runt
hours-office = Kontorstid
hours-other = Övrig tid
decider-first = Först
decider-in-absence = Ersättare
dependency-system = Verksamhetssystem
dependency-identity = Inloggning och e-legitimation
dependency-network = Nätverk
dependency-power = El
dependency-delivery = Leverans av program till datorn
dependency-transfer = Överföring av uppgifter
dependency-phones = Telefoni och mobiler
dependency-printing = Utskrift
dependency-supplier = Leverantör
dependency-other = Annat
certainty-confirmed = Bekräftad: läst i regeln eller hos myndigheten
certainty-secondary = Läst i någon annans redogörelse
certainty-unverified = Inte kontrollerad
exercise-table-top = Skrivbordsövning
exercise-practical = Praktisk övning
exercise-restore-test = Återläsningsprov
exercise-real-outage = Verkligt avbrott
step-kind-do = Gör
step-kind-decide = Beslut
step-kind-confirm = Kontroll
step-kind-information = Information

## Steps

step-one = Steg
step-add = Lägg till steg
step-does = Vad ska göras?
step-when = När?
step-role = Vem?
step-kind = Slags steg
step-minutes = Tid i minuter
step-place = Var?
step-uses = Med vad?
step-form = Blankett som fylls i
step-parts = Vem gäller steget?
step-parts-hint = Lämna tomt om det gäller alla inom förvaltningen. Privata utförare får bara det som är markerat för dem.

## Form parts

form-more = Mer
form-minutes = min
form-row-name = { $one } { $number }
form-rows-none = Inget ännu.
form-pick-open-routine = Öppna rutinen { $name }
form-activity-times = Ska fungera igen inom { $rto }, tål högst { $mtpd }
form-activity-rto = Ska fungera igen inom { $rto }
form-activity-mtpd = Tål högst { $mtpd }
form-activity-mbco = Lägsta nivå: { $mbco }
form-role-empty = Ingen innehavare

## Page

editor-back = Planer
editor-not-open = Planen går inte att öppna
editor-read = Läs den godkända planen
editor-loading = Planen hämtas …
editor-sections = Planens delar
editor-section-pick = Del av planen
editor-mark-done = klar
editor-mark-look = behöver ses över
editor-mark-empty = tom
editor-help = Hjälp
editor-help-why = Varför frågar vi?
editor-help-example = Ett bra exempel
editor-help-auditor = Revisorn brukar fråga
editor-before = Föregående: { $section }
editor-next = Nästa: { $section }
editor-submit = Skicka för godkännande
editor-preview-show = Visa som utskrift
editor-preview-hide = Dölj utskriften
editor-preview-title = Så skrivs delen ut
editor-preview-whole = Hela planen som utskrift
editor-preview-page = Sida { $number } av { $pages }
editor-preview-earlier = Föregående sida
editor-preview-later = Nästa sida
editor-preview-saves = Visas när det du skrivit är sparat.
editor-undo = Ångra senaste ändringen
editor-undone = Den senaste sparade ändringen är ångrad.
editor-rename = Byt namn eller slag
editor-compare = Jämför med gällande version
editor-versions = Versioner
editor-title-label = Planens namn
editor-title-missing = Skriv vad planen ska heta.
editor-kind-label = Slags plan
editor-rename-save = Spara namnet
editor-cancel = Avbryt
editor-close = Stäng

## State and saving

editor-state-first = Utkast till version { $number }
editor-state-review = Version { $number } väntar på godkännande
editor-state-sent-back = Version { $number } kom tillbaka
editor-current = Version { $number } gäller till { $day }
editor-current-open = Version { $number } gäller
editor-no-current = Ingen version är godkänd ännu
editor-read-only = Du kan läsa planen men inte skriva i den.
editor-in-review = Planen granskas. Vill du ändra i den, ta tillbaka den först.
editor-in-review-read = Planen granskas.
editor-withdraw = Ta tillbaka planen
editor-withdrawn = Planen är tillbaka hos dig.
editor-review = Till granskningen
editor-sent-back-title = Skickades tillbaka { $day }
editor-settled-note = Inget är ändrat sedan version { $number } godkändes. När du ändrar något börjar ett utkast till version { $next }.

## Findings and warnings

editor-findings = Behöver ses över här
editor-findings-more =
    { $count ->
            [one] En sak till
           *[other] { $count } saker till
        }
editor-weight-must = Måste lösas före godkännande
editor-weight-look = Värt en titt
editor-warning-personal-number = ”{ $text }” ser ut som ett personnummer. Ta bort det: planen läses av många och står i pärmar.
editor-warning-name = ”{ $text }” ser ut som ett namn. Skriv rollen i stället, så håller planen när någon slutar.
editor-submit-title = Skicka för godkännande
editor-submit-number = Det här blir version { $number }.
editor-submit-ready = Inget som måste finnas saknas.
editor-submit-lacks =
    { $count ->
            [one] En sak måste lösas först:
           *[other] { $count } saker måste lösas först:
        }
editor-submit-looks =
    { $count ->
            [one] En sak är värd en titt, men hindrar inte:
           *[other] { $count } saker är värda en titt, men hindrar inte:
        }
editor-submit-things = { $count } saker
editor-submit-freeze = Medan planen granskas kan ingen ändra i den. Du kan ta tillbaka den när du vill.
editor-submit-other = Någon annan än du godkänner.
editor-submit-go = Skicka version { $number }
editor-submitted = Planen är skickad för godkännande.

## Fields shared by sections

editor-parts = Vem gäller raden?
editor-parts-hint = Lämna tomt om den gäller alla inom förvaltningen. Privata utförare får bara det som är markerat för dem.
editor-note = Något mer?
editor-role-hint = En roll, aldrig en person.

## 1 Header

editor-header-summary = Sammanfattning
editor-header-summary-hint = Två eller tre meningar: vad planen är till för och när den används.
editor-header-owner = Dokumentansvarig
editor-header-document-number = Dokumentnummer
editor-header-registry-number = Diarienummer
editor-header-drawn-up-by = Upprättad eller reviderad av
editor-header-drawn-up-on = Upprättad eller reviderad den
editor-header-revise-by = Revideras senast
editor-header-revise-by-hint = Därefter räknas planen som för gammal.
editor-header-secrecy = Sekretessmärkning
editor-header-secrecy-hint = Skrivs på varje sida, till exempel ”OSL 18 kap. 13 §”. Lämna tomt om planen är öppen.

## 2 Scope

editor-scope-purpose = Vad är planen till för?
editor-scope-systems = System som planen omfattar
editor-scope-units = Enheter som planen omfattar
editor-scope-performers = Utförare som omfattas
editor-scope-performers-hint = Även privata utförare.
editor-scope-not-covered = Det här omfattas inte

## 3 First minutes

editor-first-minutes-steps = Steg under den första kvarten
editor-first-minutes-steps-hint = Börja med om felet bara är ditt. Skriv sedan vem som ringer vem, på kontorstid och annan tid.

## 4 Activation

editor-activation-criteria = När ska reservrutinerna börja gälla?
editor-activation-criteria-hint = Skriv något som går att avgöra med klockan i hand.
editor-activation-criteria-add = Lägg till kriterium
editor-activation-criteria-one = Kriterium
editor-activation-deciders = Vem beslutar?
editor-activation-deciders-hint = Någon ska alltid gå att nå, även på natten och när den första inte svarar.
editor-activation-deciders-add = Lägg till beslutsfattare
editor-activation-deciders-one = Beslutsfattare
editor-decider-order = Ordning
editor-decider-hours = När
editor-decider-role = Roll
editor-activation-announcement = Så meddelas beslutet
editor-activation-announcement-hint = Skriv också vem som kvitterar, och inom hur lång tid.

## 5 Tasks

editor-tasks-rows = Verksamheter, den mest brådskande först
editor-tasks-rows-hint = Tider och lägsta nivå hämtas från verksamheten.
editor-tasks-add = Lägg till verksamhet
editor-tasks-one = Verksamhet
editor-task-activity = Vilken verksamhet?
editor-task-must = Det här måste göras under avbrottet
editor-task-may-wait = Det här får vänta

## 6 Routines

editor-routines-rows = Reservrutiner i planen
editor-routines-rows-hint = I den ordning som åtgärdskorten ska ha. Samma rutin kan stå i flera planer.
editor-routines-one = Reservrutin
editor-routines-add = Lägg till reservrutin
editor-routines-note = Det här gäller för alla rutiner

## 7 Paper

editor-paper-rows = Listor som alltid finns utskrivna
editor-paper-rows-hint = Det som inte är utskrivet när avbrottet kommer finns inte.
editor-paper-add = Lägg till lista
editor-paper-one = Lista
editor-paper-what = Vilken lista?
editor-paper-printed-by = Vem skriver ut den?
editor-paper-how-often = Hur ofta?
editor-paper-place = Var ligger den inlåst?
editor-paper-shredded = När förstörs den?

## 8 Forms

editor-forms-rows = Blanketter i pärmen
editor-forms-rows-hint = Räkna med ett dygn utan system.
editor-forms-add = Lägg till blankett
editor-forms-one = Blankett
editor-forms-form = Vilken blankett?
editor-forms-copies = Antal i pärmen
editor-forms-note = Så delas nummer ut och så förvaras bladen

## 9 Dependencies

editor-dependencies-rows = Det här vilar verksamheten på
editor-dependencies-add = Lägg till beroende
editor-dependencies-one = Beroende
editor-dependency-system = System i registret
editor-dependency-system-hint = Står det inte i registret, skriv namnet nedanför i stället.
editor-dependency-name = Eller namnet
editor-dependency-kind = Vad är det?
editor-dependency-stops = Vad stannar?
editor-dependency-works-without = Vad fungerar ändå?
editor-dependency-fallback = Vad gör vi under tiden?

## 10 Communication

editor-communication-rows = Vem ska få veta vad?
editor-communication-add = Lägg till mottagare
editor-communication-one = Mottagare
editor-message-audience = Vem?
editor-message-audience-hint = Till exempel personal, klienter och vårdnadshavare, utförare, hälso- och sjukvård, medier.
editor-message-message = Vad säger vi?
editor-message-channel = Hur?
editor-message-when = När?
editor-message-sender = Vem säger det?

## 11 Contacts

editor-contacts-groups = Larmlistor
editor-contacts-groups-hint = Namn och nummer hämtas från rollregistret när listan skrivs ut.
editor-contacts-groups-add = Lägg till larmlista
editor-contacts-groups-one = Larmlista
editor-group-title = Vad är listan till för?
editor-group-title-hint = Till exempel ”Larmlista A, ledning”.
editor-group-roles = Roller, i den ordning de rings
editor-group-roles-hint = Den första rings först.
editor-group-roles-one = Roll
editor-group-roles-add = Lägg till roll
editor-contacts-external = Nummer utanför förvaltningen
editor-contacts-external-add = Lägg till nummer
editor-contacts-external-one = Nummer
editor-external-name = Vilken funktion?
editor-external-name-hint = En funktion, aldrig en person.
editor-external-phone = Telefon
editor-external-hours = Tider
editor-external-about = När ringer man dit?

## 12 Phases

editor-phases-rows = Vad ändras när avbrottet drar ut på tiden?
editor-phases-rows-hint = Ett förslag är 0–1, 1–4, 4–12, 12–24 timmar, 1–3 dygn och längre.
editor-phases-add = Lägg till fas
editor-phases-one = Fas
editor-phase-from = Från timme
editor-phase-to = Till timme (tomt: tills det fungerar)
editor-phase-decided-by = Vem beslutar?
editor-phase-does = Vad gör vi från och med nu?

## 13 Return

editor-return-declared-by = Vem säger att allt fungerar igen?
editor-return-conditions = Vad måste vara sant först?
editor-return-conditions-hint = Till exempel att två enheter har loggat in och sett rätt uppgifter.
editor-return-message = Vad säger vi, och hur?
editor-return-paper-stops = När slutar vi med papper?
editor-return-steps = Steg för återgång

## 14 Late entry

editor-late-rows = Det här förs in, i ordning
editor-late-rows-hint = Det som andra behöver först förs in först.
editor-late-add = Lägg till uppgift
editor-late-one = Uppgift
editor-late-what = Vad förs in?
editor-late-entered-by = Vem för in?
editor-late-checked-by = Vem annan kontrollerar?
editor-late-within = Inom vilken tid?
editor-late-marking = Så märks det som förs in i efterhand
editor-late-marking-hint = När det hände, vem som gjorde det och vem som förde in.
editor-late-paper-afterwards = Vad händer med pappren sedan?
editor-late-paper-afterwards-hint = Spara tills allt är infört och kontrollerat, sedan enligt informationshanteringsplanen.

## 15 Incidents

editor-incidents-rows = Det här ska anmälas
editor-incidents-rows-hint = Kontrollera varje regel och skriv när du gjorde det.
editor-incidents-add = Lägg till anmälan
editor-incidents-one = Anmälan
editor-notification-what = Vad har hänt?
editor-notification-within = Inom vilken tid?
editor-notification-to = Till vem?
editor-notification-role = Vem anmäler?
editor-notification-source = Lag eller regel
editor-notification-certainty = Hur säker är uppgiften?
editor-notification-checked-on = Kontrollerad den

## 16 Evaluation

editor-evaluation-questions = Frågor efter avbrottet
editor-evaluation-questions-add = Lägg till fråga
editor-evaluation-questions-one = Fråga
editor-evaluation-role = Vem ansvarar för utvärderingen?
editor-evaluation-within = Inom vilken tid?
editor-evaluation-within-hint = Till exempel ”Två veckor”.

## 17 Exercises

editor-exercises-interval = Hur ofta övas planen?
editor-exercises-interval-hint = Till exempel ”En gång om året, en enhet i taget”.
editor-exercises-rows = Övningar och prov
editor-exercises-add = Lägg till övning
editor-exercises-one = Övning
editor-exercise-kind = Vad gjordes?
editor-exercise-on = Dag
editor-exercise-what = Vad prövades?
editor-exercise-outcome = Hur gick det?
editor-exercise-next = Nästa gång

## 18 Revisions

editor-revisions-rows = Revisioner innan planen skrevs i Beredd
editor-revisions-rows-hint = Senare versioner skrivs hit av sig själva när de godkänns.
editor-revisions-add = Lägg till revision
editor-revisions-one = Revision
editor-revision-on = Dag
editor-revision-by = Av
editor-revision-what = Vad ändrades?
