import { beforeAll, expect, test } from 'vitest';

import type { ClockView } from '../ipc/generated/commands.ts';
import { span, swedishMoment } from '../l10n/format.ts';
import { words } from '../l10n/words.svelte.ts';
import { clockWords, stepPassed } from './clock.ts';

beforeAll(() => words.use('sv'));

const HOUR = 3_600_000;
const due = '2026-11-22T16:20:00+01:00';
const at = (hoursLeft: number) => Date.parse(due) - hoursLeft * HOUR;

function running(change: Partial<ClockView> = {}): ClockView {
  return {
    key: 'internal', name: 'Intern anmälan', receiver: '', channel: '', legal_base: '', certainty: 'confirmed', source: '', checked_on: null, note: '',
    start: 'discovered', length: { unit: 'hours', count: 48 }, status: { is: 'running' }, started_at: '2026-11-20T16:20:00+01:00', assumed_start: false,
    due, eu_reading: null, earlier_reading: null, done_at: null, receipt: '', late_reason: '', urgent: false, ...change,
  };
}

test('time left is said in its two largest parts and never rounded up', () => {
  expect(clockWords(running(), at(45)).left).toBe('1 dygn 21 tim kvar');
  expect(clockWords(running(), at(5 + 10.9 / 60)).left).toBe('5 tim 10 min kvar');
  expect(clockWords(running(), at(48)).left).toBe('2 dygn kvar');
  expect(clockWords(running(), at(0.005)).left).toBe('mindre än 1 min kvar');
  expect(clockWords(running({ status: { is: 'late' } }), at(-2)).left).toBe('Försenad med 2 tim');
});

test('a clock that passes its deadline while it is looked at is late at once', () => {
  expect(clockWords(running(), at(0.1)).kind).toBe('late');
  expect(clockWords(running(), at(-0.1)).left).toMatch(/^Försenad/);
});

test('the moment stands with its weekday, and with its year when that is another', () => {
  expect(clockWords(running(), at(45)).due).toBe('senast söndag 22 november kl. 16:20');
  expect(clockWords(running(), Date.parse('2027-01-02T12:00:00Z')).due).toBe('senast söndag 22 november 2026 kl. 16:20');
});

test('what is to be done at once has no time left', () => {
  const words = clockWords(running({ length: { unit: 'at_once' } }), at(45));
  expect(words.left).toBe('Gör det nu');
  expect(words.due).toBe('');
});

test('a clock is spoken only when it passes 24, 12, 4, 1 and 0 hours', () => {
  expect(stepPassed(24.1 * HOUR, 23.9 * HOUR)).toBe(24);
  expect(stepPassed(23.9 * HOUR, 23.8 * HOUR)).toBeUndefined();
  expect(stepPassed(0.1 * HOUR, -0.1 * HOUR)).toBe(0);
});

test('now is written with the offset of Swedish time, winter, summer and in the night between', () => {
  expect(swedishMoment(Date.parse('2026-11-20T15:20:59Z'))).toBe('2026-11-20T16:20:00+01:00');
  expect(swedishMoment(Date.parse('2026-07-01T22:30:00Z'))).toBe('2026-07-02T00:30:00+02:00');
  expect(swedishMoment(Date.parse('2026-10-25T00:30:00Z'))).toBe('2026-10-25T02:30:00+02:00');
  expect(swedishMoment(Date.parse('2026-10-25T01:30:00Z'))).toBe('2026-10-25T02:30:00+01:00');
});

test('a span leaves out what is nothing', () => {
  expect(span(24 * HOUR)).toBe('1 dygn');
  expect(span(25 * HOUR + 5 * 60_000)).toBe('1 dygn 1 tim');
  expect(span(24 * HOUR + 5 * 60_000)).toBe('1 dygn');
});
