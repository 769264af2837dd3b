import { expect, test } from 'vitest';

import type { Impact } from '../../ipc/generated/commands.ts';
import { cellOf, columnsOf, setLevel, suggestedMtpd, timePoint, toldOf } from './impact.ts';

const at = (from_hours: number, level: number, effect = '', category: Impact['category'] = 'activity'): Impact => ({ from_hours, category, level, effect });

test('the columns are the time points that are used, and the suggested ones only where none is', () => {
  expect(columnsOf([], [])).toEqual([0, 1, 4, 12, 24, 72]);
  expect(columnsOf([at(8, 1), at(2, 0), at(8, 2, '', 'life')], [48])).toEqual([2, 8, 48]);
});

test('a cell is made, changed and emptied, and each category has its own', () => {
  const impact: Impact[] = [];
  setLevel(impact, 'law', 4, 2);
  setLevel(impact, 'life', 4, 3);
  setLevel(impact, 'law', 4, 1);
  expect(cellOf(impact, 'law', 4)?.level).toBe(1);
  expect(impact).toHaveLength(2);
  setLevel(impact, 'law', 4, undefined);
  expect(cellOf(impact, 'law', 4)).toBeUndefined();
  expect(cellOf(impact, 'life', 4)?.level).toBe(3);
});

test('a cell with words in it is not emptied by its level', () => {
  const impact = [at(4, 2, 'Utbetalningar stannar.')];
  setLevel(impact, 'activity', 4, undefined);
  expect(impact[0]).toEqual(at(4, 2, 'Utbetalningar stannar.'));
});

test('words are asked for where it hurts, in the order of time', () => {
  expect(toldOf([at(12, 2), at(0, 0), at(4, 1), at(1, 0, 'Inget märks.'), at(2, 3, '', 'life')], 'activity').map((one) => one.from_hours)).toEqual([1, 4, 12]);
});

test('a time point is whole hours, at most a year, and stands there once', () => {
  expect(timePoint(' 48 ', [0, 4])).toBe(48);
  for (const wrong of ['4', '', 'två', '1,5', '-1', '9000']) expect(timePoint(wrong, [0, 4]), wrong).toBeUndefined();
});

test('the longest bearable outage is suggested where something first is seriously hurt', () => {
  expect(suggestedMtpd([at(0, 0), at(12, 3), at(4, 3, '', 'life'), at(1, 2)])).toBe(4);
  expect(suggestedMtpd([at(0, 2)])).toBeUndefined();
});
