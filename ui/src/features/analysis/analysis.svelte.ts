/** The incidents of a period in numbers. Never shows a number that the program holds back, and computes none from the others. */
import { call } from '../../ipc/call.ts';
import type { AnalysisView, Refusal, Tally } from '../../ipc/generated/commands.ts';
import { monthAndYear } from '../../l10n/format.ts';
import { hasWords, t } from '../../l10n/words.svelte.ts';
import { session } from '../../session/session.svelte.ts';

/** Which period is chosen. */
export type Period = 'this_year' | 'last_year' | 'own';

/** What can be counted by, in the order in which it is shown; the months have a picture of their own. */
export const DIMENSIONS = ['harms', 'ways', 'causes', 'levels', 'hours', 'notified', 'units', 'systems', 'protected', 'breaches'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** The numbers of a period. */
export class AnalysisPage {
  period = $state<Period>('this_year');
  from = $state<string | null>(null);
  to = $state<string | null>(null);
  view = $state.raw<AnalysisView>();
  refusal = $state.raw<Refusal>();
  busy = $state(false);

  #turn = 0;

  constructor(readonly today: string) {
    this.choose('this_year');
  }

  /** Chooses a period. An own one begins as the one that was shown. */
  choose(period: Period): void {
    this.period = period;
    const year = Number(this.today.slice(0, 4)) - (period === 'last_year' ? 1 : 0);
    if (period === 'own') return;
    this.from = `${year}-01-01`;
    this.to = `${year}-12-31`;
  }

  /** True when the period ends before it begins. */
  get isBackwards(): boolean {
    return this.from !== null && this.to !== null && this.from > this.to;
  }

  /** Fetches the numbers of the period. */
  async load(): Promise<void> {
    const { from, to } = this;
    if (from === null || to === null || this.isBackwards) return;
    this.#turn += 1;
    const turn = this.#turn;
    this.busy = true;
    const answer = await call('analyse_incidents', { administration: session.administrationId, from, to });
    if (turn !== this.#turn) return;
    this.busy = false;
    this.refusal = answer.ok ? undefined : answer.refusal;
    if (answer.ok) this.view = answer.value;
  }
}

/** A row to show: what it is called, the number as it is read, and how long its bar is in per cent; nothing for one that is not shown. */
export interface Row {
  key: string;
  label: string;
  text: string;
  share: number | undefined;
  isFew: boolean;
}

/** Returns the rows of a table, each bar against the longest. */
export function rowsOf(tally: Tally, nameOf: (key: string) => string): Row[] {
  const most = Math.max(1, ...tally.rows.map(({ count }) => (count.count === 'number' ? count.number : 0)));
  return tally.rows.map(({ key, count }) => ({
    key,
    label: nameOf(key),
    text: count.count === 'number' ? String(count.number) : t(count.count === 'few' ? 'analysis-few' : 'analysis-hidden'),
    share: count.count === 'number' ? (100 * count.number) / most : undefined,
    isFew: count.count === 'few',
  }));
}

/** True when something of it is held back. */
export function holdsBack(tally: Tally): boolean {
  return tally.withheld || tally.rows.some(({ count }) => count.count !== 'number');
}

/** Returns what a row of a dimension is called. */
export function nameIn(dimension: Dimension | 'months', key: string, names: Record<string, string | undefined>): string {
  switch (dimension) {
    case 'months':
      return key === '' ? t('analysis-not-given') : monthAndYear(`${key}-01`);
    case 'harms':
      return choice('harm', key);
    case 'ways':
      return choice('way', key);
    case 'causes':
      return choice('cause', key);
    case 'levels':
      return key === '' ? t('analysis-not-assessed') : choice('level', key);
    case 'protected':
    case 'breaches':
      return choice('answer', key);
    case 'hours':
      return key === '' ? t('analysis-hours-none') : t(`analysis-hours-${key}`);
    case 'notified':
      return t(`analysis-notified-${key}`);
    case 'units':
    case 'systems':
      return key === '' ? t('analysis-not-given') : (names[key] ?? t('analysis-gone'));
    default:
      return dimension satisfies never;
  }
}

function choice(field: 'harm' | 'way' | 'cause' | 'level' | 'answer', key: string): string {
  const id = `incident-${field}-${key}`;
  return hasWords(id) ? t(id) : t('analysis-not-given');
}
