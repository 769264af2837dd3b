import { expect, test } from 'vitest';

import { together } from './reminders.svelte.ts';

test('a newer reminder of the same incident takes the place of the older, the most urgent first', () => {
  const shown = together([{ number: '2026-014', hours_left: 12 }], [{ number: '2026-015', hours_left: 24 }, { number: '2026-014', hours_left: 4 }]);
  expect(shown).toEqual([{ number: '2026-014', hours_left: 4 }, { number: '2026-015', hours_left: 24 }]);
});

test('a less urgent clock of the same incident does not hide the more urgent', () => {
  const shown = together([{ number: '2026-014', hours_left: 1 }], [{ number: '2026-014', hours_left: 24 }]);
  expect(shown).toEqual([{ number: '2026-014', hours_left: 1 }]);
});
