import { expect, test } from 'vitest';

import { readDay } from './day.ts';

const cases: [string, string | undefined][] = [
  ['2026-11-22', '2026-11-22'],
  ['20261122', '2026-11-22'],
  ['22/11', '2026-11-22'],
  ['22/11/2027', '2027-11-22'],
  ['3 mars', '2026-03-03'],
  ['1 oct 2027', '2027-10-01'],
  ['29/2', undefined],
  ['29/2/2028', '2028-02-29'],
  ['i morgon', undefined],
  ['', undefined],
];

test.each(cases)('"%s" is read as %s', (typed, day) => {
  expect(readDay(typed, '2026-11-22')).toBe(day);
});
