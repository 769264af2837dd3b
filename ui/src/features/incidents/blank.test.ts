import { expect, test } from 'vitest';

import { isBlank, progressOf } from './blank.ts';
import type { Incident, LackView } from '../../ipc/generated/commands.ts';

const RISK = { consequences: [], text: '', level: null, reason: '' };
const lack = (section: string): LackView => ({ section, field: 'level', message: 'problem-required', args: {} });
const withRisk = (risk: object) => ({ risk: { ...RISK, ...risk } }) as unknown as Incident;

test('"do not know" and what the program sets by itself are no answers', () => {
  expect(isBlank({ ongoing: 'unknown', reported: '2026-11-20T16:20:00+01:00', persons_unknown: false, groups: [] })).toBe(true);
  expect(isBlank({ persons: 0 })).toBe(false);
});

test('a part is to do, under way, and done', () => {
  expect(progressOf('risk', withRisk({}), [lack('risk')])).toBe('todo');
  expect(progressOf('risk', withRisk({ level: 'high' }), [lack('risk')])).toBe('going');
  expect(progressOf('risk', withRisk({ level: 'high' }), [lack('event')])).toBe('done');
});
