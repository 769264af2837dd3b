### The choices of an incident in words: in the window, in the register's export and on paper.
### An id is "incident-", the field, and the choice as it is kept.

## Where it stands

incident-stage-draft = Begun
incident-stage-reported = Reported
incident-stage-closed = Closed

incident-answer-yes = Yes
incident-answer-no = No
incident-answer-unknown = Do not know

incident-which-first = First version
incident-which-supplement = Supplement
incident-which-final = Final version

## What happened with the data, in the guideline's words

incident-harm-destruction = Accidental or unlawful destruction
incident-harm-loss = Loss
incident-harm-alteration = Alteration
incident-harm-disclosure = Unauthorised disclosure
incident-harm-access = Unauthorised access

## How it happened

incident-way-wrong_email = E-mail to the wrong recipient
incident-way-wrong_letter = Letter to the wrong recipient
incident-way-paper = Paper that was lost or left lying about
incident-way-lost_device = USB stick, phone or computer that was lost
incident-way-lost_password = Note with a password that was lost
incident-way-theft = Theft or burglary
incident-way-account = Account that somebody else used, or phishing
incident-way-snooping = Somebody read without needing to for their work
incident-way-published = Published or shown by mistake
incident-way-outage = System that was down, or data that were gone
incident-way-attack = Intrusion or malicious software
incident-way-other = Something else

## Type and cause

incident-type-confidentiality = Confidentiality
incident-type-integrity = Integrity
incident-type-availability = Availability

incident-cause-human = Human error
incident-cause-technical = Technical fault
incident-cause-hostile = Attack
incident-cause-routine = Poor routines
incident-cause-supplier = At a supplier or processor
incident-cause-unknown = Not known yet

## Whom and what it concerns

incident-group-children = Children
incident-group-pupils = Pupils and children in preschool
incident-group-clients = Clients of individual and family services
incident-group-care_recipients = People with home care or supported housing
incident-group-patients = Patients
incident-group-relatives = Relatives and guardians
incident-group-staff = Staff
incident-group-applicants = Job applicants
incident-group-elected = Elected representatives
incident-group-citizens = Other citizens
incident-group-others = Others

incident-data-name = Name
incident-data-contact = Address, phone, e-mail
incident-data-birth_date = Date of birth
incident-data-personal_number = Personal identity or coordination number
incident-data-economy = Finances
incident-data-evaluation = Assessments, grades and investigations
incident-data-crime = Crime
incident-data-location = Where somebody is
incident-data-credentials = Log-in data and logs
incident-data-pictures = Pictures and sound
incident-data-health = Health
incident-data-ethnicity = Ethnic origin
incident-data-politics = Political opinions
incident-data-religion = Religion or belief
incident-data-union = Union membership
incident-data-sex_life = Sex life or sexual orientation
incident-data-biometric = Genetic or biometric data
incident-data-secret = Data under secrecy in social services, school or health care

## What it may lead to

incident-consequence-loss_of_control = Lost control over the own data
incident-consequence-identity_theft = Identity theft or fraud
incident-consequence-financial_loss = Financial loss
incident-consequence-reputation = Damaged reputation
incident-consequence-discrimination = Discrimination
incident-consequence-secrecy = Broken secrecy
incident-consequence-threat = Threat, violence or persecution
incident-consequence-distress = Worry and distress
incident-consequence-service = Service or decision that did not come or was delayed
incident-consequence-wrong_decision = Wrong treatment or decision
incident-consequence-none = No likely consequences

incident-level-unlikely = Unlikely risk
incident-level-risk = Risk
incident-level-high = High risk

## Reporting clocks

incident-certainty-confirmed = Checked against the source
incident-certainty-secondary = Second-hand
incident-certainty-conclusion = Own conclusion
incident-certainty-unverified = Not checked
incident-certainty-own = Own fact

incident-start-discovered = when the incident is discovered
incident-start-reported = when it is reported internally
incident-start-aware = when the administration becomes aware of it
incident-start-high_risk = when a high risk for the persons is established
incident-start-imy_notified = when the first notification to IMY is sent
incident-start-knowledge = when the organisation gets knowledge of it
incident-start-nis2_notified = when the incident notification under the Cybersecurity Act is sent
incident-start-malpractice = when somebody notices the malpractice
incident-start-care_injury = when somebody notices the care injury
incident-start-crime = when a crime is suspected
incident-start-classified = when disclosure of classified information is suspected
