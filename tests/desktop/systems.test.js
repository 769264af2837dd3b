/** The register of systems in the real window: what falls, by keyboard alone; every list of it; and level four, which is nowhere afterwards. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

import { until, Window } from './driver.js';
import { axe, beginWithExample, fill, goTo, press, settled } from './steps.js';
import { pattern, say } from './words.js';

const CANARY = 'Kanarieberget';
const DOWN = '\uE015';
const ENTER = '\uE007';
const ESCAPE = '\uE00C';

const binary = process.env.BEREDD;
const home = mkdtempSync(join(tmpdir(), 'beredd-systems-'));
const pictures = process.env.BEREDD_PICTURES;
let window;

after(async () => {
  await window?.close();
  rmSync(home, { recursive: true, force: true });
});

async function look(name) {
  if (pictures) {
    mkdirSync(pictures, { recursive: true });
    await window.picture(join(pictures, `${name}.png`));
  }
  assert.deepEqual(await axe(window), [], `axe finds nothing on ${name}`);
}

/** What is chosen in the picture. */
function chosen() {
  return window.run('return document.activeElement.getAttribute("data-key")');
}

test('one thing is taken out of the picture by keyboard, and what falls is told', async () => {
  window = await Window.open({ binary, home });
  await window.named('h1', say('start-welcome'), { timeout: 30_000 });
  await beginWithExample(window);
  await goTo(window, '/web');
  await look('web');
  await window.run('document.querySelector("svg [tabindex=\\"0\\"]").focus()');
  const first = await chosen();
  assert.ok(first, 'Tab comes to a box');
  await window.press(DOWN);
  await until('the arrow follows a line', async () => (await chosen()) !== first);
  const below = await chosen();
  await window.press(ENTER);
  await until('what falls is told', async () => pattern('web-fall').test(await window.text()));
  await look('web-fall');
  assert.equal(await chosen(), below, 'the focus stays in the picture');
  await window.press(ESCAPE);
  await until('the mark is taken away', async () => !pattern('web-fall').test(await window.text()));
});

test('the lists of the register and the pages of one system stand axe in the real window', async () => {
  for (const path of ['/systems', '/activities', '/impact', '/classification', '/classification/scales', '/classification/catalogues', '/controls', '/evidence', '/tables']) {
    await goTo(window, path);
    await look(path.slice(1).replaceAll('/', '-'));
  }
  await goTo(window, '/systems');
  const href = await window.run('return document.querySelector("tbody th a").getAttribute("href")');
  for (const page of ['', '/maintenance', '/classification', '/requirements', '/evidence', '/controls']) {
    await goTo(window, `${href.slice(1)}${page}`);
    await look(`system${page.replace('/', '-')}`);
  }
});

test('level four stops at once, and what was written with it is nowhere', async () => {
  await goTo(window, '/systems/new');
  await fill(window, 'system-name', 'Ritningsarkivet');
  await window.run('document.activeElement.blur()');
  await until('it is saved', async () => pattern('shell-saved-at').test(await window.text()));
  await goTo(window, '/systems');
  const href = await window.run('return [...document.querySelectorAll("tbody th a")].find((one) => one.textContent === "Ritningsarkivet").getAttribute("href")');
  await goTo(window, `${href.slice(1)}/classification`);
  await press(window, say('classification-begin'));
  await press(window, say('classification-set-add'));
  const name = await window.find('[id^="field-set-"][id$="-name"]');
  await name.type('Ritningar');
  await window.run('document.querySelector("input[name=level-confidentiality][value=\\"3\\"]").click()');
  await settled(window);
  const reason = await window.find('[id="field-reason-confidentiality"]');
  // Not left and not waited for: what is typed here is not saved before level four is chosen.
  await reason.type(CANARY);
  await window.run('document.querySelector("input[name=level-confidentiality][value=\\"4\\"]").click()');
  await window.says(say('classification-stop-title'));
  await look('level-four');
  assert.ok(!(await window.text()).includes(CANARY), 'what was written is not on screen');
  await window.close();
  window = undefined;
  assert.deepEqual(leaks(home), [], 'nothing of it lies open on the disk');
});

/** The files in which the canary stands in the clear. */
function leaks(folder) {
  const needles = [Buffer.from(CANARY), Buffer.from(CANARY, 'utf16le')];
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map((entry) => join(entry.parentPath, entry.name)).filter((path) => needles.some((needle) => readFileSync(path).includes(needle)));
}
