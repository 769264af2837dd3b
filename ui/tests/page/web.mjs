/** What leans on what, the impact analysis, and tables in and out of the register. */
import assert from 'node:assert/strict';

import { axe, goTo, overflow, PASSPHRASE, settled } from './harness.mjs';

const FILE = 'web';
const NIL = '00000000-0000-0000-0000-000000000000';

export async function web(house, test) {
  const made = await house.ask(FILE, 'create_file', { example: true, passphrase: PASSPHRASE });
  const administration = made.ok.session.administrations[0].id;
  const ask = async (command, request) => {
    const answer = await house.ask(FILE, command, request);
    assert.ok(answer.ok, `${command}: ${JSON.stringify(answer)}`);
    return answer.ok;
  };
  const register = await ask('open_register', { administration });
  const system = async (name, change) => (await ask('save_system', { value: { ...register.systems[0].system.value, depends_on: [], ...change, id: NIL, name }, revision: null })).id;
  const on = (id, change) => ({ system: id, name: '', kind: 'identity', direction: 'needs', works_without: '', fallback: '', ...change });
  const directory = await system('Katalogen', { sort: 'support', promised_restore_hours: 24, last_restore_hours: null, depends_on: [{ ...on(null), name: 'Reservkraften', kind: 'power' }] });
  const cases = await system('Ärendena', { promised_restore_hours: 2, last_restore_hours: null, depends_on: [on(directory)] });
  const school = await system('Skolan', { promised_restore_hours: null, last_restore_hours: null, depends_on: [on(directory, { works_without: 'Frånvaro på papper', fallback: 'Ring växeln' })] });
  const activity = { ...register.activities[0].value, id: NIL, mtpd_hours: null, rto_hours: null, rpo_hours: null, needs: [], impact: [{ from_hours: 0, category: 'life', level: 0, effect: '' }, { from_hours: 4, category: 'life', level: 3, effect: 'Ingen mat' }] };
  await ask('save_activity', { value: { ...activity, name: 'Kvällsjouren', systems: [cases] }, revision: null });
  const focused = `/web?focus=system:${directory}&depth=2`;

  await test('the web is walked by keyboard alone, and what falls is told with its times', async () => {
    const page = await house.window(FILE);
    await goTo(page, house.address, focused);
    const at = () => page.evaluate(() => document.activeElement.getAttribute('aria-label') ?? '');
    await page.locator('[data-key]').first().waitFor();
    assert.equal(await page.locator('[data-key][tabindex="0"]').count(), 1, 'Tab comes to one box');
    await page.getByRole('button', { name: 'Hela bredden' }).focus();
    await page.locator('[data-key][tabindex="0"]').focus();
    for (let step = 0; step < 6 && !(await at()).startsWith('Katalogen'); step += 1) await page.keyboard.press('ArrowDown');
    assert.match(await at(), /^Katalogen, Stödsystem.*Behöver 1, behövs av 2/);
    await page.keyboard.press('ArrowUp');
    assert.match(await at(), /^(Ärendena|Skolan)/);
    const above = await at();
    await page.keyboard.press('ArrowDown');
    assert.match(await at(), /^Katalogen/);
    await page.keyboard.press('ArrowUp');
    assert.equal(await at(), above, 'the opposite key leads back');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Om Katalogen är borta' }).waitFor();
    assert.match(await at(), /^Katalogen.*Borta/, 'the focus stays where it was');
    await page.getByText('Först blir det oacceptabelt för Kvällsjouren, efter 4 timmar').last().waitFor();
    assert.ok(await page.getByText('Frånvaro på papper').first().isVisible());
    assert.match(await page.locator(`[data-key="system:${school}"]`).getAttribute('aria-label'), /Delvis/);
    assert.ok(await page.getByText('En verksamhet står utan gällande plan').isVisible());
    assert.match(page.url(), /out=/);
    assert.deepEqual(await axe(page), []);
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'Om Katalogen är borta' }).waitFor({ state: 'detached' });
    assert.deepEqual(page.faults, []);
    await page.context().close();
  });

  await test('the list and the table say what the picture says, and the table is copied', async () => {
    const page = await house.window(FILE, { permissions: ['clipboard-read', 'clipboard-write'] });
    await goTo(page, house.address, '/web?view=table');
    await page.getByLabel('Sök i listan').fill('katalogen');
    await page.getByText('3 beroenden.').waitFor();
    await page.getByRole('button', { name: 'Slag' }).click();
    assert.equal(await page.getByRole('columnheader', { name: /^Slag/ }).getAttribute('aria-sort'), 'ascending');
    await page.getByRole('button', { name: 'Kopiera tabellen' }).click();
    await page.getByText('3 rader är kopierade').waitFor();
    const copied = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
    assert.deepEqual(copied[0], 'Vem\tBehöver\tSlag\tFungerar ändå\tGör så här');
    assert.ok(copied.includes('Skolan\tKatalogen\tInloggning\tFrånvaro på papper\tRing växeln'));
    await page.getByRole('link', { name: 'Lista' }).click();
    await page.getByLabel('Sök i listan').fill('Skolan');
    await page.getByRole('button', { name: 'Katalogen behöver 1' }).click();
    await page.getByText('Reservkraften').waitFor();
    assert.deepEqual(await axe(page), []);
    assert.deepEqual(page.faults, []);
    await page.context().close();
  });

  await test('a suggested time is confirmed by a person and taken back, and what is not met is told with its chain', async () => {
    const page = await house.window(FILE);
    await goTo(page, house.address, '/impact');
    const row = page.getByRole('row', { name: /Kvällsjouren/ }).first();
    await row.getByRole('button', { name: 'Bekräfta 4 timmar: Kvällsjouren' }).click();
    await page.getByText('Kvällsjouren tål nu ett avbrott på högst 4 timmar').waitFor();
    await row.getByText('Bekräftat').waitFor();
    const demanded = page.getByRole('row', { name: /^Katalogen/ });
    await demanded.getByText('Kvällsjouren kräver 4 timmar, men lovat är 24 timmar').waitFor();
    assert.deepEqual(await demanded.getByRole('cell').nth(1).getByRole('link').allTextContents(), ['Kvällsjouren', 'Ärendena', 'Katalogen']);
    assert.deepEqual(await axe(page), []);
    await page.getByRole('button', { name: 'Ångra' }).click();
    await page.getByText('Tiden för Kvällsjouren är som den var').waitFor();
    await row.getByText('Föreslaget: 4 timmar').waitFor();
    await page.getByLabel('Tidpunkter i timmar').fill('2, ett dygn');
    await page.keyboard.press('Enter');
    await page.getByText('Skriv bara hela tal med komma emellan').waitFor();
    await page.getByLabel('Tidpunkter i timmar').fill('2, 6');
    await page.keyboard.press('Enter');
    await page.getByRole('columnheader', { name: 'Efter 6 timmar' }).first().waitFor();
    assert.match(page.url(), /at=2,6/);
    assert.deepEqual(page.faults, []);
    await page.context().close();
  });

  const choose = async (page, name, file) => {
    const asked = page.waitForEvent('filechooser');
    await page.getByRole('button', { name }).click();
    await (await asked).setFiles(file);
    await settled(page);
  };
  const csv = (text) => ({ name: 'system.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });

  await test('a list is read in after every row and column is told, and the import is taken back', async () => {
    const page = await house.window(FILE);
    await goTo(page, house.address, '/tables');
    await choose(page, 'Välj fil', csv('System;Leverantör;Lovad återställning;Färg\nLåssystemet;Nyckel AB;8;röd\nSkolan;Skola AB;;\nLarmet;Larm AB;snart;\n;;;\n'));
    await page.getByRole('heading', { name: 'Det här skulle ändras' }).waitFor();
    await page.getByText(/1 av 4 kolumner lämnas utanför: Färg/).waitFor();
    const goes = page.getByRole('combobox', { name: 'Lovad återställning går till' });
    assert.notEqual(await goes.inputValue(), '', 'the heading is known again');
    const hours = page.getByRole('row', { name: /Larmet/ });
    await hours.getByText('Går inte att läsa in').waitFor();
    await hours.getByText(/”snart” är inte ett antal hela timmar/).waitFor();
    assert.deepEqual(await axe(page), []);
    await page.getByRole('button', { name: 'Läs in 2 rader och hoppa över 1' }).click();
    await page.getByText('Inläst: 1 ny post, 1 ändrad').waitFor();
    const after = await ask('open_register', { administration });
    assert.equal(after.systems.find(({ system: { value } }) => value.id === school).system.value.supplier, 'Skola AB');
    assert.ok(after.systems.some(({ system: { value } }) => value.name === 'Låssystemet' && value.promised_restore_hours === 8));
    await page.getByRole('status').getByRole('button', { name: 'Ångra inläsningen' }).click();
    await page.getByText('Inläsningen är ångrad').first().waitFor();
    const back = await ask('open_register', { administration });
    assert.ok(!back.systems.some(({ system: { value } }) => value.name === 'Låssystemet'));
    await page.getByRole('row', { name: /system\.csv/ }).getByText(/Ångrad/).waitFor();
    assert.deepEqual(await axe(page), []);
    assert.deepEqual(page.faults, []);
    await page.context().close();
  });

  await test('a file that is no table is refused in words, and nothing is changed', async () => {
    const page = await house.window(FILE, { viewport: { width: 320, height: 700 } });
    await goTo(page, house.address, '/tables');
    await choose(page, 'Välj fil', { name: 'lista.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('PK\u0003\u0004 not a workbook') });
    await page.getByText('Filen går inte att läsa in').waitFor();
    await page.getByText('Ingenting i registret är ändrat.').waitFor();
    assert.deepEqual([...(await axe(page)), ...(await overflow(page))], []);
    await page.getByRole('button', { name: 'Avbryt' }).click();
    await page.getByRole('button', { name: 'Spara som Excel' }).click();
    await page.getByText(/är klar, men det här fönstret kan inte spara filer/).waitFor();
    assert.deepEqual(page.faults, []);
    await page.context().close();
  });
}
