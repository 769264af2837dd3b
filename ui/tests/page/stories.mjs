/** What people do, step by step, by keyboard where one would. Each story has a file of its own. */
import assert from 'node:assert/strict';

import { axe, overflow, PASSPHRASE, settled } from './harness.mjs';

export async function stories(house, test) {
  await test('a new administration is made in two forms, and faults are told in one place', async () => {
    const page = await house.window('own');
    await page.goto(house.address);
    await page.getByRole('button', { name: 'Ny förvaltning' }).click();
    await page.getByRole('button', { name: 'Skapa förvaltningen' }).click();
    const summary = page.getByRole('alert');
    await summary.waitFor();
    assert.equal(await summary.getByRole('link').count(), 5, 'five fields are empty');
    assert.equal(await page.evaluate(() => document.activeElement.getAttribute('role')), 'alert', 'the summary has the focus');
    assert.deepEqual(await axe(page), []);
    await summary.getByRole('link').first().click();
    assert.equal(await page.evaluate(() => document.activeElement.id), 'field-name', 'a link leads to its field');

    await page.keyboard.type('Socialförvaltningen');
    await page.getByRole('textbox', { name: 'Kommun' }).fill('Ekdalens kommun');
    await page.getByRole('textbox', { name: 'Nämnd' }).fill('Socialnämnden');
    await page.getByRole('textbox', { name: 'Ditt namn' }).fill('Maj Ekström');
    await page.getByLabel('Lösenfras', { exact: true }).fill(PASSPHRASE);
    await page.getByLabel('Lösenfrasen en gång till').fill(PASSPHRASE);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Skriv ut återställningsnyckeln' }).waitFor();
    await page.getByRole('button', { name: 'Öppna Beredd' }).click();
    assert.ok(await page.getByText('kryssa i rutan').isVisible(), 'one does not pass without the sheet');
    await page.getByLabel('Jag har skrivit ut bladet').check();
    await page.getByRole('button', { name: 'Öppna Beredd' }).click();
    await page.getByRole('heading', { name: 'Det här behöver dig' }).waitFor();
    assert.match(await page.title(), /^Det här behöver dig · Beredd$/);
    assert.deepEqual(page.faults, []);
    await page.context().close();
  });

  await test('a role is saved as it is written, with a holder made on the way', async () => {
    const page = await house.window('own');
    await page.goto(`${house.address}#/organisation/roles?open=new`);
    await page.getByLabel('Rollens namn').fill('Avstämmare');
    const holder = page.getByRole('combobox', { name: 'Innehavare' });
    await holder.fill('Eva Exempel');
    await holder.press('Enter');
    await page.getByText(/^Sparat \d\d:\d\d$/).waitFor();
    await page.waitForURL(/open=[0-9a-f-]{36}/);
    assert.equal(await page.getByLabel('Rollens namn').inputValue(), 'Avstämmare');
    await page.reload();
    await page.getByRole('combobox', { name: 'Innehavare' }).waitFor();
    assert.equal(await page.getByRole('combobox', { name: 'Innehavare' }).inputValue(), 'Eva Exempel');
    await page.getByRole('button', { name: 'Ta bort rollen' }).click();
    await page.getByText('Avstämmare är borttagen.').waitFor();
    await page.getByRole('button', { name: 'Hämta tillbaka' }).click();
    await page.getByRole('link', { name: /Avstämmare/ }).waitFor();
    await page.context().close();
  });

  await test('what was typed when the file locked is there after the sign-in, and is saved', async () => {
    const page = await house.window('own');
    await page.goto(`${house.address}#/activities/new`);
    await page.getByLabel('Verksamhetens namn').fill('Akut ekonomiskt bistånd');
    await page.getByText(/^Sparat/).first().waitFor();
    await house.ask('own', 'lock');
    await page.getByLabel('Vad den är till för').fill('Mat och tak över huvudet');
    await page.getByRole('heading', { name: 'Logga in' }).waitFor();
    assert.deepEqual(await axe(page), []);
    assert.ok(!(await page.getByLabel('Vad den är till för').isVisible()), 'nothing is seen while it is locked');
    await page.getByLabel('Lösenfras', { exact: true }).fill('en annan lösenfras');
    await page.keyboard.press('Enter');
    await page.getByText('Lösenfrasen stämmer inte').waitFor();
    await page.waitForFunction(() => !document.querySelector('form button[type=submit]').disabled);
    await page.getByLabel('Lösenfras', { exact: true }).fill(PASSPHRASE);
    await page.keyboard.press('Enter');
    await page.getByLabel('Vad den är till för').waitFor();
    assert.equal(await page.getByLabel('Vad den är till för').inputValue(), 'Mat och tak över huvudet');
    await page.getByText(/^Sparat/).first().waitFor();
    const { value } = (await house.ask('own', 'search', { text: 'Akut ekonomiskt' })).ok.hits[0] ? await saved(house) : {};
    assert.equal(value?.purpose, 'Mat och tak över huvudet');
    await page.context().close();
  });

  await test('serious impact suggests the longest outage, and a longer recovery is refused at its field', async () => {
    const page = await house.window('own');
    await page.goto(`${house.address}#/activities/new`);
    await page.getByLabel('Verksamhetens namn').fill('Utbetalning');
    await page.getByLabel('Verksamheten: efter 4 timmar').selectOption('3');
    await page.getByRole('button', { name: 'Använd förslaget' }).click();
    assert.equal(await page.getByLabel('Längsta avbrott').inputValue(), '4');
    await page.getByLabel('Igång igen inom').fill('8');
    await page.getByLabel('Igång igen inom').blur();
    await page.getByText('Inte sparat.').first().waitFor();
    await page.getByLabel('Igång igen inom').fill('2');
    await page.getByLabel('Igång igen inom').blur();
    await page.getByText(/^Sparat/).first().waitFor();
    await page.context().close();
  });

  await test('Ctrl+K finds a role, Ctrl+S reassures, F1 lists the keys', async () => {
    const page = await house.window('own');
    await page.goto(house.address);
    await page.getByRole('heading', { name: 'Det här behöver dig' }).waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Avst');
    await page.getByRole('option', { name: /Avstämmare/ }).waitFor();
    assert.deepEqual(await axe(page), []);
    await page.keyboard.press('Enter');
    await page.getByLabel('Rollens namn').waitFor();
    await page.keyboard.press('Control+s');
    await page.getByRole('status').filter({ hasText: 'Allt är sparat.' }).waitFor();
    await page.keyboard.press('F1');
    await page.getByRole('heading', { name: 'Tangenter' }).waitFor();
    assert.deepEqual(await axe(page), []);
    await page.keyboard.press('Escape');
    await page.context().close();
  });

  await test('language, theme and zoom take hold at once and are remembered', async () => {
    const page = await house.window('own');
    await page.goto(`${house.address}#/settings`);
    await page.getByLabel('English').check();
    await page.getByRole('heading', { name: 'Settings', exact: true }).waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
    await page.getByLabel('Dark', { exact: true }).check();
    assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), 'dark');
    for (let times = 0; times < 5; times += 1) await page.keyboard.press('Control++');
    await page.getByText('200 %').waitFor();
    assert.deepEqual(await overflow(page), []);
    await settled(page);
    await page.reload();
    await page.getByText('200 %').waitFor();
    assert.deepEqual(await axe(page), []);
    await page.keyboard.press('Control+0');
    await page.getByLabel('Svenska').check();
    await page.getByRole('heading', { name: 'Inställningar' }).waitFor();
    await page.context().close();
  });

  await test('an elevated duty waits for a second person', async () => {
    const page = await house.window('own');
    await page.goto(`${house.address}#/safety/accounts?open=new`);
    await page.getByRole('textbox', { name: 'Namn' }).fill('Bo Exempel');
    await page.getByRole('checkbox', { name: /Godkännare/ }).check();
    await page.getByLabel('Första lösenfrasen').fill('fyra ord som gäller');
    await page.getByRole('button', { name: 'Lägg till konto' }).click();
    await page.getByText('som då var ensam').waitFor();
    await page.getByRole('link', { name: 'Lägg till konto' }).click();
    await page.getByRole('textbox', { name: 'Namn' }).fill('Ida Exempel');
    await page.getByRole('checkbox', { name: /Systemförvaltare/ }).check();
    await page.getByLabel('Första lösenfrasen').fill('fyra ord som gäller');
    await page.getByRole('button', { name: 'Lägg till konto' }).click();
    await page.getByText('Ida Exempel väntar på en andra person').waitFor();
    assert.equal(await page.getByRole('button', { name: /^Bekräfta/ }).count(), 0, 'who proposed does not confirm');

    await house.ask('own', 'lock');
    await house.ask('own', 'unlock', { name: 'Bo Exempel', passphrase: 'fyra ord som gäller' });
    await page.reload();
    await page.getByRole('heading', { name: 'Välj en egen lösenfras' }).waitFor();
    assert.deepEqual(await axe(page), []);
    await page.getByLabel('Lösenfrasen som du fick').fill('fyra ord som gäller');
    await page.getByLabel('Ny lösenfras').fill('sju andra ord i rad');
    await page.getByLabel('Lösenfrasen en gång till').fill('sju andra ord i rad');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Bekräfta för Ida Exempel' }).click();
    await page.getByText('Behörigheterna för Ida Exempel gäller nu.').waitFor();
    assert.deepEqual(await axe(page), []);
    await page.context().close();
  });

  await test('the check says that everything is whole, and a backup is opened and proven', async () => {
    const page = await house.window('own');
    await page.goto(`${house.address}#/safety`);
    await page.getByRole('button', { name: 'Kontrollera nu' }).click();
    await page.getByText('Allt är helt och oförändrat').waitFor();
    await page.goto(`${house.address}#/safety/backups`);
    await page.getByRole('button', { name: 'Kopiera nu' }).click();
    await page.getByText('är öppnad och hel').waitFor();
    assert.deepEqual(await axe(page), []);
    await page.context().close();
  });

  await test('what the policy forbids does nothing', async () => {
    const page = await house.window('own');
    await page.goto(house.address);
    await page.waitForSelector('header.bar');
    const reached = await page.evaluate(async () => {
      document.body.insertAdjacentHTML('beforeend', '<img src="x:" onerror="window.hit = true">');
      const fetched = await fetch('https://example.org/').then(() => true, () => false);
      await new Promise((done) => setTimeout(done, 200));
      return { fetched, hit: 'hit' in window };
    });
    assert.deepEqual(reached, { fetched: false, hit: false });
    await page.context().close();
  });
}

async function saved(house) {
  const { session } = (await house.ask('own', 'status')).ok;
  const register = (await house.ask('own', 'open_register', { administration: session.administrations[0].id })).ok;
  return register.activities.find(({ value }) => value.name === 'Akut ekonomiskt bistånd') ?? {};
}
