import { expect, test } from 'vitest';

import type { Classification, Scale } from '../../ipc/generated/commands.ts';
import { placeOf, stoppedAt, withLevels, yearAhead } from './sets.ts';

const scale = { aspects: [{ key: 'k' }, { key: 's' }] } as unknown as Scale;

test('every set has a place for every aspect, and what was answered stays', () => {
  const answered = { aspect: 's', level: 2, reason: 'Loggen.' };
  const value = { sets: [{ name: 'Journal', content: '', process: '', levels: [answered] }] } as unknown as Classification;
  expect(withLevels(value, scale).sets[0]?.levels).toEqual([{ aspect: 'k', level: null, reason: '' }, answered]);
});

test('what is missing leads to its field, and opens the set and the question', () => {
  expect(placeOf({ lack: 'no_reason', set: 1, aspect: 'k' })).toEqual({ set: 1, aspect: 'k', field: 'reason-k' });
  expect(placeOf({ lack: 'no_reason', set: null, aspect: 'k' })).toEqual({ field: 'raise-reason-k' });
  expect(placeOf({ lack: 'no_name', set: 2 })).toEqual({ set: 2, field: 'set-2-name' });
  expect(placeOf({ lack: 'no_review' })).toEqual({ field: 'next_review' });
});

test('a refusal at a level that stops is told from other refusals', () => {
  const problem = (field: string, message: string) => ({ code: 'invalid' as const, problems: [{ field, message, args: {} }] });
  expect(stoppedAt(problem('value.sets.2.levels.k', 'problem-level-stops'))).toEqual({ set: 2, aspect: 'k' });
  expect(stoppedAt(problem('value.raised.k', 'problem-level-stops'))).toEqual({ set: null, aspect: 'k' });
  expect(stoppedAt(problem('value.sets.2.levels.k', 'problem-level-not-in-scale'))).toBeUndefined();
  expect(stoppedAt({ code: 'conflict', revision: 2 })).toBeUndefined();
});

test('a year ahead is a day that exists', () => {
  expect(yearAhead('2026-11-22T14:00:00Z')).toBe('2027-11-22');
  expect(yearAhead('2028-02-29')).toBe('2029-02-28');
});
