import { expect, test } from 'vitest';

import type { Control, Recurring } from '../../ipc/generated/commands.ts';
import { counted, hasRemains, QUESTIONS, rounds, withAll } from './control.ts';
import { byMonth, dots, missedMonth, point, tasksOf } from './wheel.ts';

const task = (what: string, months: number[], last_done: string | null = null): Recurring => ({ what, months, role: null, last_done });
const control = (more: Partial<Control> = {}): Control => ({ id: '1', administration: '2', system: '3', title: 'Procapita', assessed_on: '2023-04-11', assessed_by: 'Egenkontroll', answers: [], earlier: [], ...more });
const answer = (question: Control['answers'][number]['question'], verdict: Control['answers'][number]['verdict']) => ({ question, verdict, finding: '', evidence: '', done: '', remains: '', owner: null, due: null });

test('there is one answer for each question, in the auditors’ order, and none is lost', () => {
  const all = withAll(control({ answers: [answer('restore', 'not_met')] })).answers;
  expect(all.map(({ question }) => question)).toEqual(QUESTIONS);
  expect(all.map(({ verdict }) => verdict)).toEqual([null, null, null, 'not_met', null, null]);
});

test('the assessments stand side by side, this one last, and an old one that is short is filled up', () => {
  const all = rounds(control({ answers: [answer('documentation', 'met')], earlier: [{ assessed_on: '2020-05-20', assessed_by: 'Revisorerna', verdicts: ['partly'] }] }));
  expect(all.map(({ day }) => day)).toEqual(['2020-05-20', '2023-04-11']);
  expect(all[0]?.verdicts).toEqual(['partly', null, null, null, null, null]);
  expect(all[1]?.verdicts[0]).toBe('met');
});

test('what remains is asked for where the question is not met, and stays where something is written', () => {
  expect(hasRemains(answer('users', null))).toBe(false);
  expect(hasRemains(answer('users', 'met'))).toBe(false);
  expect(hasRemains(answer('users', 'partly'))).toBe(true);
  expect(hasRemains({ ...answer('users', 'met'), done: 'Utbildning hölls.' })).toBe(true);
});

test('the verdicts are counted', () => {
  expect(counted(['met', 'met', null, 'not_met'])).toEqual({ met: 2, partly: 0, not_met: 1, open: 1 });
});

test('each month has what is done in it, by number', () => {
  const year = byMonth(tasksOf([task('Loggkontroll', [3, 6, 9, 12]), task('', [3]), task('Behörigheter', [3])], '2026-11-22'));
  expect(year[2]?.map(({ number }) => number)).toEqual([1, 2]);
  expect(year[11]?.map(({ number }) => number)).toEqual([1]);
  expect(year[0]).toEqual([]);
});

test('what was not done in its last whole month is told, and a month under way is not over', () => {
  expect(missedMonth(task('Logg', [9], '2026-03-10'), '2026-11-22')).toBe(9);
  expect(missedMonth(task('Logg', [9], '2026-09-01'), '2026-11-22')).toBeUndefined();
  expect(missedMonth(task('Logg', [11], '2025-11-20'), '2026-11-22')).toBeUndefined();
  expect(missedMonth(task('Logg', [12], '2025-10-01'), '2026-11-22')).toBe(12);
  expect(missedMonth(task('Logg', [1, 3, 5]), '2026-11-22'), 'nobody has begun to write down').toBeUndefined();
});

test('a month with more than finds place says how many more', () => {
  const many = tasksOf(Array.from({ length: 9 }, (_, place) => task(`Sak ${place}`, [1])), '2026-11-22');
  expect(dots(0, many).map(({ text }) => text)).toEqual(['1', '2', '3', '4', '5', '+4']);
  expect(dots(0, many.slice(0, 6))).toHaveLength(6);
});

test('January begins straight up and the year goes as a clock does', () => {
  expect(point(0, 10)).toEqual({ x: 0, y: -10 });
  expect(point(90, 10)).toEqual({ x: 10, y: 0 });
});
