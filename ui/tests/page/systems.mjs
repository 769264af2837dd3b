/** What a system manager does about systems: find one, fill it in, plan its year, answer the auditors, and ask the supplier. */
import assert from 'node:assert/strict';

import { axe, goTo, overflow, PASSPHRASE, settled } from './harness.mjs';

const FILE = 'systems';
const NIL = '00000000-0000-0000-0000-000000000000';
const SAVED = /^Sparat \d\d:\d\d$/;

/** Writes all that is kept about a system through the program, so that every page has something to show. */
export async function filledSystem(ask, system, roles) {
  const { id, administration } = system;
  const of = { id: NIL, administration, system: id, title: '' };
  const role = roles[0].value.id;
  const recurring = [
    { what: 'Gå igenom behörigheter', months: [3, 9], role, last_done: '2026-03-12' },
    { what: 'Möte med leverantören', months: [1, 4, 7, 10], role: null, last_done: null },
    ...['Loggkontroll', 'Ombudsträff', 'Utbildning', 'Revidera planen', 'Begär bevis', 'Prova reservrutinen'].map((what) => ({ what, months: [9], role: null, last_done: null })),
  ];
  await ask('save_maintenance', { revision: null, value: { ...of, owner: role, registry_number: 'SOC-2026-00070', revised_on: '2025-10-01', revise_by: '2026-10-01', goals: 'Hålla ihop ärendet.', roles: '', permissions: 'Chefen beställer.', follow_up: '', logging: '', incidents: '', development: '', recurring } });
  const answer = (question, verdict, more = {}) => ({ question, verdict, finding: '', evidence: '', done: '', remains: '', owner: null, due: null, ...more });
  const answers = [answer('documentation', 'met'), answer('users', 'partly'), answer('restore', 'not_met', { finding: 'Ingen har begärt bevis.', remains: 'Begär protokollet.', owner: role, due: '2026-11-01' })];
  const control = await ask('save_control', { revision: null, value: { ...of, assessed_on: '2020-05-20', assessed_by: 'Revisorerna', answers, earlier: [] } });
  await ask('begin_control', { control: control.id, revision: control.revision, assessed_on: '2026-10-11' });
  const proof = (kind, more) => ask('save_evidence', { revision: null, value: { ...of, proof: kind, asked_on: null, received_on: null, dated: null, next_on: null, restore_hours: null, verdict: 'open', note: '', checked_by_us: false, file: null, ...more } });
  const restore = await proof('restore_test', { asked_on: '2026-09-01', received_on: '2026-09-20', dated: '2026-09-14', restore_hours: 6, verdict: 'good', note: 'Sex timmar.' });
  await ask('keep_evidence_file', { evidence: restore.id, revision: restore.revision, file: { name: 'Protokoll från återläsning av databasen i september 2026.pdf', bytes_base64: Buffer.from('%PDF-1.4').toString('base64') } });
  await proof('backup', { asked_on: '2026-11-01' });
  await proof('penetration_test', { received_on: '2020-01-01' });
  await proof('encryption', { received_on: '2026-11-01', verdict: 'bad' });
}

export async function systems(house, test) {
  const made = await house.ask(FILE, 'create_file', { example: true, passphrase: PASSPHRASE });
  const administration = made.ok.session.administrations[0].id;
  const ask = async (command, request) => {
    const answer = await house.ask(FILE, command, request);
    assert.ok(answer.ok, `${command}: ${JSON.stringify(answer)}`);
    return answer.ok;
  };
  const register = await ask('open_register', { administration });
  const named = (name) => register.systems.find(({ system }) => system.value.name.includes(name)).system.value;
  const signing = named('Digital signering');
  const clean = async (page) => {
    await settled(page);
    assert.deepEqual([...(await axe(page)), ...(await overflow(page))], []);
    assert.deepEqual(page.faults, []);
  };

  await test('systems: the list is searched and filtered, and the way back leads to the same list', async () => {
    const page = await house.window(FILE);
    await goTo(page, house.address, '/systems');
    await page.getByRole('searchbox', { name: 'Sök system' }).fill('signering vårdverktyg');
    await page.getByText('Ett system', { exact: true }).waitFor();
    await page.getByLabel('Visa', { exact: true }).selectOption('restore');
    assert.match(page.url(), /words=signering\+v%C3%A5rdverktyg&show=restore$/);
    await page.getByRole('link', { name: 'Digital signering' }).click();
    await page.getByRole('heading', { name: 'Digital signering', level: 1 }).waitFor();
    await page.goBack();
    await page.getByText('Ett system', { exact: true }).waitFor();
    await page.getByRole('searchbox', { name: 'Sök system' }).fill('finns inte');
    await page.getByText('Inget system stämmer med sökningen').waitFor();
    await clean(page);
    await page.context().close();
  });

  await test('systems: what the guideline asks is filled in, and saved as it is written', async () => {
    const page = await house.window(FILE);
    await goTo(page, house.address, `/systems/${signing.id}`);
    await page.getByRole('radio', { name: 'Stödsystem' }).check();
    await page.getByRole('radio', { name: 'Känsliga eller sekretessbelagda' }).check();
    await page.getByLabel('Loggning', { exact: true }).fill('Allt, i 180 dagar.');
    await page.getByLabel('Privata utförare som använder det').fill('Alla tre.');
    await page.getByLabel('Leverantören lovar att återställa inom').fill('4');
    await page.getByLabel('Senast prövad återläsning').fill('2026-09-14');
    await page.getByLabel('Så lång tid tog det').fill('9');
    await page.getByText('Återläsningen tog 9 timmar, men leverantören lovar 4 timmar').waitFor();
    await page.getByRole('button', { name: 'Lägg till beroende' }).click();
    const last = page.getByRole('group', { name: 'Beroenden' }).getByRole('listitem').last();
    await last.getByLabel('Slag').selectOption('transfer');
    await last.getByLabel('Åt vilket håll').selectOption('feeds');
    await last.getByLabel('Eller namnet på det').fill('Nattlig fil till lönesystemet');
    await last.getByLabel('Eller namnet på det').blur();
    await page.getByText(SAVED).first().waitFor();
    await settled(page);
    const { value } = (await ask('open_system', { system: signing.id })).row.system;
    assert.deepEqual([value.sort, value.personal_data, value.logging, value.performers, value.last_restore_hours], ['support', 'sensitive', 'Allt, i 180 dagar.', 'Alla tre.', 9]);
    assert.deepEqual([value.depends_on.at(-1).direction, value.depends_on.at(-1).name], ['feeds', 'Nattlig fil till lönesystemet']);
    await page.getByLabel('Senast prövad återläsning').fill('2030-01-01');
    await page.getByLabel('Senast prövad återläsning').blur();
    await page.locator('#field-system-restore-test[aria-invalid]').waitFor();
    assert.deepEqual(await axe(page), []);
    await page.context().close();
  });

  await test('systems: an outage is weighed in a matrix, its suggestion is taken, and a time that can not be is explained', async () => {
    const page = await house.window(FILE);
    await goTo(page, house.address, '/activities/new');
    await page.getByLabel('Verksamhetens namn').fill('Akutboende');
    await page.getByLabel('Liv, hälsa och säkerhet: Efter 12 timmar').selectOption('3');
    await page.getByLabel('Ekonomi: Efter 4 timmar').selectOption('2');
    await page.getByLabel('Efter 12 timmar: 3 Allvarlig').fill('Någon står utan tak.');
    await page.getByText('Förslag ur tabellen: 12 timmar').waitFor();
    await page.getByRole('button', { name: 'Använd förslaget' }).click();
    await page.getByText('Bekräftad.').waitFor();
    await page.getByLabel('Ny tidpunkt, i timmar').fill('4');
    await page.getByRole('button', { name: 'Lägg till tidpunkt' }).click();
    await page.getByText('Skriv ett helt antal timmar som inte redan finns').waitFor();
    await page.getByLabel('Ny tidpunkt, i timmar').fill('36');
    await page.keyboard.press('Enter');
    await page.getByLabel('Förtroende: Efter 36 timmar').selectOption('1');
    await page.getByLabel('Igång igen inom (RTO)').fill('24');
    await page.getByLabel('Igång igen inom (RTO)').blur();
    await page.getByText('längre än det längsta avbrott som går att tåla (12 timmar)').waitFor();
    assert.deepEqual([...(await axe(page)), ...(await overflow(page))], []);
    await page.getByLabel('Igång igen inom (RTO)').fill('8');
    await page.getByRole('button', { name: 'Lägg till resurs' }).click();
    await page.getByRole('group', { name: 'Andra resurser' }).getByLabel('Vad', { exact: true }).fill('Två socialsekreterare');
    await page.getByRole('group', { name: 'Andra resurser' }).getByLabel('Vad', { exact: true }).blur();
    await page.getByText(SAVED).first().waitFor();
    await settled(page);
    const { activities } = await ask('open_register', { administration });
    const { value } = activities.find((kept) => kept.value.name === 'Akutboende');
    assert.deepEqual([value.mtpd_hours, value.rto_hours, value.needs[0].name, value.impact.length], [12, 8, 'Två socialsekreterare', 3]);
    assert.equal(value.impact.find(({ category }) => category === 'life').effect, 'Någon står utan tak.');
    await page.context().close();
  });

  await test('systems: a maintenance plan is written under its headings, and its year is drawn', async () => {
    const page = await house.window(FILE);
    await goTo(page, house.address, `/systems/${signing.id}/maintenance`);
    await page.getByLabel('Syfte och mål').fill('Att läkemedel ges rätt.');
    await page.getByRole('button', { name: 'Lägg till i årshjulet' }).click();
    await page.getByLabel('Vad som görs').fill('Loggkontroll');
    for (const month of ['mars', 'september']) await page.getByRole('checkbox', { name: month }).check();
    await page.getByLabel('Senast gjort').fill('2026-03-10');
    await page.getByLabel('Senast gjort').blur();
    await page.getByText('Inget står om att det gjordes i september').waitFor();
    await page.getByText(SAVED).first().waitFor();
    await page.getByText('Visa månad för månad').click();
    assert.equal(await page.locator('.wheel dd', { hasText: 'Loggkontroll' }).count(), 2, 'the list says what the wheel shows');
    await clean(page);
    const { maintenance } = await ask('open_system', { system: signing.id });
    assert.deepEqual(maintenance.value.recurring[0].months, [3, 9]);
    await page.getByLabel('Upprättad eller reviderad').fill('2026-10-01');
    await page.getByLabel('Revideras senast').fill('2026-09-01');
    await page.getByLabel('Revideras senast').blur();
    await page.locator('#field-revise_by[aria-invalid]').waitFor();
    await page.context().close();
  });

  await test('systems: the six questions are answered, a new assessment keeps the old, and the matrix shows both', async () => {
    const page = await house.window(FILE);
    await goTo(page, house.address, `/systems/${signing.id}/controls`);
    const restore = page.getByRole('region', { name: /Återställning/ });
    await restore.getByText('Så bedömer du').click();
    await restore.getByText('ni har aldrig begärt bevis').waitFor();
    assert.equal(await restore.getByLabel('Vad kvarstår?').count(), 0, 'nothing remains before it is assessed');
    await restore.getByRole('radio', { name: 'Ej uppfyllt' }).check();
    await restore.getByLabel('Iakttagelse').fill('Ingen har frågat.');
    await restore.getByLabel('Vad kvarstår?').fill('Begär protokollet.');
    await restore.getByLabel('Vad kvarstår?').blur();
    await page.getByText(SAVED).first().waitFor();
    await page.getByRole('button', { name: 'Ny bedömning' }).click();
    await page.getByRole('heading', { name: 'Bedömningarna bredvid varandra' }).waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    assert.equal(await restore.getByRole('radio', { name: 'Ej uppfyllt' }).isChecked(), false, 'the new one begins without verdicts');
    assert.equal(await restore.getByLabel('Iakttagelse').inputValue(), 'Ingen har frågat.', 'what was seen is there to be gone over');
    await restore.getByRole('radio', { name: 'Delvis uppfyllt' }).check();
    await page.getByText(SAVED).first().waitFor();
    await clean(page);
    await goTo(page, house.address, '/controls');
    await page.getByRole('checkbox', { name: 'Visa bara system som är bedömda' }).check();
    const row = page.getByRole('row', { name: /4. Återställning/ });
    await row.getByText('Delvis uppfyllt').first().waitFor();
    await clean(page);
    await page.getByRole('link', { name: 'Digital signering' }).click();
    await page.getByRole('heading', { name: 'Digital signering: Kontrollfrågor' }).waitFor();
    await page.context().close();
  });

  await test('systems: the supplier is asked with a letter that is ready, and what comes is kept with its fingerprint', async () => {
    const page = await house.window(FILE, { permissions: ['clipboard-read', 'clipboard-write'] });
    await goTo(page, house.address, `/systems/${signing.id}/evidence?kind=restore_test`);
    await page.getByRole('button', { name: 'Kopiera brevet' }).click();
    await page.getByText('Brevet är kopierat').waitFor();
    const letter = await page.evaluate(() => navigator.clipboard.readText());
    assert.ok(letter.includes('Digital signering') && letter.includes('stadsdelsförvaltning') && !letter.includes('{'), 'the letter names both');
    await page.getByRole('button', { name: 'Jag har begärt det i dag' }).click();
    await page.getByRole('heading', { name: /^Begärt 20/ }).waitFor();
    await page.waitForFunction(() => document.activeElement?.textContent?.startsWith('Begärt'));
    await page.getByRole('link', { name: /Test av återläsning/ }).getByText('Väntar på svar').waitFor();
    await clean(page);
    const pick = async (name, buffer) => {
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: /^Välj (fil|en nyare fil)$/ }).click();
      await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer });
    };
    await pick('film.pdf', Buffer.alloc(10 * 1024 * 1024 + 1));
    await page.getByText('Filen är större än 10 MB').waitFor();
    await pick('Protokoll.pdf', Buffer.from('%PDF-1.4 protokoll'));
    await page.getByText('Protokoll.pdf').first().waitFor();
    await page.getByRole('heading', { name: /^Kom 20/ }).waitFor();
    await page.getByText(SAVED).first().waitFor();
    assert.match(await page.locator('code').innerText(), /^[0-9a-f]{64}$/);
    await page.getByRole('button', { name: 'Kopiera: Fingeravtryck (SHA-256)' }).click();
    await page.getByText('Kopierat.', { exact: true }).waitFor();
    await page.getByLabel('Dagen det gäller').fill('2026-11-01');
    await page.getByLabel('Så lång tid tog återläsningen').fill('6');
    await page.getByRole('radio', { name: 'Ja', exact: true }).check();
    await page.getByText(SAVED).first().waitFor();
    await page.getByRole('link', { name: /Test av återläsning/ }).getByText('Färskt').waitFor();
    await clean(page);
    const { row, evidence } = await ask('open_system', { system: signing.id });
    assert.deepEqual([row.system.value.last_restore_test, row.system.value.last_restore_hours], ['2026-11-01', 6], 'the system says so too');
    assert.equal(evidence[0].value.file.name, 'Protokoll.pdf');
    await goTo(page, house.address, '/evidence');
    await page.getByRole('row', { name: /Digital signering/ }).getByText('2026-11-01').waitFor();
    await clean(page);
    await page.context().close();
  });

  await test('systems: a list of a thousand is drawn at once, a hundred at a time', async () => {
    const many = await house.ask('systems-many', 'create_file', { example: true, passphrase: PASSPHRASE });
    const here = many.ok.session.administrations[0].id;
    const { systems: [{ system }] } = (await house.ask('systems-many', 'open_register', { administration: here })).ok;
    const blank = { ...system.value, id: NIL, administration: here, unit: null, pilots: [], depends_on: [], owner: null, responsible: null, manager: null, administrator: null };
    for (let place = 0; place < 1000; place += 1) await house.ask('systems-many', 'save_system', { value: { ...blank, name: `System ${place}` }, revision: null });
    const page = await house.window('systems-many');
    await goTo(page, house.address, '/systems');
    await page.getByRole('button', { name: /^Visa fler \(\d+ kvar\)$/ }).waitFor();
    assert.equal(await page.locator('tbody tr').count(), 100);
    const begun = Date.now();
    await page.getByRole('searchbox', { name: 'Sök system' }).fill('System 99');
    await page.getByText(/^19 system$/).waitFor();
    assert.ok(Date.now() - begun < 500, `a search took ${Date.now() - begun} ms`);
    await page.getByRole('searchbox', { name: 'Sök system' }).fill('');
    await page.getByRole('button', { name: /^Visa fler/ }).click();
    assert.equal(await page.locator('tbody tr').count(), 200);
    assert.deepEqual(page.faults, []);
    await page.context().close();
  });
}
