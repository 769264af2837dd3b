### What stands in a plan beside what its writers wrote: headings, labels and fixed words. On paper and in the preview.

## What kind of plan, whose part

document-kind-continuity = Kontinuitetsplan
document-kind-outage = Avbrottsplan
document-kind-both = Kontinuitets- och avbrottsplan
document-part-purchaser = Beställare
document-part-performer = Utförare
document-part-private-performer = Privat utförare
document-part-all = Alla inom förvaltningen

## Steps and times

document-step-information = Information
document-step-do = Gör
document-step-confirm = Kontroll
document-step-decide = Beslut
document-uses-form = Blankett { $number }, { $title }
document-hours = { $hours ->
    [one] 1 timme
   *[other] { $hours } timmar
 }
# Stands after "gäller" on an action card.
document-phase-always = från start
document-phase-from = mer än { $from ->
    [one] 1 timme
   *[other] { $from } timmar
 } efter start
document-phase-between = { $from ->
    [0] { $to ->
        [one] den första timmen
       *[other] de första { $to } timmarna
     }
   *[other] { $from }–{ $to } timmar efter start
 }

## 2. Scope

document-scope-purpose = Syfte
document-scope-systems = System som planen omfattar
document-scope-systems-name = System
document-scope-systems-purpose = Används till
document-scope-systems-supplier = Leverantör
document-scope-systems-promise = Leverantören lovar igång inom
document-scope-systems-restored = Återläsning provad
document-never-proven = Aldrig
document-scope-units = Enheter som planen omfattar
document-scope-performers = Utförare som planen omfattar
document-scope-not-covered = Planen omfattar inte

## 4. Activation

document-activation-criteria = Reservrutinerna börjar gälla när
document-activation-deciders = Vem beslutar om aktivering
document-activation-deciders-order = Ordning
document-activation-deciders-hours = När
document-activation-deciders-role = Roll
document-activation-announcement = Så meddelas beslutet
document-hours-always = Dygnet runt
document-hours-office = Kontorstid
document-hours-other = Övrig tid
document-decider-first = Först
document-decider-in-absence = Ersättare

## 5. What must go on

document-tasks = Verksamheter, den mest brådskande först
document-tasks-activity = Verksamhet
document-tasks-mtpd = Längst utan systemet (MTPD)
document-tasks-mbco = Lägsta nivå som godtas (MBCO)
document-tasks-must = Måste göras
document-tasks-may-wait = Får vänta
document-deadlines = Lagstadgade tider som löper under avbrottet
document-deadlines-activity = Verksamhet
document-deadlines-what = Vad som ska göras
document-deadlines-within = Inom
document-deadlines-source = Regel

## 6. Fallback routines

document-routines = Reservrutiner
document-routines-card = Kort
document-routines-title = Reservrutin
document-routines-phase = Gäller
document-routines-parts = För

## 7. Paper and 8. forms

document-paper = Listor som alltid ska finnas på papper
document-paper-what = Lista
document-paper-by = Skrivs ut av
document-paper-how-often = Hur ofta
document-paper-place = Förvaras låst
document-paper-shredded = Förstörs
document-forms = Blanketter i pärmen
document-forms-number = Nr
document-forms-title = Blankett
document-forms-copies = Antal
document-forms-parts = För

## 9. Dependencies

document-dependencies = Det som verksamheten är beroende av
document-dependencies-name = Beroende
document-dependencies-kind = Slag
document-dependencies-stops = Det här stannar
document-dependencies-works = Det här fungerar ändå
document-dependencies-fallback = Gör så här under tiden
document-dependency-system = Verksamhetssystem
document-dependency-identity = Inloggning och e-legitimation
document-dependency-network = Nätverk
document-dependency-power = El
document-dependency-delivery = Leverans av program till datorn
document-dependency-transfer = Överföring av uppgifter
document-dependency-phones = Telefoni och mobiler
document-dependency-printing = Utskrift
document-dependency-supplier = Leverantör
document-dependency-other = Annat

## 10. Communication and 11. contacts

document-communication = Vem som får veta vad
document-communication-audience = Till
document-communication-when = När
document-communication-message = Budskap
document-communication-channel = Hur
document-communication-sender = Avsändare
document-contacts-system = Support för { $system }
document-contacts-external = Telefonnummer utanför förvaltningen

## 12. Phases

document-phases = När avbrottet drar ut på tiden
document-phases-phase = Hur länge
document-phases-does = Gör då så här
document-phases-by = Beslutas av

## 13. Return to normal

document-return-declared-by = Beslutar om återgång
document-return-conditions = Det här ska vara uppfyllt
document-return-message = Meddelande om återgång
document-return-paper-stops = Då slutar vi skriva på papper
document-return-steps = Gör i den här ordningen

## 14. Late entry

document-late = Det som ska efterregistreras, i den här ordningen
document-late-what = Uppgift
document-late-by = Registreras av
document-late-checked = Kontrolleras av
document-late-within = Klart inom
document-late-marking = Så märks det som registreras i efterhand
document-late-paper = Papperet efteråt

## 15. Incidents

document-incidents = Anmälningar
document-incidents-what = Händelse
document-incidents-within = Tid
document-incidents-to = Till
document-incidents-role = Ansvarig
document-incidents-source = Regel
document-certainty-secondary = Läst i någon annans redogörelse, kontrollera
document-certainty-unverified = Inte kontrollerad
document-checked-on = Kontrollerad { $day }

## 16. Evaluation and 17. exercises

document-evaluation-role = Ansvarar för utvärderingen
document-evaluation-within = Klar inom
document-evaluation-questions = Frågor
document-exercises-interval = Hur ofta
document-exercises = Övningar och återläsningsprov
document-exercises-on = Dag
document-exercises-kind = Slag
document-exercises-what = Det här provades
document-exercises-outcome = Så gick det
document-exercises-next = Nästa gång
document-exercise-table-top = Skrivbordsövning
document-exercise-practical = Praktisk övning
document-exercise-restore-test = Återläsningsprov
document-exercise-real-outage = Verkligt avbrott

## 18. Revisions

document-revisions = Versioner och ändringar
document-revisions-on = Dag
document-revisions-version = Version
document-revisions-by = Av
document-revisions-what = Ändring
document-revision-approved = Godkänd

## Where a version stands, and what a print is called in lists and file names

compared-draft = utkastet till version { $number }
compared-in-review = version { $number }, som granskas
compared-version = version { $number }
pdf-title-plan = { $title }
pdf-title-binder = Pärm: { $title }
pdf-title-card = Åtgärdskort: { $title }
pdf-title-contacts = Kontakt- och larmlistor: { $title }
pdf-title-forms = Blanketter: { $title }
pdf-title-whole-binder = Avbrottspärm: { $name }
pdf-warning-no-glyph = Tecknet ”{ $character }” kan inte skrivas ut. Det står nära ”{ $near }”.
