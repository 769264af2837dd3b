/** Rules of the page about requirements: what is shown, how far it is, what is to be done. Never decides what is asked. */
import type { Answers, AnswerStatus, Asked, RequirementAnswer, RequirementCount } from '../../ipc/generated/commands.ts';

/** Which requirements are shown: all, those without an answer, or those that are not met. */
export type Show = 'all' | 'open' | 'left';

/** The choices, in the order in which they are shown. */
export const SHOWS: Show[] = ['all', 'open', 'left'];
export const STATUSES: AnswerStatus[] = ['met', 'partly', 'not_met', 'not_relevant', 'open'];

/** How a status looks: shape and colour. */
export function lookOf(status: AnswerStatus): { kind: 'ok' | 'watch' | 'late' | 'rest'; shape?: string } {
  switch (status) {
    case 'met':
      return { kind: 'ok' };
    case 'partly':
      return { kind: 'watch' };
    case 'not_met':
      return { kind: 'late' };
    case 'not_relevant':
      return { kind: 'rest', shape: '–' };
    case 'open':
      return { kind: 'rest' };
  }
}

/** An answer with nothing in it. */
export function blankAnswer(number: string): RequirementAnswer {
  return { number, status: 'open', how: '', measure: '', owner: null, due: null, evidence: '' };
}

/** The same answers, with a place for everything that is asked; what is asked no longer stays too. */
export function filled(answers: Answers, asked: Asked[]): Answers {
  const there = new Set(answers.answers.map(({ number }) => number));
  const missing = asked.filter(({ requirement }) => !there.has(requirement.number)).map(({ requirement }) => blankAnswer(requirement.number));
  return { ...answers, answers: [...answers.answers, ...missing] };
}

/** True when somebody has said "not relevant" and not yet why. */
export function lacksWhy(answer: RequirementAnswer): boolean {
  return answer.status === 'not_relevant' && answer.how.trim() === '';
}

/** What is sent to be saved: no empty places, and "not relevant" only when it says why, so that it holds up nothing else. */
export function toSend(answers: Answers): Answers {
  const said = answers.answers.map((one): RequirementAnswer => (lacksWhy(one) ? { ...one, status: 'open' } : one));
  return { ...answers, answers: said.filter((one) => !isBlank(one)) };
}

function isBlank(one: RequirementAnswer): boolean {
  return one.status === 'open' && one.owner === null && one.due === null && [one.how, one.measure, one.evidence].every((text) => text.trim() === '');
}

/** True when something is left to do. */
export function isLeft(status: AnswerStatus): boolean {
  return status === 'partly' || status === 'not_met';
}

/** True when the day of the measure has passed. */
export function isLate(answer: RequirementAnswer, today: string): boolean {
  return isLeft(answer.status) && answer.due !== null && answer.due < today.slice(0, 10);
}

/** How far the answers are, as they stand on screen. */
export function countOf(asked: Asked[], answers: RequirementAnswer[], today: string): RequirementCount {
  const byNumber = new Map(answers.map((one) => [one.number, one]));
  const count = { asked: asked.length, answered: 0, met: 0, partly: 0, not_met: 0, late: 0 };
  for (const { requirement } of asked) {
    const answer = byNumber.get(requirement.number);
    if (!answer || answer.status === 'open') continue;
    count.answered += 1;
    if (answer.status === 'partly') count.partly += 1;
    else if (answer.status === 'not_met') count.not_met += 1;
    else count.met += 1;
    if (isLate(answer, today)) count.late += 1;
  }
  return count;
}

/** What is to be done, the first day first; what has no day comes last. */
export function planOf(asked: Asked[], answers: RequirementAnswer[]): { asked: Asked; answer: RequirementAnswer }[] {
  const byNumber = new Map(answers.map((one) => [one.number, one]));
  const left = asked.flatMap((one) => {
    const answer = byNumber.get(one.requirement.number);
    return answer && isLeft(answer.status) ? [{ asked: one, answer }] : [];
  });
  return left.sort((one, other) => (one.answer.due ?? '9999').localeCompare(other.answer.due ?? '9999'));
}

/** The requirements under their areas, in the order of the catalogue. */
export function byArea(asked: Asked[]): { area: string; asked: Asked[] }[] {
  const areas = new Map<string, Asked[]>();
  for (const one of asked) areas.set(one.requirement.area, [...(areas.get(one.requirement.area) ?? []), one]);
  return [...areas].map(([area, asked]) => ({ area, asked }));
}

/** The numbers that a choice shows. It is asked once, so that what is being answered does not vanish meanwhile. */
export function shownBy(show: Show, asked: Asked[], statusOf: (number: string) => AnswerStatus): string[] {
  const numbers = asked.map(({ requirement }) => requirement.number);
  switch (show) {
    case 'all':
      return numbers;
    case 'open':
      return numbers.filter((number) => statusOf(number) === 'open');
    case 'left':
      return numbers.filter((number) => isLeft(statusOf(number)));
  }
}
