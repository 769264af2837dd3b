/** The six control questions on screen. Never answers one. */
import type { Control, ControlAnswer, ControlQuestion, EarlierControl, Verdict } from '../../ipc/generated/commands.ts';

/** The questions, in the auditors' order. */
export const QUESTIONS: ControlQuestion[] = ['documentation', 'users', 'permissions', 'restore', 'logging', 'technical_security'];

/** The auditors' scale, the best first. */
export const VERDICTS: Verdict[] = ['met', 'partly', 'not_met'];

/** How a verdict looks beside its word. */
export const LOOKS = { met: 'ok', partly: 'watch', not_met: 'late' } as const;

/** One assessment in a comparison. */
export interface Round {
  day: string | null;
  by: string;
  verdicts: (Verdict | null)[];
}

/** Returns the answers with one for each question, in their order. */
export function withAll(control: Control): Control {
  const blank = (question: ControlQuestion): ControlAnswer => ({ question, verdict: null, finding: '', evidence: '', done: '', remains: '', owner: null, due: null });
  return { ...control, answers: QUESTIONS.map((question) => control.answers.find((answer) => answer.question === question) ?? blank(question)) };
}

/** Returns the verdict on each question. */
export function verdictsOf(control: Control | undefined): (Verdict | null)[] {
  return QUESTIONS.map((question) => control?.answers.find((answer) => answer.question === question)?.verdict ?? null);
}

/** Returns all assessments, the oldest first, this one last. */
export function rounds(control: Control): Round[] {
  const earlier = control.earlier.map(({ assessed_on, assessed_by, verdicts }: EarlierControl): Round => ({ day: assessed_on, by: assessed_by, verdicts: QUESTIONS.map((_, place) => verdicts[place] ?? null) }));
  return [...earlier, { day: control.assessed_on, by: control.assessed_by, verdicts: verdictsOf(control) }];
}

/** True when what remains is asked for: the question is not met, or something is written already. */
export function hasRemains(answer: ControlAnswer): boolean {
  return (answer.verdict !== null && answer.verdict !== 'met') || [answer.done, answer.remains].some((text) => text !== '') || answer.owner !== null || answer.due !== null;
}

/** Counts the verdicts: how many of each, and how many questions nobody has assessed. */
export function counted(verdicts: readonly (Verdict | null)[]): Record<Verdict | 'open', number> {
  const count = (wanted: Verdict | null) => verdicts.filter((one) => one === wanted).length;
  return { met: count('met'), partly: count('partly'), not_met: count('not_met'), open: count(null) };
}
