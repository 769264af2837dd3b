import { expect, test } from 'vitest';

import { strength } from './strength.ts';

const cases: [string, string][] = [
  ['kort', 'short'],
  ['aaaaaaaaaaaaaaaa', 'guessable'],
  ['Lösenord123456', 'guessable'],
  ['Maj Ekström 2026!', 'guessable'],
  ['blåbärspaj kvast', 'good'],
  ['kvast regnbåge tändsticka myra', 'strong'],
];

test.each(cases)('"%s" is %s', (passphrase, expected) => {
  expect(strength(passphrase, ['Maj Ekström'])).toBe(expected);
});
