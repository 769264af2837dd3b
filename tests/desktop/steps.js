/** What a person does in Beredd's window, step by step. Never asserts anything but that the step was possible. */
import { readFileSync } from 'node:fs';

import { until } from './driver.js';
import { say } from './words.js';

const AXE = readFileSync(new URL('../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

export const PASSPHRASE = 'fyra sorters bullar';

/** First start: the example, its passphrase, its recovery sheet. */
export async function beginWithExample(window) {
  await press(window, new RegExp(`^${say('start-door-example')}`));
  await fill(window, 'passphrase', PASSPHRASE);
  await fill(window, 'again', PASSPHRASE);
  await press(window, say('start-create-example'));
  await window.says(say('start-recovery-once'), { timeout: 60_000 });
  const printed = await window.named('input[type=checkbox]', new RegExp(`^${say('start-recovery-printed')}`));
  await printed.click();
  await press(window, say('start-enter'));
  await atHome(window);
}

/** Signs in; the window then shows the page that its address names. */
export async function signIn(window, { name = '', passphrase = PASSPHRASE }) {
  await window.find('#field-passphrase', { timeout: 30_000 });
  if (name) await fill(window, 'name', name);
  await fill(window, 'passphrase', passphrase);
  await press(window, say('start-sign-in'));
  await window.named('button', say('shell-lock'));
  await settled(window);
}

/** Waits until the first page shows how the plans stand. */
export async function atHome(window) {
  await window.named('h1', say('home-title'), { timeout: 30_000 });
  await settled(window);
}

/** Goes to a page by its address, and waits until it is that page and not the one before. */
export async function goTo(window, path) {
  await window.run('document.querySelector("h1").id = "page-before"; location.hash = arguments[0]', path);
  const isThere = () => window.run('return document.querySelector("h1:not(#page-before)") !== null');
  await until(`the page ${path} is there`, isThere, 30_000);
  await settled(window);
}

/** Waits until the page has what it asked for. */
export async function settled(window) {
  const waits = [say('shell-loading')];
  await until('nothing is being fetched', async () => {
    const text = await window.text();
    const isBusy = await window.run('return document.querySelector("[aria-busy=true]") !== null');
    return !isBusy && !waits.some((wait) => text.includes(wait));
  }, 30_000);
}

/** Presses a button or follows a link by its name. */
export async function press(window, name) {
  const button = await window.named('button, a', name);
  await button.scrollTo();
  await button.click();
}

/** Types into a field by the name that the program gives it, instead of what stands there. */
export async function fill(window, name, text) {
  const field = await window.find(`[id="field-${name}"]`);
  await field.clear();
  await field.type(text);
}

/** Returns what axe finds wrong with the page as it is now, a line each. */
export async function axe(window) {
  await window.run(AXE);
  const violations = await window.runAsync(
    `const done = arguments[arguments.length - 1];
     axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => done(violations), (error) => done([{ id: String(error), nodes: [] }]));`,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}
