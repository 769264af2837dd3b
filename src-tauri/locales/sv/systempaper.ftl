### Vad som står på papper om system: systemblad, förvaltningsplan, kontrollmatris, klassning, krav, konsekvensanalys, beroenden.

## Huvud, dagar och tider

systempaper-extract = Utdrag { $at }
systempaper-secrecy = Innehållet kan omfattas av sekretess, till exempel enligt 18 kap. 8 § offentlighets- och sekretesslagen. Pröva det innan du lämnar ut papperet.
systempaper-hours = { $hours ->
    [one] { $hours } timme
   *[other] { $hours } timmar
}
systempaper-day-today = { $day } (i dag)
systempaper-day-ago = { $days ->
    [one] { $day } ({ $days } dag sedan)
   *[other] { $day } ({ $days } dagar sedan)
}
systempaper-day-passed = { $day }, dagen har passerat
systempaper-gone = Finns inte längre i registret
systempaper-unsaid = Inte angivet
systempaper-yes = Ja
systempaper-no = Nej
systempaper-system = System
systempaper-activity = Verksamhet
systempaper-meaning = Vad det betyder
systempaper-scale-title = Så ska skalan läsas

## Systemblad

systempaper-sheet-kind = Systemblad
systempaper-about = Systemet
systempaper-sort = Slag
systempaper-sort-case = Verksamhetssystem
systempaper-sort-support = Stödsystem
systempaper-purpose = Vad det används till
systempaper-supplier = Leverantör
systempaper-hosting = Var det körs
systempaper-scope = Vilka som använder det
systempaper-scope-whole = Hela förvaltningen
systempaper-class = Klass
systempaper-class-draft = { $class }, utkast som inte är beslutat
systempaper-class-replaced = { $class }, ersatt av en nyare
systempaper-restored = Senast återställt
systempaper-restore-took = tog { $hours }
systempaper-roles = Roller
systempaper-role-owner = Systemägare
systempaper-role-responsible = Systemansvarig
systempaper-role-manager = Systemförvaltare
systempaper-role-administrator = Systemadministratör
systempaper-role-pilots = Ombud i verksamheten
systempaper-support = Support och avtal
systempaper-support-whom = Vem du ringer
systempaper-support-name = Vem
systempaper-support-phone = Telefon
systempaper-support-address = E-post eller webbadress
systempaper-support-hours = Öppet
systempaper-agreement = Avtal och servicenivå
systempaper-promised = Leverantören lovar återställning inom
systempaper-read-only = Läskopia
systempaper-use = Inloggning, loggning och personuppgifter
systempaper-login = Inloggning
systempaper-logging = Loggning
systempaper-personal = Personuppgifter
systempaper-personal-none = Inga
systempaper-personal-ordinary = Ja, inga känsliga
systempaper-personal-sensitive = Ja, känsliga uppgifter eller uppgifter under sekretess
systempaper-personal-note = Om personuppgifterna
systempaper-performers = Privata utförare som använder det
systempaper-leaning = Verksamheter och planer
systempaper-leaning-activities = Verksamheter som använder systemet
systempaper-leaning-plans = Planer som omfattar systemet
systempaper-mtpd = Längsta tolerabla avbrott (MTPD)
systempaper-rto = Mål för återställning (RTO)
systempaper-rpo = Data som får förloras (RPO)
systempaper-mbco = Lägsta nivå under avbrottet (MBCO)
systempaper-plan = Plan
systempaper-plan-state = Läge
systempaper-plan-revise = Ska ses över senast
systempaper-plan-version = Version { $number } gäller
systempaper-plan-draft = Utkast

## Klass, bevis och kontrollfrågor i korthet

systempaper-class-title = Informationsklassning
systempaper-decided-by = Beslutad av
systempaper-decided-on = Beslutad den
systempaper-next-review = Nästa översyn
systempaper-scale = Skala
systempaper-scale-version = { $name }, version { $version }
systempaper-aspect = Aspekt
systempaper-level = Nivå
systempaper-level-from = Kommer från
systempaper-level-none = Utelämnad
systempaper-raised-from = Höjd från { $from }. Delarna: { $sets }
systempaper-proofs = Bevis från leverantören
systempaper-proof = Bevis
systempaper-proof-backup = Säkerhetskopior
systempaper-proof-restore = Test av återläsning
systempaper-proof-traceability = Spårbarhet
systempaper-proof-penetration = Intrångstest
systempaper-proof-encryption = Kryptering
systempaper-proof-log = Loggar
systempaper-proof-other = Annat
systempaper-standing = Läge
systempaper-standing-not-asked = Inte begärt
systempaper-standing-waiting = Begärt, har inte kommit
systempaper-standing-old = För gammalt
systempaper-standing-wanting = Räcker inte
systempaper-standing-fresh = Aktuellt
systempaper-dated = Gäller dagen
systempaper-checked = Kontrollerat av oss
systempaper-ask-again = Begär igen senast
systempaper-controls = Kontrollfrågor
systempaper-question = Kontrollfråga
systempaper-question-documentation = 1. Är dokumentationen av rutiner och processer aktuell och versionshanterad?
systempaper-question-users = 2. Förstår användarna rutinerna, och följs det upp?
systempaper-question-permissions = 3. Kontrolleras behörigheterna löpande?
systempaper-question-restore = 4. Är återställning testad och dokumenterad?
systempaper-question-logging = 5. Räcker loggningen för full spårbarhet?
systempaper-question-security = 6. Är den tekniska säkerheten tillräckligt god?
systempaper-verdict = Bedömning
systempaper-verdict-met = Uppfyllt
systempaper-verdict-partly = Delvis uppfyllt
systempaper-verdict-not-met = Ej uppfyllt
systempaper-verdict-none = Inte bedömt
systempaper-finding = Iakttagelse
systempaper-remains = Vad som kvarstår
systempaper-assessed-on = Bedömt den
systempaper-assessed-by = Bedömt av

## Beroenden och löften

systempaper-needs = Vad systemet behöver
systempaper-needs-what = Behöver
systempaper-needed = Vad som behöver systemet
systempaper-needed-by = Behövs av
systempaper-kind = Slag
systempaper-kind-use = Användning
systempaper-kind-system = System
systempaper-kind-identity = Inloggning och identitet
systempaper-kind-network = Nät
systempaper-kind-power = El
systempaper-kind-delivery = Leverans till skrivbordet
systempaper-kind-transfer = Överföring av uppgifter
systempaper-kind-phones = Telefoni och mobila enheter
systempaper-kind-printing = Utskrift
systempaper-kind-supplier = Leverantör
systempaper-kind-other = Annat
systempaper-direction-feeds = den ena lämnar uppgifter till den andra
systempaper-direction-mutual = båda behöver varandra
systempaper-works-without = Fungerar utan
systempaper-fallback = Reserv
systempaper-conflicts = Löften som inte håller
systempaper-conflicts-intro = Här är löftet om återställning längre än verksamheten tål, räknat genom hela kedjan av beroenden.
systempaper-against-mtpd = längsta tolerabla avbrott
systempaper-against-rto = mål för återställning
systempaper-tolerates = Tål
systempaper-chain = Kedja
systempaper-promises = Det sista lovar

## Förvaltningsplan

systempaper-plan-kind = Förvaltningsplan
systempaper-plan-title = Förvaltningsplan för { $system }
systempaper-plan-owner = Dokumentansvarig
systempaper-plan-number = Dok.nr
systempaper-plan-revised = Upprättad eller reviderad
systempaper-plan-revise-by = Revideras
systempaper-plan-text = Text under rubriken
systempaper-plan-goals = Syfte och mål
systempaper-plan-permissions = Behörigheter och åtkomst
systempaper-plan-follow-up = Uppföljning och kontroller
systempaper-plan-logging = Loggning
systempaper-plan-incidents = Incidentrapportering
systempaper-plan-development = Utveckling
systempaper-wheel = Årshjul
systempaper-recurring = När det senast gjordes
systempaper-recurring-what = Aktivitet
systempaper-recurring-times = Gånger per år
systempaper-recurring-role = Vem
systempaper-recurring-done = Senast gjort
systempaper-never-noted = Inte noterat

## Kontrollmatris

systempaper-controls-kind = Kontrollfrågor för alla system
systempaper-matrix = Fråga och system
systempaper-counted = Antal system
systempaper-meaning-met = Kontrollen finns, används och går att visa.
systempaper-meaning-partly = Arbete pågår eller är planerat. Risken kvarstår.
systempaper-meaning-not-met = Ingenting är gjort, eller det som är gjort räcker inte. Risken kvarstår.
systempaper-meaning-none = Ingen har bedömt frågan än.
systempaper-earlier = Tidigare
systempaper-evidence = Underlag
systempaper-done = Vad som har åtgärdats
systempaper-owner-due = Ansvarig och senast

## Klassning

systempaper-record-kind = Beslut om informationsklassning
systempaper-version-draft = Utkast { $at }
systempaper-version-decided = Beslutad, markerad { $at } av { $by }
systempaper-version-replaced = Ersatt av en nyare klassning { $at }
systempaper-decision = Beslut
systempaper-participants = Deltagare, som roller
systempaper-registry = Diarienummer
systempaper-scale-source = Om skalan
systempaper-laws = Lagar som gäller
systempaper-klassa = Nummer i KLASSA
systempaper-note = Att tänka på
systempaper-highest = Systemets nivå
systempaper-highest-intro = Systemet får den högsta nivån bland sina informationsmängder, aspekt för aspekt.
systempaper-sets = Informationsmängder
systempaper-sets-about = Vad mängderna är
systempaper-set = Informationsmängd
systempaper-set-content = Vad den innehåller
systempaper-set-process = Var den används
systempaper-reasons = Skäl
systempaper-reason = Skäl
systempaper-reason-missing = Skäl saknas
systempaper-raised = Höjda nivåer
systempaper-raised-intro = Helheten kan vara känsligare än delarna, till exempel när många uppgifter samlas.
systempaper-aspect-question = Frågan som besvaras
systempaper-sign = Underskrift
systempaper-sign-decided = Datum, underskrift och namnförtydligande av den som beslutar

## Krav

systempaper-own-kind = Krav på den egna organisationen
systempaper-supplier-kind = Krav på leverantören
systempaper-measures-kind = Handlingsplan
systempaper-basis = Vad listan bygger på
systempaper-catalogue = Kravkatalog
systempaper-catalogue-source = Om katalogen
systempaper-count = Antal
systempaper-always = Ställs alltid
systempaper-mandatory = Ska
systempaper-supplier-title = Krav att besvara
systempaper-supplier-intro = Svara på varje krav i de två sista kolumnerna. Skriv ja, delvis eller nej, och beskriv hur kravet uppfylls.
systempaper-measures-title = Det som ska göras
systempaper-measures-intro = Krav som inte är uppfyllda, eller som ingen har besvarat. Det som ska vara klart först står först.
systempaper-no-day = Ingen dag är satt
systempaper-no-measure = Ingen åtgärd är beskriven
systempaper-no-owner = Ingen är utsedd
systempaper-status-open = Inte besvarat
systempaper-status-met = Uppfyllt
systempaper-status-partly = Delvis
systempaper-status-not-met = Ej uppfyllt
systempaper-status-not-relevant = Gäller inte
systempaper-column-number = Nummer
systempaper-column-area = Område
systempaper-column-title = Krav
systempaper-column-own = Så ska det vara
systempaper-column-demand = Krav (leverantören ska)
systempaper-column-why = Varför
systempaper-column-mandatory = Ska-krav
systempaper-column-meets = Uppfyller (ja/delvis/nej)
systempaper-column-description = Beskrivning
systempaper-column-status = Svar
systempaper-column-how = Hur
systempaper-column-measure = Åtgärd
systempaper-column-owner = Ansvarig
systempaper-column-due = Klart senast
systempaper-column-evidence = Underlag

## Konsekvensanalys

systempaper-impact-kind = Konsekvensanalys
systempaper-activities = Vad verksamheterna tål
systempaper-after = { $hours ->
    [one] Efter { $hours } timme
   *[other] Efter { $hours } timmar
}
systempaper-mtpd-suggested = { $hours } (förslag, inte bekräftat)
systempaper-mtpd-longer = längre än analysen föreslår ({ $hours })
systempaper-systems = Vad det kräver av systemen
systempaper-systems-intro = Kravet är det strängaste som någon verksamhet ställer, direkt eller genom andra system. Det som är uppmätt väger tyngre än det som är lovat.
systempaper-no-demand = Inget krav
systempaper-unmeasured = Aldrig uppmätt
systempaper-unpromised = Inget löfte
systempaper-outcome = Utfall
systempaper-demanded = Krävs
systempaper-demanded-by = Av vem, och vägen ner
systempaper-promised-short = Lovat
systempaper-measured = Uppmätt
systempaper-rpo-demanded = Data som får förloras, krav
systempaper-objective-none = Inget krav ställs
systempaper-objective-met = Klaras
systempaper-objective-missed = Klaras inte
systempaper-objective-unproven = Lovat, aldrig prövat
systempaper-objective-unknown = Okänt
systempaper-impact-unsaid = Inte angivet
systempaper-impact-none = 0 ingen
systempaper-impact-moderate = 1 måttlig
systempaper-impact-considerable = 2 betydande
systempaper-impact-serious = 3 allvarlig
systempaper-impact-none-means = Avbrottet märks knappt.
systempaper-impact-moderate-means = Arbetet går att göra, men sämre eller långsammare.
systempaper-impact-considerable-means = Det viktigaste går att göra, men klart sämre. Enskilda drabbas märkbart.
systempaper-impact-serious-means = Viktiga uppgifter går inte att göra, eller liv, hälsa eller rättigheter hotas.

## Beroenden

systempaper-web-kind = Beroenden mellan system
systempaper-web-title = Beroenden kring { $system }
systempaper-web-about = I korthet
systempaper-web-count = Verksamheter, system och tjänster i bilden
systempaper-web-lines = Beroenden i bilden
systempaper-circles = System som behöver varandra i en cirkel
systempaper-circles-none = Inga
systempaper-alone = Utan angivna beroenden
systempaper-web-picture = Bilden
systempaper-web-read = En pil går från den som behöver till det som behövs. Längst till vänster står verksamheterna. Allt i bilden står också i tabellen efter den.
systempaper-web-table = Samma sak som tabell
systempaper-web-above = Den här
systempaper-web-below = behöver
systempaper-fall-title = Om { $system } inte fungerar
systempaper-falls = Vad som händer
systempaper-falls-activities = Verksamheter som påverkas
systempaper-falls-systems = System och tjänster som påverkas
systempaper-falls-wholly = Stannar helt
systempaper-falls-partly = Fungerar delvis
systempaper-way = Vägen ner
