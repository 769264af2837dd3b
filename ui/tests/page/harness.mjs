/** A browser on the built window, with the real program behind the bridge. Never leaves a process behind. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { chromium } from 'playwright-core';
import { preview } from 'vite';

const UI = join(dirname(fileURLToPath(import.meta.url)), '../..');
const AXE = readFileSync(join(UI, 'node_modules/axe-core/axe.min.js'), 'utf8');
export const PASSPHRASE = 'kvast regnbåge tändsticka';

/** Starts the server and the browser; `close` ends both. */
export async function open() {
  const folder = mkdtempSync(join(tmpdir(), 'beredd-pages-'));
  process.env.BEREDD_FOLDER = folder;
  const server = await preview({ root: UI, configFile: join(UI, 'vite.config.ts'), logLevel: 'warn', preview: { port: 0, host: '127.0.0.1' } });
  const address = server.resolvedUrls.local[0];
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--force-color-profile=srgb'] });
  return {
    address,
    browser,
    /** A window of its own on a file of its own. */
    async window(file, options = {}) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, extraHTTPHeaders: { 'x-beredd-file': file }, locale: 'sv-SE', ...options });
      context.setDefaultTimeout(12_000);
      const page = await context.newPage();
      this.last = page;
      page.faults = [];
      page.underway = new Set();
      page.on('request', (request) => page.underway.add(request));
      page.on('requestfinished', (request) => page.underway.delete(request));
      page.on('requestfailed', (request) => page.underway.delete(request));
      page.on('pageerror', (error) => page.faults.push(String(error)));
      page.on('console', (message) => message.type() === 'error' && page.faults.push(message.text()));
      return page;
    },
    /** Asks the program behind the page directly. */
    async ask(file, command, request = {}) {
      const response = await fetch(new URL('/call', address), { method: 'POST', headers: { 'x-beredd-file': file }, body: JSON.stringify({ command, request }) });
      return response.json();
    },
    async close() {
      await browser.close();
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Goes to a page and waits until it shows something that was fetched. */
export async function goTo(page, address, path) {
  await page.goto(`${address}#${path}`);
  await page.waitForSelector('h1');
  await settled(page);
}

/** Waits until nothing is being fetched. */
export async function settled(page) {
  for (let quiet = 0; quiet < 3; ) {
    await page.waitForTimeout(40);
    quiet = page.underway.size === 0 ? quiet + 1 : 0;
  }
}

/** Returns what axe finds wrong, a line each. */
export async function axe(page) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { violations } = await globalThis.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
    return violations.flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')} ${node.failureSummary?.split('\n').slice(1).join(' ')}`));
  });
}

/** Returns what sticks out of the window sideways. */
export async function overflow(page) {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > width + 1 && !element.closest('.table-wrap') && !element.closest('dialog:not([open])'))
      .slice(0, 5)
      .map((element) => `${element.tagName}.${element.className} ${Math.round(element.getBoundingClientRect().right)} > ${width}`);
  });
}
