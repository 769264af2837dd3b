# The administration: facts, units, roles and people.
organisation-title = Förvaltningen
organisation-tab-facts = Uppgifter och enheter
organisation-tab-roles = Roller
organisation-tab-people = Personer

organisation-facts = Uppgifter om förvaltningen
organisation-name = Namn
organisation-municipality = Kommun
organisation-board = Nämnd
organisation-phone = Växel
organisation-address = Adress
organisation-number = Organisationsnummer
organisation-number-hint = Efterfrågas i anmälan till myndigheter
organisation-privacy-contact = Kontakt om personuppgiftsincidenter
organisation-privacy-contact-hint = Den som en myndighet ska ringa, till exempel dataskyddsombudet
organisation-privacy-phone = Kontaktens telefon
organisation-privacy-email = Kontaktens e-post
organisation-security-contact = Säkerhetsskyddschef
organisation-security-contact-hint = Funktion och hur den nås. Visas när en uppgift kan röra Sveriges säkerhet.
organisation-prefix = Dokumentnummer börjar med
organisation-prefix-hint = Till exempel SOC-2026-.
organisation-kind = Vad är det för förvaltning?
organisation-kind-department = Facknämndens förvaltning
organisation-kind-district = Stadsdelsförvaltning

organisation-units = Enheter
organisation-units-text = Varje enhet kan få sin egen del av pärmen.
organisation-units-none = Inga enheter än
organisation-units-none-text = Lägg till de enheter som ska ha en egen pärm, till exempel Hemtjänst norr.
organisation-unit-add = Lägg till enhet
organisation-unit-name = Enhetens namn
organisation-unit-name-hint = Till exempel Biståndsenheten.
organisation-unit-part = Vilken del av planerna gäller enheten?
organisation-unit-part-hint = Avgör vad som skrivs ut i enhetens pärm.
organisation-unit-part-none = Alla delar
organisation-unit-place = Där pärmen står
organisation-unit-place-hint = Så att den hittas i mörker: rum, hylla, skåp.
organisation-unit-parent = Ligger under
organisation-unit-parent-hint = Lämna tomt om enheten ligger direkt under förvaltningen.
organisation-unit-remove = Ta bort enheten

organisation-roles-title = Roller
organisation-roles-text = Planerna nämner roller, inte personer. Byter någon jobb ändrar du här, och planen gäller ändå.
organisation-roles-lacking = { $count ->
    [one] En roll som planerna räknar med saknar innehavare eller ersättare.
   *[other] { $count } roller som planerna räknar med saknar innehavare eller ersättare.
}
organisation-roles-none = Inga roller än
organisation-roles-none-text = Börja med den som beslutar när reservrutinerna ska börja gälla, och den som ersätter.
organisation-role-add = Lägg till roll
organisation-role-nobody = Ingen innehavare
organisation-role-both = { $holder }, ersätts av { $deputy }
organisation-role-title = Rollens namn
organisation-role-title-hint = Funktionen, inte personen. Till exempel Avstämmare.
organisation-role-holder = Innehavare
organisation-role-deputy = Ersättare
organisation-role-no-holder = Ingen har rollen
organisation-role-no-deputy = Ingen ersättare är utsedd
organisation-role-same = Samma person kan inte ersätta sig själv
organisation-role-phone-office = Rollens telefon, kontorstid
organisation-role-phone-other = Rollens telefon, övrig tid
organisation-role-never-print = { $names } får aldrig skrivas ut. Fyll i rollens egna telefonnummer, annars står ingen telefon i pärmen.
organisation-role-unit = Enhet
organisation-role-unit-hint = Lämna tomt om rollen gäller hela förvaltningen.
organisation-role-note = Vad rollen gör
organisation-role-remove = Ta bort rollen

organisation-people-title = Personer
organisation-people-text = Bara de som har en roll behöver stå här. Uppgifterna skrivs ut i kontaktlistorna, om du inte säger något annat.
organisation-people-none = Inga personer än
organisation-people-none-text = Du kan också lägga till en person när du utser någon till en roll.
organisation-person-add = Lägg till person
organisation-person-no-role = Har ingen roll
organisation-person-name = Namn
organisation-person-phone-office = Telefon, kontorstid
organisation-person-phone-other = Telefon, övrig tid
organisation-person-email = E-post
organisation-person-never = Skriv aldrig ut personen
organisation-person-never-hint = Varken namn eller telefon kommer på papper. Rollens egna telefonnummer skrivs ut i stället. Använd det för den som har skyddade uppgifter.
organisation-person-never-short = Skrivs aldrig ut
organisation-person-remove = Ta bort personen
