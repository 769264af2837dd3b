/** How a reporting clock stands, in words. Never counts a deadline: only what is left until the program's. */
import type { ClockView } from '../ipc/generated/commands.ts';
import { dayAndClock, momentInWords, span } from '../l10n/format.ts';
import { t } from '../l10n/words.svelte.ts';

/** A clock as shape, words and colour. */
export interface ClockWords {
  kind: 'ok' | 'watch' | 'late' | 'rest';
  /** "1 dygn 21 tim kvar", "Försenad med 2 tim", "Gör det nu". */
  left: string;
  /** "senast söndag 22 november kl. 16:20"; empty when there is no moment. */
  due: string;
  /** What else must be known: why it does not run, what starts it, what is missing; may be empty. */
  more: string;
}

const HOUR = 3_600_000;

/** Returns how a clock stands at `now`, milliseconds since 1970. */
export function clockWords(clock: ClockView, now: number): ClockWords {
  const { status } = clock;
  switch (status.is) {
    case 'running':
    case 'late':
      return running(clock, now);
    case 'done_in_time':
      return { kind: 'ok', left: t('shell-clock-done'), due: doneAt(clock), more: '' };
    case 'done_late':
      return { kind: 'watch', left: t('shell-clock-done-late'), due: doneAt(clock), more: status.needs_reason ? t('shell-clock-needs-reason') : '' };
    case 'not_started':
      return { kind: 'rest', left: t('shell-clock-not-started'), due: '', more: t('shell-clock-starts', { start: t(`incident-start-${status.start}`) }) };
    case 'not_applicable':
      return { kind: 'rest', left: t('shell-clock-not-applicable'), due: '', more: status.reason };
    case 'may_apply':
      return { kind: 'rest', left: t('shell-clock-may-apply'), due: '', more: t('shell-clock-may-apply-more') };
    default:
      return status satisfies never;
  }
}

/** Returns what is left, in milliseconds; negative when it has run out, undefined when it does not run. */
export function leftOf(clock: ClockView, now: number): number | undefined {
  const runs = clock.status.is === 'running' || clock.status.is === 'late';
  if (!runs || clock.due === null || clock.length.unit === 'at_once') return undefined;
  return Date.parse(clock.due) - now;
}

function running(clock: ClockView, now: number): ClockWords {
  const left = leftOf(clock, now);
  if (left === undefined || clock.due === null) {
    return { kind: 'late', left: t('shell-clock-now'), due: '', more: '' };
  }
  const due = t('shell-clock-due', { moment: momentInWords(clock.due, now) });
  if (left < 0) return { kind: 'late', left: t('shell-clock-late', { span: span(left) }), due, more: '' };
  const kind = left <= 4 * HOUR ? 'late' : left <= 24 * HOUR ? 'watch' : 'rest';
  return { kind, left: t('shell-clock-left', { span: span(left) }), due, more: '' };
}

function doneAt(clock: ClockView): string {
  return clock.done_at ? dayAndClock(clock.done_at) : '';
}

/** The steps at which a clock that runs is spoken: hours left. */
const STEPS = [24, 12, 4, 1, 0];

/** Returns the step that was passed between two times, or undefined. */
export function stepPassed(before: number, after: number): number | undefined {
  return STEPS.find((step) => before > step * HOUR && after <= step * HOUR);
}
