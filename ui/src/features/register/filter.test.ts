import { expect, test } from 'vitest';

import type { SystemRow } from '../../ipc/generated/commands.ts';
import { addressOf, filterOf, fits, restoredOf } from './filter.ts';

const row = (more: object, missing_roles: SystemRow['missing_roles'] = []): SystemRow =>
  ({ system: { value: { name: 'Treserva', supplier: 'Ekdal Data AB', purpose: 'Journal', hosting: 'Hos leverantören', sort: 'case', ...more }, revision: 1 }, missing_roles, plans: [] }) as unknown as SystemRow;
const nothing = { isCovered: false, restored: undefined };

test('every word is looked for, in name, supplier, purpose and place', () => {
  expect(fits(row({}), nothing, { words: ' ekdal TRES ', show: 'all' })).toBe(true);
  expect(fits(row({}), nothing, { words: 'ekdal procapita', show: 'all' })).toBe(false);
});

test('the list shows what lacks something', () => {
  const fresh = { isCovered: true, restored: { day: '2026-09-14', days: 69 } };
  for (const show of ['plan', 'restore'] as const) {
    expect(fits(row({}), nothing, { words: '', show }), show).toBe(true);
    expect(fits(row({}), fresh, { words: '', show }), show).toBe(false);
  }
  expect(fits(row({}), { isCovered: true, restored: { day: '2025-01-01', days: 690 } }, { words: '', show: 'restore' })).toBe(true);
  expect(fits(row({}, ['owner']), fresh, { words: '', show: 'roles' })).toBe(true);
  expect(fits(row({ sort: 'support' }), fresh, { words: '', show: 'case' })).toBe(false);
});

test('a filter is the same after a way through the address', () => {
  const filter = { words: 'intra net', show: 'restore' } as const;
  expect(filterOf(new URLSearchParams(addressOf(filter)))).toEqual(filter);
  expect(addressOf(filterOf(new URLSearchParams('?show=nonsense')))).toBe('');
});

test('the age of a restore is counted in whole days', () => {
  expect(restoredOf('2026-09-14', '2026-11-22')).toEqual({ day: '2026-09-14', days: 69 });
  expect(restoredOf(null, '2026-11-22')).toBeUndefined();
});
