/** Every screen of the example, light, dark and narrow: axe finds nothing, nothing sticks out, nothing is logged. */
import { classificationPaths } from './classification.mjs';
import { axe, overflow, PASSPHRASE, settled } from './harness.mjs';
import { filledSystem } from './systems.mjs';

const FILE = 'example';

const looks = {
  light: { colorScheme: 'light' },
  'dark and narrow': { colorScheme: 'dark', viewport: { width: 320, height: 640 } },
  forced: { forcedColors: 'active' },
  zoomed: {},
};

export async function screens(house, test) {
  const made = await house.ask(FILE, 'create_file', { example: true, passphrase: PASSPHRASE });
  if (!made.ok) throw new Error(`the example was refused: ${JSON.stringify(made)}`);
  const paths = await pathsOf(house, made.ok.session.administrations[0].id);
  await Promise.all(Object.entries(looks).map(([look, options]) => all(house, test, paths, look, options)));
}

async function all(house, test, paths, look, options) {
  const page = await house.window(FILE, options);
  await page.goto(house.address);
  await page.waitForSelector('header.bar');
  if (look === 'zoomed') await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  for (const path of look === 'forced' || look === 'zoomed' ? paths.filter((_, place) => place % 4 === 0) : paths) {
    await test(`${path} ${look}`, async () => {
      await page.evaluate((to) => (location.hash = `#${to}`), path);
      await page.waitForSelector(`[data-path="${path.split('?')[0]}"] h1`);
      await settled(page);
      const faults = [...page.faults.splice(0), ...(await overflow(page)), ...(await axe(page)), ...(await untranslated(page))];
      if (faults.length > 0) throw new Error(faults.slice(0, 8).join('\n'));
    });
  }
  await page.context().close();
}

/** A message without words shows its id. */
async function untranslated(page) {
  const text = await page.evaluate(() => document.body.innerText);
  return [...new Set(text.match(/\b(shell|systemfile|home|start|report|incident|incidents|case|tracks|analysis|timeline|lack|paper|plans|editor|review|printing|routines|forms|form|register|settings|organisation|accounts|section|finding|problem|refusal|web|impact|tables|import|classification|requirements)-[a-z]+(-[a-z0-9_]+)*\b/g) ?? [])].map((id) => `no words for ${id}`);
}

async function pathsOf(house, administration) {
  const ask = async (command, request = { administration }) => (await house.ask(FILE, command, request)).ok;
  const { plans } = await ask('list_plans');
  const register = await ask('open_register');
  const organisation = await ask('open_organisation');
  const approved = plans.find((plan) => plan.current);
  const copy = await ask('copy_plan', { plan: approved.id, title: 'Plan som väntar på beslut' });
  const header = { ...copy.plan.sections.header, revise_by: '2027-11-22' };
  await ask('save_section', { plan: copy.plan.id, section: 'header', body: header, revision: copy.revision });
  const waits = await house.ask(FILE, 'submit_plan', { plan: copy.plan.id });
  if (!waits.ok) throw new Error(`the copy was not sent for approval: ${JSON.stringify(waits)}`);
  const report = { discovered: '2026-11-20T16:20:00+01:00', harms: ['disclosure', 'access'], ways: ['wrong_letter'], text: 'Ett beslut gick till en tidigare adress.', system: null, unit: null, protected: 'unknown', manager_told: null };
  const draft = await ask('save_report', { administration, report });
  const incident = await filledIncident(ask, administration, report);
  const { rows } = await ask('list_classifications');
  // What the example itself has filled in stays as it is.
  const bare = register.systems.map(({ system: kept }) => kept.value).filter((one) => rows.some((row) => row.system === one.id && !row.decided && !row.draft));
  const [system] = bare;
  await filledSystem(ask, system, organisation.roles);
  const classes = await classificationPaths(ask, bare);
  return [
    '/',
    '/plans',
    `/plans/${approved.id}`,
    `/plans/${approved.id}?section=activation`,
    `/plans/${approved.id}/read`,
    `/plans/${approved.id}/versions`,
    `/plans/${copy.plan.id}/review`,
    '/report',
    `/report?open=${draft.id}`,
    '/incidents',
    ...['', '/times', '/event', '/affected', '/risk', '/measures', '/decision', '/outage', '/links', '/tracks', '/report', '/review', '/close', '/history', '/imy', '/nis2-warning'].map((part) => `/incidents/${incident}${part}`),
    '/incidents/analysis',
    '/incidents/clocks',
    '/incidents/clocks?open=imy',
    '/print',
    '/copies',
    '/routines',
    `/routines/${register.routines[0].routine.value.id}`,
    '/forms',
    `/forms/${register.forms[0].value.id}`,
    '/systems',
    `/systems/${register.systems[0].system.value.id}`,
    '/systems/new',
    ...['maintenance', 'controls', 'evidence', 'evidence?kind=restore_test', 'evidence?kind=other'].map((page) => `/systems/${system.id}/${page}`),
    `/systems/${bare[1].id}/maintenance`,
    '/controls',
    '/evidence',
    '/activities',
    `/activities/${register.activities[0].value.id}`,
    '/web',
    `/web?focus=system:${register.systems[0].system.value.id}&depth=2&out=system:${register.systems[0].system.value.id}`,
    '/web?view=list',
    '/web?view=table',
    '/impact',
    '/tables',
    ...classes,
    '/organisation',
    `/organisation/roles?open=${organisation.roles[0].value.id}`,
    '/organisation/people',
    `/organisation/people?open=${organisation.persons[0].value.id}`,
    '/safety',
    '/safety/log',
    '/safety/backups',
    '/safety/accounts?open=new',
    '/settings',
    '/no-such-page',
  ];
}

/** An incident with an outage in it that is reported, filled in, and not to be notified: every page has something to show. */
async function filledIncident(ask, administration, report) {
  const begun = await ask('save_report', { administration, report: { ...report, ways: ['outage'] } });
  const sent = await ask('send_report', { incident: begun.id, revision: begun.revision });
  let { revision } = sent;
  const save = async (part, change) => ({ revision } = await ask('save_incident_part', { incident: begun.id, revision, part: { part, value: { ...sent.incident[part], ...change } } }));
  await save('outage', { disturbed: 'yes', limited_from: '2026-11-20T16:20:00+01:00', reserve_from: '2026-11-20T16:40:00+01:00', effect: 'Inga beslut kunde fattas.' });
  await save('times', { occurred_from: '2026-11-20T16:30:00+01:00', knowledge: '2026-11-20T16:20:00+01:00', crime: '2026-11-20T17:00:00+01:00' });
  await save('risk', { consequences: ['secrecy'], level: 'high' });
  await save('decision', { notify: false, notify_reason: 'Ingen har sett uppgifterna.', inform: true });
  const part = { part: 'measures', value: [{ what: 'Hämta tillbaka brevet', owner: null, due: '2026-11-24', done: null }] };
  await ask('save_incident_part', { incident: begun.id, revision, part });
  return begun.id;
}
