# Ord på papper: sidhuvud, sidfot, omslag, blanketter.

pdf-page-of = Sida { $page } av { $pages }
pdf-page-number = { $page } av { $pages }
pdf-continued = { $title } (fortsättning)

pdf-form-date-hint = år, månad, dag
pdf-form-date-time-hint = år, månad, dag och klockslag
pdf-form-personal-number-hint = personnummer
pdf-form-place-and-date = Ort och datum
pdf-form-signature = Namnteckning
pdf-form-name-in-print = Namnförtydligande
