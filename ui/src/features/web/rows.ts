/** The web as rows of a table. Never draws. */
import { byName } from '../../l10n/format.ts';
import { t } from '../../l10n/words.svelte.ts';
import type { Edge, Graph } from './graph.ts';

/** The columns, in their order. */
export const COLUMNS = ['from', 'to', 'kind', 'works', 'fallback'] as const;
export type Column = (typeof COLUMNS)[number];

/** One row: who needs what, in words. */
export interface Row extends Record<Column, string> {
  key: string;
  edge: Edge;
}

/** Returns a row for each edge that has the wanted text in one of its names. */
export function rowsOf(graph: Graph, wanted: string): Row[] {
  const text = wanted.trim().toLocaleLowerCase('sv');
  const rows = graph.edges.map((edge, place) => ({
    key: String(place),
    edge,
    from: graph.name(edge.from),
    to: graph.name(edge.to),
    kind: [edge.kind === '' ? t('web-kind-use') : t(`web-kind-${edge.kind}`), ...(edge.direction === 'mutual' ? [t('web-mutual')] : [])].join(', '),
    works: edge.works_without,
    fallback: edge.fallback,
  }));
  return rows.filter(({ from, to }) => from.toLocaleLowerCase('sv').includes(text) || to.toLocaleLowerCase('sv').includes(text));
}

/** Returns the rows by a column; what is empty comes last, whichever way. */
export function sorted(rows: readonly Row[], by: Column, isFalling: boolean): Row[] {
  const turn = isFalling ? -1 : 1;
  return [...rows].sort((one, other) => {
    if ((one[by] === '') !== (other[by] === '')) return one[by] === '' ? 1 : -1;
    return turn * byName(one[by], other[by]) || byName(one.from, other.from) || byName(one.to, other.to);
  });
}
