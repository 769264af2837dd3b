import { expect, test } from 'vitest';

import { addressOf, countSeldom, everything, filterOf } from './filter.ts';

test('a filter that lets everything through leaves the address clean', () => {
  expect(addressOf(everything())).toBe('');
  expect(filterOf(new URLSearchParams())).toEqual(everything());
});

test('a filter is the same after a step through the address', () => {
  const filter = { ...everything(), words: 'brev å', stages: ['draft' as const], harms: ['loss' as const, 'access' as const], running: true, unit: 'u', from: '2026-01-01' };
  expect(filterOf(new URLSearchParams(addressOf(filter).slice(1)))).toEqual(filter);
});

test('a choice that is not known is left out', () => {
  expect(filterOf(new URLSearchParams('stage=lost&harm=loss')).stages).toEqual([]);
});

test('the filters behind "more" are counted, a period once', () => {
  expect(countSeldom({ ...everything(), from: '2026-01-01', to: '2026-12-31', harms: ['loss'] })).toBe(2);
});
