# One system: its pages.
systemfile-tabs = Pages about the system
systemfile-tab-facts = Facts
systemfile-tab-maintenance = Maintenance plan
systemfile-tab-classification = Classification
systemfile-tab-requirements = Requirements
systemfile-tab-evidence = Proof
systemfile-tab-controls = Control questions
systemfile-head = { $system }: { $page }
