/** The page tests: every screen and every story, in a browser, with the real program. Never mocks an answer. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { audited } from './audited.mjs';
import { classification } from './classification.mjs';
import { handling } from './handling.mjs';
import { open } from './harness.mjs';
import { reporting } from './reporting.mjs';
import { screens } from './screens.mjs';
import { stories } from './stories.mjs';
import { systems } from './systems.mjs';
import { web } from './web.mjs';

const FOLDER = join(import.meta.dirname, '../../../out/pages');
mkdirSync(FOLDER, { recursive: true });
const house = await open();
const wanted = process.argv[2];
let passed = 0;
const failed = [];

/** Runs one test; a fault stands beside its name, and the rest goes on. */
async function test(name, run) {
  if (wanted && wanted !== 'screens' && !wanted.split('|').some((part) => name.includes(part))) return;
  const begun = Date.now();
  try {
    await run();
    passed += 1;
    console.log(`ok    ${name} (${((Date.now() - begun) / 1000).toFixed(1)} s)`);
  } catch (error) {
    failed.push(name);
    const picture = join(FOLDER, `${failed.length}.png`);
    await house.last?.screenshot({ path: picture }).catch(() => undefined);
    console.log(`FAIL  ${name}\n      ${String(error.message ?? error).split('\n').join('\n      ')}\n      ${picture}`);
  }
}

try {
  if (!wanted || wanted === 'screens') await screens(house, test);
  if (wanted !== 'screens') await stories(house, test);
  if (wanted !== 'screens') await reporting(house, test);
  if (wanted !== 'screens') await handling(house, test);
  if (wanted !== 'screens') await audited(house, test);
  if (wanted !== 'screens') await systems(house, test);
  if (wanted !== 'screens') await web(house, test);
  if (wanted !== 'screens') await classification(house, test);
} finally {
  await house.close();
}
console.log(`${passed} passed, ${failed.length} failed`);
process.exit(failed.length === 0 ? 0 : 1);
