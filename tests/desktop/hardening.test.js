/** The real window lets nothing out and nothing in. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';

import { Window } from './driver.js';

const binary = process.env.BEREDD;
const home = mkdtempSync(join(tmpdir(), 'beredd-hardening-'));
let window;
let server;
let knocks = 0;

before(async () => {
  server = createServer((_, response) => {
    knocks += 1;
    response.setHeader('access-control-allow-origin', '*');
    response.end('hello');
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  window = await Window.open({ binary, home });
  await window.find('h1', { timeout: 30_000 });
});

after(async () => {
  await window?.close();
  server.close();
  rmSync(home, { recursive: true, force: true });
});

const outside = () => `http://127.0.0.1:${server.address().port}/`;

test('an injected image neither loads nor runs what it carries', async () => {
  await window.run(
    `const box = document.createElement('div');
     box.id = 'injected';
     box.innerHTML = '<img src="' + arguments[0] + '" onload="window.ran = 1"><img src="x" onerror="window.ran = 1"><svg onload="window.ran = 1"></svg>';
     document.body.append(box);
     const script = document.createElement('script');
     script.textContent = 'window.ran = 1';
     document.body.append(script);`,
    outside(),
  );
  await sleep(500);

  assert.equal(await window.run('return window.ran ?? null'), null, 'nothing that was injected ran');
  assert.equal(knocks, 0, 'nothing was fetched');
});

test('no request of any kind reaches another server', async () => {
  const outcomes = await window.runAsync(
    `const [url, done] = [arguments[0], arguments[arguments.length - 1]];
     const refused = (promise) => promise.then(() => 'went out', () => 'refused');
     const socket = new Promise((open, fail) => {
       const one = new WebSocket(url.replace('http', 'ws'));
       one.onopen = open;
       one.onerror = fail;
     });
     const frame = document.createElement('iframe');
     frame.src = url;
     document.body.append(frame);
     navigator.sendBeacon(url, 'x');
     Promise.all([refused(fetch(url)), refused(fetch('https://example.org/')), refused(socket), refused(import(url))]).then(done);`,
    outside(),
  );
  await sleep(500);

  assert.deepEqual(outcomes, ['refused', 'refused', 'refused', 'refused']);
  assert.equal(knocks, 0, 'nothing was fetched');
});

test('the window stays on its own page and opens no other', async () => {
  const here = await window.run('return location.href');
  await window.run('location.href = arguments[0]', outside());
  await window.run('window.open(arguments[0])', outside());
  await window.run(
    `const form = document.createElement('form');
     form.action = arguments[0];
     document.body.append(form);
     form.submit();`,
    outside(),
  );
  await sleep(500);

  assert.equal(await window.run('return location.href'), here);
  assert.equal(knocks, 0, 'nothing was fetched');
});

test('the page reaches no plug-in and no part of Tauri that it was not given', async () => {
  const outcomes = await window.runAsync(
    `const done = arguments[arguments.length - 1];
     const ask = (name, request) => window.__TAURI_INTERNALS__.invoke(name, request).then(() => 'answered', () => 'refused');
     Promise.all([
       ask('plugin:opener|open_path', { path: '/etc/passwd' }),
       ask('plugin:opener|open_url', { url: 'https://example.org/' }),
       ask('plugin:dialog|save', { options: {} }),
       ask('plugin:window|close', { label: 'main' }),
       ask('plugin:webview|create_webview_window', { options: { label: 'other' } }),
       ask('plugin:event|listen', { event: 'x', target: { kind: 'Any' }, handler: 0 }),
       ask('open_printed', { token: '../../../../../etc/passwd' }),
     ]).then(done);`,
  );

  assert.deepEqual(outcomes, Array(7).fill('refused'));
  assert.equal(await window.run('return typeof window.__TAURI__'), 'undefined', 'there is no global Tauri');
});

test('eval and new Function are closed', async () => {
  const outcome = await window.run('try { return new Function("return 1")() } catch (error) { return error.name }');

  assert.notEqual(outcome, 1);
});
