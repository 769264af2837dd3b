/**
 * Signs in to an example administration in the real window and takes a picture of its first page.
 * Never used on anything but an example: `node home.js PROGRAM FOLDER PASSPHRASE_FILE PICTURE`.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Window } from './driver.js';
import { atHome, signIn } from './steps.js';

const [binary, folder, passphraseFile, picture] = process.argv.slice(2);
const home = mkdtempSync(join(tmpdir(), 'beredd-start-'));
const window = await Window.open({ binary, args: ['--file', folder], home });
try {
  await signIn(window, { passphrase: readFileSync(passphraseFile, 'utf8').trim() });
  await atHome(window);
  await window.picture(picture);
} finally {
  await window.close();
  rmSync(home, { recursive: true, force: true });
}
