/** Which incidents are asked for, in the address: `?running&unit=…`, so that a link and a step back find the same list. Never asks the program. */
import { HARMS, WAYS } from '../report/answers.svelte.ts';
import type { IncidentFilter, Level, Stage } from '../../ipc/generated/commands.ts';

/** The choices of an incident, in the order in which they are shown. */
export const STAGES: Stage[] = ['draft', 'reported', 'closed'];
export const LEVELS: Level[] = ['unlikely', 'risk', 'high'];

/** A filter that lets everything through. */
export function everything(): IncidentFilter {
  return { words: '', stages: [], harms: [], ways: [], levels: [], protected: false, running: false, late: false, unit: null, system: null, from: null, to: null };
}

/** Reads a filter from the address. What it does not know is left out. */
export function filterOf(query: URLSearchParams): IncidentFilter {
  const among = <T extends string>(name: string, known: readonly T[]) => query.getAll(name).filter((value): value is T => known.some((one) => one === value));
  return {
    words: query.get('words') ?? '',
    stages: among('stage', STAGES),
    harms: among('harm', HARMS),
    ways: among('way', WAYS),
    levels: among('level', LEVELS),
    protected: query.has('protected'),
    running: query.has('running'),
    late: query.has('late'),
    unit: query.get('unit'),
    system: query.get('system'),
    from: query.get('from'),
    to: query.get('to'),
  };
}

/** Writes a filter as it stands in the address; empty for one that lets everything through. */
export function addressOf(filter: IncidentFilter): string {
  const query = new URLSearchParams();
  if (filter.words.trim() !== '') query.set('words', filter.words.trim());
  for (const stage of filter.stages) query.append('stage', stage);
  for (const harm of filter.harms) query.append('harm', harm);
  for (const way of filter.ways) query.append('way', way);
  for (const level of filter.levels) query.append('level', level);
  for (const name of ['protected', 'running', 'late'] as const) if (filter[name]) query.set(name, '');
  for (const name of ['unit', 'system', 'from', 'to'] as const) {
    const value = filter[name];
    if (value !== null) query.set(name, value);
  }
  const text = query.toString().replaceAll(/=(?=&|$)/g, '');
  return text === '' ? '' : `?${text}`;
}

/** How many of the filters behind "more" hold something. */
export function countSeldom(filter: IncidentFilter): number {
  const lists = [filter.harms, filter.ways, filter.levels].filter((list) => list.length > 0).length;
  return lists + [filter.unit, filter.system, filter.from ?? filter.to].filter((value) => value !== null).length;
}
