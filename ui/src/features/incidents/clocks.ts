/** Which clocks press, and where the form for each is. Never counts time. */
import type { AuthorityForm, ClockView } from '../../ipc/generated/commands.ts';

/** True when somebody has to act: it runs, has run out, or was late without a reason. */
export function isPressing({ status }: ClockView): boolean {
  return status.is === 'running' || status.is === 'late' || (status.is === 'done_late' && status.needs_reason);
}

/** True when somebody says in the clock itself when it was done; the others are done elsewhere in the incident. */
export function isDoneHere(key: string): boolean {
  return key !== 'internal' && key !== 'persons';
}

/** The authorities' forms by the page that shows them. */
export const FORMS: Record<string, { form: AuthorityForm; track: string }> = {
  imy: { form: 'imy', track: 'imy' },
  'nis2-warning': { form: 'nis2_warning', track: 'nis2_warning' },
  'nis2-notification': { form: 'nis2_notification', track: 'nis2_notification' },
  'nis2-final': { form: 'nis2_final', track: 'nis2_final' },
};

/** The page with the form that a clock waits for, if there is one. The supplement is made in the same form as the first. */
export function formPageOf(key: string): string | undefined {
  if (key === 'imy_supplement') return 'imy';
  return Object.keys(FORMS).find((page) => FORMS[page]?.track === key);
}
