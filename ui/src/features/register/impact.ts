/** The matrix of an impact analysis: what is hurt, and when. Never decides how long an outage may last. */
import type { Impact, ImpactCategory } from '../../ipc/generated/commands.ts';

/** What an outage can hurt, in the order in which it is asked. */
export const CATEGORIES: ImpactCategory[] = ['life', 'activity', 'law', 'economy', 'trust', 'environment'];

/** The time points that are suggested, in hours of outage; others can be added between them. */
export const TIME_POINTS = [0, 1, 4, 12, 24, 72];

/** How bad it can be. */
export const LEVELS = [0, 1, 2, 3];

/** The longest outage that a column can stand for, in hours: a year. */
const LONGEST = 8760;

/** Returns the columns: the time points that are used, or the suggested ones; the added ones too. */
export function columnsOf(impact: readonly Impact[], added: readonly number[]): number[] {
  const used = impact.map((one) => one.from_hours);
  return [...new Set([...(used.length > 0 ? used : TIME_POINTS), ...added])].sort((one, other) => one - other);
}

/** Returns what is written in a cell. */
export function cellOf(impact: readonly Impact[], category: ImpactCategory, from: number): Impact | undefined {
  return impact.find((one) => one.category === category && one.from_hours === from);
}

/** Sets the level of a cell; `undefined` empties it, which a cell with words in it does not let happen. */
export function setLevel(impact: Impact[], category: ImpactCategory, from: number, level: number | undefined): void {
  const cell = cellOf(impact, category, from);
  if (cell && level !== undefined) cell.level = level;
  else if (cell && cell.effect.trim() === '') impact.splice(impact.indexOf(cell), 1);
  else if (!cell && level !== undefined) impact.push({ from_hours: from, category, level, effect: '' });
}

/** Returns the cells that have something to tell: where it hurts, or where words stand already. In order of time. */
export function toldOf(impact: readonly Impact[], category: ImpactCategory): Impact[] {
  const told = impact.filter((one) => one.category === category && (one.level > 0 || one.effect !== ''));
  return told.sort((one, other) => one.from_hours - other.from_hours);
}

/** Reads a time point that somebody wants a column for. */
export function timePoint(text: string, columns: readonly number[]): number | undefined {
  const bare = text.trim();
  if (!/^\d{1,4}$/.test(bare)) return undefined;
  const hours = Number(bare);
  return hours > LONGEST || columns.includes(hours) ? undefined : hours;
}

/** Returns the MTPD that the matrix suggests: the first time point at which something is seriously hurt. */
export function suggestedMtpd(impact: readonly Impact[]): number | undefined {
  const serious = impact.filter((one) => one.level >= 3).map((one) => one.from_hours);
  return serious.length > 0 ? Math.min(...serious) : undefined;
}
