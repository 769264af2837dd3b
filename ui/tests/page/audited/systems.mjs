/** Three systems that an audit went through and three that a guideline covers, in the words of a register. No person is named. */
const AUDIT = { day: '2020-05-20', by: 'Revisorerna, granskning av intrångsskydd och it-säkerhet' };
const ROLES = { owner: 'Socialnämnden genom förvaltningschefen', responsible: 'Verksamhetsutvecklare', manager: 'Systemförvaltare' };
const GUIDED = {
  fields: { registry_number: 'SOC-2020-00070', revised_on: '2022-07-05', revise_by: '2022-12-08' },
  headings: {
    goals: 'God kvalitet och informationssäkerhet i förvaltning, administration och uppföljning av systemet.',
    roles: 'Systemansvarig och systemförvaltare eller systemadministratör finns alltid. Piloter finns på enheterna.',
    permissions: 'Systemadministratören lägger upp behörigheter. Ansvarig chef ansvarar för att nya användare har läst instruktionen och gått utbildningen i informationssäkerhet.',
    follow_up: 'Årlig kontroll med checklistan för system, digitala verktyg och tjänster.',
    logging: 'Händelseloggar kontrolleras enligt årshjulet. Rutin finns för loggar vid enskilda incidenter.',
    incidents: 'Anmäls inom 48 timmar efter att incidenten upptäcktes, och ansvarig chef och administrativ chef får veta det.',
    development: 'Planerad utveckling står i förvaltningens gemensamma utvecklingsplan.',
  },
  recurring: [
    { what: 'Gå igenom behörigheter', months: [3, 9], role: 'Systemförvaltare' },
    { what: 'Kontrollera händelseloggar', months: [2, 5, 8, 11], role: 'Systemförvaltare' },
    { what: 'Årlig kontroll med checklistan', months: [10], role: 'Verksamhetsutvecklare' },
  ],
};

export const SYSTEMS = [
  {
    facts: {
      name: 'Procapita',
      purpose: 'Socialförvaltningens verksamhetssystem.',
      supplier: 'Tieto',
      hosting: 'Hos leverantören som tjänst, i bruk sedan 2013. Servrarna skyddas mot överbelastning.',
      'personal-data-note': 'Socialtjänstens akter. Databas och säkerhetskopior ligger i klartext.',
      login: 'Flera faktorer med SAML2 genom kommunens inloggningstjänst: koddosa, BankID eller SITHS-kort.',
      logging: 'Tid, datum, användare, vad och var, sedan systemet togs i bruk. Systemägaren ser ungefär ett år tillbaka. Fyra loggkontroller om året.',
      agreement: 'Kryptering av databas och kopior är inte kravställd. Återläsning av databasen prövas varje kvartal av leverantören.',
    },
    choices: { 'personal-data': 'sensitive' },
    roles: { owner: 'Socialnämnden', responsible: 'Förvaltningsledare', manager: 'Systemförvaltare för Procapita' },
    needs: [
      { kind: 'delivery', on: 'Citrix', without: 'Ingenting.', fallback: 'Papper och telefon.' },
      { kind: 'identity', on: 'Nexus Portwise', without: 'De som redan är inloggade arbetar vidare.', fallback: 'Ring it-enheten.' },
      { kind: 'identity', on: 'SITHS', without: 'Inloggning med BankID eller koddosa.', fallback: 'Använd koddosa.' },
      { kind: 'identity', on: 'BankID', without: 'Inloggning med SITHS-kort eller koddosa.', fallback: 'Använd SITHS-kort.' },
      { kind: 'printing', on: 'Adobe Reader', without: 'Allt utom utskrifter.', fallback: 'Skriv ut på en annan dator.' },
      { kind: 'transfer', on: 'HR- och lönesystemet', without: 'Allt, men de som har slutat tas inte bort.', fallback: 'Fråga cheferna.' },
    ],
    controls: {
      ...AUDIT,
      answers: {
        documentation: { verdict: 'partly', finding: 'Dokument finns, men de har inga versioner och revideras inte löpande.', remains: 'Bestäm när dokumenten ska revideras.' },
        users: { verdict: 'partly', finding: 'Alla går en utbildning först. Ingen ser till att alla har gått den, och den upprepas inte.', remains: 'Utbilda varje år.' },
        permissions: { verdict: 'partly', finding: 'Lista varje månad på dem som har slutat, men inte konsulter och timanställda. Konton låses efter 90 dagar. Rutinen är inte skriven.' },
        restore: { verdict: 'not_met', finding: 'Leverantören prövar varje kvartal. Kommunen har aldrig bett om bevis.', remains: 'Begär bevis regelbundet.' },
        logging: { verdict: 'met', finding: 'Stickprov fyra gånger per år, och slutsatsen står i internkontrollrapporten.' },
        technical_security: { verdict: 'not_met', finding: 'Databas och kopior är okrypterade. Intrångstest gjordes senast 2013. Ingen kopia ligger utom räckhåll.', remains: 'Kräv kryptering och intrångstester.' },
      },
    },
    proofs: [
      { kind: 'penetration_test', received: '2013-12-31', dated: '2013-12-31', verdict: 'partly', note: 'Det enda testet sedan systemet togs i bruk.' },
      { kind: 'restore_test', verdict: 'open', note: 'Leverantören säger att den prövar varje kvartal. Inget bevis har begärts.' },
    ],
  },
  {
    facts: {
      name: 'VKlass',
      purpose: 'Skolans lärplattform, i webbläsare och i app för Android och iOS.',
      supplier: 'VKlass',
      hosting: 'Hos leverantören, delad med andra kunder. Brandväggar. Fyra personer kommer åt servrarna.',
      'personal-data-note': 'Elever, vårdnadshavare och lärare. Lösenord är hashade, databasfält är inte krypterade.',
      login: 'Kommunens gemensamma inloggning med användarnamn och lösenord, eftersom många elever är små.',
      logging: 'De tio senaste inloggningarna. Vad användarna har gjort vet bara leverantören.',
      agreement: 'Kommunen har inte kravställt kontroll av återläsning.',
    },
    choices: { 'personal-data': 'ordinary' },
    roles: { owner: 'Utbildningsnämnden' },
    needs: [
      { kind: 'transfer', on: 'Extens', without: 'Gårdagens scheman och behörigheter.', fallback: 'Ändra i Extens när det är uppe.' },
      { kind: 'identity', on: 'Kommunens katalog (AD)', without: 'De som redan är inloggade.', fallback: 'Närvaro på papper.' },
    ],
    controls: {
      ...AUDIT,
      answers: {
        documentation: { verdict: 'not_met', finding: 'En handlingsplan enligt KLASSA från 2018-09-11 som inte har reviderats.' },
        users: { verdict: 'not_met', finding: 'Utbildning finns men inget om informationssäkerhet, och ingen kontroll.' },
        permissions: { verdict: 'not_met', finding: 'Behörigheter styrs av Extens, som ingen har granskat.' },
        restore: { verdict: 'not_met', finding: 'Ingen rutin för kontroll av kopior eller återläsning.' },
        logging: { verdict: 'not_met', finding: 'Ingen övervakning, och loggar går inte att ta fram på ett enkelt sätt.' },
        technical_security: { verdict: 'partly', finding: 'Krypterad trafik, men databas och kopior är okrypterade. Inloggning utan stark autentisering.' },
      },
    },
  },
  {
    facts: {
      name: 'Phoniro Care',
      purpose: 'Webbgränssnitt för mobiltelefoner, nyckelhantering och tillsynskameror i hemtjänsten.',
      supplier: 'Phoniro',
      hosting: 'Hos leverantören.',
      'personal-data-note': 'Brukare, besök och insatser.',
      login: 'Två faktorer med koddosa från Portwise. Appen frågar igen varje gång den har stängts.',
      logging: 'Åtkomstlogg, händelselogg för konton, arbetspass. Tas en användare bort går spåren förlorade. Serverloggar sparas 180 dagar.',
      agreement: 'Återläsning prövas för slumpvis valda kunder, och på begäran.',
    },
    choices: { 'personal-data': 'sensitive' },
    roles: { owner: 'Vård- och omsorgsnämnden' },
    needs: [
      { kind: 'identity', on: 'Nexus Portwise', without: 'De som redan är inloggade.', fallback: 'Nyckelskåp och papperslista.' },
      { kind: 'phones', on: 'Mobiltelefoner med MDM', without: 'Webben på en dator.', fallback: 'Reservtelefoner.' },
      { kind: 'identity', on: 'Kommunens katalog (AD)', without: 'De som redan är inloggade.', fallback: 'Papperslista.' },
    ],
    controls: {
      ...AUDIT,
      answers: {
        documentation: { verdict: 'not_met', finding: 'Mest allmänna handledningar, utan versioner.' },
        users: { verdict: 'partly', finding: 'Grundutbildning genom enhetschefen, men ingen kan se att den är gjord.' },
        permissions: { verdict: 'not_met', finding: 'Inga skrivna rutiner. Rutinen vid avslut följs inte alltid.' },
        restore: { verdict: 'not_met', finding: 'Ingen rutin och inga krav. Inte begärt av kommunen.' },
        logging: { verdict: 'partly', finding: 'Loggning finns men kontrolleras bara vid misstanke.' },
        technical_security: { verdict: 'partly', finding: 'Krypterad trafik, okrypterad databas. En del telefoner är för gamla för MDM.' },
      },
    },
    proofs: [{ kind: 'penetration_test', verdict: 'open', note: 'Leverantören testar var 18:e månad. Rapporterna har inte begärts.' }],
  },
  {
    facts: { name: 'Treserva', purpose: 'Förvaltningsgemensamt verksamhetssystem för socialtjänsten.', performers: 'Privata utförare använder systemet.' },
    choices: { 'personal-data': 'sensitive' },
    roles: { ...ROLES, administrator: 'Systemadministratör' },
    pilots: ['Pilot på enheten'],
    maintenance: GUIDED,
  },
  {
    facts: { name: 'TES', purpose: 'Planering och tidsregistrering i hemtjänsten.', performers: 'Privata utförare använder systemet.' },
    choices: { 'personal-data': 'sensitive' },
    roles: ROLES,
    pilots: ['Pilot på enheten'],
    maintenance: GUIDED,
  },
  {
    facts: { name: 'LOK', purpose: 'Lednings- och kvalitetssystem.', performers: 'Privata utförare använder systemet.' },
    choices: { 'personal-data': 'ordinary' },
    roles: ROLES,
    maintenance: GUIDED,
  },
];
