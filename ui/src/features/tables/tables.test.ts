import { expect, test } from 'vitest';

import { letters } from './import.svelte.ts';
import { countsOf } from './inwords.ts';

test('columns are called what a spreadsheet calls them', () => {
  expect([0, 25, 26, 51, 52, 701, 702, 16_383].map(letters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA', 'XFD']);
});

test('the counts that are told are together all rows', () => {
  const counts = { rows: 120, new: 37, changed: 12, same: 60, refused: 5, empty: 0, left_out: 6 };
  const told = countsOf(counts);
  expect(told.map(({ state }) => state)).toEqual(['new', 'changed', 'same', 'refused', 'left_out']);
  expect(told.reduce((sum, { count }) => sum + count, 0)).toBe(counts.rows);
});
