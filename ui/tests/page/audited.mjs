/** Six real systems, with everything that two audits and a guideline tell about them, entered page by page. Asks what found no place. */
import assert from 'node:assert/strict';

import { axe, overflow, PASSPHRASE, settled } from './harness.mjs';
import { SYSTEMS } from './audited/systems.mjs';

const FILE = 'audited';

export async function audited(house, test) {
  let page;
  const ids = {};
  await test('six audited systems: a file of its own', async () => {
    const administration = { name: 'Socialförvaltningen', municipality: 'Ekdalens kommun', board: 'Socialnämnden', kind: 'department' };
    const made = await house.ask(FILE, 'create_file', { passphrase: PASSPHRASE, person: 'Maj Ekström', title: 'Administrativ chef', administration });
    assert.ok(made.ok, JSON.stringify(made));
    page = await house.window(FILE);
    await page.goto(house.address);
    await page.waitForSelector('header.bar');
  });
  for (const system of SYSTEMS) {
    await test(`six audited systems: ${system.facts.name} is entered and read again`, async () => {
      const id = await facts(page, house, system);
      ids[system.facts.name] = id;
      if (system.controls) await controls(page, house, id, system.controls);
      for (const proof of system.proofs ?? []) await prove(page, house, id, proof);
      if (system.maintenance) await look(page, house, id, system.maintenance);
      await readAgain(house, id, system);
      assert.deepEqual(page.faults, []);
    });
  }
  await test('six audited systems: the matrix, the graph and the list show them all', async () => {
    for (const path of ['/systems', '/controls', '/evidence', '/web', '/classification']) {
      await to(page, house, path);
      const text = await page.evaluate(() => document.querySelector('main').innerText);
      const names = SYSTEMS.filter((system) => path !== '/web' || system.needs).map((system) => system.facts.name);
      for (const name of names) assert.ok(text.includes(name), `${name} on ${path}`);
      assert.deepEqual([...(await axe(page)), ...(await overflow(page))], [], path);
    }
    await page.context().close();
  });
}

async function to(page, house, path) {
  await page.goto(`${house.address}#${path}`);
  await page.waitForSelector(`[data-path="${path.split('?')[0]}"] h1`);
  await settled(page);
}

async function saved(page) {
  await page.getByText(/^Sparat \d\d:\d\d$/).first().waitFor();
  await settled(page);
}

/** Writes in a field and leaves it. */
async function write(page, name, text) {
  const field = page.locator(`[id="field-${name}"]`);
  await field.fill(text);
  await field.blur();
  await settled(page);
}

async function tick(page, name, value) {
  await page.locator(`input[name="${name}"][value="${value}"]`).check();
  await settled(page);
}

/** Finds a record by typing, or makes it. */
async function pick(page, name, text) {
  const field = page.locator(`[id="field-${name}"]`);
  await field.fill(text);
  await field.press('Enter');
  await settled(page);
}

async function facts(page, house, { facts, choices = {}, roles = {}, pilots = [], support = [], needs = [] }) {
  await to(page, house, '/systems/new');
  await write(page, 'system-name', facts.name);
  await saved(page);
  const id = await idOf(house, facts.name);
  for (const [name, text] of Object.entries(facts)) if (name !== 'name') await write(page, `system-${name}`, text);
  for (const [name, value] of Object.entries(choices)) await tick(page, `system-${name}`, value);
  for (const [name, title] of Object.entries(roles)) await pick(page, `system-${name}`, title);
  for (const title of pilots) await pick(page, 'system-pilots', title);
  for (const [place, contact] of support.entries()) {
    await page.getByRole('button', { name: 'Lägg till kontakt' }).click();
    for (const [name, text] of Object.entries(contact)) await write(page, `support-${place}-${name}`, text);
  }
  for (const [place, need] of needs.entries()) {
    await page.getByRole('button', { name: 'Lägg till beroende' }).click();
    await page.locator(`[id="field-dependency-${place}-kind"]`).selectOption(need.kind);
    await pick(page, `dependency-${place}-system`, need.on);
    if (need.direction) await page.locator(`[id="field-dependency-${place}-direction"]`).selectOption(need.direction);
    await write(page, `dependency-${place}-without`, need.without);
    await write(page, `dependency-${place}-fallback`, need.fallback);
  }
  await saved(page);
  return id;
}

async function idOf(house, name) {
  const { ok: session } = await house.ask(FILE, 'session');
  const { ok: register } = await house.ask(FILE, 'open_register', { administration: session.administrations[0].id });
  return register.systems.find((row) => row.system.value.name === name).system.value.id;
}

async function controls(page, house, id, { day, by, answers }) {
  await to(page, house, `/systems/${id}/controls`);
  await write(page, 'assessed_on', day);
  await write(page, 'assessed_by', by);
  for (const [question, { verdict, finding, remains }] of Object.entries(answers)) {
    await tick(page, `question-${question}-verdict`, verdict);
    await write(page, `question-${question}-finding`, finding);
    if (remains) await write(page, `question-${question}-remains`, remains);
  }
  await saved(page);
}

async function prove(page, house, id, { kind, received, dated, note, verdict }) {
  await to(page, house, `/systems/${id}/evidence?kind=${kind}`);
  await page.getByRole('button', { name: 'Lägg till ett bevis som finns' }).click();
  const form = page.locator('[id^="field-proof-"]').first();
  await form.waitFor();
  const name = (await form.getAttribute('id')).match(/proof-[0-9a-f-]{36}/)[0];
  if (received) await write(page, `${name}-received`, received);
  if (dated) await write(page, `${name}-dated`, dated);
  if (received) await tick(page, `${name}-verdict`, verdict);
  await write(page, `${name}-note`, note);
  await saved(page);
}

async function look(page, house, id, { fields, headings, recurring }) {
  await to(page, house, `/systems/${id}/maintenance`);
  for (const [name, text] of Object.entries({ ...fields, ...headings })) await write(page, name, text);
  for (const [place, one] of recurring.entries()) {
    await page.getByRole('button', { name: 'Lägg till i årshjulet' }).click();
    await write(page, `recurring-${place}-what`, one.what);
    for (const month of one.months) await page.locator(`input[name="recurring-${place}-months"]`).nth(month - 1).check();
    if (one.role) await pick(page, `recurring-${place}-role`, one.role);
  }
  await saved(page);
}

/** Everything that was typed stands in the file. */
async function readAgain(house, id, system) {
  const answer = await house.ask(FILE, 'open_system', { system: id });
  const text = JSON.stringify(answer.ok);
  const typed = [];
  const gather = (value) => {
    if (typeof value === 'string') typed.push(value);
    else if (value && typeof value === 'object') Object.values(value).forEach(gather);
  };
  gather([system.facts, system.support, system.controls?.answers, system.proofs, system.maintenance?.headings]);
  for (const need of system.needs ?? []) typed.push(need.without, need.fallback);
  const lost = typed.filter((one) => !text.includes(JSON.stringify(one).slice(1, -1)));
  assert.deepEqual(lost, [], 'everything that was typed is kept');
  assert.equal(answer.ok.row.missing_roles.length, 4 - Object.keys(system.roles ?? {}).length);
  assert.equal(answer.ok.row.system.value.depends_on.length, (system.needs ?? []).length);
}
