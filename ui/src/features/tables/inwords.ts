/** Counts and states of rows in words. Never leaves a row out of the sum. */
import type { RowCounts, RowState } from '../../ipc/generated/commands.ts';
import { t } from '../../l10n/words.svelte.ts';

type Look = 'ok' | 'watch' | 'late' | 'rest';

/** How a row's state looks. */
export const ROW_LOOK: Record<RowState, { kind: Look; shape: string }> = {
  new: { kind: 'ok', shape: '+' },
  changed: { kind: 'watch', shape: '↻' },
  same: { kind: 'rest', shape: '=' },
  refused: { kind: 'late', shape: '▲' },
  empty: { kind: 'rest', shape: '○' },
};

/** Every state, in the order in which it is told. */
export const ROW_STATES: RowState[] = ['new', 'changed', 'same', 'refused', 'empty'];

/** A count with its words. */
export interface Count {
  state: RowState | 'left_out';
  count: number;
  label: string;
}

/** Returns the counts that are not nothing; together they are all rows. */
export function countsOf(counts: RowCounts): Count[] {
  const all = [...ROW_STATES.map((state) => ({ state, count: counts[state] })), { state: 'left_out' as const, count: counts.left_out }];
  return all.filter(({ count }) => count > 0).map(({ state, count }) => ({ state, count, label: t(`tables-count-${state}`, { count }) }));
}
