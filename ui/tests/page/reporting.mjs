/** What somebody does who has discovered an incident, by keyboard alone, with an account and without. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { axe, goTo, overflow, PASSPHRASE, settled } from './harness.mjs';

const FILE = 'reporting';

/** Presses keys and counts them. */
function keyboard(page) {
  const counted = { keys: 0, begun: Date.now() };
  return {
    counted,
    seconds: () => (Date.now() - counted.begun) / 1000,
    async press(key, times = 1) {
      for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
      counted.keys += times;
    },
    async type(text) {
      await page.keyboard.type(text);
      counted.keys += text.length;
    },
    /** Tabs on until the named control has the focus. */
    async to(name) {
      for (let tabs = 0; tabs < 40; tabs += 1) {
        const here = await page.evaluate(() => {
          const at = document.activeElement;
          return `${at.getAttribute('aria-label') ?? ''} ${at.labels?.[0]?.textContent ?? ''} ${at.textContent ?? ''}`;
        });
        if (here.includes(name)) return;
        await this.press('Tab');
      }
      throw new Error(`no way to "${name}" by the Tab key`);
    },
  };
}

/** Reads the sealed report that lies in the folder. */
function leftFile() {
  const folder = join(process.env.BEREDD_FOLDER, FILE);
  const name = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((one) => one.endsWith('.beredd-rapport'));
  return { name: basename(name), buffer: readFileSync(join(folder, name)) };
}

/** Takes a file in on the home page. */
async function choose(page, { name, buffer }) {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: /Ta in en förseglad anmälan/ }).click()]);
  await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer });
}

export async function reporting(house, test) {
  const made = await house.ask(FILE, 'create_file', { example: true, passphrase: PASSPHRASE });
  const administration = made.ok.session.administrations[0].id;
  const sentOnes = async () => (await list()).rows.filter((row) => row.stage !== 'draft').length;
  const list = async () => (await house.ask(FILE, 'list_incidents', { administration })).ok;

  await test('an incident is reported by keyboard alone, the clock is shown at once, and nothing is lost on the way', async () => {
    const before = await sentOnes();
    const page = await house.window(FILE);
    await goTo(page, house.address, '/');
    const keys = keyboard(page);
    await keys.press('Control+i');
    await page.getByRole('heading', { name: 'Rapportera en personuppgiftsincident' }).waitFor();
    await page.waitForFunction(() => document.activeElement.id === 'field-report-discovered');
    await keys.type('i går');
    await keys.press('Tab');
    await keys.type('16.20');
    await keys.press('Tab');
    await page.getByRole('timer', { name: /Anmälan inom/ }).waitFor();
    await page.getByText(/^Nummer \d{4}-\d+$/).waitFor();
    assert.match(page.url(), /report\?open=[0-9a-f-]{36}$/, 'the address leads back to the report');
    await keys.to('Obehörigt röjande');
    await keys.press('Space');
    await keys.to('Brev till fel mottagare');
    await keys.press('Space');
    await keys.to('Beskriv kort');
    await keys.type('Ett beslut om 19850101-1236 gick till en tidigare adress.');
    await keys.press('Tab');
    await page.getByText('ser ut som ett personnummer').waitFor();
    assert.deepEqual(await axe(page), []);
    await page.getByText(/^Sparat \d\d:\d\d$/).waitFor();

    await page.reload();
    await page.getByLabel('Beskriv kort').waitFor();
    assert.match(await page.getByLabel('Beskriv kort').inputValue(), /tidigare adress/, 'a reload loses nothing');
    assert.ok(await page.getByRole('checkbox', { name: /Obehörigt röjande/ }).isChecked());
    assert.equal(await page.getByLabel('Klockslag').inputValue(), '16:20');

    await page.getByLabel('Beskriv kort').focus();
    await page.getByLabel('Beskriv kort').fill('Ett beslut gick till en tidigare adress.');
    await keys.to('Vet inte');
    await keys.press('ArrowLeft');
    await keys.to('Jag har meddelat');
    await keys.press('Space');
    await page.getByText(/^● Kryssat|Kryssat .* av/).first().waitFor();
    await keys.to('Vem meddelade du?');
    await keys.type('Rut Exempel, enhetschef');
    await keys.to('Hur når vi dig?');
    await keys.press('Enter');
    assert.equal(await sentOnes(), before, 'Enter in a field sends nothing');
    await keys.to('Skicka anmälan');
    await keys.press('Enter');
    await page.getByRole('heading', { name: /^Anmälan \d{4}-\d+ är skickad$/ }).waitFor();
    await page.waitForFunction(() => document.activeElement.tagName === 'H1');
    await settled(page);
    assert.deepEqual(await axe(page), []);
    assert.ok(await page.getByText('Den kom in i tid').isVisible());
    console.log(`      ${keys.counted.keys} key presses, ${keys.seconds().toFixed(1)} s by a machine with no pause to think`);
    assert.deepEqual(page.faults, []);
    await page.context().close();
  });

  await test('what is missing is told in one place with links, and what can not be stands at its field', async () => {
    const page = await house.window(FILE);
    await goTo(page, house.address, '/report');
    await page.getByRole('button', { name: 'Skicka anmälan' }).click();
    const summary = page.getByRole('alert');
    assert.equal(await summary.getByRole('link').count(), 2);
    assert.deepEqual(await axe(page), []);
    await summary.getByRole('link').first().click();
    assert.equal(await page.evaluate(() => document.activeElement.id), 'field-report-discovered');
    await page.keyboard.type('2030-01-01');
    await page.keyboard.press('Tab');
    await page.keyboard.type('9');
    await page.keyboard.press('Tab');
    await page.locator('fieldset.wrong').first().waitFor();
    assert.deepEqual(await axe(page), []);
    await page.getByRole('button', { name: 'Släng anmälan' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Släng anmälan' }).click();
    await page.waitForURL(/report$/);
    await page.context().close();
  });

  await test('the night in which the clock is set back is asked about, and the answer moves the deadline', async () => {
    const page = await house.window(FILE);
    await goTo(page, house.address, '/report');
    await page.getByLabel('Datum').fill('2026-10-25');
    await page.getByLabel('Klockslag').fill('02:30');
    await page.keyboard.press('Tab');
    await page.getByRole('radio', { name: /^Första gången/ }).check();
    await page.getByText(/^senast tisdag 27 oktober kl\.\s01:30$/).waitFor();
    await page.getByRole('radio', { name: /^Andra gången/ }).check();
    await page.getByText(/^senast tisdag 27 oktober kl\.\s02:30$/).waitFor();
    assert.deepEqual(await axe(page), []);
    await page.getByLabel('Datum').fill('2026-03-29');
    await page.keyboard.press('Tab');
    await page.getByText('fanns inte den natten').waitFor();
    assert.deepEqual(await axe(page), []);
    await page.getByRole('button', { name: 'Ta 03:30' }).click();
    assert.equal(await page.getByLabel('Klockslag').inputValue(), '03:30');
    await page.getByText(/^Sparat/).waitFor();
    await page.context().close();
  });

  await test('without an account a report is sealed and left, taken in at the next sign-in, and known the second time', async () => {
    await house.ask(FILE, 'public_key', { administration });
    await house.ask(FILE, 'lock');
    const page = await house.window(FILE);
    await page.goto(house.address);
    await page.getByRole('button', { name: 'Rapportera utan att logga in' }).click();
    await page.getByRole('heading', { name: 'Rapportera utan att logga in' }).waitFor();
    await page.getByText('Nyckelns fingeravtryck').waitFor();
    await settled(page);
    assert.deepEqual([...(await axe(page)), ...(await overflow(page))], []);
    await page.getByLabel('Datum').fill('i går');
    await page.getByLabel('Klockslag').fill('8');
    await page.keyboard.press('Tab');
    await page.getByRole('timer', { name: /Anmälan inom/ }).waitFor();
    await page.getByRole('checkbox', { name: /^Papper/ }).check();
    await page.getByLabel('Beskriv kort').fill('En pärm låg kvar på bussen.');
    await page.getByLabel('Namn', { exact: true }).fill('Vera Exempel');
    await page.getByRole('button', { name: 'Försegla och lämna i mappen' }).click();
    await page.getByRole('heading', { name: 'Anmälan är förseglad och lämnad' }).waitFor();
    assert.deepEqual(await axe(page), []);
    const file = leftFile();
    await page.getByRole('button', { name: 'Klar' }).click();
    await page.getByLabel('Lösenfras', { exact: true }).fill(PASSPHRASE);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'En förseglad anmälan väntar' }).waitFor();
    await page.getByRole('button', { name: 'Ta in anmälan', exact: true }).click();
    await page.getByText('En anmälan är intagen').waitFor();
    await settled(page);
    assert.deepEqual(await axe(page), []);
    const { rows } = await list();
    assert.ok(rows.some((row) => row.sealed), 'it stands in the register as sealed');
    await choose(page, file);
    await page.getByText('En anmälan fanns redan här').waitFor();
    assert.equal((await list()).total, rows.length, 'the second time nothing is made');
    assert.deepEqual(await axe(page), []);
    assert.deepEqual(page.faults, []);
    await page.context().close();
  });

  await test('a file that is no sealed report is refused in words', async () => {
    const page = await house.window(FILE);
    await goTo(page, house.address, '/');
    await choose(page, { name: 'brev.beredd-rapport', buffer: Buffer.from('hej') });
    await page.getByText('brev.beredd-rapport kunde inte tas in').waitFor();
    await page.getByText('Filen är ingen förseglad anmälan').waitFor();
    assert.deepEqual(await axe(page), []);
    await page.context().close();
  });
}
