import { expect, test, vi } from 'vitest';

import { AnalysisPage, holdsBack, rowsOf } from './analysis.svelte.ts';

const asked = vi.hoisted(() => vi.fn());
vi.mock('../../ipc/call.ts', () => ({ call: asked, onLocked: () => () => undefined, isInWindow: () => false }));

const number = (key: string, number: number) => ({ key, count: { count: 'number' as const, number } });

test('the years are the whole ones, and an own period begins as what was shown', () => {
  const page = new AnalysisPage('2026-11-22');
  expect([page.from, page.to]).toEqual(['2026-01-01', '2026-12-31']);
  page.choose('last_year');
  page.choose('own');
  expect([page.from, page.to]).toEqual(['2025-01-01', '2025-12-31']);
});

test('a period that ends before it begins is not asked for', async () => {
  const page = new AnalysisPage('2026-11-22');
  page.choose('own');
  page.to = '2025-01-01';
  await page.load();
  expect(asked).not.toHaveBeenCalled();
});

test('a bar is measured against the longest, and what is held back has none', () => {
  const rows = rowsOf({ rows: [number('loss', 20), number('access', 5), { key: 'alteration', count: { count: 'few' } }, { key: 'disclosure', count: { count: 'hidden' } }], withheld: false }, (key) => key);
  expect(rows.map(({ share }) => share)).toEqual([100, 25, undefined, undefined]);
  expect(rows.map(({ isFew }) => isFew)).toEqual([false, false, true, false]);
});

test('it is said when something is held back', () => {
  expect(holdsBack({ rows: [number('loss', 0)], withheld: false })).toBe(false);
  expect(holdsBack({ rows: [], withheld: true })).toBe(true);
  expect(holdsBack({ rows: [{ key: 'loss', count: { count: 'few' } }], withheld: false })).toBe(true);
});
