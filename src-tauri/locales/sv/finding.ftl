### What a plan lacks, and what is worth a look. Arguments are texts, so no message counts with plural forms.

## 1. Document header

finding-no-owner = Ingen dokumentansvarig är utsedd.
finding-no-revision-date = Det står inte när planen senast ska revideras.
finding-revision-date-past = Dagen då planen senast skulle revideras har passerat. Välj en ny dag.
finding-no-document-number = Planen har inget dokumentnummer.
finding-no-drawn-up-by = Det står inte vem som har upprättat planen.

## 2. Scope

finding-no-systems = Inget system är valt. Välj minst ett som planen gäller.
finding-no-units = Ingen enhet är vald.
finding-no-purpose = Planens syfte är inte beskrivet.

## 3. The first minutes

finding-no-first-minutes = Det står inte vad man gör de första 15 minuterna.

## 4. Activation

finding-no-criteria = Det står inte när reservrutinerna ska börja gälla.
finding-no-decider = Det står inte vem som beslutar om aktivering.
finding-no-deputy-decider = Ingen ersättare är utsedd för den som beslutar om aktivering.
finding-no-decider-other-hours = Ingen kan besluta om aktivering på kvällar, nätter och helger.
finding-no-announcement = Det står inte hur beslutet om aktivering meddelas.

## 5. What must go on

finding-no-tasks = Ingen verksamhet är vald. Välj det som måste fortsätta under avbrottet.
finding-task-without-activity = En rad saknar verksamhet, eller så är verksamheten borttagen ur registret.
finding-activity-without-mtpd = Det står inte hur länge ”{ $activity }” klarar sig utan systemet (MTPD).

## 6. Fallback routines

finding-activity-without-routine = ”{ $activity }” har ingen reservrutin i planen.
finding-no-routines = Planen har ingen reservrutin.
finding-routine-gone = En reservrutin i planen är borttagen ur registret.
finding-routine-without-steps = Reservrutinen ”{ $routine }” har inga steg.
finding-steps-without-role = I reservrutinen ”{ $routine }” saknar { $count } steg en roll.
finding-steps-longer-than-rto = Stegen i ”{ $routine }” tar { $minutes } min, men verksamheten ska vara igång igen inom { $rto } tim.

## 7. Paper and 8. forms

finding-no-paper = Ingen lista är vald som alltid ska finnas på papper.
finding-no-forms = Pärmen har inga blanketter.
finding-form-not-in-binder = Reservrutinen ”{ $routine }” använder blanketten ”{ $form }”, som inte ligger i pärmen.

## 9. Dependencies

finding-no-dependencies = Inget beroende är beskrivet, till exempel inloggning, nätverk eller el.
finding-dependency-without-fallback = Det står inte vad man gör utan ”{ $name }”.

## 10. Communication

finding-no-communication = Det står inte vem som får veta vad under avbrottet.

## 11. Contacts

finding-no-contacts = Kontaktlistan är tom.
finding-role-gone = En roll i planen är borttagen ur registret.
finding-role-without-holder = Ingen innehar rollen ”{ $role }”.
finding-role-without-deputy = Ingen ersättare är utsedd för rollen ”{ $role }”.
finding-role-without-phone = Rollen ”{ $role }” har inget telefonnummer.

## 12. Phases

finding-no-phases = Det står inte vad som ändras när avbrottet drar ut på tiden.
finding-phases-gap = Det är ett glapp mellan två faser.
finding-phase-backwards = En fas slutar innan den börjar.

## 13 to 17. Afterwards

finding-no-return-decider = Det står inte vem som beslutar om återgång.
finding-no-late-entry = Det står inte vad som ska efterregistreras.
finding-late-entry-same-role = Samma roll registrerar och kontrollerar ”{ $what }”. Välj olika roller.
finding-late-entry-unchecked = Det står inte vem som kontrollerar ”{ $what }” efter registreringen.
finding-no-incidents = Det står inte vilka incidenter som ska anmälas, och till vem.
finding-no-evaluation = Inga frågor är valda för utvärderingen.
finding-never-exercised = Planen har aldrig övats.
finding-exercised-long-ago = Planen övades senast { $day }. Öva minst en gång om året.
