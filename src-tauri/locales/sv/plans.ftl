### The list of plans and new plans.

## Kinds and states

plan-kind-both = Kontinuitets- och avbrottsplan
plan-kind-continuity = Kontinuitetsplan
plan-kind-outage = Avbrottsplan
plans-state-in-force = Gäller
plans-state-soon = Snart för gammal
plans-state-too-old = För gammal
plans-state-none = Inte godkänd
plans-draft-draft = Utkast
plans-draft-sent-back = Skickad tillbaka
plans-draft-in-review = Väntar på godkännande

## List

plans-title = Planer
plans-lead =
    { $count ->
            [one] En plan
           *[other] { $count } planer
        }
plans-loading = Planerna hämtas …
plans-new = Ny plan
plans-list = Planer i förvaltningen
plans-column-revise = Revideras senast
plans-version = Version { $number }
plans-draft-of = { $state }, version { $number }
plans-lacks =
    { $count ->
            [one] En sak saknas
           *[other] { $count } saker saknas
        }
plans-ready = Inget saknas
plans-changed = Ändrad { $day } av { $name }
plans-systems = Omfattar { $systems }
plans-read = Läs
plans-review = Granska
plans-print = Skriv ut
plans-more = Mer för { $title }
plans-versions = Versioner
plans-retire = Ta ur bruk
plans-retire-sure = Ta planen ”{ $title }” ur bruk? Godkända versioner finns kvar i filen, och du kan ångra dig.
plans-retired = ”{ $title }” är tagen ur bruk.
plans-bring-back = Ångra
plans-empty-title = Här finns inga planer ännu
plans-empty-text = En plan säger hur verksamheten går vidare när ett system inte fungerar. Börja med en mall, så är det mesta redan ifyllt.
plans-empty-reader = När en plan är godkänd kan du läsa och skriva ut den här.

## New plan

plans-new-title = Ny plan
plans-start = Vad ska planen börja med?
plans-start-nothing = En tom plan
plans-start-nothing-text = Alla delar finns, men inget är ifyllt.
plans-start-copy = En kopia av en annan plan
plans-start-copy-text = Delar och rutiner följer med. Godkännandet gör det inte.
plans-copy-of = Vilken plan ska kopieras?
plans-title-label = Vad ska planen heta?
plans-title-hint = Lämna tomt så får den mallens namn.
plans-title-hint-own = Till exempel ”Avbrottsplan, trygghetslarm”.
plans-title-missing = Skriv vad planen ska heta.
plans-kind-label = Slags plan
plans-kind-both-hint = Både hur verksamheten går vidare och vad man gör när systemet är nere.
plans-kind-continuity-hint = Hur verksamheten hålls på en godtagbar nivå.
plans-kind-outage-hint = Vad man gör när ett visst system är nere.
plans-make = Skapa planen
plans-cancel = Avbryt
