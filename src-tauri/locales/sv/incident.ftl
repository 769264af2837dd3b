### The choices of an incident in words: in the window, in the register's export and on paper.
### An id is "incident-", the field, and the choice as it is kept.

## Where it stands

incident-stage-draft = Påbörjad
incident-stage-reported = Anmäld
incident-stage-closed = Avslutad

incident-answer-yes = Ja
incident-answer-no = Nej
incident-answer-unknown = Vet inte

incident-which-first = Första version
incident-which-supplement = Komplettering
incident-which-final = Slutlig version

## What happened with the data, in the guideline's words

incident-harm-destruction = Oavsiktlig eller olaglig förstöring
incident-harm-loss = Förlust
incident-harm-alteration = Ändring
incident-harm-disclosure = Obehörigt röjande
incident-harm-access = Obehörig åtkomst

## How it happened

incident-way-wrong_email = Mejl till fel mottagare
incident-way-wrong_letter = Brev till fel mottagare
incident-way-paper = Papper som försvann eller låg framme
incident-way-lost_device = Usb-minne, telefon eller dator som försvann
incident-way-lost_password = Lapp med lösenord som försvann
incident-way-theft = Stöld eller inbrott
incident-way-account = Konto som någon annan använde, eller nätfiske
incident-way-snooping = Någon läste utan att behöva det i arbetet
incident-way-published = Publicerat eller visat av misstag
incident-way-outage = System som stod still, eller uppgifter som var borta
incident-way-attack = Intrång eller skadlig kod
incident-way-other = Annat

## Type and cause

incident-type-confidentiality = Konfidentialitet
incident-type-integrity = Riktighet
incident-type-availability = Tillgänglighet

incident-cause-human = Mänskliga faktorn
incident-cause-technical = Tekniskt fel
incident-cause-hostile = Angrepp
incident-cause-routine = Bristande rutiner
incident-cause-supplier = Hos leverantör eller personuppgiftsbiträde
incident-cause-unknown = Inte känd än

## Whom and what it concerns

incident-group-children = Barn
incident-group-pupils = Elever och barn i förskola
incident-group-clients = Klienter i individ- och familjeomsorg
incident-group-care_recipients = Personer med hemtjänst eller boende
incident-group-patients = Patienter
incident-group-relatives = Anhöriga och vårdnadshavare
incident-group-staff = Medarbetare
incident-group-applicants = Sökande till arbete
incident-group-elected = Förtroendevalda
incident-group-citizens = Medborgare i övrigt
incident-group-others = Andra

incident-data-name = Namn
incident-data-contact = Adress, telefon, e-post
incident-data-birth_date = Födelsedatum
incident-data-personal_number = Personnummer eller samordningsnummer
incident-data-economy = Ekonomi
incident-data-evaluation = Omdömen, betyg och utredningar
incident-data-crime = Brott
incident-data-location = Var någon befinner sig
incident-data-credentials = Inloggningsuppgifter och loggar
incident-data-pictures = Bild och ljud
incident-data-health = Hälsa
incident-data-ethnicity = Etniskt ursprung
incident-data-politics = Politiska åsikter
incident-data-religion = Religion eller övertygelse
incident-data-union = Medlemskap i fackförening
incident-data-sex_life = Sexualliv eller sexuell läggning
incident-data-biometric = Genetiska eller biometriska uppgifter
incident-data-secret = Uppgifter med sekretess i socialtjänst, skola eller vård

## What it may lead to

incident-consequence-loss_of_control = Förlorad kontroll över egna uppgifter
incident-consequence-identity_theft = Identitetsstöld eller bedrägeri
incident-consequence-financial_loss = Ekonomisk förlust
incident-consequence-reputation = Skadat anseende
incident-consequence-discrimination = Diskriminering
incident-consequence-secrecy = Bruten sekretess
incident-consequence-threat = Hot, våld eller förföljelse
incident-consequence-distress = Oro och obehag
incident-consequence-service = Insats eller beslut som uteblev eller dröjde
incident-consequence-wrong_decision = Fel behandling eller beslut
incident-consequence-none = Inga troliga konsekvenser

incident-level-unlikely = Osannolik risk
incident-level-risk = Risk
incident-level-high = Hög risk

## Reporting clocks

incident-certainty-confirmed = Kontrollerad mot källan
incident-certainty-secondary = Uppgift i andra hand
incident-certainty-conclusion = Egen slutsats
incident-certainty-unverified = Inte kontrollerad
incident-certainty-own = Egen uppgift

incident-start-discovered = när incidenten upptäcks
incident-start-reported = när den är anmäld internt
incident-start-aware = när förvaltningen får vetskap om den
incident-start-high_risk = när hög risk för personerna är konstaterad
incident-start-imy_notified = när den första anmälan till IMY är skickad
incident-start-knowledge = när organisationen får kännedom om den
incident-start-nis2_notified = när incidentanmälan enligt cybersäkerhetslagen är skickad
incident-start-malpractice = när någon märker missförhållandet
incident-start-care_injury = när någon märker vårdskadan
incident-start-crime = när brott misstänks
incident-start-classified = när röjande av säkerhetsskyddsklassificerade uppgifter misstänks
