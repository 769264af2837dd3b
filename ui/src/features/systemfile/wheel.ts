/** The wheel of the year: what is done in which month, and what nobody has written down as done. Never decides when something is due. */
import type { Recurring } from '../../ipc/generated/commands.ts';

/** Something in the wheel, with the number that stands in the picture. */
export interface Task {
  number: number;
  value: Recurring;
  /** The month that has passed since it was last done, 1 for January. */
  missed: number | undefined;
}

/** A dot in the picture. */
export interface Dot {
  key: string;
  x: number;
  y: number;
  /** The number of the task, or how many more there are: "+2". */
  text: string;
  isMissed: boolean;
}

/** The side of the picture; its middle is the origin. */
export const SIZE = 424;
/** Where the names of the months stand. */
export const NAME_RADIUS = 184;
/** Where the months end. */
export const EDGE = 160;
/** Where they begin. */
export const HUB = 46;

/** Places in a month, from the edge inwards: how far from the middle, and how far from the month's own middle in degrees. */
const PLACES: [number, number][] = [[140, -7.5], [140, 7.5], [112, -7.5], [112, 7.5], [84, 0], [60, 0]];

/** Returns the tasks that have words, with their numbers, and whether each was missed. */
export function tasksOf(recurring: readonly Recurring[], today: string): Task[] {
  const named = recurring.filter((one) => one.what.trim() !== '');
  return named.map((value, place) => ({ number: place + 1, value, missed: missedMonth(value, today) }));
}

/** Returns the tasks of each month, January first. */
export function byMonth(tasks: readonly Task[]): Task[][] {
  return Array.from({ length: 12 }, (_, place) => tasks.filter(({ value }) => value.months.includes(place + 1)));
}

/** Returns the newest whole month that it should have been done in since it was last done. Who has never written a day is not blamed. */
export function missedMonth({ months, last_done }: Recurring, today: string): number | undefined {
  if (last_done === null) return undefined;
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7));
  for (let back = 1; back <= 12; back += 1) {
    const at = new Date(Date.UTC(year, month - 1 - back, 1));
    if (months.includes(at.getUTCMonth() + 1)) return last_done < at.toISOString().slice(0, 10) ? at.getUTCMonth() + 1 : undefined;
  }
  return undefined;
}

/** Returns the point at an angle and a distance: 0 degrees is straight up, and the year goes as a clock does. */
export function point(degrees: number, radius: number): { x: number; y: number } {
  const angle = ((degrees - 90) * Math.PI) / 180;
  const round = (value: number) => Math.round(value * 100) / 100;
  return { x: round(Math.cos(angle) * radius), y: round(Math.sin(angle) * radius) };
}

/** Returns the middle of a month in degrees, 0 for January. */
export function middleOf(place: number): number {
  return place * 30 + 15;
}

/** Returns the outline of a month. */
export function sector(place: number): string {
  const [from, to] = [place * 30, place * 30 + 30];
  const [a, b, c, d] = [point(from, HUB), point(from, EDGE), point(to, EDGE), point(to, HUB)];
  return `M${a.x} ${a.y}L${b.x} ${b.y}A${EDGE} ${EDGE} 0 0 1 ${c.x} ${c.y}L${d.x} ${d.y}A${HUB} ${HUB} 0 0 0 ${a.x} ${a.y}Z`;
}

/** Returns the dots of a month; the last one tells how many find no place. */
export function dots(place: number, tasks: readonly Task[]): Dot[] {
  const fits = tasks.length <= PLACES.length ? tasks.length : PLACES.length - 1;
  const dot = (at: number, text: string, isMissed: boolean): Dot => {
    const [radius, turn] = PLACES[at] ?? [0, 0];
    return { key: `${place} ${text}`, ...point(middleOf(place) + turn, radius), text, isMissed };
  };
  const shown = tasks.slice(0, fits).map((task, at) => dot(at, String(task.number), task.missed === place + 1));
  return fits < tasks.length ? [...shown, dot(fits, `+${tasks.length - fits}`, false)] : shown;
}
