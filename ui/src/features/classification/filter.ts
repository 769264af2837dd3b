/** Which systems the list of classes shows, kept in the address: `?show=late`. Never asks the program. */
import type { ClassificationRow, ClassifiedSystem, Scale } from '../../ipc/generated/commands.ts';

/** Which of them: all, those without a class, with a draft, whose review is late, or that inherit. */
export type Show = 'all' | 'none' | 'draft' | 'late' | 'inherits';

/** What is asked for. */
export interface ListFilter {
  words: string;
  show: Show;
  /** A scale's key and one of its levels: "krts:3"; empty is any. */
  level: string;
}

/** The choices, in the order in which they are shown. */
export const SHOWS: Show[] = ['all', 'none', 'draft', 'late', 'inherits'];

/** Reads the filter from the address. What it does not know is left out. */
export function filterOf(query: URLSearchParams): ListFilter {
  const show = SHOWS.find((one) => one === query.get('show')) ?? 'all';
  const level = query.get('level') ?? '';
  return { words: query.get('words') ?? '', show, level: /^[\w-]+:\d+$/.test(level) ? level : '' };
}

/** Writes the filter as it stands in the address; empty for one that lets everything through. */
export function addressOf(filter: ListFilter): string {
  const query = new URLSearchParams();
  if (filter.words.trim() !== '') query.set('words', filter.words.trim());
  if (filter.show !== 'all') query.set('show', filter.show);
  if (filter.level !== '') query.set('level', filter.level);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** The class that counts: the decided one, else the draft. */
export function counted(row: ClassifiedSystem): ClassificationRow | null {
  return row.decided ?? row.draft;
}

/** True when the filter lets the system through. */
export function fits(row: ClassifiedSystem, filter: ListFilter): boolean {
  const words = filter.words.trim().toLocaleLowerCase('sv');
  return (words === '' || row.name.toLocaleLowerCase('sv').includes(words)) && isShown(row, filter.show) && hasLevel(row, filter.level);
}

function isShown(row: ClassifiedSystem, show: Show): boolean {
  switch (show) {
    case 'all':
      return true;
    case 'none':
      return counted(row) === null;
    case 'draft':
      return row.draft !== null;
    case 'late':
      return row.decided?.is_late === true;
    case 'inherits':
      return row.inherited.length > 0;
  }
}

/** An aspect has the level, by its own class or because others lean on the system. */
function hasLevel(row: ClassifiedSystem, wanted: string): boolean {
  if (wanted === '') return true;
  const [key, number] = wanted.split(':');
  const level = Number(number);
  const own = counted(row);
  const isOwn = own !== null && own.scale === key && own.result.some((one) => one.level === level);
  return isOwn || row.inherited.some((one) => one.level === level && one.scale === key);
}

/** The levels that can be asked for: of each scale once, its newest version, without those that stop. */
export function levelChoices(scales: Scale[]): { value: string; scale: Scale; level: number }[] {
  const newest = new Map<string, Scale>();
  for (const scale of scales) if ((newest.get(scale.key)?.version ?? 0) < scale.version) newest.set(scale.key, scale);
  return [...newest.values()].flatMap((scale) =>
    scale.levels
      .filter(({ level }) => scale.stops_at === null || level < scale.stops_at)
      .map(({ level }) => ({ value: `${scale.key}:${level}`, scale, level }))
      .reverse(),
  );
}
