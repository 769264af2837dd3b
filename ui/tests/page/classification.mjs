/** What a system manager does about classes and requirements: classify, decide, classify again, answer, and read in what others wrote. */
import assert from 'node:assert/strict';

import { axe, goTo, overflow, PASSPHRASE, settled } from './harness.mjs';

const FILE = 'classification';
const CSV = 'text/csv';

/** Writes a classification of a system through the program, and decides it when a day is given. Returns its view. */
export async function classified(ask, system, { levels = [3, 2, 3, null], laws = [], decided_on = '2026-11-20', next_review = '2027-11-20', names = ['Journalanteckningar'] } = {}) {
  const { scales } = await ask('list_classifications', { administration: system.administration });
  const scale = scales[0];
  const begun = await ask('new_classification', { system: system.id, scale: scale.key, scale_version: scale.version });
  const set = (name) => ({ name, content: 'Vad personalen skriver.', process: 'Handläggning', levels: scale.aspects.map(({ key }, place) => ({ aspect: key, level: levels[place], reason: levels[place] >= scale.reason_from ? 'Uppgifter om enskildas hälsa.' : '' })) });
  const value = { ...begun.kept.value, sets: names.map(set), laws, participants: 'Systemförvaltare och enhetschef', decided_by: 'Förvaltningschef', next_review };
  const { saved } = await ask('save_classification', { value, revision: begun.kept.revision });
  if (!decided_on) return ask('open_classification', { classification: saved.id });
  return ask('decide_classification', { classification: saved.id, revision: saved.revision, decided_on, registry_number: 'SN/2026:100' });
}

/** Fills in what the pages about classes and requirements show, and returns their addresses. */
export async function classificationPaths(ask, systems) {
  const [decided, draft, raised, bare] = systems;
  await classified(ask, decided, { laws: ['gdpr'], names: ['Journalanteckningar', 'Scheman'] });
  await classified(ask, decided, { levels: [3, 3, 3, 2], decided_on: '2026-01-10', next_review: '2026-11-21' });
  await classified(ask, draft, { levels: [2, 1, null, null], decided_on: null });
  const { kept } = await classified(ask, raised, { levels: [2, 2, 1, 1], decided_on: null, names: ['Insatser', 'Nycklar'] });
  const whole = { ...kept.value, raised: [{ aspect: kept.value.sets[0].levels[0].aspect, level: 3, reason: 'Alla brukare på ett ställe.' }] };
  await ask('save_classification', { value: whole, revision: kept.revision });
  const { asked, answers, catalogue } = await ask('open_requirements', { system: decided.id });
  const given = asked.slice(0, 4).map(({ requirement }, place) => ({ number: requirement.number, status: ['met', 'partly', 'not_met', 'not_relevant'][place], how: 'Sköts varje vecka.', measure: 'Begär en återläsning.', owner: null, due: '2026-10-01', evidence: 'SN/2026:44' }));
  const { revision } = await ask('save_answers', { value: { ...answers, answers: given }, revision: null });
  const number = asked.find(({ requirement }) => requirement.supplier).requirement.number;
  const bytes_base64 = Buffer.from(`Nummer;Uppfyller;Beskrivning\n${number};Nej;Kommer i vår.`, 'utf8').toString('base64');
  await ask('read_supplier_answers', { system: decided.id, catalogue: catalogue.key, catalogue_version: catalogue.version, file: { name: 'svar.csv', bytes_base64 }, keep: true, revision });
  const of = (system) => `/systems/${system.id}`;
  return [
    '/classification',
    `${of(decided)}/classification`,
    `${of(draft)}/classification`,
    `${of(raised)}/classification`,
    `${of(bare)}/classification`,
    `${of(decided)}/requirements`,
    `${of(decided)}/requirements?list=plan`,
    `${of(decided)}/requirements?list=supplier`,
    `${of(bare)}/requirements`,
    '/classification/scales',
    '/classification/scales?open=krts-1',
    '/classification/catalogues',
  ];
}

export async function classification(house, test) {
  const made = await house.ask(FILE, 'create_file', { example: true, passphrase: PASSPHRASE });
  const administration = made.ok.session.administrations[0].id;
  const ask = async (command, request) => {
    const answer = await house.ask(FILE, command, request);
    assert.ok(answer.ok, `${command}: ${JSON.stringify(answer)}`);
    return answer.ok;
  };
  const { systems } = await ask('open_register', { administration });
  const { rows } = await ask('list_classifications', { administration });
  // What the example itself has classified stays as it is.
  const [first, second, third] = systems.map(({ system }) => system.value).filter((one) => rows.some((row) => row.system === one.id && !row.decided && !row.draft));
  const rowOf = async (system) => (await ask('list_classifications', { administration })).rows.find((row) => row.system === system.id);

  await test('classification: a system is classified question by question, decided and frozen', async () => {
    const page = await house.window(FILE);
    await goTo(page, house.address, '/classification');
    await page.getByRole('link', { name: first.name, exact: true }).click();
    await page.getByRole('button', { name: 'Börja klassa' }).click();
    await page.getByRole('button', { name: 'Lägg till informationsmängd' }).click();
    await page.keyboard.type('Journalanteckningar');
    await page.getByRole('radio', { name: /^Konfidentialitet: K3/ }).check();
    await page.getByLabel('Varför allvarlig?').fill('Uppgifter om barn som far illa.');
    await page.getByRole('button', { name: 'Nästa: Riktighet' }).click();
    assert.match(await page.evaluate(() => document.activeElement.name), /^level-/, 'the next question takes the focus');
    await page.getByRole('radio', { name: /^Riktighet: R1/ }).check();
    await page.getByRole('button', { name: 'Nästa: Tillgänglighet' }).click();
    await page.getByRole('radio', { name: /^Tillgänglighet: T1/ }).check();
    await page.getByText('K3 R1 T1 S–').first().waitFor();
    await page.getByText('Högst i Journalanteckningar').first().waitFor();
    await page.getByRole('button', { name: 'Besluta klassningen' }).click();
    await page.getByRole('link', { name: 'Skriv vem som beslutar' }).click();
    assert.equal(await page.evaluate(() => document.activeElement.id), 'field-decided_by', 'what is missing leads to its field');
    await page.keyboard.type('Förvaltningschef');
    await page.getByLabel('Deltagare').fill('Systemförvaltare och enhetschef');
    await page.getByRole('button', { name: /^Sätt om ett år/ }).click();
    await page.getByText('Inget saknas. Klassningen kan beslutas.').waitFor();
    await page.getByText(/^Sparat \d\d:\d\d$/).first().waitFor();
    assert.deepEqual(await axe(page), []);
    await page.getByRole('button', { name: 'Besluta klassningen' }).click();
    await page.getByLabel('Diarienummer').fill('SN/2026:12');
    assert.deepEqual(await axe(page), []);
    await page.getByRole('button', { name: 'Lås som beslutad' }).click();
    await page.getByText('Klassningen är beslutad och låst').waitFor();
    await page.getByText('SN/2026:12').waitFor();
    assert.equal(await page.getByRole('textbox', { name: 'Vad den kallas' }).count(), 0, 'a decided one can not be written in');
    assert.equal((await rowOf(first)).decided.text, 'K3 R1 T1 S–');
    assert.deepEqual([...(await axe(page)), ...(await overflow(page)), ...page.faults], []);
    await page.context().close();
  });

  await test('classification: a new one begins as a copy, and the old one stays readable', async () => {
    const page = await house.window(FILE);
    await goTo(page, house.address, `/systems/${first.id}/classification`);
    await page.getByRole('button', { name: 'Klassa om' }).click();
    await page.getByRole('button', { name: 'Börja en ny klassning' }).click();
    await page.getByRole('button', { name: 'Fyll i: Journalanteckningar' }).or(page.getByLabel('Vad den kallas')).first().waitFor();
    await page.getByRole('table').getByRole('link', { name: 'K3 R1 T1 S–' }).click();
    await page.getByText('SN/2026:12').waitFor();
    await page.getByRole('button', { name: 'Till utkastet' }).click();
    await page.getByRole('button', { name: 'Ta bort utkastet' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Ta bort utkastet' }).click();
    await page.getByText('Utkastet är borttaget.').waitFor();
    assert.equal((await rowOf(first)).draft, null);
    assert.equal((await rowOf(first)).decided.text, 'K3 R1 T1 S–');
    assert.deepEqual(page.faults, []);
    await page.context().close();
  });

  await test('classification: a level that stops is not saved, and what was written about it is gone', async () => {
    const view = await classified(ask, second, { levels: [2, 1, 1, null], decided_on: null });
    const page = await house.window(FILE);
    await goTo(page, house.address, `/systems/${second.id}/classification`);
    await page.getByLabel('Varför betydande?').fill('Det hemliga som inte får stå här.');
    await page.getByRole('radio', { name: /^Konfidentialitet: K4/ }).click();
    await page.getByRole('heading', { name: 'Här stannar klassningen' }).waitFor();
    assert.equal(await page.getByText('Det hemliga som inte får stå här.').count(), 0);
    assert.equal(await page.locator('textarea').filter({ hasText: 'hemliga' }).count(), 0);
    assert.equal(await page.getByLabel(/^Varför/).count(), 0, 'the field for the reason is gone');
    assert.ok(await page.getByText(/Kontakta kommunens säkerhetsskyddschef/).isVisible());
    assert.deepEqual(await axe(page), []);
    await page.getByRole('button', { name: 'Jag kontaktar dem' }).click();
    assert.ok(await page.getByRole('radio', { name: /^Konfidentialitet: K2/ }).isChecked(), 'the level is as it was');
    await settled(page);
    const now = await ask('open_classification', { classification: view.kept.value.id });
    assert.equal(now.kept.value.sets[0].levels[0].level, 2);
    assert.ok(!JSON.stringify(now.kept.value).includes('hemliga'));
    assert.deepEqual(page.faults, []);
    await page.context().close();
  });

  await test('classification: what others lean on bears their level, and the list finds it', async () => {
    const above = { ...third, depends_on: [{ ...(third.depends_on[0] ?? systems.flatMap(({ system }) => system.value.depends_on)[0]), system: first.id }] };
    const revision = systems.find(({ system }) => system.value.id === third.id).system.revision;
    await ask('save_system', { value: above, revision });
    await classified(ask, third, { levels: [3, 3, 3, 3], next_review: '2027-01-10', decided_on: '2026-11-01' });
    const page = await house.window(FILE);
    await goTo(page, house.address, '/classification?show=inherits');
    const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: first.name, exact: true }) });
    await row.getByText('ärver från').first().waitFor();
    await row.getByRole('link', { name: third.name }).first().waitFor();
    await page.getByRole('radio', { name: /^Utan klass/ }).check();
    await page.getByRole('rowheader', { name: first.name, exact: true }).waitFor({ state: 'detached' });
    assert.match(page.url(), /show=none$/);
    await page.getByRole('searchbox').fill('finns inte');
    await page.getByText('Inget system stämmer med filtret').waitFor();
    assert.deepEqual([...(await axe(page)), ...page.faults], []);
    await page.context().close();
  });

  await test('requirements: an answer is saved as it is given, and what is not met stands in the plan', async () => {
    const page = await house.window(FILE);
    await goTo(page, house.address, `/systems/${first.id}/requirements`);
    await page.getByText(/^0 av \d+ besvarade$/).first().waitFor();
    const one = page.getByRole('article').first();
    const number = (await one.getByRole('heading').textContent()).trim().split(' ')[0];
    await one.getByRole('radio', { name: 'Inte relevant' }).check();
    await one.getByText('Skriv varför. Tills dess sparas svaret som obesvarat.').waitFor();
    await one.getByRole('radio', { name: 'Inte uppfyllt' }).check();
    await one.getByLabel('Åtgärd').fill('Begär en återläsning av leverantören.');
    await one.getByLabel('Klart senast').fill('2026-10-01');
    await one.getByLabel('Klart senast').blur();
    await page.getByText(/^1 av \d+ besvarade$/).first().waitFor();
    await page.getByText('1 åtgärd är försenad').waitFor();
    await page.getByText(/^Sparat \d\d:\d\d$/).first().waitFor();
    assert.deepEqual(await axe(page), []);
    await page.getByRole('link', { name: /^Handlingsplan/ }).click();
    const row = page.getByRole('row').filter({ hasText: 'Begär en återläsning' });
    await row.getByText('Försenad').waitFor();
    assert.deepEqual(await axe(page), []);
    await row.getByRole('link', { name: number }).click();
    await page.getByRole('article').first().waitFor();
    const kept = await ask('open_requirements', { system: first.id });
    assert.equal(kept.answers.answers.length, 1);
    assert.equal(kept.count.late, 1);
    assert.deepEqual(page.faults, []);
    await page.context().close();
  });

  await test("requirements: the supplier's answers are shown row by row before they are kept", async () => {
    const { asked } = await ask('open_requirements', { system: first.id });
    const [one, two] = asked.filter(({ requirement }) => requirement.supplier).map(({ requirement }) => requirement.number);
    const page = await house.window(FILE);
    await goTo(page, house.address, `/systems/${first.id}/requirements?list=supplier`);
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Läs in leverantörens svar' }).click();
    const rows = ['Nummer;Uppfyller;Beskrivning;Pris', `${one};Ja;Sköts i driften.;10`, `${two};kanske;;`, 'ZZ-99;Nej;;'];
    await (await choosing).setFiles({ name: 'svar.csv', mimeType: CSV, buffer: Buffer.from(rows.join('\r\n'), 'utf8') });
    await page.getByRole('heading', { name: 'Det här står i svar.csv' }).waitFor();
    await page.getByText('3 rader: 1 svar, 0 utan svar, 2 som inte går att läsa.').waitFor();
    await page.getByText('Kolumner som inte används: Pris.').waitFor();
    assert.equal((await ask('open_requirements', { system: first.id })).answers.supplier, null, 'nothing is kept unasked');
    assert.deepEqual(await axe(page), []);
    await page.getByRole('button', { name: 'Spara svaret' }).click();
    await page.getByText('1 svar ur svar.csv är sparat.').waitFor();
    await page.getByText('Sköts i driften.').waitFor();
    assert.deepEqual([...(await axe(page)), ...page.faults], []);
    await page.context().close();
  });

  await test("requirements: a catalogue of one's own is read in, and chosen for a system", async () => {
    const page = await house.window(FILE);
    await goTo(page, house.address, '/classification/catalogues');
    await page.getByText(/inte SKR/).waitFor();
    const read = async (rows) => {
      await page.getByLabel('Vad katalogen ska heta').fill('Kommunens krav');
      const choosing = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Välj fil' }).click();
      await (await choosing).setFiles({ name: 'krav.csv', mimeType: CSV, buffer: Buffer.from(rows.join('\r\n'), 'utf8') });
    };
    await read(['Nummer;Område;ÄR-krav;SKA-krav;Nivå', 'A1;Drift;Vi har det.;;K9']);
    await page.getByText('Inget är sparat. Rätta raderna i filen och välj den igen.').waitFor();
    await page.getByText('Rad 2:').waitFor();
    assert.equal(await page.getByRole('button', { name: /^Spara katalogen/ }).count(), 0);
    await read(['Nummer;Område;ÄR-krav;SKA-krav;Nivå', 'A1;Drift;Vi har det.;Ni ska ha det.;K2', 'A2;Drift;Vi gör det.;;']);
    await page.getByText('2 rader: 2 krav, 0 som inte går att läsa.', { exact: false }).waitFor();
    assert.deepEqual(await axe(page), []);
    await page.getByRole('button', { name: 'Spara katalogen med 2 krav' }).click();
    await page.getByRole('heading', { name: 'Kommunens krav' }).waitFor();
    assert.deepEqual(await axe(page), []);
    await goTo(page, house.address, `/systems/${first.id}/requirements`);
    await page.getByLabel('Kravkatalog').selectOption({ label: 'Kommunens krav, version 1' });
    await page.getByText('Vi gör det.').waitFor();
    assert.deepEqual(page.faults, []);
    await page.context().close();
  });

  await test('classification: a scale of one’s own is a copy, and one that is in use makes a new version', async () => {
    const page = await house.window(FILE);
    await goTo(page, house.address, '/classification/scales');
    await page.getByRole('button', { name: /^Gör en egen:/ }).click();
    const name = page.getByLabel('Vad skalan heter');
    await name.fill('');
    await page.getByText('Fyll i uppgiften. Tills dess sparas inte skalan.').waitFor();
    await name.fill('Kommunens skala');
    await name.blur();
    await page.getByText(/^Sparat \d\d:\d\d$/).waitFor();
    assert.deepEqual(await axe(page), []);
    const { own } = await ask('list_scales', { administration });
    assert.equal(own[0].value.scale.name, 'Kommunens skala');
    await ask('new_classification', { system: systems[4].system.value.id, scale: own[0].value.scale.key, scale_version: 1 });
    await page.getByLabel('Källa').fill('Egen riktlinje.');
    await page.getByLabel('Källa').blur();
    await page.getByText('Skalan används redan').waitFor();
    await page.getByRole('button', { name: 'Spara min ändring som en ny version' }).click();
    await page.getByText('Version 2.').waitFor();
    assert.equal((await ask('list_scales', { administration })).own.length, 2);
    assert.deepEqual([...(await axe(page)), ...page.faults], []);
    await page.context().close();
  });
}
