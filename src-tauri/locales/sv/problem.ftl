### What is wrong with a field, and how to mend it. Arguments are texts, so no message counts with plural forms.

problem-required = Fyll i uppgiften.
problem-too-long = Texten är för lång. Den får ha högst { $max } tecken.
problem-rto-above-mtpd = Verksamheten ska vara igång igen inom { $rto } tim, men klarar sig högst { $mtpd } tim utan systemet. Gör den första tiden kortare eller den andra längre.
problem-personal-number = Det här ser ut som ett personnummer. Ett sådant får inte stå här. Ta bort det.
problem-passphrase-short = Lösenfrasen är för kort. Skriv minst { $min } tecken, gärna några ord som inte hör ihop.
problem-passphrase-same = Den nya lösenfrasen är likadan som den gamla. Välj en annan.
problem-name-taken = Namnet används redan. Välj ett annat.
problem-unknown-reference = Det du har valt finns inte längre i registret. Välj något annat.
problem-not-positive = Skriv ett tal som är större än noll.
problem-number-range = Skriv ett tal från { $min } till { $max }.
problem-impact-level = Välj en nivå från 0 (ingen påverkan) till 3 (allvarlig).
problem-phase-backwards = Fasen slutar innan den börjar. Ange ett senare slut.
problem-comment-required = Skriv varför, så att den som skriver planen vet vad som ska ändras.
problem-administration = Det här hör till en annan förvaltning. Välj något ur den här förvaltningens register.
problem-copies = Ange hur många exemplar du vill ha, från 1 till { $max }.
problem-unit-loop = En enhet kan inte ligga under sig själv. Välj en annan överordnad enhet.
problem-already-there = ”{ $name }” finns redan i filen. Ingenting har lästs in.
# Only a script can meet it, and gets the detail behind it.
problem-shape = Uppgiften har inte den form som Beredd väntar sig.
