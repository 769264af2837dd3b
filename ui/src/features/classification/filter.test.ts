import { expect, test } from 'vitest';

import type { ClassificationRow, ClassifiedSystem } from '../../ipc/generated/commands.ts';
import { addressOf, filterOf, fits, type ListFilter } from './filter.ts';

const ALL: ListFilter = { words: '', show: 'all', level: '' };

function classOf(change: Partial<ClassificationRow>): ClassificationRow {
  return {
    id: 'c', system: 's', title: '', scale: 'krts', scale_version: 1, text: 'K3', result: [{ aspect: 'k', level: 3, sets: [0], raised_from: null }],
    is_decided: true, is_replaced: false, decided_on: '2026-01-01', next_review: '2027-01-01', is_late: false, ...change,
  };
}

function system(change: Partial<ClassifiedSystem>): ClassifiedSystem {
  return { system: 's', name: 'Treserva', decided: null, draft: null, inherited: [], ...change };
}

test('the filter is the same after a step through the address, and everything leaves it clean', () => {
  expect(addressOf(ALL)).toBe('');
  const filter: ListFilter = { words: 'tre å', show: 'late', level: 'krts:3' };
  expect(filterOf(new URLSearchParams(addressOf(filter).slice(1)))).toEqual(filter);
  expect(filterOf(new URLSearchParams('show=everything&level=high'))).toEqual(ALL);
});

test('a system without a class is found as such, also when it inherits', () => {
  const bare = system({ inherited: [{ scale: 'krts', scale_version: 1, aspect: 'k', level: 3, chain: ['a', 's'] }] });
  expect(fits(bare, { ...ALL, show: 'none' })).toBe(true);
  expect(fits(bare, { ...ALL, show: 'inherits' })).toBe(true);
  expect(fits(system({ draft: classOf({ is_decided: false }) }), { ...ALL, show: 'none' })).toBe(false);
});

test('a level is found in the own class or in what is inherited, of the same scale only', () => {
  expect(fits(system({ decided: classOf({}) }), { ...ALL, level: 'krts:3' })).toBe(true);
  expect(fits(system({ decided: classOf({}) }), { ...ALL, level: 'krts:2' })).toBe(false);
  expect(fits(system({ decided: classOf({ scale: 'own' }) }), { ...ALL, level: 'krts:3' })).toBe(false);
  expect(fits(system({ inherited: [{ scale: 'krts', scale_version: 1, aspect: 'k', level: 3, chain: ['a', 's'] }] }), { ...ALL, level: 'krts:3' })).toBe(true);
  expect(fits(system({ inherited: [{ scale: 'own', scale_version: 1, aspect: 'k', level: 3, chain: ['a', 's'] }] }), { ...ALL, level: 'krts:3' })).toBe(false);
});

test('only a decided class can be late', () => {
  expect(fits(system({ decided: classOf({ is_late: true }) }), { ...ALL, show: 'late' })).toBe(true);
  expect(fits(system({ draft: classOf({ is_late: true }) }), { ...ALL, show: 'late' })).toBe(false);
});
