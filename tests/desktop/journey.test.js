/** From the first start to paper, in the real window. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

import { until, Window } from './driver.js';
import { axe, beginWithExample, goTo, press, settled, signIn } from './steps.js';
import { pattern, say } from './words.js';

const binary = process.env.BEREDD;
const home = mkdtempSync(join(tmpdir(), 'beredd-journey-'));
const pictures = process.env.BEREDD_PICTURES;
const typed = 'Sparat strax innan strömmen gick.';
let window;

after(async () => {
  await window?.close();
  rmSync(home, { recursive: true, force: true });
});

/** Looks at a page: axe finds nothing, and a picture is kept where somebody asked for one. */
async function look(name) {
  if (pictures) {
    mkdirSync(pictures, { recursive: true });
    await window.picture(join(pictures, `${name}.png`));
  }
  assert.deepEqual(await axe(window), [], `axe finds nothing on ${name}`);
}

test('the first start leads to the home page of the example', async () => {
  window = await Window.open({ binary, home });
  await window.named('h1', say('start-welcome'), { timeout: 30_000 });
  await look('first-start');

  await beginWithExample(window);

  await window.says(say('shell-example-mark'));
  await look('home');
});

test('every page that the menu leads to stands, and axe finds nothing on it', async () => {
  for (const path of ['/plans', '/print', '/copies', '/routines', '/forms', '/systems', '/activities', '/organisation', '/organisation/roles', '/organisation/people', '/safety', '/safety/log', '/safety/backups', '/safety/accounts', '/settings']) {
    await goTo(window, path);
    const heading = await (await window.find('h1')).text();
    assert.notEqual(heading, '', `${path} has a heading`);
    assert.equal(await window.run('return document.querySelectorAll("h1").length'), 1, `${path} has one heading of the first order`);
    await look(path.slice(1).replaceAll('/', '-'));
  }
});

test('what is said to be saved survives kill -9', async () => {
  await openFirstPlan();
  await window.run('location.hash = location.hash.split("?")[0] + "?section=scope"');
  const field = await window.find('#field-scope-purpose');
  const id = await field.attribute('id');
  await field.clear();
  await field.type(typed);
  await until('the page says that it is saved', async () => {
    const state = await window.run('return [...document.querySelectorAll("[role=status]")].map((one) => one.innerText).join("\\n")');
    return pattern('shell-saved-at').test(state) && !state.includes(say('shell-saving'));
  });
  await look('editor');
  const address = await window.run('return location.hash');

  await window.killProgram();

  window = await Window.open({ binary, home });
  await window.named('h1', say('start-signin-title'), { timeout: 30_000 });
  await look('sign-in');
  await signIn(window, {});
  await window.run('location.hash = arguments[0]', address);
  const again = await window.find(`[id="${id}"]`);
  await until('the text is there', async () => (await again.value()) === typed);
});

test('the binder is printed from the window', async () => {
  await goTo(window, '/print');
  await press(window, say('printing-open'));
  await until('the program has made a PDF', async () => prints().length > 0, 120_000);
  await settled(window);
  await look('printed');

  const bytes = readFileSync(prints()[0]);

  assert.equal(bytes.subarray(0, 5).toString(), '%PDF-');
});

test('locking takes the prints away and asks for the passphrase', async () => {
  await press(window, say('shell-lock'));
  await window.find('#field-passphrase');

  assert.deepEqual(prints(), []);
  await signIn(window, {});
});

async function openFirstPlan() {
  await goTo(window, '/plans');
  const link = await window.find('main a[href^="#/plans/"]');
  await window.run('location.hash = arguments[0].getAttribute("href")', link.reference);
  await window.find('textarea, [id^="field-"]');
  await settled(window);
}

/** The finished PDFs in the program's private folder. */
function prints() {
  const outboxes = join(home, 'cache', 'se.beredd.beredd', 'outbox');
  const found = readdirSync(outboxes, { recursive: true, withFileTypes: true });
  return found.filter((entry) => entry.isFile() && entry.name.endsWith('.pdf')).map((entry) => join(entry.parentPath, entry.name));
}
