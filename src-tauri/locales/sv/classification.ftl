# Classes of systems: how sensitive the information is, and scales to say it in.
classification-title = Klassning
classification-lead = Hur känslig informationen i varje system är, och vad systemet måste tåla för att andra lutar sig mot det.
classification-pages = Sidor om klassning
classification-tab-systems = Systemens klasser
classification-tab-scales = Skalor
classification-tab-catalogues = Kravkataloger
classification-no-systems = Inga system än
classification-no-systems-text = När systemen finns i registret klassar du dem här, ett i taget.
classification-add-system = Lägg till system
classification-count = { $count ->
    [one] 1 system
   *[other] { $count } system
}
classification-no-hits = Inget system stämmer med filtret
classification-no-hits-text = Prova ett annat ord, eller visa alla.
classification-more = Visa fler

classification-system = System
classification-class = Klass
classification-state = Läge
classification-review = Nästa översyn
classification-inherits = Bär för andra
classification-inherits-from = ärver från
classification-inherits-via = via { $systems }
classification-inherits-title = Systemet bär mer än sin egen klass
classification-inherits-text = Andra system lutar sig mot det här. Därför måste det tåla samma nivå som de har.
classification-decided = Beslutad
classification-draft = Utkast
classification-draft-new = Nytt utkast
classification-none = Ingen klass
classification-none-text = Ingen har klassat systemet än. En systemförvaltare eller planförfattare kan börja.
classification-replaced = Ersatt av en nyare
classification-late = Försenad
classification-left-out = utelämnad
classification-open = obesvarad
classification-begin = Börja klassa
classification-begin-name = Börja klassa: { $name }

classification-find = Sök system
classification-level = Någon aspekt är
classification-level-any = Alla nivåer
classification-level-is = { $level } { $name }
classification-level-of = { $level } { $name } ({ $scale })
classification-show = Visa
classification-show-all = Alla ({ $count })
classification-show-none = Utan klass ({ $count })
classification-show-draft = Med utkast ({ $count })
classification-show-late = Försenad översyn ({ $count })
classification-show-inherits = Bär för andra ({ $count })

classification-begin-title = Klassa systemet
classification-begin-text = Klassningen svarar på hur illa det blir om informationen kommer i orätta händer, blir fel eller inte går att nå. Räkna med ungefär två timmar, gärna tillsammans med den som leder verksamheten.
classification-begin-step-sets = Skriv vilka slags uppgifter som finns i systemet, till exempel journaler och scheman.
classification-begin-step-questions = Svara på en fråga i taget om varje slag. Exempel finns vid varje nivå.
classification-begin-step-decide = Systemet får den högsta nivån. Någon beslutar, och då låses klassningen.
classification-again = Klassa om
classification-again-do = Börja en ny klassning
classification-again-same = Den nya klassningen börjar som en kopia av den som gäller. Den gamla står kvar och går alltid att läsa.
classification-again-other = Skalan är en annan än förra gången, så nivåerna går inte att ta med. Lagar, deltagare och beslutande följer med. Den gamla klassningen står kvar.
classification-see-scale = Läs hela skalan
classification-to-draft = Till utkastet
classification-draft-read = Klassningen skrivs just nu. Den gäller inte förrän den är beslutad.
classification-older = En äldre klassning
classification-older-text = Den gäller inte längre, men står kvar som den beslutades, med den skala som gällde då.
classification-is-decided = Klassningen är beslutad och låst. Kraven på systemet är uppdaterade.
classification-is-discarded = Utkastet är borttaget.

classification-sets = Informationsmängder
classification-sets-hint = De slags uppgifter som finns i systemet. Två till fem brukar räcka. Dela upp när något är tydligt känsligare än resten.
classification-sets-none = Ingen informationsmängd än. Lägg till den känsligaste först.
classification-set-add = Lägg till informationsmängd
classification-set-new = Ny informationsmängd
classification-set-title = { $place }. { $name }
classification-set-name = Vad den kallas
classification-set-name-hint = Till exempel Journalanteckningar.
classification-set-content = Vad som finns i den
classification-set-content-hint = Kortfattat. Skriv inga riktiga uppgifter om någon.
classification-set-process = Var den används
classification-set-in = Används i: { $process }
classification-set-open = Fyll i
classification-set-open-name = Fyll i: { $name }
classification-set-done = Klar med informationsmängden
classification-questions = Frågor om informationsmängden
classification-example = Till exempel: { $example }
classification-leave-out = Utelämna { $aspect }
classification-leave-out-text = Om kommunen inte använder aspekten för den här informationen.
classification-reason = Varför { $level }?
classification-reason-hint = Krävs från nivån { $level }. Skriv roller och slag av uppgifter, inte namn.
classification-reason-missing = Skriv varför nivån är den rätta.
classification-no-reason = Ingen motivering
classification-next = Nästa: { $aspect }

classification-stop-title = Här stannar klassningen
classification-stop-contact = Kontakta
classification-stop-no-contact = Förvaltningen har inte skrivit vem man kontaktar.
classification-stop-enter = Skriv in säkerhetsskyddschefen bland förvaltningens uppgifter
classification-stop-kept = Svaret är inte sparat. Nivån är som den var förut, och det som stod om den är borttaget här.
classification-stop-leave = Jag kontaktar dem
classification-stop-mistake = Jag valde fel nivå

classification-raise = Höj helheten
classification-raise-text = Systemet får den högsta nivån av sina delar. Ibland är helheten känsligare än delarna: mycket av samma slag på ett ställe, eller uppgifter som tillsammans säger mer än var för sig.
classification-raise-as-parts = Som delarna: { $level } { $name }
classification-raise-none = Delarna har ingen nivå än
classification-raise-reason = Varför är helheten känsligare för { $aspect }?
classification-raise-reason-hint = Till exempel: alla brukare i kommunen på ett ställe.
classification-raised-from = Höjd från { $level } { $name }
classification-raised-alone = Satt för helheten
classification-highest-in = Högst i { $sets }
classification-and-more = { $names } och { $count } till

classification-laws = Lagar som gäller
classification-laws-legend = Kryssa för dem som gäller systemet
classification-laws-hint = Varje lag för med sig egna krav, utöver dem som klassen ger.
classification-laws-none = Kravkatalogen har inga lagar att kryssa för.
classification-no-law = Ingen
classification-law-certainty = Hur säkert: { $certainty }.
classification-decision = Beslut och översyn
classification-participants = Deltagare
classification-participants-hint = Roller, inte namn. Till exempel: systemförvaltare, enhetschef, informationssäkerhetssamordnare.
classification-decided-by = Beslutas av
classification-decided-by-hint = Den roll eller nämnd som beslutar, ofta systemägaren.
classification-decider = den som beslutar
classification-next-review = Nästa översyn
classification-suggest-review = Sätt om ett år: { $day }
classification-klassa = Nummer i KLASSA
classification-klassa-hint = Om samma klassning också finns i KLASSA.
classification-note = Att tänka på
classification-note-hint = Hänvisa hellre till andra dokument än att skriva av dem.
classification-foot = Utkastet
classification-drawn = Skala: { $name }, version { $version }.

classification-result = Systemets klass
classification-lacks = { $count ->
    [one] En sak saknas
   *[other] { $count } saker saknas
}
classification-lacks-all = Visa alla { $count }
classification-whole = Inget saknas. Klassningen kan beslutas.
classification-lack-stops = { $set }: { $aspect } har en nivå där klassningen stannar
classification-lack-stops-whole = Helheten: { $aspect } har en nivå där klassningen stannar
classification-lack-not_in_scale = { $set }: { $aspect } har en nivå som inte finns i skalan
classification-lack-not_in_scale-whole = Helheten: { $aspect } har en nivå som inte finns i skalan
classification-lack-no_sets = Lägg till minst en informationsmängd
classification-lack-no_name = { $set }: skriv vad den kallas
classification-lack-no_name-here = Skriv vad informationsmängden kallas.
classification-lack-no_level = { $set }: svara på { $aspect }
classification-lack-no_level-here = Välj en nivå.
classification-lack-no_reason = { $set }: motivera { $aspect }
classification-lack-no_reason-whole = Helheten: motivera { $aspect }
classification-lack-not_raised = Helheten: { $aspect } är inte högre än delarna
classification-lack-not_raised-here = Delarna ger redan den nivån. Välj en högre, eller ”Som delarna”.
classification-lack-no_participants = Skriv vilka som deltog
classification-lack-no_decider = Skriv vem som beslutar
classification-lack-no_review = Sätt en dag för nästa översyn

classification-decide = Besluta klassningen
classification-decide-about = Gör det när { $roles } har beslutat. Då låses klassningen.
classification-decide-text = Efter det går klassningen inte att ändra. Ändras något klassar du om, och den gamla står kvar. Beslutas av: { $by }.
classification-decide-do = Lås som beslutad
classification-decide-day-missing = Skriv vilken dag beslutet togs.
classification-decided-on = Beslutad den
classification-dnr = Diarienummer
classification-dnr-hint = Lämna tomt om beslutet inte är diariefört.
classification-discard = Ta bort utkastet
classification-discard-text = Utkastet tas bort. Klassningar som är beslutade står kvar.
classification-frozen = Låst
classification-frozen-by = av { $by }, { $at }
classification-replaced-at = ersatt { $at }
classification-system-print = Klassningen

classification-versions = Alla klassningar av systemet
classification-versions-text = En gammal klassning läses med den skala som gällde då. Nivåer ur olika skalor går inte att jämföra.
classification-shown = visas här
classification-scale = Skala
classification-scale-stamp = { $name }, version { $version }
