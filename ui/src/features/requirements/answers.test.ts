import { expect, test } from 'vitest';

import type { Answers, Asked, RequirementAnswer } from '../../ipc/generated/commands.ts';
import { blankAnswer, byArea, countOf, filled, isLate, planOf, shownBy, toSend } from './answers.ts';

const TODAY = '2026-11-22T14:00:00Z';

function ask(number: string, area = 'Åtkomst'): Asked {
  const requirement = { number, area, title: number, own: 'Är', supplier: 'Ska', help: '', from: [], laws: [], source: '' };
  return { requirement, by_aspects: [], by_laws: [] };
}

function answer(number: string, change: Partial<RequirementAnswer>): RequirementAnswer {
  return { ...blankAnswer(number), ...change };
}

function answers(list: RequirementAnswer[]): Answers {
  return { id: 'a', administration: 'f', system: 's', title: '', catalogue: 'beredd', catalogue_version: 1, answers: list, supplier: null };
}

test('everything that is asked has a place, and what is asked no longer keeps its answer', () => {
  const old = answer('GA-1', { status: 'met', how: 'Så.' });
  expect(filled(answers([old]), [ask('ÅT-1')]).answers).toEqual([old, blankAnswer('ÅT-1')]);
});

test('empty places are not saved', () => {
  expect(toSend(answers([blankAnswer('1'), answer('2', { measure: 'Köp' })])).answers.map(({ number }) => number)).toEqual(['2']);
});

test('"not relevant" without a reason is not saved as such, and holds up nothing else', () => {
  const sent = toSend(answers([answer('1', { status: 'not_relevant' }), answer('2', { status: 'met' }), answer('3', { status: 'not_relevant', how: 'Inga konton.' })]));
  expect(sent.answers.map(({ number, status }) => [number, status])).toEqual([['2', 'met'], ['3', 'not_relevant']]);
});

test('the count follows the answers; what is asked no longer is not counted', () => {
  const list = [answer('1', { status: 'met' }), answer('2', { status: 'not_met', due: '2026-11-21' }), answer('3', { status: 'partly', due: '2026-11-22' }), answer('9', { status: 'met' })];
  expect(countOf(['1', '2', '3', '4'].map((one) => ask(one)), list, TODAY)).toEqual({ asked: 4, answered: 3, met: 1, partly: 1, not_met: 1, late: 1 });
});

test('a measure is late the day after its day, and never when it is met', () => {
  expect(isLate(answer('1', { status: 'not_met', due: '2026-11-21' }), TODAY)).toBe(true);
  expect(isLate(answer('1', { status: 'not_met', due: '2026-11-22' }), TODAY)).toBe(false);
  expect(isLate(answer('1', { status: 'met', due: '2020-01-01' }), TODAY)).toBe(false);
});

test('the plan holds what is left, the first day first, without a day last', () => {
  const list = [answer('1', { status: 'not_met' }), answer('2', { status: 'partly', due: '2027-01-01' }), answer('3', { status: 'not_met', due: '2026-01-01' }), answer('4', { status: 'met' })];
  expect(planOf(['1', '2', '3', '4'].map((one) => ask(one)), list).map((row) => row.answer.number)).toEqual(['3', '2', '1']);
});

test('areas stand in the order of the catalogue', () => {
  expect(byArea([ask('1', 'B'), ask('2', 'A'), ask('3', 'B')]).map(({ area, asked }) => [area, asked.length])).toEqual([['B', 2], ['A', 1]]);
});

test('a choice shows what it says', () => {
  const asked = [ask('1'), ask('2'), ask('3')];
  const status = (number: string) => (number === '1' ? 'open' : number === '2' ? 'partly' : 'met');
  expect(shownBy('open', asked, status)).toEqual(['1']);
  expect(shownBy('left', asked, status)).toEqual(['2']);
  expect(shownBy('all', asked, status)).toEqual(['1', '2', '3']);
});
