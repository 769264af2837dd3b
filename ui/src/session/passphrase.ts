/** What the window checks before a new passphrase is sent. Never keeps one. */
import type { Problems } from '../kit/problems.svelte.ts';
import { t } from '../l10n/words.svelte.ts';

/** Adds what is wrong; true when it may be sent. */
export function checkPair(problems: Problems, name: string, passphrase: string, again: string): boolean {
  if (passphrase === '') problems.add(name, t('start-passphrase-missing'));
  else if (again !== passphrase) problems.add('again', t('start-passphrase-differs'));
  return problems.at(name) === undefined && problems.at('again') === undefined;
}
