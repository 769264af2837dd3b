/** An incident reported by keyboard alone in the real window, in two minutes; and nothing of it left on the disk. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

import { until, Window } from './driver.js';
import { axe, beginWithExample, goTo, settled, signIn } from './steps.js';
import { pattern, say } from './words.js';

const TAB = '\uE004';
const CONTROL = '\uE009';
const CANARY = 'Kanariebrevet';

const binary = process.env.BEREDD;
const home = mkdtempSync(join(tmpdir(), 'beredd-report-'));
const pictures = process.env.BEREDD_PICTURES;
let window;
let pressed = 0;
let incident = '';

after(async () => {
  await window?.close();
  rmSync(home, { recursive: true, force: true });
});

/** Presses keys, held down together, and counts them as one. */
async function press(...keys) {
  pressed += 1;
  await window.press(...keys);
}

async function type(text) {
  for (const letter of text) await press(letter);
}

/** Tabs on until the focus is on the control that is called so. */
async function tabTo(name) {
  for (let tabs = 0; tabs < 60; tabs += 1) {
    const here = await window.run(`
      const at = document.activeElement;
      return [at.ariaLabel, at.textContent, ...[...(at.labels ?? [])].map((label) => label.textContent)].join(' ').replace(/\\s+/g, ' ');`);
    if (here.includes(name)) return;
    await press(TAB);
  }
  throw new Error(`no way to "${name}" by the Tab key`);
}

async function look(name) {
  if (pictures) {
    mkdirSync(pictures, { recursive: true });
    await window.picture(join(pictures, `${name}.png`));
  }
  assert.deepEqual(await axe(window), [], `axe finds nothing on ${name}`);
}

async function saved() {
  await until('the page says that it is saved', async () => {
    const state = await window.run('return [...document.querySelectorAll("[role=status]")].map((one) => one.innerText).join("\\n")');
    return pattern('shell-saved-at').test(state) && !state.includes(say('shell-saving'));
  });
}

test('a report by keyboard alone takes less than two minutes and its clock is shown at once', async () => {
  window = await Window.open({ binary, home });
  await window.named('h1', say('start-welcome'), { timeout: 30_000 });
  await beginWithExample(window);
  const begun = Date.now();

  await press(CONTROL, 'i');
  await window.named('h1', say('report-title'));
  await until('one writes at once', () => window.run('return document.activeElement.matches("input")'));
  await type('igår');
  await press(TAB);
  await type('1620');
  await press(TAB);
  await until('the clock is shown', () => window.run('return document.querySelector("[role=timer]") !== null'));
  await tabTo(say('incident-harm-disclosure'));
  await press(' ');
  await tabTo(say('incident-way-wrong_letter'));
  await press(' ');
  await tabTo(say('report-text'));
  await type(`${CANARY} gick till en gammal adress.`);
  await press(TAB);
  await saved();
  await look('report');
  await tabTo(say('report-send'));
  await press('\uE007');
  await window.named('h1', pattern('report-sent-title'));
  const seconds = (Date.now() - begun) / 1000;
  console.log(`a report by keyboard alone: ${pressed} key presses, ${seconds.toFixed(1)} s as fast as the driver types`);
  await look('report-sent');
  assert.ok(pressed < 150, `${pressed} key presses`);
  assert.ok(seconds < 120, `${seconds} s`);
});

test('axe finds nothing on the pages of incidents', async () => {
  incident = await window.run('return location.hash.match(/[0-9a-f-]{36}/)[0]');
  const pages = ['/incidents', '/incidents/analysis', '/incidents/clocks'];
  for (const part of ['', '/report', '/times', '/event', '/affected', '/risk', '/measures', '/decision', '/outage', '/links', '/tracks', '/review', '/close', '/history', '/imy']) {
    pages.push(`/incidents/${incident}${part}`);
  }
  for (const path of pages) {
    await goTo(window, path);
    await look(path.replace(incident, 'one').slice(1).replaceAll('/', '-'));
  }
});

test('a killed program has lost nothing, and has left nothing of it in the clear', async () => {
  await window.killProgram();

  assert.deepEqual(singing(home), [], 'in no profile, log or cache of the window');
  window = await Window.open({ binary, home });
  await signIn(window, {});
  await goTo(window, '/incidents');
  await settled(window);
  assert.ok(!(await window.text()).includes(CANARY), 'nobody has said yet that no protected person is concerned');
  await goTo(window, `/incidents/${incident}`);
  await window.says(CANARY);
});

/** The files below a folder that hold the canary. */
function singing(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const needles = [Buffer.from(CANARY), Buffer.from(CANARY, 'utf16le')];
  return files
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => needles.some((needle) => readFileSync(path).includes(needle)));
}
