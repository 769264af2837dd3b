# One system: its pages.
systemfile-tabs = Sidor om systemet
systemfile-tab-facts = Uppgifter
systemfile-tab-maintenance = Förvaltningsplan
systemfile-tab-classification = Klassning
systemfile-tab-requirements = Krav
systemfile-tab-evidence = Bevis
systemfile-tab-controls = Kontrollfrågor
systemfile-head = { $system }: { $page }
