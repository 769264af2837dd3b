/** What whoever handles incidents does: find, fill in, settle, copy to the authority, count, and change a clock. */
import assert from 'node:assert/strict';

import { axe, goTo, overflow, PASSPHRASE, settled } from './harness.mjs';

const FILE = 'handling';
const REPORT = {
  discovered: new Date(Date.now() - 26 * 3_600_000).toISOString(), harms: ['disclosure'], ways: ['wrong_letter'], text: 'Ett beslut gick till en tidigare adress.',
  system: null, unit: null, protected: 'no', manager_told: null,
};

export async function handling(house, test) {
  const made = await house.ask(FILE, 'create_file', { example: true, passphrase: PASSPHRASE });
  const administration = made.ok.session.administrations[0].id;
  const ask = async (command, request) => {
    const answer = await house.ask(FILE, command, request);
    assert.ok(answer.ok, `${command}: ${JSON.stringify(answer)}`);
    return answer.ok;
  };
  const report = async (change) => {
    const saved = await ask('save_report', { administration, report: { ...REPORT, ...change } });
    await ask('send_report', { incident: saved.id, revision: saved.revision });
    return saved;
  };
  const first = await report({});
  const hidden = await report({ text: 'Hemlig väg till huset', protected: 'unknown' });

  await test('the register finds, hides the text of protected ones, and keeps its filter in the address', async () => {
    const page = await house.window(FILE);
    await goTo(page, house.address, '/incidents');
    await page.getByRole('link', { name: first.number, exact: true }).waitFor();
    assert.equal(await page.getByText('Hemlig väg').count(), 0, 'the text of a protected one is in no list');
    assert.ok(await page.getByText('Skyddade personuppgifter – texten visas inte i listor').first().isVisible());
    await page.getByRole('checkbox', { name: 'Skyddade personuppgifter' }).check();
    await page.getByRole('link', { name: first.number, exact: true }).waitFor({ state: 'detached' });
    assert.match(page.url(), /protected$/);
    await page.getByRole('link', { name: hidden.number, exact: true }).click();
    await page.getByRole('heading', { name: `Incident ${hidden.number}` }).waitFor();
    await page.getByText('Ring, mejla inte').waitFor();
    await page.getByRole('link', { name: 'Incidenter', exact: true }).last().click();
    await page.getByRole('checkbox', { name: 'Skyddade personuppgifter' }).waitFor();
    assert.ok(await page.getByRole('checkbox', { name: 'Skyddade personuppgifter' }).isChecked(), 'the way back leads to the same list');
    await page.getByRole('searchbox').fill('finns inte');
    await page.getByText('Ingen incident stämmer med filtret').waitFor();
    assert.deepEqual(await axe(page), []);
    assert.deepEqual(page.faults, []);
    await page.context().close();
  });

  await test('an incident is filled in page by page, and what is missing is told by name', async () => {
    const page = await house.window(FILE);
    await goTo(page, house.address, `/incidents/${first.id}/review`);
    await page.getByRole('button', { name: 'Fastställ versionen' }).click();
    assert.equal(await page.evaluate(() => document.activeElement.id), 'missing', 'what is missing takes the focus');
    assert.deepEqual(await axe(page), []);
    await page.getByRole('region', { name: /Det här saknas/ }).getByRole('link', { name: 'Händelsen' }).click();
    await page.getByRole('checkbox', { name: /^Konfidentialitet/ }).check();
    await page.getByRole('radio', { name: 'Ja' }).first().check();
    await page.getByRole('checkbox', { name: 'Mänskliga faktorn' }).check();
    await page.getByText(/^Sparat \d\d:\d\d$/).waitFor();
    await page.getByRole('link', { name: 'Nästa: Personer och uppgifter' }).click();
    await page.getByRole('checkbox', { name: 'Klienter i individ- och familjeomsorg' }).check();
    await page.getByLabel('Ungefär hur många personer?').fill('1');
    await page.getByRole('checkbox', { name: 'Hälsa' }).check();
    await page.getByRole('link', { name: 'Nästa: Konsekvens och risk' }).click();
    await page.getByRole('checkbox', { name: 'Bruten sekretess' }).check();
    await page.getByRole('radio', { name: /^Risk/ }).check();
    await page.getByLabel('Varför bedömer du så?').fill('Mottagaren läste brevet.');
    await page.getByRole('link', { name: 'Nästa: Åtgärder' }).click();
    await page.getByRole('link', { name: 'Nästa: Bedömning och beslut' }).click();
    await page.getByRole('radio', { name: 'Ja, anmäl' }).check();
    await page.getByLabel('Varför ska den anmälas?').fill('En risk går inte att utesluta.');
    await page.getByRole('radio', { name: 'Nej', exact: true }).check();
    await page.getByLabel('Varför informeras de inte?').fill('Den som berörs vet redan.');
    await page.getByLabel('Varför informeras de inte?').blur();
    await page.getByText(/^Sparat \d\d:\d\d$/).waitFor();
    await settled(page);
    assert.deepEqual(await axe(page), []);
    await page.getByRole('link', { name: /^Incident / }).click();
    await page.getByRole('link', { name: 'Granska och fastställ' }).click();
    await page.getByRole('heading', { name: 'Granska och fastställ' }).waitFor();
    await settled(page);
    const missing = await page.getByRole('region', { name: /Det här saknas/ }).allInnerTexts();
    assert.deepEqual(missing, [], 'nothing is missing any more');
    await page.getByRole('button', { name: 'Fastställ versionen' }).click();
    await page.getByText('Version 1 är fastställd').waitFor();
    await settled(page);
    assert.deepEqual([...(await axe(page)), ...(await overflow(page))], []);
    assert.deepEqual(page.faults, []);
    await page.context().close();
  });

  await test('the same part changed by somebody else is shown beside, and another part is no matter', async () => {
    const page = await house.window(FILE);
    await goTo(page, house.address, `/incidents/${first.id}/risk`);
    await page.getByLabel('Varför bedömer du så?').waitFor();
    const change = async (part, value) => {
      const { revision, incident } = await ask('open_incident', { incident: first.id });
      await ask('save_incident_part', { incident: first.id, revision, part: { part, value: { ...incident[part], ...value } } });
    };
    await change('links', { registry_number: 'SN 2026/1' });
    await page.getByLabel('Varför bedömer du så?').fill('Mina skäl.');
    await page.getByLabel('Varför bedömer du så?').blur();
    await page.getByText(/^Sparat \d\d:\d\d$/).waitFor();
    await change('risk', { reason: 'Deras skäl.' });
    await page.getByLabel('Varför bedömer du så?').fill('Mina nya skäl.');
    await page.getByLabel('Varför bedömer du så?').blur();
    await page.getByRole('alert').getByText('Någon annan har sparat en annan text').waitFor();
    assert.ok(await page.getByText('Varför bedömer du så?: Deras skäl.').isVisible());
    assert.deepEqual(await axe(page), []);
    await page.getByRole('button', { name: 'Behåll min text' }).click();
    await page.getByText(/^Sparat \d\d:\d\d$/).waitFor();
    const { incident } = await ask('open_incident', { incident: first.id });
    assert.equal(incident.risk.reason, 'Mina nya skäl.');
    assert.equal(incident.links.registry_number, 'SN 2026/1');
    await page.context().close();
  });

  await test('the form for IMY is copied field by field, and its receipt stops the clock', async () => {
    const page = await house.window(FILE, { permissions: ['clipboard-read', 'clipboard-write'] });
    await goTo(page, house.address, `/incidents/${first.id}/imy`);
    await page.getByRole('button', { name: /^Kopiera: / }).first().click();
    await page.getByRole('status').filter({ hasText: 'Kopierat.' }).waitFor();
    assert.notEqual(await page.evaluate(() => navigator.clipboard.readText()), '');
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.getByRole('button', { name: /^Kopiera: / }).last().click();
    await page.getByRole('button', { name: /^Kopierat: / }).waitFor();
    assert.deepEqual([...(await axe(page)), ...(await overflow(page))], []);
    await page.getByRole('button', { name: /^Nu: När skickades/ }).click();
    await page.getByLabel('Kvittens eller diarienummer').fill('IMY-2026-1');
    await page.getByLabel('Kvittens eller diarienummer').blur();
    await page.getByText(/^Sparat \d\d:\d\d$/).waitFor();
    const { clocks } = await ask('open_incident', { incident: first.id });
    assert.match(clocks.find(({ key }) => key === 'imy').status.is, /^done/);
    assert.deepEqual(page.faults, []);
    await page.context().close();
  });

  await test('not to notify waits for a second person, and closing says what is left', async () => {
    const page = await house.window(FILE);
    await goTo(page, house.address, `/incidents/${hidden.id}/decision`);
    await page.getByRole('radio', { name: 'Nej, anmäl inte' }).check();
    await page.getByLabel('Varför ska den inte anmälas?').fill('Ingen har sett uppgifterna.');
    await page.getByLabel('Varför ska den inte anmälas?').blur();
    await page.getByText('Väntar på en andra person').waitFor();
    assert.equal(await page.getByRole('button', { name: 'Godkänn att den inte anmäls' }).count(), 0, 'who proposed does not approve');
    await page.evaluate((id) => (location.hash = `#/incidents/${id}/close`), hidden.id);
    await page.getByRole('button', { name: 'Avsluta incidenten' }).click();
    assert.equal(await page.evaluate(() => document.activeElement.id), 'missing');
    assert.deepEqual(await axe(page), []);
    await page.evaluate((id) => (location.hash = `#/incidents/${id}/history`), hidden.id);
    await page.getByText('Incidenten anmäldes').waitFor();
    assert.deepEqual(await axe(page), []);
    await page.context().close();
  });

  await test('the second person approves that it is not notified, and reads what the first wrote', async () => {
    const duties = [{ duty: 'data_protection_officer', administration }];
    await ask('add_account', { name: 'Bo Exempel', title: 'Dataskyddsombud', duties, first_passphrase: 'fyra ord som gäller' });
    await ask('lock', {});
    await ask('unlock', { name: 'Bo Exempel', passphrase: 'fyra ord som gäller' });
    await ask('change_passphrase', { old: 'fyra ord som gäller', new: 'sju andra ord i rad' });
    const page = await house.window(FILE);
    await goTo(page, house.address, `/incidents/${hidden.id}/decision`);
    await page.getByText('föreslår att incidenten inte anmäls').waitFor();
    await page.getByRole('button', { name: 'Godkänn att den inte anmäls' }).click();
    await page.getByText('Bo Exempel har godkänt att incidenten inte anmäls').waitFor();
    await settled(page);
    assert.deepEqual(await axe(page), []);
    await page.evaluate((id) => (location.hash = `#/incidents/${id}/history`), hidden.id);
    await page.getByText('Att incidenten inte anmäls godkändes').waitFor();
    assert.ok(await page.locator('.readers').getByText('Bo Exempel').first().isVisible(), 'who has read it stands there');
    assert.deepEqual(page.faults, []);
    await page.context().close();
  });

  await test('a reporter finds the own reports and nothing else', async () => {
    await ask('lock', {});
    await ask('unlock', { name: made.ok.session.name, passphrase: PASSPHRASE });
    await ask('add_account', { name: 'Ida Exempel', title: '', duties: [{ duty: 'reporter', administration }], first_passphrase: 'fyra ord som gäller' });
    await ask('lock', {});
    await ask('unlock', { name: 'Ida Exempel', passphrase: 'fyra ord som gäller' });
    await ask('change_passphrase', { old: 'fyra ord som gäller', new: 'sju andra ord i rad' });
    const page = await house.window(FILE);
    await goTo(page, house.address, '/incidents');
    await page.getByText('Du har inte anmält någon incident').waitFor();
    assert.deepEqual(await axe(page), []);
    const own = await report({ text: 'Ett kuvert var öppnat.' });
    await page.reload();
    await page.getByRole('link', { name: own.number, exact: true }).click();
    await page.getByText('Ett kuvert var öppnat.').waitFor();
    assert.equal(await page.getByRole('link', { name: 'Konsekvens och risk' }).count(), 0, 'the assessment is not the reporter\'s');
    await settled(page);
    assert.deepEqual([...(await axe(page)), ...(await overflow(page))], []);
    await page.evaluate((id) => (location.hash = `#/incidents/${id}`), hidden.id);
    await page.getByText('Du har inte behörighet').first().waitFor();
    await page.context().close();
    await ask('lock', {});
    await ask('unlock', { name: made.ok.session.name, passphrase: PASSPHRASE });
  });

  await test('a clock is changed with a reason, and taken back', async () => {
    const page = await house.window(FILE);
    await goTo(page, house.address, '/incidents/clocks?open=internal');
    await page.getByLabel('Hur lång').fill('24');
    await page.getByRole('button', { name: 'Spara ändringen' }).click();
    const summary = page.getByRole('alert');
    await summary.getByRole('link', { name: /Skriv varför du ändrar/ }).click();
    assert.equal(await page.evaluate(() => document.activeElement.id), 'field-track-reason');
    assert.deepEqual(await axe(page), []);
    await page.keyboard.type('Vår riktlinje säger 24 timmar.');
    await page.getByRole('button', { name: 'Spara ändringen' }).click();
    await page.getByText('är ändrad. Pågående incidenter räknas om.').waitFor();
    await page.getByText('Från början: 48 timmar').waitFor();
    await settled(page);
    assert.deepEqual([...(await axe(page)), ...(await overflow(page))], []);
    await page.goto(`${house.address}#/incidents/clocks?open=internal`);
    await page.getByRole('button', { name: 'Återställ till det som gällde från början' }).click();
    await page.getByText('är som från början igen').waitFor();
    assert.deepEqual(page.faults, []);
    await page.context().close();
  });

  await test('the numbers of a period hold back what is small', async () => {
    const page = await house.window(FILE);
    await goTo(page, house.address, '/incidents/analysis');
    await page.getByText('färre än 5').first().waitFor();
    await page.getByRole('radio', { name: 'Förra året' }).check();
    await page.getByText('Inga incidenter upptäcktes under perioden').waitFor();
    assert.deepEqual(await axe(page), []);
    await page.getByRole('radio', { name: 'Egen period' }).check();
    await page.getByLabel('Till och med').fill('2020-01-01');
    await page.getByLabel('Till och med').blur();
    await page.getByText('Perioden slutar innan den börjar').waitFor();
    assert.deepEqual(page.faults, []);
    await page.context().close();
  });
}
