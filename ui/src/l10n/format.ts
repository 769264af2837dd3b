/** Days, times and numbers as people read them. Never uses the machine's own time zone. */
import { t, words } from './words.svelte.ts';

const ZONE = 'Europe/Stockholm';
const made = new Map<string, Intl.DateTimeFormat>();

function locale(): string {
  return words.language === 'sv' ? 'sv-SE' : 'en-GB';
}

function formatter(name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale()} ${name}`;
  let found = made.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(locale(), { hourCycle: 'h23', ...options });
    made.set(key, found);
  }
  return found;
}

/** A day is noon in UTC, so that no zone moves it. */
function noon(day: string): Date {
  return new Date(`${day.slice(0, 10)}T12:00:00Z`);
}

/** "söndag 22 november 2026" */
export function longDay(day: string): string {
  const options = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return formatter('long', options).format(noon(day));
}

/** The same at the beginning of a sentence: "Söndag 22 november 2026". */
export function longDayFirst(day: string): string {
  const text = longDay(day);
  return text.charAt(0).toLocaleUpperCase(locale()) + text.slice(1);
}

/** "sön 22 nov. 2026" */
export function shortDay(day: string): string {
  const options = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  return formatter('short', options).format(noon(day));
}

/** "november 2026" */
export function monthAndYear(day: string): string {
  return formatter('month', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(noon(day));
}

/** "mars", or "mar" where there is little room; 1 is January. */
export function monthName(month: number, length: 'long' | 'short' = 'long'): string {
  const name = formatter(`month ${length}`, { month: length, timeZone: 'UTC' }).format(new Date(Date.UTC(2026, month - 1, 15, 12)));
  return name.replace(/\.$/, '');
}

/** "söndag" */
export function weekday(day: string): string {
  return formatter('weekday', { weekday: 'long', timeZone: 'UTC' }).format(noon(day));
}

/** "14:02" */
export function clock(moment: string): string {
  return formatter('clock', { hour: '2-digit', minute: '2-digit', timeZone: ZONE }).format(new Date(moment));
}

/** The day of a moment in Sweden, "2026-11-22". */
export function dayOf(moment: string): string {
  const options = { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: ZONE } as const;
  return new Intl.DateTimeFormat('sv-SE', options).format(new Date(moment));
}

/** "sön 22 nov. 2026 14:02" */
export function dayAndClock(moment: string): string {
  return `${shortDay(dayOf(moment))} ${clock(moment)}`;
}

/** "söndag 22 november", with the year when it is another than `now`'s. */
export function dayInWords(moment: string, now: number): string {
  const year = dayOf(moment).slice(0, 4) === dayOf(new Date(now).toISOString()).slice(0, 4) ? undefined : 'numeric';
  const options = { weekday: 'long', day: 'numeric', month: 'long', year, timeZone: ZONE } as const;
  return formatter(`words ${year ?? ''}`, options).format(new Date(moment)).replace(',', '');
}

/** "söndag 22 november kl. 16:20" */
export function momentInWords(moment: string, now: number): string {
  return t('shell-moment', { day: dayInWords(moment, now), time: clock(moment) });
}

/** "1 dygn 21 tim": the two largest parts, whole minutes, never rounded up. */
export function span(milliseconds: number): string {
  const minutes = Math.floor(Math.abs(milliseconds) / 60_000);
  const parts: [string, number][] = [
    ['shell-span-days', Math.floor(minutes / 1440)],
    ['shell-span-hours', Math.floor(minutes / 60) % 24],
    ['shell-span-minutes', minutes % 60],
  ];
  const from = parts.findIndex(([, count]) => count > 0);
  if (from < 0) return t('shell-span-none');
  return parts.slice(from, from + 2).filter(([, count]) => count > 0).map(([id, count]) => t(id, { count })).join(' ');
}

/** A moment as Sweden's clocks show it, to the minute: "2026-11-20T16:20:00+01:00". */
export function swedishMoment(at: number): string {
  const minute = Math.floor(at / 60_000) * 60_000;
  const iso = new Date(minute).toISOString();
  const wall = Date.parse(`${dayOf(iso)}T${clock(iso)}:00Z`);
  const offset = (wall - minute) / 60_000;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${dayOf(iso)}T${clock(iso)}:00${offset < 0 ? '-' : '+'}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
}

/** "1 234" */
export function number(value: number): string {
  return new Intl.NumberFormat(locale()).format(value);
}

/** "1,2 MB" */
export function bytes(value: number): string {
  const format = (amount: number, unit: string) =>
    new Intl.NumberFormat(locale(), { style: 'unit', unit, maximumFractionDigits: 1 }).format(amount);
  if (value < 1e6) return format(value / 1e3, 'kilobyte');
  return value < 1e9 ? format(value / 1e6, 'megabyte') : format(value / 1e9, 'gigabyte');
}

/** "4 timmar", "3 dygn" */
export function hours(value: number): string {
  if (value >= 48 && value % 24 === 0) return t('shell-days', { count: value / 24 });
  return t('shell-hours', { count: value });
}

/** "en, två och tre" */
export function list(items: readonly string[]): string {
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).format(items);
}

/** Sorts as people do in the language: å ä ö last in Swedish. */
export function byName(one: string, other: string): number {
  return one.localeCompare(other, locale(), { numeric: true });
}

/** Week number as the calendar on the wall has it (ISO 8601). */
export function week(day: string): number {
  const date = noon(day);
  date.setUTCDate(date.getUTCDate() + 4 - (date.getUTCDay() || 7));
  const first = Date.UTC(date.getUTCFullYear(), 0, 1, 12);
  return Math.ceil(((date.getTime() - first) / 86_400_000 + 1) / 7);
}
