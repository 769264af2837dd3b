/** How hard a passphrase is to guess, roughly. Never keeps or sends it; the program has the last word. */

/** What is said about a passphrase. */
export type Strength = 'short' | 'guessable' | 'good' | 'strong';

/** The fewest characters that the program takes. */
export const SHORTEST = 12;

const COMMON = ['lösenord', 'losenord', 'password', 'passord', 'qwerty', 'asdfgh', '123456', 'abcdef', 'beredd', 'kommun', 'sommar', 'vinter'];

/** Returns what to say; `names` are words that others know about the person. */
export function strength(passphrase: string, names: string[] = []): Strength {
  const typed = passphrase.trim().toLocaleLowerCase('sv');
  if ([...typed].length < SHORTEST) return 'short';
  const known = [...COMMON, ...names.flatMap((name) => name.toLocaleLowerCase('sv').split(/\s+/)).filter((word) => word.length > 3)];
  const rest = known.reduce((text, word) => text.replaceAll(word, ''), typed);
  const kinds = new Set(rest.replaceAll(/[\s\d]/g, '')).size;
  if (kinds < 6) return 'guessable';
  const words = typed.split(/[\s\-_.,]+/).filter((word) => word.length > 2).length;
  return words >= 4 || typed.length >= 20 ? 'strong' : 'good';
}
