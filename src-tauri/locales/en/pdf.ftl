# Words on paper: heads and feet of pages, covers, forms.

pdf-page-of = Page { $page } of { $pages }
pdf-page-number = { $page } of { $pages }
pdf-continued = { $title } (continued)

pdf-form-date-hint = year, month, day
pdf-form-date-time-hint = year, month, day and time
pdf-form-personal-number-hint = personal identity number
pdf-form-place-and-date = Place and date
pdf-form-signature = Signature
pdf-form-name-in-print = Name in capital letters
