/** Which systems the list shows, kept in the address: `?words=intra&show=restore`. Never asks the program. */
import type { SystemRow } from '../../ipc/generated/commands.ts';

/** Which of them: all, those that people work in, those that others lean on, without a plan in force, with a role nobody has, or without a restore in a year. */
export type Show = 'all' | 'case' | 'support' | 'plan' | 'roles' | 'restore';

/** What is asked for. */
export interface SystemFilter {
  words: string;
  show: Show;
}

/** What the list knows about a system beside its record. */
export interface Known {
  isCovered: boolean;
  restored: Restored | undefined;
}

/** When a restore was last proven. */
export interface Restored {
  day: string;
  days: number;
}

/** The choices, in the order in which they are shown. */
export const SHOWS: Show[] = ['all', 'case', 'support', 'plan', 'roles', 'restore'];

/** A restore that is older than this many days is asked for again. */
export const OLD_DAYS = 365;

/** Reads the filter from the address. What it does not know is left out. */
export function filterOf(query: URLSearchParams): SystemFilter {
  return { words: query.get('words') ?? '', show: SHOWS.find((one) => one === query.get('show')) ?? 'all' };
}

/** Writes the filter as it stands in the address; empty for one that lets everything through. */
export function addressOf(filter: SystemFilter): string {
  const query = new URLSearchParams();
  if (filter.words.trim() !== '') query.set('words', filter.words.trim());
  if (filter.show !== 'all') query.set('show', filter.show);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** True when the filter lets the system through: every word stands in its name, supplier, purpose or place. */
export function fits({ system: { value }, missing_roles }: SystemRow, known: Known, { words, show }: SystemFilter): boolean {
  const text = `${value.name} ${value.supplier} ${value.purpose} ${value.hosting}`.toLocaleLowerCase('sv');
  if (!words.toLocaleLowerCase('sv').split(/\s+/).every((word) => text.includes(word))) return false;
  switch (show) {
    case 'all':
      return true;
    case 'case':
    case 'support':
      return value.sort === show;
    case 'plan':
      return !known.isCovered;
    case 'roles':
      return missing_roles.length > 0;
    case 'restore':
      return !known.restored || known.restored.days > OLD_DAYS;
  }
}

/** Returns when a restore was last proven, and how long ago that is. A proof that comes sets the system's day. */
export function restoredOf(day: string | null, today: string): Restored | undefined {
  return day === null ? undefined : { day, days: Math.max(0, Math.round((Date.parse(today) - Date.parse(day)) / 86_400_000)) };
}
