/**
 * WebKitWebDriver, spoken to directly: starts the real program, presses, types, looks. Never knows what a page means.
 *
 * Only the part of the WebDriver protocol that the tests use, on Node's own fetch.
 */
import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** One running Beredd with its driver. */
export class Window {
  #driver;
  #base;
  #session;
  #binary;

  /** Starts the program. `home` is a folder of its own, so that nothing of the user's is read or written. */
  static async open({ binary, args = [], home, env = {} }) {
    const window = new Window();
    window.#binary = binary;
    const port = await freePort();
    const folders = {};
    for (const name of ['config', 'data', 'cache', 'runtime']) {
      const folder = join(home, name);
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      folders[name === 'runtime' ? 'XDG_RUNTIME_DIR' : `XDG_${name.toUpperCase()}_HOME`] = folder;
    }
    // To a file, and in a process group of its own: a window that outlives its driver
    // would keep an inherited pipe open, and the test run would never end.
    const log = openSync(join(home, 'driver.log'), 'a');
    window.#driver = spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
      detached: true,
      stdio: ['ignore', log, log],
      env: { ...process.env, ...folders, HOME: home, TAURI_WEBVIEW_AUTOMATION: 'true', ...env },
    });
    closeSync(log);
    window.#base = `http://127.0.0.1:${port}`;
    await until('the driver answers', async () => (await fetch(`${window.#base}/status`)).ok, 15_000);
    const capabilities = {
      alwaysMatch: { browserName: 'wry', 'webkitgtk:browserOptions': { binary, args } },
    };
    const answer = await window.#send('POST', '/session', { capabilities });
    window.#session = answer.sessionId;
    await window.#call('POST', '/timeouts', { script: 60_000 });
    return window;
  }

  /** Runs a function's body in the page; `arguments` are what is passed. */
  run(script, ...args) {
    return this.#call('POST', '/execute/sync', { script, args });
  }

  /** As `run`; the script calls its last argument when it is done. */
  runAsync(script, ...args) {
    return this.#call('POST', '/execute/async', { script, args });
  }

  /** Waits for an element that is shown, by CSS selector, and returns it. */
  async find(selector, { timeout = 30_000 } = {}) {
    let found;
    await until(`${selector} is shown`, async () => {
      const all = await this.findAll(selector);
      for (const element of all) {
        if (await element.isShown()) {
          found = element;
          return true;
        }
      }
      return false;
    }, timeout);
    return found;
  }

  /** Returns all elements of a CSS selector now. */
  async findAll(selector) {
    return this.#elements('css selector', selector);
  }

  /** Waits for the element of a role that is called so, as a screen reader would find it. */
  async named(selector, name, { timeout = 30_000 } = {}) {
    const wanted = name instanceof RegExp ? name : new RegExp(`^${escaped(name)}$`);
    let found;
    await until(`${selector} called ${name} is shown`, async () => {
      for (const element of await this.#candidates(selector, wanted)) {
        if (wanted.test(await element.name()) && (await element.isShown())) {
          found = element;
          return true;
        }
      }
      return false;
    }, timeout);
    return found;
  }

  /** Elements whose texts hold the name: a page may have hundreds, and asking for each one's name takes its time. */
  async #candidates(selector, wanted) {
    const script = `
      const loose = new RegExp(arguments[1].replace(/^\\^|\\$$/g, ''));
      const texts = (one) => [one.textContent, one.ariaLabel, one.title, ...[...(one.labels ?? [])].map((label) => label.textContent)];
      return [...document.querySelectorAll(arguments[0])].filter((one) => texts(one).some((text) => loose.test((text ?? '').replace(/\\s+/g, ' ').trim())));`;
    return this.#asElements(await this.run(script, selector, wanted.source));
  }

  /** Waits until the page's text holds these words. */
  async says(words, { timeout = 30_000 } = {}) {
    const holds = (text) => (words instanceof RegExp ? words.test(text) : text.includes(words));
    try {
      await until(`the page says ${words}`, async () => holds(await this.text()), timeout);
    } catch (error) {
      throw new Error(`${error.message}; it says: ${(await this.text()).slice(0, 2000)}`);
    }
  }

  /** Returns the page's text as it is shown. */
  text() {
    return this.run('return document.body.innerText');
  }

  /** Presses keys wherever the focus is; a list is held down together. */
  async press(...keys) {
    const actions = [...keys.map((value) => ({ type: 'keyDown', value })), ...keys.toReversed().map((value) => ({ type: 'keyUp', value }))];
    await this.#call('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  /** Saves a picture of the page, as soon as what the page says has been painted too. */
  async picture(path) {
    await this.run(`
      window.paintedFrames = 0;
      const count = () => { window.paintedFrames += 1; if (window.paintedFrames < 3) requestAnimationFrame(count); };
      requestAnimationFrame(count);
    `);
    await until('the page is painted', () => this.run('return window.paintedFrames >= 3'), 30_000);
    let shown = await this.#call('GET', '/screenshot');
    await until('the picture stands still', async () => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      const before = shown;
      shown = await this.#call('GET', '/screenshot');
      return shown === before;
    }, 30_000);
    writeFileSync(path, Buffer.from(shown, 'base64'));
  }

  /** Sets the window's size. */
  async resize(width, height) {
    await this.#call('POST', '/window/rect', { width, height });
  }

  /** Ends the program at once, as a power cut would. */
  async killProgram() {
    for (const id of this.#programs()) {
      process.kill(id, 'SIGKILL');
    }
    await until('the program is gone', async () => this.#programs().length === 0, 10_000);
    this.#endGroup();
  }

  /** Closes the window as a user would, and waits until the program is gone. */
  async close() {
    try {
      await this.#call('DELETE', '');
      await until('the program is gone', async () => this.#programs().length === 0, 10_000);
    } finally {
      this.#endGroup();
    }
  }

  #endGroup() {
    try {
      process.kill(-this.#driver.pid, 'SIGKILL');
    } catch (error) {
      if (error.code !== 'ESRCH') throw error;
    }
  }

  /** Beredd processes that this driver started. */
  #programs() {
    const children = new Map();
    for (const entry of readdirSync('/proc')) {
      if (!/^\d+$/.test(entry)) continue;
      try {
        const stat = readFileSync(`/proc/${entry}/stat`, 'utf8');
        const rest = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        const command = readFileSync(`/proc/${entry}/cmdline`, 'utf8').split('\0')[0];
        if (rest[0] !== 'Z') children.set(Number(entry), { group: Number(rest[2]), command });
      } catch {
        // It ended while we looked.
      }
    }
    return [...children].filter(([, { group, command }]) => group === this.#driver.pid && command === this.#binary).map(([id]) => id);
  }

  async #elements(using, value) {
    return this.#asElements(await this.#call('POST', '/elements', { using, value }));
  }

  #asElements(references) {
    return references.map((one) => new Element((method, path, body) => this.#call(method, `/element/${one[ELEMENT]}${path}`, body), one, this));
  }

  #call(method, path, body) {
    return this.#send(method, `/session/${this.#session}${path}`, body);
  }

  async #send(method, path, body) {
    const response = await fetch(this.#base + path, {
      method,
      body: method === 'POST' ? JSON.stringify(body ?? {}) : undefined,
      headers: { 'content-type': 'application/json' },
    });
    const { value } = await response.json();
    if (!response.ok) {
      throw Object.assign(new Error(`${value.error}: ${value.message}`), { code: value.error });
    }
    return value;
  }
}

/** One element of the page. */
class Element {
  #call;
  #window;

  constructor(call, reference, window) {
    this.#call = call;
    this.reference = reference;
    this.#window = window;
  }

  click = () => this.#call('POST', '/click');
  clear = () => this.#call('POST', '/clear');
  type = (text) => this.#call('POST', '/value', { text });
  text = () => this.#call('GET', '/text');
  value = () => this.#call('GET', '/property/value');
  attribute = (name) => this.#call('GET', `/attribute/${name}`);

  /** What a screen reader calls it; an element that has just gone has no name. */
  name = () => this.#call('GET', '/computedlabel').catch(goneIs(''));
  isShown = () => this.#call('GET', '/displayed').catch(goneIs(false));
  scrollTo = () => this.#window.run('arguments[0].scrollIntoView({ block: "center" })', this.reference);
}

/** Returns a text as a pattern that means just that text. */
function escaped(text) {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Waits until a claim holds; says what it waited for when it never does. */
export async function until(what, holds, timeout = 30_000) {
  const end = Date.now() + timeout;
  let last;
  while (Date.now() < end) {
    try {
      if (await holds()) return;
      last = undefined;
    } catch (error) {
      last = error;
    }
    await sleep(50);
  }
  throw new Error(`waited ${timeout / 1000} s in vain until ${what}`, { cause: last });
}

function goneIs(answer) {
  return (error) => {
    if (['stale element reference', 'no such element'].includes(error.code)) return answer;
    throw error;
  };
}

async function freePort() {
  const server = createServer();
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}
