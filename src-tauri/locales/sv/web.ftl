### What leans on what.

web-title = Beroenden
web-lead = Vad som behöver vad, och vad som faller när något är borta.
web-none = Inga beroenden än
web-none-text = Skriv på varje system vad det behöver för att fungera: inloggning, nät, el, andra system. Då ritas bilden här.
web-none-do = Gå till systemen
web-views = Visa som
web-view-picture = Bild
web-view-list = Lista
web-view-table = Tabell
web-focus = Visa bara det närmaste kring
web-depth = Så långt
web-steps = { $count ->
    [one] 1 steg bort
   *[other] { $count } steg bort
}
web-filter = Sök i listan
web-much = { $count } rutor är för många att läsa i en bild
web-much-text = Välj ett system eller en verksamhet ovan, så ritas det som ligger närmast. I listan och tabellen finns allt.
web-much-around = Välj färre steg, eller se på allt i listan och tabellen.
web-much-all = Rita allt ändå
web-most = Det som flest behöver
web-more = Visa fler
web-all = Visa alla { $count }

web-alone = { $count ->
    [one] 1 står för sig själv, utan beroenden
   *[other] { $count } står för sig själva, utan beroenden
}
web-picture = Bild av beroenden
web-keys = Tab går till bilden. Pil ner går till det som behövs, pil upp till det som behöver, vänster och höger inom raden, Page Up och Page Down mellan raderna. Enter visar vad som faller, Esc tar bort markeringen.
web-zoom = Bildens storlek
web-zoom-in = Gör bilden större
web-zoom-out = Gör bilden mindre
web-zoom-is = { $percent } %
web-zoom-fit = Hela bredden
web-node = { $name }, { $sort }
web-node-lines = Behöver { $needs }, behövs av { $needed }

web-sort-activity = Verksamhet
web-sort-case = Verksamhetssystem
web-sort-support = Stödsystem
web-sort-named = Utanför registret

web-mark-conflict = Håller inte
web-mark-conflict-long = Ett löfte håller inte
web-mark-conflict-text = Någon verksamhet klarar sig kortare tid än det som är lovat. Rätta löftet eller tiden i registret.
web-mark-circle = Ring
web-mark-circle-long = Ingår i en ring
web-mark-circle-text = Det behöver sig självt genom andra. Bestäm i förväg vad som startas först.
web-mark-roles = Roller
web-mark-roles-long = Roller saknas
web-mark-roles-text = Alla fyra rollerna är inte utsedda.

web-stand-out = Borta
web-stand-falls = Faller
web-stand-partly = Delvis

web-legend = Förklaring till bilden
web-legend-needs = pekar på det som behövs
web-legend-soft = något fungerar ändå

web-kind-use = Används
web-kind-system = Annat system
web-kind-identity = Inloggning
web-kind-network = Nät
web-kind-power = El
web-kind-delivery = Drift
web-kind-transfer = Filöverföring
web-kind-phones = Telefoni
web-kind-printing = Utskrift
web-kind-supplier = Leverantör
web-kind-other = Annat
web-mutual = behöver varandra
web-works = Fungerar ändå:
web-fallback = Gör så här:

web-take-out = Visa vad som faller
web-focus-here = Visa bara det närmaste
web-open = Öppna i registret
web-mend = Rätta i registret
web-needs = Behöver { $count }
web-needs-none = Behöver inget annat.
web-needed = Behövs av { $count }
web-needed-none = Inget annat behöver det.
web-needs-of = { $count ->
    [one] { $name } behöver 1
   *[other] { $name } behöver { $count }
}
web-needs-in-turn = behöver { $count }
web-circle-here = står redan ovanför: en ring
web-by = genom
web-chain-needs = {" "}behöver{" "}
web-list-count = { $count ->
    [one] 1 post
   *[other] { $count } poster
}

web-table-count = { $count ->
    [one] 1 beroende.
   *[other] { $count } beroenden.
}
web-column-from = Vem
web-column-to = Behöver
web-column-kind = Slag
web-column-works = Fungerar ändå
web-column-fallback = Gör så här
web-copy = Kopiera tabellen
web-copied = { $count ->
    [one] 1 rad är kopierad. Klistra in den i Excel.
   *[other] { $count } rader är kopierade. Klistra in dem i Excel.
}
web-not-copied = Datorn tillåter inte att fönstret kopierar. Markera raderna och tryck Ctrl C.

web-fall = Om { $name } är borta
web-back = Ta bort markeringen
web-sum = Om { $name } är borta { $what }.
web-sum-falls = { $count ->
    [one] faller 1 annat
   *[other] faller { $count } andra
}
web-sum-partly = { $count ->
    [one] fungerar 1 bara delvis
   *[other] fungerar { $count } bara delvis
}
web-sum-hurt = { $count ->
    [one] drabbas 1 verksamhet
   *[other] drabbas { $count } verksamheter
}
web-sum-first = Först blir det oacceptabelt för { $activity }, efter { $time }.
web-sum-nothing = Inget annat faller om { $name } är borta.
web-hurt = Verksamheter som drabbas, den mest bråttom först
web-when = efter { $time }
web-when-suggested = föreslaget, inte bekräftat
web-when-unsaid = tid saknas
web-rto = Ska vara igång igen inom { $time }.
web-mbco = Lägsta nivå:
web-plans = { $count ->
    [one] Plan:
   *[other] Planer:
}
web-no-plan = Ingen gällande plan
web-uncovered = { $count ->
    [one] En verksamhet står utan gällande plan
   *[other] { $count } verksamheter står utan gällande plan
}
web-uncovered-text = Det gäller { $activities }. Skriv en plan, eller ta in dem i en som finns.
web-more-names = { $count } till
web-uncovered-do = Gå till planerna
web-falls = { $count ->
    [one] 1 faller helt
   *[other] { $count } faller helt
}
web-partly = { $count ->
    [one] 1 fungerar delvis
   *[other] { $count } fungerar delvis
}

web-circles = { $count ->
    [one] En ring
   *[other] { $count } ringar
}
web-circle-text = { $names } behöver varandra i en ring. Inget av dem kommer igång före de andra, så bestäm i förväg vilket som startas först.

web-paper = Beroendena på papper
web-paper-text = Hela bilden och tabellen under den, att sätta i pärmen.
web-paper-of = Bilden med { $name } i mitten, och vad som faller med det. Ta bort valet ovan för att skriva ut allt.
