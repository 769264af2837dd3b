import { expect, test } from 'vitest';

import { readPoints } from './impact.svelte.ts';

test('time points are read however they are written, each once and rising', () => {
  expect(readPoints('24, 4; 72 4')).toEqual([4, 24, 72]);
});

test('time points that can not be shown say why', () => {
  expect(readPoints('')).toBe('none');
  expect(readPoints('4, ett dygn')).toBe('unreadable');
  expect(readPoints('1 2 3 4 5 6 7 8 9')).toBe('many');
  expect(readPoints('4, 9000')).toBe('long');
});
